# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Sequence

from lendspec.clients.demo_nested_request.loan_models import (
    Collateral,
    LoanAdjustCollateralEmpty,
    Node,
    decode_collateral,
    encode_collateral,
    encode_loan_adjust_collateral_empty,
    encode_node,
)
from lendspec.core.codec import list_of, wire_list, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["ADJUST_COLLATERAL", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

ADJUST_COLLATERAL = Operation(
    id="adjustCollateral",
    python_name="loan.adjust_collateral",
    exchange="demo",
    product="nested_request",
    method="POST",
    path=("/adjust",),
    effect="write",
    security=(),
    parameters=(
        Parameter("ordId", "ord_id", "str", "body", wire_text, required=True),
        Parameter(
            "collateral", "collateral", "Sequence[Collateral]", "body", wire_list(encode_collateral), required=True
        ),
        Parameter("tree", "tree", "Node", "body", encode_node),
        Parameter("empty", "empty", "LoanAdjustCollateralEmpty", "body", encode_loan_adjust_collateral_empty),
    ),
    decode=list_of(decode_collateral),
    body="json",
)


class LoanApi:
    """The operations of Nested request."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def adjust_collateral(
        self,
        *,
        ord_id: str,
        collateral: Sequence[Collateral],
        tree: Node | None = None,
        empty: LoanAdjustCollateralEmpty | None = None,
        options: CallOptions | None = None,
    ) -> tuple[Collateral, ...]:
        """adjustCollateral.

        Args:
            ord_id: Order to change.
            collateral: What to add.
            tree: ``tree`` of the exchange.
            empty: ``empty`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.
        """
        return self._session.call(
            ADJUST_COLLATERAL,
            {
                "ord_id": ord_id,
                "collateral": collateral,
                "tree": tree,
                "empty": empty,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Nested request."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def adjust_collateral(
        self,
        *,
        ord_id: str,
        collateral: Sequence[Collateral],
        tree: Node | None = None,
        empty: LoanAdjustCollateralEmpty | None = None,
        options: CallOptions | None = None,
    ) -> tuple[Collateral, ...]:
        """adjustCollateral.

        Args:
            ord_id: Order to change.
            collateral: What to add.
            tree: ``tree`` of the exchange.
            empty: ``empty`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.
        """
        return await self._session.call(
            ADJUST_COLLATERAL,
            {
                "ord_id": ord_id,
                "collateral": collateral,
                "tree": tree,
                "empty": empty,
            },
            options,
        )


class RawLoanApi:
    """The operations of Nested request."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def adjust_collateral(
        self,
        *,
        ord_id: str,
        collateral: Sequence[Collateral],
        tree: Node | None = None,
        empty: LoanAdjustCollateralEmpty | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[Collateral, ...]]:
        """Call ``loan.adjust_collateral`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            ADJUST_COLLATERAL,
            {
                "ord_id": ord_id,
                "collateral": collateral,
                "tree": tree,
                "empty": empty,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Nested request."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def adjust_collateral(
        self,
        *,
        ord_id: str,
        collateral: Sequence[Collateral],
        tree: Node | None = None,
        empty: LoanAdjustCollateralEmpty | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[Collateral, ...]]:
        """Call ``loan.adjust_collateral`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            ADJUST_COLLATERAL,
            {
                "ord_id": ord_id,
                "collateral": collateral,
                "tree": tree,
                "empty": empty,
            },
            options,
        )

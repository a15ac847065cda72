# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lendspec.clients.demo_bounds.loan_models import Pledge, encode_pledge
from lendspec.core.bounds import Bounds
from lendspec.core.codec import nothing, wire_decimal, wire_integer, wire_list, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["BORROW", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

_MEMO = Bounds(min_length=1, max_length=5, pattern="^[a-z]+$", form="small letters")

BORROW = Operation(
    id="borrow",
    python_name="loan.borrow",
    exchange="demo",
    product="bounds",
    method="POST",
    path=("/borrow",),
    effect="write",
    security=(),
    parameters=(
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
        Parameter("rate", "rate", "Decimal", "query", wire_decimal, bounds=Bounds(above=0, below=Decimal("0.5"))),
        Parameter("memo", "memo", "str", "query", wire_text, bounds=_MEMO),
        Parameter(
            "ids", "ids", "Sequence[str]", "query", wire_list(wire_text), bounds=Bounds(min_items=1, max_items=2)
        ),
        Parameter("notes", "notes", "Sequence[str]", "query", wire_list(wire_text), bounds=Bounds(each=_MEMO)),
        Parameter(
            "amount", "amount", "Decimal", "query", wire_decimal, bounds=Bounds(whole_digits=20, fraction_digits=18)
        ),
        Parameter(
            "pledges", "pledges", "Sequence[Pledge]", "body", wire_list(encode_pledge), bounds=Bounds(max_items=10)
        ),
    ),
    decode=nothing,
    body="json",
)


class LoanApi:
    """The operations of Bounds."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        limit: int | None = None,
        rate: Decimal | None = None,
        memo: str | None = None,
        ids: Sequence[str] | None = None,
        notes: Sequence[str] | None = None,
        amount: Decimal | None = None,
        pledges: Sequence[Pledge] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """borrow.

        Args:
            limit: ``limit`` of the exchange.
            rate: ``rate`` of the exchange.
            memo: ``memo`` of the exchange.
            ids: ``ids`` of the exchange.
            notes: ``notes`` of the exchange.
            amount: ``amount`` of the exchange.
            pledges: ``pledges`` of the exchange.
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
            BORROW,
            {
                "limit": limit,
                "rate": rate,
                "memo": memo,
                "ids": ids,
                "notes": notes,
                "amount": amount,
                "pledges": pledges,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Bounds."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        limit: int | None = None,
        rate: Decimal | None = None,
        memo: str | None = None,
        ids: Sequence[str] | None = None,
        notes: Sequence[str] | None = None,
        amount: Decimal | None = None,
        pledges: Sequence[Pledge] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """borrow.

        Args:
            limit: ``limit`` of the exchange.
            rate: ``rate`` of the exchange.
            memo: ``memo`` of the exchange.
            ids: ``ids`` of the exchange.
            notes: ``notes`` of the exchange.
            amount: ``amount`` of the exchange.
            pledges: ``pledges`` of the exchange.
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
            BORROW,
            {
                "limit": limit,
                "rate": rate,
                "memo": memo,
                "ids": ids,
                "notes": notes,
                "amount": amount,
                "pledges": pledges,
            },
            options,
        )


class RawLoanApi:
    """The operations of Bounds."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        limit: int | None = None,
        rate: Decimal | None = None,
        memo: str | None = None,
        ids: Sequence[str] | None = None,
        notes: Sequence[str] | None = None,
        amount: Decimal | None = None,
        pledges: Sequence[Pledge] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            BORROW,
            {
                "limit": limit,
                "rate": rate,
                "memo": memo,
                "ids": ids,
                "notes": notes,
                "amount": amount,
                "pledges": pledges,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Bounds."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        limit: int | None = None,
        rate: Decimal | None = None,
        memo: str | None = None,
        ids: Sequence[str] | None = None,
        notes: Sequence[str] | None = None,
        amount: Decimal | None = None,
        pledges: Sequence[Pledge] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            BORROW,
            {
                "limit": limit,
                "rate": rate,
                "memo": memo,
                "ids": ids,
                "notes": notes,
                "amount": amount,
                "pledges": pledges,
            },
            options,
        )

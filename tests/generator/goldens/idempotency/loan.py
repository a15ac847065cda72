# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from decimal import Decimal

from lendspec.core.codec import nothing, wire_decimal, wire_text
from lendspec.core.operation import Idempotency, Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["BORROW", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

BORROW = Operation(
    id="borrow",
    python_name="loan.borrow",
    exchange="demo",
    product="idempotency",
    method="POST",
    path=("/borrow",),
    effect="write",
    security=(),
    parameters=(
        Parameter("clOrdId", "cl_ord_id", "str", "body", wire_text, required=True),
        Parameter("amt", "amt", "Decimal", "body", wire_decimal, required=True),
    ),
    decode=nothing,
    body="json",
    idempotency=Idempotency(parameter="clOrdId", seconds=60),
)


class LoanApi:
    """The operations of Idempotency."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        amt: Decimal,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """borrow.

        Args:
            cl_ord_id: Id by the caller. Made up when absent.
            amt: ``amt`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            AlreadyExecuted: A request with the same id was executed: do not send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.
        """
        return self._session.call(
            BORROW,
            {
                "amt": amt,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Idempotency."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        amt: Decimal,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """borrow.

        Args:
            cl_ord_id: Id by the caller. Made up when absent.
            amt: ``amt`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            AlreadyExecuted: A request with the same id was executed: do not send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.
        """
        return await self._session.call(
            BORROW,
            {
                "amt": amt,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )


class RawLoanApi:
    """The operations of Idempotency."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        amt: Decimal,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            BORROW,
            {
                "amt": amt,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Idempotency."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        amt: Decimal,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            BORROW,
            {
                "amt": amt,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )

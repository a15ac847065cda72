# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from decimal import Decimal

from lendspec.clients.demo_decimals.loan_models import Borrow, decode_borrow
from lendspec.core.codec import wire_decimal, wire_decimal_number
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["BORROW", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

BORROW = Operation(
    id="borrow",
    python_name="loan.borrow",
    exchange="demo",
    product="decimals",
    method="POST",
    path=("/borrow",),
    effect="write",
    security=(),
    parameters=(
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True),
        Parameter("rate", "rate", "Decimal", "query", wire_decimal_number),
    ),
    decode=decode_borrow,
)


class LoanApi:
    """The operations of Decimals."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        amount: Decimal,
        rate: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> Borrow:
        """Borrow a coin.

        Args:
            amount: Amount to borrow.
            rate: Highest hourly rate.
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
                "amount": amount,
                "rate": rate,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Decimals."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        amount: Decimal,
        rate: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> Borrow:
        """Borrow a coin.

        Args:
            amount: Amount to borrow.
            rate: Highest hourly rate.
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
                "amount": amount,
                "rate": rate,
            },
            options,
        )


class RawLoanApi:
    """The operations of Decimals."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        amount: Decimal,
        rate: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Borrow]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            BORROW,
            {
                "amount": amount,
                "rate": rate,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Decimals."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        amount: Decimal,
        rate: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Borrow]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            BORROW,
            {
                "amount": amount,
                "rate": rate,
            },
            options,
        )

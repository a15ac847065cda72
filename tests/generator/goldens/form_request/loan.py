# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from decimal import Decimal

from lendspec.core.codec import nothing, wire_decimal, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["REPAY", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

REPAY = Operation(
    id="repay",
    python_name="loan.repay",
    exchange="demo",
    product="form_request",
    method="POST",
    path=("/repay",),
    effect="write",
    security=(),
    parameters=(
        Parameter("amount", "amount", "Decimal", "body", wire_decimal, required=True),
        Parameter("coin", "coin", "str", "body", wire_text),
    ),
    decode=nothing,
    body="form",
)


class LoanApi:
    """The operations of Form request."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def repay(
        self,
        *,
        amount: Decimal,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """repay.

        Args:
            amount: ``amount`` of the exchange.
            coin: ``coin`` of the exchange.
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
            REPAY,
            {
                "amount": amount,
                "coin": coin,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Form request."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def repay(
        self,
        *,
        amount: Decimal,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """repay.

        Args:
            amount: ``amount`` of the exchange.
            coin: ``coin`` of the exchange.
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
            REPAY,
            {
                "amount": amount,
                "coin": coin,
            },
            options,
        )


class RawLoanApi:
    """The operations of Form request."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def repay(
        self,
        *,
        amount: Decimal,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.repay`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            REPAY,
            {
                "amount": amount,
                "coin": coin,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Form request."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def repay(
        self,
        *,
        amount: Decimal,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.repay`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            REPAY,
            {
                "amount": amount,
                "coin": coin,
            },
            options,
        )

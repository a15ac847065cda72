# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.core.codec import nothing, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["BORROW", "COINS", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

BORROW = Operation(
    id="borrow",
    python_name="loan.borrow",
    exchange="demo",
    product="security",
    method="POST",
    path=("/borrow",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(Parameter("coin", "coin", "str", "query", wire_text, required=True),),
    decode=nothing,
    owned=("recvWindow", "timestamp", "signature", "x-demo"),
    permission="TRADE",
)
COINS = Operation(
    id="coins",
    python_name="loan.coins",
    exchange="demo",
    product="security",
    method="GET",
    path=("/coins",),
    effect="read",
    security=(),
    parameters=(),
    decode=nothing,
    owned=("x-demo",),
)


class LoanApi:
    """The operations of Security."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        coin: str,
        options: CallOptions | None = None,
    ) -> None:
        """borrow.

        Args:
            coin: ``coin`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.
        """
        return self._session.call(
            BORROW,
            {
                "coin": coin,
            },
            options,
        )

    def coins(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """coins.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only.
        """
        return self._session.call(
            COINS,
            {},
            options,
        )


class AsyncLoanApi:
    """The operations of Security."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        coin: str,
        options: CallOptions | None = None,
    ) -> None:
        """borrow.

        Args:
            coin: ``coin`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.
        """
        return await self._session.call(
            BORROW,
            {
                "coin": coin,
            },
            options,
        )

    async def coins(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """coins.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only.
        """
        return await self._session.call(
            COINS,
            {},
            options,
        )


class RawLoanApi:
    """The operations of Security."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        coin: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            BORROW,
            {
                "coin": coin,
            },
            options,
        )

    def coins(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.coins`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            COINS,
            {},
            options,
        )


class AsyncRawLoanApi:
    """The operations of Security."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        coin: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            BORROW,
            {
                "coin": coin,
            },
            options,
        )

    async def coins(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.coins`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            COINS,
            {},
            options,
        )

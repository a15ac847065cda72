# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.core.codec import nothing
from lendspec.core.operation import Operation
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["COINS", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

COINS = Operation(
    id="coins",
    python_name="loan.coins",
    exchange="demo",
    product="groups",
    method="GET",
    path=("/coins",),
    effect="read",
    security=(),
    parameters=(),
    decode=nothing,
)


class LoanApi:
    """For all loans."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

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
    """For all loans."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

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
    """For all loans."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

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
    """For all loans."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

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

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Flexible: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.core.codec import nothing
from lendspec.core.operation import Operation
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["FLEXIBLE_BORROW", "AsyncFlexibleApi", "AsyncRawFlexibleApi", "FlexibleApi", "RawFlexibleApi"]

FLEXIBLE_BORROW = Operation(
    id="flexibleBorrow",
    python_name="loan.flexible.borrow",
    exchange="demo",
    product="deprecated",
    method="POST",
    path=("/v2/borrow",),
    effect="write",
    security=(),
    parameters=(),
    decode=nothing,
)


class FlexibleApi:
    """The operations of flexible."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """flexibleBorrow.

        Args:
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
            FLEXIBLE_BORROW,
            {},
            options,
        )


class AsyncFlexibleApi:
    """The operations of flexible."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """flexibleBorrow.

        Args:
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
            FLEXIBLE_BORROW,
            {},
            options,
        )


class RawFlexibleApi:
    """The operations of flexible."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.flexible.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_BORROW,
            {},
            options,
        )


class AsyncRawFlexibleApi:
    """The operations of flexible."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.flexible.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_BORROW,
            {},
            options,
        )

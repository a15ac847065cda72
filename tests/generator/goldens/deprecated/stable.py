# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Stable: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.core.codec import nothing
from lendspec.core.operation import Deprecation, Operation
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["STABLE_BORROW", "STABLE_RATE", "AsyncRawStableApi", "AsyncStableApi", "RawStableApi", "StableApi"]

STABLE_BORROW = Operation(
    id="stableBorrow",
    python_name="loan.stable.borrow",
    exchange="demo",
    product="deprecated",
    method="POST",
    path=("/v1/borrow",),
    effect="write",
    security=(),
    parameters=(),
    decode=nothing,
    deprecated=Deprecation(sunset="2026-12-31", replaced_by="loan.flexible.borrow"),
)
STABLE_RATE = Operation(
    id="stableRate",
    python_name="loan.stable.rate",
    exchange="demo",
    product="deprecated",
    method="GET",
    path=("/v1/rate",),
    effect="read",
    security=(),
    parameters=(),
    decode=nothing,
    deprecated=Deprecation(sunset=None, replaced_by="the rates on the website"),
)


class StableApi:
    """The operations of stable."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Borrow at a fixed rate.

        Deprecated: the exchange removes it on 2026-12-31. Use instead: loan.flexible.borrow.

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
            STABLE_BORROW,
            {},
            options,
        )

    def rate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """stableRate.

        Deprecated. Use instead: the rates on the website.

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
            STABLE_RATE,
            {},
            options,
        )


class AsyncStableApi:
    """The operations of stable."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Borrow at a fixed rate.

        Deprecated: the exchange removes it on 2026-12-31. Use instead: loan.flexible.borrow.

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
            STABLE_BORROW,
            {},
            options,
        )

    async def rate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """stableRate.

        Deprecated. Use instead: the rates on the website.

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
            STABLE_RATE,
            {},
            options,
        )


class RawStableApi:
    """The operations of stable."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.stable.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            STABLE_BORROW,
            {},
            options,
        )

    def rate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.stable.rate`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            STABLE_RATE,
            {},
            options,
        )


class AsyncRawStableApi:
    """The operations of stable."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.stable.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            STABLE_BORROW,
            {},
            options,
        )

    async def rate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.stable.rate`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            STABLE_RATE,
            {},
            options,
        )

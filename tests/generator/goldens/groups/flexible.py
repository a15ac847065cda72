# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Flexible: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from decimal import Decimal

from lendspec.core.codec import decimal
from lendspec.core.operation import Operation
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["FLEXIBLE_RATE", "AsyncFlexibleApi", "AsyncRawFlexibleApi", "FlexibleApi", "RawFlexibleApi"]

FLEXIBLE_RATE = Operation(
    id="flexibleRate",
    python_name="loan.flexible.rate",
    exchange="demo",
    product="groups",
    method="GET",
    path=("/flexible/rate",),
    effect="read",
    security=(),
    parameters=(),
    decode=decimal,
)


class FlexibleApi:
    """Open-term loans."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def rate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Decimal:
        """flexibleRate.

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
            FLEXIBLE_RATE,
            {},
            options,
        )


class AsyncFlexibleApi:
    """Open-term loans."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def rate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Decimal:
        """flexibleRate.

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
            FLEXIBLE_RATE,
            {},
            options,
        )


class RawFlexibleApi:
    """Open-term loans."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def rate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[Decimal]:
        """Call ``loan.flexible.rate`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_RATE,
            {},
            options,
        )


class AsyncRawFlexibleApi:
    """Open-term loans."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def rate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[Decimal]:
        """Call ``loan.flexible.rate`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_RATE,
            {},
            options,
        )

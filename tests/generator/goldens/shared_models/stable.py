# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Stable: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.demo_shared_models.stable_models import StableLoan, decode_stable_loan
from lendspec.core.operation import Operation
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["STABLE_LOAN", "AsyncRawStableApi", "AsyncStableApi", "RawStableApi", "StableApi"]

STABLE_LOAN = Operation(
    id="stableLoan",
    python_name="loan.stable.loan",
    exchange="demo",
    product="shared_models",
    method="GET",
    path=("/stable",),
    effect="read",
    security=(),
    parameters=(),
    decode=decode_stable_loan,
)


class StableApi:
    """The operations of stable."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> StableLoan:
        """stableLoan.

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
            STABLE_LOAN,
            {},
            options,
        )


class AsyncStableApi:
    """The operations of stable."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> StableLoan:
        """stableLoan.

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
            STABLE_LOAN,
            {},
            options,
        )


class RawStableApi:
    """The operations of stable."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableLoan]:
        """Call ``loan.stable.loan`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            STABLE_LOAN,
            {},
            options,
        )


class AsyncRawStableApi:
    """The operations of stable."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableLoan]:
        """Call ``loan.stable.loan`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            STABLE_LOAN,
            {},
            options,
        )

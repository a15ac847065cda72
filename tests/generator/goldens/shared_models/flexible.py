# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Flexible: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.demo_shared_models.flexible_models import FlexibleLoan, decode_flexible_loan
from lendspec.core.operation import Operation
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["FLEXIBLE_LOAN", "AsyncFlexibleApi", "AsyncRawFlexibleApi", "FlexibleApi", "RawFlexibleApi"]

FLEXIBLE_LOAN = Operation(
    id="flexibleLoan",
    python_name="loan.flexible.loan",
    exchange="demo",
    product="shared_models",
    method="GET",
    path=("/flexible",),
    effect="read",
    security=(),
    parameters=(),
    decode=decode_flexible_loan,
)


class FlexibleApi:
    """The operations of flexible."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> FlexibleLoan:
        """flexibleLoan.

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
            FLEXIBLE_LOAN,
            {},
            options,
        )


class AsyncFlexibleApi:
    """The operations of flexible."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> FlexibleLoan:
        """flexibleLoan.

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
            FLEXIBLE_LOAN,
            {},
            options,
        )


class RawFlexibleApi:
    """The operations of flexible."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLoan]:
        """Call ``loan.flexible.loan`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN,
            {},
            options,
        )


class AsyncRawFlexibleApi:
    """The operations of flexible."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLoan]:
        """Call ``loan.flexible.loan`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN,
            {},
            options,
        )

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from lendspec.clients.demo_maps.loan_models import Limits, decode_limits
from lendspec.core.codec import map_of, wire_anything, wire_decimal, wire_map
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["LIMITS", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

LIMITS = Operation(
    id="limits",
    python_name="loan.limits",
    exchange="demo",
    product="maps",
    method="POST",
    path=("/limits",),
    effect="read",
    security=(),
    parameters=(
        Parameter("wanted", "wanted", "Mapping[str, Decimal]", "body", wire_map(wire_decimal)),
        Parameter("extra", "extra", "Mapping[str, object]", "body", wire_map(wire_anything)),
    ),
    decode=map_of(decode_limits),
    body="json",
)


class LoanApi:
    """The operations of Maps."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def limits(
        self,
        *,
        wanted: Mapping[str, Decimal] | None = None,
        extra: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> dict[str, Limits]:
        """limits.

        Args:
            wanted: ``wanted`` of the exchange.
            extra: ``extra`` of the exchange.
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
            LIMITS,
            {
                "wanted": wanted,
                "extra": extra,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Maps."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def limits(
        self,
        *,
        wanted: Mapping[str, Decimal] | None = None,
        extra: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> dict[str, Limits]:
        """limits.

        Args:
            wanted: ``wanted`` of the exchange.
            extra: ``extra`` of the exchange.
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
            LIMITS,
            {
                "wanted": wanted,
                "extra": extra,
            },
            options,
        )


class RawLoanApi:
    """The operations of Maps."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def limits(
        self,
        *,
        wanted: Mapping[str, Decimal] | None = None,
        extra: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[dict[str, Limits]]:
        """Call ``loan.limits`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            LIMITS,
            {
                "wanted": wanted,
                "extra": extra,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Maps."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def limits(
        self,
        *,
        wanted: Mapping[str, Decimal] | None = None,
        extra: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[dict[str, Limits]]:
        """Call ``loan.limits`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            LIMITS,
            {
                "wanted": wanted,
                "extra": extra,
            },
            options,
        )

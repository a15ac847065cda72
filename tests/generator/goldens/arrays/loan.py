# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lendspec.clients.demo_arrays.loan_models import Rate, decode_rate
from lendspec.core.codec import decimal, list_of, wire_integer, wire_list, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["MATRIX", "RATES", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

RATES = Operation(
    id="rates",
    python_name="loan.rates",
    exchange="demo",
    product="arrays",
    method="GET",
    path=("/rates",),
    effect="read",
    security=(),
    parameters=(
        Parameter("coins", "coins", "Sequence[str]", "query", wire_list(wire_text), required=True),
        Parameter("ids", "ids", "Sequence[int]", "query", wire_list(wire_integer), explode=False),
    ),
    decode=list_of(decode_rate),
)
MATRIX = Operation(
    id="matrix",
    python_name="loan.matrix",
    exchange="demo",
    product="arrays",
    method="GET",
    path=("/matrix",),
    effect="read",
    security=(),
    parameters=(),
    decode=list_of(list_of(decimal)),
)


class LoanApi:
    """The operations of Arrays."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def rates(
        self,
        *,
        coins: Sequence[str],
        ids: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> tuple[Rate, ...]:
        """rates.

        Args:
            coins: ``coins`` of the exchange.
            ids: ``ids`` of the exchange.
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
            RATES,
            {
                "coins": coins,
                "ids": ids,
            },
            options,
        )

    def matrix(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[tuple[Decimal, ...], ...]:
        """matrix.

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
            MATRIX,
            {},
            options,
        )


class AsyncLoanApi:
    """The operations of Arrays."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def rates(
        self,
        *,
        coins: Sequence[str],
        ids: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> tuple[Rate, ...]:
        """rates.

        Args:
            coins: ``coins`` of the exchange.
            ids: ``ids`` of the exchange.
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
            RATES,
            {
                "coins": coins,
                "ids": ids,
            },
            options,
        )

    async def matrix(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[tuple[Decimal, ...], ...]:
        """matrix.

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
            MATRIX,
            {},
            options,
        )


class RawLoanApi:
    """The operations of Arrays."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def rates(
        self,
        *,
        coins: Sequence[str],
        ids: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[Rate, ...]]:
        """Call ``loan.rates`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            RATES,
            {
                "coins": coins,
                "ids": ids,
            },
            options,
        )

    def matrix(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[tuple[Decimal, ...], ...]]:
        """Call ``loan.matrix`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            MATRIX,
            {},
            options,
        )


class AsyncRawLoanApi:
    """The operations of Arrays."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def rates(
        self,
        *,
        coins: Sequence[str],
        ids: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[Rate, ...]]:
        """Call ``loan.rates`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            RATES,
            {
                "coins": coins,
                "ids": ids,
            },
            options,
        )

    async def matrix(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[tuple[Decimal, ...], ...]]:
        """Call ``loan.matrix`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            MATRIX,
            {},
            options,
        )

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Trading: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.core.codec import nothing, wire_bool_text, wire_text
from lendspec.core.operation import Limit, LimitCase, Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["OPEN_ORDERS", "AsyncRawTradingApi", "AsyncTradingApi", "RawTradingApi", "TradingApi"]

OPEN_ORDERS = Operation(
    id="openOrders",
    python_name="margin.trading.open_orders",
    exchange="demo",
    product="limits",
    method="GET",
    path=("/orders",),
    effect="read",
    security=(),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
    ),
    decode=nothing,
    permission="USER_DATA",
    limits=(
        Limit(
            weight=10,
            per_seconds=60,
            budget=12000,
            scope="ip",
            pool="shared",
            cases=(LimitCase(parameter="isIsolated", values=("TRUE",), weight=6),),
        ),
        Limit(weight=1, per_seconds=2, budget=5, scope="uid", pool="operation", per=("symbol",)),
        Limit(weight=6000, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    source="https://example.com/open-orders",
)


class TradingApi:
    """The operations of trading."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def open_orders(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """openOrders.

        Args:
            symbol: ``symbol`` of the exchange.
            is_isolated: ``isIsolated`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 10, 6 when isIsolated is TRUE of 12000 IP weight a minute (1200 calls, shared with other
        operations); 5 every 2 s per UID and symbol; 6000 of 12000 IP weight a minute (2 calls); 1 a second
        per account.

        Source: https://example.com/open-orders
        """
        return self._session.call(
            OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )


class AsyncTradingApi:
    """The operations of trading."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def open_orders(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """openOrders.

        Args:
            symbol: ``symbol`` of the exchange.
            is_isolated: ``isIsolated`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 10, 6 when isIsolated is TRUE of 12000 IP weight a minute (1200 calls, shared with other
        operations); 5 every 2 s per UID and symbol; 6000 of 12000 IP weight a minute (2 calls); 1 a second
        per account.

        Source: https://example.com/open-orders
        """
        return await self._session.call(
            OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )


class RawTradingApi:
    """The operations of trading."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def open_orders(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.trading.open_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )


class AsyncRawTradingApi:
    """The operations of trading."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def open_orders(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.trading.open_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )

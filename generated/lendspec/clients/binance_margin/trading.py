# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Trading: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lendspec.clients.binance_margin.trading_models import (
    decode_canceled_margin_order,
    decode_margin_order,
    decode_new_margin_order,
)
from lendspec.core.codec import list_of, wire_bool_text, wire_boolean, wire_decimal, wire_integer, wire_text
from lendspec.core.operation import Limit, LimitCase, Operation, Parameter

if TYPE_CHECKING:
    from decimal import Decimal

    from lendspec.clients.binance_margin.enums import (
        OrderResponseType,
        OrderSide,
        OrderType,
        SelfTradePreventionMode,
        SideEffectType,
        TimeInForce,
    )
    from lendspec.clients.binance_margin.trading_models import CanceledMarginOrder, MarginOrder, NewMarginOrder
    from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = [
    "CANCEL_MARGIN_ORDER",
    "CREATE_MARGIN_ORDER",
    "GET_MARGIN_OPEN_ORDERS",
    "GET_MARGIN_ORDER",
    "AsyncRawTradingApi",
    "AsyncTradingApi",
    "RawTradingApi",
    "TradingApi",
]

CREATE_MARGIN_ORDER = Operation(
    id="createMarginOrder",
    python_name="margin.trading.new_order",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/order",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True),
        Parameter("side", "side", "OrderSide | str", "query", wire_text, required=True),
        Parameter("type", "type", "OrderType | str", "query", wire_text, required=True),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("quantity", "quantity", "Decimal", "query", wire_decimal),
        Parameter("quoteOrderQty", "quote_order_qty", "Decimal", "query", wire_decimal),
        Parameter("price", "price", "Decimal", "query", wire_decimal),
        Parameter("stopPrice", "stop_price", "Decimal", "query", wire_decimal),
        Parameter("newClientOrderId", "new_client_order_id", "str", "query", wire_text),
        Parameter("icebergQty", "iceberg_qty", "Decimal", "query", wire_decimal),
        Parameter("newOrderRespType", "new_order_resp_type", "OrderResponseType | str", "query", wire_text),
        Parameter("sideEffectType", "side_effect_type", "SideEffectType | str", "query", wire_text),
        Parameter("timeInForce", "time_in_force", "TimeInForce | str", "query", wire_text),
        Parameter(
            "selfTradePreventionMode", "self_trade_prevention_mode", "SelfTradePreventionMode | str", "query", wire_text
        ),
        Parameter("trailingDelta", "trailing_delta", "int", "query", wire_integer),
        Parameter("autoRepayAtCancel", "auto_repay_at_cancel", "bool", "query", wire_boolean),
    ),
    decode=decode_new_margin_order,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(
        Limit(
            weight=6,
            per_seconds=60,
            budget=180000,
            scope="uid",
            pool="operation",
            cases=(LimitCase(parameter="sideEffectType", values=("MARGIN_BUY", "AUTO_BORROW_REPAY"), weight=1500),),
        ),
    ),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-order",
)
GET_MARGIN_ORDER = Operation(
    id="getMarginOrder",
    python_name="margin.trading.order",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/order",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("orderId", "order_id", "int", "query", wire_integer),
        Parameter("origClientOrderId", "orig_client_order_id", "str", "query", wire_text),
    ),
    decode=decode_margin_order,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-order",
)
CANCEL_MARGIN_ORDER = Operation(
    id="cancelMarginOrder",
    python_name="margin.trading.cancel_order",
    exchange="binance",
    product="margin",
    method="DELETE",
    path=("/sapi/v1/margin/order",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("orderId", "order_id", "int", "query", wire_integer),
        Parameter("origClientOrderId", "orig_client_order_id", "str", "query", wire_text),
        Parameter("newClientOrderId", "new_client_order_id", "str", "query", wire_text),
    ),
    decode=decode_canceled_margin_order,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-order",
)
GET_MARGIN_OPEN_ORDERS = Operation(
    id="getMarginOpenOrders",
    python_name="margin.trading.open_orders",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/openOrders",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
    ),
    decode=list_of(decode_margin_order),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-orders",
)


class TradingApi:
    """Orders of margin accounts. An order can borrow what it needs and repay when it is filled."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def new_order(
        self,
        *,
        symbol: str,
        side: OrderSide | str,
        type: OrderType | str,
        is_isolated: bool | None = None,
        quantity: Decimal | None = None,
        quote_order_qty: Decimal | None = None,
        price: Decimal | None = None,
        stop_price: Decimal | None = None,
        new_client_order_id: str | None = None,
        iceberg_qty: Decimal | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: SideEffectType | str | None = None,
        time_in_force: TimeInForce | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        trailing_delta: int | None = None,
        auto_repay_at_cancel: bool | None = None,
        options: CallOptions | None = None,
    ) -> NewMarginOrder:
        """Place a margin order.

        What the answer holds depends on `new_order_resp_type`: identifiers only (ACK), the state of the
        order (RESULT) or also its fills (FULL). An order that borrows (`side_effect_type` MARGIN_BUY or
        AUTO_BORROW_REPAY) weighs 1500 instead of 6. When orders are placed and cancelled often, send
        `auto_repay_at_cancel` false, so that a debt is not repaid and borrowed anew each time.

        Args:
            symbol: Pair to trade.
            side: Whether to buy or to sell the base asset of the pair.
            type: Kind of order.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            quantity: Amount to trade, in the base asset of the pair.
            quote_order_qty: Amount to trade, in the quote asset of the pair.
            price: Limit price, in the quote asset for one unit of the base asset.
            stop_price: Price that triggers the order, in the quote asset for one unit of the base
                asset. For STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT and TAKE_PROFIT_LIMIT orders.
            new_client_order_id: Identifier of your own, unique among open orders; the exchange
                makes one when absent. Once the order is closed the identifier is free again, so it
                does not protect from sending an order twice.
            iceberg_qty: Visible part of an iceberg order, in the base asset. For LIMIT,
                STOP_LOSS_LIMIT and TAKE_PROFIT_LIMIT orders.
            new_order_resp_type: How much the answer tells. FULL when absent for MARKET and LIMIT
                orders, ACK for all others.
            side_effect_type: Whether the order borrows or repays on its way. NO_SIDE_EFFECT when
                absent.
            time_in_force: How long the order stays in the book.
            self_trade_prevention_mode: What happens when the order would trade with another one of
                yours. The pair decides which modes it allows.
            trailing_delta: Distance of a trailing stop in basis points (100 = 1 %). For STOP_LOSS,
                STOP_LOSS_LIMIT, TAKE_PROFIT and TAKE_PROFIT_LIMIT orders.
            auto_repay_at_cancel: Whether cancelling the order repays what the order borrowed. Only
                for orders that borrow (MARGIN_BUY, AUTO_BORROW_REPAY). True when absent.
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

        Limits: 6, 1500 when sideEffectType is MARGIN_BUY or AUTO_BORROW_REPAY of 180000 UID weight a minute
        (30000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-order
        """
        return self._session.call(
            CREATE_MARGIN_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "type": type,
                "is_isolated": is_isolated,
                "quantity": quantity,
                "quote_order_qty": quote_order_qty,
                "price": price,
                "stop_price": stop_price,
                "new_client_order_id": new_client_order_id,
                "iceberg_qty": iceberg_qty,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "time_in_force": time_in_force,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "trailing_delta": trailing_delta,
                "auto_repay_at_cancel": auto_repay_at_cancel,
            },
            options,
        )

    def order(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginOrder:
        """Get a margin order.

        Send `order_id` or `orig_client_order_id`.

        Args:
            symbol: Pair of the order.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            order_id: The order, by the number that the exchange gave it. Mandatory without
                `orig_client_order_id`.
            orig_client_order_id: The order, by the identifier that you gave it. Mandatory without
                `order_id`.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-order
        """
        return self._session.call(
            GET_MARGIN_ORDER,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
            },
            options,
        )

    def cancel_order(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CanceledMarginOrder:
        """Cancel a margin order.

        Send `order_id` or `orig_client_order_id`. An order that was filled or cancelled before is refused
        as unknown (-2011).

        Args:
            symbol: Pair of the order.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            order_id: The order, by the number that the exchange gave it. Mandatory without
                `orig_client_order_id`.
            orig_client_order_id: The order, by the identifier that you gave it. Mandatory without
                `order_id`.
            new_client_order_id: Identifier of your own for this cancellation; the exchange makes
                one when absent.
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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-order
        """
        return self._session.call(
            CANCEL_MARGIN_ORDER,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
                "new_client_order_id": new_client_order_id,
            },
            options,
        )

    def open_orders(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOrder, ...]:
        """List open margin orders.

        Orders of one pair, or of all pairs without `symbol`. Isolated margin needs `symbol`. Asking for all
        pairs is expensive: the exchange then counts as many requests as it has pairs in trading.

        Args:
            symbol: Pair of the orders. All pairs when absent; mandatory with isolated margin.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-orders
        """
        return self._session.call(
            GET_MARGIN_OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )


class AsyncTradingApi:
    """Orders of margin accounts. An order can borrow what it needs and repay when it is filled."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def new_order(
        self,
        *,
        symbol: str,
        side: OrderSide | str,
        type: OrderType | str,
        is_isolated: bool | None = None,
        quantity: Decimal | None = None,
        quote_order_qty: Decimal | None = None,
        price: Decimal | None = None,
        stop_price: Decimal | None = None,
        new_client_order_id: str | None = None,
        iceberg_qty: Decimal | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: SideEffectType | str | None = None,
        time_in_force: TimeInForce | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        trailing_delta: int | None = None,
        auto_repay_at_cancel: bool | None = None,
        options: CallOptions | None = None,
    ) -> NewMarginOrder:
        """Place a margin order.

        What the answer holds depends on `new_order_resp_type`: identifiers only (ACK), the state of the
        order (RESULT) or also its fills (FULL). An order that borrows (`side_effect_type` MARGIN_BUY or
        AUTO_BORROW_REPAY) weighs 1500 instead of 6. When orders are placed and cancelled often, send
        `auto_repay_at_cancel` false, so that a debt is not repaid and borrowed anew each time.

        Args:
            symbol: Pair to trade.
            side: Whether to buy or to sell the base asset of the pair.
            type: Kind of order.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            quantity: Amount to trade, in the base asset of the pair.
            quote_order_qty: Amount to trade, in the quote asset of the pair.
            price: Limit price, in the quote asset for one unit of the base asset.
            stop_price: Price that triggers the order, in the quote asset for one unit of the base
                asset. For STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT and TAKE_PROFIT_LIMIT orders.
            new_client_order_id: Identifier of your own, unique among open orders; the exchange
                makes one when absent. Once the order is closed the identifier is free again, so it
                does not protect from sending an order twice.
            iceberg_qty: Visible part of an iceberg order, in the base asset. For LIMIT,
                STOP_LOSS_LIMIT and TAKE_PROFIT_LIMIT orders.
            new_order_resp_type: How much the answer tells. FULL when absent for MARKET and LIMIT
                orders, ACK for all others.
            side_effect_type: Whether the order borrows or repays on its way. NO_SIDE_EFFECT when
                absent.
            time_in_force: How long the order stays in the book.
            self_trade_prevention_mode: What happens when the order would trade with another one of
                yours. The pair decides which modes it allows.
            trailing_delta: Distance of a trailing stop in basis points (100 = 1 %). For STOP_LOSS,
                STOP_LOSS_LIMIT, TAKE_PROFIT and TAKE_PROFIT_LIMIT orders.
            auto_repay_at_cancel: Whether cancelling the order repays what the order borrowed. Only
                for orders that borrow (MARGIN_BUY, AUTO_BORROW_REPAY). True when absent.
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

        Limits: 6, 1500 when sideEffectType is MARGIN_BUY or AUTO_BORROW_REPAY of 180000 UID weight a minute
        (30000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-order
        """
        return await self._session.call(
            CREATE_MARGIN_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "type": type,
                "is_isolated": is_isolated,
                "quantity": quantity,
                "quote_order_qty": quote_order_qty,
                "price": price,
                "stop_price": stop_price,
                "new_client_order_id": new_client_order_id,
                "iceberg_qty": iceberg_qty,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "time_in_force": time_in_force,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "trailing_delta": trailing_delta,
                "auto_repay_at_cancel": auto_repay_at_cancel,
            },
            options,
        )

    async def order(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginOrder:
        """Get a margin order.

        Send `order_id` or `orig_client_order_id`.

        Args:
            symbol: Pair of the order.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            order_id: The order, by the number that the exchange gave it. Mandatory without
                `orig_client_order_id`.
            orig_client_order_id: The order, by the identifier that you gave it. Mandatory without
                `order_id`.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-order
        """
        return await self._session.call(
            GET_MARGIN_ORDER,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
            },
            options,
        )

    async def cancel_order(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CanceledMarginOrder:
        """Cancel a margin order.

        Send `order_id` or `orig_client_order_id`. An order that was filled or cancelled before is refused
        as unknown (-2011).

        Args:
            symbol: Pair of the order.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            order_id: The order, by the number that the exchange gave it. Mandatory without
                `orig_client_order_id`.
            orig_client_order_id: The order, by the identifier that you gave it. Mandatory without
                `order_id`.
            new_client_order_id: Identifier of your own for this cancellation; the exchange makes
                one when absent.
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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-order
        """
        return await self._session.call(
            CANCEL_MARGIN_ORDER,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
                "new_client_order_id": new_client_order_id,
            },
            options,
        )

    async def open_orders(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOrder, ...]:
        """List open margin orders.

        Orders of one pair, or of all pairs without `symbol`. Isolated margin needs `symbol`. Asking for all
        pairs is expensive: the exchange then counts as many requests as it has pairs in trading.

        Args:
            symbol: Pair of the orders. All pairs when absent; mandatory with isolated margin.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-orders
        """
        return await self._session.call(
            GET_MARGIN_OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )


class RawTradingApi:
    """Orders of margin accounts. An order can borrow what it needs and repay when it is filled."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def new_order(
        self,
        *,
        symbol: str,
        side: OrderSide | str,
        type: OrderType | str,
        is_isolated: bool | None = None,
        quantity: Decimal | None = None,
        quote_order_qty: Decimal | None = None,
        price: Decimal | None = None,
        stop_price: Decimal | None = None,
        new_client_order_id: str | None = None,
        iceberg_qty: Decimal | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: SideEffectType | str | None = None,
        time_in_force: TimeInForce | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        trailing_delta: int | None = None,
        auto_repay_at_cancel: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[NewMarginOrder]:
        """Call ``margin.trading.new_order`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            CREATE_MARGIN_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "type": type,
                "is_isolated": is_isolated,
                "quantity": quantity,
                "quote_order_qty": quote_order_qty,
                "price": price,
                "stop_price": stop_price,
                "new_client_order_id": new_client_order_id,
                "iceberg_qty": iceberg_qty,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "time_in_force": time_in_force,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "trailing_delta": trailing_delta,
                "auto_repay_at_cancel": auto_repay_at_cancel,
            },
            options,
        )

    def order(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginOrder]:
        """Call ``margin.trading.order`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_ORDER,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
            },
            options,
        )

    def cancel_order(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[CanceledMarginOrder]:
        """Call ``margin.trading.cancel_order`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            CANCEL_MARGIN_ORDER,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
                "new_client_order_id": new_client_order_id,
            },
            options,
        )

    def open_orders(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOrder, ...]]:
        """Call ``margin.trading.open_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )


class AsyncRawTradingApi:
    """Orders of margin accounts. An order can borrow what it needs and repay when it is filled."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def new_order(
        self,
        *,
        symbol: str,
        side: OrderSide | str,
        type: OrderType | str,
        is_isolated: bool | None = None,
        quantity: Decimal | None = None,
        quote_order_qty: Decimal | None = None,
        price: Decimal | None = None,
        stop_price: Decimal | None = None,
        new_client_order_id: str | None = None,
        iceberg_qty: Decimal | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: SideEffectType | str | None = None,
        time_in_force: TimeInForce | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        trailing_delta: int | None = None,
        auto_repay_at_cancel: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[NewMarginOrder]:
        """Call ``margin.trading.new_order`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            CREATE_MARGIN_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "type": type,
                "is_isolated": is_isolated,
                "quantity": quantity,
                "quote_order_qty": quote_order_qty,
                "price": price,
                "stop_price": stop_price,
                "new_client_order_id": new_client_order_id,
                "iceberg_qty": iceberg_qty,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "time_in_force": time_in_force,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "trailing_delta": trailing_delta,
                "auto_repay_at_cancel": auto_repay_at_cancel,
            },
            options,
        )

    async def order(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginOrder]:
        """Call ``margin.trading.order`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_ORDER,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
            },
            options,
        )

    async def cancel_order(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[CanceledMarginOrder]:
        """Call ``margin.trading.cancel_order`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            CANCEL_MARGIN_ORDER,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
                "new_client_order_id": new_client_order_id,
            },
            options,
        )

    async def open_orders(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOrder, ...]]:
        """Call ``margin.trading.open_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )

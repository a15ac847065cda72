# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Trading: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from lendspec.clients.binance_margin.enums import (
    OrderListSideEffectType,
    OrderResponseType,
    OrderSide,
    OrderType,
    PendingLegType,
    SelfTradePreventionMode,
    SideEffectType,
    TimeInForce,
    WorkingOrderType,
)
from lendspec.clients.binance_margin.trading_models import (
    CanceledMarginOpenOrder,
    CanceledMarginOrder,
    CanceledMarginOrderList,
    MarginOpenOtoList,
    MarginOrder,
    MarginOrderCount,
    MarginOrderList,
    MarginPreventedMatch,
    MarginTrade,
    NewMarginOcoList,
    NewMarginOrder,
    NewMarginOtocoList,
    NewMarginOtoList,
    decode_canceled_margin_open_order,
    decode_canceled_margin_order,
    decode_canceled_margin_order_list,
    decode_margin_open_oto_list,
    decode_margin_order,
    decode_margin_order_count,
    decode_margin_order_list,
    decode_margin_prevented_match,
    decode_margin_trade,
    decode_new_margin_oco_list,
    decode_new_margin_order,
    decode_new_margin_oto_list,
    decode_new_margin_otoco_list,
)
from lendspec.core.bounds import Bounds
from lendspec.core.codec import (
    list_of,
    wire_bool_text,
    wire_boolean,
    wire_decimal,
    wire_integer,
    wire_listed,
    wire_text,
    wire_unix_ms,
)
from lendspec.core.operation import ForwardPages, Limit, LimitCase, Operation, Parameter, Window
from lendspec.core.rules import Rule
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session
from lendspec.core.settlement import Link, Settlement, Shown, Statuses

__all__ = [
    "CANCEL_MARGIN_OPEN_ORDERS",
    "CANCEL_MARGIN_ORDER",
    "CANCEL_MARGIN_ORDER_LIST",
    "CREATE_MARGIN_OCO",
    "CREATE_MARGIN_ORDER",
    "CREATE_MARGIN_OTO",
    "CREATE_MARGIN_OTOCO",
    "GET_MARGIN_ALL_ORDERS",
    "GET_MARGIN_ALL_ORDER_LISTS",
    "GET_MARGIN_OPEN_ORDERS",
    "GET_MARGIN_OPEN_ORDER_LISTS",
    "GET_MARGIN_OPEN_OTO_LISTS",
    "GET_MARGIN_ORDER",
    "GET_MARGIN_ORDER_COUNT_USAGE",
    "GET_MARGIN_ORDER_LIST",
    "GET_MARGIN_PREVENTED_MATCHES",
    "GET_MARGIN_TRADES",
    "AsyncRawTradingApi",
    "AsyncTradingApi",
    "RawTradingApi",
    "TradingApi",
]

_SYMBOL = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,40}$",
    form="the name of a trading pair, in capital letters and digits, without spaces or signs between the coins",
)
_AMOUNT = Bounds(above=0, whole_digits=20, fraction_digits=20)
_CLIENT_ID = Bounds(pattern="^[0-9A-Za-z._:/-]{1,36}$", form="1 to 36 letters, digits or any of the signs . _ : / -")
_AMOUNT_OR_NONE = Bounds(minimum=0, whole_digits=20, fraction_digits=20)
_ID = Bounds(minimum=0)

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
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("side", "side", "OrderSide | str", "query", wire_listed(OrderSide), required=True),
        Parameter("type", "type", "OrderType | str", "query", wire_listed(OrderType), required=True),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("quantity", "quantity", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("quoteOrderQty", "quote_order_qty", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("price", "price", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("stopPrice", "stop_price", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("newClientOrderId", "new_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
        Parameter("icebergQty", "iceberg_qty", "Decimal", "query", wire_decimal, bounds=_AMOUNT_OR_NONE),
        Parameter(
            "newOrderRespType",
            "new_order_resp_type",
            "OrderResponseType | str",
            "query",
            wire_listed(OrderResponseType),
        ),
        Parameter("sideEffectType", "side_effect_type", "SideEffectType | str", "query", wire_listed(SideEffectType)),
        Parameter("timeInForce", "time_in_force", "TimeInForce | str", "query", wire_listed(TimeInForce)),
        Parameter(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "SelfTradePreventionMode | str",
            "query",
            wire_listed(SelfTradePreventionMode),
        ),
        Parameter("trailingDelta", "trailing_delta", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
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
    settlement=Settlement(
        answer=Statuses(
            field="status",
            done=(
                "NEW",
                "PENDING_NEW",
                "PARTIALLY_FILLED",
                "FILLED",
                "CANCELED",
                "PENDING_CANCEL",
                "EXPIRED",
                "EXPIRED_IN_MATCH",
            ),
            failed=("REJECTED",),
        ),
        record=Shown(
            operation="getMarginOrder",
            place="margin.trading.order",
            arguments=(
                Link(name="symbol", source="symbol", answered=True),
                Link(name="order_id", source="order_id", answered=True),
                Link(name="is_isolated", source="is_isolated", answered=True),
            ),
            same=(Link(name="order_id", source="order_id", answered=True),),
            status=Statuses(
                field="status",
                done=(
                    "NEW",
                    "PENDING_NEW",
                    "PARTIALLY_FILLED",
                    "FILLED",
                    "CANCELED",
                    "PENDING_CANCEL",
                    "EXPIRED",
                    "EXPIRED_IN_MATCH",
                ),
                failed=("REJECTED",),
            ),
        ),
    ),
    rules=(
        Rule(kind="require", parameters=("quantity", "price", "timeInForce"), when=(("type", ("LIMIT",)),)),
        Rule(kind="require", parameters=("quantity", "price"), when=(("type", ("LIMIT_MAKER",)),)),
        Rule(kind="one", parameters=("quantity", "quoteOrderQty"), when=(("type", ("MARKET",)),)),
        Rule(kind="require", parameters=("quantity",), when=(("type", ("STOP_LOSS", "TAKE_PROFIT")),)),
        Rule(
            kind="require",
            parameters=("quantity", "price", "timeInForce"),
            when=(("type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),),
        ),
        Rule(
            kind="any",
            parameters=("stopPrice", "trailingDelta"),
            when=(("type", ("STOP_LOSS", "TAKE_PROFIT", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),),
        ),
        Rule(kind="forbid", parameters=("icebergQty",), when=(("timeInForce", ("IOC", "FOK")),)),
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
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("origClientOrderId", "orig_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
    ),
    decode=decode_margin_order,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    rules=(Rule(kind="any", parameters=("orderId", "origClientOrderId")),),
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
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("origClientOrderId", "orig_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
        Parameter("newClientOrderId", "new_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
    ),
    decode=decode_canceled_margin_order,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    settlement=Settlement(
        answer=Statuses(
            field="status",
            done=("CANCELED",),
            pending=("NEW", "PENDING_NEW", "PARTIALLY_FILLED", "PENDING_CANCEL"),
            failed=("FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
        ),
        record=Shown(
            operation="getMarginOrder",
            place="margin.trading.order",
            arguments=(
                Link(name="symbol", source="symbol", answered=True),
                Link(name="order_id", source="order_id", answered=True),
                Link(name="is_isolated", source="is_isolated", answered=True),
            ),
            same=(Link(name="order_id", source="order_id", answered=True),),
            status=Statuses(
                field="status",
                done=("CANCELED",),
                pending=("NEW", "PENDING_NEW", "PARTIALLY_FILLED", "PENDING_CANCEL"),
                failed=("FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
            ),
        ),
    ),
    rules=(Rule(kind="any", parameters=("orderId", "origClientOrderId")),),
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
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
    ),
    decode=list_of(decode_margin_order),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    rules=(Rule(kind="require", parameters=("symbol",), when=(("isIsolated", ("TRUE",)),)),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-orders",
)
CANCEL_MARGIN_OPEN_ORDERS = Operation(
    id="cancelMarginOpenOrders",
    python_name="margin.trading.cancel_open_orders",
    exchange="binance",
    product="margin",
    method="DELETE",
    path=("/sapi/v1/margin/openOrders",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
    ),
    decode=list_of(decode_canceled_margin_open_order),
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-all-open-orders-on-asymbol",
)
GET_MARGIN_ALL_ORDERS = Operation(
    id="getMarginAllOrders",
    python_name="margin.trading.all_orders",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/allOrders",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=500)),
    ),
    decode=list_of(decode_margin_order),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=200, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=60, budget=60, scope="ip", pool="operation"),
    ),
    forward=ForwardPages(
        start="orderId", cursor="orderId", inclusive=True, size="limit", default_size=500, max_size=500
    ),
    window=Window(start="startTime", end="endTime", max_days=1, default_days=1),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-all-orders",
)
GET_MARGIN_TRADES = Operation(
    id="getMarginTrades",
    python_name="margin.trading.trades",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/myTrades",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("fromId", "from_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
    ),
    decode=list_of(decode_margin_trade),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    forward=ForwardPages(start="fromId", cursor="id", inclusive=True, size="limit", default_size=500, max_size=1000),
    window=Window(start="startTime", end="endTime", max_days=1, default_days=1),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-trade-list",
)
GET_MARGIN_ALL_ORDER_LISTS = Operation(
    id="getMarginAllOrderLists",
    python_name="margin.trading.all_order_lists",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/allOrderList",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("fromId", "from_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
    ),
    decode=list_of(decode_margin_order_list),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=200, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    forward=ForwardPages(start="fromId", cursor="orderListId", size="limit", default_size=500, max_size=1000),
    window=Window(start="startTime", end="endTime"),
    rules=(
        Rule(kind="require", parameters=("symbol",), when=(("isIsolated", ("TRUE",)),)),
        Rule(kind="forbid", parameters=("symbol",), when=(("isIsolated", ("FALSE",)),)),
        Rule(kind="require", parameters=("isIsolated",), when=(("symbol", ()),)),
        Rule(kind="forbid", parameters=("startTime", "endTime"), when=(("fromId", ()),)),
    ),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-all-oco",
)
GET_MARGIN_OPEN_ORDER_LISTS = Operation(
    id="getMarginOpenOrderLists",
    python_name="margin.trading.open_order_lists",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/openOrderList",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
    ),
    decode=list_of(decode_margin_order_list),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    rules=(
        Rule(kind="require", parameters=("symbol",), when=(("isIsolated", ("TRUE",)),)),
        Rule(kind="forbid", parameters=("symbol",), when=(("isIsolated", ("FALSE",)),)),
        Rule(kind="require", parameters=("isIsolated",), when=(("symbol", ()),)),
    ),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-oco",
)
GET_MARGIN_OPEN_OTO_LISTS = Operation(
    id="getMarginOpenOtoLists",
    python_name="margin.trading.open_oto_lists",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/oto/openOrderList",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),),
    decode=list_of(decode_margin_open_oto_list),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-otootoco-order-lists",
)
GET_MARGIN_ORDER_LIST = Operation(
    id="getMarginOrderList",
    python_name="margin.trading.order_list",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/orderList",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("orderListId", "order_list_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("origClientOrderId", "orig_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
    ),
    decode=decode_margin_order_list,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    rules=(
        Rule(kind="any", parameters=("orderListId", "origClientOrderId")),
        Rule(kind="require", parameters=("symbol",), when=(("isIsolated", ("TRUE",)),)),
        Rule(kind="forbid", parameters=("symbol",), when=(("isIsolated", ("FALSE",)),)),
        Rule(kind="require", parameters=("isIsolated",), when=(("symbol", ()),)),
    ),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-oco",
)
CANCEL_MARGIN_ORDER_LIST = Operation(
    id="cancelMarginOrderList",
    python_name="margin.trading.cancel_order_list",
    exchange="binance",
    product="margin",
    method="DELETE",
    path=("/sapi/v1/margin/orderList",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("orderListId", "order_list_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("listClientOrderId", "list_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
        Parameter("newClientOrderId", "new_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
    ),
    decode=decode_canceled_margin_order_list,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    settlement=Settlement(
        answer=Statuses(field="listOrderStatus", done=("ALL_DONE",), pending=("EXECUTING",), failed=("REJECT",)),
        record=Shown(
            operation="getMarginOrderList",
            place="margin.trading.order_list",
            arguments=(
                Link(name="order_list_id", source="order_list_id", answered=True),
                Link(name="symbol", source="symbol", answered=True),
                Link(name="is_isolated", source="is_isolated", answered=True),
            ),
            same=(Link(name="order_list_id", source="order_list_id", answered=True),),
            status=Statuses(field="list_order_status", done=("ALL_DONE",), pending=("EXECUTING",), failed=("REJECT",)),
        ),
    ),
    rules=(Rule(kind="any", parameters=("orderListId", "listClientOrderId")),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-oco",
)
CREATE_MARGIN_OCO = Operation(
    id="createMarginOco",
    python_name="margin.trading.new_oco",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/order/oco",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("side", "side", "OrderSide | str", "query", wire_listed(OrderSide), required=True),
        Parameter("quantity", "quantity", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("price", "price", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("stopPrice", "stop_price", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("listClientOrderId", "list_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
        Parameter("limitClientOrderId", "limit_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
        Parameter("limitIcebergQty", "limit_iceberg_qty", "Decimal", "query", wire_decimal, bounds=_AMOUNT_OR_NONE),
        Parameter("stopClientOrderId", "stop_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
        Parameter("stopLimitPrice", "stop_limit_price", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("stopIcebergQty", "stop_iceberg_qty", "Decimal", "query", wire_decimal, bounds=_AMOUNT_OR_NONE),
        Parameter(
            "stopLimitTimeInForce", "stop_limit_time_in_force", "TimeInForce | str", "query", wire_listed(TimeInForce)
        ),
        Parameter(
            "newOrderRespType",
            "new_order_resp_type",
            "OrderResponseType | str",
            "query",
            wire_listed(OrderResponseType),
        ),
        Parameter("sideEffectType", "side_effect_type", "SideEffectType | str", "query", wire_listed(SideEffectType)),
        Parameter(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "SelfTradePreventionMode | str",
            "query",
            wire_listed(SelfTradePreventionMode),
        ),
        Parameter("autoRepayAtCancel", "auto_repay_at_cancel", "bool", "query", wire_boolean),
    ),
    decode=decode_new_margin_oco_list,
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
    settlement=Settlement(
        answer=Statuses(field="listOrderStatus", done=("EXECUTING", "ALL_DONE"), failed=("REJECT",)),
        record=Shown(
            operation="getMarginOrderList",
            place="margin.trading.order_list",
            arguments=(
                Link(name="order_list_id", source="order_list_id", answered=True),
                Link(name="symbol", source="symbol", answered=True),
                Link(name="is_isolated", source="is_isolated", answered=True),
            ),
            same=(Link(name="order_list_id", source="order_list_id", answered=True),),
            status=Statuses(field="list_order_status", done=("EXECUTING", "ALL_DONE"), failed=("REJECT",)),
        ),
    ),
    rules=(Rule(kind="require", parameters=("stopLimitTimeInForce",), when=(("stopLimitPrice", ()),)),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-oco",
)
CREATE_MARGIN_OTO = Operation(
    id="createMarginOto",
    python_name="margin.trading.new_oto",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/order/oto",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter(
            "workingType",
            "working_type",
            "WorkingOrderType | str",
            "query",
            wire_listed(WorkingOrderType),
            required=True,
        ),
        Parameter("workingSide", "working_side", "OrderSide | str", "query", wire_listed(OrderSide), required=True),
        Parameter("workingPrice", "working_price", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter(
            "workingQuantity", "working_quantity", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT
        ),
        Parameter(
            "workingIcebergQty",
            "working_iceberg_qty",
            "Decimal",
            "query",
            wire_decimal,
            required=True,
            bounds=_AMOUNT_OR_NONE,
        ),
        Parameter("pendingType", "pending_type", "OrderType | str", "query", wire_listed(OrderType), required=True),
        Parameter("pendingSide", "pending_side", "OrderSide | str", "query", wire_listed(OrderSide), required=True),
        Parameter(
            "pendingQuantity", "pending_quantity", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT
        ),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("listClientOrderId", "list_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
        Parameter(
            "newOrderRespType",
            "new_order_resp_type",
            "OrderResponseType | str",
            "query",
            wire_listed(OrderResponseType),
        ),
        Parameter(
            "sideEffectType",
            "side_effect_type",
            "OrderListSideEffectType | str",
            "query",
            wire_listed(OrderListSideEffectType),
        ),
        Parameter(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "SelfTradePreventionMode | str",
            "query",
            wire_listed(SelfTradePreventionMode),
        ),
        Parameter("autoRepayAtCancel", "auto_repay_at_cancel", "bool", "query", wire_boolean),
        Parameter("workingClientOrderId", "working_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
        Parameter(
            "workingTimeInForce", "working_time_in_force", "TimeInForce | str", "query", wire_listed(TimeInForce)
        ),
        Parameter("pendingClientOrderId", "pending_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
        Parameter("pendingPrice", "pending_price", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("pendingStopPrice", "pending_stop_price", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("pendingTrailingDelta", "pending_trailing_delta", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("pendingIcebergQty", "pending_iceberg_qty", "Decimal", "query", wire_decimal, bounds=_AMOUNT_OR_NONE),
        Parameter(
            "pendingTimeInForce", "pending_time_in_force", "TimeInForce | str", "query", wire_listed(TimeInForce)
        ),
    ),
    decode=decode_new_margin_oto_list,
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
    settlement=Settlement(
        answer=Statuses(field="listOrderStatus", done=("EXECUTING", "ALL_DONE"), failed=("REJECT",)),
        record=Shown(
            operation="getMarginOrderList",
            place="margin.trading.order_list",
            arguments=(
                Link(name="order_list_id", source="order_list_id", answered=True),
                Link(name="symbol", source="symbol", answered=True),
                Link(name="is_isolated", source="is_isolated", answered=True),
            ),
            same=(Link(name="order_list_id", source="order_list_id", answered=True),),
            status=Statuses(field="list_order_status", done=("EXECUTING", "ALL_DONE"), failed=("REJECT",)),
        ),
    ),
    rules=(
        Rule(kind="require", parameters=("workingTimeInForce",), when=(("workingType", ("LIMIT",)),)),
        Rule(kind="require", parameters=("pendingPrice", "pendingTimeInForce"), when=(("pendingType", ("LIMIT",)),)),
        Rule(kind="require", parameters=("pendingPrice",), when=(("pendingType", ("LIMIT_MAKER",)),)),
        Rule(
            kind="any",
            parameters=("pendingStopPrice", "pendingTrailingDelta"),
            when=(("pendingType", ("STOP_LOSS", "TAKE_PROFIT", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),),
        ),
        Rule(
            kind="require",
            parameters=("pendingPrice", "pendingTimeInForce"),
            when=(("pendingType", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),),
        ),
        Rule(kind="require", parameters=("pendingPrice",), when=(("pendingTrailingDelta", ()),)),
        Rule(kind="forbid", parameters=("pendingIcebergQty",), when=(("pendingTimeInForce", ("IOC", "FOK")),)),
    ),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-oto",
)
CREATE_MARGIN_OTOCO = Operation(
    id="createMarginOtoco",
    python_name="margin.trading.new_otoco",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/order/otoco",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter(
            "workingType",
            "working_type",
            "WorkingOrderType | str",
            "query",
            wire_listed(WorkingOrderType),
            required=True,
        ),
        Parameter("workingSide", "working_side", "OrderSide | str", "query", wire_listed(OrderSide), required=True),
        Parameter("workingPrice", "working_price", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter(
            "workingQuantity", "working_quantity", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT
        ),
        Parameter("pendingSide", "pending_side", "OrderSide | str", "query", wire_listed(OrderSide), required=True),
        Parameter(
            "pendingQuantity", "pending_quantity", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT
        ),
        Parameter(
            "pendingAboveType",
            "pending_above_type",
            "PendingLegType | str",
            "query",
            wire_listed(PendingLegType),
            required=True,
        ),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter(
            "sideEffectType",
            "side_effect_type",
            "OrderListSideEffectType | str",
            "query",
            wire_listed(OrderListSideEffectType),
        ),
        Parameter("autoRepayAtCancel", "auto_repay_at_cancel", "bool", "query", wire_boolean),
        Parameter("listClientOrderId", "list_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
        Parameter(
            "newOrderRespType",
            "new_order_resp_type",
            "OrderResponseType | str",
            "query",
            wire_listed(OrderResponseType),
        ),
        Parameter(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "SelfTradePreventionMode | str",
            "query",
            wire_listed(SelfTradePreventionMode),
        ),
        Parameter("workingClientOrderId", "working_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID),
        Parameter("workingIcebergQty", "working_iceberg_qty", "Decimal", "query", wire_decimal, bounds=_AMOUNT_OR_NONE),
        Parameter(
            "workingTimeInForce", "working_time_in_force", "TimeInForce | str", "query", wire_listed(TimeInForce)
        ),
        Parameter(
            "pendingAboveClientOrderId", "pending_above_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID
        ),
        Parameter("pendingAbovePrice", "pending_above_price", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter(
            "pendingAboveStopPrice", "pending_above_stop_price", "Decimal", "query", wire_decimal, bounds=_AMOUNT
        ),
        Parameter(
            "pendingAboveTrailingDelta",
            "pending_above_trailing_delta",
            "Decimal",
            "query",
            wire_decimal,
            bounds=_AMOUNT,
        ),
        Parameter(
            "pendingAboveIcebergQty",
            "pending_above_iceberg_qty",
            "Decimal",
            "query",
            wire_decimal,
            bounds=_AMOUNT_OR_NONE,
        ),
        Parameter(
            "pendingAboveTimeInForce",
            "pending_above_time_in_force",
            "TimeInForce | str",
            "query",
            wire_listed(TimeInForce),
        ),
        Parameter(
            "pendingBelowType", "pending_below_type", "PendingLegType | str", "query", wire_listed(PendingLegType)
        ),
        Parameter(
            "pendingBelowClientOrderId", "pending_below_client_order_id", "str", "query", wire_text, bounds=_CLIENT_ID
        ),
        Parameter("pendingBelowPrice", "pending_below_price", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter(
            "pendingBelowStopPrice", "pending_below_stop_price", "Decimal", "query", wire_decimal, bounds=_AMOUNT
        ),
        Parameter(
            "pendingBelowTrailingDelta",
            "pending_below_trailing_delta",
            "Decimal",
            "query",
            wire_decimal,
            bounds=_AMOUNT,
        ),
        Parameter(
            "pendingBelowIcebergQty",
            "pending_below_iceberg_qty",
            "Decimal",
            "query",
            wire_decimal,
            bounds=_AMOUNT_OR_NONE,
        ),
        Parameter(
            "pendingBelowTimeInForce",
            "pending_below_time_in_force",
            "TimeInForce | str",
            "query",
            wire_listed(TimeInForce),
        ),
    ),
    decode=decode_new_margin_otoco_list,
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
    settlement=Settlement(
        answer=Statuses(field="listOrderStatus", done=("EXECUTING", "ALL_DONE"), failed=("REJECT",)),
        record=Shown(
            operation="getMarginOrderList",
            place="margin.trading.order_list",
            arguments=(
                Link(name="order_list_id", source="order_list_id", answered=True),
                Link(name="symbol", source="symbol", answered=True),
                Link(name="is_isolated", source="is_isolated", answered=True),
            ),
            same=(Link(name="order_list_id", source="order_list_id", answered=True),),
            status=Statuses(field="list_order_status", done=("EXECUTING", "ALL_DONE"), failed=("REJECT",)),
        ),
    ),
    rules=(
        Rule(kind="require", parameters=("workingTimeInForce",), when=(("workingType", ("LIMIT",)),)),
        Rule(kind="forbid", parameters=("workingIcebergQty",), when=(("workingTimeInForce", ("IOC", "FOK")),)),
        Rule(kind="require", parameters=("pendingAbovePrice",), when=(("pendingAboveType", ("LIMIT_MAKER",)),)),
        Rule(
            kind="any",
            parameters=("pendingAboveStopPrice", "pendingAboveTrailingDelta"),
            when=(("pendingAboveType", ("STOP_LOSS", "STOP_LOSS_LIMIT")),),
        ),
        Rule(
            kind="require",
            parameters=("pendingAbovePrice", "pendingAboveTimeInForce"),
            when=(("pendingAboveType", ("STOP_LOSS_LIMIT",)),),
        ),
        Rule(kind="require", parameters=("pendingAbovePrice",), when=(("pendingAboveTrailingDelta", ()),)),
        Rule(
            kind="forbid", parameters=("pendingAboveIcebergQty",), when=(("pendingAboveTimeInForce", ("IOC", "FOK")),)
        ),
        Rule(kind="require", parameters=("pendingBelowPrice",), when=(("pendingBelowType", ("LIMIT_MAKER",)),)),
        Rule(
            kind="any",
            parameters=("pendingBelowStopPrice", "pendingBelowTrailingDelta"),
            when=(("pendingBelowType", ("STOP_LOSS", "STOP_LOSS_LIMIT")),),
        ),
        Rule(
            kind="require",
            parameters=("pendingBelowPrice", "pendingBelowTimeInForce"),
            when=(("pendingBelowType", ("STOP_LOSS_LIMIT",)),),
        ),
        Rule(kind="require", parameters=("pendingBelowPrice",), when=(("pendingBelowTrailingDelta", ()),)),
        Rule(
            kind="forbid", parameters=("pendingBelowIcebergQty",), when=(("pendingBelowTimeInForce", ("IOC", "FOK")),)
        ),
    ),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-otoco",
)
GET_MARGIN_ORDER_COUNT_USAGE = Operation(
    id="getMarginOrderCountUsage",
    python_name="margin.trading.order_count_usage",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/rateLimit/order",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
    ),
    decode=list_of(decode_margin_order_count),
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=20, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    rules=(Rule(kind="require", parameters=("symbol",), when=(("isIsolated", ("TRUE",)),)),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-current-margin-order-count-usage",
)
GET_MARGIN_PREVENTED_MATCHES = Operation(
    id="getMarginPreventedMatches",
    python_name="margin.trading.prevented_matches",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/myPreventedMatches",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("preventedMatchId", "prevented_match_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("fromPreventedMatchId", "from_prevented_match_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
    ),
    decode=list_of(decode_margin_prevented_match),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    forward=ForwardPages(start="fromPreventedMatchId", cursor="preventedMatchId"),
    rules=(
        Rule(kind="one", parameters=("preventedMatchId", "orderId")),
        Rule(kind="require", parameters=("orderId",), when=(("fromPreventedMatchId", ()),)),
    ),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-prevented-matches",
)


class TradingApi:
    """Orders of margin accounts, cross and isolated. An order can trade what the account holds, or borrow
    what it lacks and repay when it is filled: `sideEffectType` decides. A trade costs the commission of
    the pair; what was borrowed bears interest until it is repaid. Borrowing lowers the margin level,
    the ratio of assets to debts: when it falls to the margin call level the exchange warns, when it
    falls to the liquidation level the exchange closes the position. Besides single orders there are
    lists of orders that depend on each other: OCO (one cancels the other), OTO (one triggers the other)
    and OTOCO (one triggers an OCO pair). Orders that borrow weigh far more than plain ones, and the
    number of orders in a period is limited.
    """

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
        `auto_repay_at_cancel` false, so that a debt is not repaid and borrowed anew each time. Some pairs
        of low liquidity refuse a limit price too far from the index price (-3064).

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

        Rule: give `quantity` and `price` and `time_in_force` when `type` is LIMIT.

        Rule: give `quantity` and `price` when `type` is LIMIT_MAKER.

        Rule: give exactly one of `quantity` and `quote_order_qty` when `type` is MARKET.

        Rule: give `quantity` when `type` is STOP_LOSS or TAKE_PROFIT.

        Rule: give `quantity` and `price` and `time_in_force` when `type` is STOP_LOSS_LIMIT or
        TAKE_PROFIT_LIMIT.

        Rule: give `stop_price` or `trailing_delta`, or several of them when `type` is STOP_LOSS or
        TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.

        Rule: leave out `iceberg_qty` when `time_in_force` is IOC or FOK.

        Done: `status` NEW or PENDING_NEW or PARTIALLY_FILLED or FILLED or CANCELED or PENDING_CANCEL or
        EXPIRED or EXPIRED_IN_MATCH is done, REJECTED raises ``Refused``.

        Record: ``margin.trading.order`` shows what becomes of it; ``settled`` of the client waits for that.

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

        Rule: give `order_id` or `orig_client_order_id`, or several of them.

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

        Rule: give `order_id` or `orig_client_order_id`, or several of them.

        Done: `status` CANCELED is done, NEW or PENDING_NEW or PARTIALLY_FILLED or PENDING_CANCEL is under
        way, FILLED or REJECTED or EXPIRED or EXPIRED_IN_MATCH raises ``Refused``.

        Record: ``margin.trading.order`` shows what becomes of it; ``settled`` of the client waits for that.

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

        Rule: give `symbol` when `is_isolated` is TRUE.

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

    def cancel_open_orders(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> tuple[CanceledMarginOpenOrder, ...]:
        """Cancel all open margin orders of a pair.

        Also cancels the order lists of the pair. A row of the answer is an order or an order list: an order
        has `orderId` and its amounts, a list has `orders` and `orderReports`, and `orderListId` is -1 for
        an order outside any list.

        Args:
            symbol: Pair whose orders are to be cancelled.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-all-open-orders-on-asymbol
        """
        return self._session.call(
            CANCEL_MARGIN_OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )

    def all_orders(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOrder, ...]:
        """List margin orders, open and closed.

        Orders of a pair whatever their state. With `order_id` the list begins at that order; otherwise it
        holds the orders of the last 24 hours, or of `start_time` to `end_time`, less than 24 hours apart.
        To read on, send the last `order_id` and one more.

        Args:
            symbol: Pair of the orders.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            order_id: First order to list; it and those with a higher number.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            limit: Most records to return. 500 when absent and at most.
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

        Pages: give the `orderId` of the last record as `orderId` to read on, 500 records at most.

        Limits: 200 of 12000 IP weight a minute (60 calls); 60 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-all-orders
        """
        return self._session.call(
            GET_MARGIN_ALL_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    def trades(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginTrade, ...]:
        """List margin trades.

        The trades of a pair. With `from_id` the list begins at that trade; otherwise it holds the trades of
        the last 24 hours, or of `start_time` to `end_time`, less than 24 hours apart. To read on, send the
        last `id` and one more.

        Args:
            symbol: Pair of the trades.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            order_id: Only the trades of this order.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            from_id: First trade to list; it and those with a higher number. The most recent trades
                when absent.
            limit: Most records to return. 500 when absent, 1000 at most.
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

        Pages: give the `id` of the last record as `fromId` to read on, 1000 records at most.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-trade-list
        """
        return self._session.call(
            GET_MARGIN_TRADES,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "from_id": from_id,
                "limit": limit,
            },
            options,
        )

    def all_order_lists(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        from_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOrderList, ...]:
        """List OCO order lists, open and closed.

        Lists of the cross margin account, or of the isolated margin account of `symbol`. Send `from_id` or
        a time window, not both.

        Args:
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant. Mandatory with isolated margin, not
                taken with cross margin.
            from_id: First order list to return, by its number. Not together with `start_time` or
                `end_time`.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            limit: Most records to return. 500 when absent, 1000 at most.
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

        Pages: give the `orderListId` of the last record as `fromId` to read on, 1000 records at most.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Rule: leave out `symbol` when `is_isolated` is FALSE.

        Rule: give `is_isolated` when `symbol` is given.

        Rule: leave out `start_time` and `end_time` when `from_id` is given.

        Limits: 200 of 12000 IP weight a minute (60 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-all-oco
        """
        return self._session.call(
            GET_MARGIN_ALL_ORDER_LISTS,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
                "from_id": from_id,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    def open_order_lists(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOrderList, ...]:
        """List open OCO order lists.

        Lists of the cross margin account, or of the isolated margin account of `symbol`. OTO and OTOCO
        lists have a call of their own.

        Args:
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant. Mandatory with isolated margin, not
                taken with cross margin.
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

        Rule: give `symbol` when `is_isolated` is TRUE.

        Rule: leave out `symbol` when `is_isolated` is FALSE.

        Rule: give `is_isolated` when `symbol` is given.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-oco
        """
        return self._session.call(
            GET_MARGIN_OPEN_ORDER_LISTS,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    def open_oto_lists(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOpenOtoList, ...]:
        """List open OTO and OTOCO order lists.

        Lists of which at least one order is still open. An OTO list has two orders, the working and the
        pending one; an OTOCO list has three, the working one and the two pending ones.

        Args:
            symbol: Pair of the order lists. The sources do not say what follows when it is absent.
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

        Limits: 10 of 180000 UID weight a minute (18000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-otootoco-order-lists
        """
        return self._session.call(
            GET_MARGIN_OPEN_OTO_LISTS,
            {
                "symbol": symbol,
            },
            options,
        )

    def order_list(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        order_list_id: int | None = None,
        orig_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginOrderList:
        """Get an OCO order list.

        Send `order_list_id` or `orig_client_order_id`.

        Args:
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant. Mandatory with isolated margin, not
                taken with cross margin.
            order_list_id: The list, by the number that the exchange gave it.
            orig_client_order_id: The list, by the identifier that you gave it.
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

        Rule: give `order_list_id` or `orig_client_order_id`, or several of them.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Rule: leave out `symbol` when `is_isolated` is FALSE.

        Rule: give `is_isolated` when `symbol` is given.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-oco
        """
        return self._session.call(
            GET_MARGIN_ORDER_LIST,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
                "order_list_id": order_list_id,
                "orig_client_order_id": orig_client_order_id,
            },
            options,
        )

    def cancel_order_list(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_list_id: int | None = None,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CanceledMarginOrderList:
        """Cancel an order list.

        Cancels every order of the list. Send `order_list_id` or `list_client_order_id`. Cancelling a single
        order of an OCO list cancels the whole list too.

        Args:
            symbol: Pair of the order list.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            order_list_id: The list, by the number that the exchange gave it.
            list_client_order_id: The list, by the identifier that you gave it.
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

        Rule: give `order_list_id` or `list_client_order_id`, or several of them.

        Done: `list_order_status` ALL_DONE is done, EXECUTING is under way, REJECT raises ``Refused``.

        Record: ``margin.trading.order_list`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-oco
        """
        return self._session.call(
            CANCEL_MARGIN_ORDER_LIST,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_list_id": order_list_id,
                "list_client_order_id": list_client_order_id,
                "new_client_order_id": new_client_order_id,
            },
            options,
        )

    def new_oco(
        self,
        *,
        symbol: str,
        side: OrderSide | str,
        quantity: Decimal,
        price: Decimal,
        stop_price: Decimal,
        is_isolated: bool | None = None,
        list_client_order_id: str | None = None,
        limit_client_order_id: str | None = None,
        limit_iceberg_qty: Decimal | None = None,
        stop_client_order_id: str | None = None,
        stop_limit_price: Decimal | None = None,
        stop_iceberg_qty: Decimal | None = None,
        stop_limit_time_in_force: TimeInForce | str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: SideEffectType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        options: CallOptions | None = None,
    ) -> NewMarginOcoList:
        """Place an OCO order list.

        One cancels the other: a limit order and a stop order for the same amount; when one of them trades
        or is triggered, the other one ends. A sale has its limit above and its stop below the last price, a
        purchase the other way round. With `stop_limit_price` the stop becomes a stop-limit order. A list
        that borrows (`side_effect_type` MARGIN_BUY or AUTO_BORROW_REPAY) weighs 1500 instead of 6. When
        lists are placed and cancelled often, send `auto_repay_at_cancel` false.

        Args:
            symbol: Pair to trade.
            side: Whether both orders buy or sell the base asset of the pair.
            quantity: Amount of each order, in the base asset.
            price: Price of the limit order, in the quote asset for one unit of the base asset.
            stop_price: Price that triggers the stop order, in the quote asset for one unit of the
                base asset.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            list_client_order_id: Identifier of your own for the whole list, unique.
            limit_client_order_id: Identifier of your own for the limit order, unique.
            limit_iceberg_qty: Visible part of the limit order, in the base asset.
            stop_client_order_id: Identifier of your own for the stop order, unique.
            stop_limit_price: Limit price of the stop order once it is triggered, in the quote asset
                for one unit of the base asset. Needs `stop_limit_time_in_force`.
            stop_iceberg_qty: Visible part of the stop order, in the base asset.
            stop_limit_time_in_force: How long the triggered stop order stays in the book. Mandatory
                with `stop_limit_price`.
            new_order_resp_type: How much the answer tells. The exchange names no default for lists
                of this kind.
            side_effect_type: Whether the order borrows or repays on its way. NO_SIDE_EFFECT when
                absent.
            self_trade_prevention_mode: What happens when the order would trade with another one of
                yours. The pair decides which modes it allows.
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

        Rule: give `stop_limit_time_in_force` when `stop_limit_price` is given.

        Done: `list_order_status` EXECUTING or ALL_DONE is done, REJECT raises ``Refused``.

        Record: ``margin.trading.order_list`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 6, 1500 when sideEffectType is MARGIN_BUY or AUTO_BORROW_REPAY of 180000 UID weight a minute
        (30000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-oco
        """
        return self._session.call(
            CREATE_MARGIN_OCO,
            {
                "symbol": symbol,
                "side": side,
                "quantity": quantity,
                "price": price,
                "stop_price": stop_price,
                "is_isolated": is_isolated,
                "list_client_order_id": list_client_order_id,
                "limit_client_order_id": limit_client_order_id,
                "limit_iceberg_qty": limit_iceberg_qty,
                "stop_client_order_id": stop_client_order_id,
                "stop_limit_price": stop_limit_price,
                "stop_iceberg_qty": stop_iceberg_qty,
                "stop_limit_time_in_force": stop_limit_time_in_force,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "auto_repay_at_cancel": auto_repay_at_cancel,
            },
            options,
        )

    def new_oto(
        self,
        *,
        symbol: str,
        working_type: WorkingOrderType | str,
        working_side: OrderSide | str,
        working_price: Decimal,
        working_quantity: Decimal,
        working_iceberg_qty: Decimal,
        pending_type: OrderType | str,
        pending_side: OrderSide | str,
        pending_quantity: Decimal,
        is_isolated: bool | None = None,
        list_client_order_id: str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: OrderListSideEffectType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        working_client_order_id: str | None = None,
        working_time_in_force: TimeInForce | str | None = None,
        pending_client_order_id: str | None = None,
        pending_price: Decimal | None = None,
        pending_stop_price: Decimal | None = None,
        pending_trailing_delta: Decimal | None = None,
        pending_iceberg_qty: Decimal | None = None,
        pending_time_in_force: TimeInForce | str | None = None,
        options: CallOptions | None = None,
    ) -> NewMarginOtoList:
        """Place an OTO order list.

        One triggers the other: the working order, LIMIT or LIMIT_MAKER, goes into the book at once; the
        pending order follows when the working one is filled completely. It may be of any type, but a MARKET
        order takes `pending_quantity` only. Cancelling one of the two ends the other too. If the working
        order is filled at once, the answer still shows the pending one as PENDING_NEW; ask for it again.
        The list counts as two orders against the limits on unfilled and open orders. A list that borrows
        (`side_effect_type` MARGIN_BUY or AUTO_BORROW_REPAY) weighs 1500 instead of 6. When lists are placed
        and cancelled often, send `auto_repay_at_cancel` false.

        Args:
            symbol: Pair to trade.
            working_type: Kind of the working order, which goes into the book at once.
            working_side: Side of the working order.
            working_price: Limit price of the working order, in the quote asset for one unit of the
                base asset.
            working_quantity: Amount of the working order, in the base asset.
            working_iceberg_qty: Visible part of the working order, in the base asset. Only when
                `working_time_in_force` is GTC. Every source has it as mandatory.
            pending_type: Kind of the pending order.
            pending_side: Side of what follows the working order; the opposite of `working_side`
                (-2018 otherwise).
            pending_quantity: Amount of what follows the working order, in the base asset; the same
                as `working_quantity` (-2017 otherwise).
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            list_client_order_id: Identifier of your own for the whole list, unique among open order
                lists and different from those of its orders; the exchange makes one when absent. It
                may be used again once the earlier list is filled or has expired completely.
            new_order_resp_type: How much the answer tells. FULL when absent for MARKET and LIMIT
                orders, ACK for all others.
            side_effect_type: Whether the orders of the list borrow or repay on their way.
                NO_SIDE_EFFECT when absent; AUTO_REPAY alone is not on offer here.
            self_trade_prevention_mode: What happens when the order would trade with another one of
                yours. The pair decides which modes it allows.
            auto_repay_at_cancel: Whether cancelling repays what the list borrowed. The exchange
                names MARGIN_BUY only. True when absent.
            working_client_order_id: Identifier of your own for the working order, unique among open
                orders; the exchange makes one when absent.
            working_time_in_force: How long the working order stays in the book. Mandatory when it
                is a LIMIT order.
            pending_client_order_id: Identifier of your own for the pending order, unique among open
                orders; the exchange makes one when absent.
            pending_price: Limit price of the pending order, in the quote asset for one unit of the
                base asset. Mandatory for LIMIT, STOP_LOSS_LIMIT and TAKE_PROFIT_LIMIT orders and
                with `pending_trailing_delta`.
            pending_stop_price: Price that triggers the pending order, in the quote asset for one
                unit of the base asset. STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT and
                TAKE_PROFIT_LIMIT orders need it or `pending_trailing_delta`, or both.
            pending_trailing_delta: Distance of a trailing stop in basis points (100 = 1 %), for the
                pending order.
            pending_iceberg_qty: Visible part of the pending order, in the base asset. Only when
                `pending_time_in_force` is GTC.
            pending_time_in_force: How long the pending order stays in the book. Mandatory for
                LIMIT, STOP_LOSS_LIMIT and TAKE_PROFIT_LIMIT orders.
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

        Rule: give `working_time_in_force` when `working_type` is LIMIT.

        Rule: give `pending_price` and `pending_time_in_force` when `pending_type` is LIMIT.

        Rule: give `pending_price` when `pending_type` is LIMIT_MAKER.

        Rule: give `pending_stop_price` or `pending_trailing_delta`, or several of them when `pending_type`
        is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.

        Rule: give `pending_price` and `pending_time_in_force` when `pending_type` is STOP_LOSS_LIMIT or
        TAKE_PROFIT_LIMIT.

        Rule: give `pending_price` when `pending_trailing_delta` is given.

        Rule: leave out `pending_iceberg_qty` when `pending_time_in_force` is IOC or FOK.

        Done: `list_order_status` EXECUTING or ALL_DONE is done, REJECT raises ``Refused``.

        Record: ``margin.trading.order_list`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 6, 1500 when sideEffectType is MARGIN_BUY or AUTO_BORROW_REPAY of 180000 UID weight a minute
        (30000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-oto
        """
        return self._session.call(
            CREATE_MARGIN_OTO,
            {
                "symbol": symbol,
                "working_type": working_type,
                "working_side": working_side,
                "working_price": working_price,
                "working_quantity": working_quantity,
                "working_iceberg_qty": working_iceberg_qty,
                "pending_type": pending_type,
                "pending_side": pending_side,
                "pending_quantity": pending_quantity,
                "is_isolated": is_isolated,
                "list_client_order_id": list_client_order_id,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "auto_repay_at_cancel": auto_repay_at_cancel,
                "working_client_order_id": working_client_order_id,
                "working_time_in_force": working_time_in_force,
                "pending_client_order_id": pending_client_order_id,
                "pending_price": pending_price,
                "pending_stop_price": pending_stop_price,
                "pending_trailing_delta": pending_trailing_delta,
                "pending_iceberg_qty": pending_iceberg_qty,
                "pending_time_in_force": pending_time_in_force,
            },
            options,
        )

    def new_otoco(
        self,
        *,
        symbol: str,
        working_type: WorkingOrderType | str,
        working_side: OrderSide | str,
        working_price: Decimal,
        working_quantity: Decimal,
        pending_side: OrderSide | str,
        pending_quantity: Decimal,
        pending_above_type: PendingLegType | str,
        is_isolated: bool | None = None,
        side_effect_type: OrderListSideEffectType | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        list_client_order_id: str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        working_client_order_id: str | None = None,
        working_iceberg_qty: Decimal | None = None,
        working_time_in_force: TimeInForce | str | None = None,
        pending_above_client_order_id: str | None = None,
        pending_above_price: Decimal | None = None,
        pending_above_stop_price: Decimal | None = None,
        pending_above_trailing_delta: Decimal | None = None,
        pending_above_iceberg_qty: Decimal | None = None,
        pending_above_time_in_force: TimeInForce | str | None = None,
        pending_below_type: PendingLegType | str | None = None,
        pending_below_client_order_id: str | None = None,
        pending_below_price: Decimal | None = None,
        pending_below_stop_price: Decimal | None = None,
        pending_below_trailing_delta: Decimal | None = None,
        pending_below_iceberg_qty: Decimal | None = None,
        pending_below_time_in_force: TimeInForce | str | None = None,
        options: CallOptions | None = None,
    ) -> NewMarginOtocoList:
        """Place an OTOCO order list.

        One triggers an OCO pair: the working order, LIMIT or LIMIT_MAKER, goes into the book at once; when
        it is filled completely, two pending orders follow, one above and one below the price, of which one
        cancels the other. One of the two is a LIMIT_MAKER, the other one a stop. The list counts as three
        orders against the limits on unfilled and open orders. A list that borrows (`side_effect_type`
        MARGIN_BUY or AUTO_BORROW_REPAY) weighs 1500 instead of 6. When lists are placed and cancelled
        often, send `auto_repay_at_cancel` false.

        Args:
            symbol: Pair to trade.
            working_type: Kind of the working order, which goes into the book at once.
            working_side: Side of the working order.
            working_price: Limit price of the working order, in the quote asset for one unit of the
                base asset.
            working_quantity: Amount of the working order, in the base asset.
            pending_side: Side of what follows the working order; the opposite of `working_side`
                (-2018 otherwise).
            pending_quantity: Amount of what follows the working order, in the base asset; the same
                as `working_quantity` (-2017 otherwise).
            pending_above_type: Kind of the upper pending order.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            side_effect_type: Whether the orders of the list borrow or repay on their way.
                NO_SIDE_EFFECT when absent; AUTO_REPAY alone is not on offer here.
            auto_repay_at_cancel: Whether cancelling repays what the list borrowed. The exchange
                names MARGIN_BUY only. True when absent.
            list_client_order_id: Identifier of your own for the whole list, unique among open order
                lists and different from those of its orders; the exchange makes one when absent. It
                may be used again once the earlier list is filled or has expired completely.
            new_order_resp_type: How much the answer tells. The exchange names no default for lists
                of this kind.
            self_trade_prevention_mode: What happens when the order would trade with another one of
                yours. The pair decides which modes it allows.
            working_client_order_id: Identifier of your own for the working order, unique among open
                orders; the exchange makes one when absent.
            working_iceberg_qty: Visible part of the working order, in the base asset. Only when
                `working_time_in_force` is GTC.
            working_time_in_force: How long the working order stays in the book. Mandatory when it
                is a LIMIT order.
            pending_above_client_order_id: Identifier of your own for the upper pending order,
                unique among open orders; the exchange makes one when absent.
            pending_above_price: Limit price of the upper pending order, in the quote asset for one
                unit of the base asset. Mandatory for LIMIT_MAKER and STOP_LOSS_LIMIT orders and
                with `pending_above_trailing_delta`.
            pending_above_stop_price: Price that triggers the upper pending order, in the quote
                asset for one unit of the base asset. STOP_LOSS and STOP_LOSS_LIMIT orders need it
                or `pending_above_trailing_delta`, or both.
            pending_above_trailing_delta: Distance of a trailing stop in basis points (100 = 1 %),
                for the upper pending order.
            pending_above_iceberg_qty: Visible part of the upper pending order, in the base asset.
                Only when `pending_above_time_in_force` is GTC.
            pending_above_time_in_force: How long the upper pending order stays in the book.
                Mandatory for STOP_LOSS_LIMIT orders.
            pending_below_type: Kind of the lower pending order. Optional in every source, although
                a list has both.
            pending_below_client_order_id: Identifier of your own for the lower pending order,
                unique among open orders; the exchange makes one when absent.
            pending_below_price: Limit price of the lower pending order, in the quote asset for one
                unit of the base asset. Mandatory for LIMIT_MAKER and STOP_LOSS_LIMIT orders and
                with `pending_below_trailing_delta`.
            pending_below_stop_price: Price that triggers the lower pending order, in the quote
                asset for one unit of the base asset. STOP_LOSS and STOP_LOSS_LIMIT orders need it
                or `pending_below_trailing_delta`, or both.
            pending_below_trailing_delta: Distance of a trailing stop in basis points (100 = 1 %),
                for the lower pending order.
            pending_below_iceberg_qty: Visible part of the lower pending order, in the base asset.
                Only when `pending_below_time_in_force` is GTC.
            pending_below_time_in_force: How long the lower pending order stays in the book.
                Mandatory for STOP_LOSS_LIMIT orders.
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

        Rule: give `working_time_in_force` when `working_type` is LIMIT.

        Rule: leave out `working_iceberg_qty` when `working_time_in_force` is IOC or FOK.

        Rule: give `pending_above_price` when `pending_above_type` is LIMIT_MAKER.

        Rule: give `pending_above_stop_price` or `pending_above_trailing_delta`, or several of them when
        `pending_above_type` is STOP_LOSS or STOP_LOSS_LIMIT.

        Rule: give `pending_above_price` and `pending_above_time_in_force` when `pending_above_type` is
        STOP_LOSS_LIMIT.

        Rule: give `pending_above_price` when `pending_above_trailing_delta` is given.

        Rule: leave out `pending_above_iceberg_qty` when `pending_above_time_in_force` is IOC or FOK.

        Rule: give `pending_below_price` when `pending_below_type` is LIMIT_MAKER.

        Rule: give `pending_below_stop_price` or `pending_below_trailing_delta`, or several of them when
        `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT.

        Rule: give `pending_below_price` and `pending_below_time_in_force` when `pending_below_type` is
        STOP_LOSS_LIMIT.

        Rule: give `pending_below_price` when `pending_below_trailing_delta` is given.

        Rule: leave out `pending_below_iceberg_qty` when `pending_below_time_in_force` is IOC or FOK.

        Done: `list_order_status` EXECUTING or ALL_DONE is done, REJECT raises ``Refused``.

        Record: ``margin.trading.order_list`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 6, 1500 when sideEffectType is MARGIN_BUY or AUTO_BORROW_REPAY of 180000 UID weight a minute
        (30000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-otoco
        """
        return self._session.call(
            CREATE_MARGIN_OTOCO,
            {
                "symbol": symbol,
                "working_type": working_type,
                "working_side": working_side,
                "working_price": working_price,
                "working_quantity": working_quantity,
                "pending_side": pending_side,
                "pending_quantity": pending_quantity,
                "pending_above_type": pending_above_type,
                "is_isolated": is_isolated,
                "side_effect_type": side_effect_type,
                "auto_repay_at_cancel": auto_repay_at_cancel,
                "list_client_order_id": list_client_order_id,
                "new_order_resp_type": new_order_resp_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "working_client_order_id": working_client_order_id,
                "working_iceberg_qty": working_iceberg_qty,
                "working_time_in_force": working_time_in_force,
                "pending_above_client_order_id": pending_above_client_order_id,
                "pending_above_price": pending_above_price,
                "pending_above_stop_price": pending_above_stop_price,
                "pending_above_trailing_delta": pending_above_trailing_delta,
                "pending_above_iceberg_qty": pending_above_iceberg_qty,
                "pending_above_time_in_force": pending_above_time_in_force,
                "pending_below_type": pending_below_type,
                "pending_below_client_order_id": pending_below_client_order_id,
                "pending_below_price": pending_below_price,
                "pending_below_stop_price": pending_below_stop_price,
                "pending_below_trailing_delta": pending_below_trailing_delta,
                "pending_below_iceberg_qty": pending_below_iceberg_qty,
                "pending_below_time_in_force": pending_below_time_in_force,
            },
            options,
        )

    def order_count_usage(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOrderCount, ...]:
        """Get how many orders were placed against the limits.

        One row for each period in which the exchange counts orders: what is allowed and what is used. An
        order beyond the limit is refused (-1015).

        Args:
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant. Mandatory with isolated margin.
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

        Effect: reads only; permission TRADE.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Limits: 20 of 12000 IP weight a minute (600 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-current-margin-order-count-usage
        """
        return self._session.call(
            GET_MARGIN_ORDER_COUNT_USAGE,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    def prevented_matches(
        self,
        *,
        symbol: str,
        prevented_match_id: int | None = None,
        order_id: int | None = None,
        from_prevented_match_id: int | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginPreventedMatch, ...]:
        """List matches that self-trade prevention stopped.

        Send `prevented_match_id` for one match, or `order_id` for all matches of an order. An answer has at
        most 500 records; to read on, repeat `order_id` with `from_prevented_match_id`.

        Args:
            symbol: Pair of the matches.
            prevented_match_id: Only this match.
            order_id: Only the matches of this order.
            from_prevented_match_id: Where to read on. Only together with `order_id`. The sources do
                not say whether this match itself is included.
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

        Pages: give the `preventedMatchId` of the last record as `fromPreventedMatchId` to read on.

        Rule: give exactly one of `prevented_match_id` and `order_id`.

        Rule: give `order_id` when `from_prevented_match_id` is given.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-prevented-matches
        """
        return self._session.call(
            GET_MARGIN_PREVENTED_MATCHES,
            {
                "symbol": symbol,
                "prevented_match_id": prevented_match_id,
                "order_id": order_id,
                "from_prevented_match_id": from_prevented_match_id,
                "is_isolated": is_isolated,
            },
            options,
        )


class AsyncTradingApi:
    """Orders of margin accounts, cross and isolated. An order can trade what the account holds, or borrow
    what it lacks and repay when it is filled: `sideEffectType` decides. A trade costs the commission of
    the pair; what was borrowed bears interest until it is repaid. Borrowing lowers the margin level,
    the ratio of assets to debts: when it falls to the margin call level the exchange warns, when it
    falls to the liquidation level the exchange closes the position. Besides single orders there are
    lists of orders that depend on each other: OCO (one cancels the other), OTO (one triggers the other)
    and OTOCO (one triggers an OCO pair). Orders that borrow weigh far more than plain ones, and the
    number of orders in a period is limited.
    """

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
        `auto_repay_at_cancel` false, so that a debt is not repaid and borrowed anew each time. Some pairs
        of low liquidity refuse a limit price too far from the index price (-3064).

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

        Rule: give `quantity` and `price` and `time_in_force` when `type` is LIMIT.

        Rule: give `quantity` and `price` when `type` is LIMIT_MAKER.

        Rule: give exactly one of `quantity` and `quote_order_qty` when `type` is MARKET.

        Rule: give `quantity` when `type` is STOP_LOSS or TAKE_PROFIT.

        Rule: give `quantity` and `price` and `time_in_force` when `type` is STOP_LOSS_LIMIT or
        TAKE_PROFIT_LIMIT.

        Rule: give `stop_price` or `trailing_delta`, or several of them when `type` is STOP_LOSS or
        TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.

        Rule: leave out `iceberg_qty` when `time_in_force` is IOC or FOK.

        Done: `status` NEW or PENDING_NEW or PARTIALLY_FILLED or FILLED or CANCELED or PENDING_CANCEL or
        EXPIRED or EXPIRED_IN_MATCH is done, REJECTED raises ``Refused``.

        Record: ``margin.trading.order`` shows what becomes of it; ``settled`` of the client waits for that.

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

        Rule: give `order_id` or `orig_client_order_id`, or several of them.

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

        Rule: give `order_id` or `orig_client_order_id`, or several of them.

        Done: `status` CANCELED is done, NEW or PENDING_NEW or PARTIALLY_FILLED or PENDING_CANCEL is under
        way, FILLED or REJECTED or EXPIRED or EXPIRED_IN_MATCH raises ``Refused``.

        Record: ``margin.trading.order`` shows what becomes of it; ``settled`` of the client waits for that.

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

        Rule: give `symbol` when `is_isolated` is TRUE.

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

    async def cancel_open_orders(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> tuple[CanceledMarginOpenOrder, ...]:
        """Cancel all open margin orders of a pair.

        Also cancels the order lists of the pair. A row of the answer is an order or an order list: an order
        has `orderId` and its amounts, a list has `orders` and `orderReports`, and `orderListId` is -1 for
        an order outside any list.

        Args:
            symbol: Pair whose orders are to be cancelled.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-all-open-orders-on-asymbol
        """
        return await self._session.call(
            CANCEL_MARGIN_OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )

    async def all_orders(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOrder, ...]:
        """List margin orders, open and closed.

        Orders of a pair whatever their state. With `order_id` the list begins at that order; otherwise it
        holds the orders of the last 24 hours, or of `start_time` to `end_time`, less than 24 hours apart.
        To read on, send the last `order_id` and one more.

        Args:
            symbol: Pair of the orders.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            order_id: First order to list; it and those with a higher number.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            limit: Most records to return. 500 when absent and at most.
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

        Pages: give the `orderId` of the last record as `orderId` to read on, 500 records at most.

        Limits: 200 of 12000 IP weight a minute (60 calls); 60 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-all-orders
        """
        return await self._session.call(
            GET_MARGIN_ALL_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    async def trades(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginTrade, ...]:
        """List margin trades.

        The trades of a pair. With `from_id` the list begins at that trade; otherwise it holds the trades of
        the last 24 hours, or of `start_time` to `end_time`, less than 24 hours apart. To read on, send the
        last `id` and one more.

        Args:
            symbol: Pair of the trades.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            order_id: Only the trades of this order.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            from_id: First trade to list; it and those with a higher number. The most recent trades
                when absent.
            limit: Most records to return. 500 when absent, 1000 at most.
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

        Pages: give the `id` of the last record as `fromId` to read on, 1000 records at most.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-trade-list
        """
        return await self._session.call(
            GET_MARGIN_TRADES,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "from_id": from_id,
                "limit": limit,
            },
            options,
        )

    async def all_order_lists(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        from_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOrderList, ...]:
        """List OCO order lists, open and closed.

        Lists of the cross margin account, or of the isolated margin account of `symbol`. Send `from_id` or
        a time window, not both.

        Args:
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant. Mandatory with isolated margin, not
                taken with cross margin.
            from_id: First order list to return, by its number. Not together with `start_time` or
                `end_time`.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            limit: Most records to return. 500 when absent, 1000 at most.
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

        Pages: give the `orderListId` of the last record as `fromId` to read on, 1000 records at most.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Rule: leave out `symbol` when `is_isolated` is FALSE.

        Rule: give `is_isolated` when `symbol` is given.

        Rule: leave out `start_time` and `end_time` when `from_id` is given.

        Limits: 200 of 12000 IP weight a minute (60 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-all-oco
        """
        return await self._session.call(
            GET_MARGIN_ALL_ORDER_LISTS,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
                "from_id": from_id,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    async def open_order_lists(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOrderList, ...]:
        """List open OCO order lists.

        Lists of the cross margin account, or of the isolated margin account of `symbol`. OTO and OTOCO
        lists have a call of their own.

        Args:
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant. Mandatory with isolated margin, not
                taken with cross margin.
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

        Rule: give `symbol` when `is_isolated` is TRUE.

        Rule: leave out `symbol` when `is_isolated` is FALSE.

        Rule: give `is_isolated` when `symbol` is given.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-oco
        """
        return await self._session.call(
            GET_MARGIN_OPEN_ORDER_LISTS,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    async def open_oto_lists(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOpenOtoList, ...]:
        """List open OTO and OTOCO order lists.

        Lists of which at least one order is still open. An OTO list has two orders, the working and the
        pending one; an OTOCO list has three, the working one and the two pending ones.

        Args:
            symbol: Pair of the order lists. The sources do not say what follows when it is absent.
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

        Limits: 10 of 180000 UID weight a minute (18000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-otootoco-order-lists
        """
        return await self._session.call(
            GET_MARGIN_OPEN_OTO_LISTS,
            {
                "symbol": symbol,
            },
            options,
        )

    async def order_list(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        order_list_id: int | None = None,
        orig_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginOrderList:
        """Get an OCO order list.

        Send `order_list_id` or `orig_client_order_id`.

        Args:
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant. Mandatory with isolated margin, not
                taken with cross margin.
            order_list_id: The list, by the number that the exchange gave it.
            orig_client_order_id: The list, by the identifier that you gave it.
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

        Rule: give `order_list_id` or `orig_client_order_id`, or several of them.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Rule: leave out `symbol` when `is_isolated` is FALSE.

        Rule: give `is_isolated` when `symbol` is given.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-oco
        """
        return await self._session.call(
            GET_MARGIN_ORDER_LIST,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
                "order_list_id": order_list_id,
                "orig_client_order_id": orig_client_order_id,
            },
            options,
        )

    async def cancel_order_list(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_list_id: int | None = None,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CanceledMarginOrderList:
        """Cancel an order list.

        Cancels every order of the list. Send `order_list_id` or `list_client_order_id`. Cancelling a single
        order of an OCO list cancels the whole list too.

        Args:
            symbol: Pair of the order list.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            order_list_id: The list, by the number that the exchange gave it.
            list_client_order_id: The list, by the identifier that you gave it.
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

        Rule: give `order_list_id` or `list_client_order_id`, or several of them.

        Done: `list_order_status` ALL_DONE is done, EXECUTING is under way, REJECT raises ``Refused``.

        Record: ``margin.trading.order_list`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-oco
        """
        return await self._session.call(
            CANCEL_MARGIN_ORDER_LIST,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_list_id": order_list_id,
                "list_client_order_id": list_client_order_id,
                "new_client_order_id": new_client_order_id,
            },
            options,
        )

    async def new_oco(
        self,
        *,
        symbol: str,
        side: OrderSide | str,
        quantity: Decimal,
        price: Decimal,
        stop_price: Decimal,
        is_isolated: bool | None = None,
        list_client_order_id: str | None = None,
        limit_client_order_id: str | None = None,
        limit_iceberg_qty: Decimal | None = None,
        stop_client_order_id: str | None = None,
        stop_limit_price: Decimal | None = None,
        stop_iceberg_qty: Decimal | None = None,
        stop_limit_time_in_force: TimeInForce | str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: SideEffectType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        options: CallOptions | None = None,
    ) -> NewMarginOcoList:
        """Place an OCO order list.

        One cancels the other: a limit order and a stop order for the same amount; when one of them trades
        or is triggered, the other one ends. A sale has its limit above and its stop below the last price, a
        purchase the other way round. With `stop_limit_price` the stop becomes a stop-limit order. A list
        that borrows (`side_effect_type` MARGIN_BUY or AUTO_BORROW_REPAY) weighs 1500 instead of 6. When
        lists are placed and cancelled often, send `auto_repay_at_cancel` false.

        Args:
            symbol: Pair to trade.
            side: Whether both orders buy or sell the base asset of the pair.
            quantity: Amount of each order, in the base asset.
            price: Price of the limit order, in the quote asset for one unit of the base asset.
            stop_price: Price that triggers the stop order, in the quote asset for one unit of the
                base asset.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            list_client_order_id: Identifier of your own for the whole list, unique.
            limit_client_order_id: Identifier of your own for the limit order, unique.
            limit_iceberg_qty: Visible part of the limit order, in the base asset.
            stop_client_order_id: Identifier of your own for the stop order, unique.
            stop_limit_price: Limit price of the stop order once it is triggered, in the quote asset
                for one unit of the base asset. Needs `stop_limit_time_in_force`.
            stop_iceberg_qty: Visible part of the stop order, in the base asset.
            stop_limit_time_in_force: How long the triggered stop order stays in the book. Mandatory
                with `stop_limit_price`.
            new_order_resp_type: How much the answer tells. The exchange names no default for lists
                of this kind.
            side_effect_type: Whether the order borrows or repays on its way. NO_SIDE_EFFECT when
                absent.
            self_trade_prevention_mode: What happens when the order would trade with another one of
                yours. The pair decides which modes it allows.
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

        Rule: give `stop_limit_time_in_force` when `stop_limit_price` is given.

        Done: `list_order_status` EXECUTING or ALL_DONE is done, REJECT raises ``Refused``.

        Record: ``margin.trading.order_list`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 6, 1500 when sideEffectType is MARGIN_BUY or AUTO_BORROW_REPAY of 180000 UID weight a minute
        (30000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-oco
        """
        return await self._session.call(
            CREATE_MARGIN_OCO,
            {
                "symbol": symbol,
                "side": side,
                "quantity": quantity,
                "price": price,
                "stop_price": stop_price,
                "is_isolated": is_isolated,
                "list_client_order_id": list_client_order_id,
                "limit_client_order_id": limit_client_order_id,
                "limit_iceberg_qty": limit_iceberg_qty,
                "stop_client_order_id": stop_client_order_id,
                "stop_limit_price": stop_limit_price,
                "stop_iceberg_qty": stop_iceberg_qty,
                "stop_limit_time_in_force": stop_limit_time_in_force,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "auto_repay_at_cancel": auto_repay_at_cancel,
            },
            options,
        )

    async def new_oto(
        self,
        *,
        symbol: str,
        working_type: WorkingOrderType | str,
        working_side: OrderSide | str,
        working_price: Decimal,
        working_quantity: Decimal,
        working_iceberg_qty: Decimal,
        pending_type: OrderType | str,
        pending_side: OrderSide | str,
        pending_quantity: Decimal,
        is_isolated: bool | None = None,
        list_client_order_id: str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: OrderListSideEffectType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        working_client_order_id: str | None = None,
        working_time_in_force: TimeInForce | str | None = None,
        pending_client_order_id: str | None = None,
        pending_price: Decimal | None = None,
        pending_stop_price: Decimal | None = None,
        pending_trailing_delta: Decimal | None = None,
        pending_iceberg_qty: Decimal | None = None,
        pending_time_in_force: TimeInForce | str | None = None,
        options: CallOptions | None = None,
    ) -> NewMarginOtoList:
        """Place an OTO order list.

        One triggers the other: the working order, LIMIT or LIMIT_MAKER, goes into the book at once; the
        pending order follows when the working one is filled completely. It may be of any type, but a MARKET
        order takes `pending_quantity` only. Cancelling one of the two ends the other too. If the working
        order is filled at once, the answer still shows the pending one as PENDING_NEW; ask for it again.
        The list counts as two orders against the limits on unfilled and open orders. A list that borrows
        (`side_effect_type` MARGIN_BUY or AUTO_BORROW_REPAY) weighs 1500 instead of 6. When lists are placed
        and cancelled often, send `auto_repay_at_cancel` false.

        Args:
            symbol: Pair to trade.
            working_type: Kind of the working order, which goes into the book at once.
            working_side: Side of the working order.
            working_price: Limit price of the working order, in the quote asset for one unit of the
                base asset.
            working_quantity: Amount of the working order, in the base asset.
            working_iceberg_qty: Visible part of the working order, in the base asset. Only when
                `working_time_in_force` is GTC. Every source has it as mandatory.
            pending_type: Kind of the pending order.
            pending_side: Side of what follows the working order; the opposite of `working_side`
                (-2018 otherwise).
            pending_quantity: Amount of what follows the working order, in the base asset; the same
                as `working_quantity` (-2017 otherwise).
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            list_client_order_id: Identifier of your own for the whole list, unique among open order
                lists and different from those of its orders; the exchange makes one when absent. It
                may be used again once the earlier list is filled or has expired completely.
            new_order_resp_type: How much the answer tells. FULL when absent for MARKET and LIMIT
                orders, ACK for all others.
            side_effect_type: Whether the orders of the list borrow or repay on their way.
                NO_SIDE_EFFECT when absent; AUTO_REPAY alone is not on offer here.
            self_trade_prevention_mode: What happens when the order would trade with another one of
                yours. The pair decides which modes it allows.
            auto_repay_at_cancel: Whether cancelling repays what the list borrowed. The exchange
                names MARGIN_BUY only. True when absent.
            working_client_order_id: Identifier of your own for the working order, unique among open
                orders; the exchange makes one when absent.
            working_time_in_force: How long the working order stays in the book. Mandatory when it
                is a LIMIT order.
            pending_client_order_id: Identifier of your own for the pending order, unique among open
                orders; the exchange makes one when absent.
            pending_price: Limit price of the pending order, in the quote asset for one unit of the
                base asset. Mandatory for LIMIT, STOP_LOSS_LIMIT and TAKE_PROFIT_LIMIT orders and
                with `pending_trailing_delta`.
            pending_stop_price: Price that triggers the pending order, in the quote asset for one
                unit of the base asset. STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT and
                TAKE_PROFIT_LIMIT orders need it or `pending_trailing_delta`, or both.
            pending_trailing_delta: Distance of a trailing stop in basis points (100 = 1 %), for the
                pending order.
            pending_iceberg_qty: Visible part of the pending order, in the base asset. Only when
                `pending_time_in_force` is GTC.
            pending_time_in_force: How long the pending order stays in the book. Mandatory for
                LIMIT, STOP_LOSS_LIMIT and TAKE_PROFIT_LIMIT orders.
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

        Rule: give `working_time_in_force` when `working_type` is LIMIT.

        Rule: give `pending_price` and `pending_time_in_force` when `pending_type` is LIMIT.

        Rule: give `pending_price` when `pending_type` is LIMIT_MAKER.

        Rule: give `pending_stop_price` or `pending_trailing_delta`, or several of them when `pending_type`
        is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.

        Rule: give `pending_price` and `pending_time_in_force` when `pending_type` is STOP_LOSS_LIMIT or
        TAKE_PROFIT_LIMIT.

        Rule: give `pending_price` when `pending_trailing_delta` is given.

        Rule: leave out `pending_iceberg_qty` when `pending_time_in_force` is IOC or FOK.

        Done: `list_order_status` EXECUTING or ALL_DONE is done, REJECT raises ``Refused``.

        Record: ``margin.trading.order_list`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 6, 1500 when sideEffectType is MARGIN_BUY or AUTO_BORROW_REPAY of 180000 UID weight a minute
        (30000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-oto
        """
        return await self._session.call(
            CREATE_MARGIN_OTO,
            {
                "symbol": symbol,
                "working_type": working_type,
                "working_side": working_side,
                "working_price": working_price,
                "working_quantity": working_quantity,
                "working_iceberg_qty": working_iceberg_qty,
                "pending_type": pending_type,
                "pending_side": pending_side,
                "pending_quantity": pending_quantity,
                "is_isolated": is_isolated,
                "list_client_order_id": list_client_order_id,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "auto_repay_at_cancel": auto_repay_at_cancel,
                "working_client_order_id": working_client_order_id,
                "working_time_in_force": working_time_in_force,
                "pending_client_order_id": pending_client_order_id,
                "pending_price": pending_price,
                "pending_stop_price": pending_stop_price,
                "pending_trailing_delta": pending_trailing_delta,
                "pending_iceberg_qty": pending_iceberg_qty,
                "pending_time_in_force": pending_time_in_force,
            },
            options,
        )

    async def new_otoco(
        self,
        *,
        symbol: str,
        working_type: WorkingOrderType | str,
        working_side: OrderSide | str,
        working_price: Decimal,
        working_quantity: Decimal,
        pending_side: OrderSide | str,
        pending_quantity: Decimal,
        pending_above_type: PendingLegType | str,
        is_isolated: bool | None = None,
        side_effect_type: OrderListSideEffectType | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        list_client_order_id: str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        working_client_order_id: str | None = None,
        working_iceberg_qty: Decimal | None = None,
        working_time_in_force: TimeInForce | str | None = None,
        pending_above_client_order_id: str | None = None,
        pending_above_price: Decimal | None = None,
        pending_above_stop_price: Decimal | None = None,
        pending_above_trailing_delta: Decimal | None = None,
        pending_above_iceberg_qty: Decimal | None = None,
        pending_above_time_in_force: TimeInForce | str | None = None,
        pending_below_type: PendingLegType | str | None = None,
        pending_below_client_order_id: str | None = None,
        pending_below_price: Decimal | None = None,
        pending_below_stop_price: Decimal | None = None,
        pending_below_trailing_delta: Decimal | None = None,
        pending_below_iceberg_qty: Decimal | None = None,
        pending_below_time_in_force: TimeInForce | str | None = None,
        options: CallOptions | None = None,
    ) -> NewMarginOtocoList:
        """Place an OTOCO order list.

        One triggers an OCO pair: the working order, LIMIT or LIMIT_MAKER, goes into the book at once; when
        it is filled completely, two pending orders follow, one above and one below the price, of which one
        cancels the other. One of the two is a LIMIT_MAKER, the other one a stop. The list counts as three
        orders against the limits on unfilled and open orders. A list that borrows (`side_effect_type`
        MARGIN_BUY or AUTO_BORROW_REPAY) weighs 1500 instead of 6. When lists are placed and cancelled
        often, send `auto_repay_at_cancel` false.

        Args:
            symbol: Pair to trade.
            working_type: Kind of the working order, which goes into the book at once.
            working_side: Side of the working order.
            working_price: Limit price of the working order, in the quote asset for one unit of the
                base asset.
            working_quantity: Amount of the working order, in the base asset.
            pending_side: Side of what follows the working order; the opposite of `working_side`
                (-2018 otherwise).
            pending_quantity: Amount of what follows the working order, in the base asset; the same
                as `working_quantity` (-2017 otherwise).
            pending_above_type: Kind of the upper pending order.
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            side_effect_type: Whether the orders of the list borrow or repay on their way.
                NO_SIDE_EFFECT when absent; AUTO_REPAY alone is not on offer here.
            auto_repay_at_cancel: Whether cancelling repays what the list borrowed. The exchange
                names MARGIN_BUY only. True when absent.
            list_client_order_id: Identifier of your own for the whole list, unique among open order
                lists and different from those of its orders; the exchange makes one when absent. It
                may be used again once the earlier list is filled or has expired completely.
            new_order_resp_type: How much the answer tells. The exchange names no default for lists
                of this kind.
            self_trade_prevention_mode: What happens when the order would trade with another one of
                yours. The pair decides which modes it allows.
            working_client_order_id: Identifier of your own for the working order, unique among open
                orders; the exchange makes one when absent.
            working_iceberg_qty: Visible part of the working order, in the base asset. Only when
                `working_time_in_force` is GTC.
            working_time_in_force: How long the working order stays in the book. Mandatory when it
                is a LIMIT order.
            pending_above_client_order_id: Identifier of your own for the upper pending order,
                unique among open orders; the exchange makes one when absent.
            pending_above_price: Limit price of the upper pending order, in the quote asset for one
                unit of the base asset. Mandatory for LIMIT_MAKER and STOP_LOSS_LIMIT orders and
                with `pending_above_trailing_delta`.
            pending_above_stop_price: Price that triggers the upper pending order, in the quote
                asset for one unit of the base asset. STOP_LOSS and STOP_LOSS_LIMIT orders need it
                or `pending_above_trailing_delta`, or both.
            pending_above_trailing_delta: Distance of a trailing stop in basis points (100 = 1 %),
                for the upper pending order.
            pending_above_iceberg_qty: Visible part of the upper pending order, in the base asset.
                Only when `pending_above_time_in_force` is GTC.
            pending_above_time_in_force: How long the upper pending order stays in the book.
                Mandatory for STOP_LOSS_LIMIT orders.
            pending_below_type: Kind of the lower pending order. Optional in every source, although
                a list has both.
            pending_below_client_order_id: Identifier of your own for the lower pending order,
                unique among open orders; the exchange makes one when absent.
            pending_below_price: Limit price of the lower pending order, in the quote asset for one
                unit of the base asset. Mandatory for LIMIT_MAKER and STOP_LOSS_LIMIT orders and
                with `pending_below_trailing_delta`.
            pending_below_stop_price: Price that triggers the lower pending order, in the quote
                asset for one unit of the base asset. STOP_LOSS and STOP_LOSS_LIMIT orders need it
                or `pending_below_trailing_delta`, or both.
            pending_below_trailing_delta: Distance of a trailing stop in basis points (100 = 1 %),
                for the lower pending order.
            pending_below_iceberg_qty: Visible part of the lower pending order, in the base asset.
                Only when `pending_below_time_in_force` is GTC.
            pending_below_time_in_force: How long the lower pending order stays in the book.
                Mandatory for STOP_LOSS_LIMIT orders.
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

        Rule: give `working_time_in_force` when `working_type` is LIMIT.

        Rule: leave out `working_iceberg_qty` when `working_time_in_force` is IOC or FOK.

        Rule: give `pending_above_price` when `pending_above_type` is LIMIT_MAKER.

        Rule: give `pending_above_stop_price` or `pending_above_trailing_delta`, or several of them when
        `pending_above_type` is STOP_LOSS or STOP_LOSS_LIMIT.

        Rule: give `pending_above_price` and `pending_above_time_in_force` when `pending_above_type` is
        STOP_LOSS_LIMIT.

        Rule: give `pending_above_price` when `pending_above_trailing_delta` is given.

        Rule: leave out `pending_above_iceberg_qty` when `pending_above_time_in_force` is IOC or FOK.

        Rule: give `pending_below_price` when `pending_below_type` is LIMIT_MAKER.

        Rule: give `pending_below_stop_price` or `pending_below_trailing_delta`, or several of them when
        `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT.

        Rule: give `pending_below_price` and `pending_below_time_in_force` when `pending_below_type` is
        STOP_LOSS_LIMIT.

        Rule: give `pending_below_price` when `pending_below_trailing_delta` is given.

        Rule: leave out `pending_below_iceberg_qty` when `pending_below_time_in_force` is IOC or FOK.

        Done: `list_order_status` EXECUTING or ALL_DONE is done, REJECT raises ``Refused``.

        Record: ``margin.trading.order_list`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 6, 1500 when sideEffectType is MARGIN_BUY or AUTO_BORROW_REPAY of 180000 UID weight a minute
        (30000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-otoco
        """
        return await self._session.call(
            CREATE_MARGIN_OTOCO,
            {
                "symbol": symbol,
                "working_type": working_type,
                "working_side": working_side,
                "working_price": working_price,
                "working_quantity": working_quantity,
                "pending_side": pending_side,
                "pending_quantity": pending_quantity,
                "pending_above_type": pending_above_type,
                "is_isolated": is_isolated,
                "side_effect_type": side_effect_type,
                "auto_repay_at_cancel": auto_repay_at_cancel,
                "list_client_order_id": list_client_order_id,
                "new_order_resp_type": new_order_resp_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "working_client_order_id": working_client_order_id,
                "working_iceberg_qty": working_iceberg_qty,
                "working_time_in_force": working_time_in_force,
                "pending_above_client_order_id": pending_above_client_order_id,
                "pending_above_price": pending_above_price,
                "pending_above_stop_price": pending_above_stop_price,
                "pending_above_trailing_delta": pending_above_trailing_delta,
                "pending_above_iceberg_qty": pending_above_iceberg_qty,
                "pending_above_time_in_force": pending_above_time_in_force,
                "pending_below_type": pending_below_type,
                "pending_below_client_order_id": pending_below_client_order_id,
                "pending_below_price": pending_below_price,
                "pending_below_stop_price": pending_below_stop_price,
                "pending_below_trailing_delta": pending_below_trailing_delta,
                "pending_below_iceberg_qty": pending_below_iceberg_qty,
                "pending_below_time_in_force": pending_below_time_in_force,
            },
            options,
        )

    async def order_count_usage(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginOrderCount, ...]:
        """Get how many orders were placed against the limits.

        One row for each period in which the exchange counts orders: what is allowed and what is used. An
        order beyond the limit is refused (-1015).

        Args:
            is_isolated: Whether the isolated margin account of the pair is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant. Mandatory with isolated margin.
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

        Effect: reads only; permission TRADE.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Limits: 20 of 12000 IP weight a minute (600 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-current-margin-order-count-usage
        """
        return await self._session.call(
            GET_MARGIN_ORDER_COUNT_USAGE,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    async def prevented_matches(
        self,
        *,
        symbol: str,
        prevented_match_id: int | None = None,
        order_id: int | None = None,
        from_prevented_match_id: int | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginPreventedMatch, ...]:
        """List matches that self-trade prevention stopped.

        Send `prevented_match_id` for one match, or `order_id` for all matches of an order. An answer has at
        most 500 records; to read on, repeat `order_id` with `from_prevented_match_id`.

        Args:
            symbol: Pair of the matches.
            prevented_match_id: Only this match.
            order_id: Only the matches of this order.
            from_prevented_match_id: Where to read on. Only together with `order_id`. The sources do
                not say whether this match itself is included.
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

        Pages: give the `preventedMatchId` of the last record as `fromPreventedMatchId` to read on.

        Rule: give exactly one of `prevented_match_id` and `order_id`.

        Rule: give `order_id` when `from_prevented_match_id` is given.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-prevented-matches
        """
        return await self._session.call(
            GET_MARGIN_PREVENTED_MATCHES,
            {
                "symbol": symbol,
                "prevented_match_id": prevented_match_id,
                "order_id": order_id,
                "from_prevented_match_id": from_prevented_match_id,
                "is_isolated": is_isolated,
            },
            options,
        )


class RawTradingApi:
    """Orders of margin accounts, cross and isolated. An order can trade what the account holds, or borrow
    what it lacks and repay when it is filled: `sideEffectType` decides. A trade costs the commission of
    the pair; what was borrowed bears interest until it is repaid. Borrowing lowers the margin level,
    the ratio of assets to debts: when it falls to the margin call level the exchange warns, when it
    falls to the liquidation level the exchange closes the position. Besides single orders there are
    lists of orders that depend on each other: OCO (one cancels the other), OTO (one triggers the other)
    and OTOCO (one triggers an OCO pair). Orders that borrow weigh far more than plain ones, and the
    number of orders in a period is limited.
    """

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

    def cancel_open_orders(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[CanceledMarginOpenOrder, ...]]:
        """Call ``margin.trading.cancel_open_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            CANCEL_MARGIN_OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )

    def all_orders(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOrder, ...]]:
        """Call ``margin.trading.all_orders`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_ALL_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    def trades(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginTrade, ...]]:
        """Call ``margin.trading.trades`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_TRADES,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "from_id": from_id,
                "limit": limit,
            },
            options,
        )

    def all_order_lists(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        from_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOrderList, ...]]:
        """Call ``margin.trading.all_order_lists`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_ALL_ORDER_LISTS,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
                "from_id": from_id,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    def open_order_lists(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOrderList, ...]]:
        """Call ``margin.trading.open_order_lists`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_OPEN_ORDER_LISTS,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    def open_oto_lists(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOpenOtoList, ...]]:
        """Call ``margin.trading.open_oto_lists`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_OPEN_OTO_LISTS,
            {
                "symbol": symbol,
            },
            options,
        )

    def order_list(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        order_list_id: int | None = None,
        orig_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginOrderList]:
        """Call ``margin.trading.order_list`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_ORDER_LIST,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
                "order_list_id": order_list_id,
                "orig_client_order_id": orig_client_order_id,
            },
            options,
        )

    def cancel_order_list(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_list_id: int | None = None,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[CanceledMarginOrderList]:
        """Call ``margin.trading.cancel_order_list`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            CANCEL_MARGIN_ORDER_LIST,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_list_id": order_list_id,
                "list_client_order_id": list_client_order_id,
                "new_client_order_id": new_client_order_id,
            },
            options,
        )

    def new_oco(
        self,
        *,
        symbol: str,
        side: OrderSide | str,
        quantity: Decimal,
        price: Decimal,
        stop_price: Decimal,
        is_isolated: bool | None = None,
        list_client_order_id: str | None = None,
        limit_client_order_id: str | None = None,
        limit_iceberg_qty: Decimal | None = None,
        stop_client_order_id: str | None = None,
        stop_limit_price: Decimal | None = None,
        stop_iceberg_qty: Decimal | None = None,
        stop_limit_time_in_force: TimeInForce | str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: SideEffectType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[NewMarginOcoList]:
        """Call ``margin.trading.new_oco`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            CREATE_MARGIN_OCO,
            {
                "symbol": symbol,
                "side": side,
                "quantity": quantity,
                "price": price,
                "stop_price": stop_price,
                "is_isolated": is_isolated,
                "list_client_order_id": list_client_order_id,
                "limit_client_order_id": limit_client_order_id,
                "limit_iceberg_qty": limit_iceberg_qty,
                "stop_client_order_id": stop_client_order_id,
                "stop_limit_price": stop_limit_price,
                "stop_iceberg_qty": stop_iceberg_qty,
                "stop_limit_time_in_force": stop_limit_time_in_force,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "auto_repay_at_cancel": auto_repay_at_cancel,
            },
            options,
        )

    def new_oto(
        self,
        *,
        symbol: str,
        working_type: WorkingOrderType | str,
        working_side: OrderSide | str,
        working_price: Decimal,
        working_quantity: Decimal,
        working_iceberg_qty: Decimal,
        pending_type: OrderType | str,
        pending_side: OrderSide | str,
        pending_quantity: Decimal,
        is_isolated: bool | None = None,
        list_client_order_id: str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: OrderListSideEffectType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        working_client_order_id: str | None = None,
        working_time_in_force: TimeInForce | str | None = None,
        pending_client_order_id: str | None = None,
        pending_price: Decimal | None = None,
        pending_stop_price: Decimal | None = None,
        pending_trailing_delta: Decimal | None = None,
        pending_iceberg_qty: Decimal | None = None,
        pending_time_in_force: TimeInForce | str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[NewMarginOtoList]:
        """Call ``margin.trading.new_oto`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            CREATE_MARGIN_OTO,
            {
                "symbol": symbol,
                "working_type": working_type,
                "working_side": working_side,
                "working_price": working_price,
                "working_quantity": working_quantity,
                "working_iceberg_qty": working_iceberg_qty,
                "pending_type": pending_type,
                "pending_side": pending_side,
                "pending_quantity": pending_quantity,
                "is_isolated": is_isolated,
                "list_client_order_id": list_client_order_id,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "auto_repay_at_cancel": auto_repay_at_cancel,
                "working_client_order_id": working_client_order_id,
                "working_time_in_force": working_time_in_force,
                "pending_client_order_id": pending_client_order_id,
                "pending_price": pending_price,
                "pending_stop_price": pending_stop_price,
                "pending_trailing_delta": pending_trailing_delta,
                "pending_iceberg_qty": pending_iceberg_qty,
                "pending_time_in_force": pending_time_in_force,
            },
            options,
        )

    def new_otoco(
        self,
        *,
        symbol: str,
        working_type: WorkingOrderType | str,
        working_side: OrderSide | str,
        working_price: Decimal,
        working_quantity: Decimal,
        pending_side: OrderSide | str,
        pending_quantity: Decimal,
        pending_above_type: PendingLegType | str,
        is_isolated: bool | None = None,
        side_effect_type: OrderListSideEffectType | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        list_client_order_id: str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        working_client_order_id: str | None = None,
        working_iceberg_qty: Decimal | None = None,
        working_time_in_force: TimeInForce | str | None = None,
        pending_above_client_order_id: str | None = None,
        pending_above_price: Decimal | None = None,
        pending_above_stop_price: Decimal | None = None,
        pending_above_trailing_delta: Decimal | None = None,
        pending_above_iceberg_qty: Decimal | None = None,
        pending_above_time_in_force: TimeInForce | str | None = None,
        pending_below_type: PendingLegType | str | None = None,
        pending_below_client_order_id: str | None = None,
        pending_below_price: Decimal | None = None,
        pending_below_stop_price: Decimal | None = None,
        pending_below_trailing_delta: Decimal | None = None,
        pending_below_iceberg_qty: Decimal | None = None,
        pending_below_time_in_force: TimeInForce | str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[NewMarginOtocoList]:
        """Call ``margin.trading.new_otoco`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            CREATE_MARGIN_OTOCO,
            {
                "symbol": symbol,
                "working_type": working_type,
                "working_side": working_side,
                "working_price": working_price,
                "working_quantity": working_quantity,
                "pending_side": pending_side,
                "pending_quantity": pending_quantity,
                "pending_above_type": pending_above_type,
                "is_isolated": is_isolated,
                "side_effect_type": side_effect_type,
                "auto_repay_at_cancel": auto_repay_at_cancel,
                "list_client_order_id": list_client_order_id,
                "new_order_resp_type": new_order_resp_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "working_client_order_id": working_client_order_id,
                "working_iceberg_qty": working_iceberg_qty,
                "working_time_in_force": working_time_in_force,
                "pending_above_client_order_id": pending_above_client_order_id,
                "pending_above_price": pending_above_price,
                "pending_above_stop_price": pending_above_stop_price,
                "pending_above_trailing_delta": pending_above_trailing_delta,
                "pending_above_iceberg_qty": pending_above_iceberg_qty,
                "pending_above_time_in_force": pending_above_time_in_force,
                "pending_below_type": pending_below_type,
                "pending_below_client_order_id": pending_below_client_order_id,
                "pending_below_price": pending_below_price,
                "pending_below_stop_price": pending_below_stop_price,
                "pending_below_trailing_delta": pending_below_trailing_delta,
                "pending_below_iceberg_qty": pending_below_iceberg_qty,
                "pending_below_time_in_force": pending_below_time_in_force,
            },
            options,
        )

    def order_count_usage(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOrderCount, ...]]:
        """Call ``margin.trading.order_count_usage`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_ORDER_COUNT_USAGE,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    def prevented_matches(
        self,
        *,
        symbol: str,
        prevented_match_id: int | None = None,
        order_id: int | None = None,
        from_prevented_match_id: int | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginPreventedMatch, ...]]:
        """Call ``margin.trading.prevented_matches`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_PREVENTED_MATCHES,
            {
                "symbol": symbol,
                "prevented_match_id": prevented_match_id,
                "order_id": order_id,
                "from_prevented_match_id": from_prevented_match_id,
                "is_isolated": is_isolated,
            },
            options,
        )


class AsyncRawTradingApi:
    """Orders of margin accounts, cross and isolated. An order can trade what the account holds, or borrow
    what it lacks and repay when it is filled: `sideEffectType` decides. A trade costs the commission of
    the pair; what was borrowed bears interest until it is repaid. Borrowing lowers the margin level,
    the ratio of assets to debts: when it falls to the margin call level the exchange warns, when it
    falls to the liquidation level the exchange closes the position. Besides single orders there are
    lists of orders that depend on each other: OCO (one cancels the other), OTO (one triggers the other)
    and OTOCO (one triggers an OCO pair). Orders that borrow weigh far more than plain ones, and the
    number of orders in a period is limited.
    """

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

    async def cancel_open_orders(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[CanceledMarginOpenOrder, ...]]:
        """Call ``margin.trading.cancel_open_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            CANCEL_MARGIN_OPEN_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
            },
            options,
        )

    async def all_orders(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOrder, ...]]:
        """Call ``margin.trading.all_orders`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_ALL_ORDERS,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    async def trades(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginTrade, ...]]:
        """Call ``margin.trading.trades`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_TRADES,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "from_id": from_id,
                "limit": limit,
            },
            options,
        )

    async def all_order_lists(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        from_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOrderList, ...]]:
        """Call ``margin.trading.all_order_lists`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_ALL_ORDER_LISTS,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
                "from_id": from_id,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    async def open_order_lists(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOrderList, ...]]:
        """Call ``margin.trading.open_order_lists`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_OPEN_ORDER_LISTS,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    async def open_oto_lists(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOpenOtoList, ...]]:
        """Call ``margin.trading.open_oto_lists`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_OPEN_OTO_LISTS,
            {
                "symbol": symbol,
            },
            options,
        )

    async def order_list(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        order_list_id: int | None = None,
        orig_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginOrderList]:
        """Call ``margin.trading.order_list`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_ORDER_LIST,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
                "order_list_id": order_list_id,
                "orig_client_order_id": orig_client_order_id,
            },
            options,
        )

    async def cancel_order_list(
        self,
        *,
        symbol: str,
        is_isolated: bool | None = None,
        order_list_id: int | None = None,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[CanceledMarginOrderList]:
        """Call ``margin.trading.cancel_order_list`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            CANCEL_MARGIN_ORDER_LIST,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "order_list_id": order_list_id,
                "list_client_order_id": list_client_order_id,
                "new_client_order_id": new_client_order_id,
            },
            options,
        )

    async def new_oco(
        self,
        *,
        symbol: str,
        side: OrderSide | str,
        quantity: Decimal,
        price: Decimal,
        stop_price: Decimal,
        is_isolated: bool | None = None,
        list_client_order_id: str | None = None,
        limit_client_order_id: str | None = None,
        limit_iceberg_qty: Decimal | None = None,
        stop_client_order_id: str | None = None,
        stop_limit_price: Decimal | None = None,
        stop_iceberg_qty: Decimal | None = None,
        stop_limit_time_in_force: TimeInForce | str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: SideEffectType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[NewMarginOcoList]:
        """Call ``margin.trading.new_oco`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            CREATE_MARGIN_OCO,
            {
                "symbol": symbol,
                "side": side,
                "quantity": quantity,
                "price": price,
                "stop_price": stop_price,
                "is_isolated": is_isolated,
                "list_client_order_id": list_client_order_id,
                "limit_client_order_id": limit_client_order_id,
                "limit_iceberg_qty": limit_iceberg_qty,
                "stop_client_order_id": stop_client_order_id,
                "stop_limit_price": stop_limit_price,
                "stop_iceberg_qty": stop_iceberg_qty,
                "stop_limit_time_in_force": stop_limit_time_in_force,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "auto_repay_at_cancel": auto_repay_at_cancel,
            },
            options,
        )

    async def new_oto(
        self,
        *,
        symbol: str,
        working_type: WorkingOrderType | str,
        working_side: OrderSide | str,
        working_price: Decimal,
        working_quantity: Decimal,
        working_iceberg_qty: Decimal,
        pending_type: OrderType | str,
        pending_side: OrderSide | str,
        pending_quantity: Decimal,
        is_isolated: bool | None = None,
        list_client_order_id: str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        side_effect_type: OrderListSideEffectType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        working_client_order_id: str | None = None,
        working_time_in_force: TimeInForce | str | None = None,
        pending_client_order_id: str | None = None,
        pending_price: Decimal | None = None,
        pending_stop_price: Decimal | None = None,
        pending_trailing_delta: Decimal | None = None,
        pending_iceberg_qty: Decimal | None = None,
        pending_time_in_force: TimeInForce | str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[NewMarginOtoList]:
        """Call ``margin.trading.new_oto`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            CREATE_MARGIN_OTO,
            {
                "symbol": symbol,
                "working_type": working_type,
                "working_side": working_side,
                "working_price": working_price,
                "working_quantity": working_quantity,
                "working_iceberg_qty": working_iceberg_qty,
                "pending_type": pending_type,
                "pending_side": pending_side,
                "pending_quantity": pending_quantity,
                "is_isolated": is_isolated,
                "list_client_order_id": list_client_order_id,
                "new_order_resp_type": new_order_resp_type,
                "side_effect_type": side_effect_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "auto_repay_at_cancel": auto_repay_at_cancel,
                "working_client_order_id": working_client_order_id,
                "working_time_in_force": working_time_in_force,
                "pending_client_order_id": pending_client_order_id,
                "pending_price": pending_price,
                "pending_stop_price": pending_stop_price,
                "pending_trailing_delta": pending_trailing_delta,
                "pending_iceberg_qty": pending_iceberg_qty,
                "pending_time_in_force": pending_time_in_force,
            },
            options,
        )

    async def new_otoco(
        self,
        *,
        symbol: str,
        working_type: WorkingOrderType | str,
        working_side: OrderSide | str,
        working_price: Decimal,
        working_quantity: Decimal,
        pending_side: OrderSide | str,
        pending_quantity: Decimal,
        pending_above_type: PendingLegType | str,
        is_isolated: bool | None = None,
        side_effect_type: OrderListSideEffectType | str | None = None,
        auto_repay_at_cancel: bool | None = None,
        list_client_order_id: str | None = None,
        new_order_resp_type: OrderResponseType | str | None = None,
        self_trade_prevention_mode: SelfTradePreventionMode | str | None = None,
        working_client_order_id: str | None = None,
        working_iceberg_qty: Decimal | None = None,
        working_time_in_force: TimeInForce | str | None = None,
        pending_above_client_order_id: str | None = None,
        pending_above_price: Decimal | None = None,
        pending_above_stop_price: Decimal | None = None,
        pending_above_trailing_delta: Decimal | None = None,
        pending_above_iceberg_qty: Decimal | None = None,
        pending_above_time_in_force: TimeInForce | str | None = None,
        pending_below_type: PendingLegType | str | None = None,
        pending_below_client_order_id: str | None = None,
        pending_below_price: Decimal | None = None,
        pending_below_stop_price: Decimal | None = None,
        pending_below_trailing_delta: Decimal | None = None,
        pending_below_iceberg_qty: Decimal | None = None,
        pending_below_time_in_force: TimeInForce | str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[NewMarginOtocoList]:
        """Call ``margin.trading.new_otoco`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            CREATE_MARGIN_OTOCO,
            {
                "symbol": symbol,
                "working_type": working_type,
                "working_side": working_side,
                "working_price": working_price,
                "working_quantity": working_quantity,
                "pending_side": pending_side,
                "pending_quantity": pending_quantity,
                "pending_above_type": pending_above_type,
                "is_isolated": is_isolated,
                "side_effect_type": side_effect_type,
                "auto_repay_at_cancel": auto_repay_at_cancel,
                "list_client_order_id": list_client_order_id,
                "new_order_resp_type": new_order_resp_type,
                "self_trade_prevention_mode": self_trade_prevention_mode,
                "working_client_order_id": working_client_order_id,
                "working_iceberg_qty": working_iceberg_qty,
                "working_time_in_force": working_time_in_force,
                "pending_above_client_order_id": pending_above_client_order_id,
                "pending_above_price": pending_above_price,
                "pending_above_stop_price": pending_above_stop_price,
                "pending_above_trailing_delta": pending_above_trailing_delta,
                "pending_above_iceberg_qty": pending_above_iceberg_qty,
                "pending_above_time_in_force": pending_above_time_in_force,
                "pending_below_type": pending_below_type,
                "pending_below_client_order_id": pending_below_client_order_id,
                "pending_below_price": pending_below_price,
                "pending_below_stop_price": pending_below_stop_price,
                "pending_below_trailing_delta": pending_below_trailing_delta,
                "pending_below_iceberg_qty": pending_below_iceberg_qty,
                "pending_below_time_in_force": pending_below_time_in_force,
            },
            options,
        )

    async def order_count_usage(
        self,
        *,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginOrderCount, ...]]:
        """Call ``margin.trading.order_count_usage`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_ORDER_COUNT_USAGE,
            {
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    async def prevented_matches(
        self,
        *,
        symbol: str,
        prevented_match_id: int | None = None,
        order_id: int | None = None,
        from_prevented_match_id: int | None = None,
        is_isolated: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginPreventedMatch, ...]]:
        """Call ``margin.trading.prevented_matches`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_PREVENTED_MATCHES,
            {
                "symbol": symbol,
                "prevented_match_id": prevented_match_id,
                "order_id": order_id,
                "from_prevented_match_id": from_prevented_match_id,
                "is_isolated": is_isolated,
            },
            options,
        )

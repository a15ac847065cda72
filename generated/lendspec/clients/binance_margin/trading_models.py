# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.clients.binance_margin.enums import (
    OrderCountInterval,
    OrderCountLimitType,
    OrderListContingency,
    OrderListOrderStatus,
    OrderListStatusType,
    OrderSide,
    OrderStatus,
    OrderType,
    SelfTradePreventionMode,
    TimeInForce,
)
from lendspec.core.codec import (
    as_object,
    boolean,
    decimal,
    enum_of,
    integer,
    integer_text,
    list_of,
    nullable,
    optional,
    required,
    text,
    unix_ms,
)

__all__ = [
    "CanceledListOrder",
    "CanceledMarginOpenOrder",
    "CanceledMarginOrder",
    "CanceledMarginOrderList",
    "MarginOpenOtoList",
    "MarginOrder",
    "MarginOrderCount",
    "MarginOrderList",
    "MarginPreventedMatch",
    "MarginTrade",
    "NewListOrder",
    "NewMarginOcoList",
    "NewMarginOrder",
    "NewMarginOtoList",
    "NewMarginOtocoList",
    "NewOtoOrder",
    "OpenOtoListMember",
    "OrderFill",
    "OrderListMember",
    "decode_canceled_list_order",
    "decode_canceled_margin_open_order",
    "decode_canceled_margin_order",
    "decode_canceled_margin_order_list",
    "decode_margin_open_oto_list",
    "decode_margin_order",
    "decode_margin_order_count",
    "decode_margin_order_list",
    "decode_margin_prevented_match",
    "decode_margin_trade",
    "decode_new_list_order",
    "decode_new_margin_oco_list",
    "decode_new_margin_order",
    "decode_new_margin_oto_list",
    "decode_new_margin_otoco_list",
    "decode_new_oto_order",
    "decode_open_oto_list_member",
    "decode_order_fill",
    "decode_order_list_member",
]


@frozen(kw_only=True)
class OrderFill:
    """A trade that filled an order in whole or in part.

    Attributes:
        price: Price of the trade, in the quote asset for one unit of the base asset.
        qty: Amount traded, in the base asset.
        commission: Fee of the trade, in `commission_asset`.
        commission_asset: Asset in which the fee was paid.
        trade_id: Number of the trade.
    """

    price: Decimal
    qty: Decimal
    commission: Decimal
    commission_asset: str
    trade_id: int


def decode_order_fill(value: object) -> OrderFill:
    """Read a `OrderFill` from JSON."""
    row = as_object(value)
    return OrderFill(
        price=required(row, "price", decimal),
        qty=required(row, "qty", decimal),
        commission=required(row, "commission", decimal),
        commission_asset=required(row, "commissionAsset", text),
        trade_id=required(row, "tradeId", integer),
    )


@frozen(kw_only=True)
class NewMarginOrder:
    """A new order. Everything that is optional here comes with RESULT or FULL only; `fills` with FULL
    only.

    Attributes:
        symbol: Pair of the order.
        order_id: Number that the exchange gave the order.
        client_order_id: Identifier of the order, yours or made by the exchange.
        is_isolated: Whether the order belongs to isolated margin.
        transact_time: Time at which the exchange took the order, in milliseconds since 1970
            (UTC).
        price: Limit price, in the quote asset for one unit of the base asset; 0 for MARKET
            orders.
        orig_qty: Amount ordered, in the base asset.
        executed_qty: Amount traded so far, in the base asset.
        cummulative_quote_qty: Amount traded so far, in the quote asset.
        status: State of the order.
        time_in_force: How long the order stays in the book.
        type: Kind of order.
        side: Side of the order.
        self_trade_prevention_mode: What happens when the order would trade with another one of
            yours.
        margin_buy_borrow_amount: Amount that the order borrowed, in `margin_buy_borrow_asset`;
            absent when it borrowed nothing.
        margin_buy_borrow_asset: Asset that the order borrowed; absent when it borrowed nothing.
        fills: The trades that filled the order so far.
    """

    symbol: str
    order_id: int
    client_order_id: str
    is_isolated: bool
    transact_time: datetime
    price: Decimal | None = None
    orig_qty: Decimal | None = None
    executed_qty: Decimal | None = None
    cummulative_quote_qty: Decimal | None = None
    status: OrderStatus | str | None = None
    time_in_force: TimeInForce | str | None = None
    type: OrderType | str | None = None
    side: OrderSide | str | None = None
    self_trade_prevention_mode: SelfTradePreventionMode | str | None = None
    margin_buy_borrow_amount: Decimal | None = None
    margin_buy_borrow_asset: str | None = None
    fills: tuple[OrderFill, ...] | None = None


def decode_new_margin_order(value: object) -> NewMarginOrder:
    """Read a `NewMarginOrder` from JSON."""
    row = as_object(value)
    return NewMarginOrder(
        symbol=required(row, "symbol", text),
        order_id=required(row, "orderId", integer),
        client_order_id=required(row, "clientOrderId", text),
        is_isolated=required(row, "isIsolated", boolean),
        transact_time=required(row, "transactTime", unix_ms),
        price=optional(row, "price", decimal),
        orig_qty=optional(row, "origQty", decimal),
        executed_qty=optional(row, "executedQty", decimal),
        cummulative_quote_qty=optional(row, "cummulativeQuoteQty", decimal),
        status=optional(row, "status", _enum_of_order_status),
        time_in_force=optional(row, "timeInForce", _enum_of_time_in_force),
        type=optional(row, "type", _enum_of_order_type),
        side=optional(row, "side", _enum_of_order_side),
        self_trade_prevention_mode=optional(row, "selfTradePreventionMode", _enum_of_self_trade_prevention_mode),
        margin_buy_borrow_amount=optional(row, "marginBuyBorrowAmount", decimal),
        margin_buy_borrow_asset=optional(row, "marginBuyBorrowAsset", text),
        fills=optional(row, "fills", _list_of_decode_order_fill),
    )


@frozen(kw_only=True)
class MarginOrder:
    """An order of a margin account.

    Attributes:
        client_order_id: Identifier of the order, yours or made by the exchange.
        cummulative_quote_qty: Amount traded so far, in the quote asset. Below 0 on some old
            orders, which means not known.
        executed_qty: Amount traded so far, in the base asset.
        iceberg_qty: Visible part of an iceberg order, in the base asset; 0 for other orders.
        is_working: Whether the order is in the order book.
        order_id: Number that the exchange gave the order.
        orig_qty: Amount ordered, in the base asset.
        price: Limit price, in the quote asset for one unit of the base asset.
        side: Side of the order.
        status: State of the order.
        stop_price: Price that triggers the order, in the quote asset for one unit of the base
            asset; 0 for other orders.
        symbol: Pair of the order.
        is_isolated: Whether the order belongs to isolated margin.
        time: Time at which the order was placed, in milliseconds since 1970 (UTC).
        time_in_force: How long the order stays in the book.
        type: Kind of order.
        self_trade_prevention_mode: What happens when the order would trade with another one of
            yours.
        update_time: Time of the last change, in milliseconds since 1970 (UTC).
    """

    client_order_id: str
    cummulative_quote_qty: Decimal
    executed_qty: Decimal
    iceberg_qty: Decimal
    is_working: bool
    order_id: int
    orig_qty: Decimal
    price: Decimal
    side: OrderSide | str
    status: OrderStatus | str
    stop_price: Decimal
    symbol: str
    is_isolated: bool
    time: datetime
    time_in_force: TimeInForce | str
    type: OrderType | str
    self_trade_prevention_mode: SelfTradePreventionMode | str
    update_time: datetime


def decode_margin_order(value: object) -> MarginOrder:
    """Read a `MarginOrder` from JSON."""
    row = as_object(value)
    return MarginOrder(
        client_order_id=required(row, "clientOrderId", text),
        cummulative_quote_qty=required(row, "cummulativeQuoteQty", decimal),
        executed_qty=required(row, "executedQty", decimal),
        iceberg_qty=required(row, "icebergQty", decimal),
        is_working=required(row, "isWorking", boolean),
        order_id=required(row, "orderId", integer),
        orig_qty=required(row, "origQty", decimal),
        price=required(row, "price", decimal),
        side=required(row, "side", _enum_of_order_side),
        status=required(row, "status", _enum_of_order_status),
        stop_price=required(row, "stopPrice", decimal),
        symbol=required(row, "symbol", text),
        is_isolated=required(row, "isIsolated", boolean),
        time=required(row, "time", unix_ms),
        time_in_force=required(row, "timeInForce", _enum_of_time_in_force),
        type=required(row, "type", _enum_of_order_type),
        self_trade_prevention_mode=required(row, "selfTradePreventionMode", _enum_of_self_trade_prevention_mode),
        update_time=required(row, "updateTime", unix_ms),
    )


@frozen(kw_only=True)
class CanceledMarginOrder:
    """An order that was cancelled.

    Attributes:
        symbol: Pair of the order.
        is_isolated: Whether the order belongs to isolated margin.
        order_id: Number that the exchange gave the order; text here, unlike in the other
            answers.
        orig_client_order_id: Identifier of the order that was cancelled.
        client_order_id: Identifier of the cancellation.
        price: Limit price, in the quote asset for one unit of the base asset.
        orig_qty: Amount ordered, in the base asset.
        executed_qty: Amount traded before the cancellation, in the base asset.
        cummulative_quote_qty: Amount traded before the cancellation, in the quote asset.
        status: State of the order.
        time_in_force: How long the order stayed in the book.
        type: Kind of order.
        side: Side of the order.
    """

    symbol: str
    is_isolated: bool
    order_id: int
    orig_client_order_id: str
    client_order_id: str
    price: Decimal
    orig_qty: Decimal
    executed_qty: Decimal
    cummulative_quote_qty: Decimal
    status: OrderStatus | str
    time_in_force: TimeInForce | str
    type: OrderType | str
    side: OrderSide | str


def decode_canceled_margin_order(value: object) -> CanceledMarginOrder:
    """Read a `CanceledMarginOrder` from JSON."""
    row = as_object(value)
    return CanceledMarginOrder(
        symbol=required(row, "symbol", text),
        is_isolated=required(row, "isIsolated", boolean),
        order_id=required(row, "orderId", integer_text),
        orig_client_order_id=required(row, "origClientOrderId", text),
        client_order_id=required(row, "clientOrderId", text),
        price=required(row, "price", decimal),
        orig_qty=required(row, "origQty", decimal),
        executed_qty=required(row, "executedQty", decimal),
        cummulative_quote_qty=required(row, "cummulativeQuoteQty", decimal),
        status=required(row, "status", _enum_of_order_status),
        time_in_force=required(row, "timeInForce", _enum_of_time_in_force),
        type=required(row, "type", _enum_of_order_type),
        side=required(row, "side", _enum_of_order_side),
    )


@frozen(kw_only=True)
class OrderListMember:
    """An order as its list names it.

    Attributes:
        symbol: Pair of the order.
        order_id: Number that the exchange gave the order.
        client_order_id: Identifier of the order, yours or made by the exchange.
    """

    symbol: str
    order_id: int
    client_order_id: str


def decode_order_list_member(value: object) -> OrderListMember:
    """Read a `OrderListMember` from JSON."""
    row = as_object(value)
    return OrderListMember(
        symbol=required(row, "symbol", text),
        order_id=required(row, "orderId", integer),
        client_order_id=required(row, "clientOrderId", text),
    )


@frozen(kw_only=True)
class CanceledListOrder:
    """An order that was cancelled with its list.

    Attributes:
        symbol: Pair of the order.
        orig_client_order_id: Identifier of the order that was cancelled.
        order_id: Number that the exchange gave the order.
        order_list_id: Number of the order list.
        client_order_id: Identifier of the cancellation.
        price: Limit price, in the quote asset for one unit of the base asset.
        orig_qty: Amount ordered, in the base asset.
        executed_qty: Amount traded before the cancellation, in the base asset.
        cummulative_quote_qty: Amount traded before the cancellation, in the quote asset.
        status: State of the order.
        time_in_force: How long the order stayed in the book.
        type: Kind of order.
        side: Side of the order.
        stop_price: Price that triggers the order, in the quote asset for one unit of the base
            asset; absent for orders without one.
        iceberg_qty: Visible part of an iceberg order, in the base asset.
        self_trade_prevention_mode: What happens when the order would trade with another one of
            yours.
    """

    symbol: str
    orig_client_order_id: str
    order_id: int
    order_list_id: int
    client_order_id: str
    price: Decimal
    orig_qty: Decimal
    executed_qty: Decimal
    cummulative_quote_qty: Decimal
    status: OrderStatus | str
    time_in_force: TimeInForce | str
    type: OrderType | str
    side: OrderSide | str
    stop_price: Decimal | None = None
    iceberg_qty: Decimal | None = None
    self_trade_prevention_mode: SelfTradePreventionMode | str | None = None


def decode_canceled_list_order(value: object) -> CanceledListOrder:
    """Read a `CanceledListOrder` from JSON."""
    row = as_object(value)
    return CanceledListOrder(
        symbol=required(row, "symbol", text),
        orig_client_order_id=required(row, "origClientOrderId", text),
        order_id=required(row, "orderId", integer),
        order_list_id=required(row, "orderListId", integer),
        client_order_id=required(row, "clientOrderId", text),
        price=required(row, "price", decimal),
        orig_qty=required(row, "origQty", decimal),
        executed_qty=required(row, "executedQty", decimal),
        cummulative_quote_qty=required(row, "cummulativeQuoteQty", decimal),
        status=required(row, "status", _enum_of_order_status),
        time_in_force=required(row, "timeInForce", _enum_of_time_in_force),
        type=required(row, "type", _enum_of_order_type),
        side=required(row, "side", _enum_of_order_side),
        stop_price=optional(row, "stopPrice", decimal),
        iceberg_qty=optional(row, "icebergQty", decimal),
        self_trade_prevention_mode=optional(row, "selfTradePreventionMode", _enum_of_self_trade_prevention_mode),
    )


@frozen(kw_only=True)
class CanceledMarginOpenOrder:
    """An order or an order list that was cancelled with all open orders of its pair.

    Attributes:
        symbol: Pair of the order or list.
        is_isolated: Whether the order or list belongs to isolated margin.
        orig_client_order_id: Identifier of the order that was cancelled; absent for a list.
        order_id: Number that the exchange gave the order; absent for a list.
        order_list_id: Number of the list; -1 for an order outside any list.
        client_order_id: Identifier of the cancellation; absent for a list.
        price: Limit price, in the quote asset for one unit of the base asset; absent for a
            list.
        orig_qty: Amount ordered, in the base asset; absent for a list.
        executed_qty: Amount traded before the cancellation, in the base asset; absent for a
            list.
        cummulative_quote_qty: Amount traded before the cancellation, in the quote asset; absent
            for a list.
        status: State of the order; absent for a list.
        time_in_force: How long the order stayed in the book; absent for a list.
        type: Kind of order; absent for a list.
        side: Side of the order; absent for a list.
        self_trade_prevention_mode: What would have happened had the order met another one of
            yours; absent for a list.
        contingency_type: How the orders of the list hang together; absent for an order.
        list_status_type: What last happened to the list; absent for an order.
        list_order_status: Whether the list still works; absent for an order.
        list_client_order_id: Identifier of the list; absent for an order.
        transaction_time: Time of the last change to the list, in milliseconds since 1970 (UTC);
            absent for an order.
        orders: The orders of the list; absent for an order.
        order_reports: The orders of the list as they were cancelled; absent for an order.
    """

    symbol: str
    is_isolated: bool
    orig_client_order_id: str | None = None
    order_id: int | None = None
    order_list_id: int
    client_order_id: str | None = None
    price: Decimal | None = None
    orig_qty: Decimal | None = None
    executed_qty: Decimal | None = None
    cummulative_quote_qty: Decimal | None = None
    status: OrderStatus | str | None = None
    time_in_force: TimeInForce | str | None = None
    type: OrderType | str | None = None
    side: OrderSide | str | None = None
    self_trade_prevention_mode: SelfTradePreventionMode | str | None = None
    contingency_type: OrderListContingency | str | None = None
    list_status_type: OrderListStatusType | str | None = None
    list_order_status: OrderListOrderStatus | str | None = None
    list_client_order_id: str | None = None
    transaction_time: datetime | None = None
    orders: tuple[OrderListMember, ...] | None = None
    order_reports: tuple[CanceledListOrder, ...] | None = None


def decode_canceled_margin_open_order(value: object) -> CanceledMarginOpenOrder:
    """Read a `CanceledMarginOpenOrder` from JSON."""
    row = as_object(value)
    return CanceledMarginOpenOrder(
        symbol=required(row, "symbol", text),
        is_isolated=required(row, "isIsolated", boolean),
        orig_client_order_id=optional(row, "origClientOrderId", text),
        order_id=optional(row, "orderId", integer),
        order_list_id=required(row, "orderListId", integer),
        client_order_id=optional(row, "clientOrderId", text),
        price=optional(row, "price", decimal),
        orig_qty=optional(row, "origQty", decimal),
        executed_qty=optional(row, "executedQty", decimal),
        cummulative_quote_qty=optional(row, "cummulativeQuoteQty", decimal),
        status=optional(row, "status", _enum_of_order_status),
        time_in_force=optional(row, "timeInForce", _enum_of_time_in_force),
        type=optional(row, "type", _enum_of_order_type),
        side=optional(row, "side", _enum_of_order_side),
        self_trade_prevention_mode=optional(row, "selfTradePreventionMode", _enum_of_self_trade_prevention_mode),
        contingency_type=optional(row, "contingencyType", _enum_of_order_list_contingency),
        list_status_type=optional(row, "listStatusType", _enum_of_order_list_status_type),
        list_order_status=optional(row, "listOrderStatus", _enum_of_order_list_order_status),
        list_client_order_id=optional(row, "listClientOrderId", text),
        transaction_time=optional(row, "transactionTime", unix_ms),
        orders=optional(row, "orders", _list_of_decode_order_list_member),
        order_reports=optional(row, "orderReports", _list_of_decode_canceled_list_order),
    )


@frozen(kw_only=True)
class MarginTrade:
    """A trade of a margin account.

    Attributes:
        commission: Fee of the trade, in `commission_asset`.
        commission_asset: Asset in which the fee was paid.
        id: Number of the trade.
        is_best_match: Whether the trade was the best match; the sources do not explain it
            further.
        is_buyer: Whether you bought.
        is_maker: Whether your order was in the book already.
        order_id: Number of your order.
        price: Price of the trade, in the quote asset for one unit of the base asset.
        qty: Amount traded, in the base asset.
        symbol: Pair of the trade.
        is_isolated: Whether the trade belongs to isolated margin.
        time: Time of the trade, in milliseconds since 1970 (UTC).
    """

    commission: Decimal
    commission_asset: str
    id: int
    is_best_match: bool
    is_buyer: bool
    is_maker: bool
    order_id: int
    price: Decimal
    qty: Decimal
    symbol: str
    is_isolated: bool
    time: datetime


def decode_margin_trade(value: object) -> MarginTrade:
    """Read a `MarginTrade` from JSON."""
    row = as_object(value)
    return MarginTrade(
        commission=required(row, "commission", decimal),
        commission_asset=required(row, "commissionAsset", text),
        id=required(row, "id", integer),
        is_best_match=required(row, "isBestMatch", boolean),
        is_buyer=required(row, "isBuyer", boolean),
        is_maker=required(row, "isMaker", boolean),
        order_id=required(row, "orderId", integer),
        price=required(row, "price", decimal),
        qty=required(row, "qty", decimal),
        symbol=required(row, "symbol", text),
        is_isolated=required(row, "isIsolated", boolean),
        time=required(row, "time", unix_ms),
    )


@frozen(kw_only=True)
class MarginOrderList:
    """A list of orders that depend on each other.

    Attributes:
        order_list_id: Number of the order list.
        contingency_type: How the orders of the list hang together.
        list_status_type: What last happened to the list.
        list_order_status: Whether the list still works.
        list_client_order_id: Identifier of the list, yours or made by the exchange.
        transaction_time: Time of the last change to the list, in milliseconds since 1970 (UTC).
        symbol: Pair of the list.
        is_isolated: Whether the list belongs to isolated margin; not in every answer.
        orders: The orders of the list.
    """

    order_list_id: int
    contingency_type: OrderListContingency | str
    list_status_type: OrderListStatusType | str
    list_order_status: OrderListOrderStatus | str
    list_client_order_id: str
    transaction_time: datetime
    symbol: str
    is_isolated: bool | None = None
    orders: tuple[OrderListMember, ...]


def decode_margin_order_list(value: object) -> MarginOrderList:
    """Read a `MarginOrderList` from JSON."""
    row = as_object(value)
    return MarginOrderList(
        order_list_id=required(row, "orderListId", integer),
        contingency_type=required(row, "contingencyType", _enum_of_order_list_contingency),
        list_status_type=required(row, "listStatusType", _enum_of_order_list_status_type),
        list_order_status=required(row, "listOrderStatus", _enum_of_order_list_order_status),
        list_client_order_id=required(row, "listClientOrderId", text),
        transaction_time=required(row, "transactionTime", unix_ms),
        symbol=required(row, "symbol", text),
        is_isolated=optional(row, "isIsolated", boolean),
        orders=required(row, "orders", _list_of_decode_order_list_member),
    )


@frozen(kw_only=True)
class OpenOtoListMember:
    """An order of an open OTO or OTOCO list.

    Attributes:
        symbol: Pair of the order.
        order_id: Number that the exchange gave the order; null as long as the working order is
            not filled.
        status: State of the order.
        client_order_id: Identifier of the order, yours or made by the exchange.
    """

    symbol: str
    order_id: int | None
    status: OrderStatus | str
    client_order_id: str


def decode_open_oto_list_member(value: object) -> OpenOtoListMember:
    """Read a `OpenOtoListMember` from JSON."""
    row = as_object(value)
    return OpenOtoListMember(
        symbol=required(row, "symbol", text),
        order_id=required(row, "orderId", _nullable_integer),
        status=required(row, "status", _enum_of_order_status),
        client_order_id=required(row, "clientOrderId", text),
    )


@frozen(kw_only=True)
class MarginOpenOtoList:
    """An open OTO or OTOCO list.

    Attributes:
        order_list_id: Number of the order list.
        contingency_type: How the orders of the list hang together.
        list_status_type: What last happened to the list.
        list_order_status: Whether the list still works.
        list_client_order_id: Identifier of the list, yours or made by the exchange.
        transaction_time: Time of the last change to the list, in milliseconds since 1970 (UTC).
        symbol: Pair of the list.
        orders: The orders of the list: two of an OTO list, three of an OTOCO list.
    """

    order_list_id: int
    contingency_type: OrderListContingency | str
    list_status_type: OrderListStatusType | str
    list_order_status: OrderListOrderStatus | str
    list_client_order_id: str
    transaction_time: datetime
    symbol: str
    orders: tuple[OpenOtoListMember, ...]


def decode_margin_open_oto_list(value: object) -> MarginOpenOtoList:
    """Read a `MarginOpenOtoList` from JSON."""
    row = as_object(value)
    return MarginOpenOtoList(
        order_list_id=required(row, "orderListId", integer),
        contingency_type=required(row, "contingencyType", _enum_of_order_list_contingency),
        list_status_type=required(row, "listStatusType", _enum_of_order_list_status_type),
        list_order_status=required(row, "listOrderStatus", _enum_of_order_list_order_status),
        list_client_order_id=required(row, "listClientOrderId", text),
        transaction_time=required(row, "transactionTime", unix_ms),
        symbol=required(row, "symbol", text),
        orders=required(row, "orders", _list_of_decode_open_oto_list_member),
    )


@frozen(kw_only=True)
class CanceledMarginOrderList:
    """An order list that was cancelled.

    Attributes:
        order_list_id: Number of the order list.
        contingency_type: How the orders of the list hang together.
        list_status_type: What last happened to the list.
        list_order_status: Whether the list still works.
        list_client_order_id: Identifier of the list, yours or made by the exchange.
        transaction_time: Time of the last change to the list, in milliseconds since 1970 (UTC).
        symbol: Pair of the list.
        is_isolated: Whether the list belongs to isolated margin.
        orders: The orders of the list.
        order_reports: The orders of the list as they were cancelled.
    """

    order_list_id: int
    contingency_type: OrderListContingency | str
    list_status_type: OrderListStatusType | str
    list_order_status: OrderListOrderStatus | str
    list_client_order_id: str
    transaction_time: datetime
    symbol: str
    is_isolated: bool
    orders: tuple[OrderListMember, ...]
    order_reports: tuple[CanceledListOrder, ...]


def decode_canceled_margin_order_list(value: object) -> CanceledMarginOrderList:
    """Read a `CanceledMarginOrderList` from JSON."""
    row = as_object(value)
    return CanceledMarginOrderList(
        order_list_id=required(row, "orderListId", integer),
        contingency_type=required(row, "contingencyType", _enum_of_order_list_contingency),
        list_status_type=required(row, "listStatusType", _enum_of_order_list_status_type),
        list_order_status=required(row, "listOrderStatus", _enum_of_order_list_order_status),
        list_client_order_id=required(row, "listClientOrderId", text),
        transaction_time=required(row, "transactionTime", unix_ms),
        symbol=required(row, "symbol", text),
        is_isolated=required(row, "isIsolated", boolean),
        orders=required(row, "orders", _list_of_decode_order_list_member),
        order_reports=required(row, "orderReports", _list_of_decode_canceled_list_order),
    )


@frozen(kw_only=True)
class NewListOrder:
    """An order of a new list. What is optional here may be missing with ACK; `stop_price` is also missing
    for orders without a trigger.

    Attributes:
        symbol: Pair of the order.
        order_id: Number that the exchange gave the order.
        order_list_id: Number of the list that the order belongs to; -1 for an order outside any
            list.
        client_order_id: Identifier of the order, yours or made by the exchange.
        transact_time: Time at which the exchange took the order, in milliseconds since 1970
            (UTC).
        price: Limit price, in the quote asset for one unit of the base asset; 0 for orders
            without one.
        orig_qty: Amount ordered, in the base asset.
        executed_qty: Amount traded so far, in the base asset.
        cummulative_quote_qty: Amount traded so far, in the quote asset.
        status: State of the order.
        time_in_force: How long the order stays in the book.
        type: Kind of order.
        side: Side of the order.
        stop_price: Price that triggers the order, in the quote asset for one unit of the base
            asset; absent for orders without one.
        self_trade_prevention_mode: What happens when the order would trade with another one of
            yours.
    """

    symbol: str
    order_id: int
    order_list_id: int
    client_order_id: str
    transact_time: datetime
    price: Decimal | None = None
    orig_qty: Decimal | None = None
    executed_qty: Decimal | None = None
    cummulative_quote_qty: Decimal | None = None
    status: OrderStatus | str | None = None
    time_in_force: TimeInForce | str | None = None
    type: OrderType | str | None = None
    side: OrderSide | str | None = None
    stop_price: Decimal | None = None
    self_trade_prevention_mode: SelfTradePreventionMode | str | None = None


def decode_new_list_order(value: object) -> NewListOrder:
    """Read a `NewListOrder` from JSON."""
    row = as_object(value)
    return NewListOrder(
        symbol=required(row, "symbol", text),
        order_id=required(row, "orderId", integer),
        order_list_id=required(row, "orderListId", integer),
        client_order_id=required(row, "clientOrderId", text),
        transact_time=required(row, "transactTime", unix_ms),
        price=optional(row, "price", decimal),
        orig_qty=optional(row, "origQty", decimal),
        executed_qty=optional(row, "executedQty", decimal),
        cummulative_quote_qty=optional(row, "cummulativeQuoteQty", decimal),
        status=optional(row, "status", _enum_of_order_status),
        time_in_force=optional(row, "timeInForce", _enum_of_time_in_force),
        type=optional(row, "type", _enum_of_order_type),
        side=optional(row, "side", _enum_of_order_side),
        stop_price=optional(row, "stopPrice", decimal),
        self_trade_prevention_mode=optional(row, "selfTradePreventionMode", _enum_of_self_trade_prevention_mode),
    )


@frozen(kw_only=True)
class NewMarginOcoList:
    """A new OCO list.

    Attributes:
        order_list_id: Number of the order list.
        contingency_type: How the orders of the list hang together.
        list_status_type: What last happened to the list.
        list_order_status: Whether the list still works.
        list_client_order_id: Identifier of the list, yours or made by the exchange.
        transaction_time: Time of the last change to the list, in milliseconds since 1970 (UTC).
        symbol: Pair of the list.
        margin_buy_borrow_amount: Amount that the list borrowed, in `margin_buy_borrow_asset`;
            absent when it borrowed nothing.
        margin_buy_borrow_asset: Asset that the list borrowed; absent when it borrowed nothing.
        is_isolated: Whether the list belongs to isolated margin.
        orders: The orders of the list.
        order_reports: The state of each order of the list.
    """

    order_list_id: int
    contingency_type: OrderListContingency | str
    list_status_type: OrderListStatusType | str
    list_order_status: OrderListOrderStatus | str
    list_client_order_id: str
    transaction_time: datetime
    symbol: str
    margin_buy_borrow_amount: Decimal | None = None
    margin_buy_borrow_asset: str | None = None
    is_isolated: bool
    orders: tuple[OrderListMember, ...]
    order_reports: tuple[NewListOrder, ...]


def decode_new_margin_oco_list(value: object) -> NewMarginOcoList:
    """Read a `NewMarginOcoList` from JSON."""
    row = as_object(value)
    return NewMarginOcoList(
        order_list_id=required(row, "orderListId", integer),
        contingency_type=required(row, "contingencyType", _enum_of_order_list_contingency),
        list_status_type=required(row, "listStatusType", _enum_of_order_list_status_type),
        list_order_status=required(row, "listOrderStatus", _enum_of_order_list_order_status),
        list_client_order_id=required(row, "listClientOrderId", text),
        transaction_time=required(row, "transactionTime", unix_ms),
        symbol=required(row, "symbol", text),
        margin_buy_borrow_amount=optional(row, "marginBuyBorrowAmount", decimal),
        margin_buy_borrow_asset=optional(row, "marginBuyBorrowAsset", text),
        is_isolated=required(row, "isIsolated", boolean),
        orders=required(row, "orders", _list_of_decode_order_list_member),
        order_reports=required(row, "orderReports", _list_of_decode_new_list_order),
    )


@frozen(kw_only=True)
class NewOtoOrder:
    """An order of a new OTO list. What is optional here may be missing with ACK.

    Attributes:
        symbol: Pair of the order.
        order_id: Number that the exchange gave the order.
        order_list_id: Number of the list that the order belongs to; -1 for an order outside any
            list.
        client_order_id: Identifier of the order, yours or made by the exchange.
        transact_time: Time at which the exchange took the order, in milliseconds since 1970
            (UTC).
        price: Limit price, in the quote asset for one unit of the base asset; 0 for orders
            without one.
        orig_qty: Amount ordered, in the base asset.
        executed_qty: Amount traded so far, in the base asset.
        cummulative_quote_qty: Amount traded so far, in the quote asset.
        status: State of the order.
        time_in_force: How long the order stays in the book.
        type: Kind of order.
        side: Side of the order.
        self_trade_prevention_mode: What happens when the order would trade with another one of
            yours.
    """

    symbol: str
    order_id: int
    order_list_id: int
    client_order_id: str
    transact_time: datetime
    price: Decimal | None = None
    orig_qty: Decimal | None = None
    executed_qty: Decimal | None = None
    cummulative_quote_qty: Decimal | None = None
    status: OrderStatus | str | None = None
    time_in_force: TimeInForce | str | None = None
    type: OrderType | str | None = None
    side: OrderSide | str | None = None
    self_trade_prevention_mode: SelfTradePreventionMode | str | None = None


def decode_new_oto_order(value: object) -> NewOtoOrder:
    """Read a `NewOtoOrder` from JSON."""
    row = as_object(value)
    return NewOtoOrder(
        symbol=required(row, "symbol", text),
        order_id=required(row, "orderId", integer),
        order_list_id=required(row, "orderListId", integer),
        client_order_id=required(row, "clientOrderId", text),
        transact_time=required(row, "transactTime", unix_ms),
        price=optional(row, "price", decimal),
        orig_qty=optional(row, "origQty", decimal),
        executed_qty=optional(row, "executedQty", decimal),
        cummulative_quote_qty=optional(row, "cummulativeQuoteQty", decimal),
        status=optional(row, "status", _enum_of_order_status),
        time_in_force=optional(row, "timeInForce", _enum_of_time_in_force),
        type=optional(row, "type", _enum_of_order_type),
        side=optional(row, "side", _enum_of_order_side),
        self_trade_prevention_mode=optional(row, "selfTradePreventionMode", _enum_of_self_trade_prevention_mode),
    )


@frozen(kw_only=True)
class NewMarginOtoList:
    """A new OTO list.

    Attributes:
        order_list_id: Number of the order list.
        contingency_type: How the orders of the list hang together.
        list_status_type: What last happened to the list.
        list_order_status: Whether the list still works.
        list_client_order_id: Identifier of the list, yours or made by the exchange.
        transaction_time: Time of the last change to the list, in milliseconds since 1970 (UTC).
        symbol: Pair of the list.
        is_isolated: Whether the list belongs to isolated margin.
        orders: The orders of the list.
        order_reports: The state of each order of the list.
    """

    order_list_id: int
    contingency_type: OrderListContingency | str
    list_status_type: OrderListStatusType | str
    list_order_status: OrderListOrderStatus | str
    list_client_order_id: str
    transaction_time: datetime
    symbol: str
    is_isolated: bool
    orders: tuple[OrderListMember, ...]
    order_reports: tuple[NewOtoOrder, ...]


def decode_new_margin_oto_list(value: object) -> NewMarginOtoList:
    """Read a `NewMarginOtoList` from JSON."""
    row = as_object(value)
    return NewMarginOtoList(
        order_list_id=required(row, "orderListId", integer),
        contingency_type=required(row, "contingencyType", _enum_of_order_list_contingency),
        list_status_type=required(row, "listStatusType", _enum_of_order_list_status_type),
        list_order_status=required(row, "listOrderStatus", _enum_of_order_list_order_status),
        list_client_order_id=required(row, "listClientOrderId", text),
        transaction_time=required(row, "transactionTime", unix_ms),
        symbol=required(row, "symbol", text),
        is_isolated=required(row, "isIsolated", boolean),
        orders=required(row, "orders", _list_of_decode_order_list_member),
        order_reports=required(row, "orderReports", _list_of_decode_new_oto_order),
    )


@frozen(kw_only=True)
class NewMarginOtocoList:
    """A new OTOCO list.

    Attributes:
        order_list_id: Number of the order list.
        contingency_type: How the orders of the list hang together.
        list_status_type: What last happened to the list.
        list_order_status: Whether the list still works.
        list_client_order_id: Identifier of the list, yours or made by the exchange.
        transaction_time: Time of the last change to the list, in milliseconds since 1970 (UTC).
        symbol: Pair of the list.
        is_isolated: Whether the list belongs to isolated margin.
        orders: The orders of the list.
        order_reports: The state of each order of the list.
    """

    order_list_id: int
    contingency_type: OrderListContingency | str
    list_status_type: OrderListStatusType | str
    list_order_status: OrderListOrderStatus | str
    list_client_order_id: str
    transaction_time: datetime
    symbol: str
    is_isolated: bool
    orders: tuple[OrderListMember, ...]
    order_reports: tuple[NewListOrder, ...]


def decode_new_margin_otoco_list(value: object) -> NewMarginOtocoList:
    """Read a `NewMarginOtocoList` from JSON."""
    row = as_object(value)
    return NewMarginOtocoList(
        order_list_id=required(row, "orderListId", integer),
        contingency_type=required(row, "contingencyType", _enum_of_order_list_contingency),
        list_status_type=required(row, "listStatusType", _enum_of_order_list_status_type),
        list_order_status=required(row, "listOrderStatus", _enum_of_order_list_order_status),
        list_client_order_id=required(row, "listClientOrderId", text),
        transaction_time=required(row, "transactionTime", unix_ms),
        symbol=required(row, "symbol", text),
        is_isolated=required(row, "isIsolated", boolean),
        orders=required(row, "orders", _list_of_decode_order_list_member),
        order_reports=required(row, "orderReports", _list_of_decode_new_list_order),
    )


@frozen(kw_only=True)
class MarginOrderCount:
    """Orders placed in a period, against the limit.

    Attributes:
        rate_limit_type: What is counted.
        interval: Unit of the period.
        interval_num: Length of the period, in `interval`.
        limit: Orders that may be placed in the period.
        count: Orders that were placed in the period.
    """

    rate_limit_type: OrderCountLimitType | str
    interval: OrderCountInterval | str
    interval_num: int
    limit: int
    count: int


def decode_margin_order_count(value: object) -> MarginOrderCount:
    """Read a `MarginOrderCount` from JSON."""
    row = as_object(value)
    return MarginOrderCount(
        rate_limit_type=required(row, "rateLimitType", _enum_of_order_count_limit_type),
        interval=required(row, "interval", _enum_of_order_count_interval),
        interval_num=required(row, "intervalNum", integer),
        limit=required(row, "limit", integer),
        count=required(row, "count", integer),
    )


@frozen(kw_only=True)
class MarginPreventedMatch:
    """A match that self-trade prevention stopped.

    Attributes:
        symbol: Pair of the arriving order.
        prevented_match_id: Number of the match.
        taker_order_id: Number of the arriving order.
        maker_symbol: Pair of the order that was in the book.
        maker_order_id: Number of the order that was in the book.
        trade_group_id: Number of the group of accounts that count as one for self-trade
            prevention.
        self_trade_prevention_mode: What happened to the two orders.
        price: Price at which they would have traded, in the quote asset for one unit of the
            base asset.
        maker_prevented_quantity: Amount of the order in the book that did not trade, in the
            base asset.
        transact_time: Time of the match, in milliseconds since 1970 (UTC).
    """

    symbol: str
    prevented_match_id: int
    taker_order_id: int
    maker_symbol: str
    maker_order_id: int
    trade_group_id: int
    self_trade_prevention_mode: SelfTradePreventionMode | str
    price: Decimal
    maker_prevented_quantity: Decimal
    transact_time: datetime


def decode_margin_prevented_match(value: object) -> MarginPreventedMatch:
    """Read a `MarginPreventedMatch` from JSON."""
    row = as_object(value)
    return MarginPreventedMatch(
        symbol=required(row, "symbol", text),
        prevented_match_id=required(row, "preventedMatchId", integer),
        taker_order_id=required(row, "takerOrderId", integer),
        maker_symbol=required(row, "makerSymbol", text),
        maker_order_id=required(row, "makerOrderId", integer),
        trade_group_id=required(row, "tradeGroupId", integer),
        self_trade_prevention_mode=required(row, "selfTradePreventionMode", _enum_of_self_trade_prevention_mode),
        price=required(row, "price", decimal),
        maker_prevented_quantity=required(row, "makerPreventedQuantity", decimal),
        transact_time=required(row, "transactTime", unix_ms),
    )


_enum_of_order_status = enum_of(OrderStatus)
_enum_of_time_in_force = enum_of(TimeInForce)
_enum_of_order_type = enum_of(OrderType)
_enum_of_order_side = enum_of(OrderSide)
_enum_of_self_trade_prevention_mode = enum_of(SelfTradePreventionMode)
_list_of_decode_order_fill = list_of(decode_order_fill)
_enum_of_order_list_contingency = enum_of(OrderListContingency)
_enum_of_order_list_status_type = enum_of(OrderListStatusType)
_enum_of_order_list_order_status = enum_of(OrderListOrderStatus)
_list_of_decode_order_list_member = list_of(decode_order_list_member)
_list_of_decode_canceled_list_order = list_of(decode_canceled_list_order)
_nullable_integer = nullable(integer)
_list_of_decode_open_oto_list_member = list_of(decode_open_oto_list_member)
_list_of_decode_new_list_order = list_of(decode_new_list_order)
_list_of_decode_new_oto_order = list_of(decode_new_oto_order)
_enum_of_order_count_limit_type = enum_of(OrderCountLimitType)
_enum_of_order_count_interval = enum_of(OrderCountInterval)

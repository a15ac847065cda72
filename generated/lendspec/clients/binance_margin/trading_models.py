# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen
from lendspec.clients.binance_margin.enums import (
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
    optional,
    required,
    text,
    unix_ms,
)

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

__all__ = [
    "CanceledMarginOrder",
    "MarginOrder",
    "NewMarginOrder",
    "OrderFill",
    "decode_canceled_margin_order",
    "decode_margin_order",
    "decode_new_margin_order",
    "decode_order_fill",
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


_enum_of_order_status = enum_of(OrderStatus)
_enum_of_time_in_force = enum_of(TimeInForce)
_enum_of_order_type = enum_of(OrderType)
_enum_of_order_side = enum_of(OrderSide)
_enum_of_self_trade_prevention_mode = enum_of(SelfTradePreventionMode)
_list_of_decode_order_fill = list_of(decode_order_fill)

"""Codes -2010 to -2039 and -20204: keys and orders; and the texts that say why an order was turned down."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AccountRestricted,
    AuthenticationError,
    DuplicateRequest,
    InsufficientBalance,
    InvalidAmount,
    InvalidKey,
    InvalidParameter,
    LimitExceeded,
    Meaning,
    MissingParameter,
    NotFound,
    OrderRejected,
    ProductUnavailable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ORDERS", "ORDER_CODES", "ORDER_TEXTS"]

ORDERS: Mapping[str, Meaning] = MappingProxyType(
    {
        "-2010": Meaning(OrderRejected, "The order was turned down; the text of the exchange says why."),
        "-2011": Meaning(OrderRejected, "The cancellation was turned down; the text of the exchange says why."),
        "-2013": Meaning(NotFound, "There is no such order."),
        "-2014": Meaning(InvalidKey, "The API key is malformed; check that it was copied whole."),
        # One answer for three causes: their common parent is all that can be said.
        "-2015": Meaning(
            AuthenticationError,
            "One of three: the API key does not exist (a testnet key?), this IP address is not on the key's list, "
            "or the key lacks the permission for this operation.",
        ),
        "-2026": Meaning(NotFound, "The order ended unfilled more than 90 days ago and was archived."),
        "-2039": Meaning(InvalidParameter, "Order id and client order id belong to different orders."),
        "-20204": Meaning(
            InvalidAmount, "The value of the order (price times quantity) is outside of what is allowed."
        ),
    }
)

# Codes that only say "turned down"; the cause is in the text.
ORDER_CODES = frozenset({"-1013", "-2010", "-2011", "-20204"})

_PRICE = Meaning(OrderRejected, "The price is too far from the market, or off the symbol's tick size.")
_QUANTITY = Meaning(InvalidAmount, "The quantity is too small, too large, or off the symbol's step size.")
_VALUE = Meaning(InvalidAmount, "The value of the order (price times quantity) is outside of what is allowed.")
_TOO_MANY = Meaning(LimitExceeded, "The account has as many open orders of this kind as it may have; cancel some.")
_ACCOUNT = Meaning(AccountRestricted, "This account may not do this; ask the exchange's support.")

# Parts of the exchange's texts, lower case, first match wins.
# Source: https://developers.binance.com/docs/binance-spot-api-docs/errors (filter failures, order rejections)
ORDER_TEXTS: tuple[tuple[str, Meaning], ...] = (
    ("insufficient balance", Meaning(InsufficientBalance, "The account holds too little for this order.")),
    ("duplicate order sent", Meaning(DuplicateRequest, "An open order already has this client order id.")),
    (
        "unknown order sent",
        Meaning(NotFound, "No open order has this id: it may have been filled, cancelled or expired already."),
    ),
    ("cancel order is invalid", Meaning(MissingParameter, "Name the order to cancel, by its id or client order id.")),
    ("market is closed", Meaning(ProductUnavailable, "The symbol is not trading now.")),
    ("api trading is not enabled", Meaning(ProductUnavailable, "This host takes no orders.")),
    ("disabled on this account", _ACCOUNT),
    ("may not place or cancel orders", _ACCOUNT),
    ("not permitted for this account", _ACCOUNT),
    ("restricted for this account", _ACCOUNT),
    ("price * qty is zero or less", _VALUE),
    ("icebergqty exceeds qty", _QUANTITY),
    ("filter failure: market_lot_size", _QUANTITY),
    ("filter failure: lot_size", _QUANTITY),
    ("filter failure: iceberg_parts", _QUANTITY),
    ("filter failure: min_notional", _VALUE),
    ("filter failure: notional", _VALUE),
    ("filter failure: price_filter", _PRICE),
    ("filter failure: percent_price", _PRICE),
    ("filter failure: trailing_delta", _PRICE),
    (
        "filter failure: max_position",
        Meaning(LimitExceeded, "The account would hold more of the coin than the symbol allows."),
    ),
    ("filter failure: max_num_", _TOO_MANY),
    ("filter failure: exchange_max_num_", _TOO_MANY),
)

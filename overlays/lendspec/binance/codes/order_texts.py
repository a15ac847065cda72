"""The texts that say why an order, or its cancellation, was turned down: the codes alone do not tell."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lendspec.core.errors import (
    AccountRestricted,
    DuplicateRequest,
    InsufficientBalance,
    InvalidAmount,
    InvalidState,
    LimitExceeded,
    Meaning,
    MissingParameter,
    NotFound,
    OrderRejected,
    ProductUnavailable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ORDER_TEXTS"]

_PRICE = Meaning(
    OrderRejected,
    "caller",
    "The price is too far from the market, or off the symbol's tick size.",
    "价格偏离市场太多，或不合交易对的价格步长。",
)
_QUANTITY = Meaning(
    InvalidAmount,
    "caller",
    "The quantity is too small, too large, or off the symbol's step size.",
    "数量太小、太大，或不合交易对的数量步长。",
)
_VALUE = Meaning(
    InvalidAmount,
    "caller",
    "The value of the order (price times quantity) is outside of what is allowed.",
    "订单金额（价格乘以数量）超出允许范围。",
)
_TOO_MANY = Meaning(
    LimitExceeded,
    "account",
    "The account has as many open orders of this kind as it may have; cancel some.",
    "账户这类挂单已达上限；请先撤销一些。",
)
_ACCOUNT = Meaning(
    AccountRestricted,
    "account",
    "This account may not do this; ask the exchange's support.",
    "此账户不得这样做；请联系交易所客服。",
)
_THIN_BOOK = Meaning(
    OrderRejected, "exchange", "The order book is too thin for this order now.", "订单簿目前太薄，无法接这个订单。"
)
_PEGGED = Meaning(
    OrderRejected,
    "caller",
    "This type of order takes no price of this kind that follows the market.",
    "这种订单类型不能使用这类挂钩价格。",
)

# Parts of Binance's texts, lower case; the first that occurs wins. What fits none means what its code means.
# Source: https://developers.binance.com/docs/binance-spot-api-docs/errors (filter failures, order rejections)
_TEXTS: Final[tuple[tuple[str, Meaning], ...]] = (
    (
        "insufficient balance",
        Meaning(
            InsufficientBalance, "account", "The account holds too little for this order.", "账户余额不足以下这个订单。"
        ),
    ),
    (
        "duplicate order sent",
        Meaning(
            DuplicateRequest,
            "caller",
            "An open order already has this client order id.",
            "已有挂单使用这个客户端订单号。",
        ),
    ),
    (
        "unknown order sent",
        Meaning(
            NotFound,
            "caller",
            "No open order has this id: it may have been filled, cancelled or expired already.",
            "没有这个编号的挂单：可能已成交、撤销或过期。",
        ),
    ),
    (
        "cancel order is invalid",
        Meaning(
            MissingParameter,
            "caller",
            "Name the order to cancel, by its id or client order id.",
            "请用订单号或客户端订单号指明要撤销的订单。",
        ),
    ),
    (
        "cancel restrictions",
        Meaning(
            InvalidState,
            "caller",
            "The order is in another state than cancelRestrictions asks for; it was not cancelled.",
            "订单状态与 cancelRestrictions 的要求不同，没有撤销。",
        ),
    ),
    (
        "market is closed",
        Meaning(ProductUnavailable, "exchange", "The symbol is not trading now.", "该交易对现在不交易。"),
    ),
    (
        "api trading is not enabled",
        Meaning(ProductUnavailable, "caller", "This host takes no orders.", "此主机不接受下单。"),
    ),
    ("disabled on this account", _ACCOUNT),
    ("may not place or cancel orders", _ACCOUNT),
    ("not permitted for this account", _ACCOUNT),
    ("restricted for this account", _ACCOUNT),
    (
        "quantity increase",
        Meaning(OrderRejected, "caller", "A changed order may only become smaller.", "改单只能减少数量。"),
    ),
    (
        "not support",
        Meaning(OrderRejected, "caller", "The symbol does not take orders of this kind.", "该交易对不接受这类订单。"),
    ),
    (
        "unsupported order combination",
        Meaning(
            OrderRejected,
            "caller",
            "Type, time in force, stop price and visible quantity of the order do not go together.",
            "订单类型、有效方式、触发价与可见数量搭配不当。",
        ),
    ),
    (
        "trigger immediately",
        Meaning(
            OrderRejected,
            "caller",
            "The market has passed the stop price already; choose one on its other side.",
            "市价已越过触发价；请把触发价设在另一侧。",
        ),
    ),
    (
        "immediately match and take",
        Meaning(
            OrderRejected,
            "caller",
            "An order that may only make the market would trade at once; move its price away from the market.",
            "只做挂单的订单会立刻成交；请让价格离开市价。",
        ),
    ),
    (
        "relationship of the prices",
        Meaning(
            OrderRejected,
            "caller",
            "The two prices of the OCO pair must lie on both sides of the market.",
            "OCO 的两个价格必须分处市价两侧。",
        ),
    ),
    ("order book liquidity", _THIN_BOOK),
    ("may not use pegged price", _PEGGED),
    ("price peg cannot be used", _PEGGED),
    ("price * qty is zero or less", _VALUE),
    ("icebergqty exceeds qty", _QUANTITY),
    ("filter failure: market_lot_size", _QUANTITY),
    ("filter failure: lot_size", _QUANTITY),
    ("filter failure: iceberg_parts", _QUANTITY),
    ("filter failure: min_notional", _VALUE),
    ("filter failure: notional", _VALUE),
    ("filter failure: price_filter", _PRICE),
    ("filter failure: percent_price", _PRICE),
    (
        "filter failure: trailing_delta",
        Meaning(
            OrderRejected,
            "caller",
            "trailingDelta is outside of what the symbol allows.",
            "trailingDelta 超出该交易对允许的范围。",
        ),
    ),
    (
        "filter failure: max_position",
        Meaning(
            LimitExceeded,
            "account",
            "The account would hold more of the coin than the symbol allows.",
            "账户持有的该币种会超过交易对允许的数量。",
        ),
    ),
    (
        "filter failure: max_num_order_amends",
        Meaning(
            LimitExceeded,
            "caller",
            "The order was changed as often as it may be; cancel it and place another one.",
            "该订单的修改次数已达上限；请撤销后重下。",
        ),
    ),
    ("filter failure: max_num_", _TOO_MANY),
    ("filter failure: exchange_max_num_", _TOO_MANY),
)

# -1013 did not reach the order book, -2010 did, -2011 is a cancellation; -20204 is how margin names a value filter.
ORDER_TEXTS: Final[Mapping[str, tuple[tuple[str, Meaning], ...]]] = dict.fromkeys(
    ("-1013", "-2010", "-2011", "-20204"), _TEXTS
)

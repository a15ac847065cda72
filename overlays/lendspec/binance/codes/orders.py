"""Codes -2010 to -2043 and -20121 to -20204: keys, orders, and orders that an algorithm splits."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AuthenticationError,
    DuplicateRequest,
    InvalidAmount,
    InvalidKey,
    InvalidParameter,
    LimitExceeded,
    Meaning,
    NotFound,
    OrderRejected,
    ProductUnavailable,
    UnknownSymbol,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ORDERS"]

ORDERS: Mapping[str, Meaning] = MappingProxyType(
    {
        "-2010": Meaning(
            OrderRejected,
            "caller",
            "The order was turned down; the text of the exchange says why.",
            "下单被拒；原因见交易所原文。",
        ),
        "-2011": Meaning(
            OrderRejected,
            "caller",
            "The cancellation was turned down; the text of the exchange says why.",
            "撤单被拒；原因见交易所原文。",
        ),
        "-2013": Meaning(NotFound, "caller", "There is no such order.", "没有这个订单。"),
        "-2014": Meaning(
            InvalidKey,
            "caller",
            "The API key is malformed; check that it was copied whole.",
            "API 密钥格式不对；请检查是否复制完整。",
        ),
        # One answer for three causes: their common parent is all that can be said.
        "-2015": Meaning(
            AuthenticationError,
            "account",
            "One of three: the API key does not exist (a testnet key?), this IP address is not on the key's "
            "list, or the key lacks the permission for this operation.",
            "三者之一：API 密钥不存在（测试网的密钥？）、此 IP 不在密钥的白名单上、密钥没有该操作的权限。",
        ),
        "-2016": Meaning(
            NotFound, "caller", "Binance finds no trading period for the symbol.", "该交易对没有可用的交易时段。"
        ),
        "-2026": Meaning(
            NotFound,
            "caller",
            "The order ended unfilled more than 90 days ago and was archived.",
            "订单在 90 多天前未成交即结束，已归档。",
        ),
        "-2039": Meaning(
            InvalidParameter,
            "caller",
            "Order id and client order id belong to different orders.",
            "订单号与客户端订单号属于不同的订单。",
        ),
        "-2043": Meaning(
            ProductUnavailable,
            "exchange",
            "Binance keeps no reference price for this symbol.",
            "币安没有该交易对的参考价。",
        ),
        "-20121": Meaning(
            UnknownSymbol, "caller", "Algorithmic orders do not know this symbol.", "算法订单没有这个交易对。"
        ),
        "-20124": Meaning(
            NotFound, "caller", "There is no such algorithmic order, or it has ended.", "没有这个算法订单，或它已结束。"
        ),
        "-20130": Meaning(
            InvalidParameter,
            "caller",
            "A parameter has a value that algorithmic orders do not take.",
            "某个参数的值算法订单不接受。",
        ),
        "-20132": Meaning(
            DuplicateRequest,
            "caller",
            "An algorithmic order already has this client id.",
            "已有算法订单使用这个客户端编号。",
        ),
        "-20194": Meaning(
            InvalidParameter,
            "caller",
            "The whole quantity cannot be traded in so short a time; make the duration longer.",
            "时间太短，无法成交全部数量；请延长执行时间。",
        ),
        "-20195": Meaning(
            InvalidAmount, "caller", "Less than the smallest algorithmic order.", "低于算法订单的最小规模。"
        ),
        "-20196": Meaning(
            InvalidAmount, "caller", "More than the largest algorithmic order.", "高于算法订单的最大规模。"
        ),
        "-20198": Meaning(
            LimitExceeded,
            "account",
            "The account has as many open algorithmic orders as it may have; cancel some.",
            "账户未完成的算法订单已达上限；请先撤销一些。",
        ),
        "-20204": Meaning(
            InvalidAmount,
            "caller",
            "The value of the order (price times quantity) is outside of what is allowed.",
            "订单金额（价格乘以数量）超出允许范围。",
        ),
    }
)

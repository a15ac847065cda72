"""Codes of order lists (OCO, OTO, OPO), pegged prices and cancel-and-replace."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    InvalidAmount,
    InvalidParameter,
    InvalidRequest,
    Meaning,
    MissingParameter,
    OrderRejected,
    OutcomeUnknown,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ORDER_LISTS"]

ORDER_LISTS: Mapping[str, Meaning] = MappingProxyType(
    {
        "-1110": Meaning(
            OrderRejected,
            "caller",
            "The two orders of an OCO pair cannot both wait for a trigger price.",
            "OCO 的两个订单不能都是条件单。",
        ),
        "-1158": Meaning(
            InvalidParameter, "caller", "An OCO pair does not take this type of order.", "OCO 不接受这种订单类型。"
        ),
        "-1160": Meaning(
            InvalidParameter,
            "caller",
            "An iceberg leg of the list must be good till cancelled (GTC).",
            "组合中的冰山单必须是成交为止（GTC）。",
        ),
        "-1165": Meaning(
            OrderRejected,
            "caller",
            "When an OCO pair buys, its limit price must be the lower one.",
            "买入 OCO 中，限价必须是较低的一个。",
        ),
        "-1166": Meaning(
            OrderRejected,
            "caller",
            "When an OCO pair sells, its limit price must be the higher one.",
            "卖出 OCO 中，限价必须是较高的一个。",
        ),
        "-1168": Meaning(
            OrderRejected,
            "caller",
            "One order of an OCO pair must wait for a trigger price.",
            "OCO 中须有一个订单是条件单。",
        ),
        "-1196": Meaning(
            OrderRejected,
            "caller",
            "When an OCO pair buys, its stop loss must be the higher price.",
            "买入 OCO 中，止损价必须是较高的一个。",
        ),
        "-1197": Meaning(
            OrderRejected,
            "caller",
            "When an OCO pair sells, its stop loss must be the lower price.",
            "卖出 OCO 中，止损价必须是较低的一个。",
        ),
        "-1198": Meaning(
            OrderRejected,
            "caller",
            "When an OCO pair buys, its take profit must be the lower price.",
            "买入 OCO 中，止盈价必须是较低的一个。",
        ),
        "-1199": Meaning(
            OrderRejected,
            "caller",
            "When an OCO pair sells, its take profit must be the higher price.",
            "卖出 OCO 中，止盈价必须是较高的一个。",
        ),
        "-1210": Meaning(
            InvalidParameter, "caller", "The price to peg to is none that Binance knows.", "币安没有这种挂钩价格类型。"
        ),
        "-1211": Meaning(
            InvalidParameter,
            "caller",
            "The offset from the pegged price is of a kind that Binance does not know.",
            "币安没有这种挂钩价格偏移类型。",
        ),
        "-1222": Meaning(
            OrderRejected, "caller", "The first order of an OPO list must buy.", "OPO 组合的首个订单必须是买入。"
        ),
        "-1223": Meaning(
            OrderRejected,
            "caller",
            "The orders that follow in an OPO list must sell.",
            "OPO 组合的后续订单必须是卖出。",
        ),
        "-1224": Meaning(
            MissingParameter,
            "caller",
            "The first order of the list lacks a parameter; the text names it.",
            "组合的首个订单缺少参数；原文给出了名称。",
        ),
        "-1225": Meaning(
            InvalidRequest,
            "caller",
            "The orders that follow in the list do not take this parameter; leave it out.",
            "组合的后续订单不接受这个参数；请去掉它。",
        ),
        "-2017": Meaning(
            InvalidAmount,
            "caller",
            "Both orders of the list must have the same quantity.",
            "组合中两个订单的数量必须相同。",
        ),
        "-2018": Meaning(
            InvalidParameter,
            "caller",
            "If one order of the list buys, the other one must sell.",
            "组合中一个订单买入，另一个就必须卖出。",
        ),
        # Partly done is not refused.
        "-2021": Meaning(
            OutcomeUnknown,
            "caller",
            "Of cancelling and replacing only one was done; the answer's data tells which.",
            "撤单与下新单只完成了其中一项；应答的 data 说明是哪一项。",
        ),
        "-2022": Meaning(
            OrderRejected,
            "caller",
            "Neither was the old order cancelled nor the new one placed; the answer's data tells why.",
            "旧订单未撤销，新订单也未下达；应答的 data 说明原因。",
        ),
    }
)

"""Codes -1100 to -1199 and -1220: something is wrong with a parameter."""

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
    NotFound,
    OrderRejected,
    UnknownSymbol,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["REQUESTS"]

REQUESTS: Mapping[str, Meaning] = MappingProxyType(
    {
        "-1100": Meaning(
            InvalidParameter,
            "caller",
            "A parameter holds characters that it may not hold.",
            "某个参数含有不允许的字符。",
        ),
        "-1101": Meaning(
            InvalidRequest,
            "caller",
            "The request carries more parameters than the operation takes, or one twice.",
            "参数比该操作接受的多，或有参数重复。",
        ),
        "-1102": Meaning(
            MissingParameter,
            "caller",
            "A required parameter is absent, empty or unreadable.",
            "某个必填参数缺失、为空或无法读取。",
        ),
        "-1103": Meaning(
            InvalidRequest,
            "caller",
            "The request carries a parameter that the operation does not know.",
            "带有该操作不认识的参数。",
        ),
        "-1104": Meaning(
            InvalidRequest,
            "caller",
            "The request carries parameters that the operation did not read.",
            "带有该操作没有读取的参数。",
        ),
        "-1105": Meaning(
            MissingParameter,
            "caller",
            "A parameter is empty; leave it out or give it a value.",
            "有参数为空；请去掉它或给出值。",
        ),
        "-1106": Meaning(
            InvalidRequest,
            "caller",
            "A parameter does not belong with the others; leave it out.",
            "有一个参数与其他参数不相容；请去掉它。",
        ),
        "-1108": Meaning(
            InvalidParameter, "caller", "A number is too large for its parameter.", "数值超出该参数的范围。"
        ),
        "-1109": Meaning(
            MissingParameter, "caller", "At least one of two parameters is required.", "两个参数中至少要给一个。"
        ),
        "-1111": Meaning(
            InvalidAmount,
            "caller",
            "An amount or price has more decimals than the coin or symbol allows.",
            "数量或价格的小数位超过币种或交易对允许的位数。",
        ),
        "-1112": Meaning(OrderRejected, "exchange", "The order book of the symbol is empty.", "该交易对的订单簿为空。"),
        "-1114": Meaning(
            InvalidParameter,
            "caller",
            "This type of order takes no time in force.",
            "这种订单类型不接受有效方式（timeInForce）。",
        ),
        "-1115": Meaning(
            InvalidParameter,
            "caller",
            "The time in force is none that Binance knows.",
            "币安没有这种有效方式（timeInForce）。",
        ),
        "-1116": Meaning(
            InvalidParameter, "caller", "The order type is none that Binance knows.", "币安没有这种订单类型。"
        ),
        "-1117": Meaning(
            InvalidParameter, "caller", "The side is neither BUY nor SELL.", "方向既不是 BUY 也不是 SELL。"
        ),
        "-1118": Meaning(
            MissingParameter,
            "caller",
            "Give the new client order id a value, or leave it out.",
            "新的客户端订单号不能为空；给出值或去掉它。",
        ),
        "-1119": Meaning(
            MissingParameter,
            "caller",
            "Give the client order id of the original order a value, or leave it out.",
            "原订单的客户端订单号不能为空；给出值或去掉它。",
        ),
        "-1120": Meaning(
            InvalidParameter, "caller", "The interval is none that Binance knows.", "币安没有这种时间间隔。"
        ),
        "-1121": Meaning(UnknownSymbol, "caller", "Binance does not know this symbol.", "币安没有这个交易对。"),
        "-1122": Meaning(
            InvalidParameter, "caller", "The symbol status is none that Binance knows.", "币安没有这种交易对状态。"
        ),
        "-1123": Meaning(
            InvalidAmount,
            "caller",
            "The visible part of an iceberg order is larger than the order.",
            "冰山单的可见数量大于订单数量。",
        ),
        "-1124": Meaning(
            InvalidParameter,
            "caller",
            "An iceberg order must be good till cancelled (GTC).",
            "冰山单必须是成交为止（GTC）。",
        ),
        "-1125": Meaning(
            NotFound,
            "caller",
            "The listen key does not exist or has expired; ask for a new one.",
            "listenKey 不存在或已过期；请重新申请。",
        ),
        "-1127": Meaning(
            InvalidParameter,
            "caller",
            "Start and end lie too far apart; ask for shorter windows.",
            "起止时间相隔太远；请缩短查询窗口。",
        ),
        "-1128": Meaning(
            InvalidRequest, "caller", "The optional parameters do not go together.", "几个可选参数不能这样搭配。"
        ),
        "-1130": Meaning(
            InvalidParameter,
            "caller",
            "A parameter has a value that Binance does not take.",
            "某个参数的值币安不接受。",
        ),
        "-1131": Meaning(
            InvalidParameter, "caller", "recvWindow may be 60000 ms at most.", "recvWindow 最多 60000 毫秒。"
        ),
        "-1134": Meaning(
            InvalidParameter, "caller", "strategyType must be 1000000 or more.", "strategyType 至少为 1000000。"
        ),
        "-1135": Meaning(
            InvalidRequest, "caller", "A parameter that must be JSON is none.", "应为 JSON 的参数不是 JSON。"
        ),
        "-1139": Meaning(
            InvalidParameter,
            "caller",
            "The type of ticker is none that Binance knows.",
            "币安没有这种行情（ticker）类型。",
        ),
        "-1145": Meaning(
            InvalidParameter,
            "caller",
            "cancelRestrictions takes ONLY_NEW or ONLY_PARTIALLY_FILLED, nothing else.",
            "cancelRestrictions 只接受 ONLY_NEW 或 ONLY_PARTIALLY_FILLED。",
        ),
        "-1151": Meaning(
            InvalidParameter, "caller", "A symbol stands in the list more than once.", "列表里有重复的交易对。"
        ),
        "-1182": Meaning(InvalidRequest, "caller", "Some of the parameters exclude each other.", "有些参数互相排斥。"),
        "-1194": Meaning(
            InvalidParameter,
            "caller",
            "The time unit is neither milliseconds nor microseconds.",
            "时间单位既不是毫秒也不是微秒。",
        ),
        "-1220": Meaning(
            InvalidParameter,
            "caller",
            "The symbol is in another state than the symbolStatus that was asked for.",
            "该交易对当前的状态与所给的 symbolStatus 不同。",
        ),
    }
)

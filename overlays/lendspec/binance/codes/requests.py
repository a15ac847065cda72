"""Codes -1100 to -1199: something is wrong with a parameter."""

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
        "-1100": Meaning(InvalidParameter, "A parameter holds characters that it may not hold."),
        "-1101": Meaning(InvalidRequest, "The request carries more parameters than the operation takes, or one twice."),
        "-1102": Meaning(MissingParameter, "A required parameter is absent, empty or unreadable."),
        "-1103": Meaning(InvalidRequest, "The request carries a parameter that the operation does not know."),
        "-1104": Meaning(InvalidRequest, "The request carries parameters that the operation did not read."),
        "-1105": Meaning(MissingParameter, "A parameter is empty; leave it out or give it a value."),
        "-1106": Meaning(InvalidRequest, "A parameter does not belong with the others; leave it out."),
        "-1108": Meaning(InvalidParameter, "A number is too large for its parameter."),
        "-1109": Meaning(MissingParameter, "At least one of two parameters is required."),
        "-1111": Meaning(InvalidAmount, "An amount or price has more decimals than the coin or symbol allows."),
        "-1112": Meaning(OrderRejected, "The order book of the symbol is empty."),
        "-1114": Meaning(InvalidParameter, "This type of order takes no time in force."),
        "-1115": Meaning(InvalidParameter, "The time in force is none that Binance knows."),
        "-1116": Meaning(InvalidParameter, "The order type is none that Binance knows."),
        "-1117": Meaning(InvalidParameter, "The side is neither BUY nor SELL."),
        "-1118": Meaning(MissingParameter, "Give the new client order id a value, or leave it out."),
        "-1119": Meaning(MissingParameter, "Give the client order id of the original order a value, or leave it out."),
        "-1120": Meaning(InvalidParameter, "The interval is none that Binance knows."),
        "-1121": Meaning(UnknownSymbol, "Binance does not know this symbol."),
        "-1122": Meaning(InvalidParameter, "The symbol status is none that Binance knows."),
        "-1123": Meaning(InvalidAmount, "The visible part of an iceberg order is larger than the order."),
        "-1124": Meaning(InvalidParameter, "An iceberg order must be good till cancelled (GTC)."),
        "-1125": Meaning(NotFound, "The listen key does not exist or has expired; ask for a new one."),
        "-1127": Meaning(InvalidParameter, "Start and end lie too far apart; ask for shorter windows."),
        "-1128": Meaning(InvalidRequest, "The optional parameters do not go together."),
        "-1130": Meaning(InvalidParameter, "A parameter has a value that Binance does not take."),
        "-1131": Meaning(InvalidParameter, "recvWindow may be 60000 ms at most."),
        "-1134": Meaning(InvalidParameter, "strategyType must be 1000000 or more."),
        "-1135": Meaning(InvalidRequest, "A parameter that must be JSON is none."),
        "-1145": Meaning(InvalidParameter, "cancelRestrictions takes ONLY_NEW or ONLY_PARTIALLY_FILLED, nothing else."),
        "-1151": Meaning(InvalidParameter, "A symbol stands in the list more than once."),
        "-1182": Meaning(InvalidRequest, "Some of the parameters exclude each other."),
        "-1194": Meaning(InvalidParameter, "The time unit is neither milliseconds nor microseconds."),
    }
)

"""Codes -1000 to -1099: the gateway, the clock, the signature, the load."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AuthenticationError,
    ClockSkew,
    InvalidSignature,
    Meaning,
    OrderRejected,
    OutcomeUnknown,
    PermissionDenied,
    ProductUnavailable,
    RateLimited,
    Unavailable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["GENERAL"]

GENERAL: Mapping[str, Meaning] = MappingProxyType(
    {
        "-1000": Meaning(
            OutcomeUnknown,
            "exchange",
            "Something failed inside Binance that it does not name.",
            "币安内部出错，没有说明原因。",
        ),
        # "Unable to process" is all that Binance says: not enough to call it undone.
        "-1001": Meaning(
            OutcomeUnknown,
            "exchange",
            "Binance lost an internal connection while it worked on the request.",
            "币安处理请求时内部连接中断。",
        ),
        "-1002": Meaning(
            PermissionDenied,
            "account",
            "The key may not do this; check its permissions (margin must be switched on separately) and the account.",
            "此密钥无权这样做；请检查密钥权限（杠杆权限需单独开启）和账户状态。",
        ),
        "-1003": Meaning(
            RateLimited,
            "caller",
            "Too much request weight was used by this address; wait before the next call, or the address is banned.",
            "该 IP 用掉的请求权重过多；先等待再发，否则会被封禁。",
            safe_to_retry=True,
        ),
        "-1004": Meaning(
            Unavailable,
            "exchange",
            "Binance was too busy to take the request; wait a little.",
            "币安太忙，没有接收请求；稍等再试。",
            safe_to_retry=True,
        ),
        "-1006": Meaning(
            OutcomeUnknown,
            "exchange",
            "Binance itself does not know what became of the request.",
            "币安自己也不知道请求是否已执行。",
        ),
        "-1007": Meaning(
            OutcomeUnknown, "exchange", "Binance waited too long for its own back end.", "币安等待自身后端太久。"
        ),
        "-1008": Meaning(
            Unavailable,
            "exchange",
            "Binance is overloaded and turned the request away; wait some minutes.",
            "币安负载过高，拒收了请求；等几分钟。",
            safe_to_retry=True,
        ),
        "-1013": Meaning(
            OrderRejected,
            "caller",
            "The order breaks a rule of the symbol and did not reach the order book.",
            "订单违反交易对的规则，没有进入撮合。",
        ),
        "-1014": Meaning(
            OrderRejected,
            "caller",
            "Type, time in force and prices of the order do not go together.",
            "订单类型、有效方式和价格搭配不当。",
        ),
        "-1015": Meaning(
            RateLimited,
            "caller",
            "The account placed too many orders in this period; space them out.",
            "账户在这段时间内下单过多；请拉开间隔。",
            safe_to_retry=True,
        ),
        "-1016": Meaning(
            ProductUnavailable, "exchange", "Binance has switched this service off.", "币安已关闭这项服务。"
        ),
        "-1020": Meaning(
            ProductUnavailable, "caller", "Binance does not support this operation.", "币安不支持这种操作。"
        ),
        "-1021": Meaning(
            ClockSkew,
            "caller",
            "This machine's clock is too far from Binance's, or the request was under way for longer than "
            "recvWindow; synchronise the clock, or pass a larger recv_window (60000 ms at most).",
            "本机时钟与币安相差过大，或请求在途时间超过 recvWindow；请校准时钟，或加大 recv_window（最多 60000 "
            "毫秒）。",
            safe_to_retry=True,
        ),
        "-1022": Meaning(
            InvalidSignature,
            "caller",
            "The signature does not fit: the secret does not belong to this API key, or the request was changed "
            "after it was signed (a proxy?).",
            "签名不符：密钥与 secret 不配对，或请求在签名后被改动（代理？）。",
        ),
        "-1099": Meaning(
            AuthenticationError,
            "account",
            "Not found, or this key is not allowed to see it.",
            "不存在，或此密钥无权查看。",
        ),
    }
)

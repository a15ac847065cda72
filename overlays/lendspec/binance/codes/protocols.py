"""Codes of FIX, SBE and the streams, which this library does not speak."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    DuplicateRequest,
    InvalidParameter,
    InvalidRequest,
    InvalidState,
    LimitExceeded,
    Meaning,
    ProductUnavailable,
    RateLimited,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PROTOCOLS"]

PROTOCOLS: Mapping[str, Meaning] = MappingProxyType(
    {
        "-1033": Meaning(
            InvalidState,
            "caller",
            "Another FIX session of the account uses this SenderCompID.",
            "账户的另一个 FIX 会话正在使用这个 SenderCompID。",
        ),
        "-1034": Meaning(
            RateLimited,
            "caller",
            "Too many connections, or too many attempts to connect; wait before the next.",
            "连接数或连接尝试过多；请等待后再连。",
            safe_to_retry=True,
        ),
        "-1035": Meaning(
            InvalidState,
            "caller",
            "The session was ended; log out properly before leaving.",
            "会话已结束；退出前请先发送登出消息。",
        ),
        "-1152": Meaning(
            InvalidParameter,
            "caller",
            "The header that names the SBE schema is malformed.",
            "指明 SBE 模式的请求头格式有误。",
        ),
        "-1153": Meaning(
            InvalidParameter,
            "caller",
            "Binance does not offer this SBE schema or version.",
            "币安不提供这个 SBE 模式或版本。",
        ),
        "-1155": Meaning(
            ProductUnavailable, "exchange", "This host does not answer in SBE.", "此主机不提供 SBE 应答。"
        ),
        "-1161": Meaning(
            InvalidParameter,
            "caller",
            "The answer cannot be written in this old SBE schema; take a newer one.",
            "这个旧的 SBE 模式无法表示应答；请换新版。",
        ),
        "-1169": Meaning(
            InvalidRequest, "caller", "A FIX tag has a number that does not exist.", "有 FIX 标签的编号不存在。"
        ),
        "-1170": Meaning(
            InvalidRequest,
            "caller",
            "A FIX tag does not belong into this type of message.",
            "有 FIX 标签不属于这类消息。",
        ),
        "-1171": Meaning(InvalidRequest, "caller", "A FIX tag is given twice.", "有 FIX 标签重复出现。"),
        "-1172": Meaning(
            InvalidRequest, "caller", "The FIX tags are not in the required order.", "FIX 标签的顺序不对。"
        ),
        "-1173": Meaning(
            InvalidRequest,
            "caller",
            "The fields of a repeating FIX group are not in the required order.",
            "FIX 重复组内字段的顺序不对。",
        ),
        "-1174": Meaning(
            InvalidRequest,
            "caller",
            "A FIX component is not filled in as this order needs it.",
            "FIX 组件的填写不符合该订单的要求。",
        ),
        "-1175": Meaning(
            InvalidRequest,
            "caller",
            "A new FIX session must start counting its messages anew.",
            "新的 FIX 会话必须重新开始消息编号。",
        ),
        "-1176": Meaning(InvalidState, "caller", "The FIX session is logged in already.", "FIX 会话已经登录。"),
        "-1177": Meaning(
            InvalidRequest, "caller", "The FIX message is damaged or badly framed.", "FIX 消息已损坏，或封装有误。"
        ),
        "-1178": Meaning(
            InvalidParameter,
            "caller",
            "SenderCompID is not the one that the FIX session began with.",
            "SenderCompID 与 FIX 会话开始时不同。",
        ),
        "-1179": Meaning(
            InvalidParameter,
            "caller",
            "The FIX message has another number than the next one.",
            "FIX 消息的编号不是应有的下一个。",
        ),
        "-1180": Meaning(InvalidState, "caller", "A FIX session must begin with a logon.", "FIX 会话必须先登录。"),
        "-1181": Meaning(
            RateLimited,
            "caller",
            "Too many FIX messages in this period; space them out.",
            "这段时间内的 FIX 消息过多；请拉开间隔。",
            safe_to_retry=True,
        ),
        "-1183": Meaning(InvalidState, "caller", "A drop-copy session cannot do this.", "DropCopy 会话不能这样做。"),
        "-1184": Meaning(
            InvalidState,
            "caller",
            "This FIX server has no drop-copy sessions; connect to the one for them.",
            "此 FIX 服务器没有 DropCopy 会话；请连接专用服务器。",
        ),
        "-1185": Meaning(
            InvalidState,
            "caller",
            "This FIX server has only drop-copy sessions; connect to the one for orders, or set DropCopyFlag.",
            "此 FIX 服务器只有 DropCopy 会话；请连接下单服务器，或设置 DropCopyFlag。",
        ),
        "-1186": Meaning(InvalidState, "caller", "An order-entry session cannot do this.", "下单会话不能这样做。"),
        "-1187": Meaning(InvalidState, "caller", "A market-data session cannot do this.", "行情会话不能这样做。"),
        "-1188": Meaning(
            InvalidRequest,
            "caller",
            "A repeating FIX group holds more or fewer entries than it says.",
            "FIX 重复组的条目数与声明不一致。",
        ),
        "-1189": Meaning(
            InvalidRequest, "caller", "A repeating FIX group holds an entry twice.", "FIX 重复组内有重复条目。"
        ),
        "-1190": Meaning(
            DuplicateRequest,
            "caller",
            "The id of the subscription is taken on this connection.",
            "此连接上该订阅编号已被占用。",
        ),
        "-1191": Meaning(
            LimitExceeded,
            "caller",
            "The connection has as many subscriptions as it may have.",
            "此连接的订阅数已达上限。",
        ),
        "-1209": Meaning(
            InvalidParameter,
            "caller",
            "The listen token is not valid; ask for a new one.",
            "listenToken 无效；请重新申请。",
        ),
        "-1221": Meaning(
            InvalidRequest,
            "caller",
            "A field of the SBE message is absent or not valid.",
            "SBE 消息中有字段缺失或无效。",
        ),
        "-2035": Meaning(
            InvalidState, "caller", "The stream of the account is subscribed to already.", "账户数据流已经订阅。"
        ),
        "-2036": Meaning(
            InvalidState, "caller", "The stream of the account is not subscribed to.", "账户数据流尚未订阅。"
        ),
        "-2042": Meaning(
            LimitExceeded,
            "caller",
            "The connection has used up its ids of subscriptions; open a new one.",
            "此连接的订阅编号已用完；请新建连接。",
        ),
    }
)

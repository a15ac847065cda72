"""The codes that stand for several things: what each of their texts means."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lendspec.core.errors import (
    AccountRestricted,
    AuthenticationError,
    Banned,
    ClockSkew,
    DuplicateRequest,
    InvalidAmount,
    InvalidParameter,
    InvalidRequest,
    Meaning,
    MissingParameter,
    NotFound,
    OrderRejected,
    RateLimited,
    RegionRestricted,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MEANINGS_OF_TEXTS"]

# Parts of Binance's texts, lower case; the first that occurs wins. What fits none means what its code means.
MEANINGS_OF_TEXTS: Final[Mapping[str, tuple[tuple[str, Meaning], ...]]] = {
    # With HTTP 451, in no table of Binance: https://github.com/ccxt/ccxt/issues/19167
    "0": (
        (
            "restricted location",
            Meaning(
                RegionRestricted,
                "caller",
                "Binance does not serve the place of this IP address; a cloud server may stand in another country "
                "than you.",
                "币安不服务此 IP 所在地；云服务器可能与你不在同一国家。",
            ),
        ),
    ),
    "-1003": (
        (
            "banned until",
            Meaning(
                Banned,
                "caller",
                "This address is shut out for a while; every call makes it longer.",
                "该 IP 暂时被封禁；每次调用都会延长封禁。",
            ),
        ),
        (
            "requests queued",
            Meaning(
                RateLimited,
                "caller",
                "More requests are waiting at Binance than it queues; send them more slowly.",
                "在币安排队的请求过多；请放慢发送。",
                safe_to_retry=True,
            ),
        ),
        (
            "request weight used",
            Meaning(
                RateLimited,
                "caller",
                "This address used up its request weight of the period that the text names; wait for its end.",
                "该 IP 已用完原文所述时段的请求权重；请等该时段结束。",
                safe_to_retry=True,
            ),
        ),
    ),
    "-1021": (
        (
            "ahead of the server",
            Meaning(
                ClockSkew,
                "caller",
                "This machine's clock is fast; synchronise it.",
                "本机时钟偏快；请校准。",
                safe_to_retry=True,
            ),
        ),
        (
            "outside of the recvwindow",
            Meaning(
                ClockSkew,
                "caller",
                "The request was under way for longer than recvWindow, or this machine's clock is slow; synchronise "
                "it, or pass a larger recv_window (60000 ms at most).",
                "请求在途时间超过 recvWindow，或本机时钟偏慢；请校准，或加大 recv_window（最多 60000 毫秒）。",
                safe_to_retry=True,
            ),
        ),
    ),
    "-1034": (
        (
            "attempts for account",
            Meaning(
                RateLimited,
                "caller",
                "The account tried to connect too often; wait before the next time.",
                "此账户连接尝试过多；请等待后再连。",
                safe_to_retry=True,
            ),
        ),
        (
            "attempts from ip",
            Meaning(
                RateLimited,
                "caller",
                "This address tried to connect too often; wait before the next time.",
                "该 IP 连接尝试过多；请等待后再连。",
                safe_to_retry=True,
            ),
        ),
    ),
    "-1101": (
        ("duplicate values", Meaning(InvalidRequest, "caller", "A parameter is given twice.", "有参数给了两次。")),
    ),
    "-1102": (
        (
            "both were empty",
            Meaning(
                MissingParameter,
                "caller",
                "One of the two parameters that the text names is required.",
                "原文所列的两个参数须给一个。",
            ),
        ),
        (
            "cannot be greater",
            Meaning(
                InvalidParameter,
                "caller",
                "A parameter is larger than it may be; the text names both.",
                "有参数超过上限；原文给出了名称和上限。",
            ),
        ),
    ),
    "-1122": (
        (
            "oco order",
            Meaning(
                OrderRejected,
                "caller",
                "One of the OCO orders must wait for a trigger price.",
                "OCO 订单中须有一个是条件单。",
            ),
        ),
    ),
    "-1128": (
        (
            "must both be sent",
            Meaning(
                MissingParameter,
                "caller",
                "Two parameters are needed together; the text names them.",
                "两个参数须一起给出；原文列出了名称。",
            ),
        ),
        (
            "must be sent together",
            Meaning(
                MissingParameter,
                "caller",
                "These parameters are needed together, or none of them; the text names them.",
                "这些参数要么一起给出，要么都不给；原文列出了名称。",
            ),
        ),
        (
            "conflicting fields",
            Meaning(
                InvalidRequest,
                "caller",
                "Some of the parameters exclude each other; the text names them.",
                "有些参数互相排斥；原文列出了名称。",
            ),
        ),
    ),
    "-1190": (
        (
            "not match any",
            Meaning(
                NotFound, "caller", "No subscription of this connection has this id.", "此连接没有这个编号的订阅。"
            ),
        ),
    ),
    "-1191": (
        (
            "similar subscription",
            Meaning(
                DuplicateRequest, "caller", "The connection has this subscription already.", "此连接已有这个订阅。"
            ),
        ),
    ),
    "-2015": (
        (
            "request ip",
            Meaning(
                AuthenticationError,
                "account",
                "Compare the address that the text names with the key's list; if it is on it, the API key does not "
                "exist (a testnet key?) or lacks the permission for this operation.",
                "请将原文给出的 IP 与密钥的白名单比对；若已在名单上，则是 API 密钥不存在（测试网的密钥？），"
                "或没有该操作的权限。",
            ),
        ),
    ),
    "-3015": (
        (
            "exceeds borrow amount",
            Meaning(
                InvalidAmount,
                "caller",
                "More than is owed; read the account and repay exactly that, or less.",
                "超过欠款；请查询账户，按欠款全额或少一些还。",
            ),
        ),
        (
            "too small after",
            Meaning(
                InvalidAmount,
                "caller",
                "The rest of the debt would be below the smallest debt; repay it whole, or leave more.",
                "还款后剩余欠款会低于最低限额；请全部还清，或多留一些。",
            ),
        ),
    ),
    "-5012": (
        (
            "future account",
            Meaning(
                AccountRestricted,
                "account",
                "There is no futures account, or the sub-account does not belong to the main account.",
                "没有合约账户，或子账户不属于该母账户。",
            ),
        ),
    ),
}

"""Codes 1, 2 and 50000 to 50099: the gateway, the account, the load."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AccountRestricted,
    AuthenticationError,
    DuplicateRequest,
    InsufficientCollateral,
    InvalidParameter,
    InvalidRequest,
    InvalidState,
    LimitExceeded,
    Maintenance,
    Meaning,
    MissingParameter,
    OrderRejected,
    OutcomeUnknown,
    PermissionDenied,
    ProductUnavailable,
    RateLimited,
    Refused,
    RegionRestricted,
    Unavailable,
    UnknownAsset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["GENERAL"]

GENERAL: Mapping[str, Meaning] = MappingProxyType(
    {
        "1": Meaning(
            Refused,
            "caller",
            "Every part of the request failed; the answer names the cause of each.",
            "请求的各部分都未成功；应答里逐一给出原因。",
        ),
        # Partly done is not refused.
        "2": Meaning(
            OutcomeUnknown,
            "caller",
            "Only a part of the request was executed; the answer tells which.",
            "请求只执行了一部分；应答里说明是哪些。",
        ),
        "50000": Meaning(InvalidRequest, "caller", "The request has no body.", "请求没有内容。"),
        "50001": Meaning(OutcomeUnknown, "exchange", "OKX's service is out for the moment.", "OKX 的服务暂时中断。"),
        "50002": Meaning(InvalidRequest, "caller", "The body of the request is no JSON.", "请求内容不是 JSON。"),
        # HTTP 400, and yet it may have been executed.
        "50004": Meaning(
            OutcomeUnknown, "exchange", "OKX waited too long for its own back end.", "OKX 等待自身后端太久。"
        ),
        "50005": Meaning(
            ProductUnavailable, "exchange", "OKX has switched this operation off.", "OKX 已关闭这项操作。"
        ),
        "50006": Meaning(
            InvalidRequest,
            "caller",
            "The request's Content-Type is not application/json (changed by a proxy?).",
            "请求的 Content-Type 不是 application/json（被代理改了？）。",
        ),
        "50007": Meaning(
            AccountRestricted, "account", "The user is blocked; ask OKX's support.", "该用户被封锁；请联系 OKX 客服。"
        ),
        "50008": Meaning(AuthenticationError, "account", "OKX does not know this user.", "OKX 没有这个用户。"),
        "50009": Meaning(
            InvalidState, "account", "The account is frozen while it is being stopped out.", "账户因爆仓处理而被冻结。"
        ),
        "50010": Meaning(MissingParameter, "caller", "The user id is empty.", "没有给出用户 ID。"),
        "50011": Meaning(
            RateLimited,
            "caller",
            "Too many requests for this operation; wait for the end of its window (2 seconds for most).",
            "对该操作的请求过多；请等到其时间窗口结束（多数为 2 秒）。",
            safe_to_retry=True,
        ),
        "50012": Meaning(
            AccountRestricted,
            "account",
            "The status of the account does not allow this; see the OKX site.",
            "账户当前状态不允许这样做；请到 OKX 网站查看。",
        ),
        # HTTP 429, but it is OKX that is busy, and it does not say how far the request came.
        "50013": Meaning(OutcomeUnknown, "exchange", "OKX's systems are busy.", "OKX 的系统太忙。"),
        "50014": Meaning(MissingParameter, "caller", "A required parameter is empty.", "有必填参数没有值。"),
        "50015": Meaning(MissingParameter, "caller", "One of two parameters is required.", "两个参数中须给出一个。"),
        "50016": Meaning(InvalidParameter, "caller", "Two parameters do not go together.", "两个参数彼此不符。"),
        "50017": Meaning(
            InvalidState,
            "account",
            "The position is frozen by auto-deleveraging; wait for its end.",
            "仓位因自动减仓而冻结；请等它结束。",
        ),
        "50018": Meaning(
            InvalidState,
            "account",
            "The currency is frozen by auto-deleveraging; wait for its end.",
            "该币种因自动减仓而冻结；请等它结束。",
        ),
        "50019": Meaning(
            InvalidState,
            "account",
            "The account is frozen by auto-deleveraging; wait for its end.",
            "账户因自动减仓而冻结；请等它结束。",
        ),
        "50020": Meaning(
            InvalidState,
            "account",
            "The position is frozen by a forced liquidation; wait for its end.",
            "仓位因强制平仓而冻结；请等它结束。",
        ),
        "50021": Meaning(
            InvalidState,
            "account",
            "The currency is frozen by a liquidation; wait for its end.",
            "该币种因强平而冻结；请等它结束。",
        ),
        "50022": Meaning(
            InvalidState,
            "account",
            "The account is frozen by a forced liquidation; wait for its end.",
            "账户因强制平仓而冻结；请等它结束。",
        ),
        "50023": Meaning(
            InvalidState, "account", "Funding fees are frozen; wait a little.", "资金费处于冻结状态；请稍等。"
        ),
        "50024": Meaning(
            InvalidRequest,
            "caller",
            "Two parameters exclude each other; leave one out.",
            "两个参数互相排斥；请去掉其中一个。",
        ),
        "50025": Meaning(
            InvalidParameter, "caller", "A list has more entries than OKX takes.", "列表的条目数超过 OKX 允许的数目。"
        ),
        "50026": Meaning(OutcomeUnknown, "exchange", "Something failed inside OKX.", "OKX 内部出错。"),
        "50027": Meaning(
            AccountRestricted,
            "account",
            "This account may not trade; ask OKX's support.",
            "此账户不得交易；请联系 OKX 客服。",
        ),
        "50028": Meaning(
            AccountRestricted,
            "account",
            "This account may not place the order; ask OKX's support.",
            "此账户不得下这个订单；请联系 OKX 客服。",
        ),
        "50029": Meaning(
            AccountRestricted,
            "account",
            "OKX's risk control has restricted the account; see its e-mail.",
            "OKX 风控限制了此账户；请查看其发来的邮件。",
        ),
        "50030": Meaning(
            PermissionDenied, "account", "The key lacks the permission for this operation.", "密钥没有该操作的权限。"
        ),
        "50032": Meaning(
            AccountRestricted, "account", "The account is set not to trade this currency.", "账户设置为不交易该币种。"
        ),
        "50033": Meaning(
            AccountRestricted, "account", "The account is set not to trade this instrument.", "账户设置为不交易该产品。"
        ),
        "50035": Meaning(
            PermissionDenied,
            "account",
            "This operation needs a key that is bound to IP addresses; bind it at OKX.",
            "此操作要求密钥绑定 IP；请到 OKX 绑定。",
        ),
        "50036": Meaning(InvalidParameter, "caller", "expTime lies in the past.", "expTime 已经过去。"),
        "50037": Meaning(
            OrderRejected, "caller", "The order's time had run out before it arrived.", "订单到达时已过有效时间。"
        ),
        "50038": Meaning(
            ProductUnavailable,
            "caller",
            "Demo trading does not offer this; use a client without demo.",
            "模拟盘没有这项功能；请使用不带 demo 的客户端。",
        ),
        "50039": Meaning(
            InvalidParameter,
            "caller",
            "The parameter before cannot be used with pages by time.",
            "按时间翻页时不能使用参数 before。",
        ),
        "50040": Meaning(
            RateLimited,
            "caller",
            "The operation is repeated too quickly; wait a little.",
            "重复操作太快；请稍等。",
            safe_to_retry=True,
        ),
        "50041": Meaning(
            AccountRestricted,
            "account",
            "Only accounts on a list may use this; ask OKX's support.",
            "只有名单内的账户能使用；请联系 OKX 客服。",
        ),
        # No call of this library sends a request twice but under a key: the first one may have been executed.
        "50042": Meaning(
            OutcomeUnknown,
            "caller",
            "OKX has seen this request before and does not say what became of it.",
            "OKX 已收到过这个请求，但没有说明其结果。",
        ),
        "50044": Meaning(InvalidParameter, "caller", "Choose one type of broker.", "请从各 broker 类型中选一个。"),
        "50045": Meaning(
            InvalidParameter, "caller", "simPos must be empty in this risk mode.", "在此风险模式下 simPos 必须留空。"
        ),
        "50046": Meaning(
            Maintenance, "exchange", "OKX is working on this; try again later.", "OKX 正在维护这项功能；请稍后再试。"
        ),
        "50047": Meaning(InvalidRequest, "caller", "The instrument has settled already.", "该产品已经交割。"),
        "50048": Meaning(
            InvalidState,
            "account",
            "The change of risk unit could cause a liquidation; make the positions smaller.",
            "变更风险单元可能引发强平；请缩小仓位。",
        ),
        "50049": Meaning(
            InvalidRequest,
            "caller",
            "The instrument has no position tiers: it is not traded on margin.",
            "该产品没有仓位档位：不做杠杆交易。",
        ),
        "50050": Meaning(InvalidState, "caller", "Options trading is active already.", "期权交易早已开通。"),
        "50051": Meaning(
            RegionRestricted, "account", "Your country's rules forbid this feature.", "你所在国家的规定不允许这项功能。"
        ),
        "50052": Meaning(
            RegionRestricted, "account", "Local law forbids trading this currency.", "当地法律不允许交易该币种。"
        ),
        "50053": Meaning(
            ProductUnavailable,
            "caller",
            "Only demo trading offers this; use a client with demo=True.",
            "只有模拟盘有这项功能；请使用 demo=True 的客户端。",
        ),
        "50055": Meaning(
            LimitExceeded,
            "account",
            "The assets of a demo account can be reset five times a day.",
            "模拟账户的资产每天可重置五次。",
        ),
        "50056": Meaning(
            InvalidState,
            "account",
            "Cancel the orders and close the positions in this currency first.",
            "请先撤销该币种的挂单并平掉仓位。",
        ),
        "50057": Meaning(
            Unavailable,
            "exchange",
            "The demo account could not be reset; try again later.",
            "模拟账户未能重置；请稍后再试。",
        ),
        "50058": Meaning(UnknownAsset, "caller", "This currency cannot be reset.", "该币种不能重置。"),
        "50059": Meaning(
            AccountRestricted,
            "account",
            "Your regulator asks for more steps; complete them on the OKX site.",
            "监管机构要求更多步骤；请到 OKX 网站完成。",
        ),
        "50060": Meaning(
            AccountRestricted,
            "account",
            "The identity must be verified first; do so on the OKX site.",
            "须先验证身份；请到 OKX 网站办理。",
        ),
        "50061": Meaning(
            RateLimited,
            "caller",
            "The account placed too many orders; wait 2 seconds.",
            "账户下单过多；请等 2 秒。",
            safe_to_retry=True,
        ),
        "50062": Meaning(
            ProductUnavailable, "exchange", "OKX does not offer this at present.", "OKX 目前不提供这项功能。"
        ),
        "50063": Meaning(
            InvalidState, "account", "The credits have expired or are active already.", "体验金已失效或早已激活。"
        ),
        "50064": Meaning(
            OutcomeUnknown, "exchange", "OKX's borrowing system is out for the moment.", "OKX 的借币系统暂时中断。"
        ),
        "50067": Meaning(ProductUnavailable, "caller", "The API does not trade across sites.", "API 不做跨站交易。"),
        "50069": Meaning(
            InsufficientCollateral,
            "account",
            "The margin ratio of this risk unit is too low.",
            "此风险单元的保证金率过低。",
        ),
        "50071": Meaning(
            DuplicateRequest,
            "caller",
            "The id (clOrdId, for one) is taken: look what became of the request that brought it, and choose another "
            "for a new request.",
            "编号（例如 clOrdId）已被占用：请先查询使用它的请求结果如何；新请求请换一个。",
        ),
        "50072": Meaning(
            ProductUnavailable,
            "account",
            "Isolated margin is not offered in this account mode.",
            "此账户模式没有逐仓杠杆。",
        ),
        "50075": Meaning(
            AccountRestricted, "account", "Islamic sub-accounts may not use this token.", "伊斯兰子账户不能使用该代币。"
        ),
        "50076": Meaning(
            InvalidParameter,
            "caller",
            "Start and end lie too many days apart; ask for shorter windows.",
            "起止日期相隔的天数太多；请缩短查询窗口。",
        ),
        "50077": Meaning(
            InvalidParameter,
            "caller",
            "Start and end lie too many months apart; ask for shorter windows.",
            "起止日期相隔的月数太多；请缩短查询窗口。",
        ),
    }
)

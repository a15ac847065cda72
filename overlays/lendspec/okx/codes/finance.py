"""Codes 51720 to 51799: OKX's finance products, flexible loans among them."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AccountRestricted,
    InsufficientBalance,
    InvalidAmount,
    InvalidParameter,
    InvalidState,
    LimitExceeded,
    Meaning,
    OutcomeUnknown,
    ProductUnavailable,
    RateLimited,
    Refused,
    RegionRestricted,
    Unavailable,
    UnknownAsset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FINANCE"]

FINANCE: Mapping[str, Meaning] = MappingProxyType(
    {
        "51720": Meaning(
            Refused,
            "exchange",
            "The redemption failed and OKX names no cause; read the holdings first.",
            "赎回失败，OKX 没有说明原因；请先查看持仓。",
        ),
        "51721": Meaning(
            Refused,
            "exchange",
            "The redemption could not be cancelled and OKX names no cause.",
            "未能取消赎回，OKX 没有说明原因。",
        ),
        "51722": Meaning(InvalidState, "caller", "The redemption is complete already.", "赎回已经完成。"),
        "51723": Meaning(
            ProductUnavailable, "exchange", "The product cannot be redeemed early.", "该产品不能提前赎回。"
        ),
        "51724": Meaning(
            ProductUnavailable, "exchange", "The product cannot be redeemed at present.", "该产品目前不能赎回。"
        ),
        "51725": Meaning(ProductUnavailable, "exchange", "It cannot be cancelled at present.", "目前不能取消。"),
        "51726": Meaning(
            ProductUnavailable,
            "exchange",
            "Subscriptions and redemptions of this product cannot be cancelled.",
            "该产品的申购与赎回不能取消。",
        ),
        "51727": Meaning(InvalidAmount, "caller", "Less than the smallest subscription.", "低于最小申购数量。"),
        "51728": Meaning(InvalidAmount, "caller", "More than the largest subscription.", "高于最大申购数量。"),
        "51729": Meaning(InvalidState, "caller", "The redemption date has not come yet.", "赎回日还没有到。"),
        "51730": Meaning(ProductUnavailable, "exchange", "The product is sold out.", "产品已卖完。"),
        "51731": Meaning(
            ProductUnavailable, "exchange", "The product takes no subscriptions at present.", "该产品目前不接受申购。"
        ),
        "51732": Meaning(
            AccountRestricted,
            "account",
            "The product needs a higher level of identity verification.",
            "该产品要求更高等级的身份认证。",
        ),
        "51733": Meaning(
            AccountRestricted, "account", "OKX's risk control has restricted the account.", "OKX 风控限制了此账户。"
        ),
        "51734": Meaning(
            RegionRestricted,
            "account",
            "The product is not offered in the account's country.",
            "该产品不对账户所属国家开放。",
        ),
        "51735": Meaning(
            AccountRestricted,
            "account",
            "Sub-accounts may not use this; call it with the main account.",
            "子账户不能使用；请用主账户调用。",
        ),
        "51736": Meaning(
            InsufficientBalance, "account", "The account holds too little of the currency.", "账户中该币种不足。"
        ),
        "51737": Meaning(
            AccountRestricted,
            "account",
            "The identity must be verified first; do so on the OKX site.",
            "须先验证身份；请到 OKX 网站办理。",
        ),
        "51738": Meaning(
            AccountRestricted,
            "account",
            "The funding account is frozen; ask OKX's support.",
            "资金账户已冻结；请联系 OKX 客服。",
        ),
        # Says nothing about when it became unavailable: before the request or while it was executed.
        "51739": Meaning(OutcomeUnknown, "exchange", "The function is out for the moment.", "该功能暂时中断。"),
        "51750": Meaning(
            InvalidParameter,
            "caller",
            "The coin of the loan cannot be its own collateral; use another coin.",
            "所借币种不能作自己的抵押；请换一个币种。",
        ),
        "51751": Meaning(UnknownAsset, "caller", "This currency cannot be borrowed.", "该币种不能借。"),
        "51752": Meaning(UnknownAsset, "caller", "This currency cannot serve as collateral.", "该币种不能作抵押。"),
        "51753": Meaning(
            InvalidParameter, "caller", "The loan has no collateral in this currency.", "借款的抵押中没有该币种。"
        ),
        "51754": Meaning(
            InvalidState, "caller", "There is no debt, so there is nothing to secure.", "没有欠款，也就无须追加抵押。"
        ),
        "51755": Meaning(
            ProductUnavailable, "exchange", "Operations in this currency are restricted.", "该币种的操作受到限制。"
        ),
        "51756": Meaning(
            LimitExceeded,
            "account",
            "More collateral than may be taken back; the rest must cover the loan.",
            "超过可取回的抵押；剩余部分必须足以覆盖借款。",
        ),
        "51757": Meaning(
            InvalidAmount,
            "caller",
            "Less collateral than the smallest amount of this currency.",
            "低于该币种的最小抵押数量。",
        ),
        "51758": Meaning(
            LimitExceeded,
            "account",
            "More collateral than may be taken back; the rest must cover the loan.",
            "超过可取回的抵押；剩余部分必须足以覆盖借款。",
        ),
        "51759": Meaning(
            RateLimited,
            "caller",
            "A passing limit is reached; wait a little.",
            "到达临时上限；请稍等。",
            safe_to_retry=True,
        ),
        "51760": Meaning(
            AccountRestricted,
            "account",
            "Accounts with the delta-neutral strategy cannot take flexible loans.",
            "使用 delta 中性策略的账户不能用活期借币。",
        ),
        "51761": Meaning(
            AccountRestricted,
            "account",
            "The strategy of the sub-account could not be checked.",
            "未能确认子账户的策略。",
        ),
        "51762": Meaning(
            InvalidState,
            "caller",
            "The redemption is under way and cannot be cancelled any more.",
            "赎回已在进行，不能再取消。",
        ),
        "51763": Meaning(
            AccountRestricted, "account", "The product needs a higher VIP level.", "该产品要求更高的 VIP 等级。"
        ),
        "51764": Meaning(InsufficientBalance, "account", "The account holds too little.", "账户余额太少。"),
        "51765": Meaning(
            LimitExceeded, "account", "More than is left of the account's quota for today.", "超过账户今天剩余的额度。"
        ),
        "51766": Meaning(
            LimitExceeded,
            "exchange",
            "The platform's subscriptions for today are used up.",
            "平台今天的申购额度已用完。",
        ),
        "51767": Meaning(OutcomeUnknown, "exchange", "The product went into maintenance.", "该产品进入维护。"),
        "51768": Meaning(
            LimitExceeded,
            "account",
            "More than is left of the account's quota for fast redemption.",
            "超过账户剩余的快速赎回额度。",
        ),
        "51769": Meaning(
            LimitExceeded,
            "exchange",
            "The platform's quota for fast redemption is used up.",
            "平台的快速赎回额度已用完。",
        ),
        "51770": Meaning(
            LimitExceeded,
            "account",
            "More than is left of the account's quota for standard redemption.",
            "超过账户剩余的标准赎回额度。",
        ),
        "51771": Meaning(
            LimitExceeded,
            "exchange",
            "The platform's quota for standard redemption is used up.",
            "平台的标准赎回额度已用完。",
        ),
        # The platform's pool, not the account's balance.
        "51772": Meaning(
            Unavailable,
            "exchange",
            "The platform's pool for instant redemption is too small now; ask for less.",
            "平台的即时赎回池现在太小；请少赎一些。",
        ),
        "51773": Meaning(
            RegionRestricted,
            "account",
            "The feature is not offered in the account's region.",
            "该功能不对账户所在地区开放。",
        ),
        "51774": Meaning(OutcomeUnknown, "exchange", "The product went into maintenance.", "该产品进入维护。"),
        # Not marked safe: the record of a clOrdId is kept for 60 seconds only.
        "51784": Meaning(
            OutcomeUnknown,
            "caller",
            "The first request with this client order id is still being executed; wait, then read the loan, and "
            "do not try with another id.",
            "使用此客户端订单号的首个请求仍在执行；请等待，再查询借款，不要换号重试。",
        ),
        "51785": Meaning(
            InvalidParameter,
            "caller",
            "The collateral does not fit the E-Mode pair; see the list of pairs.",
            "抵押与 E-Mode 币对不相配；请查看币对列表。",
        ),
    }
)

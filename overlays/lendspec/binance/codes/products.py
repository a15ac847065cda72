"""Codes -6001 to -7002 and -12014 to -18007: savings, futures data, tokens and gift cards."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AccountRestricted,
    InsufficientBalance,
    InvalidAmount,
    InvalidParameter,
    InvalidRequest,
    LimitExceeded,
    Meaning,
    NotFound,
    OutcomeUnknown,
    ProductUnavailable,
    RateLimited,
    Refused,
    Unavailable,
    UnknownAsset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PRODUCTS"]

PRODUCTS: Mapping[str, Meaning] = MappingProxyType(
    {
        "-6001": Meaning(NotFound, "caller", "There is no such flexible savings product.", "没有这个活期产品。"),
        "-6003": Meaning(
            ProductUnavailable,
            "account",
            "The savings product does not exist, or is not open to this account.",
            "该理财产品不存在，或不对此账户开放。",
        ),
        "-6004": Meaning(
            ProductUnavailable,
            "exchange",
            "The savings product cannot be bought at present.",
            "该理财产品目前不能申购。",
        ),
        "-6005": Meaning(InvalidAmount, "caller", "Less than the smallest purchase.", "低于最小申购数量。"),
        "-6006": Meaning(InvalidAmount, "caller", "The amount to redeem is not valid.", "赎回数量无效。"),
        "-6007": Meaning(
            Unavailable, "exchange", "Redeeming is closed at this time of day; wait.", "现在不在赎回时段；请等待。"
        ),
        "-6008": Meaning(
            ProductUnavailable,
            "exchange",
            "The savings product cannot be redeemed at present.",
            "该理财产品目前不能赎回。",
        ),
        "-6009": Meaning(
            RateLimited,
            "caller",
            "Savings get too many requests; wait a little.",
            "发给理财服务的请求过多；请稍等。",
            safe_to_retry=True,
        ),
        "-6011": Meaning(
            LimitExceeded, "account", "More than one account may buy of the product.", "超过单个账户可申购的上限。"
        ),
        "-6012": Meaning(
            InsufficientBalance, "account", "The account holds too little for the purchase.", "账户余额不足以申购。"
        ),
        "-6013": Meaning(
            Refused,
            "exchange",
            "The purchase failed and Binance names no cause; read the holdings first.",
            "申购失败，币安没有说明原因；请先查看持仓。",
        ),
        "-6014": Meaning(
            LimitExceeded, "account", "More than may still be bought of the product.", "超过该产品剩余的可申购数量。"
        ),
        "-6015": Meaning(InvalidRequest, "caller", "The request has no body.", "请求没有内容。"),
        "-6016": Meaning(
            InvalidParameter,
            "caller",
            "A parameter has a value that savings do not take.",
            "某个参数的值理财服务不接受。",
        ),
        "-6017": Meaning(
            AccountRestricted,
            "account",
            "Only accounts on a list may use this product.",
            "只有名单内的账户能使用该产品。",
        ),
        "-6018": Meaning(InsufficientBalance, "account", "Too little of the coin is there.", "该币种不足。"),
        # "Pending": not known to be refused.
        "-6019": Meaning(
            OutcomeUnknown,
            "exchange",
            "The request waits for a confirmation; read the holdings.",
            "请求在等待确认；请查看持仓。",
        ),
        "-6020": Meaning(NotFound, "caller", "There is no such savings project.", "没有这个理财项目。"),
        "-7001": Meaning(
            InvalidParameter, "caller", "Futures data do not reach over these dates.", "合约数据不覆盖这段日期。"
        ),
        "-7002": Meaning(InvalidParameter, "caller", "Futures data of this kind do not exist.", "没有这一类合约数据。"),
        "-12014": Meaning(
            RateLimited,
            "caller",
            "Liquid swap takes one request in 2 seconds.",
            "流动性兑换每 2 秒只接受一次请求。",
            safe_to_retry=True,
        ),
        "-13000": Meaning(
            ProductUnavailable, "exchange", "The token cannot be redeemed at present.", "该代币目前不能赎回。"
        ),
        "-13001": Meaning(
            LimitExceeded,
            "account",
            "More than the account may redeem of the token in 24 hours.",
            "超过账户 24 小时内可赎回该代币的上限。",
        ),
        "-13002": Meaning(
            LimitExceeded,
            "exchange",
            "All users together reached what may be redeemed of the token in 24 hours.",
            "该代币 24 小时内的全平台赎回额度已满。",
        ),
        "-13003": Meaning(
            ProductUnavailable, "exchange", "The token cannot be subscribed to at present.", "该代币目前不能申购。"
        ),
        "-13004": Meaning(
            LimitExceeded,
            "account",
            "More than the account may subscribe of the token in 24 hours.",
            "超过账户 24 小时内可申购该代币的上限。",
        ),
        "-13005": Meaning(
            LimitExceeded,
            "exchange",
            "All users together reached what may be subscribed of the token in 24 hours.",
            "该代币 24 小时内的全平台申购额度已满。",
        ),
        "-13006": Meaning(InvalidAmount, "caller", "Less than the smallest subscription.", "低于最小申购数量。"),
        "-13007": Meaning(
            AccountRestricted,
            "account",
            "The token's agreement must be accepted first, on Binance's site.",
            "须先在币安网站上同意该代币的协议。",
        ),
        "-18002": Meaning(
            LimitExceeded,
            "account",
            "The gift cards of the last 24 hours are worth as much as they may be; wait until 0:00 UTC.",
            "24 小时内礼品卡的总额已达上限；请等到 UTC 零点之后。",
        ),
        "-18003": Meaning(
            LimitExceeded,
            "account",
            "As many gift cards were made in 24 hours as may be; wait until 0:00 UTC.",
            "24 小时内礼品卡的张数已达上限；请等到 UTC 零点之后。",
        ),
        "-18004": Meaning(
            LimitExceeded,
            "caller",
            "Too many wrong gift card codes were redeemed; wait until 0:00 UTC.",
            "兑换时输错礼品卡的次数过多；请等到 UTC 零点之后。",
        ),
        "-18005": Meaning(
            LimitExceeded,
            "caller",
            "Too many wrong gift card codes were looked up; wait.",
            "查验时输错礼品卡的次数过多；请等待。",
        ),
        "-18006": Meaning(InvalidAmount, "caller", "Less than the smallest gift card.", "低于礼品卡的最小金额。"),
        "-18007": Meaning(UnknownAsset, "caller", "There are no gift cards of this coin.", "该币种没有礼品卡。"),
    }
)

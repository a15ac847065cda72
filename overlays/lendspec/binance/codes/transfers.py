"""Codes -5001 to -5021: moving coins between accounts, and converting small balances."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AccountRestricted,
    InsufficientBalance,
    InvalidAmount,
    InvalidParameter,
    LimitExceeded,
    Meaning,
    NotFound,
    ProductUnavailable,
    Refused,
    RequestInProgress,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["TRANSFERS"]

TRANSFERS: Mapping[str, Meaning] = MappingProxyType(
    {
        "-5001": Meaning(
            ProductUnavailable, "exchange", "Small balances cannot be converted at present.", "目前不能兑换小额资产。"
        ),
        "-5002": Meaning(
            InsufficientBalance, "account", "The account holds too little of the coin.", "账户中该币种不足。"
        ),
        "-5003": Meaning(
            InsufficientBalance, "account", "The account holds nothing of the coin.", "账户中没有该币种。"
        ),
        "-5004": Meaning(
            InvalidAmount,
            "caller",
            "Above 0.001 BTC a balance does not count as small; leave it out.",
            "超过 0.001 BTC 的余额不算小额资产；请去掉它。",
        ),
        "-5005": Meaning(
            InvalidAmount,
            "caller",
            "The balance is too small even for the conversion of small balances; leave it out.",
            "余额太少，连小额兑换也达不到；请去掉它。",
        ),
        "-5006": Meaning(
            LimitExceeded,
            "caller",
            "Small balances can be converted once in 24 hours.",
            "小额资产每 24 小时只能兑换一次。",
        ),
        "-5007": Meaning(InvalidAmount, "caller", "The amount must be above zero.", "数量必须大于零。"),
        "-5008": Meaning(InsufficientBalance, "account", "Too little is there to be returned.", "可退回的资产不足。"),
        "-5009": Meaning(NotFound, "caller", "Binance does not know this product.", "币安没有这个产品。"),
        "-5010": Meaning(
            Refused,
            "exchange",
            "The transfer failed and Binance names no cause; read the balances first.",
            "划转失败，币安没有说明原因；请先查看余额。",
        ),
        "-5011": Meaning(
            AccountRestricted, "account", "There is no futures account; open it first.", "没有合约账户；请先开通。"
        ),
        "-5012": Meaning(
            RequestInProgress,
            "caller",
            "A transfer is still pending; read the balances before the next one.",
            "有一笔划转仍在处理；请先查看余额再发下一笔。",
        ),
        "-5021": Meaning(
            InvalidParameter,
            "caller",
            "The two accounts are not main account and sub-account of each other.",
            "这两个账户不是母子账户关系。",
        ),
    }
)

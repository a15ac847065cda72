"""Codes 51008_1002 to 51502_1049 and 54001 to 54035: orders that need a loan or collateral."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    InsufficientBalance,
    InsufficientCollateral,
    InvalidState,
    LimitExceeded,
    Meaning,
    Unavailable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AUTO_BORROW"]

AUTO_BORROW: Mapping[str, Meaning] = MappingProxyType(
    {
        "51008_1002": Meaning(
            InsufficientBalance,
            "account",
            "The account holds too little for the order, and automatic borrowing is off.",
            "账户不足以下单，而自动借币未开启。",
        ),
        "51008_1003": Meaning(
            InsufficientCollateral,
            "account",
            "Too little free margin for the order, and automatic borrowing is off.",
            "可用保证金不够下单，而自动借币未开启。",
        ),
        "51008_1004": Meaning(
            LimitExceeded,
            "account",
            "The order would borrow more than the leverage tier allows; lower the leverage.",
            "订单所需借币超过该杠杆档位；请降低杠杆。",
        ),
        "51008_1005": Meaning(
            LimitExceeded,
            "account",
            "The order would borrow more than the main account's limit and the VIP quota allow.",
            "订单所需借币超过主账户限额与尊享额度之和。",
        ),
        "51008_1006": Meaning(
            LimitExceeded,
            "account",
            "The order needs more than the account may still borrow of the currency.",
            "订单所需超过账户对该币种剩余的可借额度。",
        ),
        # The platform's inventory, not a limit of the account.
        "51008_1007": Meaning(
            Unavailable,
            "exchange",
            "OKX itself has too little of the currency to lend; ask for less, or later.",
            "OKX 自己可出借的该币种不足；请少借或稍后再试。",
        ),
        "51008_1015": Meaning(
            InsufficientBalance,
            "account",
            "Too little is free: what exceeds the platform's limit for a collateral currency does not count.",
            "可用余额不足：超出平台质押上限的币种不计入。",
        ),
        "51008_1016": Meaning(
            InsufficientCollateral,
            "account",
            "Too little balance, and too little free margin to borrow; what exceeds the platform's limit does "
            "not count.",
            "余额不足，可用保证金也不够借；超出平台质押上限的币种不计入。",
        ),
        "51008_1017": Meaning(
            LimitExceeded,
            "account",
            "With this order the account would borrow more than its leverage tier allows; lower the leverage.",
            "下单后的借币总量超过杠杆档位；请降低杠杆。",
        ),
        "51008_1018": Meaning(
            LimitExceeded,
            "account",
            "With this order the account could come to borrow more than its leverage tier allows; lower the leverage.",
            "下单后可能产生的借币总量超过杠杆档位；请降低杠杆。",
        ),
        "51008_1019": Meaning(
            LimitExceeded,
            "account",
            "The main account may not borrow that much of the currency.",
            "主账户对该币种的借币额度不够。",
        ),
        "51502_1032": Meaning(
            InsufficientBalance,
            "account",
            "The account holds too little for the change of the order, and automatic borrowing is off.",
            "账户不足以修改订单，而自动借币未开启。",
        ),
        "51502_1033": Meaning(
            InsufficientCollateral,
            "account",
            "Too little free margin for the change of the order, and automatic borrowing is off.",
            "可用保证金不够修改订单，而自动借币未开启。",
        ),
        "51502_1034": Meaning(
            LimitExceeded,
            "account",
            "The changed order would borrow more than the leverage tier allows; lower the leverage.",
            "改后的订单所需借币超过杠杆档位；请降低杠杆。",
        ),
        "51502_1035": Meaning(
            LimitExceeded,
            "account",
            "The changed order would borrow more than the main account's limit and the VIP quota allow.",
            "改后的订单所需借币超过主账户限额与尊享额度之和。",
        ),
        "51502_1036": Meaning(
            LimitExceeded,
            "account",
            "The changed order would borrow more than is left for this pair.",
            "改后的订单所需借币超过该币对剩余的额度。",
        ),
        "51502_1037": Meaning(
            Unavailable,
            "exchange",
            "OKX itself has too little of the currency to lend for the changed order; ask for less, or later.",
            "OKX 自己可出借的该币种不够改后的订单；请少借或稍后再试。",
        ),
        "51502_1049": Meaning(
            LimitExceeded,
            "account",
            "The main account may not borrow that much of the currency for the changed order.",
            "主账户的借币额度不够改后的订单。",
        ),
        "54001": Meaning(
            InvalidState,
            "account",
            "Automatic borrowing needs an account in multi-currency margin mode.",
            "自动借币要求账户为跨币种保证金模式。",
        ),
        "54024": Meaning(
            InvalidState,
            "account",
            "Futures and options on cross margin need this currency as collateral; enable it first.",
            "全仓的合约与期权要用该币种质押；请先开启。",
        ),
        "54025": Meaning(
            InvalidState,
            "account",
            "Margin, futures and options on isolated margin need this currency as collateral; enable it first.",
            "逐仓的杠杆、合约与期权要用该币种质押；请先开启。",
        ),
        "54026": Meaning(
            InvalidState,
            "account",
            "The pair on isolated margin needs both currencies as collateral; enable them first.",
            "逐仓交易该币对要用两个币种质押；请先开启。",
        ),
        "54027": Meaning(
            InvalidState,
            "account",
            "Options need this currency as collateral; enable it first.",
            "期权要用该币种质押；请先开启。",
        ),
        "54028": Meaning(
            InvalidState,
            "account",
            "Spot on isolated margin needs this currency as collateral; enable it first.",
            "逐仓模式的现货要用该币种质押；请先开启。",
        ),
        "54035": Meaning(
            LimitExceeded,
            "exchange",
            "The platform takes no more of this currency as collateral: only orders that make a position smaller "
            "go through.",
            "平台不再接受更多该币种质押：只能下减仓的订单。",
        ),
    }
)

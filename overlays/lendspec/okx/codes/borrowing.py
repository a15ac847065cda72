"""Codes 59000 to 59699: borrowing and repaying in the trading account, VIP loans, collateral settings."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AccountRestricted,
    InsufficientBalance,
    InsufficientCollateral,
    InvalidAmount,
    InvalidParameter,
    InvalidState,
    LimitExceeded,
    Meaning,
    OutcomeUnknown,
    RequestInProgress,
    Unavailable,
    UnknownAsset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BORROWING"]

BORROWING: Mapping[str, Meaning] = MappingProxyType(
    {
        "59001": Meaning(
            InvalidState,
            "account",
            "The account has borrowings; repay them before the switch.",
            "账户还有借币；请还清后再切换。",
        ),
        "59104": Meaning(
            LimitExceeded,
            "account",
            "The borrowed position is too large for this leverage; lower the leverage.",
            "借币仓位对这个杠杆倍数来说太大；请降低杠杆。",
        ),
        "59119": Meaning(
            Unavailable,
            "exchange",
            "Repaying with one click is out for the moment; repay another way.",
            "一键还债暂时停用；请用别的方式还。",
        ),
        "59129": Meaning(
            InvalidParameter,
            "caller",
            "The repayment must begin with another currency; the exchange names it.",
            "还币须从另一币种开始；交易所原文给出了名称。",
        ),
        "59130": Meaning(
            InvalidAmount,
            "caller",
            "Less than 1 USD of an asset can repay only debt in the same currency.",
            "不足 1 美元的资产只能还同一币种的负债。",
        ),
        "59140": Meaning(InvalidParameter, "caller", "Only collateral currencies can repay.", "只有质押币种能用来还。"),
        "59141": Meaning(InvalidAmount, "caller", "Less than the smallest repayment.", "低于最小还币数量。"),
        "59142": Meaning(
            UnknownAsset,
            "caller",
            "Only currencies that can be borrowed can be repaid at once.",
            "只有可借的币种能立即归还。",
        ),
        "59303": Meaning(
            InsufficientCollateral,
            "account",
            "Too little free margin; add some or borrow less.",
            "可用保证金太少；请追加，或少借。",
        ),
        "59304": Meaning(
            InsufficientCollateral,
            "account",
            "Too little equity: it must cover the interest of one day at least.",
            "权益太少：至少要够付一天的利息。",
        ),
        "59305": Meaning(
            InvalidState, "caller", "Use a VIP loan before setting its priority.", "先使用尊享借币，才能设置其优先级。"
        ),
        "59306": Meaning(LimitExceeded, "account", "More than the account may borrow.", "超过账户可借的数量。"),
        "59307": Meaning(
            AccountRestricted, "account", "VIP loans are not open to this account.", "尊享借币不对此账户开放。"
        ),
        "59308": Meaning(
            LimitExceeded,
            "account",
            "The borrow limit is too small to repay the VIP loan from it.",
            "借币额度太小，不足以用来还尊享借币。",
        ),
        "59309": Meaning(InvalidAmount, "caller", "More than is owed.", "超过欠款。"),
        "59310": Meaning(
            AccountRestricted, "account", "VIP loans do not go with this kind of account.", "这类账户不能用尊享借币。"
        ),
        "59311": Meaning(
            InvalidState, "account", "A VIP loan is outstanding; repay it first.", "还有未还的尊享借币；请先还清。"
        ),
        "59312": Meaning(UnknownAsset, "caller", "The currency is not lent as a VIP loan.", "该币种没有尊享借币。"),
        "59313": Meaning(
            InvalidState, "caller", "There is no debt in this currency and pair.", "该币种和币对没有欠款。"
        ),
        "59314": Meaning(
            InvalidState,
            "caller",
            "The order is not borrowed, so there is nothing to repay.",
            "该订单不在借币中，无可归还。",
        ),
        "59315": Meaning(
            OutcomeUnknown,
            "exchange",
            "VIP loans are being upgraded; that takes about 10 minutes.",
            "尊享借币正在升级，约需 10 分钟。",
        ),
        "59316": Meaning(
            RequestInProgress,
            "caller",
            "An application for this currency is still open; wait for its end.",
            "该币种还有未完结的借币申请；请等它结束。",
        ),
        "59317": Meaning(
            LimitExceeded,
            "account",
            "Too many pending orders use VIP loans of this currency.",
            "使用该币种尊享借币的挂单过多。",
        ),
        "59319": Meaning(
            InsufficientBalance,
            "account",
            "The funds for the repayment are in use; free them first.",
            "还币所需的资金被占用；请先释放。",
        ),
        "59410": Meaning(
            UnknownAsset,
            "account",
            "The currency cannot be borrowed, or borrowing is switched off for it.",
            "该币种不能借，或其借币功能已关闭。",
        ),
        "59411": Meaning(
            InsufficientCollateral,
            "account",
            "Too little free margin; add some or borrow less.",
            "可用保证金太少；请追加，或少借。",
        ),
        "59412": Meaning(LimitExceeded, "account", "More than the account may borrow.", "超过账户可借的数量。"),
        "59413": Meaning(InvalidState, "caller", "There is no debt in this currency.", "该币种没有欠款。"),
        "59414": Meaning(InvalidAmount, "caller", "Less than the smallest loan.", "低于最小借币数量。"),
        "59417": Meaning(
            Unavailable,
            "exchange",
            "Too much of this token is lent out already; try again later.",
            "该代币借出太多；请稍后再试。",
        ),
        "59521": Meaning(
            AccountRestricted,
            "account",
            "Flexible loans and the delta-neutral strategy exclude each other.",
            "活期借币与 delta 中性策略不能并用。",
        ),
        "59522": Meaning(
            AccountRestricted,
            "account",
            "With the delta-neutral strategy nothing can be borrowed to move it out.",
            "使用 delta 中性策略时，不能借币来转出。",
        ),
        "59527": Meaning(
            InvalidState,
            "account",
            "The delta-neutral strategy needs every currency as collateral.",
            "delta 中性策略要求所有币种都作质押。",
        ),
        "59528": Meaning(
            LimitExceeded,
            "account",
            "The switch would put the debt over the main account's limit; repay first.",
            "切换后负债会超过主账户的限额；请先还币。",
        ),
        "59641": Meaning(
            InvalidState,
            "account",
            "The account has fixed loans; repay them before the switch.",
            "账户有定期借币；请还清后再切换。",
        ),
        "59658": Meaning(UnknownAsset, "caller", "A currency cannot serve as collateral.", "有币种不能作质押。"),
        "59659": Meaning(
            InvalidState,
            "caller",
            "Another currency must be enabled as collateral with this one.",
            "另一币种必须与它一起开启质押。",
        ),
        "59660": Meaning(
            InvalidState,
            "caller",
            "Another currency must be disabled as collateral with this one.",
            "另一币种必须与它一起关闭质押。",
        ),
        "59661": Meaning(InvalidState, "caller", "This currency must stay collateral.", "该币种必须保持质押。"),
        "59662": Meaning(
            InvalidState, "account", "Open orders or positions need this collateral.", "挂单或仓位需要这份质押。"
        ),
        "59664": Meaning(
            InvalidState, "account", "The account owes this currency; repay it first.", "账户欠着该币种；请先还清。"
        ),
        "59665": Meaning(
            InsufficientCollateral,
            "account",
            "The positions need more collateral; enable other currencies.",
            "仓位需要更多质押；请开启其他币种。",
        ),
        "59666": Meaning(
            InvalidParameter,
            "caller",
            "A currency cannot be enabled and disabled at once.",
            "同一币种不能既开启又关闭。",
        ),
        "59674": Meaning(
            InvalidState,
            "account",
            "Auto-earn is on for this currency; switch it off first.",
            "该币种开着自动赚币；请先关闭。",
        ),
        "59683": Meaning(
            InvalidState,
            "account",
            "Make the currency collateral before settling in it.",
            "先让该币种作质押，再用它结算。",
        ),
        "59684": Meaning(UnknownAsset, "caller", "This currency cannot be borrowed.", "该币种不能借。"),
    }
)

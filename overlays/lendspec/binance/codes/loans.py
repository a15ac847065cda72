"""Codes -10000 to -10999: crypto loans, flexible and stable rate."""

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
    LimitExceeded,
    Maintenance,
    Meaning,
    NotFound,
    ProductUnavailable,
    Refused,
    RegionRestricted,
    Unavailable,
    UnknownAsset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LOANS"]

LOANS: Mapping[str, Meaning] = MappingProxyType(
    {
        "-10001": Meaning(Maintenance, "exchange", "Crypto loans are under maintenance.", "借币业务正在维护。"),
        "-10002": Meaning(
            InvalidParameter,
            "caller",
            "A parameter has a value that crypto loans do not take.",
            "某个参数的值借币业务不接受。",
        ),
        "-10005": Meaning(NotFound, "caller", "There are no such records.", "没有这样的记录。"),
        "-10007": Meaning(UnknownAsset, "caller", "This coin cannot be borrowed.", "该币种不能借。"),
        "-10008": Meaning(UnknownAsset, "caller", "This coin cannot be borrowed.", "该币种不能借。"),
        "-10009": Meaning(
            UnknownAsset, "caller", "Binance does not take this coin as collateral.", "币安不接受该币种作抵押。"
        ),
        "-10010": Meaning(
            UnknownAsset, "caller", "Binance does not take this coin as collateral.", "币安不接受该币种作抵押。"
        ),
        "-10011": Meaning(InsufficientBalance, "account", "The spot account holds too little.", "现货账户余额不足。"),
        "-10012": Meaning(InvalidAmount, "caller", "The amount to repay is not valid.", "还款数量无效。"),
        "-10013": Meaning(
            InsufficientCollateral,
            "account",
            "The collateral does not cover the loan; add some or borrow less.",
            "抵押不足以覆盖借款；请增加抵押或少借。",
        ),
        "-10015": Meaning(
            Refused,
            "exchange",
            "The collateral could not be taken and Binance names no cause; read the loan first.",
            "未能扣取抵押，币安没有说明原因；请先查看借款。",
        ),
        "-10016": Meaning(
            Refused,
            "exchange",
            "The loan could not be paid out and Binance names no cause; read the loan first.",
            "未能放款，币安没有说明原因；请先查看借款。",
        ),
        "-10017": Meaning(
            InvalidAmount,
            "caller",
            "More than is owed; read the loan and repay that or less.",
            "超过欠款；请查看借款，按欠款或少一些还。",
        ),
        "-10018": Meaning(InvalidAmount, "caller", "The amount to repay is not valid.", "还款数量无效。"),
        "-10019": Meaning(
            ProductUnavailable, "exchange", "Binance has no loan terms for these coins.", "币安没有这对币种的借款条款。"
        ),
        "-10020": Meaning(
            AccountRestricted, "account", "Crypto loans do not know this account.", "借币业务没有这个账户。"
        ),
        "-10021": Meaning(NotFound, "caller", "There is no such loan.", "没有这笔借款。"),
        "-10022": Meaning(
            InvalidAmount, "caller", "The amount of collateral to move is not valid.", "调整抵押的数量无效。"
        ),
        "-10023": Meaning(
            Refused,
            "exchange",
            "The LTV could not be adjusted and Binance names no cause; read the loan first.",
            "未能调整 LTV，币安没有说明原因；请先查看借款。",
        ),
        "-10024": Meaning(
            ProductUnavailable, "exchange", "The LTV of this loan cannot be adjusted.", "这笔借款的 LTV 不能调整。"
        ),
        "-10025": Meaning(
            Refused,
            "exchange",
            "The repayment failed and Binance names no cause; read the loan first.",
            "还款失败，币安没有说明原因；请先查看借款。",
        ),
        "-10026": Meaning(
            InvalidParameter,
            "caller",
            "A parameter has a value that crypto loans do not take.",
            "某个参数的值借币业务不接受。",
        ),
        "-10028": Meaning(
            InvalidParameter,
            "caller",
            "A parameter has a value that crypto loans do not take.",
            "某个参数的值借币业务不接受。",
        ),
        "-10029": Meaning(
            InvalidAmount, "caller", "Less than the smallest loan of this coin.", "低于该币种的最小借款数量。"
        ),
        "-10030": Meaning(
            InvalidAmount, "caller", "More than the largest loan of this coin.", "高于该币种的最大借款数量。"
        ),
        "-10031": Meaning(
            LimitExceeded,
            "account",
            "The account's quota for loans of this coin is used up.",
            "账户对该币种的借款额度已用完。",
        ),
        "-10032": Meaning(Unavailable, "exchange", "Repaying is suspended for the moment.", "还款暂停。"),
        "-10034": Meaning(
            ProductUnavailable,
            "exchange",
            "Repaying with collateral is suspended; repay with the borrowed coin.",
            "暂停用抵押还款；请用所借币种还。",
        ),
        "-10039": Meaning(InvalidAmount, "caller", "Less than the smallest repayment.", "低于最小还款数量。"),
        "-10040": Meaning(InvalidAmount, "caller", "More than may be repaid at once.", "超过一次可还的数量。"),
        # As -3045: Binance's own inventory.
        "-10041": Meaning(
            Unavailable,
            "exchange",
            "Binance itself has too little of the coin to lend; ask for less, for another coin, or later.",
            "币安自己可出借的该币种不足；请少借、换币种或稍后再试。",
        ),
        "-10042": Meaning(UnknownAsset, "caller", "Crypto loans do not support this coin.", "借币业务不支持该币种。"),
        "-10043": Meaning(UnknownAsset, "exchange", "This coin cannot be borrowed at present.", "该币种目前不能借。"),
        "-10044": Meaning(
            LimitExceeded,
            "caller",
            "The limit for this collateral coin is reached; use less of it, or another coin.",
            "该抵押币种已达上限；请少用一些，或换币种。",
        ),
        "-10045": Meaning(
            ProductUnavailable,
            "exchange",
            "This loan cannot be repaid with collateral; repay with the coin itself.",
            "这笔借款不能用抵押还；请用所借币种还。",
        ),
        "-10046": Meaning(
            LimitExceeded, "caller", "More collateral than may be moved at once.", "超过一次可调整的抵押数量。"
        ),
        "-10047": Meaning(
            RegionRestricted,
            "account",
            "Local rules forbid this coin at your place.",
            "当地规定不允许在你所在地使用该币种。",
        ),
        # Only for VIP loans; in the docstrings of Binance's own SDK (2026-10), in no table.
        "-10213": Meaning(
            InvalidParameter,
            "caller",
            "A coin in Earn can be collateral only together with the same coin in the spot account.",
            "Earn 中的币种只能与现货账户中的同一币种一起作抵押。",
        ),
    }
)

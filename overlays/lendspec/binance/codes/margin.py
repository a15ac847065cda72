"""Codes -3000 to -3999, -11008 and -21001 to -21007: margin accounts and their loans."""

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
    NotFound,
    OrderRejected,
    OutcomeUnknown,
    ProductUnavailable,
    Refused,
    RequestInProgress,
    Unavailable,
    UnknownAsset,
    UnknownSymbol,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MARGIN"]

MARGIN: Mapping[str, Meaning] = MappingProxyType(
    {
        "-3000": Meaning(
            OutcomeUnknown, "exchange", "Something failed inside Binance's margin service.", "币安的杠杆服务内部出错。"
        ),
        "-3001": Meaning(
            AccountRestricted,
            "account",
            "The account needs two-factor authentication; switch it on first.",
            "账户需要双重验证；请先开启。",
        ),
        "-3002": Meaning(UnknownAsset, "caller", "Margin does not know this coin.", "杠杆业务没有这个币种。"),
        "-3003": Meaning(
            AccountRestricted,
            "account",
            "There is no such margin account; open it (or the isolated pair) first.",
            "没有这样的杠杆账户；请先开通（或开通该逐仓交易对）。",
        ),
        "-3004": Meaning(
            ProductUnavailable,
            "exchange",
            "Trading is not allowed here: for this account, pair or coin.",
            "此账户、交易对或币种不允许交易。",
        ),
        "-3005": Meaning(
            ProductUnavailable,
            "exchange",
            "Transfers out are not allowed: for this account, pair or coin.",
            "此账户、交易对或币种不允许转出。",
        ),
        "-3006": Meaning(
            LimitExceeded,
            "account",
            "More than the account may borrow of this coin; add collateral, repay, or borrow less.",
            "超出账户对该币种的可借额度；请增加抵押、还款或少借。",
        ),
        # Refused for good: borrowing and repaying are executed one after the other, each in about 100 ms.
        "-3007": Meaning(
            RequestInProgress,
            "caller",
            "Another loan or repayment of this account is still being booked; leave 100 ms or more between them.",
            "账户的另一笔借款或还款仍在入账；两次请求之间至少间隔 100 毫秒。",
            safe_to_retry=True,
        ),
        "-3008": Meaning(
            ProductUnavailable,
            "exchange",
            "Borrowing is not allowed: for this account, pair or coin.",
            "此账户、交易对或币种不允许借款。",
        ),
        "-3009": Meaning(
            ProductUnavailable,
            "exchange",
            "The coin may not be moved into margin at present.",
            "该币种目前不能转入杠杆账户。",
        ),
        "-3010": Meaning(
            ProductUnavailable,
            "exchange",
            "Repaying is not allowed: for this account, pair or coin.",
            "此账户、交易对或币种不允许还款。",
        ),
        "-3011": Meaning(
            InvalidParameter,
            "caller",
            "A date is not valid, or start and end do not make a window.",
            "日期无效，或起止时间不成区间。",
        ),
        "-3012": Meaning(
            ProductUnavailable, "exchange", "This coin may not be borrowed at present.", "该币种目前不能借。"
        ),
        "-3013": Meaning(
            InvalidAmount, "caller", "Less than the smallest amount that may be borrowed.", "低于最小借款数量。"
        ),
        "-3014": Meaning(AccountRestricted, "account", "This account may not borrow.", "此账户不得借款。"),
        "-3015": Meaning(
            InvalidAmount,
            "caller",
            "More than is owed, or the rest after this repayment would be below the smallest debt; read the "
            "account and repay exactly what is owed, or less.",
            "超过欠款，或还款后剩余欠款低于最低限额；请查询账户，按欠款全额或少一些还。",
        ),
        "-3016": Meaning(
            InvalidAmount, "caller", "Less than the smallest amount that may be repaid.", "低于最小还款数量。"
        ),
        "-3017": Meaning(
            ProductUnavailable,
            "exchange",
            "The coin may not be moved into margin at present.",
            "该币种目前不能转入杠杆账户。",
        ),
        "-3018": Meaning(AccountRestricted, "account", "This account may not move coins in.", "此账户不得转入。"),
        "-3019": Meaning(AccountRestricted, "account", "This account may not move coins out.", "此账户不得转出。"),
        "-3020": Meaning(
            LimitExceeded,
            "account",
            "More than may leave the account: what stays behind must cover the open loans.",
            "超过可转出的数量：留下的资产必须足以覆盖未还借款。",
        ),
        "-3021": Meaning(
            ProductUnavailable, "exchange", "This pair may not be traded on margin.", "该交易对不能进行杠杆交易。"
        ),
        "-3022": Meaning(AccountRestricted, "account", "This account may not trade.", "此账户不得交易。"),
        "-3023": Meaning(
            InsufficientCollateral,
            "account",
            "The margin level is too low for transfers out and orders; add collateral or repay.",
            "风险率（margin level）过低，不能转出或下单；请增加抵押或还款。",
        ),
        "-3024": Meaning(
            InvalidAmount,
            "caller",
            "The rest of the debt would be below the smallest debt; repay it whole, or leave more.",
            "还款后剩余欠款会低于最低限额；请全部还清，或多留一些。",
        ),
        "-3025": Meaning(InvalidParameter, "caller", "A date is not valid.", "日期无效。"),
        "-3026": Meaning(
            InvalidParameter,
            "caller",
            "A parameter has a value that the margin service does not take.",
            "某个参数的值杠杆服务不接受。",
        ),
        "-3027": Meaning(
            UnknownAsset, "caller", "The coin is no margin coin, or was delisted.", "该币种不是杠杆币种，或已下架。"
        ),
        "-3028": Meaning(
            UnknownSymbol,
            "caller",
            "The symbol is no margin pair, or was delisted.",
            "该交易对不是杠杆交易对，或已下架。",
        ),
        "-3029": Meaning(
            Refused,
            "exchange",
            "The transfer failed and Binance names no cause; read the balances first.",
            "划转失败，币安没有说明原因；请先查看余额。",
        ),
        "-3036": Meaning(AccountRestricted, "account", "This account may not repay.", "此账户不得还款。"),
        "-3037": Meaning(
            Unavailable,
            "exchange",
            "Profit and loss are being booked; wait a second.",
            "正在结算盈亏；等一秒。",
            safe_to_retry=True,
        ),
        "-3038": Meaning(
            NotFound,
            "caller",
            "The listen key does not exist or has expired; ask for a new one.",
            "listenKey 不存在或已过期；请重新申请。",
        ),
        "-3041": Meaning(
            InsufficientBalance, "account", "The account holds too little of the coin.", "账户中该币种不足。"
        ),
        "-3042": Meaning(
            ProductUnavailable, "exchange", "Binance has no index price for this pair.", "币安没有该交易对的指数价格。"
        ),
        "-3043": Meaning(
            ProductUnavailable,
            "exchange",
            "Transfers in are not allowed: for this account, pair or coin.",
            "此账户、交易对或币种不允许转入。",
        ),
        # Not marked safe: Binance does not say how far the request came.
        "-3044": Meaning(
            Unavailable, "exchange", "The margin service is busy; wait a little.", "杠杆服务繁忙；稍等再试。"
        ),
        # Binance's own inventory, not a limit of the account: Unavailable, not LimitExceeded.
        "-3045": Meaning(
            Unavailable,
            "exchange",
            "Binance itself has too little of the coin to lend; ask for less, for another coin, or later.",
            "币安自己可出借的该币种不足；请少借、换币种或稍后再试。",
        ),
        "-3064": Meaning(
            OrderRejected,
            "caller",
            "The limit price is too far from the index price of the pair (about 15 %).",
            "限价偏离该交易对的指数价格太多（约 15%）。",
        ),
        "-3065": Meaning(
            LimitExceeded,
            "account",
            "The coin is being delisted: only what is needed to settle its debt may still be moved.",
            "该币种即将下架：只能划转结清其欠款所需的数量。",
        ),
        "-3067": Meaning(
            ProductUnavailable,
            "exchange",
            "The coin is not supported on margin at present.",
            "该币种目前不支持杠杆业务。",
        ),
        "-3999": Meaning(AccountRestricted, "account", "Only invited accounts may use this.", "只对受邀账户开放。"),
        # Not in Binance's tables; seen on isolated margin: https://github.com/ccxt/ccxt/pull/9756
        "-11008": Meaning(
            LimitExceeded,
            "account",
            "More than this isolated account may borrow; add collateral or borrow less.",
            "超出此逐仓账户的可借额度；请增加抵押或少借。",
        ),
        "-21001": Meaning(
            AccountRestricted,
            "account",
            "Portfolio margin is not switched on for this account.",
            "此账户没有开启统一账户（Portfolio Margin）。",
        ),
        "-21002": Meaning(
            ProductUnavailable,
            "account",
            "With portfolio margin nothing can be moved to futures.",
            "统一账户不能从杠杆划转到合约。",
        ),
        # The page of the margin transfers: sent to those who ask too often. Its name says something else.
        "-21003": Meaning(
            Unavailable,
            "caller",
            "The margin assets could not be read, mostly because of too quick calls; leave 500 ms between them.",
            "未能读取杠杆资产，多因请求过于密集；请间隔 500 毫秒。",
        ),
        "-21004": Meaning(InvalidState, "caller", "The account has no bankruptcy loan.", "账户没有破产借款。"),
        "-21005": Meaning(
            InsufficientBalance,
            "account",
            "The spot account holds too little to repay the bankruptcy loan.",
            "现货账户不足以偿还破产借款。",
        ),
        "-21006": Meaning(
            RequestInProgress,
            "caller",
            "A repayment of the bankruptcy loan is still under way; wait for its end.",
            "破产借款的一笔还款仍在进行；请等它结束。",
        ),
        "-21007": Meaning(
            InvalidState,
            "account",
            "The account is being liquidated: the bankruptcy loan cannot be repaid now.",
            "账户正在被强平，现在不能偿还破产借款。",
        ),
    }
)

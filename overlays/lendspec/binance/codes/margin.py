"""Codes -3000 to -3999, -5000 to -5012 and -11008: margin accounts, their loans and transfers."""

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
        "-3000": Meaning(OutcomeUnknown, "Something failed inside Binance's margin service."),
        "-3001": Meaning(AccountRestricted, "The account needs two-factor authentication; switch it on first."),
        "-3002": Meaning(UnknownAsset, "Margin does not know this coin."),
        "-3003": Meaning(AccountRestricted, "There is no such margin account; open it (or the isolated pair) first."),
        "-3004": Meaning(ProductUnavailable, "Trading is not allowed here: for this account, pair or coin."),
        "-3005": Meaning(ProductUnavailable, "Transfers out are not allowed: for this account, pair or coin."),
        "-3006": Meaning(
            LimitExceeded,
            "More than the account may borrow of this coin; add collateral, repay, or borrow less.",
        ),
        # Refused for good: borrowing and repaying are executed one after the other, each in about 100 ms.
        "-3007": Meaning(
            RequestInProgress,
            "Another loan or repayment of this account is still being booked; leave 100 ms or more between them.",
            safe_to_retry=True,
        ),
        "-3008": Meaning(ProductUnavailable, "Borrowing is not allowed: for this account, pair or coin."),
        "-3009": Meaning(ProductUnavailable, "The coin may not be moved into margin at present."),
        "-3010": Meaning(ProductUnavailable, "Repaying is not allowed: for this account, pair or coin."),
        "-3011": Meaning(InvalidParameter, "A date is not valid, or start and end do not make a window."),
        "-3012": Meaning(ProductUnavailable, "This coin may not be borrowed at present."),
        "-3013": Meaning(InvalidAmount, "Less than the smallest amount that may be borrowed."),
        "-3014": Meaning(AccountRestricted, "This account may not borrow."),
        "-3015": Meaning(
            InvalidAmount,
            "More than is owed, or the rest after this repayment would be below the smallest debt; "
            "read the account and repay exactly what is owed, or less.",
        ),
        "-3016": Meaning(InvalidAmount, "Less than the smallest amount that may be repaid."),
        "-3017": Meaning(ProductUnavailable, "The coin may not be moved into margin at present."),
        "-3018": Meaning(AccountRestricted, "This account may not move coins in."),
        "-3019": Meaning(AccountRestricted, "This account may not move coins out."),
        "-3020": Meaning(
            LimitExceeded, "More than may leave the account: what stays behind must cover the open loans."
        ),
        "-3021": Meaning(ProductUnavailable, "This pair may not be traded on margin."),
        "-3022": Meaning(AccountRestricted, "This account may not trade."),
        "-3023": Meaning(
            InsufficientCollateral, "The margin level is too low for transfers out and orders; add collateral or repay."
        ),
        "-3024": Meaning(
            InvalidAmount, "The rest of the debt would be below the smallest debt; repay it whole, or leave more."
        ),
        "-3025": Meaning(InvalidParameter, "A date is not valid."),
        "-3026": Meaning(InvalidParameter, "A parameter has a value that the margin service does not take."),
        "-3027": Meaning(UnknownAsset, "The coin is no margin coin, or was delisted."),
        "-3028": Meaning(UnknownSymbol, "The symbol is no margin pair, or was delisted."),
        "-3029": Meaning(Refused, "The transfer failed and Binance names no cause; read the balances first."),
        "-3036": Meaning(AccountRestricted, "This account may not repay."),
        "-3037": Meaning(Unavailable, "Profit and loss are being booked; wait a second.", safe_to_retry=True),
        "-3038": Meaning(NotFound, "The listen key does not exist or has expired; ask for a new one."),
        "-3041": Meaning(InsufficientBalance, "The account holds too little of the coin."),
        "-3042": Meaning(ProductUnavailable, "Binance has no index price for this pair."),
        "-3043": Meaning(ProductUnavailable, "Transfers in are not allowed: for this account, pair or coin."),
        # Not marked safe: Binance does not say how far the request came.
        "-3044": Meaning(Unavailable, "The margin service is busy; wait a little."),
        # Binance's own inventory, not a limit of the account: Unavailable, not LimitExceeded.
        "-3045": Meaning(
            Unavailable, "Binance itself has too little of the coin to lend; ask for less, for another coin, or later."
        ),
        "-3064": Meaning(OrderRejected, "The limit price is too far from the index price of the pair (about 15 %)."),
        "-3065": Meaning(
            LimitExceeded, "The coin is being delisted: only what is needed to settle its debt may still be moved."
        ),
        "-3067": Meaning(ProductUnavailable, "The coin is not supported on margin at present."),
        "-3999": Meaning(AccountRestricted, "Only invited accounts may use this."),
        "-5002": Meaning(InsufficientBalance, "The account holds too little of the coin."),
        "-5003": Meaning(InsufficientBalance, "The account holds nothing of the coin."),
        "-5007": Meaning(InvalidAmount, "The amount must be above zero."),
        "-5010": Meaning(Refused, "The transfer failed and Binance names no cause; read the balances first."),
        "-5012": Meaning(RequestInProgress, "A transfer is still pending; read the balances before the next one."),
        # Not in Binance's tables; seen on isolated margin: https://github.com/ccxt/ccxt/pull/9756
        "-11008": Meaning(LimitExceeded, "More than this isolated account may borrow; add collateral or borrow less."),
    }
)

"""Codes -10000 to -10999: crypto loans, flexible and stable rate."""

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
        "-10001": Meaning(Maintenance, "Crypto loans are under maintenance."),
        "-10002": Meaning(InvalidParameter, "A parameter has a value that crypto loans do not take."),
        "-10005": Meaning(NotFound, "There are no such records."),
        "-10007": Meaning(UnknownAsset, "This coin cannot be borrowed."),
        "-10008": Meaning(UnknownAsset, "This coin cannot be borrowed."),
        "-10009": Meaning(UnknownAsset, "Binance does not take this coin as collateral."),
        "-10010": Meaning(UnknownAsset, "Binance does not take this coin as collateral."),
        "-10011": Meaning(InsufficientBalance, "The spot account holds too little."),
        "-10012": Meaning(InvalidAmount, "The amount to repay is not valid."),
        "-10013": Meaning(InsufficientCollateral, "The collateral does not cover the loan; add some or borrow less."),
        "-10015": Meaning(
            Refused, "The collateral could not be taken and Binance names no cause; read the loan first."
        ),
        "-10016": Meaning(Refused, "The loan could not be paid out and Binance names no cause; read the loan first."),
        "-10017": Meaning(InvalidAmount, "More than is owed; read the loan and repay that or less."),
        "-10018": Meaning(InvalidAmount, "The amount to repay is not valid."),
        "-10019": Meaning(ProductUnavailable, "Binance has no loan terms for these coins."),
        "-10020": Meaning(AccountRestricted, "Crypto loans do not know this account."),
        "-10021": Meaning(NotFound, "There is no such loan."),
        "-10022": Meaning(InvalidAmount, "The amount of collateral to move is not valid."),
        "-10023": Meaning(Refused, "The LTV could not be adjusted and Binance names no cause; read the loan first."),
        "-10024": Meaning(ProductUnavailable, "The LTV of this loan cannot be adjusted."),
        "-10025": Meaning(Refused, "The repayment failed and Binance names no cause; read the loan first."),
        "-10026": Meaning(InvalidParameter, "A parameter has a value that crypto loans do not take."),
        "-10028": Meaning(InvalidParameter, "A parameter has a value that crypto loans do not take."),
        "-10029": Meaning(InvalidAmount, "Less than the smallest loan of this coin."),
        "-10030": Meaning(InvalidAmount, "More than the largest loan of this coin."),
        "-10031": Meaning(LimitExceeded, "The account's quota for loans of this coin is used up."),
        "-10032": Meaning(Unavailable, "Repaying is suspended for the moment."),
        "-10034": Meaning(ProductUnavailable, "Repaying with collateral is suspended; repay with the borrowed coin."),
        "-10039": Meaning(InvalidAmount, "Less than the smallest repayment."),
        "-10040": Meaning(InvalidAmount, "More than may be repaid at once."),
        # As -3045: Binance's own inventory.
        "-10041": Meaning(
            Unavailable, "Binance itself has too little of the coin to lend; ask for less, for another coin, or later."
        ),
        "-10042": Meaning(UnknownAsset, "Crypto loans do not support this coin."),
        "-10043": Meaning(UnknownAsset, "This coin cannot be borrowed at present."),
        "-10044": Meaning(
            LimitExceeded, "The limit for this collateral coin is reached; use less of it, or another coin."
        ),
        "-10045": Meaning(
            ProductUnavailable, "This loan cannot be repaid with collateral; repay with the coin itself."
        ),
        "-10046": Meaning(LimitExceeded, "More collateral than may be moved at once."),
        "-10047": Meaning(RegionRestricted, "Local rules forbid this coin at your place."),
        "-10213": Meaning(
            InvalidParameter, "A coin in Earn can be collateral only together with the same coin in the spot account."
        ),
    }
)

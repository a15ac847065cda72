"""Codes 59000 to 59699: borrowing and repaying in the trading account, VIP loans, collateral settings."""

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
        "59001": Meaning(InvalidState, "The account has borrowings; repay them before the switch."),
        "59104": Meaning(LimitExceeded, "The borrowed position is too large for this leverage; lower the leverage."),
        "59119": Meaning(Unavailable, "Repaying with one click is out for the moment; repay another way."),
        "59129": Meaning(InvalidParameter, "The repayment must begin with another currency; the exchange names it."),
        "59130": Meaning(InvalidAmount, "Less than 1 USD of an asset can repay only debt in the same currency."),
        "59140": Meaning(InvalidParameter, "Only collateral currencies can repay."),
        "59141": Meaning(InvalidAmount, "Less than the smallest repayment."),
        "59142": Meaning(UnknownAsset, "Only currencies that can be borrowed can be repaid at once."),
        "59303": Meaning(InsufficientCollateral, "Too little free margin; add some or borrow less."),
        "59304": Meaning(InsufficientCollateral, "Too little equity: it must cover the interest of one day at least."),
        "59305": Meaning(InvalidState, "Use a VIP loan before setting its priority."),
        "59306": Meaning(LimitExceeded, "More than the account may borrow."),
        "59307": Meaning(AccountRestricted, "VIP loans are not open to this account."),
        "59308": Meaning(LimitExceeded, "The borrow limit is too small to repay the VIP loan from it."),
        "59309": Meaning(InvalidAmount, "More than is owed."),
        "59310": Meaning(AccountRestricted, "VIP loans do not go with this kind of account."),
        "59311": Meaning(InvalidState, "A VIP loan is outstanding; repay it first."),
        "59312": Meaning(UnknownAsset, "The currency is not lent as a VIP loan."),
        "59313": Meaning(InvalidState, "There is no debt in this currency and pair."),
        "59314": Meaning(InvalidState, "The order is not borrowed, so there is nothing to repay."),
        "59315": Meaning(OutcomeUnknown, "VIP loans are being upgraded; that takes about 10 minutes."),
        "59316": Meaning(RequestInProgress, "An application for this currency is still open; wait for its end."),
        "59317": Meaning(LimitExceeded, "Too many pending orders use VIP loans of this currency."),
        "59319": Meaning(InsufficientBalance, "The funds for the repayment are in use; free them first."),
        "59410": Meaning(UnknownAsset, "The currency cannot be borrowed, or borrowing is switched off for it."),
        "59411": Meaning(InsufficientCollateral, "Too little free margin; add some or borrow less."),
        "59412": Meaning(LimitExceeded, "More than the account may borrow."),
        "59413": Meaning(InvalidState, "There is no debt in this currency."),
        "59414": Meaning(InvalidAmount, "Less than the smallest loan."),
        "59417": Meaning(Unavailable, "Too much of this token is lent out already; try again later."),
        "59521": Meaning(AccountRestricted, "Flexible loans and the delta-neutral strategy exclude each other."),
        "59522": Meaning(AccountRestricted, "With the delta-neutral strategy nothing can be borrowed to move it out."),
        "59527": Meaning(InvalidState, "The delta-neutral strategy needs every currency as collateral."),
        "59528": Meaning(LimitExceeded, "The switch would put the debt over the main account's limit; repay first."),
        "59641": Meaning(InvalidState, "The account has fixed loans; repay them before the switch."),
        "59658": Meaning(UnknownAsset, "A currency cannot serve as collateral."),
        "59659": Meaning(InvalidState, "Another currency must be enabled as collateral with this one."),
        "59660": Meaning(InvalidState, "Another currency must be disabled as collateral with this one."),
        "59661": Meaning(InvalidState, "This currency must stay collateral."),
        "59662": Meaning(InvalidState, "Open orders or positions need this collateral."),
        "59664": Meaning(InvalidState, "The account owes this currency; repay it first."),
        "59665": Meaning(InsufficientCollateral, "The positions need more collateral; enable other currencies."),
        "59666": Meaning(InvalidParameter, "A currency cannot be enabled and disabled at once."),
        "59674": Meaning(InvalidState, "Auto-earn is on for this currency; switch it off first."),
        "59683": Meaning(InvalidState, "Make the currency collateral before settling in it."),
        "59684": Meaning(UnknownAsset, "This currency cannot be borrowed."),
    }
)

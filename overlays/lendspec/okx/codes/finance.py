"""Codes 51720 to 51799: OKX's finance products, flexible loans among them."""

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
    RequestInProgress,
    Unavailable,
    UnknownAsset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FINANCE"]

FINANCE: Mapping[str, Meaning] = MappingProxyType(
    {
        "51720": Meaning(Refused, "The redemption failed and OKX names no cause; read the holdings first."),
        "51721": Meaning(Refused, "The redemption could not be cancelled and OKX names no cause."),
        "51722": Meaning(InvalidState, "The redemption is complete already."),
        "51723": Meaning(ProductUnavailable, "The product cannot be redeemed early."),
        "51724": Meaning(ProductUnavailable, "The product cannot be redeemed at present."),
        "51725": Meaning(ProductUnavailable, "It cannot be cancelled at present."),
        "51726": Meaning(ProductUnavailable, "Subscriptions and redemptions of this product cannot be cancelled."),
        "51727": Meaning(InvalidAmount, "Less than the smallest subscription."),
        "51728": Meaning(InvalidAmount, "More than the largest subscription."),
        "51729": Meaning(InvalidState, "The redemption date has not come yet."),
        "51730": Meaning(ProductUnavailable, "The product is sold out."),
        "51731": Meaning(ProductUnavailable, "The product takes no subscriptions at present."),
        "51732": Meaning(AccountRestricted, "The product needs a higher level of identity verification."),
        "51733": Meaning(AccountRestricted, "OKX's risk control has restricted the account."),
        "51734": Meaning(RegionRestricted, "The product is not offered in the account's country."),
        "51735": Meaning(AccountRestricted, "Sub-accounts may not use this; call it with the main account."),
        "51736": Meaning(InsufficientBalance, "The account holds too little of the currency."),
        "51737": Meaning(AccountRestricted, "The identity must be verified first; do so on the OKX site."),
        "51738": Meaning(AccountRestricted, "The funding account is frozen; ask OKX's support."),
        # Says nothing about when it became unavailable: before the request or while it was executed.
        "51739": Meaning(OutcomeUnknown, "The function is out for the moment."),
        "51750": Meaning(InvalidParameter, "The coin of the loan cannot be its own collateral; use another coin."),
        "51751": Meaning(UnknownAsset, "This currency cannot be borrowed."),
        "51752": Meaning(UnknownAsset, "This currency cannot serve as collateral."),
        "51753": Meaning(InvalidParameter, "The loan has no collateral in this currency."),
        "51754": Meaning(InvalidState, "There is no debt, so there is nothing to secure."),
        "51755": Meaning(ProductUnavailable, "Operations in this currency are restricted."),
        "51756": Meaning(LimitExceeded, "More collateral than may be taken back; the rest must cover the loan."),
        "51757": Meaning(InvalidAmount, "Less collateral than the smallest amount of this currency."),
        "51758": Meaning(LimitExceeded, "More collateral than may be taken back; the rest must cover the loan."),
        "51759": Meaning(RateLimited, "A passing limit is reached; wait a little.", safe_to_retry=True),
        "51760": Meaning(AccountRestricted, "Accounts with the delta-neutral strategy cannot take flexible loans."),
        "51761": Meaning(AccountRestricted, "The strategy of the sub-account could not be checked."),
        "51762": Meaning(InvalidState, "The redemption is under way and cannot be cancelled any more."),
        "51763": Meaning(AccountRestricted, "The product needs a higher VIP level."),
        "51764": Meaning(InsufficientBalance, "The account holds too little."),
        "51765": Meaning(LimitExceeded, "More than is left of the account's quota for today."),
        "51766": Meaning(LimitExceeded, "The platform's subscriptions for today are used up."),
        "51767": Meaning(OutcomeUnknown, "The product went into maintenance."),
        "51768": Meaning(LimitExceeded, "More than is left of the account's quota for fast redemption."),
        "51769": Meaning(LimitExceeded, "The platform's quota for fast redemption is used up."),
        "51770": Meaning(LimitExceeded, "More than is left of the account's quota for standard redemption."),
        "51771": Meaning(LimitExceeded, "The platform's quota for standard redemption is used up."),
        # The platform's pool, not the account's balance.
        "51772": Meaning(Unavailable, "The platform's pool for instant redemption is too small now; ask for less."),
        "51773": Meaning(RegionRestricted, "The feature is not offered in the account's region."),
        "51774": Meaning(OutcomeUnknown, "The product went into maintenance."),
        # Not marked safe: the record of a clOrdId is kept for 60 seconds only.
        "51784": Meaning(
            RequestInProgress,
            "The first request with this client order id is still being executed; wait, then read the loan, "
            "and do not try with another id.",
        ),
        "51785": Meaning(InvalidParameter, "The collateral does not fit the E-Mode pair; see the list of pairs."),
    }
)

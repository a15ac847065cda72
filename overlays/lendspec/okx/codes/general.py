"""Codes 1, 2 and 50000 to 50099: the gateway, the account, the load."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AccountRestricted,
    AuthenticationError,
    DuplicateRequest,
    InsufficientCollateral,
    InvalidParameter,
    InvalidRequest,
    InvalidState,
    LimitExceeded,
    Maintenance,
    Meaning,
    MissingParameter,
    OrderRejected,
    OutcomeUnknown,
    PermissionDenied,
    ProductUnavailable,
    RateLimited,
    Refused,
    RegionRestricted,
    Unavailable,
    UnknownAsset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["GENERAL"]

GENERAL: Mapping[str, Meaning] = MappingProxyType(
    {
        "1": Meaning(Refused, "Every part of the request failed; the answer names the cause of each."),
        # Partly done is not refused.
        "2": Meaning(OutcomeUnknown, "Only a part of the request was executed; the answer tells which."),
        "50000": Meaning(InvalidRequest, "The request has no body."),
        "50001": Meaning(OutcomeUnknown, "OKX's service is out for the moment."),
        "50002": Meaning(InvalidRequest, "The body of the request is no JSON."),
        # HTTP 400, and yet it may have been executed.
        "50004": Meaning(OutcomeUnknown, "OKX waited too long for its own back end."),
        "50005": Meaning(ProductUnavailable, "OKX has switched this operation off."),
        "50006": Meaning(InvalidRequest, "The request's Content-Type is not application/json (changed by a proxy?)."),
        "50007": Meaning(AccountRestricted, "The user is blocked; ask OKX's support."),
        "50008": Meaning(AuthenticationError, "OKX does not know this user."),
        "50009": Meaning(InvalidState, "The account is frozen while it is being stopped out."),
        "50010": Meaning(MissingParameter, "The user id is empty."),
        "50011": Meaning(
            RateLimited,
            "Too many requests for this operation; wait for the end of its window (2 seconds for most).",
            safe_to_retry=True,
        ),
        "50012": Meaning(AccountRestricted, "The status of the account does not allow this; see the OKX site."),
        # HTTP 429, but it is OKX that is busy, and it does not say how far the request came.
        "50013": Meaning(OutcomeUnknown, "OKX's systems are busy."),
        "50014": Meaning(MissingParameter, "A required parameter is empty."),
        "50015": Meaning(MissingParameter, "One of two parameters is required."),
        "50016": Meaning(InvalidParameter, "Two parameters do not go together."),
        "50017": Meaning(InvalidState, "The position is frozen by auto-deleveraging; wait for its end."),
        "50018": Meaning(InvalidState, "The currency is frozen by auto-deleveraging; wait for its end."),
        "50019": Meaning(InvalidState, "The account is frozen by auto-deleveraging; wait for its end."),
        "50020": Meaning(InvalidState, "The position is frozen by a forced liquidation; wait for its end."),
        "50021": Meaning(InvalidState, "The currency is frozen by a liquidation; wait for its end."),
        "50022": Meaning(InvalidState, "The account is frozen by a forced liquidation; wait for its end."),
        "50023": Meaning(InvalidState, "Funding fees are frozen; wait a little."),
        "50024": Meaning(InvalidRequest, "Two parameters exclude each other; leave one out."),
        "50025": Meaning(InvalidParameter, "A list has more entries than OKX takes."),
        "50026": Meaning(OutcomeUnknown, "Something failed inside OKX."),
        "50027": Meaning(AccountRestricted, "This account may not trade; ask OKX's support."),
        "50028": Meaning(AccountRestricted, "This account may not place the order; ask OKX's support."),
        "50029": Meaning(AccountRestricted, "OKX's risk control has restricted the account; see its e-mail."),
        "50030": Meaning(PermissionDenied, "The key lacks the permission for this operation."),
        "50032": Meaning(AccountRestricted, "The account is set not to trade this currency."),
        "50033": Meaning(AccountRestricted, "The account is set not to trade this instrument."),
        "50035": Meaning(PermissionDenied, "This operation needs a key that is bound to IP addresses; bind it at OKX."),
        "50036": Meaning(InvalidParameter, "expTime lies in the past."),
        "50037": Meaning(OrderRejected, "The order's time had run out before it arrived."),
        "50038": Meaning(ProductUnavailable, "Demo trading does not offer this; use a client without demo."),
        "50039": Meaning(InvalidParameter, "The parameter before cannot be used with pages by time."),
        "50040": Meaning(RateLimited, "The operation is repeated too quickly; wait a little.", safe_to_retry=True),
        "50041": Meaning(AccountRestricted, "Only accounts on a list may use this; ask OKX's support."),
        "50042": Meaning(DuplicateRequest, "OKX has seen this request before."),
        "50044": Meaning(InvalidParameter, "Choose one type of broker."),
        "50045": Meaning(InvalidParameter, "simPos must be empty in this risk mode."),
        "50046": Meaning(Maintenance, "OKX is working on this; try again later."),
        "50047": Meaning(InvalidRequest, "The instrument has settled already."),
        "50048": Meaning(
            InvalidState, "The change of risk unit could cause a liquidation; make the positions smaller."
        ),
        "50049": Meaning(InvalidRequest, "The instrument has no position tiers: it is not traded on margin."),
        "50050": Meaning(InvalidState, "Options trading is active already."),
        "50051": Meaning(RegionRestricted, "Your country's rules forbid this feature."),
        "50052": Meaning(RegionRestricted, "Local law forbids trading this currency."),
        "50053": Meaning(ProductUnavailable, "Only demo trading offers this; use a client with demo=True."),
        "50055": Meaning(LimitExceeded, "The assets of a demo account can be reset five times a day."),
        "50056": Meaning(InvalidState, "Cancel the orders and close the positions in this currency first."),
        "50057": Meaning(Unavailable, "The demo account could not be reset; try again later."),
        "50058": Meaning(UnknownAsset, "This currency cannot be reset."),
        "50059": Meaning(AccountRestricted, "Your regulator asks for more steps; complete them on the OKX site."),
        "50060": Meaning(AccountRestricted, "The identity must be verified first; do so on the OKX site."),
        "50061": Meaning(RateLimited, "The account placed too many orders; wait 2 seconds.", safe_to_retry=True),
        "50062": Meaning(ProductUnavailable, "OKX does not offer this at present."),
        "50063": Meaning(InvalidState, "The credits have expired or are active already."),
        "50064": Meaning(OutcomeUnknown, "OKX's borrowing system is out for the moment."),
        "50067": Meaning(ProductUnavailable, "The API does not trade across sites."),
        "50069": Meaning(InsufficientCollateral, "The margin ratio of this risk unit is too low."),
        "50071": Meaning(DuplicateRequest, "The id (clOrdId, for one) is taken; choose another for a new request."),
        "50072": Meaning(ProductUnavailable, "Isolated margin is not offered in this account mode."),
        "50075": Meaning(AccountRestricted, "Islamic sub-accounts may not use this token."),
        "50076": Meaning(InvalidParameter, "Start and end lie too many days apart; ask for shorter windows."),
        "50077": Meaning(InvalidParameter, "Start and end lie too many months apart; ask for shorter windows."),
    }
)

"""The codes 51000 to 51199 and 58102 that loans can meet too: parameters, ids, limits, time-outs."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    DuplicateRequest,
    InsufficientBalance,
    InvalidParameter,
    LimitExceeded,
    Meaning,
    NotFound,
    OutcomeUnknown,
    RateLimited,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["TRADE"]

TRADE: Mapping[str, Meaning] = MappingProxyType(
    {
        "51000": Meaning(InvalidParameter, "A parameter has a value that OKX does not take."),
        "51008": Meaning(InsufficientBalance, "The account holds too little, counting what it may borrow."),
        # OKX keeps a clOrdId for 60 seconds; this one was executed.
        "51016": Meaning(
            DuplicateRequest,
            "The first request with this client order id was executed; do not send it again, read the loan.",
        ),
        "51017": Meaning(LimitExceeded, "More than the account may borrow."),
        "51054": Meaning(OutcomeUnknown, "OKX waited too long for its own back end."),
        "51063": Meaning(NotFound, "There is no loan with this ordId, or none at all."),
        "51149": Meaning(OutcomeUnknown, "OKX waited too long for its own back end."),
        "58102": Meaning(RateLimited, "Too many requests; wait for the end of the window.", safe_to_retry=True),
    }
)

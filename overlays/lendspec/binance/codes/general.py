"""Codes -1000 to -1099: the gateway, the clock, the signature, the load."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AuthenticationError,
    ClockSkew,
    InvalidSignature,
    Meaning,
    OrderRejected,
    OutcomeUnknown,
    PermissionDenied,
    ProductUnavailable,
    RateLimited,
    Unavailable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["GENERAL"]

GENERAL: Mapping[str, Meaning] = MappingProxyType(
    {
        "-1000": Meaning(OutcomeUnknown, "Something failed inside Binance that it does not name."),
        # "Unable to process" is all that Binance says: not enough to call it undone.
        "-1001": Meaning(OutcomeUnknown, "Binance lost an internal connection while it worked on the request."),
        "-1002": Meaning(
            PermissionDenied,
            "The key may not do this; check its permissions (margin must be switched on separately) and the account.",
        ),
        "-1003": Meaning(
            RateLimited,
            "Too much request weight was used by this address; wait before the next call, or the address is banned.",
            safe_to_retry=True,
        ),
        "-1004": Meaning(Unavailable, "Binance was too busy to take the request; wait a little.", safe_to_retry=True),
        "-1006": Meaning(OutcomeUnknown, "Binance itself does not know what became of the request."),
        "-1007": Meaning(OutcomeUnknown, "Binance waited too long for its own back end."),
        "-1008": Meaning(
            Unavailable, "Binance is overloaded and turned the request away; wait some minutes.", safe_to_retry=True
        ),
        "-1013": Meaning(OrderRejected, "The order breaks a rule of the symbol and did not reach the order book."),
        "-1014": Meaning(OrderRejected, "Type, time in force and prices of the order do not go together."),
        "-1015": Meaning(
            RateLimited, "The account placed too many orders in this period; space them out.", safe_to_retry=True
        ),
        "-1016": Meaning(ProductUnavailable, "Binance has switched this service off."),
        "-1020": Meaning(ProductUnavailable, "Binance does not support this operation."),
        "-1021": Meaning(
            ClockSkew,
            "This machine's clock is too far from Binance's, or the request was under way for longer than recvWindow; "
            "synchronise the clock, or pass a larger recv_window (60000 ms at most).",
            safe_to_retry=True,
        ),
        "-1022": Meaning(
            InvalidSignature,
            "The signature does not fit: the secret does not belong to this API key, or the request was changed "
            "after it was signed (a proxy?).",
        ),
        "-1099": Meaning(AuthenticationError, "Not found, or this key is not allowed to see it."),
    }
)

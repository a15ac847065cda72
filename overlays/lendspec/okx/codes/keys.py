"""Codes 50100 to 50199: the key, the signature, the clock."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AddressNotAllowed,
    AuthenticationError,
    ClockSkew,
    InvalidAmount,
    InvalidKey,
    InvalidRequest,
    InvalidSignature,
    LimitExceeded,
    Meaning,
    PermissionDenied,
    RegionRestricted,
    WrongRegion,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["KEYS"]

KEYS: Mapping[str, Meaning] = MappingProxyType(
    {
        "50100": Meaning(InvalidKey, "The key is frozen; ask OKX's support."),
        "50101": Meaning(
            WrongRegion, "The key belongs to the other environment: demo keys need demo=True, live keys demo=False."
        ),
        "50102": Meaning(
            ClockSkew,
            "This machine's clock is more than 30 seconds away from OKX's; synchronise it.",
            safe_to_retry=True,
        ),
        "50103": Meaning(InvalidKey, "The API key did not arrive (removed by a proxy?)."),
        "50104": Meaning(InvalidSignature, "The passphrase did not arrive (removed by a proxy?)."),
        "50105": Meaning(InvalidSignature, "The passphrase is not the one that was chosen when this key was made."),
        "50106": Meaning(InvalidSignature, "The signature did not arrive (removed by a proxy?)."),
        "50107": Meaning(AuthenticationError, "The time of the request did not arrive (removed by a proxy?)."),
        "50108": Meaning(AuthenticationError, "OKX does not know this exchange id."),
        "50109": Meaning(WrongRegion, "OKX does not know this domain; check region and base_url."),
        "50110": Meaning(AddressNotAllowed, "This IP address is not on the key's list; add it at OKX."),
        "50111": Meaning(InvalidKey, "The API key is malformed; check that it was copied whole."),
        # Malformed, not early or late: no matter of the clock.
        "50112": Meaning(AuthenticationError, "OKX cannot read the time of the request."),
        "50113": Meaning(
            InvalidSignature,
            "The signature does not fit: the secret does not belong to this key, or the request was changed "
            "after it was signed (a proxy?).",
        ),
        "50114": Meaning(AuthenticationError, "OKX does not accept the credentials."),
        "50115": Meaning(InvalidRequest, "The operation does not take this HTTP method."),
        "50116": Meaning(LimitExceeded, "A fast API account may have one key only."),
        "50118": Meaning(AddressNotAllowed, "The broker's IP address must be on the list before the app is linked."),
        "50119": Meaning(
            InvalidKey,
            "This host does not know the key; it may have been deleted, or belong to another region: keys work only "
            "at the region where they were made (region='global', 'eea', 'us' or 'au').",
        ),
        "50120": Meaning(PermissionDenied, "The key lacks the permission for this operation (Read or Trade)."),
        "50121": Meaning(RegionRestricted, "OKX does not serve the place of this IP address."),
        "50122": Meaning(InvalidAmount, "Less than the smallest order."),
    }
)

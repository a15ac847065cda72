"""The hosts of OKX's REST API, by region; a key works only at the region where it was made.

Demo trading is on the same hosts, told apart by a header and by keys of its own.

Source: https://www.okx.com/docs-v5/en/#overview-production-trading-services
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from lendspec.core.errors import ConfigurationError
from lendspec.core.settings import shown_name

__all__ = ["INSTEAD", "KEYWORDS", "REGIONS", "Region", "region_named"]

Region: TypeAlias = Literal["global", "eea", "us", "au"]

REGIONS: Final[Mapping[Region, str]] = MappingProxyType(
    {
        "global": "https://openapi.okx.com",
        "eea": "https://eea.okx.com",
        "us": "https://us.okx.com",
        "au": "https://us.okx.com",
    }
)
"""Australia is served by the host of the United States."""

KEYWORDS: Final = ("api_key", "secret", "passphrase", "region", "demo", "base_url", "timeout", "http")
"""What a client takes beside its options."""

_DEMO: Final = "write demo=True for demo trading, with the keys that were made for it"
INSTEAD: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("testnet", "sandbox", "paper", "sandbox_mode", "test", "flag", "simulated"), _DEMO),
        "recv_window": "OKX has none: a request counts for 30 seconds after its timestamp",
        "fallbacks": "OKX has one host for each region",
    }
)
"""What to do instead of giving a keyword that there is not."""


def region_named(text: object) -> Region:
    """Return the region of this name.

    Raises:
        ConfigurationError: There is no such region.
    """
    for region in REGIONS:
        if region == text:
            return region
    known = ", ".join(repr(region) for region in REGIONS)
    raise ConfigurationError(f"region: {shown_name(text)} is none of {known}; take that of the key", exchange="okx")

"""The hosts of OKX's REST API, by region; a key works only at the region where it was made.

Demo trading is on the same hosts, told apart by a header and by keys of its own.

Source: https://www.okx.com/docs-v5/en/#overview-production-trading-services
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from lendspec.core.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["REGIONS", "Region", "region_named"]

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


def region_named(text: str) -> Region:
    """Return the region of this name.

    Raises:
        ConfigurationError: There is no such region.
    """
    for region in REGIONS:
        if region == text:
            return region
    known = ", ".join(repr(region) for region in REGIONS)
    raise ConfigurationError(f"region: {text!r} is none of {known}; take that of the key", exchange="okx")

"""The hosts of Binance's REST API.

There is no test network for margin and loans: Binance serves ``/sapi`` on these hosts only.

Source: https://developers.binance.com/docs/margin_trading/general-info
"""

from __future__ import annotations

from typing import Final

__all__ = ["DEFAULT", "PRODUCTION", "fallbacks_of", "realm_of"]

PRODUCTION: Final = (
    "https://api.binance.com",
    "https://api-gcp.binance.com",
    "https://api1.binance.com",
    "https://api2.binance.com",
    "https://api3.binance.com",
    "https://api4.binance.com",
)
"""All serve the same; ``api1`` to ``api4`` are said to be faster and less stable."""

DEFAULT: Final = PRODUCTION[0]


def fallbacks_of(base_url: str) -> tuple[str, ...]:
    """Return the hosts that can stand in for this one: the others of Binance for one of them, none for a sandbox."""
    return tuple(url for url in PRODUCTION if url != base_url) if base_url in PRODUCTION else ()


def realm_of(base_url: str) -> str:
    """Return what names the hosts whose limits count together with those of this one."""
    return "binance" if base_url in PRODUCTION else base_url.partition("://")[2]

"""The hosts of Binance's REST API.

There is no test network for margin and loans: Binance serves ``/sapi`` on these hosts only.

Source: https://developers.binance.com/docs/margin_trading/general-info
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from lendspec.core.errors import ConfigurationError
from lendspec.core.settings import checked_base_url

__all__ = ["DEFAULT", "INSTEAD", "KEYWORDS", "PRODUCTION", "checked_fallbacks", "realm_of"]

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

KEYWORDS: Final = ("api_key", "secret", "base_url", "fallbacks", "timeout", "recv_window", "http")
"""What a client takes beside its options."""

_NO_TESTNET: Final = (
    "Binance has no test network for margin and loans; leave it out, or give base_url= the address of a server of "
    "your own, like http://127.0.0.1:8080"
)
INSTEAD: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("testnet", "sandbox", "demo", "paper", "sandbox_mode", "test"), _NO_TESTNET),
        "tld": "give base_url= another host; see lendspec.binance.hosts",
        "passphrase": "Binance has none; the one of a private key belongs to Ed25519Key.from_pem or RsaKey.from_pem",
        "private_key_passphrase": "give it to Ed25519Key.from_pem or RsaKey.from_pem",
    }
)
"""What to do instead of giving a keyword that there is not."""


def checked_fallbacks(fallbacks: Iterable[str] | None, base_url: str) -> tuple[str, ...]:
    """Return the hosts that can stand in for `base_url`; for None the others of Binance, where it is one of them.

    Raises:
        TypeError: No list of texts.
        ConfigurationError: One of them is no host that a key may travel to; see `checked_base_url`.
    """
    if fallbacks is None:
        return tuple(url for url in PRODUCTION if url != base_url) if base_url in PRODUCTION else ()
    if isinstance(fallbacks, str) or not isinstance(fallbacks, Iterable):
        raise TypeError(f"fallbacks: expected a list of base URLs, got {type(fallbacks).__name__}")
    return tuple(_checked(url) for url in fallbacks)


def _checked(url: str) -> str:
    try:
        return checked_base_url(url, exchange="binance")
    except ConfigurationError as error:
        rule = error.message.removeprefix("base_url: ")
    raise ConfigurationError(f"fallbacks: each {rule}", exchange="binance")


def realm_of(base_url: str) -> str:
    """Return what names the hosts whose limits count together with those of this one."""
    return "binance" if base_url in PRODUCTION else base_url.partition("://")[2]

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen
from lendspec.core.codec import as_object, required, text, unix_ms

__all__ = ["MarginListenKey", "MarginListenToken", "decode_margin_listen_key", "decode_margin_listen_token"]


@frozen(kw_only=True)
class MarginListenKey:
    """A listen key.

    Attributes:
        listen_key: The listen key. Keep it secret, it opens the stream of your account.
    """

    listen_key: str


def decode_margin_listen_key(value: object) -> MarginListenKey:
    """Read a `MarginListenKey` from JSON."""
    row = as_object(value)
    return MarginListenKey(
        listen_key=required(row, "listenKey", text),
    )


@frozen(kw_only=True)
class MarginListenToken:
    """A listen token.

    Attributes:
        token: The listen token. Keep it secret, it opens the stream of your account.
        expiration_time: Time at which the token expires, in milliseconds since 1970 (UTC).
    """

    token: str
    expiration_time: datetime


def decode_margin_listen_token(value: object) -> MarginListenToken:
    """Read a `MarginListenToken` from JSON."""
    row = as_object(value)
    return MarginListenToken(
        token=required(row, "token", text),
        expiration_time=required(row, "expirationTime", unix_ms),
    )

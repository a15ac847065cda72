"""Requests made and signed by hand, with nothing but the standard library: what the bench is tested with."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

__all__ = ["NOW", "Reply", "binance_query", "okx_headers", "send"]

NOW = 1_790_000_000.123


@dataclass(frozen=True)
class Reply:
    """What came back over the socket."""

    status: int
    headers: dict[str, str]
    body: bytes


def send(
    port: int, method: str, target: str, headers: Mapping[str, str] | None = None, body: bytes | None = None
) -> Reply:
    """Send one request to 127.0.0.1 with nothing but the standard library, exactly as given.

    Raises:
        OSError, http.client.HTTPException: The connection broke.
    """
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request(method, target, body, dict(headers or {}))
        with connection.getresponse() as response:
            return Reply(response.status, dict(response.getheaders()), response.read())
    finally:
        connection.close()


def binance_query(query: str, *, secret: str = "bench-secret", now: float = NOW) -> str:
    """Append timestamp and signature to a query, as the Binance page shows it."""
    payload = f"{query}{'&' if query else ''}timestamp={round(now * 1000)}"
    return f"{payload}&signature={hmac.new(secret.encode(), payload.encode(), hashlib.sha256).hexdigest()}"


def okx_headers(
    method: str, target: str, body: bytes = b"", *, secret: str = "bench-secret", now: float = NOW
) -> dict[str, str]:
    """The four headers that the OKX page asks for, and the type of the body."""
    clock = datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    digest = hmac.new(secret.encode(), f"{clock}{method}{target}".encode() + body, hashlib.sha256).digest()
    return {
        "Content-Type": "application/json",
        "OK-ACCESS-KEY": "bench-key",
        "OK-ACCESS-SIGN": base64.b64encode(digest).decode(),
        "OK-ACCESS-TIMESTAMP": clock,
        "OK-ACCESS-PASSPHRASE": "bench-passphrase",
    }

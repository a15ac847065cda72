"""Signs OKX requests: base64 of HMAC-SHA256 over time, method, path with query, and body.

Source: https://www.okx.com/docs-v5/en/#overview-rest-authentication-signature
"""

from __future__ import annotations

import base64
import hmac
from datetime import UTC, datetime

__all__ = ["signature", "timestamp_text"]


def signature(secret: str, *, timestamp: str, method: str, path: str, body: bytes = b"") -> str:
    """Return the value of the header OK-ACCESS-SIGN.

    Args:
        secret: The secret of the key.
        timestamp: The very text of the header OK-ACCESS-TIMESTAMP; see `timestamp_text`.
        method: HTTP method in upper case.
        path: Path and, after ``?``, the query; percent-encoded, exactly as sent.
        body: Body, exactly as sent; empty for a GET.
    """
    payload = f"{timestamp}{method}{path}".encode() + body
    return base64.b64encode(hmac.digest(secret.encode(), payload, "sha256")).decode("ascii")


def timestamp_text(now_ms: int) -> str:
    """Return milliseconds since 1970 as OKX wants them: ISO 8601, UTC, always three decimals, ``Z``."""
    seconds, milliseconds = divmod(now_ms, 1000)
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}.{milliseconds:03d}Z"

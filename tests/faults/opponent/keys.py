"""Whether a request is signed, by the rules of the exchanges' own pages.

Binance: https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security
OKX: https://www.okx.com/docs-v5/en/#overview-rest-authentication
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import datetime

__all__ = ["API_KEY", "PASSPHRASE", "SECRET", "objection", "signature_of_binance", "signature_of_okx"]

API_KEY = "key-of-the-opponent-0001"
SECRET = "secret-of-the-opponent-0001"
PASSPHRASE = "words-of-the-opponent"

_AHEAD_MS = 1000
_OKX_SECONDS = 30


def objection(exchange, request, now):
    """Status and body of the refusal of a request that is unsigned, wrongly signed or out of time; None for a good one.

    A wrong signature has another status than a wrong time, so that the judge can tell them apart.
    """
    return (_of_binance if exchange == "binance" else _of_okx)(request, now)


def signature_of_binance(secret, text):
    """Hexadecimal digits over query and body."""
    return hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()


def signature_of_okx(secret, text):
    """Base64 over time, method, path with query, and body."""
    return base64.b64encode(hmac.new(secret.encode(), text, hashlib.sha256).digest()).decode()


def _of_binance(request, now):
    signed, found, signature = request.target.partition("?")[2].rpartition("&signature=")
    if request.headers.get("x-mbx-apikey") != API_KEY:
        return 401, _binance(-2015, "Invalid API-key, IP, or permissions for action.")
    if not found or not hmac.compare_digest(
        signature_of_binance(SECRET, signed.encode() + request.body), signature.lower()
    ):
        return 401, _binance(-1022, "Signature for this request is not valid.")
    stamp, window = int(request.query["timestamp"]), int(request.query.get("recvWindow", "5000"))
    now_ms = now * 1000
    if not (stamp < now_ms + _AHEAD_MS and now_ms - stamp <= window):
        return 400, _binance(-1021, "Timestamp for this request is outside of the recvWindow.")
    return None


def _of_okx(request, now):
    headers = request.headers
    stamp = headers.get("ok-access-timestamp", "")
    text = f"{stamp}{request.method}{request.target}".encode() + request.body
    if headers.get("ok-access-key") != API_KEY or headers.get("ok-access-passphrase") != PASSPHRASE:
        return 401, _okx("50111", "Invalid OK-ACCESS-KEY")
    sign = signature_of_okx(SECRET, text)
    if not hmac.compare_digest(sign, headers.get("ok-access-sign", "")):
        return 401, _okx("50113", "Invalid Sign")
    if request.body and headers.get("content-type") != "application/json":
        return 400, _okx("50006", "Invalid Content-Type")
    if abs(datetime.fromisoformat(stamp).timestamp() - now) > _OKX_SECONDS:
        return 401, _okx("50102", "Timestamp request expired")
    return None


def _binance(code, words):
    return json.dumps({"code": code, "msg": words}).encode()


def _okx(code, words):
    return json.dumps({"msg": words, "code": code}).encode()

"""Secrets taken out of what leaves the session: messages, raw bodies, headers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["redact_body", "redact_text"]

_MASK = "***"


def redact_text(text: str, secrets: Iterable[str]) -> str:
    """`text` with every secret, also percent-encoded or JSON-escaped, replaced by ``***``."""
    for form in _forms(secrets):
        text = text.replace(form, _MASK)
    return text


def redact_body(body: bytes, secrets: Iterable[str]) -> bytes:
    """`body` with every secret, also percent-encoded or JSON-escaped, replaced by ``***``."""
    for form in _forms(secrets):
        body = body.replace(form.encode(), _MASK.encode())
    return body


def _forms(secrets: Iterable[str]) -> list[str]:
    """Longest first: a secret may be a part of another one."""
    forms = {form for secret in secrets for form in (secret, quote(secret, safe=""), json.dumps(secret)[1:-1])}
    return sorted(forms - {""}, key=len, reverse=True)

"""Secrets taken out of what leaves the session: messages, raw bodies, headers."""

from __future__ import annotations

import contextlib
import json
from types import MappingProxyType
from typing import TYPE_CHECKING, cast
from urllib.parse import quote

from lendspec.core.wire import parse_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

__all__ = ["redact_body", "redact_text", "redact_values", "secrets_in"]

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


def secrets_in(body: bytes, names: Collection[str]) -> tuple[str, ...]:
    """The texts of the members called `names`, wherever they stand in a JSON body; none where it is no JSON."""
    found: list[str] = []
    if names:
        with contextlib.suppress(ValueError):
            _collect(parse_json(body), frozenset(names), found)
    return tuple(found)


def _collect(value: object, names: frozenset[str], found: list[str]) -> None:
    if isinstance(value, dict):
        for name, item in cast("dict[str, object]", value).items():  # JSON: names are text
            if name in names and isinstance(item, str):
                found.append(item)
            _collect(item, names, found)
    elif isinstance(value, list):
        for item in cast("list[object]", value):  # JSON
            _collect(item, names, found)


def redact_values(values: Mapping[str, object], secrets: Iterable[str]) -> Mapping[str, object]:
    """`values`, read-only; one whose text shows a secret is that text with ``***`` in its place."""
    secrets = tuple(secrets)
    return MappingProxyType({name: _redacted(value, secrets) for name, value in values.items()})


def _redacted(value: object, secrets: tuple[str, ...]) -> object:
    shown = value if isinstance(value, str) else repr(value)
    text = redact_text(shown, secrets)
    return value if text == shown else text


def _forms(secrets: Iterable[str]) -> list[str]:
    """Longest first: a secret may be a part of another one."""
    forms = {form for secret in secrets for form in (secret, quote(secret, safe=""), json.dumps(secret)[1:-1])}
    return sorted(forms - {""}, key=len, reverse=True)

"""The forms in which values travel: JSON text and query text, byte for byte the same every time."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NoReturn, TypeAlias, Union
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Wire", "dump_json", "encode_query", "parse_json", "percent_encode", "plain", "query_text"]

Wire: TypeAlias = Union[bool, int, str, bytes, Decimal, list["Wire"], dict[str, "Wire"], None]  # noqa: UP007 (recursive)
"""What travels; bytes only as a whole body or as a part of a form with files."""


def plain(value: Decimal) -> str:
    """The digits of `value` without exponent and without rounding: ``0.00000001``."""
    return format(value, "f")


def percent_encode(text: str) -> str:
    """`text` with everything but ``A-Za-z0-9-._~`` percent-encoded, a space as ``%20``."""
    return quote(text, safe="")


def encode_query(pairs: Iterable[tuple[str, str]]) -> str:
    """The pairs as query text, in their order: the text that is signed and sent."""
    return "&".join([f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs])


def query_text(value: Wire) -> str:
    """`value` as the text of one parameter, not yet percent-encoded; a list is comma-separated, an object JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ",".join([query_text(item) for item in value])
    return _json(value)


def parse_json(body: bytes) -> object:
    """The parsed `body`: numbers are `int` or `Decimal`, never `float`; of equal names the last wins.

    A byte order mark before the text is ignored, as RFC 8259, section 8.1, allows.

    Raises:
        ValueError: `body` is no JSON text in UTF-8, holds NaN or Infinity, or is nested beyond reason.
    """
    try:
        return _DECODER.decode(body.removeprefix(BOM_UTF8).decode())
    except (ValueError, InvalidOperation, RecursionError):
        pass
    # Outside of the handler: the parser's exception carries the whole document.
    raise ValueError("no JSON text")


def dump_json(value: Wire) -> bytes:
    """`value` as compact JSON text in UTF-8; a `Decimal` is a number in plain notation."""
    return _json(value).encode()


def _json(value: Wire) -> str:
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, list):
        return f"[{','.join([_json(item) for item in value])}]"
    if isinstance(value, bytes):
        raise TypeError("bytes cannot stand in JSON")
    if isinstance(value, dict):
        return f"{{{','.join([f'{_scalar(name)}:{_json(item)}' for name, item in value.items()])}}}"
    return _scalar(value)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_float=Decimal, parse_constant=_refuse_constant)
_scalar = json.JSONEncoder(ensure_ascii=False).encode

"""A form with files: the body of ``multipart/form-data``, the same bytes for the same parts."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from lendspec.core.wire import dump_json, query_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lendspec.core.wire import Wire

__all__ = ["multipart"]

_QUOTED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
"""How browsers write a name, https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data."""


def multipart(parts: Iterable[tuple[str, Wire, str | None]]) -> tuple[str, bytes]:
    """Media type and body of a form; a part is (name, value, media type of its own).

    A list is a part for each item. Bytes go out as they are, an object or a list in it as JSON, anything else as text.
    """
    pieces = [_piece(name, item, kind) for name, wire, kind in parts for item in _items(wire)]
    # Made of all pieces, so that it stands in none of them, and never random: what is signed can be made again.
    boundary = sha256(b"\0".join(pieces)).hexdigest()[:40]
    joint = f"--{boundary}\r\n".encode()
    body = b"".join(joint + piece + b"\r\n" for piece in pieces) + f"--{boundary}--\r\n".encode()
    return f"multipart/form-data; boundary={boundary}", body


def _items(wire: Wire) -> Iterator[Wire]:
    if isinstance(wire, list):
        yield from wire
    else:
        yield wire


def _piece(name: str, wire: Wire, kind: str | None) -> bytes:
    label = name.translate(_QUOTED)
    if isinstance(wire, bytes):
        head = f'name="{label}"; filename="{label}"\r\nContent-Type: {kind or "application/octet-stream"}'
        content = wire
    elif isinstance(wire, dict | list):
        head = f'name="{label}"\r\nContent-Type: {kind or "application/json"}'
        content = dump_json(wire)
    else:
        head = f'name="{label}"' + (f"\r\nContent-Type: {kind}" if kind else "")
        content = query_text(wire).encode()
    return f"Content-Disposition: form-data; {head}\r\n\r\n".encode() + content

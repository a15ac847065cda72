"""Media types: which of those that are offered is read or sent, and how."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import frozen

from lendspec.generator.document import Spot
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.tree import Map

__all__ = ["Media", "best", "is_json", "is_text", "media_type", "sendable"]

_SENDABLE = re.compile(r"[A-Za-z0-9!#$&^_.+*-]+/[A-Za-z0-9!#$&^_.+*-]+(?:[ \t]*;[ -~]*)?\Z")
_TEXTUAL = frozenset(
    {"application/xml", "application/yaml", "application/x-ndjson", "application/jsonl", "application/javascript"}
)


@frozen
class Media:
    """One representation of a body."""

    name: str
    spot: Spot
    schema: Spot | None
    example: object = None


def best(spot: Spot, reader: Reader, rank: Callable[[str], int]) -> Media | None:
    """The representation with the lowest rank among those of a request body or a response."""
    listed = list(reader.entries(spot, "content"))
    if not listed:
        return None
    name, entry = min(listed, key=lambda each: rank(each[0]))
    entry = reader.reached(entry) or entry
    return Media(name, entry, reader.at(entry, "schema"), _example(entry, reader))


def _example(entry: Spot, reader: Reader) -> object:
    if (found := reader.at(entry, "example")) is not None:
        return found.value
    for _, listed in reader.entries(entry, "examples"):
        target = reader.reached(listed)
        return target.value.get("value") if target and isinstance(target.value, Map) else None
    return None


def media_type(name: str) -> str:
    """The type without its parameters, in small letters."""
    return name.partition(";")[0].strip().lower()


def sendable(name: str) -> str | None:
    """The name where it is a media type that a header can hold, https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1."""
    return name if _SENDABLE.match(name) else None


def is_json(name: str) -> bool:
    """Whether a body of this type is one JSON text; ``*/*`` is taken for one."""
    kind = media_type(name)
    return kind in {"application/json", "text/json", "*/*", "application/*"} or kind.endswith(("+json", "/json"))


def is_text(name: str) -> bool:
    """Whether a body of this type is text."""
    kind = media_type(name)
    return kind.startswith("text/") or kind in _TEXTUAL or kind.endswith(("+xml", "+yaml"))

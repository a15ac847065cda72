"""Enumerations of any values: of texts or of integers they become a class, of others the type that they have."""

from __future__ import annotations

from collections.abc import Sequence

from lendspec.generator.model import Doc, Kind, Member
from lendspec.generator.names import Allocator, constant
from lendspec.generator.tree import Map, Seq

__all__ = ["kinds_of", "listed", "members"]

_KINDS: dict[type, Kind] = {str: "text", bool: "boolean", int: "integer", float: "decimal_number"}
_CASTS: dict[str, type] = {"string": str, "integer": int}


def listed(value: Map, kind: str | None) -> list[object] | None:
    """The values of ``enum`` or ``const`` without null, as the type says they are; None where there is no such list."""
    found = value.get("enum")
    values = list(found) if isinstance(found, Seq) else [value["const"]] if "const" in value else []
    return list(dict.fromkeys(_typed(item, kind) for item in values if _is_single(item))) or None


def _is_single(item: object) -> bool:
    return isinstance(item, str | int | float)


def _typed(item: object, kind: str | None) -> object:
    """``1`` in an enumeration of strings is the text that YAML took for a number, and the other way round."""
    wanted = _CASTS.get(kind or "")
    if wanted is str and not isinstance(item, str):
        return str(item).lower() if isinstance(item, bool) else str(item)
    if wanted is int and isinstance(item, str) and item.lstrip("-").isdecimal() and item.isascii():
        return int(item)
    return item


def kinds_of(values: Sequence[object]) -> list[Kind]:
    """The kinds of some values, each once."""
    return list(dict.fromkeys(_KINDS[type(value)] for value in values))


def members(values: Sequence[object], value: Map) -> tuple[Member, ...]:
    """The members of an enumeration of texts or of integers, with readable names where the document has some."""
    names, docs = _named(value, "x-enum-varnames", values), _named(value, "x-enum-descriptions", values)
    scope = Allocator()
    return tuple(
        Member(scope.take(_name(names[index] or str(item))), item, Doc(docs[index] or ""))
        for index, item in enumerate(values)
        if isinstance(item, str | int)
    )


def _named(value: Map, key: str, values: Sequence[object]) -> list[str | None]:
    """What many documents say of their values under a key, one text a value in the same order."""
    found = value.get(key)
    if isinstance(found, Seq) and len(found) == len(values):
        return [item if isinstance(item, str) else None for item in found]
    return [None] * len(values)


def _name(text: str) -> str:
    sign = "MINUS_" if text[:1] == "-" and text[1:2].isdigit() else ""
    return sign + constant(text)

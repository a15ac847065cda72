"""Enumerations of any values: of texts or of integers they become a class, of others the type that they have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from lendspec.generator.document import Spot
from lendspec.generator.model import Doc, Kind, Member
from lendspec.generator.names import Allocator, constant
from lendspec.generator.tree import Map, Seq

__all__ = ["Texts", "constants", "is_mixed", "kinds_of", "listed", "members", "told", "type_of"]

Texts: TypeAlias = "Sequence[str | None]"

_KINDS: dict[type, Kind] = {str: "text", bool: "boolean", int: "integer", float: "decimal_number"}
_TYPES: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}
_CASTS: dict[str, type] = {"string": str, "integer": int}


def listed(value: Map, kind: str | None, *, alone: bool = True) -> list[object] | None:
    """The values of ``enum`` or ``const`` without null, as the type says they are; None where there is no such list.

    Where a value may have other types beside ``kind``, it is what the document writes.
    """
    found = value.get("enum")
    values = list(found) if isinstance(found, Seq) else [value["const"]] if "const" in value else []
    singles = (item for item in values if _is_single(item))
    typed = (_typed(item, kind) for item in singles) if alone else (item for item in singles if _is(item, kind))
    return [item for _, item in dict.fromkeys((type(item), item) for item in typed)] or None


def is_mixed(value: Map) -> bool:
    """Whether an enumeration holds lists or mappings too, so that it says nothing of the type of a single value."""
    found = value.get("enum")
    return isinstance(found, Seq) and any(isinstance(item, Map | Seq) for item in found)


def _is(item: object, kind: str | None) -> bool:
    return type_of(item) == kind or (kind == "number" and type_of(item) == "integer")


def type_of(item: object) -> str:
    """The type of JSON Schema that a single value has."""
    return _TYPES[type(item)]


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


def members(values: Sequence[object], names: Texts, docs: Texts) -> tuple[Member, ...]:
    """The members of an enumeration of texts or of integers; a value without a name is called by what it is."""
    scope = Allocator()
    return tuple(
        Member(scope.take(_name(names[index] or str(item))), item, Doc(docs[index] or ""))
        for index, item in enumerate(values)
        if isinstance(item, str | int)
    )


def told(value: Map, key: str, values: Sequence[object]) -> Texts:
    """What many documents say of their values under a key, one text a value in the same order."""
    found = value.get(key)
    if isinstance(found, Seq) and len(found) == len(values):
        return [item if isinstance(item, str) else None for item in found]
    return [None] * len(values)


def constants(choice: Sequence[Spot], kind: str | None) -> tuple[list[object], Texts, Texts] | None:
    """An enumeration that is written as one constant after the other, with titles for names; None if it is none."""
    found = [spot.value for spot in choice if isinstance(spot.value, Map) and spot.value.get("const") is not None]
    values = [_typed(value["const"], kind) for value in found if _is_single(value["const"])]
    if len(values) < len(choice) or len(set(values)) < len(values):
        return None
    return values, [_text(value, "title") for value in found], [_text(value, "description") for value in found]


def _text(value: Map, key: str) -> str | None:
    found = value.get(key)
    return found if isinstance(found, str) else None


def _name(text: str) -> str:
    sign = "MINUS_" if text[:1] == "-" and text[1:2].isdigit() else ""
    return sign + constant(text)

"""The attributes of a model: what its template shows of each, and the lines that they have in it."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from lendspec.generator.brackets import laid
from lendspec.generator.leaves import Code, Name, fixed, joined, lines, put

__all__ = ["FieldView", "RestView", "attribute_lines", "decode_lines"]

_DEEP = 8
_KEPT = 1 << 13
_REQUIRED: Final = "%s=required(row, %s, %s)"
_OPTIONAL: Final = "%s=optional(row, %s, %s)"


class FieldView(NamedTuple):
    """One attribute of a model."""

    name: Name
    annotation: Code
    decode: Code
    wire: Code
    required: bool
    default: Code


class RestView(NamedTuple):
    """The attribute of a model that holds the members beyond its fields."""

    name: Name
    annotation: Code
    known: Code
    decode: Code


def decode_lines(fields: tuple[FieldView, ...], rest: RestView | None) -> Code:
    """What a decoder reads, one attribute on a line."""
    listed = [_decoding(each.name, each.wire, each.decode, required=each.required) for each in fields]
    if rest:
        listed.append(laid(put("%s=rest(row, %s, %s)", rest.name, rest.known, rest.decode), _DEEP))
    return lines("        ", listed)


def attribute_lines(fields: tuple[FieldView, ...]) -> Code:
    """The attributes of a class, one on a line."""
    if not fields:
        return fixed("")
    return put("    %s\n", joined("\n    ", [_attribute(each.name, each.annotation, each.default) for each in fields]))


@lru_cache(maxsize=_KEPT)
def _attribute(own: Name, annotation: Code, default: Code) -> Code:
    """The line of a field, which many models have alike."""
    return put("%s: %s%s", own, annotation, default)


@lru_cache(maxsize=_KEPT)
def _decoding(own: Name, wire: Code, decode: Code, *, required: bool) -> Code:
    """The line that reads a field, which many models have alike."""
    return laid(put(_REQUIRED if required else _OPTIONAL, own, wire, decode), _DEEP)

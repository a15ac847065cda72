"""Values of one of several types: which one an answer holds, and which one an argument is."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeVar, cast

from attrs import fields, has

from lendspec.core.encode import wrong_type
from lendspec.core.mismatch import Mismatch
from lendspec.core.watch import Finding, keep, trying

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.decode import Decoder
    from lendspec.core.encode import Encoder
    from lendspec.core.wire import Wire

__all__ = ["one_of", "tagged", "wire_one_of"]

T = TypeVar("T")

_NAMED: Final = 2
"""What a member that its type names counts; one of an open object, or a number that is not listed, counts 1."""


def one_of(*decoders: Decoder[T]) -> Decoder[T]:
    """A decoder of a value of one of several types: of those that it fits, the one that knows most of its members.

    Of equals the first wins, so that the order of the specification counts.
    """

    def decode_one_of(value: object) -> T:
        best: list[T] = []
        most, kept = -1, list[Finding]()
        whole = _whole(value)
        for decode in decoders:
            try:
                found, noticed = trying(decode, value)
            except Mismatch:
                continue
            if (known := _known(found, value)) > most:
                best, most, kept = [found], known, noticed
            if most >= whole:
                break
        if not best:
            raise Mismatch(f"one of {len(decoders)} types", value)
        keep(kept)
        return best[0]

    return decode_one_of


def _whole(value: object) -> float:
    """From how much on nothing is left to explain; of a list, every type is tried."""
    if isinstance(value, dict):
        return _NAMED * sum(item is not None for item in cast("dict[str, object]", value).values())
    return math.inf if isinstance(value, list) else _NAMED


def _known(found: object, value: object) -> int:
    """How much of a value its type explains: members of an object, items of a list, a listed value."""
    if has(kind := type(found)):
        held: list[object] = [getattr(found, entry.name) for entry in fields(kind)]
        return sum(_held(item, value) for item in held if item is not None)
    if isinstance(found, dict):
        return _held(cast("object", found), value)  # which it is after isinstance, but of unknown items
    if isinstance(found, tuple) and isinstance(value, list):
        return sum(map(_known, cast("tuple[object, ...]", found), cast("list[object]", value)))
    return _NAMED if isinstance(found, Enum | bool) else int(isinstance(found, int))


def _held(item: object, value: object) -> int:
    """What an attribute explains; one that holds members of the object itself holds those without a name.

    An object of which nothing is known explains less than one that has at least a member.
    """
    if has(kind := type(item)):
        return _NAMED if any(getattr(item, entry.name) not in (None, {}) for entry in fields(kind)) else 1
    if isinstance(item, dict) and isinstance(value, dict):
        rest, row = cast("dict[str, object]", item), cast("dict[str, object]", value)
        if rest.keys() <= row.keys():
            return sum(member is not None for member in rest.values())
    return _NAMED


def tagged(name: str, decoders: Mapping[str, Decoder[T]], otherwise: Decoder[T]) -> Decoder[T]:
    """A decoder of an object whose member `name` says what it is; a word that nobody knows is left to `otherwise`."""

    def decode_tagged(value: object) -> T:
        word = _member(value, name)
        decode = decoders.get(word, otherwise) if isinstance(word, str) else otherwise
        return decode(value)

    return decode_tagged


def _member(value: object, name: str) -> object:
    return cast("dict[str, object]", value).get(name) if isinstance(value, dict) else None


def wire_one_of(*encoders: Encoder) -> Encoder:
    """An encoder of a value of one of several types: the first that takes it.

    The encoder raises `TypeError` where none takes its type, and `ValueError` where one does, but not its value.
    """

    def encode_one_of(value: object) -> Wire:
        wrong: list[str] = []
        for encode in encoders:
            try:
                return encode(value)
            except TypeError as error:
                wrong.append(str(error))
        if inner := [text for text in wrong if not text.startswith("expected ")]:
            raise TypeError(inner[0])  # its class fits, one of its attributes does not
        expected = " or ".join(dict.fromkeys(text.partition(", got ")[0].removeprefix("expected ") for text in wrong))
        raise wrong_type(expected, value)

    return encode_one_of

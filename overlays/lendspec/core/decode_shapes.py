"""From parsed JSON to lists, objects and absent values: they join the decoders and tell a `Mismatch` its path."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from lendspec.core.mismatch import MISSING, Mismatch
from lendspec.core.questions import Questions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.decode import Decoder

__all__ = [
    "as_object",
    "empty_as_none",
    "list_of",
    "map_of",
    "nullable",
    "optional",
    "required",
    "rest",
    "single",
    "single_or_none",
]

T = TypeVar("T")


def as_object(value: object) -> Mapping[str, object]:
    """A JSON object, its properties still undecoded.

    Raises:
        Mismatch: Any other JSON type.
    """
    if isinstance(value, dict):
        return cast("dict[str, object]", value)  # the JSON parser makes no other keys
    raise Mismatch("an object", value)


def required(row: Mapping[str, object], name: str, decode: Decoder[T]) -> T:
    """Property `name` of `row`, decoded.

    Raises:
        Mismatch: The property is absent, or `decode` says so.
    """
    if name not in row:
        raise Mismatch("a value", MISSING).at(name)
    return _property(row, name, decode)


def optional(row: Mapping[str, object], name: str, decode: Decoder[T]) -> T | None:
    """Property `name` of `row`, decoded; None where it is absent.

    Raises:
        Mismatch: `decode` says so.
    """
    return _property(row, name, decode) if name in row else None


def rest(row: Mapping[str, object], names: frozenset[str], decode: Decoder[T]) -> dict[str, T]:
    """The properties of `row` beyond `names`, decoded.

    Raises:
        Mismatch: `decode` says so.
    """
    return {name: _property(row, name, decode) for name in row if name not in names}


def nullable(decode: Decoder[T]) -> Decoder[T | None]:
    """`decode`, and None for null."""

    def decode_nullable(value: object) -> T | None:
        return None if value is None else decode(value)

    return decode_nullable


def empty_as_none(decode: Decoder[T]) -> Decoder[T | None]:
    """`decode`, and None for ``""`` or null."""

    def decode_empty(value: object) -> T | None:
        return None if value is None or value == "" else decode(value)

    return decode_empty


def list_of(decode: Decoder[T]) -> Decoder[tuple[T, ...]]:
    """A decoder of a JSON list as a tuple."""

    def decode_list(value: object) -> tuple[T, ...]:
        items = _as_list(value)
        rows: list[T] = []
        try:
            for item in items:
                rows.append(decode(item))  # noqa: PERF401 (the length is the index of the failing item)
        except Mismatch as mismatch:
            mismatch.at(len(rows))
            raise
        return tuple(rows)

    return decode_list


def map_of(decode: Decoder[T]) -> Decoder[dict[str, T]]:
    """A decoder of a JSON object whose property names are data."""

    def decode_map(value: object) -> dict[str, T]:
        row = as_object(value)
        return {name: _property(row, name, decode) for name in row}

    return decode_map


def single(decode: Decoder[T]) -> Decoder[T]:
    """A decoder of a list that holds exactly one row: the row."""

    def decode_single(value: object) -> T:
        items = _as_list(value)
        if len(items) != 1:
            raise Mismatch("a list of 1", value)
        return _first(items, decode)

    return decode_single


def single_or_none(decode: Decoder[T]) -> Decoder[T | None]:
    """A decoder of a list that holds at most one row: the row or None."""

    def decode_single_or_none(value: object) -> T | None:
        items = _as_list(value)
        if len(items) > 1:
            raise Mismatch("a list of at most 1", value)
        return _first(items, decode) if items else None

    return decode_single_or_none


def _property(row: Mapping[str, object], name: str, decode: Decoder[T]) -> T:
    try:
        return decode(row[name])
    except Mismatch as mismatch:
        if isinstance(row, Questions):
            return cast("T", None)  # only the name was wanted
        mismatch.at(name)
        raise


def _as_list(value: object) -> list[object]:
    if isinstance(value, list):
        return cast("list[object]", value)  # elements of parsed JSON are objects of any kind
    raise Mismatch("a list", value)


def _first(items: list[object], decode: Decoder[T]) -> T:
    try:
        return decode(items[0])
    except Mismatch as mismatch:
        mismatch.at(0)
        raise

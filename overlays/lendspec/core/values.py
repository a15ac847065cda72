"""Values of enumerations as arguments: those that are listed, and others on which the caller insists."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, TypeVar

from lendspec.core.encode import Encoder, wire_integer, wire_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lendspec.core.wire import Wire

__all__ = ["unlisted", "wire_listed"]

Value = TypeVar("Value", str, int)


class _UnlistedText(str):
    __slots__ = ()


class _UnlistedNumber(int):
    __slots__ = ()


def unlisted(value: Value) -> Value:
    """`value` as an argument, though the enumeration of the argument does not list it.

    An exchange may take values that the specification does not know yet. Without this they are refused before anything
    is sent, for nearly all of them are typing errors: ``side=unlisted("NEW_SIDE")``.

    Raises:
        TypeError: Neither text nor integer.
    """
    if isinstance(value, str):
        return _UnlistedText(wire_text(value))
    return _UnlistedNumber(wire_integer(value))


def wire_listed(members: type[StrEnum | IntEnum]) -> Encoder:
    """An encoder of a value of an enumeration, by member or by value.

    The encoder raises `TypeError` for another type, and `ValueError` for a value that is neither listed nor `unlisted`.
    """
    encode: Encoder = wire_text if issubclass(members, StrEnum) else wire_integer
    listed: tuple[str | int, ...] = tuple(member.value for member in members)
    known = frozenset(listed)

    def encode_listed(value: object) -> Wire:
        wire = encode(value)
        if wire not in known and not isinstance(value, _UnlistedText | _UnlistedNumber):
            raise ValueError(_refusal(wire, listed))
        return wire

    return encode_listed


def _refusal(wire: Wire, listed: Iterable[str | int]) -> str:
    meant = [value for value in listed if _letters(value) == _letters(wire)]
    hint = f"did you mean {meant[0]!r}? " if meant else ""
    expected = ", ".join(map(repr, listed))
    return (
        f"expected one of {expected}, got {wire!r}; {hint}A value that is newer than this list goes out as "
        f"unlisted({wire!r}), from lendspec.core.values"
    )


def _letters(value: object) -> str:
    return "".join(filter(str.isalnum, str(value))).casefold()

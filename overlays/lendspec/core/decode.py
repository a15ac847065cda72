"""From parsed JSON to single values: one small function for each type, a `Mismatch` where the answer differs."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import TypeAlias, TypeVar, overload

from lendspec.core.mismatch import Mismatch
from lendspec.core.watch import listed, notice

__all__ = [
    "Decoder",
    "anything",
    "base64_text",
    "binary",
    "bool_text",
    "boolean",
    "date",
    "date_time",
    "decimal",
    "enum_of",
    "integer",
    "integer_text",
    "nothing",
    "text",
    "unix_ms",
    "unix_s",
]

T = TypeVar("T")
TextEnum = TypeVar("TextEnum", bound=StrEnum)
NumberEnum = TypeVar("NumberEnum", bound=IntEnum)
Plain = TypeVar("Plain", str, int)

Decoder: TypeAlias = Callable[[object], T]

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
# Exponents beyond this are no amounts: the plain notation of 1E+999999999 is a gigabyte of zeros.
_LARGEST_EXPONENT = 100
_LARGEST_INTEGER_EXPONENT = 30

_STANDARD_LETTERS = str.maketrans("-_", "+/")
_INTEGER = re.compile(r"-?[0-9]{1,64}").fullmatch
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,9})?").fullmatch
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
_DATE_TIME = re.compile(  # https://www.rfc-editor.org/rfc/rfc3339#section-5.6
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
).fullmatch


def text(value: object) -> str:
    """JSON text as it is.

    Raises:
        Mismatch: Any other JSON type.
    """
    if isinstance(value, str):
        return value
    raise Mismatch("text", value)


def integer(value: object) -> int:
    """A JSON number without fraction; ``1.0`` is one, as JSON Schema has it.

    Raises:
        Mismatch: Any other JSON type, a boolean, or a fraction.
    """
    if type(value) is int:
        return value
    if isinstance(value, Decimal) and _within(value, _LARGEST_INTEGER_EXPONENT) and value == int(value):
        return int(value)
    raise Mismatch("an integer", value)


def integer_text(value: object) -> int:
    """An integer, as digits in text or as a JSON number.

    Raises:
        Mismatch: Anything else.
    """
    if isinstance(value, str):
        if _INTEGER(value):
            return int(value)
        raise Mismatch("an integer", value)
    return integer(value)


def decimal(value: object) -> Decimal:
    """An exact number, in text or as a JSON number.

    Raises:
        Mismatch: Anything else, NaN and infinity included.
    """
    if isinstance(value, str) and _NUMBER(value):
        number = Decimal(value)
    elif isinstance(value, Decimal):
        number = value
    elif type(value) is int:
        return Decimal(value)
    else:
        raise Mismatch("a decimal number", value)
    if _within(number, _LARGEST_EXPONENT):
        return number
    raise Mismatch(f"a finite number with an exponent under {_LARGEST_EXPONENT}", value)


def _within(number: Decimal, exponent: int) -> bool:
    return number.is_finite() and -exponent < number.adjusted() < exponent


def boolean(value: object) -> bool:
    """JSON true or false.

    Raises:
        Mismatch: Anything else.
    """
    if isinstance(value, bool):
        return value
    raise Mismatch("true or false", value)


def unix_ms(value: object) -> dt.datetime:
    """Milliseconds since 1970 as an aware datetime in UTC, exact.

    Raises:
        Mismatch: No integer (digits in text are one), or outside of the years 1 to 9999.
    """
    milliseconds = integer_text(value)
    try:
        return _EPOCH + dt.timedelta(milliseconds=milliseconds)
    except OverflowError:
        raise Mismatch("milliseconds since 1970", value) from None


def unix_s(value: object) -> dt.datetime:
    """Seconds since 1970 as an aware datetime in UTC.

    Raises:
        Mismatch: No integer (digits in text are one), or outside of the years 1 to 9999.
    """
    seconds = integer_text(value)
    try:
        return _EPOCH + dt.timedelta(seconds=seconds)
    except OverflowError:
        raise Mismatch("seconds since 1970", value) from None


def date_time(value: object) -> dt.datetime:
    """An RFC 3339 time as an aware datetime in UTC; digits beyond the microsecond are dropped.

    Raises:
        Mismatch: Anything else.
    """
    if isinstance(value, str) and _DATE_TIME(value):
        try:
            return dt.datetime.fromisoformat(value.upper()).astimezone(dt.UTC)
        except (ValueError, OverflowError):
            pass
    raise Mismatch("an RFC 3339 time", value)


def date(value: object) -> dt.date:
    """A calendar day, ``YYYY-MM-DD``.

    Raises:
        Mismatch: Anything else.
    """
    if isinstance(value, str) and _DATE(value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            pass
    raise Mismatch("a date YYYY-MM-DD", value)


def base64_text(value: object) -> bytes:
    """Bytes, as text in base64; the URL-safe letters and missing padding are understood.

    Raises:
        Mismatch: Anything else.
    """
    if isinstance(value, str) and value.isascii():
        letters = value.translate(_STANDARD_LETTERS).rstrip("=")
        try:
            return base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True)
        except binascii.Error:
            pass
    raise Mismatch("text in base64", value)


def binary(value: object) -> bytes:
    """The bytes of an answer that is no JSON.

    Raises:
        Mismatch: Anything else.
    """
    if isinstance(value, bytes):
        return value
    raise Mismatch("bytes", value)


def anything(value: object) -> object:
    """The parsed JSON as it is."""
    return value


def nothing(value: object) -> None:
    """None, whatever the exchange sends."""
    if value:
        notice("field", lambda: "nothing", value)


def bool_text(true: str, false: str) -> Decoder[bool]:
    """A decoder of the two texts that mean true and false."""
    values = {true: True, false: False}

    def decode(value: object) -> bool:
        if isinstance(value, str) and value in values:
            return values[value]
        raise Mismatch(f"{true!r} or {false!r}", value)

    return decode


@overload
def enum_of(members: type[TextEnum]) -> Decoder[TextEnum | str]: ...
@overload
def enum_of(members: type[NumberEnum]) -> Decoder[NumberEnum | int]: ...
def enum_of(members: type[StrEnum | IntEnum]) -> Decoder[str] | Decoder[int]:
    """A decoder of an open enumeration: a value that the exchange added later stays as it is."""
    if issubclass(members, StrEnum):
        return _text_enum(members)
    return _number_enum(members)


def _text_enum(members: type[StrEnum]) -> Decoder[str]:
    known: dict[str, str] = {member.value: member for member in members}

    def decode(value: object) -> str:
        plain = text(value)
        member = known.get(plain)
        return _unlisted(members, plain) if member is None else member

    return decode


def _number_enum(members: type[IntEnum]) -> Decoder[int]:
    known: dict[int, int] = {member.value: member for member in members}

    def decode(value: object) -> int:
        plain = integer(value)
        member = known.get(plain)
        return _unlisted(members, plain) if member is None else member

    return decode


def _unlisted(members: type[StrEnum | IntEnum], value: Plain) -> Plain:
    notice("value", lambda: f"one of {listed([repr(member.value) for member in members])}", value)
    return value

"""From single Python values to their wire form, exact; what cannot be sent exactly is refused before it is sent."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from lendspec.core.wire import Wire, plain

__all__ = [
    "Encoder",
    "wire_base64",
    "wire_binary",
    "wire_bool_text",
    "wire_boolean",
    "wire_date",
    "wire_date_time",
    "wire_decimal",
    "wire_decimal_number",
    "wire_integer",
    "wire_integer_text",
    "wire_nothing",
    "wire_text",
    "wire_unix_ms",
    "wire_unix_ms_text",
    "wire_unix_s",
    "wire_unix_s_text",
    "wrong_type",
]

Encoder: TypeAlias = Callable[[object], Wire]

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MILLISECOND = dt.timedelta(milliseconds=1)
_SECOND = dt.timedelta(seconds=1)
# No exchange counts further; Decimal("1E+999999999") in plain notation is a gigabyte of zeros.
_LARGEST_EXPONENT = 100


def wrong_type(expected: str, value: object, way_out: str = "") -> TypeError:
    """The exception for a value of another type; it shows the type only."""
    return TypeError(f"expected {expected}, got {type(value).__name__}{way_out and f': {way_out}'}")


def wire_text(value: object) -> str:
    """Text; a member of a text enumeration becomes its value.

    Raises:
        TypeError: No text.
        ValueError: Not valid Unicode.
    """
    if not isinstance(value, str):
        raise wrong_type("str", value)
    if not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
        raise ValueError("text with a lone surrogate cannot be sent as UTF-8")
    return str.__str__(value)


def wire_integer(value: object) -> int:
    """An integer; a member of an integer enumeration becomes its value.

    Raises:
        TypeError: No integer, or a boolean.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise wrong_type("int", value)
    return int(value)


def wire_integer_text(value: object) -> str:
    """An integer as its digits in text.

    Raises:
        TypeError: No integer, or a boolean.
    """
    return str(wire_integer(value))


def wire_decimal(value: object) -> str:
    """A number as text in plain notation: ``0.00000001``, never ``1E-8``.

    Raises:
        TypeError: Neither `Decimal` nor `int`; a `float` is not exact.
        ValueError: NaN, infinity, an exponent beyond reason, or a Decimal that was made from an inexact float.
    """
    return plain(wire_decimal_number(value))


def wire_decimal_number(value: object) -> Decimal:
    """A number as a JSON number, which is written in plain notation.

    Raises:
        TypeError: Neither `Decimal` nor `int`; a `float` is not exact.
        ValueError: NaN, infinity, an exponent beyond reason, or a Decimal that was made from an inexact float.
    """
    if isinstance(value, Decimal):
        number = value
    elif isinstance(value, int) and not isinstance(value, bool):
        number = Decimal(value)
    else:
        raise wrong_type("Decimal or int", value, _way_to_decimal(value))
    if not number.is_finite():
        raise ValueError(f"expected a finite number, got {number}")
    if not -_LARGEST_EXPONENT < number.adjusted() < _LARGEST_EXPONENT:
        raise ValueError(f"expected an exponent under {_LARGEST_EXPONENT}, got {number.adjusted()}")
    _refuse_float_inside(number)
    return number


def _refuse_float_inside(number: Decimal) -> None:
    """Refuse `Decimal(0.1)`, which is 0.1000000000000000055511151231257827021181583404541015625."""
    near = float(number)
    meant = repr(near)
    if number == Decimal(near) and number != Decimal(meant) and number != number.to_integral_value():
        raise ValueError(f'{number} is the float {meant}, error included: write Decimal("{meant}")')


def _way_to_decimal(value: object) -> str:
    if isinstance(value, float):
        return f'a float is not exact, write Decimal("{value}")'
    return 'write Decimal("0.1")'


def wire_nothing(value: object) -> None:
    """Null, where nothing else may stand.

    Raises:
        TypeError: Anything but None.
    """
    if value is not None:
        raise wrong_type("None", value)


def wire_boolean(value: object) -> bool:
    """True or false.

    Raises:
        TypeError: No bool.
    """
    if not isinstance(value, bool):
        raise wrong_type("bool", value)
    return value


def wire_unix_ms(value: object) -> int:
    """An aware datetime as milliseconds since 1970; microseconds below the millisecond are dropped.

    Raises:
        TypeError: No datetime.
        ValueError: A datetime without time zone.
    """
    return (_aware(value) - _EPOCH) // _MILLISECOND


def wire_unix_ms_text(value: object) -> str:
    """An aware datetime as milliseconds since 1970, as digits in text.

    Raises:
        TypeError: No datetime.
        ValueError: A datetime without time zone.
    """
    return str(wire_unix_ms(value))


def wire_unix_s(value: object) -> int:
    """An aware datetime as seconds since 1970; what is below the second is dropped.

    Raises:
        TypeError: No datetime.
        ValueError: A datetime without time zone.
    """
    return (_aware(value) - _EPOCH) // _SECOND


def wire_unix_s_text(value: object) -> str:
    """An aware datetime as seconds since 1970, as digits in text.

    Raises:
        TypeError: No datetime.
        ValueError: A datetime without time zone.
    """
    return str(wire_unix_s(value))


def wire_date_time(value: object) -> str:
    """An aware datetime as RFC 3339 text in UTC.

    Raises:
        TypeError: No datetime.
        ValueError: A datetime without time zone, or outside of the years 1 to 9999 in UTC.
    """
    try:
        utc = _aware(value).astimezone(dt.UTC)
    except OverflowError:
        raise ValueError("expected a time within the years 1 to 9999 in UTC") from None
    return utc.isoformat().replace("+00:00", "Z")


def _aware(value: object) -> dt.datetime:
    if not isinstance(value, dt.datetime):
        raise wrong_type("datetime", value)
    if value.utcoffset() is None:
        raise ValueError("a datetime without time zone has no place on the clock: pass tzinfo=timezone.utc")
    return value


def wire_date(value: object) -> str:
    """A calendar day as ``YYYY-MM-DD``.

    Raises:
        TypeError: No date, or a datetime.
    """
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise wrong_type("date", value)
    return value.isoformat()


def wire_binary(value: object) -> bytes:
    """Bytes as they are: a file, or a whole body.

    Raises:
        TypeError: No bytes.
    """
    if not isinstance(value, bytes):
        raise wrong_type("bytes", value)
    return value


def wire_base64(value: object) -> str:
    """Bytes as text in base64.

    Raises:
        TypeError: No bytes.
    """
    return base64.b64encode(wire_binary(value)).decode()


def wire_bool_text(true: str, false: str) -> Encoder:
    """An encoder of a bool as one of the two texts.

    The encoder raises `TypeError` for anything else.
    """

    def encode(value: object) -> Wire:
        return true if wire_boolean(value) else false

    return encode

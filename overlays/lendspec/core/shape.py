"""What kind of value an answer holds, in words that tell nothing of the value itself."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final, cast

from lendspec.core.mismatch import MISSING

if TYPE_CHECKING:
    from collections.abc import Sized

__all__ = ["shape_of", "word_of"]

_DIGITS = re.compile(r"-?[0-9]+").fullmatch
_NUMBER = re.compile(r"[+-]?[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?").fullmatch
# What an exchange calls a state or a kind. Longer texts, and texts with digits, can be ids, keys or names of people.
_WORD = re.compile(r"[A-Za-z]+(?:[_ -][A-Za-z]+){0,6}").fullmatch
_LONGEST_WORD: Final = 40
_LARGEST_NUMBER: Final = 99
_TIMES: Final = {10: "a time in seconds", 13: "a time in milliseconds"}


def shape_of(value: object) -> str:
    """Type and form of a value of parsed JSON, e.g. ``text: a decimal number``; never the value."""
    if value is MISSING:
        return "nothing"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, dict | list):
        size = len(cast("Sized", value))  # of what, does not matter here
        return f"an object of {size}" if isinstance(value, dict) else f"a list of {size}"
    return _text(value) if isinstance(value, str) else _number(value)


def word_of(value: object) -> str | None:
    """The value itself where it is a word or a small number, as members of an enumeration are; else None."""
    if isinstance(value, str):
        return repr(value) if len(value) <= _LONGEST_WORD and _WORD(value) else None
    return str(value) if type(value) is int and 0 <= value <= _LARGEST_NUMBER else None


def _text(text: str) -> str:
    if not text:
        return "empty text"
    if _DIGITS(text):
        return f"text: {_whole(text)}"
    return "text: a decimal number" if _NUMBER(text) else "text"


def _number(number: object) -> str:
    return f"number: {_whole(str(number))}" if not isinstance(number, Decimal) else "number: a decimal number"


def _whole(digits: str) -> str:
    kind = _TIMES.get(len(digits))
    return f"a whole number, perhaps {kind}" if kind else "a whole number"

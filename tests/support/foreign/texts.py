"""Texts and numbers that keep to the format, bounds and pattern of their schema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final

from tests.support.foreign.schema import Flat

__all__ = ["number_for", "text_for"]

_BY_FORMAT: Final[Mapping[str, str]] = {
    "date-time": "2026-01-31T12:34:56Z",
    "date": "2026-01-31",
    "time": "12:34:56Z",
    "duration": "P1DT2H",
    "uuid": "0f0e0d0c-0b0a-4908-8706-050403020100",
    "uri": "https://example.com/a?b=1",
    "url": "https://example.com/a?b=1",
    "uri-reference": "/a?b=1",
    "email": "someone@example.com",
    "hostname": "host.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "bGVuZA==",
    "base64": "bGVuZA==",
    "base64url": "bGVuZA==",
    "unix-ms": "1790000000123",
    "unix-s": "1790000000",
    "decimal": "12.5",
    "bigdecimal": "12.5",
    "int32": "12",
    "int64": "1234567890123",
    "uint64": "1234567890123",
    "integer": "12",
    "double": "12.5",
    "float": "12.5",
    "number": "12.5",
}
_ANY_CHARS: Final = "\u00e4 &=%+"
_MOST_REPEATS: Final = 2


def text_for(flat: Flat, number: int, *, plain: bool) -> str:
    """A text that fits the schema; `number` makes it differ from others."""
    pattern = flat.bounds.get("pattern")
    if isinstance(pattern, str):
        return _matching(flat, pattern, number)
    if flat.format in _BY_FORMAT:
        return _BY_FORMAT[flat.format]
    if "base64" in flat.content:
        return _BY_FORMAT["byte"]
    text = f"v{number}" if plain else f"v{number}{_ANY_CHARS}z"
    return _sized(text, flat)


def _sized(text: str, flat: Flat) -> str:
    least, most = _whole(flat.bounds.get("minLength")), _whole(flat.bounds.get("maxLength"))
    if least is not None and len(text) < least:
        text = text.ljust(least, "x")
    return text if most is None else text[:most].strip() or "v"[:most]


def _matching(flat: Flat, pattern: str, number: int) -> str:
    shown = [value for value in flat.examples if isinstance(value, str) and value.isascii() and value]
    candidates = [*shown, _BY_FORMAT.get(flat.format, ""), _sized(f"v{number}", flat), *_made_up(pattern)]
    for text in candidates:
        if _fits(text, pattern, flat):
            return text
    return candidates[-1]


def _fits(text: str, pattern: str, flat: Flat) -> bool:
    least, most = _whole(flat.bounds.get("minLength")), _whole(flat.bounds.get("maxLength"))
    try:
        matches = re.search(pattern, text) is not None
    except re.error:
        return bool(text)
    return matches and (least is None or len(text) >= least) and (most is None or len(text) <= most) and bool(text)


@lru_cache(maxsize=4096)
def _made_up(pattern: str) -> tuple[str, ...]:
    """Texts of several lengths that a regular expression matches."""
    try:
        tree: Any = re._parser.parse(pattern)  # type: ignore[attr-defined]
        return tuple(_from_tree(tree, repeats) for repeats in (1, 2, 4, 8, 12, 16, 20, 24, 32, 36, 40, 48, 64, 128))
    except (re.error, RecursionError, TypeError):
        return ("v1",)


def _from_tree(tree: Any, repeats: int) -> str:  # the tree of the standard library has no types
    return "".join(_from_token(str(token), argument, repeats) for token, argument in tree)


def _from_token(token: str, argument: Any, repeats: int) -> str:  # the same
    match token:
        case "LITERAL":
            return chr(argument)
        case "NOT_LITERAL":
            return "a" if argument != ord("a") else "b"
        case "ANY":
            return "a"
        case "IN":
            return _from_set(argument)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, inner = argument
            return _from_tree(inner, repeats) * min(max(int(least), min(repeats, int(most))), max(int(least), 200))
        case "SUBPATTERN":
            return _from_tree(argument[-1], repeats)
        case "BRANCH":
            return _from_tree(argument[1][0], repeats)
        case "ATOMIC_GROUP":
            return _from_tree(argument, repeats)
        case _:
            return ""


def _from_set(members: Any) -> str:  # the same
    negated = str(members[0][0]) == "NEGATE"
    if not negated:
        token, argument = members[0]
        if str(token) == "RANGE":
            return chr(argument[0])
        return (
            {"CATEGORY_DIGIT": "1", "CATEGORY_WORD": "a", "CATEGORY_SPACE": " "}.get(str(argument), "a")
            if (str(token) == "CATEGORY")
            else chr(argument)
        )
    return next((char for char in "aA1-_ .~" if not _in_set(char, members[1:])), "a")


def _in_set(char: str, members: Any) -> bool:  # the same
    for token, argument in members:
        name = str(token)
        if name == "LITERAL" and ord(char) == argument:
            return True
        if name == "RANGE" and argument[0] <= ord(char) <= argument[1]:
            return True
        if name == "CATEGORY" and _in_category(char, str(argument)):
            return True
    return False


def _in_category(char: str, category: str) -> bool:
    tests = {"CATEGORY_DIGIT": str.isdigit, "CATEGORY_SPACE": str.isspace, "CATEGORY_WORD": str.isalnum}
    test = tests.get(category.replace("_NOT_", "_"))
    return bool(test and test(char)) != ("_NOT_" in category)


def number_for(flat: Flat, number: int, *, whole: bool) -> int | Decimal:
    """A number within its bounds."""
    value = Decimal(number) if whole else Decimal(number) + Decimal("0.5")
    low = _bound(flat, "minimum", "exclusiveMinimum", whole=whole)
    high = _bound(flat, "maximum", "exclusiveMaximum", whole=whole)
    if high is not None and value > high:
        value = high
    if low is not None and value < low:
        value = low
    step = flat.bounds.get("multipleOf")
    if isinstance(step, int | Decimal) and step:
        value = (value // Decimal(step)) * Decimal(step)
        value = value + Decimal(step) if low is not None and value < low else value
    return int(value) if whole else value


def _bound(flat: Flat, plain: str, exclusive: str, *, whole: bool) -> Decimal | None:
    told, beyond = flat.bounds.get(plain), flat.bounds.get(exclusive)
    step = (Decimal(1) if whole else Decimal("0.001")) * (1 if plain == "minimum" else -1)
    if isinstance(beyond, bool):
        return None if not isinstance(told, int | Decimal) else Decimal(told) + (step if beyond else 0)
    if isinstance(beyond, int | Decimal):
        return Decimal(beyond) + step
    return Decimal(told) if isinstance(told, int | Decimal) else None


def _whole(value: object) -> int | None:
    return int(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else None

"""Does a value fit a schema? Faults are sentences that name the place, the rule and the value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal

from tests.support.document import Document, Schema, is_array, is_object, rows, table

__all__ = ["TextError", "faults", "from_text", "kinds"]

PLAIN = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
MILLISECONDS = re.compile(r"[0-9]{13}")
INT64 = 2**63
NAMES: Mapping[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    Decimal: "number",
    str: "string",
    list: "array",
    dict: "object",
}


class TextError(ValueError):
    """A text on the wire that cannot stand for its type."""


def kinds(schema: Schema) -> tuple[str, ...]:
    """The JSON types that a schema allows; empty means any."""
    stated = schema.get("type")
    if is_array(stated):
        return tuple(map(str, stated))
    return (str(stated),) if stated else ()


def from_text(text: str, schema: Schema) -> object:
    """Read the text of a parameter as the JSON value that its schema means.

    Raises:
        TextError: The text is no such value; the message states the rule and the text.
    """
    if text == "":
        raise TextError("is empty; an absent value is left out of the request")
    allowed = kinds(schema)
    if "string" in allowed or not allowed:
        return text
    if "boolean" in allowed:
        if text not in {"true", "false"}:
            raise TextError(f"must be true or false, not {text!r}")
        return text == "true"
    if "integer" in allowed:
        if not WHOLE.fullmatch(text):
            raise TextError(f"must be a whole number in digits, not {text!r}")
        return int(text)
    if "number" in allowed:
        if not PLAIN.fullmatch(text):
            raise TextError(f"must be a number in plain notation such as 0.00000001, not {text!r}")
        return Decimal(text)
    raise TextError(f"cannot be sent as text: the spec says {'/'.join(allowed)}")


def faults(value: object, schema: Schema, document: Document, place: str) -> Iterator[str]:
    """Everything about `value` that breaks `schema`, one sentence each."""
    schema = document.follow(schema)
    if value == "" and schema.get("x-empty-as-null") is True:
        return
    yield from _combined(value, schema, document, place)
    if not _has_kind(value, kinds(schema)):
        yield f"{place}: must be {' or '.join(kinds(schema))}, not {_name(value)} {value!r}"
        return
    allowed = rows(schema.get("enum"))
    if allowed and value not in allowed and not (value is None and "null" in kinds(schema)):
        yield f"{place}: must be one of {', '.join(map(str, allowed))}, not {value!r}"
    if isinstance(value, str):
        yield from _text_faults(value, schema, place)
    elif is_object(value):
        yield from _object_faults(value, schema, document, place)
    elif is_array(value):
        yield from _array_faults(value, schema, document, place)
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        yield from _number_faults(Decimal(str(value)), schema, place)


def _combined(value: object, schema: Schema, document: Document, place: str) -> Iterator[str]:
    for part in rows(schema.get("allOf")):
        yield from faults(value, table(part), document, place)
    for word in ("oneOf", "anyOf"):
        choices = [table(choice) for choice in rows(schema.get(word))]
        if choices and all(any(faults(value, choice, document, place)) for choice in choices):
            yield f"{place}: fits none of the {len(choices)} schemas of {word}: {value!r}"


def _has_kind(value: object, allowed: tuple[str, ...]) -> bool:
    name = _name(value)
    return not allowed or name in allowed or (name == "integer" and "number" in allowed)


def _name(value: object) -> str:
    return NAMES.get(type(value), type(value).__name__)


def _object_faults(value: dict[str, object], schema: Schema, document: Document, place: str) -> Iterator[str]:
    known = table(schema.get("properties"))
    for name in rows(schema.get("required")):
        if name not in value:
            yield f"{place}.{name}: is required and missing"
    extra = schema.get("additionalProperties", schema.get("allOf") is not None or not known)
    for name, item in value.items():
        if name in known:
            yield from faults(item, table(known[name]), document, f"{place}.{name}")
        elif is_object(extra):
            yield from faults(item, extra, document, f"{place}.{name}")
        elif extra is not True:
            yield f"{place}.{name}: is not in the spec"


def _array_faults(value: list[object], schema: Schema, document: Document, place: str) -> Iterator[str]:
    yield from _length_faults(len(value), schema, "Items", place)
    for index, item in enumerate(value):
        yield from faults(item, table(schema.get("items")), document, f"{place}[{index}]")


def _length_faults(length: int, schema: Schema, word: str, place: str) -> Iterator[str]:
    low, high = schema.get(f"min{word}"), schema.get(f"max{word}")
    unit = "items" if word == "Items" else "characters"
    if isinstance(low, int) and length < low:
        yield f"{place}: must have at least {low} {unit}, not {length}"
    if isinstance(high, int) and length > high:
        yield f"{place}: must have at most {high} {unit}, not {length}"


def _text_faults(value: str, schema: Schema, place: str) -> Iterator[str]:
    yield from _length_faults(len(value), schema, "Length", place)
    pattern = schema.get("pattern")
    if isinstance(pattern, str) and not re.search(pattern, value):
        yield f"{place}: must match {pattern}, unlike {value!r}"
    rule = FORMATS.get(str(schema.get("format")))
    if rule is not None and not rule[0](value):
        yield f"{place}: must be {rule[1]}, not {value!r}"
    elif schema.get("format") == "decimal":
        yield from _number_faults(Decimal(value), schema, place)


def _number_faults(value: Decimal, schema: Schema, place: str) -> Iterator[str]:
    if schema.get("format") == "unix-ms" and not MILLISECONDS.fullmatch(str(value)):
        yield f"{place}: must be {FORMATS['unix-ms'][1]}, not {value}"
    if "integer" in kinds(schema) and not -INT64 <= value < INT64:
        yield f"{place}: must fit into 64 bits, not {value}"
    for word, broken in BOUNDS.items():
        bound = schema.get(word)
        if bound is not None and broken(value, Decimal(str(bound))):
            yield f"{place}: breaks {word} {bound}: {value}"
    whole, _, fraction = f"{value:f}".lstrip("-").partition(".")
    for word, digits in (("whole", whole), ("fraction", fraction)):
        most = table(schema.get("x-digits")).get(word)
        if isinstance(most, int) and len(digits) > most:
            yield f"{place}: has more than {most} {word} digits: {value}"


def _is_date(text: str) -> bool:
    return _parses(date.fromisoformat, text) and len(text) == len("2026-01-31")


def _is_instant(text: str) -> bool:
    return "T" in text and _parses(datetime.fromisoformat, text) and datetime.fromisoformat(text).tzinfo is not None


def _parses(parse: Callable[[str], object], text: str) -> bool:
    try:
        parse(text)
    except ValueError:
        return False
    return True


def _is_int64(text: str) -> bool:
    return WHOLE.fullmatch(text) is not None and -INT64 <= int(text) < INT64


FORMATS: dict[str, tuple[Callable[[str], bool], str]] = {
    "decimal": (lambda text: PLAIN.fullmatch(text) is not None, "a decimal in plain notation such as 0.00000001"),
    "unix-ms": (lambda text: MILLISECONDS.fullmatch(text) is not None, "a Unix time in milliseconds, 13 digits"),
    "int64": (_is_int64, "a whole number of 64 bits in digits"),
    "date": (_is_date, "a date such as 2026-01-31"),
    "date-time": (_is_instant, "a date and time with offset such as 2026-01-31T12:00:00Z"),
}

BOUNDS: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "minimum": lambda value, bound: value < bound,
    "maximum": lambda value, bound: value > bound,
    "exclusiveMinimum": lambda value, bound: value <= bound,
    "exclusiveMaximum": lambda value, bound: value >= bound,
}

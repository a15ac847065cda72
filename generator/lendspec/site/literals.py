"""Documented examples as Python: what a program writes to pass such a value."""

from __future__ import annotations

import textwrap
from base64 import b64decode
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Final, assert_never, cast

from lendspec.generator.model import (
    Array,
    Blank,
    EnumType,
    Kind,
    Mapping,
    Nullable,
    ObjectType,
    Row,
    Scalar,
    Schema,
    Union,
)
from lendspec.generator.python import Expr, join
from lendspec.generator.text import quoted

__all__ = ["literal", "made_up"]

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MOMENT: Final = 1_790_000_000
_WIDTH: Final = 44
_SHOWN: Final[dict[Kind, object]] = {
    "text": "text",
    "integer": 1,
    "integer_text": "1",
    "decimal": "1.5",
    "decimal_number": "1.5",
    "boolean": True,
    "unix_ms": _MOMENT * 1000,
    "unix_ms_text": str(_MOMENT * 1000),
    "unix_s": _MOMENT,
    "unix_s_text": str(_MOMENT),
    "date_time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "base64": "AAEC",
    "binary": "AAEC",
    "anything": "text",
    "nothing": None,
}


def literal(value: object, schema: Schema, package: str) -> Expr:
    """The Python for a value from the wire; ``package`` holds the classes of enumerations and objects."""
    match schema:
        case Scalar(_, (true, _)):
            return Expr(repr(value in {true, True}))
        case Scalar(kind):
            return _scalar(value, kind)
        case EnumType():
            return _member(value, schema, package)
        case ObjectType():
            return _object(cast("dict[str, object]", value if isinstance(value, dict) else {}), schema, package)
        case Array(item):
            listed = cast("list[object]", value if isinstance(value, list) else [value])
            return join([literal(each, item, package) for each in listed], lambda texts: _laid("[", texts, "]"))
        case Mapping(inner):
            return _mapping(cast("dict[str, object]", value if isinstance(value, dict) else {}), inner, package)
        case Nullable(inner) | Blank(inner) | Row(inner):
            return Expr("None") if value is None else literal(value, inner, package)
        case Union(members):
            return literal(value, next((each for each in members if _fits(value, each)), members[0]), package)
        case _:
            assert_never(schema)


def _fits(value: object, schema: Schema) -> bool:
    """Whether a value of JSON looks like one of a type."""
    match schema:
        case ObjectType(fields=fields):
            return isinstance(value, dict) and all(each.wire in value for each in fields if each.required)
        case Mapping():
            return isinstance(value, dict)
        case Array():
            return isinstance(value, list)
        case EnumType():
            return any(member.value == value for member in schema.members)
        case _:
            return not isinstance(value, dict | list)


def _scalar(value: object, kind: Kind) -> Expr:
    match kind:
        case "decimal" | "decimal_number":
            text = repr(value) if isinstance(value, float) else str(value)
            return Expr(f'Decimal("{format(Decimal(text), "f")}")', {("decimal", "Decimal")})
        case "unix_ms" | "unix_ms_text":
            return _moment(_EPOCH + timedelta(milliseconds=int(str(value))))
        case "unix_s" | "unix_s_text":
            return _moment(_EPOCH + timedelta(seconds=int(str(value))))
        case "date_time":
            return _moment(datetime.fromisoformat(str(value)).astimezone(UTC))
        case "date":
            day = date.fromisoformat(str(value))
            return Expr(f"date({day.year}, {day.month}, {day.day})", {("datetime", "date")})
        case "integer_text" | "integer":
            return Expr(str(int(str(value))))
        case "boolean" | "nothing" | "anything":
            return Expr(repr(value))
        case "text":
            return Expr(quoted(str(value)))
        case "base64" | "binary":
            return Expr(repr(b64decode(str(value))))
        case _:
            assert_never(kind)


def _moment(at: datetime) -> Expr:
    parts = [at.year, at.month, at.day, at.hour, at.minute, at.second, at.microsecond]
    while len(parts) > len(("year", "month", "day")) and parts[-1] == 0:
        parts.pop()
    return Expr(f"datetime({', '.join(map(str, parts))}, tzinfo=UTC)", {("datetime", "datetime"), ("datetime", "UTC")})


def _member(value: object, enum: EnumType, package: str) -> Expr:
    name = next((member.name for member in enum.members if member.value == value), None)
    if name is None:
        return Expr(quoted(value))
    return Expr(f"{enum.name}.{name}", {(f"lendspec.clients.{package}", enum.name)})


def _object(value: dict[str, object], made: ObjectType, package: str) -> Expr:
    parts = [(each.name, literal(value[each.wire], each.schema, package)) for each in made.fields if each.wire in value]
    inner = join([part for _, part in parts], ", ".join)
    listed = _laid(f"{made.name}(", [f"{name}={part}" for name, part in parts], ")")
    return Expr(listed, {*inner.names, (f"lendspec.clients.{package}", made.name)})


def _laid(start: str, parts: list[str], end: str) -> str:
    """The parts between brackets, on a line of their own each where one line is too long for the page."""
    line = f"{start}{', '.join(parts)}{end}"
    if len(line) <= _WIDTH or not parts:
        return line
    inside = textwrap.indent("\n".join(f"{part}," for part in parts), "    ")
    return f"{start}\n{inside}\n{end}"


def _mapping(value: dict[str, object], inner: Schema, package: str) -> Expr:
    parts = {key: literal(each, inner, package) for key, each in value.items()}
    names = join(parts.values(), ", ".join).names
    return Expr(f"{{{', '.join(f'{quoted(key)}: {part}' for key, part in parts.items())}}}", names)


def made_up(schema: Schema, depth: int = 0) -> object:
    """A value that fits a type, for what the documentation shows no example of."""
    match schema:
        case Scalar(_, (true, _)):
            return true
        case Scalar(kind):
            return _SHOWN[kind]
        case EnumType():
            return schema.members[0].value if schema.members else "text"
        case ObjectType():
            needed = [each for each in schema.fields if each.required] if depth else schema.fields
            return {each.wire: made_up(each.schema, depth + 1) for each in needed}
        case Array(item):
            return [made_up(item, depth + 1)]
        case Mapping(value):
            return {"key": made_up(value, depth + 1)}
        case Nullable(inner) | Blank(inner) | Row(inner):
            return made_up(inner, depth)
        case Union(members):
            return made_up(members[0], depth)
        case _:
            assert_never(schema)

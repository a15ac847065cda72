"""Between wire and Python, both ways and without the code under test: what to pass in, what must come out."""

from __future__ import annotations

import datetime as dt
import enum
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from types import ModuleType

import attrs

from tests.support.document import Document, is_array, is_object, rows, table
from tests.support.fit import kinds

__all__ = ["differences", "to_python"]

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
MILLISECOND = dt.timedelta(milliseconds=1)
SECOND = dt.timedelta(seconds=1)
WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
Reader = Callable[[object], object]

READERS: Mapping[tuple[str, str], Reader] = {
    ("string", "decimal"): lambda value: Decimal(str(value)),
    ("string", "int64"): lambda value: int(str(value)),
    ("string", "int32"): lambda value: int(str(value)),
    ("string", "unix-ms"): lambda value: EPOCH + int(str(value)) * MILLISECOND,
    ("integer", "unix-ms"): lambda value: EPOCH + int(str(value)) * MILLISECOND,
    ("string", "unix-s"): lambda value: EPOCH + int(str(value)) * SECOND,
    ("integer", "unix-s"): lambda value: EPOCH + int(str(value)) * SECOND,
    ("string", "date"): lambda value: dt.date.fromisoformat(str(value)),
    ("string", "date-time"): lambda value: dt.datetime.fromisoformat(str(value)),
    ("integer", "decimal"): lambda value: Decimal(str(value)),
    ("number", "decimal"): lambda value: Decimal(str(value)),
    ("number", ""): lambda value: Decimal(str(value)),
}
"""What a scalar of JSON means, by type and format; others stay as they are."""


def scalar(value: object, schema: Mapping[str, object]) -> object:
    """The Python value that a scalar of JSON stands for, enumerations aside."""
    if "x-bool" in schema:
        return value == rows(schema["x-bool"])[0]
    kind = next((kind for kind in kinds(schema) if kind != "null"), "")
    reader = READERS.get((kind, str(schema.get("format", ""))))
    return reader(value) if reader else value


def classes_in(annotation: str, package: ModuleType) -> list[type]:
    """The classes of a package that an annotation names."""
    return [getattr(package, word) for word in WORD.findall(annotation) if word in package.__all__]


def attribute_of(wire: str, schema: object, names: Mapping[str, object]) -> str | None:
    """The attribute of a model for a property: the name that the spec sets, else the one with the same letters."""
    chosen = table(schema).get("x-name")
    letters = re.sub("[^a-z0-9]", "", wire.lower())
    found = [name for name in names if name == chosen or (not chosen and name.replace("_", "") == letters)]
    return found[0] if len(found) == 1 else None


def to_python(
    value: object, schema: Mapping[str, object], document: Document, annotation: str, package: ModuleType
) -> object:
    """The argument that a user would pass for a value of JSON; `annotation` is the type that the method states."""
    schema = document.follow(schema)
    if is_array(value):
        item = table(schema.get("items"))
        return [to_python(each, item, document, annotation, package) for each in value]
    if is_object(value):
        return _model(value, schema, document, annotation, package)
    if rows(schema.get("enum")) and "x-bool" not in schema:
        return _member(value, annotation, package)
    return scalar(value, schema)


def _model(
    value: dict[str, object],
    schema: Mapping[str, object],
    document: Document,
    annotation: str,
    package: ModuleType,
) -> object:
    properties = table(schema.get("properties"))
    model = next(found for found in classes_in(annotation, package) if attrs.has(found))
    fields = attrs.fields_dict(model)
    made = {}
    for wire, item in value.items():
        name = attribute_of(wire, properties[wire], fields)
        assert name is not None, f"{model.__name__} has no attribute for {wire}"
        made[name] = to_python(item, table(properties[wire]), document, str(fields[name].type), package)
    return model(**made)


def _member(value: object, annotation: str, package: ModuleType) -> object:
    kind = next(found for found in classes_in(annotation, package) if issubclass(found, enum.Enum))
    return kind(value)


def differences(
    found: object, expected: object, schema: Mapping[str, object], document: Document, path: str = "$"
) -> Iterator[str]:
    """How what a method returned differs from the JSON that the exchange sent: lost, invented or changed values."""
    schema = document.follow(schema)
    if expected is None or (expected == "" and schema.get("x-empty-as-null")):
        yield from _unless(found is None, path, expected, found)
    elif is_array(expected):
        yield from _rows(found, expected, schema, document, path)
    elif is_object(expected) and "properties" in schema:
        yield from _object(found, expected, schema, document, path)
    elif is_object(expected):
        yield from _map(found, expected, schema, document, path)
    elif rows(schema.get("enum")) and "x-bool" not in schema:
        yield from _unless(isinstance(found, enum.Enum) and found.value == expected, path, expected, found)
    else:
        yield from _unless(_same(found, scalar(expected, schema)), path, expected, found)


def _same(found: object, meant: object) -> bool:
    if isinstance(meant, dt.datetime):
        return isinstance(found, dt.datetime) and found.utcoffset() == dt.timedelta(0) and found == meant
    return type(found) is type(meant) and found == meant


def _unless(good: bool, path: str, expected: object, found: object) -> Iterator[str]:  # noqa: FBT001 - a condition
    if not good:
        yield f"{path}: the exchange sent {expected!r}, the method returned {found!r}"


def _rows(
    found: object, expected: list[object], schema: Mapping[str, object], document: Document, path: str
) -> Iterator[str]:
    if not isinstance(found, tuple) or len(found) != len(expected):
        yield f"{path}: the exchange sent {len(expected)} rows, the method returned {found!r}"
        return
    item = table(schema.get("items"))
    for index, (mine, theirs) in enumerate(zip(found, expected, strict=True)):
        yield from differences(mine, theirs, item, document, f"{path}[{index}]")


def _map(
    found: object, expected: dict[str, object], schema: Mapping[str, object], document: Document, path: str
) -> Iterator[str]:
    if not isinstance(found, dict) or found.keys() != expected.keys():
        yield f"{path}: the exchange sent {sorted(expected)}, the method returned {found!r}"
        return
    item = schema.get("additionalProperties")
    for name, value in expected.items():
        yield from differences(found[name], value, item if is_object(item) else {}, document, f"{path}.{name}")


def _object(
    found: object, expected: dict[str, object], schema: Mapping[str, object], document: Document, path: str
) -> Iterator[str]:
    kind = type(found)
    if not attrs.has(kind):
        yield f"{path}: the exchange sent an object, the method returned {found!r}"
        return
    properties = table(schema["properties"])
    left = {name: getattr(found, name) for name in attrs.fields_dict(kind)}
    for wire, value in expected.items():
        name = attribute_of(wire, properties.get(wire), left)
        if name is None:
            yield f"{path}.{wire}: is lost: {kind.__name__} has no attribute for it"
        else:
            yield from differences(left.pop(name), value, table(properties.get(wire)), document, f"{path}.{wire}")
    for name, value in left.items():
        if value is not None:
            yield f"{path} ({name}): the exchange sent nothing, the method returned {value!r}"

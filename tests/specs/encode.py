"""Write a decoded answer as JSON again, by the types of the model: the way back that no client needs."""

from __future__ import annotations

from lendspec.core import codec
from lendspec.generator.model import Array, Blank, EnumType, Mapping, Nullable, ObjectType, Row, Scalar, Schema

__all__ = ["encode", "unknown_members"]


def encode(schema: Schema, value: object) -> object:
    """The JSON value that decodes to `value`."""
    match schema:
        case Scalar() | EnumType():
            return _scalar(schema, value)
        case Array(item):
            return [encode(item, entry) for entry in value]
        case Mapping(item):
            return {key: encode(item, entry) for key, entry in value.items()}
        case Nullable(inner):
            return None if value is None else encode(inner, value)
        case Blank(inner):
            return "" if value is None else encode(inner, value)
        case Row(inner):
            return [] if value is None else [encode(inner, value)]
        case ObjectType():
            return _object(schema, value)


def _scalar(schema: Scalar | EnumType, value: object) -> object:
    match schema:
        case EnumType():
            return codec.wire_text(value) if schema.is_text else codec.wire_integer(value)
        case Scalar("nothing"):
            return []
        case Scalar(_, (true, false)):
            return true if value else false
        case Scalar(kind):
            return getattr(codec, f"wire_{kind}")(value)


def _object(schema: ObjectType, value: object) -> dict[str, object]:
    found = {field: getattr(value, field.name) for field in schema.fields}
    return {
        field.wire: encode(field.schema, item) for field, item in found.items() if item is not None or field.required
    }


def unknown_members(schema: Schema, value: object, path: str = "$") -> list[str]:
    """Where the value has an enumeration's value that the specification does not list."""
    match schema:
        case EnumType():
            return [] if any(value == member.value for member in schema.members) else [f"{path}: {value!r}"]
        case Array(item):
            return [
                found for index, entry in enumerate(value) for found in unknown_members(item, entry, f"{path}[{index}]")
            ]
        case Nullable(inner) | Blank(inner) | Row(inner):
            return [] if value is None else unknown_members(inner, value, path)
        case ObjectType():
            return [
                found
                for field in schema.fields
                if (item := getattr(value, field.name)) is not None
                for found in unknown_members(field.schema, item, f"{path}.{field.name}")
            ]
        case _:
            return []

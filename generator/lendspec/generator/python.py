"""Python for the types of the model: annotations, decoders and encoders, each with the names that it needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import assert_never

from attrs import field, frozen

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
from lendspec.generator.names import snake
from lendspec.generator.text import quoted

__all__ = ["CODEC", "Expr", "Home", "Python", "holds_union", "join"]

CODEC = "lendspec.core.codec"

Home = Callable[["ObjectType | EnumType"], str]
"""Tells the module in which a class of the package lives."""

_ANNOTATIONS: dict[Kind, tuple[str, str | None]] = {
    "text": ("str", None),
    "integer": ("int", None),
    "integer_text": ("int", None),
    "decimal": ("Decimal", "decimal"),
    "decimal_number": ("Decimal", "decimal"),
    "boolean": ("bool", None),
    "unix_ms": ("datetime", "datetime"),
    "unix_ms_text": ("datetime", "datetime"),
    "unix_s": ("datetime", "datetime"),
    "unix_s_text": ("datetime", "datetime"),
    "date_time": ("datetime", "datetime"),
    "date": ("date", "datetime"),
    "base64": ("bytes", None),
    "binary": ("bytes", None),
    "anything": ("object", None),
    "nothing": ("None", None),
}
_DECODERS: dict[Kind, str] = {
    "decimal_number": "decimal",
    "unix_ms_text": "unix_ms",
    "unix_s_text": "unix_s",
    "date": "date as iso_date",
    "base64": "base64_text",
}


def _frozen(names: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    return frozenset(names)


@frozen
class Expr:
    """A piece of Python and the imports that it needs, as ``(module, name)``."""

    text: str
    names: frozenset[tuple[str, str]] = field(default=frozenset[tuple[str, str]](), converter=_frozen)

    def __str__(self) -> str:
        return self.text


_SCALARS = {kind: Expr(text, {(module, text)} if module else ()) for kind, (text, module) in _ANNOTATIONS.items()}
_WIRES = {kind: Expr(f"wire_{kind}", {(CODEC, f"wire_{kind}")}) for kind in _ANNOTATIONS}
_READERS = {
    kind: Expr(name.rpartition(" ")[2], {(CODEC, name)})
    for kind, name in ((kind, _DECODERS.get(kind, kind)) for kind in _ANNOTATIONS)
}


def join(parts: Iterable[Expr], form: Callable[[list[str]], str]) -> Expr:
    """Make one piece of several; ``form`` sets their texts together."""
    listed = list(parts)
    return Expr(form([part.text for part in listed]), [name for part in listed for name in part.names])


def _call(function: str, *arguments: Expr) -> Expr:
    inner = join(arguments, ", ".join)
    return Expr(f"{function}({inner})", inner.names | {(CODEC, function)})


def _one(function: str, parts: Iterable[Expr]) -> Expr:
    """A call with each part once; a single part needs none."""
    listed = list(dict.fromkeys(parts))
    return listed[0] if len(listed) == 1 else _call(function, *listed)


@frozen
class Python:
    """Writes types of one package, whose classes live where ``home`` says."""

    home: Home

    def annotation(self, schema: Schema) -> Expr:
        """The type of a value that came from the exchange."""
        return self._annotation(schema, "tuple[{}, ...]", "dict[str, {}]")

    def argument(self, schema: Schema) -> Expr:
        """The type of a value that a caller passes."""
        found = self._annotation(schema, "Sequence[{}]", "Mapping[str, {}]")
        if "[" not in found.text:
            return found
        abstract = {("collections.abc", name) for name in ("Sequence", "Mapping") if f"{name}[" in found.text}
        return Expr(found.text, found.names | abstract)

    def _annotation(self, schema: Schema, array: str, mapping: str) -> Expr:
        match schema:
            case Scalar(kind):
                return _SCALARS[kind]
            case EnumType():
                return self._class(schema, " | str" if schema.is_text else " | int")
            case ObjectType():
                return self._class(schema)
            case Array(item):
                inner = self._annotation(item, array, mapping)
                return Expr(array.format(inner), inner.names)
            case Mapping(value):
                inner = self._annotation(value, array, mapping)
                return Expr(mapping.format(inner), inner.names)
            case Row(row, optional=False):
                return self._annotation(row, array, mapping)
            case Nullable(value) | Blank(value) | Row(value):
                found = self._annotation(value, array, mapping)
                return Expr(optional(found.text), found.names)
            case Union(members):
                return join((self._annotation(member, array, mapping) for member in members), _either)
            case _:
                assert_never(schema)

    def _class(self, made: ObjectType | EnumType, suffix: str = "") -> Expr:
        return Expr(made.name + suffix, {(self.home(made), made.name)})

    def decoder(self, schema: Schema) -> Expr:
        """The function that turns JSON into the value."""
        match schema:
            case Scalar():
                return self._scalar_decoder(schema)
            case EnumType():
                return _call("enum_of", self._class(schema))
            case ObjectType():
                name = f"decode_{snake(schema.name)}"
                return Expr(name, {(self.home(schema), name)})
            case Array(item):
                return _call("list_of", self.decoder(item))
            case Mapping(value):
                return _call("map_of", self.decoder(value))
            case Nullable(inner):
                return _call("nullable", self.decoder(inner))
            case Blank(inner):
                return _call("empty_as_none", self.decoder(inner))
            case Row(inner, optional):
                return _call("single_or_none" if optional else "single", self.decoder(inner))
            case Union():
                return self._union_decoder(schema)
            case _:
                assert_never(schema)

    def encoder(self, schema: Schema) -> Expr:
        """The function that turns an argument into what goes on the wire."""
        match schema:
            case Scalar(_, (true, false)):
                return _call("wire_bool_text", Expr(quoted(true)), Expr(quoted(false)))
            case Scalar(kind):
                return _WIRES[kind]
            case EnumType(binding=True):
                return _call("wire_listed", self._class(schema))
            case EnumType():
                name = "wire_text" if schema.is_text else "wire_integer"
                return Expr(name, {(CODEC, name)})
            case ObjectType():
                name = f"encode_{snake(schema.name)}"
                return Expr(name, {(self.home(schema), name)})
            case Array(item):
                return _call("wire_list", self.encoder(item))
            case Mapping(value):
                return _call("wire_map", self.encoder(value))
            case Nullable(inner) | Blank(inner) | Row(inner):
                return self.encoder(inner)
            case Union(members):
                return _one("wire_one_of", map(self.encoder, members))
            case _:
                assert_never(schema)

    def _scalar_decoder(self, scalar: Scalar) -> Expr:
        if scalar.words is not None:
            return _call("bool_text", *(Expr(quoted(word)) for word in scalar.words))
        return _READERS[scalar.kind]

    def _union_decoder(self, union: Union) -> Expr:
        decoders = [self.decoder(member) for member in union.members]
        either = _one("one_of", decoders)
        if union.tag is None:
            return either
        words = ", ".join(f"{quoted(word)}: {decoders[index]}" for word, index in union.tag.words)
        return _call("tagged", Expr(quoted(union.tag.wire)), Expr(f"{{{words}}}"), either)


def _either(annotations: list[str]) -> str:
    """A union of annotations, each part once; ``|`` inside of brackets belongs to the part."""
    return " | ".join(dict.fromkeys(part for annotation in annotations for part in _alternatives(annotation)))


def _alternatives(annotation: str) -> list[str]:
    parts: list[list[str]] = []
    open_ = 0
    for piece in annotation.split(" | "):
        if open_:
            parts[-1].append(piece)
        else:
            parts.append([piece])
        open_ += piece.count("[") - piece.count("]")
    return list(map(" | ".join, parts))


def holds_union(schema: Schema) -> bool:
    """Whether a type checker must be told the type of its decoder, which it cannot infer."""
    match schema:
        case Union():
            return True
        case Array(inner) | Mapping(inner) | Nullable(inner) | Blank(inner) | Row(inner):
            return holds_union(inner)
        case Scalar() | EnumType() | ObjectType():
            return False
        case _:
            assert_never(schema)


def optional(annotation: str) -> str:
    """The annotation of a value that may be absent."""
    return annotation if annotation == "None" or annotation.endswith("| None") else f"{annotation} | None"

"""Parameters of other people's operations: where they travel, in which style, and under which Python name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Table
from typing import Literal, TypeAlias

from attrs import define, evolve, frozen

from lendspec.generator import annotations as notes
from lendspec.generator.document import Spot
from lendspec.generator.findings import SpecError
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.foreign.types import TypeBuilder
from lendspec.generator.grammar import is_token
from lendspec.generator.model import (
    Array,
    Bounds,
    Kind,
    Mapping,
    Nullable,
    ObjectType,
    Parameter,
    Scalar,
    Schema,
    Style,
    Union,
)
from lendspec.generator.names import Allocator, pascal, snake
from lendspec.generator.tree import Map

__all__ = ["STYLES", "ParameterBuilder", "Slots", "bounds_of", "may_be", "named"]

_Location: TypeAlias = Literal["path", "query", "header", "cookie"]
_LOCATIONS: dict[str, _Location] = {"path": "path", "query": "query", "header": "header", "cookie": "cookie"}
_ARGUMENTS = frozenset({"self", "options"})
_OF_HTTP = frozenset({"accept", "content-type", "authorization"})
"""Headers that OpenAPI wants ignored as parameters, https://spec.openapis.org/oas/v3.1.0#parameter-object."""
_OF_TRANSFER = frozenset({"content-length", "host", "transfer-encoding", "connection"})
"""Headers that the connection sets: another value would break it."""
STYLES: dict[str, Style] = {
    "spaceDelimited": "space",
    "pipeDelimited": "pipe",
    "deepObject": "deep",
    "label": "label",
    "matrix": "matrix",
}
"""What the name of a header is made of, https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2."""
_BOUNDED: frozenset[Kind] = frozenset({"text", "integer", "decimal_number"})


@frozen
class Slots:
    """The names between braces in a path, and in the query behind it with the names that they are sent under."""

    path: Sequence[str]
    query: Table[str, str]


@define
class ParameterBuilder:
    """Builds the parameters of one operation after the other."""

    _reader: Reader
    _types: TypeBuilder

    def build(self, holders: Sequence[Spot], slots: Slots, hint: str) -> Iterator[Parameter]:
        """The parameters of a path item and of an operation, which overrides, in the order of the document.

        Raises:
            SpecError: A parameter cannot be sent.
        """
        found: dict[tuple[str, str], Parameter] = {}
        for holder in holders:
            for entry in self._reader.items(holder, "parameters"):
                parameter = self._one(self._reader.follow(entry), hint)
                if parameter is not None:
                    found[(parameter.wire, parameter.location)] = parameter
        for wire in slots.path:
            if (wire, "path") not in found:
                message = f"{wire!r} stands in the path but is not described: it is an argument that takes text"
                self._reader.note(holders[-1], "path-parameter", message)
                found[(wire, "path")] = Parameter(wire, snake(wire), "path", Scalar("text"), required=True)
        yield from self._placed(found, slots, holders[-1])

    def _placed(self, found: Table[tuple[str, str], Parameter], slots: Slots, spot: Spot) -> Iterator[Parameter]:
        """The parameters that the path has a place for, in its query too."""
        for wire, name in slots.query.items():
            if not any((each, "query") in found for each in (wire, name)) and (wire, "path") not in found:
                message = f"{wire!r} stands in the query but is not described: it is an argument that takes text"
                self._reader.note(spot, "path-parameter", message)
                yield Parameter(name, snake(wire), "query", Scalar("text"), required=True)
        for (wire, location), parameter in found.items():
            if location != "path" or wire in slots.path:
                yield parameter
            elif wire in slots.query:
                yield evolve(parameter, wire=slots.query[wire], location="query")
            else:
                self._reader.note(spot, "path-parameter", f"{wire!r} does not stand in the path: it is left out")

    def _one(self, spot: Spot, hint: str) -> Parameter | None:
        wire, written = self._reader.text(spot, "name"), self._reader.text(spot, "in")
        location = _LOCATIONS.get(written or "")
        if wire is None or location is None:
            message = (
                f"a parameter needs `name` and `in` ({', '.join(_LOCATIONS)}); this one is {wire!r} in {written!r}"
            )
            raise SpecError(spot.finding("parameter", message))
        if location == "header" and wire.lower() in _OF_HTTP:
            return None
        if location == "header" and wire.lower() in _OF_TRANSFER:
            self._reader.note(spot, "header", f"{wire!r} is set by the connection: it is no argument")
            return None
        if location == "header" and not is_token(wire):
            raise SpecError(spot.finding("header", f"{wire!r} cannot be the name of a header; HTTP has no such name"))
        made = self._typed(spot, wire, hint)
        # The text of a media type is one value, whatever it is made of.
        written_out = self._reader.at(spot, "schema") is None and any(self._reader.entries(spot, "content"))
        return evolve(
            made,
            location=location,
            required=location == "path" or self._reader.flag(spot, "required") is True,
            style=made.style if written_out else self._style(spot, location, made.schema),
            explode=made.style == "json" or (not written_out and self._explode(spot, location, made.schema)),
        )

    def _typed(self, spot: Spot, wire: str, hint: str) -> Parameter:
        schema, style = self._schema(spot)
        made = self._types.build(schema, hint + pascal(wire)) if schema else Scalar("text")
        default = self._reader.at(self._reader.reached(schema) or schema, "default") if schema else None
        return Parameter(
            wire,
            snake(wire),
            "query",
            made,
            required=False,
            bounds=bounds_of(schema, made, self._reader) if schema else None,
            doc=self._types.doc(spot)
            if self._reader.text(spot, "description") or not schema
            else self._types.doc(schema),
            example=spot.value.get("example") if isinstance(spot.value, Map) else None,
            style=style,
            default=default.value if default else None,
        )

    def _schema(self, spot: Spot) -> tuple[Spot | None, Style]:
        if (found := self._reader.at(spot, "schema")) is not None:
            return found, "plain"
        for media, entry in self._reader.entries(spot, "content"):
            return self._reader.at(entry, "schema"), "json" if "json" in media else "plain"
        if isinstance(spot.value, Map) and spot.value.keys() & {"type", "enum", "items"}:
            self._reader.note(spot, "parameter-schema", "the type stands beside `name`; it belongs under `schema`")
            return spot, "plain"
        return None, "plain"

    def _style(self, spot: Spot, location: str, schema: Schema) -> Style:
        written = self._reader.text(spot, "style")
        if written in STYLES and (written in {"label", "matrix"}) == (location == "path"):
            return STYLES[written]
        return "form" if may_be(schema, (ObjectType, Mapping)) else "plain"

    def _explode(self, spot: Spot, location: str, schema: Schema) -> bool:
        if not may_be(schema, (ObjectType, Mapping, Array)):
            return True
        written, style = self._reader.flag(spot, "explode"), self._reader.text(spot, "style")
        return (
            written
            if written is not None
            else location in {"query", "cookie"} and style in {None, "form", "deepObject"}
        )


def may_be(schema: Schema, kinds: tuple[type, ...]) -> bool:
    """Whether a value may be of some kinds, or is of any."""
    match schema:
        case Nullable(inner):
            return may_be(inner, kinds)
        case Union(members):
            return any(may_be(member, kinds) for member in members)
        case _:
            return isinstance(schema, kinds) or schema == Scalar("anything")


def bounds_of(schema: Spot, made: Schema, reader: Reader) -> Bounds | None:
    """The bounds of a value, where its type has some; patterns are left to the exchange, for they are not Python's."""
    plain = made.inner if isinstance(made, Nullable) else made
    target = reader.reached(schema)
    bounded = isinstance(plain, Array) or (isinstance(plain, Scalar) and plain.kind in _BOUNDED)
    if not bounded or target is None or not isinstance(target.value, Map):
        return None
    found = notes.bounds(target.value)
    found = found and evolve(found, pattern=None)
    return found if found != Bounds() else None


def named(parameters: Sequence[Parameter]) -> tuple[Parameter, ...]:
    """Give each parameter a name of its own; of two equal ones the later says where it travels."""
    scope = Allocator(_ARGUMENTS)
    made: list[Parameter] = []
    for parameter in parameters:
        taken = scope.is_taken(parameter.name)
        wanted = f"{parameter.name.rstrip('_')}_{parameter.location}" if taken else parameter.name
        made.append(evolve(parameter, name=scope.take(wanted)))
    return tuple(made)

"""Where the parts of a specification stand: the file, line and column of what a change is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import assert_never

from attrs import define, frozen

from lendspec.generator.diff.changes import REST, Anchor
from lendspec.generator.diff.paths import Steps
from lendspec.generator.document import Spot, Workspace
from lendspec.generator.findings import Place
from lendspec.generator.grammar import METHODS
from lendspec.generator.model import (
    Array,
    Blank,
    EnumType,
    Nullable,
    ObjectType,
    Operation,
    Parameter,
    Row,
    Scalar,
    Schema,
    Spec,
    Union,
)
from lendspec.generator.model import Mapping as Dictionary
from lendspec.generator.tree import Map, Seq

__all__ = ["Atlas"]


@frozen
class _Call:
    """An operation in its file, with the path item that holds it."""

    item: Spot
    spot: Spot


@define(slots=False)
class Atlas:
    """Finds places in the files of one specification; reads them only when asked."""

    _path: Path
    _spec: Spec
    _lenient: bool = False

    def place(self, anchor: Anchor) -> Place:
        """Where a part stands; the nearest thing around it where the files do not tell."""
        if anchor.type is not None:
            return self._type(anchor)
        if anchor.operation is not None and (call := self._calls.get(anchor.operation)) is not None:
            return self._operation(call, anchor)
        return self._steps.place(self._root, anchor.key)

    @cached_property
    def _steps(self) -> Steps:
        return Steps(Workspace(lenient=self._lenient))

    @cached_property
    def _root(self) -> Spot:
        return self._steps.workspace.open(self._path)

    @cached_property
    def _calls(self) -> Mapping[tuple[str, str], _Call]:
        paths = self._steps.child(self._root, "paths")
        found: dict[tuple[str, str], _Call] = {}
        for path in self._steps.keys(paths):
            item = self._steps.target(self._steps.child(paths, path))
            if item is None or not isinstance(item.value, Map):
                continue
            for method in item.value:
                if method in METHODS:
                    found[method.upper(), _template(path)] = _Call(item, item.child(method))
        return found

    def _operation(self, call: _Call, anchor: Anchor) -> Place:
        if anchor.parameter is None:
            return self._steps.place(call.spot, anchor.key)
        spot = self._parameter(call, *anchor.parameter)
        return self._steps.place(call.spot if spot is None else spot, anchor.key)

    def _parameter(self, call: _Call, location: str, wire: str) -> Spot | None:
        steps = self._steps
        if location == "content":
            return steps.child(call.spot, "requestBody")
        if location == "body":
            fields = (found for body in self._media(call.spot, "requestBody") for found in self._fields(body, wire))
            return next(fields, None)
        for holder in (call.spot, call.item):
            listed = steps.child(holder, "parameters")
            for index in steps.keys(listed):
                spot = steps.target(steps.child(listed, index))
                value = spot.value if spot is not None else None
                if isinstance(value, Map) and (value.get("in"), value.get("name")) == (location, wire):
                    return spot
        return None

    def _media(self, holder: Spot | None, *keys: str) -> Iterator[Spot]:
        """The schemas of a body or of an answer, one for each type of content."""
        content = self._steps.child(holder, *keys, "content")
        for name in self._steps.keys(content):
            if (schema := self._steps.child(content, name, "schema")) is not None:
                yield schema

    def _fields(self, schema: Spot, wire: str) -> Iterator[Spot]:
        return self._steps.inside(schema, "properties", wire)

    def _type(self, anchor: Anchor) -> Place:
        spot = self._types.get(anchor.type or "")
        if spot is None:
            return self._root.place
        if anchor.member is None:
            return self._steps.place(spot, anchor.key)
        if anchor.member == REST:
            return next((self._steps.place(found) for found in self._open(spot)), self._steps.place(spot))
        for found in self._fields(spot, str(anchor.member)):
            return self._steps.place(found, anchor.key)
        for values in self._steps.inside(spot, "enum"):
            if isinstance(values.value, Seq) and anchor.member in values.value:
                return values.value.value_place(values.value.index(anchor.member))
        return self._steps.place(spot)

    @cached_property
    def _types(self) -> Mapping[str, Spot]:
        """Where each class of the package is described, found along the types of the model."""
        found: dict[str, Spot] = {}
        waiting = [slot for operation in self._spec.operations for slot in self._slots(operation)]
        while waiting:
            schema, spot = waiting.pop()
            waiting += self._inner(schema, spot, found)
        return found

    def _slots(self, operation: Operation) -> Iterator[tuple[Schema, Spot]]:
        """The types of an operation with the schemas that they come from."""
        call = self._calls.get((operation.method, operation.path_template))
        if call is None:
            return
        envelope = self._spec.envelope
        responses = self._steps.child(call.spot, "responses")
        for code in self._steps.keys(responses):
            for schema in self._media(responses, code) if code.startswith("2") or code == "default" else ():
                data = next(self._fields(schema, envelope.data), schema) if envelope else schema
                yield operation.answer, data
        for parameter in operation.parameters:
            yield from ((parameter.schema, spot) for spot in self._schemas(call, parameter))

    def _schemas(self, call: _Call, parameter: Parameter) -> Iterator[Spot]:
        """Where the type of an argument may be described."""
        if parameter.location == "content":
            yield from self._media(call.spot, "requestBody")
            return
        spot = self._parameter(call, parameter.location, parameter.wire)
        if spot is None:
            return
        if parameter.location == "body":
            yield spot
            return
        schema = self._steps.child(spot, "schema")
        yield from self._media(spot) if schema is None else (schema,)

    def _held(self, made: ObjectType, spot: Spot) -> Iterator[tuple[Schema, Spot]]:
        for entry in made.fields:
            yield from ((entry.schema, part) for part in self._fields(spot, entry.wire))
        if (rest := made.rest) is not None:
            yield from ((rest.schema, part) for part in self._open(spot))

    def _open(self, spot: Spot) -> Iterator[Spot]:
        return self._steps.inside(spot, "additionalProperties")

    def _alternative(self, spot: Spot, index: int, members: Sequence[Schema]) -> Spot:
        """Where one type of a union is described: under its name, else where its number stands, else around it."""
        listed = list(self._steps.alternatives(spot))
        return listed[index] if len(listed) == len(members) else spot

    def _inner(self, schema: Schema, spot: Spot, found: dict[str, Spot]) -> Iterator[tuple[Schema, Spot]]:
        """Note where a class stands, and go on to what it is made of."""
        match schema:
            case Nullable(inner) | Blank(inner):
                yield inner, spot
            case Array(inner) | Row(inner):
                yield from ((inner, item) for item in self._steps.inside(spot, "items"))
            case Dictionary(inner):
                yield from ((inner, item) for item in self._steps.inside(spot, "additionalProperties"))
            case Union(members):
                yield from ((member, self._alternative(spot, index, members)) for index, member in enumerate(members))
            case ObjectType() | EnumType():
                if schema.name in found:
                    return
                found[schema.name] = self._steps.named(spot, schema.name) or self._steps.target(spot) or spot
                if isinstance(schema, ObjectType):
                    yield from self._held(schema, spot)
            case Scalar():
                return
            case _:
                assert_never(schema)


def _template(path: str) -> str:
    """A path as the model has it: without a query or a fragment, with a slash before it."""
    whole = path.partition("#")[0].partition("?")[0]
    return whole if whole.startswith("/") else f"/{whole}"

"""Turn the operations of a document into operations of the model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, cast

from attrs import define, evolve, frozen

from lendspec.generator import annotations as notes
from lendspec.generator.document import Spot, Workspace
from lendspec.generator.grammar import METHODS
from lendspec.generator.layout import secrets_of
from lendspec.generator.model import Envelope, Operation, Parameter, Scalar, Schema
from lendspec.generator.names import TYPE_NAMES, Allocator, is_snake, pascal, snake
from lendspec.generator.paging import problems
from lendspec.generator.schemas import SchemaBuilder, doc_of
from lendspec.generator.settlements import settlement_of
from lendspec.generator.tree import Map, Seq

__all__ = ["OperationBuilder", "Surroundings"]

_ARGUMENTS = frozenset({"self", "options"})
_PATH = re.compile(r"(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[^{}/]+\})*)+\Z")
_SLOT = re.compile(r"\{([^{}]+)\}")
_BODIES: dict[str, Literal["json", "form"]] = {"application/json": "json", "application/x-www-form-urlencoded": "form"}


@frozen
class Surroundings:
    """What a document says once for all of its operations."""

    root: Spot
    envelope: Envelope | None
    schemes: dict[str, tuple[str, ...]]
    """Each security scheme with the parameters that it owns."""
    client_parameters: frozenset[str]


@define
class OperationBuilder:
    """Builds operations one by one; findings gather in the schema builder."""

    _workspace: Workspace
    _schemas: SchemaBuilder
    _around: Surroundings

    def build_all(self) -> Iterator[tuple[Spot, Operation]]:
        """Every operation of the document, in its order."""
        paths = self._around.root.child("paths")
        for path in paths.value if isinstance(paths.value, Map) else ():
            if path.startswith("x-"):
                continue
            if not _PATH.match(path):
                self._find(
                    paths, "path", f"{path!r} is no path; write `/` and URL characters, as in `/loan/{{id}}`", path
                )
            item = self._workspace.follow(paths.child(path))
            for method in item.value if isinstance(item.value, Map) else ():
                if method in METHODS:
                    spot = item.child(method)
                    yield spot, self._operation(path, method, item, spot)

    def _operation(self, path: str, method: str, item: Spot, spot: Spot) -> Operation:
        value = cast("Map", spot.value)  # the check has seen that an operation is a mapping
        attribute, group = self._place(spot, value)
        name = Allocator(TYPE_NAMES).take(self._schemas.chosen(spot, "x-method", snake(str(value["operationId"]))))
        hint = pascal(f"{group or attribute or ''}_{name}")
        security = self._security(spot, value)
        parameters = [*self._parameters(item, spot, hint), *self._body(spot, hint)]
        hidden = {
            wire for scheme in security for wire in self._around.schemes.get(scheme, ())
        } | self._around.client_parameters
        visible = self._named([parameter for parameter in parameters if parameter.wire not in hidden], spot)
        body = self._body_kind(spot)
        answer, example = self._answer(spot, hint)
        made = Operation(
            id=str(value["operationId"]),
            method=method.upper(),
            path=tuple(_SLOT.split(path)),
            attribute=attribute,
            group=group,
            name=name,
            effect="read"
            if value.get("x-effect", "read" if method in {"get", "head"} else "write") == "read"
            else "write",
            security=security,
            parameters=visible,
            owned=tuple(parameter for parameter in parameters if parameter.wire in hidden),
            answer=answer,
            body=body,
            summary=doc_of(spot, "summary"),
            doc=doc_of(spot),
            permission=str(value["x-permission"]) if "x-permission" in value else None,
            limits=notes.limits(value),
            pages=notes.pages(value),
            forward=notes.forward(value),
            window=notes.window(value),
            idempotency=notes.idempotency(value),
            settlement=settlement_of(value),
            rules=notes.rules(value),
            deprecated=notes.deprecation(value),
            provenance=notes.provenance(value),
            example=example,
        )
        self._check(spot, made)
        return evolve(made, secrets=secrets_of(answer)) if self._schemas.secrets else made

    def _place(self, spot: Spot, value: Map) -> tuple[str | None, str | None]:
        place = value.get("x-group")
        if isinstance(place, str):
            attribute, _, group = place.partition(".")
            for part in (attribute, group or "group"):
                if not is_snake(part):
                    self._find(
                        spot, "python-name", f"{part!r} of `x-group` cannot be a Python name; change it", "x-group"
                    )
            return attribute, group or None
        tags = value.get("tags")
        return None, snake(str(tags[0]), "group") if isinstance(tags, Seq) and tags else None

    def _security(self, spot: Spot, value: Map) -> tuple[str, ...]:
        root = cast("Map", self._around.root.value)  # the check has seen that the root is a mapping
        requirements = value.get("security", root.get("security"))
        if not isinstance(requirements, Seq) or not requirements or not isinstance(first := requirements[0], Map):
            return ()
        for name in first:
            if name not in self._around.schemes:
                known = ", ".join(self._around.schemes) or "none"
                self._find(
                    spot,
                    "security-unknown",
                    f"{name!r} is no security scheme of this document; it has {known}",
                    "security",
                )
        return tuple(first)

    def _parameters(self, item: Spot, spot: Spot, hint: str) -> list[Parameter]:
        found: dict[tuple[str, str], Parameter] = {}
        for holder in (item, spot):
            if not isinstance(holder.value, Map) or "parameters" not in holder.value:
                continue
            listed = holder.child("parameters")
            own: set[tuple[str, str]] = set()
            for index in range(len(cast("Seq", listed.value))):  # the check has seen that this is a sequence
                entry = listed.child(str(index))
                parameter = self._parameter(self._workspace.follow(entry), hint)
                key = (parameter.wire, parameter.location)
                if key in own:
                    message = f"{parameter.wire!r} in {parameter.location} is listed twice; keep one"
                    self._find(entry, "duplicate-parameter", message)
                own.add(key)
                found[key] = parameter
        return list(found.values())

    def _parameter(self, spot: Spot, hint: str) -> Parameter:
        value = cast("Map", spot.value)  # the check has seen that a parameter is a mapping
        wire = str(value["name"])
        location = cast("Literal['path', 'query', 'header', 'cookie']", str(value["in"]))  # one of these, by the check
        schema = self._schemas.build(spot.child("schema"), hint + pascal(wire))
        doc = doc_of(spot)
        return Parameter(
            wire,
            self._schemas.chosen(spot, "x-name", snake(wire, "value")),
            location,
            schema,
            required=value.get("required") is True,
            explode=value.get("explode", value.get("style", "form") == "form") is True,
            bounds=self._schemas.bounds(spot.child("schema")),
            doc=doc if doc.en else self._schemas.doc(spot.child("schema")),
            example=value.get("example"),
        )

    def _media(self, spot: Spot) -> tuple[str, Spot] | None:
        value = spot.value
        content = value.get("content") if isinstance(value, Map) else None
        if not isinstance(content, Map) or not content:
            return None
        chosen = next((name for name in content if name.partition(";")[0].strip() in _BODIES), next(iter(content)))
        return chosen.partition(";")[0].strip(), spot.child("content").child(chosen)

    def _body_spot(self, spot: Spot) -> tuple[str, Spot] | None:
        if not isinstance(spot.value, Map) or "requestBody" not in spot.value:
            return None
        return self._media(self._workspace.follow(spot.child("requestBody")))

    def _body_kind(self, spot: Spot) -> Literal["json", "form"] | None:
        media = self._body_spot(spot)
        return _BODIES.get(media[0]) if media else None

    def _body(self, spot: Spot, hint: str) -> list[Parameter]:
        media = self._body_spot(spot)
        if media is None:
            return []
        if media[0] not in _BODIES:
            self._find(
                spot,
                "body-type",
                f"a body of type {media[0]} cannot be sent; known: {', '.join(_BODIES)}",
                "requestBody",
            )
            return []
        schema = self._workspace.follow(media[1].child("schema"))
        value = schema.value
        if not isinstance(value, Map) or "properties" not in value:
            self._find(schema, "body-object", "a body must be an object with properties, which become the arguments")
            return []
        required = value.get("required")
        needed = set(required) if isinstance(required, Seq) else set[object]()
        example = cast("Map", media[1].value).get("example")  # the check has seen that a media type is a mapping
        return [
            self._body_parameter(
                schema.child("properties").child(wire), wire, hint, required=wire in needed, example=example
            )
            for wire in cast("Map", value["properties"])
        ]

    def _body_parameter(self, spot: Spot, wire: str, hint: str, *, required: bool, example: object) -> Parameter:
        return Parameter(
            wire,
            self._schemas.chosen(spot, "x-name", snake(wire, "value")),
            "body",
            self._schemas.build(spot, hint + pascal(wire)),
            required=required,
            bounds=self._schemas.bounds(spot),
            doc=self._schemas.doc(spot),
            example=example.get(wire) if isinstance(example, Map) else None,
        )

    def _named(self, parameters: list[Parameter], spot: Spot) -> tuple[Parameter, ...]:
        scope = Allocator(_ARGUMENTS)
        made: list[Parameter] = []
        for parameter in parameters:
            name = self._schemas.claim(scope, parameter.name, spot, parameter.wire)
            made.append(parameter if name == parameter.name else evolve(parameter, name=name))
        return tuple(made)

    def _answer(self, spot: Spot, hint: str) -> tuple[Schema, object]:
        responses = spot.child("responses")
        success = next(
            (code for code in cast("Map", responses.value) if code.startswith("2")), None
        )  # a mapping, by the check
        if success is None:
            self._find(spot, "no-success", "no 2xx response is described; say what a success answers", "responses")
            return Scalar("nothing"), None
        media = self._media(self._workspace.follow(responses.child(success)))
        if media is None:
            return Scalar("nothing"), None
        holder = cast("Map", media[1].value)  # the check has seen that a media type is a mapping
        return self._unwrapped(media[1].child("schema"), hint), _example(holder)

    def _unwrapped(self, spot: Spot, hint: str) -> Schema:
        envelope = self._around.envelope
        if envelope is None:
            return self._schemas.build(spot, hint)
        target = self._workspace.follow(spot)
        properties = target.value.get("properties") if isinstance(target.value, Map) else None
        if not isinstance(properties, Map) or envelope.data not in properties:
            self._find(
                target,
                "envelope",
                f"the answer lacks `{envelope.data}`, which `x-envelope` names as the place of the data",
            )
            return Scalar("anything")
        return self._schemas.row(target.child("properties").child(envelope.data), hint)

    def _check(self, spot: Spot, made: Operation) -> None:
        slots = set(made.path[1::2])
        given = {parameter.wire for parameter in (*made.parameters, *made.owned) if parameter.location == "path"}
        for name in sorted(slots ^ given):
            where = (
                "in the path but not among the parameters" if name in slots else "a path parameter but not in the path"
            )
            self._find(spot, "path-parameter", f"{name!r} is {where}; correct one of the two")
        wires = {parameter.wire for parameter in (*made.parameters, *made.owned)}
        for key, name in notes.named_parameters(made):
            if name not in wires:
                self._find(spot, "extension-parameter", f"{name!r} is no parameter of {made.id}", key)
        for key, message in problems(made):
            self._find(spot, "paging", message, key)

    def _find(self, spot: Spot, rule: str, message: str, key: str | None = None) -> None:
        self._schemas.findings.append(spot.finding(rule, message, key=key))


def _example(holder: Map) -> object:
    if "example" in holder:
        return holder["example"]
    examples = holder.get("examples")
    first = next(iter(examples.values()), None) if isinstance(examples, Map) else None
    return first.get("value") if isinstance(first, Map) else None

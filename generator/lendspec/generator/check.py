"""Hold a document to the closed subset: every finding located, nothing skipped silently."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TypeAlias

from attrs import define, field

from lendspec.generator.document import Spot, Workspace
from lendspec.generator.extensions import Extensions
from lendspec.generator.findings import Finding, SpecError
from lendspec.generator.grammar import KINDS, UNSUPPORTED, is_token
from lendspec.generator.patterns import fault_of
from lendspec.generator.schemas import schema_type
from lendspec.generator.tree import Map, Seq, Value, kind_of

__all__ = ["check_document"]

_TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
_SINGLE = ["string", "integer", "number", "boolean"]  # no set: what stands there may be anything
_CLOSER = frozenset({"$ref", "pattern", "enum", "required"})
"""Keys that a schema of a single value is looked at more closely for."""
_ENUMS: dict[str | None, type] = {"string": str, "integer": int}
_EXTENDED = ("pathItem", "response")
"""Of the maps, those whose `x-` keys are extensions and no names."""
_MOST_FINDINGS = 1_000
_LOCATIONS = ("path", "query", "header", "cookie")
_PLAIN: dict[str, tuple[type, ...]] = {"string": (str,), "boolean": (bool,), "integer": (int,), "number": (int, float)}
_PLAIN_NAMES = {types: name for name, types in _PLAIN.items()}


def check_document(root: Spot, workspace: Workspace, extensions: Extensions) -> list[Finding]:
    """Collect every finding of a document and of the parts that it refers to."""
    checker = _Checker(workspace, extensions)
    checker.object("root", root.value, root)
    checker.finish()
    checker.version(root)
    if len(checker.findings) > _MOST_FINDINGS:
        message = f"there are more than {_MOST_FINDINGS} findings, and the rest is not looked for; mend these first"
        checker.findings.append(root.finding("too-many", message))
    return checker.findings


Trail: TypeAlias = "Spot | tuple[Trail, str]"
"""How to come to a value; a spot is made of it only when something must be said there."""
_Rule: TypeAlias = "tuple[type, ...] | Callable[[_Checker, Value, Trail], None]"
"""The types of which one must be the value's, or what checks it."""


def _spot(trail: Trail) -> Spot:
    keys: list[str] = []
    while isinstance(trail, tuple):
        trail, key = trail
        keys.append(key)
    spot = trail
    for key in reversed(keys):
        spot = spot.child(key)
    return spot


@define
class _Checker:
    """Goes through a document once. What most documents hold most of the time costs no more than a look at a table."""

    _workspace: Workspace
    _extensions: Extensions
    findings: list[Finding] = field(factory=list)
    _seen: set[tuple[str, int]] = field(factory=set)
    _waiting: deque[tuple[str, Spot]] = field(factory=deque)

    def object(self, kind: str, value: Value, trail: Trail) -> None:
        """Check one object of a kind, once however often it is referred to."""
        if (kind, id(value)) in self._seen or not self._goes_on():
            return
        if not isinstance(value, Map):
            self._add(_spot(trail), "type", f"{kind} is {kind_of(value)}, but must be a mapping")
            return
        self._seen.add((kind, id(value)))
        self._keys(kind, value, trail)
        if kind == "schema":
            self._schema(trail, value)
        elif kind == "parameter":
            self._location(trail, value)

    def _keys(self, kind: str, value: Map, trail: Trail) -> None:
        rules = _RULES[kind]
        if not value.keys() >= _REQUIRED[kind]:
            self._required(kind, _spot(trail), value)
        for key, item in value.items():
            rule = rules.get(key)
            if rule is None:
                self._other(kind, key, item, trail)
            elif callable(rule):
                rule(self, item, (trail, key))
            elif type(item) not in rule:
                self._plain(rule, item, (trail, key))

    def _goes_on(self) -> bool:
        return len(self.findings) <= _MOST_FINDINGS

    def finish(self) -> None:
        """Check what was referred to; one after the other, for a chain of references may be long."""
        while self._waiting:
            kind, spot = self._waiting.popleft()
            self.object(kind, spot.value, spot)

    def version(self, root: Spot) -> None:
        """Refuse what is neither OpenAPI 3.0 nor 3.1."""
        value = root.value.get("openapi") if isinstance(root.value, Map) else None
        if isinstance(value, str) and not value.startswith(("3.0", "3.1")):
            message = f"OpenAPI {value!r} is not read; write 3.1.0 (3.0 is understood too)"
            self.findings.append(root.child("openapi").finding("version", message))

    def _other(self, kind: str, key: str, value: Value, trail: Trail) -> None:
        """A key that the table does not list."""
        if not self._goes_on():
            return
        if key.startswith("x-"):
            self._extension(kind, key, value, trail)
            return
        spot = _spot(trail)
        if (way_out := UNSUPPORTED.get(kind, {}).get(key)) is not None:
            tail = f"; {way_out}" if way_out else "; leave it out"
            self._add(spot, "unsupported", f"`{key}` is outside the subset{tail}", key=key)
        else:
            from difflib import get_close_matches  # noqa: PLC0415  # for a finding only

            close = get_close_matches(key, KINDS[kind], n=1)
            hint = f"; did you mean `{close[0]}`?" if close else f"; known are {', '.join(KINDS[kind])}"
            self._add(spot, "unknown-key", f"{kind} has no key `{key}`{hint}", key=key)

    def _extension(self, kind: str, key: str, value: Value, trail: Trail) -> None:
        if not self._extensions.fits(kind, key, value):
            self.findings += self._extensions.check(kind, _spot(trail), key)

    def refer(self, kind: str, value: Value, trail: Trail) -> None:
        """Check an object in whose place a reference may stand."""
        if isinstance(value, Map) and "$ref" in value:
            try:
                target = self._workspace.follow(_spot(trail))
            except SpecError as problem:
                self.findings += problem.findings
                return
            self._waiting.append((kind, target))
            if kind != "schema":
                return
        self.object(kind, value, trail)

    def sequence(self, inner: _Rule, value: Value, trail: Trail) -> None:
        """Check a sequence."""
        if not isinstance(value, Seq):
            self._add(_spot(trail), "type", f"this is {kind_of(value)}, but must be a sequence")
            return
        for index, item in enumerate(value):
            self._value(inner, item, (trail, str(index)))

    def mapping(self, inner: _Rule, value: Value, trail: Trail, *, extended: bool) -> None:
        """Check a mapping of names; where it may be extended, its `x-` keys are no names."""
        if not isinstance(value, Map):
            self._add(_spot(trail), "type", f"this is {kind_of(value)}, but must be a mapping")
            return
        for key, item in value.items():
            if extended and key.startswith("x-"):
                self._extension(str(trail[1]) if isinstance(trail, tuple) else "root", key, item, trail)
            else:
                self._value(inner, item, (trail, key))

    def _value(self, rule: _Rule, value: Value, trail: Trail) -> None:
        if callable(rule):
            rule(self, value, trail)
        elif type(value) not in rule:
            self._plain(rule, value, trail)

    def _plain(self, rule: tuple[type, ...], value: Value, trail: Trail) -> None:
        name = _PLAIN_NAMES[rule]
        quote = "; put it in quotes" if name == "string" and not isinstance(value, Map | Seq) else ""
        self._add(_spot(trail), "type", f"this is {kind_of(value)}, but must be a {name}{quote}")

    def anything(self, value: Value, trail: Trail) -> None:
        """Check nothing."""

    def texts(self, value: Value, trail: Trail) -> None:
        """Check a sequence of strings."""
        if not isinstance(value, Seq) or not all(isinstance(item, str) for item in value):
            self._add(_spot(trail), "type", "this must be a sequence of strings")
        elif len(set(map(str, value))) < len(value):
            self._add(_spot(trail), "repeated", "an entry stands twice; keep one")

    def types(self, value: Value, trail: Trail) -> None:
        """Check the type of a schema."""
        if isinstance(value, str) and value in _TYPES and value != "null":
            return
        spot = _spot(trail)
        names = list(value) if isinstance(value, Seq) else [value]
        for name in names:
            if name not in _TYPES:
                self._add(spot, "schema-type", f"{name!r} is no type; write one of {', '.join(_TYPES)}")
        if len([name for name in names if name != "null"]) != 1:
            self._add(spot, "schema-type", "write exactly one type beside 'null'")

    def closed(self, value: Value, trail: Trail) -> None:
        """Check what further properties may be."""
        if not isinstance(value, bool):
            self.refer("schema", value, trail)

    def requirement(self, value: Value, trail: Trail) -> None:
        """Check a security requirement."""
        if not isinstance(value, Map) or not all(isinstance(scopes, Seq) for scopes in value.values()):
            message = "a security requirement maps names of schemes to sequences, e.g. `apiKey: []`"
            self._add(_spot(trail), "type", message)

    def _schema(self, trail: Trail, value: Map) -> None:
        if value.keys().isdisjoint(_CLOSER) and value.get("type") in _SINGLE:
            return
        if "$ref" in value:
            if len(value) == 1:
                return
            spot = _spot(trail)
            extra = [
                key
                for key in value
                if key not in {"$ref", "description", "deprecated", "example"} and not key.startswith("x-")
            ]
            for key in extra:
                self._add(
                    spot,
                    "ref-sibling",
                    f"`{key}` beside `$ref` has no effect here; only a description may stand there",
                    key=key,
                )
        else:
            self._shape(trail, value)
        if isinstance(pattern := value.get("pattern"), str) and (fault := fault_of(pattern)) is not None:
            self._add(_spot(trail).child("pattern"), "pattern", f"{pattern!r} {fault}")
        if "enum" in value:
            self._enum(_spot(trail).child("enum"), schema_type(value))
        if "required" in value:
            self._required_properties(trail, value)

    def _shape(self, trail: Trail, value: Map) -> None:
        kind = schema_type(value)
        if kind == "array" and "items" not in value and value.get("maxItems") != 0:
            self._add(_spot(trail), "items", "an array needs `items`; say what it holds")
        elif "type" not in value and (kind is None or not value.keys() & {"enum", "const"}):
            self._add(_spot(trail), "untyped", "the schema has no `type`; say what the value is")
        elif kind == "object" and "properties" not in value and not value.get("additionalProperties"):
            self._add(_spot(trail), "bare-object", "an object without `properties` says nothing; list its fields")

    def _enum(self, spot: Spot, kind: str | None) -> None:
        if not isinstance(spot.value, Seq) or not spot.value:
            self._add(spot, "type", "`enum` is the sequence of the possible values; write at least one")
            return
        seen = set[object]()
        for index, item in enumerate(spot.value):
            if len(self.findings) > _MOST_FINDINGS:
                return
            if item is not None and kind in _ENUMS and type(item) is not _ENUMS[kind]:
                message = f"{item!r} is {kind_of(item)} in an enum of type {kind}; write values of that type"
                self._add(spot.child(str(index)), "enum-value", message)
            known = repr(item) if isinstance(item, Map | Seq) else item
            if known in seen:
                self._add(spot.child(str(index)), "repeated", f"{item!r} stands twice; keep one")
            seen.add(known)

    def _required_properties(self, trail: Trail, value: Map) -> None:
        properties = value.get("properties")
        required = value.get("required")
        if not isinstance(properties, Map) or not isinstance(required, Seq):
            return
        for index, name in enumerate(required):
            if name not in properties:
                message = f"{name!r} is required but is not among the properties; correct the name or add the property"
                self._add(_spot(trail).child("required").child(str(index)), "required-unknown", message)

    def _location(self, trail: Trail, value: Map) -> None:
        if (place := value.get("in")) not in _LOCATIONS:
            self._add(_spot(trail), "parameter-in", f"`in: {place}` is none of {', '.join(_LOCATIONS)}")
        elif place == "path" and value.get("required") is not True:
            self._add(_spot(trail), "path-required", "a path parameter needs `required: true`")
        elif place == "header" and not is_token(name := str(value.get("name"))):
            self._add(_spot(trail), "header-name", f"{name!r} is no name of a header; write letters, digits and `-`")

    def _required(self, kind: str, spot: Spot, value: Map) -> None:
        for key, rule in KINDS[kind].items():
            if rule.endswith("!") and key not in value:
                self._add(spot, "missing-key", f"{kind} needs the key `{key}`")

    def _add(self, spot: Spot, rule: str, message: str, *, key: str | None = None) -> None:
        self.findings.append(spot.finding(rule, message, key=key))


def _ruled(rule: str) -> _Rule:
    """What checks the values that a rule of the grammar describes."""
    form, _, inner = rule.rstrip("!").partition(":")
    match form:
        case "any":
            return _Checker.anything
        case "list":
            return _sequence(_ruled(inner))
        case "map":
            return _mapping(_ruled(inner), extended=inner.startswith(_EXTENDED))
        case "texts":
            return _Checker.texts
        case "type":
            return _Checker.types
        case "closed":
            return _Checker.closed
        case "requirement":
            return _Checker.requirement
        case _:
            return _PLAIN.get(form) or _object(form)


def _sequence(inner: _Rule) -> _Rule:
    return lambda checker, value, trail: checker.sequence(inner, value, trail)


def _mapping(inner: _Rule, *, extended: bool) -> _Rule:
    return lambda checker, value, trail: checker.mapping(inner, value, trail, extended=extended)


def _object(rule: str) -> _Rule:
    kind, _, reference = rule.partition("|")
    if reference or kind == "schema":
        return lambda checker, value, trail: checker.refer(kind, value, trail)
    return lambda checker, value, trail: checker.object(kind, value, trail)


_RULES = {kind: {key: _ruled(rule) for key, rule in keys.items()} for kind, keys in KINDS.items()}
_REQUIRED = {kind: frozenset(key for key, rule in keys.items() if rule.endswith("!")) for kind, keys in KINDS.items()}

"""Hold a document to the closed subset: every finding located, nothing skipped silently."""

from __future__ import annotations

from collections import deque
from difflib import get_close_matches

from attrs import define, field

from lendspec.generator.document import Spot, Workspace
from lendspec.generator.extensions import Extensions
from lendspec.generator.findings import Finding, SpecError
from lendspec.generator.grammar import KINDS, UNSUPPORTED, is_token
from lendspec.generator.patterns import fault_of
from lendspec.generator.schemas import schema_type
from lendspec.generator.tree import Map, Seq, kind_of

__all__ = ["check_document"]

_TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
_ENUMS: dict[str | None, type] = {"string": str, "integer": int}
_EXTENDED = ("pathItem", "response")
"""Of the maps, those whose `x-` keys are extensions and no names."""
_MOST_FINDINGS = 1_000
_LOCATIONS = ("path", "query", "header", "cookie")
_PLAIN: dict[str, tuple[type, ...]] = {"string": (str,), "boolean": (bool,), "integer": (int,), "number": (int, float)}


def check_document(root: Spot, workspace: Workspace, extensions: Extensions) -> list[Finding]:
    """Collect every finding of a document and of the parts that it refers to."""
    checker = _Checker(workspace, extensions)
    checker.object("root", root)
    checker.finish()
    checker.version(root)
    if len(checker.findings) > _MOST_FINDINGS:
        message = f"there are more than {_MOST_FINDINGS} findings, and the rest is not looked for; mend these first"
        checker.findings.append(root.finding("too-many", message))
    return checker.findings


@define
class _Checker:
    _workspace: Workspace
    _extensions: Extensions
    findings: list[Finding] = field(factory=list)
    _seen: set[object] = field(factory=set)
    _waiting: deque[tuple[str, Spot]] = field(factory=deque)

    def object(self, kind: str, spot: Spot) -> None:
        """Check one object of a kind, once however often it is referred to."""
        if (kind, spot.identity) in self._seen or len(self.findings) > _MOST_FINDINGS:
            return
        self._seen.add((kind, spot.identity))
        if not isinstance(spot.value, Map):
            self._add(spot, "type", f"{kind} is {kind_of(spot.value)}, but must be a mapping")
            return
        self._required(kind, spot, spot.value)
        for key in spot.value:
            self._key(kind, spot, key)
        if kind == "schema":
            self._schema(spot, spot.value)
        elif kind == "parameter":
            self._location(spot, spot.value)

    def finish(self) -> None:
        """Check what was referred to; one after the other, for a chain of references may be long."""
        while self._waiting:
            self.object(*self._waiting.popleft())

    def version(self, root: Spot) -> None:
        """Refuse what is neither OpenAPI 3.0 nor 3.1."""
        value = root.value.get("openapi") if isinstance(root.value, Map) else None
        if isinstance(value, str) and not value.startswith(("3.0", "3.1")):
            message = f"OpenAPI {value!r} is not read; write 3.1.0 (3.0 is understood too)"
            self.findings.append(root.child("openapi").finding("version", message))

    def _key(self, kind: str, spot: Spot, key: str) -> None:
        if len(self.findings) > _MOST_FINDINGS:
            return
        if key.startswith("x-"):
            self.findings += self._extensions.check(kind, spot, key)
        elif (rule := KINDS[kind].get(key)) is not None:
            self._value(rule.rstrip("!"), spot.child(key))
        elif (way_out := UNSUPPORTED.get(kind, {}).get(key)) is not None:
            tail = f"; {way_out}" if way_out else "; leave it out"
            self._add(spot, "unsupported", f"`{key}` is outside the subset{tail}", key=key)
        else:
            close = get_close_matches(key, KINDS[kind], n=1)
            hint = f"; did you mean `{close[0]}`?" if close else f"; known are {', '.join(KINDS[kind])}"
            self._add(spot, "unknown-key", f"{kind} has no key `{key}`{hint}", key=key)

    def _value(self, rule: str, spot: Spot) -> None:
        form, _, inner = rule.partition(":")
        match form:
            case "any":
                return
            case "list":
                self._list(inner, spot)
            case "map":
                self._map(inner, spot)
            case "texts":
                self._texts(spot)
            case "type":
                self._type(spot)
            case "closed":
                self._closed(spot)
            case "requirement":
                self._requirement(spot)
            case _ if form in _PLAIN:
                self._plain(form, spot)
            case _:
                self._kind(rule, spot)

    def _kind(self, rule: str, spot: Spot) -> None:
        kind, _, reference = rule.partition("|")
        may_refer = bool(reference) or kind == "schema"
        if may_refer and isinstance(spot.value, Map) and "$ref" in spot.value:
            try:
                target = self._workspace.follow(spot)
            except SpecError as problem:
                self.findings += problem.findings
                return
            self._waiting.append((kind, target))
            if kind != "schema":
                return
        self.object(kind, spot)

    def _list(self, inner: str, spot: Spot) -> None:
        if not isinstance(spot.value, Seq):
            self._add(spot, "type", f"this is {kind_of(spot.value)}, but must be a sequence")
            return
        for index in range(len(spot.value)):
            self._value(inner, spot.child(str(index)))

    def _map(self, inner: str, spot: Spot) -> None:
        if not isinstance(spot.value, Map):
            self._add(spot, "type", f"this is {kind_of(spot.value)}, but must be a mapping")
            return
        for key in spot.value:
            if key.startswith("x-") and inner.startswith(_EXTENDED):
                self.findings += self._extensions.check(spot.pointer[-1], spot, key)
            else:
                self._value(inner, spot.child(key))

    def _plain(self, name: str, spot: Spot) -> None:
        value = spot.value
        if not isinstance(value, _PLAIN[name]) or (isinstance(value, bool) and name != "boolean"):
            quote = "; put it in quotes" if name == "string" and not isinstance(value, Map | Seq) else ""
            self._add(spot, "type", f"this is {kind_of(value)}, but must be a {name}{quote}")

    def _texts(self, spot: Spot) -> None:
        if not isinstance(spot.value, Seq) or not all(isinstance(item, str) for item in spot.value):
            self._add(spot, "type", "this must be a sequence of strings")
        elif len(set(map(str, spot.value))) < len(spot.value):
            self._add(spot, "repeated", "an entry stands twice; keep one")

    def _type(self, spot: Spot) -> None:
        names = list(spot.value) if isinstance(spot.value, Seq) else [spot.value]
        for name in names:
            if name not in _TYPES:
                self._add(spot, "schema-type", f"{name!r} is no type; write one of {', '.join(_TYPES)}")
        if len([name for name in names if name != "null"]) != 1:
            self._add(spot, "schema-type", "write exactly one type beside 'null'")

    def _closed(self, spot: Spot) -> None:
        if not isinstance(spot.value, bool):
            self._kind("schema", spot)

    def _requirement(self, spot: Spot) -> None:
        if not isinstance(spot.value, Map) or not all(isinstance(scopes, Seq) for scopes in spot.value.values()):
            self._add(spot, "type", "a security requirement maps names of schemes to sequences, e.g. `apiKey: []`")

    def _schema(self, spot: Spot, value: Map) -> None:
        if "$ref" in value:
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
        elif schema_type(value) == "array" and "items" not in value and value.get("maxItems") != 0:
            self._add(spot, "items", "an array needs `items`; say what it holds")
        elif "type" not in value and (schema_type(value) is None or not value.keys() & {"enum", "const"}):
            self._add(spot, "untyped", "the schema has no `type`; say what the value is")
        elif schema_type(value) == "object" and "properties" not in value and not value.get("additionalProperties"):
            self._add(spot, "bare-object", "an object without `properties` says nothing; list its fields")
        if isinstance(value.get("pattern"), str):
            self._pattern(spot.child("pattern"), str(value["pattern"]))
        if "enum" in value:
            self._enum(spot.child("enum"), schema_type(value))
        self._required_properties(spot, value)

    def _pattern(self, spot: Spot, pattern: str) -> None:
        if (fault := fault_of(pattern)) is not None:
            self._add(spot, "pattern", f"{pattern!r} {fault}")

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

    def _required_properties(self, spot: Spot, value: Map) -> None:
        properties = value.get("properties")
        required = value.get("required")
        if not isinstance(properties, Map) or not isinstance(required, Seq):
            return
        for index, name in enumerate(required):
            if name not in properties:
                message = f"{name!r} is required but is not among the properties; correct the name or add the property"
                self._add(spot.child("required").child(str(index)), "required-unknown", message)

    def _location(self, spot: Spot, value: Map) -> None:
        if value.get("in") not in _LOCATIONS:
            self._add(spot, "parameter-in", f"`in: {value.get('in')}` is none of {', '.join(_LOCATIONS)}")
        elif value["in"] == "path" and value.get("required") is not True:
            self._add(spot, "path-required", "a path parameter needs `required: true`")
        elif value["in"] == "header" and not is_token(name := str(value.get("name"))):
            self._add(spot, "header-name", f"{name!r} is no name of a header; write letters, digits and `-`")

    def _required(self, kind: str, spot: Spot, value: Map) -> None:
        for key, rule in KINDS[kind].items():
            if rule.endswith("!") and key not in value:
                self._add(spot, "missing-key", f"{kind} needs the key `{key}`")

    def _add(self, spot: Spot, rule: str, message: str, *, key: str | None = None) -> None:
        self.findings.append(spot.finding(rule, message, key=key))

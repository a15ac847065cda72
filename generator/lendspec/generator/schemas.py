"""Turn the schemas of a document into types of the model; equal inline types become one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from attrs import define, evolve, field

from lendspec.generator.annotations import bounds
from lendspec.generator.document import Spot, Workspace
from lendspec.generator.findings import Finding
from lendspec.generator.model import (
    Array,
    Blank,
    Bounds,
    Doc,
    EnumType,
    Field,
    Kind,
    Mapping,
    Member,
    Nullable,
    ObjectType,
    Row,
    Scalar,
    Schema,
)
from lendspec.generator.names import TYPE_NAMES, Allocator, constant, is_snake, pascal, short, snake
from lendspec.generator.tree import Map, Seq

__all__ = ["SchemaBuilder", "doc_of", "schema_type"]

_STRING_FORMATS: dict[str, Kind] = {
    "decimal": "decimal",
    "unix-ms": "unix_ms_text",
    "unix-s": "unix_s_text",
    "int64": "integer_text",
    "int32": "integer_text",
    "date-time": "date_time",
    "date": "date",
}
_INTEGER_FORMATS: dict[str, Kind] = {
    "unix-ms": "unix_ms",
    "unix-s": "unix_s",
    "decimal": "decimal_number",
    "int64": "integer",
    "int32": "integer",
}
_NUMBER_FORMATS: dict[str, Kind] = {"decimal": "decimal_number", "double": "decimal_number", "float": "decimal_number"}
_DEEPEST = 60
_NO_DOC = Doc()
_TWIN = {key: f"x-{key}-zh" for key in ("description", "summary")}
_TYPES: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}
_FORMATS: dict[str, tuple[Kind, dict[str, Kind]]] = {
    "string": ("text", _STRING_FORMATS),
    "integer": ("integer", _INTEGER_FORMATS),
    "number": ("decimal_number", _NUMBER_FORMATS),
    "boolean": ("boolean", {}),
}


def doc_of(spot: Spot, key: str = "description") -> Doc:
    """The text under a key and its Chinese twin ``x-<key>-zh``."""
    if not isinstance(spot.value, Map):
        return Doc()
    english, chinese = spot.value.get(key), spot.value.get(_TWIN[key])
    if english is None and chinese is None:
        return _NO_DOC
    return Doc(str(english or "").strip(), str(chinese or "").strip())


def schema_type(value: Map) -> str | None:
    """The one type beside ``null``; absent types are guessed from what only one type can have."""
    declared = value.get("type")
    if isinstance(declared, Seq):
        return next((str(name) for name in declared if name != "null"), None)
    if declared is not None:
        return str(declared)
    if kinds := {type(item) for item in (*_items(value, "enum"), value.get("const")) if item is not None}:
        return _TYPES.get(kinds.pop()) if len(kinds) == 1 else None
    return "object" if "properties" in value else "array" if "items" in value else None


@define
class SchemaBuilder:
    """Builds types and remembers them: named ones by where they stand, inline ones by what they hold."""

    _workspace: Workspace
    _strict: bool = True
    findings: list[Finding] = field(factory=list)
    objects: list[ObjectType] = field(factory=list)
    enums: list[EnumType] = field(factory=list)
    secrets: bool = False
    """Whether an object has a secret."""
    _names: Allocator = field(factory=partial(Allocator, key=snake), alias="names")
    _known: dict[tuple[Path, tuple[str, ...]], ObjectType | EnumType] = field(factory=dict)
    _inline: dict[object, ObjectType | EnumType] = field(factory=dict)
    _depth: int = 0

    def build(self, spot: Spot, hint: str) -> Schema:
        """The type of a schema; ``hint`` names it when it has no name of its own."""
        if self._depth > _DEEPEST:
            message = f"more than {_DEEPEST} types hold each other here, or one holds itself without an object between"
            self.findings.append(spot.finding("recursion", f"{message}; flatten them"))
            return Scalar("anything")
        self._depth += 1
        made = self._typed(spot, short(hint))
        self._depth -= 1
        return made

    def _typed(self, spot: Spot, hint: str) -> Schema:
        target = self._workspace.follow(spot)
        named = target is not spot or target.pointer[:-1] == ("components", "schemas")
        value = target.value if isinstance(target.value, Map) else Map.made(target.file)
        made = self._plain(target, value, pascal(target.pointer[-1]) if named else hint, named=named)
        own = spot.value if isinstance(spot.value, Map) else value
        if value.get("x-empty-as-null") or own.get("x-empty-as-null"):
            return Blank(made)
        return Nullable(made) if _is_nullable(value) else made

    def row(self, spot: Spot, hint: str) -> Schema:
        """The type of an envelope's data, where a list of one row stands for the row."""
        target = self._workspace.follow(spot)
        value = target.value
        if not isinstance(value, Map) or schema_type(value) != "array" or value.get("maxItems") not in {0, 1}:
            return self.build(spot, hint)
        if value["maxItems"] == 0:
            return Scalar("nothing")
        return Row(self.build(target.child("items"), hint), optional=value.get("minItems") != 1)

    def _plain(self, spot: Spot, value: Map, name: str, *, named: bool) -> Schema:
        kind = schema_type(value)
        if isinstance(words := value.get("x-bool"), Seq):
            return self._words(spot, value, words)
        if "enum" in value and kind in {"string", "integer"}:
            return self._enum(spot, value, name, named=named)
        if kind == "array":
            return (
                Array(self.build(spot.child("items"), _singular(name)))
                if "items" in value
                else Array(Scalar("anything"))
            )
        if kind == "object":
            return self._object(spot, value, name, named=named)
        return Scalar(self._scalar(spot, value, kind))

    def _words(self, spot: Spot, value: Map, words: Seq) -> Scalar:
        if "enum" in value and set(words) != set(_items(value, "enum")):
            message = f"the words {', '.join(map(str, words))} are not those of `enum`; write the same two"
            self.findings.append(spot.finding("bool-words", message, key="x-bool"))
        return Scalar("boolean", (str(words[0]), str(words[1])))

    def _scalar(self, spot: Spot, value: Map, kind: str | None) -> Kind:
        if kind not in _FORMATS:
            return "anything"
        plain, formats = _FORMATS[kind]
        name = value.get("format")
        if name is not None and name not in formats and self._strict:
            known = ", ".join(formats) or "none"
            self.findings.append(
                spot.finding("unknown-format", f"{name!r} is no format of a {kind} here; known: {known}", key="format")
            )
        return formats.get(str(name), plain)

    def _object(self, spot: Spot, value: Map, name: str, *, named: bool) -> Schema:
        if "properties" not in value:
            extra = value.get("additionalProperties")
            return Mapping(
                self.build(spot.child("additionalProperties"), name) if isinstance(extra, Map) else Scalar("anything")
            )
        if named and spot.identity in self._known:
            return self._known[spot.identity]
        made = ObjectType(name, doc=doc_of(spot))
        if named:
            self._known[spot.identity] = made
        made.fields = self._fields(spot.child("properties"), value, name)
        return self._keep_object(spot, made, named=named)

    def _fields(self, properties: Spot, value: Map, owner: str) -> tuple[Field, ...]:
        required = value.get("required")
        needed = {str(name) for name in required} if isinstance(required, Seq) else set[str]()
        names = Allocator(TYPE_NAMES | {"field", "self"})
        made: list[Field] = []
        for wire, spot in properties.children():
            name = self.claim(names, self.chosen(spot, "x-name", snake(wire, "field")), properties, wire)
            schema = self.build(spot, owner + pascal(wire))
            secret = _is_secret(spot)
            self.secrets |= secret
            made.append(Field(wire, name, schema, wire in needed, secret, self.doc(spot), self.bounds(spot)))
        return tuple(made)

    def bounds(self, spot: Spot) -> Bounds | None:
        """The limits of a value, and of the entries of a list."""
        target = self._workspace.follow(spot)
        value = target.value
        if not isinstance(value, Map):
            return None
        found = bounds(value)
        if "items" in value and (each := self.bounds(target.child("items"))) is not None:
            found = evolve(found or Bounds(), each=each)
        if found is not None and target.pointer[:-1] == ("components", "schemas"):
            return evolve(found, name=target.pointer[-1])
        return found

    def doc(self, spot: Spot) -> Doc:
        """The description beside a ``$ref``, else the one of its target."""
        here = doc_of(spot)
        if here.en or (target := self._workspace.follow(spot)) is spot:
            return here
        return doc_of(target)

    def chosen(self, spot: Spot, key: str, default: str) -> str:
        """The Python name that the document sets under a key, else a default one."""
        if not isinstance(spot.value, Map) or key not in spot.value:
            return default
        name = str(spot.value[key])
        if is_snake(name):
            return name
        message = f"{name!r} cannot be a Python name; write small letters, digits and `_`, and no word of the language"
        self.findings.append(spot.finding("python-name", message, key=key))
        return default

    def claim(self, scope: Allocator, wanted: str, spot: Spot, key: str, way_out: str = "set `x-name`") -> str:
        """Take a name in a scope; in a curated document a clash is a finding, elsewhere it gets a number."""
        if self._strict and scope.is_taken(wanted):
            message = f"{key!r} becomes the Python name `{wanted}`, which another one here has already; {way_out}"
            self.findings.append(spot.finding("name-clash", message, key=key))
        return scope.take(wanted)

    def _enum(self, spot: Spot, value: Map, name: str, *, named: bool) -> EnumType:
        if named and spot.identity in self._known:
            known = self._known[spot.identity]
            if isinstance(known, EnumType):
                return known
        made = EnumType(name, self._members(spot, value), doc_of(spot), self._strict)
        made = self._keep_enum(spot, made, named=named)
        if named:
            self._known[spot.identity] = made
        return made

    def _members(self, spot: Spot, value: Map) -> tuple[Member, ...]:
        values = [item for item in _items(value, "enum") if isinstance(item, str | int)]
        names = [str(name) for name in _items(value, "x-enum-names")]
        if names and len(names) != len(values):
            message = f"{len(names)} names for {len(values)} values; give one name a value, in the same order"
            self.findings.append(spot.finding("enum-names", message, key="x-enum-names"))
            names = []
        if not names and self._strict and any(isinstance(item, int) for item in values):
            self.findings.append(
                spot.finding("enum-names", "numbers need readable names; add `x-enum-names`", key="enum")
            )
        docs = value.get("x-enum-docs")
        english, chinese = (_items(docs, "en"), _items(docs, "zh")) if isinstance(docs, Map) else ([], [])
        for key, texts in (("en", english), ("zh", chinese)):
            if texts and len(texts) != len(values):
                message = (
                    f"{len(texts)} texts in {key} for {len(values)} values; give one text a value, in the same order"
                )
                self.findings.append(spot.finding("enum-docs", message, key="x-enum-docs"))
        scope = Allocator()
        return tuple(
            Member(
                self.claim(
                    scope, constant(names[index] if names else str(item)), spot, str(item), "set `x-enum-names`"
                ),
                item,
                Doc(*(str(texts[index]) if index < len(texts) else "" for texts in (english, chinese))),
            )
            for index, item in enumerate(values)
        )

    def _keep_object(self, spot: Spot, made: ObjectType, *, named: bool) -> ObjectType:
        same = self._inline.get(made.fields)
        if not named and isinstance(same, ObjectType):
            return same
        made.name = self._class_name(spot, made.name)
        self._inline.setdefault(made.fields, made)
        self.objects.append(made)
        return made

    def _keep_enum(self, spot: Spot, made: EnumType, *, named: bool) -> EnumType:
        same = self._inline.get(made.members)
        if not named and isinstance(same, EnumType):
            return same
        final = evolve(made, name=self._class_name(spot, made.name))
        self._inline.setdefault(made.members, final)
        self.enums.append(final)
        return final

    def _class_name(self, spot: Spot, wanted: str) -> str:
        return self.claim(self._names, wanted, spot, wanted, "give one of the two another name under components")


def _is_nullable(value: Map) -> bool:
    if value.get("nullable") is True:
        return True
    kind, values = value.get("type"), value.get("enum")
    return (isinstance(kind, Seq) and "null" in kind) or (isinstance(values, Seq) and None in values)


def _items(value: Map, key: str) -> list[object]:
    found = value.get(key)
    return list(found) if isinstance(found, Seq) else []


def _singular(name: str) -> str:
    return (
        name[:-1]
        if name.endswith("s") and not name.endswith("ss")
        else f"{name}Item"
        if not name.endswith("Item")
        else name
    )


def _is_secret(spot: Spot) -> bool:
    return isinstance(spot.value, Map) and spot.value.get("x-secret") is True

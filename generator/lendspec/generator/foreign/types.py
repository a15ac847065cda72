"""Schemas of other people as types of the model: any composition, any recursion; what has no type is `object`."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping as Table
from collections.abc import Sequence
from functools import partial

from attrs import define, field

from lendspec.generator.document import Spot
from lendspec.generator.foreign.compose import (
    Variant,
    composed,
    is_condition,
    is_nullable,
    properties_of,
    says_something,
)
from lendspec.generator.foreign.enums import Texts, constants, is_mixed, kinds_of, listed, members, told, type_of
from lendspec.generator.foreign.heirs import Heirs
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.foreign.unions import hint_of, union_of, words_of
from lendspec.generator.model import (
    Array,
    Doc,
    EnumType,
    Field,
    Kind,
    Mapping,
    Nullable,
    ObjectType,
    Rest,
    Scalar,
    Schema,
)
from lendspec.generator.names import TYPE_NAMES, Allocator, pascal, short, snake
from lendspec.generator.schemas import doc_of
from lendspec.generator.tree import Map, Seq

__all__ = ["TypeBuilder"]

_ANYTHING = Scalar("anything")
_DEEPEST = 60
_MOST_MEMBERS = 500
_FORMATS: Table[str, Table[str, Kind]] = {
    "string": {
        "decimal": "decimal",
        "unix-ms": "unix_ms_text",
        "unix-s": "unix_s_text",
        "int64": "integer_text",
        "date-time": "date_time",
        "date": "date",
        "byte": "base64",
    },
    "integer": {"unix-ms": "unix_ms", "unix-s": "unix_s", "decimal": "decimal_number"},
}
_KINDS: Table[str, Kind] = {
    "string": "text",
    "integer": "integer",
    "number": "decimal_number",
    "boolean": "boolean",
    "file": "text",
    "null": "nothing",
}
_SINGLE = frozenset({"string", "integer", "number", "boolean"})
_MORE = frozenset({"$ref", "allOf", "oneOf", "anyOf", "enum", "const", "discriminator"})
_RESERVED = TYPE_NAMES | {"field", "self"}


@define
class TypeBuilder:
    """Builds types; a class for each object and enumeration, named where it is first met."""

    _reader: Reader
    objects: list[ObjectType] = field(factory=list)
    enums: list[EnumType] = field(factory=list)
    heirs: Heirs = field(init=False)
    _names: Allocator = field(factory=partial(Allocator, key=snake), alias="names")
    _known: dict[object, Schema] = field(factory=dict)
    _open: set[object] = field(factory=set)
    _inline: dict[object, ObjectType | EnumType] = field(factory=dict)
    _composed: dict[tuple[object, ...], ObjectType] = field(factory=dict)
    _again: set[tuple[object, ...]] = field(factory=set)
    _waiting: deque[tuple[ObjectType, tuple[Spot, ...]]] = field(factory=deque)
    _depth: int = 0

    def __attrs_post_init__(self) -> None:
        self.heirs = Heirs(self._reader)

    def build(self, spot: Spot, hint: str) -> Schema:
        """The type of a schema; ``hint`` names it when it has no name of its own."""
        target = self._reader.reached(spot)
        if target is None or not isinstance(target.value, Map):
            return _ANYTHING
        if self._depth > _DEEPEST:
            self._reader.note(spot, "depth", f"nested deeper than {_DEEPEST} types: what is below is an `object`")
            return _ANYTHING
        if (single := _single(target.value)) is not None:
            own = spot.value if isinstance(spot.value, Map) else target.value
            return _nullable(single) if is_nullable(target.value) or is_nullable(own) else single
        self._depth += 1
        try:
            made = (
                self._named(target, short(hint))
                if _has_name(target, spot)
                else self._made(target, short(hint), named=False)
            )
        finally:
            self._depth -= 1
        own = spot.value if isinstance(spot.value, Map) else target.value
        return _nullable(made) if is_nullable(own) else made

    def finish(self) -> None:
        """Fill every class that was only announced; what they reach is built on the way."""
        while self._waiting:
            made, parts = self._waiting.popleft()
            self._fill(made, parts)

    def _named(self, target: Spot, hint: str) -> Schema:
        if target.identity in self._known:
            return self._known[target.identity]
        if target.identity in self._open:
            self._reader.note(target, "recursion", "a list or a map that holds itself has no type: it is an `object`")
            return _ANYTHING
        self._open.add(target.identity)
        try:
            made = self._made(target, _name_of(target, hint), named=True)
        finally:
            self._open.discard(target.identity)
        self._known[target.identity] = made
        return made

    def _made(self, target: Spot, name: str, *, named: bool) -> Schema:
        found = composed(target, self._reader)
        only = self._only(target)
        if only is not None:
            made = self.build(only, name)
        elif len(found.choices) == 1 and (fixed := constants(found.choices[0], next(iter(_types(found.parts)), None))):
            made = self._enum(*fixed, name, _doc(found.parts))
        elif heirs := self.heirs.of(target):
            made = self._inherited(target, heirs, tuple(found.parts), name, named=named)
        elif not found.choices:
            made = self._plain(tuple(found.parts), name, named=named)
        elif len(found.choices) == 1 and not any(map(_has_weight, found.parts)):
            made = self._union(target, found.choices[0], name)
        else:
            made = self._variants(target, found.variants(self._reader), tuple(found.parts), name, named=named)
        return _nullable(made) if found.nullable else made

    def _only(self, target: Spot) -> Spot | None:
        """The one schema that a composition wraps, with nothing of its own beside it."""
        parts = [child for child in self._reader.items(target, "allOf") if says_something(child) or is_condition(child)]
        if len(parts) != 1 or _has_weight(target) or any(self._reader.items(target, key) for key in ("oneOf", "anyOf")):
            return None
        reached = self._reader.reached(parts[0])
        return None if reached is not None and reached.identity in self._open else parts[0]

    def _inherited(
        self, target: Spot, heirs: Sequence[Spot], parts: tuple[Spot, ...], name: str, *, named: bool
    ) -> Schema:
        """Any of the heirs, or the parent itself where a value is none of those that are known."""
        own = self._plain(parts, name, named=named)
        built = [self.build(heir, name + hint_of(heir, index, self._reader)) for index, heir in enumerate(heirs)]
        return union_of([*built, own], words_of(target, [*heirs, target], self._reader))

    def _union(self, owner: Spot, choice: Sequence[Spot], name: str) -> Schema:
        if len(choice) > _MOST_MEMBERS:
            message = f"more than {_MOST_MEMBERS} alternatives: the value is an `object`"
            self._reader.note(owner, "too-many-types", message)
            return _ANYTHING
        built = [self.build(spot, name + hint_of(spot, index, self._reader)) for index, spot in enumerate(choice)]
        return union_of(built, words_of(owner, choice, self._reader))

    def _variants(
        self, target: Spot, variants: list[Variant] | None, parts: tuple[Spot, ...], name: str, *, named: bool
    ) -> Schema:
        if variants is None:
            self._reader.note(target, "too-many-types", "this allows more types than can be told apart; read loosely")
            return self._plain(parts, name, named=named)
        names = [
            "".join(hint_of(spot, index, self._reader) for spot in each.chosen) for index, each in enumerate(variants)
        ]
        return union_of(
            [
                self._plain(each.parts, short(name + more), named=named)
                for each, more in zip(variants, names, strict=True)
            ],
            words_of(target, [each.chosen[-1] for each in variants if each.chosen], self._reader),
        )

    def _plain(self, parts: tuple[Spot, ...], name: str, *, named: bool) -> Schema:
        kinds = _types(parts)
        if not kinds:
            return _ANYTHING
        alone = len(kinds) == 1
        return union_of([self._typed(kind, parts, name, named=named, alone=alone) for kind in _listed(kinds, parts)])

    def _typed(self, kind: str, parts: tuple[Spot, ...], name: str, *, named: bool, alone: bool) -> Schema:
        if kind == "object":
            return self._object(parts, name, named=named)
        if kind == "array":
            return self._array(parts, name)
        for part in reversed(parts) if kind != "number" else ():  # a number may get a fraction later
            if isinstance(part.value, Map) and (values := listed(part.value, kind, alone=alone)):
                names, docs = (told(part.value, key, values) for key in ("x-enum-varnames", "x-enum-descriptions"))
                return self._enum(values, names, docs, name, _doc(parts))
        if kind not in _KINDS:
            self._reader.note(
                parts[-1], "schema-type", f"{kind!r} is no type of JSON: the value is an `object`", key="type"
            )
            return _ANYTHING
        formats = [str(part.value.get("format")) for part in parts if isinstance(part.value, Map)]
        known: Table[str, Kind] = _FORMATS.get(kind, {})
        meant: list[Kind] = [known[name] for name in formats if name in known]
        return Scalar(meant[0] if meant else _KINDS[kind])

    def _array(self, parts: tuple[Spot, ...], name: str) -> Schema:
        for part in parts:
            items = self._reader.at(part, "items")
            listed = [*self._reader.items(part, "prefixItems"), *_tuple(items)]
            made = [self.build(spot, f"{name}Item{index}") for index, spot in enumerate(listed, 1)]
            if items is not None and isinstance(items.value, Map):
                made.append(self.build(items, _singular(name)))
            if made:
                return Array(union_of(made))
        return Array(_ANYTHING)

    def _object(self, parts: tuple[Spot, ...], name: str, *, named: bool) -> Schema:
        named_ones = any(True for part in parts for _ in self._reader.entries(part, "properties"))
        if not (named_ones or properties_of(parts, self._reader)):
            return Mapping(self._rest(parts, name) or _ANYTHING)
        made = ObjectType(name, doc=_doc(parts))
        if named:
            made.name = self._names.take(name)
            self.objects.append(made)
            self._waiting.append((made, parts))
            return made
        key = tuple(part.identity for part in parts)
        if key in self._composed:  # parts may lead back to what is being made of them
            self._again.add(key)
            return self._composed[key]
        self._composed[key] = made
        self._fill(made, parts)
        same = self._inline.get((made.fields, made.rest))
        if isinstance(same, ObjectType) and key not in self._again:
            self._composed[key] = same
            return same
        made.name = self._names.take(name)
        self._inline.setdefault((made.fields, made.rest), made)
        self.objects.append(made)
        return made

    def _fill(self, made: ObjectType, parts: tuple[Spot, ...]) -> None:
        needed = {name for part in parts for name in self._reader.texts(part, "required")}
        names = Allocator(_RESERVED)
        found = properties_of(parts, self._reader)
        made.fields = tuple(self._field(wire, spot, made.name, names, needed) for wire, spot in found.items())
        rest = self._rest(parts, made.name)
        made.rest = Rest(names.take("additional_properties"), rest) if rest is not None else None

    def _field(self, wire: str, spot: Spot, owner: str, names: Allocator, needed: set[str]) -> Field:
        target = self._reader.reached(spot) or spot
        one_way = any(self._reader.flag(each, key) for each in (spot, target) for key in ("readOnly", "writeOnly"))
        made = self.build(spot, owner + pascal(wire))
        return Field(
            wire,
            names.take(snake(wire, "field")),
            made,
            required=wire in needed and not one_way and made != Scalar("nothing"),
            secret=self._reader.text(target, "format") == "password",
            doc=self.doc(spot),
        )

    def _rest(self, parts: tuple[Spot, ...], name: str) -> Schema | None:
        """The type of the properties without a name; None where the document does not speak of them."""
        named = any(True for part in parts for _ in self._reader.entries(part, "patternProperties"))
        for part in parts:
            more = self._reader.at(part, "additionalProperties") or self._reader.at(part, "unevaluatedProperties")
            if more is not None and more.value is not False and named:
                return _ANYTHING
            if more is not None and isinstance(more.value, Map):
                return self.build(more, f"{name}Value") if says_something(more) else _ANYTHING
            if more is not None and more.value is True:
                return _ANYTHING
            if more is not None and named:
                return self._patterned(parts, name)
        return _ANYTHING if named else None

    def _patterned(self, parts: tuple[Spot, ...], name: str) -> Schema:
        """The type of properties whose names fit patterns, where there are no others; any of these, for all."""
        listed = [spot for part in parts for _, spot in self._reader.entries(part, "patternProperties")]
        return union_of([self.build(spot, f"{name}Value{index or ''}") for index, spot in enumerate(listed)])

    def _enum(self, values: list[object], names: Texts, docs: Texts, name: str, doc: Doc) -> Schema:
        kinds = kinds_of(values)
        if kinds not in (["text"], ["integer"]):
            return union_of([Scalar(kind) for kind in kinds])
        listed = members(values, names, docs)
        same = self._inline.get(listed)
        if isinstance(same, EnumType):
            return same
        made = EnumType(self._names.take(name), listed, doc)
        self._inline[listed] = made
        self.enums.append(made)
        return made

    def doc(self, spot: Spot) -> Doc:
        """The description beside a ``$ref``, else the one of its target."""
        here = doc_of(spot)
        target = spot if here.en else self._reader.reached(spot)
        return here if here.en or target is None else doc_of(target)


def _single(value: Map) -> Schema | None:
    """The type of a schema that says a single value's and nothing that could make it another, as most of them do."""
    kind = value.get("type")
    if not isinstance(kind, str) or kind not in _SINGLE or not value.keys().isdisjoint(_MORE):
        return None
    known = _FORMATS.get(kind)
    return Scalar(_KINDS[kind] if known is None else known.get(str(value.get("format")), _KINDS[kind]))


def _has_name(target: Spot, spot: Spot) -> bool:
    return target.identity != spot.identity or target.pointer[:-1] == ("components", "schemas")


def _name_of(target: Spot, hint: str) -> str:
    """The name of a schema that is referred to: its key among schemas, the file that it fills, or its use."""
    if not target.pointer:
        return pascal(target.file.stem)
    if len(target.pointer) > 1 and target.pointer[-2] in {"schemas", "definitions", "$defs"}:
        return pascal(target.pointer[-1])
    return hint


def _has_weight(part: Spot) -> bool:
    """Whether a part says more than that the value is an object."""
    value = part.value
    if not isinstance(value, Map):
        return False
    own = value.keys() & {"$ref", "properties", "patternProperties", "items", "prefixItems", "enum", "const"}
    more = value.get("additionalProperties")
    return bool(own) or isinstance(more, Map) or is_condition(part) or value.get("type") not in (None, "object")


def _types(parts: Sequence[Spot]) -> list[str]:
    values = [part.value for part in parts if isinstance(part.value, Map)]
    for value in values:
        declared = value.get("type")
        if isinstance(declared, Seq):
            return [str(name) for name in dict.fromkeys(map(str, declared)) if name != "null"] or ["null"]
        if declared is not None and not isinstance(declared, Map):
            return [str(declared)]
    return _guessed(values)


def _listed(kinds: list[str], parts: Sequence[Spot]) -> list[str]:
    """Of several types those that an enumeration has values of."""
    values = [part.value for part in parts if isinstance(part.value, Map)]
    if len(kinds) == 1 or any(map(is_mixed, values)) or not any(listed(value, None) for value in values):
        return kinds
    return [kind for kind in kinds if any(listed(value, kind, alone=False) for value in values)] or kinds


def _guessed(values: Sequence[Map]) -> list[str]:
    """A type that is not declared, from what only one type can have."""
    for value in values:
        if value.keys() & {"properties", "patternProperties"} or isinstance(value.get("additionalProperties"), Map):
            return ["object"]
        if value.keys() & {"items", "prefixItems"}:
            return ["array"]
        if is_mixed(value):
            return []
        if found := listed(value, None):
            kinds = list(dict.fromkeys(map(type_of, found)))
            return [kind for kind in kinds if kind != "integer" or "number" not in kinds]
        if value.get("format") in _FORMATS["string"]:
            return ["string"]
    return []


def _tuple(items: Spot | None) -> list[Spot]:
    """The items of old tuples, a list of schemas under ``items``."""
    if items is None or not isinstance(items.value, Seq):
        return []
    return [items.child(str(index)) for index in range(len(items.value))]


def _nullable(schema: Schema) -> Schema:
    return schema if isinstance(schema, Nullable) or schema == _ANYTHING else Nullable(schema)


def _doc(parts: Sequence[Spot]) -> Doc:
    docs = (doc_of(part) for part in reversed(parts))
    return next((doc for doc in docs if doc.en), Doc())


def _singular(name: str) -> str:
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else f"{name}Item"

"""What a schema of a document says, with references followed and `allOf` merged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from tests.support.document import is_array, is_object
from tests.support.foreign.source import Node

__all__ = ["Flat", "flatten"]

_DEEPEST: Final = 40
_BOUNDS: Final = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "minProperties", "maxProperties", "uniqueItems",
)  # fmt: skip


@dataclass
class Flat:
    """One schema and everything that it refers to, side by side."""

    kinds: tuple[str, ...] = ()
    format: str = ""
    nullable: bool = False
    listed: list[object] = field(default_factory=list)
    properties: dict[str, Node] = field(default_factory=dict)
    required: list[str] = field(default_factory=list)
    additional: Node | bool | None = None
    items: Node | None = None
    first_items: list[Node] = field(default_factory=list)
    choices: list[Sequence[Node]] = field(default_factory=list)
    """Each `oneOf` and `anyOf`: one member of each holds."""
    bounds: dict[str, object] = field(default_factory=dict)
    examples: list[object] = field(default_factory=list)
    content: str = ""
    """`contentMediaType` and `contentEncoding`, joined by a space."""
    mapping: Mapping[object, object] = field(default_factory=dict[object, object])
    discriminator: str = ""
    told_twice: bool = False
    """Whether two schemas describe the value, so that null must be allowed by both."""
    read_only: bool = False
    write_only: bool = False

    def kind(self, *, last: bool = False) -> str:
        """What a value is: the first or last type stated, or told by the words of the schema; `any` is anything."""
        told = [kind for kind in self.kinds if kind != "null"]
        if told or self.kinds:
            return told[-1 if last else 0] if told else "null"
        if self.properties or self.additional not in {None, False, True} or self.required:
            return "object"
        if self.content:
            return "string"
        if self.items is not None or self.first_items:
            return "array"
        return "any"


def flatten(node: Node) -> Flat:
    """The schema at a node.

    Raises:
        LookupError: A reference leads nowhere.
    """
    flat = Flat()
    _merge(flat, node, 0)
    return flat


def _merge(flat: Flat, node: Node, depth: int) -> None:
    if depth > _DEEPEST:
        return
    if "$ref" in node.table:
        _merge(flat, node.resolved(str(node.table["$ref"])), depth + 1)
        if node.source.dialect.startswith("3.0"):
            return  # OpenAPI 3.0: what stands beside $ref does not count
    for part in node.at("allOf").rows():
        _merge(flat, part, depth + 1)
    _merge_words(flat, node)
    _merge_shape(flat, node)
    for word in ("oneOf", "anyOf"):
        if members := node.at(word).rows():
            flat.choices.append(members)


def _merge_words(flat: Flat, node: Node) -> None:
    table = node.table
    if kinds := _kinds(table.get("type")):
        flat.kinds = tuple(kind for kind in flat.kinds if kind in kinds) or kinds
    flat.format = node.text("format", flat.format)
    flat.nullable = flat.nullable or table.get("nullable") is True or "null" in kinds
    flat.read_only = flat.read_only or table.get("readOnly") is True
    flat.write_only = flat.write_only or table.get("writeOnly") is True
    if is_array(values := table.get("enum")):
        flat.listed = [value for value in flat.listed if value in values] or list(values)
    if "const" in table:
        flat.listed = [table["const"]]
    flat.bounds |= {name: table[name] for name in _BOUNDS if table.get(name) is not None}
    flat.content = f"{node.text('contentMediaType')} {node.text('contentEncoding')}".strip() or flat.content
    shown = table.get("examples")
    flat.examples += [*([table["example"]] if "example" in table else []), *(shown if is_array(shown) else [])]
    if "default" in table:
        flat.examples.append(table["default"])


def _merge_shape(flat: Flat, node: Node) -> None:
    table = node.table
    for name, member in node.at("properties").members():
        flat.properties[name] = _both(flat.properties.get(name), member)
    flat.required += [str(name.value) for name in node.at("required").rows() if name.value not in flat.required]
    if "additionalProperties" in table:
        given = table["additionalProperties"]
        flat.additional = given if isinstance(given, bool) else node.at("additionalProperties")
    if is_object(table.get("items")):
        flat.items = node.at("items")
    flat.first_items = node.at("items").rows() or flat.first_items
    flat.told_twice = flat.told_twice or "x-told-twice" in table
    flat.first_items = node.at("prefixItems").rows() or flat.first_items
    discriminator = node.at("discriminator")
    flat.discriminator = discriminator.text("propertyName", flat.discriminator)
    flat.mapping = discriminator.at("mapping").table or flat.mapping


def _both(one: Node | None, other: Node) -> Node:
    """A member that two schemas describe keeps to both."""
    if one is None or one.file != other.file or one.value == other.value:
        return other
    return Node(other.source, other.file, {"allOf": [one.value, other.value], "x-told-twice": True})


def _kinds(told: object) -> tuple[str, ...]:
    if isinstance(told, str):
        return (told,)
    return tuple(str(kind) for kind in told) if is_array(told) else ()

"""A value for any schema, made up from the schema alone, with what each part of it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from tests.support.document import is_array, is_object
from tests.support.foreign.schema import Flat, flatten
from tests.support.foreign.source import Node
from tests.support.foreign.texts import number_for, text_for

__all__ = ["Direction", "Endless", "Sample", "Sampler", "sample_of_json"]

Kind: TypeAlias = Literal["null", "boolean", "integer", "number", "text", "list", "object", "any"]
Direction: TypeAlias = Literal["request", "answer"]

_DEEPEST: Final = 14
_FULL_DEPTH: Final = 4
_MOST: Final = 400
_KINDS: Final[Mapping[str, Kind]] = {
    "string": "text", "integer": "integer", "number": "number", "boolean": "boolean", "array": "list",
    "object": "object", "null": "null", "any": "any", "file": "text",
}  # fmt: skip


class Endless(Exception):  # noqa: N818 - never leaves the sampler where a smaller value exists
    """No value of a recursive schema is small."""


@dataclass(frozen=True)
class Sample:
    """A JSON value and what its schema calls it."""

    kind: Kind
    value: object = None
    format: str = ""
    listed: bool = False
    items: tuple[Sample, ...] = ()
    members: Mapping[str, Sample] = field(default_factory=dict["str", "Sample"])
    extra: frozenset[str] = frozenset()
    """Members that the schema does not name."""
    read_only: bool = False

    @property
    def json(self) -> object:
        """The whole value as JSON."""
        if self.kind == "list":
            return [item.json for item in self.items]
        if self.kind == "object":
            return {name: item.json for name, item in self.members.items()}
        return self.value


def sample_of_json(value: object) -> Sample:
    """A free value, as nothing says more about it."""
    if is_object(value):
        members = {str(name): sample_of_json(item) for name, item in value.items()}
        return Sample("object", members=members, extra=frozenset(members))
    if is_array(value):
        return Sample("list", items=tuple(sample_of_json(item) for item in value))
    return Sample(_kind_of(value), value)


def _kind_of(value: object) -> Kind:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    return "integer" if isinstance(value, int) else "number" if isinstance(value, Decimal | float) else "text"


class Sampler:
    """Makes values, the same ones each time.

    Args:
        direction: Leaves out what only the other side sends.
        least: Only what is required, and the last of several choices; otherwise everything, and the first.
        ascii_only: Keep texts to plain ASCII without blanks, as a header needs it.
        nulls: Everything that may be null is null, except for the whole value.
        scalars: Where anything goes, a text; otherwise values of any shape.
    """

    def __init__(
        self,
        direction: Direction,
        *,
        least: bool = False,
        ascii_only: bool = False,
        nulls: bool = False,
        scalars: bool = False,
    ) -> None:
        self._direction = direction
        self._least = least
        self._ascii = ascii_only
        self._nulls = nulls
        self._scalars = scalars
        self._number = 0
        self._made = 0

    def make(self, node: Node) -> Sample:
        """A value for the schema at a node.

        Raises:
            Endless: Every value would be without end.
            LookupError: A reference leads nowhere.
        """
        self._made = 0
        try:
            return self._make(node, ())
        except RecursionError:
            raise Endless from None

    def _make(self, node: Node, stack: tuple[tuple[str, int], ...]) -> Sample:
        if len(stack) > _DEEPEST:
            raise Endless
        self._made += 1
        key = node.follow().key
        if node.value is True or (not node.table and not self._least):
            return self._free()
        whole = flatten(node)
        if self._nulls and stack and _may_be_null(whole):
            return Sample("null")
        for flat in _variants(whole, last=self._least):
            try:
                return self._of(flat, (*stack, key))
            except Endless:
                continue
        raise Endless

    def _free(self) -> Sample:
        self._number += 1
        if self._ascii or self._scalars or self._number % 2:
            return Sample("any", f"free{self._number}")
        return Sample("any", {"a b": [self._number, "\u00e4", None, {"c": Decimal("0.50")}], "d": True})

    def _of(self, flat: Flat, stack: tuple[tuple[str, int], ...]) -> Sample:
        self._number += 1
        listed = [value for value in flat.listed if value is not None]
        if listed:
            return _listed(listed[-1 if self._least else self._number % len(listed)], flat)
        kind = _KINDS.get(flat.kind(last=self._least), "any")
        if kind == "object":
            return self._object(flat, stack)
        if kind == "list":
            return self._list(flat, stack)
        if kind == "any":
            return self._free()
        if kind == "boolean":
            return Sample(kind, value=not self._least)
        if kind == "text":
            return Sample(kind, text_for(flat, self._number, plain=self._ascii), _format(flat))
        value = number_for(flat, self._number, whole=kind == "integer") if kind != "null" else None
        return Sample(kind, value, flat.format)

    def _list(self, flat: Flat, stack: tuple[tuple[str, int], ...]) -> Sample:
        least, most = _count(flat.bounds.get("minItems")) or 0, _count(flat.bounds.get("maxItems"))
        single = self._least or len(stack) > _FULL_DEPTH or flat.bounds.get("uniqueItems") is True
        wanted = max(least, 1 if single else 2)
        wanted = wanted if most is None else min(wanted, most)
        if flat.first_items:
            more = [flat.items] if flat.items is not None else []
            return Sample("list", items=tuple(self._make(each, stack) for each in [*flat.first_items, *more]))
        if flat.items is None:
            return Sample("list", items=tuple(self._free() for _ in range(wanted)))
        if not least and self._made > _MOST:
            return Sample("list")
        try:
            return Sample("list", items=tuple(self._make(flat.items, stack) for _ in range(wanted)))
        except Endless:
            if least:
                raise
            return Sample("list")

    def _object(self, flat: Flat, stack: tuple[tuple[str, int], ...]) -> Sample:
        members: dict[str, Sample] = {}
        for name, node in flat.properties.items():
            if node.value is not False and self._wanted(name, node, flat, stack):
                self._member(members, name, node, flat, stack)
        extra = dict(self._extra(flat, stack)) if not members or not self._least else {}
        return Sample("object", members={**members, **extra}, extra=frozenset(extra))

    def _member(
        self, members: dict[str, Sample], name: str, node: Node, flat: Flat, stack: tuple[tuple[str, int], ...]
    ) -> None:
        try:
            made = self._make(node, stack)
        except Endless:
            if name in flat.required:
                raise
            return
        if name == flat.discriminator and "" in flat.mapping:
            made = Sample("text", flat.mapping[""], listed=made.listed)
        if made.kind != "null" or self._direction == "answer":  # in Python, None says that a member is absent
            members[name] = made

    def _wanted(self, name: str, node: Node, flat: Flat, stack: tuple[tuple[str, int], ...]) -> bool:
        inner = flatten(node)
        if inner.write_only if self._direction == "answer" else inner.read_only:
            return False
        if name in flat.required:
            return True
        if self._least or len(stack) > _FULL_DEPTH or self._made > _MOST:
            return False
        return node.follow().key not in stack

    def _extra(self, flat: Flat, stack: tuple[tuple[str, int], ...]) -> Iterator[tuple[str, Sample]]:
        if flat.additional is False or (flat.properties and flat.additional in {None, True}):
            return
        try:
            node = flat.additional
            yield "extraKey", self._make(node, stack) if isinstance(node, Node) else self._free()
        except Endless:
            return


def _format(flat: Flat) -> str:
    if flat.content and not flat.format:
        return "byte" if "base64" in flat.content else "binary"
    return flat.format


def _may_be_null(flat: Flat) -> bool:
    if flat.told_twice:
        return False
    return flat.nullable or any(_is_null(flatten(member)) for choice in flat.choices for member in choice)


def _listed(value: object, flat: Flat) -> Sample:
    kind = _KINDS.get(flat.kind(), "any")
    if kind == "text" and not isinstance(value, str):
        value = str(value).lower() if isinstance(value, bool) else str(value)
    if kind == "integer" and isinstance(value, str) and value.lstrip("-").isdigit():
        value = int(value)
    made = sample_of_json(value)
    return replace(made, format=flat.format, listed=True)


def _count(value: object) -> int | None:
    return int(value) if isinstance(value, int | Decimal) else None


def _variants(flat: Flat, *, last: bool) -> Iterator[Flat]:
    """The schema with one member of each choice merged in, the preferred one first."""
    if not flat.choices:
        yield flat
        return
    choice, *others = flat.choices
    for member in _ordered(choice, last=last):
        part = flatten(member)
        if flat.listed and part.listed and not any(value in part.listed for value in flat.listed):
            continue
        merged = _merged(flat, part, _tag(flat, member), others)
        yield from _variants(merged, last=last)


def _ordered(choice: Sequence[Node], *, last: bool) -> list[Node]:
    told = [member for member in choice if not _is_null(flatten(member))]
    return (told[::-1] if last else told) or list(choice)


def _is_null(flat: Flat) -> bool:
    return flat.kinds == ("null",) or (bool(flat.listed) and all(value is None for value in flat.listed))


def _merged(flat: Flat, part: Flat, tag: str, others: list[Sequence[Node]]) -> Flat:
    merged = replace(flat, choices=[*others, *part.choices])
    merged.kinds = tuple(kind for kind in flat.kinds if kind in part.kinds) or part.kinds or flat.kinds
    merged.format = part.format or flat.format
    merged.listed = [value for value in flat.listed if value in part.listed] or part.listed or flat.listed
    merged.properties = {**flat.properties, **part.properties}
    merged.required = [*flat.required, *(name for name in part.required if name not in flat.required)]
    merged.additional = flat.additional if part.additional is None else part.additional
    merged.items = part.items or flat.items
    merged.first_items = part.first_items or flat.first_items
    merged.nullable = flat.nullable or part.nullable
    merged.content = part.content or flat.content
    merged.bounds = {**flat.bounds, **part.bounds}
    merged.examples = part.examples or flat.examples
    merged.discriminator = flat.discriminator or part.discriminator
    merged.mapping = {"": tag} if tag and flat.discriminator else part.mapping
    return merged


def _tag(flat: Flat, member: Node) -> str:
    """The value of the discriminator that stands for a member of a choice; none where nothing tells it."""
    reference = member.table.get("$ref")
    if not flat.discriminator or not isinstance(reference, str):
        return ""
    target = member.follow().key
    for tag, place in flat.mapping.items():
        if tag and (place == reference or _leads_to(member, str(place)) == target):
            return str(tag)
    return reference.rpartition("/")[2]


def _leads_to(member: Node, place: str) -> tuple[str, int] | None:
    try:
        named = "#" in place or "/" in place or place.endswith((".json", ".yaml", ".yml"))
        return member.resolved(place if named else f"#/components/schemas/{place}").follow().key
    except LookupError:
        return None

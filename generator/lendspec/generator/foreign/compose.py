"""``allOf``, ``oneOf`` and ``anyOf``: a schema as the parts that hold together, and the choices that are left."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import product

from attrs import define, field, frozen

from lendspec.generator.document import Spot
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.tree import Map, Seq

__all__ = ["Composition", "Variant", "composed", "is_condition", "is_null", "properties_of", "says_something"]

_SUBSTANCE = frozenset(
    {
        *("$ref", "allOf", "oneOf", "anyOf"),
        *("properties", "patternProperties", "items", "prefixItems", "enum", "const"),
    }
)
_WORDS = frozenset({"title", "description", "example", "examples", "default", "deprecated", "externalDocs", "$comment"})
_CONDITIONAL = frozenset({"then", "else", "dependentSchemas"})
_MOST_VARIANTS = 64
_MOST_CONDITIONS = 64
_DEEPEST = 100


@frozen
class Variant:
    """One way in which a value may look: parts that all hold, and the alternatives that were chosen."""

    parts: tuple[Spot, ...]
    chosen: tuple[Spot, ...] = ()


@define
class Composition:
    """A schema without its compositions."""

    parts: list[Spot] = field(factory=list)
    choices: list[list[Spot]] = field(factory=list)
    nullable: bool = False

    def variants(self, reader: Reader) -> list[Variant] | None:
        """Every way in which a value may look; None where there are too many to write down."""
        made = [Variant(tuple(self.parts))]
        for choice in self.choices:
            more: list[Variant] = []
            for one, spot in product(made, choice):
                found = self._with(one, spot, reader)
                if found is None or len(more) + len(found) > _MOST_VARIANTS:
                    return None
                more += found
            made = more
        return made

    def _with(self, base: Variant, spot: Spot, reader: Reader) -> list[Variant] | None:
        trail = frozenset(part.identity for part in base.parts)
        if len(trail) > _DEEPEST:
            return None
        found = composed(spot, reader, trail)
        variants = found.variants(reader)
        if variants is None:
            return None
        return [Variant((*base.parts, *each.parts), (*base.chosen, spot, *each.chosen)) for each in variants]


def composed(spot: Spot, reader: Reader, trail: frozenset[object] = frozenset()) -> Composition:
    """Take a schema apart; ``trail`` are the schemas around it, which it may name again without end."""
    made = Composition()
    _gather(spot, reader, made, set(trail))
    return made


def _gather(spot: Spot, reader: Reader, made: Composition, seen: set[object], depth: int = 0) -> None:
    if depth > _DEEPEST:
        reader.note(spot, "depth", f"`allOf` nested deeper than {_DEEPEST} times: what is below is passed over")
        return
    target = reader.reached(spot)
    if target is None or target.identity in seen or not isinstance(target.value, Map):
        return
    seen.add(target.identity)
    if "$ref" in target.value and (referred := reader.referred(target)) is not None:
        _gather(referred, reader, made, seen)
    made.nullable |= is_nullable(target.value)
    for child in reader.items(target, "allOf"):
        _gather(child, reader, made, seen, depth + 1)
    made.parts.append(target)
    for key in ("oneOf", "anyOf"):
        listed = reader.items(target, key)
        made.nullable |= any(is_null(child, reader) for child in listed)
        choice = [child for child in listed if _is_choice(child) and not is_null(child, reader)]
        if choice:
            made.choices.append(choice)


def says_something(spot: Spot) -> bool:
    """Whether a schema tells a type, and is not a mere condition such as ``required``."""
    value = spot.value
    if not isinstance(value, Map):
        return False
    more = value.get("additionalProperties")
    return bool(value.keys() & _SUBSTANCE) or isinstance(more, Map) or value.get("type") is not None


def properties_of(parts: Iterable[Spot], reader: Reader) -> dict[str, Spot]:
    """The properties of parts that all hold, and those that an object has under a condition.

    The later description of a property counts, unless it says no type. One with several types under several conditions
    may be anything.
    """
    found: dict[str, Spot] = {}
    maybe: dict[str, list[Spot]] = {}
    listed = list(parts)
    for part in listed:
        for wire, spot in reader.entries(part, "properties"):
            if wire not in found or says_something(spot):
                found[wire] = spot
    for part in _conditional(listed, reader):
        for wire, spot in reader.entries(part, "properties"):
            maybe.setdefault(wire, []).append(spot)
    for wire, spots in maybe.items():
        found.setdefault(wire, spots[0] if len(spots) == 1 else _anything(spots[0]))
    return found


def is_condition(spot: Spot) -> bool:
    """Whether a schema describes properties that are there under a condition."""
    return isinstance(spot.value, Map) and not _CONDITIONAL.isdisjoint(spot.value)


def _conditional(parts: Iterable[Spot], reader: Reader) -> Iterator[Spot]:
    """What holds for an object under a condition, however deep conditions are nested."""
    waiting = deque(parts)
    seen = {part.identity for part in waiting}
    most = len(seen) + _MOST_CONDITIONS
    while waiting:
        part = waiting.popleft()
        listed = [found for key in ("then", "else") if (found := reader.at(part, key))]
        listed += [found for _, found in reader.entries(part, "dependentSchemas")]
        for spot in listed:
            if (target := reader.reached(spot)) is None or target.identity in seen:
                continue
            inner = [each for each in composed(target, reader).parts if each.identity not in seen]
            if len(seen) + len(inner) > most:
                message = f"more than {_MOST_CONDITIONS} conditions: the properties under the others are passed over"
                reader.note(spot, "conditions", message)
                return
            seen.update(each.identity for each in inner)
            waiting += inner
            yield from inner


def _anything(spot: Spot) -> Spot:
    place = spot.place
    made = Map.made(spot.file, (place.line, place.column))
    return Spot(made, spot.file, spot.pointer, made)


def _is_choice(spot: Spot) -> bool:
    """Whether an alternative tells a type, or lets everything pass; a mere condition does neither."""
    if isinstance(spot.value, Map):
        return says_something(spot) or not any(key not in _WORDS and key[:2] != "x-" for key in spot.value)
    return spot.value is True


def is_null(spot: Spot, reader: Reader) -> bool:
    """Whether a schema allows null and nothing else."""
    target = reader.reached(spot)
    if target is None or not isinstance(target.value, Map):
        return False
    kind, listed = target.value.get("type"), target.value.get("enum")
    return kind in ("null", ["null"]) or listed == [None] or target.value.get("const", "") is None


def is_nullable(value: Map) -> bool:
    """Whether a schema by itself allows null beside its type, in the words of 3.0 or of 3.1."""
    if value.get("nullable") is True or value.get("x-nullable") is True:
        return True
    kind, listed = value.get("type"), value.get("enum")
    return (isinstance(kind, Seq) and "null" in kind) or (isinstance(listed, Seq) and None in listed)

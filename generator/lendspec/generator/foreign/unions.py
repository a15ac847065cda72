"""Unions in the form that the model wants: flat, without null, each type once; and the word that tells them apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from lendspec.generator.document import Spot
from lendspec.generator.foreign.compose import composed
from lendspec.generator.foreign.enums import listed
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.model import EnumType, Nullable, ObjectType, Scalar, Schema, Tag, Union
from lendspec.generator.names import pascal
from lendspec.generator.tree import Map

__all__ = ["Words", "hint_of", "pointed", "union_of", "words_of"]

Words = Mapping[str, int]
"""Words of a member of an object, and which alternative each means."""

_ANYTHING = Scalar("anything")


def union_of(alternatives: Sequence[Schema], tag: tuple[str, Words] | None = None) -> Schema:
    """One type out of several; of one alternative it is that one, with its tag."""
    if len(alternatives) == 1:
        return alternatives[0]
    flat = [member for alternative in alternatives for member in _flat(alternative)]
    # A number is read out of a text too, so that a text which is one must have been tried before.
    members = sorted(dict.fromkeys(_without_covered(flat)), key=lambda member: member == Scalar("decimal_number"))
    if _ANYTHING in members:
        return _ANYTHING
    made = members[0] if len(members) == 1 else Union(tuple(members), _tag(tag, alternatives, members))
    return Nullable(made) if any(isinstance(alternative, Nullable) for alternative in alternatives) else made


def _flat(schema: Schema) -> Iterator[Schema]:
    match schema:
        case Nullable(inner):
            yield from _flat(inner)
        case Union(members):
            yield from members
        case _:
            yield schema


def _without_covered(members: list[Schema]) -> Iterator[Schema]:
    """Leave out what another member takes too: text beside an open enumeration of texts, integers beside numbers."""
    numbers = Scalar("decimal_number") in members
    texts = any(isinstance(member, EnumType) and member.is_text for member in members)
    for member in members:
        covered = (texts and member == Scalar("text")) or (member == Scalar("integer") and numbers)
        if not covered:
            yield member


def _tag(tag: tuple[str, Words] | None, alternatives: Sequence[Schema], members: list[Schema]) -> Tag | None:
    if tag is None:
        return None
    wire, words = tag
    known = {
        word: members.index(alternatives[index])
        for word, index in words.items()
        if isinstance(alternatives[index], ObjectType)
    }
    return Tag(wire, tuple(known.items())) if known else None


def words_of(owner: Spot, alternatives: Sequence[Spot], reader: Reader) -> tuple[str, Words] | None:
    """The member that tells the alternatives apart, by ``discriminator`` or because each fixes another word for it."""
    found = reader.at(owner, "discriminator")
    wire = None if found is None else reader.text(found, "propertyName")
    if found is None or wire is None:
        return _implied(alternatives, reader)
    words: dict[str, int] = {}
    targets = [reader.reached(spot) for spot in alternatives]
    for word, value in reader.entries(found, "mapping"):
        index = _index(value, targets, reader)
        if index is not None:
            words[word] = index
    for index, fixed in enumerate(_fixed(spot, wire, reader) for spot in alternatives):
        words = dict.fromkeys(fixed, index) | words
    for index, target in enumerate(targets):
        if target is not None and index not in words.values() and target.pointer:
            words.setdefault(target.pointer[-1], index)
    return wire, words


def _index(value: Spot, targets: Sequence[Spot | None], reader: Reader) -> int | None:
    """Which alternative an entry of ``mapping`` means."""
    meant = reader.reached(pointed(value))
    identities = [target and target.identity for target in targets]
    return identities.index(meant.identity) if meant and meant.identity in identities else None


def pointed(value: Spot) -> Spot:
    """What an entry of ``mapping`` refers to: a schema by reference, or by its bare name."""
    text = str(value.value)
    place = value.place
    reference = text if "/" in text or "#" in text else f"#/components/schemas/{text}"
    made = Map.made(value.file, (place.line, place.column), **{"$ref": reference})
    return Spot(made, value.file, value.pointer, made)


def _implied(alternatives: Sequence[Spot], reader: Reader) -> tuple[str, Words] | None:
    first = alternatives[0] if alternatives else None
    for wire in _wires(first, reader) if first is not None and len(alternatives) > 1 else ():
        fixed = [_fixed(spot, wire, reader) for spot in alternatives]
        words = [word for each in fixed for word in each]
        if all(fixed) and len(words) == len(set(words)):
            return wire, {word: index for index, each in enumerate(fixed) for word in each}
    return None


def _wires(spot: Spot, reader: Reader) -> Iterable[str]:
    parts = composed(spot, reader).parts
    return dict.fromkeys(wire for part in parts for wire, _ in reader.entries(part, "properties"))


def _fixed(spot: Spot, wire: str, reader: Reader) -> list[str]:
    """The words that a member of an object may have, where the schema lists them."""
    words: list[str] = []
    for part in composed(spot, reader).parts:
        properties = reader.at(part, "properties")
        entry = properties and reader.at(properties, wire)
        target = entry and reader.reached(entry)
        if target and isinstance(target.value, Map) and (values := listed(target.value, "string")):
            words = [str(value) for value in values]
    return words


def hint_of(spot: Spot, index: int, reader: Reader) -> str:
    """A name for an alternative that has none: of what it refers to, its title, or its number."""
    value = spot.value
    if isinstance(value, Map) and isinstance(reference := value.get("$ref"), str):
        return pascal(reference.rpartition("/")[2])
    title = reader.text(spot, "title")
    return pascal(title) if title else str(index + 1)

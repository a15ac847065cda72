"""Which operation and which class of the old specification is which of the new one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from attrs import field, frozen

from lendspec.generator.diff.likeness import closest, overlap, similar_name, words_of
from lendspec.generator.diff.types import Class, core_of
from lendspec.generator.diff.usage import Usage, classes, usage_of
from lendspec.generator.model import Array, EnumType, ObjectType, Operation, Schema, Spec

__all__ = ["Pairs", "pair_operations", "renamed_classes"]

_OPERATION: Final = 0.6
_CLASS: Final = 0.6
_CLASS_IN_PLACE: Final = 0.3
_MEMBERS: Final = 0.7
_NAME: Final = 0.3
_OTHER_WAY: Final = 0.2


@frozen
class Pairs:
    """Operations that are one, those that look like one, and those that have no partner."""

    certain: tuple[tuple[Operation, Operation], ...]
    guessed: tuple[tuple[Operation, Operation], ...]
    removed: tuple[Operation, ...]
    added: tuple[Operation, ...]

    @property
    def all(self) -> tuple[tuple[Operation, Operation], ...]:
        """Every pair."""
        return (*self.certain, *self.guessed)


def pair_operations(old: Spec, new: Spec) -> Pairs:
    """Match by operationId, then by method and path, then by Python place; what is left, by likeness."""
    before, after = {id(made): made for made in old.operations}, {id(made): made for made in new.operations}
    certain: list[tuple[Operation, Operation]] = []
    for key in (_by_id, _by_path, _by_place):
        known = {key(made): made for made in after.values()}
        for made in list(before.values()):
            if (partner := known.pop(key(made), None)) is not None:
                certain.append((made, partner))
                del before[id(made)], after[id(partner)]
    guessed = closest(
        [_Traits.of(made) for made in before.values()],
        [_Traits.of(made) for made in after.values()],
        _Traits.likeness,
        _OPERATION,
    )
    alike = tuple((was.operation, now.operation) for was, now in guessed)
    for was, now in alike:
        del before[id(was)], after[id(now)]
    return Pairs(
        tuple(certain),
        alike,
        tuple(before.values()),
        tuple(after.values()),
    )


def _by_id(made: Operation) -> str:
    return made.id


def _by_path(made: Operation) -> str:
    return f"{made.method} {made.path_template}"


def _by_place(made: Operation) -> str:
    return made.python_name


@frozen
class _Traits:
    """What an operation is made of."""

    operation: Operation
    parts: tuple[tuple[float, frozenset[str]], ...] = field(repr=False)

    @classmethod
    def of(cls, made: Operation) -> _Traits:
        answer = core_of(made.answer).schema
        fields = answer.fields if isinstance(answer, ObjectType) else ()
        return cls(
            made,
            (
                (0.35, words_of(f"{made.id}_{made.python_name}")),
                (0.25, frozenset(f"{made.method}{made.path_template}".split("/"))),
                (0.2, frozenset(parameter.wire for parameter in made.parameters)),
                (0.2, frozenset(entry.wire for entry in fields)),
            ),
        )

    def likeness(self, other: _Traits) -> float:
        """The weighted mean of what the parts have in common, without parts that say nothing."""
        scores = [
            (weight, score)
            for (weight, mine), (_, theirs) in zip(self.parts, other.parts, strict=True)
            if (score := overlap(mine, theirs)) is not None
        ]
        return sum(weight * score for weight, score in scores) / sum(weight for weight, _ in scores)


def renamed_classes(
    old_spec: Spec, new_spec: Spec, operations: Iterable[tuple[Operation, Operation]]
) -> dict[str, str]:
    """Old names that are gone with the names that they look renamed to.

    A class that stands where the old one stood needs less likeness than one that stands elsewhere; one that is only
    sent is less like one that is only answered.
    """
    old, new = classes(old_spec), classes(new_spec)
    gone = [made for name, made in old.items() if name not in new]
    fresh = [made for name, made in new.items() if name not in old]
    if not gone or not fresh:
        return {}
    in_place = set(_in_place(old, new, operations))
    used, uses = usage_of(old_spec), usage_of(new_spec)

    def likeness(was: Class, now: Class) -> float:
        if isinstance(was, ObjectType) != isinstance(now, ObjectType):
            return 0
        common = overlap(_members(was), _members(now)) or 0
        if (was.name, now.name) in in_place:
            return common + 1 if common >= _CLASS_IN_PLACE else 0
        if _MEMBERS * common + _NAME < _CLASS:
            return 0  # whatever the names are
        by_words = overlap(words_of(was.name), words_of(now.name)) or 0
        score = _MEMBERS * common + _NAME * max(by_words, similar_name(was.name, now.name))
        return score if _same_way(used[was.name], uses[now.name]) else score - _OTHER_WAY

    return {was.name: now.name for was, now in closest(gone, fresh, likeness, _CLASS)}


def _same_way(was: Usage, now: Usage) -> bool:
    return bool((was.sent and now.sent) or (was.answered and now.answered))


def _members(made: Class) -> frozenset[str]:
    if isinstance(made, ObjectType):
        return frozenset(entry.wire for entry in made.fields)
    return frozenset(str(member.value) for member in made.members)


def _in_place(
    old: Mapping[str, Class], new: Mapping[str, Class], operations: Iterable[tuple[Operation, Operation]]
) -> Iterator[tuple[str, str]]:
    """Pairs of classes that stand at the same place of both specifications, at whatever depth."""
    waiting = [pair for was, now in operations for pair in _slots(was, now)]
    waiting += [pair for name, made in old.items() if name in new for pair in _fields(made, new[name])]
    seen: set[tuple[str, str]] = set()
    while waiting:
        was, now = (_innermost(schema) for schema in waiting.pop())
        if not isinstance(was, ObjectType | EnumType) or not isinstance(now, ObjectType | EnumType):
            continue
        if (was.name, now.name) not in seen:
            seen.add((was.name, now.name))
            yield was.name, now.name
            waiting += _fields(was, now)


def _slots(was: Operation, now: Operation) -> Iterator[tuple[Schema, Schema]]:
    yield was.answer, now.answer
    after = {parameter.wire: parameter for parameter in now.parameters}
    yield from (
        (parameter.schema, after[parameter.wire].schema) for parameter in was.parameters if parameter.wire in after
    )


def _fields(was: Class, now: Class) -> Sequence[tuple[Schema, Schema]]:
    if not isinstance(was, ObjectType) or not isinstance(now, ObjectType):
        return ()
    after = {entry.wire: entry.schema for entry in now.fields}
    return [(entry.schema, after[entry.wire]) for entry in was.fields if entry.wire in after]


def _innermost(schema: Schema) -> Schema:
    found = core_of(schema).schema
    return _innermost(found.item) if isinstance(found, Array) else found

"""What changes in the type of a value at one place: of an argument, a field or an answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import frozen

from lendspec.generator.diff.types import TypeRules, answered, bound_by, core_of, taken, wire_of
from lendspec.generator.model import Scalar, Schema

__all__ = ["RuleAndWords", "Slot", "answer_rules", "request_rules"]

RuleAndWords: TypeAlias = tuple[str, dict[str, str]]

_NOTHING = Scalar("nothing")


@frozen
class Slot:
    """A type at its place, and whether the value may be left out there."""

    schema: Schema
    missing: bool = False

    @property
    def none(self) -> bool:
        """Whether Python sees None there: null, or nothing at all."""
        return self.missing or core_of(self.schema).none


def request_rules(
    owner: Literal["argument", "request-field"], old: Slot, new: Slot, types: TypeRules
) -> Iterator[RuleAndWords]:
    """A request goes on working when the new type takes whatever the old one took."""
    was, now = core_of(old.schema).schema, core_of(new.schema).schema
    words = {"old": taken(was), "new": taken(now)}
    if not types.fits(was, now, sent=True):
        lost = types.beyond(was, now, sent=True)
        yield (f"{owner}-type-less", {"old": taken(lost)}) if lost else (f"{owner}-type", words)
    elif (listed := bound_by(was, now)) is not None:
        yield f"{owner}-type-listed", {"old": taken(was), "new": listed.name}
    elif not types.same(was, now):
        yield f"{owner}-type-wider", words
    elif (travelled := wire_of(was)) != (travels := wire_of(now)):
        yield f"{owner}-wire", {"old": travelled, "new": travels}
    if not (old.missing or new.missing) and old.none != new.none:
        yield f"{owner}-{'may-be-none' if new.none else 'never-none'}", {}


def answer_rules(
    owner: Literal["answer", "answer-field"], old: Slot, new: Slot, types: TypeRules
) -> Iterator[RuleAndWords]:
    """An answer goes on working when the old type fits whatever the new one gives."""
    was, now = core_of(old.schema).schema, core_of(new.schema).schema
    words = {"old": answered(was), "new": answered(now)}
    if not types.fits(now, was, sent=False):
        more = types.beyond(now, was, sent=False)
        yield (f"{owner}-type-more", {"new": answered(more)}) if more else (f"{owner}-type", words)
    elif not types.same(was, now):
        yield f"{owner}-type-narrower", words
    elif (travelled := wire_of(was)) != (travels := wire_of(now)):
        yield f"{owner}-wire", {"old": travelled, "new": travels}
    if old.none != new.none and _NOTHING not in (was, now):
        yield f"{owner}-{'may-be-none' if new.none else 'never-none'}", {}

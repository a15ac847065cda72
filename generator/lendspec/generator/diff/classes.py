"""What changes in the classes of the package: which there are, and their fields by what requests and answers need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve, frozen

from lendspec.generator.diff.bounds import bound_changes
from lendspec.generator.diff.changes import REST, Anchor, Change, change, code, gone
from lendspec.generator.diff.likeness import alike, closest
from lendspec.generator.diff.members import member_changes
from lendspec.generator.diff.rules import LEVELS, RULES
from lendspec.generator.diff.slots import RuleAndWords, Slot, answer_rules, request_rules
from lendspec.generator.diff.types import Class, TypeRules
from lendspec.generator.diff.usage import Usage, classes, usage_of
from lendspec.generator.diff.wording import text_changes
from lendspec.generator.layout import Layout
from lendspec.generator.model import EnumType, Field, Mapping, ObjectType, Spec

__all__ = ["class_changes"]

_LIKE: Final = 0.6


def class_changes(old: Spec, new: Spec, types: TypeRules) -> Iterator[Change]:
    """Compare the classes of two packages by their names; a new class is no news beside what uses it."""
    before, after = classes(old), classes(new)
    homes = Layout(old), Layout(new)
    used, uses = usage_of(old), usage_of(new)
    for name, was in sorted(before.items()):
        now = after.get(types.renamed.get(name, name))
        if now is None:
            users = used[name].operations
            yield evolve(gone("class-removed", name, Anchor(type=name), old=name), users=users)
            continue
        usage = used[name] | uses[now.name]
        pair = _Pair(now.name, usage, types, (_module(homes[0], was), _module(homes[1], now)))
        yield from (evolve(found, users=uses[now.name].operations) for found in pair.changes(was, now))


@frozen
class _Pair:
    """One class of both packages."""

    subject: str
    usage: Usage
    types: TypeRules
    homes: tuple[str, str]

    def changes(self, was: Class, now: Class) -> Iterator[Change]:
        anchor = Anchor(type=self.subject)
        if was.name != now.name:
            yield change("class-looks-renamed", self.subject, anchor, old=was.name, new=now.name)
        if len(set(self.homes)) > 1:
            yield change("class-home", self.subject, anchor, old=self.homes[0], new=self.homes[1])
        if (before := _kind(was)) != (after := _kind(now)):
            yield change("class-kind", self.subject, anchor, old=before, new=after)
        elif isinstance(was, EnumType) and isinstance(now, EnumType):
            yield from member_changes(was, now)
        elif isinstance(was, ObjectType) and isinstance(now, ObjectType):
            yield from self._fields(was, now)
        yield from text_changes(self.subject, anchor, "description", was.doc, now.doc)

    def _fields(self, was: ObjectType, now: ObjectType) -> Iterator[Change]:
        pairs, removed, added = _matched(was, now)
        guessed = closest(removed, added, self._likeness, _LIKE)
        taken = {id(one) for pair in guessed for one in pair}
        for before, after in pairs:
            if before.name != after.name:
                yield self._change("field-renamed", after, old=before.name, new=after.name)
            yield from self._compared(before, after)
        for before, after in guessed:
            yield self._change("field-looks-renamed", after, old=before.name, new=after.name)
            yield from self._compared(before, after)
        for before in removed:
            if id(before) not in taken:
                rule = self._gravest(("answer-field-removed", "request-field-removed"))
                anchor = Anchor(type=was.name, member=before.wire)
                yield gone(rule, self.subject, anchor, f"field {code(before.name)}", old=before.name)
        for after in added:
            if id(after) not in taken:
                request = "request-field-added-required" if after.required else "request-field-added"
                yield self._change(self._gravest(("answer-field-added", request)), after, new=after.name)

    def _gravest(self, rules: tuple[str, str]) -> str:
        """Of the rules for an answer and for a request, the graver one that applies."""
        answer, request = rules
        if not self.usage.sent:
            return answer
        return min((answer, request), key=_gravity) if self.usage.answered else request

    def _likeness(self, was: Field, now: Field) -> float:
        return alike(was.name, now.name, was.doc, now.doc) if self.types.same(was.schema, now.schema) else 0

    def _compared(self, was: Field, now: Field) -> Iterator[Change]:
        for rule, words in self._types(was, now):
            yield self._change(rule, now, name=now.name, **words)
        for rule, text in bound_changes("request-field", was.bounds, now.bounds) if self.usage.sent else ():
            yield self._change(rule, now, name=now.name, new=text)
        if was.secret != now.secret:
            yield self._change("field-secret" if now.secret else "field-plain", now, name=now.name)
        anchor = Anchor(type=self.subject, member=now.wire)
        yield from text_changes(self.subject, anchor, f"field {code(now.name)}", was.doc, now.doc)

    def _types(self, was: Field, now: Field) -> Iterable[RuleAndWords]:
        """The rules for answers and for requests; where both apply to one aspect, the graver one."""
        one, other = Slot(was.schema, missing=not was.required), Slot(now.schema, missing=not now.required)
        found: dict[str, RuleAndWords] = {}
        if self.usage.answered:
            found |= {_aspect(each[0]): each for each in answer_rules("answer-field", one, other, self.types)}
        if self.usage.sent:
            asked = list(request_rules("request-field", one, other, self.types))
            if was.required != now.required:
                asked.append((f"request-field-{'required' if now.required else 'optional'}", {}))
            for rule, words in asked:
                known = found.get(_aspect(rule), (rule, words))
                found[_aspect(rule)] = min(known, (rule, words), key=_gravity_of)
        return found.values()

    def _change(self, rule: str, entry: Field, **words: str) -> Change:
        part = f"field {code(entry.name)}"
        return change(rule, self.subject, Anchor(type=self.subject, member=entry.wire), part, **words)


def _module(layout: Layout, made: Class) -> str:
    return layout.home(made).rpartition(".")[2]


def _kind(made: Class) -> str:
    if isinstance(made, ObjectType):
        return "a model"
    return "an enumeration of texts" if made.is_text else "an enumeration of numbers"


def _gravity(rule: str) -> int:
    return LEVELS.index(RULES[rule].level)


def _gravity_of(found: RuleAndWords) -> int:
    return _gravity(found[0])


def _aspect(rule: str) -> str:
    """What of a field a rule is about: its type, or whether it is there."""
    return "type" if "type" in rule or rule.endswith("wire") else "presence"


def _matched(was: ObjectType, now: ObjectType) -> tuple[list[tuple[Field, Field]], list[Field], list[Field]]:
    """Pairs by wire name, then by Python name; then what is left of each side."""
    before, after = list(_held(was)), list(_held(now))
    pairs: list[tuple[Field, Field]] = []
    for key in (_by_wire, _by_name):
        known = {key(entry): entry for entry in after}
        for entry in list(before):
            if (partner := known.pop(key(entry), None)) is not None:
                pairs.append((entry, partner))
                before.remove(entry)
                after.remove(partner)
    return pairs, before, after


def _held(made: ObjectType) -> Iterator[Field]:
    """The fields, and what holds all other members."""
    yield from made.fields
    if made.rest is not None:
        yield Field(REST, made.rest.name, Mapping(made.rest.schema), required=False)


def _by_wire(entry: Field) -> str:
    return entry.wire


def _by_name(entry: Field) -> str:
    return entry.name

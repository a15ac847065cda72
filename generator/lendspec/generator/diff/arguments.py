"""What changes in the arguments of an operation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from attrs import frozen

from lendspec.generator.diff.bounds import bound_changes
from lendspec.generator.diff.changes import Anchor, Change, change, code, gone
from lendspec.generator.diff.likeness import alike, closest
from lendspec.generator.diff.slots import Slot, request_rules
from lendspec.generator.diff.types import TypeRules
from lendspec.generator.diff.wording import text_changes
from lendspec.generator.model import Operation, Parameter

__all__ = ["argument_changes"]

_LIKE: Final = 0.6


@frozen
class _Side:
    """An operation with the anchor of its arguments."""

    operation: Operation

    def anchor(self, parameter: Parameter) -> Anchor:
        made = self.operation
        return Anchor((made.method, made.path_template), (parameter.location, parameter.wire))

    def needs(self, parameter: Parameter) -> bool:
        """Whether callers must give it: one that makes repeats harmless is made up when absent."""
        key = self.operation.idempotency
        return parameter.required and not (key and key.parameter == parameter.wire)


def argument_changes(old: Operation, new: Operation, types: TypeRules) -> Iterator[Change]:
    """Compare the arguments of one operation."""
    was, now = _Side(old), _Side(new)
    subject = new.python_name
    certain, removed, added = _matched(old, new)
    supplied = {parameter.wire: parameter for parameter in new.owned}
    free = [parameter for parameter in removed if parameter.wire not in supplied]
    guessed = closest(free, added, _likeness(types), _LIKE)
    taken = {id(one) for pair in guessed for one in pair}
    for before, after in certain:
        if before.name != after.name:
            yield _argument("argument-renamed", now, after, old=before.name, new=after.name)
        yield from _compared(was, now, before, after, types)
    for before, after in guessed:
        yield _argument("argument-looks-renamed", now, after, old=before.name, new=after.name)
        yield from _compared(was, now, before, after, types)
    for before in removed:
        if (owned := supplied.get(before.wire)) is not None:
            yield change("argument-supplied", subject, now.anchor(owned), _part(before), old=before.name)
        elif id(before) not in taken:
            yield gone("argument-removed", subject, was.anchor(before), _part(before), old=before.name)
    for after in added:
        if id(after) not in taken:
            rule = "argument-added-required" if now.needs(after) else "argument-added"
            yield _argument(rule, now, after, new=after.name)


def _argument(rule: str, side: _Side, parameter: Parameter, **words: str) -> Change:
    return change(rule, side.operation.python_name, side.anchor(parameter), _part(parameter), **words)


def _part(parameter: Parameter) -> str:
    return f"argument {code(parameter.name)}"


def _matched(
    old: Operation, new: Operation
) -> tuple[list[tuple[Parameter, Parameter]], list[Parameter], list[Parameter]]:
    """Pairs by wire name and location, by wire name, by Python name; then what is left of each side."""
    before, after = list(old.parameters), list(new.parameters)
    pairs: list[tuple[Parameter, Parameter]] = []
    for key in (_by_place, _by_wire, _by_name):
        known = {key(parameter): parameter for parameter in after}
        for parameter in list(before):
            if (now := known.pop(key(parameter), None)) is not None:
                pairs.append((parameter, now))
                before.remove(parameter)
                after.remove(now)
    return pairs, before, after


def _by_place(parameter: Parameter) -> tuple[str, ...]:
    return parameter.location, parameter.wire


def _by_wire(parameter: Parameter) -> tuple[str, ...]:
    return (parameter.wire,)


def _by_name(parameter: Parameter) -> tuple[str, ...]:
    return (parameter.name,)


def _likeness(types: TypeRules) -> Callable[[Parameter, Parameter], float]:
    """Names and descriptions count; another type is another argument."""

    def likeness(was: Parameter, now: Parameter) -> float:
        if not types.same(was.schema, now.schema):
            return 0
        return alike(was.name, now.name, was.doc, now.doc)

    return likeness


def _compared(was: _Side, now: _Side, before: Parameter, after: Parameter, types: TypeRules) -> Iterator[Change]:
    needed, needs = was.needs(before), now.needs(after)
    if needed != needs:
        yield _argument("argument-required" if needs else "argument-optional", now, after, name=after.name)
    one, other = Slot(before.schema, missing=not needed), Slot(after.schema, missing=not needs)
    for rule, words in request_rules("argument", one, other, types):
        yield _argument(rule, now, after, name=after.name, **words)
    for rule, text in bound_changes("argument", before.bounds, after.bounds):
        yield _argument(rule, now, after, name=after.name, new=text)
    if (travelled := _travel(before)) != (travels := _travel(after)):
        yield _argument("argument-wire", now, after, name=after.name, old=travelled, new=travels)
    if before.default != after.default:
        was_default, is_default = ("nothing" if each is None else str(each) for each in (before.default, after.default))
        yield _argument("argument-default", now, after, name=after.name, old=was_default, new=is_default)
    subject, anchor, part = now.operation.python_name, now.anchor(after), _part(after)
    yield from text_changes(subject, anchor, part, before.doc, after.doc)
    if before.example != after.example:
        yield change("example", subject, anchor.at("example"), part, name=f"example of {part}")


def _travel(parameter: Parameter) -> str:
    how = "" if parameter.explode else ", in one piece"
    style = "" if parameter.style == "plain" else f", in the style {parameter.style}"
    return f"{code(parameter.wire)} in {parameter.location}{how}{style}"

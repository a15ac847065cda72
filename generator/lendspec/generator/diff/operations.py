"""What changes in the operations: which ones there are, and what each of them is."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TypeAlias

from lendspec.generator.diff.arguments import argument_changes
from lendspec.generator.diff.changes import Anchor, Change, change, gone
from lendspec.generator.diff.facts import facts
from lendspec.generator.diff.iterations import iteration_rules
from lendspec.generator.diff.pairs import Pairs
from lendspec.generator.diff.slots import Slot, answer_rules
from lendspec.generator.diff.types import TypeRules
from lendspec.generator.diff.wording import text_changes
from lendspec.generator.model import Operation, Spec

__all__ = ["Call", "operation_changes"]

Call: TypeAlias = tuple[str, str]
"""HTTP method, or ``*`` for all of a path, and path."""


def operation_changes(pairs: Pairs, new: Spec, types: TypeRules, refused: Collection[Call] = ()) -> Iterator[Change]:
    """Compare the operations; those that are gone come first, the new ones last.

    ``refused`` are operations that the new specification has, but the generator cannot make any more.
    """
    for lost in pairs.removed:
        if {(lost.method, lost.path_template), ("*", lost.path_template)} & set(refused):
            yield change("operation-refused", lost.python_name, _anchor(lost), old=lost.python_name)
        else:
            yield gone("operation-removed", lost.python_name, _anchor(lost), old=lost.python_name)
    after = {made.python_name: made for made in new.operations}
    for was, now in pairs.certain:
        yield from _names(was, now, after)
        yield from _compared(was, now, types)
    for was, now in pairs.guessed:
        words = {"old": was.python_name, "new": now.python_name}
        yield change("operation-looks-renamed", now.python_name, _anchor(now), **words)
        yield from _compared(was, now, types)
    for fresh in pairs.added:
        summary = fresh.summary.en or f"{fresh.method} {fresh.path_template}"
        yield change("operation-added", fresh.python_name, _anchor(fresh), new=summary)


def _anchor(made: Operation) -> Anchor:
    return Anchor((made.method, made.path_template))


def _names(was: Operation, now: Operation, after: dict[str, Operation]) -> Iterator[Change]:
    """The place in Python, and the name of the constant."""
    subject, anchor = now.python_name, _anchor(now)
    if was.python_name != now.python_name:
        other = after.get(was.python_name)
        words = {"old": was.python_name, "new": now.python_name}
        if other is None:
            yield change("operation-moved", subject, anchor.at("x-method"), **words)
        else:
            call = f"{other.method} {other.path_template}"
            yield change("operation-replaced", subject, anchor.at("x-method"), **words, other=call)
    if was.id != now.id:
        yield change("operation-id", subject, anchor.at("operationId"), "operationId", old=was.id, new=now.id)


def _compared(was: Operation, now: Operation, types: TypeRules) -> Iterator[Change]:
    subject, anchor = now.python_name, _anchor(now)
    for rule, old, new in (
        ("operation-path", was.path_template, now.path_template),
        ("operation-method", was.method, now.method),
    ):
        if old != new:
            yield change(rule, subject, anchor, old=old, new=new)
    if was.body != now.body and was.body and now.body:
        yield change("body", subject, anchor.at("requestBody"), "body", old=was.body, new=now.body)
    for rule, key, old, new in facts(was, now):
        yield change(rule, subject, anchor.at(key), key if rule != "source" else new, old=old, new=new, name=new)
    yield from text_changes(subject, anchor, "summary", was.summary, now.summary, "summary")
    yield from text_changes(subject, anchor, "description", was.doc, now.doc)
    yield from argument_changes(was, now, types)
    for rule, words in iteration_rules(was, now, types):
        yield change(rule, subject, anchor.at("x-page"), "iteration", **words)
    for rule, words in answer_rules("answer", Slot(was.answer), Slot(now.answer), types):
        yield change(rule, subject, anchor.at("responses"), "answer", **words)
    if was.example != now.example:
        part = "example of the answer"
        yield change("example", subject, anchor.at("responses"), part, name=part)

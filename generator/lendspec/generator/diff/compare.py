"""Everything that a new specification changes for the users of its client; pure, on the model."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lendspec.generator.diff.changes import Anchor, Change, change
from lendspec.generator.diff.classes import class_changes
from lendspec.generator.diff.facts import differing
from lendspec.generator.diff.operations import Call, operation_changes
from lendspec.generator.diff.pairs import pair_operations, renamed_classes
from lendspec.generator.diff.rules import LEVELS
from lendspec.generator.diff.types import TypeRules
from lendspec.generator.diff.wording import text_changes
from lendspec.generator.model import Group, Spec

__all__ = ["compare"]


def compare(old: Spec, new: Spec, refused: Collection[Call] = ()) -> tuple[Change, ...]:
    """Every change, the gravest first; not yet located. ``refused`` are calls of which no operation could be made."""
    pairs = pair_operations(old, new)
    types = TypeRules(renamed_classes(old, new, pairs.all))
    found = [
        *_package(old, new),
        *operation_changes(pairs, new, types, refused),
        *class_changes(old, new, types),
        *_groups(old, new),
    ]
    return tuple(sorted(found, key=_gravity))


def _gravity(found: Change) -> tuple[int, bool]:
    return LEVELS.index(found.level), not found.notable


def _package(old: Spec, new: Spec) -> Iterator[Change]:
    anchor, subject = Anchor(key="info"), new.package
    if old.package != new.package:
        yield change("package-renamed", subject, anchor, old=old.package, new=new.package)
    if old.envelope != new.envelope:
        was, now = differing(old.envelope, new.envelope)
        yield change("envelope", subject, anchor, "envelope", old=was, new=now)
    if old.title != new.title:
        yield change("text", subject, anchor, "title", name="title")
    yield from text_changes(subject, anchor, "description", old.doc, new.doc, "info")


def _groups(old: Spec, new: Spec) -> Iterator[Change]:
    """The texts of the groups; a group that moved is told by its operations."""
    before = {_place(group): group for group in old.groups}
    for group in new.groups:
        if (was := before.get(_place(group))) is not None:
            first = group.operations[0]
            anchor = Anchor((first.method, first.path_template))
            yield from text_changes(_place(group), anchor, "introduction", was.doc, group.doc, "tags")


def _place(group: Group) -> str:
    attribute = group.operations[0].attribute
    return ".".join(part for part in (attribute, group.name) if part)

"""What changes in the members of an enumeration; it is open, so that a new value breaks nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lendspec.generator.diff.changes import Anchor, Change, change, code, gone
from lendspec.generator.diff.likeness import alike, closest
from lendspec.generator.diff.wording import text_changes
from lendspec.generator.model import EnumType, Member

__all__ = ["member_changes"]

_LIKE: Final = 0.75


def member_changes(was: EnumType, now: EnumType) -> Iterator[Change]:
    """Compare the members by their values, then by their names, then by likeness."""
    before, after = {member.value: member for member in was.members}, {member.value: member for member in now.members}
    removed = [member for value, member in before.items() if value not in after]
    added = [member for value, member in after.items() if value not in before]
    for value, member in before.items():
        if (partner := after.get(value)) is not None:
            yield from _compared(now.name, member, partner)
    names = {member.name: member for member in added}
    for member in list(removed):
        if (partner := names.get(member.name)) is not None:
            words = {"name": member.name, "old": str(member.value), "new": str(partner.value)}
            yield _change("value-changed", now.name, partner, **words)
            removed.remove(member)
            added.remove(partner)
    for member, partner in closest(removed, added, _likeness, _LIKE):
        yield _change("value-looks-renamed", now.name, partner, old=_shown(member), new=_shown(partner))
        removed.remove(member)
        added.remove(partner)
    for member in removed:
        anchor, part = Anchor(type=was.name, member=member.value), _part(member)
        yield gone("value-removed", now.name, anchor, part, old=_shown(member))
    for member in added:
        yield _change("value-added", now.name, member, new=_shown(member))


def _compared(subject: str, was: Member, now: Member) -> Iterator[Change]:
    if was.name != now.name:
        yield _change("value-renamed", subject, now, old=was.name, new=now.name)
    anchor = Anchor(type=subject, member=now.value)
    yield from text_changes(subject, anchor, _part(now), was.doc, now.doc)


def _change(rule: str, subject: str, member: Member, **words: str) -> Change:
    return change(rule, subject, Anchor(type=subject, member=member.value), _part(member), **words)


def _part(member: Member) -> str:
    return f"value {code(member.name)}"


def _shown(member: Member) -> str:
    return member.name if member.name == member.value else f"{member.name} ({member.value})"


def _likeness(was: Member, now: Member) -> float:
    return alike(was.name, now.name, was.doc, now.doc)

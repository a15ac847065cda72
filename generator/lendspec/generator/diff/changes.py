"""One difference for users, as a value; and what of a specification it is about."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from attrs import evolve, field, frozen

from lendspec.generator.diff.rules import RULES, Level
from lendspec.generator.findings import Place

__all__ = ["REST", "Anchor", "Change", "Version", "change", "code", "gone", "plain"]

Version: TypeAlias = Literal["old", "new"]

REST = "**"
"""Stands for the wire name of what holds the members without a name of an open object."""

_LONGEST = 160
_HARMLESS = str.maketrans("<>[]", "()()")


@frozen
class Anchor:
    """A part of a specification, named as the model names it; the files tell where it stands."""

    operation: tuple[str, str] | None = None
    """HTTP method and path."""
    parameter: tuple[str, str] | None = None
    """Location and wire name."""
    type: str | None = None
    """Class of an object or enumeration."""
    member: str | int | None = None
    """Wire name of a field, or value of an enumeration."""
    key: str | None = None
    """A key of the specification at that part."""

    def at(self, key: str) -> Anchor:
        """The same part at one of its keys."""
        return evolve(self, key=key)


@frozen
class Change:
    """One difference between two specifications.

    ``subject`` is the Python name of the operation or class, ``part`` what of it changed. ``place`` is in the new
    specification, or in the old one (``version``) where the new one has nothing. ``users`` are the operations that use
    a class.
    """

    rule: str
    subject: str
    part: str
    message: str
    anchor: Anchor = field(repr=False)
    version: Version = "new"
    old: str | None = None
    new: str | None = None
    users: tuple[str, ...] = ()
    place: Place = field(factory=lambda: Place(Path()))

    @property
    def level(self) -> Level:
        """How grave it is for users."""
        return RULES[self.rule].level

    @property
    def notable(self) -> bool:
        """Whether the exchange or the client behaves otherwise, though code that worked still works."""
        return RULES[self.rule].notable

    @property
    def guess(self) -> bool:
        """Whether it is only taken from likeness."""
        return RULES[self.rule].guess


def change(rule: str, subject: str, anchor: Anchor, part: str = "", **words: str) -> Change:
    """Make a change; ``words`` fill the slots of its rule, and ``old`` and ``new`` are kept beside the message."""
    message = RULES[rule].words.format(**{name: _Word(text) for name, text in words.items()})
    return Change(rule, subject, part, message, anchor, "new", words.get("old"), words.get("new"))


def gone(rule: str, subject: str, anchor: Anchor, part: str = "", **words: str) -> Change:
    """Make a change about something that only the old specification has."""
    return evolve(change(rule, subject, anchor, part, **words), version="old")


def code(text: str) -> str:
    """A text of a specification between backticks, on one line; nothing in it that a terminal or Markdown obeys."""
    return "`" + _line(text).replace("`", "'") + "`"


def _line(text: str) -> str:
    clean = " ".join("".join(char if char.isprintable() else " " for char in text).split()).replace("<!--", "<! --")
    return clean if len(clean) <= _LONGEST else f"{clean[: _LONGEST - 1]}…"


def plain(text: str) -> str:
    """A text of a specification as a part of a sentence; nothing in it that a terminal or Markdown obeys."""
    return _line(text).translate(_HARMLESS)


class _Word(str):
    """A text for a slot: ``{old}`` shows it between backticks, ``{old:plain}`` as a part of the sentence."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return plain(self) if spec == "plain" else code(self)

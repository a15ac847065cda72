"""What changes in the texts of a specification, in either language."""

from __future__ import annotations

from collections.abc import Iterator

from lendspec.generator.diff.changes import Anchor, Change, change
from lendspec.generator.model import Doc

__all__ = ["text_changes"]


def text_changes(
    subject: str, anchor: Anchor, name: str, old: Doc, new: Doc, key: str = "description"
) -> Iterator[Change]:
    """One change for a text that says something else; the translation counts where it alone changed.

    Spaces and line ends are no words.
    """
    if old.en.split() != new.en.split():
        yield change("text", subject, anchor.at(key), name, name=name)
    elif old.zh.split() != new.zh.split():
        rule = "translation" if old.zh else "translated"
        yield change(rule, subject, anchor.at(f"x-{key}-zh"), name, name=name)

"""Changes as people read them: by operation or class, with mere rewordings drawn together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from lendspec.generator.diff.changes import Change, code, plain
from lendspec.generator.diff.report import Report
from lendspec.generator.diff.rules import Level
from lendspec.generator.findings import Place

__all__ = ["QUIET", "TITLES", "Entry", "Line", "counts_text", "outline", "refused_lines", "version_text"]

TITLES: Final[dict[Level, str]] = {
    "breaking": "Breaking",
    "additive": "Additive",
    "documentation": "Documentation and behaviour",
}
QUIET: Final = {
    "text": "reworded",
    "translation": "reworded in Chinese",
    "translated": "translated to Chinese",
    "example": "exchanged",
    "source": "changed in its provenance",
}
_SHOWN = 6


@frozen
class Line:
    """One change, or several that are of one kind."""

    text: str
    place: Place


@frozen
class Entry:
    """What changed in one operation or class."""

    subject: str
    users: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def used_by(self) -> str:
        """The operations that use a class, in words."""
        return f"used by {_several(self.users, 2)}" if self.users else ""


def outline(changes: Iterable[Change]) -> list[Entry]:
    """Entries in the order of the changes, each subject once."""
    found: dict[str, list[Change]] = {}
    for change in changes:
        found.setdefault(change.subject, []).append(change)
    return [Entry(subject, listed[0].users, tuple(_lines(listed))) for subject, listed in found.items()]


def _lines(changes: Sequence[Change]) -> Iterator[Line]:
    yield from (Line(change.message, change.place) for change in changes if change.rule not in QUIET)
    for rule, verb in QUIET.items():
        if listed := [change for change in changes if change.rule == rule]:
            yield Line(f"{verb}: {_several([change.part for change in listed], _SHOWN)}", listed[0].place)


def _several(names: Sequence[str], shown: int) -> str:
    rest = len(names) - shown
    return ", ".join(names) if rest <= 0 else f"{', '.join(names[:shown])} and {rest} more"


def refused_lines(report: Report) -> Iterator[Line]:
    """The operations that were left out, with the version and the reason."""
    for each in report.refused:
        yield Line(f"{code(each.operation)} of the {each.version} specification: {plain(each.reason)}", each.place)


def counts_text(report: Report) -> str:
    """How many changes of each level: ``2 breaking, 1 additive, 0 documentation``."""
    return ", ".join(f"{count} {level}" for level, count in report.counts.items())


def version_text(report: Report) -> str:
    """What the changes ask of the version, and whether the stated one is far enough."""
    if report.step == "none":
        return "Nothing changed for users."
    if report.next is None:
        return f"Semantic version: a {report.step} step; {code(report.base)} has no three numbers to count from."
    said = f"the specification says {report.new.version}"
    verdict = f"; {said}, which is too low" if report.enough is False else f"; {said}" if report.enough else ""
    return f"Semantic version: a {report.step} step from {report.base}, to {report.next} or later{verdict}."

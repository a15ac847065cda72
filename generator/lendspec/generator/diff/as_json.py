"""A report for machines; ``report.schema.json`` describes it, and ``format`` counts its incompatible changes."""

from __future__ import annotations

from lendspec.generator.diff.changes import Change, Version
from lendspec.generator.diff.report import Refused, Report, Side
from lendspec.generator.findings import Place
from lendspec.generator.terminal import json_text

__all__ = ["as_json"]

_FORMAT = 1


def as_json(report: Report) -> str:
    """The report as one JSON object, with a line break at its end."""
    document = {
        "format": _FORMAT,
        "old": _side(report.old),
        "new": _side(report.new),
        "counts": dict(report.counts),
        "version": {"base": report.base, "step": report.step, "next": report.next, "enough": report.enough},
        "changes": [_change(change) for change in report.changes],
        "refused": [_refused(each) for each in report.refused],
    }
    return json_text(document)


def _side(side: Side) -> dict[str, str]:
    return {"source": side.source, "package": side.package, "title": side.title, "version": side.version}


def _refused(refused: Refused) -> dict[str, object]:
    place = _place(refused.version, refused.place)
    return {"operation": refused.operation, "reason": refused.reason, "place": place}


def _place(version: Version, place: Place) -> dict[str, object]:
    return {"version": version, "file": str(place.file), "line": place.line, "column": place.column}


def _change(change: Change) -> dict[str, object]:
    return {
        "level": change.level,
        "rule": change.rule,
        "subject": change.subject,
        "part": change.part,
        "message": change.message,
        "old": change.old,
        "new": change.new,
        "guess": change.guess,
        "notable": change.notable,
        "users": list(change.users),
        "place": _place(change.version, change.place),
    }

"""A report as Markdown, for a pull request or a release page."""

from __future__ import annotations

from collections.abc import Iterator

from lendspec.generator.diff.changes import code
from lendspec.generator.diff.outline import TITLES, Entry, counts_text, outline, refused_lines, version_text
from lendspec.generator.diff.report import Report
from lendspec.generator.diff.rules import LEVELS

__all__ = ["as_markdown"]


def as_markdown(report: Report) -> str:
    """The report with a heading for each level that has changes."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"## {code(report.new.package)}: {counts_text(report)}"
    yield from ("", f"{code(report.old.source)} → {code(report.new.source)}", "", version_text(report))
    for level in LEVELS:
        if entries := outline(report.of(level)):
            yield from ("", f"### {TITLES[level]}", "")
            for entry in entries:
                yield from _entry(entry)
    if report.refused:
        yield from ("", "### Not compared: the generator refuses them", "")
        yield from (f"- {line.text} ({code(str(line.place))})" for line in refused_lines(report))


def _entry(entry: Entry) -> Iterator[str]:
    users = f" ({entry.used_by})" if entry.users else ""
    if len(entry.lines) == 1:
        line = entry.lines[0]
        yield f"- {code(entry.subject)}{users}: {line.text} ({code(str(line.place))})"
        return
    yield f"- {code(entry.subject)}{users}:"
    yield from (f"  - {line.text} ({code(str(line.place))})" for line in entry.lines)

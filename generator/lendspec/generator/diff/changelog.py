"""Write what changed in a package into a changelog, under its unreleased heading; a second run replaces the first."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from lendspec.generator.diff.changes import Change, code
from lendspec.generator.diff.outline import QUIET, outline
from lendspec.generator.diff.report import Report

__all__ = ["entry_for", "update_changelog"]

_HEADING = re.compile(r"^## +(?P<title>.*)$", re.MULTILINE)
_UNRELEASED = re.compile(r"\bunreleased\b", re.IGNORECASE)
_WIDTH: Final = 120


def update_changelog(file: Path, report: Report) -> bool:
    """Put the entry of a package under the unreleased heading; whether that changed the file.

    An entry that an earlier run wrote there for the same package is replaced. Where no heading says "unreleased", one
    is made above the newest version.

    Raises:
        OSError: The file cannot be read or written.
    """
    data = file.read_bytes() if file.exists() else b"# Changelog\n"
    text = data.decode("utf-8").replace("\r\n", "\n")
    new = _with_entry(text, report)
    if new == text:
        return False
    file.write_text(new, "utf-8", newline="\r\n" if b"\r\n" in data else "\n")
    return True


def entry_for(report: Report) -> str:
    """The entry of one package, without marks; empty where nothing changed."""
    return "\n\n".join([f"### {report.new.title}", *_paragraphs(report)]) if report.changes else ""


def _paragraphs(report: Report) -> Iterator[str]:
    fresh = [change for change in report.changes if change.rule == "operation-added"]
    notable = [change for change in report.of("documentation") if change.notable]
    quiet = [change for change in report.changes if change.rule in QUIET]
    yield from _list("Breaking", _bullets(report.of("breaking")))
    additive = [change for change in report.of("additive") if change.rule != "operation-added"]
    yield from _list("New", [*_operations(fresh), *_bullets(additive)])
    places = "one place" if len(quiet) == 1 else f"{len(quiet)} places"
    reworded = [f"Descriptions, examples or translations changed in {places}."] if quiet else []
    yield from _list("Also", [*_bullets(notable), *reworded])


def _list(title: str, bullets: Iterable[str]) -> Iterator[str]:
    lines = [_wrapped(bullet) for bullet in bullets]
    if lines:
        yield f"**{title}**"
        yield "\n".join(lines)


def _wrapped(bullet: str) -> str:
    return textwrap.fill(
        bullet,
        _WIDTH,
        initial_indent="- ",
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _bullets(changes: Iterable[Change]) -> Iterator[str]:
    for entry in outline(changes):
        yield f"{code(entry.subject)}: {'; '.join(line.text for line in entry.lines)}."


def _operations(changes: Iterable[Change]) -> Iterator[str]:
    """New operations, one line for each group."""
    groups: dict[str, list[str]] = {}
    for change in changes:
        group, _, name = change.subject.rpartition(".")
        groups.setdefault(group, []).append(code(name))
    for group, names in groups.items():
        yield f"{code(group) if group else 'Operations'}: new operation{'s'[: len(names) - 1]} {', '.join(names)}."


def _with_entry(text: str, report: Report) -> str:
    package, entry = report.new.package, entry_for(report)
    mark, end = f"<!-- {package}: written by `lendspec diff --changelog` -->", f"<!-- end of {package} -->"
    block = f"{mark}\n\n{entry}\n\n{end}" if entry else ""
    head, section, tail = _split(text, f"## {report.next or 'Next'} (unreleased)")
    before, found, rest = section.partition(mark)
    _, closed, after = rest.partition(end)
    if found and closed:
        parts = [before, block, after]
    elif block:
        parts = [section, block]
    else:
        return text
    body = "\n\n".join(part.strip() for part in [head, *parts] if part.strip())
    return f"{body}\n\n{tail}" if tail else f"{body}\n"


def _split(text: str, title: str) -> tuple[str, str, str]:
    """What stands up to the unreleased heading, below it, and from the next heading on."""
    headings = list(_HEADING.finditer(text))
    for number, heading in enumerate(headings):
        if _UNRELEASED.search(heading["title"]):
            end = headings[number + 1].start() if number + 1 < len(headings) else len(text)
            return text[: heading.end()], text[heading.end() : end], text[end:]
    first = headings[0].start() if headings else len(text)
    return f"{text[:first].rstrip()}\n\n{title}", "", text[first:]

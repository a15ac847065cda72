"""A report for the terminal, in colours where the terminal has them."""

from __future__ import annotations

from typing import Final

from rich.console import Console
from rich.text import Text

from lendspec.generator.diff.outline import TITLES, Entry, counts_text, outline, refused_lines, version_text
from lendspec.generator.diff.report import Report
from lendspec.generator.diff.rules import LEVELS, Level

__all__ = ["print_text"]

_COLOURS: Final[dict[Level, str]] = {"breaking": "bold red", "additive": "bold green", "documentation": "bold blue"}


def print_text(report: Report, console: Console) -> None:
    """Print the report, grouped by level and by operation or class."""
    console.print(Text(f"{report.new.package}: {report.old.source} → {report.new.source}", "bold"))
    console.print(Text(counts_text(report)))
    console.print(Text(version_text(report)))
    for level in LEVELS:
        if entries := outline(report.of(level)):
            console.print()
            console.print(Text(TITLES[level], _COLOURS[level]))
            for entry in entries:
                _print_entry(entry, console)
    if report.refused:
        console.print()
        console.print(Text("Not compared: the generator refuses them", "bold"))
        for line in refused_lines(report):
            console.print(Text.assemble("  ", line.text, "  ", (str(line.place), "dim")))


def _print_entry(entry: Entry, console: Console) -> None:
    head = Text.assemble("  ", (entry.subject, "bold"), (f" ({entry.used_by})" if entry.users else "", "dim"))
    lines = [Text.assemble(line.text, "  ", (str(line.place), "dim")) for line in entry.lines]
    if len(lines) == 1:
        console.print(Text.assemble(head, ": ", lines[0]))
        return
    console.print(head)
    for line in lines:
        console.print(Text.assemble("    ", line))

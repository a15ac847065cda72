"""The result of `lendspec generate`, as a table for people and as JSON for programs."""

from __future__ import annotations

import json
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from lendspec.generator.report import Report

__all__ = ["as_json", "as_table"]

_WIDTH = 110


def as_table(rows: list[tuple[Path, Report | None]], *, check: bool) -> str:
    """One line for each package that was written, would be, or failed."""
    table = Table(*("spec", "package", "operations", "models", "stale" if check else "written", "unchanged", "seconds"))
    for column in table.columns[2:]:
        column.justify = "right"
    for path, report in rows:
        table.add_row(*(_failed(path) if report is None else _cells(path, report)))
    screen = Console(file=StringIO(), width=_width(), highlight=False, color_system=None)
    with screen.capture() as captured:
        screen.print(table)
    return captured.get().rstrip("\n")


def _width() -> int:
    return Console().width if sys.stdout.isatty() else _WIDTH


def _failed(path: Path) -> tuple[str, ...]:
    return escape(str(path)), "failed", "", "", "", "", ""


def _cells(path: Path, report: Report) -> tuple[str, ...]:
    counts = (report.operations, report.models, len(report.written) + len(report.removed), report.kept)
    return escape(str(path)), report.package, *(str(count) for count in counts), f"{report.seconds:.2f}"


def as_json(rows: list[tuple[Path, Report | None]], *, check: bool) -> str:
    """Everything about every package."""
    return json.dumps({"check": check, "packages": [_row(*row, check=check) for row in rows]}, indent=2)


def _row(path: Path, report: Report | None, *, check: bool) -> dict[str, object]:
    if report is None:
        return {"spec": path.as_posix(), "state": "failed"}
    state = "unchanged" if not report.changed else "stale" if check else "written"
    return {
        "spec": path.as_posix(),
        "state": state,
        "package": report.package,
        "folder": report.folder.as_posix(),
        "written": report.written,
        "removed": report.removed,
        "kept": report.kept,
        "reasons": report.reasons,
        "seconds": round(report.seconds, 3),
    }

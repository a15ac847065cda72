"""The result of `lendspec generate`, as a table for people and as JSON for programs."""

from __future__ import annotations

import json
from pathlib import Path

from lendspec.generator.report import Report

__all__ = ["as_json", "as_table"]

_TEXTS = 2
"""The first columns are texts, the others numbers."""


def as_table(rows: list[tuple[Path, Report | None]], *, check: bool) -> str:
    """One line for each package that was written, would be, or failed."""
    head = ("spec", "package", "operations", "models", "stale" if check else "written", "unchanged", "seconds")
    table = [head, *(_failed(path) if report is None else _cells(path, report) for path, report in rows)]
    widths = [max(len(row[column]) for row in table) for column in range(len(head))]
    lines = [_line(row, widths) for row in table]
    rule = "┼".join("─" * (width + 2) for width in widths)
    return "\n".join((lines[0], f"├{rule}┤", *lines[1:]))


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    cells = (
        cell.ljust(width) if column < _TEXTS else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return f"│ {' │ '.join(cells)} │"


def _failed(path: Path) -> tuple[str, ...]:
    return str(path), "failed", "", "", "", "", ""


def _cells(path: Path, report: Report) -> tuple[str, ...]:
    counts = (report.operations, report.models, len(report.written) + len(report.removed), report.kept)
    return str(path), report.package, *(str(count) for count in counts), f"{report.seconds:.2f}"


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

"""Do what ``lendspec diff`` is asked for: compare, write the report and the changelog, find the exit code."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from lendspec.generator.diff.as_json import as_json
from lendspec.generator.diff.as_markdown import as_markdown
from lendspec.generator.diff.as_text import print_text
from lendspec.generator.diff.changelog import update_changelog
from lendspec.generator.diff.choices import FailOn, Form
from lendspec.generator.diff.report import Report, compared
from lendspec.generator.diff.revision import RevisionError
from lendspec.generator.findings import SpecError
from lendspec.generator.terminal import Terminal
from lendspec.generator.visible import shown

__all__ = ["run"]

_UNDONE = 2


def run(
    old: str, new: str, *, form: Form, fail_on: FailOn, base: str | None, changelog: Path | None, foreign: bool = False
) -> int:
    """Compare and tell; 0 for well, 1 for changes that ``fail_on`` names, 2 where it could not be done."""
    errors = Terminal(stderr=True, highlight=False, soft_wrap=True)
    try:
        report = compared(old, new, base, foreign=foreign)
    except (SpecError, RevisionError) as problem:
        errors.print(str(problem), markup=False, style="red")
        return _UNDONE
    _print(report, form)
    if changelog is not None and not _noted(changelog, report, errors):
        return _UNDONE
    return int(_fails(report, fail_on))


def _noted(changelog: Path, report: Report, errors: Terminal) -> bool:
    """Whether the changelog holds the entry now; says so, or why not."""
    try:
        updated = update_changelog(changelog, report)
    except OSError as problem:
        errors.print(f"{changelog}: {problem.strerror}; check the path", markup=False, style="red")
        return False
    except UnicodeDecodeError:
        errors.print(f"{changelog} is no UTF-8; save it as UTF-8", markup=False, style="red")
        return False
    errors.print(f"{changelog} {'updated' if updated else 'is up to date'}.", markup=False)
    return True


def _print(report: Report, form: Form) -> None:
    match form:
        case Form.JSON:
            typer.echo(as_json(report), nl=False)
        case Form.MARKDOWN:
            typer.echo(shown(as_markdown(report)), nl=False)
        case Form.TEXT:
            print_text(report, Terminal(file=sys.stdout, highlight=False, soft_wrap=True))


def _fails(report: Report, fail_on: FailOn) -> bool:
    match fail_on:
        case FailOn.BREAKING:
            return bool(report.counts["breaking"])
        case FailOn.ANY:
            return bool(report.changes)
        case FailOn.NEVER:
            return False

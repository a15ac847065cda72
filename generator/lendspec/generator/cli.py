"""The ``lendspec`` command."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from lendspec.generator.build import build_spec
from lendspec.generator.bundle import bundle
from lendspec.generator.diff.command import diff
from lendspec.generator.findings import SpecError
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.foreign.report import as_json, summary
from lendspec.generator.lint import lint
from lendspec.generator.render import FormatError
from lendspec.generator.stats import coverage_of, markdown, put_into
from lendspec.generator.verify import UnsafeOutputError
from lendspec.generator.write import EditedError, Report, generate_package

__all__ = ["app", "main"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="From exchange specifications to typed clients.",
)
_out = Console(highlight=False, width=None if sys.stdout.isatty() else 110)
_err = Console(stderr=True, highlight=False, soft_wrap=True)
_SPECS = Path("specs")
_CLIENTS = Path("generated/lendspec/clients")
T = TypeVar("T")

Specs = Annotated[
    list[Path] | None,
    typer.Argument(metavar="[SPEC]...", help="Specification files; all below ./specs when none is given."),
]


def main() -> None:
    """Run the command."""
    app()


@app.command()
def generate(
    specs: Specs = None,
    out: Annotated[
        Path, typer.Option("--out", "-o", help="Folder in which each package gets its own folder.")
    ] = _CLIENTS,
    *,
    force: Annotated[bool, typer.Option("--force", help="Overwrite files that were changed by hand.")] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail when a package is not up to date.")
    ] = False,
    foreign: Annotated[
        bool,
        typer.Option("--foreign", help="Read specifications of other people: make what can be made, name the rest."),
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option("--report", help="With --foreign: a JSON file that says what became of each operation."),
    ] = None,
) -> None:
    """Write the clients of the specifications; packages that are up to date stay untouched."""
    paths = _chosen(specs)
    read = build_foreign if foreign else build_spec
    reports = _each(paths, "generating", lambda path: generate_package(path, out, force=force, dry=check, read=read))
    if foreign:
        _tell_foreign(reports, report)
    done = [report for report in reports if report is not None]
    _table(list(zip(paths, reports, strict=True)), check=check)
    if len(done) < len(reports):
        raise typer.Exit(1)
    stale = [report.package for report in done if report.changed]
    if not stale:
        _out.print(f"Nothing changed: {len(done)} packages are up to date.")
    elif check:
        _err.print(f"Not up to date: {', '.join(stale)}. Run `lendspec generate` and commit the result.")
        raise typer.Exit(1)


@app.command()
def check(specs: Specs = None) -> None:
    """Hold the specifications to the rules and print every finding with file, line and column."""
    built = _each(_chosen(specs), "checking", build_spec)
    good = [each for each in built if each is not None]
    operations = sum(len(each.spec.operations) for each in good)
    _out.print(f"{len(good)} of {len(built)} specifications are clean; {operations} operations.")
    if len(good) < len(built):
        raise typer.Exit(1)


@app.command(name="lint")
def lint_command(specs: Specs = None) -> None:
    """Hold curated specifications to the house rules: complete, exact, in both languages, with provenance."""
    linted = _each(_chosen(specs), "linting", _linted)
    if None in linted:
        raise typer.Exit(1)
    _out.print(f"{len(linted)} specifications keep the house rules.")


def _linted(path: Path) -> bool:
    if findings := lint(path):
        raise SpecError(findings)
    return True


@app.command(name="bundle")
def bundle_command(
    spec: Annotated[Path, typer.Argument(help="A specification file.")],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="The file to write; standard output when absent.")
    ] = None,
) -> None:
    """Write a specification as one JSON document, with the parts of other files moved in."""
    made = _each([spec], "bundling", bundle)[0]
    if made is None:
        raise typer.Exit(1)
    text = json.dumps(made, indent=2, ensure_ascii=False) + "\n"
    if out is None:
        typer.echo(text, nl=False)
    else:
        out.write_text(text, "utf-8")


@app.command()
def stats(
    specs: Specs = None,
    into: Annotated[Path | None, typer.Option("--into", help="A file whose table between marks is replaced.")] = None,
) -> None:
    """Print what the specifications cover as a Markdown table."""
    built = _each(_chosen(specs), "counting", build_spec)
    if None in built:
        raise typer.Exit(1)
    table = markdown([coverage_of(each.spec) for each in built if each is not None])
    if into is None:
        typer.echo(table)
    else:
        typer.echo(f"{into} {'updated' if put_into(into, table) else 'is up to date'}.")


app.command()(diff)


def _chosen(specs: list[Path] | None) -> list[Path]:
    if specs:
        return specs
    found = sorted(path for path in _SPECS.glob("*/*.yaml") if path.stem != "common")
    if not found:
        _err.print(
            "No specification given and none below ./specs; "
            "name a file: lendspec generate my_spec.yaml -o src/lendspec/clients"
        )
        raise typer.Exit(2)
    return found


def _each(paths: list[Path], verb: str, work: Callable[[Path], T]) -> list[T | None]:
    """Do the work for every file, one progress line each; faults are printed and leave None."""
    results: list[T | None] = []
    for number, path in enumerate(paths, 1):
        start = time.perf_counter()
        try:
            results.append(work(path))
            state = "ok"
        except SpecError as problem:
            results.append(None)
            state = f"{len(problem.findings)} findings"
            _complain(str(problem))
        except (EditedError, FormatError, UnsafeOutputError) as problem:
            results.append(None)
            state = "refused"
            _complain(str(problem))
        _err.print(
            f"[{number}/{len(paths)}] {verb} {path}: {state} ({time.perf_counter() - start:.2f} s)", markup=False
        )
    return results


def _tell_foreign(reports: list[Report | None], into: Path | None) -> None:
    """Say what was refused and what was understood loosely."""
    made = [each for each in reports if each is not None]
    for each in made:
        for line in summary(each.package, each.made, each.refused, each.notes):
            _err.print(line, markup=False)
    if into is not None:
        told = [as_json(each.package, each.made, each.refused, each.notes) for each in made]
        into.write_text(json.dumps(told[0] if len(told) == 1 else told, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _complain(text: str) -> None:
    _err.print(text, markup=False, style="red")


def _table(rows: list[tuple[Path, Report | None]], *, check: bool) -> None:
    table = Table(
        "spec", "package", *(("operations", "models", "stale" if check else "written", "unchanged", "seconds"))
    )
    for column in table.columns[2:]:
        column.justify = "right"
    for path, report in rows:
        if report is None:
            table.add_row(escape(str(path)), "[red]failed[/]", "", "", "", "", "")
            continue
        changed = len(report.written) + len(report.removed)
        kept = report.files - len(report.written)
        table.add_row(
            escape(str(path)),
            report.package,
            str(report.operations),
            str(report.models),
            str(changed),
            str(kept),
            f"{report.seconds:.2f}",
        )
    _out.print(table)

"""The commands of the generator: what each takes. What a command does is loaded when it is called."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from lendspec.generator.diff.command import diff
from lendspec.generator.screen import complain, say
from lendspec.generator.settings import PARENT, Settings, SettingsError, checked_parent, package_folder

__all__ = ["app"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="From exchange specifications to typed clients.",
)
_SPECS = Path("specs")
_SOURCES = Path("generated")
_HERE = Path()

Specs = Annotated[
    list[Path] | None,
    typer.Argument(metavar="[SPEC]...", help="Specification files; all below ./specs when none is given."),
]


class Form(StrEnum):
    """How a result is written."""

    TEXT = "text"
    JSON = "json"


_OUT = typer.Option("--out", "-o", help="Source root: the folder that Python's search path has, such as src.")
_PACKAGE = typer.Option("--package", help="The Python package in which the new packages are.")
_TEMPLATES = typer.Option("--templates", help="A folder of templates in the place of some of ours; docs/templates.md.")
_FORCE = typer.Option("--force", help="Overwrite files that were changed by hand.")
_CHECK = typer.Option("--check", help="Write nothing; exit with 1 when a package is not up to date.")
_WATCH = typer.Option("--watch", help="Go on: generate again whenever a file changes.")
_FORM = typer.Option("--format", "-f", help="How to write the result.")
_FOREIGN = typer.Option("--foreign", help="Specifications of other people: make what can be made, name the rest.")
_EXCHANGE = typer.Option("--exchange", help="With --foreign: what the package is named by, for the folder's name.")
_PRODUCT = typer.Option("--product", help="With --foreign: what the package is named by, for the file's name.")
_REPORT = typer.Option("--report", help="With --foreign: a JSON file that says what became of each operation.")
_QUIET = typer.Option("--quiet", "-q", help="Print faults and nothing else.")


@app.command()
def generate(  # noqa: PLR0913  # one for each option
    specs: Specs = None,
    out: Annotated[Path, _OUT] = _SOURCES,
    *,
    package: Annotated[str, _PACKAGE] = PARENT,
    templates: Annotated[Path | None, _TEMPLATES] = None,
    foreign: Annotated[bool, _FOREIGN] = False,
    exchange: Annotated[str | None, _EXCHANGE] = None,
    product: Annotated[str | None, _PRODUCT] = None,
    report: Annotated[Path | None, _REPORT] = None,
    force: Annotated[bool, _FORCE] = False,
    check: Annotated[bool, _CHECK] = False,
    watch: Annotated[bool, _WATCH] = False,
    form: Annotated[Form, _FORM] = Form.TEXT,
    quiet: Annotated[bool, _QUIET] = False,
) -> None:
    """Write the clients of the specifications; what is up to date stays untouched.

    Exit code 0: all is up to date now. 1: a specification has findings, a package was refused, or with --check one is
    not up to date. 2: the call was wrong.
    """
    from lendspec.generator.regenerate import Wish, run, watch_them  # noqa: PLC0415  # for this command only

    try:
        folder = package_folder(out, checked_parent(package))
    except SettingsError as problem:
        raise _wrong(problem) from None
    if not foreign and (exchange or product or report):
        raise _wrong("--exchange, --product and --report go with --foreign")
    settings = Settings(package, templates, foreign, exchange, product)
    wish = Wish(folder, settings, force, check, form is Form.JSON, quiet, report)
    if not watch:
        raise typer.Exit(run(_chosen(specs), wish))
    if check or form is not Form.TEXT or quiet:
        raise _wrong("--watch goes on and prints what it does; leave out --check, --format and --quiet")
    raise typer.Exit(watch_them(lambda: _chosen(specs), wish))


@app.command()
def check(specs: Specs = None) -> None:
    """Hold the specifications to the rules and print every finding with file, line and column."""
    from lendspec.generator import commands  # noqa: PLC0415  # loads the whole generator

    _end(commands.check(_chosen(specs)))


@app.command(name="lint")
def lint_command(specs: Specs = None) -> None:
    """Hold curated specifications to the house rules: complete, exact, in both languages, with provenance."""
    from lendspec.generator import commands  # noqa: PLC0415  # loads the whole generator

    _end(commands.lint_all(_chosen(specs)))


@app.command(name="bundle")
def bundle_command(
    spec: Annotated[Path, typer.Argument(help="A specification file.")],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="The file to write; standard output when absent.")
    ] = None,
) -> None:
    """Write a specification as one JSON document, with the parts of other files moved in."""
    from lendspec.generator import commands  # noqa: PLC0415  # loads the whole generator

    _end(commands.bundle_into(spec, out))


@app.command()
def stats(
    specs: Specs = None,
    into: Annotated[Path | None, typer.Option("--into", help="A file whose table between marks is replaced.")] = None,
) -> None:
    """Print what the specifications cover as a Markdown table."""
    from lendspec.generator import commands  # noqa: PLC0415  # loads the whole generator

    _end(commands.stats_into(_chosen(specs), into))


@app.command()
def new(
    exchange: Annotated[str, typer.Argument(help="Name of the exchange, as a Python name: kraken.")],
    product: Annotated[str, typer.Argument(help="Name of its product, as a Python name: margin.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="The folder in which the project gets its own.")] = _HERE,
) -> None:
    """Begin a project for an exchange of your own: specification, signer, error codes, client and tests, all green."""
    from lendspec.generator.faults import GeneratorError  # noqa: PLC0415  # for this command only
    from lendspec.generator.new import new_project  # noqa: PLC0415  # loads the whole generator

    try:
        folder = new_project(exchange, product, out)
    except GeneratorError as problem:
        complain(problem)
        raise typer.Exit(1) from None
    say(f"Wrote {folder}. Next: cd {folder} && make test, and then its README.md.")


app.command()(diff)


def _end(well: bool) -> None:  # noqa: FBT001  # the only thing that it takes
    if not well:
        raise typer.Exit(1)


def _wrong(message: object) -> typer.Exit:
    """The call was wrong."""
    complain(str(message))
    return typer.Exit(2)


def _chosen(specs: list[Path] | None) -> list[Path]:
    if specs:
        return specs
    found = sorted(path for path in _SPECS.glob("*/*.yaml") if path.stem != "common")
    if not found:
        raise _wrong(
            "No specification given and none below ./specs; name a file: lendspec generate my_spec.yaml -o src"
        )
    return found

"""``lendspec diff OLD NEW``: what the command takes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lendspec.generator.diff.choices import FailOn, Form

__all__ = ["diff"]

_FORM = typer.Option("--format", "-f", help="How to write the report.")
_FAIL = typer.Option("--fail-on", help="Exit with 1 when there are such changes.")
_BASE = typer.Option("--base", help="The released version that the step counts from; else that of OLD.")
_FOREIGN = typer.Option("--foreign", help="Read both as `generate --foreign` does: the specifications of other people.")
_CHANGELOG = typer.Option("--changelog", help="A changelog in which the entry of the package is written.")


def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The old specification: a file, or REV:path in git.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The new specification: a file, or REV:path in git.")],
    *,
    form: Annotated[Form, _FORM] = Form.TEXT,
    fail_on: Annotated[FailOn, _FAIL] = FailOn.NEVER,
    base: Annotated[str | None, _BASE] = None,
    changelog: Annotated[Path | None, _CHANGELOG] = None,
    foreign: Annotated[bool, _FOREIGN] = False,
) -> None:
    """Tell what a new specification changes for users: breaking, additive or documentation.

    Exit code 2 says that the two could not be compared.
    """
    from lendspec.generator.diff.run import run  # noqa: PLC0415  # 26 ms, for this command only

    raise typer.Exit(run(old, new, form=form, fail_on=fail_on, base=base, changelog=changelog, foreign=foreign))

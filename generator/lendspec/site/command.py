"""``lendspec docs``: what the command takes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["docs"]


def docs(
    specs: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[SPEC]...", help="Specification files; all below ./specs when none is given."),
    ] = None,
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder of the site.")] = Path("site"),
    *,
    url: Annotated[str, typer.Option("--url", help="Where the site will be published; needed for the sitemap.")] = "",
    serve: Annotated[bool, typer.Option("--serve", help="Read it in a browser on this machine.")] = False,
    port: Annotated[int, typer.Option("--port", help="Port of --serve; 0 for any free one.")] = 8000,
) -> None:
    """Write the documentation of the specifications as a static site, in English and Chinese."""
    from lendspec.site.run import run  # noqa: PLC0415  # loads templates and exchanges, for this command only

    raise typer.Exit(run(specs, out, url=url, port=port if serve else None))

"""The ``lendspec`` command: the generator's commands, and those of the packages above it."""

from __future__ import annotations

from lendspec.generator.cli import app
from lendspec.site.command import docs

__all__ = ["app", "main"]

app.command()(docs)


def main() -> None:
    """Run the command."""
    app()

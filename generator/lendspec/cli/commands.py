"""All commands together."""

from __future__ import annotations

from lendspec.generator.cli import app
from lendspec.site.command import docs

__all__ = ["app"]

app.command()(docs)

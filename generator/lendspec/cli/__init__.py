"""The ``lendspec`` command: the generator's commands, and those of the packages above it."""

from __future__ import annotations

import gc

__all__ = ["main"]

_OBJECTS = 1_000_000


def main() -> None:
    """Run the command."""
    # A model is many objects that live until the end, and hardly any garbage in circles, for which Python looks for a
    # fifth of a run. A specification of some thousand operations stays below this, and is done before it matters; what
    # goes on for days reaches it. Imports make objects too, so that they come afterwards.
    gc.set_threshold(_OBJECTS)
    from lendspec.cli.commands import app  # noqa: PLC0415  # see above

    try:
        app()
    finally:
        gc.freeze()  # else Python looks once more when it ends, which is a tenth of a small run

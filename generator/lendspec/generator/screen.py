"""What commands say: results on standard output, progress and faults on standard error."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TextIO, TypeVar

from lendspec.generator.faults import GeneratorError
from lendspec.generator.visible import shown

__all__ = ["complain", "each", "say", "tell"]

T = TypeVar("T")


def say(text: str) -> None:
    """Write a result."""
    _print(text, sys.stdout)


def tell(text: str) -> None:
    """Write about the progress of the work."""
    _print(text, sys.stderr)


def _print(text: str, stream: TextIO) -> None:
    line = shown(text)
    try:
        print(line, file=stream, flush=True)
    except UnicodeEncodeError:  # the terminal knows few letters
        print(line.encode(stream.encoding, "backslashreplace").decode(stream.encoding), file=stream, flush=True)


def complain(problem: GeneratorError | str) -> None:
    """Write what is wrong, in red where there are colours."""
    import typer  # noqa: PLC0415  # 40 ms, which a run that goes well has no use for

    typer.secho(shown(str(problem)), err=True, fg=None if os.environ.get("NO_COLOR") else typer.colors.RED)


def each(paths: Iterable[Path], verb: str, work: Callable[[Path], T], *, quiet: bool = False) -> list[T | None]:
    """Do the work for every file, one progress line each; faults are printed and leave None."""
    listed, results = list(paths), list[T | None]()
    for number, path in enumerate(listed, 1):
        start = time.perf_counter()
        try:
            results.append(work(path))
            state = "ok"
        except GeneratorError as problem:
            results.append(None)
            state = problem.state
            complain(problem)
        if not quiet:
            tell(f"[{number}/{len(listed)}] {verb} {path}: {state} ({time.perf_counter() - start:.2f} s)")
    return results

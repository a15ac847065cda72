"""A folder of its own for each run, beside the package: swept away at its end, or by the next run if it was killed."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]  # mypy knows the module of this system only

__all__ = ["alone", "room", "sweep"]

_DAY = 86_400.0


@contextmanager
def room(out: Path, package: str) -> Generator[Path]:
    """An empty folder on the file system of ``out``, gone afterwards whatever happens.

    The run holds a lock on the folder (``flock``), which the system lets go when the run dies. So the next run can tell
    what a dead one left behind from what a living one works in.
    """
    path, handle = _taken(out, package)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
        os.close(handle)


def sweep(out: Path, package: str) -> None:
    """Remove the folders of runs that died."""
    for path in out.glob(f".{package}.new-*"):
        with suppress(OSError):
            handle = os.open(path, os.O_RDONLY)
            try:
                if _locked(handle, path):
                    shutil.rmtree(path, ignore_errors=True)
            finally:
                os.close(handle)


@contextmanager
def alone(out: Path) -> Generator[None]:
    """Let one run at a time exchange packages in a folder; the others wait."""
    handle = os.open(out, os.O_RDONLY)
    try:
        if fcntl is not None:
            with suppress(OSError):  # a file system without locks: the exchange alone is atomic
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _taken(out: Path, package: str) -> tuple[Path, int]:
    while True:
        path = Path(tempfile.mkdtemp(prefix=f".{package}.new-", dir=out))
        with suppress(FileNotFoundError):
            handle = os.open(path, os.O_RDONLY)
            if _locked(handle, None) and path.exists():
                return path, handle
            os.close(handle)  # another run swept it before it was locked


def _locked(handle: int, abandoned: Path | None) -> bool:
    """Whether nobody else holds the folder; without locks, whether it is older than a day."""
    if fcntl is None:
        return abandoned is None or time.time() - abandoned.stat().st_mtime > _DAY
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        return abandoned is None or time.time() - abandoned.stat().st_mtime > _DAY
    return True

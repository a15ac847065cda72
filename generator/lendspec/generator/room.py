"""A folder of its own for each run, beside the package: swept away at its end, or by the next run if it was killed."""

from __future__ import annotations

import os
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
        _remove(path)
        _close(handle)


def sweep(out: Path, package: str) -> None:
    """Remove the folders of runs that died."""
    for path in out.glob(f".{package}.new-*"):
        with suppress(OSError):
            handle = _open(path)
            try:
                if _is_abandoned(path, handle):
                    _remove(path)
            finally:
                _close(handle)


@contextmanager
def alone(out: Path) -> Generator[None]:
    """Let one run at a time exchange packages in a folder; the others wait."""
    handle = _open(out)
    try:
        if fcntl is not None and handle is not None:
            with suppress(OSError):  # a file system without locks: the exchange alone is atomic
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        _close(handle)


def _taken(out: Path, package: str) -> tuple[Path, int | None]:
    from tempfile import mkdtemp  # noqa: PLC0415  # when something is written

    while True:
        path = Path(mkdtemp(prefix=f".{package}.new-", dir=out))
        with suppress(FileNotFoundError):
            handle = _open(path)
            if _lock(handle) is not False and path.exists():
                return path, handle
            _close(handle)  # another run swept it before it was locked


def _is_abandoned(path: Path, handle: int | None) -> bool:
    """Whether nobody works in a folder; where there are no locks, whether it is older than a day."""
    free = _lock(handle)
    return time.time() - path.stat().st_mtime > _DAY if free is None else free


def _remove(path: Path) -> None:
    from shutil import rmtree  # noqa: PLC0415  # when there is something to remove

    rmtree(path, ignore_errors=True)


def _lock(handle: int | None) -> bool | None:
    """Take the lock of a folder: True when it was free, False when another run has it, None when there are no locks."""
    if fcntl is None or handle is None:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


def _open(folder: Path) -> int | None:
    return None if fcntl is None else os.open(folder, os.O_RDONLY)


def _close(handle: int | None) -> None:
    if handle is not None:
        os.close(handle)

"""Put a finished folder in the place of another in one step of the file system."""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["swap_in"]

_AT_FDCWD = -100
_EXCHANGE = 2


def swap_in(fresh: Path, target: Path) -> None:
    """Make ``fresh`` the folder ``target``; the old folder, if any, lies beside ``fresh`` or in its place afterwards.

    On Linux the two are exchanged by one system call, so that ``target`` is whole at every instant. Elsewhere, and on
    file systems that cannot exchange, there is no ``target`` for the instant between two renames.
    """
    if not target.exists():
        fresh.rename(target)
    elif not _exchange(fresh, target):
        _replace(fresh, target)


def _replace(fresh: Path, target: Path) -> None:
    aside = fresh.with_name(f"{fresh.name}.old")
    target.rename(aside)
    try:
        fresh.rename(target)
    except OSError:
        aside.rename(target)
        raise


def _exchange(one: Path, other: Path) -> bool:
    if sys.platform != "linux":
        return False
    import ctypes  # noqa: PLC0415  # when a package was there before

    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    return bool(renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _EXCHANGE) == 0)

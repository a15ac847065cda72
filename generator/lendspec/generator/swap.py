"""Put a finished folder in the place of another in one step of the file system."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

__all__ = ["swap_in"]

_AT_FDCWD = -100
_EXCHANGE = 2


def swap_in(fresh: Path, target: Path) -> None:
    """Make ``fresh`` the folder ``target``; the old content, if any, is gone afterwards.

    On Linux the two are exchanged by one system call, so that ``target`` is whole at every instant.
    """
    if not target.exists():
        fresh.rename(target)
        return
    if not _exchange(fresh, target):
        aside = target.with_name(f".{target.name}.old")
        shutil.rmtree(aside, ignore_errors=True)
        target.rename(aside)
        fresh.rename(target)
        shutil.rmtree(aside, ignore_errors=True)
        return
    shutil.rmtree(fresh, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    return bool(renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _EXCHANGE) == 0)

"""What a package on the disk holds, and whether a hand has been at it since it was generated."""

from __future__ import annotations

import errno
import os
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from lendspec.generator.faults import GeneratorError
from lendspec.generator.lock import LOCK_NAME, Lock, digest

__all__ = ["DiskError", "EditedError", "altered", "contents", "disk", "guard"]

_FOLDER, _LINK, _ODD = "folder", "symbolic link", "no regular file"
_NOT_FILES = {_FOLDER: "a folder", _LINK: "a symbolic link", _ODD: "no regular file"}
_MISSING = "missing or unreadable, so nobody knows what was generated here"
_WAYS_OUT = {
    errno.EACCES: "change its permissions, or choose another folder (-o)",
    errno.EPERM: "change its permissions, or choose another folder (-o)",
    errno.EROFS: "choose another folder (-o)",
    errno.ENOSPC: "make room on this disk",
    errno.EDQUOT: "make room within your quota",
    errno.EFBIG: "raise the limit on the size of files",
    errno.ENOTDIR: "choose another folder (-o)",
    errno.EEXIST: "choose another folder (-o)",
}


class EditedError(GeneratorError):
    """A package holds files that were changed or added by hand, which writing would destroy."""

    def __init__(self, folder: Path, files: Mapping[str, str]) -> None:
        """Name the files and what happened to each."""
        listed = "\n".join(f"    {folder / name}: {what}" for name, what in files.items())
        super().__init__(
            f"{folder} is not as it was generated:\n{listed}\n"
            "  move your change to the specification, a template or an overlay, or give --force to lose it"
        )


class DiskError(GeneratorError):
    """A package cannot be read or written; whatever was there before is still there, whole."""


@contextmanager
def disk(target: Path) -> Generator[None]:
    """Name the place and the way out when the file system says no.

    Raises:
        DiskError: It did.
    """
    try:
        yield
    except OSError as problem:
        place = problem.filename or target
        reason = problem.strerror or str(problem)
        way_out = _WAYS_OUT.get(problem.errno or 0, "look at this place")
        message = f"{os.fsdecode(place)}: {reason}; {way_out}. Nothing was changed: {target} is as it was"
        raise DiskError(message) from None


def contents(folder: Path) -> dict[str, str]:
    """The checksum of each file of a package, its lock too; a word for what is no file. Compiled files do not count."""
    return dict(sorted(_contents(folder, ""))) if folder.is_dir() else {}


def _contents(folder: Path, prefix: str) -> Iterator[tuple[str, str]]:
    with os.scandir(folder) as found:
        entries = list(found)
    for entry in entries:
        name = f"{prefix}{entry.name}"
        if entry.is_symlink():
            yield name, _LINK
        elif entry.is_dir():
            yield from () if entry.name == "__pycache__" else _contents(Path(entry), f"{name}/")
        else:
            yield name, digest(Path(entry).read_bytes()) if entry.is_file() else _ODD
    if prefix and not entries:
        yield prefix.rstrip("/"), _FOLDER


def altered(lock: Lock, present: Mapping[str, str]) -> dict[str, str]:
    """What a hand did to the files of a package; a file that is gone is nothing to lose."""
    found = ((name, _done(value, lock.files.get(name))) for name, value in present.items() if name != LOCK_NAME)
    return {name: what for name, what in found if what is not None}


def _done(now: str, then: str | None) -> str | None:
    """What a hand did to one file."""
    if now == then:
        return None
    if then is None:
        return f"{_NOT_FILES.get(now, 'a file')} added by hand"
    return f"{_NOT_FILES[now]} now" if now in _NOT_FILES else "changed by hand"


def guard(target: Path, *, force: bool) -> dict[str, str]:
    """What a package holds now, if it is as it was generated, or may be lost.

    Raises:
        DiskError: What is there is no folder, which ``force`` does not change.
        EditedError: It is not as it was generated, and ``force`` was not given.
    """
    _refuse_other_things(target)
    present = contents(target)
    if force or not present:
        return present
    lock = Lock.read(target)
    if lock is None:
        raise EditedError(target, {LOCK_NAME: _MISSING})
    if odd := altered(lock, present):
        raise EditedError(target, odd)
    return present


def _refuse_other_things(target: Path) -> None:
    if target.is_symlink():
        message = f"{target}: a symbolic link to {target.readlink()}, not a folder; remove it or choose another -o"
        raise DiskError(message)
    if target.exists() and not target.is_dir():
        message = f"{target}: a file, where the folder of a package belongs; move it away or choose another -o"
        raise DiskError(message)

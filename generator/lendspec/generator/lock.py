"""``SOURCE.lock``: what a generated package was made from, and the checksum of each of its files."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from lendspec.generator.settings import Settings
from lendspec.generator.visible import shown

__all__ = ["LOCK_NAME", "Lock", "checksums", "digest", "inputs", "recorded_inputs", "root_name", "source_digest"]

LOCK_NAME = "SOURCE.lock"
_HEADER = "# Written by lendspec: SHA-256 of what this package was made from and of each of its files. Do not edit."
_ROOT, _PART, _FILE = "root:", "spec:", "file:"
_RELEASE = re.compile(r"ruff-([0-9][0-9a-z.]*)\.dist-info")


def digest(data: bytes) -> str:
    """The checksum of some bytes."""
    return sha256(data).hexdigest()


@cache
def source_digest() -> tuple[str, str]:
    """The checksums of the generator's code and of its templates."""
    here = Path(__file__).parent
    return _combined(here, here.glob("*.py")), _combined(here, here.glob("templates/client/*.jinja"))


@cache
def foreign_digest() -> str:
    """The checksum of the code that reads specifications of other people."""
    here = Path(__file__).with_name("foreign")
    return _combined(here, here.glob("*.py"))


def _combined(root: Path, paths: Iterable[Path]) -> str:
    total = sha256()
    for path in sorted(paths):
        total.update(f"{path.relative_to(root).as_posix()}\0{digest(path.read_bytes())}\n".encode())
    return total.hexdigest()


def _templates(own: Path | None) -> str:
    """The checksum of the templates; those of a user count together with ours, which they can include."""
    ours = source_digest()[1]
    if own is None:
        return ours
    return digest(f"{ours}\n{_combined(own, (path for path in own.iterdir() if path.is_file()))}".encode())


@cache
def formatter() -> str:
    """The release of the formatter, on which the last byte of a package depends."""
    nothing: list[str] = []
    first = next((names for names in map(_releases, sys.path) if names), nothing)
    if len(first) == 1 and (release := _RELEASE.fullmatch(first[0])) is not None:
        return release[1]
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  # a sixth of a run without changes

    try:
        return version("ruff")
    except PackageNotFoundError:
        return "unknown"


def _releases(place: str) -> list[str]:
    """What stands of the formatter's release in a folder of Python's search path."""
    try:
        with os.scandir(place or os.curdir) as found:
            return [entry.name for entry in found if entry.name.lower().startswith("ruff-")]
    except OSError:  # no folder
        return []


def checksums(folder: Path) -> dict[str, str]:
    """The checksum of each file of a package, compiled files and the lock itself left out."""
    return {
        path.relative_to(folder).as_posix(): digest(path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != LOCK_NAME and "__pycache__" not in path.parts
    }


def inputs(spec: Path, files: Iterable[Path], settings: Settings) -> dict[str, str]:
    """The checksums of everything that decides what a package looks like; ``files`` is all that the spec reads."""
    home = spec.parent.resolve()
    rows = [(_relative(file, home), digest(file.read_bytes())) for file in files]
    root = _relative(spec, home)
    named = {f"{_ROOT if name == root else _PART}{name}": value for name, value in sorted(rows)}
    return {
        "generator": source_digest()[0],
        **({"foreign": foreign_digest()} if settings.foreign else {}),
        "templates": _templates(settings.templates),
        "formatter": formatter(),
        **settings.options(),
        **named,
    }


def recorded_inputs(lock: Lock, spec: Path, settings: Settings) -> dict[str, str]:
    """What :func:`inputs` says now of the files that a lock names.

    Raises:
        OSError: One of them is gone.
    """
    return inputs(spec, [Path(os.path.normpath(spec.parent.resolve() / name)) for name in lock.spec_files()], settings)


class Lock(NamedTuple):
    """The content of a lock file."""

    sources: Mapping[str, str]
    files: Mapping[str, str]

    @classmethod
    def read(cls, folder: Path) -> Lock | None:
        """The lock of a package; None when there is none or when it is not readable as one."""
        try:
            lines = (folder / LOCK_NAME).read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return None
        pairs = [line.rsplit(" ", 1) for line in lines if line and not line.startswith("#")]
        if not pairs or any(len(pair) != 2 for pair in pairs):  # noqa: PLR2004  # a name and a checksum
            return None
        files = {name.removeprefix(_FILE): value for name, value in pairs if name.startswith(_FILE)}
        return cls({name: value for name, value in pairs if not name.startswith(_FILE)}, files)

    def text(self) -> str:
        """The lock as it is written."""
        rows = [*self.sources.items(), *((f"{_FILE}{name}", value) for name, value in self.files.items())]
        return "\n".join([_HEADER, *(f"{_one_line(name)} {value}" for name, value in rows), ""])

    def spec_files(self) -> list[str]:
        """The files of the specification, relative to its folder."""
        return [name.partition(":")[2] for name in self.sources if name.startswith((_ROOT, _PART))]

    def is_of(self, root: str) -> bool:
        """Whether the root has this name, which :func:`root_name` gives."""
        return f"{_ROOT}{root}" in self.sources

    def reasons(self, now: Mapping[str, str]) -> Iterator[str]:
        """What differs between the inputs then and now, in words."""
        for name in dict.fromkeys((*self.sources, *now)):
            then, today = self.sources.get(name), now.get(name)
            if then != today:
                yield _reason(name, then, today)


def _one_line(name: str) -> str:
    """The name of a file as a part of one line, whatever signs it has: no name can look like another entry."""
    return shown(name.replace("\\", "\\\\")).replace("\n", "\\n")


def _reason(name: str, then: str | None, now: str | None) -> str:
    kind, colon, rest = name.partition(":")
    if colon and kind in {"root", "spec"}:
        return f"{rest} {'is new' if then is None else 'is not read any more' if now is None else 'changed'}"
    if colon:
        return f"the option {rest} changed from {then} to {now}"
    return f"the {name} changed from {then} to {now}" if name == "formatter" else f"the {name} changed"


def root_name(spec: Path) -> str:
    """The name of a specification in its lock."""
    return _relative(spec, spec.parent.resolve())


def _relative(path: Path, home: Path) -> str:
    """The way from the folder of the specification to a file, the same on every machine."""
    try:
        return Path(os.path.relpath(path.resolve(), home)).as_posix()
    except ValueError:  # on another drive
        return path.name

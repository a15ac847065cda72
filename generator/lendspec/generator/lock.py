"""``SOURCE.lock``: what a generated package was made from, and the checksum of each of its files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from attrs import frozen

__all__ = ["LOCK_NAME", "Lock", "checksums", "digest", "source_digest"]

LOCK_NAME = "SOURCE.lock"
_HEADER = "# Written by lendspec: SHA-256 of what this package was made from and of each of its files. Do not edit."


def digest(data: bytes) -> str:
    """The checksum of some bytes."""
    return sha256(data).hexdigest()


@cache
def source_digest() -> tuple[str, str]:
    """The checksums of the generator's code and of its templates."""
    here = Path(__file__).parent
    return _combined(here, here.glob("*.py")), _combined(here, here.glob("templates/**/*.jinja"))


def _combined(root: Path, paths: Iterable[Path]) -> str:
    total = sha256()
    for path in sorted(paths):
        total.update(f"{path.relative_to(root).as_posix()}\0{digest(path.read_bytes())}\n".encode())
    return total.hexdigest()


@cache
def formatter() -> str:
    """The release of the formatter, on which the last byte of a package depends."""
    try:
        return version("ruff")
    except PackageNotFoundError:
        return "unknown"


def checksums(folder: Path) -> dict[str, str]:
    """The checksum of each file of a package, compiled files and the lock itself left out."""
    return {
        path.relative_to(folder).as_posix(): digest(path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != LOCK_NAME and "__pycache__" not in path.parts
    }


@frozen
class Lock:
    """The content of a lock file."""

    sources: Mapping[str, str]
    files: Mapping[str, str]

    @classmethod
    def inputs(cls, specs: Iterable[Path], root: Path) -> dict[str, str]:
        """The checksums of everything that decides what a package looks like."""
        generator, templates = source_digest()
        found = {"generator": generator, "templates": templates, "formatter": formatter()}
        return found | {f"spec:{_relative(path, root)}": digest(path.read_bytes()) for path in sorted(specs)}

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
        files = {name.removeprefix("file:"): value for name, value in pairs if name.startswith("file:")}
        return cls({name: value for name, value in pairs if not name.startswith("file:")}, files)

    def text(self) -> str:
        """The lock as it is written."""
        rows = [*self.sources.items(), *((f"file:{name}", value) for name, value in self.files.items())]
        return "\n".join([_HEADER, *(f"{name} {value}" for name, value in rows), ""])


def _relative(path: Path, root: Path) -> str:
    """A path beside the specification, the same on every machine."""
    resolved, base = path.resolve(), root.resolve()
    return resolved.relative_to(base).as_posix() if resolved.is_relative_to(base) else path.name

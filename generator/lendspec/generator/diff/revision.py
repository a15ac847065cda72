"""A specification as the user names it: a file, or ``REV:path`` in the history of a git repository."""

from __future__ import annotations

import os
import posixpath
import shutil
import subprocess
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from attrs import evolve, frozen

from lendspec.generator.findings import Place, SpecError
from lendspec.generator.load import load_file
from lendspec.generator.tree import Map, Seq, Value

__all__ = ["RevisionError", "Source", "opened"]


class RevisionError(Exception):
    """A revision, or a file of it, that git does not have."""


@frozen
class Source:
    """A specification on the disk, and how its places are told to the user."""

    name: str
    path: Path
    revision: str | None = None
    root: Path | None = None

    def told(self, place: Place) -> Place:
        """The place as the user knows it: ``REV:path`` for a file out of the history."""
        if self.root is None or not place.file.is_relative_to(self.root):
            return place._replace(file=Path(os.path.normpath(place.file)))
        inside = os.path.normpath(place.file.relative_to(self.root))
        return place._replace(file=Path(f"{self.revision}:{Path(inside).as_posix()}"))

    def told_error(self, problem: SpecError) -> SpecError:
        """Findings with their places as the user knows them."""
        return SpecError(
            evolve(found, place=self.told(found.place), also=tuple(map(self.told, found.also)))
            for found in problem.findings
        )


@contextmanager
def opened(name: str) -> Generator[Source, None, None]:
    """A specification by its name; what comes out of the history is in a temporary folder meanwhile.

    Raises:
        RevisionError: There is no such revision, no such file in it, or no git.
    """
    revision, colon, inside = name.partition(":")
    if Path(name).exists() or not colon or not revision or not inside:
        yield Source(name, Path(name))
        return
    with tempfile.TemporaryDirectory(prefix="lendspec-diff-") as folder:
        root = Path(folder).resolve()
        history = _History.at(revision)
        path = history.inside(inside)
        history.extract(path, root)
        yield Source(name, root / path, revision, root)


@frozen
class _History:
    """One commit of the repository around the current folder."""

    git: str
    revision: str
    commit: str

    @classmethod
    def at(cls, revision: str) -> _History:
        git = shutil.which("git")
        if git is None:
            raise RevisionError(f"{revision!r} is to be a revision, but git is not installed; name a file instead")
        if _run(git, "rev-parse", "--git-dir") is None:
            message = f"{revision!r} is to be a revision, but {Path.cwd()} is in no git repository; name a file instead"
            raise RevisionError(message)
        found = _run(git, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        if found is None:
            message = f"{revision!r} is no revision that git knows; `git log --oneline` lists revisions"
            raise RevisionError(message)
        return cls(git, revision, found.decode().strip())

    def inside(self, path: str) -> str:
        """A path from the root of the repository; ``./`` starts at the current folder, as in git."""
        here = _run(self.git, "rev-parse", "--show-prefix") if path.startswith(("./", "../")) else None
        found = posixpath.normpath(posixpath.join((here or b"").decode().strip(), path))
        if _leaves(found):
            raise RevisionError(f"{path!r} lies outside of the repository; name a file in it")
        return found

    def extract(self, path: str, root: Path) -> None:
        """Bring a file and the files that it refers to into a folder, each at its own path."""
        data = self._read(path)
        if data is None:
            message = f"{self.revision}:{path} does not exist; `git ls-tree -r --name-only {self.revision}` lists files"
            raise RevisionError(message)
        waiting = {path: data}
        seen = {path}
        while waiting:
            here, data = waiting.popitem()
            target = root / here
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            for other in _neighbours(here, target):
                if _leaves(other):
                    message = f"{self.revision}:{here} refers to {other!r}, outside of the repository; bring it inside"
                    raise RevisionError(message)
                if other not in seen and (found := self._read(other)) is not None:
                    waiting[other] = found
                seen.add(other)

    def _read(self, path: str) -> bytes | None:
        return _run(self.git, "cat-file", "blob", f"{self.commit}:{path}")


def _run(git: str, *arguments: str) -> bytes | None:
    """What git prints; None where it fails."""
    done = subprocess.run(  # noqa: S603  # a fixed program; arguments are separate and no options
        [git, *arguments], capture_output=True, check=False
    )
    return None if done.returncode else done.stdout


def _neighbours(path: str, file: Path) -> Iterator[str]:
    """The files that a file refers to; one that cannot be read refers to none, and is told as a finding later."""
    try:
        tree = load_file(file)
    except SpecError:
        return
    folder = str(PurePosixPath(path).parent)
    for name in _references(tree):
        yield posixpath.normpath(posixpath.join(folder, name))


def _leaves(path: str) -> bool:
    """Whether a path from the root of the repository leads out of it."""
    return path == ".." or path.startswith(("../", "/"))


def _references(tree: Value) -> Iterator[str]:
    waiting: list[Value] = [tree]
    while waiting:
        here = waiting.pop()
        if isinstance(here, Map):
            reference = here.get("$ref")
            if isinstance(reference, str) and (name := reference.partition("#")[0]) and "://" not in name:
                yield name
            waiting += here.values()
        elif isinstance(here, Seq):
            waiting += here

"""Look at the files of specifications and do the work again for those that changed, until Ctrl-C.

The files are looked at five times a second rather than through the notices of the operating system: they are few and
known by name, every way in which editors save looks the same from here, and network drives and containers, where
notices get lost, work too.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from lendspec.generator.faults import GeneratorError
from lendspec.generator.findings import SpecError
from lendspec.generator.lock import Lock
from lendspec.generator.report import Report
from lendspec.generator.screen import complain, say

__all__ = ["watch"]

_INTERVAL = 0.2
_QUIET = 0.1
_SUFFIXES = {".yaml", ".yml", ".json"}

_Stamps = dict[Path, tuple[int, int, int] | None]


def watch(choose: Callable[[], list[Path]], work: Callable[[Path], Report], templates: Path | None) -> None:
    """Do the work for each specification now and after each change; faults are printed and end nothing.

    Args:
        choose: Gives the specifications of this moment.
        work: Brings the package of one up to date.
        templates: A folder of templates, whose changes concern all specifications.
    """
    watched: dict[Path, _Watched] = {}
    try:
        _round(choose, work, templates, watched)
        say(f"Watching {len(watched)} specifications; Ctrl-C ends.")
        while True:
            time.sleep(_INTERVAL)
            _round(choose, work, templates, watched)
    except KeyboardInterrupt:
        say("Stopped.")


def _round(
    choose: Callable[[], list[Path]],
    work: Callable[[Path], Report],
    templates: Path | None,
    watched: dict[Path, _Watched],
) -> None:
    for path in choose():
        one = watched.setdefault(path, _Watched(path, templates))
        if one.has_changed():
            one.settle()
            one.bring_up_to_date(work)


class _Watched:
    """One specification: the files that it reads, and how they were when its package was made."""

    def __init__(self, spec: Path, templates: Path | None) -> None:
        self._spec = spec
        self._templates = templates
        self._files = {spec}
        self._broken = False
        self._stamps: _Stamps | None = None

    def has_changed(self) -> bool:
        return self._look() != self._stamps

    def settle(self) -> None:
        """Wait until an editor is done: some write a file in several steps, or write another and rename it."""
        before = None
        while (now := self._look()) != before:
            before = now
            time.sleep(_QUIET)

    def bring_up_to_date(self, work: Callable[[Path], Report]) -> None:
        before = self._look(beside=True)
        try:
            done: Report | GeneratorError = work(self._spec)
        except GeneratorError as problem:
            done = problem
        was_broken, self._broken = self._broken, isinstance(done, GeneratorError)
        self._files = self._read_by(done)
        self._stamps = self._since(before)
        # Only now: who reads this may save a file at once.
        self._tell(done, was_broken=was_broken)

    def _since(self, before: _Stamps) -> _Stamps:
        """The files as they were before the work: what came meanwhile was not there, what is elsewhere is as now."""
        folders = {path.parent for path in before}
        return {
            path: before.get(path, None if path.parent in folders else stamp) for path, stamp in self._look().items()
        }

    def _read_by(self, done: Report | GeneratorError) -> set[Path]:
        if isinstance(done, GeneratorError):
            found = done.findings if isinstance(done, SpecError) else ()
            return self._files | {finding.place.file for finding in found}
        lock, home = Lock.read(done.folder), self._spec.parent.resolve()
        return {self._spec, *(home / name for name in (lock.spec_files() if lock else ()))}

    def _tell(self, done: Report | GeneratorError, *, was_broken: bool) -> None:
        now = time.strftime("%H:%M:%S")
        if isinstance(done, GeneratorError):
            complain(f"{now} {self._spec}: {done.state}; the package stays as it is")
            complain(done)
        elif done.changed:
            names = ", ".join((*done.written, *(f"{name} removed" for name in done.removed)))
            say(f"{now} {done.folder}: {names} ({done.seconds:.2f} s)")
        elif was_broken:
            say(f"{now} {done.folder}: up to date again")

    def _look(self, *, beside: bool = False) -> _Stamps:
        files = set(self._files)
        if self._broken or beside:  # the fault may be mended in, or by, a file that was never read
            files |= set(_beside(self._files))
        if self._templates is not None and self._templates.is_dir():
            files |= set(self._templates.iterdir())
        return {path: _stamp(path) for path in files}


def _beside(files: Iterable[Path]) -> list[Path]:
    folders = {file.parent for file in files}
    return [path for folder in folders if folder.is_dir() for path in folder.iterdir() if path.suffix in _SUFFIXES]


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino

"""``lendspec generate``: bring packages up to date, or say which are not; loads the generator only when it must."""

from __future__ import annotations

import gc
import signal
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from lendspec.generator.lock import Lock
from lendspec.generator.report import Report
from lendspec.generator.room import sweep
from lendspec.generator.screen import complain, each, say, tell
from lendspec.generator.settings import Settings
from lendspec.generator.unchanged import unchanged

__all__ = ["Wish", "generate", "run", "watch_them"]

_TERMINATED = 128 + signal.SIGTERM


class Wish(NamedTuple):
    """What a user asks of the command."""

    folder: Path
    settings: Settings
    force: bool = False
    check: bool = False
    json: bool = False
    quiet: bool = False
    report: Path | None = None


def generate(path: Path, wish: Wish) -> Report:
    """Bring one package up to date, or with `check` only find out what would change.

    Raises:
        GeneratorError: What :func:`lendspec.generator.write.generate_package` raises.
    """
    start = time.perf_counter()
    if (found := unchanged(path, wish.folder, wish.settings)) is not None:
        if not wish.check:
            sweep(wish.folder, found.name)
        return Report(found.name, found, (), (), _count(found), (), time.perf_counter() - start)
    from lendspec.generator.write import generate_package  # noqa: PLC0415  # 150 ms, when something changed

    return generate_package(path, wish.folder, force=wish.force, dry=wish.check, settings=wish.settings)


def _count(package: Path) -> int:
    """The number of files of a package that is as its lock says, the lock too."""
    lock = Lock.read(package)
    return 0 if lock is None else len(lock.files) + 1


def run(paths: list[Path], wish: Wish) -> int:
    """Do it for every specification, print what happened, and give the exit code."""
    with _ending_on_sigterm():
        reports = each(paths, "generating", lambda path: generate(path, wish), quiet=wish.quiet)
    rows = list(zip(paths, reports, strict=True))
    _show(rows, wish)
    if wish.settings.foreign:
        _tell_outcomes(rows, wish)
    elif any(report is None and _is_foreign(path) for path, report in rows):
        tell("A specification that somebody else has published is read with --foreign; see docs/foreign.md.")
    clash = _clash(rows)
    stale = wish.check and any(report is not None and report.changed for report in reports)
    return 1 if None in reports or stale or clash else 0


def watch_them(choose: Callable[[], list[Path]], wish: Wish) -> int:
    """Bring packages up to date whenever a file changes, until somebody presses Ctrl-C."""
    from lendspec.generator.watch import watch  # noqa: PLC0415  # for this option only
    from lendspec.generator.write import generate_package  # noqa: PLC0415  # now rather than at the first change

    def work(path: Path) -> Report:
        try:
            return generate_package(path, wish.folder, force=wish.force, settings=wish.settings)
        finally:
            gc.collect()  # the command does so only when there is very much, and this goes on for days

    with _ending_on_sigterm():
        watch(choose, work, wish.settings.templates)
    return 0


@contextmanager
def _ending_on_sigterm() -> Generator[None]:
    """Let SIGTERM end the command as an exception does, so that its folders are swept away."""

    def end(_number: int, _frame: FrameType | None) -> None:
        raise SystemExit(_TERMINATED)

    try:
        before = signal.signal(signal.SIGTERM, end)
    except ValueError:  # not in the main thread, to which signals go
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _show(rows: list[tuple[Path, Report | None]], wish: Wish) -> None:
    done = [report for _, report in rows if report is not None]
    if wish.json:
        from lendspec.generator.table import as_json  # noqa: PLC0415  # for this option only

        say(as_json(rows, check=wish.check))
        return
    changed = [row for row in rows if row[1] is None or row[1].changed]
    if changed and not wish.quiet:
        from lendspec.generator.table import as_table  # noqa: PLC0415  # when something changed

        say(as_table(changed, check=wish.check))
    if not changed and not wish.quiet:
        say(f"Nothing changed: {len(done)} packages are up to date.")
    if wish.check:
        _tell_stale([report for report in done if report.changed])


def _tell_outcomes(rows: list[tuple[Path, Report | None]], wish: Wish) -> None:
    """What became of the operations of other people's specifications; what was not read is read for a report alone."""
    from lendspec.generator.foreign.report import as_json, outcome_of, summary  # noqa: PLC0415  # for this mode only

    done = [(path, report) for path, report in rows if report is not None]
    for _, report in done if not wish.quiet else ():
        for line in summary(report.package, report.outcome) if report.outcome is not None else ():
            tell(line)
    if wish.report is not None:
        told = [(report.package, report.outcome or outcome_of(path, wish.settings)) for path, report in done]
        wish.report.write_text(as_json(told), "utf-8")


def _is_foreign(path: Path) -> bool:
    """Whether a specification has none of the keys that a curated one needs."""
    try:
        return b"x-group" not in path.read_bytes()
    except OSError:
        return False


def _tell_stale(stale: list[Report]) -> None:
    """The first file of each package that differs, and why."""
    for report in stale:
        first, *more = sorted((*report.written, *report.removed), key=lambda name: (name == "SOURCE.lock", name))
        others = f" (and {len(more)} more)" if more else ""
        complain(f"{report.folder / first}: not up to date{others}, because {'; '.join(report.reasons)}")
    if stale:
        names = ", ".join(report.package for report in stale)
        tell(f"Not up to date: {names}. Run `lendspec generate` and commit the result.")


def _clash(rows: list[tuple[Path, Report | None]]) -> bool:
    """Say when two specifications write the same package."""
    first: dict[Path, Path] = {}
    clash = False
    for path, report in rows:
        if report is not None and (other := first.setdefault(report.folder, path)) != path:
            complain(f"{path}: makes the package {report.package}, as {other} does; give one another `x-product`")
            clash = True
    return clash

"""Bring a package onto the disk: whole or not at all, and never over somebody's own work."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread

from lendspec.generator.allowed import read_allowed
from lendspec.generator.build import Built, build_spec
from lendspec.generator.formatting import write_final, write_formatted
from lendspec.generator.guard import EditedError, altered, contents, disk, guard
from lendspec.generator.loader import check_templates
from lendspec.generator.lock import LOCK_NAME, Lock, digest, inputs
from lendspec.generator.model import Spec
from lendspec.generator.render import rendered
from lendspec.generator.report import Report
from lendspec.generator.room import alone, room, sweep
from lendspec.generator.settings import DEFAULTS, Settings
from lendspec.generator.swap import swap_in
from lendspec.generator.unchanged import unchanged
from lendspec.generator.verify import verify_package

__all__ = ["EditedError", "Report", "generate_package"]

_TRIES = 3
_AT_ONCE = 16
_CLOCK_STEP = 5_000_000  # file systems take their time from a clock that moves every few milliseconds


def generate_package(
    path: Path, out: Path, *, force: bool = False, dry: bool = False, settings: Settings = DEFAULTS
) -> Report:
    """Generate the package of one specification below ``out``; with ``dry`` only find out what would change.

    Raises:
        SpecError: The specification has findings.
        EditedError: The package on the disk was changed by hand and ``force`` was not given.
        DiskError: The file system does not let us.
        FormatError: The formatter is missing or failed.
        TemplateError: A template of the user cannot be used.
        UnsafeOutputError: The specification brought about code that is not ours.
    """
    start = time.perf_counter()
    if (folder := unchanged(path, out, settings)) is not None:
        if not dry:
            sweep(out, folder.name)
        return Report(folder.name, folder, (), (), len(contents(folder)), (), time.perf_counter() - start)
    check_templates(settings.templates)
    built, sources = _read(path, settings)
    spec, target = built.spec, out / built.spec.package
    with disk(target):
        lock = Lock.read(target)
        render = partial(_fill, built=built, sources=sources, settings=settings)
        new, old = _looked(target, render) if dry else _brought(target, render, force=force)
    written = tuple(name for name, value in new.items() if old.get(name) != value)
    removed = tuple(name for name in old if name not in new)
    return Report(
        package=spec.package,
        folder=target,
        written=written,
        removed=removed,
        kept=len(new) - len(written),
        reasons=tuple(_reasons(lock, sources, old)) if written or removed else (),
        seconds=time.perf_counter() - start,
        operations=len(spec.operations),
        models=len(spec.objects) + len(spec.enums),
        outcome=built.outcome,
    )


def _read(path: Path, settings: Settings) -> tuple[Built, dict[str, str]]:
    """The model and the checksums of what it was read from, also while somebody saves one of the files.

    The checksums are taken after reading: a file that changed meanwhile would be locked by a checksum of what was never
    read, and the package would pass for up to date.
    """
    tries = _TRIES
    while True:
        start = time.time_ns() - _CLOCK_STEP
        built = _built(path, settings)
        sources = inputs(path, built.files, settings)
        tries -= 1
        if not tries or all(file.stat().st_ctime_ns < start for file in built.files):
            return built, sources


def _built(path: Path, settings: Settings) -> Built:
    if settings.foreign:
        from lendspec.generator.foreign.build import build_foreign  # noqa: PLC0415  # for this mode only

        return build_foreign(path, exchange=settings.exchange, product=settings.product)
    return build_spec(path)


def _looked(target: Path, render: Callable[[Path], dict[str, str]]) -> tuple[dict[str, str], dict[str, str]]:
    """What a package would hold, and what it holds."""
    with tempfile.TemporaryDirectory(prefix="lendspec-") as folder:
        return render(Path(folder)), contents(target)


def _brought(
    target: Path, render: Callable[[Path], dict[str, str]], *, force: bool
) -> tuple[dict[str, str], dict[str, str]]:
    """What a package holds now, and what it held before."""
    out = target.parent
    if target.exists() or target.is_symlink():
        with alone(out):  # else another run might exchange the package between its lock and its files
            guard(target, force=force)
    out.mkdir(parents=True, exist_ok=True)
    sweep(out, target.name)
    with room(out, target.name) as place:
        fresh = place / target.name
        fresh.mkdir()
        new = render(fresh)
        with alone(out):
            old = guard(target, force=force)
            if new != old:
                _keep([name for name, value in new.items() if old.get(name) == value], target, fresh)
                _settle([*(fresh / name for name in new if old.get(name) != new[name]), fresh])
                swap_in(fresh, target)
                _settle([out])
    return new, old


def _keep(names: Iterable[str], target: Path, fresh: Path) -> None:
    """Let files whose bytes are the same be the files that they were, so that nobody takes them for changed.

    A link rather than a copy: what an editor saves into the old file at this moment is not lost, but found by the next
    run.
    """
    for name in names:
        (fresh / name).unlink()
        try:
            os.link(target / name, fresh / name)
        except OSError:  # a file system without links, or a file of another user
            shutil.copy2(target / name, fresh / name)


def _settle(places: Iterable[Path]) -> None:
    """Have files and folders on the disk itself before the next step: a power loss then leaves the old or the new.

    Many at once: a disk takes little longer for a hundred files than for one.

    Raises:
        OSError: The disk did not take one of them.
    """
    if os.name != "posix":  # elsewhere a folder cannot be opened
        return
    waiting = list(places)
    problems: list[BaseException] = []

    def work() -> None:
        try:
            while waiting and not problems:
                with suppress(IndexError):  # another took the last one
                    _sync(waiting.pop())
        except BaseException as problem:  # noqa: BLE001  # of a thread, nobody would hear of it
            problems.append(problem)

    threads: list[Thread] = []
    try:
        with suppress(RuntimeError):  # a system that gives no more threads: those there are do it all
            for _ in range(min(len(waiting), _AT_ONCE) - 1):
                threads.append(Thread(target=work))
                threads[-1].start()
        work()
    finally:
        waiting.clear()
        _await(threads)
    if problems:
        raise problems[0]


def _await(threads: Iterable[Thread]) -> None:
    """Wait for threads to their end, also for an impatient user: what they work on is removed afterwards."""
    running = [thread for thread in threads if thread.ident is not None]
    try:
        for thread in running:
            thread.join()
    except BaseException:
        for thread in running:
            thread.join()
        raise


def _sync(place: Path) -> None:
    handle = os.open(place, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _fill(folder: Path, *, built: Built, sources: Mapping[str, str], settings: Settings) -> dict[str, str]:
    files = dict(sorted(_written(folder, built.spec, settings).items()))
    lock = Lock(sources, files).text().encode()
    (folder / LOCK_NAME).write_bytes(lock)
    return dict(sorted({**files, LOCK_NAME: digest(lock)}.items()))


def _written(folder: Path, spec: Spec, settings: Settings) -> dict[str, str]:
    """Write the files of a package; gives the checksum of each."""
    files = rendered(spec, settings)
    if settings.templates is None:
        return write_final(files, folder)
    made = write_formatted(files, folder)
    verify_package(spec, made, parent=settings.parent, allowed=read_allowed(settings.templates))
    return {name: digest(text.encode()) for name, text in made.items()}


def _reasons(lock: Lock | None, sources: Mapping[str, str], old: Mapping[str, str]) -> Iterator[str]:
    """Why a package was not up to date."""
    if not old:
        yield "it is new"
    elif lock is None:
        yield f"its {LOCK_NAME} is missing or unreadable"
    else:
        yield from lock.reasons(sources)
        yield from (f"{name}: {what}" for name, what in altered(lock, old).items())
        yield from (f"{name} is gone" for name in lock.files if name not in old)

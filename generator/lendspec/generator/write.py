"""Bring a package onto the disk: whole or not at all, and never over somebody's own work."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from attrs import frozen

from lendspec.generator.build import Built, build_spec
from lendspec.generator.findings import Finding, Refusal
from lendspec.generator.lock import LOCK_NAME, Lock, checksums, digest
from lendspec.generator.render import format_folder, render_client
from lendspec.generator.swap import swap_in
from lendspec.generator.verify import verify_package

__all__ = ["EditedError", "Report", "generate_package"]


class EditedError(Exception):
    """A package holds files that were changed or added by hand, which writing would destroy."""

    def __init__(self, folder: Path, files: Mapping[str, str]) -> None:
        """Name the files and what happened to each."""
        listed = "\n".join(f"    {folder / name}: {what}" for name, what in files.items())
        super().__init__(
            f"{folder} is not as it was generated:\n{listed}\n"
            "  move your change to the specification, a template or an overlay, or give --force to lose it"
        )


@frozen
class Report:
    """What happened to one package."""

    package: str
    operations: int
    models: int
    files: int
    written: tuple[str, ...]
    removed: tuple[str, ...]
    seconds: float
    made: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    notes: tuple[Finding, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether anything differs from what was on the disk."""
        return bool(self.written or self.removed)


def generate_package(
    path: Path, out: Path, *, force: bool = False, dry: bool = False, read: Callable[[Path], Built] = build_spec
) -> Report:
    """Generate the package of one specification below ``out``; with ``dry`` only find out what would change.

    ``read`` makes the model: `build_spec` for a curated specification, `build_foreign` for any other.

    Raises:
        SpecError: The specification has findings.
        EditedError: The package on the disk was changed by hand and ``force`` was not given.
        FormatError: The formatter is missing.
        UnsafeOutputError: The specification brought about code that is not ours.
    """
    start = time.perf_counter()
    built = read(path)
    spec = built.spec
    target = out / spec.package
    old = {} if dry else _guard(target, force=force)
    if not dry:
        out.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{spec.package}.new-", dir=None if dry else out))
    try:
        new = _fill(fresh, built, path.parent)
        old = old or _present(target)
        written = tuple(name for name, value in new.items() if old.get(name) != value)
        removed = tuple(name for name in old if name not in new)
        if (written or removed) and not dry:
            fresh.chmod(0o755)
            swap_in(fresh, target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    count = len(spec.objects) + len(spec.enums)
    return Report(
        spec.package,
        len(spec.operations),
        count,
        len(new),
        written,
        removed,
        time.perf_counter() - start,
        built.made,
        built.refused,
        built.notes,
    )


def _fill(folder: Path, built: Built, root: Path) -> dict[str, str]:
    for name, text in render_client(built.spec).items():
        (folder / name).write_text(text, "utf-8", newline="\n")
    format_folder(folder)
    verify_package(built.spec, {path.name: path.read_text("utf-8") for path in folder.iterdir()})
    made = checksums(folder)
    lock = Lock(Lock.inputs(built.files, root), made)
    (folder / LOCK_NAME).write_text(lock.text(), "utf-8", newline="\n")
    return _present(folder)


def _present(folder: Path) -> dict[str, str]:
    if not folder.is_dir():
        return {}
    lock = folder / LOCK_NAME
    return checksums(folder) | ({LOCK_NAME: digest(lock.read_bytes())} if lock.is_file() else {})


def _guard(target: Path, *, force: bool) -> dict[str, str]:
    """What a package holds now, if it is as it was generated.

    Raises:
        EditedError: It is not, and ``force`` was not given.
    """
    present = _present(target)
    if force or not present:
        return present
    lock = Lock.read(target)
    if lock is None:
        raise EditedError(target, {LOCK_NAME: "missing or unreadable, so nobody knows what was generated here"})
    odd = {name: "changed by hand" for name, value in lock.files.items() if name in present and present[name] != value}
    odd |= {name: "added by hand" for name in present if name not in lock.files and name != LOCK_NAME}
    if odd:
        raise EditedError(target, odd)
    return present

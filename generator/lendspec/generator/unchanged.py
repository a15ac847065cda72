"""Find out that a package is up to date from checksums alone, before anything heavy is loaded."""

from __future__ import annotations

from pathlib import Path

from lendspec.generator.guard import contents
from lendspec.generator.lock import LOCK_NAME, Lock, recorded_inputs, root_name
from lendspec.generator.settings import Settings

__all__ = ["unchanged"]


def unchanged(spec: Path, out: Path, settings: Settings) -> Path | None:
    """The package of a specification, if writing it anew could not change a byte; None when that is not certain.

    That is: the lock of one package in ``out`` names the same files with the same checksums, the same generator,
    templates, formatter and options, and each file of the package is as the lock says.
    """
    folders = [lock.parent for lock in sorted(out.glob(f"*/{LOCK_NAME}"))]
    root = root_name(spec) if folders else ""
    found = [folder for folder in folders if _is_current(folder, spec, root, settings)]
    return found[0] if len(found) == 1 else None


def _is_current(folder: Path, spec: Path, root: str, settings: Settings) -> bool:
    lock = Lock.read(folder)
    if lock is None or not lock.is_of(root) or folder.is_symlink():
        return False
    try:
        if recorded_inputs(lock, spec, settings) != lock.sources or not _is_named(folder.name, spec, settings):
            return False
        present = contents(folder)
    except OSError:
        return False
    present.pop(LOCK_NAME)
    return present == lock.files


def _is_named(package: str, spec: Path, settings: Settings) -> bool:
    """Whether the package has its name from within the specification, or from where the file lies now."""
    if settings.exchange and settings.product:
        return True
    text = spec.read_bytes()
    if b"x-exchange" in text and b"x-product" in text:
        return True
    from lendspec.generator.names import snake  # noqa: PLC0415  # specifications of other people only

    exchange, product = settings.exchange or spec.resolve().parent.name, settings.product or spec.stem
    return package == f"{snake(exchange, 'exchange')}_{snake(product, 'product')}"

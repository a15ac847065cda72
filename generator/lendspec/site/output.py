"""Put the files of a site into a folder, without touching what is not ours."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

__all__ = ["MANIFEST", "ForeignFolderError", "put"]

MANIFEST: Final = ".lendspec-docs"
"""Names every file of the site, so that the next build knows what is its own."""


class ForeignFolderError(Exception):
    """The folder holds files that no build of this site has written."""


def put(files: Mapping[str, str], folder: Path) -> int:
    """Write the files that are new or changed, and remove those of an earlier build that are gone.

    Returns:
        How many files were written.

    Raises:
        ForeignFolderError: The folder is not empty and not from an earlier build.
        OSError: It cannot be written.
    """
    earlier = _earlier(folder)
    for gone in earlier - set(files):
        (folder / gone).unlink(missing_ok=True)
    written = sum(_write(folder / name, text) for name, text in files.items())
    (folder / MANIFEST).write_text("\n".join(sorted(files)) + "\n", "utf-8")
    return written


def _earlier(folder: Path) -> set[str]:
    manifest = folder / MANIFEST
    if manifest.is_file():
        names = manifest.read_text("utf-8").split("\n")
        return {name for name in names if name and not name.startswith("/") and ".." not in name.split("/")}
    if folder.is_dir() and any(folder.iterdir()):
        raise ForeignFolderError(
            f"{folder} holds files that `lendspec docs` did not write; name an empty folder or a new one with --out"
        )
    return set()


def _write(path: Path, text: str) -> bool:
    data = text.encode("utf-8")
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True

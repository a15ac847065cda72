"""What happened to one package: a value that commands print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lendspec.generator.findings import Outcome

__all__ = ["Report"]


class Report(NamedTuple):
    """What happened to one package, or with a dry run what would.

    Attributes:
        package: Its name.
        folder: Where it is.
        written: Files that are new or differ, by name.
        removed: Files that are not made any more.
        kept: Number of files that stayed as they were.
        reasons: Why it was not up to date, in words.
        seconds: How long it took.
        operations: Number of operations; None when the package was up to date, because then nothing was read.
        models: Number of classes, the same.
        outcome: What became of the operations of somebody else's specification; None when nothing was read.
    """

    package: str
    folder: Path
    written: tuple[str, ...]
    removed: tuple[str, ...]
    kept: int
    reasons: tuple[str, ...]
    seconds: float
    operations: int | None = None
    models: int | None = None
    outcome: Outcome | None = None

    @property
    def changed(self) -> bool:
        """Whether anything differs from what was on the disk."""
        return bool(self.written or self.removed)

    @property
    def files(self) -> int:
        """Number of files of the package."""
        return len(self.written) + self.kept

# Derived from _async/memory_store.py by tools/unasync.py: change that file and run it again.
"""The books of this process, as a coroutine sees them: nothing here waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lendspec.core.limits.ledger import Ledger
    from lendspec.core.limits.lesson import Lesson
    from lendspec.core.limits.permit import Permit
    from lendspec.core.limits.store import Turn

__all__ = ["MemoryStore"]


class MemoryStore:
    """An `Store` over a ledger that threads and other event loops may use at the same time."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def attempt(self, permit: Permit, *, queue: bool) -> Turn:
        """Ask once."""
        return self._ledger.attempt(permit, queue=queue)

    def settle(self, permit: Permit, lesson: Lesson) -> None:
        """Write down what became of a request."""
        self._ledger.settle(permit, lesson)

    def drop(self, permit: Permit) -> None:
        """Give back."""
        self._ledger.drop(permit)

    def close(self) -> None:
        """Nothing: the ledger may be in use by others."""

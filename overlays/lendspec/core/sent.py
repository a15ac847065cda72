"""What a client has sent and may have been executed: which of its own calls a record of the exchange can be of."""

from __future__ import annotations

import itertools
import time
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast

from attrs import evolve, field, frozen

from lendspec.core.forks import lock_of, renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from lendspec.core.clock import Instant

__all__ = ["Ending", "Sending", "SentBook"]

Ending: TypeAlias = Literal["open", "done", "refused", "nothing"]
"""``open``: under way, or its outcome is unknown. ``nothing``: it left no record of its own."""

_KEPT: Final = 7 * 86_400.0  # seconds
_MOST: Final = 5_000  # of each operation
_REACH: Final = 300.0  # seconds after which no record can be taken for that of another call


@frozen
class Sending:
    """A write that left.

    Attributes:
        operation: Place of the method, e.g. ``loan.flexible.borrow``.
        values: Its arguments by Python name.
        key: Its idempotency key.
        left: When the attempts left that may have been executed, and the last one.
        stamped: Earliest and latest time that these attempts can have been signed with (Unix seconds).
        recv_window: The call's own, in milliseconds.
        ending: What became of it.
        number: Under which the book keeps it.
    """

    operation: str
    values: Mapping[str, object] = field(repr=False)
    key: str | None = field(repr=False)
    left: tuple[Instant, ...]
    stamped: tuple[float, float]
    recv_window: int | None = None
    ending: Ending = "open"
    number: int | None = None


class SentBook:
    """The writes of a client and its copies; safe to share between threads and tasks.

    It keeps a week, and 5,000 calls of each operation. Where it has forgotten, it says so.
    """

    def __init__(self) -> None:
        self._sent: dict[str, dict[int, Sending]] = {}
        self._numbers = itertools.count()
        self._since: dict[str, float] = {}
        self._since_all = float("-inf")
        self._lock = lock_of(self)
        renew_after_fork(self, lambda book: book.forget(time.monotonic()))

    def keep(self, sending: Sending) -> Sending:
        """Enter `sending`, or what has become of it; it comes back with its number."""
        with self._lock:
            sent = self._sent.setdefault(sending.operation, {})
            kept = evolve(sending, number=next(self._numbers)) if sending.number is None else sending
            sent[cast("int", kept.number)] = kept  # it has one now
            while len(sent) > _MOST or self._is_old(sent, sending.left[-1].monotonic):
                forgotten = sent.pop(next(iter(sent)))
                self._since[sending.operation] = forgotten.left[-1].monotonic + _REACH
            return kept

    def others(self, number: int | None, operations: Collection[str]) -> tuple[Sending, ...]:
        """The calls of `operations` but the one with that number."""
        with self._lock:
            return tuple(
                sending
                for operation in operations
                for each, sending in self._sent.get(operation, {}).items()
                if each != number
            )

    def knows_all(self, sending: Sending, operations: Collection[str]) -> bool:
        """Whether it still has all calls of `operations` whose records could be taken for that of `sending`."""
        with self._lock:
            since = max([self._since_all, *[self._since.get(each, self._since_all) for each in operations]])
        return sending.left[0].monotonic >= since

    def forget(self, monotonic: float) -> None:
        """Forget all, as a forked process must, whose parent goes on with its own; `monotonic`: this moment."""
        with self._lock:
            self._sent.clear()
            self._since_all = monotonic + _REACH

    @staticmethod
    def _is_old(sent: Mapping[int, Sending], now: float) -> bool:
        return next(iter(sent.values())).left[-1].monotonic < now - _KEPT

"""The books of all budgets in this process, for any number of threads and event loops."""

from __future__ import annotations

import threading
from itertools import count
from math import ceil
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from lendspec.core.forks import renew_after_fork
from lendspec.core.limits.bucket import Bucket
from lendspec.core.limits.store import GRANTED, Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lendspec.core.limits.lesson import Lesson
    from lendspec.core.limits.permit import Charge, Permit

__all__ = ["Ledger"]

_FEW: Final = 256


class Ledger:
    """Gives a permit all of its charges or none, in the order in which they were asked for.

    The child of a fork goes on with books of its own: what was used before the fork counts there too.

    Args:
        now: Seconds of a clock that never goes back.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._lock = threading.Lock()  # held for arithmetic only, never over a sleep or a transfer
        self._order = count()
        self._buckets: dict[str, Bucket] = {}
        self._bans: dict[str, int] = {}
        self._sweep_at = _FEW
        renew_after_fork(self, Ledger._inherit)

    def attempt(self, permit: Permit, *, queue: bool) -> Turn:
        """Take what the permit asks for, if there is room; else keep a place in the queue for it, if it wants one."""
        with self._lock:
            now = self._milliseconds()
            banned = self._bans.get(permit.address, 0) - now
            if banned > 0:
                return Turn(banned / 1000)
            books = self._books(permit, now)
            waits = [(bucket.wait(permit.id, charge.weight, now), charge) for charge, bucket in books]
            wait, charge = max(waits, key=itemgetter(0))
            if wait == 0:
                self._take(permit, now)
                return GRANTED
            if queue:
                self._queue(permit, now)
            return Turn(wait / 1000, charge)

    def record(self, permit: Permit) -> None:
        """Take what the permit asks for, room or not: it was granted elsewhere."""
        with self._lock:
            self._take(permit, self._milliseconds())

    def settle(self, permit: Permit, lesson: Lesson) -> None:
        """Write down what became of a request that was sent, or may have been."""
        with self._lock:
            now = self._milliseconds()
            for (_, bucket), used in zip(self._books(permit, now), lesson.used, strict=True):
                bucket.settle(permit.id, now, used=used, pause=_up(lesson.pause), late=_up(lesson.late))
            if lesson.ban:
                self._bans[permit.address] = max(self._bans.get(permit.address, 0), now + _up(lesson.ban))

    def drop(self, permit: Permit) -> None:
        """Give back what the permit has, and its place in the queue."""
        with self._lock:
            for _, bucket in self._books(permit, self._milliseconds()):
                bucket.drop(permit.id)

    def _take(self, permit: Permit, now: int) -> None:
        for charge, bucket in self._books(permit, now):
            bucket.take(permit.id, charge.weight, now)

    def _queue(self, permit: Permit, now: int) -> None:
        order = next(self._order)
        for charge, bucket in self._books(permit, now):
            bucket.queue(permit.id, order, charge.weight, now)

    def _books(self, permit: Permit, now: int) -> Iterator[tuple[Charge, Bucket]]:
        for charge in permit.charges:
            bucket = self._buckets.get(charge.key)
            if bucket is None:
                self._sweep(now)
                bucket = self._buckets[charge.key] = Bucket(charge.limit.budget, charge.limit.per_seconds * 1000)
            bucket.forget(now)
            yield charge, bucket

    def _sweep(self, now: int) -> None:
        """Let go of idle budgets, now and then: each pair of coins may have one of its own."""
        if len(self._buckets) < self._sweep_at:
            return
        for bucket in self._buckets.values():
            bucket.forget(now)
        self._buckets = {key: bucket for key, bucket in self._buckets.items() if not bucket.is_idle(now)}
        self._sweep_at = max(_FEW, 2 * len(self._buckets))

    def _inherit(self) -> None:
        self._lock = threading.Lock()
        now = self._milliseconds()
        for bucket in self._buckets.values():
            bucket.inherit(now)

    def _milliseconds(self) -> int:
        return int(self._now() * 1000)


def _up(seconds: float) -> int:
    return ceil(seconds * 1000)

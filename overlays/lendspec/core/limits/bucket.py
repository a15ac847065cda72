"""One budget: what of it is in flight, what is spent, and who waits for it. Times are whole milliseconds.

A request in flight may be counted by the exchange at any moment until it is answered. So its weight is taken when the
permit is given, and frees one period after the answer: whichever windows the exchange measures in (by the clock or
sliding, from the arrival or from the execution), it never counts more than the budget in one of them.

`ledger.lua` keeps the same books in Redis; a test holds the two to each other.
"""

from __future__ import annotations

from collections import deque
from itertools import chain
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["HOLD", "NAP", "PATIENCE", "SLOTS", "Bucket"]

HOLD: Final = 120_000
"""A permit that nobody hands back (its process died) counts as answered after this time."""

PATIENCE: Final = 8_000
"""Whoever waits asks again every `NAP` at least; one that has not asked for this long has left its place."""

NAP: Final = 2_000
"""The longest sleep before asking again: what others give back, and bans, are noticed within it."""

SLOTS: Final = 100
"""Spent weight frees in steps of a hundredth of the period, never early: a budget never has more entries than this."""


@frozen
class _Waiter:
    order: int
    weight: int
    leaves_at: int


@define
class Bucket:
    """The books of one budget.

    Attributes:
        budget: Weight that one period allows.
        period: Its length.
        paused_until: Nothing is given before this moment.
    """

    budget: int
    period: int
    paused_until: int = 0
    _spent: deque[tuple[int, int]] = field(factory=deque[tuple[int, int]], init=False)
    _open: dict[str, tuple[int, int]] = field(factory=dict[str, tuple[int, int]], init=False)
    _waiting: dict[str, _Waiter] = field(factory=dict[str, _Waiter], init=False)

    def forget(self, now: int) -> None:
        """Drop what is over: freed weight, and waiters that no longer ask."""
        while self._spent and self._spent[0][0] <= now:
            self._spent.popleft()
        self._open = {key: entry for key, entry in self._open.items() if entry[0] > now}
        self._waiting = {key: waiter for key, waiter in self._waiting.items() if waiter.leaves_at > now}

    @property
    def used(self) -> int:
        """Weight in flight and spent."""
        return sum(weight for _, weight in chain(self._spent, self._open.values()))

    def is_idle(self, now: int) -> bool:
        """Whether it is like new."""
        return not (self._spent or self._open or self._waiting or self.paused_until > now)

    def wait(self, permit: str, weight: int, now: int) -> int:
        """The least time until there is room, with those served that asked earlier; 0 is now.

        It can turn out longer, since nobody knows when a request in flight will be answered.
        """
        return max(self._until_room(self._asked_earlier(permit) + weight, now), self.paused_until - now, 0)

    def _asked_earlier(self, permit: str) -> int:
        mine = self._waiting.get(permit)
        return sum(waiter.weight for waiter in self._waiting.values() if mine is None or waiter.order < mine.order)

    def _until_room(self, need: int, now: int) -> int:
        free = self.budget - self.used
        if need <= free:
            return 0
        # One period cannot give more than the budget: what is beyond it takes as many periods more.
        rounds = (need - 1) // self.budget
        missing = need - rounds * self.budget - free
        wait = 0
        for frees_at, weight in self._in_order_of_freeing(now):
            if missing <= 0:
                break
            missing -= weight
            wait = frees_at - now
        return wait + rounds * self.period

    def _in_order_of_freeing(self, now: int) -> Iterator[tuple[int, int]]:
        earliest = now + self.period  # if it were answered at once
        return chain(self._spent, [(min(frees_at, earliest), weight) for frees_at, weight in self._open.values()])

    def take(self, permit: str, weight: int, now: int) -> None:
        """Put the weight in flight, and the permit out of the queue."""
        self._waiting.pop(permit, None)
        self._open[permit] = (now + HOLD + self.period, weight)

    def queue(self, permit: str, order: int, weight: int, now: int) -> None:
        """Put the permit into the queue, or keep it at its place."""
        known = self._waiting.get(permit)
        self._waiting[permit] = _Waiter(known.order if known else order, weight, now + PATIENCE)

    def settle(self, permit: str, now: int, *, used: int | None, pause: int) -> None:
        """Spend what the permit has in flight, and what others turn out to have used of the budget."""
        if used is not None and used > self.used:
            self._spend(used - self.used, now)
        if permit in self._open:
            self._spend(self._open.pop(permit)[1], now)
        self.paused_until = max(self.paused_until, now + pause)

    def _spend(self, weight: int, now: int) -> None:
        step = max(1, self.period // SLOTS)
        frees_at = -(-(now + 1 + self.period) // step) * step  # the answer came within the millisecond after `now`
        if self._spent and self._spent[-1][0] == frees_at:
            weight += self._spent.pop()[1]
        self._spent.append((frees_at, weight))

    def drop(self, permit: str) -> None:
        """Make as if the permit had never asked."""
        self._waiting.pop(permit, None)
        self._open.pop(permit, None)

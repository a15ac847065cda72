"""One budget: what of it is in flight, what is spent, and who waits for it. Times are whole milliseconds.

A request in flight may be counted by the exchange at any moment until it is answered. So its weight is taken when the
permit is given, and frees one period after the answer: whichever windows the exchange measures in (by the clock or
sliding, from the arrival or from the execution), it never counts more than the budget in one of them.

A request that was given up (cancelled, or no answer within the timeout) may still be on its way, and counts when it
arrives: its weight frees one period after `ARRIVES`.

`ledger.lua` keeps the same books in Redis; a test holds the two to each other.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ARRIVES", "HOLD", "NAP", "PATIENCE", "SLOTS", "Bucket"]

HOLD: Final = 120_000
"""A permit that nobody hands back (its process died) counts as answered after this time."""

ARRIVES: Final = 60_000
"""A request that was given up can be counted so long after. Nobody says how long one may travel; but none is accepted
later than 60 s after its timestamp (Binance: the largest ``recvWindow``; OKX: 30 s):
https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security"""

PATIENCE: Final = 8_000
"""Whoever waits asks again every `NAP` at least; one that has not asked for this long has left its place."""

NAP: Final = 2_000
"""The longest sleep before asking again: what others give back, and bans, are noticed within it."""

SLOTS: Final = 100
"""Spent weight frees in steps of a hundredth of the period, never early: so a budget has few entries."""


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
    _spent: dict[int, int] = field(factory=dict[int, int], init=False)
    _open: dict[str, tuple[int, int]] = field(factory=dict[str, tuple[int, int]], init=False)
    _waiting: dict[str, _Waiter] = field(factory=dict[str, _Waiter], init=False)

    def forget(self, now: int) -> None:
        """Drop what is over: freed weight, and waiters that no longer ask."""
        self._spent = {frees_at: weight for frees_at, weight in self._spent.items() if frees_at > now}
        self._open = {key: entry for key, entry in self._open.items() if entry[0] > now}
        self._waiting = {key: waiter for key, waiter in self._waiting.items() if waiter.leaves_at > now}

    @property
    def used(self) -> int:
        """Weight in flight and spent."""
        return sum(self._spent.values()) + sum(weight for _, weight in self._open.values())

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
        in_flight = [(min(frees_at, earliest), weight) for frees_at, weight in self._open.values()]
        return chain(sorted(self._spent.items()), in_flight)

    def take(self, permit: str, weight: int, now: int) -> None:
        """Put the weight in flight, and the permit out of the queue."""
        self._open[permit] = (now + HOLD + self.period, weight)
        self._waiting.pop(permit, None)

    def queue(self, permit: str, order: int, weight: int, now: int) -> None:
        """Put the permit into the queue, or keep it at its place."""
        known = self._waiting.get(permit)
        self._waiting[permit] = _Waiter(known.order if known else order, weight, now + PATIENCE)

    def settle(self, permit: str, now: int, *, used: int | None, pause: int, late: int = 0) -> None:
        """Spend what the permit has in flight, and what others turn out to have used of the budget.

        With `late`, the exchange may count the request until so long from now.
        """
        if used is not None and used > self.used:
            self._spend(used - self.used, now)
        if permit in self._open:
            self._spend(self._open[permit][1], now, late)
            del self._open[permit]
        self.paused_until = max(self.paused_until, now + pause)

    def _spend(self, weight: int, now: int, late: int = 0) -> None:
        length = self.period + late
        step = max(1, length // SLOTS)
        frees_at = -(-(now + 1 + length) // step) * step  # the answer came within the millisecond after `now`
        self._spent[frees_at] = self._spent.get(frees_at, 0) + weight

    def inherit(self, now: int) -> None:
        """Go on in the child of a fork: what the parent has in flight counts, and nobody waits."""
        for permit in tuple(self._open):
            self.settle(permit, now, used=None, pause=0, late=ARRIVES)
        self._waiting.clear()

    def drop(self, permit: str) -> None:
        """Make as if the permit had never asked."""
        self._waiting.pop(permit, None)
        self._open.pop(permit, None)

"""Budgets that all clients of one process share; the default."""

from __future__ import annotations

import functools

from lendspec.core.limits._async.limiter import AsyncStoreLimiter
from lendspec.core.limits._async.memory_store import AsyncMemoryStore
from lendspec.core.limits._sync.limiter import StoreLimiter
from lendspec.core.limits._sync.memory_store import MemoryStore
from lendspec.core.limits.ledger import Ledger
from lendspec.core.limits.permit import place_of
from lendspec.core.limits.scopes import Scopes
from lendspec.core.limits.timing import Timing

__all__ = ["MemoryLimiter", "process_limiter"]


class MemoryLimiter:
    """Budgets in this process: one object may serve threads and event loops, synchronous and asynchronous clients.

    The exchange's budget is kept whichever windows it measures in; what other programs use of it is taken over from
    what the exchange reports with its answers. Programs on several machines, or many processes on one, share their
    budgets beforehand with `RedisLimiter`; the child of a fork goes on with a copy of its own.

    Args:
        timing: Clocks and sleep.
    """

    def __init__(self, *, timing: Timing | None = None) -> None:
        self._timing = timing or Timing()
        self._ledger = Ledger(self._timing.now)
        self._scopes = Scopes()

    def limiter(self, *, realm: str, api_key: str | None, account: str | None = None) -> StoreLimiter:
        """The limits of one synchronous client; see `SharedLimiter.limiter`."""
        place = place_of(realm=realm, address="", api_key=api_key, account=account)
        return StoreLimiter(MemoryStore(self._ledger), place, self._timing, self._scopes)

    def async_limiter(self, *, realm: str, api_key: str | None, account: str | None = None) -> AsyncStoreLimiter:
        """The limits of one asynchronous client; see `SharedLimiter.limiter`."""
        place = place_of(realm=realm, address="", api_key=api_key, account=account)
        return AsyncStoreLimiter(AsyncMemoryStore(self._ledger), place, self._timing, self._scopes)


@functools.cache
def process_limiter() -> MemoryLimiter:
    """The one of this process: clients that are given no other share it, since they share an IP address."""
    return MemoryLimiter()

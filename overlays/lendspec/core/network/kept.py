"""Connections that wait for their next request."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from lendspec.core.network.address import Origin

__all__ = ["Kept"]


class _Connection(Protocol):
    @property
    def is_quiet(self) -> bool: ...

    def close(self) -> None: ...


T = TypeVar("T", bound=_Connection)

_SECONDS: Final = 5.0
"""Longer than this none waits: servers close what is idle, and a request that meets the end has no known outcome."""

_MOST: Final = 20


class Kept(Generic[T]):
    """Gives the connection that was used last; safe to share between threads."""

    def __init__(self) -> None:
        self._idle: list[tuple[float, Origin, T]] = []
        self._lock = threading.Lock()

    def take(self, origin: Origin) -> T | None:
        """A connection to `origin` on which nothing waits to be read; None where there is none."""
        while True:
            with self._lock:
                over = self._expired()
                found = next((entry for entry in reversed(self._idle) if entry[1] == origin), None)
                if found is not None:
                    self._idle.remove(found)
            _close_all(over)
            if found is None:
                return None
            if found[2].is_quiet:
                return found[2]
            found[2].close()

    def keep(self, origin: Origin, connection: T) -> None:
        """Keep `connection` for the next request to `origin`."""
        with self._lock:
            over = self._expired()
            self._idle.append((time.monotonic() + _SECONDS, origin, connection))
            over += self._idle[:-_MOST]
            del self._idle[:-_MOST]
        _close_all(over)

    def close(self) -> None:
        """Close all that wait."""
        with self._lock:
            over, self._idle = self._idle, []
        _close_all(over)

    def abandon(self) -> None:
        """Close all that wait, in a process that forked off: no lock of the parent is asked for."""
        _close_all(self._idle)

    def _expired(self) -> list[tuple[float, Origin, T]]:
        now = time.monotonic()
        over = [entry for entry in self._idle if entry[0] <= now]
        if over:
            self._idle = [entry for entry in self._idle if entry[0] > now]
        return over


def _close_all(entries: list[tuple[float, Origin, T]]) -> None:
    for _, _, connection in entries:
        connection.close()

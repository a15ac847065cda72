"""The clock of a Redis server, seen from here: until when the server may do what somebody here waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ServerClock"]

_UNKNOWN: Final = 0


class ServerClock:
    """Learns from replies how far the server's clock is ahead of the monotonic one here.

    Args:
        now: Seconds of a clock that never goes back.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._ahead: float | None = None

    def moment(self, monotonic: float) -> int:
        """The server's time (Unix milliseconds) at a moment here, never later than it is then; 0 if unknown."""
        return _UNKNOWN if self._ahead is None else int((monotonic + self._ahead) * 1000)

    def learn(self, asked: float, server_ms: int) -> None:
        """A reply has come, to what was asked at the moment `asked`; it says that the server's time was `server_ms`."""
        # The server said so at some moment in between: its clock is ahead by this much at least, and by that at most.
        server = server_ms / 1000
        least, most = server - self._now(), server - asked
        if self._ahead is None or not least <= self._ahead <= most:
            self._ahead = least

"""What really happened at an exchange: which requests it executed, and which idempotency keys it remembers."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from typing import Literal

__all__ = ["KEPT", "Truth"]

KEPT = 60.0  # seconds that OKX remembers a clOrdId

Fate = Literal["executed", "duplicate", "running"]


class Truth:
    """Counts executions by call; honours keys as OKX does: remembered for a minute after they were executed.

    Attributes:
        executions: How often each call was executed.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self.executions: Counter[int] = Counter()
        self._now = now
        self._keys: dict[str, tuple[float, float]] = {}
        self._lock = threading.Lock()

    def execute(self, call: int, key: str | None = None, *, at: float | None = None, takes: float = 0.0) -> Fate:
        """A request arrives and is executed, unless its key is known.

        Args:
            call: Whose request it is.
            key: Its idempotency key.
            at: When; now if absent.
            takes: Seconds for which the exchange works on it.
        """
        with self._lock:
            now = self._now() if at is None else at
            arrived, done = self._keys.get(key or "", (-KEPT, -KEPT))
            if key is not None and now < max(arrived, done) + KEPT:
                return "running" if now < done else "duplicate"
            self.executions[call] += 1
            if key is not None:
                self._keys[key] = (now, now + takes)
            return "executed"

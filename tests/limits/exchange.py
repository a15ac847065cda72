"""An exchange on a local socket that counts weight, refuses what is beyond a budget and bans who goes on."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import Self

from attrs import define, field

from tests.support.received import Received
from tests.support.server import Answer, Server

__all__ = ["StrictExchange"]

_PATIENCE = 5
"""Refusals before a ban, as exchanges have some."""


@define
class StrictExchange:
    """Counts in a sliding window, which is at least what it would count in any window by the clock.

    Attributes:
        budget: Requests that a period allows.
        period: Its seconds.
        executed: How many requests were within the budget.
        refused: How many were answered with 429.
        banned: How many were answered with 418.
        most: Most requests that ever fell into one period.
    """

    budget: int
    period: float = 1.0
    executed: int = 0
    refused: int = 0
    banned: int = 0
    most: int = 0
    _times: deque[float] = field(factory=deque)
    _lock: threading.Lock = field(factory=threading.Lock)
    _server: Server = field(init=False)
    _thread: threading.Thread = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Listen."""
        self._server = Server(0, self._answer)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})

    @property
    def url(self) -> str:
        """Where requests go."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1/borrow"

    def __enter__(self) -> Self:
        """Serve."""
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        """Stop, and end all threads."""
        self._server.shutdown()
        self._thread.join()
        self._server.hang_up()
        self._server.server_close()

    def _answer(self, _request: Received) -> Answer:
        with self._lock:
            status, headers = self._judged(time.monotonic())
        return Answer(status, headers, b"{}")

    def _judged(self, now: float) -> tuple[int, dict[str, str]]:
        if self.refused >= _PATIENCE:
            self.banned += 1
            return 418, {"Retry-After": "120"}
        while self._times and self._times[0] <= now - self.period:
            self._times.popleft()
        count = len(self._times) + 1
        self.most = max(self.most, count)
        if count > self.budget:
            self.refused += 1
            return 429, {"Retry-After": "1"}
        self._times.append(now)
        self.executed += 1
        return 200, {}

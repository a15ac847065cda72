"""A server on a local socket that keeps what came and answers what it was told to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from tests.support.received import Received
from tests.support.server import Answer, Server

__all__ = ["Exchange"]


def _nothing(_request: Received) -> Answer:
    return Answer(500, {"Content-Type": "text/plain"}, b"no answer was prepared")


class Exchange:
    """Answers every request as `respond` says; usable as a context manager."""

    def __init__(self) -> None:
        self.respond: Callable[[Received], Answer] = _nothing
        self.received: list[Received] = []
        self._server = Server(0, self._answer)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    def _answer(self, request: Received) -> Answer:
        self.received.append(request)
        return self.respond(request)

    @property
    def url(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def take(self) -> list[Received]:
        """What came since the last time."""
        taken, self.received = self.received, []
        return taken

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.hang_up()
        self._server.server_close()
        self._thread.join()

"""One request and the plan for it: what is executed, and what leaves in return."""

from __future__ import annotations

import time

from tests.faults.opponent.wire import answer_bytes

__all__ = ["Deal"]

_JSON = "Content-Type: application/json"


class Deal:
    """A request that is dealt with by a plan.

    Attributes:
        wire: Its connection.
        request: The request; None where the plan does not read it.
        plan: What goes wrong, by name, and with what numbers.
    """

    def __init__(self, wire, request, books, plan):
        self.wire = wire
        self.request = request
        self.plan = plan
        self._books = books

    def get(self, name, default=None):
        """A number or text of the plan."""
        return self.plan.get(name, default)

    def fate(self) -> bytes:
        """Execute the request if the plan wants it; the body that a sound exchange would answer."""
        now = self.get("executes", True) not in {False, "late"}
        return self._execute() if now else self._books.answer_of(self.request)

    def late(self):
        """Execute the request now although the client may have left."""
        if self.get("executes") == "late":
            time.sleep(self.get("late", 0.0))
            self._execute()

    def _execute(self):
        copies = self.get("copies", 1) if b"clOrdId" in self.request.body else 1  # only a key makes that harmless
        for _ in range(copies - 1):  # a proxy sent it twice, and answers with what the last one got
            self._books.execute(self.request, takes=self.get("takes", 0.0), lag=self.get("lag", 0.0))
        return self._books.execute(
            self.request, takes=self.get("takes", 0.0), lag=self.get("lag", 0.0), state=self.get("state", "SUCCESS")
        )

    def bytes_of(self, body, *, status=None, headers=(), **form):
        """An answer; the plan may name its status and more headers."""
        lines = [_JSON, *headers, *self.get("headers", ())]
        return answer_bytes(self.get("status", 200) if status is None else status, lines, body, **form)

    def answer(self, body, *, status=None, headers=(), **form):
        """Send an answer."""
        self.wire.send(self.bytes_of(body, status=status, headers=headers, **form))

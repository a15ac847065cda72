"""An exchange on a local socket that knows bundled specs and accepts nothing else.

In tests, through the fixture `serve` of tests/conftest.py. By hand, with the keys that it prints::

    python -m tests.support.bench SPEC.json --port 8080
"""

from __future__ import annotations

import argparse
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from tests.support.document import Document, Operation, json_text, read_document
from tests.support.exchanges import RULES, Keys, Plain
from tests.support.judge import judge
from tests.support.received import Kind, Received, Violation
from tests.support.server import Answer, Server

__all__ = ["Bench", "Keys", "Received"]

TYPE = {"Content-Type": "application/json;charset=UTF-8"}


class Bench:
    """An exchange for tests: serves the operations of bundled specs of one exchange on 127.0.0.1.

    A request that keeps to the spec gets the documented answer. Any other one gets an error answer of that exchange
    whose message names every broken rule; the same sentences are collected in `violations`, also where a planned
    answer hides them from the client.
    """

    def __init__(
        self,
        *documents: Mapping[str, object],
        keys: Keys | None = None,
        now: Callable[[], float] = time.time,
        port: int = 0,
    ) -> None:
        """Take the specs; listen on `port` (0 = any free one); `now` is the exchange's clock in Unix seconds."""
        self.keys = keys or Keys()
        self._documents = [Document(root) for root in documents]
        self._rules = RULES.get(self._documents[0].exchange, Plain())
        self._now = now
        self._plans: deque[Callable[[Answer], Answer]] = deque()
        self._requests: list[Received] = []
        self._violations: list[str] = []
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._server = Server(port, self._serve)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="bench")

    @property
    def port(self) -> int:
        """The TCP port."""
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """The base address, e.g. ``http://127.0.0.1:41234``."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation served."""
        return tuple(operation for document in self._documents for operation in document.operations)

    @property
    def requests(self) -> list[Received]:
        """Every request so far, raw, oldest first."""
        with self._lock:
            return list(self._requests)

    @property
    def violations(self) -> list[str]:
        """Every broken rule so far, oldest first."""
        with self._lock:
            return list(self._violations)

    def take_violations(self) -> list[str]:
        """Return the broken rules and forget them: for tests that break rules on purpose."""
        with self._lock:
            taken, self._violations = self._violations, []
            return taken

    def assert_clean(self) -> None:
        """Hold that every request kept to the spec.

        Raises:
            AssertionError: Some did not; the message names every broken rule.
        """
        if self.violations:
            raise AssertionError("requests broke the spec:\n" + "\n".join(self.violations))

    def answer_next(
        self,
        status: int = 200,
        *,
        headers: Mapping[str, str] | None = None,
        body: object = b"",
        delay: float = 0.0,
        times: int = 1,
    ) -> None:
        """Answer the next `times` requests with this, after `delay` seconds.

        `body` goes out as it is when it is bytes, and as JSON otherwise. A header ``Connection: close`` is kept to.
        """
        raw = body if isinstance(body, bytes) else json_text(body).encode()
        answer = Answer(status, {**TYPE, **(headers or {})}, raw, delay)

        def plan(_: Answer) -> Answer:
            return answer

        self._plans.extend([plan] * times)

    def kill_next(self, *, after: int | None = 0, end: Literal["close", "reset"] = "close") -> None:
        """End the connection of the next request unannounced when `after` bytes of the answer are out.

        None sends the whole answer first: the client finds the connection dead when it wants to use it again.
        """
        self._plans.append(lambda answer: replace(answer, length=after, end=end))

    def start(self) -> Self:
        """Begin to serve."""
        self._thread.start()
        return self

    def wait(self) -> None:
        """Serve until interrupted."""
        self._thread.join()

    def stop(self) -> None:
        """Close every connection and end."""
        self._closing.set()
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.hang_up()
        self._server.server_close()

    def __enter__(self) -> Self:
        """Begin to serve."""
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every connection and end."""
        self.stop()

    def _serve(self, request: Received) -> Answer:
        operation = self._route(request)
        violations = self._broken_rules(operation, request)
        with self._lock:
            self._requests.append(request)
            self._violations.extend(f"{request.method} {request.path}: {broken.text}" for broken in violations)
            plan = self._plans.popleft() if self._plans else None
        if operation is None or violations:
            status, refusal = self._rules.refusal(violations)
            answer = Answer(status, TYPE, json_text(refusal).encode())
        else:
            answer = Answer(200, TYPE, json_text(operation.answer).encode())
        answer = plan(answer) if plan else answer
        self._closing.wait(answer.delay)
        return answer

    def _route(self, request: Received) -> Operation | None:
        for operation in self.operations:
            if operation.method == request.method and operation.match(request.path) is not None:
                return operation
        return None

    def _broken_rules(self, operation: Operation | None, request: Received) -> list[Violation]:
        if operation is None:
            methods = sorted({known.method for known in self.operations if known.match(request.path) is not None})
            hint = f"the path is known with {', '.join(methods)}" if methods else "the path is in no spec"
            return [Violation(Kind.ROUTE, f"no operation {request.method} {request.path}: {hint}")]
        now_ms = round(self._now() * 1000)
        return [*self._rules.security(operation, request, self.keys, now_ms), *judge(operation, request)]


def main(arguments: list[str] | None = None) -> None:
    """Serve specs from the command line until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m tests.support.bench", description="Serve bundled specs.")
    parser.add_argument("specs", nargs="+", type=Path, metavar="SPEC.json", help="bundled specs of one exchange")
    parser.add_argument("--port", type=int, default=0, help="TCP port on 127.0.0.1; default: a free one")
    options = parser.parse_args(arguments)
    with Bench(*map(read_document, options.specs), port=options.port) as bench:
        print(f"{bench.url} serves {len(bench.operations)} operations; {bench.keys}", flush=True)  # noqa: T201 - a command
        try:
            bench.wait()
        except KeyboardInterrupt:
            print("stopped")  # noqa: T201 - a command


if __name__ == "__main__":
    main()

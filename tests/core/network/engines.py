"""Engines of every kind behind one face without await, so that one test holds for all of them."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Generator
from pathlib import Path

import httpx
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal

from lendspec.core.engine import Answer, TransferLimits
from lendspec.core.transport import async_engine_for, engine_for

OURS = ("sync", "asyncio", "trio")
ALL = (*OURS, "sync httpx", "asyncio httpx", "trio httpx")
OUR_KINDS = pytest.mark.parametrize("kind", OURS)
KINDS = pytest.mark.parametrize("kind", ALL)


class Running:
    """An engine in use; `raw` is the engine itself, `portal` the event loop that it runs in."""

    def __init__(self, raw: object, portal: BlockingPortal | None) -> None:
        self.raw = raw
        self.portal = portal

    def send(
        self,
        url: str,
        method: str = "GET",
        headers: tuple[tuple[str, str], ...] = (),
        body: bytes = b"",
        timeout: float = 5.0,
        total: float | None = None,
        max_body: int = 10_000_000,
    ) -> Answer:
        """The answer to one request."""
        return self.call(self.raw.send, method, url, headers, body, TransferLimits(timeout, total, max_body))

    def call(self, function, *arguments):
        """What a function gives, whether it is a coroutine function or not."""
        if self.portal is None or not inspect.iscoroutinefunction(function):
            return function(*arguments)
        return self.portal.call(function, *arguments)

    def body(self, url: str, *arguments: object, **options: object) -> str:
        """The text of the answer."""
        return self.send(url, *arguments, **options).body.decode()


@contextlib.contextmanager
def running(kind: str, through: object = None) -> Generator[Running]:
    """An engine of `kind`, and what it sends through: by default our own, or a new client of httpx."""
    backend, _, brings = kind.partition(" ")
    with contextlib.ExitStack() as stack:
        portal = None if backend == "sync" else stack.enter_context(start_blocking_portal(backend))
        make = engine_for if portal is None else async_engine_for
        if brings and through is None:
            through = httpx.Client(verify=False) if portal is None else httpx.AsyncClient(verify=False)  # noqa: S501
        engine = make(through)
        running = Running(engine, portal)
        try:
            yield running
        finally:
            running.call(engine.close if portal is None else engine.aclose)
            if brings:
                running.call(through.close if portal is None else through.aclose)


def open_sockets() -> int:
    """How many this process has."""
    return sum(is_socket(path) for path in Path("/proc/self/fd").iterdir())


def is_socket(path: Path) -> bool:
    """Whether a descriptor is one; the one that lists them is gone by then."""
    try:
        return str(path.readlink()).startswith("socket:")
    except OSError:
        return False

"""What a thread and a task do differently while they wait for a socket; everything else they have in common."""

from __future__ import annotations

import functools
import select
import socket
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from lendspec.core.network.in_thread import TookTooLong, in_thread

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "AsyncSlots",
    "Endpoint",
    "Slots",
    "async_here",
    "async_resolved",
    "async_wait_readable",
    "async_wait_writable",
    "here",
    "resolved",
    "wait_readable",
    "wait_writable",
]

T = TypeVar("T")

Endpoint: TypeAlias = "tuple[int, tuple[object, ...]]"
"""Address family and socket address."""

_POLLS: Final = hasattr(select, "poll")  # select() knows no descriptors above 1023, and poll() is not everywhere


def wait_readable(sock: socket.socket, seconds: float) -> None:
    """Wait until `sock` can be read.

    Raises:
        TimeoutError: Not within `seconds`.
    """
    if not _ready(sock, "POLLIN", seconds):
        raise TimeoutError


def wait_writable(sock: socket.socket, seconds: float) -> None:
    """Wait until `sock` can be written to.

    Raises:
        TimeoutError: Not within `seconds`.
    """
    if not _ready(sock, "POLLOUT", seconds):
        raise TimeoutError


def _ready(sock: socket.socket, event: str, seconds: float) -> bool:
    if _POLLS:
        poll = select.poll()
        poll.register(sock, getattr(select, event))
        return bool(poll.poll(seconds * 1000))
    reads, writes = ([sock], []) if event == "POLLIN" else ([], [sock])
    return any(select.select(reads, writes, writes, seconds))


async def async_wait_readable(sock: socket.socket, seconds: float) -> None:
    """Wait until `sock` can be read.

    Raises:
        TimeoutError: Not within `seconds`.
    """
    import anyio  # noqa: PLC0415 (synchronous programs do without)

    with anyio.fail_after(seconds):
        await anyio.wait_readable(sock)


async def async_wait_writable(sock: socket.socket, seconds: float) -> None:
    """Wait until `sock` can be written to.

    Raises:
        TimeoutError: Not within `seconds`.
    """
    import anyio  # noqa: PLC0415 (synchronous programs do without)

    with anyio.fail_after(seconds):
        await anyio.wait_writable(sock)


def resolved(host: str, port: int, seconds: float) -> list[Endpoint]:
    """The addresses of a host.

    Raises:
        OSError: It has none.
        TimeoutError: They were not found within `seconds`.
    """
    look = functools.partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    try:
        found = look(flags=socket.AI_NUMERICHOST)  # asks nobody
    except socket.gaierror:
        found = _in_time(look, seconds)
    return [(family, address) for family, _, _, _, address in found]


def _in_time(look: Callable[[], T], seconds: float) -> T:
    try:
        return in_thread(look, seconds)
    except TookTooLong:
        raise TimeoutError from None


async def async_resolved(host: str, port: int, seconds: float) -> list[Endpoint]:
    """The addresses of a host.

    Raises:
        OSError: It has none.
        TimeoutError: They were not found within `seconds`.
    """
    import anyio  # noqa: PLC0415 (synchronous programs do without)

    with anyio.fail_after(seconds):
        found = await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(int(family), address) for family, _, _, _, address in found]


class AsyncSlots:
    """At most so many at a time."""

    def __init__(self, count: int) -> None:
        import anyio  # noqa: PLC0415 (synchronous programs do without)

        self._free = anyio.Semaphore(count)
        self._fail_after = anyio.fail_after
        self._none_free = anyio.WouldBlock

    async def take(self, seconds: float) -> None:
        """Wait for one; whoever is cancelled has none.

        Raises:
            TimeoutError: None became free within `seconds`.
        """
        try:
            self._free.acquire_nowait()
        except self._none_free:
            with self._fail_after(seconds):
                await self._free.acquire()

    def give_back(self) -> None:
        """Let another one have it."""
        self._free.release()


class Slots:
    """Threads are few: every one that sends has a connection."""

    def __init__(self, _count: int) -> None:
        """Nothing to count."""

    def take(self, _seconds: float) -> None:
        """Never waits."""

    def give_back(self) -> None:
        """Nothing to give."""


def here() -> object:
    """Where connections of threads belong: one place for all."""
    return Slots


def async_here() -> object:
    """Where connections of tasks belong: the event loop that runs, which alone can wait for them."""
    import sniffio  # noqa: PLC0415 (synchronous programs do without)

    if sniffio.current_async_library() == "trio":
        import trio  # noqa: PLC0415 (it need not be installed)

        return trio.lowlevel.current_trio_token()
    import asyncio  # noqa: PLC0415 (synchronous programs do without)

    return asyncio.get_running_loop()

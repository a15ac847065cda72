"""Runs a command of Redis as long as somebody waits for it, and to its end in the background after that."""

from __future__ import annotations

import contextvars
import threading
from concurrent.futures import Future, wait
from typing import TYPE_CHECKING, Final, TypeVar

import sniffio

from lendspec.core.errors import ConfigurationError
from lendspec.core.forks import renew_after_fork

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

__all__ = ["NoReplyInTimeError", "async_whole", "whole"]

T = TypeVar("T")

_TASKS: Final[set[asyncio.Future[None]]] = set()
"""Tasks that nobody waits for any more: asyncio itself does not keep them."""

_LONGEST: Final = 15.0
"""Seconds that a task may go on when nobody waits for it any more."""

_MOST_THREADS: Final = 256
"""A client of the user's own may have no timeouts: where its Redis hangs for good, threads must not pile up."""


class NoReplyInTimeError(TimeoutError):
    """Nobody waits any longer; the command goes on."""


class _Threads:
    """Hands out the right to begin another thread."""

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        """Begin anew: the child of a fork has none of its parent's threads."""
        self.free = threading.BoundedSemaphore(_MOST_THREADS)


_THREADS: Final = _Threads()
renew_after_fork(_THREADS, _Threads.renew)


def whole(command: Callable[[], T], seconds: float, ended: Callable[[BaseException | None], object]) -> T:
    """What `command` gives within `seconds`, whatever sockets, pools and a client of the user's own are waiting for.

    Where it takes longer, or the wait is broken off by Ctrl-C, it goes on in its thread. Then `ended` is called with
    its failure, or with None.

    Raises:
        NoReplyInTimeError: It takes longer.
    """
    future: Future[T] = Future()
    free = _THREADS.free
    if not free.acquire(timeout=max(0.0, seconds)):
        raise NoReplyInTimeError
    run = contextvars.copy_context().run
    thread = threading.Thread(target=run, args=(_run, command, future, free), name="lendspec-redis", daemon=True)
    try:
        thread.start()
    except BaseException:
        free.release()
        raise
    try:
        wait([future], max(0.0, seconds))
    finally:
        left = not future.done()
        if left:
            future.add_done_callback(lambda done: ended(done.exception()))
    if left:
        raise NoReplyInTimeError
    return future.result()


def _run(command: Callable[[], T], future: Future[T], free: threading.Semaphore) -> None:
    try:
        result = command()
    except BaseException as error:  # noqa: BLE001 (for whoever waits)
        future.set_exception(error)
    else:
        future.set_result(result)
    finally:
        free.release()


async def async_whole(
    command: Callable[[], Awaitable[T]],
    seconds: float,
    ended: Callable[[BaseException | None], Awaitable[object]],
) -> T:
    """The asynchronous twin of `whole`: after a cancellation, too, the command goes on and `ended` is called.

    Raises:
        ConfigurationError: The coroutine is not run by asyncio, the only one that redis-py knows.
        NoReplyInTimeError: It takes longer than `seconds`.
    """
    library = sniffio.current_async_library()
    if library != "asyncio":
        raise ConfigurationError(f"RedisLimiter: redis-py needs asyncio, and this is {library}; use MemoryLimiter")
    import asyncio  # noqa: PLC0415 (takes long, and synchronous programs do without)

    task = asyncio.ensure_future(command())
    try:
        await asyncio.wait([task], timeout=max(0.0, seconds))
    finally:
        left = not task.done()
        if left:
            _keep(asyncio.ensure_future(_go_on(task, ended)))
    if left:
        raise NoReplyInTimeError
    return task.result()


async def _go_on(task: asyncio.Future[T], ended: Callable[[BaseException | None], Awaitable[object]]) -> None:
    import asyncio  # noqa: PLC0415 (see above)

    await asyncio.wait([task], timeout=_LONGEST)
    if not task.done():
        task.cancel()
        await asyncio.wait([task])
    await ended(NoReplyInTimeError() if task.cancelled() else task.exception())


def _keep(task: asyncio.Future[None]) -> None:
    _TASKS.add(task)
    task.add_done_callback(_TASKS.discard)
    task.add_done_callback(_look_at)


def _look_at(task: asyncio.Future[None]) -> None:
    """Or asyncio complains of a failure that nobody has seen: what cannot be undone now frees by itself, in time."""
    if not task.cancelled():
        task.exception()

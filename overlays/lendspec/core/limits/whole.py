"""Runs a command of Redis to its end, also where whoever waits for it is cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

import sniffio

from lendspec.core.errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

__all__ = ["async_whole", "whole"]

T = TypeVar("T")

_RUNNING: Final[set[asyncio.Future[None]]] = set()
"""Tasks that nobody waits for any more: asyncio itself does not keep them."""


def whole(command: Callable[[], T], undo: Callable[[], object] | None = None) -> T:  # noqa: ARG001 (see the twin)
    """Run it: a thread is not cancelled."""
    return command()


async def async_whole(command: Callable[[], Awaitable[T]], undo: Callable[[], Awaitable[object]] | None = None) -> T:
    """Run it; after a cancellation it goes on in the background, and what it did is undone when it is through.

    Raises:
        ConfigurationError: The coroutine is not run by asyncio, the only one that redis-py knows.
    """
    library = sniffio.current_async_library()
    if library != "asyncio":
        raise ConfigurationError(f"RedisLimiter: redis-py needs asyncio, and this is {library}; use MemoryLimiter")
    import asyncio  # noqa: PLC0415 (takes long, and synchronous programs do without)

    task = asyncio.ensure_future(command())
    try:
        await asyncio.wait([task])
    except asyncio.CancelledError:
        _keep(asyncio.ensure_future(_undone(task, undo)))
        raise
    return task.result()


async def _undone(task: asyncio.Future[T], undo: Callable[[], Awaitable[object]] | None) -> None:
    import asyncio  # noqa: PLC0415 (see above)

    await asyncio.wait([task])
    _look_at(task)
    if undo is not None:
        await undo()


def _keep(task: asyncio.Future[None]) -> None:
    _RUNNING.add(task)
    task.add_done_callback(_RUNNING.discard)
    task.add_done_callback(_look_at)


def _look_at(task: asyncio.Future[T]) -> None:
    """Or asyncio complains of a failure that nobody has seen: what cannot be undone now frees by itself, in time."""
    if not task.cancelled():
        task.exception()

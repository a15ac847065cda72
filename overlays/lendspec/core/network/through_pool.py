"""Two weaknesses of the connection pools below httpx, and what keeps calls from them.

- What follows a response on its connection stays in the parser, and answers the next request.
- A task that is cancelled at certain steps leaves its connection taken for ever:
  https://github.com/encode/httpcore/issues/1093.
"""

# asyncio takes long to import, and synchronous programs do without; trio need not be installed.
# ruff: noqa: PLC0415

from __future__ import annotations

import contextvars
import functools
from typing import TYPE_CHECKING, Final, TypeVar, cast

import sniffio

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Mapping

    import httpx

__all__ = ["has_left", "left_over", "watch", "whole_in_task"]

T = TypeVar("T")

# From the stream of a response to the parser of its connection. Nothing of this way is public: where httpx goes
# another one some day, tests of this module fail.
_FROM_TRANSPORT: Final = ("_httpcore_stream", "_stream", "_connection", "_h11_state")
_FROM_CLIENT: Final = ("_stream", *_FROM_TRANSPORT)

_LEFT: Final = "lendspec.left"

_NOTHING: Final = (b"", False)

_GOING_ON: Final[set[asyncio.Task[object]]] = set()
"""Tasks that nobody waits for any more: asyncio itself does not keep them."""


def left_over(response: httpx.Response) -> bool:
    """Whether bytes have come behind the whole body; False where that cannot be told."""
    return any(_trailing(response.stream, way) for way in (_FROM_TRANSPORT, _FROM_CLIENT))


def _trailing(stream: object, way: tuple[str, ...]) -> bool:
    for name in way:
        stream = getattr(stream, name, None)
    return getattr(stream, "trailing_data", _NOTHING) != _NOTHING


def has_left(request: httpx.Request) -> bool:
    """Whether a pool has begun to send it; False where that cannot be told."""
    return _LEFT in request.extensions


def watch(request: httpx.Request) -> None:
    """Keep whether a pool begins to send it; in a task `whole_in_task` does so."""
    request.extensions["trace"] = functools.partial(_see, request)


def _see(request: httpx.Request, event: str, details: Mapping[str, object]) -> None:
    to_proxy = getattr(details.get("request"), "method", None) == b"CONNECT"
    if event.endswith("send_request_headers.started") and not to_proxy:
        request.extensions[_LEFT] = True


async def whole_in_task(request: httpx.Request, send: Callable[[], Awaitable[T]]) -> T:
    """What `send` gives; where the caller is cancelled it ends by itself, at the next step of the transfer.

    So no cancellation reaches the pool. A request that has not left by then never does.
    """
    given_up = False

    async def trace(event: str, details: Mapping[str, object]) -> None:
        # Not while a connection is closed: it would stay taken.
        if given_up and event.endswith(".started") and not event.endswith("response_closed.started"):
            raise _GivenUp
        _see(request, event, details)

    request.extensions["trace"] = trace
    in_task = _in_trio_task if sniffio.current_async_library() == "trio" else _in_asyncio_task
    try:
        return await in_task(send)
    finally:
        given_up = True  # where it has ended nothing sees it any more


class _GivenUp(Exception):  # noqa: N818 (nobody sees it)
    """The caller was cancelled."""


async def _in_asyncio_task(send: Callable[[], Awaitable[T]]) -> T:
    import asyncio

    task = asyncio.ensure_future(send())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        if not task.done():
            _GOING_ON.add(task)
            task.add_done_callback(_forget)
        raise


def _forget(task: asyncio.Task[object]) -> None:
    _GOING_ON.discard(task)
    if not task.cancelled():
        task.exception()  # or asyncio complains that nobody has seen it


async def _in_trio_task(send: Callable[[], Awaitable[T]]) -> T:
    import trio

    outcomes: list[tuple[T | None, BaseException | None]] = []
    ended = trio.Event()

    async def run() -> None:
        try:
            outcomes.append((await send(), None))
        except trio.Cancelled:
            raise  # the event loop ends
        except BaseException as error:  # noqa: BLE001 (raised again by whoever waits; it would end the event loop)
            outcomes.append((None, error))
        finally:
            ended.set()

    trio.lowlevel.spawn_system_task(run, context=contextvars.copy_context())
    await ended.wait()
    result, error = outcomes.pop()
    if error is not None:
        raise error
    return cast("T", result)  # there was no error

"""Two weaknesses of the connection pools below httpx, and what keeps calls from them.

- What follows a response on its connection stays in the parser, or in TLS, and answers the next request.
- A task that is cancelled at certain steps leaves its connection taken for ever:
  https://github.com/encode/httpcore/issues/1093.
"""

# asyncio takes long to import, and synchronous programs do without; trio need not be installed.
# ruff: noqa: PLC0415

from __future__ import annotations

import contextlib
import contextvars
import functools
import socket
import ssl
from typing import TYPE_CHECKING, Final, Protocol, TypeVar, cast

import sniffio

from lendspec.core.network.http1 import CHANGE_NOTHING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Mapping

    import httpx

__all__ = ["has_left", "keep_from_others", "watch", "whole_in_task"]

T = TypeVar("T")

# From the stream of a response to the parser of its connection. Nothing of this way is public: where httpx goes
# another one some day, tests of this module fail.
_FROM_TRANSPORT: Final = ("_httpcore_stream", "_stream", "_connection", "_h11_state")
_FROM_CLIENT: Final = ("_stream", *_FROM_TRANSPORT)

_LEFT: Final = "lendspec.left"

_ONE_AT_A_TIME: Final = frozenset({b"HTTP/1.0", b"HTTP/1.1"})

_NOTHING: Final = (b"", False)

_GOING_ON: Final[set[asyncio.Task[object]]] = set()
"""Tasks that nobody waits for any more: asyncio itself does not keep them."""


class _NetworkStream(Protocol):
    """https://www.encode.io/httpcore/network-backends/."""

    def get_extra_info(self, info: str) -> object: ...


def keep_from_others(response: httpx.Response, method: str) -> None:
    """End the connection of a whole response, lest another request take for its own what follows here.

    That is so where bytes have come behind the whole body, and after a request that may change something, since they
    may still come. A connection of HTTP/2 tells its responses apart.
    """
    stream: _NetworkStream | None = response.extensions.get("network_stream")
    if stream is None or response.extensions.get("http_version") not in _ONE_AT_A_TIME:
        return
    # One that an event hook has read is back in the pool: another request may be on it.
    is_ours = not response.is_closed
    changes = is_ours and method not in CHANGE_NOTHING
    if changes or _follows_in_parser(response) or (is_ours and _follows_in_tls(stream)):
        _end(stream)


def _end(stream: _NetworkStream) -> None:
    """Not by closing the stream: the pool looks at its socket once more, and should find the end there."""
    sock = cast("socket.socket", stream.get_extra_info("socket"))  # or what stands for one in an event loop
    with contextlib.suppress(OSError), socket.fromfd(sock.fileno(), sock.family, sock.type) as twin:
        twin.shutdown(socket.SHUT_RDWR)


def _follows_in_parser(response: httpx.Response) -> bool:
    return any(_trailing(response.stream, way) for way in (_FROM_TRANSPORT, _FROM_CLIENT))


def _trailing(stream: object, way: tuple[str, ...]) -> bool:
    for name in way:
        stream = getattr(stream, name, None)
    return getattr(stream, "trailing_data", _NOTHING) != _NOTHING


def _follows_in_tls(stream: _NetworkStream) -> bool:
    """Whether asynchronous TLS, which takes more off the socket than it was asked for, holds another byte."""
    tls = stream.get_extra_info("ssl_object")
    if not isinstance(tls, ssl.SSLObject):
        return False
    try:
        tls.read(1)
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        return True
    return True


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
        await asyncio.wait({task})  # unlike shield() it has nothing to say about a task that fails later
    except asyncio.CancelledError:
        _GOING_ON.add(task)
        task.add_done_callback(_forget)
        raise
    return task.result()


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

"""Two weaknesses of the connection pools below httpx, and what keeps calls from them.

- What follows a response on its connection stays in the parser, and answers the next request.
- A task that is cancelled at certain steps leaves its connection taken for ever:
  https://github.com/encode/httpcore/issues/1093.
"""

# asyncio takes long to import, and synchronous programs do without.
# ruff: noqa: PLC0415

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

import sniffio

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Mapping

    import httpx

__all__ = ["left_over", "whole_in_task"]

T = TypeVar("T")

# From the stream of a response to the parser of its connection. Nothing of this way is public: where httpx goes
# another one some day, tests of this module fail.
_FROM_TRANSPORT: Final = ("_httpcore_stream", "_stream", "_connection", "_h11_state")
_FROM_CLIENT: Final = ("_stream", *_FROM_TRANSPORT)

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


async def whole_in_task(request: httpx.Request, send: Callable[[], Awaitable[T]]) -> T:
    """What `send` gives; where the caller is cancelled it ends by itself, at the next step of the transfer.

    So no cancellation reaches the pool. A request that has not left by then never does.
    """
    if sniffio.current_async_library() != "asyncio":
        return await send()
    import asyncio

    given_up = False

    async def trace(event: str, _details: Mapping[str, object]) -> None:
        # Not while a connection is closed: it would stay taken.
        if given_up and event.endswith(".started") and not event.endswith("response_closed.started"):
            raise _GivenUp

    request.extensions["trace"] = trace
    task = asyncio.ensure_future(send())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        given_up = True
        if not task.done():
            _GOING_ON.add(task)
            task.add_done_callback(_forget)
        raise


class _GivenUp(Exception):  # noqa: N818 (nobody sees it)
    """The caller was cancelled."""


def _forget(task: asyncio.Task[object]) -> None:
    _GOING_ON.discard(task)
    if not task.cancelled():
        task.exception()  # or asyncio complains that nobody has seen it

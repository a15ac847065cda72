"""Holds an engine that is not ours to the time and the size that a call allows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, cast

from lendspec.core.engine import Answer, EngineFault
from lendspec.core.network.body import too_large
from lendspec.core.network.in_thread import TookTooLong, in_thread

if TYPE_CHECKING:
    from collections.abc import Callable

    from lendspec.core.engine import AsyncEngine, Engine, TransferLimits

__all__ = ["AsyncBounded", "Bounded"]


class Bounded:
    """Sends through another engine. Where the time of the whole is bounded it sends in a thread of its own.

    Args:
        engine: Sends; closed with this one.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def send(
        self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
    ) -> Answer:
        """Send exactly these bytes, once; see `Engine.send`.

        Raises:
            EngineFault: There is no whole answer within the bounds.
        """
        send = partial(self._engine.send, method, url, headers, body, limits)
        return _sound(send() if limits.total is None else _in_time(send, limits.total), limits)

    def close(self) -> None:
        """Close the engine."""
        self._engine.close()


class AsyncBounded:
    """Sends through another engine, which is cancelled where it takes too long.

    Args:
        engine: Sends; closed with this one.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def send(
        self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
    ) -> Answer:
        """Send exactly these bytes, once; see `AsyncEngine.send`.

        Raises:
            EngineFault: There is no whole answer within the bounds.
        """
        if limits.total is None:
            return _sound(await self._engine.send(method, url, headers, body, limits), limits)
        import anyio  # noqa: PLC0415 (synchronous programs do without)

        with anyio.move_on_after(limits.total):
            return _sound(await self._engine.send(method, url, headers, body, limits), limits)
        raise _too_late(limits.total)

    async def aclose(self) -> None:
        """Close the engine."""
        await self._engine.aclose()


def _in_time(send: Callable[[], Answer], seconds: float) -> Answer:
    try:
        return in_thread(send, seconds)
    except TookTooLong:
        raise _too_late(seconds) from None


def _too_late(seconds: float) -> EngineFault:
    return EngineFault(f"no answer within the {seconds:.3f} s that were left of the deadline", sent=True)


def _sound(answer: object, limits: TransferLimits) -> Answer:
    """An engine may be written without types: what it gives is looked at before anything is read from it."""
    if not isinstance(answer, Answer) or not _is_readable(answer.status, answer.headers, answer.body):
        raise EngineFault("the engine gave no answer: a status as int, headers as str, a body as bytes", sent=True)
    if len(answer.body) > limits.max_body:
        raise too_large(limits.max_body)
    return answer


def _is_readable(status: object, headers: object, body: object) -> bool:
    named = isinstance(headers, Mapping) and all(
        isinstance(text, str) for pair in cast("Mapping[object, object]", headers).items() for text in pair
    )
    return named and isinstance(body, bytes) and isinstance(status, int)

"""How a session waits, whatever runs it: a thread, asyncio or trio."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Protocol, TypeAlias, cast

import sniffio

__all__ = ["AsyncSleep", "Sleep", "async_sleep", "sleep"]

Sleep: TypeAlias = Callable[[float], None]
AsyncSleep: TypeAlias = Callable[[float], Awaitable[None]]


class _Library(Protocol):
    def sleep(self, seconds: float, /) -> Awaitable[object]: ...


def sleep(seconds: float) -> None:
    """Wait in a thread."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Wait in a task of asyncio or trio."""
    library = cast("_Library", import_module(sniffio.current_async_library()))  # both have `sleep`
    await library.sleep(seconds)

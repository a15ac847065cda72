"""The clocks and the sleep of a limiter, so that tests bring their own."""

from __future__ import annotations

import time
from collections.abc import Callable

from attrs import frozen

from lendspec.core.waiting import AsyncSleep, Sleep, async_sleep, sleep

__all__ = ["Timing"]


@frozen
class Timing:
    """What tells and spends time.

    Attributes:
        now: Seconds of a clock that never goes back; deadlines are measured by it.
        wall: Unix time in seconds; the ends of bans are told by it.
        sleep: How a thread waits.
        async_sleep: How a coroutine waits.
    """

    now: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Sleep = sleep
    async_sleep: AsyncSleep = async_sleep

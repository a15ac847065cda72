"""How a session waits by default."""

from __future__ import annotations

import time

import anyio
import pytest

from lendspec.core.waiting import async_sleep, sleep


def test_a_thread_sleeps():
    begun = time.monotonic()
    sleep(0.01)
    assert time.monotonic() - begun >= 0.01


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_task_sleeps_while_others_run(backend):
    ran = []

    async def run():
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(async_sleep, 0.02)
            ran.append(1)

    begun = time.monotonic()
    anyio.run(run, backend=backend)
    assert (time.monotonic() - begun >= 0.02, ran) == (True, [1])

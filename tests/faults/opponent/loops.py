"""Plays about event loops: one after the other, interrupted ones, and what was begun in another."""

from __future__ import annotations

import asyncio
import signal
import time

import httpx
import trio

from tests.faults.opponent.said import Said, said_awaited
from tests.faults.opponent.stage import in_loop

__all__ = ["keep", "loops", "tasks", "together", "user_client"]


async def together(stage, client):
    async with tasks() as start:
        for _ in range(6):
            copy, deadline = stage.manner(client)
            start(keep, stage, stage.asks.any(), copy, deadline)


async def keep(stage, ask, client, deadline, cancelled=()):
    try:
        stage.said.append(await said_awaited(ask, client, deadline=deadline, cancelled=cancelled))
    except BaseException:  # given up: it may own what another call with its key is told of
        stage.said.append(Said(ask.mark, kind="cancelled"))
        raise


class tasks:  # noqa: N801 (it reads as what it does)
    """Tasks of the loop that runs, awaited at the end."""

    async def __aenter__(self):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            self._group = trio.open_nursery()
            nursery = await self._group.__aenter__()
            return nursery.start_soon
        self._group = asyncio.TaskGroup()
        group = await self._group.__aenter__()
        return lambda function, *arguments: group.create_task(function(*arguments))

    async def __aexit__(self, *exception):
        await self._group.__aexit__(*exception)


def loops(stage):
    """One asynchronous client in several loops, one after the other."""
    stage.keep_limits(0.2)
    stage.begin(6, share=0.3, slow=False, racing=True)
    user = user_client(stage) if stage.dice.random() < 0.2 else None
    client = stage.client(awaited=True, http=user)

    async def play():
        if stage.dice.random() < 0.4:
            await together(stage, client)
        else:
            for _ in range(stage.dice.randint(1, 3)):
                await stage.call_awaited(client)

    async def end():
        if user is None:  # a client of httpx that belongs to another loop may be refused
            await stage.last_awaited(client)
        await client.aclose()

    kinds = [stage.dice.choice(("asyncio", "asyncio", "trio")) for _ in range(3)]
    for kind in kinds[:-1]:
        if kind == "asyncio" and stage.dice.random() < 0.2:
            _interrupted_loop(play, stage.dice.random() * 0.01)
        else:
            in_loop(kind, play)
    in_loop(kinds[-1], end)


def _interrupted_loop(play, moment):
    """Ctrl-C while a loop runs: its main task is cancelled, and `asyncio.run` raises."""

    async def begin():
        asyncio.get_running_loop().call_later(moment, signal.raise_signal, signal.SIGINT)
        await play()

    try:
        asyncio.run(begin())
        time.sleep(0)  # an interrupt that comes too late comes here
    except (KeyboardInterrupt, asyncio.CancelledError):
        pass


def user_client(stage):
    return httpx.AsyncClient(limits=httpx.Limits(max_connections=stage.dice.choice((1, 2, 5))))

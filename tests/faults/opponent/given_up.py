"""Plays about calls that are given up: cancelled in every way that asyncio and trio know, or interrupted."""

from __future__ import annotations

import asyncio
import contextlib
import signal

import trio

from lendspec.core.retry import ONE_ATTEMPT
from tests.faults.opponent.loops import keep, user_client
from tests.faults.opponent.said import Said, said
from tests.faults.opponent.stage import in_loop

__all__ = ["cancelled", "interrupted"]


def cancelled(stage):
    """Many calls that are cancelled at random moments; then plain ones."""
    stage.keep_limits(0.2)
    stage.begin(30, share=0.15, slow=False, racing=True, pause=stage.dice.choice((0.0, 0.002, 0.006)))
    user = user_client(stage) if stage.dice.random() < 0.6 else None
    kind = stage.dice.choice(("asyncio", "asyncio", "asyncio", "trio"))
    stage.notes += [kind, "client of httpx" if user else "own connections"]

    async def play():
        client = stage.client(awaited=True, http=user, timeout=0.3, retry=ONE_ATTEMPT)
        for _ in range(stage.dice.choice((6, 10, 16))):
            await _round(stage, client, kind)
        for _ in range(3):
            await stage.last_awaited(client)
        await client.aclose()
        if user is not None:
            await user.aclose()

    in_loop(kind, play)


async def _round(stage, client, kind):
    """Some calls at the same time, each given up at a moment of its own."""
    client = stage.hasty(client)
    if kind == "trio":
        async with trio.open_nursery() as nursery:
            for _ in range(stage.dice.choice((1, 3))):
                nursery.start_soon(_moved_on, stage, client, stage.dice.random() * 0.012)
        return
    form = stage.dice.choice(("wait_for", "timeout", "cancel", "group"))
    moments = [stage.dice.random() * 0.012 for _ in range(stage.dice.choice((1, 3)))]
    if form == "group":
        await _group(stage, client, moments)
        return
    await asyncio.gather(*(_FORMS[form](stage, client, moment) for moment in moments))


async def _moved_on(stage, client, moment):
    with trio.move_on_after(moment):
        await keep(stage, stage.asks.any(), client, None, (trio.Cancelled,))


async def _wait_for(stage, client, moment):
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(keep(stage, stage.asks.any(), client, None, (asyncio.CancelledError,)), moment)


async def _timeout(stage, client, moment):
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(moment):
            await keep(stage, stage.asks.any(), client, None, (asyncio.CancelledError,))


async def _cancel(stage, client, moment):
    task = asyncio.create_task(keep(stage, stage.asks.any(), client, None, (asyncio.CancelledError,)))
    await asyncio.sleep(moment)
    task.cancel()
    await asyncio.wait([task])
    if stage.dice.random() < 0.3:
        task.cancel()


async def _group(stage, client, moments):
    async def fails():
        await asyncio.sleep(max(moments))
        raise ZeroDivisionError

    try:
        async with asyncio.TaskGroup() as group:
            for _ in moments:
                group.create_task(keep(stage, stage.asks.any(), client, None, (asyncio.CancelledError,)))
            group.create_task(fails())
    except* ZeroDivisionError:
        pass


_FORMS = {"wait_for": _wait_for, "timeout": _timeout, "cancel": _cancel}


def interrupted(stage):
    """Ctrl-C at random moments of synchronous calls; then plain ones."""
    stage.keep_limits(0.2)
    stage.begin(12, share=0.15, slow=False, racing=True, pause=stage.dice.choice((0.0, 0.002)))
    with stage.client(timeout=0.5) as client:
        for _ in range(12):
            stage.said.append(_interrupted(stage, client))
        for _ in range(3):
            stage.last(client)


def _interrupted(stage, client):
    ask, out = stage.asks.any(), None
    armed = [True]

    def interrupt(_number, _frame):
        if armed:
            raise KeyboardInterrupt

    signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.0001 + stage.dice.random() * 0.006)
        out = said(ask, stage.hasty(client))
        armed.clear()
    except KeyboardInterrupt:
        armed.clear()
    signal.setitimer(signal.ITIMER_REAL, 0)
    return out or Said(ask.mark, kind="interrupted")

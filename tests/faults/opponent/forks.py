"""Plays in which the process is copied while a client has connections, and maybe while a thread holds its locks."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import select
import signal
import threading

from tests.faults.opponent.said import Said, said, said_awaited
from tests.faults.opponent.stage import in_loop

__all__ = ["forked"]

_PATIENCE = 10.0  # seconds after which a child has hung


def forked(stage):
    """Used by the parent, then by children at the same time, and by the parent again."""
    (_awaited if stage.dice.random() < 0.4 else _sync)(stage)


def _sync(stage):
    stage.keep_limits(0.3)
    stage.begin(10, share=0.2, slow=False, racing=True, pause=stage.dice.choice((0.0, 0.01)))
    client = stage.client(timeout=0.5)
    for _ in range(stage.dice.randint(0, 2)):
        stage.call(client)
    closes, busy = stage.dice.random() < 0.3, stage.dice.random() < 0.3
    mine = client.with_options(timeout=0.6) if stage.dice.random() < 0.3 else client
    shares = [[stage.asks.any() for _ in range(2)] for _ in range(2)]

    def work(asks):
        told = []
        for ask in asks:
            told.append(said(ask, stage.hasty(mine)))
            stage.pause()
        if closes:
            client.close()
        return told

    own = [stage.asks.any() for _ in range(4 if busy else 2)]
    _in_children(stage, work, shares, lambda: [said(ask, stage.hasty(client)) for ask in own], busy=busy)
    stage.last(client)
    client.close()


def _awaited(stage):
    stage.keep_limits(0.3)
    stage.begin(10, share=0.2, slow=False, racing=True, pause=stage.dice.choice((0.0, 0.01)))
    client = stage.client(awaited=True, timeout=0.5)
    kinds = [stage.dice.choice(("asyncio", "asyncio", "trio")) for _ in range(4)]
    shares = [[stage.asks.any() for _ in range(2)] for _ in range(2)]

    async def first():
        for _ in range(stage.dice.randint(0, 2)):
            await stage.call_awaited(client)

    async def these(asks):
        return [await said_awaited(ask, stage.hasty(client)) for ask in asks]

    async def end():
        await stage.last_awaited(client)
        await client.aclose()

    in_loop(kinds[0], first)
    own = [stage.asks.any() for _ in range(2)]
    _in_children(
        stage, lambda asks: in_loop(kinds[1], these, asks), shares, lambda: in_loop(kinds[2], these, own), busy=False
    )
    in_loop(kinds[3], end)


def _in_children(stage, work, shares, own, *, busy):
    """Let children do their shares while the parent does its own, before the fork if it is `busy`."""
    fork = _with_multiprocessing if stage.dice.random() < 0.2 else _with_fork
    told = []
    parent = threading.Thread(target=lambda: told.extend(own()))
    if busy:
        parent.start()
    children = [fork(work, asks) for asks in shares]
    if busy:
        parent.join()
    else:
        told.extend(own())
    stage.said.extend(told)
    for (process, reading), asks in zip(children, shares, strict=True):
        stage.said.extend(_heard(process, reading, asks))


def _with_fork(work, asks):
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        code = 1
        try:
            signal.setitimer(signal.ITIMER_REAL, 0)
            os.close(reading)
            os.write(writing, json.dumps([each.plain() for each in work(asks)]).encode())
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    return process, reading


def _with_multiprocessing(work, asks):
    reading, writing = os.pipe()

    def run():
        os.write(writing, json.dumps([each.plain() for each in work(asks)]).encode())

    child = multiprocessing.get_context("fork").Process(target=run, daemon=True)
    child.start()
    os.close(writing)
    return child.pid, reading


def _heard(process, reading, asks):
    """What a child told; calls of one that hangs or dies have no outcome."""
    text = b""
    while True:
        readable, _, _ = select.select([reading], [], [], _PATIENCE)
        chunk = os.read(reading, 65536) if readable else b""
        text += chunk
        if not chunk:
            break
    os.close(reading)
    if not text:
        os.kill(process, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(process, 0)
    if text:
        return [Said(**{**each, "verdicts": []}) for each in json.loads(text)]
    return [Said(ask.mark, kind="hang", text="a forked child hung or died") for ask in asks]

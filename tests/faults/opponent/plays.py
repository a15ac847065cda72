"""Plays of calls one after the other, at the same time, in threads, against deadlines and stalled peers."""

from __future__ import annotations

import threading

import httpx

from tests.faults.opponent.loops import together
from tests.faults.opponent.said import said, said_awaited
from tests.faults.opponent.stage import in_loop

__all__ = ["awaited", "bombs", "deadlines", "plain", "stalled", "threads"]


def plain(stage):
    """Calls one after the other."""
    stage.begin(8)
    with stage.client() as client:
        for _ in range(stage.dice.randint(3, 7)):
            stage.call(client)
        stage.last(client)


def awaited(stage):
    """The same, awaited, one after the other or at the same time; on asyncio or trio."""
    at_once = stage.dice.random() < 0.4
    stage.begin(8, racing=at_once)

    async def play():
        async with stage.client(awaited=True) as client:
            if at_once:
                await together(stage, client)
            else:
                for _ in range(stage.dice.randint(3, 7)):
                    await stage.call_awaited(client)
            await stage.last_awaited(client)

    in_loop(stage.dice.choice(("asyncio", "trio")), play)


def threads(stage):
    """One client in four threads."""
    stage.keep_limits(0.3)
    stage.begin(14, slow=False, racing=True)
    with stage.client() as client:
        calls = [[(stage.asks.any(), *stage.manner(client)) for _ in range(3)] for _ in range(4)]

        def work(mine):
            for ask, copy, deadline in mine:
                stage.said.append(said(ask, copy, deadline=deadline))
                stage.pause()

        workers = [threading.Thread(target=work, args=(mine,)) for mine in calls]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        stage.last(client)


def deadlines(stage):
    """Answers that take long in every way, against a deadline; a transport that tries again by itself."""
    stage.begin(5, share=1.0, writes=[_long(stage.dice) for _ in range(5)], reads=[_long(stage.dice) for _ in range(5)])
    options = {"timeout": stage.dice.choice((0.2, 5.0))}
    retries = stage.dice.random() < 0.15
    options["base_url"] = "http://127.0.0.1:9" if retries else stage.url
    deadline = stage.dice.choice((0.1, 0.3))
    if stage.dice.random() < 0.5:
        if retries:
            options["http"] = httpx.HTTPTransport(retries=4)
        with stage.client(**options) as client:
            _late = client.with_options(deadline=deadline)
            for _ in range(2):
                stage.said.append(said(stage.asks.any(), _late, deadline=deadline))
            if not retries:
                stage.last(client.with_options(deadline=20.0))
        return

    async def play():
        if retries:
            options["http"] = httpx.AsyncHTTPTransport(retries=4)
        async with stage.client(awaited=True, **options) as client:
            late = client.with_options(deadline=deadline)
            for _ in range(2):
                stage.said.append(await said_awaited(stage.asks.any(), late, deadline=deadline))
            if not retries:
                await stage.last_awaited(client.with_options(deadline=20.0))

    in_loop(stage.dice.choice(("asyncio", "trio")), play)


def _long(dice):
    name = dice.choice(("drip", "drip", "interim", "no_answer", "cut_body", "late_answer", "endless_header"))
    plan = {
        "name": name,
        "executes": True,
        "pause": dice.choice((0.02, 0.1)),
        "most": 2.0,
        "of": dice.choice(("head", "body")),
    }
    plan |= {"end": "hang", "hang": 2.0, "count": 100, "interim": dice.choice((100, 102)), "part": 0.5}
    return {**plan, "pause": 1.8} if name == "late_answer" else plan


def bombs(stage):
    """Bodies that grow beyond every bound when they are unpacked: the worker looks at its memory."""
    plans = [{"name": "bomb", "megabytes": 400, "executes": True} for _ in range(2)]
    stage.begin(writes=plans, reads=plans)
    if stage.dice.random() < 0.5:
        with stage.client(timeout=5.0) as client:
            stage.said.append(said(stage.asks.any(), client))
            stage.last(client)
        return

    async def play():
        async with stage.client(awaited=True, timeout=5.0) as client:
            stage.said.append(await said_awaited(stage.asks.any(), client))
            await stage.last_awaited(client)

    in_loop("asyncio", play)


def stalled(stage):
    """Peers that do not speak TLS, or say nothing: nothing was sent."""
    stage.begin(0, silent=stage.dice.choice(("nothing", "garbage", "reset")))
    stage.url = stage.url.replace("http:", "https:")
    if stage.dice.random() < 0.5:
        with stage.client() as client:
            for _ in range(2):
                stage.said.append(said(stage.asks.any(), client.with_options(deadline=0.3), deadline=0.3))
        return

    async def play():
        async with stage.client(awaited=True) as client:
            for _ in range(2):
                stage.said.append(await said_awaited(stage.asks.any(), client.with_options(deadline=0.3), deadline=0.3))

    in_loop(stage.dice.choice(("asyncio", "trio")), play)

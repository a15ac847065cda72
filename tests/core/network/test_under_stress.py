"""Engines among many threads, tasks, cancellations and Ctrl-C, and against servers that never come to an end."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gc
import random
import signal
import threading
import weakref
from pathlib import Path

import anyio
import httpx
import pytest

from lendspec.core.engine import EngineFault, TransferLimits
from lendspec.core.transport import async_engine_for, engine_for
from tests.core.network.engines import KINDS, open_sockets, running
from tests.core.sockets import BusyServer, echo, http, path_of
from tests.support.forked import in_child, needs_fork

LIMITS = TransferLimits(5.0)
LATE = "no answer within the timeout"
counts_sockets = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="this platform does not list them")


async def sent(engine, url, method="GET", limits=LIMITS):
    """The text of the answer to one request."""
    return (await engine.send(method, url, (), b"", limits)).body.decode()


# ---------------------------------------------------------------- time


def dripping(data):
    """An answer that comes byte by byte, and comes whole in the end."""

    def answer(_request):
        for byte in data:
            yield bytes([byte])
            yield 0.02

    return answer


def without_an_end(_request):
    """Chunks of a byte, with extensions, as fast as they can be taken; the size of the body is never reached."""
    yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    for _ in range(100_000):
        yield b"1;" + b"x" * 60_000 + b"\r\na\r\n"


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    "answer",
    [dripping(http(b"x" * 200)), dripping(b"HTTP/1.1 100 Continue\r\n\r\n" * 15 + http()), without_an_end],
    ids=["body", "head", "flood"],
)
@KINDS
def test_an_answer_that_drips_or_never_ends_is_late_at_the_deadline(kind, answer, method):
    with BusyServer(answer) as server, running(kind) as engine, pytest.raises(EngineFault) as caught:
        engine.send(server.url + "/", method, total=0.3)
    assert caught.value.sent is True
    assert caught.value.reason.startswith("no answer within the ")


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_other_tasks_have_their_turn_however_fast_a_server_sends(kind):
    with BusyServer(without_an_end) as server, running(kind) as engine, pytest.raises(EngineFault, match=LATE):
        engine.portal.call(_beside_a_flood, engine.raw, server.url + "/")


async def _beside_a_flood(engine, url):
    turns = 0

    async def count():
        nonlocal turns
        while True:
            await anyio.sleep(0.001)
            turns += 1

    async with anyio.create_task_group() as group:
        group.start_soon(count)
        try:
            await sent(engine, url, limits=TransferLimits(5.0, 0.5))
        except EngineFault as late:
            fault = late
        group.cancel_scope.cancel()
    assert turns > 1
    raise fault


# ---------------------------------------------------------------- closing


@counts_sockets
def test_an_engine_that_nobody_closed_closes_with_the_last_who_knows_it():
    before = open_sockets()
    with BusyServer(echo) as server:
        engine = engine_for(None)
        engine.send("GET", server.url + "/", (), b"", LIMITS)
        gone = weakref.ref(engine)
        del engine
        assert gone() is None
    assert open_sockets() == before


# ---------------------------------------------------------------- forks


@needs_fork
def test_a_child_waits_for_no_lock_that_another_thread_held():
    with BusyServer(echo) as server:
        engine = engine_for(None)
        engine.send("GET", server.url + "/", (), b"", LIMITS)
        (home,) = engine._homes.values()
        with engine._lock, home.kept._lock:
            assert in_child(lambda: engine.send("GET", server.url + "/", (), b"", LIMITS).body) == b"/"
        engine.close()


# ---------------------------------------------------------------- event loops


def test_two_event_loops_at_once_get_their_own_answers():
    with BusyServer(echo) as server:
        engine = async_engine_for(None)

        def run(name, backend, failures):
            async def calls():
                for number in range(30):
                    if await sent(engine, f"{server.url}/{name}{number}") != f"/{name}{number}":
                        failures.append(number)

            anyio.run(calls, backend=backend)

        failures = []
        threads = [
            threading.Thread(target=run, args=("abc"[i], ("asyncio", "trio")[i % 2], failures)) for i in range(3)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    assert len(server.requests) == 90


def test_threads_get_their_own_answers():
    with BusyServer(echo) as server, running("sync") as engine:
        failures = []

        def run(name):
            failures.extend(n for n in range(30) if engine.body(f"{server.url}/{name}{n}") != f"/{name}{n}")

        threads = [threading.Thread(target=run, args=(name,)) for name in "abcdef"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []


# ---------------------------------------------------------------- slots


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_call_that_finds_no_free_connection_waits_and_is_not_sent(backend):
    released = threading.Event()

    def answer(request):
        released.wait(10)
        yield http(path_of(request).encode())

    async def calls(url):
        engine, told = async_engine_for(None), []

        async def call(number, limits=TransferLimits(10.0)):  # noqa: B008 (never changed)
            try:
                told.append(await sent(engine, f"{url}/{number}", limits=limits))
            except EngineFault as fault:
                told.append((fault.reason, fault.sent))

        async with anyio.create_task_group() as group:
            for number in range(100):
                group.start_soon(call, number)
            while len(server.requests) < 100:  # noqa: ASYNC110 (another thread counts them)
                await anyio.sleep(0.01)
            await call("late", TransferLimits(0.05))
            group.start_soon(call, "patient")
            await anyio.sleep(0.01)
            released.set()
        await engine.aclose()
        return told

    with BusyServer(answer) as server:
        late, *told = anyio.run(calls, server.url, backend=backend)
    assert late == ("no free connection within the timeout", False)
    assert sorted(told) == sorted([*(f"/{number}" for number in range(100)), "/patient"])


# ---------------------------------------------------------------- cancellation


def hesitating(request):
    chance = random.Random(request)  # noqa: S311 (no secret)
    yield chance.random() * 0.01
    answer = http(path_of(request).encode())
    yield answer[:20]
    yield chance.random() * 0.01
    yield answer[20:]


async def _many_cancelled(engine, url, cancelled):
    chance = random.Random(7)  # noqa: S311 (no secret)
    for _ in range(10):
        async with anyio.create_task_group() as group:
            for _ in range(40):
                group.start_soon(cancelled, engine, url, chance.random() * 0.03, chance.choice(["GET", "POST"]))
    told = []

    async def plain(number):
        told.append(await sent(engine, f"{url}/{number}"))

    async with anyio.create_task_group() as group:
        for number in range(100):
            group.start_soon(plain, number)
    assert sorted(told) == sorted(f"/{number}" for number in range(100))


async def _moved_on(engine, url, seconds, method):
    with anyio.move_on_after(seconds):
        await sent(engine, url + "/cancelled", method)


async def _waited_for(engine, url, seconds, method):
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(sent(engine, url + "/cancelled", method), seconds)


@counts_sockets
@pytest.mark.parametrize(
    ("backend", "cancelled"), [("asyncio", _moved_on), ("asyncio", _waited_for), ("trio", _moved_on)]
)
@pytest.mark.parametrize("brings", [False, True], ids=["own", "httpx"])
def test_hundreds_of_cancelled_calls_hold_nothing(backend, cancelled, brings):
    before = open_sockets()

    async def run(url):
        through = httpx.AsyncClient(verify=False) if brings else None  # noqa: S501 (no TLS here)
        engine = async_engine_for(through)
        await _many_cancelled(engine, url, cancelled)
        await engine.aclose()
        if through is not None:
            await through.aclose()

    with BusyServer(hesitating) as server:
        anyio.run(functools.partial(run, server.url), backend=backend)
    assert open_sockets() == before


@counts_sockets
@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this platform has no alarm")
# Between making a socket and keeping it nobody can close it but the garbage collection, which says so.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_ctrl_c_at_any_instant_leaves_an_engine_that_works():
    before, interrupted = open_sockets(), 0
    earlier = signal.signal(signal.SIGALRM, signal.default_int_handler)
    chance = random.Random(3)  # noqa: S311 (no secret)
    try:
        with BusyServer(hesitating) as server, running("sync") as engine:
            for number in range(60):
                try:
                    signal.setitimer(signal.ITIMER_REAL, 0.0005 + chance.random() * 0.015)
                    engine.send(f"{server.url}/{number}", chance.choice(["GET", "POST"]))
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except KeyboardInterrupt:
                    interrupted += 1
                assert engine.body(f"{server.url}/after{number}") == f"/after{number}"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, earlier)
    gc.collect()
    assert interrupted > 0
    assert open_sockets() == before

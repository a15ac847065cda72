"""A Redis that hangs, answers late or half, or is none: how long it may stop a call, and what it leaves behind."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import os
import signal
import threading
import time

import pytest

from lendspec.core.errors import LocalLimit, NotSent
from lendspec.core.limits import RedisLimiter
from tests.limits.example import Client, limit, limited
from tests.limits.hostile import MISBEHAVIOURS, HostileRedis
from tests.support.forked import in_child, needs_fork

TWO = limited(limit(budget=2))
MANY = limited(limit(budget=1000))
BRIEF = 0.3
CEILING = 5.0
"""Seconds; for a machine that is busy. What is held up for good would take longer, or for ever."""


@pytest.fixture
def hostile():
    with HostileRedis().serving() as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def kind(request):
    return request.param


@contextlib.contextmanager
def within(seconds=CEILING):
    """Fail if the block takes longer."""
    begun = time.monotonic()
    yield
    assert time.monotonic() - begun < seconds


def soon():
    """A deadline."""
    return time.monotonic() + BRIEF


@pytest.fixture
def desk(kind, request):
    """Make a client that keeps its event loop: ``desk(url, …)``."""

    def make(server, **options):
        client = Client.of(kind, RedisLimiter(server, **options))
        client.loop = asyncio.new_event_loop()
        request.addfinalizer(lambda: (client.close(), client.loop.close()))
        return client

    return make


# ---------------------------------------------------------------- what it is that answers


@pytest.mark.parametrize("misbehaviour", MISBEHAVIOURS.values(), ids=MISBEHAVIOURS)
def test_a_call_is_not_sent_where_redis_misbehaves(hostile, desk, misbehaviour):
    client = desk(hostile.url)
    client.give_back(client.acquire(MANY))
    hostile.misbehaviour = misbehaviour
    with within(), pytest.raises(NotSent, match="the limits that are shared through Redis cannot be told"):
        client.acquire(MANY, deadline=soon())
    hostile.misbehaviour = None
    client.give_back(client.acquire(MANY))
    assert hostile.held == {}


@pytest.mark.parametrize("misbehaviour", MISBEHAVIOURS.values(), ids=MISBEHAVIOURS)
def test_a_call_goes_by_the_books_of_its_process_where_it_may(hostile, desk, misbehaviour):
    hostile.misbehaviour = misbehaviour
    client = desk(hostile.url, on_failure="local")
    with within():
        client.learn(client.acquire(MANY, deadline=time.monotonic() + 1))
        client.give_back(client.acquire(MANY))


def test_a_redis_that_drips_stops_no_call_beyond_its_deadline(hostile, desk):
    client = desk(hostile.url)
    client.give_back(client.acquire(MANY))
    hostile.drips = True
    with within(), pytest.raises(NotSent, match="NoReplyInTimeError"):
        client.acquire(MANY, deadline=soon())


# ---------------------------------------------------------------- it hangs


def test_a_redis_that_hangs_stops_no_call_beyond_its_deadline(hostile, desk):
    client = desk(hostile.url)
    hostile.hang()
    for _ in range(3):
        with within(), pytest.raises(NotSent):
            client.acquire(MANY, deadline=soon())


def test_a_redis_that_hangs_stops_a_call_without_a_deadline_for_some_seconds(hostile, desk):
    client = desk(hostile.url, on_failure="local")
    hostile.hang()
    with within(2 + CEILING):
        client.give_back(client.acquire(MANY))
    with within():
        client.give_back(client.acquire(MANY))


def test_a_short_hang_only_delays_a_call(hostile, desk):
    client = desk(hostile.url)
    client.give_back(client.acquire(MANY))
    hostile.hang()
    threading.Timer(BRIEF, hostile.go_on).start()
    client.give_back(client.acquire(MANY))


def test_what_was_asked_while_redis_hung_takes_nothing_when_it_goes_on(hostile, desk):
    client = desk(hostile.url)
    client.give_back(client.acquire(TWO))
    hostile.hang()
    for _ in range(4):
        with pytest.raises(NotSent):
            client.acquire(TWO, deadline=soon())
    hostile.go_on()
    permits = [client.acquire(TWO, wait=False) for _ in range(2)]
    assert set(hostile.held) == {permit.id for permit in permits}


def test_a_permit_whose_reply_got_lost_is_given_back_before_the_next_question(hostile, desk):
    client = desk(hostile.url)
    client.give_back(client.acquire(TWO))
    hostile.drips = True  # it is granted in time, and the reply is not
    with pytest.raises(NotSent):
        client.acquire(TWO, deadline=soon())
    assert len(hostile.held) == 1
    hostile.drips = False
    permits = [client.acquire(TWO, wait=False) for _ in range(2)]
    assert set(hostile.held) == {permit.id for permit in permits}


def test_an_answer_of_the_exchange_waits_little_for_a_redis_that_hangs_and_is_told_when_it_goes_on(hostile, desk):
    client = desk(hostile.url)
    permit = client.acquire(TWO)
    hostile.hang()
    with within():
        client.learn(permit)
    hostile.go_on()
    client.acquire(TWO)
    assert permit.id not in hostile.held


def test_an_answer_after_the_deadline_waits_for_nothing(hostile, desk):
    client = desk(hostile.url)
    permit = client.acquire(TWO, deadline=soon())
    time.sleep(BRIEF)
    hostile.hang()
    with within(0.5):
        client.learn(permit)


def test_a_hundred_calls_at_a_time_do_not_wait_for_one_another_at_a_redis_that_hangs(hostile):
    limiter = RedisLimiter(hostile.url).limiter(realm="example", api_key="key")
    hostile.hang()

    def call(_):
        with pytest.raises(NotSent):
            limiter.acquire(MANY, {}, wait=True, deadline=soon())

    with within(), concurrent.futures.ThreadPoolExecutor(100) as pool:
        list(pool.map(call, range(100)))
    hostile.go_on()
    limiter.give_back(limiter.acquire(MANY, {}, wait=True, deadline=None))
    limiter.close()


async def test_a_hundred_tasks_at_a_time_do_not_wait_for_one_another_at_a_redis_that_hangs(hostile):
    limiter = RedisLimiter(hostile.url).async_limiter(realm="example", api_key="key")
    hostile.hang()

    async def call():
        with pytest.raises(NotSent):
            await limiter.acquire(MANY, {}, wait=True, deadline=soon())

    with within():
        await asyncio.gather(*(call() for _ in range(100)))
    hostile.go_on()
    await limiter.give_back(await limiter.acquire(MANY, {}, wait=True, deadline=None))
    await limiter.aclose()


# ---------------------------------------------------------------- the caller goes away


async def test_whoever_is_cancelled_in_the_queue_leaves_it_at_once_in_redis_too(hostile):
    limiter = RedisLimiter(hostile.url).async_limiter(realm="example", api_key="key")
    for _ in range(2):
        await limiter.acquire(TWO, {}, wait=True, deadline=None)
    task = asyncio.ensure_future(limiter.acquire(TWO, {}, wait=True, deadline=None))
    await asyncio.to_thread(hostile.wait_for, *["attempt"] * 3)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.to_thread(hostile.wait_for, *["attempt"] * 3, "drop")
    await limiter.aclose()


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no signal to one's own process")
def test_what_is_granted_after_ctrl_c_is_given_back(hostile):
    limiter = RedisLimiter(hostile.url).limiter(realm="example", api_key="key")
    limiter.give_back(limiter.acquire(TWO, {}, wait=True, deadline=None))
    hostile.done.clear()
    hostile.hang()
    threading.Timer(BRIEF, os.kill, (os.getpid(), signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        limiter.acquire(TWO, {}, wait=True, deadline=None)
    hostile.go_on()
    deadline = time.monotonic() + CEILING
    while [command for _, command, _ in hostile.done].count("drop") < 2 or hostile.held:
        assert time.monotonic() < deadline, hostile.done
        time.sleep(0.005)
    limiter.close()


# ---------------------------------------------------------------- another loop, another process


def test_a_limiter_makes_connections_for_each_event_loop(hostile):
    limiter = RedisLimiter(hostile.url).async_limiter(realm="example", api_key="key")

    async def call():
        await limiter.give_back(await limiter.acquire(MANY, {}, wait=True, deadline=None))
        await limiter.aclose()

    for _ in range(3):
        asyncio.run(call())
    assert len({connection for connection, _, _ in hostile.done}) >= 3


@needs_fork
def test_the_child_of_a_fork_has_connections_of_its_own(hostile, desk):
    client = desk(hostile.url)
    client.give_back(client.acquire(MANY))
    of_parent = {connection for connection, _, _ in hostile.done}

    def call():
        client.loop = asyncio.new_event_loop()
        client.give_back(client.acquire(MANY))

    in_child(call)
    of_child = {connection for connection, _, _ in hostile.done} - of_parent
    assert len(of_child) == 1
    client.give_back(client.acquire(MANY))
    assert {connection for connection, _, _ in hostile.done[-2:]} <= of_parent


# ---------------------------------------------------------------- a real Redis that is stopped


@pytest.fixture
def stopping(stopped_redis):
    process = stopped_redis.start()
    yield process, stopped_redis.url
    process.kill()
    process.wait()


def test_a_redis_that_was_stopped_leaves_nothing_in_use(stopping, desk):
    process, url = stopping
    client = desk(url)
    answered = client.acquire(TWO)
    process.send_signal(signal.SIGSTOP)
    with within():
        client.learn(answered)
    for _ in range(4):
        with within(), pytest.raises(NotSent):
            client.acquire(TWO, deadline=soon())
    process.send_signal(signal.SIGCONT)
    time.sleep(1.1)
    for _ in range(2):
        client.acquire(TWO, deadline=time.monotonic() + CEILING)
    with pytest.raises(LocalLimit):
        client.acquire(TWO, wait=False)

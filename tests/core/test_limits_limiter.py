"""The limits of one client: waiting, refusing, learning. Every test runs with both kinds of limiters."""

from __future__ import annotations

import functools
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import anyio
import pytest

from lendspec.core.errors import Banned, ConfigurationError, LocalLimit, NotSent, OutcomeUnknown, RateLimited
from lendspec.core.limits import MemoryLimiter, Timing, process_limiter
from lendspec.core.limits.lesson import Lesson
from lendspec.core.limits.permit import place_of, requested
from lendspec.core.limits.refusal import refusal
from lendspec.core.limits.store import Turn
from tests.limits.example import START, Client, Clock, Simulation, limit, limited

OVERLAYS = Path(__file__).parents[2] / "overlays"
ONE = limited(limit())
FIVE = limited(limit(1, 5, 1))
MINUTE = limited(limit(6000, 12000, 60, "ip"))


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def shared(clock):
    return MemoryLimiter(timing=clock.timing)


@pytest.fixture(params=["sync", "async"])
def client(request, shared):
    return Client.of(request.param, shared)


def test_calls_within_the_budget_do_not_wait(client, clock):
    for _ in range(5):
        client.learn(client.acquire(FIVE))
    assert clock.slept == []


def test_a_call_beyond_the_budget_waits_for_one_period_after_the_answer(client, clock):
    permit = client.acquire(ONE)
    clock.seconds += 0.3
    client.learn(permit)
    client.acquire(ONE)
    assert clock.seconds == pytest.approx(1001.3, abs=0.02)


def test_a_long_wait_is_slept_in_naps_so_that_a_ban_and_returned_weight_are_noticed(client, clock):
    client.learn(client.acquire(MINUTE))
    client.learn(client.acquire(MINUTE))
    client.acquire(MINUTE)
    assert max(clock.slept) == 2.0
    assert clock.seconds == pytest.approx(1060, abs=0.7)


def test_without_waiting_an_exhausted_budget_is_an_error_that_says_which_and_for_how_long(client, clock):
    client.learn(client.acquire(MINUTE))
    client.learn(client.acquire(MINUTE))
    with pytest.raises(LocalLimit) as caught:
        client.acquire(MINUTE, wait=False)
    assert str(caught.value) == (
        "example loan.borrow: a call takes 6000 of 12000 every 60 s for each IP address; there is no room for 60.200 s "
        "at least, and this call does not wait; nothing was sent"
    )
    assert caught.value.retry_after == 60.2
    assert caught.value.until is None
    assert caught.value.safe_to_retry
    assert isinstance(caught.value, NotSent)
    assert clock.slept == []


def test_a_wait_beyond_the_deadline_is_an_error_at_once_and_leaves_no_place(client, clock):
    client.learn(client.acquire(ONE))
    with pytest.raises(LocalLimit, match="1.010 s at least, longer than this call may take"):
        client.acquire(ONE, deadline=1001.0)
    assert clock.slept == []
    client.acquire(ONE, deadline=1001.01)
    assert clock.slept == [pytest.approx(1.01)]


def test_a_wait_that_becomes_longer_on_its_way_is_an_error_as_soon_as_that_is_known(client, clock):
    client.acquire(ONE)  # in flight for long
    with pytest.raises(LocalLimit):
        client.acquire(ONE, deadline=1001.5)
    assert clock.slept == [1.0]


def test_what_was_not_sent_is_given_back(client, clock):
    client.give_back(client.acquire(ONE))
    client.learn(client.acquire(ONE), None, {}, NotSent("refused"))
    client.learn(client.acquire(ONE), None, {}, ConfigurationError("no key"))
    client.acquire(ONE)
    assert clock.slept == []


@pytest.mark.parametrize("error", [OutcomeUnknown("no answer"), None])
def test_what_may_have_been_sent_counts(client, error):
    client.learn(client.acquire(ONE), None, {}, error)
    with pytest.raises(LocalLimit):
        client.acquire(ONE, wait=False)


def test_what_other_programs_used_is_taken_over_from_the_answer(client):
    light = limited(limit(10, 12000, 60, "ip"))
    client.learn(client.acquire(light), 200, {"x-sapi-used-ip-weight-1m": "11990"})
    client.acquire(light, wait=False)
    with pytest.raises(LocalLimit):
        client.acquire(light, wait=False)


def test_too_many_requests_hold_the_next_call_as_long_as_the_exchange_says(client, clock):
    client.learn(client.acquire(FIVE), 429, {"retry-after": "7"}, RateLimited("slow", retry_after=7.0))
    with pytest.raises(LocalLimit) as caught:
        client.acquire(FIVE, wait=False)
    assert caught.value.retry_after == 7.0
    client.acquire(FIVE)
    assert clock.seconds == 1007.0


def test_a_ban_is_an_error_for_every_call_also_for_those_that_would_wait_and_says_until_when(client, clock):
    client.learn(client.acquire(FIVE), 418, {}, Banned("out", retry_after=300.0))
    for wait in (True, False):
        with pytest.raises(LocalLimit) as caught:
            client.acquire(ONE, wait=wait)
    assert caught.value.until == datetime.fromtimestamp(START + 300, UTC)
    assert caught.value.retry_after == 300.0
    assert "shuts this address out until 2023-11-14 22:18:20 UTC" in str(caught.value)
    assert clock.slept == []
    clock.seconds += 300
    client.acquire(ONE)


def test_a_ban_reaches_those_who_already_wait(client, clock, shared):
    other = Client.of("sync", shared)
    in_flight = other.acquire(MINUTE)
    other.acquire(MINUTE)
    real, clock.slept = clock.sleep, []

    def sleep_and_ban(seconds):
        real(seconds)
        other.learn(in_flight, 418, {}, Banned("out", retry_after=120.0))

    async def async_sleep_and_ban(seconds):
        sleep_and_ban(seconds)

    client.limiter._timing = Timing(clock.now, clock.timing.wall, sleep_and_ban, async_sleep_and_ban)
    with pytest.raises(LocalLimit) as caught:
        client.acquire(MINUTE)
    assert caught.value.until is not None
    assert clock.slept == [2.0]


def test_clients_of_both_kinds_share_one_budget(shared):
    Client.of("sync", shared).acquire(ONE)
    with pytest.raises(LocalLimit):
        Client.of("async", shared).acquire(ONE, wait=False)
    Client.of("async", shared, api_key="other").acquire(ONE, wait=False)


def test_closing_one_client_leaves_the_budgets_to_the_others(client, shared):
    client.acquire(ONE)
    client.close()
    with pytest.raises(LocalLimit):
        Client.of("sync", shared).acquire(ONE, wait=False)


def test_a_process_has_one_limiter():
    assert process_limiter() is process_limiter()
    assert isinstance(process_limiter(), MemoryLimiter)


async def test_whoever_is_cancelled_while_waiting_has_taken_nothing(clock, shared):
    limiter = shared.async_limiter(realm="example", api_key="key")
    await limiter.learn(await limiter.acquire(ONE, {}, wait=True, deadline=None), 200, {}, None)
    limiter._timing = Timing(clock.now, clock.timing.wall, clock.sleep, forever := _Forever())
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(functools.partial(limiter.acquire, ONE, {}, wait=True, deadline=None))
        await forever.reached.wait()
        tasks.cancel_scope.cancel()
    clock.seconds += 1.01
    await limiter.acquire(ONE, {}, wait=False, deadline=None)


class _Forever:
    """A sleep without end, which tells that it was reached."""

    def __init__(self):
        self.reached = anyio.Event()

    async def __call__(self, seconds):
        self.reached.set()
        await anyio.sleep_forever()


async def test_tasks_are_served_in_the_order_in_which_they_asked():
    simulation = Simulation()
    limiter = MemoryLimiter(timing=simulation.timing).async_limiter(realm="example", api_key="key")
    asked, served = [], []

    async def call(number):
        asked.append(number)
        permit = await limiter.acquire(ONE, {}, wait=True, deadline=None)
        served.append(number)
        await simulation.sleep(0.1)
        await limiter.learn(permit, 200, {}, None)

    await simulation.run(*(functools.partial(call, number) for number in range(20)))
    assert served == asked
    assert simulation.seconds == pytest.approx(1000 + 19 * 1.11 + 0.1, abs=0.01)


def test_neither_redis_nor_asyncio_is_imported_before_it_is_needed():
    code = "import sys, lendspec.core.limits; sys.exit('redis' in sys.modules or 'asyncio' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": str(OVERLAYS)}, check=False)
    assert done.returncode == 0


def test_an_end_beyond_the_calendar_is_the_end_of_the_calendar():
    permit = requested(ONE, {}, place_of(realm="x", address="", api_key=None))
    error = refusal(permit, Turn(1e18), wait=True, wall=START)
    assert error.until.year == 9999


def test_the_error_survives_pickle():
    until = datetime(2026, 11, 20, tzinfo=UTC)
    twin = pickle.loads(pickle.dumps(LocalLimit("x", until=until, retry_after=3.0)))  # noqa: S301 (our own bytes)
    assert (twin.until, twin.retry_after) == (until, 3.0)


def test_a_lesson_teaches_nothing_by_itself():
    assert (Lesson(()).pause, Lesson(()).ban) == (0.0, 0.0)

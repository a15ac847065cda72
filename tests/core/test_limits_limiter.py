"""The limits of one client: waiting, refusing, learning. Every test runs with both kinds of limiters."""

from __future__ import annotations

import contextlib
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
from tests.support.forked import in_child, needs_fork

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
def test_a_request_that_was_given_up_counts_until_one_period_after_it_can_arrive(client, clock, error):
    client.learn(client.acquire(ONE), None, {}, error)
    with pytest.raises(LocalLimit) as caught:
        client.acquire(ONE, wait=False)
    assert 61.0 < caught.value.retry_after < 62.0
    clock.seconds += 60
    with pytest.raises(LocalLimit):
        client.acquire(ONE, wait=False)
    clock.seconds += 1.7
    client.acquire(ONE, wait=False)


def test_what_other_programs_used_is_taken_over_from_the_answer(client):
    light = limited(limit(10, 12000, 60, "ip"))
    client.learn(client.acquire(light), 200, {"x-sapi-used-ip-weight-1m": "11990"})
    client.acquire(light, wait=False)
    with pytest.raises(LocalLimit):
        client.acquire(light, wait=False)


def test_clients_that_name_one_account_share_its_budget_whatever_their_keys(shared):
    Client.of("sync", shared, account="main").acquire(ONE)
    with pytest.raises(LocalLimit):
        Client.of("async", shared, api_key="other", account="main").acquire(ONE, wait=False)
    Client.of("sync", shared, account="second").acquire(ONE, wait=False)
    Client.of("sync", shared).acquire(ONE, wait=False)


# ---------------------------------------------------------------- waits are told


def test_a_wait_of_more_than_a_second_is_told_before_it_begins(client, clock):
    told = []
    client.learn(client.acquire(ONE))
    client.acquire(ONE, told=lambda wait: told.append((wait, clock.seconds)))
    [(wait, moment)] = told
    assert (wait.exchange, wait.operation, wait.waited, moment) == ("example", "loan.borrow", 0.0, 1000.0)
    assert wait.budget == "a call takes 1 of 1 every 1 s for each account"
    assert wait.seconds == pytest.approx(1.01)


def test_a_long_wait_is_told_once_not_with_every_nap(client):
    told = []
    for _ in range(2):
        client.learn(client.acquire(MINUTE))
    client.acquire(MINUTE, told=told.append)
    assert [round(wait.seconds) for wait in told] == [60]


def test_a_short_wait_is_not_told(client, clock):
    client.learn(client.acquire(ONE))
    clock.seconds += 0.5
    client.acquire(ONE, told=lambda wait: pytest.fail(f"told of {wait}"))


def test_a_wait_that_gets_much_longer_on_its_way_is_told_again(client, clock):
    client.acquire(ONE)  # in flight for two minutes: nobody knows when it will be answered
    told = []
    client.acquire(ONE, told=told.append)
    assert [round(wait.waited + wait.seconds) for wait in told] == [2, 5, 11, 23, 47, 95]
    assert clock.seconds > 1120


def test_a_refusal_at_once_is_no_wait(client):
    client.learn(client.acquire(ONE))
    with pytest.raises(LocalLimit):
        client.acquire(ONE, wait=False, told=lambda wait: pytest.fail(f"told of {wait}"))


# ---------------------------------------------------------------- limits whose owner is in doubt

DOUBTFUL = limited(limit(6000, 12000, 60, "ip", or_scope="uid", or_budget=180_000))
BY_UID = {"x-sapi-used-uid-weight-1m": "6000"}
BY_IP = {"x-sapi-used-ip-weight-1m": "6000"}


def test_until_an_answer_tells_the_stricter_budget_is_kept(client):
    for _ in range(2):
        client.acquire(DOUBTFUL, wait=False)
    with pytest.raises(LocalLimit, match="6000 of 12000 every 60 s for each IP address"):
        client.acquire(DOUBTFUL, wait=False)


def test_once_an_answer_shows_the_user_thirty_a_minute_are_sent_and_no_more(client, clock):
    client.learn(client.acquire(DOUBTFUL), headers=BY_UID)
    for _ in range(29):
        client.learn(client.acquire(DOUBTFUL, wait=False))
    with pytest.raises(LocalLimit, match="6000 of 180000 every 60 s for each user"):
        client.acquire(DOUBTFUL, wait=False)
    assert clock.slept == []


def test_once_an_answer_shows_the_address_two_a_minute_are_sent(client):
    client.learn(client.acquire(DOUBTFUL), headers=BY_IP)
    client.learn(client.acquire(DOUBTFUL, wait=False))
    with pytest.raises(LocalLimit, match="6000 of 12000"):
        client.acquire(DOUBTFUL, wait=False)


def test_what_one_client_has_learned_holds_for_all_of_the_same_hosts(shared, client):
    client.learn(client.acquire(DOUBTFUL), headers=BY_UID)
    other = Client.of("sync", shared, api_key="other")
    for _ in range(3):
        other.acquire(DOUBTFUL, wait=False)
    elsewhere = Client.of("sync", shared, realm="elsewhere")
    for _ in range(2):
        elsewhere.acquire(DOUBTFUL, wait=False)
    with pytest.raises(LocalLimit):
        elsewhere.acquire(DOUBTFUL, wait=False)


def test_an_answer_that_shows_the_other_owner_is_believed(client):
    client.learn(client.acquire(DOUBTFUL), headers=BY_UID)
    client.learn(client.acquire(DOUBTFUL), headers={"x-sapi-used-ip-weight-1m": "12000"})
    client.learn(client.acquire(DOUBTFUL), headers={"x-sapi-used-ip-weight-1m": "12000"})
    with pytest.raises(LocalLimit, match="6000 of 12000"):
        client.acquire(DOUBTFUL, wait=False)


@pytest.mark.parametrize(
    ("headers", "thirty"),
    [
        ({}, False),
        ({"x-sapi-used-uid-weight-1m": "many"}, False),
        ({**BY_IP, **BY_UID}, False),
        ({**BY_UID, "x-sapi-used-ip-weight-1m": "1"}, True),
        ({"x-sapi-used-uid-weight-1m": "1"}, True),
        ({**BY_IP, "x-sapi-used-uid-weight-1m": "0"}, False),
    ],
)
def test_an_answer_tells_by_the_one_header_that_rose(client, headers, thirty):
    client.learn(client.acquire(DOUBTFUL), headers=headers)
    client.acquire(DOUBTFUL, wait=False)
    if thirty:
        client.acquire(DOUBTFUL, wait=False)
    else:
        with pytest.raises(LocalLimit):
            client.acquire(DOUBTFUL, wait=False)


def test_a_call_that_waits_keeps_its_place_when_an_answer_shows_whose_budget_it_is(client, clock, shared):
    other = Client.of("sync", shared)
    in_flight = [other.acquire(DOUBTFUL) for _ in range(2)]
    real = clock.sleep

    def sleep_and_learn(seconds):
        real(seconds)
        if in_flight:
            other.learn(in_flight.pop(), headers=BY_UID)

    async def async_sleep_and_learn(seconds):
        sleep_and_learn(seconds)

    client.limiter._timing = Timing(clock.now, clock.timing.wall, sleep_and_learn, async_sleep_and_learn)
    permit = client.acquire(DOUBTFUL)
    assert [charge.limit.scope for charge in permit.charges] == ["uid"]
    assert clock.slept == [0.2]


async def test_calls_that_wait_for_a_doubtful_budget_go_on_when_an_answer_shows_that_it_is_none():
    simulation = Simulation()
    limiter = MemoryLimiter(timing=simulation.timing).async_limiter(realm="example", api_key="key")
    served = []

    async def call():
        permit = await limiter.acquire(DOUBTFUL, {}, wait=True, deadline=simulation.seconds + 5)
        served.append(simulation.seconds)
        await simulation.sleep(0.3)
        await limiter.learn(permit, 200, BY_UID, None)

    await simulation.run(*[call] * 20)
    assert len(served) == 20
    assert served[:2] == [1000.0, 1000.0]
    assert max(served) <= 1000.5


def test_a_doubtful_budget_is_waited_for_no_longer_than_the_call_may_take(client, clock):
    for _ in range(2):
        client.acquire(DOUBTFUL)
    with pytest.raises(LocalLimit, match="longer than this call may take"):
        client.acquire(DOUBTFUL, deadline=1005.0)
    assert 1004 < clock.seconds <= 1005


# ---------------------------------------------------------------- bans, clients, tasks


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


@needs_fork
def test_the_child_of_a_fork_goes_on_with_books_of_its_own_whoever_holds_the_lock(clock, shared):
    client = Client.of("sync", shared)
    client.learn(client.acquire(FIVE))
    in_flight = client.acquire(FIVE)
    waiting = requested(FIVE, {}, place_of(realm="example", address="", api_key="key"))
    for _ in range(3):
        client.acquire(FIVE)
    assert shared._ledger.attempt(waiting, queue=True).wait > 0

    def room():
        """How many calls there is room for in the child: now, and a period after those in flight can arrive."""
        found = []
        for later in (0.0, 1.02, 60.8):
            clock.seconds += later
            permits = []
            with contextlib.suppress(LocalLimit):
                while True:
                    permits.append(client.acquire(FIVE, wait=False))
            for permit in permits:
                client.give_back(permit)
            found.append(len(permits))
        return found

    with shared._ledger._lock:
        assert in_child(room) == [0, 1, 5]
    client.learn(in_flight)
    with pytest.raises(LocalLimit):
        client.acquire(FIVE, wait=False)


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

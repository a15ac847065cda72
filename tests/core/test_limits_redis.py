"""The Redis limiter's own half: what it says to the script, what it makes of replies and failures; without a server."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import time

import anyio
import pytest
import redis
import redis.asyncio
from attrs import define, field

from lendspec.core.errors import ConfigurationError, LocalLimit, NotSent, OutcomeUnknown
from lendspec.core.limits import RedisLimiter
from lendspec.core.limits.whole import async_whole
from tests.limits.example import Client, Clock, limit, limited

ONE = limited(limit())
MANY = limited(limit(budget=100))
BOTH = limited(limit(6000, 12000, 60, "ip"), limit(per=("coin",)))
DONE = [0, 0, 0]
WAIT, BANNED, LATE = 1, 2, 3
AHEAD = 1_700_000_000
"""Seconds by which the clock of the played server is ahead of the monotonic one."""
REFUSED = redis.ConnectionError("redis://user:p4ssw0rd@host refused")


@define
class Played:
    """A client of redis-py that plays a script of replies and failures, and keeps what it was told.

    The time of the server follows each reply by itself, and a question whose time is over is answered so.
    """

    replies: list[object] = field(factory=list)
    clock: Clock = field(factory=Clock)
    told: list[tuple[list[str], list[str]]] = field(factory=list)
    late: int = 0
    closed: int = 0

    def execute_command(self):
        """Make it synchronous."""

    def register_script(self, script):
        """Play instead of the script."""
        assert "HGETALL" in script
        return self.play

    def play(self, keys, args):
        """The next reply; granted or done when there is none left."""
        now = round((self.clock.now() + AHEAD) * 1000)
        if args[0] == "attempt" and json.loads(args[2])["latest"] < now:
            self.late += 1
            return [LATE, 0, 0, now]
        self.told.append((keys, args))
        reply = self.replies.pop(0) if self.replies else DONE
        if isinstance(reply, Exception):
            raise reply
        return [*reply, now] if isinstance(reply, list) and len(reply) == 3 else reply

    def close(self):
        """Count."""
        self.closed += 1

    @property
    def commands(self):
        """Which commands were told."""
        return [args[0] for _, args in self.told]


@define
class AsyncPlayed:
    """The asynchronous twin of `Played`, around one."""

    played: Played

    async def execute_command(self):
        """Make it asynchronous."""

    def register_script(self, script):
        """Play instead of the script."""
        play = self.played.register_script(script)

        async def run(keys, args):
            return play(keys, args)

        return run

    async def aclose(self):
        """Count."""
        self.played.close()


@define
class Bench:
    """A client over a played Redis."""

    client: Client
    redis: Played
    clock: Clock


@pytest.fixture(params=["sync", "async"])
def make(request):
    """Make a bench: ``make(reply, …, option=…)``."""

    def made(*replies, **options):
        clock = Clock()
        played = Played(list(replies), clock)
        server = played if request.param == "sync" else AsyncPlayed(played)
        shared = RedisLimiter(server, timing=clock.timing, **options)
        return Bench(Client.of(request.param, shared), played, clock)

    return made


def test_the_script_is_told_what_the_call_takes_of_which_budgets(make):
    bench = make(namespace="desk", address="office")
    bench.client.acquire(BOTH, {"coin": "BTC"})
    [(keys, (command, permit, given))] = bench.redis.told
    assert (command, len(permit)) == ("attempt", 16)
    assert keys[:3] == [
        "{desk}:example/ip:office/ban",
        "{desk}:order",
        "{desk}:example/ip:office/POST /v1/borrow/12000 in 60 s",
    ]
    assert keys[3].startswith("{desk}:example/key:")
    assert keys[3].endswith("/account/POST /v1/borrow/1 in 1 s/coin=BTC")
    assert json.loads(given) == {
        "now": False,
        "latest": round((1006 + AHEAD) * 1000),
        "hold": 120_000,
        "patience": 8_000,
        "slots": 100,
        "charges": [
            {"weight": 6000, "budget": 12000, "period": 60_000, "used": -1},
            {"weight": 1, "budget": 1, "period": 1_000, "used": -1},
        ],
        "queue": True,
        "pause": 0,
        "ban": 0,
        "late": 0,
    }


def test_the_script_is_told_what_the_answer_taught(make):
    bench = make()
    permit = bench.client.acquire(BOTH)
    bench.client.learn(permit, 429, {"x-sapi-used-ip-weight-1m": "18000", "retry-after": "3"})
    command, name, given = bench.redis.told[1][1]
    assert (command, name) == ("settle", permit.id)
    assert [charge["used"] for charge in json.loads(given)["charges"]] == [18000, -1]
    assert (json.loads(given)["pause"], json.loads(given)["ban"]) == (3000, 0)


def test_what_was_not_sent_is_given_back(make):
    bench = make()
    bench.client.give_back(bench.client.acquire(ONE))
    bench.client.learn(bench.client.acquire(ONE), None, {}, NotSent("refused"))
    assert bench.redis.commands == ["attempt", "drop"] * 2


def test_it_sleeps_as_long_as_the_script_says_and_asks_again(make):
    bench = make([WAIT, 1500, 1], [WAIT, 10, 1])
    bench.client.acquire(ONE)
    assert bench.clock.slept == [1.5, 0.01]
    assert bench.redis.commands == ["attempt"] * 3


def test_a_refusal_names_the_budget_and_gives_the_place_back(make):
    bench = make([WAIT, 1500, 2])
    with pytest.raises(LocalLimit, match="for each account and coin; there is no room for 1.500 s"):
        bench.client.acquire(BOTH, wait=False)
    assert bench.redis.commands == ["attempt", "drop"]


def test_a_ban_is_told_with_its_end(make):
    bench = make([BANNED, 300_000, 0])
    with pytest.raises(LocalLimit) as caught:
        bench.client.acquire(ONE)
    assert caught.value.until is not None
    assert caught.value.retry_after == 300.0


@pytest.mark.parametrize("failure", [REFUSED, redis.TimeoutError("slow"), OSError("gone"), RuntimeError("loop")])
def test_without_redis_nothing_is_sent_and_the_error_says_why_and_what_to_do(make, failure):
    bench = make(failure)
    with pytest.raises(NotSent) as caught:
        bench.client.acquire(ONE)
    assert not isinstance(caught.value, LocalLimit)
    assert str(caught.value) == (
        f"example loan.borrow: the limits that are shared through Redis cannot be told ({type(failure).__name__}), "
        'so nothing was sent; mend Redis, or take RedisLimiter(..., on_failure="local")'
    )
    assert caught.value.safe_to_retry
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert bench.redis.commands == ["attempt"]  # nothing is given back at once to a Redis that does not answer


def test_a_mistake_in_the_settings_is_no_trouble_of_redis(make):
    bench = make(ConfigurationError("another library"), on_failure="local")
    with pytest.raises(ConfigurationError, match="another library"):
        bench.client.acquire(ONE)


def test_what_is_owed_but_refused_again_stops_the_next_call_too(make):
    bench = make(REFUSED, REFUSED)
    for _ in range(2):
        with pytest.raises(NotSent):
            bench.client.acquire(ONE)
    assert bench.redis.commands == ["attempt", "drop"]


def test_a_question_that_came_too_late_by_the_clock_of_the_server_is_asked_again(make):
    bench = make(on_failure="raise")
    bench.client.give_back(bench.client.acquire(ONE))
    assert bench.redis.late == 1  # the first one asks for the time
    bench.redis.clock = Clock(bench.clock.seconds + 3600)  # somebody has set the server's clock
    bench.client.acquire(ONE)
    assert bench.redis.late == 2
    assert bench.redis.commands == ["attempt", "drop", "attempt"]


def test_the_next_call_asks_redis_again_and_gives_back_what_it_may_have_given(make):
    bench = make(REFUSED)
    with pytest.raises(NotSent):
        bench.client.acquire(ONE)
    bench.client.give_back(bench.client.acquire(ONE))
    assert bench.redis.commands == ["attempt", "drop", "attempt", "drop"]
    assert bench.redis.told[0][1][1] == bench.redis.told[1][1][1]


def test_an_answer_is_never_lost_over_redis(make, caplog):
    bench = make(DONE, REFUSED, DONE, DONE, REFUSED)
    with caplog.at_level(logging.WARNING, "lendspec"):
        bench.client.learn(bench.client.acquire(ONE))
        bench.client.give_back(bench.client.acquire(ONE))
    assert bench.redis.commands == ["attempt", "settle", "settle", "attempt", "drop"]
    trouble = "the limits shared through Redis cannot be reached (ConnectionError)"
    late = f"{trouble}: what was used of them is written down late"
    assert [record.getMessage() for record in caplog.records] == [late, late]
    assert "p4ssw0rd" not in caplog.text


def test_local_books_step_in_when_redis_fails_and_know_what_was_used_before(make, caplog):
    bench = make(DONE, DONE, REFUSED, on_failure="local")
    two = limited(limit(budget=2, per_seconds=10))
    bench.client.learn(bench.client.acquire(two))
    bench.client.acquire(two)
    assert bench.redis.commands == ["attempt", "settle", "attempt"]
    with caplog.at_level(logging.WARNING, "lendspec"), pytest.raises(LocalLimit):
        bench.client.acquire(two, wait=False)
    [record] = caplog.records
    assert record.getMessage().endswith("(ConnectionError): each process keeps to them by itself meanwhile")


def test_local_books_step_in_for_five_seconds_before_redis_is_tried_again(make):
    bench = make(REFUSED, on_failure="local")
    bench.client.learn(bench.client.acquire(MANY), None, {}, OutcomeUnknown("no answer"))
    bench.client.give_back(bench.client.acquire(MANY))
    assert bench.redis.commands == ["attempt"]
    bench.clock.seconds += 5
    bench.client.learn(bench.client.acquire(MANY))
    assert sorted(bench.redis.commands[1:3]) == ["drop", "settle"]  # owed, of the two calls without Redis
    assert bench.redis.commands[3:] == ["attempt", "settle"]


def test_local_books_learn_of_a_ban_too(make):
    bench = make(DONE, DONE, REFUSED, on_failure="local")
    bench.client.learn(bench.client.acquire(ONE), 418, {"retry-after": "200"})
    with pytest.raises(LocalLimit) as caught:
        bench.client.acquire(ONE)
    assert caught.value.until is not None


def test_a_wait_of_redis_is_no_grant_of_the_local_books(make):
    bench = make([WAIT, 500, 1], on_failure="local")
    bench.client.acquire(ONE)
    assert bench.clock.slept == [0.5]


def test_a_client_of_the_user_is_not_closed(make):
    bench = make()
    bench.client.close()
    assert bench.redis.closed == 0


def test_what_is_owed_is_told_when_the_client_is_closed(make):
    bench = make(DONE, REFUSED)
    bench.client.learn(bench.client.acquire(ONE))
    bench.clock.seconds += 5
    bench.client.close()
    assert bench.redis.commands == ["attempt", "settle", "settle"]


def test_closing_a_client_never_fails_over_redis(make, caplog):
    bench = make(DONE, REFUSED, REFUSED)
    bench.client.learn(bench.client.acquire(ONE))
    bench.client.close()
    bench.clock.seconds += 5
    with caplog.at_level(logging.WARNING, "lendspec"):
        bench.client.close()
    assert "what was in use stays so for two minutes" in caplog.text


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_url_makes_a_client_that_is_closed(kind):
    client = Client.of(kind, RedisLimiter("redis://127.0.0.1:1/0"))
    with pytest.raises(NotSent, match="ConnectionError"):
        client.acquire(ONE)
    client.close()


@pytest.mark.parametrize(("server", "kind"), [(redis.asyncio.Redis(), "sync"), (redis.Redis(), "async")])
def test_a_client_of_the_other_kind_is_refused(server, kind):
    with pytest.raises(TypeError, match=r"server: this client needs a URL or a redis(.asyncio)?.Redis, got one of"):
        Client.of(kind, RedisLimiter(server))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"namespace": ""}, "namespace: expected text without braces, got ''"),
        ({"namespace": "a{b"}, "namespace: .*"),
        ({"namespace": "a}b"}, "namespace: .*"),
        ({"on_failure": "ignore"}, "on_failure: expected 'raise' or 'local', got 'ignore'"),
    ],
)
def test_settings_that_make_no_sense_are_refused(options, message):
    with pytest.raises(ValueError, match=message):
        RedisLimiter("redis://127.0.0.1:1/0", **options)


def test_a_url_that_is_none_is_refused():
    with pytest.raises(ValueError, match="redis://"):
        RedisLimiter("http://127.0.0.1").limiter(realm="x", api_key=None)


def test_the_password_in_a_url_is_not_shown():
    limiter = RedisLimiter("redis://:p4ssw0rd@127.0.0.1:1/0")
    assert "p4ssw0rd" not in f"{limiter!r} {vars(limiter)} {limiter}"
    with pytest.raises(TypeError):
        limiter.__getstate__()


def test_a_missing_redis_py_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"install lendspec\[redis\]"):
        RedisLimiter("redis://127.0.0.1:1/0")


def test_another_event_loop_than_that_of_asyncio_is_named(monkeypatch):
    limiter = RedisLimiter(AsyncPlayed(Played())).async_limiter(realm="x", api_key=None)
    monkeypatch.setattr("sniffio.current_async_library", lambda: "trio")

    async def run():
        await limiter.acquire(ONE, {}, wait=True, deadline=None)

    with pytest.raises(ConfigurationError, match="redis-py needs asyncio, and this is trio; use MemoryLimiter"):
        asyncio.run(run())


class _Slow:
    """A Redis that answers when it is let."""

    def __init__(self, failure=None, failing="drop"):
        self.asked, self.may_answer = asyncio.Event(), asyncio.Event()
        self.commands = []
        self.failure, self.failing = failure, failing

    async def execute_command(self):
        """Make it asynchronous."""

    def register_script(self, script):
        """Wait instead of the script."""
        return self.run

    async def run(self, keys, args):
        """Grant, once it may; then fail, if it is to."""
        if args[0] == "attempt" and not json.loads(args[2])["latest"]:
            return [LATE, 0, 0, round((time.monotonic() + AHEAD) * 1000)]
        self.commands.append(f"{args[0]} begins")
        self.asked.set()
        await self.may_answer.wait()
        self.commands.append(f"{args[0]} ends")
        if self.failure is not None and args[0] == self.failing:
            raise self.failure
        return [*DONE, round((time.monotonic() + AHEAD) * 1000)]


@pytest.mark.parametrize("failure", [None, REFUSED])
async def test_a_permit_that_is_granted_to_a_cancelled_waiter_is_given_back_after_it_was_granted(failure):
    slow = _Slow(failure)
    limiter = RedisLimiter(slow).async_limiter(realm="x", api_key=None)
    async with anyio.create_task_group() as tasks:

        async def call():
            await limiter.acquire(ONE, {}, wait=True, deadline=None)

        tasks.start_soon(call)
        await slow.asked.wait()
        tasks.cancel_scope.cancel()
    assert slow.commands[:2] == ["attempt begins", "drop begins"]
    slow.may_answer.set()
    for _ in range(20):
        await asyncio.sleep(0)
    assert slow.commands[-1] == "drop ends"
    assert slow.commands.index("attempt ends") < len(slow.commands) - 2
    assert slow.commands.count("drop ends") == 2


async def test_a_permit_that_is_not_granted_to_a_cancelled_waiter_is_given_back_once():
    slow = _Slow(REFUSED, "attempt")
    limiter = RedisLimiter(slow).async_limiter(realm="x", api_key=None)
    task = asyncio.ensure_future(limiter.acquire(ONE, {}, wait=True, deadline=None))
    await slow.asked.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(task, 10)
    slow.may_answer.set()
    for _ in range(20):
        await asyncio.sleep(0)
    assert sorted(slow.commands) == ["attempt begins", "attempt ends", "drop begins", "drop ends"]


async def test_a_cancelled_lesson_is_still_told():
    slow = _Slow()
    limiter = RedisLimiter(slow).async_limiter(realm="x", api_key=None)
    slow.may_answer.set()
    permit = await limiter.acquire(ONE, {}, wait=True, deadline=None)
    slow.may_answer.clear()
    slow.asked.clear()
    task = asyncio.ensure_future(limiter.learn(permit, 200, {}, None))
    await slow.asked.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    slow.may_answer.set()
    for _ in range(20):
        await asyncio.sleep(0)
    assert slow.commands[-1] == "settle ends"


def test_a_loop_that_ends_meanwhile_does_no_harm():
    async def forever():
        await asyncio.Event().wait()

    async def nothing(error):
        pass

    async def main():
        task = asyncio.ensure_future(async_whole(forever, 60, nothing))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())

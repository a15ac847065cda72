"""The books, in memory and in Redis: against an exchange that is simulated with every latency, and one another."""

from __future__ import annotations

import functools
import heapq
import itertools
import random
import time
from collections import deque

import pytest
import redis
from attrs import define, field

from lendspec.core.limits._sync.redis_store import RedisStore
from lendspec.core.limits.clients import Clients
from lendspec.core.limits.ledger import Ledger
from lendspec.core.limits.lesson import Lesson
from lendspec.core.limits.permit import Permit, place_of, requested
from lendspec.core.limits.script import Habits, Language
from lendspec.core.operation import LimitCase
from tests.limits.example import limit, limited

PLACE = place_of(realm="example", address="", api_key="key")
START = 1_700_000_000_000
SECOND = limit(1, 5, 1, "account")
MINUTE = limit(400, 12000, 60, "ip", cases=(LimitCase("heavy", ("yes",), 6000),))
PAIR = limit(1, 1, 1, "account", per=("coin",))


@define
class Moment:
    """The clock of a simulation, in milliseconds."""

    ms: int = START

    def seconds(self) -> float:
        """For the books in memory; a little more, so that they round down to `ms`."""
        return (self.ms + 0.5) / 1000

    def milliseconds(self) -> int:
        """For the books in Redis."""
        return self.ms


@pytest.fixture
def moment():
    return Moment()


@pytest.fixture
def ledger(moment):
    return Ledger(moment.seconds)


@pytest.fixture
def store(moment, redis_url):
    habits = Habits(failures=(), local=None, now=moment.seconds, owned=True, patience=10.0)
    clients = Clients(lambda: redis.Redis.from_url(redis_url))
    store = RedisStore(clients, Language("books", moment.milliseconds), habits)
    yield store
    store.close()


@pytest.fixture
def books(request):
    return request.getfixturevalue({"memory": "ledger", "redis": "store"}[request.param])


def in_memory_and_in_redis(times):
    """A test with books of both kinds; Redis takes its time, so it gets one seed."""
    rows = [("memory", seed) for seed in range(times)] + [("redis", times)]
    return pytest.mark.parametrize(("books", "seed"), rows, indirect=["books"])


# ------------------------------------------------------------------------------------------ against an exchange


@define
class Simulation:
    """Callers with every latency between permit, arrival and answer; some fail, in every way, unless it is `steady`."""

    books: object
    moment: Moment
    chance: random.Random
    steady: bool = False
    events: list[tuple[int, int, object]] = field(factory=list)
    arrivals: list[tuple[int, Permit]] = field(factory=list)
    waits: dict[str, int] = field(factory=dict)
    _order: object = field(factory=itertools.count)

    def at(self, delay: int, job: object) -> None:
        """Do it later."""
        heapq.heappush(self.events, (self.moment.ms + delay, next(self._order), job))

    def run(self) -> None:
        """Until nothing is left to do."""
        while self.events:
            self.moment.ms, _, job = heapq.heappop(self.events)
            job()

    def call(self, permit: Permit) -> None:
        """Begin to ask; some do not want to wait for long."""
        gives_up = self.moment.ms + (self.chance.randrange(5000) if self.fails(0.1) else 10**9)
        self.ask(permit, self.moment.ms, gives_up)

    def ask(self, permit: Permit, since: int, gives_up: int) -> None:
        """Ask once, and again when it is worth it; sleepers may wake late."""
        if self.moment.ms >= gives_up:
            self.books.drop(permit)
            return
        turn = self.books.attempt(permit, queue=True)
        if turn.wait:
            nap = min(round(turn.wait * 1000), 2000) + self.chance.choice((0, 0, 3, 50))
            self.at(nap, functools.partial(self.ask, permit, since, gives_up))
        else:
            self.waits[permit.id] = self.moment.ms - since
            self.send(permit)

    def send(self, permit: Permit) -> None:
        """It arrives at some moment before its answer."""
        if self.fails(0.05):
            self.books.drop(permit)  # not sent
            return
        answered = self.chance.choice((1, 5, 40, 300, 900, 2500))
        self.arrivals.append((self.moment.ms + self.chance.randint(0, answered), permit))
        if not self.fails(0.02):  # else its process died
            lesson = Lesson((None,) * len(permit.charges))
            self.at(answered, functools.partial(self.books.settle, permit, lesson))

    def fails(self, probability: float) -> bool:
        """Whether this goes wrong now."""
        return not self.steady and self.chance.random() < probability

    def most(self) -> dict[str, float]:
        """For each budget, the largest part of it that any window of its length saw."""
        found: dict[str, float] = {}
        windows: dict[str, deque[tuple[int, int]]] = {}
        for moment, permit in sorted(self.arrivals, key=lambda arrival: arrival[0]):
            for charge in permit.charges:
                window = windows.setdefault(charge.key, deque())
                window.append((moment, charge.weight))
                while window[0][0] <= moment - charge.limit.per_seconds * 1000:
                    window.popleft()
                part = sum(weight for _, weight in window) / charge.limit.budget
                found[charge.key] = max(found.get(charge.key, 0.0), part)
        return found


@in_memory_and_in_redis(8)
@pytest.mark.parametrize("operation", [limited(SECOND), limited(MINUTE), limited(MINUTE, PAIR), limited(SECOND, PAIR)])
def test_no_window_of_the_exchange_ever_sees_more_than_the_budget(books, moment, operation, seed):
    simulation = Simulation(books, moment, random.Random(seed))  # noqa: S311 (a simulation)
    for _ in range(40):
        texts = {"coin": simulation.chance.choice("ABC"), "heavy": simulation.chance.choice(("yes", "no", "no"))}
        permit = requested(operation, texts, PLACE)
        simulation.at(simulation.chance.randrange(4000), functools.partial(simulation.call, permit))
    simulation.run()
    assert max(simulation.most().values()) <= 1.0
    assert len(simulation.waits) > 30


@in_memory_and_in_redis(2)
def test_a_heavy_call_is_served_though_light_ones_use_all_that_is_free(books, moment, seed):
    simulation = Simulation(books, moment, random.Random(seed), steady=True)  # noqa: S311 (a simulation)
    heavy = requested(limited(MINUTE), {"heavy": "yes"}, PLACE)
    simulation.at(35_000, functools.partial(simulation.call, heavy))
    for number in range(150):  # one a second, where there is room for one in two seconds
        light = requested(limited(MINUTE), {}, PLACE)
        simulation.at(number * 1000, functools.partial(simulation.call, light))
    simulation.run()
    assert simulation.waits[heavy.id] < 65_000
    assert max(simulation.waits.values()) > 120_000
    assert len(simulation.waits) == 151


# ------------------------------------------------------------------------------------------ against each other


def random_lesson(chance, permit):
    """What an answer may teach; mostly nothing."""
    used = tuple(chance.choice((None, None, 1, 4, 6, 13000)) for _ in permit.charges)
    return Lesson(
        used,
        pause=chance.choice((0, 0, 0, 0, 1.5)),
        ban=chance.choice((0,) * 30 + (90,)),
        late=chance.choice((0, 0, 0, 60)),
    )


@pytest.mark.parametrize("seed", range(12))
def test_redis_and_memory_keep_the_same_books(ledger, store, moment, seed):
    chance = random.Random(seed)  # noqa: S311 (a simulation)
    operations = [limited(SECOND), limited(MINUTE, PAIR), limited(MINUTE), limited(), limited(SECOND, path="/other")]
    waiting, granted = [], []
    for _ in range(150):
        moment.ms += chance.choice((0, 1, 10, 200, 999, 1000, 5000, 61_000) if chance.random() < 0.5 else (0,))
        step = chance.random()
        if step < 0.6:
            again = waiting and chance.random() < 0.5
            texts = {"coin": chance.choice("AB"), "heavy": chance.choice(("yes", "no"))}
            permit = (
                waiting.pop(chance.randrange(len(waiting)))
                if again
                else requested(chance.choice(operations), texts, PLACE)
            )
            queue = chance.random() < 0.8
            turn = ledger.attempt(permit, queue=queue)
            assert store.attempt(permit, queue=queue) == turn
            (waiting if turn.wait else granted).append(permit)
        elif step < 0.9 and granted:
            permit = granted.pop(chance.randrange(len(granted)))
            lesson = random_lesson(chance, permit)
            ledger.settle(permit, lesson)
            store.settle(permit, lesson)
        elif waiting or granted:
            pool = chance.choice([pool for pool in (waiting, granted) if pool])
            permit = pool.pop(chance.randrange(len(pool)))
            ledger.drop(permit)
            store.drop(permit)


# ------------------------------------------------------------------------------------------ in Redis alone


def test_a_reply_that_was_lost_costs_nothing(store):
    permit = requested(limited(limit()), {}, PLACE)
    assert store.attempt(permit, queue=True).wait == 0
    assert store.attempt(permit, queue=True).wait == 0
    store.settle(permit, Lesson((None,)))
    store.settle(permit, Lesson((None,)))
    assert store.attempt(requested(limited(limit(budget=1)), {}, PLACE), queue=True).wait > 0


def test_every_key_goes_by_itself_and_none_tells_of_the_api_key(store, redis_url):
    place = place_of(realm="example", address="", api_key="s3cr3t-key")
    for wanted in (limit(), limit(), limit(1, 1, 60, "uid")):
        store.attempt(permit := requested(limited(wanted), {}, place), queue=True)
    store.settle(permit, Lesson((None,), pause=500.0, ban=300.0))
    with redis.Redis.from_url(redis_url, decode_responses=True) as client:
        lives = {key: client.ttl(key) for key in client.scan_iter()}
        said = repr([client.hgetall(key) for key in lives if client.type(key) == "hash"])
    assert len(lives) == 4
    assert all(0 < life <= 501 for life in lives.values())
    assert "s3cr3t" not in repr(lives) + said
    assert all(key.startswith("{books}:") for key in lives)


def test_by_the_clock_of_the_server_a_budget_is_free_again(redis_url):
    habits = Habits(failures=(), local=None, now=time.monotonic, owned=True, patience=10.0)
    store = RedisStore(Clients(lambda: redis.Redis.from_url(redis_url)), Language("clock"), habits)
    first, second = (requested(limited(limit()), {}, PLACE) for _ in range(2))
    assert store.attempt(first, queue=True).wait == 0
    store.settle(first, Lesson((None,)))
    assert 0.9 < store.attempt(second, queue=True).wait <= 1.02
    store.close()

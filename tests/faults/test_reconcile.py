"""Random lives of a client that reconciles: clocks are set, machines sleep, others take like loans, and so does it."""

from __future__ import annotations

import asyncio
import inspect
import random
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lendspec.binance.operations import operation as binance
from lendspec.clients.okx_flexible_loan import CollateralAmount, LoanAmount
from lendspec.core import reconcile
from lendspec.core._sync import inquiry
from lendspec.core.clock import Clock
from lendspec.core.errors import LendspecError, Unanswered
from lendspec.core.retry import ONE_ATTEMPT, RetryPolicy
from lendspec.core.session import AsyncSession, Session
from lendspec.core.trace import Trace
from lendspec.okx.operations import operation as okx
from tests.faults.history import LOST, AsyncHistoryEngine, HistoryExchange
from tests.faults.test_sequences import dialect_of

BORROW = {
    "binance": binance("crypto_loan", "flexibleLoanBorrow")(),
    "okx": okx("flexible_loan", "flexibleLoanBorrow")(),
}
ALONE = (
    2.2  # seconds around a loan of another program in which this client sends nothing: nothing could tell them apart
)


def arguments(exchange, amount):
    if exchange == "binance":
        return {"loan_coin": "USDT", "collateral_coin": "BTC", "loan_amount": Decimal(amount)}
    return {
        "loan_data": LoanAmount(ccy="USDT", amt=Decimal(amount)),
        "collateral_data": [CollateralAmount(ccy="BTC", amt=Decimal("0.01"))],
    }


class Life:
    """A client, what it called, and what was said of it.

    Attributes:
        said: How often each state was said, with whether it was executed in truth.
    """

    def __init__(self, seed: int, runner: asyncio.Runner | None = None) -> None:
        self.dice = dice = random.Random(seed)  # noqa: S311 (no secrets)
        exchange = dice.choice(("binance", "okx"))
        self.world = world = HistoryExchange(
            exchange,
            dice,
            rounds=dice.random() < 0.3,
            ahead=dice.choice((0.0, 0.0, 0.4, -0.7, -3.0, 300.0, -86_400.0 * 400)),
            lag=dice.choice((0.0, 2.0, 60.0)),
        )
        dialect, source = dialect_of(exchange)
        shared = {
            "clock": Clock(source, now=world.now, monotonic=world.monotonic),
            "retry": dice.choice((ONE_ATTEMPT, RetryPolicy(random=dice.random))),
        }
        self._runner = runner
        self._session = (
            AsyncSession(dialect, AsyncHistoryEngine(world), sleep=world.async_sleep, **shared)
            if runner
            else Session(dialect, world, sleep=world.sleep, **shared)
        )
        self._calls = 0
        self._unanswered: dict[int, Unanswered] = {}
        self.said: Counter[tuple[str, bool]] = Counter()

    def live(self, steps: int) -> None:
        """Do so many random things; then ask about all that is not known."""
        for _ in range(steps):
            self.dice.choice((self.borrow, self.borrow, self._others_borrow, self._wait, self._set_clock, self._ask))()
        self.world.passed += 200
        self.world.arrive()
        for call in self._unanswered:
            self._ask_about(call)

    def borrow(self, depth: int = 0) -> None:
        """Borrow; it may go wrong, and other calls may be made while this one is under way."""
        world, dice = self.world, self.dice
        self._calls += 1
        call = world.call = self._calls
        held = [] if self._runner else [_hold(self, depth)]  # no task waits within the engine of another
        world.plan = dice.choice((None, None, _refuse, _lose, _lose, _lose_after, _lose_after, _delay, *held))
        amount = dice.choice(("100", "100", "100", "7"))
        try:
            self._run(self._session.call, BORROW[world.exchange], arguments(world.exchange, amount))
        except Unanswered as error:
            self._unanswered[call] = error
        except LendspecError:
            pass
        world.plan = None

    def _others_borrow(self) -> None:
        self.world.passed += ALONE
        self.world.arrive()
        self.world.lend(None, self.dice.choice(("100", "7")))
        self.world.passed += ALONE

    def _wait(self) -> None:
        seconds = self.dice.choice((0.1, 2.0, 10.0, 40.0, 130.0))
        if self.dice.random() < 0.2:
            self.world.asleep += seconds
        self.world.passed += seconds
        self.world.arrive()

    def _set_clock(self) -> None:
        self.world.ahead = self.dice.choice((0.0, 0.0, 0.6, -0.6, 4.0, -20.0, 3600.0, -3600.0))

    def _ask(self) -> None:
        if self._unanswered:
            self._ask_about(self.dice.choice(list(self._unanswered)))

    def _ask_about(self, call: int) -> None:
        found = self._run(self._unanswered[call].reconcile)
        own = [self.world.known(loan) for loan in self.world.loans if loan.call == call]
        self.said[found.state, bool(own)] += 1
        if found.state == "executed":
            assert own, f"it was not executed: {found}"
        if found.state == "not_executed":
            assert not own, f"it was executed: {found}"
            assert all(each[1] != call for each in self.world.coming), f"it is under way: {found}"
        if found.record is not None:
            assert self.world.known_by(found.record) in own, f"it is another's: {found}"

    def _run(self, function, *values):
        answer = function(*values)
        return self._runner.run(answer) if inspect.iscoroutine(answer) else answer


def _refuse(world, *_request):
    return world.judged("refused")


def _lose(_world, *_request):
    raise LOST


def _lose_after(world, *request):
    world.lend(*request)
    world.passed += world.dice.random() * 0.2
    raise LOST


def _delay(world, *request):
    world.coming.append((world.passed + world.dice.random() * 25, *request))
    raise LOST


def _hold(life, depth):
    def hold(world, *request):
        if depth < 2:
            life.borrow(depth + 1)
        world.call = request[0]
        world.passed += world.dice.random()
        world.arrive()
        fate = world.lend(*request)
        if world.dice.random() < 0.7:
            raise LOST
        return world.judged(fate)

    return hold


def lived(seeds: Iterable[int], runner: asyncio.Runner | None = None) -> Counter[tuple[str, bool]]:
    """What was said in the lives of these seeds."""
    said: Counter[tuple[str, bool]] = Counter()
    for seed in seeds:
        life = Life(seed, runner)
        life.live(2 + seed % 11)
        said += life.said
    return said


@given(st.integers(0, 2**32))
@settings(max_examples=200, deadline=None)
def test_what_is_said_of_a_request_is_true(seed):
    lived([seed])


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_everything_is_said_at_times(kind):
    with asyncio.Runner() as runner:
        said = lived(range(200), runner if kind == "async" else None)
    for state in (("executed", True), ("not_executed", False), ("unknown", True), ("unknown", False)):
        assert said[state] >= 10


@pytest.mark.parametrize(
    ("place", "name", "careless"),
    [
        (inquiry, "others_of", lambda *_: reconcile.ALONE),
        (reconcile, "must_own", lambda fits, _: "sure" in fits),
        (reconcile, "GRACE", 1.0),
        (Trace, "soon", Trace.taken),
        (Trace, "latest", property(lambda trace: trace.left[-1] - 110)),
        (Trace, "earliest", property(lambda trace: trace.left[0] - trace.doubt)),
    ],
)
def test_with_less_care_something_is_said_that_is_not_true(monkeypatch, place, name, careless):
    monkeypatch.setattr(place, name, careless)
    with pytest.raises(AssertionError, match="it was|it is"):
        lived(range(400))

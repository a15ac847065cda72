"""Ten thousand random calls through random faults: what is said of each is what became of it."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

import pytest

from lendspec.binance.credentials import Credentials as BinanceCredentials
from lendspec.binance.dialect import BinanceDialect
from lendspec.binance.operations import TIME_SOURCE as BINANCE_TIME
from lendspec.binance.operations import operation as binance
from lendspec.binance.signing import HmacKey
from lendspec.clients.okx_flexible_loan import CollateralAmount, LoanAmount
from lendspec.core import course
from lendspec.core.clock import Clock
from lendspec.core.errors import AlreadyExecuted, LendspecError, NotSent, OutcomeUnknown, Refused
from lendspec.core.keys import KeyBook
from lendspec.core.retry import RetryPolicy
from lendspec.core.session import AsyncSession, Session
from lendspec.okx.credentials import Credentials
from lendspec.okx.dialect import OkxDialect
from lendspec.okx.operations import TIME_SOURCE as OKX_TIME
from lendspec.okx.operations import operation as okx
from tests.faults.memory import AsyncMemoryEngine, MemoryEngine

URL = "https://exchange.example"
OTHERS = ("https://two.example", "https://three.example")
LOAN = {
    "loan_data": LoanAmount(ccy="USDT", amt=Decimal(100)),
    "collateral_data": [CollateralAmount(ccy="BTC", amt=Decimal("0.01"))],
}
CALLS = {
    "binance": (
        (binance("crypto_loan", "flexibleLoanOngoingOrders")(), {}),
        (
            binance("crypto_loan", "flexibleLoanBorrow")(),
            {"loan_coin": "USDT", "collateral_coin": "BTC", "loan_amount": Decimal(100)},
        ),
    ),
    "okx": (
        (okx("flexible_loan", "flexibleLoanLoanInfo")(), {}),
        (
            okx("flexible_loan", "flexibleLoanAdjustCollateral")(),
            {"type": "add", "collateral_ccy": "BTC", "collateral_amt": Decimal("0.01")},
        ),
        *[(okx("flexible_loan", "flexibleLoanBorrow")(), LOAN)] * 3,
    ),
}
CALLS_OF_A_SESSION = 25


def dialect_of(exchange):
    if exchange == "binance":
        return BinanceDialect(BinanceCredentials("key-of-dice", HmacKey("secret-of-dice")), base_url=URL), BINANCE_TIME
    return OkxDialect(Credentials("key-of-dice", "secret-of-dice", "words-of-dice"), base_url=URL), OKX_TIME


def policy(dice):
    return RetryPolicy(
        attempts=dice.randint(1, 8),
        budget=dice.choice((5.0, 30.0, 300.0)),
        base=dice.choice((0.1, 1.0, 10.0)),
        cap=dice.choice((1.0, 30.0)),
        random=dice.random,
    )


def parts(dice, exchange):
    """An engine, and the settings of a session that uses it."""
    engine = MemoryEngine(dice, exchange)
    dialect, source = dialect_of(exchange)
    clock = Clock(source, now=engine.now, monotonic=engine.monotonic)
    settings = {"retry": policy(dice), "timeout": dice.choice((1.0, 10.0)), "fallbacks": dice.choice(((), OTHERS))}
    return engine, dialect, {"clock": clock, **settings}


def calls(dice, exchange, engine) -> Iterator[tuple[object, dict[str, object]]]:
    """The calls of a session; now and then one uses the key of another."""
    for number in range(CALLS_OF_A_SESSION):
        engine.call = number
        engine.fall_ill()
        operation, values = dice.choice(CALLS[exchange])
        if operation.idempotency and dice.random() < 0.4:
            values = {**values, "cl_ord_id": f"key{dice.randrange(3)}"}
        yield operation, values
        if dice.random() < 0.5:
            engine.settle(dice.random() * 70)


def assert_true(operation, own_key, error, executions):
    """What was said is what happened; `own_key`: the key may have been used by another call."""
    assert executions <= 1
    match error:
        case None:
            assert executions == (operation.effect == "write")
        case AlreadyExecuted():
            assert executions == 1 or own_key
        case OutcomeUnknown():
            pass
        case Refused() | NotSent():
            assert executions == 0
        case _:
            assert operation.effect == "read", f"no outcome of a write: {error!r}"


def checked(engine, said):
    """All that was under way has arrived: hold every call to the truth."""
    engine.settle()
    for number, (operation, values, error) in enumerate(said):
        assert_true(operation, "cl_ord_id" in values, error, engine.truth.executions[number])
    return Counter(_name(operation, error) for operation, _, error in said)


def _name(operation, error):
    return operation.effect, type(error).__name__


def played(seeds):
    """What the calls of synchronous sessions came to, each held to the truth."""
    seen = Counter()
    for seed in seeds:
        dice = random.Random(seed)  # noqa: S311 (no secrets)
        exchange = dice.choice(("binance", "okx", "okx"))
        engine, dialect, settings = parts(dice, exchange)
        session = Session(dialect, engine, sleep=engine.sleep, **settings)
        said = []
        for operation, values in calls(dice, exchange, engine):
            try:
                session.call(operation, values)
                error = None
            except LendspecError as caught:
                error = caught
            said.append((operation, values, error))
        seen += checked(engine, said)
    return seen


def test_synchronous_calls():
    seen = played(range(320))
    assert seen.total() == 8000
    for name in ("NoneType", "AlreadyExecuted", "OutcomeUnknown", "NotSent", "Banned", "RateLimited", "ClockSkew"):
        assert seen["write", name] >= 5


def _move_always(self, answer, error):
    self.host = self._means.hosts.after(self.host)


@pytest.mark.parametrize(
    ("place", "name", "careless"),
    [
        (course, "protection", lambda operation: 60.0),  # the whole time that the exchange keeps a key
        (KeyBook, "first_sent", lambda book, operation, key, instant: instant),  # counted from each sending
        (course.Course, "_look_for_host", _move_always),
        (course, "surely_undone", lambda operation, error: error.safe_to_retry or isinstance(error, OutcomeUnknown)),
    ],
)
def test_with_less_care_some_write_is_executed_twice(monkeypatch, place, name, careless):
    monkeypatch.setattr(place, name, careless)
    with pytest.raises(AssertionError, match="assert [2-9] <= 1"):
        played(range(320))


async def test_asynchronous_calls():
    seen = Counter()
    for seed in range(1000, 1080):
        dice = random.Random(seed)  # noqa: S311 (no secrets)
        exchange = dice.choice(("binance", "okx", "okx"))
        engine, dialect, settings = parts(dice, exchange)
        session = AsyncSession(dialect, AsyncMemoryEngine(engine), sleep=engine.async_sleep, **settings)
        said = []
        for operation, values in calls(dice, exchange, engine):
            try:
                await session.call(operation, values)
                error = None
            except LendspecError as caught:
                error = caught
            said.append((operation, values, error))
        seen += checked(engine, said)
    assert seen.total() == 2000
    assert seen["write", "AlreadyExecuted"] > 5

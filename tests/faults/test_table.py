"""Every fault, over real sockets: no write is ever executed twice, and no outcome is taken for another."""

from __future__ import annotations

from collections.abc import Callable, Generator
from types import NoneType

import pytest

from lendspec.core.errors import (
    AlreadyExecuted,
    ClockSkew,
    DecodeError,
    LendspecError,
    NotSent,
    OutcomeUnknown,
    RateLimited,
    Refused,
    Unavailable,
)
from tests.faults.callers import CALLS, Caller
from tests.faults.doubtful import DOUBTFUL
from tests.faults.exchange import Exchange, Plan, refused_url
from tests.faults.faults import FAULTS, PATIENCE, Fault

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
TABLE = [
    pytest.param(fault, exchange, effect, id=f"{fault}-{exchange}-{effect}")
    for fault in (*FAULTS, *DOUBTFUL)
    for exchange, effect in CALLS
    if fault.exchange in {None, exchange}
]
UNKNOWN = [
    fault
    for fault in (*FAULTS, *DOUBTFUL)
    if (fault.read, fault.write) == (None, OutcomeUnknown) and fault.keyed != OutcomeUnknown and not fault.slow
]


@pytest.fixture
def connect() -> Generator[Callable[..., Caller]]:
    """Make a client that is closed."""
    made: list[Caller] = []

    def make(*arguments: str, **options: object) -> Caller:
        made.append(Caller(*arguments, **options))
        return made[-1]

    yield make
    for caller in made:
        caller.close()


def outcome_of(call: Callable[[], object]) -> LendspecError | None:
    try:
        call()
    except LendspecError as error:
        return error
    return None


def assert_true(error: LendspecError | None, executions: int) -> None:
    """What the call has said is what happened."""
    match error:
        case None | AlreadyExecuted():
            assert executions == 1
        case OutcomeUnknown():
            assert executions in {0, 1}
        case Refused() | NotSent():
            assert executions == 0
        case DecodeError(accepted=True):
            assert executions == 1
        case _:
            raise AssertionError(f"no outcome of a write: {error!r}")


@KINDS
@pytest.mark.parametrize(("fault", "exchange", "effect"), TABLE)
def test_one_fault(fault: Fault, exchange, effect, kind, connect):
    with Exchange([fault.plan]) as server:
        caller = connect(exchange, kind, base_url=server.url, timeout=PATIENCE if fault.slow else 5.0)
        error = outcome_of(lambda: caller(effect))
    assert isinstance(error, getattr(fault, effect) or NoneType)
    if effect == "read":
        assert server.truth.executions[0] == 0
    else:
        assert_true(error, server.truth.executions[0])


@KINDS
@pytest.mark.parametrize("fault", UNKNOWN, ids=str)
def test_a_fault_that_stays(fault: Fault, kind, connect):
    for exchange, effect in CALLS:
        if fault.exchange in {None, exchange}:
            with Exchange([fault.plan] * 9) as server:
                caller = connect(exchange, kind, base_url=server.url)
                error = outcome_of(lambda: caller(effect))  # noqa: B023 (called at once)
            assert isinstance(error, Unavailable | RateLimited | OutcomeUnknown if effect == "read" else OutcomeUnknown)
            assert server.requests == (1 if effect == "write" else 4)
            assert server.truth.executions[0] <= 1


@KINDS
@pytest.mark.parametrize(("exchange", "effect"), CALLS)
def test_a_refused_connection(exchange, effect, kind, connect):
    caller = connect(exchange, kind, base_url=refused_url())
    error = outcome_of(lambda: caller(effect))
    assert type(error) is NotSent
    assert len(caller.waits) == 3


@KINDS
@pytest.mark.parametrize(("exchange", "effect"), CALLS)
def test_a_connection_that_is_refused_after_an_unknown_outcome_settles_nothing(exchange, effect, kind, connect):
    with Exchange([Plan(lambda link: (link.execute(), link.close()))]) as server:
        caller = connect(exchange, kind, base_url=server.url)
        caller.client._session._carrier._sleep = _leave(server, kind)
        error = outcome_of(lambda: caller(effect))
    assert type(error) is (NotSent if effect == "read" else OutcomeUnknown)
    assert server.truth.executions[0] == (0 if effect == "read" else 1)


def _leave(server: Exchange, kind: str) -> Callable[[float], object]:
    def sleep(_: float) -> None:
        server.leave()

    async def async_sleep(seconds: float) -> None:
        sleep(seconds)

    return sleep if kind == "sync" else async_sleep


@KINDS
@pytest.mark.parametrize(("exchange", "effect"), CALLS)
@pytest.mark.parametrize("minutes", [-5, 5])
def test_a_clock_that_is_five_minutes_off_costs_one_question(exchange, effect, minutes, kind, connect):
    with Exchange(ahead=60 * minutes) as server:
        caller = connect(exchange, kind, base_url=server.url)
        for _ in range(3):
            caller(effect)
    assert server.requests == 4
    assert server.truth.executions[0] == (0 if effect == "read" else 3)


@KINDS
def test_a_clock_is_left_alone_where_that_is_wanted(kind, connect):
    with Exchange(ahead=300) as server:
        caller = connect("binance", kind, base_url=server.url, sync_clock=False)
        assert type(outcome_of(lambda: caller("write"))) is ClockSkew
    assert (server.requests, server.truth.executions[0]) == (1, 0)

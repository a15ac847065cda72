"""What became of a request, where the machine slept or its clock was set since: told by the exchange's clock alone."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve

from lendspec.core.clock import Instant
from lendspec.core.errors import OutcomeUnknown
from lendspec.core.recall import GRACE, Acceptance
from lendspec.core.sent import Sending
from lendspec.core.trace import Sight
from tests.core.example import SOURCE, answer
from tests.core.history import BEGIN, LOST, TAKE_LOAN, exchange, line, lost, page
from tests.core.playing import Timeline

TAKES = Acceptance(ahead=1.0, behind=5.0, by_call=True, working=10.0)
LATER = GRACE + 1


def strict():
    """An exchange that says which timestamps it takes."""
    known = exchange()
    return evolve(known, recall=evolve(known.recall, acceptance=TAKES))


def clock(after):
    """The exchange tells its time, so many seconds after the beginning."""
    return answer(f'{{"ms":{round((BEGIN + after) * 1000)}}}'.encode())


@pytest.mark.parametrize("step", [-400 * 86_400, -3600, -130, -20, -1.5, -0.5, 0.5, 1.5, 20, 130, 3600, 400 * 86_400])
@pytest.mark.parametrize("dialect", [exchange, strict])
@pytest.mark.parametrize(
    ("passed", "rows", "state"),
    [
        (10, [line(0.2)], "executed"),
        (10, [], "unknown"),
        (LATER, [line(0.2)], "executed"),
        (LATER, [], "not_executed"),
        (LATER, [line(10)], "unknown"),
    ],
)
def test_a_clock_that_is_set_changes_nothing(caller, dialect, step, passed, rows, state):
    made, error = lost(caller, source=SOURCE, dialect=dialect())
    made.time.passed += passed
    made.time.unix += step
    made.play(clock(passed), page(*rows))
    assert made.reconcile(error).state == state


@pytest.mark.parametrize("steps", [(3600, -3600), (-20, 25), (86_400, -86_399)])
def test_a_clock_that_is_set_twice_changes_nothing(caller, steps):
    made, error = lost(caller, source=SOURCE)
    for step in steps:
        made.time.unix += step
        made.play(clock(made.time.passed), page())
        assert made.reconcile(error).reason.startswith("no record yet; ask again in")
        made.time.passed += 30


@pytest.mark.parametrize("step", [0, -600, -500, 7200])
@pytest.mark.parametrize(
    ("dialect", "awake", "rows", "state"),
    [
        (exchange, 10, [line(0.2)], "unknown"),
        (exchange, LATER, [line(0.2)], "unknown"),
        (exchange, 10, [], "unknown"),
        (strict, 10, [line(0.2)], "unknown"),
        (strict, LATER, [line(0.2)], "unknown"),
        (strict, 10, [], "unknown"),
        (strict, LATER, [], "not_executed"),
        (strict, LATER, [line(0.2, status="FAILED")], "not_executed"),
    ],
)
def test_after_a_sleep_no_record_is_claimed(caller, dialect, awake, rows, state, step):
    made, error = lost(caller, source=SOURCE, dialect=dialect())
    made.time.passed += awake
    made.time.unix += 600 + step
    made.play(clock(awake + 600), page(*rows))
    found = made.reconcile(error)
    assert found.state == state
    assert state != "unknown" or len(found.candidates) == len(rows)


@pytest.mark.parametrize("rows", [[], [line(0.2, status="FAILED")], [line(0.2)]])
def test_where_the_time_cannot_be_told_it_says_so(caller, rows):
    made, error = lost(caller)
    made.time.passed += LATER
    made.time.unix += 600
    made.play(page(*rows))
    found = made.reconcile(error)
    assert found.state == "unknown"
    assert found.reason.startswith("this machine slept or its clock was set since the request left")


@pytest.mark.parametrize(
    ("off", "state"), [(0, "executed"), (-4, "executed"), (0.9, "executed"), (-300, "unknown"), (300, "unknown")]
)
def test_a_request_whose_timestamp_the_exchange_does_not_take_claims_nothing(caller, off, state):
    made, error = lost(caller, source=SOURCE, dialect=strict(), time=Timeline(BEGIN + off))
    made.play(clock(0), page(line(0.2)))
    found = made.reconcile(error)
    assert found.state == state
    assert (
        state == "executed"
        or found.reason == "the exchange does not take a timestamp that is so far from its own clock"
    )


@pytest.mark.parametrize(("recv_window", "reaches"), [(None, 15), (500, 10.5), (60_000, 70)])
def test_the_window_of_a_call_is_its_own(recv_window, reaches):
    assert TAKES.around((100.0, 101.0), recv_window) == (99.0, 101.0 + reaches)
    assert evolve(TAKES, by_call=False).around((100.0, 101.0), recv_window) == (99.0, 116.0)


def test_a_record_that_came_late_while_its_answer_was_awaited_is_not_claimed(caller):
    for record, state in ((line(1.4), "executed"), (line(1.6), "unknown")):
        made = caller(time=Timeline(BEGIN), dialect=strict(), source=SOURCE)
        made.engine.script[:] = [made.time.after(30, LOST), clock(30), page(record)]
        with pytest.raises(OutcomeUnknown) as caught:
            made.call(TAKE_LOAN, coin="BTC", loan_amount=Decimal(5))
        assert made.reconcile(caught.value).state == state


def test_a_clock_that_nobody_sets_may_be_fast_or_slow():
    then, now = Instant(0.0, BEGIN), Instant(100_000.0, BEGIN + 100_000)
    sending = Sending("loan", {}, None, (then,), (BEGIN, BEGIN))
    assert Sight(now, BEGIN + 100_000, 0.1).trace(sending).earliest == pytest.approx(BEGIN - 15.1)

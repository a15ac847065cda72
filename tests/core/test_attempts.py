"""The attempts of a call: which are made, when, and what they come to together."""

from __future__ import annotations

from decimal import Decimal

import anyio
import pytest

from lendspec.core.engine import EngineFault, UnusableHere
from lendspec.core.errors import (
    AlreadyExecuted,
    Banned,
    ConfigurationError,
    DecodeError,
    InsufficientFunds,
    LocalLimit,
    NotSent,
    OutcomeUnknown,
    RateLimited,
    Unavailable,
)
from lendspec.core.recall import Recall
from lendspec.core.retry import ONE_ATTEMPT, RetryPolicy
from lendspec.core.session import AsyncSession, CallOptions
from tests.core.example import BORROW, LOANS, PLACE, Example, Loan, answer, refusal
from tests.core.playing import AsyncScriptedEngine, Gate, ScriptedEngine, Timeline

GOOD = answer(b'{"coin":"BTC","amount":"0.5"}')
NO_LOANS = answer(b"[]")
LOST = EngineFault("no answer within the timeout", sent=True)
REFUSED_CONNECTION = EngineFault("no connection", sent=False)
BAD_GATEWAY = answer(b"<html>", 502)
TOO_MANY, TURNED_AWAY = answer(b"", 429), refusal(-7)
POOR, DUPLICATE, RUNNING, TIMED_OUT = refusal(-1), refusal(-3), refusal(-4), refusal(-5)
RETRY = RetryPolicy(random=lambda: 1.0)
KEYED = Example(recall=Recall(repeated=frozenset({"-3", "-4"})))
RESULT = Loan("BTC", Decimal("0.5"))


# ---------------------------------------------------------------- reads


@pytest.mark.parametrize("turn", [LOST, REFUSED_CONNECTION, BAD_GATEWAY, TOO_MANY, answer(b"", 302)])
def test_a_read_is_tried_again_until_it_succeeds(caller, turn):
    made = caller(turn, turn, turn, NO_LOANS, retry=RETRY)
    assert made.call(LOANS, coin="BTC") == ()
    quiet = turn is TOO_MANY
    assert made.time.waits == ([1.0, 1.0, 1.0] if quiet else [0.25, 0.5, 1.0])


@pytest.mark.parametrize(
    ("turn", "kind"),
    [
        (POOR, InsufficientFunds),
        (answer(b"", 418), Banned),
        (answer(b"<html>", 200), DecodeError),
    ],
)
def test_a_read_that_was_refused_is_not(caller, turn, kind):
    with pytest.raises(kind):
        caller(turn, retry=RETRY, dialect=KEYED).call(LOANS, coin="BTC")


def test_the_last_failure_of_a_read_is_raised(caller):
    made = caller(LOST, REFUSED_CONNECTION, BAD_GATEWAY, LOST, retry=RETRY)
    with pytest.raises(OutcomeUnknown, match="It was a read: nothing has changed"):
        made.call(LOANS, coin="BTC")
    made.play(LOST, LOST, LOST, REFUSED_CONNECTION)
    with pytest.raises(NotSent):
        made.call(LOANS, coin="BTC")


# ---------------------------------------------------------------- writes without a key


@pytest.mark.parametrize("turn", [REFUSED_CONNECTION, TURNED_AWAY])
def test_a_write_that_surely_did_nothing_is_tried_again(caller, turn):
    made = caller(turn, turn, GOOD, retry=RETRY)
    assert made.call(BORROW, coin="BTC") == RESULT


@pytest.mark.parametrize("turn", [LOST, BAD_GATEWAY, TIMED_OUT, TOO_MANY, answer(b"<html>"), answer(b"", 302)])
def test_a_write_of_unknown_outcome_is_never_sent_again(caller, turn):
    made = caller(turn, retry=RETRY)
    with pytest.raises(OutcomeUnknown):
        made.call(BORROW, coin="BTC")
    assert made.time.waits == []


def test_a_write_that_was_refused_is_not_sent_again(caller):
    with pytest.raises(InsufficientFunds):
        caller(POOR, retry=RETRY).call(BORROW, coin="BTC")


def test_an_error_tells_when_the_request_may_have_been_executed(caller):
    made = caller(REFUSED_CONNECTION, LOST, retry=RETRY)
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(BORROW, coin="BTC", loan_amount=Decimal(7))
    assert caught.value.moment.timestamp() == pytest.approx(made.time.unix + 0.25)
    assert caught.value.arguments == {"coin": "BTC", "loan_amount": Decimal(7)}


# ---------------------------------------------------------------- writes with a key


@pytest.mark.parametrize("turn", [LOST, BAD_GATEWAY, TIMED_OUT, REFUSED_CONNECTION, TURNED_AWAY, TOO_MANY])
def test_a_write_with_a_key_is_tried_again_with_the_same_key(caller, turn):
    made = caller(turn, turn, turn, GOOD, retry=RETRY, dialect=KEYED)
    assert made.call(PLACE) == RESULT
    assert len({sent[3] for sent in made.engine.sent}) == 1
    assert len({sent[1] for sent in made.engine.sent}) == 4  # signed anew


def test_an_earlier_attempt_that_was_executed_is_neither_refused_nor_unknown(caller):
    made = caller(LOST, DUPLICATE, retry=RETRY, dialect=KEYED)
    with pytest.raises(AlreadyExecuted) as caught:
        made.call(PLACE, cl_ord_id="mine")
    error = caught.value
    assert (error.request_id, error.code, error.operation) == ("mine", "-3", "place")
    assert error.moment.timestamp() == pytest.approx(made.time.unix)
    assert not isinstance(error, OutcomeUnknown)


def test_an_earlier_attempt_that_still_runs_is_waited_for(caller):
    made = caller(LOST, RUNNING, RUNNING, GOOD, retry=RETRY, dialect=KEYED)
    assert made.call(PLACE) == RESULT


def test_an_earlier_attempt_that_runs_too_long_is_unknown(caller):
    made = caller(LOST, RUNNING, RUNNING, RUNNING, retry=RETRY, dialect=KEYED)
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(PLACE)
    assert caught.value.code == "-4"
    assert caught.value.moment.timestamp() == pytest.approx(made.time.unix)


@pytest.mark.parametrize(("turn", "kind"), [(DUPLICATE, AlreadyExecuted), (RUNNING, OutcomeUnknown)])
def test_a_key_that_another_call_has_used_is_neither_refused_nor_sent_again(caller, turn, kind):
    """The other request may have come as long ago as the exchange keeps a key, so that the key protects no more."""
    made = caller(turn, retry=RETRY, dialect=KEYED)
    with pytest.raises(kind) as caught:
        made.call(PLACE, cl_ord_id="used")
    assert (len(made.engine.sent), caught.value.request_id) == (1, "used")
    assert caught.value.moment.timestamp() == pytest.approx(made.time.unix - 60)


@pytest.mark.parametrize("turns", [(POOR,), (REFUSED_CONNECTION,) * 3])
def test_what_comes_after_an_unknown_outcome_does_not_settle_it(caller, turns):
    """The first attempt may still be on its way."""
    made = caller(BAD_GATEWAY, *turns, retry=RETRY)
    with pytest.raises(OutcomeUnknown, match="A later attempt did not help: example place: ") as caught:
        made.call(PLACE)
    assert (caught.value.http_status, caught.value.raw) == (502, b"<html>")
    assert caught.value.args == (caught.value.message,)
    assert made.engine.script == []


def test_the_last_of_several_unknown_outcomes_is_raised(caller):
    made = caller(BAD_GATEWAY, LOST, LOST, TIMED_OUT, retry=RETRY)
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(PLACE)
    assert caught.value.code == "-5"
    assert caught.value.moment.timestamp() == pytest.approx(made.time.unix)


def test_a_key_protects_for_half_of_the_time_that_the_exchange_keeps_it(caller):
    timeline = Timeline()
    retry = RetryPolicy(attempts=99, budget=999, base=1, cap=1, random=lambda: 1.0)
    made = caller(*[timeline.after(9, LOST)] * 3, time=timeline, retry=retry)
    with pytest.raises(OutcomeUnknown):
        made.call(PLACE)
    assert made.engine.script == []  # at 0, 10 and 20 seconds


def test_a_key_that_an_earlier_call_has_sent_protects_no_longer_than_that(caller):
    made = caller(LOST, LOST, LOST, retry=ONE_ATTEMPT)
    with pytest.raises(OutcomeUnknown):
        made.call(PLACE, cl_ord_id="mine")
    made.time.passed += 29.9
    for key in ("mine", "other"):
        made.play(GOOD) if key == "other" else None
        made.engine.script[:] = [LOST] if key == "mine" else [LOST, GOOD]
        if key == "mine":
            with pytest.raises(OutcomeUnknown):
                made.call(PLACE, CallOptions(retry=RETRY), cl_ord_id=key)
        else:
            made.call(PLACE, CallOptions(retry=RETRY), cl_ord_id=key)
        assert made.engine.script == []


def test_a_machine_that_slept_has_lost_the_protection(caller):
    timeline = Timeline()

    def slept():
        timeline.unix += 3600  # the monotonic clock stood still
        return LOST

    with pytest.raises(OutcomeUnknown):
        caller(slept, time=timeline, retry=RETRY).call(PLACE)


# ---------------------------------------------------------------- budgets


def test_no_attempt_begins_after_the_budget_of_time(caller):
    timeline = Timeline()
    made = caller(*[timeline.after(14, LOST)] * 3, time=timeline, retry=RETRY)
    with pytest.raises(OutcomeUnknown):
        made.call(LOANS, coin="BTC")
    assert timeline.waits == [0.25, 0.5]


def test_a_wait_that_the_exchange_asks_for_counts_too(caller):
    made = caller(answer(b"", 429, retry_after="60"), retry=RETRY)
    with pytest.raises(RateLimited):
        made.call(LOANS, coin="BTC")
    made.play(answer(b"", 429, retry_after="20"), NO_LOANS)
    made.call(LOANS, coin="BTC")
    assert made.time.waits == [20.25]


def test_a_broken_exchange_is_not_hammered_and_recovers(caller):
    made = caller(retry=RetryPolicy(attempts=2, base=0))
    sent = []
    for _ in range(30):
        made.engine.script[:] = [BAD_GATEWAY, BAD_GATEWAY]
        with pytest.raises(Unavailable):
            made.call(LOANS, coin="BTC")
        sent.append(2 - len(made.engine.script))
    assert sent == [2] * 20 + [1] * 10
    made.engine.script[:] = [NO_LOANS] * 5
    for _ in range(5):
        made.call(LOANS, coin="BTC")
    made.play(BAD_GATEWAY, NO_LOANS)
    made.call(LOANS, coin="BTC")


def test_a_call_can_have_its_own_policy(caller):
    with pytest.raises(Unavailable):
        caller(BAD_GATEWAY, retry=RETRY).call(LOANS, CallOptions(retry=ONE_ATTEMPT), coin="BTC")
    caller(BAD_GATEWAY, NO_LOANS).call(LOANS, CallOptions(retry=RETRY), coin="BTC")


def test_a_deadline_bounds_attempts_and_timeouts(caller):
    timeline = Timeline()
    made = caller(*[timeline.after(2, LOST)] * 2, time=timeline, retry=RETRY, timeout=3)
    with pytest.raises(OutcomeUnknown):
        made.call(LOANS, CallOptions(deadline=4.5), coin="BTC")
    assert [sent[4] for sent in made.engine.sent] == [3, 2.25]


# ---------------------------------------------------------------- limits


def test_every_attempt_asks_for_a_permit_and_gives_it_back(caller):
    gate = Gate()
    made = caller(BAD_GATEWAY, LOST, NO_LOANS, retry=RETRY, limiter=gate)
    made.call(LOANS, coin="BTC")
    assert gate.asked == [("loan.flexible.loans", {"coin": "BTC"}, True, None)] * 3
    assert gate.told == [(502, "Unavailable"), (None, "OutcomeUnknown"), (200, None)]


def test_a_call_may_rather_fail_than_wait(caller):
    gate = Gate()
    made = caller(NO_LOANS, limiter=gate)
    made.time.passed = 100
    made.call(LOANS, CallOptions(limits="raise", deadline=7), coin="BTC")
    assert gate.asked[0][2:] == (False, 107)


def test_where_there_is_no_room_nothing_is_sent(caller):
    gate = Gate(refuses=[LocalLimit("no room", safe_to_retry=True)])
    with pytest.raises(LocalLimit, match=r"^example loan.flexible.borrow: no room$"):
        caller(retry=RETRY, limiter=gate).call(BORROW, coin="BTC")
    assert gate.told == []


def test_where_there_is_no_room_for_another_attempt_the_first_stays_unknown(caller):
    gate = Gate(refuses=[None, LocalLimit("no room", safe_to_retry=True)])
    with pytest.raises(OutcomeUnknown, match="A later attempt did not help: example place: no room"):
        caller(LOST, retry=RETRY, limiter=gate).call(PLACE)


def test_after_the_deadline_nothing_is_sent(caller):
    timeline = Timeline()
    gate = Gate(timeline, takes=5)
    with pytest.raises(NotSent, match=r"^example place: the deadline of 4 s passed, so it was not sent$") as caught:
        caller(time=timeline, limiter=gate).call(PLACE, CallOptions(deadline=4))
    assert caught.value.safe_to_retry
    assert gate.told == [(None, "NotSent")]


class Oversleeper(Timeline):
    """Sleeps for much longer than it was asked to."""

    def sleep(self, seconds):
        super().sleep(seconds + 99)


def test_a_deadline_that_was_overslept_is_kept(caller):
    with pytest.raises(OutcomeUnknown, match="the deadline of 4 s passed, so it was not sent"):
        caller(LOST, time=Oversleeper(), retry=RETRY).call(PLACE, CallOptions(deadline=4))


def test_a_key_must_protect_when_the_permit_comes(caller):
    timeline = Timeline()
    gate = Gate(timeline, takes=20)
    with pytest.raises(OutcomeUnknown, match="its id protects it no longer, so it was not sent"):
        caller(timeline.after(11, LOST), time=timeline, retry=RetryPolicy(budget=99), limiter=gate).call(PLACE)
    assert [asked[3] for asked in gate.asked] == [None, 50]


def test_a_limiter_that_fails_to_learn_loses_no_result(caller, caplog):
    made = caller(GOOD, limiter=Gate(breaks=ValueError("gone")))
    assert made.call(BORROW, coin="BTC") == RESULT
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == [
        "the limiter failed to learn"
    ]


def test_a_limiter_is_closed_with_the_client_once(caller):
    gate = Gate()
    made = caller(limiter=gate)
    made.close()
    made.close()
    assert gate.closed == 1


# ---------------------------------------------------------------- interruptions


def test_missing_credentials_are_no_reason_to_try_again(caller):
    gate = Gate()
    with pytest.raises(ConfigurationError):
        caller(dialect=Example(key=None), retry=RETRY, limiter=gate).call(BORROW, coin="BTC")
    assert gate.told == [(None, "ConfigurationError")]


class Interrupted(BaseException):
    """Ctrl-C, or a cancelled task."""


def test_what_interrupts_an_attempt_goes_through_and_the_permit_goes_back(caller):
    def interrupt():
        raise Interrupted

    gate = Gate()
    with pytest.raises(Interrupted):
        caller(interrupt, retry=RETRY, limiter=gate).call(BORROW, coin="BTC")
    assert gate.told == [(None, None)]


def test_an_engine_that_cannot_be_used_here_is_told_so_once_and_nothing_was_sent(caller):
    made = caller(UnusableHere("http: belongs elsewhere", sent=False), retry=RETRY)
    with pytest.raises(ConfigurationError, match="http: belongs elsewhere"):
        made.call(BORROW, coin="BTC")
    assert len(made.engine.sent) == 1


class InterruptedBefore:
    """A hook in which Ctrl-C is pressed."""

    def before(self, _attempt):
        raise Interrupted

    def after(self, _attempt):
        """Nothing."""


def test_what_interrupts_a_call_before_its_request_leaves_costs_no_budget(caller):
    gate = Gate()
    with pytest.raises(Interrupted):
        caller(retry=RETRY, limiter=gate, hooks=[InterruptedBefore()]).call(BORROW, coin="BTC")
    assert gate.told == [(None, "NotSent")]


def test_what_cannot_be_signed_costs_no_budget(caller):
    class Unsigned(Example):
        def authorize(self, *_):
            raise ValueError("no")

    gate = Gate()
    with pytest.raises(ValueError, match="no"):
        caller(dialect=Unsigned(), retry=RETRY, limiter=gate).call(BORROW, coin="BTC")
    assert gate.told == [(None, "NotSent")]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_default_sleep_fits_what_runs_the_call(backend):
    engine = ScriptedEngine([LOST, NO_LOANS])

    async def run():
        session = AsyncSession(Example(), AsyncScriptedEngine(engine), retry=RetryPolicy(base=0.001))
        return await session.call(LOANS, {"coin": "BTC"})

    assert anyio.run(run, backend=backend) == ()

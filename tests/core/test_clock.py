"""The exchange's clock: measured when it has to be, and never in the way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from lendspec.core.clock import Clock, Instant
from lendspec.core.engine import EngineFault
from lendspec.core.errors import ClockSkew, OutcomeUnknown
from lendspec.core.retry import ONE_ATTEMPT, RetryPolicy
from tests.core.example import BORROW, LOANS, PLACE, SOURCE, answer, refusal
from tests.core.playing import Timeline

BEGIN = 1_700_000_000.0
GOOD = answer(b'{"coin":"BTC","amount":"0.5"}')
NO_LOANS = answer(b"[]")
SKEW = refusal(-2)
LOST = EngineFault("no answer within the timeout", sent=True)


def time_is(unix: float):
    return answer(f'{{"ms":{round(unix * 1000)}}}'.encode())


def clock_at(timeline, **options):
    return Clock(SOURCE, now=timeline.now, monotonic=timeline.monotonic, **options)


def sent_times(made):
    return [url.partition("time=")[2] for _, url, *_ in made.engine.sent]


def test_the_answer_tells_the_time_of_the_middle_of_the_round_trip():
    timeline = Timeline(BEGIN)
    clock = clock_at(timeline)
    sent = clock.instant()
    timeline.passed += 4
    assert clock.learn(sent, datetime.fromtimestamp(BEGIN + 302, UTC)) == 2.0
    assert (clock.offset, clock.now()) == (300.0, BEGIN + 304)
    assert clock.moment_of(sent) == datetime.fromtimestamp(BEGIN + 300, UTC)


@pytest.mark.parametrize(("off", "offset"), [(1.9, 0.0), (-1.9, 0.0), (2.5, 2.5), (-2.5, -2.5)])
def test_a_difference_within_the_doubt_is_no_news(off, offset):
    timeline = Timeline(BEGIN)
    clock = clock_at(timeline)
    sent = clock.instant()
    timeline.passed += 4
    clock.learn(sent, datetime.fromtimestamp(BEGIN + 2 + off, UTC))
    assert clock.offset == offset


@pytest.mark.parametrize("year", [1969, 2016, 2100])
def test_a_time_that_no_exchange_can_mean_is_not_taken(year):
    clock = clock_at(Timeline(BEGIN))
    assert clock.learn(clock.instant(), datetime(year, 12, 31, tzinfo=UTC)) is None
    assert clock.offset == 0.0


def test_a_round_trip_is_never_shorter_than_nothing():
    clock = Clock(SOURCE, now=lambda: BEGIN, monotonic=lambda: 0.0)
    assert clock.learn(Instant(5.0, BEGIN), datetime.fromtimestamp(BEGIN, UTC)) == 0.0


def test_a_clock_that_was_wrong_is_looked_at_again_after_an_hour_by_one_caller():
    timeline = Timeline(BEGIN)
    clock = clock_at(timeline)
    assert not clock.claim_due()
    clock.learn(clock.instant(), datetime.fromtimestamp(BEGIN + 300, UTC))
    timeline.passed += 3599
    assert not clock.claim_due()
    timeline.passed += 1
    assert [clock.claim_due(), clock.claim_due()] == [True, False]
    timeline.passed += 60
    assert clock.claim_due()


@pytest.mark.parametrize(("off", "options"), [(0, {}), (300, {"correcting": False})])
def test_a_clock_that_is_right_or_left_alone_is_not_looked_at_again(off, options):
    timeline = Timeline(BEGIN)
    clock = clock_at(timeline, **options)
    clock.learn(clock.instant(), datetime.fromtimestamp(BEGIN + off, UTC))
    timeline.passed += 9999
    assert not clock.claim_due()


def test_a_clock_without_a_source_corrects_nothing():
    assert Clock().corrects is False
    assert abs(Clock().moment_of(Clock().instant()) - datetime.now(UTC)) < timedelta(seconds=5)


# ---------------------------------------------------------------- in a session


@pytest.mark.parametrize("retry", [ONE_ATTEMPT, RetryPolicy()])
@pytest.mark.parametrize("off", [300, -300])
@pytest.mark.parametrize("operation", [BORROW, PLACE])
def test_a_request_refused_for_its_time_is_sent_once_more_with_the_right_one(caller, operation, off, retry):
    made = caller(SKEW, time_is(BEGIN + off), GOOD, GOOD, source=SOURCE, time=Timeline(BEGIN), retry=retry)
    values = {"coin": "BTC"} if operation is BORROW else {}
    made.call(operation, **values)
    made.call(operation, **values)
    first, _, *later = sent_times(made)
    assert (int(first), [int(each) for each in later]) == (BEGIN * 1000, [(BEGIN + off) * 1000] * 2)
    assert made.time.waits == [0.0]
    if operation is PLACE:
        assert made.engine.sent[0][3] == made.engine.sent[2][3]


def test_it_is_not_sent_a_third_time(caller):
    made = caller(SKEW, time_is(BEGIN), SKEW, source=SOURCE, retry=RetryPolicy())
    with pytest.raises(ClockSkew):
        made.call(BORROW, coin="BTC")
    assert made.engine.script == []


BAD_TIMES = {"lost": LOST, "refused": refusal(-1), "no JSON": answer(b"<html>"), "no time": answer(b'{"ms":"soon"}')}


@pytest.mark.parametrize("bad", BAD_TIMES.values(), ids=BAD_TIMES)
def test_a_time_that_cannot_be_read_is_not_raised(caller, bad):
    made = caller(SKEW, bad, GOOD, source=SOURCE)
    made.call(BORROW, coin="BTC")
    assert made.engine.script == []


def test_the_question_for_the_time_is_a_short_one(caller):
    made = caller(SKEW, time_is(BEGIN), GOOD, source=SOURCE, timeout=30)
    made.call(BORROW, coin="BTC")
    assert [sent[4] for sent in made.engine.sent] == [30, 2.0, 30]
    made = caller(SKEW, time_is(BEGIN), GOOD, source=SOURCE, timeout=0.5)
    made.call(BORROW, coin="BTC")
    assert [sent[4] for sent in made.engine.sent] == [0.5] * 3


def test_without_a_source_the_refusal_is_raised(caller):
    made = caller(SKEW, retry=RetryPolicy())
    with pytest.raises(ClockSkew):
        made.call(BORROW, coin="BTC")


def test_a_public_operation_has_no_time_that_could_be_wrong(caller):
    made = caller(SKEW, source=SOURCE)
    with pytest.raises(ClockSkew):
        made.call(LOANS, coin="BTC")


def test_after_an_hour_the_time_is_asked_for_before_a_signed_call(caller):
    made = caller(SKEW, time_is(BEGIN + 300), GOOD, source=SOURCE, time=Timeline(BEGIN))
    made.call(BORROW, coin="BTC")
    made.time.passed += 3600
    made.play(NO_LOANS, time_is(BEGIN + 3600 + 200), GOOD, GOOD)
    made.call(LOANS, coin="BTC")
    made.call(BORROW, coin="BTC")
    made.call(BORROW, coin="BTC")
    assert [int(each) - BEGIN * 1000 for each in sent_times(made)[-2:]] == [3_800_000] * 2
    assert made.session._means.clock.offset == 200


def test_an_hourly_look_that_fails_changes_nothing(caller):
    made = caller(SKEW, time_is(BEGIN + 300), GOOD, source=SOURCE, time=Timeline(BEGIN))
    made.call(BORROW, coin="BTC")
    made.time.passed += 3600
    made.play(LOST, GOOD)
    made.call(BORROW, coin="BTC")
    assert made.session._means.clock.offset == 300


def test_a_refused_time_after_a_lost_answer_is_corrected_while_the_key_protects(caller):
    made = caller(LOST, SKEW, time_is(BEGIN), GOOD, source=SOURCE, retry=RetryPolicy())
    made.call(PLACE)
    assert made.engine.script == []
    timeline = Timeline(BEGIN)
    late = caller(LOST, timeline.after(30, SKEW), source=SOURCE, time=timeline, retry=RetryPolicy(budget=99))
    with pytest.raises(OutcomeUnknown, match="A later attempt did not help: example place: -2 no"):
        late.call(PLACE)

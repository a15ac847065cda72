"""What can be watched of attempts: hooks, the log and spans; and that no request shows in any of them."""

from __future__ import annotations

import logging
import sys
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from attrs import evolve
from opentelemetry import trace
from opentelemetry.trace import NonRecordingSpan, SpanKind, Status, StatusCode, Tracer, TracerProvider

from lendspec.core import spans
from lendspec.core.engine import EngineFault
from lendspec.core.errors import InsufficientFunds, NotSent, OutcomeUnknown
from lendspec.core.hooks import Attempt, Wait
from lendspec.core.log import LOGGER
from lendspec.core.retry import RetryPolicy
from lendspec.core.session import CallOptions
from tests.core.example import BORROW, LOANS, PLACE, SECRET, SOURCE, Example, answer, refusal
from tests.core.playing import Gate, Timeline

GOOD = answer(b'{"coin":"BTC","amount":"0.5"}', x_used="7")
NO_LOANS = answer(b"[]")
BAD_GATEWAY = answer(b"<html>", 502)
LOST = EngineFault("no answer within the timeout", sent=True)
REFUSED_CONNECTION = EngineFault("no connection", sent=False)
RETRY = RetryPolicy(random=lambda: 1.0)
BEGIN = datetime(2026, 11, 20, 12, tzinfo=UTC)


LOANS_AT = "example loan.flexible.loans: attempt "
BORROW_AT = "example loan.flexible.borrow: attempt 1 at api.example.com, "


class Watcher:
    """Keeps what it is told."""

    def __init__(self):
        self.told = []

    def before(self, attempt):
        self.told.append(("before", attempt))

    def after(self, attempt):
        self.told.append(("after", attempt))


class Clumsy:
    """A hook with a bug."""

    def before(self, attempt):
        raise ValueError("before")

    def after(self, attempt):
        raise ValueError("after")


class Patient(Watcher):
    """Wants to know of waits, too."""

    def waiting(self, wait):
        self.told.append(("waiting", wait))


class ClumsyAndPatient(Clumsy):
    """A hook with one bug more."""

    def waiting(self, wait):
        raise ValueError("waiting")


WAIT = Wait("example", "place", "a call takes 1 of 1 every 1 s for each account", 2.5, 0.5)

# ---------------------------------------------------------------- hooks


def test_a_hook_sees_every_attempt_before_and_after(caller):
    watcher, timeline = Watcher(), Timeline(BEGIN.timestamp())
    made = caller(timeline.after(0.5, LOST), timeline.after(2, GOOD), time=timeline, retry=RETRY, hooks=[watcher])
    made.call(PLACE)
    begin_2 = datetime(2026, 11, 20, 12, 0, 0, 750_000, UTC)
    first = Attempt("example", "place", "write", 1, BEGIN, host="api.example.com")
    second = evolve(first, number=2, moment=begin_2)
    assert watcher.told == [
        ("before", first),
        ("after", evolve(first, duration=0.5, error="OutcomeUnknown", retry_in=0.25)),
        ("before", second),
        ("after", evolve(second, status=200, duration=2.0, limits_used={"weight": 7})),
    ]


def test_a_hook_sees_a_refusal(caller):
    watcher = Watcher()
    with pytest.raises(InsufficientFunds):
        caller(refusal(-1), hooks=[watcher]).call(BORROW, coin="BTC")
    after = watcher.told[-1][1]
    assert (after.status, after.error, after.code, after.retry_in) == (400, "InsufficientFunds", "-1", None)


def test_a_hook_sees_questions_for_the_time(caller):
    watcher = Watcher()
    caller(refusal(-2), answer(b'{"ms":1700000300000}'), GOOD, source=SOURCE, hooks=[watcher]).call(BORROW, coin="BTC")
    names = [attempt.operation for when, attempt in watcher.told if when == "before"]
    assert names == ["loan.flexible.borrow", "general.time", "loan.flexible.borrow"]


def test_a_hook_with_a_bug_is_logged_and_changes_nothing(caller, caplog):
    watcher = Watcher()
    made = caller(GOOD, hooks=[Clumsy(), watcher])
    assert made.call(BORROW, coin="BTC").coin == "BTC"
    assert [when for when, _ in watcher.told] == ["before", "after"]
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == [
        "a hook failed before an attempt of example loan.flexible.borrow",
        "a hook failed after an attempt of example loan.flexible.borrow",
    ]


def test_a_copy_can_have_hooks_of_its_own(caller):
    watcher = Watcher()
    made = caller(GOOD, GOOD)
    original, made.session = made.session, made.session.with_options(hooks=[watcher])
    made.call(BORROW, coin="BTC")
    made.session = original
    made.call(BORROW, coin="BTC")
    assert len(watcher.told) == 2


# ---------------------------------------------------------------- the log


def lines(caplog):
    return [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "lendspec"]


def test_there_is_one_record_for_each_attempt(caller, caplog):
    caplog.set_level(logging.DEBUG)
    timeline = Timeline()
    made = caller(timeline.after(0.25, BAD_GATEWAY), timeline.after(1, NO_LOANS), time=timeline, retry=RETRY)
    made.call(LOANS, coin="BTC")
    assert lines(caplog) == [
        ("WARNING", f"{LOANS_AT}1 at api.example.com, Unavailable, HTTP 502, 0.250 s, again in 0.250 s"),
        ("DEBUG", f"{LOANS_AT}2 at api.example.com, done, HTTP 200, 1.000 s"),
    ]


@pytest.mark.parametrize(
    ("turn", "kind", "line"),
    [
        (refusal(-1), InsufficientFunds, ("INFO", "InsufficientFunds, -1, HTTP 400, 0.000 s")),
        (refusal(-5), OutcomeUnknown, ("WARNING", "OutcomeUnknown, -5, HTTP 400, 0.000 s")),
        (LOST, OutcomeUnknown, ("WARNING", "OutcomeUnknown, 0.000 s")),
        (REFUSED_CONNECTION, NotSent, ("INFO", "NotSent, 0.000 s")),
        (answer(b"", 429, x_used="9"), OutcomeUnknown, ("WARNING", "OutcomeUnknown, HTTP 429, 0.000 s, weight 9")),
    ],
)
def test_a_failure_is_as_loud_as_it_is_grave(caller, caplog, turn, kind, line):
    caplog.set_level(logging.DEBUG)
    with pytest.raises(kind):
        caller(turn).call(BORROW, coin="BTC")
    assert lines(caplog) == [(line[0], f"{BORROW_AT}{line[1]}")]


def test_an_interrupted_attempt_is_logged(caller, caplog):
    def interrupt():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        caller(interrupt).call(BORROW, coin="BTC")
    assert lines(caplog) == [("WARNING", f"{BORROW_AT}KeyboardInterrupt, 0.000 s")]


def test_no_record_is_made_where_nobody_listens(caller, caplog, monkeypatch):
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(LOGGER, "isEnabledFor", lambda level: level > logging.DEBUG)
    caller(GOOD).call(BORROW, coin="BTC")
    assert lines(caplog) == []
    with pytest.raises(InsufficientFunds):
        caller(refusal(-1)).call(BORROW, coin="BTC")
    assert [level for level, _ in lines(caplog)] == ["INFO"]


def test_a_record_carries_the_fields_of_the_attempt(caller, caplog):
    caplog.set_level(logging.DEBUG)
    caller(GOOD).call(BORROW, coin="BTC")
    fields = {name: value for name, value in vars(caplog.records[-1]).items() if name.startswith("lendspec_")}
    assert fields == {
        "lendspec_exchange": "example",
        "lendspec_operation": "loan.flexible.borrow",
        "lendspec_attempt": 1,
        "lendspec_host": "api.example.com",
        "lendspec_status": 200,
        "lendspec_duration": 0.0,
        "lendspec_limits_used": {"weight": 7},
        "lendspec_error": None,
        "lendspec_code": None,
        "lendspec_retry_in": None,
    }


def test_nothing_is_made_for_a_level_that_nobody_reads(caller, caplog):
    caplog.set_level(logging.WARNING)
    caller(GOOD).call(BORROW, coin="BTC")
    assert lines(caplog) == []


def test_no_request_shows_in_a_record_or_a_hook(caller, caplog):
    caplog.set_level(logging.DEBUG)
    watcher = Watcher()
    made = caller(LOST, answer(f'{{"code":-1,"msg":"{SECRET}"}}'.encode(), 400), retry=RETRY, hooks=[watcher])
    with pytest.raises(OutcomeUnknown):
        made.call(PLACE, cl_ord_id="my-very-own-id")
    seen = f"{[vars(record) for record in caplog.records]} {watcher.told}"
    assert not any(text in seen for text in (SECRET, "my-very-own-id", "/v1/", "time=", "X-Key"))


# ---------------------------------------------------------------- waits


def test_a_hook_that_wants_to_know_is_told_of_a_wait_before_the_attempt(caller):
    patient, watcher = Patient(), Watcher()
    caller(GOOD, limiter=Gate(waits=WAIT), hooks=[watcher, patient]).call(PLACE)
    assert patient.told[0] == ("waiting", WAIT)
    assert [when for when, _ in patient.told] == ["waiting", "before", "after"]
    assert [when for when, _ in watcher.told] == ["before", "after"]


def test_a_wait_is_an_info_record_with_operation_budget_and_seconds(caller, caplog):
    with caplog.at_level(logging.INFO, logger="lendspec"):
        caller(GOOD, limiter=Gate(waits=WAIT)).call(PLACE)
    [record] = caplog.records
    assert record.levelno == logging.INFO
    assert record.getMessage() == (
        "example place: no room for 2.500 s at least, so the call waits: a call takes 1 of 1 every 1 s for each account"
    )
    fields = {name: value for name, value in vars(record).items() if name.startswith("lendspec_")}
    assert fields == {
        "lendspec_exchange": "example",
        "lendspec_operation": "place",
        "lendspec_budget": "a call takes 1 of 1 every 1 s for each account",
        "lendspec_wait": 2.5,
        "lendspec_waited": 0.5,
    }


def test_what_a_hook_raises_over_a_wait_is_logged_and_the_next_one_is_told(caller, caplog):
    patient = Patient()
    with caplog.at_level(logging.ERROR, logger="lendspec"):
        caller(GOOD, limiter=Gate(waits=WAIT), hooks=[ClumsyAndPatient(), patient]).call(PLACE)
    assert ("waiting", WAIT) in patient.told
    assert "a hook failed during a wait of example place" in caplog.text


def test_nobody_need_listen_to_a_wait(caller):
    caller(GOOD, limiter=Gate(waits=WAIT)).call(PLACE)


# ---------------------------------------------------------------- spans


class Recorded(NonRecordingSpan):
    """A span that keeps what it is told."""

    def __init__(self, name, kind, attributes):
        super().__init__(trace.INVALID_SPAN_CONTEXT)
        self.name, self.kind, self.attributes = name, kind, dict(attributes)
        self.events, self.status, self.ended = [], None, False

    def set_attribute(self, key, value):
        self.attributes[key] = value

    def add_event(self, name, attributes=None, timestamp=None):
        self.events.append((name, attributes))

    def set_status(self, status: Status, description=None):
        self.status = status.status_code

    def record_exception(self, *arguments, **options):
        raise AssertionError("no exception goes into a span")


class Recorder(TracerProvider, Tracer):
    """Keeps every span."""

    def __init__(self):
        self.spans = []

    def get_tracer(self, *arguments, **options):
        return self

    def start_span(self, name, **options):
        raise AssertionError("a span is started as the current one")

    @contextmanager
    def start_as_current_span(self, name, *, kind, attributes, **options):
        assert options == {"record_exception": False, "set_status_on_exception": False}
        span = Recorded(name, kind, attributes)
        self.spans.append(span)
        with trace.use_span(span, **options):
            yield span
        span.ended = True


@pytest.fixture
def recorder(monkeypatch):
    """Spans of this test."""
    made = Recorder()
    monkeypatch.setattr(trace, "get_tracer", made.get_tracer)
    spans._tracer.cache_clear()
    yield made
    spans._tracer.cache_clear()


def test_every_call_is_a_span_and_every_attempt_an_event(caller, recorder):
    made = caller(LOST, GOOD, retry=RETRY)
    made.call(PLACE)
    (span,) = recorder.spans
    assert (span.name, span.kind, span.status) == ("example place", SpanKind.CLIENT, None)
    assert span.attributes == {
        "lendspec.exchange": "example",
        "lendspec.operation": "place",
        "http.request.method": "POST",
        "url.template": "/v1/borrow",
        "server.address": "api.example.com",
        "lendspec.attempts": 2,
        "http.response.status_code": 200,
        "lendspec.limits_used.weight": 7,
    }
    assert span.events == [
        ("attempt", {"lendspec.attempt": 1, "lendspec.outcome": "OutcomeUnknown"}),
        ("attempt", {"lendspec.attempt": 2, "lendspec.outcome": "done"}),
    ]


def test_a_wait_is_an_event_of_the_span(caller, recorder):
    caller(GOOD, limiter=Gate(waits=WAIT)).call(PLACE)
    (span,) = recorder.spans
    assert span.events[0] == (
        "waiting",
        {"lendspec.budget": "a call takes 1 of 1 every 1 s for each account", "lendspec.wait": 2.5},
    )


@pytest.mark.parametrize(
    ("turn", "kind", "code"), [(refusal(-1), InsufficientFunds, "-1"), (LOST, OutcomeUnknown, None)]
)
def test_a_call_that_failed_is_a_span_with_its_error(caller, recorder, turn, kind, code):
    with pytest.raises(kind):
        caller(turn, dialect=Example(base_url="nowhere")).call(BORROW, coin="BTC")
    (span,) = recorder.spans
    assert (span.status, span.attributes["error.type"]) == (StatusCode.ERROR, kind.__name__)
    assert (span.attributes.get("lendspec.code"), span.attributes["server.address"]) == (code, "")


def test_a_question_for_the_time_is_no_call(caller, recorder):
    made = caller(refusal(-2), answer(b'{"ms":1700000300000}'), GOOD, source=SOURCE)
    made.call(BORROW, CallOptions(), coin="BTC")
    assert len(recorder.spans) == 1


def test_without_the_api_there_are_no_spans(caller, monkeypatch):
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    spans._tracer.cache_clear()
    caller(GOOD).call(BORROW, coin="BTC")
    with pytest.raises(InsufficientFunds):
        caller(refusal(-1)).call(BORROW, coin="BTC")
    assert spans._tracer() is None
    spans._tracer.cache_clear()

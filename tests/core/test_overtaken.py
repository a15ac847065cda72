"""Something of the user's fails on the way of a call: what has left keeps its outcome, whatever failed."""

# ruff: noqa: N818 (exceptions of a user, as he may name them)

from __future__ import annotations

import logging
from contextlib import contextmanager

import pytest
from opentelemetry import trace
from opentelemetry.trace import TracerProvider

from lendspec.core import spans
from lendspec.core.engine import EngineFault
from lendspec.core.errors import ConfigurationError, NotSent, OutcomeUnknown, Refused
from lendspec.core.hooks import Wait
from lendspec.core.log import LOGGER
from lendspec.core.retry import RetryPolicy
from tests.core.example import BORROW, LOANS, PLACE, SECRET, Example, answer, refusal
from tests.core.playing import Gate

GOOD = answer(b'{"coin":"BTC","amount":"0.5"}')
LOST = EngineFault("no answer within the timeout", sent=True)
REFUSED_CONNECTION = EngineFault("no connection", sent=False)
RETRY = RetryPolicy(random=lambda: 1.0)
WAIT = Wait("example", "place", "a call takes 1 of 1 every 1 s for each account", 2.5, 0.5)


class Mine(Exception):
    """Of the user's program."""


def failing(*_arguments, **_keywords):
    """Whatever it is called with."""
    raise Mine("a fault of the program")


def of_a_caller(operation):
    """Arguments of the operation."""
    return {} if operation is PLACE else {"coin": "BTC"}


# ---------------------------------------------------------------- below: engines, transports, hooks of httpx


@pytest.mark.parametrize("operation", [BORROW, PLACE, LOANS], ids=["write", "write with a key", "read"])
def test_an_engine_that_raises_has_no_known_outcome_and_says_why(caller, operation):
    with pytest.raises(OutcomeUnknown, match="the transfer failed \\(Mine\\)") as caught:
        caller(failing).call(operation, **of_a_caller(operation))
    assert isinstance(caught.value.__cause__, Mine)
    assert caught.value.__cause__.__traceback__ is None


def test_an_engine_that_raises_at_the_second_attempt_of_a_keyed_write_has_no_known_outcome(caller):
    made = caller(LOST, failing, retry=RetryPolicy(attempts=2))
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(PLACE)
    assert isinstance(caught.value.__cause__, Mine)
    assert len(made.engine.sent) == 2


def test_a_cause_that_quotes_the_request_is_redacted(caller):
    def quote():
        raise Mine(f"sent with {SECRET}")

    with pytest.raises(OutcomeUnknown) as caught:
        caller(quote).call(BORROW, coin="BTC")
    assert str(caught.value.__cause__) == "Mine: sent with ***"


@pytest.mark.parametrize("broken", [KeyboardInterrupt, SystemExit])
def test_an_interruption_goes_through_without_the_frames_below(caller, broken):
    def interrupt():
        raise broken

    with pytest.raises(broken) as caught:
        caller(interrupt).call(BORROW, coin="BTC")
    names, frame = [], caught.value.__traceback__
    while frame is not None:
        names.append(frame.tb_frame.f_code.co_name)
        frame = frame.tb_next
    assert "_attempt" in names
    assert "_exchange" not in names
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


# ---------------------------------------------------------------- beside: limiters, policies, clocks


class Breaking(Gate):
    """Gives permits until the `number`-th, where it fails."""

    def __init__(self, number):
        super().__init__()
        self.number = number

    def acquire(self, operation, texts, **how):
        if len(self.asked) + 1 == self.number:
            failing()
        return super().acquire(operation, texts, **how)


def test_a_limiter_that_raises_before_anything_left_raises_its_own(caller):
    made = caller(GOOD, limiter=Breaking(1))
    with pytest.raises(Mine):
        made.call(PLACE)
    assert made.engine.sent == []


def test_a_limiter_that_raises_after_a_lost_write_leaves_it_unknown(caller):
    made = caller(LOST, limiter=Breaking(2), retry=RETRY)
    with pytest.raises(OutcomeUnknown, match="broken off by Mine") as caught:
        made.call(PLACE)
    assert isinstance(caught.value.__cause__, Mine)
    assert caught.value.request_id is not None
    assert caught.value.moment is not None


def test_a_limiter_that_raises_after_a_request_that_did_not_leave_leaves_it_unsent(caller):
    with pytest.raises(NotSent, match="no connection") as caught:
        caller(REFUSED_CONNECTION, limiter=Breaking(2), retry=RETRY).call(PLACE)
    assert isinstance(caught.value.__cause__, Mine)


def test_a_limiter_that_raises_after_a_failed_read_leaves_the_failure(caller):
    with pytest.raises(Refused) as caught:
        caller(answer(b"{}", 429), limiter=Breaking(2), retry=RETRY).call(LOANS, coin="BTC")
    assert isinstance(caught.value.__cause__, Mine)


@pytest.mark.parametrize(("turn", "kind"), [(LOST, OutcomeUnknown), (REFUSED_CONNECTION, NotSent)])
@pytest.mark.parametrize("limiter", [None, Gate])
def test_a_retry_policy_that_raises_means_that_there_is_no_other_attempt(caller, turn, kind, limiter):
    made = caller(turn, GOOD, limiter=limiter and limiter(), retry=RetryPolicy(random=failing))
    with pytest.raises(kind) as caught:
        made.call(PLACE)
    assert isinstance(caught.value.__cause__, Mine)
    assert len(made.engine.sent) == 1


class Careless(Example):
    """Fails over each answer."""

    def classify(self, operation, answer, payload):
        failing()


@pytest.mark.parametrize("operation", [BORROW, LOANS], ids=["write", "read"])
def test_a_dialect_that_raises_over_an_answer_leaves_the_outcome_unknown(caller, operation):
    with pytest.raises(OutcomeUnknown, match="broken off by Mine") as caught:
        caller(GOOD, dialect=Careless()).call(operation, coin="BTC")
    assert isinstance(caught.value.__cause__, Mine)


def test_a_dialect_that_raises_over_the_headers_of_limits_loses_no_result(caller):
    class Odd(Example):
        def limits_used(self, headers):
            failing()

    assert caller(GOOD, dialect=Odd()).call(BORROW, coin="BTC").coin == "BTC"


def test_missing_credentials_are_no_failure_on_the_way(caller):
    with pytest.raises(ConfigurationError):
        caller(dialect=Example(None)).call(BORROW, coin="BTC")


# ---------------------------------------------------------------- above: hooks, the log, spans


class Clumsy:
    """A hook that fails wherever it is told of something."""

    before = after = waiting = staticmethod(failing)


@pytest.fixture
def deaf():
    """The log has a filter that fails."""
    LOGGER.addFilter(failing)
    yield
    LOGGER.removeFilter(failing)


@pytest.mark.usefixtures("deaf")
@pytest.mark.parametrize("hooks", [(), (Clumsy(),)], ids=["no hook", "a hook that fails"])
def test_a_filter_of_the_log_that_raises_loses_no_result(caller, caplog, hooks):
    with caplog.at_level(logging.DEBUG, logger="lendspec"):
        assert caller(GOOD, hooks=hooks, limiter=Gate(waits=WAIT)).call(BORROW, coin="BTC").coin == "BTC"
        with pytest.raises(OutcomeUnknown):
            caller(LOST, hooks=hooks).call(BORROW, coin="BTC")


class BrokenSpan:
    """A span that fails at everything."""

    set_attribute = add_event = set_status = staticmethod(failing)


class Tracing(TracerProvider):
    """Gives a tracer whose spans fail at some moment."""

    def __init__(self, *when):
        self.when = when

    def get_tracer(self, *_arguments, **_options):
        return self

    @contextmanager
    def start_as_current_span(self, _name, **_options):
        if "start" in self.when:
            failing()
        yield BrokenSpan()
        if "end" in self.when:
            failing()


@pytest.fixture(params=[("start",), ("end",), ()], ids=["start", "end", "everything between"])
def tracing(request, monkeypatch):
    """Spans of this test fail."""
    monkeypatch.setattr(trace, "get_tracer", Tracing(*request.param).get_tracer)
    spans._tracer.cache_clear()
    yield
    spans._tracer.cache_clear()


@pytest.mark.usefixtures("tracing")
def test_a_span_that_raises_loses_no_result(caller):
    assert caller(LOST, GOOD, retry=RETRY, limiter=Gate(waits=WAIT)).call(PLACE).coin == "BTC"


@pytest.mark.usefixtures("tracing")
@pytest.mark.parametrize(
    ("turn", "kind"), [(LOST, OutcomeUnknown), (REFUSED_CONNECTION, NotSent), (refusal(-1), Refused)]
)
def test_a_span_that_raises_changes_no_outcome(caller, turn, kind):
    with pytest.raises(kind):
        caller(turn).call(BORROW, coin="BTC")

"""What becomes of a request without an answer: asked of the exchange, and said only where it is sure."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal

import anyio
import pytest
from attrs import evolve

from lendspec.core import codec
from lendspec.core.errors import AlreadyExecuted, OutcomeUnknown
from lendspec.core.operation import Window
from lendspec.core.recall import GRACE, Recall, Take
from lendspec.core.reconciliation import Reconciliation
from lendspec.core.retry import RetryPolicy
from tests.core.example import BORROW, LOANS, PLACE, SECRET, SOURCE, Example, answer, refusal
from tests.core.history import (
    BEGIN,
    BY_CURSOR,
    BY_ID,
    BY_PAGES,
    BY_PAGES_BACK,
    BY_TIME,
    LOST,
    TAKE_LOAN,
    TAKE_ORDER,
    TAKE_OTHER,
    Record,
    asked,
    exchange,
    ledger,
    line,
    lost,
    page,
)
from tests.core.history import record as read
from tests.core.playing import Timeline

# ---------------------------------------------------------------- by time


def test_the_history_is_read_around_the_moment_of_the_request(caller):
    made, error = lost(caller)
    made.play(page())
    made.reconcile(error)
    ((path, query),) = asked(made)
    assert path == "/v1/history"
    assert query == {
        "coin": ["BTC"],
        "size": ["3"],
        "start": [str(round((BEGIN - 7) * 1000))],  # five seconds, one of doubt, and one for whole seconds
        "end": [str(round((BEGIN + 1 + GRACE) * 1000))],
    }


def test_a_value_is_looked_for_under_the_name_that_the_history_gives_it(caller):
    made = caller(LOST, page(), time=Timeline(BEGIN), dialect=exchange())
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(TAKE_LOAN, coin="BTC", kind="in")
    made.reconcile(caught.value)
    assert asked(made)[-1][1]["type"] == ["locked"]


@pytest.mark.parametrize(
    ("rows", "state"),
    [
        ([line()], "executed"),
        ([line(0.0)], "executed"),
        ([line(-1.5)], "executed"),  # a whole second, rounded down, and a second of doubt
        ([line(-1.1)], "unknown"),
        ([line(1.9)], "executed"),  # a second and a half, and one of doubt; or the whole of a second
        ([line(2.4)], "executed"),
        ([line(2.6)], "unknown"),
        ([line(3.5)], "unknown"),
        ([line(10)], "unknown"),
        ([line(40)], "unknown"),
        ([line(119)], "unknown"),
        ([line(status="FAILED")], "later"),
        ([line(status="FAILED"), line()], "unknown"),
        ([line(60, status="FAILED")], "later"),
        ([line(status="FAILED"), line(60, status="FAILED")], "later"),
        ([line(status="PENDING")], "unknown"),
        ([line(status="OPEN")], "unknown"),
        ([line(), line(4)], "unknown"),
        ([line(), line(2, amount="6")], "unknown"),
        ([line(amount="6")], "unknown"),
        ([line(-4)], "unknown"),
        ([line(coin="ETH")], "later"),
        ([line(status="AUTO")], "later"),
        ([line(-60)], "later"),
        ([line(-8)], "later"),
        ([line(125)], "later"),
        ([], "later"),
        ([line(), line(coin="ETH")], "executed"),
        ([line(coin="ETH"), line(status="AUTO"), line(-60)], "unknown"),  # a full page
    ],
)
def test_a_record_must_be_the_only_one_that_can_be_meant(caller, rows, state):
    made, error = lost(caller)
    made.play(page(*rows), page(*rows))
    found = made.reconcile(error)
    assert found.state == ("unknown" if state == "later" else state)
    made.time.passed += GRACE
    later = made.reconcile(error).state
    waits = state == "later" or rows == [line(status="OPEN")]
    assert later == ("not_executed" if waits else state)


@pytest.mark.parametrize(
    ("rows", "state", "record", "candidates"),
    [
        ([line()], "executed", 0, []),
        ([line(), line(4)], "unknown", None, [0, 1]),
        ([line(40), line(coin="ETH")], "unknown", None, [0]),
        ([line(amount="6")], "unknown", None, [0]),
        ([line(status="PENDING")], "unknown", 0, []),
        ([line(status="FAILED")], "unknown", None, [0]),
        ([line(coin="ETH")], "unknown", None, []),
    ],
)
def test_what_may_be_its_record_is_given(caller, rows, state, record, candidates):
    made, error = lost(caller)
    made.play(page(*rows))
    found = made.reconcile(error)
    assert found.state == state
    assert found.record == (None if record is None else read(rows[record]))
    assert found.candidates == tuple(read(rows[each]) for each in candidates)


def test_the_record_is_given(caller):
    made, error = lost(caller)
    made.play(page(line()))
    found = made.reconcile(error)
    assert found.record == Record("BTC", Decimal(5), codec.unix_ms(round((BEGIN + 1) * 1000)), "DONE")
    assert found.reason == "the record says DONE"


def test_a_missing_record_means_nothing_at_first(caller):
    made, error = lost(caller)
    made.play(page(), page())
    made.time.passed += 30.5
    assert made.reconcile(error) == Reconciliation("unknown", None, "no record yet; ask again in 90 s")
    made.time.passed += 90
    assert made.reconcile(error) == Reconciliation("not_executed", None, "no record 120 s after the request")


def test_an_amount_that_was_not_sent_fits_any(caller):
    made = caller(LOST, page(line(amount="123")), time=Timeline(BEGIN), dialect=exchange())
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(TAKE_LOAN, coin="btc")
    assert made.reconcile(caught.value).state == "executed"


# ---------------------------------------------------------------- by cursor


def test_a_minus_is_the_way_of_the_exchange_to_write_what_leaves(caller):
    made, error = lost(caller, TAKE_OTHER)
    made.play(ledger(line(amount="-5.0")))
    assert made.reconcile(error) == Reconciliation(
        "executed", read(line(amount="-5.0")), "the exchange has a record of it"
    )


@pytest.mark.parametrize(("oldest", "state"), [(-9, "executed"), (-2, "unknown")])
def test_a_page_without_a_window_must_reach_back_far_enough(caller, oldest, state):
    made, error = lost(caller, TAKE_OTHER)
    made.play(ledger(line(), line(oldest, coin="ETH")))
    assert made.reconcile(error).state == state


# ---------------------------------------------------------------- by pages


def test_every_page_of_the_time_is_read(caller):
    made, error = lost(caller, dialect=exchange(loan=BY_PAGES))
    made.play(page(line(coin="ETH"), line(2, coin="ETH")), page(line(3, coin="ETH"), line(0.5)), page())
    assert made.reconcile(error).record == read(line(0.5))
    assert [query["page"] for _, query in asked(made)] == [["1"], ["2"], ["3"]]


def test_pages_that_go_back_are_read_until_they_are_old_enough(caller):
    made, error = lost(caller, TAKE_OTHER, dialect=exchange(other=BY_PAGES_BACK))
    made.play(
        ledger(line(3, amount="6", coin="ETH"), line(2, coin="ETH", amount="4")),
        ledger(line(0.5), line(-9, amount="3")),
    )
    assert made.reconcile(error).record == read(line(0.5))
    assert [query.get("after") for _, query in asked(made)] == [None, ["4"]]


def test_what_is_on_more_pages_than_are_read_is_unknown(caller):
    made, error = lost(caller, dialect=exchange(loan=BY_PAGES))
    made.time.passed += GRACE
    made.play(*[page(line(n, coin="ETH"), line(n, coin="ADA")) for n in range(20)])
    found = made.reconcile(error)
    assert (found.state, found.candidates) == ("unknown", ())
    assert found.reason.endswith("the history has more records of that time than 20 pages hold")


def test_pages_that_lead_nowhere_say_nothing(caller):
    made, error = lost(caller, TAKE_OTHER, dialect=exchange(other=BY_PAGES_BACK))
    made.play(*[ledger(line(3, amount="6", coin="ETH"), line(2, coin="ETH"))] * 2)
    assert "ends there again" in made.reconcile(error).reason


def test_a_page_that_cannot_be_read_says_nothing(caller):
    made, error = lost(caller, dialect=exchange(loan=BY_PAGES))
    made.play(page(line(), line(0.5)), refusal(-1))
    found = made.reconcile(error)
    assert (found.state, found.candidates) == ("unknown", ())


def test_what_is_older_than_the_exchange_keeps_records_is_unknown(caller):
    history = evolve(BY_PAGES.operation(), window=Window("start", "end", oldest_days=7))
    made, error = lost(caller, dialect=exchange(loan=evolve(BY_PAGES, operation=lambda: history)))
    made.time.passed += 8 * 86_400
    assert "the history has records since" in made.reconcile(error).reason
    assert made.engine.sent == []


# ---------------------------------------------------------------- by id


@pytest.mark.parametrize(
    ("turn", "state", "later"),
    [
        (answer(json.dumps(line(status="NEW")).encode()), "executed", "executed"),
        (answer(json.dumps(line(status="FAILED")).encode()), "not_executed", "not_executed"),
        (answer(json.dumps(line(-3600, status="NEW")).encode()), "unknown", "unknown"),
        (refusal(-6), "unknown", "not_executed"),
        (refusal(-1), "unknown", "unknown"),
    ],
)
def test_an_order_is_found_by_its_id(caller, turn, state, later):
    made, error = lost(caller, TAKE_ORDER)
    made.play(turn, turn)
    assert made.reconcile(error).state == state
    assert asked(made) == [("/v1/order", {"id": ["7"]})]
    made.time.passed += GRACE
    assert made.reconcile(error).state == later


def test_an_order_without_an_id_cannot_be_found(caller):
    dialect = exchange(loan=evolve(BY_TIME, takes=(Take("coin", "kind.name", required=True),)))
    made, error = lost(caller, dialect=dialect)
    assert made.reconcile(error).reason == "without kind.name there is nothing to look it up by"
    assert made.engine.sent == []


def test_what_has_no_time_is_known_by_its_id_alone(caller):
    made, error = lost(caller, TAKE_ORDER, dialect=exchange(order=evolve(BY_ID, time=None)))
    made.play(answer(json.dumps(line(-3600)).encode()))
    assert made.reconcile(error).state == "executed"
    made, error = lost(caller, dialect=exchange(loan=evolve(BY_TIME, time=None, start=None, end=None)))
    made.play(page(line(-3600, amount="6")))
    assert made.reconcile(error).state == "unknown"
    made.play(page(line(-3600), line(coin="ETH"), line(coin="ETH")))
    assert made.reconcile(error).reason.endswith("the history has more records of that time than one page holds")


# ---------------------------------------------------------------- around it


@pytest.mark.parametrize("operation", [BORROW, LOANS])
def test_what_no_history_shows_is_unknown(caller, operation):
    made = caller(LOST, dialect=exchange())
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(operation, coin="BTC")
    reason = f"no history of example shows {operation.python_name}"
    assert made.reconcile(caught.value) == Reconciliation("unknown", None, reason)


def test_a_history_that_cannot_be_read_says_nothing(caller):
    made, error = lost(caller)
    made.time.passed += GRACE
    made.play(answer(b"<html>", 502), answer(b'{"rows":[{}]}'))
    assert "the records could not be read: example history: the exchange failed" in made.reconcile(error).reason
    assert "$.rows[0].coin" in made.reconcile(error).reason


def test_the_exchange_s_clock_is_asked_first(caller):
    made, error = lost(caller, source=SOURCE)
    made.play(answer(f'{{"ms":{round((BEGIN + 300) * 1000)}}}'.encode()), page(line(300.2)))
    assert made.reconcile(error).state == "executed"
    assert [path for path, _ in asked(made)] == ["/v1/time", "/v1/history"]


def test_without_the_exchange_s_clock_nothing_is_said(caller):
    made, error = lost(caller, source=SOURCE)
    made.play(LOST)
    assert made.reconcile(error).reason == "the clock of the exchange could not be read"


def test_a_clock_that_tells_nonsense_is_none(caller):
    made, error = lost(caller, source=SOURCE)
    made.play(answer(b'{"ms":-1}'))
    found = made.reconcile(error)
    assert (found.state, found.reason) == ("unknown", "the clock of the exchange could not be read")


def test_a_question_is_tried_again_like_every_read(caller):
    made, error = lost(caller, retry=RetryPolicy())
    made.play(LOST, LOST, page(line()))
    assert made.reconcile(error).state == "executed"


def test_what_the_exchange_has_said_to_be_executed_stays_so(caller):
    dialect = Example(recall=Recall({"place": evolve(BY_CURSOR, same=(), amounts=())}, repeated=frozenset({"-3"})))
    made = caller(LOST, refusal(-3), time=Timeline(BEGIN), dialect=dialect, retry=RetryPolicy())
    with pytest.raises(AlreadyExecuted) as caught:
        made.call(PLACE)
    made.play(ledger(line()), ledger(), refusal(-1))
    assert made.reconcile(caught.value).record == read(line())
    for reason in ("no record yet", "the records could not be read"):
        found = made.reconcile(caught.value)
        assert (found.state, found.record) == ("executed", None)
        assert found.reason.startswith(f"the exchange said so; of its record: {reason}")


def test_a_copy_of_the_client_and_a_closed_copy_can_still_be_asked(caller):
    made = caller(LOST, page(line()), time=Timeline(BEGIN), dialect=exchange())
    original, made.session = made.session, made.session.with_options(timeout=3)
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(TAKE_LOAN, coin="BTC")
    made.close()
    assert made.reconcile(caught.value).state == "executed"
    made.session = original
    made.close()
    with pytest.raises(RuntimeError, match=r"^reconcile: the client is closed$"):
        made.reconcile(caught.value)


def pickled(error):
    return pickle.loads(pickle.dumps(error))  # noqa: S301 (our own)


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickled])
def test_an_error_that_was_pickled_or_copied_keeps_all_but_its_client(caller, duplicate):
    _, error = lost(caller)
    other = duplicate(error)
    assert type(other) is OutcomeUnknown
    kept = ("message", "operation", "moment", "request_id", "safe_to_retry")
    assert [getattr(other, name) for name in kept] == [getattr(error, name) for name in kept]
    assert other.arguments == {"coin": "BTC", "loan_amount": Decimal(5)}
    with pytest.raises(RuntimeError, match=r"^reconcile: this OutcomeUnknown has no client to ask with"):
        other.reconcile()


def test_an_error_that_can_ask_shows_no_secret(caller):
    _, error = lost(caller)
    assert SECRET not in f"{vars(error)} {error!r}"


def test_a_finding_can_be_awaited_whoever_made_it():
    finding = Reconciliation("executed")

    async def run():
        return await finding

    assert anyio.run(run) is finding


def test_an_error_that_was_made_by_hand_has_no_client():
    with pytest.raises(RuntimeError, match=r"^reconcile: this AlreadyExecuted has no client to ask with"):
        AlreadyExecuted("made by hand").reconcile()

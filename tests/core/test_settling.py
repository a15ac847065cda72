"""A write that the exchange took is done when the exchange says so: at once, later, or not at all."""

from __future__ import annotations

import copy
import gc
import json
import logging
import pickle
from datetime import datetime
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest
from attrs import evolve, frozen

from lendspec.core import codec
from lendspec.core.engine import EngineFault
from lendspec.core.errors import OutcomeUnknown, Refused, StillPending, Unanswered
from lendspec.core.operation import Envelope, NumberedPages, Operation, Parameter
from lendspec.core.recall import NO_RECALL, Lookup, Recall, Take
from lendspec.core.settlement import Link, Settlement, Shown, Statuses
from lendspec.core.settling import status_in, word
from tests.core.example import AMOUNT, BORROW, COIN, SECRET, SOURCE, Example, answer, refusal
from tests.core.playing import Timeline

BEGIN = 1_700_000_000.5
LOST = EngineFault("no answer within the timeout", sent=True)
ANSWER = Statuses("status", ("Done",), ("Processing",), ("Failed",))
RECORD = Statuses("status", ("DONE",), ("PENDING",), ("FAILED",))


@frozen
class Taken:
    """What a write returns."""

    id: str


@frozen
class Record:
    """A line of the history."""

    coin: str
    amount: Decimal
    time: datetime
    status: str
    id: str = ""


@frozen
class Page:
    """A page of the history."""

    rows: tuple[Record, ...]


def record(value: object) -> Record:
    row = codec.as_object(value)
    return Record(
        codec.required(row, "coin", codec.text),
        codec.required(row, "amount", codec.decimal),
        codec.required(row, "time", codec.unix_ms),
        codec.required(row, "status", codec.text),
        codec.required(row, "id", codec.text),
    )


def page(value: object) -> Page:
    return Page(codec.required(codec.as_object(value), "rows", codec.list_of(record)))


def read(name, decode, *parameters, **more) -> Operation[object]:
    return Operation(
        name, f"loan.{name}", "example", "loan", "GET", (f"/v1/{name}",), "read", (), parameters, decode, **more
    )


ID = Parameter("id", "id", "str", "query", codec.wire_text)
SIZE = Parameter("size", "page_size", "int", "query", codec.wire_integer)
PAGES = NumberedPages("page", "size", 10, 100, None, "rows", ("id",))
READS = {
    "history": read("history", page, COIN, ID),
    "applications": read("applications", page, SIZE, pages=PAGES),
    "order": read("order", record, ID),
}
BY_TIME = Lookup(
    lambda: READS["history"],
    takes=(Take("coin", "coin"), Take("id", "kind")),
    same=(("coin", "coin"),),
    amounts=(("amount", "loan_amount"),),
    time="time",
    state="status",
    executed=frozenset({"DONE"}),
    failed=frozenset({"FAILED"}),
)
RECALL = Recall({"loan.borrow": BY_TIME}, operation=lambda product, name: lambda: READS[name] if product else READS[""])
KIND = Parameter("kind", "kind", "str", "query", codec.wire_text)
HISTORY = Shown("history", "loan.history", "rows", status=RECORD)


def taking(settlement, **changes) -> Operation[Taken]:
    """A write whose end is told by `settlement`."""
    decode = lambda value: Taken(codec.required(codec.as_object(value), "id", codec.text))  # noqa: E731
    changes = {"python_name": "loan.borrow", "decode": decode, "parameters": (COIN, AMOUNT, KIND), **changes}
    return evolve(BORROW, settlement=settlement, **changes)


BY_LIKENESS = taking(Settlement(ANSWER, HISTORY))
BY_ID = taking(
    Settlement(
        None, Shown("applications", "loan.applications", "rows", same=(Link("id", "id", answered=True),), status=RECORD)
    )
)
ORDER = taking(
    Settlement(
        ANSWER,
        Shown(
            "order",
            "loan.order",
            "",
            (Link("id", "id", answered=True),),
            (Link("id", "id", answered=True),),
            status=RECORD,
        ),
    )
)


def takes(status="Processing", name="7"):
    return answer(json.dumps({"id": name, "status": status}).encode())


def line(status="DONE", name="7", after=1.0, amount="5"):
    moment = round((BEGIN + after) * 1000)
    return {"coin": "BTC", "amount": amount, "time": moment, "status": status, "id": name}


def rows(*lines):
    return answer(json.dumps({"rows": lines}).encode())


def one(found):
    return answer(json.dumps(found).encode())


def taken(caller, operation=BY_LIKENESS, first=None, **options):
    """A session that has made a write which the exchange took, and its result."""
    settings = {"time": Timeline(BEGIN), "dialect": Example(recall=RECALL), **options}
    made = caller(first or takes(), **settings)
    result = made.call(operation, coin="BTC", loan_amount=Decimal(5))
    made.engine.sent.clear()
    return made, result


def asked(made):
    return [(urlsplit(url).path, parse_qs(urlsplit(url).query)) for _, url, *_ in made.engine.sent]


# ---------------------------------------------------------------- by the answer itself


@pytest.mark.parametrize("raw", [False, True])
def test_a_failed_status_is_a_refusal_with_the_answer(caller, raw):
    made = caller(takes("Failed", name=SECRET), dialect=Example(recall=RECALL))
    with pytest.raises(Refused) as caught:
        (made.call_raw if raw else made.call)(BY_LIKENESS, coin="BTC")
    error = caught.value
    assert (type(error), error.code, error.http_status, error.safe_to_retry) == (Refused, None, 200, False)
    assert json.loads(error.raw)["status"] == "Failed"
    assert SECRET.encode() not in error.raw
    assert str(error) == (
        "example loan.borrow: the exchange took the request and answered status Failed, which means that it did not "
        "execute it (HTTP 200)"
    )
    assert len(made.engine.sent) == 1


class Watcher:
    def __init__(self):
        self.ends = []

    def before(self, attempt):
        """Nothing."""

    def after(self, attempt):
        """Keep how it ended."""
        self.ends.append((attempt.error, attempt.status, attempt.retry_in))


def test_hooks_and_the_log_are_told_of_the_refusal(caller, caplog):
    caplog.set_level(logging.INFO)
    watcher = Watcher()
    with pytest.raises(Refused):
        caller(takes("Failed"), hooks=[watcher]).call(BY_LIKENESS, coin="BTC")
    assert watcher.ends == [("Refused", 200, None)]
    assert [entry.getMessage() for entry in caplog.records] == [
        "example loan.borrow: attempt 1 at api.example.com, Refused, HTTP 200, 0.000 s"
    ]


@pytest.mark.parametrize("status", ["Done", "Processing", "Rebooked", "", 7, None, ["Failed"], True])
def test_any_other_status_gives_the_result(caller, status):
    assert caller(takes(status)).call(BY_LIKENESS, coin="BTC") == Taken("7")


def test_an_answer_without_a_status_gives_the_result(caller):
    assert caller(one({"id": "7"})).call(BY_LIKENESS, coin="BTC") == Taken("7")


@pytest.mark.parametrize(
    ("data", "status"),
    [
        ([{"status": "Failed"}], "Failed"),
        ({"status": "Failed"}, "Failed"),
        ([{"status": "Failed"}, {"status": "Done"}], None),
        ([], None),
        ("Failed", None),
    ],
)
def test_in_an_envelope_the_status_is_that_of_the_row(data, status):
    framed = evolve(BY_LIKENESS, envelope=Envelope("code", "0", "msg", "data"))
    assert status_in(framed, {"code": "0", "data": data}) == status


def test_an_operation_that_settles_nothing_has_no_status():
    assert status_in(BORROW, {"status": "Failed"}) is None


def test_a_boolean_can_be_a_status(caller):
    worked = taking(Settlement(Statuses("success", (True,), (), (False,))))
    body = {"id": "7", "success": False}
    with pytest.raises(Refused, match="answered success false"):
        caller(one(body)).call(worked, coin="BTC")
    assert caller(one({**body, "success": True})).call(worked, coin="BTC") == Taken("7")
    assert caller(one({**body, "success": "false"})).call(worked, coin="BTC") == Taken("7")


def test_a_long_word_is_cut():
    assert word("a" * 100) == "a" * 60 + "…"


# ---------------------------------------------------------------- waiting


def test_what_is_done_by_its_own_answer_is_given_at_once(caller):
    made, result = taken(caller, first=takes("Done"))
    assert made.settled(result) is result
    assert made.engine.sent == []


@pytest.mark.parametrize("status", ["Processing", "Rebooked"])
def test_what_is_under_way_is_looked_for_until_it_is_done(caller, status):
    made, result = taken(caller, first=takes(status))
    made.play(rows(), rows(line("PENDING")), rows(line("Rebooked")), rows(line()))
    assert made.settled(result).status == "DONE"
    assert made.time.waits == [1.0, 2.0, 4.0]
    assert {path for path, _ in asked(made)} == {"/v1/history"}


def test_a_record_that_says_failed_is_a_refusal(caller):
    made, result = taken(caller)
    made.play(rows(line("PENDING")), rows(line("FAILED")))
    with pytest.raises(Refused) as caught:
        made.settled(result)
    assert str(caught.value) == (
        "example loan.borrow: the exchange took the request and then did not execute it: the record says FAILED"
    )


def test_a_record_without_a_status_is_there_only_once_it_is_done(caller):
    shown = evolve(BY_LIKENESS, settlement=Settlement(None, evolve(HISTORY, status=None)))
    made, result = taken(caller, shown)
    made.play(rows(), rows(line("anything")))
    assert made.settled(result).status == "anything"


def test_pauses_grow_and_the_last_second_is_for_the_last_look(caller):
    made, result = taken(caller)
    made.play(*[rows(line("PENDING"))] * 9)
    with pytest.raises(StillPending):
        made.settled(result, 30)
    assert made.time.waits == [1.0, 2.0, 4.0, 8.0, 8.0, 6.0]
    assert made.time.passed == 29.0
    assert len(made.engine.sent) == 7


def test_a_short_wait_is_one_look(caller):
    made, result = taken(caller)
    made.play(rows())
    with pytest.raises(StillPending):
        made.settled(result, 0.5)
    assert made.time.waits == []
    assert made.engine.sent[0][-1] == 0.25  # the clock may be read besides


def test_no_look_takes_longer_than_the_client_lets_a_call_take(caller):
    made, result = taken(caller, deadline=2.0)
    made.play(rows(line()))
    made.settled(result)
    assert made.engine.sent[0][-1] == 2.0


def test_what_is_still_pending_says_so(caller):
    made, result = taken(caller)
    made.play(rows(line("PENDING")))
    with pytest.raises(StillPending) as caught:
        made.settled(result, 1)
    error = caught.value
    assert isinstance(error, Unanswered)
    assert not isinstance(error, OutcomeUnknown)
    assert str(error) == (
        "example loan.borrow: the exchange accepted the request and has not settled it within 1 s (the record says "
        "PENDING). Its answer said Processing. Do not send it again: wait for its result once more, or look at "
        "loan.history"
    )
    assert error.record.status == "PENDING"
    assert error.arguments == {"coin": "BTC", "loan_amount": Decimal(5)}
    assert error.moment.timestamp() == BEGIN
    made.play(rows(line()))
    assert made.reconcile(error).state == "executed"
    assert pickle.loads(pickle.dumps(error)).record.status == "PENDING"  # noqa: S301  # our own


def test_of_two_that_could_be_the_one_neither_is_taken(caller):
    made, result = taken(caller)
    made.play(rows(line(), line(after=2.0)))
    with pytest.raises(StillPending, match=": 2"):
        made.settled(result, 1)


def test_a_look_that_fails_does_not_end_the_wait(caller):
    made, result = taken(caller)
    made.play(LOST, answer(b"<html>", 502), answer(b'{"rows":[{}]}'), rows(line()))
    assert made.settled(result).status == "DONE"


def test_the_reason_of_a_wait_in_vain_is_told(caller):
    made, result = taken(caller, BY_ID)
    made.play(refusal(-1))
    with pytest.raises(StillPending, match="the records could not be read: example loan.applications: -1 no"):
        made.settled(result, 1)


def test_what_the_answer_tells_of_an_argument_counts_as_given(caller):
    shown = evolve(HISTORY, arguments=(Link("kind", "id", answered=True),))
    made, result = taken(caller, taking(Settlement(None, shown)))
    made.play(rows(line()))
    made.settled(result)
    assert asked(made)[-1][1] == {"coin": ["BTC"], "id": ["7"]}


def test_the_exchange_s_clock_is_asked_where_times_count(caller):
    made, result = taken(caller, source=SOURCE)
    made.play(one({"ms": round((BEGIN + 300) * 1000)}), rows(line(after=301)))
    assert made.settled(result).status == "DONE"


# ---------------------------------------------------------------- by an id


def test_an_id_tells_the_record_from_others(caller):
    made, result = taken(caller, BY_ID)
    made.play(rows(line("FAILED", "6")), rows(line("PENDING"), line("DONE", "6")), rows(line(), line("FAILED", "6")))
    assert made.settled(result).id == "7"
    assert asked(made)[0] == ("/v1/applications", {"size": ["100"]})


def test_an_id_that_two_records_have_tells_nothing(caller):
    made, result = taken(caller, BY_ID)
    made.play(rows(line(), line()))
    with pytest.raises(StillPending, match="records of it: 2"):
        made.settled(result, 1)


def test_a_record_can_be_the_whole_answer(caller):
    made, result = taken(caller, ORDER)
    made.play(one(line("PENDING")), answer(b"{}"), one(line("FAILED", "6")), one(line()))
    assert made.settled(result).status == "DONE"
    assert asked(made)[0] == ("/v1/order", {"id": ["7"]})


def test_an_id_that_neither_answer_nor_call_names_finds_nothing(caller):
    by_kind = Shown("order", "loan.order", same=(Link("id", "kind"),), status=RECORD)
    made, result = taken(caller, taking(Settlement(None, by_kind)))
    made.play(one(line()))
    with pytest.raises(StillPending, match="records of it: 0"):
        made.settled(result, 1)


# ---------------------------------------------------------------- which results


def test_a_raw_answer_and_its_result_are_both_known(caller):
    made, _ = taken(caller)
    made.play(takes())
    raw = made.call_raw(BY_LIKENESS, coin="ETH", loan_amount=Decimal(5))
    made.play(rows({**line(), "coin": "ETH"}), rows({**line(), "coin": "ETH"}))
    assert made.settled(raw).status == made.settled(raw.result).status == "DONE"


def test_a_write_that_returns_nothing_is_known_by_its_raw_answer(caller):
    quiet = taking(Settlement(None, HISTORY), decode=lambda _: None)
    made, result = taken(caller, quiet)
    with pytest.raises(TypeError, match="One that returns None is called under raw"):
        made.settled(result)
    made.play(takes())
    raw = made.call_raw(quiet, coin="ETH", loan_amount=Decimal(5))
    made.play(rows({**line(), "coin": "ETH"}))
    assert made.settled(raw).status == "DONE"


def test_of_two_like_writes_with_one_record_neither_is_settled(caller):
    made, first = taken(caller)
    made.play(takes())
    second = made.call(BY_LIKENESS, coin="BTC", loan_amount=Decimal(5))
    for result in (first, second):
        made.play(rows(line()))
        with pytest.raises(StillPending):
            made.settled(result, 1)


def test_two_equal_results_are_two_writes(caller):
    made, first = taken(caller, BY_ID, first=takes(name="7"))
    made.play(takes(name="7"))
    second = made.call(BY_ID, coin="ETH")
    assert first == second
    assert made.session._writes.find(first).prepared.values["coin"] == "BTC"
    assert made.session._writes.find(second).prepared.values["coin"] == "ETH"


def test_a_result_that_nobody_uses_any_more_is_forgotten(caller):
    made, result = taken(caller)
    made.play(takes())
    raw = made.call_raw(BY_LIKENESS, coin="BTC")
    assert len(made.session._writes) == 3
    del result, raw
    gc.collect()
    assert len(made.session._writes) == 0


def test_a_copy_of_the_client_knows_the_results_of_the_other(caller):
    made, result = taken(caller)
    made.session = made.session.with_options(timeout=3)
    made.play(rows(line()))
    assert made.settled(result).status == "DONE"
    assert made.engine.sent[0][-1] == 3


@pytest.mark.parametrize("given", [None, "7", 7, Taken("7"), {"id": "7"}, ()])
def test_anything_else_is_refused(caller, given):
    made, _ = taken(caller)
    with pytest.raises(
        TypeError, match=f"settled: expected what a write of this client has .* {type(given).__name__};"
    ):
        made.settled(given)
    assert made.engine.sent == []


def test_a_copied_result_is_not_known(caller):
    made, result = taken(caller)
    with pytest.raises(TypeError, match="a copy is not known"):
        made.settled(copy.copy(result))


@pytest.mark.parametrize("settlement", [Settlement(ANSWER), Settlement(ANSWER, HISTORY)])
def test_what_no_record_shows_cannot_be_waited_for(caller, settlement):
    made, result = taken(caller, taking(settlement), dialect=Example())
    with pytest.raises(TypeError, match=r"no record .* what became of loan.borrow, whose status is Processing; look"):
        made.settled(result)


def test_an_exchange_that_names_no_operations_cannot_be_asked_by_id(caller):
    made, result = taken(caller, BY_ID, dialect=Example())
    with pytest.raises(LookupError, match="loan applications: this exchange names no operations"):
        made.settled(result)


@pytest.mark.parametrize(("within", "kind"), [("1", TypeError), (True, TypeError), (0, ValueError), (-1, ValueError)])
def test_the_seconds_must_be_seconds(caller, within, kind):
    made, result = taken(caller)
    with pytest.raises(kind, match="within: expected seconds"):
        made.settled(result, within)


def test_a_closed_client_waits_for_nothing(caller):
    made, result = taken(caller)
    made.close()
    with pytest.raises(RuntimeError, match="settled: the client is closed"):
        made.settled(result)


@pytest.mark.parametrize("operation", [BY_LIKENESS, BY_ID])
def test_a_client_that_is_closed_meanwhile_ends_the_wait(caller, operation):
    made, result = taken(caller, operation)

    def close():
        made.session._carrier.closed = True
        return rows()

    made.play(close)
    with pytest.raises(RuntimeError, match="the client is closed"):
        made.settled(result)


def test_nothing_is_known_by_default():
    assert NO_RECALL.lookups == {}

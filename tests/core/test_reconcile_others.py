"""What became of a request beside like ones: a record is claimed only where no other call of the client can own it."""

from __future__ import annotations

import json
import threading
from decimal import Decimal

import anyio
import pytest
from attrs import evolve

from lendspec.core import codec
from lendspec.core.clock import Clock
from lendspec.core.engine import EngineFault
from lendspec.core.errors import AlreadyExecuted, LendspecError, OutcomeUnknown
from lendspec.core.operation import Idempotency, Parameter
from lendspec.core.recall import GRACE, Recall, Take, alike
from lendspec.core.retry import ONE_ATTEMPT, RetryPolicy
from lendspec.core.session import AsyncSession, Session
from tests.core.example import Example, answer, refusal
from tests.core.history import (
    BEGIN,
    BY_CURSOR,
    BY_ID,
    BY_TIME,
    LOST,
    TAKE_LOAN,
    TAKE_ORDER,
    TAKE_OTHER,
    Mine,
    exchange,
    ledger,
    line,
    lost,
    page,
    record,
)
from tests.core.playing import Timeline

DONE = answer(b'{"coin":"BTC","amount":"5"}')
NOT_SENT = EngineFault("no connection", sent=False)
LATER = GRACE + 50
VALUES = {"coin": "BTC", "loan_amount": Decimal(5)}


def again(made, after, turn, operation=TAKE_LOAN, **changes):
    """The error of another call, so many seconds later."""
    made.time.passed += after
    made.engine.script[:0] = [turn]
    try:
        made.call(
            operation, **({"coin": "BTC", "loan_amount": Decimal(5), **changes} if "mine" not in changes else changes)
        )
    except LendspecError as error:
        return error
    return None


def keyed(caller, *script, **options):
    """A session that sends the operation KEYED."""
    recall = Recall({"other": evolve(BY_CURSOR, page=9)}, repeated=frozenset({"-3"}))
    return caller(*script, time=Timeline(BEGIN), dialect=Example(recall=recall), **options)


KEYED = evolve(
    TAKE_OTHER,
    parameters=(*TAKE_OTHER.parameters, Parameter("id", "id", "str", "query", codec.wire_text)),
    idempotency=Idempotency("id", 60),
)


# ---------------------------------------------------------------- other programs


@pytest.mark.parametrize(("after", "state"), [(0.1, "executed"), (4, "unknown"), (10, "unknown"), (40, "unknown")])
def test_a_like_loan_of_another_program_is_claimed_only_where_nothing_tells_it_from_its_own(caller, after, state):
    made, error = lost(caller)
    made.time.passed += LATER
    made.play(page(line(after)), page(line(0.05), line(after)))
    found = made.reconcile(error)
    assert (found.state, len(found.candidates)) == (state, state == "unknown")
    assert made.reconcile(error).state == "unknown"


# ---------------------------------------------------------------- calls of its own


@pytest.mark.parametrize("after", [0.1, 2, 10, 40])
@pytest.mark.parametrize("copied", [False, True])
def test_what_a_later_call_did_is_not_claimed(caller, after, copied):
    made, error = lost(caller)
    made.session = made.session.with_options(timeout=3) if copied else made.session
    assert again(made, after, DONE) is None
    made.play(page(line(after)), page(line(after)))
    first = made.reconcile(error)
    assert (first.state, first.candidates) == ("unknown", (record(line(after)),))
    made.time.passed += LATER
    assert made.reconcile(error).state == "not_executed"


@pytest.mark.parametrize("after", [4, 10, 40])
def test_what_a_later_call_did_leaves_its_own_record(caller, after):
    made, error = lost(caller)
    assert again(made, after, DONE) is None
    made.play(*[page(line(0.2), line(after + 0.2))] * 2)
    assert made.reconcile(error).state == "unknown"
    made.time.passed += LATER
    assert made.reconcile(error).record == record(line(0.2))


def test_which_of_two_records_is_its_own_is_not_said_where_both_can_be(caller):
    made, error = lost(caller)
    assert again(made, 0.1, DONE) is None
    made.time.passed += LATER
    made.play(page(line(0), line(0.1)))
    found = made.reconcile(error)
    assert (found.state, found.record, len(found.candidates)) == ("executed", None, 2)


@pytest.mark.parametrize("after", [0, 0.1, 0.5])
def test_one_record_of_two_lost_requests_is_of_neither(caller, after):
    made, error = lost(caller)
    second = again(made, after, LOST)
    made.time.passed += LATER
    for each in (error, second):
        made.play(page(line(0.2)))
        found = made.reconcile(each)
        assert (found.state, found.candidates) == ("unknown", (record(line(0.2)),))


def test_two_records_of_two_lost_requests_are_of_both(caller):
    made, error = lost(caller)
    second = again(made, 0.1, LOST)
    rows = [line(0), line(0.1)]
    for each in (error, second):
        made.play(page(*rows))
        found = made.reconcile(each)
        assert (found.state, found.record) == ("executed", None)
        assert found.candidates == tuple(record(row) for row in rows)
        assert found.reason == "each of so many like requests has a record, but which is whose cannot be told: 2"


def test_three_records_of_two_lost_requests_prove_nothing(caller):
    made, error = lost(caller, dialect=exchange(loan=evolve(BY_TIME, page=9)))
    again(made, 0.1, LOST)
    made.play(page(line(0), line(0.1), line(0.2)))
    found = made.reconcile(error)
    assert (found.state, len(found.candidates)) == ("unknown", 3)


@pytest.mark.parametrize(
    ("turn", "state"),
    [
        (NOT_SENT, "executed"),
        (refusal(-1), "executed"),
        (DONE, "unknown"),
        (LOST, "unknown"),
    ],
)
def test_only_a_call_that_may_have_been_executed_can_own_a_record(caller, turn, state):
    made, error = lost(caller)
    again(made, 0.1, turn)
    made.play(page(line(0)))
    assert made.reconcile(error).state == state


def test_a_call_that_was_refused_can_own_a_record_of_a_failure(caller):
    made, error = lost(caller)
    again(made, 0.1, refusal(-1))
    made.time.passed += LATER
    made.play(page(line(0, status="FAILED")), page(line(0, status="FAILED"), line(0.1)))
    found = made.reconcile(error)
    assert (found.state, found.record) == ("not_executed", None)
    assert made.reconcile(error).state == "unknown"


@pytest.mark.parametrize(
    ("turn", "changes", "rows", "state"),
    [
        (LOST, {"coin": "ETH"}, [line(0)], "executed"),
        (LOST, {"coin": "btc", "kind": "in"}, [line(0)], "unknown"),
        (LOST, {"loan_amount": None}, [line(0)], "unknown"),  # any amount will do
        (LOST, {"loan_amount": Decimal(6)}, [line(0)], "unknown"),  # the exchange may have changed it
        (DONE, {"loan_amount": Decimal(6)}, [line(0), line(0.1, amount="6")], "unknown"),
    ],
)
def test_a_call_with_other_arguments_owns_other_records(caller, turn, changes, rows, state):
    made, error = lost(caller)
    again(made, 0.1, turn, **changes)
    made.time.passed += LATER
    made.play(page(*rows))
    assert made.reconcile(error).state == state


def test_a_call_that_was_given_up_may_own_a_record(caller):
    made, error = lost(caller)
    made.time.passed += 0.1
    made.engine.script[:] = [_interrupt]
    with pytest.raises(KeyboardInterrupt):
        made.call(TAKE_LOAN, coin="BTC", loan_amount=Decimal(5))
    made.play(page(line(0)))
    assert made.reconcile(error).state == "unknown"


def _interrupt():
    raise KeyboardInterrupt


def test_a_record_can_be_of_any_attempt_of_a_call_but_not_of_the_time_between(caller):
    retry = RetryPolicy(attempts=3, base=10, cap=10, random=lambda: 1)
    made = keyed(caller, LOST, LOST, LOST, retry=retry)
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(KEYED, coin="BTC", loan_amount=Decimal(5), id="K")
    assert made.time.passed == 20
    made.play(*[ledger(line(after)) for after in (0.5, 10.5, 20, 15)])
    assert [made.reconcile(caught.value).state for _ in range(4)] == ["executed"] * 3 + ["unknown"]


def test_the_record_of_an_executed_request_is_named_where_it_is_the_only_one(caller):
    made = keyed(caller, LOST)
    with pytest.raises(OutcomeUnknown):
        made.call(KEYED, coin="BTC", loan_amount=Decimal(5), id="K")
    made.time.passed += 20
    made.play(LOST, refusal(-3))
    made.session = made.session.with_options(retry=RetryPolicy(attempts=2, base=0))
    with pytest.raises(AlreadyExecuted) as caught:  # the first call, or the first attempt of this one
        made.call(KEYED, coin="BTC", loan_amount=Decimal(5), id="K")
    made.play(*[ledger(line(0.1)), ledger(line(0.1), line(-30))] * 2)
    found = made.reconcile(caught.value)
    assert (found.state, found.record, len(found.candidates)) == ("executed", None, 1)
    found = made.reconcile(caught.value)
    assert (found.state, found.record, len(found.candidates)) == ("executed", None, 2)
    made.time.passed += LATER
    assert made.reconcile(caught.value).record == record(line(0.1))
    assert made.reconcile(caught.value).record is None


def test_what_another_operation_left_may_be_its_record(caller):
    lookup = evolve(BY_TIME, kin={"other": alike})
    made, error = lost(caller, dialect=exchange(loan=lookup))
    again(made, 0.1, DONE, TAKE_OTHER)
    made.time.passed += LATER
    made.play(page(line(0)), page())
    assert made.reconcile(error).state == "unknown"
    assert made.reconcile(error).state == "not_executed"


def test_a_call_that_the_read_does_not_show_owns_none_of_its_records(caller):
    lookup = evolve(BY_TIME, takes=(Take("coin", "coin"), Take("type", "kind")))
    made, error = lost(caller, dialect=exchange(loan=lookup))
    again(made, 0.1, DONE, kind="in")
    made.time.passed += LATER
    made.play(page(line(0)))
    assert made.reconcile(error).state == "not_executed"  # this read shows loans of every kind
    made = caller(LOST, time=Timeline(BEGIN), dialect=exchange(loan=lookup))
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(TAKE_LOAN, coin="BTC", loan_amount=Decimal(5), kind="out")
    again(made, 0.1, DONE, kind="in")
    again(made, 0.1, DONE)
    made.play(page(line(0)), page(line(0), line(0.2)))
    assert made.reconcile(caught.value).state == "unknown"
    assert made.reconcile(caught.value).state == "executed"


# ---------------------------------------------------------------- ids


def test_an_id_that_was_given_twice_is_of_neither(caller):
    made, error = lost(caller, TAKE_ORDER)
    second = again(made, 0.1, LOST, TAKE_ORDER, mine=Mine("7"))
    again(made, 0.1, LOST, TAKE_ORDER, mine=Mine("8"))
    for each in (error, second):
        made.play(answer(_text(line(0, status="NEW"))))
        found = made.reconcile(each)
        assert (found.state, found.candidates) == ("unknown", (record(line(0, status="NEW")),))


def test_an_order_that_came_late_is_known_by_its_id(caller):
    made, error = lost(caller, TAKE_ORDER)
    made.play(answer(_text(line(60, status="NEW"))))
    assert made.reconcile(error).state == "executed"


@pytest.mark.parametrize(
    ("row", "state", "later"),
    [
        (line(0.5, status="CANCELED"), "executed", "executed"),
        (line(20, status="CANCELED"), "unknown", "unknown"),
        (line(-3600, status="CANCELED"), "unknown", "unknown"),
        (line(-3600, status="FILLED"), "not_executed", "not_executed"),
        (line(-3600, status="OPEN"), "unknown", "not_executed"),
        (line(-3600, status="PENDING"), "unknown", "unknown"),
    ],
)
def test_that_an_order_is_cancelled_does_not_tell_by_whom(caller, row, state, later):
    lookup = evolve(
        BY_ID, target=True, executed=frozenset({"CANCELED"}), failed=frozenset({"FILLED"}), open=frozenset({"OPEN"})
    )
    made, error = lost(caller, TAKE_ORDER, dialect=exchange(order=lookup))
    made.play(*[answer(_text(row))] * 3)
    found = made.reconcile(error)
    assert found.state == state
    assert (found.record or found.candidates[0]) == record(row)
    made.time.passed += GRACE
    assert made.reconcile(error).state == later
    made.time.passed -= GRACE
    again(made, 0.1, LOST, TAKE_ORDER, mine=Mine("7"))
    made.play(answer(_text(row)))
    assert made.reconcile(error).state == ("unknown" if state == "executed" else state)


def _text(row):
    return json.dumps(row).encode()


# ---------------------------------------------------------------- threads and tasks


class Held:
    """Answers a write when it is let go; shows one record."""

    def __init__(self) -> None:
        self.left, self.go = threading.Event(), threading.Event()
        self.writes = 0

    def send(self, method, url, headers, body, timeout):
        del url, headers, body, timeout
        if method == "GET":
            return page(line(0.1))
        self.writes += 1
        if self.writes == 1:
            raise LOST
        self.left.set()
        self.go.wait(5)
        return DONE

    def close(self):
        """Nothing is open."""


def parts():
    time = Timeline(BEGIN)
    return time, {"clock": Clock(now=time.now, monotonic=time.monotonic), "retry": ONE_ATTEMPT}


def test_a_call_that_is_under_way_in_another_thread_may_own_a_record():
    time, settings = parts()
    engine = Held()
    session = Session(exchange(), engine, **settings)
    with pytest.raises(OutcomeUnknown) as caught:
        session.call(TAKE_LOAN, VALUES)
    assert caught.value.reconcile().state == "executed"
    thread = threading.Thread(target=session.call, args=(TAKE_LOAN, VALUES))
    thread.start()
    assert engine.left.wait(5)
    assert caught.value.reconcile().state == "unknown"
    engine.go.set()
    thread.join()
    time.passed += LATER
    assert caught.value.reconcile().state == "not_executed"


def test_a_call_that_is_under_way_in_another_task_may_own_a_record():
    _, settings = parts()

    class Engine:
        writes = 0

        async def send(self, method, url, headers, body, timeout):  # noqa: ASYNC109 (the protocol of engines)
            del url, headers, body, timeout
            if method == "GET":
                return page(line(0.1))
            self.writes += 1
            if self.writes == 1:
                raise LOST
            left.set()
            return await anyio.sleep_forever()

        async def aclose(self):
            """Nothing is open."""

    async def run():
        nonlocal left
        left = anyio.Event()
        session = AsyncSession(exchange(), Engine(), **settings)
        with pytest.raises(OutcomeUnknown) as caught:
            await session.call(TAKE_LOAN, VALUES)
        before = await caught.value.reconcile()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(session.call, TAKE_LOAN, VALUES)
            await left.wait()
            during = await caught.value.reconcile()
            tasks.cancel_scope.cancel()
        after = await caught.value.reconcile()
        assert [found.state for found in (before, during, after)] == ["executed", "unknown", "unknown"]

    left = None
    anyio.run(run)


# ---------------------------------------------------------------- what was forgotten


def test_where_it_is_not_known_who_else_called_nothing_is_claimed(caller):
    made, error = lost(caller)
    made.session._means.sent.forget(made.time.monotonic())
    made.play(page(line(0)), page())
    found = made.reconcile(error)
    assert (found.state, len(found.candidates)) == ("unknown", 1)
    assert found.reason == "which other calls this client made at that time is not known any more"
    made.time.passed += LATER
    assert made.reconcile(error).state == "not_executed"

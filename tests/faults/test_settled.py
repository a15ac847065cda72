"""Writes that the exchange takes before they are done, over real sockets: no failed one is called done."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Generator
from decimal import Decimal
from operator import attrgetter
from types import SimpleNamespace

import pytest

from lendspec.core.errors import Refused, StillPending
from tests.faults.callers import CALLS, LOAN, Caller
from tests.faults.exchange import ANSWERS, Exchange, Plan
from tests.faults.faults import HTML

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
ORDER = "680234819012345678"


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


def says(body: object, status: int = 200) -> Plan:
    """An answer without an execution, to a read or a write."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Plan(lambda link: link.answer(raw, status))


def executed(**changes: str) -> Plan:
    """The write is executed, and its answer is changed like this."""

    def act(link):
        link.answer(json.dumps({**json.loads(link.execute()), **changes}).encode())

    return Plan(act)


def binance_shows(*rows: tuple[str, str]) -> Plan:
    """The history of borrowings, with a state and an amount for each row, all of this moment."""
    pair = {"loanCoin": "USDT", "collateralCoin": "BTC", "initialCollateralAmount": "0.01"}

    def act(link):
        now = round(time.time() * 1000)
        found = [{**pair, "borrowTime": now, "initialLoanAmount": amount, "status": state} for state, amount in rows]
        link.answer(json.dumps({"rows": found, "total": len(rows)}).encode())

    return Plan(act)


def okx_shows(*rows: tuple[str, str], kind: str = "borrowed") -> Plan:
    """The loan history, with a currency and an amount for each row, all of this moment."""

    def act(link):
        now = str(round(time.time() * 1000))
        found = [{"refId": "1", "type": kind, "ccy": ccy, "amt": amount, "ts": now} for ccy, amount in rows]
        link.answer(json.dumps({"code": "0", "msg": "", "data": found}).encode())

    return Plan(act)


BINANCE = SimpleNamespace(
    exchange="binance",
    effect="write",
    taken=executed(status="Processing"),
    nothing=binance_shows(),
    other=binance_shows(("SUCCESS", "99999")),
    under_way=binance_shows(("PENDING", "100")),
    done=binance_shows(("SUCCESS", "100")),
)
OKX = SimpleNamespace(
    exchange="okx",
    effect="keyed",
    taken=executed(),
    nothing=okx_shows(),
    other=okx_shows(("BTC", "100")),
    under_way=okx_shows(),
    done=okx_shows(("USDT", "100")),
)
BOTH = pytest.mark.parametrize("its", [BINANCE, OKX], ids=["binance", "okx"])


def settled(caller, result, within=5.0):
    return caller.finished(caller.client.settled(result, within))


# ---------------------------------------------------------------- by the answer


@KINDS
@pytest.mark.parametrize("raw", [False, True])
def test_a_borrow_that_failed_is_refused_and_not_sent_again(connect, kind, raw):
    body = {**ANSWERS["/sapi/v2/loan/flexible/borrow"], "status": "Failed"}
    with Exchange([says(body)]) as server:
        caller = connect("binance", kind, base_url=server.url)
        place, arguments = CALLS["binance", "write"]
        with pytest.raises(Refused) as caught:
            caller.finished(attrgetter(place)(caller.client.raw if raw else caller.client)(**arguments))
    assert (server.requests, server.truth.executions[0]) == (1, 0)
    assert (caught.value.http_status, json.loads(caught.value.raw)["status"]) == (200, "Failed")
    assert "answered status Failed" in caught.value.message


@KINDS
@pytest.mark.parametrize("status", ["Succeeds", "Processing", "Rebooked"])
def test_a_borrow_with_any_other_status_is_returned(connect, kind, status):
    with Exchange([executed(status=status)]) as server:
        assert connect("binance", kind, base_url=server.url)("write").status == status
    assert server.truth.executions[0] == 1


@KINDS
def test_what_is_done_at_once_asks_nothing(connect, kind):
    with Exchange() as server:
        caller = connect("binance", kind, base_url=server.url)
        loan = caller("write")
        assert settled(caller, loan) is loan
    assert server.requests == 1


# ---------------------------------------------------------------- by the record


@KINDS
@BOTH
def test_a_write_under_way_is_waited_for(connect, kind, its):
    with Exchange([its.taken, its.nothing, its.under_way, its.done]) as server:
        caller = connect(its.exchange, kind, base_url=server.url)
        record = settled(caller, caller(its.effect))
    assert getattr(record, "initial_loan_amount", None) or record.amt == Decimal(100)
    assert (server.requests, server.truth.executions[0]) == (4, 1)
    assert caller.waits == [1.0, 2.0]


@KINDS
@pytest.mark.parametrize("status", ["Processing", "Rebooked"])
def test_a_record_that_failed_is_a_refusal(connect, kind, status):
    failed = binance_shows(("FAILED", "100"))
    with Exchange([says({**ANSWERS["/sapi/v2/loan/flexible/borrow"], "status": status}), failed]) as server:
        caller = connect("binance", kind, base_url=server.url)
        loan = caller("write")
        with pytest.raises(Refused, match="the record says FAILED"):
            settled(caller, loan)
    assert (server.requests, server.truth.executions[0]) == (2, 0)


@KINDS
@BOTH
def test_what_is_not_settled_in_time_stays_pending(connect, kind, its):
    with Exchange([its.taken, its.other, its.done]) as server:
        caller = connect(its.exchange, kind, base_url=server.url)
        result = caller(its.effect)
        with pytest.raises(StillPending) as caught:
            settled(caller, result, 0.9)
        assert "Do not send it again" in str(caught.value)
        assert settled(caller, result)
    assert server.truth.executions[0] == 1


@KINDS
@BOTH
def test_faults_on_the_way_do_not_end_the_wait(connect, kind, its):
    cut = Plan(lambda link: (link.answer(b'{"rows"', length=500), link.close()))
    faults = [Plan(lambda link: link.reset()), says(HTML, 502), says(b"{}"), cut]
    with Exchange([its.taken, *faults, its.done]) as server:
        caller = connect(its.exchange, kind, base_url=server.url)
        assert settled(caller, caller(its.effect))
    assert server.truth.executions[0] == 1


@KINDS
def test_the_history_of_okx_is_asked_for_the_order_that_the_answer_names(connect, kind):
    asked = []

    def act(link):
        asked.append(re.search(rb"GET (\S+)", link.request)[1].decode())
        OKX.done.act(link)

    with Exchange([OKX.taken, Plan(act)]) as server:
        caller = connect("okx", kind, base_url=server.url)
        settled(caller, caller("keyed"))
    assert asked == [f"/api/v5/finance/flexible-loan/loan-history?type=borrowed&limit=100&ordId={ORDER}"]


@KINDS
def test_a_write_of_okx_that_returns_nothing_is_waited_for_by_its_raw_answer(connect, kind):
    locked = okx_shows(("BTC", "-0.01"), kind="collateral_locked")
    with Exchange([executed(), locked, executed()]) as server:
        caller = connect("okx", kind, base_url=server.url)
        place, arguments = CALLS["okx", "write"]
        raw = caller.finished(attrgetter(place)(caller.client.raw)(**arguments))
        assert settled(caller, raw).ref_id == "1"
        with pytest.raises(TypeError, match="called under raw"):
            settled(caller, caller("write"))


@KINDS
def test_a_margin_loan_is_waited_for_by_its_number(connect, kind):
    def record(state, number):
        return {
            "type": "MANUAL", "amount": "5", "asset": "BNB", "interest": "0", "principal": "5", "status": state,
            "timestamp": 1, "txId": number,
        }  # fmt: skip

    looks = [says({"rows": [record(state, 7), record("FAILED", 6)], "total": 2}) for state in ("PENDING", "CONFIRMED")]
    with Exchange([says({"tranId": 7}), *looks]) as server:
        caller = connect("binance", kind, base_url=server.url)
        submit = caller.client.margin.borrow_repay.submit
        result = caller.finished(submit(asset="BNB", is_isolated=False, amount=Decimal(5), type="BORROW"))
        assert settled(caller, result).status == "CONFIRMED"
    assert caller.waits == [1.0]


# ---------------------------------------------------------------- which clients


@KINDS
@BOTH
def test_a_copy_of_the_client_can_wait_and_a_closed_one_cannot(connect, kind, its):
    with Exchange([its.taken, its.done]) as server:
        caller = connect(its.exchange, kind, base_url=server.url)
        result = caller(its.effect)
        copy = caller.client.with_options(timeout=4)
        assert caller.finished(copy.settled(result))
        caller.finished((getattr(caller.client, "aclose", None) or caller.client.close)())
        with pytest.raises(RuntimeError, match="settled: the client is closed"):
            settled(caller, result)


@KINDS
@BOTH
def test_another_client_does_not_know_the_result(connect, kind, its):
    with Exchange([its.taken]) as server:
        result = connect(its.exchange, kind, base_url=server.url)(its.effect)
        with pytest.raises(TypeError, match="expected what a write of this client has returned"):
            settled(connect(its.exchange, kind, base_url=server.url), result)
    assert server.requests == 1


def test_the_loan_of_these_tests_is_that_of_the_records():
    assert LOAN["loan_data"].amt == Decimal(100)

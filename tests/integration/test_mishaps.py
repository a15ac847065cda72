"""Answers that do not come, or are none: what happened stays open where it is open, and nothing is sent twice."""

import time

import pytest

from lendspec.core.errors import DecodeError, LendspecError, NotSent, OutcomeUnknown, Unavailable
from lendspec.core.retry import RetryPolicy
from tests.integration.mishaps import MISHAPS, READ, WRITE
from tests.integration.specs import documents_of

EXCHANGES = pytest.mark.parametrize("exchange", ["binance", "okx"])
EFFECTS = pytest.mark.parametrize("effect", ["read", "write"])
PLACES = {"read": READ, "write": WRITE}


@pytest.mark.parametrize("mishap", MISHAPS, ids=str)
@EXCHANGES
@EFFECTS
def test_a_mishap_is_never_taken_for_an_outcome_and_nothing_is_sent_twice(
    mishap, exchange, effect, face, serve, connect
):
    bench = serve(*documents_of(exchange))
    mishap.plan(bench)
    place, arguments = PLACES[effect][exchange]
    with pytest.raises(LendspecError) as caught:
        connect(exchange, face, bench)(place, **arguments, options=mishap.options)
    error = caught.value
    assert type(error) is (mishap.read if effect == "read" else mishap.write)
    assert error.safe_to_retry is (effect == "read" and not isinstance(error, DecodeError))
    assert (error.exchange, error.operation, error.http_status) == (exchange, place, mishap.status)
    wait_for_a_request(bench)
    assert len(bench.requests) == 1
    if isinstance(error, OutcomeUnknown):
        told = "It was a read: nothing has changed." if effect == "read" else "look at what"
        assert told in str(error)


@EXCHANGES
@EFFECTS
def test_a_connection_that_died_while_it_was_idle_costs_nothing(exchange, effect, face, serve, connect):
    bench = serve(*documents_of(exchange))
    caller = connect(exchange, face, bench)
    place, arguments = PLACES[effect][exchange]
    for _ in range(3):
        bench.kill_next(after=None)
        caller(place, **arguments)
        wait_for_the_end(bench)
    assert [request.connection for request in bench.requests] == [1, 2, 3]


def wait_for_a_request(bench):
    """Until the bench has read what was sent: the client may have lost its patience before that."""
    latest = time.monotonic() + 10
    while not bench.requests and time.monotonic() < latest:
        time.sleep(0.001)


def wait_for_the_end(bench):
    """Until the bench has closed its connections, and the client's side has heard of it."""
    latest = time.monotonic() + 10
    while bench._server._open and time.monotonic() < latest:
        time.sleep(0.001)
    time.sleep(0.02)


@EXCHANGES
@EFFECTS
def test_a_refused_connection_is_surely_not_sent(exchange, effect, face, serve, connect):
    bench = serve(*documents_of(exchange))
    caller = connect(exchange, face, bench)
    bench.stop()
    place, arguments = PLACES[effect][exchange]
    with pytest.raises(NotSent) as caught:
        caller(place, **arguments)
    assert (caught.value.safe_to_retry, caught.value.operation, caught.value.http_status) == (True, place, None)
    assert bench.requests == []


def test_a_write_of_unknown_outcome_tells_the_id_to_look_for(face, serve, connect):
    bench = serve(*documents_of("okx"))
    bench.kill_next()
    with pytest.raises(OutcomeUnknown) as caught:
        connect("okx", face, bench)("loan.repay", ord_id="1", ccy="USDT", amt=1, cl_ord_id="mine-7")
    assert caught.value.request_id == "mine-7"
    assert "clOrdId mine-7" in str(caught.value)


# ---------------------------------------------------------------- clients that try again

EAGER = {"retry": RetryPolicy(attempts=4, base=0.0, cap=0.0)}
SENT_ONCE = [mishap for mishap in MISHAPS if mishap.write is OutcomeUnknown]
HELPED = [mishap for mishap in MISHAPS if mishap.read is not DecodeError]


@pytest.mark.parametrize("mishap", SENT_ONCE, ids=str)
@EXCHANGES
def test_a_write_whose_outcome_is_open_is_sent_once_also_by_a_client_that_tries_again(
    mishap, exchange, face, serve, connect
):
    bench = serve(*documents_of(exchange))
    mishap.plan(bench)
    with pytest.raises(OutcomeUnknown):
        connect(exchange, face, bench, **EAGER)(WRITE[exchange][0], **WRITE[exchange][1], options=mishap.options)
    assert len(bench.requests) == 1


@pytest.mark.parametrize("mishap", HELPED, ids=str)
@EXCHANGES
def test_a_read_is_tried_again(mishap, exchange, face, serve, connect):
    bench = serve(*documents_of(exchange))
    mishap.plan(bench)
    place, arguments = READ[exchange]
    assert connect(exchange, face, bench, **EAGER)(place, **arguments, options=mishap.options) is not None
    assert len(bench.requests) == 2


@EXCHANGES
def test_attempts_come_to_an_end(exchange, face, serve, connect):
    bench = serve(*documents_of(exchange))
    bench.answer_next(503, times=9)
    with pytest.raises(Unavailable):
        connect(exchange, face, bench, **EAGER)(READ[exchange][0])
    assert len(bench.requests) == 4


@pytest.mark.parametrize("mishap", SENT_ONCE, ids=str)
def test_a_write_with_a_request_id_is_sent_again_with_the_same_one(mishap, face, serve, connect):
    bench = serve(*documents_of("okx"))
    mishap.plan(bench)
    caller = connect("okx", face, bench, **EAGER)
    repaid = caller("loan.repay", ord_id="1", ccy="USDT", amt=1, options=mishap.options)
    first, second = bench.requests
    assert repaid.ccy == "USDT"
    assert first.body == second.body
    assert b'"clOrdId":"' in first.body


@EXCHANGES
def test_a_clock_that_is_off_is_set_by_that_of_the_exchange(exchange, face, serve, connect):
    now = time.time() + 3600
    bench = serve(*documents_of(exchange), now=lambda: now)
    refused = {"binance": {"code": -1021, "msg": "Timestamp."}, "okx": {"code": "50102", "msg": "Timestamp."}}
    clock = {"binance": {"serverTime": int(now * 1000)}, "okx": okx_clock(now)}
    bench.answer_next(400, body=refused[exchange])
    bench.answer_next(body=clock[exchange])
    caller = connect(exchange, face, bench, **EAGER, sync_clock=True)
    caller(READ[exchange][0])
    caller(WRITE[exchange][0], **WRITE[exchange][1])
    assert len(bench.take_violations()) == 1
    assert len(bench.requests) == 4


def okx_clock(now):
    return {"code": "0", "msg": "", "data": [{"ts": str(int(now * 1000))}]}


# ---------------------------------------------------------------- codes that tell nothing

CODES_OF_UNKNOWN = [("binance", -1006, 400), ("binance", -1007, 408), ("okx", "50004", 400), ("okx", "50013", 429)]


@pytest.mark.parametrize(("exchange", "code", "status"), CODES_OF_UNKNOWN)
def test_codes_that_leave_the_outcome_open_are_no_refusal(exchange, code, status, ask):
    body = {"code": code, "msg": "Timeout"}
    with pytest.raises(OutcomeUnknown) as caught:
        ask(exchange, *WRITE[exchange], body, status)
    assert (caught.value.code, caught.value.safe_to_retry) == (str(code), False)
    with pytest.raises(Unavailable) as caught:
        ask(exchange, *READ[exchange], body, status)
    assert caught.value.safe_to_retry is True

"""What goes over the wire, byte for byte: numbers, lists, methods, redirects, settings of a client and of a call."""

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import httpx
import pytest

from lendspec.clients.okx_flexible_loan import CollateralAdjustment, CollateralAmount, LoanAmount
from lendspec.core.errors import OutcomeUnknown, Unavailable
from lendspec.core.session import CallOptions
from tests.integration.callers import FACES
from tests.integration.calls import SIGNING, arguments_of, calls_of
from tests.integration.specs import CASES

TINY = Decimal("1E-8")
PAIR = {"loan_coin": "USDT", "collateral_coin": "BTC"}
AMOUNTS = [case for case in CASES if any(each.type == "Decimal" for each in case.operation.parameters)]


# ---------------------------------------------------------------- amounts


@pytest.mark.parametrize("case", AMOUNTS, ids=str)
def test_a_tiny_amount_travels_in_plain_notation(case, exchange_bench, connect):
    bench = exchange_bench(case.exchange)
    caller = connect(case.exchange, FACES[0], bench)
    wires = {each.wire for each in case.operation.parameters if each.type == "Decimal"}
    for sent in calls_of(case):
        arguments = arguments_of(case, sent)
        tiny = {case.takes[wire].name: TINY for wire in wires if wire in sent}
        caller(case.place, **{**arguments, **tiny})
        request = bench.requests[-1]
        values = {**request.parameters, **json.loads(request.body or b"{}", parse_float=str)}
        assert {values[wire] for wire in wires if wire in sent} <= {"0.00000001"}


def test_amounts_keep_their_digits(face, binance, connect):
    caller = connect("binance", face, binance)
    amounts = ["100", "1E+2", "0.10", "12345678901234567890.123456789"]
    for amount in amounts:
        caller("loan.flexible.borrow", **PAIR, loan_amount=Decimal(amount))
    sent = [request.parameters["loanAmount"] for request in binance.requests]
    assert sent == ["100", "100", "0.10", "12345678901234567890.123456789"]


def test_an_amount_within_an_object_travels_in_plain_notation(face, okx, connect):
    connect("okx", face, okx)("loan.borrow", ord_id="1", loan_data=LoanAmount(ccy="BTC", amt=TINY))
    assert b'"loanData":{"ccy":"BTC","amt":"0.00000001"}' in okx.requests[0].body


# ---------------------------------------------------------------- bodies and lists


def test_a_list_of_objects_travels_within_the_body(face, okx, connect):
    collateral = [CollateralAmount(ccy="BTC", amt=Decimal("0.02")), CollateralAmount(ccy="ETH", amt=TINY)]
    connect("okx", face, okx)("loan.max_loan", borrow_ccy="USDT", sup_collateral=collateral)
    (request,) = okx.requests
    assert request.body == (
        b'{"borrowCcy":"USDT","supCollateral":[{"ccy":"BTC","amt":"0.02"},{"ccy":"ETH","amt":"0.00000001"}]}'
    )
    assert request.header("Content-Type") == "application/json"


def test_a_member_of_an_enumeration_and_its_text_are_the_same_request(face, okx, connect):
    caller = connect("okx", face, okx)
    for kind in (CollateralAdjustment.ADD, "add"):
        caller("loan.adjust_collateral", type=kind, collateral_ccy="BTC", collateral_amt=1)
    assert okx.requests[0].body == okx.requests[1].body
    assert json.loads(okx.requests[0].body)["type"] == "add"


def test_what_is_left_out_is_not_sent(face, okx, binance, connect):
    connect("okx", face, okx)("loan.max_loan", borrow_ccy="USDT", ord_id=None, sup_collateral=None)
    connect("binance", face, binance)("loan.flexible.ongoing_orders", loan_coin=None)
    assert okx.requests[0].body == b'{"borrowCcy":"USDT"}'
    assert set(binance.requests[0].parameters) == SIGNING


EIGHT_EAST = timezone(timedelta(hours=8))
MOMENTS = [
    (datetime(2026, 11, 20, tzinfo=UTC), "1795132800000"),
    (datetime(2026, 11, 20, 8, 0, 0, 123_999, tzinfo=EIGHT_EAST), "1795132800123"),
    (datetime(2026, 11, 20, 23, 59, 59, 999_000, tzinfo=UTC), "1795219199999"),
]


@pytest.mark.parametrize(("moment", "text"), MOMENTS)
def test_a_time_travels_in_milliseconds_of_utc(moment, text, face, binance, connect):
    connect("binance", face, binance)("loan.flexible.borrow_history", start_time=moment)
    assert binance.requests[0].parameters["startTime"] == text


def test_a_time_without_a_zone_is_not_sent(face, binance, connect):
    with pytest.raises(ValueError, match="^start_time: .*time zone"):
        connect("binance", face, binance)("loan.flexible.borrow_history", start_time=datetime(2026, 11, 20))
    assert binance.requests == []


def test_a_request_id_is_new_for_each_call_and_yours_is_kept(face, okx, connect):
    caller = connect("okx", face, okx)
    for mine in ({}, {}, {"cl_ord_id": "mine-1"}):
        caller("loan.borrow", ord_id="1", loan_data=LoanAmount(ccy="USDT", amt=Decimal(1)), **mine)
    first, second, third = (json.loads(request.body)["clOrdId"] for request in okx.requests)
    assert re.fullmatch("[0-9a-f]{32}", first)
    assert re.fullmatch("[0-9a-f]{32}", second)
    assert (first != second, third) == (True, "mine-1")


# ---------------------------------------------------------------- methods, redirects, connections


def test_post_and_delete_of_binance_carry_everything_in_the_query(face, binance, connect):
    caller = connect("binance", face, binance)
    caller("loan.flexible.borrow", **PAIR, loan_amount=1)
    caller("margin.trading.cancel_order", symbol="BTCUSDT", order_id=9007199254740993)
    borrow, cancel = binance.requests
    assert (borrow.method, cancel.method) == ("POST", "DELETE")
    assert (borrow.body, cancel.body, cancel.parameters["orderId"]) == (b"", b"", "9007199254740993")
    assert [request.header("Content-Type") for request in (borrow, cancel)] == [None, None]


def test_no_request_waits_for_leave(face, okx, connect):
    caller = connect("okx", face, okx)
    caller("loan.repay", ord_id="1", ccy="USDT", amt=1)
    assert okx.requests[0].header("Expect") is None


def test_reads_go_over_one_connection_and_each_write_over_its_own(face, okx, connect):
    caller = connect("okx", face, okx)
    for _ in range(2):
        caller("loan.loan_info")
        caller("loan.repay", ord_id="1", ccy="USDT", amt=1)
    assert [request.connection for request in okx.requests] == [1, 2, 1, 3]


@pytest.mark.parametrize("own_client", [False, True], ids=["own-transport", "users-client"])
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(status, own_client, face, binance, connect):
    there = {"Location": f"{binance.url}/api/v3/time"}
    users = httpx.AsyncClient if face.awaited else httpx.Client
    http = {"http": users(follow_redirects=True)} if own_client else {}
    caller = connect("binance", face, binance, **http)
    for place, arguments, error in (
        ("margin.account.details", {}, Unavailable),
        ("loan.flexible.borrow", {**PAIR, "loan_amount": 1}, OutcomeUnknown),
    ):
        binance.answer_next(status, headers=there)
        with pytest.raises(error) as caught:
            caller(place, **arguments)
        assert caught.value.http_status == status
    assert len(binance.requests) == 2
    if own_client:
        caller._finished(http["http"].aclose() if face.awaited else http["http"].close())


# ---------------------------------------------------------------- settings of the client and of one call


def test_the_receive_window_is_that_of_the_call_else_of_the_client_else_the_default(face, binance, connect):
    connect("binance", face, binance)("margin.account.details")
    caller = connect("binance", face, binance, recv_window=7000)
    caller("margin.account.details")
    caller("margin.account.details", options=CallOptions(recv_window=60_000))
    assert [request.parameters["recvWindow"] for request in binance.requests] == ["5000", "7000", "60000"]
    with pytest.raises(ValueError, match="recv_window"):
        caller("margin.account.details", options=CallOptions(recv_window=60_001))
    assert len(binance.requests) == 3


@pytest.mark.parametrize(("demo", "header"), [(True, "1"), (False, None)])
def test_demo_trading_is_marked_on_every_request(demo, header, face, okx, connect):
    caller = connect("okx", face, okx, demo=demo)
    caller("loan.loan_info")
    caller("loan.emode_info")
    caller("loan.repay", ord_id="1", ccy="USDT", amt=1)
    assert [request.header("x-simulated-trading") for request in okx.requests] == [header] * 3


WRONG = [
    ("loan_amount", {**PAIR, "loan_amount": 0.1}, TypeError),
    ("loan_amount", {**PAIR, "loan_amount": Decimal("NaN")}, ValueError),
    ("loan_amount", {**PAIR, "loan_amount": "1"}, TypeError),
    ("collateral_coin", {"loan_coin": "USDT"}, TypeError),
    ("loan_coin", {**PAIR, "loan_coin": 1}, TypeError),
    ("lona_amount", {**PAIR, "lona_amount": 1}, TypeError),
]


@pytest.mark.parametrize(("name", "arguments", "error"), WRONG)
def test_a_wrong_argument_is_named_and_nothing_is_sent(name, arguments, error, face, binance, connect):
    with pytest.raises(error, match=name):
        connect("binance", face, binance)("loan.flexible.borrow", **arguments)
    assert binance.requests == []

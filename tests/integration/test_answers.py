"""What answers of the exchanges become: results that lose nothing, or the error that says what happened."""

import datetime as dt
import time
from decimal import Decimal

import pytest

from lendspec.clients.okx_flexible_loan import LoanAction, LoanAmount
from lendspec.core.errors import (
    AuthenticationError,
    Banned,
    ClockSkew,
    DecodeError,
    InsufficientBalance,
    InsufficientFunds,
    InvalidKey,
    LendspecError,
    OutcomeUnknown,
    RateLimited,
    Refused,
)
from tests.integration.mishaps import READ, WRITE
from tests.integration.specs import case_of, documents_of

EXCHANGES = pytest.mark.parametrize("exchange", ["binance", "okx"])
EFFECTS = pytest.mark.parametrize("effect", ["read", "write"])
PLACES = {"read": READ, "write": WRITE}
DEBT = {"loan_coin": "USDT", "collateral_coin": "BTC", "loan_amount": 1}


def envelope(*data):
    return {"code": "0", "data": list(data), "msg": ""}


# ---------------------------------------------------------------- results


def test_a_write_that_answers_no_rows_returns_none(ask):
    assert ask("okx", *WRITE["okx"], envelope()) is None


def test_a_read_that_may_answer_no_row_returns_none(ask):
    assert ask("okx", "loan.max_loan", {"borrow_ccy": "USDT"}, envelope()) is None


def test_an_empty_text_that_stands_for_no_value_is_none(ask):
    (row,) = case_of("okx", "loan.loan_info").example.answer["data"]
    (order,) = ask("okx", "loan.loan_info", {}, envelope({**row, "riskWarningData": {"instId": "", "liqPx": ""}}))
    assert (order.risk_warning_data.inst_id, order.risk_warning_data.liq_px) == (None, None)
    (order,) = ask("okx", "loan.loan_info", {}, envelope({**row, "riskWarningData": {"instId": "A-B", "liqPx": "1.5"}}))
    assert (order.risk_warning_data.inst_id, order.risk_warning_data.liq_px) == ("A-B", Decimal("1.5"))


def test_identifiers_beyond_the_reach_of_a_double_are_exact(ask):
    record = {"amt": "-0.001", "ccy": "DOT", "refId": "9007199254740993", "ts": "1731659485001", "type": "repaid"}
    (row,) = ask("okx", "loan.loan_history", {}, envelope(record))
    assert (row.ref_id, row.type) == ("9007199254740993", LoanAction.REPAID)
    assert row.ts == dt.datetime(2024, 11, 15, 8, 31, 25, 1000, tzinfo=dt.UTC)
    borrowed = ask("binance", "margin.borrow_repay.submit", MARGIN_LOAN, b'{"tranId": 9223372036854775807}')
    assert borrowed.tran_id == 2**63 - 1


MARGIN_LOAN = {"asset": "USDT", "is_isolated": False, "amount": 1, "type": "BORROW"}


def test_a_value_that_an_enumeration_does_not_list_is_kept(ask):
    record = {"amt": "1", "ccy": "DOT", "refId": "1", "ts": "1731659485000", "type": "gift_wrapped"}
    (row,) = ask("okx", "loan.loan_history", {}, envelope(record))
    assert row.type == "gift_wrapped"
    state = ask("binance", "general.system_status", {}, {"status": 7, "msg": "half open"})
    assert (state.status, type(state.status)) == (7, int)


def test_fields_that_the_spec_does_not_know_do_no_harm(ask):
    known = case_of("binance", "loan.flexible.borrow").example.answer
    loan = ask("binance", "loan.flexible.borrow", DEBT, {**known, "newField": {"deep": [1, None]}, "other": 1.5})
    assert loan.loan_coin == known["loanCoin"]
    assert ask("okx", *WRITE["okx"], {**envelope(), "inTime": "1", "outTime": "2"}) is None


# ---------------------------------------------------------------- answers that break the spec

BROKEN = [
    ("loan.flexible.borrow_history", {}, {"rows": [{"loanCoin": 7}], "total": 1}, "$.rows[0].loanCoin", False),
    ("loan.flexible.borrow_history", {}, {"rows": {}, "total": 1}, "$.rows", False),
    ("loan.flexible.borrow_history", {}, [], "$", False),
    ("loan.flexible.borrow", DEBT, {"loanCoin": "USDT", "loanAmount": "much"}, "$.loanAmount", True),
    ("loan.flexible.borrow", DEBT, {"loanCoin": "USDT"}, "$.loanAmount", True),
]


@pytest.mark.parametrize(("place", "arguments", "body", "path", "accepted"), BROKEN)
def test_an_answer_that_breaks_the_spec_names_the_place_and_whether_it_was_done(
    place, arguments, body, path, accepted, ask
):
    with pytest.raises(DecodeError) as caught:
        ask("binance", place, arguments, body)
    error = caught.value
    assert (error.path, error.accepted, error.operation, error.http_status) == (path, accepted, place, 200)
    assert error.safe_to_retry is False
    assert ("ACCEPTED" in str(error)) is accepted
    assert path in str(error)
    assert error.raw is not None


@pytest.mark.parametrize("body", [None, [], "done", {}, {"error": "no such host"}, {"code": 200, "msg": "success"}])
def test_success_with_another_answer_than_the_documented_one_leaves_a_write_unknown(body, ask):
    with pytest.raises(OutcomeUnknown, match="not with what it documents for this operation") as caught:
        ask("binance", "loan.flexible.borrow", DEBT, body)
    assert (caught.value.http_status, caught.value.arguments["loan_coin"]) == (200, DEBT["loan_coin"])
    assert caught.value.raw is not None


def test_rows_within_an_envelope_are_placed_too(ask):
    with pytest.raises(DecodeError, match=r"\$\.data\[1\]\.borrowCcy") as caught:
        ask("okx", "loan.borrow_currencies", {}, envelope({"borrowCcy": "BTC"}, {"borrowCcy": None}))
    assert caught.value.path == "$.data[1].borrowCcy"


def test_a_write_of_okx_that_answers_two_rows_was_accepted(ask):
    row = {"ordId": "1", "eMode": "0", "clOrdId": "x"}
    loan = {"ord_id": "1", "loan_data": LoanAmount(ccy="USDT", amt=Decimal(1))}
    with pytest.raises(DecodeError, match=r"\$\.data.*ACCEPTED") as caught:
        ask("okx", "loan.borrow", loan, envelope(row, row))
    assert caught.value.accepted is True


# ---------------------------------------------------------------- refusals


def test_a_refusal_that_comes_with_http_200_is_a_refusal(ask):
    with pytest.raises(InsufficientBalance) as caught:
        ask("okx", *WRITE["okx"], {"code": "51736", "msg": "Insufficient balance", "data": []})
    error = caught.value
    assert isinstance(error, InsufficientFunds)
    assert isinstance(error, Refused)
    assert isinstance(error, LendspecError)
    assert (error.exchange, error.operation, error.code) == ("okx", "loan.adjust_collateral", "51736")
    assert (error.http_status, error.safe_to_retry) == (200, False)
    assert error.raw == b'{"code":"51736","msg":"Insufficient balance","data":[]}'
    assert str(error).startswith("okx loan.adjust_collateral: 51736 Insufficient balance")


def test_a_refused_key_comes_without_data(ask):
    with pytest.raises(InvalidKey) as caught:
        ask("okx", *READ["okx"], {"code": "50111", "msg": "Invalid OK-ACCESS-KEY"}, 401)
    assert isinstance(caught.value, AuthenticationError)
    assert (caught.value.code, caught.value.http_status) == ("50111", 401)


@EXCHANGES
@EFFECTS
def test_an_unknown_code_is_a_refusal_of_a_read_only_and_keeps_everything(exchange, effect, ask):
    code = {"binance": -99999, "okx": "99999"}[exchange]
    with pytest.raises(LendspecError) as caught:
        ask(exchange, *PLACES[effect][exchange], {"code": code, "msg": "Never seen.", "data": []}, 400)
    assert type(caught.value) is (Refused if effect == "read" else OutcomeUnknown)
    assert (caught.value.code, caught.value.safe_to_retry) == (str(code), False)
    assert "Never seen." in str(caught.value)


@EXCHANGES
def test_too_many_requests_says_how_long_to_wait(exchange, ask):
    code = {"binance": -1003, "okx": "50011"}[exchange]
    with pytest.raises(RateLimited) as caught:
        ask(exchange, *WRITE[exchange], {"code": code, "msg": "Too many requests."}, 429, Retry_After="3")
    assert (caught.value.retry_after, caught.value.safe_to_retry, caught.value.http_status) == (3.0, True, 429)


def test_a_ban_says_when_it_ends(ask):
    words = "Way too much request weight used; IP banned until 1795132800123. Please use WebSocket Streams."
    with pytest.raises(Banned) as caught:
        ask("binance", *READ["binance"], {"code": -1003, "msg": words}, 418, Retry_After="120")
    end = dt.datetime(2026, 11, 20, 0, 0, 0, 123000, tzinfo=dt.UTC)
    assert (caught.value.until, caught.value.retry_after, caught.value.http_status) == (end, 120.0, 418)
    assert caught.value.safe_to_retry is False
    with pytest.raises(Banned) as caught:
        ask("binance", *READ["binance"], b"", 418, Retry_After="120", Date="Fri, 20 Nov 2026 00:00:00 GMT")
    assert caught.value.until == end.replace(microsecond=0, minute=2)


@EXCHANGES
@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_is_off_is_said_to_be_off(exchange, hours, face, serve, connect):
    bench = serve(*documents_of(exchange), now=lambda: time.time() + 3600 * hours)
    with pytest.raises(ClockSkew) as caught:
        connect(exchange, face, bench)(READ[exchange][0])
    assert caught.value.code == {"binance": "-1021", "okx": "50102"}[exchange]
    assert caught.value.safe_to_retry is True
    assert len(bench.take_violations()) == 1

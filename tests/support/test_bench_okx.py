"""The bench as OKX: a right request passes, and each broken rule is named in a clear sentence."""

import json

import pytest

from tests.support.bench import Bench
from tests.support.by_hand import NOW, okx_headers, send
from tests.support.samples import OKX

BORROW = "/api/v5/loan/borrow"
HISTORY = "/api/v5/loan/history"


@pytest.fixture
def okx():
    with Bench(OKX, now=lambda: NOW) as bench:
        yield bench


def borrow(bench, body, **signing):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return send(bench.port, "POST", BORROW, okx_headers("POST", BORROW, raw, **signing), raw)


def test_a_right_request_gets_the_documented_answer(okx):
    reply = borrow(okx, {"ccy": "USDT", "amt": "0.00000001", "note": None, "supCollateral": [{"ccy": "BTC"}]})
    assert (reply.status, json.loads(reply.body)) == (200, {"code": "0", "data": [{"ordId": "1"}], "msg": ""})


def test_the_query_is_part_of_what_is_signed(okx):
    target = f"{HISTORY}?ccy=BTC"
    assert send(okx.port, "GET", target, okx_headers("GET", target)).status == 200
    assert json.loads(send(okx.port, "GET", target, okx_headers("GET", HISTORY)).body)["code"] == "50113"


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"", "body: is required and missing"),
        (b"{", "body: is no JSON: "),
        (b'{"ccy":"USDT","amt":"1","price":NaN}', "body: is no JSON: NaN is no JSON number"),
        (b'{"ccy":"USDT","amt":"1","price":1e-8}', "body: the number 1e-8 is not in plain notation"),
        (b'{"ccy":"USDT","amt":"1","amt":"2"}', "body: names ['amt'] twice"),
        ([], "body: must be object, not array []"),
        ({"ccy": "USDT"}, "body.amt: is required and missing"),
        ({"ccy": "USDT", "amt": 1}, "body.amt: must be string, not integer 1"),
        ({"ccy": "USDT", "amt": "1E-8"}, "body.amt: must be a decimal in plain notation"),
        ({"ccy": "USDT", "amt": "1", "x": 1}, "body.x: is not in the spec"),
        ({"ccy": "USDT", "amt": "1", "note": "too long"}, "body.note: must have at most 5 characters, not 8"),
        ({"ccy": "USDT", "amt": "1", "supCollateral": [{}]}, "body.supCollateral[0].ccy: is required and missing"),
        ({"ccy": "USDT", "amt": "1", "supCollateral": [{"ccy": "A"}] * 3}, "must have at most 2 items, not 3"),
    ],
)
def test_a_body_that_breaks_the_schema_is_named_with_place_rule_and_value(okx, body, sentence):
    reply = borrow(okx, body)
    assert reply.status == 400
    assert sentence in json.loads(reply.body)["msg"]


@pytest.mark.parametrize(
    ("header", "value", "code", "sentence"),
    [
        ("OK-ACCESS-KEY", None, "50103", "header OK-ACCESS-KEY: is required and missing"),
        ("OK-ACCESS-KEY", "other", "50111", "header OK-ACCESS-KEY: is not a key of this exchange"),
        ("OK-ACCESS-PASSPHRASE", None, "50104", "header OK-ACCESS-PASSPHRASE: is required and missing"),
        ("OK-ACCESS-PASSPHRASE", "other", "50105", "header OK-ACCESS-PASSPHRASE: does not belong to the key"),
        ("OK-ACCESS-SIGN", None, "50106", "header OK-ACCESS-SIGN: is required and missing"),
        ("OK-ACCESS-SIGN", "b3RoZXI=", "50113", "header OK-ACCESS-SIGN: does not belong to the timestamp, method,"),
        ("OK-ACCESS-TIMESTAMP", None, "50107", "header OK-ACCESS-TIMESTAMP: is required and missing"),
        ("OK-ACCESS-TIMESTAMP", "1790000000123", "50112", "must look like 2020-12-08T09:08:57.715Z"),
    ],
)
def test_each_header_is_checked(okx, header, value, code, sentence):
    headers = okx_headers("GET", HISTORY)
    headers.pop(header)
    reply = send(okx.port, "GET", HISTORY, {**headers, **({header: value} if value else {})})
    answer = json.loads(reply.body)
    assert (reply.status, answer["code"]) == (401, code)
    assert sentence in answer["msg"]
    assert "data" not in answer


@pytest.mark.parametrize(("shift", "code"), [(-30.001, "50102"), (30.002, "50102"), (-30, "0"), (30, "0")])
def test_the_clock_may_be_30_seconds_off_but_no_more(okx, shift, code):
    reply = send(okx.port, "GET", HISTORY, okx_headers("GET", HISTORY, now=NOW + shift))
    assert json.loads(reply.body)["code"] == code


def test_the_body_must_be_declared_as_json(okx):
    raw = b'{"ccy":"USDT","amt":"1"}'
    headers = okx_headers("POST", BORROW, raw) | {"Content-Type": "text/plain"}
    assert json.loads(send(okx.port, "POST", BORROW, headers, raw).body)["code"] == "50006"


def test_a_documented_header_is_checked_too(okx):
    headers = okx_headers("GET", HISTORY) | {"x-simulated-trading": "yes"}
    send(okx.port, "GET", HISTORY, headers)
    assert "header x-simulated-trading: must be one of 0, 1, not 'yes'" in okx.violations[0]


def test_secrets_are_not_told_to_a_public_operation(okx):
    send(okx.port, "GET", "/api/v5/public/time", okx_headers("GET", "/api/v5/public/time"))
    assert len(okx.violations) == 4
    assert "header OK-ACCESS-PASSPHRASE: this operation is public" in okx.violations[-1]

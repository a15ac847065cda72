"""The bench as Binance: a right request passes, and each broken rule is named in a clear sentence."""

import json

import pytest

from tests.support.bench import Bench, Keys
from tests.support.by_hand import NOW, binance_query, send
from tests.support.samples import BINANCE

KEY = {"X-MBX-APIKEY": "bench-key"}
BORROW = "/sapi/v2/borrow"


@pytest.fixture
def binance():
    with Bench(BINANCE, now=lambda: NOW) as bench:
        yield bench


def borrow(bench, query, headers=KEY, **signing):
    return send(bench.port, "POST", f"{BORROW}?{binance_query(query, **signing)}", headers)


def test_a_right_request_gets_the_documented_answer(binance):
    reply = borrow(binance, "loanCoin=USDT&loanAmount=0.00000001&kind=STABLE&full=true&since=1790000000000&limit=5")
    assert (reply.status, reply.body) == (200, b'{"loanCoin":"USDT","loanAmount":"100.5"}')
    assert binance.violations == []


def test_numbers_of_the_documented_answer_stay_plain(binance):
    assert send(binance.port, "GET", "/sapi/v2/assets", KEY).body == b'[{"rate":0.00000005}]'


def test_lists_are_repeated_or_joined_by_comma_as_documented(binance):
    assert borrow(binance, "loanCoin=USDT&coins=BTC&coins=ETH&ids=1%2C2").status == 200


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("", "query parameter loanCoin: is required and missing"),
        ("loanCoin=", "query parameter loanCoin: is empty; an absent value is left out of the request"),
        ("loanCoin=U", "query parameter loanCoin: must have at least 2 characters, not 1"),
        ("loanCoin=USDT&loanCoin=BTC", "query parameter loanCoin: is sent 2 times"),
        ("loanCoin=USDT&coin=BTC", "query parameter coin: is not documented for borrow"),
        ("loanCoin=A+B@", "query parameter loanCoin: '+@' must be percent-encoded"),
        ("loanCoin=USDT&loanAmount=1E-8", "must be a decimal in plain notation such as 0.00000001, not '1E-8'"),
        ("loanCoin=USDT&loanAmount=.5", "must be a decimal in plain notation such as 0.00000001, not '.5'"),
        ("loanCoin=USDT&loanAmount=NaN", "must be a decimal in plain notation such as 0.00000001, not 'NaN'"),
        ("loanCoin=USDT&kind=FIXED", "query parameter kind: must be one of FLEXIBLE, STABLE, not 'FIXED'"),
        ("loanCoin=USDT&full=True", "query parameter full: must be true or false, not 'True'"),
        ("loanCoin=USDT&since=1790000000", "must be a Unix time in milliseconds, 13 digits, not 1790000000"),
        ("loanCoin=USDT&since=1790000000000.0", "must be a whole number in digits, not '1790000000000.0'"),
        ("loanCoin=USDT&limit=101", "query parameter limit: breaks maximum 100: 101"),
        ("loanCoin=USDT&rate=1e-8", "must be a number in plain notation such as 0.00000001, not '1e-8'"),
        ("loanCoin=USDT&ids=1%2Cx", "query parameter ids[1]: must be a whole number in digits, not 'x'"),
        ("loanCoin=USDT&ids=1&ids=2", "query parameter ids: is sent 2 times"),
    ],
)
def test_a_parameter_that_breaks_the_spec_is_named_with_rule_and_value(binance, query, sentence):
    reply = borrow(binance, query)
    assert reply.status == 400
    assert sentence in json.loads(reply.body)["msg"]
    assert sentence in "".join(binance.violations)
    assert all(violation.startswith(f"POST {BORROW}: ") for violation in binance.violations)


@pytest.mark.parametrize(
    ("headers", "status", "code", "sentence"),
    [
        ({}, 401, -2014, "header X-MBX-APIKEY: is required and missing"),
        ({"X-MBX-APIKEY": "other"}, 401, -2015, "header X-MBX-APIKEY: is not a key of this exchange"),
    ],
)
def test_the_key_header_is_checked(binance, headers, status, code, sentence):
    reply = borrow(binance, "loanCoin=USDT", headers)
    assert (reply.status, json.loads(reply.body)) == (status, {"code": code, "msg": sentence})


def test_a_key_is_not_told_to_an_operation_that_needs_none(binance):
    assert send(binance.port, "GET", "/api/v3/time", KEY).status == 400
    assert "header X-MBX-APIKEY: this operation needs no key" in binance.violations[0]


def test_a_signature_sent_where_none_belongs_is_an_unknown_parameter(binance):
    send(binance.port, "GET", f"/sapi/v2/assets?{binance_query('')}", KEY)
    assert [text.split(": ")[1] for text in binance.violations] == [
        "query parameter timestamp",
        "query parameter signature",
    ]


def test_a_signature_by_another_secret_is_refused_without_showing_the_right_one(binance):
    reply = borrow(binance, "loanCoin=USDT", secret="other")
    sentence = "signature: does not belong to the query and body that came"
    assert json.loads(reply.body) == {"code": -1022, "msg": sentence}


def test_the_signature_is_checked_on_the_raw_text(binance):
    signed = binance_query("loanCoin=%55SDT")
    assert send(binance.port, "POST", f"{BORROW}?{signed}", KEY).status == 200
    reply = send(binance.port, "POST", f"{BORROW}?{signed.replace('%55', 'U')}", KEY)
    assert json.loads(reply.body)["code"] == -1022


def test_the_signature_covers_the_body_too(binance):
    reply = send(binance.port, "POST", f"{BORROW}?{binance_query('loanCoin=USDT')}", KEY, b"x=1")
    assert json.loads(reply.body)["msg"] == (
        "signature: does not belong to the query and body that came; body: borrow takes none, 3 bytes came"
    )


def test_a_signature_may_stand_anywhere_and_in_capitals(binance):
    query = binance_query("loanCoin=USDT")
    payload, _, signature = query.rpartition("&signature=")
    assert send(binance.port, "POST", f"{BORROW}?signature={signature.upper()}&{payload}", KEY).status == 200


def test_a_missing_signature_is_a_missing_parameter(binance):
    send(binance.port, "POST", f"{BORROW}?loanCoin=USDT&timestamp={int(NOW * 1000)}", KEY)
    assert binance.violations == [f"POST {BORROW}: query parameter signature: is required and missing"]


@pytest.mark.parametrize(
    ("query", "shift", "sentence"),
    [
        ("loanCoin=USDT", -5.001, "timestamp: is 5001 ms old, recvWindow is 5000 ms"),
        ("loanCoin=USDT&recvWindow=100", -0.101, "timestamp: is 101 ms old, recvWindow is 100 ms"),
        ("loanCoin=USDT", 1.0, "timestamp: is 1000 ms ahead of the server, 1000 at most"),
        ("loanCoin=USDT&recvWindow=60001", 0, "recvWindow: must not exceed 60000, not 60001"),
    ],
)
def test_the_clock_is_checked(binance, query, shift, sentence):
    assert sentence == json.loads(borrow(binance, query, now=NOW + shift).body)["msg"]


@pytest.mark.parametrize("shift", [-5.0, 0.999])
def test_the_edges_of_the_window_are_in_time(binance, shift):
    assert borrow(binance, "loanCoin=USDT", now=NOW + shift).status == 200


def test_other_key_types_are_checked_by_the_function_given():
    seen = []
    keys = Keys(verify=lambda payload, signature: bool(seen.append((payload, signature))) or signature == "a+/=")
    with Bench(BINANCE, keys=keys, now=lambda: NOW) as bench:
        target = f"{BORROW}?loanCoin=USDT&timestamp={int(NOW * 1000)}&signature="
        assert send(bench.port, "POST", f"{target}a%2B%2F%3D", KEY).status == 200
        assert send(bench.port, "POST", f"{target}b", KEY).status == 400
    assert seen[0] == (b"loanCoin=USDT&timestamp=1790000000123", "a+/=")


@pytest.mark.parametrize(
    ("method", "path", "sentence"),
    [
        ("GET", BORROW, f"no operation GET {BORROW}: the path is known with POST"),
        ("GET", "/sapi/v9/x", "no operation GET /sapi/v9/x: the path is in no spec"),
    ],
)
def test_an_unknown_route_is_named(binance, method, path, sentence):
    reply = send(binance.port, method, path)
    assert (reply.status, json.loads(reply.body)["msg"]) == (404, sentence)


def test_path_parameters_and_forms_are_checked(binance):
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert send(binance.port, "PUT", "/loans/7/note", form, b"text=mine").status == 200
    send(binance.port, "PUT", "/loans/x/note", form, b"text=a%20b&more=1")
    assert [text.partition(": ")[2] for text in binance.take_violations()] == [
        "path parameter loanId: must be a whole number in digits, not 'x'",
        "form parameter more: is not documented for note",
    ]
    assert binance.violations == []

"""What Binance's codes mean, with each HTTP status, after a read and after a write."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from lendspec.binance.errors import CODES, STATUSES, classify
from lendspec.binance.operations import operation
from lendspec.core.codec import nothing
from lendspec.core.dialect import NOT_JSON
from lendspec.core.errors import (
    AuthenticationError,
    Banned,
    LendspecError,
    MissingParameter,
    OutcomeUnknown,
    RateLimited,
    Refused,
    Unavailable,
)
from tests.binance.example import READ, WRITE, answer, payload

TABLE = "This code is not in lendspec's table."
NO_PROOF = "This code is not in lendspec's table, so that it proves no refusal."
BORROW = operation("crypto_loan", "flexibleLoanBorrow")()
TRANSFER = operation("margin", "isolatedMarginTransfer")()
WRITES = [
    operation(product, name)()
    for product, names in {
        "crypto_loan": ("flexibleLoanBorrow", "flexibleLoanRepay", "flexibleLoanAdjustLtv", "stableLoanBorrow"),
        "margin": (
            "marginBorrowRepay",
            "createMarginOrder",
            "cancelMarginOrder",
            "cancelMarginOpenOrders",
            "createMarginOto",
            "createMarginSpecialKey",
            "isolatedMarginTransfer",
            "convertMarginDust",
        ),
        "vip_loan": ("vipLoanBorrow", "vipLoanRepay", "vipLoanRenew"),
    }.items()
    for name in names
]


def judged(operation, status, body, **headers):
    """The error of an answer, in short."""
    of = answer(status, body, **headers)
    return classify(operation, of, payload(of))


def said(code, msg="So it is."):
    return {"code": code, "msg": msg}


@pytest.mark.parametrize(("code", "meaning"), CODES.items(), ids=CODES)
def test_a_write_is_unknown_where_the_table_or_a_5xx_says_so_and_refused_elsewhere(code, meaning):
    refused = judged(WRITE, 400, said(int(code)))
    assert (type(refused), refused.safe_to_retry) == (meaning.error, meaning.safe_to_retry)
    assert (refused.code, refused.message) == (code, f"So it is. {meaning.en}")
    broken = judged(WRITE, 503, said(int(code)))
    assert (type(broken), broken.safe_to_retry) == (OutcomeUnknown, False)
    why = meaning.en if meaning.error is OutcomeUnknown else "The exchange failed over the request."
    assert (broken.code, broken.message) == (code, f"So it is. {why}")


@pytest.mark.parametrize(("code", "meaning"), CODES.items(), ids=CODES)
def test_a_read_is_never_unknown(code, meaning):
    refused = judged(READ, 400, said(int(code)))
    unknown = meaning.error is OutcomeUnknown
    assert type(refused) is (Unavailable if unknown else meaning.error)
    assert refused.safe_to_retry == (meaning.safe_to_retry or meaning.error in {OutcomeUnknown, Unavailable})
    broken = judged(READ, 500, said(int(code)))
    assert (type(broken), broken.safe_to_retry) == (Unavailable, True)


def test_one_answer_for_three_causes_names_all_three():
    message = judged(READ, 401, said(-2015, "Invalid API-key, IP, or permissions for action.")).message
    assert all(cause in message for cause in ("does not exist", "IP address", "permission"))


BAN = "Way too much request weight used; IP banned until 1499827319559. Please use WebSocket Streams."


@pytest.mark.parametrize(("status", "code"), [(503, -1003), (302, -1003), (400, -1007), (400, -31337)])
def test_words_about_a_ban_prove_no_refusal_of_a_write_where_status_or_code_do_not(status, code):
    assert type(judged(WRITE, status, said(code, BAN))) is OutcomeUnknown
    assert type(judged(READ, status, said(code, BAN))) is Banned


@pytest.mark.parametrize("status", [418, 429])
@pytest.mark.parametrize("operation", [READ, WRITE])
def test_a_ban_ends_when_the_text_says(operation, status):
    error = judged(operation, status, said(-1003, BAN), retry_after="30")
    assert type(error) is Banned
    assert error.until == datetime(2017, 7, 12, 2, 41, 59, 559000, UTC)
    assert (error.code, error.retry_after, error.safe_to_retry) == ("-1003", 30.0, False)
    assert "2017-07-12 02:41:59 UTC" in error.message


def test_a_ban_without_a_time_ends_when_the_header_says():
    error = judged(READ, 418, said(-1003, "Too many requests"), retry_after="120", date="Fri, 20 Nov 2026 12:00:00 GMT")
    assert type(error) is Banned
    assert error.until == datetime(2026, 11, 20, 12, 2, tzinfo=UTC)
    assert (error.code, error.retry_after) == ("-1003", 120.0)
    assert error.message == "Too many requests. This address is shut out after too many requests."


def test_a_rate_limit_tells_how_long_to_wait():
    error = judged(WRITE, 429, said(-1003, "Too much request weight used"), retry_after="7")
    assert (type(error), error.retry_after, error.safe_to_retry) == (RateLimited, 7.0, True)


@pytest.mark.parametrize(
    ("operation", "status", "error", "safe", "means"),
    [
        (WRITE, 400, OutcomeUnknown, False, NO_PROOF),
        (WRITE, 200, OutcomeUnknown, False, NO_PROOF),
        (WRITE, 401, OutcomeUnknown, False, NO_PROOF),
        (WRITE, 403, Refused, False, STATUSES[403].en),
        (WRITE, 418, Banned, False, STATUSES[418].en),
        (WRITE, 429, OutcomeUnknown, False, NO_PROOF),
        (WRITE, 500, OutcomeUnknown, False, "The exchange failed over the request."),
        (READ, 200, Refused, False, TABLE),
        (READ, 400, Refused, False, TABLE),
        (READ, 401, AuthenticationError, False, "Not accepted: check the API key and the signature."),
        (READ, 429, RateLimited, True, "Too many requests: wait before the next one."),
        (READ, 502, Unavailable, True, "The exchange failed over the request."),
    ],
)
def test_a_code_that_is_in_no_table_proves_no_refusal_of_a_write_and_is_kept(operation, status, error, safe, means):
    found = judged(operation, status, said(-31337, "Quite new"))
    assert (type(found), found.safe_to_retry, found.code) == (error, safe, "-31337")
    assert found.message == f"Quite new. {means}"


def test_a_positive_code_of_an_error_status_is_kept_too():
    assert judged(WRITE, 400, said(100001003, "Verification failed")).code == "100001003"


@pytest.mark.parametrize("code", [-3045, -1102])
def test_an_error_in_the_body_counts_with_http_200(code):
    assert type(judged(WRITE, 200, said(code))) is CODES[str(code)].error


@pytest.mark.parametrize("body", [{}, [], None, "text", [said(-1102)], {"code": 200, "msg": "success"}])
def test_an_answer_without_an_error_code_is_left_to_the_session_where_any_will_do(body):
    assert judged(WRITE, 200, body) is None
    assert judged(READ, 200, body) is None


@pytest.mark.parametrize("operation", [READ, WRITE])
@pytest.mark.parametrize("body", [said("-1102"), {"code": -1102}, {"code": "-1102", "msg": None}])
@pytest.mark.parametrize("status", [200, 400])
def test_a_code_may_be_text_and_come_without_words(operation, body, status):
    error = judged(operation, status, body)
    assert (type(error), error.code) == (MissingParameter, "-1102")
    assert error.message.endswith(CODES["-1102"].en)


@pytest.mark.parametrize("code", [None, True, False, [], {}, "", "-", "E", " -1102", "-1102.0", -1102.5])
def test_a_code_that_cannot_be_read_proves_nothing(code):
    error = judged(WRITE, 400, said(code))
    assert (type(error), error.code) == (OutcomeUnknown, None)
    assert type(judged(BORROW, 200, said(code))) is OutcomeUnknown


@pytest.mark.parametrize(
    ("status", "after_write"),
    [
        (200, type(None)),  # no JSON: the session judges it
        (302, OutcomeUnknown),
        (400, OutcomeUnknown),
        (401, OutcomeUnknown),
        (403, Refused),
        (404, OutcomeUnknown),
        (408, OutcomeUnknown),
        (409, OutcomeUnknown),
        (418, Banned),
        (429, OutcomeUnknown),
        (502, OutcomeUnknown),
    ],
)
def test_a_page_of_html_proves_a_refusal_only_where_it_comes_from_in_front_of_binance(status, after_write):
    error = classify(WRITE, answer(status, b"<html>", retry_after="7"), NOT_JSON)
    assert type(error) is after_write
    assert error is None or (error.retry_after, error.safe_to_retry) == (7.0, False)


DONE = {"loanCoin": "USDT", "loanAmount": "1", "collateralCoin": "BTC", "collateralAmount": "1", "status": "Succeeds"}
FOREIGN = [
    {"error": "no"},
    {"code": 0, "msg": "success"},
    {"code": 200, "msg": "success"},
    {"code": "000000", "message": None, "data": DONE, "success": True},
    {"status": "error", "message": "no such host"},
    {"tranId": 1},
    {},
    [DONE],
    [],
    "done",
    1,
    True,
    None,
]


@pytest.mark.parametrize("status", [200, 201, 202, 204, 205, 299])
@pytest.mark.parametrize("body", FOREIGN, ids=str)
def test_success_with_another_answer_than_the_documented_one_leaves_a_write_unknown(body, status):
    error = judged(BORROW, status, body, retry_after="7")
    assert (type(error), error.safe_to_retry, error.retry_after) == (OutcomeUnknown, False, 7.0)
    assert error.message == "Binance answered with success, but not with what it documents for this operation"


@pytest.mark.parametrize("body", [DONE, {**DONE, "code": 200}, {**DONE, "new": 1}, {**DONE, "loanAmount": "much"}])
def test_the_documented_answer_is_done_be_it_broken_in_places(body):
    assert judged(BORROW, 200, body) is None


@pytest.mark.parametrize("body", [{}, None, {"new": 1}, {"code": 200, "msg": "success"}, {"code": 0, "msg": ""}])
def test_where_nothing_is_documented_what_tells_of_no_error_is_done(body):
    assert judged(TRANSFER, 200, body) is None


@pytest.mark.parametrize(
    "body", [{"error": "no"}, {"msg": "no"}, {"code": 700, "msg": "no"}, {"code": None}, [], [{}], "done", 1, True]
)
def test_where_nothing_is_documented_what_tells_of_an_error_or_is_no_object_is_unknown(body):
    assert type(judged(TRANSFER, 200, body)) is OutcomeUnknown


def test_every_documented_answer_of_a_write_is_known_as_such():
    """Whatever a write documents, its members tell it; where none is documented it says nothing."""
    for write in WRITES:
        said_nothing = judged(write, 200, {"unheard": "of"})
        assert (said_nothing is None) == (write.decode is nothing)


def test_the_words_of_the_exchange_come_first_then_what_they_mean():
    error = judged(WRITE, 400, said(-3045, "The system doesn't have enough asset now"))
    assert error.message.startswith("The system doesn't have enough asset now. Binance itself has too little")
    assert judged(WRITE, 400, said(-3045, "")).message == CODES["-3045"].en
    assert isinstance(error, LendspecError)

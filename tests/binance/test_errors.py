"""What Binance's codes mean, with each HTTP status, after a read and after a write."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from lendspec.binance.errors import CODES, classify
from lendspec.core.dialect import NOT_JSON
from lendspec.core.errors import (
    AuthenticationError,
    Banned,
    LendspecError,
    OutcomeUnknown,
    RateLimited,
    Refused,
    Unavailable,
)
from tests.binance.example import READ, WRITE, answer, payload

TABLE = "This code is not in lendspec's table."


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
        (WRITE, 400, Refused, False, TABLE),
        (WRITE, 200, Refused, False, TABLE),
        (WRITE, 401, AuthenticationError, False, "Not accepted: check the API key and the signature."),
        (WRITE, 429, RateLimited, True, "Too many requests: wait before the next one."),
        (WRITE, 500, OutcomeUnknown, False, "The exchange failed over the request."),
        (READ, 502, Unavailable, True, "The exchange failed over the request."),
    ],
)
def test_an_unknown_code_means_what_the_status_means_and_keeps_everything(operation, status, error, safe, means):
    found = judged(operation, status, said(-31337, "Quite new"))
    assert (type(found), found.safe_to_retry, found.code) == (error, safe, "-31337")
    assert found.message == f"Quite new. {means}"


def test_code_9000_of_an_old_page_is_kept_whole():
    error = judged(WRITE, 400, said(-9000, "user have no avaliable amount"))
    assert (type(error), error.code, error.safe_to_retry) == (Refused, "-9000", False)
    assert error.message == f"user have no avaliable amount. {TABLE}"


def test_a_positive_code_of_an_error_status_is_kept_too():
    assert judged(WRITE, 400, said(100001003, "Verification failed")).code == "100001003"


@pytest.mark.parametrize("code", [-3045, -1102])
def test_an_error_in_the_body_counts_with_http_200(code):
    assert type(judged(WRITE, 200, said(code))) is CODES[str(code)].error


@pytest.mark.parametrize(
    "body",
    [{}, [], None, "text", [said(-1102)], {"code": 200, "msg": "success"}, {"code": "-1102", "msg": "x"}, {"code": -1}],
)
def test_an_answer_without_an_error_code_is_left_to_the_session(body):
    assert judged(WRITE, 200, body) is None


@pytest.mark.parametrize("status", [200, 403, 502])
def test_a_page_of_html_is_left_to_the_session(status):
    assert classify(WRITE, answer(status, b"<html>"), NOT_JSON) is None


def test_the_words_of_the_exchange_come_first_then_what_they_mean():
    error = judged(WRITE, 400, said(-3045, "The system doesn't have enough asset now"))
    assert error.message.startswith("The system doesn't have enough asset now. Binance itself has too little")
    assert judged(WRITE, 400, said(-3045, "")).message == CODES["-3045"].en
    assert isinstance(error, LendspecError)

"""What Binance's codes mean, with each HTTP status, after a read and after a write."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from lendspec.binance.codes.orders import ORDER_CODES, ORDER_TEXTS
from lendspec.binance.errors import CODES, classify, meaning_of
from lendspec.core import errors
from lendspec.core.dialect import NOT_JSON
from lendspec.core.errors import (
    AccountRestricted,
    AuthenticationError,
    Banned,
    ClockSkew,
    DuplicateRequest,
    InsufficientBalance,
    InsufficientCollateral,
    InvalidAmount,
    InvalidKey,
    InvalidSignature,
    LendspecError,
    LimitExceeded,
    MissingParameter,
    NotFound,
    OrderRejected,
    OutcomeUnknown,
    PermissionDenied,
    ProductUnavailable,
    RateLimited,
    Refused,
    RegionRestricted,
    RequestInProgress,
    Unavailable,
    UnknownAsset,
    UnknownSymbol,
)
from tests.binance.example import CODES_SEEN, READ, WRITE, answer, payload

TREE = {getattr(errors, name) for name in errors.__all__ if isinstance(getattr(errors, name), type)}

TABLE = "This code is not in lendspec's table."


def judged(operation, status, body, **headers):
    """The error of an answer, in short."""
    of = answer(status, body, **headers)
    return classify(operation, of, payload(of))


def said(code, msg="So it is."):
    return {"code": code, "msg": msg}


@pytest.mark.parametrize(("code", "meaning"), CODES.items(), ids=CODES)
def test_every_row_of_the_table_can_be_raised_and_read(code, meaning):
    assert int(code) < 0
    assert meaning.error in TREE
    assert issubclass(meaning.error, Refused | OutcomeUnknown)
    assert meaning.en.endswith((".", ")"))
    assert not (meaning.safe_to_retry and meaning.error is OutcomeUnknown)


@pytest.mark.parametrize("family", CODES_SEEN)
def test_every_documented_code_of_the_family_is_in_the_table(family):
    assert [code for code in CODES_SEEN[family] if code not in CODES] == []


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


# code, HTTP status, class after a write, safe to send again
SAMPLES = [
    (-1000, 400, OutcomeUnknown, False),
    (-1001, 400, OutcomeUnknown, False),
    (-1002, 401, PermissionDenied, False),
    (-1003, 429, RateLimited, True),
    (-1006, 400, OutcomeUnknown, False),
    (-1007, 408, OutcomeUnknown, False),
    (-1008, 400, Unavailable, True),
    (-1015, 429, RateLimited, True),
    (-1021, 400, ClockSkew, True),
    (-1022, 400, InvalidSignature, False),
    (-1102, 400, MissingParameter, False),
    (-1121, 400, UnknownSymbol, False),
    (-2014, 401, InvalidKey, False),
    (-2015, 401, AuthenticationError, False),
    (-3000, 400, OutcomeUnknown, False),
    (-3006, 400, LimitExceeded, False),
    (-3007, 400, RequestInProgress, True),
    (-3012, 400, ProductUnavailable, False),
    (-3015, 400, InvalidAmount, False),
    (-3023, 400, InsufficientCollateral, False),
    (-3027, 400, UnknownAsset, False),
    (-3041, 400, InsufficientBalance, False),
    (-3044, 400, Unavailable, False),
    (-3045, 400, Unavailable, False),
    (-10011, 400, InsufficientBalance, False),
    (-10013, 400, InsufficientCollateral, False),
    (-10021, 400, NotFound, False),
    (-10031, 400, LimitExceeded, False),
    (-10041, 400, Unavailable, False),
    (-10047, 400, RegionRestricted, False),
    (-11008, 400, LimitExceeded, False),
]


@pytest.mark.parametrize(("code", "status", "error", "safe"), SAMPLES)
def test_codes_that_decide_what_a_borrower_does_next(code, status, error, safe):
    found = judged(WRITE, status, said(code))
    assert (type(found), found.safe_to_retry) == (error, safe)


def test_one_answer_for_three_causes_names_all_three():
    message = judged(READ, 401, said(-2015, "Invalid API-key, IP, or permissions for action.")).message
    assert all(cause in message for cause in ("does not exist", "IP address", "permission"))


# Published texts of refused orders; every one is matched with each code that carries such texts.
TEXTS = [
    ("Account has insufficient balance for requested action.", InsufficientBalance),
    ("Duplicate order sent.", DuplicateRequest),
    ("Unknown order sent.", NotFound),
    ("Market is closed.", ProductUnavailable),
    ("Rest API trading is not enabled.", ProductUnavailable),
    ("This action is disabled on this account.", AccountRestricted),
    ("This account may not place or cancel orders.", AccountRestricted),
    ("This symbol is not permitted for this account.", AccountRestricted),
    ("This symbol is restricted for this account.", AccountRestricted),
    ("Cancel order is invalid. Check origClientOrderId and orderId.", MissingParameter),
    ("Price * QTY is zero or less.", InvalidAmount),
    ("IcebergQty exceeds QTY.", InvalidAmount),
    ("Filter failure: LOT_SIZE", InvalidAmount),
    ("Filter failure: MARKET_LOT_SIZE", InvalidAmount),
    ("Filter failure: MIN_NOTIONAL", InvalidAmount),
    ("Filter failure: NOTIONAL.", InvalidAmount),
    ("Filter failure: ICEBERG_PARTS", InvalidAmount),
    ("Filter failure: PRICE_FILTER", OrderRejected),
    ("Filter failure: PERCENT_PRICE", OrderRejected),
    ("Filter failure: PERCENT_PRICE_BY_SIDE", OrderRejected),
    ("Filter failure: TRAILING_DELTA", OrderRejected),
    ("Filter failure: MAX_POSITION", LimitExceeded),
    ("Filter failure: MAX_NUM_ORDERS", LimitExceeded),
    ("Filter failure: MAX_NUM_ALGO_ORDERS", LimitExceeded),
    ("Filter failure: EXCHANGE_MAX_NUM_ORDERS", LimitExceeded),
]


@pytest.mark.parametrize("code", sorted(ORDER_CODES))
@pytest.mark.parametrize(("text", "error"), TEXTS)
def test_the_text_tells_why_an_order_was_turned_down(code, text, error):
    assert type(judged(WRITE, 400, said(int(code), text))) is error


@pytest.mark.parametrize("code", ["-1013", "-2010", "-2011"])
@pytest.mark.parametrize("text", ["Order would trigger immediately.", "Order would immediately match and take.", ""])
def test_an_order_turned_down_for_another_reason_is_rejected(code, text):
    assert type(judged(WRITE, 400, said(int(code), text))) is OrderRejected


def test_every_text_has_a_published_sentence():
    first = {next(part for part, _ in ORDER_TEXTS if part in text.lower()) for text, _ in TEXTS}
    assert first == {part for part, _ in ORDER_TEXTS}


def test_other_codes_are_not_judged_by_their_text():
    assert meaning_of("-3027", "insufficient balance") is CODES["-3027"]


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

"""What OKX's codes mean, with each HTTP status they come with, after a read and after a write."""

from __future__ import annotations

import pytest

from lendspec.core import errors
from lendspec.core.dialect import NOT_JSON
from lendspec.core.errors import (
    AddressNotAllowed,
    AuthenticationError,
    ClockSkew,
    DuplicateRequest,
    InsufficientBalance,
    InsufficientCollateral,
    InvalidKey,
    InvalidSignature,
    InvalidState,
    LimitExceeded,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    Refused,
    RegionRestricted,
    RequestInProgress,
    Unavailable,
    UnknownAsset,
    WrongRegion,
)
from lendspec.okx.errors import CODES, classify, meaning_of
from tests.okx.example import CODES_SEEN, READ, WRITE, answer, payload

TREE = {getattr(errors, name) for name in errors.__all__ if isinstance(getattr(errors, name), type)}
SEEN = [(code, status) for code, statuses in CODES_SEEN.items() for status in statuses]

TABLE = "This code is not in lendspec's table."


def judged(operation, status, body, **headers):
    """The error of an answer, in short."""
    of = answer(status, body, **headers)
    return classify(operation, of, payload(of))


def said(code, msg="So it is."):
    return {"code": code, "msg": msg, "data": []}


@pytest.mark.parametrize(("code", "meaning"), CODES.items(), ids=CODES)
def test_every_row_of_the_table_can_be_raised_and_read(code, meaning):
    assert code.isdigit()
    assert meaning.error in TREE
    assert issubclass(meaning.error, Refused | OutcomeUnknown)
    assert meaning.en.endswith((".", ")"))
    assert not (meaning.safe_to_retry and meaning.error is OutcomeUnknown)


def test_every_documented_code_is_in_the_table():
    assert [code for code in CODES_SEEN if code not in CODES] == []


@pytest.mark.parametrize(("code", "status"), SEEN)
def test_the_code_decides_with_whatever_status_it_comes(code, status):
    meaning = CODES[code]
    error = judged(WRITE, status, said(code))
    assert type(error) is meaning.error
    assert error.safe_to_retry == meaning.safe_to_retry
    assert (error.code, error.message) == (code, f"So it is. {meaning.en}")


@pytest.mark.parametrize(("code", "status"), SEEN)
def test_a_read_is_never_unknown(code, status):
    meaning = CODES[code]
    error = judged(READ, status, said(code))
    assert type(error) is (Unavailable if meaning.error is OutcomeUnknown else meaning.error)
    assert error.safe_to_retry == (meaning.safe_to_retry or meaning.error in {OutcomeUnknown, Unavailable})


@pytest.mark.parametrize("code", ["51736", "50120", "51016"])
def test_a_5xx_leaves_a_write_unknown_whatever_its_code(code):
    error = judged(WRITE, 500, said(code))
    assert (type(error), error.safe_to_retry, error.code) == (OutcomeUnknown, False, code)
    assert type(judged(READ, 500, said(code))) is Unavailable


# code, HTTP status, class after a write, safe to send again
SAMPLES = [
    ("50001", 503, OutcomeUnknown, False),
    ("50004", 400, OutcomeUnknown, False),
    ("50013", 429, OutcomeUnknown, False),
    ("50026", 500, OutcomeUnknown, False),
    ("50064", 200, OutcomeUnknown, False),
    ("51054", 200, OutcomeUnknown, False),
    ("51149", 200, OutcomeUnknown, False),
    ("51739", 200, OutcomeUnknown, False),
    ("51767", 200, OutcomeUnknown, False),
    ("2", 200, OutcomeUnknown, False),
    ("50011", 200, RateLimited, True),
    ("50011", 429, RateLimited, True),
    ("50040", 200, RateLimited, True),
    ("51759", 200, RateLimited, True),
    ("58102", 200, RateLimited, True),
    ("50102", 401, ClockSkew, True),
    ("50112", 401, AuthenticationError, False),
    ("50101", 401, WrongRegion, False),
    ("50105", 401, InvalidSignature, False),
    ("50110", 401, AddressNotAllowed, False),
    ("50113", 401, InvalidSignature, False),
    ("50119", 200, InvalidKey, False),
    ("50119", 401, InvalidKey, False),
    ("50120", 200, PermissionDenied, False),
    ("51016", 200, DuplicateRequest, False),
    ("51784", 200, RequestInProgress, False),
    ("51017", 200, LimitExceeded, False),
    ("51063", 200, NotFound, False),
    ("51736", 200, InsufficientBalance, False),
    ("51751", 200, UnknownAsset, False),
    ("51752", 200, UnknownAsset, False),
    ("51754", 200, InvalidState, False),
    ("51773", 200, RegionRestricted, False),
    ("59303", 200, InsufficientCollateral, False),
]


@pytest.mark.parametrize(("code", "status", "error", "safe"), SAMPLES)
def test_codes_that_decide_what_a_borrower_does_next(code, status, error, safe):
    found = judged(WRITE, status, said(code))
    assert (type(found), found.safe_to_retry) == (error, safe)


def test_an_unknown_key_says_that_the_region_may_be_wrong():
    message = judged(READ, 401, {"code": "50119", "msg": "API key doesn't exist"}).message
    assert "region='global', 'eea', 'us' or 'au'" in message


def test_an_error_of_the_key_comes_without_data():
    error = judged(READ, 401, {"msg": "Timestamp request expired", "code": "50102"})
    assert type(error) is ClockSkew
    assert error.message.startswith("Timestamp request expired. This machine's clock")


def test_a_sub_code_means_what_its_code_means():
    assert meaning_of("51008_1003") is CODES["51008"]
    error = judged(WRITE, 200, said("51008_1003"))
    assert (type(error), error.code) == (InsufficientBalance, "51008_1003")


@pytest.mark.parametrize(
    ("operation", "status", "error", "safe", "means"),
    [
        (WRITE, 200, Refused, False, TABLE),
        (WRITE, 400, Refused, False, TABLE),
        (WRITE, 401, AuthenticationError, False, "Not accepted: check the API key and the signature."),
        (WRITE, 429, RateLimited, True, "Too many requests: wait before the next one."),
        (WRITE, 500, OutcomeUnknown, False, "The exchange failed over the request."),
        (READ, 500, Unavailable, True, "The exchange failed over the request."),
    ],
)
@pytest.mark.parametrize("code", ["99999", "51999_7", "", "E"])
def test_an_unknown_code_means_what_the_status_means_and_keeps_everything(operation, status, error, safe, means, code):
    found = judged(operation, status, said(code, "Quite new"))
    assert (type(found), found.safe_to_retry, found.code) == (error, safe, code)
    assert found.message == f"Quite new. {means}"


@pytest.mark.parametrize("code", ["0", 0])
@pytest.mark.parametrize("status", [200, 400, 500])
def test_code_0_is_left_to_the_session_which_looks_at_the_status(code, status):
    assert judged(WRITE, status, {"code": code, "data": []}) is None


@pytest.mark.parametrize("body", [{}, [], None, {"msg": "hello"}, {"data": []}])
def test_json_that_is_not_in_okx_form_leaves_a_write_unknown(body):
    error = judged(WRITE, 200, body)
    assert (type(error), error.safe_to_retry) == (OutcomeUnknown, False)
    assert judged(READ, 200, body) is None
    assert judged(WRITE, 502, body) is None


@pytest.mark.parametrize("status", [200, 403, 502])
def test_a_page_of_html_is_left_to_the_session(status):
    assert classify(WRITE, answer(status, b"<html>"), NOT_JSON) is None


def test_a_wait_that_the_exchange_asks_for_is_kept():
    assert judged(WRITE, 429, said("50011"), retry_after="2").retry_after == 2.0


def test_a_message_that_is_absent_is_replaced_by_the_meaning():
    assert judged(READ, 200, {"code": "51736"}).message == CODES["51736"].en

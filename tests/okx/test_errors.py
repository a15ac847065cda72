"""What OKX's codes mean, with each HTTP status they come with, after a read and after a write."""

from __future__ import annotations

import pytest

from lendspec.core.dialect import NOT_JSON
from lendspec.core.errors import (
    AlreadyExecuted,
    AuthenticationError,
    ClockSkew,
    DuplicateRequest,
    InsufficientBalance,
    InsufficientCollateral,
    OutcomeUnknown,
    RateLimited,
    Refused,
    Unavailable,
)
from lendspec.okx.errors import CODES, STATUSES, classify, meaning_of
from tests.okx.example import CODES_SEEN, KEYED, READ, WRITE, answer, payload

SEEN = [(code, status) for code, statuses in CODES_SEEN.items() for status in statuses]

TABLE = "This code is not in lendspec's table."
NO_PROOF = "This code is not in lendspec's table, so that it proves no refusal."
NEVER_AFTER_A_READ = {OutcomeUnknown: Unavailable, AlreadyExecuted: DuplicateRequest}


def judged(operation, status, body, **headers):
    """The error of an answer, in short."""
    of = answer(status, body, **headers)
    return classify(operation, of, payload(of))


def said(code, msg="So it is."):
    return {"code": code, "msg": msg, "data": []}


@pytest.mark.parametrize(("code", "status"), SEEN)
def test_the_code_decides_with_whatever_status_it_comes(code, status):
    meaning = CODES[code]
    error = judged(KEYED if meaning.error is AlreadyExecuted else WRITE, status, said(code))
    assert type(error) is meaning.error
    assert error.safe_to_retry == meaning.safe_to_retry
    assert (error.code, error.message) == (code, f"So it is. {meaning.en}")


@pytest.mark.parametrize(("code", "status"), SEEN)
def test_a_read_is_never_unknown(code, status):
    meaning = CODES[code]
    error = judged(READ, status, said(code))
    assert type(error) is NEVER_AFTER_A_READ.get(meaning.error, meaning.error)
    assert error.safe_to_retry == (meaning.safe_to_retry or meaning.error in {OutcomeUnknown, Unavailable})


@pytest.mark.parametrize("code", ["51736", "50120", "51016"])
def test_a_5xx_leaves_a_write_unknown_whatever_its_code(code):
    error = judged(WRITE, 500, said(code))
    assert (type(error), error.safe_to_retry, error.code) == (OutcomeUnknown, False, code)
    assert type(judged(READ, 500, said(code))) is Unavailable


def test_an_unknown_key_says_that_the_region_may_be_wrong():
    message = judged(READ, 401, {"code": "50119", "msg": "API key doesn't exist"}).message
    assert "region='global', 'eea', 'us' or 'au'" in message


def test_an_error_of_the_key_comes_without_data():
    error = judged(READ, 401, {"msg": "Timestamp request expired", "code": "50102"})
    assert type(error) is ClockSkew
    assert error.message.startswith("Timestamp request expired. This machine's clock")


def test_a_sub_code_that_is_not_in_the_table_means_what_its_code_means():
    assert meaning_of("51008_1000") is CODES["51008"]
    error = judged(WRITE, 200, said("51008_1000"))
    assert (type(error), error.code) == (InsufficientBalance, "51008_1000")


def test_a_sub_code_in_the_table_means_what_its_own_row_says():
    assert meaning_of("51008_1003") is CODES["51008_1003"]
    error = judged(WRITE, 200, said("51008_1003"))
    assert (type(error), error.code) == (InsufficientCollateral, "51008_1003")


@pytest.mark.parametrize(
    ("operation", "status", "error", "safe", "means"),
    [
        (WRITE, 200, OutcomeUnknown, False, NO_PROOF),
        (WRITE, 400, OutcomeUnknown, False, NO_PROOF),
        (WRITE, 401, OutcomeUnknown, False, NO_PROOF),
        (WRITE, 403, OutcomeUnknown, False, NO_PROOF),
        (WRITE, 418, OutcomeUnknown, False, NO_PROOF),
        (WRITE, 429, OutcomeUnknown, False, NO_PROOF),
        (READ, 200, Refused, False, TABLE),
        (READ, 400, Refused, False, TABLE),
        (READ, 401, AuthenticationError, False, "Not accepted: check the API key and the signature."),
        (READ, 429, RateLimited, True, "Too many requests: wait before the next one."),
        (WRITE, 500, OutcomeUnknown, False, "The exchange failed over the request."),
        (READ, 500, Unavailable, True, "The exchange failed over the request."),
    ],
)
@pytest.mark.parametrize("code", ["99999", "51999_7", "", "E"])
def test_a_code_that_is_in_no_table_proves_no_refusal_of_a_write(operation, status, error, safe, means, code):
    found = judged(operation, status, said(code, "Quite new"))
    assert (type(found), found.safe_to_retry, found.code) == (error, safe, code)
    assert found.message == f"Quite new. {means}"


@pytest.mark.parametrize("code", [0, "00", "-0"])
def test_what_is_not_the_text_0_is_no_success_of_a_write(code):
    assert isinstance(judged(WRITE, 200, {"code": code, "msg": "", "data": []}), OutcomeUnknown)


@pytest.mark.parametrize("code", ["0"])
@pytest.mark.parametrize("status", [200, 400, 500])
def test_code_0_is_left_to_the_session_which_looks_at_the_status(code, status):
    assert judged(WRITE, status, {"code": code, "data": []}) is None


@pytest.mark.parametrize("body", [{}, [], None, {"msg": "hello"}, {"data": []}, [said("51736")], "0", 0])
@pytest.mark.parametrize("status", [200, 204, 302, 400, 401, 403, 404, 429, 502])
def test_json_that_is_not_in_okx_form_leaves_a_write_unknown(body, status):
    error = judged(WRITE, status, body)
    assert (type(error), error.safe_to_retry) == (OutcomeUnknown, False)
    assert judged(READ, 200, body) is None


@pytest.mark.parametrize("code", [None, True, False, [], {}, ["0"], 0.5])
def test_a_code_that_is_neither_text_nor_a_number_is_none_after_a_write(code):
    for status in (200, 400):
        error = judged(WRITE, status, said(code))
        assert (type(error), error.code) == (OutcomeUnknown, None)
    assert type(judged(READ, 200, said(code))) is Refused


def test_a_code_may_be_a_number():
    assert type(judged(WRITE, 200, said(51736))) is InsufficientBalance


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 408, 410, 418, 429, 502])
def test_no_status_alone_proves_a_refusal(status):
    error = classify(WRITE, answer(status, b"<html>", retry_after="7"), NOT_JSON)
    assert (type(error), error.retry_after, error.safe_to_retry) == (OutcomeUnknown, 7.0, False)
    assert not STATUSES


def test_success_that_is_no_json_is_left_to_the_session():
    assert classify(WRITE, answer(200, b"<html>"), NOT_JSON) is None


def test_a_wait_that_the_exchange_asks_for_is_kept():
    assert judged(WRITE, 429, said("50011"), retry_after="2").retry_after == 2.0


def test_a_message_that_is_absent_is_replaced_by_the_meaning():
    assert judged(READ, 200, {"code": "51736"}).message == CODES["51736"].en

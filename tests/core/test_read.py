"""From an answer to the result."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve

from lendspec.core import codec
from lendspec.core.engine import Answer
from lendspec.core.errors import DecodeError
from lendspec.core.operation import Envelope
from lendspec.core.read import payload_of, result_of
from lendspec.core.session import NOT_JSON
from tests.core.example import BORROW, LOANS, Loan, loan

ENVELOPE = Envelope("code", "0", "msg", "data")
WRAPPED = evolve(BORROW, envelope=ENVELOPE, decode=codec.single(loan))


@pytest.mark.parametrize(
    ("decode", "body", "payload"),
    [
        (loan, b'{"a":0.1}', {"a": Decimal("0.1")}),
        (loan, b"", NOT_JSON),
        (loan, b"<html>", NOT_JSON),
        (codec.nothing, b"", None),
        (codec.nothing, b"<html>", NOT_JSON),
        (codec.nothing, b"{}", {}),
    ],
)
def test_payload(decode, body, payload):
    assert payload_of(evolve(BORROW, decode=decode), Answer(200, {}, body)) == payload


@pytest.mark.parametrize(
    ("reads", "answer", "payload"),
    [
        ("bytes", Answer(200, {}, b"\xff{"), b"\xff{"),
        ("bytes", Answer(302, {"location": "/there"}, b""), b""),
        ("bytes", Answer(400, {}, b'{"code": 1}'), {"code": 1}),
        ("text", Answer(200, {"content-type": "text/csv; charset=latin-1"}, b"\xe9"), "é"),
        ("text", Answer(200, {"content-type": "text/csv; charset=nonsense"}, "é".encode()), "é"),
        ("text", Answer(200, {}, b"\xff"), "\ufffd"),
        ("text", Answer(503, {}, b"<html>"), NOT_JSON),
        ("json", Answer(204, {}, b""), None),
        ("json", Answer(202, {}, b""), None),
        ("json", Answer(500, {}, b""), NOT_JSON),
    ],
)
def test_a_body_that_is_no_json_by_the_specification_is_text_or_bytes(reads, answer, payload):
    """A failure is read as JSON all the same: it may carry an error code."""
    assert payload_of(evolve(BORROW, reads=reads, done=(302,)), answer) == payload


def test_the_result_is_decoded():
    assert result_of(BORROW, {"coin": "BTC", "amount": "1"}) == Loan("BTC", Decimal(1))


def test_the_envelope_is_taken_off():
    payload = {"code": "0", "data": [{"coin": "BTC", "amount": "1"}]}
    assert result_of(WRAPPED, payload) == Loan("BTC", Decimal(1))


@pytest.mark.parametrize(
    ("operation", "payload", "path"),
    [
        (LOANS, [{"coin": "BTC", "amount": "1"}, {"coin": "BTC", "amount": "x"}], "$[1].amount"),
        (WRAPPED, {"code": "0"}, "$.data"),
        (WRAPPED, [], "$"),
        (WRAPPED, {"data": []}, "$.data"),
        (WRAPPED, {"data": [{"coin": "BTC"}]}, "$.data[0].amount"),
    ],
)
def test_an_answer_that_breaks_the_specification_is_named_by_its_place(operation, payload, path):
    error = result_of(operation, payload)
    assert isinstance(error, DecodeError)
    assert error.path == path
    assert error.message.startswith(f"{path}: expected ")


def test_after_a_write_the_error_says_that_it_was_executed():
    after_write, after_read = result_of(BORROW, {}), result_of(LOANS, {})
    assert (after_write.accepted, after_read.accepted) == (True, False)
    assert after_write.message == (
        "$.coin: expected a value, found nothing. The exchange ACCEPTED the request: do not send it again."
    )
    assert after_read.message == "$: expected a list, found an object of 0"


def test_status_200_may_be_empty_where_the_specification_has_it_so():
    """Else an answer that was cut off would look like one."""
    found = [payload_of(evolve(BORROW, done=done), Answer(200, {}, b"")) for done in ((), (200,))]
    assert found == [NOT_JSON, None]

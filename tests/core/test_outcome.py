"""Done, refused or unknown, and what is safe to send again."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from attrs import evolve

from lendspec.core.engine import Answer, EngineFault
from lendspec.core.errors import (
    AlreadyExecuted,
    AuthenticationError,
    Banned,
    DecodeError,
    Drifted,
    InsufficientFunds,
    Meaning,
    NotSent,
    OutcomeUnknown,
    RateLimited,
    Refused,
    Unavailable,
)
from lendspec.core.outcome import by_status, completed, no_answer, no_json
from lendspec.core.prepare import prepare
from tests.core.example import BORROW, LOANS, PLACE, answer

DATE = "Fri, 20 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("status", "after_read", "after_write"),
    [
        (200, None, None),
        (204, None, None),
        (299, None, None),
        (101, (Unavailable, True), (OutcomeUnknown, False)),
        (302, (Unavailable, True), (OutcomeUnknown, False)),
        (400, (Refused, False), (OutcomeUnknown, False)),
        (401, (AuthenticationError, False), (OutcomeUnknown, False)),
        (403, (Refused, False), (OutcomeUnknown, False)),
        (404, (Refused, False), (OutcomeUnknown, False)),
        (408, (Refused, False), (OutcomeUnknown, False)),
        (409, (Refused, False), (OutcomeUnknown, False)),
        (418, (Banned, False), (OutcomeUnknown, False)),
        (429, (RateLimited, True), (OutcomeUnknown, False)),
        (499, (Refused, False), (OutcomeUnknown, False)),
        (500, (Unavailable, True), (OutcomeUnknown, False)),
        (502, (Unavailable, True), (OutcomeUnknown, False)),
        (503, (Unavailable, True), (OutcomeUnknown, False)),
        (504, (Unavailable, True), (OutcomeUnknown, False)),
        (999, (Unavailable, True), (OutcomeUnknown, False)),
    ],
)
def test_an_http_status_alone(status, after_read, after_write):
    for operation, expected in ((LOANS, after_read), (BORROW, after_write)):
        error = by_status(operation, answer(status=status))
        assert (error and (type(error), error.safe_to_retry)) == expected


PROOFS = {
    403: Meaning(Refused, "caller", "Stopped at the door.", "在门口被拦下。"),
    418: Meaning(Banned, "caller", "Shut out.", "被封禁。"),
    429: Meaning(RateLimited, "caller", "Too often.", "太频繁。", safe_to_retry=True),
}


@pytest.mark.parametrize(
    ("status", "kind", "safe", "message"),
    [
        (200, type(None), None, None),
        (403, Refused, False, "Stopped at the door."),
        (418, Banned, False, "Shut out."),
        (429, RateLimited, True, "Too often."),
        (400, OutcomeUnknown, False, "the exchange answered no, but nothing in its answer proves that it did nothing"),
        (503, OutcomeUnknown, False, "the exchange failed over the request"),
    ],
)
def test_only_what_the_exchange_s_table_has_proves_that_a_write_was_not_executed(status, kind, safe, message):
    error = by_status(BORROW, answer(status=status, retry_after="7"), PROOFS)
    assert isinstance(error, kind)
    if error is not None:
        assert (error.safe_to_retry, error.message, error.retry_after) == (safe, message, 7.0)


def test_a_read_asks_no_table():
    assert by_status(LOANS, answer(status=403), PROOFS).message.startswith("stopped by the firewall")


def test_retry_after_is_kept_by_every_failure():
    for status in (429, 418, 503):
        assert by_status(LOANS, answer(status=status, retry_after="7")).retry_after == 7.0
    for status in (429, 418, 503):
        assert by_status(BORROW, answer(status=status, retry_after="7")).retry_after == 7.0


def test_a_ban_knows_its_end_where_the_exchange_tells():
    assert by_status(LOANS, answer(status=418, retry_after="60", date=DATE)).until == datetime(
        2026, 11, 20, 12, 1, tzinfo=UTC
    )
    assert by_status(LOANS, answer(status=418, date=DATE)).until is None


@pytest.mark.parametrize(
    ("operation", "sent", "kind", "safe"),
    [
        (LOANS, False, NotSent, True),
        (BORROW, False, NotSent, True),
        (LOANS, True, OutcomeUnknown, True),
        (BORROW, True, OutcomeUnknown, False),
    ],
)
def test_no_answer(operation, sent, kind, safe):
    error = no_answer(operation, EngineFault("no answer within the timeout", sent))
    assert (type(error), error.safe_to_retry, error.message) == (kind, safe, "no answer within the timeout")


@pytest.mark.parametrize(("operation", "kind"), [(LOANS, DecodeError), (BORROW, OutcomeUnknown)])
def test_success_that_is_no_json(operation, kind):
    assert type(no_json(operation)) is kind


def finished(error, operation=BORROW, said: Answer | None = None, secrets=(), **values):
    return completed(error, prepare(operation, values or {"coin": "BTC"}), said, secrets)


def test_an_error_gets_the_call_and_the_answer():
    error = finished(InsufficientFunds("too little", code="-1"), said=answer(b"body", 400))
    assert str(error) == "example loan.flexible.borrow: -1 too little (HTTP 400)"
    assert error.raw == b"body"


def test_what_its_maker_said_stays():
    made = InsufficientFunds("x", exchange="e", operation="o", http_status=1, raw=b"r")
    error = finished(made, said=answer(b"body", 400))
    assert (error.exchange, error.operation, error.http_status, error.raw) == ("e", "o", 1, b"r")


def test_secrets_leave_neither_in_the_message_nor_in_the_raw_answer():
    refused = Refused("key k1-of-it is bad", code="k1-of-it")
    error = finished(refused, said=answer(b'{"key":"k1-of-it"}', 400), secrets=("k1-of-it",))
    assert (error.message, error.args, error.raw) == ("key *** is bad", ("key *** is bad",), b'{"key":"***"}')
    assert error.code == "***"
    assert error.unredacted() is None


def test_a_secret_leaves_the_path_of_what_cannot_be_read():
    error = finished(DecodeError("bad", path="$.k1-of-it"), said=answer(), secrets=("k1-of-it",))
    assert error.path == "$.***"


# ---------------------------------------------------------------- secrets that the exchange tells

CREATE = evolve(BORROW, secrets=("secretKey",))
TOLD = "told-S3cret/by+the=exchange"


def views_of(error):
    """Whatever tools read of an error by themselves."""
    copies = (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error))  # noqa: S301 (our own)
    assert [each.unredacted() for each in copies] == [None] * 3
    return f"{error!r}{error}{error.args}{vars(error)}{pickle.dumps(error, 0)!r}{error.raw!r}"


@pytest.mark.parametrize(
    "error",
    [DecodeError("bad", accepted=True), Drifted("more", accepted=True), OutcomeUnknown("gone")],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize(
    "body",
    [
        b'{"apiKey":"key-of-another","secretKey":"%s","type":[]}' % TOLD.encode(),
        b'{"secretkey":"%s"}' % TOLD.encode(),
        b'{"secretKey":["%s"]}' % TOLD.encode(),
        b'{"secretKey":"%s' % TOLD.encode(),
        b'\xef\xbb\xbf{"secretKey":"%s"}\xff' % TOLD.encode(),
    ],
)
def test_a_secret_in_an_answer_that_went_wrong_is_for_the_caller_alone(error, body):
    made = finished(copy.copy(error), CREATE, answer(body, 200))
    assert made.unredacted() == body
    assert TOLD not in views_of(made)
    assert b"***" in made.raw


def test_a_refusal_keeps_nothing_back():
    made = finished(Refused("no"), CREATE, answer(b'{"code":-1,"msg":"a-word-of-more-than-sixteen"}', 400))
    assert (made.raw, made.unredacted()) == (b'{"code":-1,"msg":"a-word-of-more-than-sixteen"}', None)


@pytest.mark.parametrize(
    ("operation", "values", "message"),
    [
        (LOANS, {"coin": "BTC"}, "gone. It was a read: nothing has changed."),
        (
            BORROW,
            {"coin": "BTC"},
            (
                "gone. It may have been executed: call reconcile() of this error,"
                " or look at what example loan.flexible shows, before you try again."
            ),
        ),
        (
            PLACE,
            {"cl_ord_id": "mine"},
            (
                "gone. It may have been executed: call reconcile() of this error,"
                " or look at what example loan shows, before you try again. It was sent with clOrdId mine."
            ),
        ),
    ],
)
def test_an_unknown_outcome_says_what_to_check(operation, values, message):
    assert finished(OutcomeUnknown("gone."), operation, **values).message == message


def test_an_unknown_outcome_keeps_what_was_asked():
    error = finished(OutcomeUnknown("gone"), PLACE, cl_ord_id="mine")
    assert (error.request_id, error.arguments) == ("mine", {"cl_ord_id": "mine"})
    assert finished(OutcomeUnknown("gone")).request_id is None


def test_arguments_that_show_a_secret_are_kept_without_it():
    error = finished(
        OutcomeUnknown("gone"),
        BORROW,
        None,
        ("k1-of-it", "99999999"),
        coin="k1-of-it-BTC",
        loan_amount=Decimal(99999999),
    )
    assert error.arguments == {"coin": "***-BTC", "loan_amount": "Decimal('***')"}


def test_what_was_executed_already_says_where_to_look():
    error = finished(AlreadyExecuted("Seen.", code="-3"), PLACE, answer(b"{}", 400), cl_ord_id="mine")
    assert (error.code, error.http_status, error.raw, error.request_id) == ("-3", 400, b"{}", "mine")
    assert error.message == "Seen. reconcile() of this error looks for the record."

"""From a row of a code table to the error that is raised."""

from __future__ import annotations

import pytest

from lendspec.core.errors import (
    AlreadyExecuted,
    Banned,
    DuplicateRequest,
    InvalidAmount,
    LendspecError,
    Meaning,
    OutcomeUnknown,
    RateLimited,
    Refused,
    Unavailable,
)
from lendspec.core.verdict import by_number, by_words, members, sentence, verdict
from tests.core.example import BORROW, LOANS, PLACE, answer

SMALL = Meaning(InvalidAmount, "caller", "Too little.", "太少。")
BUSY = Meaning(Unavailable, "exchange", "Too busy.", "太忙。")
TURNED_AWAY = Meaning(Unavailable, "exchange", "Turned away.", "拒收。", safe_to_retry=True)
TOO_OFTEN = Meaning(RateLimited, "caller", "Too often.", "太频繁。", safe_to_retry=True)
LOST = Meaning(OutcomeUnknown, "exchange", "Lost on the way.", "途中丢失。")

SEEN = Meaning(AlreadyExecuted, "caller", "It was executed.", "已执行。")
TAKEN = Meaning(DuplicateRequest, "caller", "The id is taken.", "编号已被占用。")

NOT_THERE = "This code is not in lendspec's table."
PROVES_NOTHING = "This code is not in lendspec's table, so that it proves no refusal."
FAILED = "The exchange failed over the request."


def judged(operation, meaning, status=400, words="No", **headers) -> LendspecError:
    """The verdict on an answer with code 7."""
    return verdict(operation, answer(b"{}", status, **headers), code="7", words=words, meaning=meaning)


@pytest.mark.parametrize(
    ("meaning", "after_write", "after_read"),
    [
        (SMALL, (InvalidAmount, False), (InvalidAmount, False)),
        (BUSY, (Unavailable, False), (Unavailable, True)),
        (TURNED_AWAY, (Unavailable, True), (Unavailable, True)),
        (TOO_OFTEN, (RateLimited, True), (RateLimited, True)),
        (LOST, (OutcomeUnknown, False), (Unavailable, True)),
    ],
)
@pytest.mark.parametrize("status", [200, 400, 401, 429])
def test_the_table_decides_and_a_read_is_never_unknown(meaning, after_write, after_read, status):
    for operation, expected in ((BORROW, after_write), (LOANS, after_read)):
        error = judged(operation, meaning, status)
        assert (type(error), error.safe_to_retry) == expected
        assert (error.code, error.message) == ("7", f"No. {meaning.en}")


@pytest.mark.parametrize("meaning", [SMALL, BUSY, TURNED_AWAY, TOO_OFTEN])
@pytest.mark.parametrize("status", [500, 503, 599])
def test_a_5xx_leaves_a_write_unknown_whatever_its_code_says(meaning, status):
    wrote, read = judged(BORROW, meaning, status), judged(LOANS, meaning, status)
    assert (type(wrote), wrote.safe_to_retry, wrote.message) == (OutcomeUnknown, False, f"No. {FAILED}")
    assert (type(read), read.safe_to_retry, read.message) == (Unavailable, True, f"No. {FAILED}")


def test_a_5xx_with_a_code_that_is_unknown_by_itself_keeps_its_meaning():
    assert judged(BORROW, LOST, 500).message == "No. Lost on the way."


def test_a_ban_is_told_by_its_status():
    error = judged(BORROW, TOO_OFTEN, 418, retry_after="5")
    assert (type(error), error.retry_after, error.safe_to_retry) == (Banned, 5.0, False)


@pytest.mark.parametrize(
    ("operation", "status", "expected"),
    [
        (BORROW, 200, (OutcomeUnknown, PROVES_NOTHING)),
        (BORROW, 302, (OutcomeUnknown, FAILED)),
        (BORROW, 400, (OutcomeUnknown, PROVES_NOTHING)),
        (BORROW, 429, (OutcomeUnknown, PROVES_NOTHING)),
        (BORROW, 500, (OutcomeUnknown, FAILED)),
        (LOANS, 200, (Refused, NOT_THERE)),
        (LOANS, 400, (Refused, NOT_THERE)),
        (LOANS, 429, (RateLimited, "Too many requests: wait before the next one.")),
        (LOANS, 500, (Unavailable, FAILED)),
    ],
)
def test_a_code_that_is_in_no_table_is_kept_and_proves_no_refusal_of_a_write(operation, status, expected):
    error = judged(operation, None, status)
    assert (type(error), error.code) == (expected[0], "7")
    assert error.message == f"No. {expected[1]}"


@pytest.mark.parametrize("meaning", [None, SMALL, TURNED_AWAY, SEEN])
@pytest.mark.parametrize("status", [101, 302, 307, 600])
def test_a_code_with_a_status_that_no_exchange_sends_with_codes_proves_nothing_after_a_write(meaning, status):
    error = judged(BORROW, meaning, status)
    assert (type(error), error.code, error.message) == (OutcomeUnknown, "7", f"No. {FAILED}")


def test_a_status_that_proves_a_refusal_does_so_whatever_the_code():
    proofs = {403: Meaning(Refused, "caller", "Stopped at the door.", "在门口被拦下。")}
    error = verdict(BORROW, answer(b"{}", 403), code="7", words="No", meaning=None, proofs=proofs)
    assert (type(error), error.code, error.message) == (Refused, "7", "No. Stopped at the door.")


def test_a_code_of_unknown_outcome_counts_more_than_a_status_that_proves_a_refusal():
    proofs = {418: Meaning(Banned, "caller", "Shut out.", "被封禁。")}
    error = verdict(BORROW, answer(b"{}", 418), code="7", words="No", meaning=LOST, proofs=proofs)
    assert (type(error), error.message) == (OutcomeUnknown, "No. Lost on the way.")
    assert type(judged(LOANS, LOST, 418)) is Banned


@pytest.mark.parametrize(
    ("operation", "meaning", "error"),
    [
        (PLACE, SEEN, AlreadyExecuted),
        (BORROW, SEEN, OutcomeUnknown),  # it carries no key that the exchange could know
        (LOANS, SEEN, DuplicateRequest),
        (PLACE, TAKEN, OutcomeUnknown),  # and what became of the request that took it is not said
        (BORROW, TAKEN, DuplicateRequest),
        (LOANS, TAKEN, DuplicateRequest),
    ],
)
def test_a_key_that_is_known_is_no_refusal_of_what_it_protects(operation, meaning, error):
    found = judged(operation, meaning)
    assert (type(found), found.code, found.safe_to_retry) == (error, "7", False)


def test_a_wait_that_the_exchange_asks_for_is_kept():
    assert judged(BORROW, TOO_OFTEN, 429, retry_after="2").retry_after == 2.0
    assert judged(BORROW, None, 429, retry_after="2").retry_after == 2.0


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("", "Too little."),
        ("  ", "Too little."),
        ("No", "No. Too little."),
        ("No.", "No. Too little."),
        ("No! ", "No! Too little."),
        ("Why?", "Why? Too little."),
    ],
)
def test_the_words_of_the_exchange_come_first_then_what_they_mean(words, text):
    assert sentence(words, SMALL.en) == text


@pytest.mark.parametrize("payload", [None, [], "text", 7, [{"code": 1}]])
def test_only_an_object_has_members(payload):
    assert members(payload) == {}
    assert members({"code": 1}) == {"code": 1}


def test_tables_become_one_in_numeric_order_with_sub_codes_behind_their_code():
    table = by_number({"51000": SMALL, "2": BUSY}, {"51008_1010": LOST, "51008_9": LOST, "51008": TOO_OFTEN})
    assert list(table) == ["2", "51000", "51008", "51008_9", "51008_1010"]
    assert table["2"] is BUSY
    with pytest.raises(TypeError, match="does not support item assignment"):
        table["3"] = SMALL


def test_negative_codes_are_in_order_of_their_number():
    assert list(by_number({"-3045": SMALL, "-1000": LOST}, {"-20204": SMALL})) == ["-1000", "-3045", "-20204"]


def test_the_first_text_that_occurs_tells_what_is_meant():
    rows = (("too many orders", TOO_OFTEN), ("too many", BUSY))
    assert by_words(rows, "Too MANY orders; wait") is TOO_OFTEN
    assert by_words(rows, "too many") is BUSY
    assert by_words(rows, "") is by_words((), "too many") is None

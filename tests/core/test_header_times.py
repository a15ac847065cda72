"""What the headers of an answer say about time."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lendspec.core.header_times import LONGEST_BAN, answered_at, retry_after
from lendspec.core.outcome import by_status
from tests.core.example import BORROW, LOANS, answer

DATE = "Fri, 20 Nov 2026 12:00:00 GMT"
MOMENT = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry_after": "0"}, 0.0),
        ({"retry_after": "30"}, 30.0),
        ({"retry_after": "1.5"}, 1.5),
        ({"retry_after": "-5"}, None),
        ({"retry_after": "soon"}, None),
        ({"retry_after": "nan"}, None),
        ({"retry_after": "1e400"}, None),
        ({"retry_after": "9" * 30}, None),
        ({"retry_after": "9" * 5000}, None),
        ({"retry_after": "\u0663\u0660"}, None),
        ({"retry_after": "999999999"}, LONGEST_BAN),
        ({"retry_after": "Fri, 20 Nov 2026 12:00:30 GMT", "date": DATE}, 30.0),
        ({"retry_after": "Fri, 20 Nov 2026 13:00:30 +0100", "date": DATE}, 30.0),
        ({"retry_after": "Fri, 20 Nov 2026 12:00:30 -0000", "date": DATE}, 30.0),
        ({"retry_after": "Fri, 20 Nov 2026 11:00:00 GMT", "date": DATE}, 0.0),
        ({"retry_after": "Fri, 20 Nov 2015 12:00:00 GMT"}, 0.0),
        ({"retry_after": "Fri, 20 Nov 9000 12:00:00 GMT", "date": DATE}, LONGEST_BAN),
        ({"retry_after": "Fri, 20 Nov 99999 12:00:00 GMT", "date": DATE}, None),
        ({"retry_after": "Fri, 20 Nov -1 12:00:00 GMT", "date": DATE}, None),
        ({"retry_after": "Mon, 01 Jan 0100 00:00:00 +2359", "date": DATE}, None),
        ({"retry_after": "Fri, 31 Dec 9999 23:59:59 -2359", "date": DATE}, None),
        ({"retry_after": f"Fri, 20 Nov {'2' * 5000} 12:00:00 GMT", "date": DATE}, None),
    ],
)
def test_retry_after_is_seconds_or_a_date_and_three_days_at_most(headers, seconds):
    assert retry_after(answer(**headers).headers) == seconds


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        (DATE, MOMENT),
        ("", None),
        ("today", None),
        ("Fri, 31 Dec 9999 23:59:59 GMT", None),
        ("Mon, 01 Jan 0100 00:00:00 +2359", None),
        ("Thu, 20 Nov 1969 12:00:00 GMT", None),
    ],
)
def test_the_moment_of_an_answer_is_its_date_where_that_can_be(date, moment):
    otherwise = datetime(2020, 1, 1, tzinfo=UTC)
    assert answered_at({"date": date}, otherwise=otherwise) == (moment or otherwise)


HOSTILE = st.text() | st.from_regex(r"(Mon, )?[0-9]{1,2} Jan -?[0-9]{1,6} [0-9]{2}:[0-9]{2}:[0-9]{2} [+-][0-9]{4,6}")


@given(text=HOSTILE | st.from_regex(r"[0-9]{1,40}(e[0-9]{1,4})?", fullmatch=True), date=HOSTILE)
@example(text="999999999", date="Fri, 31 Dec 9999 23:59:59 GMT")
@example(text="Fri, 31 Dec 9999 23:59:59 GMT", date="Mon, 01 Jan 0100 00:00:00 +2359")
def test_no_text_of_a_header_makes_an_answer_fail(text, date):
    headers = {"retry_after": text, "date": date}
    wait = retry_after(answer(**headers).headers)
    assert wait is None or 0 <= wait <= LONGEST_BAN
    for operation in (LOANS, BORROW):
        for status in (418, 429, 503):
            assert by_status(operation, answer(status=status, **headers)).retry_after == wait

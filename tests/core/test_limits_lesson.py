"""What an answer teaches about the limits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lendspec.core.errors import Banned, InsufficientFunds, OutcomeUnknown, RateLimited, Refused
from lendspec.core.limits.lesson import Lesson, lesson
from lendspec.core.limits.permit import place_of, requested
from tests.limits.example import START, limit, limited

PLACE = place_of(realm="binance", address="", api_key="key")
IP = limit(400, 12000, 60, "ip")
UID = limit(400, 180000, 60, "uid")
SHARED = limit(1, 6000, 60, "ip", "shared")
SECOND = limit(1, 5, 1, "account")


def taught(*limits, status=200, error=None, **headers):
    """The lesson; headers with ``_`` for ``-``."""
    permit = requested(limited(*limits), {}, PLACE)
    return lesson(permit, status, {name.replace("_", "-"): text for name, text in headers.items()}, error, START)


@pytest.mark.parametrize(
    ("limits", "headers", "used"),
    [
        ((IP,), {"x_sapi_used_ip_weight_1m": "800"}, (800,)),
        ((UID,), {"x_sapi_used_uid_weight_1m": "800"}, (800,)),
        ((IP, UID, SECOND), {"x_sapi_used_uid_weight_1m": "800"}, (None, 800, None)),
        ((SHARED, IP), {"x_mbx_used_weight_1m": "7", "x_mbx_used_weight": "9"}, (7, None)),
        ((limit(1, 5, 7200, "ip"),), {"x_sapi_used_ip_weight_2h": "3"}, (3,)),
        ((limit(1, 5, 10, "ip"),), {"x_sapi_used_ip_weight_10s": "3"}, (3,)),
        ((limit(1, 5, 86400, "ip"),), {"x_sapi_used_ip_weight_1d": "3"}, (3,)),
        ((limit(1, 5, 60, "ip", per=("coin",)),), {"x_sapi_used_ip_weight_1m": "3"}, (None,)),
        ((IP,), {"x_sapi_used_ip_weight_1m": "many"}, (None,)),
        ((IP,), {"x_sapi_used_ip_weight_1m": "-5"}, (None,)),
        ((IP,), {"x_sapi_used_ip_weight_1m": "1" * 5000}, (None,)),
        ((IP,), {"x_sapi_used_ip_weight_1m": "\u0661"}, (None,)),
        ((IP,), {f"x_sapi_used_ip_weight_{'1' * 5000}m": "1"}, (None,)),
        ((IP,), {"x_sapi_used_ip_weight": "800", "x_other": "1", "date": "800"}, (None,)),
    ],
)
def test_weight_is_read_for_the_budget_that_it_belongs_to(limits, headers, used):
    assert taught(*limits, **headers) == Lesson(used)


@pytest.mark.parametrize(
    ("status", "error", "headers", "pause"),
    [
        (429, RateLimited("slow", retry_after=7.5), {}, 7.5),
        (429, RateLimited("slow"), {"retry_after": "12"}, 12.0),
        (429, None, {"retry_after": "0"}, 1.0),
        (429, OutcomeUnknown("who knows", retry_after=7.5), {}, 7.5),
        (429, OutcomeUnknown("who knows"), {"retry_after": "12"}, 12.0),
        (429, OutcomeUnknown("who knows"), {}, 60.0),
        (429, RateLimited("slow"), {}, 60.0),
        (429, None, {"retry_after": "1e400"}, 60.0),
        (429, None, {"retry_after": "999999999"}, 3600.0),
        (429, RateLimited("slow", retry_after=1e300), {}, 3600.0),
        (429, None, {"retry_after": "Fri, 31 Dec 9990 23:59:59 GMT"}, 3600.0),
        (200, RateLimited("slow"), {}, 60.0),
        (503, Refused("closed", retry_after=30.0), {"retry_after": "30"}, 0.0),
        (400, InsufficientFunds("poor"), {}, 0.0),
        (200, None, {}, 0.0),
    ],
)
def test_too_many_requests_are_a_pause_as_long_as_the_exchange_says_or_the_longest_period(
    status, error, headers, pause
):
    assert taught(IP, SECOND, status=status, error=error, **headers) == Lesson((None, None), pause=pause)


@pytest.mark.parametrize("error", [OutcomeUnknown("no answer"), None])
def test_a_request_without_an_answer_may_still_arrive_for_a_minute(error):
    assert taught(IP, SECOND, status=None, error=error) == Lesson((None, None), late=60.0)


def test_of_a_lesson_that_is_told_late_only_the_rest_counts():
    assert Lesson((800,), pause=30.0, ban=300.0, late=10.0).after(20.0) == Lesson((None,), pause=10.0, ban=280.0)


MOMENT = datetime.fromtimestamp(START, UTC)
HTTP_DATE = "Tue, 14 Nov 2023 22:03:20 GMT"  # ten minutes before MOMENT


@pytest.mark.parametrize(
    ("status", "error", "headers", "ban"),
    [
        (418, Banned("out", retry_after=300.0, until=MOMENT), {}, 300.0),
        (418, None, {"retry_after": "200"}, 200.0),
        (418, Banned("out"), {}, 120.0),
        (418, None, {}, 120.0),
        (418, OutcomeUnknown("who knows", retry_after=300.0), {}, 300.0),
        (418, OutcomeUnknown("who knows"), {}, 120.0),
        (403, Banned("out"), {}, 120.0),
        (418, Banned("out", until=MOMENT + timedelta(seconds=90)), {}, 90.0),
        (418, Banned("out", until=MOMENT + timedelta(seconds=90)), {"date": HTTP_DATE}, 690.0),
        (418, Banned("out", until=MOMENT + timedelta(seconds=90)), {"date": "today"}, 90.0),
        (418, Banned("out", until=MOMENT - timedelta(seconds=90)), {}, 1.0),
        (418, Banned("out", retry_after=0.0), {}, 1.0),
        (418, None, {"retry_after": "999999999"}, 259_200.0),
        (418, None, {"retry_after": "9" * 30}, 120.0),
        (418, Banned("out", until=datetime(2286, 11, 20, 17, 46, 39, tzinfo=UTC)), {}, 259_200.0),
    ],
)
def test_a_ban_lasts_as_long_as_the_exchange_says_by_its_own_clock_or_two_minutes(status, error, headers, ban):
    assert taught(IP, status=status, error=error, **headers) == Lesson((None,), ban=ban)


def test_weight_is_read_from_a_refusal_too():
    found = taught(IP, status=429, error=RateLimited("slow", retry_after=5.0), x_sapi_used_ip_weight_1m="12400")
    assert found == Lesson((12400,), pause=5.0)


@given(
    text=st.text(),
    date=st.text() | st.datetimes().map(lambda moment: moment.strftime("%a, %d %b %Y %H:%M:%S +9959")),
    used=st.text() | st.integers().map(str),
    status=st.sampled_from([200, 418, 429, 503, None]),
)
def test_no_header_makes_a_lesson_fail_or_last_for_ever(text, date, used, status):
    headers = {"retry-after": text, "date": date, "x-sapi-used-ip-weight-1m": used}
    permit = requested(limited(IP, SECOND), {}, PLACE)
    for error in (None, Banned("out", until=MOMENT), RateLimited("slow")):
        found = lesson(permit, status, headers, error, START)
        assert 0 <= found.pause <= 3600
        assert 0 <= found.ban <= 3 * 86400
        assert found.used[0] is None or 0 <= found.used[0] < 10**12

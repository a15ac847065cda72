"""Stretches of time and the windows into which they are cut."""

from __future__ import annotations

import warnings
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

import pytest

from lendspec.core.windows import HistoryCut, Span, longest_window, oldest_kept, stretch
from tests.core.shelf import ANY_HISTORY, ASSET_HISTORY, DAY, FLOW, HISTORY, MS, NOW, OPEN, SHORT_HISTORY

EARLIER = NOW - 10 * DAY


def test_windows_share_the_moment_between_them_and_are_never_too_long():
    left, windows = Span(NOW - 70 * DAY, NOW), []
    while left is not None:
        window, left = left.cut(30 * DAY)
        windows.append(window)
    assert windows == [
        Span(NOW - 30 * DAY, NOW),
        Span(NOW - 60 * DAY, NOW - 30 * DAY),
        Span(NOW - 70 * DAY, NOW - 60 * DAY),
    ]


@pytest.mark.parametrize(
    ("span", "longest"),
    [
        (Span(NOW - 30 * DAY, NOW), 30 * DAY),
        (Span(NOW, NOW), 30 * DAY),
        (Span(EARLIER, NOW), None),
        (Span(None, NOW), DAY),
        (Span(NOW, None), DAY),
        (Span(), DAY),
    ],
)
def test_what_fits_or_has_no_ends_stays_whole(span, longest):
    assert span.cut(longest) == (span, None)


def test_halves_go_down_to_a_millisecond():
    assert Span(NOW - 3 * MS, NOW).halves() == (Span(NOW - MS, NOW), Span(NOW - 3 * MS, NOW - MS))
    for span in (Span(NOW - MS, NOW), Span(NOW, NOW), Span(None, NOW), Span(NOW, None)):
        assert span.halves() == (span, None)


def test_what_is_no_longer_kept_is_cut_off():
    span = Span(EARLIER, NOW)
    assert span.since(None) is span.since(EARLIER) is span
    assert span.since(NOW - DAY) == Span(NOW - DAY, NOW)
    assert span.since(NOW + MS) is None
    assert Span(None, NOW).since(EARLIER) == Span(None, NOW)


@pytest.mark.parametrize(
    ("operation", "start", "end", "expected"),
    [
        (HISTORY, None, None, Span(NOW - 7 * DAY, NOW)),
        (HISTORY, None, EARLIER, Span(EARLIER - 7 * DAY, EARLIER)),
        (HISTORY, EARLIER, None, Span(EARLIER, NOW)),
        (HISTORY, NOW, NOW, Span(NOW, NOW)),
        (ASSET_HISTORY, None, None, Span(NOW - 7 * DAY, NOW)),
        (SHORT_HISTORY, None, None, Span(NOW - 90 * DAY, NOW)),
        (SHORT_HISTORY, None, EARLIER, Span(NOW - 90 * DAY, EARLIER)),
        (SHORT_HISTORY, EARLIER, None, Span(EARLIER, NOW)),
        (ANY_HISTORY, None, None, Span()),
        (ANY_HISTORY, None, EARLIER, Span(None, EARLIER)),
        (ANY_HISTORY, EARLIER, None, Span(EARLIER, NOW)),
        (OPEN, None, None, Span()),
        (FLOW, None, None, Span()),
    ],
)
def test_what_is_not_given_is_as_much_as_the_exchange_has(operation, start, end, expected):
    assert stretch(operation, start, end, NOW) == expected


class Berlin(tzinfo):
    """Two hours ahead until 25 October 2026, one hour from then on."""

    def utcoffset(self, moment):
        return timedelta(hours=2 if moment.replace(tzinfo=None) < datetime(2026, 10, 25, 3) else 1)

    def dst(self, moment):
        return self.utcoffset(moment) - timedelta(hours=1)


def test_times_of_any_zone_are_taken_as_moments():
    """A window over the end of summer time is as long as it says."""
    end = datetime(2026, 11, 1, tzinfo=Berlin())
    span = stretch(HISTORY, datetime(2026, 10, 1, tzinfo=Berlin()), end, NOW)
    window, rest = span.cut(30 * DAY)
    assert (window.end - window.start, rest.end - rest.start) == (30 * DAY, DAY + timedelta(hours=1))
    assert stretch(HISTORY, datetime(2026, 11, 1, 2, tzinfo=timezone(2 * timedelta(hours=1))), None, NOW).start == (
        datetime(2026, 11, 1, tzinfo=UTC)
    )


@pytest.mark.parametrize(
    ("operation", "start", "end", "kind", "message"),
    [
        (HISTORY, NOW, EARLIER, ValueError, r"start: 2026-11-20T12:00:00\+00:00 is after the end, 2026-11-10T12:00:00"),
        (HISTORY, NOW + DAY, None, ValueError, "start: .* is after the end"),
        (HISTORY, datetime(2026, 1, 1), None, ValueError, "start: a datetime without time zone .* tzinfo="),
        (HISTORY, None, datetime(2026, 1, 1), ValueError, "end: a datetime without time zone"),
        (HISTORY, date(2026, 1, 1), None, TypeError, "start: expected datetime, got date"),
        (HISTORY, None, 1_700_000_000, TypeError, "end: expected datetime, got int"),
        (OPEN, EARLIER, None, TypeError, "start: loan.open takes no times"),
        (FLOW, None, EARLIER, TypeError, "end: loan.flow takes no times"),
        (SHORT_HISTORY, None, NOW - 91 * DAY, ValueError, "end: 2026-08-21T.*since 2026-08-22 12:00 UTC only"),
        (
            SHORT_HISTORY,
            NOW - 99 * DAY,
            NOW - 91 * DAY,
            ValueError,
            "end: .* example keeps the records of loan.history",
        ),
    ],
)
def test_times_that_make_no_sense_are_refused_by_name(operation, start, end, kind, message):
    with pytest.raises(kind, match=f"^{message}"):
        stretch(operation, start, end, NOW)


def test_a_start_before_the_oldest_record_is_moved_there_with_a_warning():
    message = r"^start: example keeps the records of loan.history since 2026-08-22 12:00 UTC only; .*2026-08-12T12"
    with pytest.warns(HistoryCut, match=message):
        assert stretch(SHORT_HISTORY, NOW - 100 * DAY, None, NOW) == Span(NOW - 90 * DAY, NOW)


def test_ninety_days_ago_as_the_caller_reckons_is_no_warning():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        late = NOW + timedelta(seconds=20)
        assert stretch(SHORT_HISTORY, NOW - 90 * DAY, None, late) == Span(late - 90 * DAY, late)


def test_the_oldest_moment_moves_on():
    assert oldest_kept(SHORT_HISTORY, NOW + DAY) == NOW - 89 * DAY
    assert oldest_kept(FLOW, NOW) == NOW - 30 * DAY
    assert (oldest_kept(HISTORY, NOW), oldest_kept(OPEN, NOW)) == (None, None)


@pytest.mark.parametrize(
    ("operation", "values", "days"),
    [
        (HISTORY, {}, 30),
        (ASSET_HISTORY, {}, 7),
        (ASSET_HISTORY, {"coin": None}, 7),
        (ASSET_HISTORY, {"coin": "BTC"}, 30),
        (ANY_HISTORY, {}, None),
        (OPEN, {}, None),
    ],
)
def test_the_longest_window_may_depend_on_an_argument(operation, values, days):
    assert longest_window(operation, values) == (days and timedelta(days=days))

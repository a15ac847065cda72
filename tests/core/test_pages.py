"""What an iteration is made from: its arguments, and which of them make no sense."""

from __future__ import annotations

import pytest
from attrs import evolve

from lendspec.core.pages import listing
from lendspec.core.windows import Span
from tests.core.shelf import DAY, FLOW, HISTORY, NOW, OPEN, TIMES, Parameter

EARLIER = NOW - 3 * DAY


def made(operation, filters=(), *, start=None, end=None, page_size=None):
    return listing(operation, dict(filters), start=start, end=end, page_size=page_size, now=lambda: NOW)


@pytest.mark.parametrize(
    ("filters", "times"),
    [
        ({"coin": "BTC"}, {"start": EARLIER, "end": NOW}),
        ({"coin": "BTC", "start_time": EARLIER, "end_time": NOW}, {}),
        ({"coin": "BTC", "start_time": None, "end_time": NOW}, {"start": EARLIER, "end": None}),
    ],
)
def test_times_go_by_their_short_name_or_by_that_of_the_operation(filters, times):
    found = made(HISTORY, filters, **times)
    assert (found.filters, found.span) == ({"coin": "BTC"}, Span(EARLIER, NOW))


def test_times_may_have_the_short_names_by_themselves():
    start, end = [Parameter(wire, wire.removesuffix("Time"), kind, "query", encode) for wire, _, kind, encode in TIMES]
    operation = evolve(HISTORY, parameters=(start, end, *HISTORY.parameters[3:]))
    assert made(operation, start=EARLIER).span == Span(EARLIER, NOW)


@pytest.mark.parametrize(
    ("arguments", "kind", "message"),
    [
        ({"filters": {"start_time": NOW}, "start": NOW}, TypeError, "start: is the same as start_time; give one"),
        ({"filters": {"end_time": NOW}, "end": EARLIER}, TypeError, "end: is the same as end_time; give one"),
        ({"filters": {"end_time": 5}}, TypeError, "end: expected datetime, got int"),
        ({"page_size": 0}, ValueError, "page_size: expected 1 to 100, got 0"),
        ({"page_size": 101}, ValueError, "page_size: expected 1 to 100, got 101"),
        ({"page_size": "10"}, TypeError, "page_size: expected int, got str"),
        ({"page_size": True}, TypeError, "page_size: expected int, got bool"),
    ],
)
def test_arguments_that_make_no_sense_are_refused_by_name(arguments, kind, message):
    with pytest.raises(kind, match=f"^{message}"):
        made(HISTORY, **arguments)


def test_an_operation_without_pages_is_refused():
    with pytest.raises(ValueError, match=r"^loan\.open has no pages to iterate over$"):
        made(evolve(OPEN, pages=None))


def test_pages_are_as_large_as_the_exchange_gives_them():
    assert [made(operation).size for operation in (HISTORY, OPEN, FLOW)] == [100, 100, 100]
    assert made(FLOW, page_size=7).size == 7

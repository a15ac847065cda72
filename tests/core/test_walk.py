"""A walk through pages and windows gives each record once, whatever the exchange does meanwhile."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from lendspec.core.errors import IncompletePages
from lendspec.core.pages import Progress
from tests.core.shelf import (
    ANY_HISTORY,
    ASSET_HISTORY,
    DAY,
    FLOW,
    HISTORY,
    MS,
    NOW,
    OPEN,
    SHORT_HISTORY,
    Row,
    Rows,
    Shelf,
    ids_of,
    paged,
    pages_of,
    walk,
)

HOUR = timedelta(hours=1)


def history(count, step=HOUR):
    """Rows one `step` apart, newest first, numbered from 0."""
    return [Row(number, NOW - number * step) for number in range(count)]


def numbers(count, first=0):
    return list(range(first, count))


# ---------------------------------------------------------------- windows and pages


@pytest.mark.parametrize("takes", [(True, True), (True, False), (False, True)])
def test_every_record_of_400_days_comes_once_and_in_order(takes):
    """Whichever ends of a window the exchange includes; the records lie on the boundaries of windows, too."""
    shelf = Shelf(history(400 * 4, 6 * HOUR), takes)
    expected = numbers(1600, first=0 if takes[1] else 1)
    assert ids_of(walk(HISTORY, start=NOW - 400 * DAY), shelf.numbered) == expected
    windows = shelf.windows()
    assert len(windows) == 14
    assert windows[0][1] == NOW
    assert windows[-1][0] == NOW - 400 * DAY
    assert all(end - start <= 30 * DAY for start, end in windows)
    assert all(newer[0] == older[1] for newer, older in pairwise(windows))


def test_the_largest_page_is_asked_for_unless_another_one_is_wanted():
    shelf = Shelf(history(25))
    assert ids_of(walk(HISTORY), shelf.numbered) == numbers(25)
    assert ids_of(walk(HISTORY, 10), shelf.numbered) == numbers(25)
    assert [(call["current"], call["limit"]) for call in shelf.calls] == [(1, 100), (1, 10), (2, 10), (3, 10)]


def test_the_arguments_of_a_call_are_the_filters_the_window_and_the_page():
    shelf = Shelf([])
    assert ids_of(walk(HISTORY, coin="BTC", start=NOW - DAY), shelf.numbered) == []
    assert shelf.calls == [{"coin": "BTC", "start_time": NOW - DAY, "end_time": NOW, "current": 1, "limit": 100}]


def test_windows_may_be_longer_with_an_argument():
    shelf = Shelf([])
    ids_of(walk(ASSET_HISTORY, start=NOW - 30 * DAY), shelf.numbered)
    assert len(shelf.windows()) == 5
    ids_of(walk(ASSET_HISTORY, start=NOW - 30 * DAY, coin="BTC"), shelf.numbered)
    assert len(shelf.windows()) == 6


def test_an_operation_whose_times_nobody_knows_is_one_window():
    shelf = Shelf(history(5))
    assert ids_of(walk(ANY_HISTORY), shelf.numbered) == numbers(5)
    assert ids_of(walk(ANY_HISTORY, end=NOW - HOUR), shelf.numbered) == numbers(5, first=1)
    assert [(call["start_time"], call["end_time"]) for call in shelf.calls] == [(None, None), (None, NOW - HOUR)]


@pytest.mark.parametrize(("days", "oldest"), [(0, [30, 60, 90]), (20, [30, 60, 70]), (45, [30, 60]), (200, [30, 60])])
def test_what_the_exchange_forgets_during_the_walk_is_not_asked_for(days, oldest):
    moments = [NOW, NOW, NOW + days * DAY, NOW]
    shelf = Shelf([], before=lambda _: moments.pop(0))
    walking = walk(SHORT_HISTORY)
    walking._listing = evolve(walking._listing, now=lambda: moments[0])
    assert ids_of(walking, shelf.numbered) == []
    assert [start for start, _ in shelf.windows()] == [NOW - days * DAY for days in oldest]


def test_an_empty_history_is_asked_for_once_a_window():
    shelf = Shelf([])
    assert ids_of(walk(HISTORY, start=NOW - 45 * DAY), shelf.numbered) == []
    assert len(shelf.calls) == 2
    nothing = Rows(None)
    assert ids_of(walk(OPEN), lambda _: nothing) == []


def test_a_call_stays_the_same_until_its_answer_is_taken():
    shelf = Shelf(history(150))
    walking = walk(HISTORY)
    assert walking.next_call() is not walking.next_call()
    assert walking.next_call() == walking.next_call()
    walking.take(shelf.numbered(walking.next_call()))
    assert walking.next_call()["current"] == 2


def test_progress_tells_what_was_found_and_where():
    shelf = Shelf(history(40 * 24))
    told = [page.progress for page in pages_of(walk(HISTORY, 80, start=NOW - 40 * DAY), shelf.numbered)]
    assert told[0] == Progress(80, 1, NOW - 30 * DAY, NOW, 721)
    assert told[9] == Progress(721, 10, NOW - 30 * DAY, NOW, 721)
    assert told[-1] == Progress(960, 14, NOW - 40 * DAY, NOW - 30 * DAY, 240)
    uncounted = Shelf(history(3), counts=lambda *_: None)
    (page,) = pages_of(walk(OPEN), uncounted.numbered)
    assert page.progress == Progress(3, 1, None, None, None)


def test_a_page_is_the_answer_itself_unless_a_record_was_there_before():
    shelf = Shelf([Row(1, NOW), Row(2, NOW - 30 * DAY), Row(3, NOW - 31 * DAY)])
    answers = []
    walking = walk(HISTORY, start=NOW - 40 * DAY)
    pages = list(pages_of(walking, lambda values: answers.append(shelf.numbered(values)) or answers[-1]))
    assert pages[0].answer is answers[0]
    assert pages[1].answer == Rows((Row(3, NOW - 31 * DAY),), 2)


# ---------------------------------------------------------------- equal rows


def test_equal_rows_are_as_many_records_as_there_are_rows():
    """On one page, over two pages, and over two windows: Binance's own example of interest rates has two."""
    rows = [Row(number // 2, NOW - number // 2 * HOUR) for number in range(1500)]
    boundary = [Row(720, NOW - 30 * DAY)] * 3
    rows = [*rows[:1440], *boundary, *rows[1442:]]
    for size in (1, 7, 99, 100):
        shelf = Shelf(rows)
        assert ids_of(walk(HISTORY, size, start=NOW - 45 * DAY), shelf.numbered, 4000) == [row.id for row in rows]


def test_without_a_total_equal_rows_of_two_pages_are_one():
    shelf = Shelf([Row(1), Row(2), Row(2), Row(2), Row(3)], counts=lambda *_: None)
    assert ids_of(walk(OPEN, 3), shelf.numbered) == [1, 2, 2, 3]


# ---------------------------------------------------------------- lists that change meanwhile


def arriving(shelf, at, count=1):
    """New rows in front of the others, before these calls."""

    def arrive(number):
        if number in at:
            first = min(row.id for row in shelf.rows)
            shelf.rows[:0] = [Row(first - index, NOW - timedelta(seconds=1)) for index in range(count, 0, -1)]

    return arrive


@pytest.mark.parametrize("operation", [HISTORY, OPEN])
@pytest.mark.parametrize("total", [True, False])
@pytest.mark.parametrize("count", [1, 7, 9])
def test_records_that_arrive_in_front_double_none(operation, total, count):
    shelf = Shelf(history(60), counts=lambda all_, _: all_ if total else None)
    shelf.before = arriving(shelf, {2, 4, 5}, count)
    assert ids_of(walk(operation, 10), shelf.numbered) == numbers(60)


def test_a_whole_page_of_new_records_is_told_from_a_repeated_page_by_the_total():
    shelf = Shelf(history(60))
    shelf.before = arriving(shelf, {2, 4}, 10)
    assert ids_of(walk(HISTORY, 10), shelf.numbered) == numbers(60)


def test_records_that_arrive_double_no_equal_rows_and_lose_none():
    """Two equal rows lie on the edge of a page over which others slide."""
    rows = [Row(number // 2) for number in range(61)]
    for size in (3, 4, 5):
        shelf = Shelf(list(rows))
        shelf.before = arriving(shelf, {2, 3})
        assert ids_of(walk(HISTORY, size), shelf.numbered) == [row.id for row in rows]


def test_more_new_records_than_a_page_double_none():
    """Some of the new ones are seen, too."""
    shelf = Shelf(history(60))
    shelf.before = arriving(shelf, {3}, 15)
    found = ids_of(walk(HISTORY, 10), shelf.numbered)
    assert sorted(number for number in found if number >= 0) == numbers(60)
    assert len(found) == len(set(found))


def test_records_that_leave_take_none_of_the_others_with_them():
    shelf = Shelf(history(60))

    def leave(number):
        if number in {2, 3}:
            del shelf.rows[:4]
        if number == 6:
            del shelf.rows[:12]

    shelf.before = leave
    found = ids_of(walk(OPEN, 10), shelf.numbered)
    assert found == numbers(60)


def test_a_list_that_ends_before_the_place_that_was_reached_is_read_from_its_new_end():
    shelf = Shelf(history(40))

    def leave(number):
        if number == 4:
            del shelf.rows[:25]

    shelf.before = leave
    assert ids_of(walk(OPEN, 10), shelf.numbered) == numbers(40)


def test_one_that_leaves_and_one_that_arrives_double_and_lose_none():
    shelf = Shelf(history(40))

    def change(number):
        if number == 2:
            del shelf.rows[25]
            shelf.rows.insert(0, Row(-1))

    shelf.before = change
    assert ids_of(walk(OPEN, 10), shelf.numbered) == [number for number in numbers(40) if number != 25]


def test_turning_back_ends_where_it_brings_nothing():
    """A total that goes up and down for no reason."""
    shelf = Shelf(history(60), counts=lambda total, count: total + (len(shelf.calls) % 3 if count else 0))
    assert ids_of(walk(OPEN, 10), shelf.numbered, 40) == numbers(60)


# ---------------------------------------------------------------- odd exchanges


def test_an_exchange_that_gives_smaller_pages_than_asked_for_is_read_to_its_end():
    shelf = Shelf(history(120), most=50)
    assert ids_of(walk(HISTORY), shelf.numbered) == numbers(120)
    assert len(shelf.calls) == 3


def test_a_short_page_is_the_last_where_nothing_is_counted():
    shelf = Shelf(history(120), most=50, counts=lambda *_: None)
    assert ids_of(walk(HISTORY), shelf.numbered) == numbers(50)


@pytest.mark.parametrize("operation", [HISTORY, OPEN])
def test_a_total_of_the_page_alone_is_no_total(operation):
    shelf = Shelf(history(65), counts=lambda _, count: count)
    assert ids_of(walk(operation, 10), shelf.numbered, 40) == numbers(65)


def test_an_empty_page_before_the_counted_end_is_an_error_and_asked_for_again():
    shelf = Shelf(history(15))
    shelf.counts = lambda total, _: total + (5 if len(shelf.calls) < 5 else 0)
    walking, found = walk(HISTORY, 10), []
    for _ in range(2):
        with pytest.raises(IncompletePages, match="page 3 is empty, but the exchange counts 20 records; going on"):
            found.extend(ids for page in pages_of(walking, shelf.numbered) for ids in page.records)
    found += ids_of(walking, shelf.numbered)
    assert len(found) == 15
    assert [call["current"] for call in shelf.calls] == [1, 2, 3, 3, 3, 2]


@pytest.mark.parametrize("total", [True, False])
def test_an_exchange_that_ignores_the_page_is_found_out(total):
    shelf = Shelf(history(60), counts=lambda all_, _: all_ if total else None)
    with pytest.raises(IncompletePages, match="example loan.open: page 2 is the page before once more"):
        ids_of(walk(OPEN, 10), lambda values: shelf.numbered({**values, "current": 1}))


# ---------------------------------------------------------------- the last page

SIX_PAGES = 6


@pytest.mark.parametrize("total", [True, False])
def test_beyond_the_last_page_the_window_is_narrowed(total):
    counts = (lambda all_, _: all_) if total else (lambda *_: None)
    shelf = Shelf(history(600), counts=counts)
    found = ids_of(walk(paged(HISTORY, max_page=SIX_PAGES), 10, start=NOW - 30 * DAY), shelf.numbered)
    assert found == numbers(600)
    assert max(call["current"] for call in shelf.calls) == SIX_PAGES
    calls = [call["current"] for call in shelf.calls]
    assert calls[:3] == ([1, 1, 1] if total else [1, 2, 3])


def test_narrowing_keeps_equal_rows_as_they_are():
    rows = [Row(number // 3, NOW - number // 3 * HOUR) for number in range(500)]
    for total in (True, False):
        shelf = Shelf(rows, counts=lambda all_, _, total=total: all_ if total else None)
        operation = paged(HISTORY, max_page=SIX_PAGES)
        assert ids_of(walk(operation, 9, start=NOW - 30 * DAY), shelf.numbered) == [row.id for row in rows]


def test_a_window_that_grows_beyond_the_last_page_is_narrowed_too():
    shelf = Shelf(history(60))
    shelf.before = arriving(shelf, {3}, 5)
    found = ids_of(walk(paged(HISTORY, max_page=SIX_PAGES), 10), shelf.numbered)
    assert [number for number in found if number >= 0] == numbers(60)
    assert len(found) == len(set(found))


def test_as_many_records_as_the_pages_hold_are_no_error():
    shelf = Shelf(history(60))
    assert ids_of(walk(paged(OPEN, max_page=SIX_PAGES), 10), shelf.numbered) == numbers(60)
    assert len(shelf.calls) == SIX_PAGES


@pytest.mark.parametrize(
    ("operation", "way_out"),
    [(OPEN, "narrow it down with other arguments"), (ANY_HISTORY, "narrow it down with start and end, or with other")],
)
@pytest.mark.parametrize("total", [True, False])
def test_records_that_no_page_shows_are_an_error_after_all_others(operation, way_out, total):
    shelf = Shelf(history(61), counts=lambda all_, _: all_ if total else None)
    walking, found = walk(paged(operation, max_page=SIX_PAGES), 10), []
    for _ in range(2):
        with pytest.raises(IncompletePages, match=f"the last page is full, and records are left: {way_out}"):
            found.extend(row.id for page in pages_of(walking, shelf.numbered) for row in page.records)
        assert found == numbers(60)


def test_a_moment_with_more_records_than_the_pages_hold_is_an_error():
    shelf = Shelf([Row(number, NOW - HOUR) for number in range(61)])
    with pytest.raises(IncompletePages, match="narrow it down with start and end"):
        ids_of(walk(paged(HISTORY, max_page=SIX_PAGES), 10), shelf.numbered)
    start, end = shelf.windows()[-1]
    assert end - start <= MS


# ---------------------------------------------------------------- cursors


def test_cursors_lead_from_page_to_page():
    shelf = Shelf(history(250))
    assert ids_of(walk(FLOW), shelf.behind) == numbers(250)
    assert [call["after"] for call in shelf.calls] == [None, "99", "199"]
    assert shelf.calls[0] == {"after": None, "limit": 100}


def test_a_full_last_page_is_followed_by_an_empty_one():
    shelf = Shelf(history(200))
    assert ids_of(walk(FLOW), shelf.behind) == numbers(200)
    assert len(shelf.calls) == 3


def test_records_that_arrive_before_the_cursor_change_nothing():
    shelf = Shelf(history(60))
    shelf.before = arriving(shelf, {2, 3}, 5)
    assert ids_of(walk(FLOW, 10), shelf.behind) == numbers(60)


def test_a_page_that_begins_with_its_cursor_doubles_none():
    shelf = Shelf(history(30))

    def including(values):
        after = values["after"]
        begin = 0 if after is None else int(after)
        return tuple(shelf.rows[begin:][: values["limit"]])

    assert ids_of(walk(FLOW, 10), including) == numbers(30)
    assert ids_of(walk(FLOW), including) == numbers(30)
    with pytest.raises(IncompletePages, match="the page after id 0 ends there again"):
        ids_of(walk(FLOW, 1), including)


def test_a_record_without_a_cursor_ends_in_an_error():
    with pytest.raises(IncompletePages, match="the last record of a full page has no id to go on from"):
        ids_of(walk(FLOW, 1), lambda _: (Row(None),))


def test_cursors_and_windows_go_together():
    operation = evolve(
        FLOW, parameters=(*HISTORY.parameters[:3], *FLOW.parameters[1:]), window=HISTORY.window, python_name="loan.both"
    )
    shelf = Shelf(history(40 * 24))

    def answer(values):
        rows = shelf._within(values["start_time"], values["end_time"])
        return Shelf(rows).behind(values)

    assert ids_of(walk(operation, start=NOW - 40 * DAY), answer) == numbers(40 * 24)


def test_a_cursor_keeps_its_type_where_the_parameter_takes_it():
    after, *others = FLOW.parameters[1:]
    operation = evolve(FLOW, parameters=(evolve(after, type="int"), *others))
    asked = []
    shelf = Shelf(history(3))
    ids_of(walk(operation, 2), lambda values: asked.append(values["after"]) or shelf.behind(
        {**values, "after": None if values["after"] is None else str(values["after"])}
    ))  # fmt: skip
    assert asked == [None, 1]


# ---------------------------------------------------------------- anything


@given(
    hours=st.lists(st.integers(0, 24 * 70), max_size=120),
    copies=st.integers(1, 3),
    size=st.integers(1, 40),
    takes=st.sampled_from([(True, True), (True, False), (False, True)]),
    counted=st.booleans(),
    last=st.sampled_from([None, 4]),
)
def test_every_record_comes_as_often_as_it_is_there(hours, copies, size, takes, counted, last):
    """Any history, in any windows and pages; equal rows only where they can be told from repeats."""
    copies = copies if counted else 1
    moments = sorted(hours if copies > 1 else set(hours))
    rows = [Row(hour, NOW - HOUR - hour * HOUR) for hour in moments for _ in range(copies)]
    shelf = Shelf(rows, takes, counts=lambda all_, _: all_ if counted else None)
    operation = paged(HISTORY, max_page=last)
    crowded = last is not None and max(map(moments.count, moments), default=0) * copies > last * size
    if crowded:
        return
    assert ids_of(walk(operation, size, start=NOW - 80 * DAY), shelf.numbered, 5000) == [row.id for row in rows]

"""Iterators over records and pages, synchronous and asynchronous, that can go on after any error."""

from __future__ import annotations

import inspect
import itertools
import warnings

import anyio
import pytest
from attrs import evolve

from lendspec.core.engine import EngineFault
from lendspec.core.errors import NotSent, OutcomeUnknown
from lendspec.core.operation import Deprecation
from lendspec.core.paging import AsyncPaged, HistoryCut, Paged
from lendspec.core.retry import ONE_ATTEMPT
from lendspec.core.session import AsyncSession, CallOptions, Session
from tests.core.example import Example
from tests.core.shelf import DAY, FLOW, HISTORY, NOW, SHORT_HISTORY, Row, Rows, Shelf, paged

LOST = OutcomeUnknown("no answer", safe_to_retry=True)


class Desk:
    """A session in front of a shelf. It fails at the calls that it is told, counted from 1."""

    def __init__(self, shelf, fails=()):
        self.shelf = shelf
        self.fails = set(fails)
        self.calls = itertools.count(1)
        self.options = []

    def now(self):
        return NOW

    def call(self, operation, values, options=None):
        self.options.append(options)
        if next(self.calls) in self.fails:
            raise LOST
        return self.shelf.numbered(values) if operation is not FLOW else self.shelf.behind(values)


class AsyncDesk(Desk):
    """The same, to be awaited."""

    async def call(self, operation, values, options=None):
        await anyio.lowlevel.checkpoint()
        return super().call(operation, values, options)


class Reader:
    """One iteration of either kind, asked step by step."""

    def __init__(self, kind, shelf, operation=HISTORY, filters=(), *, fails=(), pages=False, **options):
        self.kind = kind
        self.desk = {"sync": Desk, "async": AsyncDesk}[kind](shelf, fails)
        self.paged = {"sync": Paged, "async": AsyncPaged}[kind](self.desk, operation, dict(filters), **options)
        self.pages = pages
        self.again()

    def again(self):
        """Begin anew."""
        if self.kind == "sync":
            self.steps = self.paged.pages() if self.pages else iter(self.paged)
        else:
            self.steps = self.paged.pages() if self.pages else aiter(self.paged)

    def rest(self):
        """Everything until the end or an error; what came before an error is in its `found`."""
        if self.kind == "sync":
            return self._rest()
        return anyio.run(self._async_rest)

    def _rest(self):
        found = []
        try:
            found.extend(self.steps)
        except Exception as error:
            error.found = found
            raise
        return found

    async def _async_rest(self):
        found = []
        try:
            async for each in self.steps:
                found.append(each)  # noqa: PERF401 (what came before an error stays)
        except Exception as error:
            error.found = found
            raise
        return found

    def all_of_it(self):
        """Everything, and how often it took an error to be asked again."""
        found, errors = [], 0
        while True:
            try:
                return found + self.rest(), errors
            except (OutcomeUnknown, ZeroDivisionError) as error:
                found += error.found
                errors += 1


@pytest.fixture(params=["sync", "async"])
def read(request):
    """Make a reader of either kind."""
    return lambda *arguments, **options: Reader(request.param, *arguments, **options)


def days(count):
    return [Row(number, NOW - number * DAY / 4) for number in range(count)]


def test_records_come_one_by_one(read):
    assert read(Shelf(days(250)), start=NOW - 60 * DAY).rest() == days(241)
    assert read(Shelf(days(250)), FLOW).rest() == days(250)


def test_nothing_is_asked_before_a_record_is_wanted(read):
    reader = read(Shelf(days(250)), start=NOW - 60 * DAY)
    assert reader.desk.options == []


def test_pages_come_whole_and_none_is_empty(read):
    reader = read(Shelf(days(250)), start=NOW - 90 * DAY, pages=True)
    rows = days(250)
    assert reader.rest() == [
        Rows(tuple(rows[:100]), 121),
        Rows(tuple(rows[100:121]), 121),
        Rows(tuple(rows[121:220]), 121),
        Rows(tuple(rows[220:241]), 121),
        Rows(tuple(rows[241:]), 10),
    ]


@pytest.mark.parametrize("pages", [False, True])
def test_an_answer_that_was_set_aside_shows_nowhere(read, pages):
    """The window has more records than its pages can show, which its first answer tells."""
    told = []
    reader = read(Shelf(days(100)), paged(HISTORY, max_page=2), page_size=10, progress=told.append, pages=pages)
    found = reader.rest()
    assert ([row for page in found for row in page.rows] if pages else found) == days(29)
    assert [(each.records, each.pages) for each in told] == [(10, 1), (15, 2), (24, 3), (29, 4)]


def test_pages_of_bare_lists_are_lists(read):
    assert read(Shelf(days(150)), FLOW, pages=True).rest() == [tuple(days(100)), tuple(days(150)[100:])]


def test_an_empty_history_gives_nothing(read):
    assert read(Shelf([])).rest() == []
    assert read(Shelf([]), pages=True).rest() == []


@pytest.mark.parametrize("pages", [False, True])
@pytest.mark.parametrize("fails", [{1}, {2, 3, 4}, {1, 3, 5, 7}])
def test_an_iterator_that_failed_goes_on_where_it_stood(read, pages, fails):
    reader = read(Shelf(days(400)), start=NOW - 99 * DAY, fails=fails, pages=pages)
    found, errors = reader.all_of_it()
    records = [row for page in found for row in page.rows] if pages else found
    assert (records, errors) == (days(397), len(fails))


def test_an_iterator_that_ended_has_ended(read):
    reader = read(Shelf(days(3)))
    assert (len(reader.rest()), reader.rest()) == (3, [])


def test_each_iteration_starts_anew(read):
    reader = read(Shelf(days(3)))
    first = reader.rest()
    reader.again()
    assert reader.rest() == first


def test_options_go_with_each_call(read):
    options = CallOptions(timeout=3)
    reader = read(Shelf(days(150)), start=NOW - 60 * DAY, options=options)
    reader.rest()
    assert set(reader.desk.options) == {options}


@pytest.mark.parametrize("pages", [False, True])
def test_progress_is_told_after_each_page_and_an_error_of_it_loses_nothing(read, pages):
    told = []

    def progress(made):
        told.append((made.records, made.pages, made.total))
        if len(told) in {1, 3}:
            raise ZeroDivisionError

    reader = read(Shelf(days(250)), start=NOW - 90 * DAY, progress=progress, pages=pages)
    found, errors = reader.all_of_it()
    records = [row for page in found for row in page.rows] if pages else found
    assert (records, errors) == (days(250), 2)
    assert told == [(100, 1, 121), (121, 2, 121), (220, 3, 121), (241, 4, 121), (250, 5, 10)]


def test_progress_is_told_of_empty_windows_too(read):
    told = []
    read(Shelf([]), start=NOW - 60 * DAY, progress=told.append).rest()
    assert [made.window_end for made in told] == [NOW, NOW - 30 * DAY]


def test_what_an_iteration_shows_of_itself_is_the_operation(read):
    reader = read(Shelf([]), filters={"coin": "secret"})
    assert repr(reader.paged) == f"{type(reader.paged).__name__}('loan.history')"


def test_wrong_arguments_are_refused_at_once(read):
    with pytest.raises(ValueError, match="page_size: expected 1 to 100"):
        read(Shelf([]), page_size=1000)


# ---------------------------------------------------------------- lines of the user's own code


def history(session, **times):
    """As a generated method does it."""
    kind = AsyncPaged if isinstance(session, AsyncSession) else Paged
    return kind(session, OLD, {}, **times)


OLD = evolve(SHORT_HISTORY, deprecated=Deprecation(None, "loan.open"))


class Nothing:
    """An engine that fails, for only what comes before it is looked at."""

    def send(self, *_):
        raise EngineFault("nothing is here", sent=False)

    def close(self):
        pass


class AsyncNothing(Nothing):
    """The same, to be awaited."""

    async def send(self, *_):
        raise EngineFault("nothing is here", sent=False)


def line_of(caught, kind):
    """Where the only warning of a kind points to."""
    (found,) = [each for each in caught if each.category is kind]
    return found.filename, found.lineno


def here():
    return inspect.currentframe().f_back.f_lineno


def test_a_warning_names_the_line_that_asks_for_too_old_records():
    session = Session(Example(), Nothing(), now=NOW.timestamp, retry=ONE_ATTEMPT)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        _, line = history(session, start=NOW - 100 * DAY), here()
    assert line_of(caught, HistoryCut) == (__file__, line)


@pytest.mark.parametrize("pages", [False, True])
def test_a_warning_names_the_line_that_iterates_over_what_is_deprecated(pages):
    paged = history(Session(Example(), Nothing(), now=NOW.timestamp, retry=ONE_ATTEMPT))
    steps = paged.pages() if pages else iter(paged)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(NotSent):
            next(steps)
        line = here() - 1
    assert line_of(caught, DeprecationWarning) == (__file__, line)


@pytest.mark.parametrize("pages", [False, True])
async def test_a_warning_names_the_line_that_awaits_what_is_deprecated(pages):
    paged = history(AsyncSession(Example(), AsyncNothing(), now=NOW.timestamp, retry=ONE_ATTEMPT))
    steps = paged.pages() if pages else aiter(paged)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(NotSent):
            await anext(steps)
        line = here() - 1
    assert line_of(caught, DeprecationWarning) == (__file__, line)

"""An exchange in memory whose answers come in pages, and walks through it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta

from attrs import define, evolve, field, frozen

from lendspec.core import codec
from lendspec.core.operation import CursorPages, NumberedPages, Operation, Parameter, Window, WindowCase
from lendspec.core.pages import Page, listing
from lendspec.core.walk import Walk

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)
MS = timedelta(milliseconds=1)


@frozen
class Row:
    """One record."""

    id: int | None
    time: datetime = NOW


@frozen
class Rows:
    """A page, as its method returns it."""

    rows: tuple[Row, ...] | None
    total: int | None = None


def _parameters(*listed: tuple[str, str, str, codec.Encoder]) -> tuple[Parameter, ...]:
    return tuple([Parameter(wire, name, kind, "query", encode) for wire, name, kind, encode in listed])


COIN = ("coin", "coin", "str", codec.wire_text)
NUMBERS = (("current", "current", "int", codec.wire_integer), ("limit", "limit", "int", codec.wire_integer))
TIMES = (
    ("startTime", "start_time", "datetime", codec.wire_unix_ms),
    ("endTime", "end_time", "datetime", codec.wire_unix_ms),
)
CURSORS = (
    ("after", "after", "str", codec.wire_text),
    ("before", "before", "str", codec.wire_text),
    ("limit", "limit", "int", codec.wire_integer),
)
NUMBERED = NumberedPages("current", "limit", 10, 100, None, "rows", ("id",), "total")
OPEN: Operation[Rows] = Operation(
    "openLoans", "loan.open", "example", "loan", "GET", ("/v1/open",), "read", (), _parameters(COIN, *NUMBERS),
    codec.anything, pages=NUMBERED,
)  # fmt: skip
"""No times: what is there now."""
HISTORY: Operation[Rows] = evolve(
    OPEN,
    python_name="loan.history",
    parameters=_parameters(COIN, *TIMES, *NUMBERS),
    window=Window("startTime", "endTime", 30, 7),
)
"""Windows of 30 days."""
ASSET_HISTORY = evolve(HISTORY, window=Window("startTime", "endTime", 7, cases=(WindowCase("coin", 30),)))
"""Windows of 7 days, or 30 with a coin."""
SHORT_HISTORY = evolve(HISTORY, window=Window("startTime", "endTime", 30, 7, 90))
"""Kept for 90 days."""
ANY_HISTORY = evolve(HISTORY, window=Window("startTime", "endTime"))
"""Nothing is known of its times."""
FLOW: Operation[tuple[Row, ...]] = Operation(
    "flow", "loan.flow", "example", "loan", "GET", ("/v1/flow",), "read", (), _parameters(COIN, *CURSORS),
    codec.anything, pages=CursorPages("after", "before", "id", "limit", 100, 100, "", ("id",)),
    window=Window(None, None, oldest_days=30),
)  # fmt: skip
"""Cursors that are texts, of ids that are numbers."""


def paged(operation: Operation[Rows], **changes: object) -> Operation[Rows]:
    """The operation with other pages."""
    return evolve(operation, pages=evolve(operation.pages, **changes))


@define
class Shelf:
    """Rows, newest first, and how the exchange shows them.

    Attributes:
        rows: What there is.
        takes: Whether the first and the last moment of a window belong to it.
        most: Records a page, whatever is asked for.
        counts: Makes the total of the true total and the rows of the page.
        before: Called with the number of the call, from 1, before it is answered.
        calls: The arguments of every call.
    """

    rows: list[Row]
    takes: tuple[bool, bool] = (True, True)
    most: int = 100
    counts: Callable[[int, int], int | None] = lambda total, _: total
    before: Callable[[int], object] = lambda _: None
    calls: list[Mapping[str, object]] = field(factory=list)

    def numbered(self, values: Mapping[str, object]) -> Rows:
        """A page by number."""
        self._called(values)
        found = self._within(values.get("start_time"), values.get("end_time"))
        size = min(values["limit"], self.most)
        page = tuple(found[(values["current"] - 1) * size :][:size])
        return Rows(page, self.counts(len(found), len(page)))

    def behind(self, values: Mapping[str, object]) -> tuple[Row, ...]:
        """A page behind a cursor."""
        self._called(values)
        after = values["after"]
        begin = 0 if after is None else next(i for i, row in enumerate(self.rows, 1) if str(row.id) == after)
        return tuple(self.rows[begin:][: values["limit"]])

    def windows(self) -> list[tuple[datetime, datetime]]:
        """The windows that were asked for, each once."""
        return list(dict.fromkeys((call["start_time"], call["end_time"]) for call in self.calls))

    def _called(self, values: Mapping[str, object]) -> None:
        self.calls.append(values)
        self.before(len(self.calls))

    def _within(self, start: datetime | None, end: datetime | None) -> list[Row]:
        first, last = self.takes
        return [
            row
            for row in self.rows
            if start is None or start < row.time or (first and row.time == start)
            if end is None or row.time < end or (last and row.time == end)
        ]


def walk(operation: Operation[Rows], page_size: int | None = None, now: datetime = NOW, **given: object) -> Walk:
    """A walk through the pages of an operation."""
    times = {name: given.pop(name, None) for name in ("start", "end")}
    return Walk(listing(operation, given, page_size=page_size, now=lambda: now, **times))


def pages_of(walking: Walk, answer: Callable[[Mapping[str, object]], object], most: int = 1000) -> Iterable[Page]:
    """Every page of a walk; `most` calls, for a walk has an end."""
    for _ in range(most):
        values = walking.next_call()
        if values is None:
            return
        page = walking.take(answer(values))
        if page is not None:
            yield page
    raise AssertionError(f"no end after {most} calls")


def ids_of(walking: Walk, answer: Callable[[Mapping[str, object]], object], most: int = 1000) -> list[int]:
    """The ids of every record of a walk."""
    return [row.id for page in pages_of(walking, answer, most) for row in page.records]

"""What an iteration over pages is made from, and what it tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Generic, TypeVar, cast

from attrs import frozen

from lendspec.core.operation import CursorPages, NumberedPages, Operation
from lendspec.core.windows import Span, longest_window, stretch

__all__ = ["Listing", "Page", "Progress", "listing"]

R = TypeVar("R")
A = TypeVar("A")
A_co = TypeVar("A_co", covariant=True)


@frozen
class Progress:
    """How far an iteration has come.

    Attributes:
        records: Records found so far, those of this page included.
        pages: Pages read so far.
        window_start: First moment of the window that is being read (aware, UTC); None where there is none.
        window_end: Last moment of that window.
        total: Records in that window, as the exchange counts them; None where it does not.
    """

    records: int
    pages: int
    window_start: datetime | None
    window_end: datetime | None
    total: int | None


@frozen
class Page(Generic[R, A]):
    """One page.

    Attributes:
        records: Its records that no earlier page had.
        answer: What the exchange answered, with these records only.
        progress: How far the walk has come with it.
    """

    records: tuple[R, ...]
    answer: A
    progress: Progress


@frozen
class Listing(Generic[A_co]):
    """What is walked through; made by `listing`.

    Attributes:
        operation: Gives the pages.
        pages: How its pages continue.
        filters: Its arguments by Python name, without times and pages.
        span: The stretch of time.
        longest: Longest window, if windows have a limit.
        size: Records on a page.
        now: This moment by the exchange's clock (aware, UTC).
    """

    operation: Operation[A_co]
    pages: NumberedPages | CursorPages
    filters: Mapping[str, object]
    span: Span
    longest: timedelta | None
    size: int
    now: Callable[[], datetime]


def listing(
    operation: Operation[A],
    filters: Mapping[str, object],
    *,
    start: datetime | None,
    end: datetime | None,
    page_size: int | None,
    now: Callable[[], datetime],
) -> Listing[A]:
    """The listing that these arguments mean.

    Args:
        operation: Gives the pages.
        filters: Arguments by Python name, without pages; times may stand here too, under the operation's own names.
        start: First moment; see `lendspec.core.windows.stretch`.
        end: Last moment.
        page_size: Records on a page; the most that the exchange gives if absent.
        now: This moment by the exchange's clock (aware, UTC).

    Raises:
        TypeError: A value of another type, or a time that is given twice.
        ValueError: A value out of its range; the operation has no pages.
    """
    pages = operation.pages
    if pages is None:
        raise ValueError(f"{operation.python_name} has no pages to iterate over")
    size = pages.max_size if page_size is None else page_size
    if not isinstance(size, int) or isinstance(size, bool):
        raise TypeError(f"page_size: expected int, got {type(size).__name__}")
    if not 1 <= size <= pages.max_size:
        raise ValueError(f"page_size: expected 1 to {pages.max_size}, got {size}")
    left = dict(filters)
    start_name, end_name = _time_names(operation)
    first = _one_of("start", start, start_name, left)
    last = _one_of("end", end, end_name, left)
    return Listing(
        operation=operation,
        pages=pages,
        filters=left,
        span=stretch(operation, first, last, now()),
        longest=longest_window(operation, left),
        size=size,
        now=now,
    )


def _time_names(operation: Operation[object]) -> tuple[str | None, str | None]:
    names = {parameter.wire: parameter.name for parameter in operation.parameters}
    window = operation.window
    if window is None or window.start is None or window.end is None:
        return None, None
    return names[window.start], names[window.end]


def _one_of(name: str, value: datetime | None, other: str | None, filters: dict[str, object]) -> datetime | None:
    """A time, under whichever of its two names it was given; `filters` loses it."""
    given = None if other is None else filters.pop(other, None)
    if value is not None and given is not None:
        raise TypeError(f"{name}: is the same as {other}; give one of them")
    return value if given is None else cast("datetime", given)  # `stretch` looks at its type

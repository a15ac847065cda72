# Derived from _async/paging.py by tools/unasync.py: change that file and run it again.
"""Iteration over records or pages; one that failed goes on where it stood."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Generic, Self, TypeVar

from lendspec.core._sync.session import Session
from lendspec.core.call import CallOptions
from lendspec.core.operation import Operation
from lendspec.core.pages import Progress, listing
from lendspec.core.walk import Walk

__all__ = ["Paged"]

T = TypeVar("T")
R = TypeVar("R")
A = TypeVar("A")
R_co = TypeVar("R_co", covariant=True)
A_co = TypeVar("A_co", covariant=True)


class Paged(Generic[R_co, A_co]):
    """All records of a paged operation; asks for a page when its first record is wanted.

    Iterate over it for records, over `pages()` for pages. Each iteration starts anew. An iterator that raised an error
    goes on where it stood when it is asked again: it repeats the call that failed, and no record is lost or doubled.

    Windows come newest first, and in each the records as the exchange orders them. A record that two pages or two
    windows show is given once; equal rows of one page are as many records. Equal rows on two pages are told from one
    row that slid there by the exchange's count of records; where it does not count, and in lists without times, they
    are taken for one. Records that come into being during an iteration may be part of it or not.

    Args:
        session: Sends the calls.
        operation: Gives the pages.
        filters: Its arguments by Python name, without pages.
        start: First moment, aware; without it as early as the exchange keeps records, or as its default.
        end: Last moment, aware; now if absent.
        page_size: Records on a page; the most that the exchange gives if absent.
        progress: Called after each page, before its records are given.
        options: Settings of each call.

    Raises:
        TypeError: A value of another type, or a time that is given twice.
        ValueError: A value out of its range.
    """

    def __init__(
        self,
        session: Session,
        operation: Operation[A_co],
        filters: Mapping[str, object],
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        self._name = operation.python_name
        self._session = session
        self._listing = listing(operation, filters, start=start, end=end, page_size=page_size, now=session.now)
        self._progress = progress
        self._options = options

    def __iter__(self) -> Iterator[R_co]:
        return _Records[R_co, A_co](self._session, Walk(self._listing), self._progress, self._options)

    def pages(self) -> Iterator[A_co]:
        """Whole answers of the exchange, each without the records that an earlier one had; none that is empty."""
        return _Pages[R_co, A_co](self._session, Walk(self._listing), self._progress, self._options)

    def __repr__(self) -> str:
        return f"Paged({self._name!r})"


class _Steps(Generic[T, R, A]):
    """What both iterators stand on; they give `T`."""

    def __init__(
        self,
        session: Session,
        walk: Walk[R, A],
        progress: Callable[[Progress], object] | None,
        options: CallOptions | None,
    ) -> None:
        self._session = session
        self._walk = walk
        self._progress = progress
        self._options = options
        self._ready: deque[T] = deque()

    def __iter__(self) -> Self:
        return self

    def _tell(self, progress: Progress) -> None:
        if self._progress is not None:
            self._progress(progress)


class _Records(_Steps[R, R, A], Generic[R, A]):
    """Gives record by record. It calls the session itself, so that a warning names the line of the user's own code."""

    def __next__(self) -> R:
        while not self._ready:
            values = self._walk.next_call()
            if values is None:
                raise StopIteration
            page = self._walk.take(self._session.call(self._walk.operation, values, self._options))
            if page is not None:
                self._ready.extend(page.records)
                self._tell(page.progress)
        return self._ready.popleft()


class _Pages(_Steps[A, R, A], Generic[R, A]):
    """Gives page by page; see `_Records`."""

    def __next__(self) -> A:
        while not self._ready:
            values = self._walk.next_call()
            if values is None:
                raise StopIteration
            page = self._walk.take(self._session.call(self._walk.operation, values, self._options))
            if page is not None:
                if page.records:
                    self._ready.append(page.answer)
                self._tell(page.progress)
        return self._ready.popleft()

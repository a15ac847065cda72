"""Turning pages within one window: which page comes next, by number or by cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from lendspec.core.operation import CursorPages, NumberedPages

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lendspec.core.operation import Operation
    from lendspec.core.repeats import Key

__all__ = ["ByCursor", "ByNumber", "Step", "Stuck", "Turning", "turning"]

Step: TypeAlias = Literal["more", "done", "full"]
"""There is another page; there is none; there may be more, but no page that could show it."""


class Stuck(Exception):  # noqa: N818 (it says what happened)
    """The answer cannot be what was asked for; its text says why. Nothing of it was taken."""


class Turning(Protocol):
    """The place within one window."""

    @property
    def arguments(self) -> Mapping[str, object]:
        """What asks for the next page, by Python name."""
        ...

    def exceeds(self, total: int | None) -> bool:
        """Whether `total` records are more than all pages of a window can show."""
        ...

    def repeats(self, records: Sequence[object], keys: Sequence[Key], total: int | None) -> int | None:
        """How many records can have been on earlier pages; None: an earlier page must be read again.

        Raises:
            Stuck: The answer does not lead on.
        """
        ...

    def turn(self, count: int, again: int, total: int | None) -> Step:
        """Go on behind a page of `count` records, of which `again` were on earlier pages."""
        ...


def turning(operation: Operation[object], pages: NumberedPages | CursorPages, size: int, *, past: bool) -> Turning:
    """The beginning of a window; `past`: no record leaves it, for it reaches to a fixed moment."""
    names = {parameter.wire: parameter.name for parameter in operation.parameters}
    if isinstance(pages, NumberedPages):
        return ByNumber(names[pages.page], names[pages.size], size, pages.max_page, past=past)
    texts = {parameter.wire for parameter in operation.parameters if parameter.type == "str"}
    return ByCursor(names[pages.older], names[pages.size], size, pages.cursor, as_text=pages.older in texts)


class ByNumber:
    """Pages that are counted from 1, of a list that may change while it is read.

    Records that slide back, because new ones came in front of them, appear a second time; how many, the grown total
    tells. Records that move up, because others left the list, are read by turning back. An exchange that counts fewer
    records than it shows is not believed.

    Args:
        page: Argument for the number of a page.
        size: Argument for the records on a page.
        length: Records on a page.
        last: Last page that the exchange serves, if it has one.
        past: No record leaves the list.
    """

    def __init__(self, page: str, size: str, length: int, last: int | None, *, past: bool) -> None:
        self._names = page, size
        self._asked = self._length = length
        self._last = last
        self._past = past
        self._page = 1
        self._offset = 0  # records before this page
        self._known = 0
        self._counts = True
        self._first_total: int | None = None
        self._turned_back: tuple[int, int] | None = None
        self._before: tuple[Sequence[Key], int | None] = (), None

    @property
    def arguments(self) -> Mapping[str, object]:
        """What asks for the next page, by Python name."""
        page, size = self._names
        return {page: self._page, size: self._asked}

    def exceeds(self, total: int | None) -> bool:
        """Whether `total` records are more than all pages of a window can show."""
        return total is not None and self._last is not None and total > self._last * self._asked

    def repeats(self, records: Sequence[object], keys: Sequence[Key], total: int | None) -> int | None:
        """How many records can have been on earlier pages; None: an earlier page must be read again.

        Raises:
            Stuck: A page is the one before once more, or empty though records are left.
        """
        count = len(records)
        total = self._credible(count, total)
        if total is None:
            self._refuse_the_same(keys, total)
            return count
        first_total = total if self._first_total is None else self._first_total
        slid = self._known + total - first_total - self._offset
        if slid < 0 and self._turns_back(total):
            self._page = max(0, self._offset + slid) // self._length + 1
            self._offset = (self._page - 1) * self._length
            self._before = (), None
            return None
        if not records and total > self._offset:
            raise Stuck(f"page {self._page} is empty, but the exchange counts {total} records")
        self._refuse_the_same(keys, total)
        self._first_total = first_total
        return max(0, slid) if self._past and total >= first_total else count

    def turn(self, count: int, again: int, total: int | None) -> Step:
        """Go on behind a page of `count` records, of which `again` were on earlier pages."""
        total = self._credible(count, total)
        self._known += count - again
        ends = not count or (count < self._length and (total is None or total == self._offset + count))
        if self._page == 1 and count:
            self._length = count  # some exchanges give fewer than asked for
        if ends:
            return "done"
        if self._page == self._last:
            return "done" if total == self._offset + count else "full"
        self._page += 1
        self._offset += count
        return "more"

    def _credible(self, count: int, total: int | None) -> int | None:
        if total is not None and count and total < self._offset + count:
            self._counts = False
        return total if self._counts else None

    def _turns_back(self, total: int) -> bool:
        """Whether turning back may help: it has not been tried here, or more records have left since."""
        before = self._turned_back
        if before is not None and before[0] == self._known and before[1] <= total:
            return False
        self._turned_back = self._known, total
        return True

    def _refuse_the_same(self, keys: Sequence[Key], total: int | None) -> None:
        """Rows may be equal, but two pages of different rows are not, unless a whole page of new ones came in front."""
        before, total_before = self._before
        if keys and keys == before and (total is None or (total == total_before and len(set(keys)) > 1)):
            raise Stuck(f"page {self._page} is the page before once more")
        self._before = keys, total


class ByCursor:
    """Pages that continue behind the last record, towards older ones.

    Args:
        older: Argument for the record behind which a page begins.
        size: Argument for the records on a page.
        length: Records on a page.
        attribute: Attribute of a record that `older` takes.
        as_text: `older` takes text.
    """

    def __init__(self, older: str, size: str, length: int, attribute: str, *, as_text: bool) -> None:
        self._names = older, size
        self._length = length
        self._attribute = attribute
        self._as_text = as_text
        self._cursor: object = None
        self._next: object = None

    @property
    def arguments(self) -> Mapping[str, object]:
        """What asks for the next page, by Python name."""
        older, size = self._names
        return {older: self._cursor, size: self._length}

    def exceeds(self, total: int | None) -> bool:  # noqa: ARG002
        """False: a cursor has no last page."""
        return False

    def repeats(self, records: Sequence[object], keys: Sequence[Key], total: int | None) -> int:  # noqa: ARG002
        """All of them: what a cursor is made of is never there twice.

        Raises:
            Stuck: The last record of a full page leads nowhere.
        """
        if len(records) >= self._length:
            self._next = self._cursor_of(records[-1])
        return len(records)

    def turn(self, count: int, again: int, total: int | None) -> Step:  # noqa: ARG002
        """Go on behind a page of `count` records."""
        if count < self._length:
            return "done"
        self._cursor = self._next
        return "more"

    def _cursor_of(self, record: object) -> object:
        cursor: object = getattr(record, self._attribute)
        if cursor is None:
            raise Stuck(f"the last record of a full page has no {self._attribute} to go on from")
        cursor = str(cursor) if self._as_text else cursor
        if cursor == self._cursor:
            raise Stuck(f"the page after {self._attribute} {cursor} ends there again")
        return cursor

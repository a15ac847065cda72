"""A walk through every page of every window of a listing: decides what to ask next, and sends nothing itself."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from attrs import evolve, frozen

from lendspec.core.errors import IncompletePages
from lendspec.core.operation import NumberedPages
from lendspec.core.pages import Page, Progress
from lendspec.core.repeats import Repeats
from lendspec.core.turning import Stuck, turning
from lendspec.core.windows import oldest_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lendspec.core.operation import Operation
    from lendspec.core.pages import Listing
    from lendspec.core.repeats import Key
    from lendspec.core.turning import Turning
    from lendspec.core.windows import Span

__all__ = ["Walk"]

R = TypeVar("R")
A = TypeVar("A")


@frozen
class _Window:
    """The window that is being read."""

    span: Span
    turning: Turning
    repeats: Repeats


class Walk(Generic[R, A]):
    """Where an iteration stands. It moves when an answer is taken, so a call that failed is simply made again.

    Windows come newest first, and in each the records as the exchange orders them.
    """

    def __init__(self, listing: Listing[A]) -> None:
        self._listing = listing
        # What is left to be read, the newest last, with the keys of records that were handed out and may come again.
        self._left: list[tuple[Span, Counter[Key]]] = [(listing.span, Counter())]
        self._window: _Window | None = None
        self._latest: Counter[Key] = Counter()
        self._failure: IncompletePages | None = None
        self._records = 0
        self._pages = 0

    @property
    def operation(self) -> Operation[A]:
        """What is asked."""
        return self._listing.operation

    def next_call(self) -> Mapping[str, object] | None:
        """The arguments of the next call by Python name, the same until its answer is taken; None at the end.

        Raises:
            IncompletePages: There are records that no page shows.
        """
        if self._failure is not None:
            raise self._failure
        window = self._opened()
        if window is None:
            return None
        return {**self._listing.filters, **self._times(window.span), **window.turning.arguments}

    def take(self, answer: A) -> Page[R, A] | None:
        """The page that answers the last `next_call`; None where the answer is set aside, and others replace it.

        Raises:
            IncompletePages: The answer does not lead on; nothing of it was taken.
        """
        window = cast("_Window", self._opened())  # `next_call` has given its arguments
        records = self._records_of(answer)
        keys = [self._key(record) for record in records]
        total = self._total(answer)
        if window.turning.exceeds(total) and self._narrowed(window):
            return None
        try:
            most = window.turning.repeats(records, keys, total)
        except Stuck as stuck:
            raise self._incomplete(f"{stuck}; going on asks for it once more") from None
        if most is None:
            return None
        sifted = window.repeats.sift(keys, most)
        self._go_on(window, len(records), sifted.again, total)
        fresh = tuple([records[index] for index in sifted.fresh])
        self._records += len(fresh)
        self._pages += 1
        progress = Progress(self._records, self._pages, window.span.start, window.span.end, total)
        return Page(fresh, self._with(answer, fresh) if len(fresh) < len(records) else answer, progress)

    def _opened(self) -> _Window | None:
        listing = self._listing
        while self._window is None and self._left:
            span, handed = self._left.pop()
            newest, before = span.cut(listing.longest)
            if before is not None:
                self._left.append((before, handed))
            kept = newest.since(oldest_kept(listing.operation, listing.now()))
            if kept is not None:
                places = turning(listing.operation, listing.pages, listing.size, past=kept.end is not None)
                self._window = _Window(kept, places, Repeats(handed | self._latest))
        return self._window

    def _go_on(self, window: _Window, count: int, again: int, total: int | None) -> None:
        step = window.turning.turn(count, again, total)
        if step == "done":
            self._latest = window.repeats.seen
            self._window = None
        elif step == "full" and not self._narrowed(window):
            self._failure = self._incomplete(f"the last page is full, and records are left: {self._way_out()}")

    def _narrowed(self, window: _Window) -> bool:
        """Whether two halves can be read in place of the window."""
        newer, older = window.span.halves()
        if older is None:
            return False
        known = window.repeats.known
        self._left += [(older, known), (newer, known)]
        self._window = None
        return True

    def _way_out(self) -> str:
        if self.operation.window is None or self.operation.window.start is None:
            return "narrow it down with other arguments"
        return "narrow it down with start and end, or with other arguments"

    def _incomplete(self, message: str) -> IncompletePages:
        return IncompletePages(message, exchange=self.operation.exchange, operation=self.operation.python_name)

    def _times(self, span: Span) -> Mapping[str, object]:
        window = self.operation.window
        times = {window.start: span.start, window.end: span.end} if window else {}
        return {
            parameter.name: times[parameter.wire] for parameter in self.operation.parameters if parameter.wire in times
        }

    def _records_of(self, answer: A) -> tuple[R, ...]:
        items = self._listing.pages.items
        found: object = getattr(answer, items) if items else answer
        return cast("tuple[R, ...]", found or ())  # by the specification, which the generator has looked at

    def _with(self, answer: A, records: tuple[R, ...]) -> A:
        items = self._listing.pages.items
        if not items:
            return cast("A", records)  # the answer is its records
        changed: Callable[..., object] = evolve  # every model is an attrs class, which no type of here says
        return cast("A", changed(answer, **{items: records}))

    def _key(self, record: R) -> Key:
        return tuple([getattr(record, name) for name in self._listing.pages.key])

    def _total(self, answer: A) -> int | None:
        pages = self._listing.pages
        name = pages.total if isinstance(pages, NumberedPages) else None
        found: object = getattr(answer, name) if name else None
        return found if isinstance(found, int) else None

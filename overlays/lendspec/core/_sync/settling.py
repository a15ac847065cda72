# Derived from _async/settling.py by tools/unasync.py: change that file and run it again.
"""Waits until the exchange has settled what it accepted: looks at its record again and again, with growing pauses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from lendspec.core._sync.inquiry import inquire
from lendspec.core.course import Course
from lendspec.core.errors import LendspecError, Refused, StillPending
from lendspec.core.operation import NumberedPages
from lendspec.core.outcome import completed
from lendspec.core.prepare import prepare
from lendspec.core.read import result_of
from lendspec.core.settling import linked, matching, word

if TYPE_CHECKING:
    from lendspec.core._sync.carrier import Carrier
    from lendspec.core.call import Manner
    from lendspec.core.operation import Operation
    from lendspec.core.settlement import Shown, Stage
    from lendspec.core.settling import Written

__all__ = ["Settling"]

_FIRST_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 8.0
_LAST_LOOK: Final = 1.0  # seconds that are kept for it
_SHORTEST: Final = 0.001


@frozen
class _Look:
    """What one look at the records has shown."""

    stage: Stage
    record: object | None
    says: str


class Settling:
    """The wait for one write.

    Args:
        carrier: Carries the looks.
        manner: How they are carried.
        written: The write.
        result: What it returned.
    """

    def __init__(self, carrier: Carrier, manner: Manner, written: Written, result: object) -> None:
        self._carrier = carrier
        self._manner = manner
        self._written = written
        self._result = result

    def wait(self, within: float) -> object:
        """The record that says done, at the latest after `within` seconds; the result where its own status says so.

        Raises:
            Refused: The record says failed.
            StillPending: No record said done or failed in time.
            TypeError: No record shows what became of this write.
            RuntimeError: The client is closed.
        """
        written, clock = self._written, self._carrier.means.clock
        if written.stage == "done":
            return self._result
        shown = self._shown()
        end, pause = clock.monotonic() + within, _FIRST_PAUSE
        while True:
            look = self._look(shown, end - clock.monotonic())
            if look.stage == "done":
                return look.record
            if look.stage == "failed":
                raise self._completed(
                    Refused(f"the exchange took the request and then did not execute it: {look.says}")
                )
            left = end - clock.monotonic()
            if left <= _LAST_LOOK:
                raise self._still_pending(shown, look, within)
            self._carrier.pause(min(pause, left - _LAST_LOOK))
            pause = min(2 * pause, _LONGEST_PAUSE)

    def _shown(self) -> Shown:
        operation, recall = self._written.prepared.operation, self._carrier.means.dialect.recall
        shown = operation.settlement.record if operation.settlement else None
        if shown is not None and (shown.same or operation.python_name in recall.lookups):
            return shown
        status = f", whose status is {self._written.status}" if self._written.status else ""
        raise TypeError(
            f"settled: no record of {operation.exchange} is known to show what became of "
            f"{operation.python_name}{status}; look at the account"
        )

    def _look(self, shown: Shown, left: float) -> _Look:
        if self._carrier.closed:
            raise RuntimeError("settled: the client is closed")
        # The clock may be read on the way: both together end in time.
        deadline = min(max(left / 2, _SHORTEST), self._manner.deadline or left)
        manner = evolve(self._manner, deadline=deadline)
        return self._by_id(shown, manner) if shown.same else self._by_likeness(shown, manner)

    def _by_id(self, shown: Shown, manner: Manner) -> _Look:
        """Look for the record by what only this write can have, such as an order id."""
        written, means = self._written, self._carrier.means
        operation = means.dialect.recall.operation(written.prepared.operation.product, shown.operation)()
        arguments = {**_whole_page(operation), **linked(shown.arguments, written, self._result)}
        try:
            _, payload = self._carrier.carry(Course(prepare(operation, arguments), manner, means))
        except LendspecError as error:
            return _unread(error)
        found = result_of(operation, payload)
        if isinstance(found, LendspecError):
            return _unread(found)
        records = matching(shown, found, linked(shown.same, written, self._result))
        return _read(shown, records[0] if len(records) == 1 else None, f"records of it: {len(records)}")

    def _by_likeness(self, shown: Shown, manner: Manner) -> _Look:
        """Look for the record by coins, amounts and time, as `reconcile` does."""
        found = inquire(self._carrier, self._course(manner), executed=True)  # it has taken it
        return _read(shown, found.record, found.reason)

    def _course(self, manner: Manner) -> Course:
        """The call as `inquire` takes it; where the answer tells what an argument stands for, it counts as given."""
        written = self._written
        settlement = written.prepared.operation.settlement
        links = settlement.record.arguments if settlement and settlement.record else ()
        values = {**written.prepared.values, **linked(links, written, self._result)}
        course = Course(evolve(written.prepared, values=values), manner, self._carrier.means)
        course.first, course.last = written.first, written.last
        course.sending = evolve(written.sending, values=values)  # the same call, for the book of what was sent
        return course

    def _still_pending(self, shown: Shown, look: _Look, within: float) -> LendspecError:
        status = f" Its answer said {self._written.status}." if self._written.status else ""
        error = StillPending(
            f"the exchange accepted the request and has not settled it within {within:g} s ({look.says}).{status} "
            f"Do not send it again: wait for its result once more, or look at {shown.place}",
            record=look.record,
        )
        error.moment = self._carrier.means.clock.moment_of(self._written.first)
        error.look = partial(inquire, self._carrier, self._course(self._manner), executed=False)
        return self._completed(error)

    def _completed(self, error: LendspecError) -> LendspecError:
        return completed(error, self._written.prepared, None, self._carrier.means.dialect.secrets)


def _whole_page(operation: Operation[object]) -> dict[str, object]:
    """As many records as one page can hold."""
    pages = operation.pages
    if not isinstance(pages, NumberedPages):
        return {}
    return {each.name: pages.max_size for each in operation.parameters if each.wire == pages.size}


def _unread(error: LendspecError) -> _Look:
    return _Look("pending", None, f"the records could not be read: {error}")


def _read(shown: Shown, record: object | None, otherwise: str) -> _Look:
    """What a record says; without one it has not come far enough to be shown, or cannot be told from others."""
    if record is None:
        return _Look("pending", None, otherwise)
    if shown.status is None:
        return _Look("done", record, "the exchange has a record of it")
    status: object = getattr(record, shown.status.field)
    return _Look(shown.status.stage(status), record, f"the record says {word(status)}")

# Derived from _async/inquiry.py by tools/unasync.py: change that file and run it again.
"""Asks the exchange what became of a request without an answer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, cast

from lendspec.core.course import Course
from lendspec.core.errors import IncompletePages, LendspecError
from lendspec.core.likeness import time_of
from lendspec.core.pages import listing
from lendspec.core.prepare import prepare
from lendspec.core.read import result_of
from lendspec.core.reconcile import arguments_of, finding, finding_of_failure, missing_in
from lendspec.core.reconciliation import Reconciliation
from lendspec.core.rivals import others_of
from lendspec.core.trace import BEFORE, Sight
from lendspec.core.walk import Walk
from lendspec.core.windows import oldest_kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lendspec.core._sync.carrier import Carrier
    from lendspec.core.operation import Operation
    from lendspec.core.recall import Lookup
    from lendspec.core.trace import Trace

__all__ = ["inquire"]

_DOUBT: Final = 1.0  # seconds, where nothing tells the exchange's time
_TICK: Final = 0.002  # seconds: the exchange tells its time in whole milliseconds, and so does the record
_PAGES: Final = 20


def inquire(carrier: Carrier, course: Course, *, executed: bool) -> Reconciliation:
    """What became of the call of `course`.

    Args:
        carrier: Carries the questions.
        course: The call.
        executed: The exchange has said already that it executed it: only the record is wanted.

    Raises:
        RuntimeError: The client is closed.
    """
    if carrier.closed:
        raise RuntimeError("reconcile: the client is closed")
    found = _found(carrier, course, executed=executed)
    if not executed or found.state == "executed":
        return found
    reason = f"the exchange said so; of its record: {found.reason}"
    return Reconciliation("executed", None, reason, found.candidates)


def _found(carrier: Carrier, course: Course, *, executed: bool) -> Reconciliation:
    operation, values = course.prepared.operation, course.prepared.values
    lookup = carrier.means.dialect.recall.lookups.get(operation.python_name)
    if lookup is None:
        return Reconciliation("unknown", reason=f"no history of {operation.exchange} shows {operation.python_name}")
    missing = missing_in(lookup, values)
    if missing is not None:
        return Reconciliation("unknown", reason=f"without {missing} there is nothing to look it up by")
    trace = _trace(carrier, course, executed=executed)
    if trace is None:
        return Reconciliation("unknown", reason="the clock of the exchange could not be read")
    return _looked_up(carrier, course, lookup, trace)


def _trace(carrier: Carrier, course: Course, *, executed: bool = False) -> Trace | None:
    """What is known of the call; None where the exchange's clock cannot be read."""
    clock = carrier.means.clock
    measured = carrier.measure(course)
    if measured is None and clock.source is not None:
        return None
    doubt = _DOUBT if measured is None else 2 * measured + _TICK  # the offset may be that of an earlier measurement
    instant = clock.instant()
    sight = Sight(instant, clock.at(instant), doubt, carrier.means.dialect.recall.acceptance)
    idempotency = course.prepared.operation.idempotency
    # That its key was used may have been said of an earlier call with the same key.
    before = max(BEFORE, idempotency.seconds) if executed and idempotency else BEFORE
    return sight.trace(course.sending, executed=executed, before=before)


def _looked_up(carrier: Carrier, course: Course, lookup: Lookup, trace: Trace) -> Reconciliation:
    records = _records(carrier, course, lookup, trace)
    if isinstance(records, LendspecError):
        return finding_of_failure(records, lookup, trace)
    # Asked for after the records were read: whoever could own one of these has been entered by now.
    return finding(lookup, records, trace, others_of(course.sending, carrier.means.sent, lookup, records, trace))


def _records(carrier: Carrier, course: Course, lookup: Lookup, trace: Trace) -> list[object] | LendspecError:
    """All records of the time in question, or why they cannot be had."""
    operation, arguments = lookup.operation(), arguments_of(lookup, trace)
    if lookup.rows is None or operation.pages is None:
        result = _asked(carrier, course, operation, arguments)
        if isinstance(result, LendspecError):
            return result
        records = _rows(lookup, result)
        full = lookup.rows is not None and len(records) >= lookup.page and not _reaches(lookup, records, trace)
        return _incomplete(operation, "more records of that time than one page holds") if full else records
    now = datetime.fromtimestamp(trace.now, UTC)
    oldest = oldest_kept(operation, now)
    if oldest is not None and trace.earliest < oldest.timestamp():
        return _incomplete(operation, f"records since {oldest:%Y-%m-%d %H:%M} UTC only")
    pages = listing(operation, arguments, start=None, end=None, page_size=None, now=lambda: now)
    return _walked(carrier, course, Walk(pages), lookup, trace)


def _walked(
    carrier: Carrier, course: Course, walk: Walk[object, object], lookup: Lookup, trace: Trace
) -> list[object] | LendspecError:
    records: list[object] = []
    for _ in range(_PAGES):
        try:
            values = walk.next_call()
            if values is None:
                return records
            result = _asked(carrier, course, walk.operation, values)
            if isinstance(result, LendspecError):
                return result
            page = walk.take(result)
        except IncompletePages as error:
            return error
        records += page.records if page is not None else ()
        if _reaches(lookup, records, trace):
            return records
    return _incomplete(walk.operation, f"more records of that time than {_PAGES} pages hold")


def _asked(carrier: Carrier, course: Course, operation: Operation[object], values: Mapping[str, object]) -> object:
    """The result of the read, or its error."""
    try:
        _, payload = carrier.carry(Course(prepare(operation, values), course.manner, carrier.means))
    except LendspecError as error:
        return error
    return result_of(operation, payload)


def _rows(lookup: Lookup, result: object) -> list[object]:
    if lookup.rows is None:
        return [result]
    rows = getattr(result, lookup.rows) if lookup.rows else result
    return list(cast("Iterable[object]", rows))  # the table names the attribute that holds the records


def _reaches(lookup: Lookup, records: list[object], trace: Trace) -> bool:
    """Whether a list that begins with the newest records, of whatever time, goes back far enough."""
    if lookup.start is not None or lookup.time is None or not records:
        return False
    return time_of(lookup.time, records[-1]) + 1 < trace.earliest


def _incomplete(operation: Operation[object], what: str) -> IncompletePages:
    return IncompletePages(f"the history has {what}", exchange=operation.exchange, operation=operation.python_name)

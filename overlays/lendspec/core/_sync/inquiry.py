# Derived from _async/inquiry.py by tools/unasync.py: change that file and run it again.
"""Asks the exchange what became of a request without an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lendspec.core.course import Course
from lendspec.core.errors import LendspecError
from lendspec.core.prepare import prepare
from lendspec.core.read import result_of
from lendspec.core.reconcile import Trace, arguments_of, finding, finding_of_failure, missing_in
from lendspec.core.reconciliation import Reconciliation

if TYPE_CHECKING:
    from lendspec.core._sync.carrier import Carrier
    from lendspec.core.recall import Lookup

__all__ = ["inquire"]

_DOUBT: Final = 1.0  # seconds, where nothing tells the exchange's time


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
    found = _found(carrier, course)
    if not executed or found.state == "executed":
        return found
    return Reconciliation("executed", reason=f"the exchange said so; of its record: {found.reason}")


def _found(carrier: Carrier, course: Course) -> Reconciliation:
    operation, values = course.prepared.operation, course.prepared.values
    lookup = carrier.means.dialect.recall.lookups.get(operation.python_name)
    if lookup is None:
        return Reconciliation("unknown", reason=f"no history of {operation.exchange} shows {operation.python_name}")
    missing = missing_in(lookup, values)
    if missing is not None:
        return Reconciliation("unknown", reason=f"without {missing} there is nothing to look it up by")
    trace = _trace(carrier, course)
    if trace is None:
        return Reconciliation("unknown", reason="the clock of the exchange could not be read")
    return _looked_up(carrier, course, lookup, trace)


def _trace(carrier: Carrier, course: Course) -> Trace | None:
    clock = carrier.means.clock
    doubt = carrier.measure(course)
    if doubt is None:
        if clock.source is not None:
            return None
        doubt = _DOUBT
    return Trace(course.prepared.values, clock.at(course.first), clock.at(course.last), clock.now(), doubt)


def _looked_up(carrier: Carrier, course: Course, lookup: Lookup, trace: Trace) -> Reconciliation:
    operation = lookup.operation()
    question = Course(prepare(operation, arguments_of(lookup, trace)), course.manner, carrier.means)
    try:
        _, payload = carrier.carry(question)
    except LendspecError as error:
        return finding_of_failure(error, lookup, trace)
    result = result_of(operation, payload)
    if isinstance(result, LendspecError):
        return finding_of_failure(result, lookup, trace)
    return finding(lookup, result, trace)

"""From the records of an exchange to what became of a request: conservative, since money hangs on it."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast

from attrs import frozen

from lendspec.core.errors import NotFound
from lendspec.core.recall import GRACE
from lendspec.core.reconciliation import Reconciliation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lendspec.core.errors import LendspecError
    from lendspec.core.recall import Lookup

__all__ = ["Trace", "arguments_of", "finding", "finding_of_failure", "missing_in"]

_BEFORE: Final = 5.0  # seconds before the request, in which a record can be its own or that of an earlier one
_Fit: TypeAlias = Literal["exact", "near", "none"]


@frozen
class Trace:
    """What is known of a request without an answer. Times are Unix seconds of the exchange's clock.

    Attributes:
        values: Its arguments by Python name.
        first: When the first attempt left that may have been executed.
        last: When the last attempt left.
        now: When the records were read.
        doubt: Seconds by which these times may differ from the exchange's.
    """

    values: Mapping[str, object]
    first: float
    last: float
    now: float
    doubt: float


def missing_in(lookup: Lookup, values: Mapping[str, object]) -> str | None:
    """The argument of the request without which its record cannot be found, if it is absent."""
    return next((take.source for take in lookup.takes if take.required and _value(values, take.source) is None), None)


def arguments_of(lookup: Lookup, trace: Trace) -> dict[str, object]:
    """The arguments of the read that shows the record."""
    arguments = dict(lookup.fixed)
    for take in lookup.takes:
        value = _value(trace.values, take.source)
        arguments[take.argument] = take.table.get(str(value), value)
    if lookup.start is not None:
        arguments[lookup.start] = _moment(trace.first) - timedelta(seconds=_BEFORE + 1)
    if lookup.end is not None:
        arguments[lookup.end] = _moment(trace.last) + timedelta(seconds=GRACE)
    return arguments


def finding(lookup: Lookup, result: object, trace: Trace) -> Reconciliation:
    """What the result of the read says about the request."""
    records = _records(lookup, result)
    if _may_go_on(lookup, records, trace):
        return Reconciliation("unknown", reason="the history has more records of that time than one page holds")
    fits = [(record, _fit(lookup, record, trace)) for record in records]
    exact = [record for record, fit in fits if fit == "exact"]
    near = [record for record, fit in fits if fit == "near"]
    if len(exact) == 1 and not near:
        return _state_of(lookup, exact[0], trace)
    if exact or near:
        return Reconciliation("unknown", reason=f"records that could be of this request: {len(exact) + len(near)}")
    if lookup.rows is None:
        return Reconciliation("unknown", reason="what has the id of this request is of another time")
    return _nothing_found(trace)


def finding_of_failure(error: LendspecError, lookup: Lookup, trace: Trace) -> Reconciliation:
    """What it says about the request that the read failed."""
    if lookup.rows is None and isinstance(error, NotFound):
        return _nothing_found(trace)
    return Reconciliation("unknown", reason=f"the records could not be read: {error}")


def _records(lookup: Lookup, result: object) -> list[object]:
    if lookup.rows is None:
        return [result]
    rows = getattr(result, lookup.rows) if lookup.rows else result
    return list(cast("Iterable[object]", rows))  # the table names the attribute that holds the records


def _nothing_found(trace: Trace) -> Reconciliation:
    left = trace.last + GRACE - trace.now
    if left > 0:
        return Reconciliation("unknown", reason=f"no record yet; ask again in {math.ceil(left)} s")
    return Reconciliation("not_executed", reason=f"no record {math.floor(trace.now - trace.last)} s after the request")


def _state_of(lookup: Lookup, record: object, trace: Trace) -> Reconciliation:
    if lookup.state is None:
        return Reconciliation("executed", record, "the exchange has a record of it")
    state = str(getattr(record, lookup.state))
    reason = f"the record says {state}"
    if state in lookup.failed or (state in lookup.open and trace.now >= trace.last + GRACE):
        return Reconciliation("not_executed", record, reason)
    if state in lookup.executed or not (lookup.executed or state in lookup.open):
        return Reconciliation("executed", record, reason)
    return Reconciliation("unknown", record, reason)


def _fit(lookup: Lookup, record: object, trace: Trace) -> _Fit:
    """Whether a record is of the request: ``near`` where it could be, but an amount or the time leaves doubt."""
    if any(not _equal(getattr(record, name), _value(trace.values, source)) for name, source in lookup.same):
        return "none"
    if any(str(getattr(record, name)) not in values for name, values in lookup.facts.items()):
        return "none"
    amounts = [(getattr(record, name), _value(trace.values, source)) for name, source in lookup.amounts]
    return _fit_of_time(lookup, record, trace, exact=all(_equal(found, sent) for found, sent in amounts))


def _fit_of_time(lookup: Lookup, record: object, trace: Trace, *, exact: bool) -> _Fit:
    if lookup.time is None:
        return "exact" if exact else "near"
    time = _time(lookup.time, record)
    earliest = math.floor(trace.first - trace.doubt)  # some times are whole seconds, rounded down
    if not earliest - _BEFORE <= time <= trace.last + GRACE + trace.doubt:
        return "none"
    return "exact" if exact and time >= earliest else "near"


def _may_go_on(lookup: Lookup, records: list[object], trace: Trace) -> bool:
    """Whether there may be more records of that time than these."""
    if len(records) < lookup.page:
        return False
    if lookup.start is not None or lookup.time is None:
        return True
    oldest = min(_time(lookup.time, record) for record in records)
    return oldest >= trace.first - trace.doubt - _BEFORE - 1


def _equal(found: object, sent: object) -> bool:
    """Whether a record holds what was sent; what was not sent fits everything."""
    if sent is None:
        return True
    if isinstance(found, Decimal):
        return abs(found) == abs(Decimal(str(sent)))  # OKX writes what leaves the account with a minus
    return str(found).upper() == str(sent).upper()


def _value(values: Mapping[str, object], source: str) -> object:
    """The value that a path like ``loan_data.ccy`` leads to; None where it ends early."""
    name, *attributes = source.split(".")
    value = values.get(name)
    for attribute in attributes:
        value = getattr(value, attribute, None)
    return value


def _time(attribute: str, record: object) -> float:
    return cast("datetime", getattr(record, attribute)).timestamp()  # the table names the attribute of the time


def _moment(unix: float) -> datetime:
    return datetime.fromtimestamp(unix, UTC)

"""From the records of an exchange to what became of a request: conservative, since money hangs on it."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import frozen

from lendspec.core.attribution import must_own, owned_by
from lendspec.core.errors import NotFound
from lendspec.core.likeness import fit_of, value_of
from lendspec.core.recall import GRACE
from lendspec.core.reconciliation import Reconciliation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lendspec.core.attribution import Claim, Fit
    from lendspec.core.errors import LendspecError
    from lendspec.core.recall import Lookup
    from lendspec.core.trace import Trace

__all__ = ["ALONE", "Others", "arguments_of", "finding", "finding_of_failure", "missing_in"]

_Kind: TypeAlias = Literal["executed", "failed", "open", "pending"]


@frozen
class Others:
    """The other calls of this client that can own records of this kind.

    Attributes:
        claims: How the records fit each of them.
        known: Whether these are all.
    """

    claims: Sequence[Claim] = ()
    known: bool = True


ALONE: Final = Others()
"""This client made no other call of the kind."""


def missing_in(lookup: Lookup, values: Mapping[str, object]) -> str | None:
    """The argument of the request without which its record cannot be found, if it is absent."""
    return next((take.source for take in lookup.takes if take.required and value_of(values, take.source) is None), None)


def arguments_of(lookup: Lookup, trace: Trace) -> dict[str, object]:
    """The arguments of the read that shows the record."""
    arguments = dict(lookup.fixed)
    for take in lookup.takes:
        value = value_of(trace.values, take.source)
        arguments[take.argument] = take.table.get(str(value), value)
    if lookup.start is not None:
        arguments[lookup.start] = _moment(trace.earliest) - timedelta(seconds=1)  # times may be whole seconds
    if lookup.end is not None:
        arguments[lookup.end] = _moment(trace.latest + GRACE)
    return arguments


def finding(lookup: Lookup, records: Sequence[object], trace: Trace, others: Others = ALONE) -> Reconciliation:
    """What the records say about the request.

    Args:
        lookup: Where they were found.
        records: All of the time in question.
        trace: When the request was under way.
        others: Who else can own them.
    """
    if lookup.target:
        return _finding_of_target(lookup, records[0], trace, others)
    fits: list[Fit] = [fit_of(lookup, record, trace) for record in records]
    places = owned_by(fits, others.claims)
    if not places:
        if lookup.rows is None:
            return Reconciliation("unknown", reason="what has the id of this request is of another time or kind")
        return _nothing_found(trace)
    candidates = tuple([records[place] for place in places])
    kinds: set[_Kind] = {_kind(lookup, record) for record in candidates}
    doubt = _doubt([fits[place] for place in places], trace, others)
    sure = doubt is None and must_own(fits, others.claims)
    record = candidates[0] if len(candidates) == 1 and (sure or _is_the_last(trace, others)) else None
    given = () if record is not None else candidates
    reason = f"the record says {_state(lookup, record)}" if record is not None and lookup.state else None
    if (sure and kinds == {"executed"}) or trace.executed:
        return Reconciliation("executed", record, reason or _executed(record, candidates), given)
    if kinds <= {"failed", "open"}:
        return _not_executed(lookup, kinds, trace, Reconciliation("unknown", record, reason or "", given))
    return Reconciliation("unknown", record, reason or doubt or _shared(candidates), given)


def finding_of_failure(error: LendspecError, lookup: Lookup, trace: Trace) -> Reconciliation:
    """What it says about the request that the read failed."""
    if lookup.rows is None and isinstance(error, NotFound):
        return _nothing_found(trace)
    return Reconciliation("unknown", reason=f"the records could not be read: {error}")


def _finding_of_target(lookup: Lookup, record: object, trace: Trace, others: Others) -> Reconciliation:
    """What the state of the thing says that the request was to change."""
    kind, reason = _kind(lookup, record), f"the record says {_state(lookup, record)}"
    if kind == "failed" or (kind == "open" and trace.passed >= GRACE):
        return Reconciliation("not_executed", record, reason)
    fits: list[Fit] = [fit_of(lookup, record, trace)]
    if kind != "executed":
        return Reconciliation("unknown", None, reason, (record,))
    doubt = _doubt(fits, trace, others)
    if doubt is None and must_own(fits, others.claims):
        return Reconciliation("executed", record, reason)
    return Reconciliation("unknown", None, f"{reason}, but not by whom: {doubt or _shared((record,))}", (record,))


def _nothing_found(trace: Trace) -> Reconciliation:
    left = GRACE - trace.passed
    if left > 0:
        return Reconciliation("unknown", reason=f"no record yet; ask again in {math.ceil(left)} s")
    if not trace.steady and trace.accepted is None:
        return Reconciliation("unknown", reason=_MOVED)
    return Reconciliation("not_executed", reason=f"no record {math.floor(trace.passed)} s after the request")


def _not_executed(lookup: Lookup, kinds: set[_Kind], trace: Trace, found: Reconciliation) -> Reconciliation:
    """All that was found says: not executed. Its own record may only be late, unless it is known by its id."""
    known = lookup.rows is None and found.record is not None and kinds == {"failed"}
    if known or (trace.passed >= GRACE and (trace.steady or trace.accepted is not None)):
        reason = found.reason or "all records that can be of this request say that it failed"
        return Reconciliation("not_executed", found.record, reason)
    candidates = found.candidates if found.record is None else (found.record,)
    left = math.ceil(GRACE - trace.passed)
    reason = f"no record of success yet; ask again in {left} s" if left > 0 else _MOVED
    return Reconciliation("unknown", None, reason, candidates)


_MOVED: Final = "this machine slept or its clock was set since the request left, so its time is not known well enough"


def _doubt(fits: Sequence[Fit], trace: Trace, others: Others) -> str | None:
    """Why the records that can be of the request are not certainly that."""
    if not others.known:
        return "which other calls this client made at that time is not known any more"
    if all(fit == "sure" for fit in fits):
        return None
    if not trace.steady:
        return _MOVED
    if trace.accepted is not None and not trace.taken(trace.left[0], trace.left[-1]):
        return "the exchange does not take a timestamp that is so far from its own clock"
    return f"records that could be of this request, but for their time or amount: {len(fits)}"


def _shared(candidates: Sequence[object]) -> str:
    return f"records that could be of this request or of a like one: {len(candidates)}"


def _executed(record: object | None, candidates: Sequence[object]) -> str:
    if record is not None:
        return "the exchange has a record of it"
    return f"each of so many like requests has a record, but which is whose cannot be told: {len(candidates)}"


def _is_the_last(trace: Trace, others: Others) -> bool:
    """Whether the only record that can be of an executed request must be."""
    return trace.executed and others.known and trace.passed >= GRACE and trace.steady


def _kind(lookup: Lookup, record: object) -> _Kind:
    if lookup.state is None:
        return "executed"
    state = _state(lookup, record)
    if state in lookup.failed:
        return "failed"
    if state in lookup.open:
        return "open"
    return "executed" if not lookup.executed or state in lookup.executed else "pending"


def _state(lookup: Lookup, record: object) -> str:
    return str(getattr(record, lookup.state)) if lookup.state else ""


def _moment(unix: float) -> datetime:
    return datetime.fromtimestamp(unix, UTC)

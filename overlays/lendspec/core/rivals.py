"""Which other calls of the client can own the records that a request is looked for among."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lendspec.core.attribution import Claim
from lendspec.core.likeness import fit_of, value_of
from lendspec.core.recall import GRACE, alike
from lendspec.core.reconcile import Others

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lendspec.core.attribution import Fit
    from lendspec.core.recall import Lookup
    from lendspec.core.sent import Sending, SentBook
    from lendspec.core.trace import Sight, Trace

__all__ = ["others_of"]


def others_of(sending: Sending, book: SentBook, lookup: Lookup, records: Sequence[object], trace: Trace) -> Others:
    """The calls that can own `records` besides `sending`, as far as `book` knows.

    A call that was refused can own a record of a failure only, one that did not leave none. One whose success was
    answered certainly owns a record, when the history has had the time to show it.
    """
    operations = (sending.operation, *lookup.kin)
    claims = [
        _claim(lookup, records, trace.sight, sending, other, values)
        for other in book.others(sending.number, operations)
        if not _is_the_same(sending, other, trace)
        for values in _values(lookup, sending.operation, other)
        if _asks_alike(lookup, sending.values, values, strictly=False)
    ]
    return Others([claim for claim in claims if set(claim.fits) != {"none"}], known=book.knows_all(sending, operations))


def _is_the_same(sending: Sending, other: Sending, trace: Trace) -> bool:
    """Whether the other call has no record besides that of this one: of an executed key there is one."""
    return other.ending == "nothing" or (trace.executed and other.key is not None and other.key == sending.key)


def _values(lookup: Lookup, operation: str, other: Sending) -> Iterable[Mapping[str, object]]:
    translate = alike if other.operation == operation else lookup.kin[other.operation]
    return translate(other.values)


def _claim(
    lookup: Lookup, records: Sequence[object], sight: Sight, sending: Sending, other: Sending,
    values: Mapping[str, object],
) -> Claim:  # fmt: skip
    trace = sight.trace(other, values=values)
    fits: list[Fit] = [fit_of(lookup, record, trace) for record in records]
    if other.ending == "refused":
        states = [str(getattr(record, lookup.state)) if lookup.state else "" for record in records]
        fits = [fit if state in lookup.failed else "none" for fit, state in zip(fits, states, strict=True)]
    owns = (
        other.ending == "done"
        and other.operation == sending.operation
        and trace.passed >= GRACE
        and _asks_alike(lookup, sending.values, values, strictly=True)
    )
    return Claim(fits, owns=owns)


def _asks_alike(lookup: Lookup, mine: Mapping[str, object], values: Mapping[str, object], *, strictly: bool) -> bool:
    """Whether the read for one call can show the record of the other; `strictly`: whether it surely does."""
    pairs = [(value_of(mine, take.source), value_of(values, take.source)) for take in lookup.takes]
    if strictly:
        return all(one is None or _same(one, other) for one, other in pairs)
    return all(one is None or other is None or _same(one, other) for one, other in pairs)


def _same(one: object, other: object) -> bool:
    return str(one).upper() == str(other).upper()

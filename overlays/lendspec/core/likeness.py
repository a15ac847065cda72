"""Whether a record can be of a request, by what it says and by its time."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, cast

from lendspec.core.recall import GRACE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from lendspec.core.attribution import Fit
    from lendspec.core.recall import Lookup
    from lendspec.core.trace import Trace

__all__ = ["fit_of", "time_of", "value_of"]


def fit_of(lookup: Lookup, record: object, trace: Trace) -> Fit:
    """How a record fits a request.

    ``sure``: in every word and amount, and it came into being soon after an attempt left; by an id of the request
    itself, as long as the exchange could have executed it. ``near``: it can be of the request, but the exchange would
    have changed an amount, or the record or the request would have been late. ``early``: it is a little older than the
    request, by the exchange's clock.
    """
    if any(not _equal(getattr(record, name), value_of(trace.values, source)) for name, source in lookup.same):
        return "none"
    if any(str(getattr(record, name)) not in values for name, values in lookup.facts.items()):
        return "none"
    amounts = [(getattr(record, name), value_of(trace.values, source)) for name, source in lookup.amounts]
    exact = all(_equal(found, sent) for found, sent in amounts)
    if lookup.time is None:
        return "sure" if exact and lookup.rows is None else "near"
    time = time_of(lookup.time, record)
    until = time if time % 1 else time + 1  # some times are whole seconds, rounded down
    if until < trace.earliest or time > trace.latest + GRACE:
        return "none"
    if trace.is_early(until):
        return "early"
    by_its_id = lookup.rows is None and not lookup.target
    in_time = trace.taken(time, until) if by_its_id else trace.soon(time, until)
    return "sure" if exact and in_time else "near"


def value_of(values: Mapping[str, object], source: str) -> object:
    """The value that a path like ``loan_data.ccy`` leads to; None where it ends early."""
    name, *attributes = source.split(".")
    value = values.get(name)
    for attribute in attributes:
        value = getattr(value, attribute, None)
    return value


def time_of(attribute: str, record: object) -> float:
    """Unix seconds."""
    return cast("datetime", getattr(record, attribute)).timestamp()  # the table names the attribute of the time


def _equal(found: object, sent: object) -> bool:
    """Whether a record holds what was sent; what was not sent fits everything."""
    if sent is None:
        return True
    if isinstance(found, Decimal):
        return abs(found) == abs(Decimal(str(sent)))  # OKX writes what leaves the account with a minus
    return str(found).upper() == str(sent).upper()

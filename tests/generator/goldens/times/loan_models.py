# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import date, datetime

from attrs import frozen
from lendspec.core.codec import (
    as_object,
    date_time,
    integer,
    integer_text,
    list_of,
    optional,
    required,
    unix_ms,
    unix_s,
)
from lendspec.core.codec import date as iso_date

__all__ = ["Loan", "decode_loan"]


@frozen(kw_only=True)
class Loan:
    """Loan.

    Attributes:
        borrow_time: When it was taken.
        repay_time: When it was paid back.
        due_time: Not described by the exchange.
        day: Not described by the exchange.
        changed_at: Not described by the exchange.
        ids: Not described by the exchange.
        code: Not described by the exchange.
    """

    borrow_time: datetime
    repay_time: datetime
    due_time: datetime | None = None
    day: date | None = None
    changed_at: datetime | None = None
    ids: tuple[int, ...] | None = None
    code: int | None = None


def decode_loan(value: object) -> Loan:
    """Read a `Loan` from JSON."""
    row = as_object(value)
    return Loan(
        borrow_time=required(row, "borrowTime", unix_ms),
        repay_time=required(row, "repayTime", unix_ms),
        due_time=optional(row, "dueTime", unix_s),
        day=optional(row, "day", iso_date),
        changed_at=optional(row, "changedAt", date_time),
        ids=optional(row, "ids", _list_of_integer),
        code=optional(row, "code", integer_text),
    )


_list_of_integer = list_of(integer)

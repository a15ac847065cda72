# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen
from lendspec.core.codec import as_object, decimal, integer, optional, required

__all__ = ["Borrow", "decode_borrow"]


@frozen(kw_only=True)
class Borrow:
    """A loan that was taken.

    Attributes:
        amount: An amount in coins.
        rate: Hourly rate.
        fee: Fee, when there is one.
        days: Days of the loan.
    """

    amount: Decimal
    rate: Decimal
    fee: Decimal | None = None
    days: int | None = None


def decode_borrow(value: object) -> Borrow:
    """Read a `Borrow` from JSON."""
    row = as_object(value)
    return Borrow(
        amount=required(row, "amount", decimal),
        rate=required(row, "rate", decimal),
        fee=optional(row, "fee", decimal),
        days=optional(row, "days", integer),
    )

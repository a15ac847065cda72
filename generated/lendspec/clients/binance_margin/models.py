# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import frozen
from lendspec.core.codec import as_object, integer, required

__all__ = ["MarginTransaction", "decode_margin_transaction"]


@frozen(kw_only=True)
class MarginTransaction:
    """A transaction that the exchange has taken.

    Attributes:
        tran_id: Number of the transaction.
    """

    tran_id: int


def decode_margin_transaction(value: object) -> MarginTransaction:
    """Read a `MarginTransaction` from JSON."""
    row = as_object(value)
    return MarginTransaction(
        tran_id=required(row, "tranId", integer),
    )

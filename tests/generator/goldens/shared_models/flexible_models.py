# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import frozen
from lendspec.clients.demo_shared_models.models import Amount, decode_amount
from lendspec.core.codec import as_object, required

__all__ = ["FlexibleLoan", "decode_flexible_loan"]


@frozen(kw_only=True)
class FlexibleLoan:
    """FlexibleLoan.

    Attributes:
        debt: An amount of one coin.
    """

    debt: Amount


def decode_flexible_loan(value: object) -> FlexibleLoan:
    """Read a `FlexibleLoan` from JSON."""
    row = as_object(value)
    return FlexibleLoan(
        debt=required(row, "debt", decode_amount),
    )

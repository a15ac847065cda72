# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import frozen
from lendspec.core.codec import as_object, bool_text, boolean, list_of, optional, required

__all__ = ["Loan", "decode_loan"]


@frozen(kw_only=True)
class Loan:
    """Loan.

    Attributes:
        borrowed: Not described by the exchange.
        repaid: Not described by the exchange.
        closed: Not described by the exchange.
    """

    borrowed: bool
    repaid: bool | None = None
    closed: tuple[bool, ...] | None = None


def decode_loan(value: object) -> Loan:
    """Read a `Loan` from JSON."""
    row = as_object(value)
    return Loan(
        borrowed=required(row, "borrowed", boolean),
        repaid=optional(row, "repaid", _bool_text_1_0),
        closed=optional(row, "closed", _list_of_bool_text_1_0),
    )


_bool_text_1_0 = bool_text("1", "0")
_list_of_bool_text_1_0 = list_of(bool_text("1", "0"))

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import frozen
from lendspec.clients.demo_shared_models.models import Amount, decode_amount
from lendspec.core.codec import as_object, integer, list_of, optional

__all__ = ["StableLoan", "StableLoanTerm", "decode_stable_loan", "decode_stable_loan_term"]


@frozen(kw_only=True)
class StableLoanTerm:
    """StableLoanTerm.

    Attributes:
        days: Not described by the exchange.
    """

    days: int | None = None


def decode_stable_loan_term(value: object) -> StableLoanTerm:
    """Read a `StableLoanTerm` from JSON."""
    row = as_object(value)
    return StableLoanTerm(
        days=optional(row, "days", integer),
    )


@frozen(kw_only=True)
class StableLoan:
    """StableLoan.

    Attributes:
        debts: Not described by the exchange.
        term: Not described by the exchange.
    """

    debts: tuple[Amount, ...] | None = None
    term: StableLoanTerm | None = None


def decode_stable_loan(value: object) -> StableLoan:
    """Read a `StableLoan` from JSON."""
    row = as_object(value)
    return StableLoan(
        debts=optional(row, "debts", _list_of_decode_amount),
        term=optional(row, "term", decode_stable_loan_term),
    )


_list_of_decode_amount = list_of(decode_amount)

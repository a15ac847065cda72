# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen
from lendspec.clients.demo_shared_models.enums import State
from lendspec.core.codec import as_object, decimal, enum_of, optional, required, text

__all__ = ["Amount", "decode_amount"]


@frozen(kw_only=True)
class Amount:
    """An amount of one coin.

    Attributes:
        coin: Not described by the exchange.
        amount: Not described by the exchange.
        state: Not described by the exchange.
    """

    coin: str
    amount: Decimal
    state: State | str | None = None


def decode_amount(value: object) -> Amount:
    """Read a `Amount` from JSON."""
    row = as_object(value)
    return Amount(
        coin=required(row, "coin", text),
        amount=required(row, "amount", decimal),
        state=optional(row, "state", _enum_of_state),
    )


_enum_of_state = enum_of(State)

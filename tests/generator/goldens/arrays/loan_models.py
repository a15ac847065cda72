# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen
from lendspec.core.codec import anything, as_object, decimal, list_of, optional, required, text

__all__ = ["Rate", "RateRow", "decode_rate", "decode_rate_row"]


@frozen(kw_only=True)
class RateRow:
    """RateRow.

    Attributes:
        a: Not described by the exchange.
    """

    a: str


def decode_rate_row(value: object) -> RateRow:
    """Read a `RateRow` from JSON."""
    row = as_object(value)
    return RateRow(
        a=required(row, "a", text),
    )


@frozen(kw_only=True)
class Rate:
    """Rate.

    Attributes:
        coin: Not described by the exchange.
        rates: Not described by the exchange.
        history: Not described by the exchange.
        rows: Not described by the exchange.
        others: Not described by the exchange.
        nothing: Not described by the exchange.
    """

    coin: str
    rates: tuple[Decimal, ...]
    history: tuple[tuple[Decimal, ...], ...] | None = None
    rows: tuple[RateRow, ...] | None = None
    others: tuple[RateRow, ...] | None = None
    nothing: tuple[object, ...] | None = None


def decode_rate(value: object) -> Rate:
    """Read a `Rate` from JSON."""
    row = as_object(value)
    return Rate(
        coin=required(row, "coin", text),
        rates=required(row, "rates", _list_of_decimal),
        history=optional(row, "history", _list_of_list_of_decimal),
        rows=optional(row, "rows", _list_of_decode_rate_row),
        others=optional(row, "others", _list_of_decode_rate_row),
        nothing=optional(row, "nothing", _list_of_anything),
    )


_list_of_decimal = list_of(decimal)
_list_of_list_of_decimal = list_of(list_of(decimal))
_list_of_decode_rate_row = list_of(decode_rate_row)
_list_of_anything = list_of(anything)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import frozen
from lendspec.core.codec import as_object, required, text

__all__ = ["Row", "decode_row"]


@frozen(kw_only=True)
class Row:
    """Row.

    Attributes:
        ccy: Not described by the exchange.
    """

    ccy: str


def decode_row(value: object) -> Row:
    """Read a `Row` from JSON."""
    row = as_object(value)
    return Row(
        ccy=required(row, "ccy", text),
    )

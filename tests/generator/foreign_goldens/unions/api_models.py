# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen
from lendspec.core.codec import (
    Decoder,
    Wire,
    as_object,
    decimal,
    one_of,
    optional,
    required,
    tagged,
    text,
    wire_decimal_number,
    wire_object,
    wire_one_of,
    wire_text,
)

__all__ = ["Fill", "Halt", "decode_fill", "decode_halt", "encode_fill", "encode_halt"]


@frozen(kw_only=True)
class Fill:
    """Fill.

    Attributes:
        kind: Not described by the exchange.
        size: Not described by the exchange.
    """

    kind: str
    size: Decimal


def decode_fill(value: object) -> Fill:
    """Read a `Fill` from JSON."""
    row = as_object(value)
    return Fill(
        kind=required(row, "kind", text),
        size=required(row, "size", decimal),
    )


def encode_fill(value: object) -> Wire:
    """Write a `Fill` as JSON."""
    return _encode_fill(value)


@frozen(kw_only=True)
class Halt:
    """Halt.

    Attributes:
        kind: Not described by the exchange.
        reason: Not described by the exchange.
        before: Not described by the exchange.
    """

    kind: str
    reason: str | None = None
    before: Fill | Halt | None = None


def decode_halt(value: object) -> Halt:
    """Read a `Halt` from JSON."""
    row = as_object(value)
    return Halt(
        kind=required(row, "kind", text),
        reason=optional(row, "reason", text),
        before=optional(row, "before", _tagged_kind_fill_decode_fill_halt_decode_halt_one_of_decode),
    )


def encode_halt(value: object) -> Wire:
    """Write a `Halt` as JSON."""
    return _encode_halt(value)


_tagged_kind_fill_decode_fill_halt_decode_halt_one_of_decode: Decoder[Fill | Halt] = tagged(
    "kind", {"fill": decode_fill, "halt": decode_halt}, one_of(decode_fill, decode_halt)
)
_encode_fill = wire_object(
    Fill,
    (
        ("kind", "kind", wire_text, True),
        ("size", "size", wire_decimal_number, True),
    ),
)
_encode_halt = wire_object(
    Halt,
    (
        ("kind", "kind", wire_text, True),
        ("reason", "reason", wire_text, False),
        ("before", "before", wire_one_of(encode_fill, encode_halt), False),
    ),
)

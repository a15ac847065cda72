# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from decimal import Decimal

from attrs import field, frozen
from lendspec.core.codec import (
    Wire,
    as_object,
    decimal,
    required,
    rest,
    text,
    wire_decimal_number,
    wire_object,
    wire_text,
)

__all__ = ["Account", "decode_account", "encode_account"]


@frozen(kw_only=True)
class Account:
    """An account, whose balances are members of its own.

    Attributes:
        id: Not described by the exchange.
    """

    id: str
    additional_properties: dict[str, Decimal] = field(factory=dict)


def decode_account(value: object) -> Account:
    """Read a `Account` from JSON."""
    row = as_object(value)
    return Account(
        id=required(row, "id", text),
        additional_properties=rest(row, _fields_account, decimal),
    )


def encode_account(value: object) -> Wire:
    """Write a `Account` as JSON."""
    return _encode_account(value)


_fields_account: frozenset[str] = frozenset({"id"})
_encode_account = wire_object(
    Account, (("id", "id", wire_text, True),), rest=("additional_properties", wire_decimal_number)
)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen
from lendspec.clients.demo_nested_request.enums import CollateralSide
from lendspec.core.codec import (
    Wire,
    as_object,
    decimal,
    enum_of,
    nullable,
    optional,
    required,
    text,
    wire_decimal,
    wire_list,
    wire_listed,
    wire_object,
    wire_text,
)

__all__ = [
    "Collateral",
    "Leaf",
    "LoanAdjustCollateralEmpty",
    "Node",
    "decode_collateral",
    "encode_collateral",
    "encode_leaf",
    "encode_loan_adjust_collateral_empty",
    "encode_node",
]


@frozen(kw_only=True)
class Collateral:
    """An amount of one coin.

    Attributes:
        currency: Coin.
        amt: Amount.
        side: Not described by the exchange.
        memo: Not described by the exchange.
    """

    currency: str
    amt: Decimal
    side: CollateralSide | str | None = None
    memo: str | None = None


def decode_collateral(value: object) -> Collateral:
    """Read a `Collateral` from JSON."""
    row = as_object(value)
    return Collateral(
        currency=required(row, "ccy", text),
        amt=required(row, "amt", decimal),
        side=optional(row, "side", _enum_of_collateral_side),
        memo=optional(row, "memo", _nullable_text),
    )


def encode_collateral(value: object) -> Wire:
    """Write a `Collateral` as JSON."""
    return _encode_collateral(value)


@frozen(kw_only=True)
class Leaf:
    """Leaf.

    Attributes:
        owner: Not described by the exchange.
    """

    owner: Node | None = None


def encode_leaf(value: object) -> Wire:
    """Write a `Leaf` as JSON."""
    return _encode_leaf(value)


@frozen(kw_only=True)
class Node:
    """Node.

    Attributes:
        name: Not described by the exchange.
        next: Not described by the exchange.
        leaves: Not described by the exchange.
    """

    name: str
    next: Node | None = None
    leaves: tuple[Leaf, ...] | None = None


def encode_node(value: object) -> Wire:
    """Write a `Node` as JSON."""
    return _encode_node(value)


@frozen(kw_only=True)
class LoanAdjustCollateralEmpty:
    """LoanAdjustCollateralEmpty."""


def encode_loan_adjust_collateral_empty(value: object) -> Wire:
    """Write a `LoanAdjustCollateralEmpty` as JSON."""
    return _encode_loan_adjust_collateral_empty(value)


_enum_of_collateral_side = enum_of(CollateralSide)
_nullable_text = nullable(text)
_encode_collateral = wire_object(
    Collateral,
    (
        ("ccy", "currency", wire_text, True),
        ("amt", "amt", wire_decimal, True),
        ("side", "side", wire_listed(CollateralSide), False),
        ("memo", "memo", wire_text, False),
    ),
)
_encode_leaf = wire_object(Leaf, (("owner", "owner", encode_node, False),))
_encode_node = wire_object(
    Node,
    (
        ("name", "name", wire_text, True),
        ("next", "next", encode_node, False),
        ("leaves", "leaves", wire_list(encode_leaf), False),
    ),
)
_encode_loan_adjust_collateral_empty = wire_object(LoanAdjustCollateralEmpty, ())

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen
from lendspec.core.bounds import Bounds
from lendspec.core.codec import Wire, wire_decimal, wire_object, wire_text, wire_within

__all__ = ["Pledge", "encode_pledge"]


@frozen(kw_only=True)
class Pledge:
    """Pledge.

    Attributes:
        memo: Not described by the exchange.
        amt: Not described by the exchange.
    """

    memo: str | None = None
    amt: Decimal | None = None


def encode_pledge(value: object) -> Wire:
    """Write a `Pledge` as JSON."""
    return _encode_pledge(value)


_MEMO = Bounds(min_length=1, max_length=5, pattern="^[a-z]+$", form="small letters")
_encode_pledge = wire_object(
    Pledge,
    (
        ("memo", "memo", wire_within(wire_text, _MEMO), False),
        ("amt", "amt", wire_within(wire_decimal, Bounds(above=Decimal("0.5"))), False),
    ),
)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import frozen
from lendspec.core.codec import Wire, wire_integer, wire_object, wire_text

__all__ = ["Filter", "encode_filter"]


@frozen(kw_only=True)
class Filter:
    """Filter.

    Attributes:
        coin: Not described by the exchange.
        min: Not described by the exchange.
    """

    coin: str | None = None
    min: int | None = None


def encode_filter(value: object) -> Wire:
    """Write a `Filter` as JSON."""
    return _encode_filter(value)


_encode_filter = wire_object(
    Filter,
    (
        ("coin", "coin", wire_text, False),
        ("min", "min", wire_integer, False),
    ),
)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen
from lendspec.core.codec import anything, as_object, decimal, map_of, optional, required

__all__ = ["Limits", "decode_limits"]


@frozen(kw_only=True)
class Limits:
    """Limits.

    Attributes:
        by_level: Not described by the exchange.
        notes: Not described by the exchange.
    """

    by_level: dict[str, Decimal]
    notes: dict[str, object] | None = None


def decode_limits(value: object) -> Limits:
    """Read a `Limits` from JSON."""
    row = as_object(value)
    return Limits(
        by_level=required(row, "byLevel", _map_of_decimal),
        notes=optional(row, "notes", _map_of_anything),
    )


_map_of_decimal = map_of(decimal)
_map_of_anything = map_of(anything)

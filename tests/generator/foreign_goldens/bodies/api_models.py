# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import frozen
from lendspec.core.codec import Wire, wire_integer, wire_object

__all__ = ["FormCard", "encode_form_card"]


@frozen(kw_only=True)
class FormCard:
    """FormCard.

    Attributes:
        month: Not described by the exchange.
    """

    month: int | None = None


def encode_form_card(value: object) -> Wire:
    """Write a `FormCard` as JSON."""
    return _encode_form_card(value)


_encode_form_card = wire_object(FormCard, (("month", "month", wire_integer, False),))

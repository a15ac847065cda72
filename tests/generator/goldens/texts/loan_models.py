# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import frozen
from lendspec.clients.demo_texts.enums import TextSide
from lendspec.core.codec import as_object, enum_of, optional, text

__all__ = ["Text", "decode_text"]


@frozen(kw_only=True)
class Text:
    """{{ braces }} and {percent} %s

    Attributes:
        a_b_c: The wire name has a quote.
        side: Not described by the exchange.
    """

    a_b_c: str | None = None
    side: TextSide | str | None = None


def decode_text(value: object) -> Text:
    """Read a `Text` from JSON."""
    row = as_object(value)
    return Text(
        a_b_c=optional(row, 'a"b\\c', text),
        side=optional(row, "side", _enum_of_text_side),
    )


_enum_of_text_side = enum_of(TextSide)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import date

from attrs import frozen
from lendspec.clients.demo_python_words.enums import StrEnum_
from lendspec.core.codec import as_object, enum_of, list_of, optional, text
from lendspec.core.codec import date as iso_date

__all__ = ["Operation_", "decode_operation"]


@frozen(kw_only=True)
class Operation_:
    """Operation_.

    Attributes:
        class_: Not described by the exchange.
        self_: Not described by the exchange.
        str_: Not described by the exchange.
        date_: Not described by the exchange.
        tuple_: Not described by the exchange.
        none: Not described by the exchange.
        u501f_u5e01: Not described by the exchange.
        field_: Not described by the exchange.
    """

    class_: str | None = None
    self_: str | None = None
    str_: str | None = None
    date_: date | None = None
    tuple_: tuple[str, ...] | None = None
    none: StrEnum_ | str | None = None
    u501f_u5e01: str | None = None
    field_: str | None = None


def decode_operation(value: object) -> Operation_:
    """Read a `Operation_` from JSON."""
    row = as_object(value)
    return Operation_(
        class_=optional(row, "class", text),
        self_=optional(row, "self", text),
        str_=optional(row, "str", text),
        date_=optional(row, "date", iso_date),
        tuple_=optional(row, "tuple", _list_of_text),
        none=optional(row, "none", _enum_of_str_enum),
        u501f_u5e01=optional(row, "\u501f\u5e01", text),
        field_=optional(row, "", text),
    )


_list_of_text = list_of(text)
_enum_of_str_enum = enum_of(StrEnum_)

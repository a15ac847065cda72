# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen
from lendspec.core.codec import as_object, integer, list_of, optional, required, text, unix_ms

__all__ = ["Page", "Record", "decode_page", "decode_record"]


@frozen(kw_only=True)
class Record:
    """Record.

    Attributes:
        id: Not described by the exchange.
        coin: Not described by the exchange.
        created_at: Not described by the exchange.
    """

    id: int
    coin: str | None = None
    created_at: datetime | None = None


def decode_record(value: object) -> Record:
    """Read a `Record` from JSON."""
    row = as_object(value)
    return Record(
        id=required(row, "id", integer),
        coin=optional(row, "coin", text),
        created_at=optional(row, "createdAt", unix_ms),
    )


@frozen(kw_only=True)
class Page:
    """Page.

    Attributes:
        rows: Not described by the exchange.
        total: Not described by the exchange.
    """

    rows: tuple[Record, ...]
    total: int


def decode_page(value: object) -> Page:
    """Read a `Page` from JSON."""
    row = as_object(value)
    return Page(
        rows=required(row, "rows", _list_of_decode_record),
        total=required(row, "total", integer),
    )


_list_of_decode_record = list_of(decode_record)

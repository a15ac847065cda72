# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.core.codec import as_object, date_time, decimal, required

__all__ = ["Done", "Waiting", "decode_done", "decode_waiting"]


@frozen(kw_only=True)
class Done:
    """Done.

    Attributes:
        result: Not described by the exchange.
    """

    result: Decimal


def decode_done(value: object) -> Done:
    """Read a `Done` from JSON."""
    row = as_object(value)
    return Done(
        result=required(row, "result", decimal),
    )


@frozen(kw_only=True)
class Waiting:
    """Waiting.

    Attributes:
        eta: Not described by the exchange.
    """

    eta: datetime


def decode_waiting(value: object) -> Waiting:
    """Read a `Waiting` from JSON."""
    row = as_object(value)
    return Waiting(
        eta=required(row, "eta", date_time),
    )

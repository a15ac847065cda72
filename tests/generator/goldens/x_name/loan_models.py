# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen
from lendspec.core.codec import as_object, decimal, optional, text

__all__ = ["Rates", "decode_rates"]


@frozen(kw_only=True)
class Rates:
    """Rates of `currency`, see `hourly_interest_rate_7d`.

    Attributes:
        hourly_interest_rate_7d: Mean of `currency`.
        field_30_d_hourly_interest_rate: Named by the generator.
        currency: Not described by the exchange.
    """

    hourly_interest_rate_7d: Decimal | None = None
    field_30_d_hourly_interest_rate: Decimal | None = None
    currency: str | None = None


def decode_rates(value: object) -> Rates:
    """Read a `Rates` from JSON."""
    row = as_object(value)
    return Rates(
        hourly_interest_rate_7d=optional(row, "_7dHourlyInterestRate", decimal),
        field_30_d_hourly_interest_rate=optional(row, "_30dHourlyInterestRate", decimal),
        currency=optional(row, "ccy", text),
    )

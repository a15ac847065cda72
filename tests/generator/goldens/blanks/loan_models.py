# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen
from lendspec.clients.demo_blanks.enums import RiskStatus
from lendspec.core.codec import as_object, decimal, empty_as_none, enum_of, list_of, nullable, optional, required, text

__all__ = ["Risk", "decode_risk"]


@frozen(kw_only=True)
class Risk:
    """Risk.

    Attributes:
        ltv: Not described by the exchange.
        warning: Not described by the exchange.
        liquidation: Not described by the exchange.
        status: Not described by the exchange.
        margin: Not described by the exchange.
        coins: Not described by the exchange.
        older: Not described by the exchange.
    """

    ltv: Decimal
    warning: Decimal | None
    liquidation: Decimal | None
    status: RiskStatus | str | None
    margin: Decimal | None = None
    coins: tuple[str | None, ...] | None = None
    older: str | None = None


def decode_risk(value: object) -> Risk:
    """Read a `Risk` from JSON."""
    row = as_object(value)
    return Risk(
        ltv=required(row, "ltv", decimal),
        warning=required(row, "warning", _nullable_decimal),
        liquidation=required(row, "liquidation", _empty_as_none_decimal),
        status=required(row, "status", _empty_as_none_enum_of_risk_status),
        margin=optional(row, "margin", _empty_as_none_decimal),
        coins=optional(row, "coins", _nullable_list_of_nullable_text),
        older=optional(row, "older", _nullable_text),
    )


_nullable_decimal = nullable(decimal)
_empty_as_none_decimal = empty_as_none(decimal)
_empty_as_none_enum_of_risk_status = empty_as_none(enum_of(RiskStatus))
_nullable_list_of_nullable_text = nullable(list_of(nullable(text)))
_nullable_text = nullable(text)

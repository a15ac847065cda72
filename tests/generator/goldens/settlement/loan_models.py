# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import frozen
from lendspec.clients.demo_settlement.enums import LoanLoanStatus
from lendspec.core.codec import as_object, boolean, enum_of, list_of, optional, text

__all__ = [
    "Loan",
    "LoanEnable",
    "LoanHistory",
    "Row",
    "decode_loan",
    "decode_loan_enable",
    "decode_loan_history",
    "decode_row",
]


@frozen(kw_only=True)
class Loan:
    """Loan.

    Attributes:
        order_id: Not described by the exchange.
        loan_status: Not described by the exchange.
    """

    order_id: str | None = None
    loan_status: LoanLoanStatus | str | None = None


def decode_loan(value: object) -> Loan:
    """Read a `Loan` from JSON."""
    row = as_object(value)
    return Loan(
        order_id=optional(row, "orderId", text),
        loan_status=optional(row, "loanStatus", _enum_of_loan_loan_status),
    )


@frozen(kw_only=True)
class LoanEnable:
    """LoanEnable.

    Attributes:
        success: Not described by the exchange.
    """

    success: bool | None = None


def decode_loan_enable(value: object) -> LoanEnable:
    """Read a `LoanEnable` from JSON."""
    row = as_object(value)
    return LoanEnable(
        success=optional(row, "success", boolean),
    )


@frozen(kw_only=True)
class Row:
    """Row.

    Attributes:
        order_id: Not described by the exchange.
        row_status: Not described by the exchange.
    """

    order_id: str | None = None
    row_status: str | None = None


def decode_row(value: object) -> Row:
    """Read a `Row` from JSON."""
    row = as_object(value)
    return Row(
        order_id=optional(row, "orderId", text),
        row_status=optional(row, "rowStatus", text),
    )


@frozen(kw_only=True)
class LoanHistory:
    """LoanHistory.

    Attributes:
        the_rows: Not described by the exchange.
    """

    the_rows: tuple[Row, ...] | None = None


def decode_loan_history(value: object) -> LoanHistory:
    """Read a `LoanHistory` from JSON."""
    row = as_object(value)
    return LoanHistory(
        the_rows=optional(row, "theRows", _list_of_decode_row),
    )


_enum_of_loan_loan_status = enum_of(LoanLoanStatus)
_list_of_decode_row = list_of(decode_row)

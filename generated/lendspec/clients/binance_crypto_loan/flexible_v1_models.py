# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.clients.binance_crypto_loan.enums import FlexibleRequestStatus, RepayStatus
from lendspec.core.codec import as_object, decimal, enum_of, integer, list_of, required, text, unix_ms

__all__ = [
    "FlexibleFormerBorrowHistory",
    "FlexibleFormerBorrowRecord",
    "FlexibleFormerRepayHistory",
    "FlexibleFormerRepayRecord",
    "decode_flexible_former_borrow_history",
    "decode_flexible_former_borrow_record",
    "decode_flexible_former_repay_history",
    "decode_flexible_former_repay_record",
]


@frozen(kw_only=True)
class FlexibleFormerBorrowRecord:
    """A borrowing of the past, as the former call answers it.

    Attributes:
        loan_coin: Coin that was borrowed.
        initial_loan_amount: Amount borrowed, in `loan_coin`.
        collateral_coin: Coin that was pledged.
        initial_collateral_amount: Amount pledged, in `collateral_coin`.
        borrow_time: Time of the borrowing, in milliseconds since 1970 (UTC).
        status: How far the request has come. The values are those of the answer to a borrowing;
            only `Succeeds` is shown in the documented example, and none is listed.
    """

    loan_coin: str
    initial_loan_amount: Decimal
    collateral_coin: str
    initial_collateral_amount: Decimal
    borrow_time: datetime
    status: FlexibleRequestStatus | str


def decode_flexible_former_borrow_record(value: object) -> FlexibleFormerBorrowRecord:
    """Read a `FlexibleFormerBorrowRecord` from JSON."""
    row = as_object(value)
    return FlexibleFormerBorrowRecord(
        loan_coin=required(row, "loanCoin", text),
        initial_loan_amount=required(row, "initialLoanAmount", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        initial_collateral_amount=required(row, "initialCollateralAmount", decimal),
        borrow_time=required(row, "borrowTime", unix_ms),
        status=required(row, "status", _enum_of_flexible_request_status),
    )


@frozen(kw_only=True)
class FlexibleFormerBorrowHistory:
    """A page of borrowings, as the former call answers it.

    Attributes:
        rows: The borrowings of this page.
        total: Number of borrowings on all pages.
    """

    rows: tuple[FlexibleFormerBorrowRecord, ...]
    total: int


def decode_flexible_former_borrow_history(value: object) -> FlexibleFormerBorrowHistory:
    """Read a `FlexibleFormerBorrowHistory` from JSON."""
    row = as_object(value)
    return FlexibleFormerBorrowHistory(
        rows=required(row, "rows", _list_of_decode_flexible_former_borrow_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class FlexibleFormerRepayRecord:
    """A repayment of the past, as the former call answers it.

    Attributes:
        loan_coin: Coin that was borrowed.
        repay_amount: Amount repaid, in `loan_coin`.
        collateral_coin: Coin that was pledged.
        collateral_return: Amount of collateral that came back, in `collateral_coin`.
        repay_status: State of the repayment.
        repay_time: Time of the repayment, in milliseconds since 1970 (UTC).
    """

    loan_coin: str
    repay_amount: Decimal
    collateral_coin: str
    collateral_return: Decimal
    repay_status: RepayStatus | str
    repay_time: datetime


def decode_flexible_former_repay_record(value: object) -> FlexibleFormerRepayRecord:
    """Read a `FlexibleFormerRepayRecord` from JSON."""
    row = as_object(value)
    return FlexibleFormerRepayRecord(
        loan_coin=required(row, "loanCoin", text),
        repay_amount=required(row, "repayAmount", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        collateral_return=required(row, "collateralReturn", decimal),
        repay_status=required(row, "repayStatus", _enum_of_repay_status),
        repay_time=required(row, "repayTime", unix_ms),
    )


@frozen(kw_only=True)
class FlexibleFormerRepayHistory:
    """A page of repayments, as the former call answers it.

    Attributes:
        rows: The repayments of this page.
        total: Number of repayments on all pages.
    """

    rows: tuple[FlexibleFormerRepayRecord, ...]
    total: int


def decode_flexible_former_repay_history(value: object) -> FlexibleFormerRepayHistory:
    """Read a `FlexibleFormerRepayHistory` from JSON."""
    row = as_object(value)
    return FlexibleFormerRepayHistory(
        rows=required(row, "rows", _list_of_decode_flexible_former_repay_record),
        total=required(row, "total", integer),
    )


_enum_of_flexible_request_status = enum_of(FlexibleRequestStatus)
_list_of_decode_flexible_former_borrow_record = list_of(decode_flexible_former_borrow_record)
_enum_of_repay_status = enum_of(RepayStatus)
_list_of_decode_flexible_former_repay_record = list_of(decode_flexible_former_repay_record)

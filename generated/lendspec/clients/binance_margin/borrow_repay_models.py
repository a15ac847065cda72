# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen
from lendspec.clients.binance_margin.enums import BorrowRepayCause, BorrowRepayStatus
from lendspec.core.codec import as_object, decimal, enum_of, integer, list_of, optional, required, text, unix_ms

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

__all__ = [
    "BorrowRepayHistory",
    "BorrowRepayRecord",
    "MarginInterestRate",
    "decode_borrow_repay_history",
    "decode_borrow_repay_record",
    "decode_margin_interest_rate",
]


@frozen(kw_only=True)
class BorrowRepayRecord:
    """A borrowing or a repayment.

    Attributes:
        type: What set it off.
        isolated_symbol: Pair of the isolated margin account; absent for cross margin.
        amount: Amount borrowed or repaid in total, in `asset`.
        asset: Asset that was borrowed or repaid.
        interest: Part of `amount` that repaid interest, in `asset`.
        principal: Part of `amount` that repaid principal, in `asset`.
        status: State of the transaction.
        timestamp: Time of the transaction, in milliseconds since 1970 (UTC).
        tx_id: Number of the transaction.
    """

    type: BorrowRepayCause | str
    isolated_symbol: str | None = None
    amount: Decimal
    asset: str
    interest: Decimal
    principal: Decimal
    status: BorrowRepayStatus | str
    timestamp: datetime
    tx_id: int


def decode_borrow_repay_record(value: object) -> BorrowRepayRecord:
    """Read a `BorrowRepayRecord` from JSON."""
    row = as_object(value)
    return BorrowRepayRecord(
        type=required(row, "type", _enum_of_borrow_repay_cause),
        isolated_symbol=optional(row, "isolatedSymbol", text),
        amount=required(row, "amount", decimal),
        asset=required(row, "asset", text),
        interest=required(row, "interest", decimal),
        principal=required(row, "principal", decimal),
        status=required(row, "status", _enum_of_borrow_repay_status),
        timestamp=required(row, "timestamp", unix_ms),
        tx_id=required(row, "txId", integer),
    )


@frozen(kw_only=True)
class BorrowRepayHistory:
    """A page of borrowings or repayments.

    Attributes:
        rows: The records of this page, newest first.
        total: Number of records on all pages.
    """

    rows: tuple[BorrowRepayRecord, ...]
    total: int


def decode_borrow_repay_history(value: object) -> BorrowRepayHistory:
    """Read a `BorrowRepayHistory` from JSON."""
    row = as_object(value)
    return BorrowRepayHistory(
        rows=required(row, "rows", _list_of_decode_borrow_repay_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class MarginInterestRate:
    """Interest rate of an asset at one time.

    Attributes:
        asset: The asset.
        daily_interest_rate: Interest for one day, as a decimal fraction (0.00025 = 0.025 % a
            day).
        timestamp: Time of the rate, in milliseconds since 1970 (UTC).
        vip_level: VIP level that the rate is for.
    """

    asset: str
    daily_interest_rate: Decimal
    timestamp: datetime
    vip_level: int


def decode_margin_interest_rate(value: object) -> MarginInterestRate:
    """Read a `MarginInterestRate` from JSON."""
    row = as_object(value)
    return MarginInterestRate(
        asset=required(row, "asset", text),
        daily_interest_rate=required(row, "dailyInterestRate", decimal),
        timestamp=required(row, "timestamp", unix_ms),
        vip_level=required(row, "vipLevel", integer),
    )


_enum_of_borrow_repay_cause = enum_of(BorrowRepayCause)
_enum_of_borrow_repay_status = enum_of(BorrowRepayStatus)
_list_of_decode_borrow_repay_record = list_of(decode_borrow_repay_record)

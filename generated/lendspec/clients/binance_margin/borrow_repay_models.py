# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.clients.binance_margin.enums import BorrowRepayCause, BorrowRepayStatus, MarginInterestType
from lendspec.core.codec import (
    as_object,
    decimal,
    enum_of,
    integer,
    list_of,
    nullable,
    optional,
    required,
    text,
    unix_ms,
)

__all__ = [
    "BorrowRepayHistory",
    "BorrowRepayRecord",
    "MarginInterestCharge",
    "MarginInterestHistory",
    "MarginInterestRate",
    "MarginLoanHistory",
    "MarginLoanRecord",
    "MarginMaxBorrowable",
    "MarginNextHourlyRate",
    "MarginRepayHistory",
    "MarginRepayRecord",
    "MarginSmallLiability",
    "MarginSmallLiabilityExchange",
    "MarginSmallLiabilityHistory",
    "decode_borrow_repay_history",
    "decode_borrow_repay_record",
    "decode_margin_interest_charge",
    "decode_margin_interest_history",
    "decode_margin_interest_rate",
    "decode_margin_loan_history",
    "decode_margin_loan_record",
    "decode_margin_max_borrowable",
    "decode_margin_next_hourly_rate",
    "decode_margin_repay_history",
    "decode_margin_repay_record",
    "decode_margin_small_liability",
    "decode_margin_small_liability_exchange",
    "decode_margin_small_liability_history",
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
class MarginInterestCharge:
    """Interest that was charged.

    Attributes:
        tx_id: Number of the charge.
        interest_accured_time: Time of the charge, in milliseconds since 1970 (UTC).
        asset: Asset in which the interest was charged.
        raw_asset: Asset of the debt before any conversion into BNB; absent for isolated margin.
        principal: Debt on which interest was charged. In the debt's asset; the exchange does
            not state it for interest converted into BNB.
        interest: Interest charged, in `asset`.
        interest_rate: Rate for a day, as a decimal fraction; an hour costs a 24th of it.
        type: Why and how it was charged.
        isolated_symbol: Pair of the isolated margin account; absent for cross margin.
    """

    tx_id: int
    interest_accured_time: datetime
    asset: str
    raw_asset: str | None = None
    principal: Decimal
    interest: Decimal
    interest_rate: Decimal
    type: MarginInterestType | str
    isolated_symbol: str | None = None


def decode_margin_interest_charge(value: object) -> MarginInterestCharge:
    """Read a `MarginInterestCharge` from JSON."""
    row = as_object(value)
    return MarginInterestCharge(
        tx_id=required(row, "txId", integer),
        interest_accured_time=required(row, "interestAccuredTime", unix_ms),
        asset=required(row, "asset", text),
        raw_asset=optional(row, "rawAsset", text),
        principal=required(row, "principal", decimal),
        interest=required(row, "interest", decimal),
        interest_rate=required(row, "interestRate", decimal),
        type=required(row, "type", _enum_of_margin_interest_type),
        isolated_symbol=optional(row, "isolatedSymbol", text),
    )


@frozen(kw_only=True)
class MarginInterestHistory:
    """A page of interest charges.

    Attributes:
        rows: The charges of this page, newest first.
        total: Number of charges on all pages.
    """

    rows: tuple[MarginInterestCharge, ...]
    total: int


def decode_margin_interest_history(value: object) -> MarginInterestHistory:
    """Read a `MarginInterestHistory` from JSON."""
    row = as_object(value)
    return MarginInterestHistory(
        rows=required(row, "rows", _list_of_decode_margin_interest_charge),
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


@frozen(kw_only=True)
class MarginMaxBorrowable:
    """What can be borrowed of an asset.

    Attributes:
        amount: Most that the account can borrow now if the exchange has enough, in the asset
            asked for.
        borrow_limit: Most that the level of the account allows, in the asset asked for.
    """

    amount: Decimal
    borrow_limit: Decimal


def decode_margin_max_borrowable(value: object) -> MarginMaxBorrowable:
    """Read a `MarginMaxBorrowable` from JSON."""
    row = as_object(value)
    return MarginMaxBorrowable(
        amount=required(row, "amount", decimal),
        borrow_limit=required(row, "borrowLimit", decimal),
    )


@frozen(kw_only=True)
class MarginNextHourlyRate:
    """Interest rate of an asset for the next hour.

    Attributes:
        asset: The asset.
        next_hourly_interest_rate: Interest for the next hour, as a decimal fraction (0.00000571
            = 0.000571 % an hour).
    """

    asset: str
    next_hourly_interest_rate: Decimal


def decode_margin_next_hourly_rate(value: object) -> MarginNextHourlyRate:
    """Read a `MarginNextHourlyRate` from JSON."""
    row = as_object(value)
    return MarginNextHourlyRate(
        asset=required(row, "asset", text),
        next_hourly_interest_rate=required(row, "nextHourlyInterestRate", decimal),
    )


@frozen(kw_only=True)
class MarginSmallLiability:
    """A debt small enough to be exchanged.

    Attributes:
        asset: Asset of the debt.
        interest: Interest owed, in `asset`.
        principal: Principal owed, in `asset`.
        liability_asset: Asset in which `liability_qty` is counted.
        liability_qty: Size of the debt, in `liability_asset`; how it is valued is not stated.
    """

    asset: str
    interest: Decimal
    principal: Decimal
    liability_asset: str
    liability_qty: Decimal


def decode_margin_small_liability(value: object) -> MarginSmallLiability:
    """Read a `MarginSmallLiability` from JSON."""
    row = as_object(value)
    return MarginSmallLiability(
        asset=required(row, "asset", text),
        interest=required(row, "interest", decimal),
        principal=required(row, "principal", decimal),
        liability_asset=required(row, "liabilityAsset", text),
        liability_qty=required(row, "liabilityQty", decimal),
    )


@frozen(kw_only=True)
class MarginSmallLiabilityExchange:
    """An exchange of a small debt.

    Attributes:
        asset: Asset of the debt that was exchanged.
        amount: Amount of the debt, in `asset`.
        target_asset: Asset that the debt was exchanged for.
        target_amount: Amount that the debt was exchanged for, in `target_asset`.
        biz_type: Kind of transaction. EXCHANGE_SMALL_LIABILITY in the documented example; no
            list is documented.
        timestamp: Time of the exchange, in milliseconds since 1970 (UTC).
    """

    asset: str
    amount: Decimal
    target_asset: str
    target_amount: Decimal
    biz_type: str
    timestamp: datetime


def decode_margin_small_liability_exchange(value: object) -> MarginSmallLiabilityExchange:
    """Read a `MarginSmallLiabilityExchange` from JSON."""
    row = as_object(value)
    return MarginSmallLiabilityExchange(
        asset=required(row, "asset", text),
        amount=required(row, "amount", decimal),
        target_asset=required(row, "targetAsset", text),
        target_amount=required(row, "targetAmount", decimal),
        biz_type=required(row, "bizType", text),
        timestamp=required(row, "timestamp", unix_ms),
    )


@frozen(kw_only=True)
class MarginSmallLiabilityHistory:
    """A page of exchanges of small debts.

    Attributes:
        total: Number of exchanges on all pages.
        rows: The exchanges of this page.
    """

    total: int
    rows: tuple[MarginSmallLiabilityExchange, ...]


def decode_margin_small_liability_history(value: object) -> MarginSmallLiabilityHistory:
    """Read a `MarginSmallLiabilityHistory` from JSON."""
    row = as_object(value)
    return MarginSmallLiabilityHistory(
        total=required(row, "total", integer),
        rows=required(row, "rows", _list_of_decode_margin_small_liability_exchange),
    )


@frozen(kw_only=True)
class MarginLoanRecord:
    """A borrowing.

    Attributes:
        isolated_symbol: Pair of the isolated margin account.
        tx_id: Number of the transaction.
        asset: Asset that was borrowed.
        principal: Amount borrowed, in `asset`.
        timestamp: Time of the borrowing, in milliseconds since 1970 (UTC).
        status: State of the borrowing; no list is documented.
    """

    isolated_symbol: str | None = None
    tx_id: int | None
    asset: str | None
    principal: Decimal | None
    timestamp: datetime | None
    status: str | None


def decode_margin_loan_record(value: object) -> MarginLoanRecord:
    """Read a `MarginLoanRecord` from JSON."""
    row = as_object(value)
    return MarginLoanRecord(
        isolated_symbol=optional(row, "isolatedSymbol", _nullable_text),
        tx_id=required(row, "txId", _nullable_integer),
        asset=required(row, "asset", _nullable_text),
        principal=required(row, "principal", _nullable_decimal),
        timestamp=required(row, "timestamp", _nullable_unix_ms),
        status=required(row, "status", _nullable_text),
    )


@frozen(kw_only=True)
class MarginLoanHistory:
    """A page of borrowings.

    Attributes:
        rows: The borrowings of this page, newest first.
        total: Number of borrowings on all pages.
    """

    rows: tuple[MarginLoanRecord, ...]
    total: int | None


def decode_margin_loan_history(value: object) -> MarginLoanHistory:
    """Read a `MarginLoanHistory` from JSON."""
    row = as_object(value)
    return MarginLoanHistory(
        rows=required(row, "rows", _list_of_decode_margin_loan_record),
        total=required(row, "total", _nullable_integer),
    )


@frozen(kw_only=True)
class MarginRepayRecord:
    """A repayment.

    Attributes:
        isolated_symbol: Pair of the isolated margin account.
        amount: Amount repaid in total, in `asset`.
        asset: Asset that was repaid.
        interest: Part of `amount` that repaid interest, in `asset`.
        principal: Part of `amount` that repaid principal, in `asset`.
        status: State of the repayment. CONFIRMED in the documented example; no list is
            documented.
        timestamp: Time of the repayment, in milliseconds since 1970 (UTC).
        tx_id: Number of the transaction.
    """

    isolated_symbol: str | None = None
    amount: Decimal
    asset: str
    interest: Decimal
    principal: Decimal
    status: str
    timestamp: datetime
    tx_id: int


def decode_margin_repay_record(value: object) -> MarginRepayRecord:
    """Read a `MarginRepayRecord` from JSON."""
    row = as_object(value)
    return MarginRepayRecord(
        isolated_symbol=optional(row, "isolatedSymbol", text),
        amount=required(row, "amount", decimal),
        asset=required(row, "asset", text),
        interest=required(row, "interest", decimal),
        principal=required(row, "principal", decimal),
        status=required(row, "status", text),
        timestamp=required(row, "timestamp", unix_ms),
        tx_id=required(row, "txId", integer),
    )


@frozen(kw_only=True)
class MarginRepayHistory:
    """A page of repayments.

    Attributes:
        rows: The repayments of this page, newest first.
        total: Number of repayments on all pages.
    """

    rows: tuple[MarginRepayRecord, ...]
    total: int


def decode_margin_repay_history(value: object) -> MarginRepayHistory:
    """Read a `MarginRepayHistory` from JSON."""
    row = as_object(value)
    return MarginRepayHistory(
        rows=required(row, "rows", _list_of_decode_margin_repay_record),
        total=required(row, "total", integer),
    )


_enum_of_borrow_repay_cause = enum_of(BorrowRepayCause)
_enum_of_borrow_repay_status = enum_of(BorrowRepayStatus)
_list_of_decode_borrow_repay_record = list_of(decode_borrow_repay_record)
_enum_of_margin_interest_type = enum_of(MarginInterestType)
_list_of_decode_margin_interest_charge = list_of(decode_margin_interest_charge)
_list_of_decode_margin_small_liability_exchange = list_of(decode_margin_small_liability_exchange)
_nullable_text = nullable(text)
_nullable_integer = nullable(integer)
_nullable_decimal = nullable(decimal)
_nullable_unix_ms = nullable(unix_ms)
_list_of_decode_margin_loan_record = list_of(decode_margin_loan_record)
_list_of_decode_margin_repay_record = list_of(decode_margin_repay_record)

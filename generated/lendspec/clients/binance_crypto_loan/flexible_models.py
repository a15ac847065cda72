# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.clients.binance_crypto_loan.enums import (
    FlexibleBorrowStatus,
    FlexibleLiquidationStatus,
    FlexibleRepayStatus,
)
from lendspec.core.codec import as_object, boolean, decimal, enum_of, integer, list_of, required, text, unix_ms

__all__ = [
    "FlexibleBorrowHistory",
    "FlexibleBorrowRecord",
    "FlexibleInterestRate",
    "FlexibleInterestRateHistory",
    "FlexibleLiquidationHistory",
    "FlexibleLiquidationRecord",
    "FlexibleRepay",
    "FlexibleRepayHistory",
    "FlexibleRepayRate",
    "FlexibleRepayRecord",
    "decode_flexible_borrow_history",
    "decode_flexible_borrow_record",
    "decode_flexible_interest_rate",
    "decode_flexible_interest_rate_history",
    "decode_flexible_liquidation_history",
    "decode_flexible_liquidation_record",
    "decode_flexible_repay",
    "decode_flexible_repay_history",
    "decode_flexible_repay_rate",
    "decode_flexible_repay_record",
]


@frozen(kw_only=True)
class FlexibleRepay:
    """A repayment and the position after it.

    Attributes:
        loan_coin: Coin that was borrowed.
        collateral_coin: Coin that is pledged.
        remaining_debt: Debt that is left, in `loan_coin`.
        remaining_collateral: Collateral that is left, in `collateral_coin`.
        full_repayment: Whether the whole debt was repaid.
        current_ltv: LTV after the repayment, a ratio (0.25 = 25 %).
        repay_status: State of the repayment.
    """

    loan_coin: str
    collateral_coin: str
    remaining_debt: Decimal
    remaining_collateral: Decimal
    full_repayment: bool
    current_ltv: Decimal
    repay_status: FlexibleRepayStatus | str


def decode_flexible_repay(value: object) -> FlexibleRepay:
    """Read a `FlexibleRepay` from JSON."""
    row = as_object(value)
    return FlexibleRepay(
        loan_coin=required(row, "loanCoin", text),
        collateral_coin=required(row, "collateralCoin", text),
        remaining_debt=required(row, "remainingDebt", decimal),
        remaining_collateral=required(row, "remainingCollateral", decimal),
        full_repayment=required(row, "fullRepayment", boolean),
        current_ltv=required(row, "currentLTV", decimal),
        repay_status=required(row, "repayStatus", _enum_of_flexible_repay_status),
    )


@frozen(kw_only=True)
class FlexibleBorrowRecord:
    """A borrowing of the past.

    Attributes:
        loan_coin: Coin that was borrowed.
        initial_loan_amount: Amount borrowed, in `loan_coin`.
        collateral_coin: Coin that was pledged.
        initial_collateral_amount: Amount pledged, in `collateral_coin`.
        borrow_time: Time of the borrowing, in milliseconds since 1970 (UTC).
        status: State of the borrowing.
    """

    loan_coin: str
    initial_loan_amount: Decimal
    collateral_coin: str
    initial_collateral_amount: Decimal
    borrow_time: datetime
    status: FlexibleBorrowStatus | str


def decode_flexible_borrow_record(value: object) -> FlexibleBorrowRecord:
    """Read a `FlexibleBorrowRecord` from JSON."""
    row = as_object(value)
    return FlexibleBorrowRecord(
        loan_coin=required(row, "loanCoin", text),
        initial_loan_amount=required(row, "initialLoanAmount", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        initial_collateral_amount=required(row, "initialCollateralAmount", decimal),
        borrow_time=required(row, "borrowTime", unix_ms),
        status=required(row, "status", _enum_of_flexible_borrow_status),
    )


@frozen(kw_only=True)
class FlexibleBorrowHistory:
    """A page of borrowings.

    Attributes:
        rows: The borrowings of this page.
        total: Number of borrowings on all pages.
    """

    rows: tuple[FlexibleBorrowRecord, ...]
    total: int


def decode_flexible_borrow_history(value: object) -> FlexibleBorrowHistory:
    """Read a `FlexibleBorrowHistory` from JSON."""
    row = as_object(value)
    return FlexibleBorrowHistory(
        rows=required(row, "rows", _list_of_decode_flexible_borrow_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class FlexibleRepayRecord:
    """A repayment of the past.

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
    repay_status: FlexibleRepayStatus | str
    repay_time: datetime


def decode_flexible_repay_record(value: object) -> FlexibleRepayRecord:
    """Read a `FlexibleRepayRecord` from JSON."""
    row = as_object(value)
    return FlexibleRepayRecord(
        loan_coin=required(row, "loanCoin", text),
        repay_amount=required(row, "repayAmount", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        collateral_return=required(row, "collateralReturn", decimal),
        repay_status=required(row, "repayStatus", _enum_of_flexible_repay_status),
        repay_time=required(row, "repayTime", unix_ms),
    )


@frozen(kw_only=True)
class FlexibleRepayHistory:
    """A page of repayments.

    Attributes:
        rows: The repayments of this page.
        total: Number of repayments on all pages.
    """

    rows: tuple[FlexibleRepayRecord, ...]
    total: int


def decode_flexible_repay_history(value: object) -> FlexibleRepayHistory:
    """Read a `FlexibleRepayHistory` from JSON."""
    row = as_object(value)
    return FlexibleRepayHistory(
        rows=required(row, "rows", _list_of_decode_flexible_repay_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class FlexibleLiquidationRecord:
    """A liquidation.

    Attributes:
        loan_coin: Coin that was borrowed.
        liquidation_debt: Debt that was liquidated, in `loan_coin`.
        collateral_coin: Coin that was pledged.
        liquidation_collateral_amount: Amount of collateral that was liquidated, in
            `collateral_coin`.
        return_collateral_amount: Amount of collateral that came back, in `collateral_coin`.
        liquidation_fee: Fee of the liquidation; the exchange does not say in which coin.
        liquidation_starting_price: Exchange rate of collateral coin to loan coin when the
            liquidation started.
        liquidation_starting_time: Time at which the liquidation started, in milliseconds since
            1970 (UTC).
        status: State of the liquidation.
    """

    loan_coin: str
    liquidation_debt: Decimal
    collateral_coin: str
    liquidation_collateral_amount: Decimal
    return_collateral_amount: Decimal
    liquidation_fee: Decimal
    liquidation_starting_price: Decimal
    liquidation_starting_time: datetime
    status: FlexibleLiquidationStatus | str


def decode_flexible_liquidation_record(value: object) -> FlexibleLiquidationRecord:
    """Read a `FlexibleLiquidationRecord` from JSON."""
    row = as_object(value)
    return FlexibleLiquidationRecord(
        loan_coin=required(row, "loanCoin", text),
        liquidation_debt=required(row, "liquidationDebt", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        liquidation_collateral_amount=required(row, "liquidationCollateralAmount", decimal),
        return_collateral_amount=required(row, "returnCollateralAmount", decimal),
        liquidation_fee=required(row, "liquidationFee", decimal),
        liquidation_starting_price=required(row, "liquidationStartingPrice", decimal),
        liquidation_starting_time=required(row, "liquidationStartingTime", unix_ms),
        status=required(row, "status", _enum_of_flexible_liquidation_status),
    )


@frozen(kw_only=True)
class FlexibleLiquidationHistory:
    """A page of liquidations.

    Attributes:
        rows: The liquidations of this page.
        total: Number of liquidations on all pages.
    """

    rows: tuple[FlexibleLiquidationRecord, ...]
    total: int


def decode_flexible_liquidation_history(value: object) -> FlexibleLiquidationHistory:
    """Read a `FlexibleLiquidationHistory` from JSON."""
    row = as_object(value)
    return FlexibleLiquidationHistory(
        rows=required(row, "rows", _list_of_decode_flexible_liquidation_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class FlexibleRepayRate:
    """Rate at which collateral repays a flexible loan.

    Attributes:
        loan_coin: Coin that was borrowed.
        collateral_coin: Coin that is pledged.
        rate: Amount of `loan_coin` for one unit of `collateral_coin`.
    """

    loan_coin: str
    collateral_coin: str
    rate: Decimal


def decode_flexible_repay_rate(value: object) -> FlexibleRepayRate:
    """Read a `FlexibleRepayRate` from JSON."""
    row = as_object(value)
    return FlexibleRepayRate(
        loan_coin=required(row, "loanCoin", text),
        collateral_coin=required(row, "collateralCoin", text),
        rate=required(row, "rate", decimal),
    )


@frozen(kw_only=True)
class FlexibleInterestRate:
    """Interest rate of a coin at one time.

    Attributes:
        coin: The coin.
        annualized_interest_rate: Interest for a year, as a decimal fraction (0.0647 = 6.47 % a
            year).
        time: Time of the rate, in milliseconds since 1970 (UTC).
    """

    coin: str
    annualized_interest_rate: Decimal
    time: datetime


def decode_flexible_interest_rate(value: object) -> FlexibleInterestRate:
    """Read a `FlexibleInterestRate` from JSON."""
    row = as_object(value)
    return FlexibleInterestRate(
        coin=required(row, "coin", text),
        annualized_interest_rate=required(row, "annualizedInterestRate", decimal),
        time=required(row, "time", unix_ms),
    )


@frozen(kw_only=True)
class FlexibleInterestRateHistory:
    """A page of interest rates.

    Attributes:
        rows: The rates of this page.
        total: Number of rates on all pages.
    """

    rows: tuple[FlexibleInterestRate, ...]
    total: int


def decode_flexible_interest_rate_history(value: object) -> FlexibleInterestRateHistory:
    """Read a `FlexibleInterestRateHistory` from JSON."""
    row = as_object(value)
    return FlexibleInterestRateHistory(
        rows=required(row, "rows", _list_of_decode_flexible_interest_rate),
        total=required(row, "total", integer),
    )


_enum_of_flexible_repay_status = enum_of(FlexibleRepayStatus)
_enum_of_flexible_borrow_status = enum_of(FlexibleBorrowStatus)
_list_of_decode_flexible_borrow_record = list_of(decode_flexible_borrow_record)
_list_of_decode_flexible_repay_record = list_of(decode_flexible_repay_record)
_enum_of_flexible_liquidation_status = enum_of(FlexibleLiquidationStatus)
_list_of_decode_flexible_liquidation_record = list_of(decode_flexible_liquidation_record)
_list_of_decode_flexible_interest_rate = list_of(decode_flexible_interest_rate)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.clients.binance_crypto_loan.enums import FlexibleRequestStatus, LtvDirection, RepayStatus
from lendspec.core.codec import as_object, boolean, decimal, enum_of, integer, list_of, required, text, unix_ms

__all__ = [
    "FlexibleBorrow",
    "FlexibleCollateralAsset",
    "FlexibleCollateralAssets",
    "FlexibleFormerRepay",
    "FlexibleLoanableAsset",
    "FlexibleLoanableAssets",
    "FlexibleLtvAdjustment",
    "FlexibleLtvAdjustmentHistory",
    "FlexibleLtvAdjustmentRecord",
    "FlexibleOngoingOrder",
    "FlexibleOngoingOrders",
    "decode_flexible_borrow",
    "decode_flexible_collateral_asset",
    "decode_flexible_collateral_assets",
    "decode_flexible_former_repay",
    "decode_flexible_loanable_asset",
    "decode_flexible_loanable_assets",
    "decode_flexible_ltv_adjustment",
    "decode_flexible_ltv_adjustment_history",
    "decode_flexible_ltv_adjustment_record",
    "decode_flexible_ongoing_order",
    "decode_flexible_ongoing_orders",
]


@frozen(kw_only=True)
class FlexibleBorrow:
    """A request to borrow and how far it has come.

    Attributes:
        loan_coin: Coin that is borrowed.
        loan_amount: Amount borrowed, in `loan_coin`.
        collateral_coin: Coin that is pledged.
        collateral_amount: Amount pledged, in `collateral_coin`.
        status: How far the request has come.
    """

    loan_coin: str
    loan_amount: Decimal
    collateral_coin: str
    collateral_amount: Decimal
    status: FlexibleRequestStatus | str


def decode_flexible_borrow(value: object) -> FlexibleBorrow:
    """Read a `FlexibleBorrow` from JSON."""
    row = as_object(value)
    return FlexibleBorrow(
        loan_coin=required(row, "loanCoin", text),
        loan_amount=required(row, "loanAmount", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        collateral_amount=required(row, "collateralAmount", decimal),
        status=required(row, "status", _enum_of_flexible_request_status),
    )


@frozen(kw_only=True)
class FlexibleFormerRepay:
    """A repayment and the position after it, as the former calls answer it.

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
    repay_status: RepayStatus | str


def decode_flexible_former_repay(value: object) -> FlexibleFormerRepay:
    """Read a `FlexibleFormerRepay` from JSON."""
    row = as_object(value)
    return FlexibleFormerRepay(
        loan_coin=required(row, "loanCoin", text),
        collateral_coin=required(row, "collateralCoin", text),
        remaining_debt=required(row, "remainingDebt", decimal),
        remaining_collateral=required(row, "remainingCollateral", decimal),
        full_repayment=required(row, "fullRepayment", boolean),
        current_ltv=required(row, "currentLTV", decimal),
        repay_status=required(row, "repayStatus", _enum_of_repay_status),
    )


@frozen(kw_only=True)
class FlexibleLtvAdjustment:
    """An LTV adjustment and the LTV after it.

    Attributes:
        loan_coin: Coin that was borrowed.
        collateral_coin: Coin that is pledged.
        direction: Whether collateral was added or taken out.
        adjustment_amount: Amount of collateral added or taken out, in `collateral_coin`.
        current_ltv: LTV after the adjustment, a ratio (0.52 = 52 %).
        status: How far the request has come.
    """

    loan_coin: str
    collateral_coin: str
    direction: LtvDirection | str
    adjustment_amount: Decimal
    current_ltv: Decimal
    status: FlexibleRequestStatus | str


def decode_flexible_ltv_adjustment(value: object) -> FlexibleLtvAdjustment:
    """Read a `FlexibleLtvAdjustment` from JSON."""
    row = as_object(value)
    return FlexibleLtvAdjustment(
        loan_coin=required(row, "loanCoin", text),
        collateral_coin=required(row, "collateralCoin", text),
        direction=required(row, "direction", _enum_of_ltv_direction),
        adjustment_amount=required(row, "adjustmentAmount", decimal),
        current_ltv=required(row, "currentLTV", decimal),
        status=required(row, "status", _enum_of_flexible_request_status),
    )


@frozen(kw_only=True)
class FlexibleOngoingOrder:
    """An open position, one loan coin against one collateral coin.

    Attributes:
        loan_coin: Coin that was borrowed.
        total_debt: Debt, in `loan_coin`.
        collateral_coin: Coin that is pledged.
        collateral_amount: Amount pledged, in `collateral_coin`.
        current_ltv: LTV, a ratio (0.57 = 57 %).
    """

    loan_coin: str
    total_debt: Decimal
    collateral_coin: str
    collateral_amount: Decimal
    current_ltv: Decimal


def decode_flexible_ongoing_order(value: object) -> FlexibleOngoingOrder:
    """Read a `FlexibleOngoingOrder` from JSON."""
    row = as_object(value)
    return FlexibleOngoingOrder(
        loan_coin=required(row, "loanCoin", text),
        total_debt=required(row, "totalDebt", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        collateral_amount=required(row, "collateralAmount", decimal),
        current_ltv=required(row, "currentLTV", decimal),
    )


@frozen(kw_only=True)
class FlexibleOngoingOrders:
    """A page of open positions.

    Attributes:
        rows: The positions of this page.
        total: Number of positions on all pages.
    """

    rows: tuple[FlexibleOngoingOrder, ...]
    total: int


def decode_flexible_ongoing_orders(value: object) -> FlexibleOngoingOrders:
    """Read a `FlexibleOngoingOrders` from JSON."""
    row = as_object(value)
    return FlexibleOngoingOrders(
        rows=required(row, "rows", _list_of_decode_flexible_ongoing_order),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class FlexibleLtvAdjustmentRecord:
    """An LTV adjustment of the past.

    Attributes:
        loan_coin: Coin that was borrowed.
        collateral_coin: Coin that is pledged.
        direction: Whether collateral was added or taken out.
        collateral_amount: Amount of collateral added or taken out, in `collateral_coin`.
        pre_ltv: LTV before the adjustment, a ratio (0.78 = 78 %).
        after_ltv: LTV after the adjustment, a ratio (0.56 = 56 %).
        adjust_time: Time of the adjustment, in milliseconds since 1970 (UTC).
    """

    loan_coin: str
    collateral_coin: str
    direction: LtvDirection | str
    collateral_amount: Decimal
    pre_ltv: Decimal
    after_ltv: Decimal
    adjust_time: datetime


def decode_flexible_ltv_adjustment_record(value: object) -> FlexibleLtvAdjustmentRecord:
    """Read a `FlexibleLtvAdjustmentRecord` from JSON."""
    row = as_object(value)
    return FlexibleLtvAdjustmentRecord(
        loan_coin=required(row, "loanCoin", text),
        collateral_coin=required(row, "collateralCoin", text),
        direction=required(row, "direction", _enum_of_ltv_direction),
        collateral_amount=required(row, "collateralAmount", decimal),
        pre_ltv=required(row, "preLTV", decimal),
        after_ltv=required(row, "afterLTV", decimal),
        adjust_time=required(row, "adjustTime", unix_ms),
    )


@frozen(kw_only=True)
class FlexibleLtvAdjustmentHistory:
    """A page of LTV adjustments.

    Attributes:
        rows: The adjustments of this page.
        total: Number of adjustments on all pages.
    """

    rows: tuple[FlexibleLtvAdjustmentRecord, ...]
    total: int


def decode_flexible_ltv_adjustment_history(value: object) -> FlexibleLtvAdjustmentHistory:
    """Read a `FlexibleLtvAdjustmentHistory` from JSON."""
    row = as_object(value)
    return FlexibleLtvAdjustmentHistory(
        rows=required(row, "rows", _list_of_decode_flexible_ltv_adjustment_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class FlexibleLoanableAsset:
    """A coin that flexible loans lend.

    Attributes:
        loan_coin: The coin.
        flexible_interest_rate: Interest rate as a decimal fraction; the exchange does not say
            for which period.
        flexible_min_limit: Smallest loan, as a value in USD.
        flexible_max_limit: Largest loan, as a value in USD.
    """

    loan_coin: str
    flexible_interest_rate: Decimal
    flexible_min_limit: Decimal
    flexible_max_limit: Decimal


def decode_flexible_loanable_asset(value: object) -> FlexibleLoanableAsset:
    """Read a `FlexibleLoanableAsset` from JSON."""
    row = as_object(value)
    return FlexibleLoanableAsset(
        loan_coin=required(row, "loanCoin", text),
        flexible_interest_rate=required(row, "flexibleInterestRate", decimal),
        flexible_min_limit=required(row, "flexibleMinLimit", decimal),
        flexible_max_limit=required(row, "flexibleMaxLimit", decimal),
    )


@frozen(kw_only=True)
class FlexibleLoanableAssets:
    """Coins that flexible loans lend.

    Attributes:
        rows: The coins.
        total: Number of coins.
    """

    rows: tuple[FlexibleLoanableAsset, ...]
    total: int


def decode_flexible_loanable_assets(value: object) -> FlexibleLoanableAssets:
    """Read a `FlexibleLoanableAssets` from JSON."""
    row = as_object(value)
    return FlexibleLoanableAssets(
        rows=required(row, "rows", _list_of_decode_flexible_loanable_asset),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class FlexibleCollateralAsset:
    """A coin that flexible loans take as collateral.

    Attributes:
        collateral_coin: The coin.
        initial_ltv: LTV at which a loan starts, a ratio (0.65 = 65 %).
        margin_call_ltv: LTV at which the exchange warns, a ratio (0.75 = 75 %).
        liquidation_ltv: LTV at which the exchange liquidates, a ratio (0.83 = 83 %).
        max_limit: Most that may be pledged, as a value in USD.
    """

    collateral_coin: str
    initial_ltv: Decimal
    margin_call_ltv: Decimal
    liquidation_ltv: Decimal
    max_limit: Decimal


def decode_flexible_collateral_asset(value: object) -> FlexibleCollateralAsset:
    """Read a `FlexibleCollateralAsset` from JSON."""
    row = as_object(value)
    return FlexibleCollateralAsset(
        collateral_coin=required(row, "collateralCoin", text),
        initial_ltv=required(row, "initialLTV", decimal),
        margin_call_ltv=required(row, "marginCallLTV", decimal),
        liquidation_ltv=required(row, "liquidationLTV", decimal),
        max_limit=required(row, "maxLimit", decimal),
    )


@frozen(kw_only=True)
class FlexibleCollateralAssets:
    """Coins that flexible loans take as collateral.

    Attributes:
        rows: The coins.
        total: Number of coins.
    """

    rows: tuple[FlexibleCollateralAsset, ...]
    total: int


def decode_flexible_collateral_assets(value: object) -> FlexibleCollateralAssets:
    """Read a `FlexibleCollateralAssets` from JSON."""
    row = as_object(value)
    return FlexibleCollateralAssets(
        rows=required(row, "rows", _list_of_decode_flexible_collateral_asset),
        total=required(row, "total", integer),
    )


_enum_of_flexible_request_status = enum_of(FlexibleRequestStatus)
_enum_of_repay_status = enum_of(RepayStatus)
_enum_of_ltv_direction = enum_of(LtvDirection)
_list_of_decode_flexible_ongoing_order = list_of(decode_flexible_ongoing_order)
_list_of_decode_flexible_ltv_adjustment_record = list_of(decode_flexible_ltv_adjustment_record)
_list_of_decode_flexible_loanable_asset = list_of(decode_flexible_loanable_asset)
_list_of_decode_flexible_collateral_asset = list_of(decode_flexible_collateral_asset)

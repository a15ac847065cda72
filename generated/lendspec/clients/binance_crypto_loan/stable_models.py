# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.clients.binance_crypto_loan.enums import (
    LtvDirection,
    RepayStatus,
    StableIncomeType,
    StableLoanStatus,
    StableRepayType,
)
from lendspec.core.codec import (
    as_object,
    decimal,
    enum_of,
    integer,
    integer_text,
    list_of,
    optional,
    required,
    text,
    unix_ms,
)

__all__ = [
    "StableBorrow",
    "StableBorrowHistory",
    "StableBorrowRecord",
    "StableCollateralAsset",
    "StableCollateralAssets",
    "StableIncome",
    "StableLoanableAsset",
    "StableLoanableAssets",
    "StableLtvAdjustment",
    "StableLtvAdjustmentHistory",
    "StableLtvAdjustmentRecord",
    "StableMarginCall",
    "StableMarginCalls",
    "StableOngoingOrder",
    "StableOngoingOrders",
    "StableRepay",
    "StableRepayHistory",
    "StableRepayRate",
    "StableRepayRecord",
    "decode_stable_borrow",
    "decode_stable_borrow_history",
    "decode_stable_borrow_record",
    "decode_stable_collateral_asset",
    "decode_stable_collateral_assets",
    "decode_stable_income",
    "decode_stable_loanable_asset",
    "decode_stable_loanable_assets",
    "decode_stable_ltv_adjustment",
    "decode_stable_ltv_adjustment_history",
    "decode_stable_ltv_adjustment_record",
    "decode_stable_margin_call",
    "decode_stable_margin_calls",
    "decode_stable_ongoing_order",
    "decode_stable_ongoing_orders",
    "decode_stable_repay",
    "decode_stable_repay_history",
    "decode_stable_repay_rate",
    "decode_stable_repay_record",
]


@frozen(kw_only=True)
class StableBorrow:
    """A new stable-rate loan.

    Attributes:
        loan_coin: Coin that is borrowed.
        loan_amount: Amount borrowed, in `loan_coin`.
        collateral_coin: Coin that is pledged.
        collateral_amount: Amount pledged, in `collateral_coin`.
        hourly_interest_rate: Interest for an hour, as a decimal fraction (0.001234 = 0.1234 %
            an hour).
        order_id: Number of the loan; text here.
    """

    loan_coin: str
    loan_amount: Decimal
    collateral_coin: str
    collateral_amount: Decimal
    hourly_interest_rate: Decimal
    order_id: int


def decode_stable_borrow(value: object) -> StableBorrow:
    """Read a `StableBorrow` from JSON."""
    row = as_object(value)
    return StableBorrow(
        loan_coin=required(row, "loanCoin", text),
        loan_amount=required(row, "loanAmount", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        collateral_amount=required(row, "collateralAmount", decimal),
        hourly_interest_rate=required(row, "hourlyInterestRate", decimal),
        order_id=required(row, "orderId", integer_text),
    )


@frozen(kw_only=True)
class StableRepay:
    """A repayment and the loan after it.

    Attributes:
        loan_coin: Coin that was borrowed.
        remaining_principal: Principal that is left, in `loan_coin`.
        remaining_interest: Interest that is left, in `loan_coin`.
        collateral_coin: Coin that is pledged.
        remaining_collateral: Collateral that is left, in `collateral_coin`.
        current_ltv: LTV after the repayment, a ratio (0.25 = 25 %).
        repay_status: State of the repayment.
    """

    loan_coin: str
    remaining_principal: Decimal
    remaining_interest: Decimal
    collateral_coin: str
    remaining_collateral: Decimal
    current_ltv: Decimal
    repay_status: RepayStatus | str


def decode_stable_repay(value: object) -> StableRepay:
    """Read a `StableRepay` from JSON."""
    row = as_object(value)
    return StableRepay(
        loan_coin=required(row, "loanCoin", text),
        remaining_principal=required(row, "remainingPrincipal", decimal),
        remaining_interest=required(row, "remainingInterest", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        remaining_collateral=required(row, "remainingCollateral", decimal),
        current_ltv=required(row, "currentLTV", decimal),
        repay_status=required(row, "repayStatus", _enum_of_repay_status),
    )


@frozen(kw_only=True)
class StableLtvAdjustment:
    """An LTV adjustment and the LTV after it.

    Attributes:
        loan_coin: Coin that was borrowed.
        collateral_coin: Coin that is pledged.
        direction: Whether collateral was added or taken out.
        amount: Amount of collateral added or taken out, in `collateral_coin`.
        current_ltv: LTV after the adjustment, a ratio (0.52 = 52 %).
    """

    loan_coin: str
    collateral_coin: str
    direction: LtvDirection | str
    amount: Decimal
    current_ltv: Decimal


def decode_stable_ltv_adjustment(value: object) -> StableLtvAdjustment:
    """Read a `StableLtvAdjustment` from JSON."""
    row = as_object(value)
    return StableLtvAdjustment(
        loan_coin=required(row, "loanCoin", text),
        collateral_coin=required(row, "collateralCoin", text),
        direction=required(row, "direction", _enum_of_ltv_direction),
        amount=required(row, "amount", decimal),
        current_ltv=required(row, "currentLTV", decimal),
    )


@frozen(kw_only=True)
class StableMarginCall:
    """A loan whose margin call was set.

    Attributes:
        order_id: Number of the loan; text here.
        collateral_coin: Coin that is pledged.
        pre_margin_call: Margin call LTV before, a ratio (0.8 = 80 %).
        after_margin_call: Margin call LTV from now on, a ratio (0.7 = 70 %).
        customize_time: Time of the change, in milliseconds since 1970 (UTC).
    """

    order_id: int
    collateral_coin: str
    pre_margin_call: Decimal
    after_margin_call: Decimal
    customize_time: datetime


def decode_stable_margin_call(value: object) -> StableMarginCall:
    """Read a `StableMarginCall` from JSON."""
    row = as_object(value)
    return StableMarginCall(
        order_id=required(row, "orderId", integer_text),
        collateral_coin=required(row, "collateralCoin", text),
        pre_margin_call=required(row, "preMarginCall", decimal),
        after_margin_call=required(row, "afterMarginCall", decimal),
        customize_time=required(row, "customizeTime", unix_ms),
    )


@frozen(kw_only=True)
class StableMarginCalls:
    """Loans whose margin call was set.

    Attributes:
        rows: The loans.
        total: Number of loans.
    """

    rows: tuple[StableMarginCall, ...]
    total: int


def decode_stable_margin_calls(value: object) -> StableMarginCalls:
    """Read a `StableMarginCalls` from JSON."""
    row = as_object(value)
    return StableMarginCalls(
        rows=required(row, "rows", _list_of_decode_stable_margin_call),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class StableOngoingOrder:
    """An open loan.

    Attributes:
        order_id: Number of the loan.
        loan_coin: Coin that was borrowed.
        total_debt: Debt, in `loan_coin`.
        residual_interest: Interest not paid yet, in `loan_coin`.
        collateral_coin: Coin that is pledged.
        collateral_amount: Amount pledged, in `collateral_coin`.
        current_ltv: LTV, a ratio (0.57 = 57 %).
        expiration_time: End of the term, in milliseconds since 1970 (UTC).
    """

    order_id: int
    loan_coin: str
    total_debt: Decimal
    residual_interest: Decimal
    collateral_coin: str
    collateral_amount: Decimal
    current_ltv: Decimal
    expiration_time: datetime


def decode_stable_ongoing_order(value: object) -> StableOngoingOrder:
    """Read a `StableOngoingOrder` from JSON."""
    row = as_object(value)
    return StableOngoingOrder(
        order_id=required(row, "orderId", integer),
        loan_coin=required(row, "loanCoin", text),
        total_debt=required(row, "totalDebt", decimal),
        residual_interest=required(row, "residualInterest", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        collateral_amount=required(row, "collateralAmount", decimal),
        current_ltv=required(row, "currentLTV", decimal),
        expiration_time=required(row, "expirationTime", unix_ms),
    )


@frozen(kw_only=True)
class StableOngoingOrders:
    """A page of open loans.

    Attributes:
        rows: The loans of this page.
        total: Number of loans on all pages.
    """

    rows: tuple[StableOngoingOrder, ...]
    total: int


def decode_stable_ongoing_orders(value: object) -> StableOngoingOrders:
    """Read a `StableOngoingOrders` from JSON."""
    row = as_object(value)
    return StableOngoingOrders(
        rows=required(row, "rows", _list_of_decode_stable_ongoing_order),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class StableBorrowRecord:
    """A stable-rate loan of the past.

    Attributes:
        order_id: Number of the loan.
        loan_coin: Coin that was borrowed.
        initial_loan_amount: Amount borrowed, in `loan_coin`.
        hourly_interest_rate: Interest for an hour, as a decimal fraction (0.000057 = 0.0057 %
            an hour).
        loan_term: Term of the loan in days.
        collateral_coin: Coin that was pledged.
        initial_collateral_amount: Amount pledged, in `collateral_coin`.
        borrow_time: Time of the borrowing, in milliseconds since 1970 (UTC).
        status: State of the loan.
    """

    order_id: int
    loan_coin: str
    initial_loan_amount: Decimal
    hourly_interest_rate: Decimal
    loan_term: int
    collateral_coin: str
    initial_collateral_amount: Decimal
    borrow_time: datetime
    status: StableLoanStatus | str


def decode_stable_borrow_record(value: object) -> StableBorrowRecord:
    """Read a `StableBorrowRecord` from JSON."""
    row = as_object(value)
    return StableBorrowRecord(
        order_id=required(row, "orderId", integer),
        loan_coin=required(row, "loanCoin", text),
        initial_loan_amount=required(row, "initialLoanAmount", decimal),
        hourly_interest_rate=required(row, "hourlyInterestRate", decimal),
        loan_term=required(row, "loanTerm", integer_text),
        collateral_coin=required(row, "collateralCoin", text),
        initial_collateral_amount=required(row, "initialCollateralAmount", decimal),
        borrow_time=required(row, "borrowTime", unix_ms),
        status=required(row, "status", _enum_of_stable_loan_status),
    )


@frozen(kw_only=True)
class StableBorrowHistory:
    """A page of loans.

    Attributes:
        rows: The loans of this page.
        total: Number of loans on all pages.
    """

    rows: tuple[StableBorrowRecord, ...]
    total: int


def decode_stable_borrow_history(value: object) -> StableBorrowHistory:
    """Read a `StableBorrowHistory` from JSON."""
    row = as_object(value)
    return StableBorrowHistory(
        rows=required(row, "rows", _list_of_decode_stable_borrow_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class StableRepayRecord:
    """A repayment of the past.

    Attributes:
        loan_coin: Coin that was borrowed.
        repay_amount: Amount repaid, in `loan_coin`.
        collateral_coin: Coin that was pledged.
        collateral_used: Amount of collateral that the repayment used up, in `collateral_coin`.
        collateral_return: Amount of collateral that came back, in `collateral_coin`.
        repay_type: What the loan was repaid with.
        repay_status: State of the repayment.
        repay_time: Time of the repayment, in milliseconds since 1970 (UTC).
        order_id: Number of the loan.
    """

    loan_coin: str
    repay_amount: Decimal
    collateral_coin: str
    collateral_used: Decimal
    collateral_return: Decimal
    repay_type: StableRepayType | str
    repay_status: RepayStatus | str
    repay_time: datetime
    order_id: int


def decode_stable_repay_record(value: object) -> StableRepayRecord:
    """Read a `StableRepayRecord` from JSON."""
    row = as_object(value)
    return StableRepayRecord(
        loan_coin=required(row, "loanCoin", text),
        repay_amount=required(row, "repayAmount", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        collateral_used=required(row, "collateralUsed", decimal),
        collateral_return=required(row, "collateralReturn", decimal),
        repay_type=required(row, "repayType", _enum_of_stable_repay_type),
        repay_status=required(row, "repayStatus", _enum_of_repay_status),
        repay_time=required(row, "repayTime", unix_ms),
        order_id=required(row, "orderId", integer),
    )


@frozen(kw_only=True)
class StableRepayHistory:
    """A page of repayments.

    Attributes:
        rows: The repayments of this page.
        total: Number of repayments on all pages.
    """

    rows: tuple[StableRepayRecord, ...]
    total: int


def decode_stable_repay_history(value: object) -> StableRepayHistory:
    """Read a `StableRepayHistory` from JSON."""
    row = as_object(value)
    return StableRepayHistory(
        rows=required(row, "rows", _list_of_decode_stable_repay_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class StableLtvAdjustmentRecord:
    """An LTV adjustment of the past.

    Attributes:
        loan_coin: Coin that was borrowed.
        collateral_coin: Coin that was pledged.
        direction: Whether collateral was added or taken out.
        amount: Amount of collateral added or taken out, in `collateral_coin`.
        pre_ltv: LTV before the adjustment, a ratio (0.78 = 78 %).
        after_ltv: LTV after the adjustment, a ratio (0.56 = 56 %).
        adjust_time: Time of the adjustment, in milliseconds since 1970 (UTC).
        order_id: Number of the loan.
    """

    loan_coin: str
    collateral_coin: str
    direction: LtvDirection | str
    amount: Decimal
    pre_ltv: Decimal
    after_ltv: Decimal
    adjust_time: datetime
    order_id: int


def decode_stable_ltv_adjustment_record(value: object) -> StableLtvAdjustmentRecord:
    """Read a `StableLtvAdjustmentRecord` from JSON."""
    row = as_object(value)
    return StableLtvAdjustmentRecord(
        loan_coin=required(row, "loanCoin", text),
        collateral_coin=required(row, "collateralCoin", text),
        direction=required(row, "direction", _enum_of_ltv_direction),
        amount=required(row, "amount", decimal),
        pre_ltv=required(row, "preLTV", decimal),
        after_ltv=required(row, "afterLTV", decimal),
        adjust_time=required(row, "adjustTime", unix_ms),
        order_id=required(row, "orderId", integer),
    )


@frozen(kw_only=True)
class StableLtvAdjustmentHistory:
    """A page of LTV adjustments.

    Attributes:
        rows: The adjustments of this page.
        total: Number of adjustments on all pages.
    """

    rows: tuple[StableLtvAdjustmentRecord, ...]
    total: int


def decode_stable_ltv_adjustment_history(value: object) -> StableLtvAdjustmentHistory:
    """Read a `StableLtvAdjustmentHistory` from JSON."""
    row = as_object(value)
    return StableLtvAdjustmentHistory(
        rows=required(row, "rows", _list_of_decode_stable_ltv_adjustment_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class StableIncome:
    """A movement that a stable-rate loan caused.

    Attributes:
        asset: Coin that moved.
        type: Kind of movement.
        amount: Amount that moved, in `asset`.
        timestamp: Time of the movement, in milliseconds since 1970 (UTC).
        tran_id: Number of the transaction; text here.
    """

    asset: str
    type: StableIncomeType | str
    amount: Decimal
    timestamp: datetime
    tran_id: int


def decode_stable_income(value: object) -> StableIncome:
    """Read a `StableIncome` from JSON."""
    row = as_object(value)
    return StableIncome(
        asset=required(row, "asset", text),
        type=required(row, "type", _enum_of_stable_income_type),
        amount=required(row, "amount", decimal),
        timestamp=required(row, "timestamp", unix_ms),
        tran_id=required(row, "tranId", integer_text),
    )


@frozen(kw_only=True)
class StableLoanableAsset:
    """A coin that stable-rate loans lent, with its rates for each term.

    Attributes:
        loan_coin: The coin.
        hourly_interest_rate_7d: Interest for an hour of a 7-day loan, as a decimal fraction.
        daily_interest_rate_7d: Interest for a day of a 7-day loan, as a decimal fraction.
        hourly_interest_rate_14d: Interest for an hour of a 14-day loan, as a decimal fraction.
        daily_interest_rate_14d: Interest for a day of a 14-day loan, as a decimal fraction.
        hourly_interest_rate_30d: Interest for an hour of a 30-day loan, as a decimal fraction.
        daily_interest_rate_30d: Interest for a day of a 30-day loan, as a decimal fraction.
        hourly_interest_rate_90d: Interest for an hour of a 90-day loan, as a decimal fraction.
        daily_interest_rate_90d: Interest for a day of a 90-day loan, as a decimal fraction.
        hourly_interest_rate_180d: Interest for an hour of a 180-day loan, as a decimal
            fraction.
        daily_interest_rate_180d: Interest for a day of a 180-day loan, as a decimal fraction.
        min_limit: Smallest loan, as a value in USD.
        max_limit: Largest loan, as a value in USD.
        vip_level: VIP level that the data is for.
    """

    loan_coin: str
    hourly_interest_rate_7d: Decimal
    daily_interest_rate_7d: Decimal
    hourly_interest_rate_14d: Decimal
    daily_interest_rate_14d: Decimal
    hourly_interest_rate_30d: Decimal
    daily_interest_rate_30d: Decimal
    hourly_interest_rate_90d: Decimal
    daily_interest_rate_90d: Decimal
    hourly_interest_rate_180d: Decimal
    daily_interest_rate_180d: Decimal
    min_limit: Decimal
    max_limit: Decimal
    vip_level: int


def decode_stable_loanable_asset(value: object) -> StableLoanableAsset:
    """Read a `StableLoanableAsset` from JSON."""
    row = as_object(value)
    return StableLoanableAsset(
        loan_coin=required(row, "loanCoin", text),
        hourly_interest_rate_7d=required(row, "_7dHourlyInterestRate", decimal),
        daily_interest_rate_7d=required(row, "_7dDailyInterestRate", decimal),
        hourly_interest_rate_14d=required(row, "_14dHourlyInterestRate", decimal),
        daily_interest_rate_14d=required(row, "_14dDailyInterestRate", decimal),
        hourly_interest_rate_30d=required(row, "_30dHourlyInterestRate", decimal),
        daily_interest_rate_30d=required(row, "_30dDailyInterestRate", decimal),
        hourly_interest_rate_90d=required(row, "_90dHourlyInterestRate", decimal),
        daily_interest_rate_90d=required(row, "_90dDailyInterestRate", decimal),
        hourly_interest_rate_180d=required(row, "_180dHourlyInterestRate", decimal),
        daily_interest_rate_180d=required(row, "_180dDailyInterestRate", decimal),
        min_limit=required(row, "minLimit", decimal),
        max_limit=required(row, "maxLimit", decimal),
        vip_level=required(row, "vipLevel", integer),
    )


@frozen(kw_only=True)
class StableLoanableAssets:
    """Coins that stable-rate loans lent.

    Attributes:
        rows: The coins.
        total: Number of coins.
    """

    rows: tuple[StableLoanableAsset, ...]
    total: int


def decode_stable_loanable_assets(value: object) -> StableLoanableAssets:
    """Read a `StableLoanableAssets` from JSON."""
    row = as_object(value)
    return StableLoanableAssets(
        rows=required(row, "rows", _list_of_decode_stable_loanable_asset),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class StableCollateralAsset:
    """A coin that stable-rate loans took as collateral.

    Attributes:
        collateral_coin: The coin.
        initial_ltv: LTV at which a loan started, a ratio (0.65 = 65 %).
        margin_call_ltv: LTV at which the exchange warned, a ratio (0.75 = 75 %).
        liquidation_ltv: LTV at which the exchange liquidated, a ratio (0.83 = 83 %).
        max_limit: Most that could be pledged, as a value in USD.
        vip_level: VIP level that the data is for.
    """

    collateral_coin: str
    initial_ltv: Decimal
    margin_call_ltv: Decimal
    liquidation_ltv: Decimal
    max_limit: Decimal
    vip_level: int


def decode_stable_collateral_asset(value: object) -> StableCollateralAsset:
    """Read a `StableCollateralAsset` from JSON."""
    row = as_object(value)
    return StableCollateralAsset(
        collateral_coin=required(row, "collateralCoin", text),
        initial_ltv=required(row, "initialLTV", decimal),
        margin_call_ltv=required(row, "marginCallLTV", decimal),
        liquidation_ltv=required(row, "liquidationLTV", decimal),
        max_limit=required(row, "maxLimit", decimal),
        vip_level=required(row, "vipLevel", integer),
    )


@frozen(kw_only=True)
class StableCollateralAssets:
    """Coins that stable-rate loans took as collateral.

    Attributes:
        rows: The coins.
        total: Number of coins.
    """

    rows: tuple[StableCollateralAsset, ...]
    total: int


def decode_stable_collateral_assets(value: object) -> StableCollateralAssets:
    """Read a `StableCollateralAssets` from JSON."""
    row = as_object(value)
    return StableCollateralAssets(
        rows=required(row, "rows", _list_of_decode_stable_collateral_asset),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class StableRepayRate:
    """Rate at which collateral repaid a stable-rate loan.

    Attributes:
        loan_coin_misspelt: Coin that was borrowed, under the name that the exchange misspelt.
        loan_coin: Coin that was borrowed.
        collateral_coin: Coin that is pledged.
        repay_amount: Amount to repay, in the coin that was borrowed.
        rate: Amount of the borrowed coin for one unit of `collateral_coin`.
    """

    loan_coin_misspelt: str | None = None
    loan_coin: str | None = None
    collateral_coin: str
    repay_amount: Decimal
    rate: Decimal


def decode_stable_repay_rate(value: object) -> StableRepayRate:
    """Read a `StableRepayRate` from JSON."""
    row = as_object(value)
    return StableRepayRate(
        loan_coin_misspelt=optional(row, "loanlCoin", text),
        loan_coin=optional(row, "loanCoin", text),
        collateral_coin=required(row, "collateralCoin", text),
        repay_amount=required(row, "repayAmount", decimal),
        rate=required(row, "rate", decimal),
    )


_enum_of_repay_status = enum_of(RepayStatus)
_enum_of_ltv_direction = enum_of(LtvDirection)
_list_of_decode_stable_margin_call = list_of(decode_stable_margin_call)
_list_of_decode_stable_ongoing_order = list_of(decode_stable_ongoing_order)
_enum_of_stable_loan_status = enum_of(StableLoanStatus)
_list_of_decode_stable_borrow_record = list_of(decode_stable_borrow_record)
_enum_of_stable_repay_type = enum_of(StableRepayType)
_list_of_decode_stable_repay_record = list_of(decode_stable_repay_record)
_list_of_decode_stable_ltv_adjustment_record = list_of(decode_stable_ltv_adjustment_record)
_enum_of_stable_income_type = enum_of(StableIncomeType)
_list_of_decode_stable_loanable_asset = list_of(decode_stable_loanable_asset)
_list_of_decode_stable_collateral_asset = list_of(decode_stable_collateral_asset)

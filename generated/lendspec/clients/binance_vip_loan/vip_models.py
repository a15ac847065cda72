# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.clients.binance_vip_loan.enums import VipLoanStatus, VipRepayStatus, VipRequestStatus
from lendspec.core.codec import (
    as_object,
    bool_text,
    boolean,
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
    "VipAccruedInterest",
    "VipAccruedInterestHistory",
    "VipApplication",
    "VipApplications",
    "VipBorrow",
    "VipCollateralAccount",
    "VipCollateralAccounts",
    "VipCollateralAsset",
    "VipCollateralAssets",
    "VipFixedBorrow",
    "VipFixedMarket",
    "VipFixedSupply",
    "VipInterestRate",
    "VipInterestRateHistory",
    "VipLoanableAsset",
    "VipLoanableAssets",
    "VipOngoingOrder",
    "VipOngoingOrders",
    "VipPastInterestRate",
    "VipRenewal",
    "VipRepay",
    "VipRepayHistory",
    "VipRepayRecord",
    "decode_vip_accrued_interest",
    "decode_vip_accrued_interest_history",
    "decode_vip_application",
    "decode_vip_applications",
    "decode_vip_borrow",
    "decode_vip_collateral_account",
    "decode_vip_collateral_accounts",
    "decode_vip_collateral_asset",
    "decode_vip_collateral_assets",
    "decode_vip_fixed_borrow",
    "decode_vip_fixed_market",
    "decode_vip_fixed_supply",
    "decode_vip_interest_rate",
    "decode_vip_interest_rate_history",
    "decode_vip_loanable_asset",
    "decode_vip_loanable_assets",
    "decode_vip_ongoing_order",
    "decode_vip_ongoing_orders",
    "decode_vip_past_interest_rate",
    "decode_vip_renewal",
    "decode_vip_repay",
    "decode_vip_repay_history",
    "decode_vip_repay_record",
]


@frozen(kw_only=True)
class VipBorrow:
    """An application for a VIP loan.

    Attributes:
        loan_account_id: Number of the account that receives the loan; text here.
        request_id: Number of the application; text here.
        loan_coin: Coin that is borrowed.
        is_flexible_rate: Whether the rate is flexible; on the wire `Yes` or `No`, unlike in the
            request.
        loan_amount: Amount to borrow, in `loan_coin`.
        collateral_account_id: Numbers of the accounts that pledge, with commas between them.
        collateral_coin: Coins that are pledged, with commas between them; `USDT-Earn` is the
            Simple Earn flexible position in USDT.
        loan_term: Term of the loan in days; text here, missing in some answers.
    """

    loan_account_id: int
    request_id: int
    loan_coin: str
    is_flexible_rate: bool
    loan_amount: Decimal
    collateral_account_id: str
    collateral_coin: str
    loan_term: int | None = None


def decode_vip_borrow(value: object) -> VipBorrow:
    """Read a `VipBorrow` from JSON."""
    row = as_object(value)
    return VipBorrow(
        loan_account_id=required(row, "loanAccountId", integer_text),
        request_id=required(row, "requestId", integer_text),
        loan_coin=required(row, "loanCoin", text),
        is_flexible_rate=required(row, "isFlexibleRate", _bool_text_yes_no),
        loan_amount=required(row, "loanAmount", decimal),
        collateral_account_id=required(row, "collateralAccountId", text),
        collateral_coin=required(row, "collateralCoin", text),
        loan_term=optional(row, "loanTerm", integer_text),
    )


@frozen(kw_only=True)
class VipFixedBorrow:
    """A loan from the fixed-rate market and how far it has come.

    Attributes:
        borrow_coin: Coin that is borrowed.
        borrow_amount: Amount borrowed from all supply orders together, in `borrow_coin`.
        actual_received_amount: Amount that really arrived, in `borrow_coin`.
        collateral_coin: Coins that are pledged, with commas between them; `USDT-Earn` is the
            Simple Earn flexible position in USDT.
        collateral_account_id: Numbers of the accounts that pledge, with commas between them.
        borrow_interest_rate: Interest rate of the loan as a decimal fraction, the weighted
            average of several supply orders. The rates of the market are yearly; the exchange
            does not say for which period this one is.
        duration: Term of the loan in words, such as `30Days`.
        auto_repay: Whether the loan is repaid by itself at its end (true) or goes on at the
            flexible rate (false).
        order_id: Number of the order.
        status: How far the request has come.
    """

    borrow_coin: str
    borrow_amount: Decimal
    actual_received_amount: Decimal
    collateral_coin: str
    collateral_account_id: str
    borrow_interest_rate: Decimal
    duration: str
    auto_repay: bool
    order_id: int
    status: VipRequestStatus | str


def decode_vip_fixed_borrow(value: object) -> VipFixedBorrow:
    """Read a `VipFixedBorrow` from JSON."""
    row = as_object(value)
    return VipFixedBorrow(
        borrow_coin=required(row, "borrowCoin", text),
        borrow_amount=required(row, "borrowAmount", decimal),
        actual_received_amount=required(row, "actualReceivedAmount", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        collateral_account_id=required(row, "collateralAccountId", text),
        borrow_interest_rate=required(row, "borrowInterestRate", decimal),
        duration=required(row, "duration", text),
        auto_repay=required(row, "autoRepay", boolean),
        order_id=required(row, "orderId", integer),
        status=required(row, "status", _enum_of_vip_request_status),
    )


@frozen(kw_only=True)
class VipRepay:
    """A repayment and the order after it.

    Attributes:
        loan_coin: Coin that was borrowed.
        repay_amount: Amount repaid, in `loan_coin`.
        remaining_principal: Principal that is left, in `loan_coin`.
        remaining_interest: Interest that is left, in `loan_coin`.
        collateral_coin: Coins that are pledged, with commas between them.
        current_ltv: LTV after the repayment, a ratio (0.25 = 25 %).
        repay_status: State of the repayment.
    """

    loan_coin: str
    repay_amount: Decimal
    remaining_principal: Decimal
    remaining_interest: Decimal
    collateral_coin: str
    current_ltv: Decimal
    repay_status: VipRepayStatus | str


def decode_vip_repay(value: object) -> VipRepay:
    """Read a `VipRepay` from JSON."""
    row = as_object(value)
    return VipRepay(
        loan_coin=required(row, "loanCoin", text),
        repay_amount=required(row, "repayAmount", decimal),
        remaining_principal=required(row, "remainingPrincipal", decimal),
        remaining_interest=required(row, "remainingInterest", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        current_ltv=required(row, "currentLTV", decimal),
        repay_status=required(row, "repayStatus", _enum_of_vip_repay_status),
    )


@frozen(kw_only=True)
class VipRenewal:
    """A renewed VIP loan.

    Attributes:
        loan_account_id: Number of the account that received the loan; text here.
        loan_coin: Coin that was borrowed.
        loan_amount: Amount borrowed, in `loan_coin`.
        collateral_account_id: Numbers of the accounts that pledge, with commas between them.
        collateral_coin: Coins that are pledged, with commas between them.
        loan_term: Term of the renewed loan in days; text here.
    """

    loan_account_id: int
    loan_coin: str
    loan_amount: Decimal
    collateral_account_id: str
    collateral_coin: str
    loan_term: int


def decode_vip_renewal(value: object) -> VipRenewal:
    """Read a `VipRenewal` from JSON."""
    row = as_object(value)
    return VipRenewal(
        loan_account_id=required(row, "loanAccountId", integer_text),
        loan_coin=required(row, "loanCoin", text),
        loan_amount=required(row, "loanAmount", decimal),
        collateral_account_id=required(row, "collateralAccountId", text),
        collateral_coin=required(row, "collateralCoin", text),
        loan_term=required(row, "loanTerm", integer_text),
    )


@frozen(kw_only=True)
class VipOngoingOrder:
    """An open VIP loan.

    Attributes:
        order_id: Number of the order.
        loan_coin: Coin that was borrowed.
        total_debt: Debt, in `loan_coin`.
        residual_interest: Interest not paid yet, in `loan_coin`.
        collateral_account_id: Numbers of the accounts that pledge, with commas between them.
        collateral_coin: Coins that are pledged, with commas between them; `USDT-Earn` is the
            Simple Earn flexible position in USDT.
        collateral_value: Value of the collateral; the exchange does not say in which currency.
            Missing in newer sources.
        total_collateral_value_after_haircut: Value of all collateral after the haircut; the
            exchange does not say in which currency.
        locked_collateral_value: Value of the collateral that is locked; the exchange does not
            say in which currency.
        current_ltv: LTV, a ratio (0.57 = 57 %).
        expiration_time: End of the term, in milliseconds since 1970 (UTC). 0, the first moment
            of 1970, when the term is open.
        loan_date: Time at which the loan began, in milliseconds since 1970 (UTC); text here.
        loan_term: Term of the loan in words, such as `30days`; `open term` at a flexible rate.
        loan_rate: Interest rate of the loan as a decimal fraction, or the words `flexible
            rate`; a text for that reason. The exchange does not say for which period the rate
            is.
    """

    order_id: int
    loan_coin: str
    total_debt: Decimal
    residual_interest: Decimal
    collateral_account_id: str
    collateral_coin: str
    collateral_value: Decimal | None = None
    total_collateral_value_after_haircut: Decimal
    locked_collateral_value: Decimal
    current_ltv: Decimal
    expiration_time: datetime
    loan_date: datetime
    loan_term: str
    loan_rate: str | None = None


def decode_vip_ongoing_order(value: object) -> VipOngoingOrder:
    """Read a `VipOngoingOrder` from JSON."""
    row = as_object(value)
    return VipOngoingOrder(
        order_id=required(row, "orderId", integer),
        loan_coin=required(row, "loanCoin", text),
        total_debt=required(row, "totalDebt", decimal),
        residual_interest=required(row, "residualInterest", decimal),
        collateral_account_id=required(row, "collateralAccountId", text),
        collateral_coin=required(row, "collateralCoin", text),
        collateral_value=optional(row, "collateralValue", decimal),
        total_collateral_value_after_haircut=required(row, "totalCollateralValueAfterHaircut", decimal),
        locked_collateral_value=required(row, "lockedCollateralValue", decimal),
        current_ltv=required(row, "currentLTV", decimal),
        expiration_time=required(row, "expirationTime", unix_ms),
        loan_date=required(row, "loanDate", unix_ms),
        loan_term=required(row, "loanTerm", text),
        loan_rate=optional(row, "loanRate", text),
    )


@frozen(kw_only=True)
class VipOngoingOrders:
    """A page of open orders.

    Attributes:
        rows: The orders of this page.
        total: Number of orders on all pages.
    """

    rows: tuple[VipOngoingOrder, ...]
    total: int


def decode_vip_ongoing_orders(value: object) -> VipOngoingOrders:
    """Read a `VipOngoingOrders` from JSON."""
    row = as_object(value)
    return VipOngoingOrders(
        rows=required(row, "rows", _list_of_decode_vip_ongoing_order),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class VipRepayRecord:
    """A repayment of the past.

    Attributes:
        loan_coin: Coin that was borrowed.
        repay_amount: Amount repaid, in `loan_coin`.
        collateral_coin: Coins that were pledged, with commas between them.
        repay_status: State of the repayment.
        loan_date: Time at which the loan began, in milliseconds since 1970 (UTC); text here.
        repay_time: Time of the repayment, in milliseconds since 1970 (UTC); text here.
        order_id: Number of the order; text here.
        repay_principal: Part of the repayment that went to the principal, in `loan_coin`.
        repay_interest: Part of the repayment that went to interest, in `loan_coin`.
    """

    loan_coin: str
    repay_amount: Decimal
    collateral_coin: str
    repay_status: VipRepayStatus | str
    loan_date: datetime
    repay_time: datetime
    order_id: int
    repay_principal: Decimal | None = None
    repay_interest: Decimal | None = None


def decode_vip_repay_record(value: object) -> VipRepayRecord:
    """Read a `VipRepayRecord` from JSON."""
    row = as_object(value)
    return VipRepayRecord(
        loan_coin=required(row, "loanCoin", text),
        repay_amount=required(row, "repayAmount", decimal),
        collateral_coin=required(row, "collateralCoin", text),
        repay_status=required(row, "repayStatus", _enum_of_vip_repay_status),
        loan_date=required(row, "loanDate", unix_ms),
        repay_time=required(row, "repayTime", unix_ms),
        order_id=required(row, "orderId", integer_text),
        repay_principal=optional(row, "repayPrincipal", decimal),
        repay_interest=optional(row, "repayInterest", decimal),
    )


@frozen(kw_only=True)
class VipRepayHistory:
    """A page of repayments.

    Attributes:
        rows: The repayments of this page.
        total: Number of repayments on all pages.
    """

    rows: tuple[VipRepayRecord, ...]
    total: int


def decode_vip_repay_history(value: object) -> VipRepayHistory:
    """Read a `VipRepayHistory` from JSON."""
    row = as_object(value)
    return VipRepayHistory(
        rows=required(row, "rows", _list_of_decode_vip_repay_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class VipAccruedInterest:
    """Interest that an order accrued at one time.

    Attributes:
        loan_coin: Coin that was borrowed.
        principal_amount: Principal that the interest is for, in `loan_coin`.
        interest_amount: Interest, in `loan_coin`.
        annual_interest_rate: Interest for a year, as a decimal fraction (0.001273 = 0.1273 % a
            year).
        accrual_time: Time at which the interest was charged, in milliseconds since 1970 (UTC).
        order_id: Number of the order; the newest one if the order was renewed.
    """

    loan_coin: str
    principal_amount: Decimal
    interest_amount: Decimal
    annual_interest_rate: Decimal
    accrual_time: datetime
    order_id: int


def decode_vip_accrued_interest(value: object) -> VipAccruedInterest:
    """Read a `VipAccruedInterest` from JSON."""
    row = as_object(value)
    return VipAccruedInterest(
        loan_coin=required(row, "loanCoin", text),
        principal_amount=required(row, "principalAmount", decimal),
        interest_amount=required(row, "interestAmount", decimal),
        annual_interest_rate=required(row, "annualInterestRate", decimal),
        accrual_time=required(row, "accrualTime", unix_ms),
        order_id=required(row, "orderId", integer),
    )


@frozen(kw_only=True)
class VipAccruedInterestHistory:
    """A page of interest records.

    Attributes:
        rows: The interest records of this page.
        total: Number of interest records on all pages.
    """

    rows: tuple[VipAccruedInterest, ...]
    total: int


def decode_vip_accrued_interest_history(value: object) -> VipAccruedInterestHistory:
    """Read a `VipAccruedInterestHistory` from JSON."""
    row = as_object(value)
    return VipAccruedInterestHistory(
        rows=required(row, "rows", _list_of_decode_vip_accrued_interest),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class VipCollateralAccount:
    """An account that pledges.

    Attributes:
        collateral_account_id: Number of the account; text here.
        collateral_coin: Coins that are pledged, with commas between them.
        collateral_value: Value of the collateral; the exchange does not say in which currency.
            Missing in newer sources.
    """

    collateral_account_id: int
    collateral_coin: str
    collateral_value: Decimal | None = None


def decode_vip_collateral_account(value: object) -> VipCollateralAccount:
    """Read a `VipCollateralAccount` from JSON."""
    row = as_object(value)
    return VipCollateralAccount(
        collateral_account_id=required(row, "collateralAccountId", integer_text),
        collateral_coin=required(row, "collateralCoin", text),
        collateral_value=optional(row, "collateralValue", decimal),
    )


@frozen(kw_only=True)
class VipCollateralAccounts:
    """Accounts that pledge.

    Attributes:
        rows: The accounts.
        total: Number of accounts.
    """

    rows: tuple[VipCollateralAccount, ...]
    total: int


def decode_vip_collateral_accounts(value: object) -> VipCollateralAccounts:
    """Read a `VipCollateralAccounts` from JSON."""
    row = as_object(value)
    return VipCollateralAccounts(
        rows=required(row, "rows", _list_of_decode_vip_collateral_account),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class VipApplication:
    """An application for a VIP loan and what became of it.

    Attributes:
        loan_account_id: Number of the account that receives the loan; text here.
        order_id: Number of the order; text here.
        request_id: Number of the application; text here.
        loan_coin: Coin that is borrowed.
        loan_amount: Amount to borrow, in `loan_coin`.
        collateral_account_id: Numbers of the accounts that pledge, with commas between them.
        collateral_coin: Coins that are pledged, with commas between them; `USDT-Earn` is the
            Simple Earn flexible position in USDT.
        loan_term: Term of the loan in days; text here.
        status: State of the application and of its loan.
        loan_date: Time at which the loan began, in milliseconds since 1970 (UTC); text here.
    """

    loan_account_id: int
    order_id: int
    request_id: int
    loan_coin: str
    loan_amount: Decimal
    collateral_account_id: str
    collateral_coin: str
    loan_term: int
    status: VipLoanStatus | str
    loan_date: datetime


def decode_vip_application(value: object) -> VipApplication:
    """Read a `VipApplication` from JSON."""
    row = as_object(value)
    return VipApplication(
        loan_account_id=required(row, "loanAccountId", integer_text),
        order_id=required(row, "orderId", integer_text),
        request_id=required(row, "requestId", integer_text),
        loan_coin=required(row, "loanCoin", text),
        loan_amount=required(row, "loanAmount", decimal),
        collateral_account_id=required(row, "collateralAccountId", text),
        collateral_coin=required(row, "collateralCoin", text),
        loan_term=required(row, "loanTerm", integer_text),
        status=required(row, "status", _enum_of_vip_loan_status),
        loan_date=required(row, "loanDate", unix_ms),
    )


@frozen(kw_only=True)
class VipApplications:
    """A page of applications.

    Attributes:
        rows: The applications of this page.
        total: Number of applications on all pages.
    """

    rows: tuple[VipApplication, ...]
    total: int


def decode_vip_applications(value: object) -> VipApplications:
    """Read a `VipApplications` from JSON."""
    row = as_object(value)
    return VipApplications(
        rows=required(row, "rows", _list_of_decode_vip_application),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class VipLoanableAsset:
    """A coin that VIP loans lend, with its flexible rate and its fixed rates for each term.

    Attributes:
        loan_coin: The coin.
        flexible_daily_interest_rate: Flexible interest for a day, as a decimal fraction.
        flexible_yearly_interest_rate: Flexible interest for a year, as a decimal fraction.
        daily_interest_rate_30d: Interest for a day of a 30-day loan, as a decimal fraction.
        yearly_interest_rate_30d: Interest for a year of a 30-day loan, as a decimal fraction.
        daily_interest_rate_60d: Interest for a day of a 60-day loan, as a decimal fraction.
        yearly_interest_rate_60d: Interest for a year of a 60-day loan, as a decimal fraction.
        min_limit: Smallest loan, as a value in USD.
        max_limit: Largest loan, as a value in USD.
        vip_level: VIP level that the data is for.
    """

    loan_coin: str
    flexible_daily_interest_rate: Decimal
    flexible_yearly_interest_rate: Decimal
    daily_interest_rate_30d: Decimal
    yearly_interest_rate_30d: Decimal
    daily_interest_rate_60d: Decimal
    yearly_interest_rate_60d: Decimal
    min_limit: Decimal
    max_limit: Decimal
    vip_level: int


def decode_vip_loanable_asset(value: object) -> VipLoanableAsset:
    """Read a `VipLoanableAsset` from JSON."""
    row = as_object(value)
    return VipLoanableAsset(
        loan_coin=required(row, "loanCoin", text),
        flexible_daily_interest_rate=required(row, "_flexibleDailyInterestRate", decimal),
        flexible_yearly_interest_rate=required(row, "_flexibleYearlyInterestRate", decimal),
        daily_interest_rate_30d=required(row, "_30dDailyInterestRate", decimal),
        yearly_interest_rate_30d=required(row, "_30dYearlyInterestRate", decimal),
        daily_interest_rate_60d=required(row, "_60dDailyInterestRate", decimal),
        yearly_interest_rate_60d=required(row, "_60dYearlyInterestRate", decimal),
        min_limit=required(row, "minLimit", decimal),
        max_limit=required(row, "maxLimit", decimal),
        vip_level=required(row, "vipLevel", integer),
    )


@frozen(kw_only=True)
class VipLoanableAssets:
    """Coins that VIP loans lend.

    Attributes:
        rows: The coins.
        total: Number of coins.
    """

    rows: tuple[VipLoanableAsset, ...]
    total: int


def decode_vip_loanable_assets(value: object) -> VipLoanableAssets:
    """Read a `VipLoanableAssets` from JSON."""
    row = as_object(value)
    return VipLoanableAssets(
        rows=required(row, "rows", _list_of_decode_vip_loanable_asset),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class VipCollateralAsset:
    """A coin that VIP loans take as collateral, with the share at which it counts in four ranges.

    Attributes:
        collateral_coin: The coin.
        collateral_ratio_1st: Collateral ratio in the first range, in percent with the sign,
            such as `100%`.
        collateral_range_1st: The first range, such as `1-10000000`; the exchange does not say
            in which unit.
        collateral_ratio_2nd: Collateral ratio in the second range, in percent with the sign,
            such as `80%`.
        collateral_range_2nd: The second range, such as `10000000-100000000`; the exchange does
            not say in which unit.
        collateral_ratio_3rd: Collateral ratio in the third range, in percent with the sign,
            such as `60%`.
        collateral_range_3rd: The third range, such as `100000000-1000000000`; the exchange does
            not say in which unit.
        collateral_ratio_4th: Collateral ratio in the fourth range, in percent with the sign,
            such as `0%`.
        collateral_range_4th: The fourth range, such as `>10000000000`; the exchange does not
            say in which unit.
    """

    collateral_coin: str
    collateral_ratio_1st: str
    collateral_range_1st: str
    collateral_ratio_2nd: str
    collateral_range_2nd: str
    collateral_ratio_3rd: str
    collateral_range_3rd: str
    collateral_ratio_4th: str
    collateral_range_4th: str


def decode_vip_collateral_asset(value: object) -> VipCollateralAsset:
    """Read a `VipCollateralAsset` from JSON."""
    row = as_object(value)
    return VipCollateralAsset(
        collateral_coin=required(row, "collateralCoin", text),
        collateral_ratio_1st=required(row, "_1stCollateralRatio", text),
        collateral_range_1st=required(row, "_1stCollateralRange", text),
        collateral_ratio_2nd=required(row, "_2ndCollateralRatio", text),
        collateral_range_2nd=required(row, "_2ndCollateralRange", text),
        collateral_ratio_3rd=required(row, "_3rdCollateralRatio", text),
        collateral_range_3rd=required(row, "_3rdCollateralRange", text),
        collateral_ratio_4th=required(row, "_4thCollateralRatio", text),
        collateral_range_4th=required(row, "_4thCollateralRange", text),
    )


@frozen(kw_only=True)
class VipCollateralAssets:
    """Coins that VIP loans take as collateral.

    Attributes:
        rows: The coins.
        total: Number of coins.
    """

    rows: tuple[VipCollateralAsset, ...]
    total: int


def decode_vip_collateral_assets(value: object) -> VipCollateralAssets:
    """Read a `VipCollateralAssets` from JSON."""
    row = as_object(value)
    return VipCollateralAssets(
        rows=required(row, "rows", _list_of_decode_vip_collateral_asset),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class VipInterestRate:
    """Flexible interest rate of a coin.

    Attributes:
        asset: The coin.
        flexible_daily_interest_rate: Flexible interest for a day, as a decimal fraction.
        flexible_yearly_interest_rate: Flexible interest for a year, as a decimal fraction.
        time: Time of the rate, in milliseconds since 1970 (UTC).
    """

    asset: str
    flexible_daily_interest_rate: Decimal
    flexible_yearly_interest_rate: Decimal
    time: datetime


def decode_vip_interest_rate(value: object) -> VipInterestRate:
    """Read a `VipInterestRate` from JSON."""
    row = as_object(value)
    return VipInterestRate(
        asset=required(row, "asset", text),
        flexible_daily_interest_rate=required(row, "flexibleDailyInterestRate", decimal),
        flexible_yearly_interest_rate=required(row, "flexibleYearlyInterestRate", decimal),
        time=required(row, "time", unix_ms),
    )


@frozen(kw_only=True)
class VipPastInterestRate:
    """Flexible interest rate of a coin at one time.

    Attributes:
        coin: The coin.
        annualized_interest_rate: Interest for a year, as a decimal fraction (0.0647 = 6.47 % a
            year).
        time: Time of the rate, in milliseconds since 1970 (UTC).
    """

    coin: str
    annualized_interest_rate: Decimal
    time: datetime


def decode_vip_past_interest_rate(value: object) -> VipPastInterestRate:
    """Read a `VipPastInterestRate` from JSON."""
    row = as_object(value)
    return VipPastInterestRate(
        coin=required(row, "coin", text),
        annualized_interest_rate=required(row, "annualizedInterestRate", decimal),
        time=required(row, "time", unix_ms),
    )


@frozen(kw_only=True)
class VipInterestRateHistory:
    """A page of interest rates.

    Attributes:
        rows: The rates of this page.
        total: Number of rates on all pages.
    """

    rows: tuple[VipPastInterestRate, ...]
    total: int


def decode_vip_interest_rate_history(value: object) -> VipInterestRateHistory:
    """Read a `VipInterestRateHistory` from JSON."""
    row = as_object(value)
    return VipInterestRateHistory(
        rows=required(row, "rows", _list_of_decode_vip_past_interest_rate),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class VipFixedSupply:
    """A supply order of the fixed-rate market.

    Attributes:
        request_id: Identifier of the supply order, which `fixed_borrow` takes.
        request_no: Request number of the supply order, a second number beside `request_id`.
        coin: Coin that is offered.
        interest_rate: Interest for a year, as a decimal fraction (0.05 = 5 % a year).
        duration: Term in days.
        minimum_amount: Least that can be borrowed from the order, in `coin`.
        available_amount: Most that can be borrowed from the order, in `coin`.
        estimated_interest: Interest to expect, in `coin`; in the documented answer that of
            `available_amount` for the whole term.
    """

    request_id: int
    request_no: int
    coin: str
    interest_rate: Decimal
    duration: int
    minimum_amount: Decimal
    available_amount: Decimal
    estimated_interest: Decimal


def decode_vip_fixed_supply(value: object) -> VipFixedSupply:
    """Read a `VipFixedSupply` from JSON."""
    row = as_object(value)
    return VipFixedSupply(
        request_id=required(row, "requestId", integer),
        request_no=required(row, "requestNo", integer),
        coin=required(row, "coin", text),
        interest_rate=required(row, "interestRate", decimal),
        duration=required(row, "duration", integer),
        minimum_amount=required(row, "minimumAmount", decimal),
        available_amount=required(row, "availableAmount", decimal),
        estimated_interest=required(row, "estimatedInterest", decimal),
    )


@frozen(kw_only=True)
class VipFixedMarket:
    """A page of supply orders.

    Attributes:
        total: Number of supply orders on all pages.
        rows: The supply orders of this page.
    """

    total: int
    rows: tuple[VipFixedSupply, ...]


def decode_vip_fixed_market(value: object) -> VipFixedMarket:
    """Read a `VipFixedMarket` from JSON."""
    row = as_object(value)
    return VipFixedMarket(
        total=required(row, "total", integer),
        rows=required(row, "rows", _list_of_decode_vip_fixed_supply),
    )


_bool_text_yes_no = bool_text("Yes", "No")
_enum_of_vip_request_status = enum_of(VipRequestStatus)
_enum_of_vip_repay_status = enum_of(VipRepayStatus)
_list_of_decode_vip_ongoing_order = list_of(decode_vip_ongoing_order)
_list_of_decode_vip_repay_record = list_of(decode_vip_repay_record)
_list_of_decode_vip_accrued_interest = list_of(decode_vip_accrued_interest)
_list_of_decode_vip_collateral_account = list_of(decode_vip_collateral_account)
_enum_of_vip_loan_status = enum_of(VipLoanStatus)
_list_of_decode_vip_application = list_of(decode_vip_application)
_list_of_decode_vip_loanable_asset = list_of(decode_vip_loanable_asset)
_list_of_decode_vip_collateral_asset = list_of(decode_vip_collateral_asset)
_list_of_decode_vip_past_interest_rate = list_of(decode_vip_past_interest_rate)
_list_of_decode_vip_fixed_supply = list_of(decode_vip_fixed_supply)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.clients.okx_flexible_loan.enums import EMode, LoanAction
from lendspec.core.bounds import Bounds
from lendspec.core.codec import (
    Wire,
    as_object,
    decimal,
    empty_as_none,
    enum_of,
    list_of,
    required,
    text,
    unix_ms,
    wire_decimal,
    wire_object,
    wire_text,
    wire_within,
)

__all__ = [
    "BorrowCurrency",
    "CollateralAmount",
    "CollateralAsset",
    "CollateralAssets",
    "EModePair",
    "FlexibleBorrow",
    "FlexibleRepay",
    "HeldAmount",
    "InterestAccrual",
    "LoanAmount",
    "LoanOrder",
    "LoanRecord",
    "MaxCollateralRedeemAmount",
    "MaxLoan",
    "OwedAmount",
    "RiskWarning",
    "decode_borrow_currency",
    "decode_collateral_asset",
    "decode_collateral_assets",
    "decode_e_mode_pair",
    "decode_flexible_borrow",
    "decode_flexible_repay",
    "decode_held_amount",
    "decode_interest_accrual",
    "decode_loan_order",
    "decode_loan_record",
    "decode_max_collateral_redeem_amount",
    "decode_max_loan",
    "decode_owed_amount",
    "decode_risk_warning",
    "encode_collateral_amount",
    "encode_loan_amount",
]


@frozen(kw_only=True)
class BorrowCurrency:
    """A coin that can be borrowed.

    Attributes:
        borrow_ccy: Coin that can be borrowed, e.g. `BTC`.
    """

    borrow_ccy: str


def decode_borrow_currency(value: object) -> BorrowCurrency:
    """Read a `BorrowCurrency` from JSON."""
    row = as_object(value)
    return BorrowCurrency(
        borrow_ccy=required(row, "borrowCcy", text),
    )


@frozen(kw_only=True)
class CollateralAsset:
    """One collateral coin.

    Attributes:
        ccy: Collateral coin.
        amt: Available amount, in `ccy`.
        notional_usd: Value of the amount, in USD.
    """

    ccy: str
    amt: Decimal
    notional_usd: Decimal


def decode_collateral_asset(value: object) -> CollateralAsset:
    """Read a `CollateralAsset` from JSON."""
    row = as_object(value)
    return CollateralAsset(
        ccy=required(row, "ccy", text),
        amt=required(row, "amt", decimal),
        notional_usd=required(row, "notionalUsd", decimal),
    )


@frozen(kw_only=True)
class CollateralAssets:
    """Collateral that an order holds.

    Attributes:
        assets: The coins held, one entry each.
    """

    assets: tuple[CollateralAsset, ...]


def decode_collateral_assets(value: object) -> CollateralAssets:
    """Read a `CollateralAssets` from JSON."""
    row = as_object(value)
    return CollateralAssets(
        assets=required(row, "assets", _list_of_decode_collateral_asset),
    )


@frozen(kw_only=True)
class MaxLoan:
    """How much of a coin can still be borrowed.

    Attributes:
        borrow_ccy: Coin to borrow.
        max_loan: Most that can be borrowed, in `borrow_ccy`.
        notional_usd: Value of `max_loan`, in USD.
        remaining_quota: Borrowing quota that is left, in `borrow_ccy`.
    """

    borrow_ccy: str
    max_loan: Decimal
    notional_usd: Decimal
    remaining_quota: Decimal


def decode_max_loan(value: object) -> MaxLoan:
    """Read a `MaxLoan` from JSON."""
    row = as_object(value)
    return MaxLoan(
        borrow_ccy=required(row, "borrowCcy", text),
        max_loan=required(row, "maxLoan", decimal),
        notional_usd=required(row, "notionalUsd", decimal),
        remaining_quota=required(row, "remainingQuota", decimal),
    )


@frozen(kw_only=True)
class CollateralAmount:
    """An amount of collateral to lock or to count.

    Attributes:
        ccy: Collateral coin.
        amt: Amount, in `ccy`.
    """

    ccy: str
    amt: Decimal


def encode_collateral_amount(value: object) -> Wire:
    """Write a `CollateralAmount` as JSON."""
    return _encode_collateral_amount(value)


@frozen(kw_only=True)
class MaxCollateralRedeemAmount:
    """How much of a collateral coin can be taken back.

    Attributes:
        ccy: Collateral coin.
        max_redeem_amt: Most that can be taken back, in `ccy`.
    """

    ccy: str
    max_redeem_amt: Decimal


def decode_max_collateral_redeem_amount(value: object) -> MaxCollateralRedeemAmount:
    """Read a `MaxCollateralRedeemAmount` from JSON."""
    row = as_object(value)
    return MaxCollateralRedeemAmount(
        ccy=required(row, "ccy", text),
        max_redeem_amt=required(row, "maxRedeemAmt", decimal),
    )


@frozen(kw_only=True)
class FlexibleBorrow:
    """Order that was opened or borrowed more on.

    Attributes:
        ord_id: Id of the order that was opened, or of the one borrowed more on.
        e_mode: Whether the order is in E-Mode.
        cl_ord_id: Your own id of the request.
    """

    ord_id: str
    e_mode: EMode | str
    cl_ord_id: str


def decode_flexible_borrow(value: object) -> FlexibleBorrow:
    """Read a `FlexibleBorrow` from JSON."""
    row = as_object(value)
    return FlexibleBorrow(
        ord_id=required(row, "ordId", text),
        e_mode=required(row, "eMode", _enum_of_e_mode),
        cl_ord_id=required(row, "clOrdId", text),
    )


@frozen(kw_only=True)
class LoanAmount:
    """An amount to borrow.

    Attributes:
        ccy: Coin to borrow.
        amt: Amount, in `ccy`.
    """

    ccy: str
    amt: Decimal


def encode_loan_amount(value: object) -> Wire:
    """Write a `LoanAmount` as JSON."""
    return _encode_loan_amount(value)


@frozen(kw_only=True)
class FlexibleRepay:
    """Repayment that was accepted, not yet settled.

    Attributes:
        ord_id: Loan order that is paid back.
        ccy: Coin of the repayment.
        amt: Amount asked for, in `ccy`; not necessarily what is settled.
        cl_ord_id: Your own id of the request.
    """

    ord_id: str
    ccy: str
    amt: Decimal
    cl_ord_id: str


def decode_flexible_repay(value: object) -> FlexibleRepay:
    """Read a `FlexibleRepay` from JSON."""
    row = as_object(value)
    return FlexibleRepay(
        ord_id=required(row, "ordId", text),
        ccy=required(row, "ccy", text),
        amt=required(row, "amt", decimal),
        cl_ord_id=required(row, "clOrdId", text),
    )


@frozen(kw_only=True)
class EModePair:
    """A pair of coins that an order in E-Mode may use.

    Attributes:
        collateral_ccy: Collateral coin of the pair.
        borrow_ccy: Coin that may be borrowed against `collateral_ccy`.
    """

    collateral_ccy: str
    borrow_ccy: str


def decode_e_mode_pair(value: object) -> EModePair:
    """Read a `EModePair` from JSON."""
    row = as_object(value)
    return EModePair(
        collateral_ccy=required(row, "collateralCcy", text),
        borrow_ccy=required(row, "borrowCcy", text),
    )


@frozen(kw_only=True)
class OwedAmount:
    """An amount that is owed.

    Attributes:
        ccy: Borrowed coin.
        amt: Amount, in `ccy`.
    """

    ccy: str
    amt: Decimal


def decode_owed_amount(value: object) -> OwedAmount:
    """Read a `OwedAmount` from JSON."""
    row = as_object(value)
    return OwedAmount(
        ccy=required(row, "ccy", text),
        amt=required(row, "amt", decimal),
    )


@frozen(kw_only=True)
class HeldAmount:
    """An amount of collateral that an order holds.

    Attributes:
        ccy: Collateral coin.
        amt: Amount, in `ccy`.
    """

    ccy: str
    amt: Decimal


def decode_held_amount(value: object) -> HeldAmount:
    """Read a `HeldAmount` from JSON."""
    row = as_object(value)
    return HeldAmount(
        ccy=required(row, "ccy", text),
        amt=required(row, "amt", decimal),
    )


@frozen(kw_only=True)
class RiskWarning:
    """Liquidation price of an order; known only with one collateral coin and one borrowed coin.

    Attributes:
        inst_id: Instrument that liquidation trades on, e.g. `BTC-USDT`; empty unless there is
            one collateral coin and one borrowed coin.
        liq_px: Price at which liquidation sets in, in the quote currency of `inst_id` (USDT for
            `BTC-USDT`); empty unless there is one collateral coin and one borrowed coin.
    """

    inst_id: str | None
    liq_px: Decimal | None


def decode_risk_warning(value: object) -> RiskWarning:
    """Read a `RiskWarning` from JSON."""
    row = as_object(value)
    return RiskWarning(
        inst_id=required(row, "instId", _empty_as_none_text),
        liq_px=required(row, "liqPx", _empty_as_none_decimal),
    )


@frozen(kw_only=True)
class LoanOrder:
    """An open loan order.

    Attributes:
        ord_id: Id of the order.
        loan_notional_usd: Value of the debt, in USD.
        loan_data: The debt, one entry for each coin.
        collateral_notional_usd: Value of the collateral after the adjustment of the exchange,
            in USD.
        collateral_data: The collateral, one entry for each coin.
        risk_warning_data: At which price collateral would be liquidated.
        cur_ltv: LTV (loan to value) at the moment, as a ratio; `0.1` is 10 %.
        margin_call_ltv: LTV at which the exchange warns that liquidation is near (margin call),
            as a ratio; `0.1` is 10 %.
        liq_ltv: LTV at which the order is liquidated and the collateral is lost, as a ratio;
            `0.1` is 10 %.
    """

    ord_id: str
    loan_notional_usd: Decimal
    loan_data: tuple[OwedAmount, ...]
    collateral_notional_usd: Decimal
    collateral_data: tuple[HeldAmount, ...]
    risk_warning_data: RiskWarning
    cur_ltv: Decimal
    margin_call_ltv: Decimal
    liq_ltv: Decimal


def decode_loan_order(value: object) -> LoanOrder:
    """Read a `LoanOrder` from JSON."""
    row = as_object(value)
    return LoanOrder(
        ord_id=required(row, "ordId", text),
        loan_notional_usd=required(row, "loanNotionalUsd", decimal),
        loan_data=required(row, "loanData", _list_of_decode_owed_amount),
        collateral_notional_usd=required(row, "collateralNotionalUsd", decimal),
        collateral_data=required(row, "collateralData", _list_of_decode_held_amount),
        risk_warning_data=required(row, "riskWarningData", decode_risk_warning),
        cur_ltv=required(row, "curLTV", decimal),
        margin_call_ltv=required(row, "marginCallLTV", decimal),
        liq_ltv=required(row, "liqLTV", decimal),
    )


@frozen(kw_only=True)
class LoanRecord:
    """One thing that happened on a loan order.

    Attributes:
        ref_id: Reference id of the record; the cursor for `after` and `before`.
        type: What happened.
        ccy: Coin of the amount.
        amt: Amount, in `ccy`, with a sign; locking collateral is negative in the documented
            answer.
        ts: When it happened, in milliseconds since 1970 (UTC).
    """

    ref_id: str
    type: LoanAction | str
    ccy: str
    amt: Decimal
    ts: datetime


def decode_loan_record(value: object) -> LoanRecord:
    """Read a `LoanRecord` from JSON."""
    row = as_object(value)
    return LoanRecord(
        ref_id=required(row, "refId", text),
        type=required(row, "type", _enum_of_loan_action),
        ccy=required(row, "ccy", text),
        amt=required(row, "amt", decimal),
        ts=required(row, "ts", unix_ms),
    )


@frozen(kw_only=True)
class InterestAccrual:
    """One charge of interest.

    Attributes:
        ref_id: Reference id of the record; the cursor for `after` and `before`.
        ccy: Coin of the loan and of the interest.
        loan: Debt that the interest was computed from, in `ccy`.
        interest: Interest charged, in `ccy`.
        interest_rate: Annual rate (APY) as a fraction; `0.01` is 1 % a year.
        ts: When the interest was computed, in milliseconds since 1970 (UTC).
    """

    ref_id: str
    ccy: str
    loan: Decimal
    interest: Decimal
    interest_rate: Decimal
    ts: datetime


def decode_interest_accrual(value: object) -> InterestAccrual:
    """Read a `InterestAccrual` from JSON."""
    row = as_object(value)
    return InterestAccrual(
        ref_id=required(row, "refId", text),
        ccy=required(row, "ccy", text),
        loan=required(row, "loan", decimal),
        interest=required(row, "interest", decimal),
        interest_rate=required(row, "interestRate", decimal),
        ts=required(row, "ts", unix_ms),
    )


_list_of_decode_collateral_asset = list_of(decode_collateral_asset)
_enum_of_e_mode = enum_of(EMode)
_empty_as_none_text = empty_as_none(text)
_empty_as_none_decimal = empty_as_none(decimal)
_list_of_decode_owed_amount = list_of(decode_owed_amount)
_list_of_decode_held_amount = list_of(decode_held_amount)
_enum_of_loan_action = enum_of(LoanAction)
_CCY = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}$",
    form="the name of one coin, in capital letters and digits, without spaces",
)
_AMOUNT = Bounds(above=0, whole_digits=20, fraction_digits=20)
_encode_collateral_amount = wire_object(
    CollateralAmount,
    (
        ("ccy", "ccy", wire_within(wire_text, _CCY), True),
        ("amt", "amt", wire_within(wire_decimal, _AMOUNT), True),
    ),
)
_encode_loan_amount = wire_object(
    LoanAmount,
    (
        ("ccy", "ccy", wire_within(wire_text, _CCY), True),
        ("amt", "amt", wire_within(wire_decimal, _AMOUNT), True),
    ),
)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.clients.binance_margin.enums import LiquidationLoanRepayStatus, OrderSide, TimeInForce
from lendspec.core.codec import as_object, boolean, decimal, enum_of, integer, list_of, required, text, unix_ms

__all__ = [
    "ForceLiquidationHistory",
    "ForceLiquidationRecord",
    "LiquidationLoan",
    "LiquidationLoanRepayHistory",
    "LiquidationLoanRepayment",
    "ManualLiquidation",
    "decode_force_liquidation_history",
    "decode_force_liquidation_record",
    "decode_liquidation_loan",
    "decode_liquidation_loan_repay_history",
    "decode_liquidation_loan_repayment",
    "decode_manual_liquidation",
]


@frozen(kw_only=True)
class ForceLiquidationRecord:
    """An order by which the exchange liquidated a margin account.

    Attributes:
        avg_price: Average price of what was traded, in the quote asset for one unit of the base
            asset.
        executed_qty: Amount traded, in the base asset.
        order_id: Number that the exchange gave the order.
        price: Limit price, in the quote asset for one unit of the base asset.
        qty: Amount ordered, in the base asset.
        side: Side of the order.
        symbol: Pair of the order.
        time_in_force: How long the order stays in the book.
        is_isolated: Whether the order belongs to isolated margin.
        updated_time: Time of the last change, in milliseconds since 1970 (UTC).
    """

    avg_price: Decimal
    executed_qty: Decimal
    order_id: int
    price: Decimal
    qty: Decimal
    side: OrderSide | str
    symbol: str
    time_in_force: TimeInForce | str
    is_isolated: bool
    updated_time: datetime


def decode_force_liquidation_record(value: object) -> ForceLiquidationRecord:
    """Read a `ForceLiquidationRecord` from JSON."""
    row = as_object(value)
    return ForceLiquidationRecord(
        avg_price=required(row, "avgPrice", decimal),
        executed_qty=required(row, "executedQty", decimal),
        order_id=required(row, "orderId", integer),
        price=required(row, "price", decimal),
        qty=required(row, "qty", decimal),
        side=required(row, "side", _enum_of_order_side),
        symbol=required(row, "symbol", text),
        time_in_force=required(row, "timeInForce", _enum_of_time_in_force),
        is_isolated=required(row, "isIsolated", boolean),
        updated_time=required(row, "updatedTime", unix_ms),
    )


@frozen(kw_only=True)
class ForceLiquidationHistory:
    """A page of orders of forced liquidations.

    Attributes:
        rows: The orders of this page, newest first.
        total: Number of orders on all pages.
    """

    rows: tuple[ForceLiquidationRecord, ...]
    total: int


def decode_force_liquidation_history(value: object) -> ForceLiquidationHistory:
    """Read a `ForceLiquidationHistory` from JSON."""
    row = as_object(value)
    return ForceLiquidationHistory(
        rows=required(row, "rows", _list_of_decode_force_liquidation_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class ManualLiquidation:
    """A liquidation on request. The exchange does not explain the fields; their meaning is taken from
    their names.

    Attributes:
        asset: Asset of the debt.
        interest: Interest of the debt, in `asset`.
        principal: Principal of the debt, in `asset`.
        liability_asset: Asset of the liability.
        liability_qty: Amount of the liability, in `liability_asset`.
    """

    asset: str
    interest: Decimal
    principal: Decimal
    liability_asset: str
    liability_qty: Decimal


def decode_manual_liquidation(value: object) -> ManualLiquidation:
    """Read a `ManualLiquidation` from JSON."""
    row = as_object(value)
    return ManualLiquidation(
        asset=required(row, "asset", text),
        interest=required(row, "interest", decimal),
        principal=required(row, "principal", decimal),
        liability_asset=required(row, "liabilityAsset", text),
        liability_qty=required(row, "liabilityQty", decimal),
    )


@frozen(kw_only=True)
class LiquidationLoan:
    """What a bankrupt cross margin account still owes the exchange.

    Attributes:
        asset: Asset of the loan; normally USDC.
        amount: The whole loan, in `asset`.
        repaid_amount: Part of the loan that is repaid, in `asset`.
        remaining_amount: Part of the loan that is still owed, in `asset`.
    """

    asset: str
    amount: Decimal
    repaid_amount: Decimal
    remaining_amount: Decimal


def decode_liquidation_loan(value: object) -> LiquidationLoan:
    """Read a `LiquidationLoan` from JSON."""
    row = as_object(value)
    return LiquidationLoan(
        asset=required(row, "asset", text),
        amount=required(row, "amount", decimal),
        repaid_amount=required(row, "repaidAmount", decimal),
        remaining_amount=required(row, "remainingAmount", decimal),
    )


@frozen(kw_only=True)
class LiquidationLoanRepayment:
    """A repayment of a liquidation loan.

    Attributes:
        repay_id: Number of the repayment.
        asset: Asset that was repaid with.
        amount: Amount repaid, in `asset`.
        status: State of the repayment.
        create_time: Time at which the repayment was made, in milliseconds since 1970 (UTC).
    """

    repay_id: int
    asset: str
    amount: Decimal
    status: LiquidationLoanRepayStatus | str
    create_time: datetime


def decode_liquidation_loan_repayment(value: object) -> LiquidationLoanRepayment:
    """Read a `LiquidationLoanRepayment` from JSON."""
    row = as_object(value)
    return LiquidationLoanRepayment(
        repay_id=required(row, "repayId", integer),
        asset=required(row, "asset", text),
        amount=required(row, "amount", decimal),
        status=required(row, "status", _enum_of_liquidation_loan_repay_status),
        create_time=required(row, "createTime", unix_ms),
    )


@frozen(kw_only=True)
class LiquidationLoanRepayHistory:
    """A page of repayments of liquidation loans.

    Attributes:
        total: Number of repayments on all pages.
        rows: The repayments of this page.
    """

    total: int
    rows: tuple[LiquidationLoanRepayment, ...]


def decode_liquidation_loan_repay_history(value: object) -> LiquidationLoanRepayHistory:
    """Read a `LiquidationLoanRepayHistory` from JSON."""
    row = as_object(value)
    return LiquidationLoanRepayHistory(
        total=required(row, "total", integer),
        rows=required(row, "rows", _list_of_decode_liquidation_loan_repayment),
    )


_enum_of_order_side = enum_of(OrderSide)
_enum_of_time_in_force = enum_of(TimeInForce)
_list_of_decode_force_liquidation_record = list_of(decode_force_liquidation_record)
_enum_of_liquidation_loan_repay_status = enum_of(LiquidationLoanRepayStatus)
_list_of_decode_liquidation_loan_repayment = list_of(decode_liquidation_loan_repayment)

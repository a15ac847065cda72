# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Binance margin: typed calls made from the specification."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.clients.binance_margin.account import AccountApi as AccountApi
    from lendspec.clients.binance_margin.account import AsyncAccountApi as AsyncAccountApi
    from lendspec.clients.binance_margin.account import AsyncRawAccountApi as AsyncRawAccountApi
    from lendspec.clients.binance_margin.account import RawAccountApi as RawAccountApi
    from lendspec.clients.binance_margin.account_models import CrossMarginAccount as CrossMarginAccount
    from lendspec.clients.binance_margin.account_models import CrossMarginAsset as CrossMarginAsset
    from lendspec.clients.binance_margin.borrow_repay import AsyncBorrowRepayApi as AsyncBorrowRepayApi
    from lendspec.clients.binance_margin.borrow_repay import AsyncRawBorrowRepayApi as AsyncRawBorrowRepayApi
    from lendspec.clients.binance_margin.borrow_repay import BorrowRepayApi as BorrowRepayApi
    from lendspec.clients.binance_margin.borrow_repay import RawBorrowRepayApi as RawBorrowRepayApi
    from lendspec.clients.binance_margin.borrow_repay_models import BorrowRepayHistory as BorrowRepayHistory
    from lendspec.clients.binance_margin.borrow_repay_models import BorrowRepayRecord as BorrowRepayRecord
    from lendspec.clients.binance_margin.borrow_repay_models import MarginInterestRate as MarginInterestRate
    from lendspec.clients.binance_margin.client import AsyncMargin as AsyncMargin
    from lendspec.clients.binance_margin.client import AsyncRawMargin as AsyncRawMargin
    from lendspec.clients.binance_margin.client import Margin as Margin
    from lendspec.clients.binance_margin.client import RawMargin as RawMargin
    from lendspec.clients.binance_margin.enums import BorrowRepayCause as BorrowRepayCause
    from lendspec.clients.binance_margin.enums import BorrowRepayStatus as BorrowRepayStatus
    from lendspec.clients.binance_margin.enums import BorrowRepayType as BorrowRepayType
    from lendspec.clients.binance_margin.enums import CrossMarginAccountType as CrossMarginAccountType
    from lendspec.clients.binance_margin.enums import OrderResponseType as OrderResponseType
    from lendspec.clients.binance_margin.enums import OrderSide as OrderSide
    from lendspec.clients.binance_margin.enums import OrderStatus as OrderStatus
    from lendspec.clients.binance_margin.enums import OrderType as OrderType
    from lendspec.clients.binance_margin.enums import SelfTradePreventionMode as SelfTradePreventionMode
    from lendspec.clients.binance_margin.enums import SideEffectType as SideEffectType
    from lendspec.clients.binance_margin.enums import TimeInForce as TimeInForce
    from lendspec.clients.binance_margin.enums import TransferDirection as TransferDirection
    from lendspec.clients.binance_margin.models import MarginTransaction as MarginTransaction
    from lendspec.clients.binance_margin.trading import AsyncRawTradingApi as AsyncRawTradingApi
    from lendspec.clients.binance_margin.trading import AsyncTradingApi as AsyncTradingApi
    from lendspec.clients.binance_margin.trading import RawTradingApi as RawTradingApi
    from lendspec.clients.binance_margin.trading import TradingApi as TradingApi
    from lendspec.clients.binance_margin.trading_models import CanceledMarginOrder as CanceledMarginOrder
    from lendspec.clients.binance_margin.trading_models import MarginOrder as MarginOrder
    from lendspec.clients.binance_margin.trading_models import NewMarginOrder as NewMarginOrder
    from lendspec.clients.binance_margin.trading_models import OrderFill as OrderFill
    from lendspec.clients.binance_margin.transfer import AsyncRawTransferApi as AsyncRawTransferApi
    from lendspec.clients.binance_margin.transfer import AsyncTransferApi as AsyncTransferApi
    from lendspec.clients.binance_margin.transfer import RawTransferApi as RawTransferApi
    from lendspec.clients.binance_margin.transfer import TransferApi as TransferApi
    from lendspec.core.operation import Operation

    OPERATIONS: Mapping[str, Operation[object]]

__all__ = [
    "OPERATIONS",
    "AccountApi",
    "AsyncAccountApi",
    "AsyncBorrowRepayApi",
    "AsyncMargin",
    "AsyncRawAccountApi",
    "AsyncRawBorrowRepayApi",
    "AsyncRawMargin",
    "AsyncRawTradingApi",
    "AsyncRawTransferApi",
    "AsyncTradingApi",
    "AsyncTransferApi",
    "BorrowRepayApi",
    "BorrowRepayCause",
    "BorrowRepayHistory",
    "BorrowRepayRecord",
    "BorrowRepayStatus",
    "BorrowRepayType",
    "CanceledMarginOrder",
    "CrossMarginAccount",
    "CrossMarginAccountType",
    "CrossMarginAsset",
    "Margin",
    "MarginInterestRate",
    "MarginOrder",
    "MarginTransaction",
    "NewMarginOrder",
    "OrderFill",
    "OrderResponseType",
    "OrderSide",
    "OrderStatus",
    "OrderType",
    "RawAccountApi",
    "RawBorrowRepayApi",
    "RawMargin",
    "RawTradingApi",
    "RawTransferApi",
    "SelfTradePreventionMode",
    "SideEffectType",
    "TimeInForce",
    "TradingApi",
    "TransferApi",
    "TransferDirection",
]

_HOMES = {
    "AccountApi": "account",
    "AsyncAccountApi": "account",
    "AsyncBorrowRepayApi": "borrow_repay",
    "AsyncMargin": "client",
    "AsyncRawAccountApi": "account",
    "AsyncRawBorrowRepayApi": "borrow_repay",
    "AsyncRawMargin": "client",
    "AsyncRawTradingApi": "trading",
    "AsyncRawTransferApi": "transfer",
    "AsyncTradingApi": "trading",
    "AsyncTransferApi": "transfer",
    "BorrowRepayApi": "borrow_repay",
    "BorrowRepayCause": "enums",
    "BorrowRepayHistory": "borrow_repay_models",
    "BorrowRepayRecord": "borrow_repay_models",
    "BorrowRepayStatus": "enums",
    "BorrowRepayType": "enums",
    "CanceledMarginOrder": "trading_models",
    "CrossMarginAccount": "account_models",
    "CrossMarginAccountType": "enums",
    "CrossMarginAsset": "account_models",
    "Margin": "client",
    "MarginInterestRate": "borrow_repay_models",
    "MarginOrder": "trading_models",
    "MarginTransaction": "models",
    "NewMarginOrder": "trading_models",
    "OrderFill": "trading_models",
    "OrderResponseType": "enums",
    "OrderSide": "enums",
    "OrderStatus": "enums",
    "OrderType": "enums",
    "RawAccountApi": "account",
    "RawBorrowRepayApi": "borrow_repay",
    "RawMargin": "client",
    "RawTradingApi": "trading",
    "RawTransferApi": "transfer",
    "SelfTradePreventionMode": "enums",
    "SideEffectType": "enums",
    "TimeInForce": "enums",
    "TradingApi": "trading",
    "TransferApi": "transfer",
    "TransferDirection": "enums",
}

_OPERATIONS = {
    "account": ("GET_MARGIN_ACCOUNT_INFO",),
    "borrow_repay": ("MARGIN_BORROW_REPAY", "GET_BORROW_REPAY_RECORDS", "GET_INTEREST_RATE_HISTORY"),
    "transfer": ("MARGIN_TRANSFER",),
    "trading": ("CREATE_MARGIN_ORDER", "GET_MARGIN_ORDER", "CANCEL_MARGIN_ORDER", "GET_MARGIN_OPEN_ORDERS"),
}


def _operations() -> Mapping[str, Operation[object]]:
    listed: list[Operation[object]] = [
        getattr(import_module(f"{__name__}.{module}"), name) for module, names in _OPERATIONS.items() for name in names
    ]
    return {operation.id: operation for operation in listed}


def __getattr__(name: str) -> object:
    if name == "OPERATIONS":
        value: object = _operations()
    elif name in _HOMES:
        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

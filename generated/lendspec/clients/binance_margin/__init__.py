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
    from lendspec.clients.binance_margin.account_models import BnbBurnStatus as BnbBurnStatus
    from lendspec.clients.binance_margin.account_models import CrossMarginAccount as CrossMarginAccount
    from lendspec.clients.binance_margin.account_models import CrossMarginAsset as CrossMarginAsset
    from lendspec.clients.binance_margin.account_models import CrossMarginFee as CrossMarginFee
    from lendspec.clients.binance_margin.account_models import CrossMarginLeverageChange as CrossMarginLeverageChange
    from lendspec.clients.binance_margin.account_models import IsolatedMarginAccount as IsolatedMarginAccount
    from lendspec.clients.binance_margin.account_models import IsolatedMarginAccountAsset as IsolatedMarginAccountAsset
    from lendspec.clients.binance_margin.account_models import IsolatedMarginAccountLimit as IsolatedMarginAccountLimit
    from lendspec.clients.binance_margin.account_models import IsolatedMarginAccountPair as IsolatedMarginAccountPair
    from lendspec.clients.binance_margin.account_models import IsolatedMarginCoinFee as IsolatedMarginCoinFee
    from lendspec.clients.binance_margin.account_models import IsolatedMarginFee as IsolatedMarginFee
    from lendspec.clients.binance_margin.account_models import IsolatedMarginSwitch as IsolatedMarginSwitch
    from lendspec.clients.binance_margin.account_models import MarginCapitalFlow as MarginCapitalFlow
    from lendspec.clients.binance_margin.account_models import MarginDustAsset as MarginDustAsset
    from lendspec.clients.binance_margin.account_models import MarginDustAssets as MarginDustAssets
    from lendspec.clients.binance_margin.account_models import MarginDustConversion as MarginDustConversion
    from lendspec.clients.binance_margin.account_models import MarginDustConvertedAsset as MarginDustConvertedAsset
    from lendspec.clients.binance_margin.account_models import MarginDustLog as MarginDustLog
    from lendspec.clients.binance_margin.account_models import MarginDustLogDetail as MarginDustLogDetail
    from lendspec.clients.binance_margin.account_models import MarginDustLogEntry as MarginDustLogEntry
    from lendspec.clients.binance_margin.account_models import MarginLevelThresholds as MarginLevelThresholds
    from lendspec.clients.binance_margin.borrow_repay import AsyncBorrowRepayApi as AsyncBorrowRepayApi
    from lendspec.clients.binance_margin.borrow_repay import AsyncRawBorrowRepayApi as AsyncRawBorrowRepayApi
    from lendspec.clients.binance_margin.borrow_repay import BorrowRepayApi as BorrowRepayApi
    from lendspec.clients.binance_margin.borrow_repay import RawBorrowRepayApi as RawBorrowRepayApi
    from lendspec.clients.binance_margin.borrow_repay_models import BorrowRepayHistory as BorrowRepayHistory
    from lendspec.clients.binance_margin.borrow_repay_models import BorrowRepayRecord as BorrowRepayRecord
    from lendspec.clients.binance_margin.borrow_repay_models import MarginInterestCharge as MarginInterestCharge
    from lendspec.clients.binance_margin.borrow_repay_models import MarginInterestHistory as MarginInterestHistory
    from lendspec.clients.binance_margin.borrow_repay_models import MarginInterestRate as MarginInterestRate
    from lendspec.clients.binance_margin.borrow_repay_models import MarginLoanHistory as MarginLoanHistory
    from lendspec.clients.binance_margin.borrow_repay_models import MarginLoanRecord as MarginLoanRecord
    from lendspec.clients.binance_margin.borrow_repay_models import MarginMaxBorrowable as MarginMaxBorrowable
    from lendspec.clients.binance_margin.borrow_repay_models import MarginNextHourlyRate as MarginNextHourlyRate
    from lendspec.clients.binance_margin.borrow_repay_models import MarginRepayHistory as MarginRepayHistory
    from lendspec.clients.binance_margin.borrow_repay_models import MarginRepayRecord as MarginRepayRecord
    from lendspec.clients.binance_margin.borrow_repay_models import MarginSmallLiability as MarginSmallLiability
    from lendspec.clients.binance_margin.borrow_repay_models import (
        MarginSmallLiabilityExchange as MarginSmallLiabilityExchange,
    )
    from lendspec.clients.binance_margin.borrow_repay_models import (
        MarginSmallLiabilityHistory as MarginSmallLiabilityHistory,
    )
    from lendspec.clients.binance_margin.client import AsyncMargin as AsyncMargin
    from lendspec.clients.binance_margin.client import AsyncRawMargin as AsyncRawMargin
    from lendspec.clients.binance_margin.client import Margin as Margin
    from lendspec.clients.binance_margin.client import RawMargin as RawMargin
    from lendspec.clients.binance_margin.enums import BorrowRepayCause as BorrowRepayCause
    from lendspec.clients.binance_margin.enums import BorrowRepayStatus as BorrowRepayStatus
    from lendspec.clients.binance_margin.enums import BorrowRepayType as BorrowRepayType
    from lendspec.clients.binance_margin.enums import CrossMarginAccountType as CrossMarginAccountType
    from lendspec.clients.binance_margin.enums import CrossMarginMaxLeverage as CrossMarginMaxLeverage
    from lendspec.clients.binance_margin.enums import IsolatedMarginLevelStatus as IsolatedMarginLevelStatus
    from lendspec.clients.binance_margin.enums import IsolatedMarginTransferAccount as IsolatedMarginTransferAccount
    from lendspec.clients.binance_margin.enums import LiquidationLoanRepayStatus as LiquidationLoanRepayStatus
    from lendspec.clients.binance_margin.enums import MarginCapitalFlowType as MarginCapitalFlowType
    from lendspec.clients.binance_margin.enums import MarginInterestType as MarginInterestType
    from lendspec.clients.binance_margin.enums import MarginKind as MarginKind
    from lendspec.clients.binance_margin.enums import MarginTransferAccount as MarginTransferAccount
    from lendspec.clients.binance_margin.enums import MarginTransferType as MarginTransferType
    from lendspec.clients.binance_margin.enums import OrderCountInterval as OrderCountInterval
    from lendspec.clients.binance_margin.enums import OrderCountLimitType as OrderCountLimitType
    from lendspec.clients.binance_margin.enums import OrderListContingency as OrderListContingency
    from lendspec.clients.binance_margin.enums import OrderListOrderStatus as OrderListOrderStatus
    from lendspec.clients.binance_margin.enums import OrderListSideEffectType as OrderListSideEffectType
    from lendspec.clients.binance_margin.enums import OrderListStatusType as OrderListStatusType
    from lendspec.clients.binance_margin.enums import OrderResponseType as OrderResponseType
    from lendspec.clients.binance_margin.enums import OrderSide as OrderSide
    from lendspec.clients.binance_margin.enums import OrderStatus as OrderStatus
    from lendspec.clients.binance_margin.enums import OrderType as OrderType
    from lendspec.clients.binance_margin.enums import PendingLegType as PendingLegType
    from lendspec.clients.binance_margin.enums import SelfTradePreventionMode as SelfTradePreventionMode
    from lendspec.clients.binance_margin.enums import SideEffectType as SideEffectType
    from lendspec.clients.binance_margin.enums import SpecialKeyPermission as SpecialKeyPermission
    from lendspec.clients.binance_margin.enums import SpecialKeyType as SpecialKeyType
    from lendspec.clients.binance_margin.enums import TimeInForce as TimeInForce
    from lendspec.clients.binance_margin.enums import TransferDirection as TransferDirection
    from lendspec.clients.binance_margin.enums import WorkingOrderType as WorkingOrderType
    from lendspec.clients.binance_margin.keys import AsyncKeysApi as AsyncKeysApi
    from lendspec.clients.binance_margin.keys import AsyncRawKeysApi as AsyncRawKeysApi
    from lendspec.clients.binance_margin.keys import KeysApi as KeysApi
    from lendspec.clients.binance_margin.keys import RawKeysApi as RawKeysApi
    from lendspec.clients.binance_margin.keys_models import CreatedSpecialKey as CreatedSpecialKey
    from lendspec.clients.binance_margin.keys_models import SpecialKey as SpecialKey
    from lendspec.clients.binance_margin.listen_keys import AsyncListenKeysApi as AsyncListenKeysApi
    from lendspec.clients.binance_margin.listen_keys import AsyncRawListenKeysApi as AsyncRawListenKeysApi
    from lendspec.clients.binance_margin.listen_keys import ListenKeysApi as ListenKeysApi
    from lendspec.clients.binance_margin.listen_keys import RawListenKeysApi as RawListenKeysApi
    from lendspec.clients.binance_margin.listen_keys_models import MarginListenKey as MarginListenKey
    from lendspec.clients.binance_margin.listen_keys_models import MarginListenToken as MarginListenToken
    from lendspec.clients.binance_margin.market import AsyncMarketApi as AsyncMarketApi
    from lendspec.clients.binance_margin.market import AsyncRawMarketApi as AsyncRawMarketApi
    from lendspec.clients.binance_margin.market import MarketApi as MarketApi
    from lendspec.clients.binance_margin.market import RawMarketApi as RawMarketApi
    from lendspec.clients.binance_margin.market_models import CrossMarginCollateralRatio as CrossMarginCollateralRatio
    from lendspec.clients.binance_margin.market_models import CrossMarginCollateralStep as CrossMarginCollateralStep
    from lendspec.clients.binance_margin.market_models import CrossMarginPair as CrossMarginPair
    from lendspec.clients.binance_margin.market_models import IsolatedMarginPair as IsolatedMarginPair
    from lendspec.clients.binance_margin.market_models import IsolatedMarginTier as IsolatedMarginTier
    from lendspec.clients.binance_margin.market_models import MarginAsset as MarginAsset
    from lendspec.clients.binance_margin.market_models import MarginDelisting as MarginDelisting
    from lendspec.clients.binance_margin.market_models import MarginInventory as MarginInventory
    from lendspec.clients.binance_margin.market_models import MarginLeverageBracket as MarginLeverageBracket
    from lendspec.clients.binance_margin.market_models import MarginLeverageBrackets as MarginLeverageBrackets
    from lendspec.clients.binance_margin.market_models import MarginLimitPricePairs as MarginLimitPricePairs
    from lendspec.clients.binance_margin.market_models import MarginLiquidationRatio as MarginLiquidationRatio
    from lendspec.clients.binance_margin.market_models import MarginListing as MarginListing
    from lendspec.clients.binance_margin.market_models import MarginPriceIndex as MarginPriceIndex
    from lendspec.clients.binance_margin.market_models import MarginRestrictedAssets as MarginRestrictedAssets
    from lendspec.clients.binance_margin.market_models import RetiredCrossMarginPair as RetiredCrossMarginPair
    from lendspec.clients.binance_margin.market_models import RetiredIsolatedMarginPair as RetiredIsolatedMarginPair
    from lendspec.clients.binance_margin.market_models import RetiredMarginAsset as RetiredMarginAsset
    from lendspec.clients.binance_margin.models import MarginTransaction as MarginTransaction
    from lendspec.clients.binance_margin.risk import AsyncRawRiskApi as AsyncRawRiskApi
    from lendspec.clients.binance_margin.risk import AsyncRiskApi as AsyncRiskApi
    from lendspec.clients.binance_margin.risk import RawRiskApi as RawRiskApi
    from lendspec.clients.binance_margin.risk import RiskApi as RiskApi
    from lendspec.clients.binance_margin.risk_models import ForceLiquidationHistory as ForceLiquidationHistory
    from lendspec.clients.binance_margin.risk_models import ForceLiquidationRecord as ForceLiquidationRecord
    from lendspec.clients.binance_margin.risk_models import LiquidationLoan as LiquidationLoan
    from lendspec.clients.binance_margin.risk_models import LiquidationLoanRepayHistory as LiquidationLoanRepayHistory
    from lendspec.clients.binance_margin.risk_models import LiquidationLoanRepayment as LiquidationLoanRepayment
    from lendspec.clients.binance_margin.risk_models import ManualLiquidation as ManualLiquidation
    from lendspec.clients.binance_margin.trading import AsyncRawTradingApi as AsyncRawTradingApi
    from lendspec.clients.binance_margin.trading import AsyncTradingApi as AsyncTradingApi
    from lendspec.clients.binance_margin.trading import RawTradingApi as RawTradingApi
    from lendspec.clients.binance_margin.trading import TradingApi as TradingApi
    from lendspec.clients.binance_margin.trading_models import CanceledListOrder as CanceledListOrder
    from lendspec.clients.binance_margin.trading_models import CanceledMarginOpenOrder as CanceledMarginOpenOrder
    from lendspec.clients.binance_margin.trading_models import CanceledMarginOrder as CanceledMarginOrder
    from lendspec.clients.binance_margin.trading_models import CanceledMarginOrderList as CanceledMarginOrderList
    from lendspec.clients.binance_margin.trading_models import MarginOpenOtoList as MarginOpenOtoList
    from lendspec.clients.binance_margin.trading_models import MarginOrder as MarginOrder
    from lendspec.clients.binance_margin.trading_models import MarginOrderCount as MarginOrderCount
    from lendspec.clients.binance_margin.trading_models import MarginOrderList as MarginOrderList
    from lendspec.clients.binance_margin.trading_models import MarginPreventedMatch as MarginPreventedMatch
    from lendspec.clients.binance_margin.trading_models import MarginTrade as MarginTrade
    from lendspec.clients.binance_margin.trading_models import NewListOrder as NewListOrder
    from lendspec.clients.binance_margin.trading_models import NewMarginOcoList as NewMarginOcoList
    from lendspec.clients.binance_margin.trading_models import NewMarginOrder as NewMarginOrder
    from lendspec.clients.binance_margin.trading_models import NewMarginOtocoList as NewMarginOtocoList
    from lendspec.clients.binance_margin.trading_models import NewMarginOtoList as NewMarginOtoList
    from lendspec.clients.binance_margin.trading_models import NewOtoOrder as NewOtoOrder
    from lendspec.clients.binance_margin.trading_models import OpenOtoListMember as OpenOtoListMember
    from lendspec.clients.binance_margin.trading_models import OrderFill as OrderFill
    from lendspec.clients.binance_margin.trading_models import OrderListMember as OrderListMember
    from lendspec.clients.binance_margin.transfer import AsyncRawTransferApi as AsyncRawTransferApi
    from lendspec.clients.binance_margin.transfer import AsyncTransferApi as AsyncTransferApi
    from lendspec.clients.binance_margin.transfer import RawTransferApi as RawTransferApi
    from lendspec.clients.binance_margin.transfer import TransferApi as TransferApi
    from lendspec.clients.binance_margin.transfer_models import (
        IsolatedMarginTransferHistory as IsolatedMarginTransferHistory,
    )
    from lendspec.clients.binance_margin.transfer_models import (
        IsolatedMarginTransferRecord as IsolatedMarginTransferRecord,
    )
    from lendspec.clients.binance_margin.transfer_models import MarginMaxTransferable as MarginMaxTransferable
    from lendspec.clients.binance_margin.transfer_models import MarginTransferHistory as MarginTransferHistory
    from lendspec.clients.binance_margin.transfer_models import MarginTransferRecord as MarginTransferRecord
    from lendspec.core.operation import Operation

    OPERATIONS: Mapping[str, Operation[object]]

__all__ = [
    "OPERATIONS",
    "AccountApi",
    "AsyncAccountApi",
    "AsyncBorrowRepayApi",
    "AsyncKeysApi",
    "AsyncListenKeysApi",
    "AsyncMargin",
    "AsyncMarketApi",
    "AsyncRawAccountApi",
    "AsyncRawBorrowRepayApi",
    "AsyncRawKeysApi",
    "AsyncRawListenKeysApi",
    "AsyncRawMargin",
    "AsyncRawMarketApi",
    "AsyncRawRiskApi",
    "AsyncRawTradingApi",
    "AsyncRawTransferApi",
    "AsyncRiskApi",
    "AsyncTradingApi",
    "AsyncTransferApi",
    "BnbBurnStatus",
    "BorrowRepayApi",
    "BorrowRepayCause",
    "BorrowRepayHistory",
    "BorrowRepayRecord",
    "BorrowRepayStatus",
    "BorrowRepayType",
    "CanceledListOrder",
    "CanceledMarginOpenOrder",
    "CanceledMarginOrder",
    "CanceledMarginOrderList",
    "CreatedSpecialKey",
    "CrossMarginAccount",
    "CrossMarginAccountType",
    "CrossMarginAsset",
    "CrossMarginCollateralRatio",
    "CrossMarginCollateralStep",
    "CrossMarginFee",
    "CrossMarginLeverageChange",
    "CrossMarginMaxLeverage",
    "CrossMarginPair",
    "ForceLiquidationHistory",
    "ForceLiquidationRecord",
    "IsolatedMarginAccount",
    "IsolatedMarginAccountAsset",
    "IsolatedMarginAccountLimit",
    "IsolatedMarginAccountPair",
    "IsolatedMarginCoinFee",
    "IsolatedMarginFee",
    "IsolatedMarginLevelStatus",
    "IsolatedMarginPair",
    "IsolatedMarginSwitch",
    "IsolatedMarginTier",
    "IsolatedMarginTransferAccount",
    "IsolatedMarginTransferHistory",
    "IsolatedMarginTransferRecord",
    "KeysApi",
    "LiquidationLoan",
    "LiquidationLoanRepayHistory",
    "LiquidationLoanRepayStatus",
    "LiquidationLoanRepayment",
    "ListenKeysApi",
    "ManualLiquidation",
    "Margin",
    "MarginAsset",
    "MarginCapitalFlow",
    "MarginCapitalFlowType",
    "MarginDelisting",
    "MarginDustAsset",
    "MarginDustAssets",
    "MarginDustConversion",
    "MarginDustConvertedAsset",
    "MarginDustLog",
    "MarginDustLogDetail",
    "MarginDustLogEntry",
    "MarginInterestCharge",
    "MarginInterestHistory",
    "MarginInterestRate",
    "MarginInterestType",
    "MarginInventory",
    "MarginKind",
    "MarginLevelThresholds",
    "MarginLeverageBracket",
    "MarginLeverageBrackets",
    "MarginLimitPricePairs",
    "MarginLiquidationRatio",
    "MarginListenKey",
    "MarginListenToken",
    "MarginListing",
    "MarginLoanHistory",
    "MarginLoanRecord",
    "MarginMaxBorrowable",
    "MarginMaxTransferable",
    "MarginNextHourlyRate",
    "MarginOpenOtoList",
    "MarginOrder",
    "MarginOrderCount",
    "MarginOrderList",
    "MarginPreventedMatch",
    "MarginPriceIndex",
    "MarginRepayHistory",
    "MarginRepayRecord",
    "MarginRestrictedAssets",
    "MarginSmallLiability",
    "MarginSmallLiabilityExchange",
    "MarginSmallLiabilityHistory",
    "MarginTrade",
    "MarginTransaction",
    "MarginTransferAccount",
    "MarginTransferHistory",
    "MarginTransferRecord",
    "MarginTransferType",
    "MarketApi",
    "NewListOrder",
    "NewMarginOcoList",
    "NewMarginOrder",
    "NewMarginOtoList",
    "NewMarginOtocoList",
    "NewOtoOrder",
    "OpenOtoListMember",
    "OrderCountInterval",
    "OrderCountLimitType",
    "OrderFill",
    "OrderListContingency",
    "OrderListMember",
    "OrderListOrderStatus",
    "OrderListSideEffectType",
    "OrderListStatusType",
    "OrderResponseType",
    "OrderSide",
    "OrderStatus",
    "OrderType",
    "PendingLegType",
    "RawAccountApi",
    "RawBorrowRepayApi",
    "RawKeysApi",
    "RawListenKeysApi",
    "RawMargin",
    "RawMarketApi",
    "RawRiskApi",
    "RawTradingApi",
    "RawTransferApi",
    "RetiredCrossMarginPair",
    "RetiredIsolatedMarginPair",
    "RetiredMarginAsset",
    "RiskApi",
    "SelfTradePreventionMode",
    "SideEffectType",
    "SpecialKey",
    "SpecialKeyPermission",
    "SpecialKeyType",
    "TimeInForce",
    "TradingApi",
    "TransferApi",
    "TransferDirection",
    "WorkingOrderType",
]

_HOMES = {
    "AccountApi": "account",
    "AsyncAccountApi": "account",
    "AsyncBorrowRepayApi": "borrow_repay",
    "AsyncKeysApi": "keys",
    "AsyncListenKeysApi": "listen_keys",
    "AsyncMargin": "client",
    "AsyncMarketApi": "market",
    "AsyncRawAccountApi": "account",
    "AsyncRawBorrowRepayApi": "borrow_repay",
    "AsyncRawKeysApi": "keys",
    "AsyncRawListenKeysApi": "listen_keys",
    "AsyncRawMargin": "client",
    "AsyncRawMarketApi": "market",
    "AsyncRawRiskApi": "risk",
    "AsyncRawTradingApi": "trading",
    "AsyncRawTransferApi": "transfer",
    "AsyncRiskApi": "risk",
    "AsyncTradingApi": "trading",
    "AsyncTransferApi": "transfer",
    "BnbBurnStatus": "account_models",
    "BorrowRepayApi": "borrow_repay",
    "BorrowRepayCause": "enums",
    "BorrowRepayHistory": "borrow_repay_models",
    "BorrowRepayRecord": "borrow_repay_models",
    "BorrowRepayStatus": "enums",
    "BorrowRepayType": "enums",
    "CanceledListOrder": "trading_models",
    "CanceledMarginOpenOrder": "trading_models",
    "CanceledMarginOrder": "trading_models",
    "CanceledMarginOrderList": "trading_models",
    "CreatedSpecialKey": "keys_models",
    "CrossMarginAccount": "account_models",
    "CrossMarginAccountType": "enums",
    "CrossMarginAsset": "account_models",
    "CrossMarginCollateralRatio": "market_models",
    "CrossMarginCollateralStep": "market_models",
    "CrossMarginFee": "account_models",
    "CrossMarginLeverageChange": "account_models",
    "CrossMarginMaxLeverage": "enums",
    "CrossMarginPair": "market_models",
    "ForceLiquidationHistory": "risk_models",
    "ForceLiquidationRecord": "risk_models",
    "IsolatedMarginAccount": "account_models",
    "IsolatedMarginAccountAsset": "account_models",
    "IsolatedMarginAccountLimit": "account_models",
    "IsolatedMarginAccountPair": "account_models",
    "IsolatedMarginCoinFee": "account_models",
    "IsolatedMarginFee": "account_models",
    "IsolatedMarginLevelStatus": "enums",
    "IsolatedMarginPair": "market_models",
    "IsolatedMarginSwitch": "account_models",
    "IsolatedMarginTier": "market_models",
    "IsolatedMarginTransferAccount": "enums",
    "IsolatedMarginTransferHistory": "transfer_models",
    "IsolatedMarginTransferRecord": "transfer_models",
    "KeysApi": "keys",
    "LiquidationLoan": "risk_models",
    "LiquidationLoanRepayHistory": "risk_models",
    "LiquidationLoanRepayStatus": "enums",
    "LiquidationLoanRepayment": "risk_models",
    "ListenKeysApi": "listen_keys",
    "ManualLiquidation": "risk_models",
    "Margin": "client",
    "MarginAsset": "market_models",
    "MarginCapitalFlow": "account_models",
    "MarginCapitalFlowType": "enums",
    "MarginDelisting": "market_models",
    "MarginDustAsset": "account_models",
    "MarginDustAssets": "account_models",
    "MarginDustConversion": "account_models",
    "MarginDustConvertedAsset": "account_models",
    "MarginDustLog": "account_models",
    "MarginDustLogDetail": "account_models",
    "MarginDustLogEntry": "account_models",
    "MarginInterestCharge": "borrow_repay_models",
    "MarginInterestHistory": "borrow_repay_models",
    "MarginInterestRate": "borrow_repay_models",
    "MarginInterestType": "enums",
    "MarginInventory": "market_models",
    "MarginKind": "enums",
    "MarginLevelThresholds": "account_models",
    "MarginLeverageBracket": "market_models",
    "MarginLeverageBrackets": "market_models",
    "MarginLimitPricePairs": "market_models",
    "MarginLiquidationRatio": "market_models",
    "MarginListenKey": "listen_keys_models",
    "MarginListenToken": "listen_keys_models",
    "MarginListing": "market_models",
    "MarginLoanHistory": "borrow_repay_models",
    "MarginLoanRecord": "borrow_repay_models",
    "MarginMaxBorrowable": "borrow_repay_models",
    "MarginMaxTransferable": "transfer_models",
    "MarginNextHourlyRate": "borrow_repay_models",
    "MarginOpenOtoList": "trading_models",
    "MarginOrder": "trading_models",
    "MarginOrderCount": "trading_models",
    "MarginOrderList": "trading_models",
    "MarginPreventedMatch": "trading_models",
    "MarginPriceIndex": "market_models",
    "MarginRepayHistory": "borrow_repay_models",
    "MarginRepayRecord": "borrow_repay_models",
    "MarginRestrictedAssets": "market_models",
    "MarginSmallLiability": "borrow_repay_models",
    "MarginSmallLiabilityExchange": "borrow_repay_models",
    "MarginSmallLiabilityHistory": "borrow_repay_models",
    "MarginTrade": "trading_models",
    "MarginTransaction": "models",
    "MarginTransferAccount": "enums",
    "MarginTransferHistory": "transfer_models",
    "MarginTransferRecord": "transfer_models",
    "MarginTransferType": "enums",
    "MarketApi": "market",
    "NewListOrder": "trading_models",
    "NewMarginOcoList": "trading_models",
    "NewMarginOrder": "trading_models",
    "NewMarginOtoList": "trading_models",
    "NewMarginOtocoList": "trading_models",
    "NewOtoOrder": "trading_models",
    "OpenOtoListMember": "trading_models",
    "OrderCountInterval": "enums",
    "OrderCountLimitType": "enums",
    "OrderFill": "trading_models",
    "OrderListContingency": "enums",
    "OrderListMember": "trading_models",
    "OrderListOrderStatus": "enums",
    "OrderListSideEffectType": "enums",
    "OrderListStatusType": "enums",
    "OrderResponseType": "enums",
    "OrderSide": "enums",
    "OrderStatus": "enums",
    "OrderType": "enums",
    "PendingLegType": "enums",
    "RawAccountApi": "account",
    "RawBorrowRepayApi": "borrow_repay",
    "RawKeysApi": "keys",
    "RawListenKeysApi": "listen_keys",
    "RawMargin": "client",
    "RawMarketApi": "market",
    "RawRiskApi": "risk",
    "RawTradingApi": "trading",
    "RawTransferApi": "transfer",
    "RetiredCrossMarginPair": "market_models",
    "RetiredIsolatedMarginPair": "market_models",
    "RetiredMarginAsset": "market_models",
    "RiskApi": "risk",
    "SelfTradePreventionMode": "enums",
    "SideEffectType": "enums",
    "SpecialKey": "keys_models",
    "SpecialKeyPermission": "enums",
    "SpecialKeyType": "enums",
    "TimeInForce": "enums",
    "TradingApi": "trading",
    "TransferApi": "transfer",
    "TransferDirection": "enums",
    "WorkingOrderType": "enums",
}

_OPERATIONS = {
    "account": (
        "GET_BNB_BURN_STATUS",
        "SET_BNB_BURN",
        "GET_MARGIN_ACCOUNT_INFO",
        "GET_MARGIN_CAPITAL_FLOW",
        "GET_CROSS_MARGIN_FEE_DATA",
        "GET_ISOLATED_MARGIN_ACCOUNT_INFO",
        "ENABLE_ISOLATED_MARGIN_ACCOUNT",
        "DISABLE_ISOLATED_MARGIN_ACCOUNT",
        "GET_ISOLATED_MARGIN_ACCOUNT_LIMIT",
        "GET_ISOLATED_MARGIN_FEE_DATA",
        "ADJUST_CROSS_MARGIN_MAX_LEVERAGE",
        "GET_MARGIN_ACCOUNT_SUMMARY",
        "GET_MARGIN_DUST_LOG",
        "GET_MARGIN_DUST_ASSETS",
        "CONVERT_MARGIN_DUST",
    ),
    "borrow_repay": (
        "MARGIN_BORROW_REPAY",
        "GET_BORROW_REPAY_RECORDS",
        "GET_MARGIN_INTEREST_HISTORY",
        "GET_INTEREST_RATE_HISTORY",
        "GET_MARGIN_MAX_BORROWABLE",
        "GET_NEXT_HOURLY_INTEREST_RATE",
        "GET_MARGIN_SMALL_LIABILITIES",
        "EXCHANGE_MARGIN_SMALL_LIABILITIES",
        "GET_MARGIN_SMALL_LIABILITY_HISTORY",
        "MARGIN_LOAN",
        "GET_MARGIN_LOAN_RECORDS",
        "MARGIN_REPAY",
        "GET_MARGIN_REPAY_RECORDS",
    ),
    "transfer": (
        "GET_MARGIN_MAX_TRANSFERABLE",
        "GET_MARGIN_TRANSFER_HISTORY",
        "MARGIN_TRANSFER",
        "GET_ISOLATED_MARGIN_TRANSFER_HISTORY",
        "ISOLATED_MARGIN_TRANSFER",
    ),
    "trading": (
        "CREATE_MARGIN_ORDER",
        "GET_MARGIN_ORDER",
        "CANCEL_MARGIN_ORDER",
        "GET_MARGIN_OPEN_ORDERS",
        "CANCEL_MARGIN_OPEN_ORDERS",
        "GET_MARGIN_ALL_ORDERS",
        "GET_MARGIN_TRADES",
        "GET_MARGIN_ALL_ORDER_LISTS",
        "GET_MARGIN_OPEN_ORDER_LISTS",
        "GET_MARGIN_OPEN_OTO_LISTS",
        "GET_MARGIN_ORDER_LIST",
        "CANCEL_MARGIN_ORDER_LIST",
        "CREATE_MARGIN_OCO",
        "CREATE_MARGIN_OTO",
        "CREATE_MARGIN_OTOCO",
        "GET_MARGIN_ORDER_COUNT_USAGE",
        "GET_MARGIN_PREVENTED_MATCHES",
    ),
    "keys": (
        "GET_MARGIN_SPECIAL_KEYS",
        "GET_MARGIN_SPECIAL_KEY",
        "CREATE_MARGIN_SPECIAL_KEY",
        "DELETE_MARGIN_SPECIAL_KEY",
        "EDIT_MARGIN_SPECIAL_KEY_IP",
        "EXIT_MARGIN_SPECIAL_KEY_MODE",
    ),
    "risk": (
        "GET_FORCE_LIQUIDATION_RECORDS",
        "MARGIN_MANUAL_LIQUIDATION",
        "GET_MARGIN_LIQUIDATION_LOAN",
        "REPAY_MARGIN_LIQUIDATION_LOAN",
        "GET_MARGIN_LIQUIDATION_LOAN_REPAY_HISTORY",
    ),
    "market": (
        "GET_MARGIN_ASSETS",
        "GET_CROSS_MARGIN_PAIRS",
        "GET_ISOLATED_MARGIN_PAIRS",
        "GET_MARGIN_AVAILABLE_INVENTORY",
        "GET_CROSS_MARGIN_COLLATERAL_RATIOS",
        "GET_MARGIN_DELIST_SCHEDULE",
        "GET_MARGIN_LIST_SCHEDULE",
        "GET_ISOLATED_MARGIN_TIERS",
        "GET_MARGIN_LIMIT_PRICE_PAIRS",
        "GET_MARGIN_PRICE_INDEX",
        "GET_MARGIN_RESTRICTED_ASSETS",
        "GET_MARGIN_RISK_BASED_LIQUIDATION_RATIOS",
        "GET_MARGIN_LEVERAGE_BRACKETS",
        "GET_MARGIN_ASSET",
        "GET_CROSS_MARGIN_PAIR",
        "GET_ISOLATED_MARGIN_PAIR",
    ),
    "listen_keys": (
        "START_MARGIN_LISTEN_KEY",
        "KEEP_ALIVE_MARGIN_LISTEN_KEY",
        "CLOSE_MARGIN_LISTEN_KEY",
        "START_MARGIN_LISTEN_KEY_V2",
        "KEEP_ALIVE_MARGIN_LISTEN_KEY_V2",
        "CLOSE_MARGIN_LISTEN_KEY_V2",
        "CREATE_MARGIN_LISTEN_TOKEN",
        "START_CROSS_MARGIN_TRADE_STREAM",
        "KEEP_ALIVE_CROSS_MARGIN_TRADE_STREAM",
        "CLOSE_CROSS_MARGIN_TRADE_STREAM",
        "START_ISOLATED_MARGIN_TRADE_STREAM",
        "KEEP_ALIVE_ISOLATED_MARGIN_TRADE_STREAM",
        "CLOSE_ISOLATED_MARGIN_TRADE_STREAM",
    ),
}


def _operations() -> Mapping[str, Operation[object]]:
    listed: list[Operation[object]] = [
        getattr(import_module(f"{__name__}.{module}"), name) for module, names in _OPERATIONS.items() for name in names
    ]
    return {operation.id: operation for operation in listed}


if not TYPE_CHECKING:  # a type checker must see that a misspelt name does not exist

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

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Binance crypto loan: typed calls made from the specification."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.clients.binance_crypto_loan.client import AsyncCryptoLoan as AsyncCryptoLoan
    from lendspec.clients.binance_crypto_loan.client import AsyncRawCryptoLoan as AsyncRawCryptoLoan
    from lendspec.clients.binance_crypto_loan.client import CryptoLoan as CryptoLoan
    from lendspec.clients.binance_crypto_loan.client import RawCryptoLoan as RawCryptoLoan
    from lendspec.clients.binance_crypto_loan.enums import FlexibleBorrowStatus as FlexibleBorrowStatus
    from lendspec.clients.binance_crypto_loan.enums import FlexibleLiquidationStatus as FlexibleLiquidationStatus
    from lendspec.clients.binance_crypto_loan.enums import FlexibleRepayStatus as FlexibleRepayStatus
    from lendspec.clients.binance_crypto_loan.enums import FlexibleRequestStatus as FlexibleRequestStatus
    from lendspec.clients.binance_crypto_loan.enums import LtvDirection as LtvDirection
    from lendspec.clients.binance_crypto_loan.enums import RepaymentType as RepaymentType
    from lendspec.clients.binance_crypto_loan.enums import RepayStatus as RepayStatus
    from lendspec.clients.binance_crypto_loan.enums import StableIncomeType as StableIncomeType
    from lendspec.clients.binance_crypto_loan.enums import StableLoanStatus as StableLoanStatus
    from lendspec.clients.binance_crypto_loan.enums import StableLoanTerm as StableLoanTerm
    from lendspec.clients.binance_crypto_loan.enums import StableRepayType as StableRepayType
    from lendspec.clients.binance_crypto_loan.flexible import AsyncFlexibleApi as AsyncFlexibleApi
    from lendspec.clients.binance_crypto_loan.flexible import AsyncRawFlexibleApi as AsyncRawFlexibleApi
    from lendspec.clients.binance_crypto_loan.flexible import FlexibleApi as FlexibleApi
    from lendspec.clients.binance_crypto_loan.flexible import RawFlexibleApi as RawFlexibleApi
    from lendspec.clients.binance_crypto_loan.flexible_models import FlexibleBorrowHistory as FlexibleBorrowHistory
    from lendspec.clients.binance_crypto_loan.flexible_models import FlexibleBorrowRecord as FlexibleBorrowRecord
    from lendspec.clients.binance_crypto_loan.flexible_models import FlexibleInterestRate as FlexibleInterestRate
    from lendspec.clients.binance_crypto_loan.flexible_models import (
        FlexibleInterestRateHistory as FlexibleInterestRateHistory,
    )
    from lendspec.clients.binance_crypto_loan.flexible_models import (
        FlexibleLiquidationHistory as FlexibleLiquidationHistory,
    )
    from lendspec.clients.binance_crypto_loan.flexible_models import (
        FlexibleLiquidationRecord as FlexibleLiquidationRecord,
    )
    from lendspec.clients.binance_crypto_loan.flexible_models import FlexibleRepay as FlexibleRepay
    from lendspec.clients.binance_crypto_loan.flexible_models import FlexibleRepayHistory as FlexibleRepayHistory
    from lendspec.clients.binance_crypto_loan.flexible_models import FlexibleRepayRate as FlexibleRepayRate
    from lendspec.clients.binance_crypto_loan.flexible_models import FlexibleRepayRecord as FlexibleRepayRecord
    from lendspec.clients.binance_crypto_loan.flexible_v1 import AsyncFlexibleV1Api as AsyncFlexibleV1Api
    from lendspec.clients.binance_crypto_loan.flexible_v1 import AsyncRawFlexibleV1Api as AsyncRawFlexibleV1Api
    from lendspec.clients.binance_crypto_loan.flexible_v1 import FlexibleV1Api as FlexibleV1Api
    from lendspec.clients.binance_crypto_loan.flexible_v1 import RawFlexibleV1Api as RawFlexibleV1Api
    from lendspec.clients.binance_crypto_loan.flexible_v1_models import (
        FlexibleFormerBorrowHistory as FlexibleFormerBorrowHistory,
    )
    from lendspec.clients.binance_crypto_loan.flexible_v1_models import (
        FlexibleFormerBorrowRecord as FlexibleFormerBorrowRecord,
    )
    from lendspec.clients.binance_crypto_loan.flexible_v1_models import (
        FlexibleFormerRepayHistory as FlexibleFormerRepayHistory,
    )
    from lendspec.clients.binance_crypto_loan.flexible_v1_models import (
        FlexibleFormerRepayRecord as FlexibleFormerRepayRecord,
    )
    from lendspec.clients.binance_crypto_loan.models import FlexibleBorrow as FlexibleBorrow
    from lendspec.clients.binance_crypto_loan.models import FlexibleCollateralAsset as FlexibleCollateralAsset
    from lendspec.clients.binance_crypto_loan.models import FlexibleCollateralAssets as FlexibleCollateralAssets
    from lendspec.clients.binance_crypto_loan.models import FlexibleFormerRepay as FlexibleFormerRepay
    from lendspec.clients.binance_crypto_loan.models import FlexibleLoanableAsset as FlexibleLoanableAsset
    from lendspec.clients.binance_crypto_loan.models import FlexibleLoanableAssets as FlexibleLoanableAssets
    from lendspec.clients.binance_crypto_loan.models import FlexibleLtvAdjustment as FlexibleLtvAdjustment
    from lendspec.clients.binance_crypto_loan.models import FlexibleLtvAdjustmentHistory as FlexibleLtvAdjustmentHistory
    from lendspec.clients.binance_crypto_loan.models import FlexibleLtvAdjustmentRecord as FlexibleLtvAdjustmentRecord
    from lendspec.clients.binance_crypto_loan.models import FlexibleOngoingOrder as FlexibleOngoingOrder
    from lendspec.clients.binance_crypto_loan.models import FlexibleOngoingOrders as FlexibleOngoingOrders
    from lendspec.clients.binance_crypto_loan.stable import AsyncRawStableApi as AsyncRawStableApi
    from lendspec.clients.binance_crypto_loan.stable import AsyncStableApi as AsyncStableApi
    from lendspec.clients.binance_crypto_loan.stable import RawStableApi as RawStableApi
    from lendspec.clients.binance_crypto_loan.stable import StableApi as StableApi
    from lendspec.clients.binance_crypto_loan.stable_models import StableBorrow as StableBorrow
    from lendspec.clients.binance_crypto_loan.stable_models import StableBorrowHistory as StableBorrowHistory
    from lendspec.clients.binance_crypto_loan.stable_models import StableBorrowRecord as StableBorrowRecord
    from lendspec.clients.binance_crypto_loan.stable_models import StableCollateralAsset as StableCollateralAsset
    from lendspec.clients.binance_crypto_loan.stable_models import StableCollateralAssets as StableCollateralAssets
    from lendspec.clients.binance_crypto_loan.stable_models import StableIncome as StableIncome
    from lendspec.clients.binance_crypto_loan.stable_models import StableLoanableAsset as StableLoanableAsset
    from lendspec.clients.binance_crypto_loan.stable_models import StableLoanableAssets as StableLoanableAssets
    from lendspec.clients.binance_crypto_loan.stable_models import StableLtvAdjustment as StableLtvAdjustment
    from lendspec.clients.binance_crypto_loan.stable_models import (
        StableLtvAdjustmentHistory as StableLtvAdjustmentHistory,
    )
    from lendspec.clients.binance_crypto_loan.stable_models import (
        StableLtvAdjustmentRecord as StableLtvAdjustmentRecord,
    )
    from lendspec.clients.binance_crypto_loan.stable_models import StableMarginCall as StableMarginCall
    from lendspec.clients.binance_crypto_loan.stable_models import StableMarginCalls as StableMarginCalls
    from lendspec.clients.binance_crypto_loan.stable_models import StableOngoingOrder as StableOngoingOrder
    from lendspec.clients.binance_crypto_loan.stable_models import StableOngoingOrders as StableOngoingOrders
    from lendspec.clients.binance_crypto_loan.stable_models import StableRepay as StableRepay
    from lendspec.clients.binance_crypto_loan.stable_models import StableRepayHistory as StableRepayHistory
    from lendspec.clients.binance_crypto_loan.stable_models import StableRepayRate as StableRepayRate
    from lendspec.clients.binance_crypto_loan.stable_models import StableRepayRecord as StableRepayRecord
    from lendspec.core.operation import Operation

    OPERATIONS: Mapping[str, Operation[object]]

__all__ = [
    "OPERATIONS",
    "AsyncCryptoLoan",
    "AsyncFlexibleApi",
    "AsyncFlexibleV1Api",
    "AsyncRawCryptoLoan",
    "AsyncRawFlexibleApi",
    "AsyncRawFlexibleV1Api",
    "AsyncRawStableApi",
    "AsyncStableApi",
    "CryptoLoan",
    "FlexibleApi",
    "FlexibleBorrow",
    "FlexibleBorrowHistory",
    "FlexibleBorrowRecord",
    "FlexibleBorrowStatus",
    "FlexibleCollateralAsset",
    "FlexibleCollateralAssets",
    "FlexibleFormerBorrowHistory",
    "FlexibleFormerBorrowRecord",
    "FlexibleFormerRepay",
    "FlexibleFormerRepayHistory",
    "FlexibleFormerRepayRecord",
    "FlexibleInterestRate",
    "FlexibleInterestRateHistory",
    "FlexibleLiquidationHistory",
    "FlexibleLiquidationRecord",
    "FlexibleLiquidationStatus",
    "FlexibleLoanableAsset",
    "FlexibleLoanableAssets",
    "FlexibleLtvAdjustment",
    "FlexibleLtvAdjustmentHistory",
    "FlexibleLtvAdjustmentRecord",
    "FlexibleOngoingOrder",
    "FlexibleOngoingOrders",
    "FlexibleRepay",
    "FlexibleRepayHistory",
    "FlexibleRepayRate",
    "FlexibleRepayRecord",
    "FlexibleRepayStatus",
    "FlexibleRequestStatus",
    "FlexibleV1Api",
    "LtvDirection",
    "RawCryptoLoan",
    "RawFlexibleApi",
    "RawFlexibleV1Api",
    "RawStableApi",
    "RepayStatus",
    "RepaymentType",
    "StableApi",
    "StableBorrow",
    "StableBorrowHistory",
    "StableBorrowRecord",
    "StableCollateralAsset",
    "StableCollateralAssets",
    "StableIncome",
    "StableIncomeType",
    "StableLoanStatus",
    "StableLoanTerm",
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
    "StableRepayType",
]

_HOMES = {
    "AsyncCryptoLoan": "client",
    "AsyncFlexibleApi": "flexible",
    "AsyncFlexibleV1Api": "flexible_v1",
    "AsyncRawCryptoLoan": "client",
    "AsyncRawFlexibleApi": "flexible",
    "AsyncRawFlexibleV1Api": "flexible_v1",
    "AsyncRawStableApi": "stable",
    "AsyncStableApi": "stable",
    "CryptoLoan": "client",
    "FlexibleApi": "flexible",
    "FlexibleBorrow": "models",
    "FlexibleBorrowHistory": "flexible_models",
    "FlexibleBorrowRecord": "flexible_models",
    "FlexibleBorrowStatus": "enums",
    "FlexibleCollateralAsset": "models",
    "FlexibleCollateralAssets": "models",
    "FlexibleFormerBorrowHistory": "flexible_v1_models",
    "FlexibleFormerBorrowRecord": "flexible_v1_models",
    "FlexibleFormerRepay": "models",
    "FlexibleFormerRepayHistory": "flexible_v1_models",
    "FlexibleFormerRepayRecord": "flexible_v1_models",
    "FlexibleInterestRate": "flexible_models",
    "FlexibleInterestRateHistory": "flexible_models",
    "FlexibleLiquidationHistory": "flexible_models",
    "FlexibleLiquidationRecord": "flexible_models",
    "FlexibleLiquidationStatus": "enums",
    "FlexibleLoanableAsset": "models",
    "FlexibleLoanableAssets": "models",
    "FlexibleLtvAdjustment": "models",
    "FlexibleLtvAdjustmentHistory": "models",
    "FlexibleLtvAdjustmentRecord": "models",
    "FlexibleOngoingOrder": "models",
    "FlexibleOngoingOrders": "models",
    "FlexibleRepay": "flexible_models",
    "FlexibleRepayHistory": "flexible_models",
    "FlexibleRepayRate": "flexible_models",
    "FlexibleRepayRecord": "flexible_models",
    "FlexibleRepayStatus": "enums",
    "FlexibleRequestStatus": "enums",
    "FlexibleV1Api": "flexible_v1",
    "LtvDirection": "enums",
    "RawCryptoLoan": "client",
    "RawFlexibleApi": "flexible",
    "RawFlexibleV1Api": "flexible_v1",
    "RawStableApi": "stable",
    "RepayStatus": "enums",
    "RepaymentType": "enums",
    "StableApi": "stable",
    "StableBorrow": "stable_models",
    "StableBorrowHistory": "stable_models",
    "StableBorrowRecord": "stable_models",
    "StableCollateralAsset": "stable_models",
    "StableCollateralAssets": "stable_models",
    "StableIncome": "stable_models",
    "StableIncomeType": "enums",
    "StableLoanStatus": "enums",
    "StableLoanTerm": "enums",
    "StableLoanableAsset": "stable_models",
    "StableLoanableAssets": "stable_models",
    "StableLtvAdjustment": "stable_models",
    "StableLtvAdjustmentHistory": "stable_models",
    "StableLtvAdjustmentRecord": "stable_models",
    "StableMarginCall": "stable_models",
    "StableMarginCalls": "stable_models",
    "StableOngoingOrder": "stable_models",
    "StableOngoingOrders": "stable_models",
    "StableRepay": "stable_models",
    "StableRepayHistory": "stable_models",
    "StableRepayRate": "stable_models",
    "StableRepayRecord": "stable_models",
    "StableRepayType": "enums",
}

_OPERATIONS = {
    "flexible": (
        "FLEXIBLE_LOAN_BORROW",
        "FLEXIBLE_LOAN_REPAY",
        "FLEXIBLE_LOAN_REPAY_WITH_COLLATERAL",
        "FLEXIBLE_LOAN_ADJUST_LTV",
        "FLEXIBLE_LOAN_ONGOING_ORDERS",
        "FLEXIBLE_LOAN_BORROW_HISTORY",
        "FLEXIBLE_LOAN_REPAY_HISTORY",
        "FLEXIBLE_LOAN_LTV_ADJUSTMENT_HISTORY",
        "FLEXIBLE_LOAN_LIQUIDATION_HISTORY",
        "FLEXIBLE_LOAN_LOANABLE_ASSETS",
        "FLEXIBLE_LOAN_COLLATERAL_ASSETS",
        "FLEXIBLE_LOAN_REPAY_RATE",
        "FLEXIBLE_LOAN_INTEREST_RATE_HISTORY",
    ),
    "flexible_v1": (
        "FLEXIBLE_LOAN_V1_BORROW",
        "FLEXIBLE_LOAN_V1_REPAY",
        "FLEXIBLE_LOAN_V1_ADJUST_LTV",
        "FLEXIBLE_LOAN_V1_ONGOING_ORDERS",
        "FLEXIBLE_LOAN_V1_BORROW_HISTORY",
        "FLEXIBLE_LOAN_V1_REPAY_HISTORY",
        "FLEXIBLE_LOAN_V1_LTV_ADJUSTMENT_HISTORY",
        "FLEXIBLE_LOAN_V1_LOANABLE_ASSETS",
        "FLEXIBLE_LOAN_V1_COLLATERAL_ASSETS",
    ),
    "stable": (
        "STABLE_LOAN_BORROW",
        "STABLE_LOAN_REPAY",
        "STABLE_LOAN_ADJUST_LTV",
        "STABLE_LOAN_CUSTOMIZE_MARGIN_CALL",
        "STABLE_LOAN_ONGOING_ORDERS",
        "STABLE_LOAN_BORROW_HISTORY",
        "STABLE_LOAN_REPAY_HISTORY",
        "STABLE_LOAN_LTV_ADJUSTMENT_HISTORY",
        "STABLE_LOAN_INCOME_HISTORY",
        "STABLE_LOAN_LOANABLE_ASSETS",
        "STABLE_LOAN_COLLATERAL_ASSETS",
        "STABLE_LOAN_REPAY_RATE",
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

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Binance VIP loan: typed calls made from the specification."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.clients.binance_vip_loan.client import AsyncRawVipLoan as AsyncRawVipLoan
    from lendspec.clients.binance_vip_loan.client import AsyncVipLoan as AsyncVipLoan
    from lendspec.clients.binance_vip_loan.client import RawVipLoan as RawVipLoan
    from lendspec.clients.binance_vip_loan.client import VipLoan as VipLoan
    from lendspec.clients.binance_vip_loan.enums import VipLoanStatus as VipLoanStatus
    from lendspec.clients.binance_vip_loan.enums import VipRepayStatus as VipRepayStatus
    from lendspec.clients.binance_vip_loan.enums import VipRequestStatus as VipRequestStatus
    from lendspec.clients.binance_vip_loan.vip import AsyncRawVipApi as AsyncRawVipApi
    from lendspec.clients.binance_vip_loan.vip import AsyncVipApi as AsyncVipApi
    from lendspec.clients.binance_vip_loan.vip import RawVipApi as RawVipApi
    from lendspec.clients.binance_vip_loan.vip import VipApi as VipApi
    from lendspec.clients.binance_vip_loan.vip_models import VipAccruedInterest as VipAccruedInterest
    from lendspec.clients.binance_vip_loan.vip_models import VipAccruedInterestHistory as VipAccruedInterestHistory
    from lendspec.clients.binance_vip_loan.vip_models import VipApplication as VipApplication
    from lendspec.clients.binance_vip_loan.vip_models import VipApplications as VipApplications
    from lendspec.clients.binance_vip_loan.vip_models import VipBorrow as VipBorrow
    from lendspec.clients.binance_vip_loan.vip_models import VipCollateralAccount as VipCollateralAccount
    from lendspec.clients.binance_vip_loan.vip_models import VipCollateralAccounts as VipCollateralAccounts
    from lendspec.clients.binance_vip_loan.vip_models import VipCollateralAsset as VipCollateralAsset
    from lendspec.clients.binance_vip_loan.vip_models import VipCollateralAssets as VipCollateralAssets
    from lendspec.clients.binance_vip_loan.vip_models import VipFixedBorrow as VipFixedBorrow
    from lendspec.clients.binance_vip_loan.vip_models import VipFixedMarket as VipFixedMarket
    from lendspec.clients.binance_vip_loan.vip_models import VipFixedSupply as VipFixedSupply
    from lendspec.clients.binance_vip_loan.vip_models import VipInterestRate as VipInterestRate
    from lendspec.clients.binance_vip_loan.vip_models import VipInterestRateHistory as VipInterestRateHistory
    from lendspec.clients.binance_vip_loan.vip_models import VipLoanableAsset as VipLoanableAsset
    from lendspec.clients.binance_vip_loan.vip_models import VipLoanableAssets as VipLoanableAssets
    from lendspec.clients.binance_vip_loan.vip_models import VipOngoingOrder as VipOngoingOrder
    from lendspec.clients.binance_vip_loan.vip_models import VipOngoingOrders as VipOngoingOrders
    from lendspec.clients.binance_vip_loan.vip_models import VipPastInterestRate as VipPastInterestRate
    from lendspec.clients.binance_vip_loan.vip_models import VipRenewal as VipRenewal
    from lendspec.clients.binance_vip_loan.vip_models import VipRepay as VipRepay
    from lendspec.clients.binance_vip_loan.vip_models import VipRepayHistory as VipRepayHistory
    from lendspec.clients.binance_vip_loan.vip_models import VipRepayRecord as VipRepayRecord
    from lendspec.core.operation import Operation

    OPERATIONS: Mapping[str, Operation[object]]

__all__ = [
    "OPERATIONS",
    "AsyncRawVipApi",
    "AsyncRawVipLoan",
    "AsyncVipApi",
    "AsyncVipLoan",
    "RawVipApi",
    "RawVipLoan",
    "VipAccruedInterest",
    "VipAccruedInterestHistory",
    "VipApi",
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
    "VipLoan",
    "VipLoanStatus",
    "VipLoanableAsset",
    "VipLoanableAssets",
    "VipOngoingOrder",
    "VipOngoingOrders",
    "VipPastInterestRate",
    "VipRenewal",
    "VipRepay",
    "VipRepayHistory",
    "VipRepayRecord",
    "VipRepayStatus",
    "VipRequestStatus",
]

_HOMES = {
    "AsyncRawVipApi": "vip",
    "AsyncRawVipLoan": "client",
    "AsyncVipApi": "vip",
    "AsyncVipLoan": "client",
    "RawVipApi": "vip",
    "RawVipLoan": "client",
    "VipAccruedInterest": "vip_models",
    "VipAccruedInterestHistory": "vip_models",
    "VipApi": "vip",
    "VipApplication": "vip_models",
    "VipApplications": "vip_models",
    "VipBorrow": "vip_models",
    "VipCollateralAccount": "vip_models",
    "VipCollateralAccounts": "vip_models",
    "VipCollateralAsset": "vip_models",
    "VipCollateralAssets": "vip_models",
    "VipFixedBorrow": "vip_models",
    "VipFixedMarket": "vip_models",
    "VipFixedSupply": "vip_models",
    "VipInterestRate": "vip_models",
    "VipInterestRateHistory": "vip_models",
    "VipLoan": "client",
    "VipLoanStatus": "enums",
    "VipLoanableAsset": "vip_models",
    "VipLoanableAssets": "vip_models",
    "VipOngoingOrder": "vip_models",
    "VipOngoingOrders": "vip_models",
    "VipPastInterestRate": "vip_models",
    "VipRenewal": "vip_models",
    "VipRepay": "vip_models",
    "VipRepayHistory": "vip_models",
    "VipRepayRecord": "vip_models",
    "VipRepayStatus": "enums",
    "VipRequestStatus": "enums",
}

_OPERATIONS = {
    "vip": (
        "VIP_LOAN_BORROW",
        "VIP_LOAN_FIXED_BORROW",
        "VIP_LOAN_REPAY",
        "VIP_LOAN_RENEW",
        "VIP_LOAN_ONGOING_ORDERS",
        "VIP_LOAN_REPAY_HISTORY",
        "VIP_LOAN_ACCRUED_INTEREST",
        "VIP_LOAN_COLLATERAL_ACCOUNTS",
        "VIP_LOAN_APPLICATION_STATUS",
        "VIP_LOAN_LOANABLE_ASSETS",
        "VIP_LOAN_COLLATERAL_ASSETS",
        "VIP_LOAN_INTEREST_RATES",
        "VIP_LOAN_INTEREST_RATE_HISTORY",
        "VIP_LOAN_FIXED_MARKET",
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

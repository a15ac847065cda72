# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""OKX flexible loan: typed calls made from the specification."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.clients.okx_flexible_loan.client import AsyncFlexibleLoan as AsyncFlexibleLoan
    from lendspec.clients.okx_flexible_loan.client import AsyncRawFlexibleLoan as AsyncRawFlexibleLoan
    from lendspec.clients.okx_flexible_loan.client import FlexibleLoan as FlexibleLoan
    from lendspec.clients.okx_flexible_loan.client import RawFlexibleLoan as RawFlexibleLoan
    from lendspec.clients.okx_flexible_loan.enums import CollateralAdjustment as CollateralAdjustment
    from lendspec.clients.okx_flexible_loan.enums import EMode as EMode
    from lendspec.clients.okx_flexible_loan.enums import LoanAction as LoanAction
    from lendspec.clients.okx_flexible_loan.loan import AsyncLoanApi as AsyncLoanApi
    from lendspec.clients.okx_flexible_loan.loan import AsyncRawLoanApi as AsyncRawLoanApi
    from lendspec.clients.okx_flexible_loan.loan import LoanApi as LoanApi
    from lendspec.clients.okx_flexible_loan.loan import RawLoanApi as RawLoanApi
    from lendspec.clients.okx_flexible_loan.loan_models import BorrowCurrency as BorrowCurrency
    from lendspec.clients.okx_flexible_loan.loan_models import CollateralAmount as CollateralAmount
    from lendspec.clients.okx_flexible_loan.loan_models import CollateralAsset as CollateralAsset
    from lendspec.clients.okx_flexible_loan.loan_models import CollateralAssets as CollateralAssets
    from lendspec.clients.okx_flexible_loan.loan_models import EModePair as EModePair
    from lendspec.clients.okx_flexible_loan.loan_models import FlexibleBorrow as FlexibleBorrow
    from lendspec.clients.okx_flexible_loan.loan_models import FlexibleRepay as FlexibleRepay
    from lendspec.clients.okx_flexible_loan.loan_models import HeldAmount as HeldAmount
    from lendspec.clients.okx_flexible_loan.loan_models import InterestAccrual as InterestAccrual
    from lendspec.clients.okx_flexible_loan.loan_models import LoanAmount as LoanAmount
    from lendspec.clients.okx_flexible_loan.loan_models import LoanOrder as LoanOrder
    from lendspec.clients.okx_flexible_loan.loan_models import LoanRecord as LoanRecord
    from lendspec.clients.okx_flexible_loan.loan_models import MaxCollateralRedeemAmount as MaxCollateralRedeemAmount
    from lendspec.clients.okx_flexible_loan.loan_models import MaxLoan as MaxLoan
    from lendspec.clients.okx_flexible_loan.loan_models import OwedAmount as OwedAmount
    from lendspec.clients.okx_flexible_loan.loan_models import RiskWarning as RiskWarning
    from lendspec.core.operation import Operation

    OPERATIONS: Mapping[str, Operation[object]]

__all__ = [
    "OPERATIONS",
    "AsyncFlexibleLoan",
    "AsyncLoanApi",
    "AsyncRawFlexibleLoan",
    "AsyncRawLoanApi",
    "BorrowCurrency",
    "CollateralAdjustment",
    "CollateralAmount",
    "CollateralAsset",
    "CollateralAssets",
    "EMode",
    "EModePair",
    "FlexibleBorrow",
    "FlexibleLoan",
    "FlexibleRepay",
    "HeldAmount",
    "InterestAccrual",
    "LoanAction",
    "LoanAmount",
    "LoanApi",
    "LoanOrder",
    "LoanRecord",
    "MaxCollateralRedeemAmount",
    "MaxLoan",
    "OwedAmount",
    "RawFlexibleLoan",
    "RawLoanApi",
    "RiskWarning",
]

_HOMES = {
    "AsyncFlexibleLoan": "client",
    "AsyncLoanApi": "loan",
    "AsyncRawFlexibleLoan": "client",
    "AsyncRawLoanApi": "loan",
    "BorrowCurrency": "loan_models",
    "CollateralAdjustment": "enums",
    "CollateralAmount": "loan_models",
    "CollateralAsset": "loan_models",
    "CollateralAssets": "loan_models",
    "EMode": "enums",
    "EModePair": "loan_models",
    "FlexibleBorrow": "loan_models",
    "FlexibleLoan": "client",
    "FlexibleRepay": "loan_models",
    "HeldAmount": "loan_models",
    "InterestAccrual": "loan_models",
    "LoanAction": "enums",
    "LoanAmount": "loan_models",
    "LoanApi": "loan",
    "LoanOrder": "loan_models",
    "LoanRecord": "loan_models",
    "MaxCollateralRedeemAmount": "loan_models",
    "MaxLoan": "loan_models",
    "OwedAmount": "loan_models",
    "RawFlexibleLoan": "client",
    "RawLoanApi": "loan",
    "RiskWarning": "loan_models",
}

_OPERATIONS = {
    "loan": (
        "FLEXIBLE_LOAN_BORROW_CURRENCIES",
        "FLEXIBLE_LOAN_COLLATERAL_ASSETS",
        "FLEXIBLE_LOAN_MAX_LOAN",
        "FLEXIBLE_LOAN_MAX_COLLATERAL_REDEEM_AMOUNT",
        "FLEXIBLE_LOAN_ADJUST_COLLATERAL",
        "FLEXIBLE_LOAN_BORROW",
        "FLEXIBLE_LOAN_REPAY",
        "FLEXIBLE_LOAN_EMODE_INFO",
        "FLEXIBLE_LOAN_LOAN_INFO",
        "FLEXIBLE_LOAN_LOAN_HISTORY",
        "FLEXIBLE_LOAN_INTEREST_ACCRUED",
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

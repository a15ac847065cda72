# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The enumerations of this package. They are open: a value that is not listed is kept as it came."""

from enum import IntEnum, StrEnum

__all__ = [
    "FlexibleBorrowStatus",
    "FlexibleLiquidationStatus",
    "FlexibleRepayStatus",
    "FlexibleRequestStatus",
    "LtvDirection",
    "RepayStatus",
    "RepaymentType",
    "StableIncomeType",
    "StableLoanStatus",
    "StableLoanTerm",
    "StableRepayType",
]


class FlexibleBorrowStatus(StrEnum):
    """State of a borrowing in the history."""

    SUCCESS = "SUCCESS"
    """Done."""
    FAILED = "FAILED"
    """Not done."""
    PENDING = "PENDING"
    """Still being worked on."""


class FlexibleLiquidationStatus(StrEnum):
    """State of a liquidation."""

    LIQUIDATING = "Liquidating"
    """Under way."""
    LIQUIDATED = "Liquidated"
    """Finished."""


class FlexibleRepayStatus(StrEnum):
    """State of a repayment of a flexible loan."""

    REPAID = "REPAID"
    """Done."""
    REPAYING = "REPAYING"
    """Still being worked on."""
    FAILED = "FAILED"
    """Not done."""


class FlexibleRequestStatus(StrEnum):
    """How far a request to borrow or to adjust the LTV has come."""

    SUCCEEDS = "Succeeds"
    """Done."""
    FAILED = "Failed"
    """Not done."""
    PROCESSING = "Processing"
    """Still being worked on."""


class LtvDirection(StrEnum):
    """Direction of an LTV adjustment."""

    ADDITIONAL = "ADDITIONAL"
    """Add collateral; the LTV falls."""
    REDUCED = "REDUCED"
    """Take collateral out; the LTV rises."""


class RepayStatus(StrEnum):
    """State of a repayment, as stable-rate loans and the former flexible calls write it."""

    REPAID = "Repaid"
    """Done."""
    REPAYING = "Repaying"
    """Still being worked on."""
    FAILED = "Failed"
    """Not done."""


class RepaymentType(IntEnum):
    """What a loan is repaid with."""

    LOAN_COIN = 1
    """The coin that was borrowed."""
    COLLATERAL = 2
    """The collateral."""


class StableIncomeType(StrEnum):
    """Kind of movement that a stable-rate loan caused."""

    BORROW_IN = "borrowIn"
    """The loan was paid out."""
    COLLATERAL_SPENT = "collateralSpent"
    """Collateral was pledged."""
    REPAY_AMOUNT = "repayAmount"
    """The loan was repaid."""
    COLLATERAL_RETURN = "collateralReturn"
    """Collateral came back after a repayment."""
    ADD_COLLATERAL = "addCollateral"
    """Collateral was added."""
    REMOVE_COLLATERAL = "removeCollateral"
    """Collateral was taken out."""
    COLLATERAL_RETURN_AFTER_LIQUIDATION = "collateralReturnAfterLiquidation"
    """Collateral came back after a liquidation."""


class StableLoanStatus(StrEnum):
    """State of a stable-rate loan."""

    ACCRUING_INTEREST = "Accruing_Interest"
    """Running."""
    OVERDUE = "Overdue"
    """Past its term."""
    LIQUIDATING = "Liquidating"
    """Being liquidated."""
    REPAYING = "Repaying"
    """Being repaid."""
    REPAID = "Repaid"
    """Repaid."""
    LIQUIDATED = "Liquidated"
    """Liquidated."""
    PENDING = "Pending"
    """The request is pending."""
    FAILED = "Failed"
    """The request failed."""


class StableLoanTerm(IntEnum):
    """Term of a stable-rate loan, in days."""

    DAYS_7 = 7
    """Seven days."""
    DAYS_14 = 14
    """Fourteen days."""
    DAYS_30 = 30
    """Thirty days."""
    DAYS_90 = 90
    """Ninety days."""
    DAYS_180 = 180
    """One hundred and eighty days."""


class StableRepayType(StrEnum):
    """What a stable-rate loan was repaid with, in the history."""

    LOAN_COIN = "1"
    """The coin that was borrowed."""
    COLLATERAL = "2"
    """The collateral."""

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The enumerations of this package. They are open: a value that is not listed is kept as it came."""

from enum import StrEnum

__all__ = ["VipLoanStatus", "VipRepayStatus", "VipRequestStatus"]


class VipLoanStatus(StrEnum):
    """State of an application for a VIP loan and of the loan that it led to."""

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


class VipRepayStatus(StrEnum):
    """State of a repayment of a VIP loan."""

    REPAID = "Repaid"
    """Done."""
    REPAYING = "Repaying"
    """Still being worked on."""
    FAILED = "Failed"
    """Not done."""


class VipRequestStatus(StrEnum):
    """How far a request to borrow from the fixed-rate market has come."""

    SUCCEEDS = "Succeeds"
    """Done."""
    FAILED = "Failed"
    """Not done."""
    PROCESSING = "Processing"
    """Still being worked on."""

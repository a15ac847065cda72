# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The enumerations of this package. They are open: a value that is not listed is kept as it came."""

from enum import StrEnum

__all__ = ["LoanLoanStatus"]


class LoanLoanStatus(StrEnum):
    """LoanLoanStatus"""

    DONE = "DONE"
    WAITING = "WAITING"
    FAILED = "FAILED"

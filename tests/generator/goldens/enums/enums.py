# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The enumerations of this package. They are open: a value that is not listed is kept as it came."""

from enum import IntEnum, StrEnum

__all__ = ["TransferCrossSide", "TransferDirection", "TransferStatus"]


class TransferCrossSide(StrEnum):
    """TransferCrossSide"""

    BUY = "BUY"
    SELL = "SELL"


class TransferDirection(IntEnum):
    """Way of a transfer."""

    SPOT_TO_MARGIN = 1
    """From spot to margin."""
    MARGIN_TO_SPOT = 2
    """From margin to spot."""
    OTHER = -1
    """Anything else."""


class TransferStatus(StrEnum):
    """State of a transfer."""

    PENDING = "pending"
    PARTIALLY_FILLED = "partially-filled"
    ONE_MINUTE = "1m"
    IN = "in"
    NONE = "None"

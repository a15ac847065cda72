# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The enumerations of this package. They are open: a value that is not listed is kept as it came."""

from enum import IntEnum

__all__ = ["SystemState"]


class SystemState(IntEnum):
    """Whether the exchange is open."""

    NORMAL = 0
    """Open as usual."""
    MAINTENANCE = 1
    """Closed for maintenance of the system."""

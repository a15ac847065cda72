# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The enumerations of this package. They are open: a value that is not listed is kept as it came."""

from enum import StrEnum

__all__ = ["MaintenanceEnvironment", "MaintenanceService", "MaintenanceState", "MaintenanceType"]


class MaintenanceEnvironment(StrEnum):
    """Environment of the exchange."""

    PRODUCTION = "1"
    """Production."""
    DEMO = "2"
    """Demo trading."""


class MaintenanceService(StrEnum):
    """Service of the exchange that a maintenance event touches."""

    WEBSOCKET = "0"
    """WebSocket connections."""
    TRADING = "5"
    """Trading."""
    BLOCK_TRADING = "6"
    """Block trading."""
    TRADING_BOT = "7"
    """Trading bots."""
    TRADING_BY_ACCOUNT_BATCH = "8"
    """Trading, one batch of accounts after another."""
    TRADING_BY_PRODUCT_BATCH = "9"
    """Trading, one batch of products after another."""
    SPREAD_TRADING = "10"
    """Spread trading."""
    COPY_TRADING = "11"
    """Copy trading."""
    OTHER = "99"
    """Anything else."""


class MaintenanceState(StrEnum):
    """Stage of a maintenance event."""

    SCHEDULED = "scheduled"
    """Announced, not begun."""
    ONGOING = "ongoing"
    """Under way."""
    PRE_OPEN = "pre_open"
    """Partly open again ahead of the full reopening."""
    COMPLETED = "completed"
    """Over."""
    CANCELED = "canceled"
    """Called off."""


class MaintenanceType(StrEnum):
    """Nature of a maintenance event."""

    SCHEDULED = "1"
    """Planned maintenance."""
    UNSCHEDULED = "2"
    """Maintenance at short notice."""
    DISRUPTION = "3"
    """Failure of the system."""

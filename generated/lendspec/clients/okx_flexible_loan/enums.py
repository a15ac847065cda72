# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The enumerations of this package. They are open: a value that is not listed is kept as it came."""

from enum import StrEnum

__all__ = ["CollateralAdjustment", "EMode", "LoanAction"]


class CollateralAdjustment(StrEnum):
    """Direction in which collateral is moved."""

    ADD = "add"
    """Collateral goes into the order."""
    REDUCE = "reduce"
    """Collateral is taken out of the order."""


class EMode(StrEnum):
    """Whether an order is in E-Mode, which is fixed when it is opened."""

    DISABLED = "0"
    """The order is not in E-Mode."""
    ENABLED = "1"
    """The order is in E-Mode; only E-Mode pairs of coins are accepted."""


class LoanAction(StrEnum):
    """Kind of a record in the history of loan orders."""

    BORROWED = "borrowed"
    """Coins were borrowed."""
    REPAID = "repaid"
    """Borrowed coins were paid back."""
    COLLATERAL_LOCKED = "collateral_locked"
    """Collateral was locked."""
    COLLATERAL_RELEASED = "collateral_released"
    """Collateral was released."""
    FORCED_REPAYMENT_BUY = "forced_repayment_buy"
    """Automatic conversion, the side that buys."""
    FORCED_REPAYMENT_SELL = "forced_repayment_sell"
    """Automatic conversion, the side that sells."""
    FORCED_LIQUIDATION = "forced_liquidation"
    """The whole position was liquidated by force."""
    PARTIAL_LIQUIDATION = "partial_liquidation"
    """The position was reduced by force."""
    SELL_COLLATERAL = "sell_collateral"
    """Collateral was sold."""
    BUY_TRANSITION_COIN = "buy_transition_coin"
    """An intermediate coin was bought."""
    SELL_TRANSITION_COIN = "sell_transition_coin"
    """An intermediate coin was sold."""
    BUY_BORROWED_COIN = "buy_borrowed_coin"
    """The borrowed coin was bought."""

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The enumerations of this package. They are open: a value that is not listed is kept as it came."""

from enum import IntEnum, StrEnum

__all__ = [
    "BorrowRepayCause",
    "BorrowRepayStatus",
    "BorrowRepayType",
    "CrossMarginAccountType",
    "OrderResponseType",
    "OrderSide",
    "OrderStatus",
    "OrderType",
    "SelfTradePreventionMode",
    "SideEffectType",
    "TimeInForce",
    "TransferDirection",
]


class BorrowRepayCause(StrEnum):
    """What set off a borrowing or repayment."""

    AUTO = "AUTO"
    """Done by the exchange on its own."""
    MANUAL = "MANUAL"
    """Asked for by the user."""
    BNB_AUTO_REPAY = "BNB_AUTO_REPAY"
    """Automatic repayment with BNB; cross margin repayments only."""
    POINT_AUTO_REPAY = "POINT_AUTO_REPAY"
    """Automatic repayment with points; cross margin repayments only."""


class BorrowRepayStatus(StrEnum):
    """State of a borrowing or repayment."""

    PENDING = "PENDING"
    """Not executed yet."""
    CONFIRMED = "CONFIRMED"
    """Executed."""
    FAILED = "FAILED"
    """Not executed; the account is unchanged."""


class BorrowRepayType(StrEnum):
    """Direction of a borrowing or repayment."""

    BORROW = "BORROW"
    """Take a loan."""
    REPAY = "REPAY"
    """Pay a loan back."""


class CrossMarginAccountType(StrEnum):
    """Kind of cross margin account."""

    CLASSIC = "MARGIN_1"
    """Cross Margin Classic."""
    PRO = "MARGIN_2"
    """Cross Margin Pro."""


class OrderResponseType(StrEnum):
    """How much the answer to a new order tells."""

    ACK = "ACK"
    """Identifiers and time only."""
    RESULT = "RESULT"
    """Also amounts and state of the order."""
    FULL = "FULL"
    """Also the fills."""


class OrderSide(StrEnum):
    """Side of an order."""

    BUY = "BUY"
    """Buy the base asset."""
    SELL = "SELL"
    """Sell the base asset."""


class OrderStatus(StrEnum):
    """State of an order."""

    NEW = "NEW"
    """Taken by the matching engine."""
    PENDING_NEW = "PENDING_NEW"
    """Waits until the working order of its list is filled."""
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    """Filled in part."""
    FILLED = "FILLED"
    """Filled completely."""
    CANCELED = "CANCELED"
    """Cancelled by the user."""
    PENDING_CANCEL = "PENDING_CANCEL"
    """Not in use at present."""
    REJECTED = "REJECTED"
    """Refused by the matching engine."""
    EXPIRED = "EXPIRED"
    """Ended by the rules of its type, or by the exchange in a liquidation or maintenance."""
    EXPIRED_IN_MATCH = "EXPIRED_IN_MATCH"
    """Ended by self-trade prevention."""


class OrderType(StrEnum):
    """Kind of order."""

    LIMIT = "LIMIT"
    """At a price or better."""
    MARKET = "MARKET"
    """At once, at the price of the market."""
    STOP_LOSS = "STOP_LOSS"
    """At the price of the market once the price has turned against you as far as the stop price."""
    STOP_LOSS_LIMIT = "STOP_LOSS_LIMIT"
    """At a limit price once the price has turned against you as far as the stop price."""
    TAKE_PROFIT = "TAKE_PROFIT"
    """At the price of the market once the price has reached the stop price in your favour."""
    TAKE_PROFIT_LIMIT = "TAKE_PROFIT_LIMIT"
    """At a limit price once the price has reached the stop price in your favour."""
    LIMIT_MAKER = "LIMIT_MAKER"
    """At a limit price, and only if it does not trade at once."""


class SelfTradePreventionMode(StrEnum):
    """What happens when an order would trade with another one of the same user."""

    EXPIRE_TAKER = "EXPIRE_TAKER"
    """The arriving order expires."""
    EXPIRE_MAKER = "EXPIRE_MAKER"
    """The order that was in the book expires."""
    EXPIRE_BOTH = "EXPIRE_BOTH"
    """Both orders expire."""
    NONE = "NONE"
    """The orders trade with each other."""


class SideEffectType(StrEnum):
    """Whether an order borrows or repays on its way."""

    NO_SIDE_EFFECT = "NO_SIDE_EFFECT"
    """A plain order."""
    MARGIN_BUY = "MARGIN_BUY"
    """Borrows what the order lacks."""
    AUTO_REPAY = "AUTO_REPAY"
    """Repays debt with what the order brings in."""
    AUTO_BORROW_REPAY = "AUTO_BORROW_REPAY"
    """Borrows what the order lacks and repays debt with what it brings in."""


class TimeInForce(StrEnum):
    """How long an order stays in the book."""

    GTC = "GTC"
    """Until it is filled or cancelled."""
    IOC = "IOC"
    """Fills what it can at once, the rest expires."""
    FOK = "FOK"
    """Fills completely at once or expires."""


class TransferDirection(IntEnum):
    """Direction of a transfer."""

    SPOT_TO_MARGIN = 1
    """From the spot account to the cross margin account."""
    MARGIN_TO_SPOT = 2
    """From the cross margin account to the spot account."""

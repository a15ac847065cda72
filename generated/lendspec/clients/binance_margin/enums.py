# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The enumerations of this package. They are open: a value that is not listed is kept as it came."""

from enum import IntEnum, StrEnum

__all__ = [
    "BorrowRepayCause",
    "BorrowRepayStatus",
    "BorrowRepayType",
    "CrossMarginAccountType",
    "CrossMarginMaxLeverage",
    "IsolatedMarginLevelStatus",
    "IsolatedMarginTransferAccount",
    "LiquidationLoanRepayStatus",
    "MarginCapitalFlowType",
    "MarginInterestType",
    "MarginKind",
    "MarginTransferAccount",
    "MarginTransferType",
    "OrderCountInterval",
    "OrderCountLimitType",
    "OrderListContingency",
    "OrderListOrderStatus",
    "OrderListSideEffectType",
    "OrderListStatusType",
    "OrderResponseType",
    "OrderSide",
    "OrderStatus",
    "OrderType",
    "PendingLegType",
    "SelfTradePreventionMode",
    "SideEffectType",
    "SpecialKeyPermission",
    "SpecialKeyType",
    "TimeInForce",
    "TransferDirection",
    "WorkingOrderType",
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


class CrossMarginMaxLeverage(IntEnum):
    """Maximum leverage of the cross margin account, a multiple."""

    X3 = 3
    """3x, Cross Margin Classic."""
    X5 = 5
    """5x, Cross Margin Classic."""
    X10 = 10
    """10x, Cross Margin Pro."""
    X20 = 20
    """20x, Cross Margin Pro, where compliance allows it."""


class IsolatedMarginLevelStatus(StrEnum):
    """How safe the margin level of a pair is. The exchange names the states without saying where each
    begins.
    """

    EXCESSIVE = "EXCESSIVE"
    """More margin than needed."""
    NORMAL = "NORMAL"
    """Enough margin."""
    MARGIN_CALL = "MARGIN_CALL"
    """Margin call, add assets or repay."""
    PRE_LIQUIDATION = "PRE_LIQUIDATION"
    """Close to liquidation."""
    FORCE_LIQUIDATION = "FORCE_LIQUIDATION"
    """In liquidation."""


class IsolatedMarginTransferAccount(StrEnum):
    """Account at one end of a transfer of isolated margin."""

    SPOT = "SPOT"
    """Spot account."""
    ISOLATED_MARGIN = "ISOLATED_MARGIN"
    """Isolated margin account of the pair."""


class LiquidationLoanRepayStatus(StrEnum):
    """State of the repayment of a liquidation loan."""

    SUCCESS = "SUCCESS"
    """Done."""
    PENDING = "PENDING"
    """Being worked on."""


class MarginCapitalFlowType(StrEnum):
    """Kind of flow."""

    TRANSFER = "TRANSFER"
    """Transfer from or to another account."""
    BORROW = "BORROW"
    """Borrowing."""
    REPAY = "REPAY"
    """Repayment."""
    BUY_INCOME = "BUY_INCOME"
    """Received by buying."""
    BUY_EXPENSE = "BUY_EXPENSE"
    """Spent by buying."""
    SELL_INCOME = "SELL_INCOME"
    """Received by selling."""
    SELL_EXPENSE = "SELL_EXPENSE"
    """Spent by selling."""
    TRADING_COMMISSION = "TRADING_COMMISSION"
    """Fee of a trade."""
    BUY_LIQUIDATION = "BUY_LIQUIDATION"
    """Bought in a liquidation."""
    SELL_LIQUIDATION = "SELL_LIQUIDATION"
    """Sold in a liquidation."""
    REPAY_LIQUIDATION = "REPAY_LIQUIDATION"
    """Repaid in a liquidation."""
    OTHER_LIQUIDATION = "OTHER_LIQUIDATION"
    """Other flow of a liquidation."""
    LIQUIDATION_FEE = "LIQUIDATION_FEE"
    """Fee of a liquidation."""
    SMALL_BALANCE_CONVERT = "SMALL_BALANCE_CONVERT"
    """Conversion of a small balance."""
    COMMISSION_RETURN = "COMMISSION_RETURN"
    """Fee given back."""
    SMALL_CONVERT = "SMALL_CONVERT"
    """Small conversion."""


class MarginInterestType(StrEnum):
    """Why and how interest was charged."""

    PERIODIC = "PERIODIC"
    """Interest of an hour."""
    ON_BORROW = "ON_BORROW"
    """First interest, charged when the loan was taken."""
    PERIODIC_CONVERTED = "PERIODIC_CONVERTED"
    """Interest of an hour, converted into BNB."""
    ON_BORROW_CONVERTED = "ON_BORROW_CONVERTED"
    """First interest, charged when the loan was taken, converted into BNB."""
    PORTFOLIO = "PORTFOLIO"
    """Interest of a day on the negative balance of a portfolio margin account."""


class MarginKind(StrEnum):
    """Kind of margin."""

    CROSS = "MARGIN"
    """Cross margin, one account for all pairs."""
    ISOLATED = "ISOLATED"
    """Isolated margin, one account for each pair."""


class MarginTransferAccount(StrEnum):
    """Account at one end of a transfer."""

    SPOT = "SPOT"
    """Spot account."""
    FUTURES = "FUTURES"
    """Futures account."""
    FIAT = "FIAT"
    """Fiat account."""
    DELIVERY = "DELIVERY"
    """Account for delivery futures."""
    MINING = "MINING"
    """Mining account."""
    ISOLATED_MARGIN = "ISOLATED_MARGIN"
    """Isolated margin account of a pair."""
    FUNDING = "FUNDING"
    """Funding account."""
    MOTHER_SPOT = "MOTHER_SPOT"
    """Spot account of the master account."""
    OPTION = "OPTION"
    """Options account."""
    SUB_SPOT = "SUB_SPOT"
    """Spot account of a sub-account."""
    SUB_MARGIN = "SUB_MARGIN"
    """Margin account of a sub-account."""
    CROSS_MARGIN = "CROSS_MARGIN"
    """Cross margin account."""


class MarginTransferType(StrEnum):
    """Direction of a transfer, as seen from the margin account."""

    ROLL_IN = "ROLL_IN"
    """Into the margin account."""
    ROLL_OUT = "ROLL_OUT"
    """Out of the margin account."""


class OrderCountInterval(StrEnum):
    """Unit of the period of a limit."""

    SECOND = "SECOND"
    """Seconds."""
    MINUTE = "MINUTE"
    """Minutes."""
    DAY = "DAY"
    """Days."""


class OrderCountLimitType(StrEnum):
    """What a limit counts."""

    REQUEST_WEIGHT = "REQUEST_WEIGHT"
    """Weight of the requests."""
    ORDERS = "ORDERS"
    """Orders placed."""
    RAW_REQUESTS = "RAW_REQUESTS"
    """Requests, whatever their weight."""


class OrderListContingency(StrEnum):
    """How the orders of a list hang together."""

    OCO = "OCO"
    """One cancels the other."""
    OTO = "OTO"
    """One triggers the others."""


class OrderListOrderStatus(StrEnum):
    """Whether an order list still works."""

    EXECUTING = "EXECUTING"
    """The list is at work."""
    ALL_DONE = "ALL_DONE"
    """The list has ended."""
    REJECT = "REJECT"
    """Placing or cancelling the list has failed."""


class OrderListSideEffectType(StrEnum):
    """Whether the orders of an OTO or OTOCO list borrow or repay on their way."""

    NO_SIDE_EFFECT = "NO_SIDE_EFFECT"
    """Plain orders."""
    MARGIN_BUY = "MARGIN_BUY"
    """Borrows what the orders lack."""
    AUTO_BORROW_REPAY = "AUTO_BORROW_REPAY"
    """Borrows what the orders lack and repays debt with what they bring in."""


class OrderListStatusType(StrEnum):
    """What last happened to an order list."""

    RESPONSE = "RESPONSE"
    """Placing or cancelling the list has failed."""
    EXEC_STARTED = "EXEC_STARTED"
    """The list was placed or has changed its state."""
    UPDATED = "UPDATED"
    """The identifier of one of its orders was changed."""
    ALL_DONE = "ALL_DONE"
    """The list has ended."""


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


class PendingLegType(StrEnum):
    """Kind of a pending order of an OTOCO list."""

    LIMIT_MAKER = "LIMIT_MAKER"
    """At a limit price, and only if it does not trade at once."""
    STOP_LOSS = "STOP_LOSS"
    """At the price of the market once the price has turned against you as far as the stop price."""
    STOP_LOSS_LIMIT = "STOP_LOSS_LIMIT"
    """At a limit price once the price has turned against you as far as the stop price."""


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


class SpecialKeyPermission(StrEnum):
    """What a special key may do."""

    TRADE = "TRADE"
    """Everything."""
    READ = "READ"
    """Look at the account (USER_DATA) and read over FIX (FIX_API_READ_ONLY)."""


class SpecialKeyType(StrEnum):
    """Kind of a special key."""

    HMAC_SH_A256 = "HMAC_SHA256"
    """A shared secret."""
    RSA = "RSA"
    """An RSA key pair; the exchange has the public half."""
    E_D25519 = "Ed25519"
    """An Ed25519 key pair; the exchange has the public half."""


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


class WorkingOrderType(StrEnum):
    """Kind of the working order of a list."""

    LIMIT = "LIMIT"
    """At a price or better."""
    LIMIT_MAKER = "LIMIT_MAKER"
    """At a limit price, and only if it does not trade at once."""

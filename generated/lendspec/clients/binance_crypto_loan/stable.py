# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Stable: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from lendspec.clients.binance_crypto_loan.enums import LtvDirection, RepaymentType, StableIncomeType, StableLoanTerm
from lendspec.clients.binance_crypto_loan.stable_models import (
    StableBorrow,
    StableBorrowHistory,
    StableBorrowRecord,
    StableCollateralAssets,
    StableIncome,
    StableLoanableAssets,
    StableLtvAdjustment,
    StableLtvAdjustmentHistory,
    StableLtvAdjustmentRecord,
    StableMarginCalls,
    StableOngoingOrder,
    StableOngoingOrders,
    StableRepay,
    StableRepayHistory,
    StableRepayRate,
    StableRepayRecord,
    decode_stable_borrow,
    decode_stable_borrow_history,
    decode_stable_collateral_assets,
    decode_stable_income,
    decode_stable_loanable_assets,
    decode_stable_ltv_adjustment,
    decode_stable_ltv_adjustment_history,
    decode_stable_margin_calls,
    decode_stable_ongoing_orders,
    decode_stable_repay,
    decode_stable_repay_history,
    decode_stable_repay_rate,
)
from lendspec.core.bounds import Bounds
from lendspec.core.codec import list_of, wire_boolean, wire_decimal, wire_integer, wire_listed, wire_text, wire_unix_ms
from lendspec.core.operation import Deprecation, Limit, NumberedPages, Operation, Parameter, Window
from lendspec.core.paging import AsyncPaged, Paged, Progress
from lendspec.core.rules import Rule
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session
from lendspec.core.settlement import Link, Settlement, Shown, Statuses

__all__ = [
    "STABLE_LOAN_ADJUST_LTV",
    "STABLE_LOAN_BORROW",
    "STABLE_LOAN_BORROW_HISTORY",
    "STABLE_LOAN_COLLATERAL_ASSETS",
    "STABLE_LOAN_CUSTOMIZE_MARGIN_CALL",
    "STABLE_LOAN_INCOME_HISTORY",
    "STABLE_LOAN_LOANABLE_ASSETS",
    "STABLE_LOAN_LTV_ADJUSTMENT_HISTORY",
    "STABLE_LOAN_ONGOING_ORDERS",
    "STABLE_LOAN_REPAY",
    "STABLE_LOAN_REPAY_HISTORY",
    "STABLE_LOAN_REPAY_RATE",
    "AsyncRawStableApi",
    "AsyncStableApi",
    "RawStableApi",
    "StableApi",
]

_COIN = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}$",
    form="the name of one coin, in capital letters and digits, without spaces",
)
_AMOUNT = Bounds(above=0, whole_digits=20, fraction_digits=20)
_ID = Bounds(minimum=0)

STABLE_LOAN_BORROW = Operation(
    id="stableLoanBorrow",
    python_name="loan.stable.borrow",
    exchange="binance",
    product="crypto_loan",
    method="POST",
    path=("/sapi/v1/loan/borrow",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("loanAmount", "loan_amount", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("collateralAmount", "collateral_amount", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("loanTerm", "loan_term", "StableLoanTerm | int", "query", wire_listed(StableLoanTerm), required=True),
    ),
    decode=decode_stable_borrow,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    settlement=Settlement(
        record=Shown(
            operation="stableLoanBorrowHistory",
            place="loan.stable.borrow_history",
            items="rows",
            arguments=(Link(name="order_id", source="order_id", answered=True),),
            same=(Link(name="order_id", source="order_id", answered=True),),
            status=Statuses(
                field="status",
                done=("Accruing_Interest", "Overdue", "Liquidating", "Repaying", "Repaid", "Liquidated"),
                pending=("Pending",),
                failed=("Failed",),
            ),
        )
    ),
    rules=(Rule(kind="any", parameters=("loanAmount", "collateralAmount")),),
    deprecated=Deprecation(sunset="2024-11-05", replaced_by="loan.flexible.borrow"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
STABLE_LOAN_REPAY = Operation(
    id="stableLoanRepay",
    python_name="loan.stable.repay",
    exchange="binance",
    product="crypto_loan",
    method="POST",
    path=("/sapi/v1/loan/repay",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, required=True, bounds=_ID),
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("type", "type", "RepaymentType | int", "query", wire_listed(RepaymentType)),
        Parameter("collateralReturn", "collateral_return", "bool", "query", wire_boolean),
    ),
    decode=decode_stable_repay,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    settlement=Settlement(
        answer=Statuses(field="repayStatus", done=("Repaid",), pending=("Repaying",), failed=("Failed",))
    ),
    deprecated=Deprecation(sunset="2024-11-05", replaced_by="loan.flexible.repay"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
STABLE_LOAN_ADJUST_LTV = Operation(
    id="stableLoanAdjustLtv",
    python_name="loan.stable.adjust_ltv",
    exchange="binance",
    product="crypto_loan",
    method="POST",
    path=("/sapi/v1/loan/adjust/ltv",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, required=True, bounds=_ID),
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("direction", "direction", "LtvDirection | str", "query", wire_listed(LtvDirection), required=True),
    ),
    decode=decode_stable_ltv_adjustment,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    deprecated=Deprecation(sunset="2024-11-05", replaced_by="loan.flexible.adjust_ltv"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
STABLE_LOAN_CUSTOMIZE_MARGIN_CALL = Operation(
    id="stableLoanCustomizeMarginCall",
    python_name="loan.stable.customize_margin_call",
    exchange="binance",
    product="crypto_loan",
    method="POST",
    path=("/sapi/v1/loan/customize/margin_call",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("marginCall", "margin_call", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
    ),
    decode=decode_stable_margin_calls,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    rules=(Rule(kind="any", parameters=("orderId", "collateralCoin")),),
    deprecated=Deprecation(sunset="2024-11-05", replaced_by="flexible loans, which have no such setting"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
STABLE_LOAN_ONGOING_ORDERS = Operation(
    id="stableLoanOngoingOrders",
    python_name="loan.stable.ongoing_orders",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/ongoing/orders",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_stable_ongoing_orders,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=300, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=100,
        max_page=1000,
        items="rows",
        key=("order_id",),
        total="total",
    ),
    deprecated=Deprecation(sunset="2024-11-05", replaced_by="loan.flexible.ongoing_orders"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
STABLE_LOAN_BORROW_HISTORY = Operation(
    id="stableLoanBorrowHistory",
    python_name="loan.stable.borrow_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/borrow/history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_stable_borrow_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=100,
        max_page=1000,
        items="rows",
        key=("order_id",),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=180, default_days=90),
    deprecated=Deprecation(sunset="2026-10-22", replaced_by="loan.flexible.borrow_history"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
STABLE_LOAN_REPAY_HISTORY = Operation(
    id="stableLoanRepayHistory",
    python_name="loan.stable.repay_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/repay/history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_stable_repay_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=100,
        max_page=1000,
        items="rows",
        key=("order_id", "repay_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=180, default_days=90),
    deprecated=Deprecation(sunset="2026-10-22", replaced_by="loan.flexible.repay_history"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
STABLE_LOAN_LTV_ADJUSTMENT_HISTORY = Operation(
    id="stableLoanLtvAdjustmentHistory",
    python_name="loan.stable.ltv_adjustment_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/ltv/adjustment/history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_stable_ltv_adjustment_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=100,
        max_page=1000,
        items="rows",
        key=("order_id", "adjust_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=180, default_days=90),
    deprecated=Deprecation(sunset="2026-10-22", replaced_by="loan.flexible.ltv_adjustment_history"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
STABLE_LOAN_INCOME_HISTORY = Operation(
    id="stableLoanIncomeHistory",
    python_name="loan.stable.income_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/income",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, bounds=_COIN),
        Parameter("type", "type", "StableIncomeType | str", "query", wire_listed(StableIncomeType)),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=list_of(decode_stable_income),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    window=Window(start="startTime", end="endTime", max_days=30, default_days=7),
    deprecated=Deprecation(
        sunset="2026-10-22", replaced_by="the borrow, repay and LTV adjustment histories of flexible loans"
    ),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
STABLE_LOAN_LOANABLE_ASSETS = Operation(
    id="stableLoanLoanableAssets",
    python_name="loan.stable.loanable_assets",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/loanable/data",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("vipLevel", "vip_level", "int", "query", wire_integer, bounds=Bounds(minimum=0)),
    ),
    decode=decode_stable_loanable_assets,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(sunset="2024-11-05", replaced_by="loan.flexible.loanable_assets"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
STABLE_LOAN_COLLATERAL_ASSETS = Operation(
    id="stableLoanCollateralAssets",
    python_name="loan.stable.collateral_assets",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/collateral/data",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("vipLevel", "vip_level", "int", "query", wire_integer, bounds=Bounds(minimum=0)),
    ),
    decode=decode_stable_collateral_assets,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(sunset="2024-11-05", replaced_by="loan.flexible.collateral_assets"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
STABLE_LOAN_REPAY_RATE = Operation(
    id="stableLoanRepayRate",
    python_name="loan.stable.repay_rate",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/repay/collateral/rate",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("repayAmount", "repay_amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
    ),
    decode=decode_stable_repay_rate,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=6000, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(sunset="2026-07-14", replaced_by="loan.flexible.repay_rate"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)


class StableApi:
    """Loans for a fixed number of days (7, 14, 30, 90 or 180) at a rate that was fixed when the loan was
    taken, each with an order number and one collateral coin. The cost was interest, stated for the hour
    and for the day. LTV (loan to value) is the debt divided by the value of the collateral, a ratio
    (0.65 = 65 %). At the margin call LTV, which could be set for each loan, the exchange warned; at the
    liquidation LTV it liquidated the collateral; a loan not repaid by the end of its term was overdue.
    Every call is retired; use flexible loans.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        loan_term: StableLoanTerm | int,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> StableBorrow:
        """Take a stable-rate loan.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.borrow.

        The exchange has taken this call down.

        Args:
            loan_coin: Coin that is borrowed.
            loan_amount: Amount to borrow, in `loan_coin`. Mandatory without `collateral_amount`.
            collateral_coin: Coin that is pledged.
            collateral_amount: Amount to pledge, in `collateral_coin`. Mandatory without
                `loan_amount`.
            loan_term: Term of the loan in days.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Rule: give `loan_amount` or `collateral_amount`, or several of them.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``loan.stable.borrow_history`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_term": loan_term,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    def repay(
        self,
        *,
        order_id: int,
        amount: Decimal,
        type: RepaymentType | int | None = None,
        collateral_return: bool | None = None,
        options: CallOptions | None = None,
    ) -> StableRepay:
        """Repay a stable-rate loan.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.repay.

        The exchange has taken this call down.

        Args:
            order_id: The loan, by the number that borrowing answered.
            amount: Amount to repay; the exchange does not say in which coin.
            type: What to repay with. The loan coin when absent.
            collateral_return: Whether collateral that is no longer needed goes back to the spot
                account (true) or stays in the loan (false). True when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Done: `repay_status` Repaid is done, Repaying is under way, Failed raises ``Refused``.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_REPAY,
            {
                "order_id": order_id,
                "amount": amount,
                "type": type,
                "collateral_return": collateral_return,
            },
            options,
        )

    def adjust_ltv(
        self,
        *,
        order_id: int,
        amount: Decimal,
        direction: LtvDirection | str,
        options: CallOptions | None = None,
    ) -> StableLtvAdjustment:
        """Change the LTV of a stable-rate loan.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.adjust_ltv.

        The exchange has taken this call down.

        Args:
            order_id: The loan, by the number that borrowing answered.
            amount: Amount of collateral to add or to take out, in the collateral coin.
            direction: Whether to add collateral or to take some out.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_ADJUST_LTV,
            {
                "order_id": order_id,
                "amount": amount,
                "direction": direction,
            },
            options,
        )

    def customize_margin_call(
        self,
        *,
        margin_call: Decimal,
        order_id: int | None = None,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> StableMarginCalls:
        """Set the margin call LTV of stable-rate loans.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: flexible loans, which have no such
        setting.

        The exchange has taken this call down. `order_id` takes precedence over `collateral_coin`.

        Args:
            order_id: The loan whose margin call is set. Mandatory without `collateral_coin`.
            collateral_coin: The loans against this coin. Ignored when `order_id` is sent.
            margin_call: LTV at which the exchange shall warn, a ratio (0.7 = 70 %).
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Rule: give `order_id` or `collateral_coin`, or several of them.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_CUSTOMIZE_MARGIN_CALL,
            {
                "margin_call": margin_call,
                "order_id": order_id,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    def ongoing_orders(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> StableOngoingOrders:
        """List the open stable-rate loans.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.ongoing_orders.

        The exchange has taken this call down.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            current: Page to return, counted from 1. 1 when absent, 1000 at most.
            limit: Records on a page. 10 when absent, 100 at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 300 of 12000 IP weight a minute (40 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_ongoing_orders(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[StableOngoingOrder, StableOngoingOrders]:
        """All records of `ongoing_orders`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.ongoing_orders.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `ongoing_orders` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 300 of 12000 IP weight a minute (40 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return Paged(
            self._session,
            STABLE_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def borrow_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> StableBorrowHistory:
        """List past stable-rate loans.

        Deprecated: the exchange removes it on 2026-10-22. Use instead: loan.flexible.borrow_history.

        The window is the last 90 days by default and 180 days at most.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent, 1000 at most.
            limit: Records on a page. 10 when absent, 100 at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_BORROW_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_borrow_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[StableBorrowRecord, StableBorrowHistory]:
        """All records of `borrow_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2026-10-22. Use instead: loan.flexible.borrow_history.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it: 90 days before the end.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `borrow_history` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return Paged(
            self._session,
            STABLE_LOAN_BORROW_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def repay_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> StableRepayHistory:
        """List past repayments of stable-rate loans.

        Deprecated: the exchange removes it on 2026-10-22. Use instead: loan.flexible.repay_history.

        The window is the last 90 days by default and 180 days at most.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent, 1000 at most.
            limit: Records on a page. 10 when absent, 100 at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_repay_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[StableRepayRecord, StableRepayHistory]:
        """All records of `repay_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2026-10-22. Use instead: loan.flexible.repay_history.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it: 90 days before the end.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `repay_history` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return Paged(
            self._session,
            STABLE_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def ltv_adjustment_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> StableLtvAdjustmentHistory:
        """List past LTV adjustments of stable-rate loans.

        Deprecated: the exchange removes it on 2026-10-22. Use instead:
        loan.flexible.ltv_adjustment_history.

        The window is the last 90 days by default and 180 days at most.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent, 1000 at most.
            limit: Records on a page. 10 when absent, 100 at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_ltv_adjustment_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[StableLtvAdjustmentRecord, StableLtvAdjustmentHistory]:
        """All records of `ltv_adjustment_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2026-10-22. Use instead:
        loan.flexible.ltv_adjustment_history.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it: 90 days before the end.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `ltv_adjustment_history` raises, while iterating; the iterator can
                go on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return Paged(
            self._session,
            STABLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def income_history(
        self,
        *,
        asset: str | None = None,
        type: StableIncomeType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[StableIncome, ...]:
        """List what stable-rate loans moved in and out of the account.

        Deprecated: the exchange removes it on 2026-10-22. Use instead: the borrow, repay and LTV adjustment
        histories of flexible loans.

        Has no pages: the answer ends after `limit` records. The window is the last 7 days by default and 30
        days at most.

        Args:
            asset: Only this coin; all coins when absent.
            type: Only movements of this kind; all kinds when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            limit: Records to return. 20 when absent, 100 at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_INCOME_HISTORY,
            {
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        vip_level: int | None = None,
        options: CallOptions | None = None,
    ) -> StableLoanableAssets:
        """List the coins that stable-rate loans lent.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.loanable_assets.

        The exchange has taken this call down. Rates for each term, limits as a value in USD.

        Args:
            loan_coin: Only this loan coin; all when absent.
            vip_level: VIP level that the data is wanted for. The user's own when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
                "vip_level": vip_level,
            },
            options,
        )

    def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        vip_level: int | None = None,
        options: CallOptions | None = None,
    ) -> StableCollateralAssets:
        """List the coins that stable-rate loans took as collateral.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.collateral_assets.

        The exchange has taken this call down. LTV thresholds of each coin, limit as a value in USD.

        Args:
            collateral_coin: Only this collateral coin; all when absent.
            vip_level: VIP level that the data is wanted for. The user's own when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
                "vip_level": vip_level,
            },
            options,
        )

    def repay_rate(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        options: CallOptions | None = None,
    ) -> StableRepayRate:
        """Get the rate at which collateral repays a stable-rate loan.

        Deprecated: the exchange removes it on 2026-07-14. Use instead: loan.flexible.repay_rate.

        The rate of this moment between collateral coin and loan coin, for repayments out of the collateral.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
            repay_amount: Amount to repay, in `loan_coin`.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 6000 of 12000 IP weight a minute (2 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            STABLE_LOAN_REPAY_RATE,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
            },
            options,
        )


class AsyncStableApi:
    """Loans for a fixed number of days (7, 14, 30, 90 or 180) at a rate that was fixed when the loan was
    taken, each with an order number and one collateral coin. The cost was interest, stated for the hour
    and for the day. LTV (loan to value) is the debt divided by the value of the collateral, a ratio
    (0.65 = 65 %). At the margin call LTV, which could be set for each loan, the exchange warned; at the
    liquidation LTV it liquidated the collateral; a loan not repaid by the end of its term was overdue.
    Every call is retired; use flexible loans.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        loan_term: StableLoanTerm | int,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> StableBorrow:
        """Take a stable-rate loan.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.borrow.

        The exchange has taken this call down.

        Args:
            loan_coin: Coin that is borrowed.
            loan_amount: Amount to borrow, in `loan_coin`. Mandatory without `collateral_amount`.
            collateral_coin: Coin that is pledged.
            collateral_amount: Amount to pledge, in `collateral_coin`. Mandatory without
                `loan_amount`.
            loan_term: Term of the loan in days.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Rule: give `loan_amount` or `collateral_amount`, or several of them.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``loan.stable.borrow_history`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_term": loan_term,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    async def repay(
        self,
        *,
        order_id: int,
        amount: Decimal,
        type: RepaymentType | int | None = None,
        collateral_return: bool | None = None,
        options: CallOptions | None = None,
    ) -> StableRepay:
        """Repay a stable-rate loan.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.repay.

        The exchange has taken this call down.

        Args:
            order_id: The loan, by the number that borrowing answered.
            amount: Amount to repay; the exchange does not say in which coin.
            type: What to repay with. The loan coin when absent.
            collateral_return: Whether collateral that is no longer needed goes back to the spot
                account (true) or stays in the loan (false). True when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Done: `repay_status` Repaid is done, Repaying is under way, Failed raises ``Refused``.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_REPAY,
            {
                "order_id": order_id,
                "amount": amount,
                "type": type,
                "collateral_return": collateral_return,
            },
            options,
        )

    async def adjust_ltv(
        self,
        *,
        order_id: int,
        amount: Decimal,
        direction: LtvDirection | str,
        options: CallOptions | None = None,
    ) -> StableLtvAdjustment:
        """Change the LTV of a stable-rate loan.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.adjust_ltv.

        The exchange has taken this call down.

        Args:
            order_id: The loan, by the number that borrowing answered.
            amount: Amount of collateral to add or to take out, in the collateral coin.
            direction: Whether to add collateral or to take some out.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_ADJUST_LTV,
            {
                "order_id": order_id,
                "amount": amount,
                "direction": direction,
            },
            options,
        )

    async def customize_margin_call(
        self,
        *,
        margin_call: Decimal,
        order_id: int | None = None,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> StableMarginCalls:
        """Set the margin call LTV of stable-rate loans.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: flexible loans, which have no such
        setting.

        The exchange has taken this call down. `order_id` takes precedence over `collateral_coin`.

        Args:
            order_id: The loan whose margin call is set. Mandatory without `collateral_coin`.
            collateral_coin: The loans against this coin. Ignored when `order_id` is sent.
            margin_call: LTV at which the exchange shall warn, a ratio (0.7 = 70 %).
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Rule: give `order_id` or `collateral_coin`, or several of them.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_CUSTOMIZE_MARGIN_CALL,
            {
                "margin_call": margin_call,
                "order_id": order_id,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    async def ongoing_orders(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> StableOngoingOrders:
        """List the open stable-rate loans.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.ongoing_orders.

        The exchange has taken this call down.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            current: Page to return, counted from 1. 1 when absent, 1000 at most.
            limit: Records on a page. 10 when absent, 100 at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 300 of 12000 IP weight a minute (40 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_ongoing_orders(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[StableOngoingOrder, StableOngoingOrders]:
        """All records of `ongoing_orders`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.ongoing_orders.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `ongoing_orders` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 300 of 12000 IP weight a minute (40 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return AsyncPaged(
            self._session,
            STABLE_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def borrow_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> StableBorrowHistory:
        """List past stable-rate loans.

        Deprecated: the exchange removes it on 2026-10-22. Use instead: loan.flexible.borrow_history.

        The window is the last 90 days by default and 180 days at most.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent, 1000 at most.
            limit: Records on a page. 10 when absent, 100 at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_BORROW_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_borrow_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[StableBorrowRecord, StableBorrowHistory]:
        """All records of `borrow_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2026-10-22. Use instead: loan.flexible.borrow_history.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it: 90 days before the end.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `borrow_history` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return AsyncPaged(
            self._session,
            STABLE_LOAN_BORROW_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def repay_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> StableRepayHistory:
        """List past repayments of stable-rate loans.

        Deprecated: the exchange removes it on 2026-10-22. Use instead: loan.flexible.repay_history.

        The window is the last 90 days by default and 180 days at most.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent, 1000 at most.
            limit: Records on a page. 10 when absent, 100 at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_repay_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[StableRepayRecord, StableRepayHistory]:
        """All records of `repay_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2026-10-22. Use instead: loan.flexible.repay_history.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it: 90 days before the end.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `repay_history` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return AsyncPaged(
            self._session,
            STABLE_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def ltv_adjustment_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> StableLtvAdjustmentHistory:
        """List past LTV adjustments of stable-rate loans.

        Deprecated: the exchange removes it on 2026-10-22. Use instead:
        loan.flexible.ltv_adjustment_history.

        The window is the last 90 days by default and 180 days at most.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent, 1000 at most.
            limit: Records on a page. 10 when absent, 100 at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_ltv_adjustment_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[StableLtvAdjustmentRecord, StableLtvAdjustmentHistory]:
        """All records of `ltv_adjustment_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2026-10-22. Use instead:
        loan.flexible.ltv_adjustment_history.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            order_id: Only this loan, by the number that borrowing answered; all when absent.
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it: 90 days before the end.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `ltv_adjustment_history` raises, while iterating; the iterator can
                go on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return AsyncPaged(
            self._session,
            STABLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def income_history(
        self,
        *,
        asset: str | None = None,
        type: StableIncomeType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[StableIncome, ...]:
        """List what stable-rate loans moved in and out of the account.

        Deprecated: the exchange removes it on 2026-10-22. Use instead: the borrow, repay and LTV adjustment
        histories of flexible loans.

        Has no pages: the answer ends after `limit` records. The window is the last 7 days by default and 30
        days at most.

        Args:
            asset: Only this coin; all coins when absent.
            type: Only movements of this kind; all kinds when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            limit: Records to return. 20 when absent, 100 at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_INCOME_HISTORY,
            {
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    async def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        vip_level: int | None = None,
        options: CallOptions | None = None,
    ) -> StableLoanableAssets:
        """List the coins that stable-rate loans lent.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.loanable_assets.

        The exchange has taken this call down. Rates for each term, limits as a value in USD.

        Args:
            loan_coin: Only this loan coin; all when absent.
            vip_level: VIP level that the data is wanted for. The user's own when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
                "vip_level": vip_level,
            },
            options,
        )

    async def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        vip_level: int | None = None,
        options: CallOptions | None = None,
    ) -> StableCollateralAssets:
        """List the coins that stable-rate loans took as collateral.

        Deprecated: the exchange removes it on 2024-11-05. Use instead: loan.flexible.collateral_assets.

        The exchange has taken this call down. LTV thresholds of each coin, limit as a value in USD.

        Args:
            collateral_coin: Only this collateral coin; all when absent.
            vip_level: VIP level that the data is wanted for. The user's own when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
                "vip_level": vip_level,
            },
            options,
        )

    async def repay_rate(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        options: CallOptions | None = None,
    ) -> StableRepayRate:
        """Get the rate at which collateral repays a stable-rate loan.

        Deprecated: the exchange removes it on 2026-07-14. Use instead: loan.flexible.repay_rate.

        The rate of this moment between collateral coin and loan coin, for repayments out of the collateral.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
            repay_amount: Amount to repay, in `loan_coin`.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 6000 of 12000 IP weight a minute (2 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            STABLE_LOAN_REPAY_RATE,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
            },
            options,
        )


class RawStableApi:
    """Loans for a fixed number of days (7, 14, 30, 90 or 180) at a rate that was fixed when the loan was
    taken, each with an order number and one collateral coin. The cost was interest, stated for the hour
    and for the day. LTV (loan to value) is the debt divided by the value of the collateral, a ratio
    (0.65 = 65 %). At the margin call LTV, which could be set for each loan, the exchange warned; at the
    liquidation LTV it liquidated the collateral; a loan not repaid by the end of its term was overdue.
    Every call is retired; use flexible loans.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        loan_term: StableLoanTerm | int,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableBorrow]:
        """Call ``loan.stable.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            STABLE_LOAN_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_term": loan_term,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    def repay(
        self,
        *,
        order_id: int,
        amount: Decimal,
        type: RepaymentType | int | None = None,
        collateral_return: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableRepay]:
        """Call ``loan.stable.repay`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            STABLE_LOAN_REPAY,
            {
                "order_id": order_id,
                "amount": amount,
                "type": type,
                "collateral_return": collateral_return,
            },
            options,
        )

    def adjust_ltv(
        self,
        *,
        order_id: int,
        amount: Decimal,
        direction: LtvDirection | str,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableLtvAdjustment]:
        """Call ``loan.stable.adjust_ltv`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            STABLE_LOAN_ADJUST_LTV,
            {
                "order_id": order_id,
                "amount": amount,
                "direction": direction,
            },
            options,
        )

    def customize_margin_call(
        self,
        *,
        margin_call: Decimal,
        order_id: int | None = None,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableMarginCalls]:
        """Call ``loan.stable.customize_margin_call`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            STABLE_LOAN_CUSTOMIZE_MARGIN_CALL,
            {
                "margin_call": margin_call,
                "order_id": order_id,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    def ongoing_orders(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableOngoingOrders]:
        """Call ``loan.stable.ongoing_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            STABLE_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def borrow_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableBorrowHistory]:
        """Call ``loan.stable.borrow_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            STABLE_LOAN_BORROW_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def repay_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableRepayHistory]:
        """Call ``loan.stable.repay_history`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            STABLE_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def ltv_adjustment_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableLtvAdjustmentHistory]:
        """Call ``loan.stable.ltv_adjustment_history`` and keep status, headers, limits used and body beside
        the result.
        """
        return self._session.call_raw(
            STABLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def income_history(
        self,
        *,
        asset: str | None = None,
        type: StableIncomeType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[StableIncome, ...]]:
        """Call ``loan.stable.income_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            STABLE_LOAN_INCOME_HISTORY,
            {
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        vip_level: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableLoanableAssets]:
        """Call ``loan.stable.loanable_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            STABLE_LOAN_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
                "vip_level": vip_level,
            },
            options,
        )

    def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        vip_level: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableCollateralAssets]:
        """Call ``loan.stable.collateral_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            STABLE_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
                "vip_level": vip_level,
            },
            options,
        )

    def repay_rate(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableRepayRate]:
        """Call ``loan.stable.repay_rate`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            STABLE_LOAN_REPAY_RATE,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
            },
            options,
        )


class AsyncRawStableApi:
    """Loans for a fixed number of days (7, 14, 30, 90 or 180) at a rate that was fixed when the loan was
    taken, each with an order number and one collateral coin. The cost was interest, stated for the hour
    and for the day. LTV (loan to value) is the debt divided by the value of the collateral, a ratio
    (0.65 = 65 %). At the margin call LTV, which could be set for each loan, the exchange warned; at the
    liquidation LTV it liquidated the collateral; a loan not repaid by the end of its term was overdue.
    Every call is retired; use flexible loans.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        loan_term: StableLoanTerm | int,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableBorrow]:
        """Call ``loan.stable.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            STABLE_LOAN_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_term": loan_term,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    async def repay(
        self,
        *,
        order_id: int,
        amount: Decimal,
        type: RepaymentType | int | None = None,
        collateral_return: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableRepay]:
        """Call ``loan.stable.repay`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            STABLE_LOAN_REPAY,
            {
                "order_id": order_id,
                "amount": amount,
                "type": type,
                "collateral_return": collateral_return,
            },
            options,
        )

    async def adjust_ltv(
        self,
        *,
        order_id: int,
        amount: Decimal,
        direction: LtvDirection | str,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableLtvAdjustment]:
        """Call ``loan.stable.adjust_ltv`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            STABLE_LOAN_ADJUST_LTV,
            {
                "order_id": order_id,
                "amount": amount,
                "direction": direction,
            },
            options,
        )

    async def customize_margin_call(
        self,
        *,
        margin_call: Decimal,
        order_id: int | None = None,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableMarginCalls]:
        """Call ``loan.stable.customize_margin_call`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            STABLE_LOAN_CUSTOMIZE_MARGIN_CALL,
            {
                "margin_call": margin_call,
                "order_id": order_id,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    async def ongoing_orders(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableOngoingOrders]:
        """Call ``loan.stable.ongoing_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            STABLE_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def borrow_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableBorrowHistory]:
        """Call ``loan.stable.borrow_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            STABLE_LOAN_BORROW_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def repay_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableRepayHistory]:
        """Call ``loan.stable.repay_history`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            STABLE_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def ltv_adjustment_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableLtvAdjustmentHistory]:
        """Call ``loan.stable.ltv_adjustment_history`` and keep status, headers, limits used and body beside
        the result.
        """
        return await self._session.call_raw(
            STABLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def income_history(
        self,
        *,
        asset: str | None = None,
        type: StableIncomeType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[StableIncome, ...]]:
        """Call ``loan.stable.income_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            STABLE_LOAN_INCOME_HISTORY,
            {
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            options,
        )

    async def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        vip_level: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableLoanableAssets]:
        """Call ``loan.stable.loanable_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            STABLE_LOAN_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
                "vip_level": vip_level,
            },
            options,
        )

    async def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        vip_level: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableCollateralAssets]:
        """Call ``loan.stable.collateral_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            STABLE_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
                "vip_level": vip_level,
            },
            options,
        )

    async def repay_rate(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        options: CallOptions | None = None,
    ) -> RawAnswer[StableRepayRate]:
        """Call ``loan.stable.repay_rate`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            STABLE_LOAN_REPAY_RATE,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
            },
            options,
        )

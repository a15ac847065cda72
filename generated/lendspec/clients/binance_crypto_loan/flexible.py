# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Flexible: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from lendspec.clients.binance_crypto_loan.enums import LtvDirection, RepaymentType
from lendspec.clients.binance_crypto_loan.flexible_models import (
    FlexibleBorrowHistory,
    FlexibleBorrowRecord,
    FlexibleInterestRate,
    FlexibleInterestRateHistory,
    FlexibleLiquidationHistory,
    FlexibleLiquidationRecord,
    FlexibleRepay,
    FlexibleRepayHistory,
    FlexibleRepayRate,
    FlexibleRepayRecord,
    decode_flexible_borrow_history,
    decode_flexible_interest_rate_history,
    decode_flexible_liquidation_history,
    decode_flexible_repay,
    decode_flexible_repay_history,
    decode_flexible_repay_rate,
)
from lendspec.clients.binance_crypto_loan.models import (
    FlexibleBorrow,
    FlexibleCollateralAssets,
    FlexibleFormerRepay,
    FlexibleLoanableAssets,
    FlexibleLtvAdjustment,
    FlexibleLtvAdjustmentHistory,
    FlexibleLtvAdjustmentRecord,
    FlexibleOngoingOrder,
    FlexibleOngoingOrders,
    decode_flexible_borrow,
    decode_flexible_collateral_assets,
    decode_flexible_former_repay,
    decode_flexible_loanable_assets,
    decode_flexible_ltv_adjustment,
    decode_flexible_ltv_adjustment_history,
    decode_flexible_ongoing_orders,
)
from lendspec.core.bounds import Bounds
from lendspec.core.codec import wire_boolean, wire_decimal, wire_integer, wire_listed, wire_text, wire_unix_ms
from lendspec.core.operation import Deprecation, Limit, NumberedPages, Operation, Parameter, Window
from lendspec.core.paging import AsyncPaged, Paged, Progress
from lendspec.core.rules import Rule
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session
from lendspec.core.settlement import Settlement, Shown, Statuses

__all__ = [
    "FLEXIBLE_LOAN_ADJUST_LTV",
    "FLEXIBLE_LOAN_BORROW",
    "FLEXIBLE_LOAN_BORROW_HISTORY",
    "FLEXIBLE_LOAN_COLLATERAL_ASSETS",
    "FLEXIBLE_LOAN_INTEREST_RATE_HISTORY",
    "FLEXIBLE_LOAN_LIQUIDATION_HISTORY",
    "FLEXIBLE_LOAN_LOANABLE_ASSETS",
    "FLEXIBLE_LOAN_LTV_ADJUSTMENT_HISTORY",
    "FLEXIBLE_LOAN_ONGOING_ORDERS",
    "FLEXIBLE_LOAN_REPAY",
    "FLEXIBLE_LOAN_REPAY_HISTORY",
    "FLEXIBLE_LOAN_REPAY_RATE",
    "FLEXIBLE_LOAN_REPAY_WITH_COLLATERAL",
    "AsyncFlexibleApi",
    "AsyncRawFlexibleApi",
    "FlexibleApi",
    "RawFlexibleApi",
]

_COIN = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}$",
    form="the name of one coin, in capital letters and digits, without spaces",
)
_AMOUNT = Bounds(above=0, whole_digits=20, fraction_digits=20)

FLEXIBLE_LOAN_BORROW = Operation(
    id="flexibleLoanBorrow",
    python_name="loan.flexible.borrow",
    exchange="binance",
    product="crypto_loan",
    method="POST",
    path=("/sapi/v2/loan/flexible/borrow",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("loanAmount", "loan_amount", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("collateralAmount", "collateral_amount", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
    ),
    decode=decode_flexible_borrow,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(
        Limit(
            weight=6000, per_seconds=60, budget=12000, scope="ip", pool="operation", or_scope="uid", or_budget=180000
        ),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    settlement=Settlement(
        answer=Statuses(field="status", done=("Succeeds",), pending=("Processing",), failed=("Failed",)),
        record=Shown(
            operation="flexibleLoanBorrowHistory",
            place="loan.flexible.borrow_history",
            items="rows",
            status=Statuses(field="status", done=("SUCCESS",), pending=("PENDING",), failed=("FAILED",)),
        ),
    ),
    rules=(Rule(kind="any", parameters=("loanAmount", "collateralAmount")),),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-borrow",
)
FLEXIBLE_LOAN_REPAY = Operation(
    id="flexibleLoanRepay",
    python_name="loan.flexible.repay",
    exchange="binance",
    product="crypto_loan",
    method="POST",
    path=("/sapi/v2/loan/flexible/repay",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("repayAmount", "repay_amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("collateralReturn", "collateral_return", "bool", "query", wire_boolean),
        Parameter("fullRepayment", "full_repayment", "bool", "query", wire_boolean),
        Parameter("repaymentType", "repayment_type", "RepaymentType | int", "query", wire_listed(RepaymentType)),
    ),
    decode=decode_flexible_repay,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(
        Limit(
            weight=6000, per_seconds=60, budget=12000, scope="ip", pool="operation", or_scope="uid", or_budget=180000
        ),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation", per=("loanCoin", "collateralCoin")),
    ),
    settlement=Settlement(
        answer=Statuses(field="repayStatus", done=("REPAID",), pending=("REPAYING",), failed=("FAILED",)),
        record=Shown(
            operation="flexibleLoanRepayHistory",
            place="loan.flexible.repay_history",
            items="rows",
            status=Statuses(field="repay_status", done=("REPAID",), pending=("REPAYING",), failed=("FAILED",)),
        ),
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-repay",
)
FLEXIBLE_LOAN_REPAY_WITH_COLLATERAL = Operation(
    id="flexibleLoanRepayWithCollateral",
    python_name="loan.flexible.repay_with_collateral",
    exchange="binance",
    product="crypto_loan",
    method="POST",
    path=("/sapi/v2/loan/flexible/repay/collateral",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("repayAmount", "repay_amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("fullRepayment", "full_repayment", "bool", "query", wire_boolean),
    ),
    decode=decode_flexible_former_repay,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    settlement=Settlement(
        answer=Statuses(field="repayStatus", done=("Repaid",), pending=("Repaying",), failed=("Failed",))
    ),
    deprecated=Deprecation(sunset="2025-06-02", replaced_by="loan.flexible.repay"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
FLEXIBLE_LOAN_ADJUST_LTV = Operation(
    id="flexibleLoanAdjustLtv",
    python_name="loan.flexible.adjust_ltv",
    exchange="binance",
    product="crypto_loan",
    method="POST",
    path=("/sapi/v2/loan/flexible/adjust/ltv",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter(
            "adjustmentAmount", "adjustment_amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT
        ),
        Parameter("direction", "direction", "LtvDirection | str", "query", wire_listed(LtvDirection), required=True),
    ),
    decode=decode_flexible_ltv_adjustment,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(
        Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation", per=("loanCoin", "collateralCoin")),
    ),
    settlement=Settlement(
        answer=Statuses(field="status", done=("Succeeds",), pending=("Processing",), failed=("Failed",)),
        record=Shown(
            operation="flexibleLoanLtvAdjustmentHistory", place="loan.flexible.ltv_adjustment_history", items="rows"
        ),
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-adjust-ltv",
)
FLEXIBLE_LOAN_ONGOING_ORDERS = Operation(
    id="flexibleLoanOngoingOrders",
    python_name="loan.flexible.ongoing_orders",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v2/loan/flexible/ongoing/orders",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_flexible_ongoing_orders,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=300, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=10, scope="account", pool="operation"),
    ),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=100,
        max_page=1000,
        items="rows",
        key=("loan_coin", "collateral_coin"),
        total="total",
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ongoing-orders",
)
FLEXIBLE_LOAN_BORROW_HISTORY = Operation(
    id="flexibleLoanBorrowHistory",
    python_name="loan.flexible.borrow_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v2/loan/flexible/borrow/history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_flexible_borrow_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=5, scope="account", pool="operation"),
    ),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=100,
        max_page=1000,
        items="rows",
        key=("loan_coin", "collateral_coin", "borrow_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=180, default_days=90),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-borrow-history",
)
FLEXIBLE_LOAN_REPAY_HISTORY = Operation(
    id="flexibleLoanRepayHistory",
    python_name="loan.flexible.repay_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v2/loan/flexible/repay/history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_flexible_repay_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=5, scope="account", pool="operation"),
    ),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=100,
        max_page=1000,
        items="rows",
        key=("loan_coin", "collateral_coin", "repay_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=180, default_days=90),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-repayment-history",
)
FLEXIBLE_LOAN_LTV_ADJUSTMENT_HISTORY = Operation(
    id="flexibleLoanLtvAdjustmentHistory",
    python_name="loan.flexible.ltv_adjustment_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v2/loan/flexible/ltv/adjustment/history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_flexible_ltv_adjustment_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=400, per_seconds=60, budget=180000, scope="uid", pool="operation", or_scope="ip", or_budget=12000),
        Limit(weight=1, per_seconds=1, budget=5, scope="account", pool="operation"),
    ),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=100,
        max_page=1000,
        items="rows",
        key=("loan_coin", "collateral_coin", "adjust_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=180, default_days=90),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ltv-adjustment-history",
)
FLEXIBLE_LOAN_LIQUIDATION_HISTORY = Operation(
    id="flexibleLoanLiquidationHistory",
    python_name="loan.flexible.liquidation_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v2/loan/flexible/liquidation/history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_flexible_liquidation_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=100,
        max_page=1000,
        items="rows",
        key=("loan_coin", "collateral_coin", "liquidation_starting_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=180, default_days=90),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-liquidation-history",
)
FLEXIBLE_LOAN_LOANABLE_ASSETS = Operation(
    id="flexibleLoanLoanableAssets",
    python_name="loan.flexible.loanable_assets",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v2/loan/flexible/loanable/data",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),),
    decode=decode_flexible_loanable_assets,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-assets-data",
)
FLEXIBLE_LOAN_COLLATERAL_ASSETS = Operation(
    id="flexibleLoanCollateralAssets",
    python_name="loan.flexible.collateral_assets",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v2/loan/flexible/collateral/data",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),),
    decode=decode_flexible_collateral_assets,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-collateral-assets-data",
)
FLEXIBLE_LOAN_REPAY_RATE = Operation(
    id="flexibleLoanRepayRate",
    python_name="loan.flexible.repay_rate",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v2/loan/flexible/repay/rate",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, required=True, bounds=_COIN),
    ),
    decode=decode_flexible_repay_rate,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=6000, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#check-collateral-repay-rate",
)
FLEXIBLE_LOAN_INTEREST_RATE_HISTORY = Operation(
    id="flexibleLoanInterestRateHistory",
    python_name="loan.flexible.interest_rate_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v2/loan/interestRateHistory",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("coin", "coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_flexible_interest_rate_history,
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
        key=("coin", "time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=90, default_days=90),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-interest-rate-history",
)


class FlexibleApi:
    """Open-term loans at a variable rate, which can be repaid at any time. Each position stands alone, one
    loan coin against one collateral coin; borrowing again enlarges it, and its interest adds to the
    debt. LTV (loan to value) is the debt divided by the value of the collateral, a ratio (0.65 = 65 %):
    falling prices of the collateral, rising prices of the loan coin and interest push it up, repaying
    and adding collateral bring it down. The initial LTV bounds what can be borrowed; at the margin call
    LTV the exchange warns, at the liquidation LTV it can sell the whole collateral to repay the loan.
    Descriptions of the product name 0.85 and 0.91 for these two and a fee of 2 % of a liquidation,
    taken from the collateral; `collateral_assets` has the values that count for each coin. If the
    collateral brings less than the debt, the rest is still owed. What is borrowed arrives in the spot
    account; collateral that comes from a Simple Earn flexible product goes on earning there.
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
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleBorrow:
        """Open or enlarge a flexible loan.

        Send `loan_amount`, `collateral_amount` or both; with both you choose the LTV. The answer can say
        that the loan is still being worked on or has failed although the request was taken: look at
        `status`. Open to master accounts and sub-accounts.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
            loan_amount: Amount to borrow, in `loan_coin`. Mandatory without `collateral_amount`.
            collateral_amount: Amount to pledge, in `collateral_coin`. Mandatory without
                `loan_amount`.
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

        Done: `status` Succeeds is done, Processing is under way, Failed raises ``Refused``.

        Record: ``loan.flexible.borrow_history`` shows what becomes of it; ``settled`` of the client waits
        for that.

        Limits: 6000 of 12000 IP weight a minute (2 calls), or of 180000 UID weight (30 calls): sources
        disagree; 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-borrow
        """
        return self._session.call(
            FLEXIBLE_LOAN_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    def repay(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        collateral_return: bool | None = None,
        full_repayment: bool | None = None,
        repayment_type: RepaymentType | int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleRepay:
        """Repay a flexible loan.

        Repays with the loan coin or out of the collateral (`repayment_type`). `repay_amount` is mandatory
        in any case. The limit of one request a second holds for each position, not for the account as a
        whole.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
            repay_amount: Amount to repay, in `loan_coin`.
            collateral_return: Whether collateral that is no longer needed goes back to the spot
                account (true) or stays in the position and lowers its LTV (false). True when
                absent.
            full_repayment: Whether to repay the whole debt (true) or part of it by amount (false).
                False when absent.
            repayment_type: What to repay with. The loan coin when absent.
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

        Done: `repay_status` REPAID is done, REPAYING is under way, FAILED raises ``Refused``.

        Record: ``loan.flexible.repay_history`` shows what becomes of it; ``settled`` of the client waits
        for that.

        Limits: 6000 of 12000 IP weight a minute (2 calls), or of 180000 UID weight (30 calls): sources
        disagree; 1 a second per account and loanCoin, collateralCoin.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-repay
        """
        return self._session.call(
            FLEXIBLE_LOAN_REPAY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
                "collateral_return": collateral_return,
                "full_repayment": full_repayment,
                "repayment_type": repayment_type,
            },
            options,
        )

    def repay_with_collateral(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        full_repayment: bool | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleFormerRepay:
        """Repay a flexible loan out of its collateral.

        Deprecated: the exchange removes it on 2025-06-02. Use instead: loan.flexible.repay.

        The exchange has dropped this call; the repayment of today does the same when `repaymentType` is 2.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
            repay_amount: Amount to repay, in `loan_coin`.
            full_repayment: Whether to repay the whole debt (true) or part of it by amount (false).
                False when absent.
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
            FLEXIBLE_LOAN_REPAY_WITH_COLLATERAL,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
                "full_repayment": full_repayment,
            },
            options,
        )

    def adjust_ltv(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        adjustment_amount: Decimal,
        direction: LtvDirection | str,
        options: CallOptions | None = None,
    ) -> FlexibleLtvAdjustment:
        """Change the LTV of a flexible loan.

        Adds collateral to a position, which lowers its LTV, or takes some out. The key needs the permission
        for spot and margin trading. The limit of one request a second holds for each position, not for the
        account as a whole.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
            adjustment_amount: Amount of collateral to add or to take out, in `collateral_coin`.
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

        Done: `status` Succeeds is done, Processing is under way, Failed raises ``Refused``.

        Record: ``loan.flexible.ltv_adjustment_history`` shows what becomes of it; ``settled`` of the client
        waits for that.

        Limits: 6000 of 180000 UID weight a minute (30 calls); 1 a second per account and loanCoin,
        collateralCoin.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-adjust-ltv
        """
        return self._session.call(
            FLEXIBLE_LOAN_ADJUST_LTV,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "adjustment_amount": adjustment_amount,
                "direction": direction,
            },
            options,
        )

    def ongoing_orders(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleOngoingOrders:
        """List the open flexible loans.

        One record for each position with its debt, its collateral and its LTV.

        Args:
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

        Limits: 300 of 12000 IP weight a minute (40 calls); 10 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ongoing-orders
        """
        return self._session.call(
            FLEXIBLE_LOAN_ONGOING_ORDERS,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[FlexibleOngoingOrder, FlexibleOngoingOrders]:
        """All records of `ongoing_orders`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
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

        Limits: 300 of 12000 IP weight a minute (40 calls); 10 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ongoing-orders
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_ONGOING_ORDERS,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleBorrowHistory:
        """List past borrowings of flexible loans.

        The window is the last 90 days by default and 180 days at most.

        Args:
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-borrow-history
        """
        return self._session.call(
            FLEXIBLE_LOAN_BORROW_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[FlexibleBorrowRecord, FlexibleBorrowHistory]:
        """All records of `borrow_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-borrow-history
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_BORROW_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleRepayHistory:
        """List past repayments of flexible loans.

        The window is the last 90 days by default and 180 days at most.

        Args:
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-repayment-history
        """
        return self._session.call(
            FLEXIBLE_LOAN_REPAY_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[FlexibleRepayRecord, FlexibleRepayHistory]:
        """All records of `repay_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-repayment-history
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_REPAY_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLtvAdjustmentHistory:
        """List past LTV adjustments of flexible loans.

        The window is the last 90 days by default and 180 days at most.

        Args:
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

        Limits: 400 of 180000 UID weight a minute (450 calls), or of 12000 IP weight (30 calls): sources
        disagree; 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ltv-adjustment-history
        """
        return self._session.call(
            FLEXIBLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[FlexibleLtvAdjustmentRecord, FlexibleLtvAdjustmentHistory]:
        """All records of `ltv_adjustment_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
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

        Limits: 400 of 180000 UID weight a minute (450 calls), or of 12000 IP weight (30 calls): sources
        disagree; 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ltv-adjustment-history
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
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

    def liquidation_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLiquidationHistory:
        """List liquidations of flexible loans.

        The window is the last 90 days by default and 180 days at most. The price at which a liquidation
        ended differs from the one at which it started.

        Args:
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-liquidation-history
        """
        return self._session.call(
            FLEXIBLE_LOAN_LIQUIDATION_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_liquidation_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[FlexibleLiquidationRecord, FlexibleLiquidationHistory]:
        """All records of `liquidation_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
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
            LendspecError: What `liquidation_history` raises, while iterating; the iterator can go
                on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-liquidation-history
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_LIQUIDATION_HISTORY,
            {
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

    def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLoanableAssets:
        """List the coins that flexible loans lend.

        Interest rate of each coin, and how much of it may be borrowed, as a value in USD.

        Args:
            loan_coin: Only this loan coin; all when absent.
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-assets-data
        """
        return self._session.call(
            FLEXIBLE_LOAN_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleCollateralAssets:
        """List the coins that flexible loans take as collateral.

        LTV thresholds of each coin, and how much of it may be pledged, as a value in USD.

        Args:
            collateral_coin: Only this collateral coin; all when absent.
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-collateral-assets-data
        """
        return self._session.call(
            FLEXIBLE_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )

    def repay_rate(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        options: CallOptions | None = None,
    ) -> FlexibleRepayRate:
        """Get the rate at which collateral repays a flexible loan.

        The rate of this moment between collateral coin and loan coin, for repayments out of the collateral.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
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

        Limits: 6000 of 12000 IP weight a minute (2 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#check-collateral-repay-rate
        """
        return self._session.call(
            FLEXIBLE_LOAN_REPAY_RATE,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    def interest_rate_history(
        self,
        *,
        coin: str,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleInterestRateHistory:
        """List past interest rates of flexible loans.

        Annualised rates of one coin. The window is the last 90 days by default and 90 days at most. Times
        are UTC.

        Args:
            coin: Coin whose rates are wanted.
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

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-interest-rate-history
        """
        return self._session.call(
            FLEXIBLE_LOAN_INTEREST_RATE_HISTORY,
            {
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_interest_rate_history(
        self,
        *,
        coin: str,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[FlexibleInterestRate, FlexibleInterestRateHistory]:
        """All records of `interest_rate_history`, page by page as they are wanted, each once.

        A time of more than 90 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            coin: Coin whose rates are wanted.
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
            LendspecError: What `interest_rate_history` raises, while iterating; the iterator can go
                on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-interest-rate-history
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_INTEREST_RATE_HISTORY,
            {
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )


class AsyncFlexibleApi:
    """Open-term loans at a variable rate, which can be repaid at any time. Each position stands alone, one
    loan coin against one collateral coin; borrowing again enlarges it, and its interest adds to the
    debt. LTV (loan to value) is the debt divided by the value of the collateral, a ratio (0.65 = 65 %):
    falling prices of the collateral, rising prices of the loan coin and interest push it up, repaying
    and adding collateral bring it down. The initial LTV bounds what can be borrowed; at the margin call
    LTV the exchange warns, at the liquidation LTV it can sell the whole collateral to repay the loan.
    Descriptions of the product name 0.85 and 0.91 for these two and a fee of 2 % of a liquidation,
    taken from the collateral; `collateral_assets` has the values that count for each coin. If the
    collateral brings less than the debt, the rest is still owed. What is borrowed arrives in the spot
    account; collateral that comes from a Simple Earn flexible product goes on earning there.
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
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleBorrow:
        """Open or enlarge a flexible loan.

        Send `loan_amount`, `collateral_amount` or both; with both you choose the LTV. The answer can say
        that the loan is still being worked on or has failed although the request was taken: look at
        `status`. Open to master accounts and sub-accounts.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
            loan_amount: Amount to borrow, in `loan_coin`. Mandatory without `collateral_amount`.
            collateral_amount: Amount to pledge, in `collateral_coin`. Mandatory without
                `loan_amount`.
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

        Done: `status` Succeeds is done, Processing is under way, Failed raises ``Refused``.

        Record: ``loan.flexible.borrow_history`` shows what becomes of it; ``settled`` of the client waits
        for that.

        Limits: 6000 of 12000 IP weight a minute (2 calls), or of 180000 UID weight (30 calls): sources
        disagree; 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-borrow
        """
        return await self._session.call(
            FLEXIBLE_LOAN_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    async def repay(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        collateral_return: bool | None = None,
        full_repayment: bool | None = None,
        repayment_type: RepaymentType | int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleRepay:
        """Repay a flexible loan.

        Repays with the loan coin or out of the collateral (`repayment_type`). `repay_amount` is mandatory
        in any case. The limit of one request a second holds for each position, not for the account as a
        whole.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
            repay_amount: Amount to repay, in `loan_coin`.
            collateral_return: Whether collateral that is no longer needed goes back to the spot
                account (true) or stays in the position and lowers its LTV (false). True when
                absent.
            full_repayment: Whether to repay the whole debt (true) or part of it by amount (false).
                False when absent.
            repayment_type: What to repay with. The loan coin when absent.
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

        Done: `repay_status` REPAID is done, REPAYING is under way, FAILED raises ``Refused``.

        Record: ``loan.flexible.repay_history`` shows what becomes of it; ``settled`` of the client waits
        for that.

        Limits: 6000 of 12000 IP weight a minute (2 calls), or of 180000 UID weight (30 calls): sources
        disagree; 1 a second per account and loanCoin, collateralCoin.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-repay
        """
        return await self._session.call(
            FLEXIBLE_LOAN_REPAY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
                "collateral_return": collateral_return,
                "full_repayment": full_repayment,
                "repayment_type": repayment_type,
            },
            options,
        )

    async def repay_with_collateral(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        full_repayment: bool | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleFormerRepay:
        """Repay a flexible loan out of its collateral.

        Deprecated: the exchange removes it on 2025-06-02. Use instead: loan.flexible.repay.

        The exchange has dropped this call; the repayment of today does the same when `repaymentType` is 2.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
            repay_amount: Amount to repay, in `loan_coin`.
            full_repayment: Whether to repay the whole debt (true) or part of it by amount (false).
                False when absent.
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
            FLEXIBLE_LOAN_REPAY_WITH_COLLATERAL,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
                "full_repayment": full_repayment,
            },
            options,
        )

    async def adjust_ltv(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        adjustment_amount: Decimal,
        direction: LtvDirection | str,
        options: CallOptions | None = None,
    ) -> FlexibleLtvAdjustment:
        """Change the LTV of a flexible loan.

        Adds collateral to a position, which lowers its LTV, or takes some out. The key needs the permission
        for spot and margin trading. The limit of one request a second holds for each position, not for the
        account as a whole.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
            adjustment_amount: Amount of collateral to add or to take out, in `collateral_coin`.
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

        Done: `status` Succeeds is done, Processing is under way, Failed raises ``Refused``.

        Record: ``loan.flexible.ltv_adjustment_history`` shows what becomes of it; ``settled`` of the client
        waits for that.

        Limits: 6000 of 180000 UID weight a minute (30 calls); 1 a second per account and loanCoin,
        collateralCoin.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-adjust-ltv
        """
        return await self._session.call(
            FLEXIBLE_LOAN_ADJUST_LTV,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "adjustment_amount": adjustment_amount,
                "direction": direction,
            },
            options,
        )

    async def ongoing_orders(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleOngoingOrders:
        """List the open flexible loans.

        One record for each position with its debt, its collateral and its LTV.

        Args:
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

        Limits: 300 of 12000 IP weight a minute (40 calls); 10 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ongoing-orders
        """
        return await self._session.call(
            FLEXIBLE_LOAN_ONGOING_ORDERS,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[FlexibleOngoingOrder, FlexibleOngoingOrders]:
        """All records of `ongoing_orders`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
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

        Limits: 300 of 12000 IP weight a minute (40 calls); 10 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ongoing-orders
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_ONGOING_ORDERS,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleBorrowHistory:
        """List past borrowings of flexible loans.

        The window is the last 90 days by default and 180 days at most.

        Args:
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-borrow-history
        """
        return await self._session.call(
            FLEXIBLE_LOAN_BORROW_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[FlexibleBorrowRecord, FlexibleBorrowHistory]:
        """All records of `borrow_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-borrow-history
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_BORROW_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleRepayHistory:
        """List past repayments of flexible loans.

        The window is the last 90 days by default and 180 days at most.

        Args:
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-repayment-history
        """
        return await self._session.call(
            FLEXIBLE_LOAN_REPAY_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[FlexibleRepayRecord, FlexibleRepayHistory]:
        """All records of `repay_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-repayment-history
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_REPAY_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLtvAdjustmentHistory:
        """List past LTV adjustments of flexible loans.

        The window is the last 90 days by default and 180 days at most.

        Args:
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

        Limits: 400 of 180000 UID weight a minute (450 calls), or of 12000 IP weight (30 calls): sources
        disagree; 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ltv-adjustment-history
        """
        return await self._session.call(
            FLEXIBLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[FlexibleLtvAdjustmentRecord, FlexibleLtvAdjustmentHistory]:
        """All records of `ltv_adjustment_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
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

        Limits: 400 of 180000 UID weight a minute (450 calls), or of 12000 IP weight (30 calls): sources
        disagree; 5 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ltv-adjustment-history
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
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

    async def liquidation_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLiquidationHistory:
        """List liquidations of flexible loans.

        The window is the last 90 days by default and 180 days at most. The price at which a liquidation
        ended differs from the one at which it started.

        Args:
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-liquidation-history
        """
        return await self._session.call(
            FLEXIBLE_LOAN_LIQUIDATION_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_liquidation_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[FlexibleLiquidationRecord, FlexibleLiquidationHistory]:
        """All records of `liquidation_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
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
            LendspecError: What `liquidation_history` raises, while iterating; the iterator can go
                on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-liquidation-history
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_LIQUIDATION_HISTORY,
            {
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

    async def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLoanableAssets:
        """List the coins that flexible loans lend.

        Interest rate of each coin, and how much of it may be borrowed, as a value in USD.

        Args:
            loan_coin: Only this loan coin; all when absent.
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-assets-data
        """
        return await self._session.call(
            FLEXIBLE_LOAN_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    async def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleCollateralAssets:
        """List the coins that flexible loans take as collateral.

        LTV thresholds of each coin, and how much of it may be pledged, as a value in USD.

        Args:
            collateral_coin: Only this collateral coin; all when absent.
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-collateral-assets-data
        """
        return await self._session.call(
            FLEXIBLE_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )

    async def repay_rate(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        options: CallOptions | None = None,
    ) -> FlexibleRepayRate:
        """Get the rate at which collateral repays a flexible loan.

        The rate of this moment between collateral coin and loan coin, for repayments out of the collateral.

        Args:
            loan_coin: Coin that is borrowed.
            collateral_coin: Coin that is pledged.
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

        Limits: 6000 of 12000 IP weight a minute (2 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#check-collateral-repay-rate
        """
        return await self._session.call(
            FLEXIBLE_LOAN_REPAY_RATE,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    async def interest_rate_history(
        self,
        *,
        coin: str,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleInterestRateHistory:
        """List past interest rates of flexible loans.

        Annualised rates of one coin. The window is the last 90 days by default and 90 days at most. Times
        are UTC.

        Args:
            coin: Coin whose rates are wanted.
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

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-interest-rate-history
        """
        return await self._session.call(
            FLEXIBLE_LOAN_INTEREST_RATE_HISTORY,
            {
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_interest_rate_history(
        self,
        *,
        coin: str,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[FlexibleInterestRate, FlexibleInterestRateHistory]:
        """All records of `interest_rate_history`, page by page as they are wanted, each once.

        A time of more than 90 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            coin: Coin whose rates are wanted.
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
            LendspecError: What `interest_rate_history` raises, while iterating; the iterator can go
                on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-interest-rate-history
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_INTEREST_RATE_HISTORY,
            {
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )


class RawFlexibleApi:
    """Open-term loans at a variable rate, which can be repaid at any time. Each position stands alone, one
    loan coin against one collateral coin; borrowing again enlarges it, and its interest adds to the
    debt. LTV (loan to value) is the debt divided by the value of the collateral, a ratio (0.65 = 65 %):
    falling prices of the collateral, rising prices of the loan coin and interest push it up, repaying
    and adding collateral bring it down. The initial LTV bounds what can be borrowed; at the margin call
    LTV the exchange warns, at the liquidation LTV it can sell the whole collateral to repay the loan.
    Descriptions of the product name 0.85 and 0.91 for these two and a fee of 2 % of a liquidation,
    taken from the collateral; `collateral_assets` has the values that count for each coin. If the
    collateral brings less than the debt, the rest is still owed. What is borrowed arrives in the spot
    account; collateral that comes from a Simple Earn flexible product goes on earning there.
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
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleBorrow]:
        """Call ``loan.flexible.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    def repay(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        collateral_return: bool | None = None,
        full_repayment: bool | None = None,
        repayment_type: RepaymentType | int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleRepay]:
        """Call ``loan.flexible.repay`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_REPAY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
                "collateral_return": collateral_return,
                "full_repayment": full_repayment,
                "repayment_type": repayment_type,
            },
            options,
        )

    def repay_with_collateral(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        full_repayment: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleFormerRepay]:
        """Call ``loan.flexible.repay_with_collateral`` and keep status, headers, limits used and body beside
        the result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_REPAY_WITH_COLLATERAL,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
                "full_repayment": full_repayment,
            },
            options,
        )

    def adjust_ltv(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        adjustment_amount: Decimal,
        direction: LtvDirection | str,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLtvAdjustment]:
        """Call ``loan.flexible.adjust_ltv`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_ADJUST_LTV,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "adjustment_amount": adjustment_amount,
                "direction": direction,
            },
            options,
        )

    def ongoing_orders(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleOngoingOrders]:
        """Call ``loan.flexible.ongoing_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_ONGOING_ORDERS,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleBorrowHistory]:
        """Call ``loan.flexible.borrow_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_BORROW_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleRepayHistory]:
        """Call ``loan.flexible.repay_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_REPAY_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLtvAdjustmentHistory]:
        """Call ``loan.flexible.ltv_adjustment_history`` and keep status, headers, limits used and body beside
        the result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def liquidation_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLiquidationHistory]:
        """Call ``loan.flexible.liquidation_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_LIQUIDATION_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLoanableAssets]:
        """Call ``loan.flexible.loanable_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleCollateralAssets]:
        """Call ``loan.flexible.collateral_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )

    def repay_rate(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleRepayRate]:
        """Call ``loan.flexible.repay_rate`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_REPAY_RATE,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    def interest_rate_history(
        self,
        *,
        coin: str,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleInterestRateHistory]:
        """Call ``loan.flexible.interest_rate_history`` and keep status, headers, limits used and body beside
        the result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_INTEREST_RATE_HISTORY,
            {
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )


class AsyncRawFlexibleApi:
    """Open-term loans at a variable rate, which can be repaid at any time. Each position stands alone, one
    loan coin against one collateral coin; borrowing again enlarges it, and its interest adds to the
    debt. LTV (loan to value) is the debt divided by the value of the collateral, a ratio (0.65 = 65 %):
    falling prices of the collateral, rising prices of the loan coin and interest push it up, repaying
    and adding collateral bring it down. The initial LTV bounds what can be borrowed; at the margin call
    LTV the exchange warns, at the liquidation LTV it can sell the whole collateral to repay the loan.
    Descriptions of the product name 0.85 and 0.91 for these two and a fee of 2 % of a liquidation,
    taken from the collateral; `collateral_assets` has the values that count for each coin. If the
    collateral brings less than the debt, the rest is still owed. What is borrowed arrives in the spot
    account; collateral that comes from a Simple Earn flexible product goes on earning there.
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
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleBorrow]:
        """Call ``loan.flexible.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    async def repay(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        collateral_return: bool | None = None,
        full_repayment: bool | None = None,
        repayment_type: RepaymentType | int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleRepay]:
        """Call ``loan.flexible.repay`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_REPAY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
                "collateral_return": collateral_return,
                "full_repayment": full_repayment,
                "repayment_type": repayment_type,
            },
            options,
        )

    async def repay_with_collateral(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Decimal,
        full_repayment: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleFormerRepay]:
        """Call ``loan.flexible.repay_with_collateral`` and keep status, headers, limits used and body beside
        the result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_REPAY_WITH_COLLATERAL,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "repay_amount": repay_amount,
                "full_repayment": full_repayment,
            },
            options,
        )

    async def adjust_ltv(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        adjustment_amount: Decimal,
        direction: LtvDirection | str,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLtvAdjustment]:
        """Call ``loan.flexible.adjust_ltv`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_ADJUST_LTV,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "adjustment_amount": adjustment_amount,
                "direction": direction,
            },
            options,
        )

    async def ongoing_orders(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleOngoingOrders]:
        """Call ``loan.flexible.ongoing_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_ONGOING_ORDERS,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleBorrowHistory]:
        """Call ``loan.flexible.borrow_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_BORROW_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleRepayHistory]:
        """Call ``loan.flexible.repay_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_REPAY_HISTORY,
            {
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
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLtvAdjustmentHistory]:
        """Call ``loan.flexible.ltv_adjustment_history`` and keep status, headers, limits used and body beside
        the result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def liquidation_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLiquidationHistory]:
        """Call ``loan.flexible.liquidation_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_LIQUIDATION_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLoanableAssets]:
        """Call ``loan.flexible.loanable_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    async def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleCollateralAssets]:
        """Call ``loan.flexible.collateral_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )

    async def repay_rate(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleRepayRate]:
        """Call ``loan.flexible.repay_rate`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_REPAY_RATE,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    async def interest_rate_history(
        self,
        *,
        coin: str,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleInterestRateHistory]:
        """Call ``loan.flexible.interest_rate_history`` and keep status, headers, limits used and body beside
        the result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_INTEREST_RATE_HISTORY,
            {
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

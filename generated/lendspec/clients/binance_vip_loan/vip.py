# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Vip: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal

from lendspec.clients.binance_vip_loan.vip_models import (
    VipAccruedInterest,
    VipAccruedInterestHistory,
    VipApplication,
    VipApplications,
    VipBorrow,
    VipCollateralAccounts,
    VipCollateralAssets,
    VipFixedBorrow,
    VipFixedMarket,
    VipFixedSupply,
    VipInterestRate,
    VipInterestRateHistory,
    VipLoanableAssets,
    VipOngoingOrder,
    VipOngoingOrders,
    VipPastInterestRate,
    VipRenewal,
    VipRepay,
    VipRepayHistory,
    VipRepayRecord,
    decode_vip_accrued_interest_history,
    decode_vip_applications,
    decode_vip_borrow,
    decode_vip_collateral_accounts,
    decode_vip_collateral_assets,
    decode_vip_fixed_borrow,
    decode_vip_fixed_market,
    decode_vip_interest_rate,
    decode_vip_interest_rate_history,
    decode_vip_loanable_assets,
    decode_vip_ongoing_orders,
    decode_vip_renewal,
    decode_vip_repay,
    decode_vip_repay_history,
)
from lendspec.core.bounds import Bounds
from lendspec.core.codec import list_of, wire_boolean, wire_decimal, wire_integer, wire_list, wire_text, wire_unix_ms
from lendspec.core.operation import Limit, NumberedPages, Operation, Parameter, Window
from lendspec.core.paging import AsyncPaged, Paged, Progress
from lendspec.core.rules import Rule
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session
from lendspec.core.settlement import Link, Settlement, Shown, Statuses

__all__ = [
    "VIP_LOAN_ACCRUED_INTEREST",
    "VIP_LOAN_APPLICATION_STATUS",
    "VIP_LOAN_BORROW",
    "VIP_LOAN_COLLATERAL_ACCOUNTS",
    "VIP_LOAN_COLLATERAL_ASSETS",
    "VIP_LOAN_FIXED_BORROW",
    "VIP_LOAN_FIXED_MARKET",
    "VIP_LOAN_INTEREST_RATES",
    "VIP_LOAN_INTEREST_RATE_HISTORY",
    "VIP_LOAN_LOANABLE_ASSETS",
    "VIP_LOAN_ONGOING_ORDERS",
    "VIP_LOAN_RENEW",
    "VIP_LOAN_REPAY",
    "VIP_LOAN_REPAY_HISTORY",
    "AsyncRawVipApi",
    "AsyncVipApi",
    "RawVipApi",
    "VipApi",
]

_ID = Bounds(minimum=0)
_COIN = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}$",
    form="the name of one coin, in capital letters and digits, without spaces",
)
_AMOUNT = Bounds(above=0, whole_digits=20, fraction_digits=20)
_COIN_OR_EARN = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}(-Earn)?$",
    form="the name of one coin, in capital letters and digits, without spaces; `-Earn` may follow",
)

VIP_LOAN_BORROW = Operation(
    id="vipLoanBorrow",
    python_name="vip.borrow",
    exchange="binance",
    product="vip_loan",
    method="POST",
    path=("/sapi/v1/loan/vip/borrow",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanAccountId", "loan_account_id", "int", "query", wire_integer, required=True, bounds=_ID),
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("loanAmount", "loan_amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter(
            "collateralAccountId",
            "collateral_account_id",
            "Sequence[int]",
            "query",
            wire_list(wire_integer),
            required=True,
            explode=False,
            bounds=Bounds(min_items=1, each=_ID),
        ),
        Parameter(
            "collateralCoin",
            "collateral_coin",
            "Sequence[str]",
            "query",
            wire_list(wire_text),
            required=True,
            explode=False,
            bounds=Bounds(min_items=1, each=_COIN_OR_EARN),
        ),
        Parameter("isFlexibleRate", "is_flexible_rate", "bool", "query", wire_boolean, required=True),
        Parameter("loanTerm", "loan_term", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
    ),
    decode=decode_vip_borrow,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(
        Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    settlement=Settlement(
        record=Shown(
            operation="vipLoanApplicationStatus",
            place="vip.application_status",
            items="rows",
            same=(Link(name="request_id", source="request_id", answered=True),),
            status=Statuses(
                field="status",
                done=("Accruing_Interest", "Overdue", "Liquidating", "Repaying", "Repaid", "Liquidated"),
                pending=("Pending",),
                failed=("Failed",),
            ),
        )
    ),
    rules=(Rule(kind="require", parameters=("loanTerm",), when=(("isFlexibleRate", ("false",)),)),),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-borrow",
)
VIP_LOAN_FIXED_BORROW = Operation(
    id="vipLoanFixedBorrow",
    python_name="vip.fixed_borrow",
    exchange="binance",
    product="vip_loan",
    method="POST",
    path=("/sapi/v1/loan/vip/fixed/borrow",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter(
            "supplyRequest",
            "supply_request",
            "str",
            "query",
            wire_text,
            required=True,
            bounds=Bounds(
                pattern="^[^:;\\s]+:[^:;\\s]+:[^:;\\s]+(;[^:;\\s]+:[^:;\\s]+:[^:;\\s]+)*$",
                form="requestId:interestRate:amount, with `;` before the next one",
            ),
        ),
        Parameter("borrowCoin", "borrow_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("loanTerm", "loan_term", "int", "query", wire_integer, required=True, bounds=Bounds(minimum=1)),
        Parameter("borrowUid", "borrow_uid", "int", "query", wire_integer, required=True, bounds=_ID),
        Parameter(
            "collateralCoin",
            "collateral_coin",
            "Sequence[str]",
            "query",
            wire_list(wire_text),
            required=True,
            explode=False,
            bounds=Bounds(min_items=1, each=_COIN_OR_EARN),
        ),
        Parameter(
            "collateralAccountId",
            "collateral_account_id",
            "Sequence[int]",
            "query",
            wire_list(wire_integer),
            required=True,
            explode=False,
            bounds=Bounds(min_items=1, each=_ID),
        ),
        Parameter("autoRepay", "auto_repay", "bool", "query", wire_boolean),
    ),
    decode=decode_vip_fixed_borrow,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(
        Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=2, scope="account", pool="operation"),
    ),
    settlement=Settlement(
        answer=Statuses(field="status", done=("Succeeds",), pending=("Processing",), failed=("Failed",))
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-fixed-rate-borrow",
)
VIP_LOAN_REPAY = Operation(
    id="vipLoanRepay",
    python_name="vip.repay",
    exchange="binance",
    product="vip_loan",
    method="POST",
    path=("/sapi/v1/loan/vip/repay",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, required=True, bounds=_ID),
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
    ),
    decode=decode_vip_repay,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(
        Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    settlement=Settlement(
        answer=Statuses(field="repayStatus", done=("Repaid",), pending=("Repaying",), failed=("Failed",)),
        record=Shown(
            operation="vipLoanRepayHistory",
            place="vip.repay_history",
            items="rows",
            status=Statuses(field="repay_status", done=("Repaid",), pending=("Repaying",), failed=("Failed",)),
        ),
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-repay",
)
VIP_LOAN_RENEW = Operation(
    id="vipLoanRenew",
    python_name="vip.renew",
    exchange="binance",
    product="vip_loan",
    method="POST",
    path=("/sapi/v1/loan/vip/renew",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, required=True, bounds=_ID),
        Parameter("loanTerm", "loan_term", "int", "query", wire_integer, required=True, bounds=Bounds(minimum=1)),
    ),
    decode=decode_vip_renewal,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(
        Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-renew",
)
VIP_LOAN_ONGOING_ORDERS = Operation(
    id="vipLoanOngoingOrders",
    python_name="vip.ongoing_orders",
    exchange="binance",
    product="vip_loan",
    method="GET",
    path=("/sapi/v1/loan/vip/ongoing/orders",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("collateralAccountId", "collateral_account_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_vip_ongoing_orders,
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
        key=("order_id",),
        total="total",
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-ongoing-orders",
)
VIP_LOAN_REPAY_HISTORY = Operation(
    id="vipLoanRepayHistory",
    python_name="vip.repay_history",
    exchange="binance",
    product="vip_loan",
    method="GET",
    path=("/sapi/v1/loan/vip/repay/history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_vip_repay_history,
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
        key=("order_id", "repay_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=180, default_days=90),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-repayment-history",
)
VIP_LOAN_ACCRUED_INTEREST = Operation(
    id="vipLoanAccruedInterest",
    python_name="vip.accrued_interest",
    exchange="binance",
    product="vip_loan",
    method="GET",
    path=("/sapi/v1/loan/vip/accruedInterest",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_vip_accrued_interest_history,
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
        key=("order_id", "accrual_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=90, default_days=90),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-accrued-interest",
)
VIP_LOAN_COLLATERAL_ACCOUNTS = Operation(
    id="vipLoanCollateralAccounts",
    python_name="vip.collateral_accounts",
    exchange="binance",
    product="vip_loan",
    method="GET",
    path=("/sapi/v1/loan/vip/collateral/account",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("orderId", "order_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("collateralAccountId", "collateral_account_id", "int", "query", wire_integer, bounds=_ID),
    ),
    decode=decode_vip_collateral_accounts,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=6000, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#check-viploan-collateral-account",
)
VIP_LOAN_APPLICATION_STATUS = Operation(
    id="vipLoanApplicationStatus",
    python_name="vip.application_status",
    exchange="binance",
    product="vip_loan",
    method="GET",
    path=("/sapi/v1/loan/vip/request/data",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_vip_applications,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=400, per_seconds=60, budget=180000, scope="uid", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=100,
        max_page=1000,
        items="rows",
        key=("request_id",),
        total="total",
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#query-application-status",
)
VIP_LOAN_LOANABLE_ASSETS = Operation(
    id="vipLoanLoanableAssets",
    python_name="vip.loanable_assets",
    exchange="binance",
    product="vip_loan",
    method="GET",
    path=("/sapi/v1/loan/vip/loanable/data",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("vipLevel", "vip_level", "int", "query", wire_integer, bounds=Bounds(minimum=0)),
    ),
    decode=decode_vip_loanable_assets,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-loanable-assets-data",
)
VIP_LOAN_COLLATERAL_ASSETS = Operation(
    id="vipLoanCollateralAssets",
    python_name="vip.collateral_assets",
    exchange="binance",
    product="vip_loan",
    method="GET",
    path=("/sapi/v1/loan/vip/collateral/data",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),),
    decode=decode_vip_collateral_assets,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-collateral-asset-data",
)
VIP_LOAN_INTEREST_RATES = Operation(
    id="vipLoanInterestRates",
    python_name="vip.interest_rates",
    exchange="binance",
    product="vip_loan",
    method="GET",
    path=("/sapi/v1/loan/vip/request/interestRate",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter(
            "loanCoin",
            "loan_coin",
            "Sequence[str]",
            "query",
            wire_list(wire_text),
            required=True,
            explode=False,
            bounds=Bounds(min_items=1, max_items=10, each=_COIN),
        ),
    ),
    decode=list_of(decode_vip_interest_rate),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),
        Limit(weight=1, per_seconds=1, budget=1, scope="account", pool="operation"),
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-borrow-interest-rate",
)
VIP_LOAN_INTEREST_RATE_HISTORY = Operation(
    id="vipLoanInterestRateHistory",
    python_name="vip.interest_rate_history",
    exchange="binance",
    product="vip_loan",
    method="GET",
    path=("/sapi/v1/loan/vip/interestRateHistory",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("coin", "coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_vip_interest_rate_history,
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
        key=("coin", "time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=180, default_days=90),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-viploan-interest-rate-history",
)
VIP_LOAN_FIXED_MARKET = Operation(
    id="vipLoanFixedMarket",
    python_name="vip.fixed_market",
    exchange="binance",
    product="vip_loan",
    method="GET",
    path=("/sapi/v1/loan/vip/fixed/market",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("duration", "duration", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("size", "size", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_vip_fixed_market,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=6000, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="size",
        default_size=10,
        max_size=100,
        max_page=None,
        items="rows",
        key=("request_id",),
        total="total",
    ),
    source="https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#query-viploan-fixed-rate-market",
)


class VipApi:
    """Loans for VIP users who borrow at large size. They are overcollateralised like every loan of the
    exchange, with LTV thresholds and terms meant for that scale. An order lends one coin against one or
    several coins out of one or several accounts under the same master account; the higher the amount of
    a coin, the smaller its collateral ratio (`collateral_assets`). The cost is interest: at a flexible
    rate for an open term, at a fixed rate for 30 or 60 days, or, since June 2026, at the fixed rate of
    supply orders picked from a market (`fixed_market`, `fixed_borrow`). LTV (loan to value) is the debt
    with its interest divided by the value of the collateral, a ratio (0.57 = 57 %); falling prices of
    the collateral, rising prices of the loan coin and interest push it up. At the margin call LTV the
    exchange warns, at the liquidation LTV it can sell the collateral to repay the loan; no call tells
    these two thresholds. Repaying lowers the LTV; an order with a term can be renewed.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        loan_account_id: int,
        loan_coin: str,
        loan_amount: Decimal,
        collateral_account_id: Sequence[int],
        collateral_coin: Sequence[str],
        is_flexible_rate: bool,
        loan_term: int | None = None,
        options: CallOptions | None = None,
    ) -> VipBorrow:
        """Apply for a VIP loan.

        Asks for a loan at a flexible rate, or at a fixed rate for `loan_term` days. Only master accounts
        may ask; the account that receives the loan and the accounts that pledge must be under the same one.
        Every coin of `collateral_coin` is pledged in every account of `collateral_account_id`.
        `application_status` tells what became of the application.

        Args:
            loan_account_id: Account that receives the loan, by its number.
            loan_coin: Coin to borrow.
            loan_amount: Amount to borrow, in `loan_coin`.
            collateral_account_id: Accounts that pledge, by their numbers, sent as one text with
                commas between them.
            collateral_coin: Coins to pledge, without amounts, sent as one text with commas between
                them; the whole spot balance of each is pledged. `USDT-Earn` pledges the Simple Earn
                flexible position in USDT and must stand together with `USDT`; alone it is refused
                with -10213.
            is_flexible_rate: Whether the rate is flexible (true) or fixed for `loan_term` days
                (false).
            loan_term: Term of the loan in days, such as 30 or 60. Mandatory at a fixed rate.
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

        Rule: give `loan_term` when `is_flexible_rate` is false.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``vip.application_status`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 6000 of 180000 UID weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-borrow
        """
        return self._session.call(
            VIP_LOAN_BORROW,
            {
                "loan_account_id": loan_account_id,
                "loan_coin": loan_coin,
                "loan_amount": loan_amount,
                "collateral_account_id": collateral_account_id,
                "collateral_coin": collateral_coin,
                "is_flexible_rate": is_flexible_rate,
                "loan_term": loan_term,
            },
            options,
        )

    def fixed_borrow(
        self,
        *,
        supply_request: str,
        borrow_coin: str,
        loan_term: int,
        borrow_uid: int,
        collateral_coin: Sequence[str],
        collateral_account_id: Sequence[int],
        auto_repay: bool | None = None,
        options: CallOptions | None = None,
    ) -> VipFixedBorrow:
        """Borrow from the fixed-rate market.

        Takes one or several supply orders of the fixed-rate market, all of the same coin and the same term.
        Every coin of `collateral_coin` is pledged in every account of `collateral_account_id`. The answer
        can say that the loan is still being worked on or has failed although the request was taken, so look
        at `status`.

        Args:
            supply_request: What to take from which supply order: its `requestId`, its yearly
                interest rate as a decimal fraction and the amount to borrow in `borrow_coin`, with
                colons between them; several supply orders with semicolons between them.
            borrow_coin: Coin to borrow, the one of the supply orders.
            loan_term: Term of the loan in days, the one of the supply orders.
            borrow_uid: Account that receives the loan, by its user number (UID).
            collateral_coin: Coins to pledge, without amounts, sent as one text with commas between
                them; the whole spot balance of each is pledged. `USDT-Earn` pledges the Simple Earn
                flexible position in USDT and must stand together with `USDT`; alone it is refused
                with -10213.
            collateral_account_id: Accounts that pledge, by their numbers, sent as one text with
                commas between them.
            auto_repay: What happens at the end of the term: the loan is repaid by itself (true) or
                goes on at the flexible rate (false). True when absent.
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

        Limits: 6000 of 180000 UID weight a minute (30 calls); 2 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-fixed-rate-borrow
        """
        return self._session.call(
            VIP_LOAN_FIXED_BORROW,
            {
                "supply_request": supply_request,
                "borrow_coin": borrow_coin,
                "loan_term": loan_term,
                "borrow_uid": borrow_uid,
                "collateral_coin": collateral_coin,
                "collateral_account_id": collateral_account_id,
                "auto_repay": auto_repay,
            },
            options,
        )

    def repay(
        self,
        *,
        order_id: int,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> VipRepay:
        """Repay a VIP loan.

        Repays an order in part or in whole. The answer can say that the repayment is still being worked on
        or has failed although the request was taken, so look at `repayStatus`.

        Args:
            order_id: The order, by its number.
            amount: Amount to repay. The exchange does not say in which coin; the answer names the
                loan coin.
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

        Record: ``vip.repay_history`` shows what becomes of it; ``settled`` of the client waits for that.

        Limits: 6000 of 180000 UID weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-repay
        """
        return self._session.call(
            VIP_LOAN_REPAY,
            {
                "order_id": order_id,
                "amount": amount,
            },
            options,
        )

    def renew(
        self,
        *,
        order_id: int,
        loan_term: int,
        options: CallOptions | None = None,
    ) -> VipRenewal:
        """Renew a VIP loan.

        Lets an order run for another 30 or 60 days.

        Args:
            order_id: The order, by its number.
            loan_term: Term of the renewed loan in days, 30 or 60.
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

        Limits: 6000 of 180000 UID weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-renew
        """
        return self._session.call(
            VIP_LOAN_RENEW,
            {
                "order_id": order_id,
                "loan_term": loan_term,
            },
            options,
        )

    def ongoing_orders(
        self,
        *,
        order_id: int | None = None,
        collateral_account_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> VipOngoingOrders:
        """List the open VIP loans.

        One record for each order with its debt, its collateral, its LTV and its end.

        Args:
            order_id: Only this order, by its number; all when absent.
            collateral_account_id: Only this pledging account, by its number; all when absent.
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-ongoing-orders
        """
        return self._session.call(
            VIP_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "collateral_account_id": collateral_account_id,
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
        collateral_account_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[VipOngoingOrder, VipOngoingOrders]:
        """All records of `ongoing_orders`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            order_id: Only this order, by its number; all when absent.
            collateral_account_id: Only this pledging account, by its number; all when absent.
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-ongoing-orders
        """
        return Paged(
            self._session,
            VIP_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "collateral_account_id": collateral_account_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def repay_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> VipRepayHistory:
        """List past repayments of VIP loans.

        The window is the last 90 days by default and 180 days at most. The limit of one request a second is
        shared with the same list on the website of the exchange.

        Args:
            order_id: Only this order, by its number; all when absent.
            loan_coin: Only this loan coin; all when absent.
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
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-repayment-history
        """
        return self._session.call(
            VIP_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
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
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[VipRepayRecord, VipRepayHistory]:
        """All records of `repay_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            order_id: Only this order, by its number; all when absent.
            loan_coin: Only this loan coin; all when absent.
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-repayment-history
        """
        return Paged(
            self._session,
            VIP_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def accrued_interest(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> VipAccruedInterestHistory:
        """List the interest that VIP loans accrued.

        The window is the last 90 days by default and 90 days at most.

        Args:
            order_id: Only this order, by its number; all when absent.
            loan_coin: Only this loan coin; all when absent.
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
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-accrued-interest
        """
        return self._session.call(
            VIP_LOAN_ACCRUED_INTEREST,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_accrued_interest(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[VipAccruedInterest, VipAccruedInterestHistory]:
        """All records of `accrued_interest`, page by page as they are wanted, each once.

        A time of more than 90 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            order_id: Only this order, by its number; all when absent.
            loan_coin: Only this loan coin; all when absent.
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
            LendspecError: What `accrued_interest` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-accrued-interest
        """
        return Paged(
            self._session,
            VIP_LOAN_ACCRUED_INTEREST,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def collateral_accounts(
        self,
        *,
        order_id: int | None = None,
        collateral_account_id: int | None = None,
        options: CallOptions | None = None,
    ) -> VipCollateralAccounts:
        """List the accounts that pledge for VIP loans.

        An account that borrows sees every account that pledges for it; an account that pledges sees itself
        alone.

        Args:
            order_id: Only this order, by its number; all when absent.
            collateral_account_id: Only this pledging account, by its number; all when absent.
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

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#check-viploan-collateral-account
        """
        return self._session.call(
            VIP_LOAN_COLLATERAL_ACCOUNTS,
            {
                "order_id": order_id,
                "collateral_account_id": collateral_account_id,
            },
            options,
        )

    def application_status(
        self,
        *,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> VipApplications:
        """List applications for VIP loans.

        What became of each application, with the order that it led to.

        Args:
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

        Limits: 400 of 180000 UID weight a minute (450 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#query-application-status
        """
        return self._session.call(
            VIP_LOAN_APPLICATION_STATUS,
            {
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_application_status(
        self,
        *,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[VipApplication, VipApplications]:
        """All records of `application_status`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `application_status` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 180000 UID weight a minute (450 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#query-application-status
        """
        return Paged(
            self._session,
            VIP_LOAN_APPLICATION_STATUS,
            {},
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        vip_level: int | None = None,
        options: CallOptions | None = None,
    ) -> VipLoanableAssets:
        """List the coins that VIP loans lend.

        Interest rates of each coin, and how much of it may be borrowed, as a value in USD.

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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-loanable-assets-data
        """
        return self._session.call(
            VIP_LOAN_LOANABLE_ASSETS,
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
        options: CallOptions | None = None,
    ) -> VipCollateralAssets:
        """List the coins that VIP loans take as collateral.

        Four ranges for each coin, each with its collateral ratio, which falls from range to range. Ratios
        are texts in percent, ranges texts in words and numbers.

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
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-collateral-asset-data
        """
        return self._session.call(
            VIP_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )

    def interest_rates(
        self,
        *,
        loan_coin: Sequence[str],
        options: CallOptions | None = None,
    ) -> tuple[VipInterestRate, ...]:
        """Get the flexible interest rates of VIP loans.

        Daily and yearly flexible rate of up to ten coins.

        Args:
            loan_coin: Coins whose rates are wanted, ten at most, sent as one text with commas
                between them.
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
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-borrow-interest-rate
        """
        return self._session.call(
            VIP_LOAN_INTEREST_RATES,
            {
                "loan_coin": loan_coin,
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
    ) -> VipInterestRateHistory:
        """List past flexible interest rates of VIP loans.

        Annualised rates of one coin. The window is the last 90 days by default and 180 days at most. Times
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-viploan-interest-rate-history
        """
        return self._session.call(
            VIP_LOAN_INTEREST_RATE_HISTORY,
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
    ) -> Paged[VipPastInterestRate, VipInterestRateHistory]:
        """All records of `interest_rate_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-viploan-interest-rate-history
        """
        return Paged(
            self._session,
            VIP_LOAN_INTEREST_RATE_HISTORY,
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

    def fixed_market(
        self,
        *,
        loan_coin: str,
        duration: int | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> VipFixedMarket:
        """List the supply orders of the fixed-rate market.

        What others offer to lend in one coin at a fixed rate. `fixed_borrow` takes such orders by their
        `requestId`.

        Args:
            loan_coin: Coin to borrow.
            duration: Only supply orders for this number of days, 1 at least; all when absent.
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 1 to 100.
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

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#query-viploan-fixed-rate-market
        """
        return self._session.call(
            VIP_LOAN_FIXED_MARKET,
            {
                "loan_coin": loan_coin,
                "duration": duration,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_fixed_market(
        self,
        *,
        loan_coin: str,
        duration: int | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[VipFixedSupply, VipFixedMarket]:
        """All records of `fixed_market`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            loan_coin: Coin to borrow.
            duration: Only supply orders for this number of days, 1 at least; all when absent.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `fixed_market` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Limits: 6000 of 12000 IP weight a minute (2 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#query-viploan-fixed-rate-market
        """
        return Paged(
            self._session,
            VIP_LOAN_FIXED_MARKET,
            {
                "loan_coin": loan_coin,
                "duration": duration,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )


class AsyncVipApi:
    """Loans for VIP users who borrow at large size. They are overcollateralised like every loan of the
    exchange, with LTV thresholds and terms meant for that scale. An order lends one coin against one or
    several coins out of one or several accounts under the same master account; the higher the amount of
    a coin, the smaller its collateral ratio (`collateral_assets`). The cost is interest: at a flexible
    rate for an open term, at a fixed rate for 30 or 60 days, or, since June 2026, at the fixed rate of
    supply orders picked from a market (`fixed_market`, `fixed_borrow`). LTV (loan to value) is the debt
    with its interest divided by the value of the collateral, a ratio (0.57 = 57 %); falling prices of
    the collateral, rising prices of the loan coin and interest push it up. At the margin call LTV the
    exchange warns, at the liquidation LTV it can sell the collateral to repay the loan; no call tells
    these two thresholds. Repaying lowers the LTV; an order with a term can be renewed.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        loan_account_id: int,
        loan_coin: str,
        loan_amount: Decimal,
        collateral_account_id: Sequence[int],
        collateral_coin: Sequence[str],
        is_flexible_rate: bool,
        loan_term: int | None = None,
        options: CallOptions | None = None,
    ) -> VipBorrow:
        """Apply for a VIP loan.

        Asks for a loan at a flexible rate, or at a fixed rate for `loan_term` days. Only master accounts
        may ask; the account that receives the loan and the accounts that pledge must be under the same one.
        Every coin of `collateral_coin` is pledged in every account of `collateral_account_id`.
        `application_status` tells what became of the application.

        Args:
            loan_account_id: Account that receives the loan, by its number.
            loan_coin: Coin to borrow.
            loan_amount: Amount to borrow, in `loan_coin`.
            collateral_account_id: Accounts that pledge, by their numbers, sent as one text with
                commas between them.
            collateral_coin: Coins to pledge, without amounts, sent as one text with commas between
                them; the whole spot balance of each is pledged. `USDT-Earn` pledges the Simple Earn
                flexible position in USDT and must stand together with `USDT`; alone it is refused
                with -10213.
            is_flexible_rate: Whether the rate is flexible (true) or fixed for `loan_term` days
                (false).
            loan_term: Term of the loan in days, such as 30 or 60. Mandatory at a fixed rate.
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

        Rule: give `loan_term` when `is_flexible_rate` is false.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``vip.application_status`` shows what becomes of it; ``settled`` of the client waits for
        that.

        Limits: 6000 of 180000 UID weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-borrow
        """
        return await self._session.call(
            VIP_LOAN_BORROW,
            {
                "loan_account_id": loan_account_id,
                "loan_coin": loan_coin,
                "loan_amount": loan_amount,
                "collateral_account_id": collateral_account_id,
                "collateral_coin": collateral_coin,
                "is_flexible_rate": is_flexible_rate,
                "loan_term": loan_term,
            },
            options,
        )

    async def fixed_borrow(
        self,
        *,
        supply_request: str,
        borrow_coin: str,
        loan_term: int,
        borrow_uid: int,
        collateral_coin: Sequence[str],
        collateral_account_id: Sequence[int],
        auto_repay: bool | None = None,
        options: CallOptions | None = None,
    ) -> VipFixedBorrow:
        """Borrow from the fixed-rate market.

        Takes one or several supply orders of the fixed-rate market, all of the same coin and the same term.
        Every coin of `collateral_coin` is pledged in every account of `collateral_account_id`. The answer
        can say that the loan is still being worked on or has failed although the request was taken, so look
        at `status`.

        Args:
            supply_request: What to take from which supply order: its `requestId`, its yearly
                interest rate as a decimal fraction and the amount to borrow in `borrow_coin`, with
                colons between them; several supply orders with semicolons between them.
            borrow_coin: Coin to borrow, the one of the supply orders.
            loan_term: Term of the loan in days, the one of the supply orders.
            borrow_uid: Account that receives the loan, by its user number (UID).
            collateral_coin: Coins to pledge, without amounts, sent as one text with commas between
                them; the whole spot balance of each is pledged. `USDT-Earn` pledges the Simple Earn
                flexible position in USDT and must stand together with `USDT`; alone it is refused
                with -10213.
            collateral_account_id: Accounts that pledge, by their numbers, sent as one text with
                commas between them.
            auto_repay: What happens at the end of the term: the loan is repaid by itself (true) or
                goes on at the flexible rate (false). True when absent.
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

        Limits: 6000 of 180000 UID weight a minute (30 calls); 2 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-fixed-rate-borrow
        """
        return await self._session.call(
            VIP_LOAN_FIXED_BORROW,
            {
                "supply_request": supply_request,
                "borrow_coin": borrow_coin,
                "loan_term": loan_term,
                "borrow_uid": borrow_uid,
                "collateral_coin": collateral_coin,
                "collateral_account_id": collateral_account_id,
                "auto_repay": auto_repay,
            },
            options,
        )

    async def repay(
        self,
        *,
        order_id: int,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> VipRepay:
        """Repay a VIP loan.

        Repays an order in part or in whole. The answer can say that the repayment is still being worked on
        or has failed although the request was taken, so look at `repayStatus`.

        Args:
            order_id: The order, by its number.
            amount: Amount to repay. The exchange does not say in which coin; the answer names the
                loan coin.
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

        Record: ``vip.repay_history`` shows what becomes of it; ``settled`` of the client waits for that.

        Limits: 6000 of 180000 UID weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-repay
        """
        return await self._session.call(
            VIP_LOAN_REPAY,
            {
                "order_id": order_id,
                "amount": amount,
            },
            options,
        )

    async def renew(
        self,
        *,
        order_id: int,
        loan_term: int,
        options: CallOptions | None = None,
    ) -> VipRenewal:
        """Renew a VIP loan.

        Lets an order run for another 30 or 60 days.

        Args:
            order_id: The order, by its number.
            loan_term: Term of the renewed loan in days, 30 or 60.
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

        Limits: 6000 of 180000 UID weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-renew
        """
        return await self._session.call(
            VIP_LOAN_RENEW,
            {
                "order_id": order_id,
                "loan_term": loan_term,
            },
            options,
        )

    async def ongoing_orders(
        self,
        *,
        order_id: int | None = None,
        collateral_account_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> VipOngoingOrders:
        """List the open VIP loans.

        One record for each order with its debt, its collateral, its LTV and its end.

        Args:
            order_id: Only this order, by its number; all when absent.
            collateral_account_id: Only this pledging account, by its number; all when absent.
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-ongoing-orders
        """
        return await self._session.call(
            VIP_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "collateral_account_id": collateral_account_id,
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
        collateral_account_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[VipOngoingOrder, VipOngoingOrders]:
        """All records of `ongoing_orders`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            order_id: Only this order, by its number; all when absent.
            collateral_account_id: Only this pledging account, by its number; all when absent.
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-ongoing-orders
        """
        return AsyncPaged(
            self._session,
            VIP_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "collateral_account_id": collateral_account_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def repay_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> VipRepayHistory:
        """List past repayments of VIP loans.

        The window is the last 90 days by default and 180 days at most. The limit of one request a second is
        shared with the same list on the website of the exchange.

        Args:
            order_id: Only this order, by its number; all when absent.
            loan_coin: Only this loan coin; all when absent.
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
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-repayment-history
        """
        return await self._session.call(
            VIP_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
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
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[VipRepayRecord, VipRepayHistory]:
        """All records of `repay_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            order_id: Only this order, by its number; all when absent.
            loan_coin: Only this loan coin; all when absent.
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-repayment-history
        """
        return AsyncPaged(
            self._session,
            VIP_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def accrued_interest(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> VipAccruedInterestHistory:
        """List the interest that VIP loans accrued.

        The window is the last 90 days by default and 90 days at most.

        Args:
            order_id: Only this order, by its number; all when absent.
            loan_coin: Only this loan coin; all when absent.
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
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-accrued-interest
        """
        return await self._session.call(
            VIP_LOAN_ACCRUED_INTEREST,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_accrued_interest(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[VipAccruedInterest, VipAccruedInterestHistory]:
        """All records of `accrued_interest`, page by page as they are wanted, each once.

        A time of more than 90 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            order_id: Only this order, by its number; all when absent.
            loan_coin: Only this loan coin; all when absent.
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
            LendspecError: What `accrued_interest` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-accrued-interest
        """
        return AsyncPaged(
            self._session,
            VIP_LOAN_ACCRUED_INTEREST,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def collateral_accounts(
        self,
        *,
        order_id: int | None = None,
        collateral_account_id: int | None = None,
        options: CallOptions | None = None,
    ) -> VipCollateralAccounts:
        """List the accounts that pledge for VIP loans.

        An account that borrows sees every account that pledges for it; an account that pledges sees itself
        alone.

        Args:
            order_id: Only this order, by its number; all when absent.
            collateral_account_id: Only this pledging account, by its number; all when absent.
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

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#check-viploan-collateral-account
        """
        return await self._session.call(
            VIP_LOAN_COLLATERAL_ACCOUNTS,
            {
                "order_id": order_id,
                "collateral_account_id": collateral_account_id,
            },
            options,
        )

    async def application_status(
        self,
        *,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> VipApplications:
        """List applications for VIP loans.

        What became of each application, with the order that it led to.

        Args:
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

        Limits: 400 of 180000 UID weight a minute (450 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#query-application-status
        """
        return await self._session.call(
            VIP_LOAN_APPLICATION_STATUS,
            {
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_application_status(
        self,
        *,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[VipApplication, VipApplications]:
        """All records of `application_status`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `application_status` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 180000 UID weight a minute (450 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#query-application-status
        """
        return AsyncPaged(
            self._session,
            VIP_LOAN_APPLICATION_STATUS,
            {},
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        vip_level: int | None = None,
        options: CallOptions | None = None,
    ) -> VipLoanableAssets:
        """List the coins that VIP loans lend.

        Interest rates of each coin, and how much of it may be borrowed, as a value in USD.

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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-loanable-assets-data
        """
        return await self._session.call(
            VIP_LOAN_LOANABLE_ASSETS,
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
        options: CallOptions | None = None,
    ) -> VipCollateralAssets:
        """List the coins that VIP loans take as collateral.

        Four ranges for each coin, each with its collateral ratio, which falls from range to range. Ratios
        are texts in percent, ranges texts in words and numbers.

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
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-collateral-asset-data
        """
        return await self._session.call(
            VIP_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )

    async def interest_rates(
        self,
        *,
        loan_coin: Sequence[str],
        options: CallOptions | None = None,
    ) -> tuple[VipInterestRate, ...]:
        """Get the flexible interest rates of VIP loans.

        Daily and yearly flexible rate of up to ten coins.

        Args:
            loan_coin: Coins whose rates are wanted, ten at most, sent as one text with commas
                between them.
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
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-borrow-interest-rate
        """
        return await self._session.call(
            VIP_LOAN_INTEREST_RATES,
            {
                "loan_coin": loan_coin,
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
    ) -> VipInterestRateHistory:
        """List past flexible interest rates of VIP loans.

        Annualised rates of one coin. The window is the last 90 days by default and 180 days at most. Times
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-viploan-interest-rate-history
        """
        return await self._session.call(
            VIP_LOAN_INTEREST_RATE_HISTORY,
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
    ) -> AsyncPaged[VipPastInterestRate, VipInterestRateHistory]:
        """All records of `interest_rate_history`, page by page as they are wanted, each once.

        A time of more than 180 days is read in windows, the newest first; in each, records come as the
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

        Limits: 400 of 12000 IP weight a minute (30 calls); 1 a second per account.

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-viploan-interest-rate-history
        """
        return AsyncPaged(
            self._session,
            VIP_LOAN_INTEREST_RATE_HISTORY,
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

    async def fixed_market(
        self,
        *,
        loan_coin: str,
        duration: int | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> VipFixedMarket:
        """List the supply orders of the fixed-rate market.

        What others offer to lend in one coin at a fixed rate. `fixed_borrow` takes such orders by their
        `requestId`.

        Args:
            loan_coin: Coin to borrow.
            duration: Only supply orders for this number of days, 1 at least; all when absent.
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 1 to 100.
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

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#query-viploan-fixed-rate-market
        """
        return await self._session.call(
            VIP_LOAN_FIXED_MARKET,
            {
                "loan_coin": loan_coin,
                "duration": duration,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_fixed_market(
        self,
        *,
        loan_coin: str,
        duration: int | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[VipFixedSupply, VipFixedMarket]:
        """All records of `fixed_market`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            loan_coin: Coin to borrow.
            duration: Only supply orders for this number of days, 1 at least; all when absent.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `fixed_market` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Limits: 6000 of 12000 IP weight a minute (2 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#query-viploan-fixed-rate-market
        """
        return AsyncPaged(
            self._session,
            VIP_LOAN_FIXED_MARKET,
            {
                "loan_coin": loan_coin,
                "duration": duration,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )


class RawVipApi:
    """Loans for VIP users who borrow at large size. They are overcollateralised like every loan of the
    exchange, with LTV thresholds and terms meant for that scale. An order lends one coin against one or
    several coins out of one or several accounts under the same master account; the higher the amount of
    a coin, the smaller its collateral ratio (`collateral_assets`). The cost is interest: at a flexible
    rate for an open term, at a fixed rate for 30 or 60 days, or, since June 2026, at the fixed rate of
    supply orders picked from a market (`fixed_market`, `fixed_borrow`). LTV (loan to value) is the debt
    with its interest divided by the value of the collateral, a ratio (0.57 = 57 %); falling prices of
    the collateral, rising prices of the loan coin and interest push it up. At the margin call LTV the
    exchange warns, at the liquidation LTV it can sell the collateral to repay the loan; no call tells
    these two thresholds. Repaying lowers the LTV; an order with a term can be renewed.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        loan_account_id: int,
        loan_coin: str,
        loan_amount: Decimal,
        collateral_account_id: Sequence[int],
        collateral_coin: Sequence[str],
        is_flexible_rate: bool,
        loan_term: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipBorrow]:
        """Call ``vip.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_BORROW,
            {
                "loan_account_id": loan_account_id,
                "loan_coin": loan_coin,
                "loan_amount": loan_amount,
                "collateral_account_id": collateral_account_id,
                "collateral_coin": collateral_coin,
                "is_flexible_rate": is_flexible_rate,
                "loan_term": loan_term,
            },
            options,
        )

    def fixed_borrow(
        self,
        *,
        supply_request: str,
        borrow_coin: str,
        loan_term: int,
        borrow_uid: int,
        collateral_coin: Sequence[str],
        collateral_account_id: Sequence[int],
        auto_repay: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipFixedBorrow]:
        """Call ``vip.fixed_borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_FIXED_BORROW,
            {
                "supply_request": supply_request,
                "borrow_coin": borrow_coin,
                "loan_term": loan_term,
                "borrow_uid": borrow_uid,
                "collateral_coin": collateral_coin,
                "collateral_account_id": collateral_account_id,
                "auto_repay": auto_repay,
            },
            options,
        )

    def repay(
        self,
        *,
        order_id: int,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipRepay]:
        """Call ``vip.repay`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_REPAY,
            {
                "order_id": order_id,
                "amount": amount,
            },
            options,
        )

    def renew(
        self,
        *,
        order_id: int,
        loan_term: int,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipRenewal]:
        """Call ``vip.renew`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_RENEW,
            {
                "order_id": order_id,
                "loan_term": loan_term,
            },
            options,
        )

    def ongoing_orders(
        self,
        *,
        order_id: int | None = None,
        collateral_account_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipOngoingOrders]:
        """Call ``vip.ongoing_orders`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "collateral_account_id": collateral_account_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
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
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipRepayHistory]:
        """Call ``vip.repay_history`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def accrued_interest(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipAccruedInterestHistory]:
        """Call ``vip.accrued_interest`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_ACCRUED_INTEREST,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def collateral_accounts(
        self,
        *,
        order_id: int | None = None,
        collateral_account_id: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipCollateralAccounts]:
        """Call ``vip.collateral_accounts`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_COLLATERAL_ACCOUNTS,
            {
                "order_id": order_id,
                "collateral_account_id": collateral_account_id,
            },
            options,
        )

    def application_status(
        self,
        *,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipApplications]:
        """Call ``vip.application_status`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_APPLICATION_STATUS,
            {
                "current": current,
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
    ) -> RawAnswer[VipLoanableAssets]:
        """Call ``vip.loanable_assets`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_LOANABLE_ASSETS,
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
        options: CallOptions | None = None,
    ) -> RawAnswer[VipCollateralAssets]:
        """Call ``vip.collateral_assets`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )

    def interest_rates(
        self,
        *,
        loan_coin: Sequence[str],
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[VipInterestRate, ...]]:
        """Call ``vip.interest_rates`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_INTEREST_RATES,
            {
                "loan_coin": loan_coin,
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
    ) -> RawAnswer[VipInterestRateHistory]:
        """Call ``vip.interest_rate_history`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_INTEREST_RATE_HISTORY,
            {
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def fixed_market(
        self,
        *,
        loan_coin: str,
        duration: int | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipFixedMarket]:
        """Call ``vip.fixed_market`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            VIP_LOAN_FIXED_MARKET,
            {
                "loan_coin": loan_coin,
                "duration": duration,
                "current": current,
                "size": size,
            },
            options,
        )


class AsyncRawVipApi:
    """Loans for VIP users who borrow at large size. They are overcollateralised like every loan of the
    exchange, with LTV thresholds and terms meant for that scale. An order lends one coin against one or
    several coins out of one or several accounts under the same master account; the higher the amount of
    a coin, the smaller its collateral ratio (`collateral_assets`). The cost is interest: at a flexible
    rate for an open term, at a fixed rate for 30 or 60 days, or, since June 2026, at the fixed rate of
    supply orders picked from a market (`fixed_market`, `fixed_borrow`). LTV (loan to value) is the debt
    with its interest divided by the value of the collateral, a ratio (0.57 = 57 %); falling prices of
    the collateral, rising prices of the loan coin and interest push it up. At the margin call LTV the
    exchange warns, at the liquidation LTV it can sell the collateral to repay the loan; no call tells
    these two thresholds. Repaying lowers the LTV; an order with a term can be renewed.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        loan_account_id: int,
        loan_coin: str,
        loan_amount: Decimal,
        collateral_account_id: Sequence[int],
        collateral_coin: Sequence[str],
        is_flexible_rate: bool,
        loan_term: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipBorrow]:
        """Call ``vip.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_BORROW,
            {
                "loan_account_id": loan_account_id,
                "loan_coin": loan_coin,
                "loan_amount": loan_amount,
                "collateral_account_id": collateral_account_id,
                "collateral_coin": collateral_coin,
                "is_flexible_rate": is_flexible_rate,
                "loan_term": loan_term,
            },
            options,
        )

    async def fixed_borrow(
        self,
        *,
        supply_request: str,
        borrow_coin: str,
        loan_term: int,
        borrow_uid: int,
        collateral_coin: Sequence[str],
        collateral_account_id: Sequence[int],
        auto_repay: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipFixedBorrow]:
        """Call ``vip.fixed_borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_FIXED_BORROW,
            {
                "supply_request": supply_request,
                "borrow_coin": borrow_coin,
                "loan_term": loan_term,
                "borrow_uid": borrow_uid,
                "collateral_coin": collateral_coin,
                "collateral_account_id": collateral_account_id,
                "auto_repay": auto_repay,
            },
            options,
        )

    async def repay(
        self,
        *,
        order_id: int,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipRepay]:
        """Call ``vip.repay`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_REPAY,
            {
                "order_id": order_id,
                "amount": amount,
            },
            options,
        )

    async def renew(
        self,
        *,
        order_id: int,
        loan_term: int,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipRenewal]:
        """Call ``vip.renew`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_RENEW,
            {
                "order_id": order_id,
                "loan_term": loan_term,
            },
            options,
        )

    async def ongoing_orders(
        self,
        *,
        order_id: int | None = None,
        collateral_account_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipOngoingOrders]:
        """Call ``vip.ongoing_orders`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_ONGOING_ORDERS,
            {
                "order_id": order_id,
                "collateral_account_id": collateral_account_id,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
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
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipRepayHistory]:
        """Call ``vip.repay_history`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_REPAY_HISTORY,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def accrued_interest(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipAccruedInterestHistory]:
        """Call ``vip.accrued_interest`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_ACCRUED_INTEREST,
            {
                "order_id": order_id,
                "loan_coin": loan_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def collateral_accounts(
        self,
        *,
        order_id: int | None = None,
        collateral_account_id: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipCollateralAccounts]:
        """Call ``vip.collateral_accounts`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_COLLATERAL_ACCOUNTS,
            {
                "order_id": order_id,
                "collateral_account_id": collateral_account_id,
            },
            options,
        )

    async def application_status(
        self,
        *,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipApplications]:
        """Call ``vip.application_status`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_APPLICATION_STATUS,
            {
                "current": current,
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
    ) -> RawAnswer[VipLoanableAssets]:
        """Call ``vip.loanable_assets`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_LOANABLE_ASSETS,
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
        options: CallOptions | None = None,
    ) -> RawAnswer[VipCollateralAssets]:
        """Call ``vip.collateral_assets`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )

    async def interest_rates(
        self,
        *,
        loan_coin: Sequence[str],
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[VipInterestRate, ...]]:
        """Call ``vip.interest_rates`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_INTEREST_RATES,
            {
                "loan_coin": loan_coin,
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
    ) -> RawAnswer[VipInterestRateHistory]:
        """Call ``vip.interest_rate_history`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_INTEREST_RATE_HISTORY,
            {
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def fixed_market(
        self,
        *,
        loan_coin: str,
        duration: int | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[VipFixedMarket]:
        """Call ``vip.fixed_market`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            VIP_LOAN_FIXED_MARKET,
            {
                "loan_coin": loan_coin,
                "duration": duration,
                "current": current,
                "size": size,
            },
            options,
        )

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""BorrowRepay: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal

from lendspec.clients.binance_margin.borrow_repay_models import (
    BorrowRepayHistory,
    BorrowRepayRecord,
    MarginInterestCharge,
    MarginInterestHistory,
    MarginInterestRate,
    MarginLoanHistory,
    MarginLoanRecord,
    MarginMaxBorrowable,
    MarginNextHourlyRate,
    MarginRepayHistory,
    MarginRepayRecord,
    MarginSmallLiability,
    MarginSmallLiabilityExchange,
    MarginSmallLiabilityHistory,
    decode_borrow_repay_history,
    decode_margin_interest_history,
    decode_margin_interest_rate,
    decode_margin_loan_history,
    decode_margin_max_borrowable,
    decode_margin_next_hourly_rate,
    decode_margin_repay_history,
    decode_margin_small_liability,
    decode_margin_small_liability_history,
)
from lendspec.clients.binance_margin.enums import BorrowRepayType
from lendspec.clients.binance_margin.models import MarginTransaction, decode_margin_transaction
from lendspec.core.bounds import Bounds
from lendspec.core.codec import (
    list_of,
    nothing,
    wire_bool_text,
    wire_decimal,
    wire_integer,
    wire_list,
    wire_listed,
    wire_text,
    wire_unix_ms,
)
from lendspec.core.operation import Deprecation, Limit, NumberedPages, Operation, Parameter, Window, WindowCase
from lendspec.core.paging import AsyncPaged, Paged, Progress
from lendspec.core.rules import Rule
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session
from lendspec.core.settlement import Link, Settlement, Shown, Statuses

__all__ = [
    "EXCHANGE_MARGIN_SMALL_LIABILITIES",
    "GET_BORROW_REPAY_RECORDS",
    "GET_INTEREST_RATE_HISTORY",
    "GET_MARGIN_INTEREST_HISTORY",
    "GET_MARGIN_LOAN_RECORDS",
    "GET_MARGIN_MAX_BORROWABLE",
    "GET_MARGIN_REPAY_RECORDS",
    "GET_MARGIN_SMALL_LIABILITIES",
    "GET_MARGIN_SMALL_LIABILITY_HISTORY",
    "GET_NEXT_HOURLY_INTEREST_RATE",
    "MARGIN_BORROW_REPAY",
    "MARGIN_LOAN",
    "MARGIN_REPAY",
    "AsyncBorrowRepayApi",
    "AsyncRawBorrowRepayApi",
    "BorrowRepayApi",
    "RawBorrowRepayApi",
]

_COIN = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}$",
    form="the name of one coin, in capital letters and digits, without spaces",
)
_AMOUNT = Bounds(above=0, whole_digits=20, fraction_digits=20)
_SYMBOL = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,40}$",
    form="the name of a trading pair, in capital letters and digits, without spaces or signs between the coins",
)
_ID = Bounds(minimum=0)

MARGIN_BORROW_REPAY = Operation(
    id="marginBorrowRepay",
    python_name="margin.borrow_repay.submit",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/borrow-repay",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE"), required=True),
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("type", "type", "BorrowRepayType | str", "query", wire_listed(BorrowRepayType), required=True),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
    ),
    decode=decode_margin_transaction,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1500, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    settlement=Settlement(
        record=Shown(
            operation="getBorrowRepayRecords",
            place="margin.borrow_repay.records",
            items="rows",
            arguments=(
                Link(name="type", source="type"),
                Link(name="tx_id", source="tran_id", answered=True),
                Link(name="isolated_symbol", source="symbol"),
            ),
            same=(Link(name="tx_id", source="tran_id", answered=True),),
            status=Statuses(field="status", done=("CONFIRMED",), pending=("PENDING",), failed=("FAILED",)),
        )
    ),
    rules=(Rule(kind="require", parameters=("symbol",), when=(("isIsolated", ("TRUE",)),)),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#margin-account-borrow-repay",
)
GET_BORROW_REPAY_RECORDS = Operation(
    id="getBorrowRepayRecords",
    python_name="margin.borrow_repay.records",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/borrow-repay",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("type", "type", "BorrowRepayType | str", "query", wire_listed(BorrowRepayType), required=True),
        Parameter("asset", "asset", "str", "query", wire_text, bounds=_COIN),
        Parameter("isolatedSymbol", "isolated_symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("txId", "tx_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("size", "size", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_borrow_repay_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="size",
        default_size=10,
        max_size=100,
        max_page=None,
        items="rows",
        key=("tx_id", "asset"),
        total="total",
    ),
    window=Window(
        start="startTime",
        end="endTime",
        max_days=7,
        default_days=7,
        cases=(WindowCase(parameter="asset", max_days=30),),
    ),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-borrow-repay-records-in-margin-account",
)
GET_MARGIN_INTEREST_HISTORY = Operation(
    id="getMarginInterestHistory",
    python_name="margin.borrow_repay.interest_history",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/interestHistory",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, bounds=_COIN),
        Parameter("isolatedSymbol", "isolated_symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("size", "size", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_margin_interest_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="size",
        default_size=10,
        max_size=100,
        max_page=None,
        items="rows",
        key=("tx_id", "asset", "interest_accured_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=30, default_days=7, oldest_days=90),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#get-interest-history",
)
GET_INTEREST_RATE_HISTORY = Operation(
    id="getInterestRateHistory",
    python_name="margin.borrow_repay.interest_rate_history",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/interestRateHistory",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("vipLevel", "vip_level", "int", "query", wire_integer, bounds=Bounds(minimum=0)),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
    ),
    decode=list_of(decode_margin_interest_rate),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    window=Window(start="startTime", end="endTime", max_days=30, default_days=7),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-margin-interest-rate-history",
)
GET_MARGIN_MAX_BORROWABLE = Operation(
    id="getMarginMaxBorrowable",
    python_name="margin.borrow_repay.max_borrowable",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/maxBorrowable",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("isolatedSymbol", "isolated_symbol", "str", "query", wire_text, bounds=_SYMBOL),
    ),
    decode=decode_margin_max_borrowable,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=750, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-max-borrow",
)
GET_NEXT_HOURLY_INTEREST_RATE = Operation(
    id="getNextHourlyInterestRate",
    python_name="margin.borrow_repay.next_hourly_interest_rate",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/next-hourly-interest-rate",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter(
            "assets",
            "assets",
            "Sequence[str]",
            "query",
            wire_list(wire_text),
            required=True,
            explode=False,
            bounds=Bounds(min_items=1, max_items=20, each=_COIN),
        ),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE"), required=True),
    ),
    decode=list_of(decode_margin_next_hourly_rate),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=100, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#get-future-hourly-interest-rate",
)
GET_MARGIN_SMALL_LIABILITIES = Operation(
    id="getMarginSmallLiabilities",
    python_name="margin.borrow_repay.small_liabilities",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/exchange-small-liability",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(),
    decode=list_of(decode_margin_small_liability),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=100, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-small-liability-exchange-coin-list",
)
EXCHANGE_MARGIN_SMALL_LIABILITIES = Operation(
    id="exchangeMarginSmallLiabilities",
    python_name="margin.borrow_repay.exchange_small_liabilities",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/exchange-small-liability",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter(
            "assetNames",
            "asset_names",
            "Sequence[str]",
            "query",
            wire_list(wire_text),
            required=True,
            explode=False,
            bounds=Bounds(min_items=1, max_items=10, each=_COIN),
        ),
    ),
    decode=nothing,
    owned=("recvWindow", "timestamp", "signature"),
    permission="MARGIN",
    limits=(Limit(weight=3000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#small-liability-exchange",
)
GET_MARGIN_SMALL_LIABILITY_HISTORY = Operation(
    id="getMarginSmallLiabilityHistory",
    python_name="margin.borrow_repay.small_liability_history",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/exchange-small-liability-history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("current", "current", "int", "query", wire_integer, required=True, bounds=Bounds(minimum=1)),
        Parameter("size", "size", "int", "query", wire_integer, required=True, bounds=Bounds(minimum=1, maximum=100)),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
    ),
    decode=decode_margin_small_liability_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=100, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="size",
        default_size=10,
        max_size=100,
        max_page=None,
        items="rows",
        key=("asset", "target_asset", "timestamp"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", default_days=30),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-small-liability-exchange-history",
)
MARGIN_LOAN = Operation(
    id="marginLoan",
    python_name="margin.borrow_repay.loan",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/loan",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
    ),
    decode=decode_margin_transaction,
    owned=("recvWindow", "timestamp", "signature"),
    permission="MARGIN",
    limits=(Limit(weight=3000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    rules=(Rule(kind="require", parameters=("symbol",), when=(("isIsolated", ("TRUE",)),)),),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="margin.borrow_repay.submit"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
GET_MARGIN_LOAN_RECORDS = Operation(
    id="getMarginLoanRecords",
    python_name="margin.borrow_repay.loan_records",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/loan",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("isolatedSymbol", "isolated_symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("txId", "tx_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("size", "size", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
        Parameter("archived", "archived", "bool", "query", wire_bool_text("true", "false")),
    ),
    decode=decode_margin_loan_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="size",
        default_size=10,
        max_size=100,
        max_page=None,
        items="rows",
        key=("tx_id", "asset"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=30),
    rules=(Rule(kind="any", parameters=("txId", "startTime")),),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="margin.borrow_repay.records"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
MARGIN_REPAY = Operation(
    id="marginRepay",
    python_name="margin.borrow_repay.repay",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/repay",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
    ),
    decode=decode_margin_transaction,
    owned=("recvWindow", "timestamp", "signature"),
    permission="MARGIN",
    limits=(Limit(weight=3000, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    rules=(Rule(kind="require", parameters=("symbol",), when=(("isIsolated", ("TRUE",)),)),),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="margin.borrow_repay.submit"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
GET_MARGIN_REPAY_RECORDS = Operation(
    id="getMarginRepayRecords",
    python_name="margin.borrow_repay.repay_records",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/repay",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("isolatedSymbol", "isolated_symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("txId", "tx_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("size", "size", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
        Parameter("archived", "archived", "bool", "query", wire_bool_text("true", "false")),
    ),
    decode=decode_margin_repay_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="size",
        default_size=10,
        max_size=100,
        max_page=None,
        items="rows",
        key=("tx_id", "asset"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=30),
    rules=(Rule(kind="any", parameters=("txId", "startTime")),),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="margin.borrow_repay.records"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)


class BorrowRepayApi:
    """Borrowing brings an asset into a margin account and leaves a debt there, in the cross margin account
    or in the isolated margin account of a pair. Interest is charged once when the loan is taken and
    every hour from then on; the rate depends on the asset and on the VIP level and changes with time.
    It is charged in the borrowed asset, or in BNB if you allow it. How much can be borrowed depends on
    your account and level, and on what the exchange has to lend (-3045 when that is too little). A debt
    is repaid by hand here, or by orders that repay on their own. The exchange works on one borrowing or
    repayment at a time, about 100 ms each. If the margin level falls to the margin call, repay or add
    assets; at the liquidation level the exchange sells the assets to repay the debts and charges a fee.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def submit(
        self,
        *,
        asset: str,
        is_isolated: bool,
        amount: Decimal,
        type: BorrowRepayType | str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginTransaction:
        """Borrow or repay in a margin account.

        One call for both directions (`type`) and both kinds of account (`is_isolated`). The exchange works
        on one borrowing or repayment at a time, about 100 ms each, and refuses another one meanwhile
        (-3007), also for another asset. A repayment must not exceed the debt nor leave a remainder below
        the minimum of the exchange (-3015). A loan is refused if it exceeds what the account may borrow
        (-3006), if the asset cannot be borrowed at present (-3012) or if the exchange has too little of it
        (-3045).

        Args:
            asset: Asset to borrow or to repay.
            is_isolated: Whether the isolated margin account of `symbol` is meant (true) or the
                cross margin account (false).
            amount: Amount to borrow or to repay, in `asset`.
            type: Whether to borrow or to repay.
            symbol: Pair whose isolated margin account is meant; only with isolated margin, and
                mandatory then.
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

        Effect: changes the account; permission USER_DATA.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``margin.borrow_repay.records`` shows what becomes of it; ``settled`` of the client waits
        for that.

        Limits: 1500 of 180000 UID weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#margin-account-borrow-repay
        """
        return self._session.call(
            MARGIN_BORROW_REPAY,
            {
                "asset": asset,
                "is_isolated": is_isolated,
                "amount": amount,
                "type": type,
                "symbol": symbol,
            },
            options,
        )

    def records(
        self,
        *,
        type: BorrowRepayType | str,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> BorrowRepayHistory:
        """List what was borrowed or repaid.

        Newest first. Send `tx_id` or `start_time`; `tx_id` takes precedence. With `asset` the window
        reaches back at most 30 days from `end_time`, without `asset` at most 7 days. `end_time` is now and
        `start_time` 7 days earlier by default.

        Args:
            type: Whether to list borrowings or repayments.
            asset: Only this asset; all assets when absent.
            isolated_symbol: Pair whose isolated margin account is meant.
            tx_id: Only this transaction, by the `tranId` that borrowing or repaying answered.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 100 at most.
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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-borrow-repay-records-in-margin-account
        """
        return self._session.call(
            GET_BORROW_REPAY_RECORDS,
            {
                "type": type,
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_records(
        self,
        *,
        type: BorrowRepayType | str,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[BorrowRepayRecord, BorrowRepayHistory]:
        """All records of `records`, page by page as they are wanted, each once.

        A time of more than 7 days (30 when `asset` is given) is read in windows, the newest first; in each,
        records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            type: Whether to list borrowings or repayments.
            asset: Only this asset; all assets when absent.
            isolated_symbol: Pair whose isolated margin account is meant.
            tx_id: Only this transaction, by the `tranId` that borrowing or repaying answered.
            start: First moment, aware. Without it: 7 days before the end.
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
            LendspecError: What `records` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-borrow-repay-records-in-margin-account
        """
        return Paged(
            self._session,
            GET_BORROW_REPAY_RECORDS,
            {
                "type": type,
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def interest_history(
        self,
        *,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> MarginInterestHistory:
        """List the interest that was charged.

        Newest first; cross margin unless `isolated_symbol` is sent. Records go back 90 days and a window is
        30 days at most. Without times the last 7 days are meant. `start_time` alone reaches to now, but at
        most 30 days back from it; `end_time` alone means the 7 days before it.

        Args:
            asset: Only this asset; all assets when absent.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 100 at most.
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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#get-interest-history
        """
        return self._session.call(
            GET_MARGIN_INTEREST_HISTORY,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_interest_history(
        self,
        *,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[MarginInterestCharge, MarginInterestHistory]:
        """All records of `interest_history`, page by page as they are wanted, each once.

        A time of more than 30 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            asset: Only this asset; all assets when absent.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            start: First moment, aware. Without it: 90 days ago; the exchange keeps nothing older,
                and asking for it warns.
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
            LendspecError: What `interest_history` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#get-interest-history
        """
        return Paged(
            self._session,
            GET_MARGIN_INTEREST_HISTORY,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def interest_rate_history(
        self,
        *,
        asset: str,
        vip_level: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginInterestRate, ...]:
        """List the daily interest rates of an asset.

        Rates of the VIP level asked for, or of the user's own. The window is the last 7 days by default and
        one month at most.

        Args:
            asset: Asset whose rates are wanted.
            vip_level: VIP level whose rates are wanted. The user's own when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-margin-interest-rate-history
        """
        return self._session.call(
            GET_INTEREST_RATE_HISTORY,
            {
                "asset": asset,
                "vip_level": vip_level,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    def max_borrowable(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginMaxBorrowable:
        """Get the most that can be borrowed.

        What the account could borrow now, as far as the exchange has it, and what its level allows; cross
        margin unless `isolated_symbol` is sent.

        Args:
            asset: Asset to borrow.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
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

        Limits: 750 of 180000 UID weight a minute (240 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-max-borrow
        """
        return self._session.call(
            GET_MARGIN_MAX_BORROWABLE,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    def next_hourly_interest_rate(
        self,
        *,
        assets: Sequence[str],
        is_isolated: bool,
        options: CallOptions | None = None,
    ) -> tuple[MarginNextHourlyRate, ...]:
        """Get the interest rates of the next hour.

        The rate that the next hourly charge of each asset will use.

        Args:
            assets: Assets whose rates are wanted, 20 at most; one text with commas on the wire.
            is_isolated: Whether the rates of isolated margin are meant (true) or those of cross
                margin (false).
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

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#get-future-hourly-interest-rate
        """
        return self._session.call(
            GET_NEXT_HOURLY_INTEREST_RATE,
            {
                "assets": assets,
                "is_isolated": is_isolated,
            },
            options,
        )

    def small_liabilities(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[MarginSmallLiability, ...]:
        """List the small debts that can be exchanged.

        Debts that are small enough to be exchanged.

        Args:
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

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-small-liability-exchange-coin-list
        """
        return self._session.call(
            GET_MARGIN_SMALL_LIABILITIES,
            {},
            options,
        )

    def exchange_small_liabilities(
        self,
        *,
        asset_names: Sequence[str],
        options: CallOptions | None = None,
    ) -> None:
        """Exchange small debts.

        Exchanges debts that are worth less than 10 USDT, of 10 assets at most, once in 6 hours. The
        exchange documents no answer; look at the history of these exchanges to see what came of it.

        Args:
            asset_names: Assets whose debts are exchanged, 10 at most; one text with commas on the
                wire.
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

        Effect: changes the account; permission MARGIN.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#small-liability-exchange
        """
        return self._session.call(
            EXCHANGE_MARGIN_SMALL_LIABILITIES,
            {
                "asset_names": asset_names,
            },
            options,
        )

    def small_liability_history(
        self,
        *,
        current: int,
        size: int,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> MarginSmallLiabilityHistory:
        """List exchanges of small debts.

        The last 30 days unless times are sent.

        Args:
            current: Page to return, counted from 1.
            size: Records on a page, 100 at most; the exchange names 10 as usual.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
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

        Limits: 100 of 180000 UID weight a minute (1800 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-small-liability-exchange-history
        """
        return self._session.call(
            GET_MARGIN_SMALL_LIABILITY_HISTORY,
            {
                "current": current,
                "size": size,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    def iter_small_liability_history(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[MarginSmallLiabilityExchange, MarginSmallLiabilityHistory]:
        """All records of `small_liability_history`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            start: First moment, aware. Without it: 30 days before the end.
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
            LendspecError: What `small_liability_history` raises, while iterating; the iterator can
                go on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 100 of 180000 UID weight a minute (1800 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-small-liability-exchange-history
        """
        return Paged(
            self._session,
            GET_MARGIN_SMALL_LIABILITY_HISTORY,
            {
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def loan(
        self,
        *,
        asset: str,
        amount: Decimal,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginTransaction:
        """Borrow in a margin account.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.submit.

        Borrows in the cross margin account, or in the isolated margin account of `symbol`. The exchange has
        taken this call down.

        Args:
            asset: Asset to borrow.
            is_isolated: Whether the isolated margin account of `symbol` is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant; mandatory with isolated margin.
            amount: Amount to borrow, in `asset`.
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

        Effect: changes the account; permission MARGIN.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            MARGIN_LOAN,
            {
                "asset": asset,
                "amount": amount,
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    def loan_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        options: CallOptions | None = None,
    ) -> MarginLoanHistory:
        """List what was borrowed.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.records.

        Newest first; cross margin unless `isolated_symbol` is sent. Send `tx_id` or `start_time`; `tx_id`
        takes precedence. The exchange has taken this call down.

        Args:
            asset: Asset that was borrowed.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            tx_id: Only this transaction, by the `tranId` that borrowing answered.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 100 at most.
            archived: Whether to list archived records, those older than 6 months. False when
                absent.
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

        Rule: give `tx_id` or `start_time`, or several of them.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            GET_MARGIN_LOAN_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "archived": archived,
            },
            options,
        )

    def iter_loan_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        archived: bool | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[MarginLoanRecord, MarginLoanHistory]:
        """All records of `loan_records`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.records.

        A time of more than 30 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            asset: Asset that was borrowed.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            tx_id: Only this transaction, by the `tranId` that borrowing answered.
            archived: Whether to list archived records, those older than 6 months. False when
                absent.
            start: First moment, aware. Without it: 30 days before the end.
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
            LendspecError: What `loan_records` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Rule: give `tx_id` or `start_time`, or several of them.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return Paged(
            self._session,
            GET_MARGIN_LOAN_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "archived": archived,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def repay(
        self,
        *,
        asset: str,
        amount: Decimal,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginTransaction:
        """Repay in a margin account.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.submit.

        Repays in the cross margin account, or in the isolated margin account of `symbol`. The exchange has
        taken this call down.

        Args:
            asset: Asset to repay.
            is_isolated: Whether the isolated margin account of `symbol` is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant; mandatory with isolated margin.
            amount: Amount to repay, in `asset`.
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

        Effect: changes the account; permission MARGIN.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Limits: 3000 of 12000 IP weight a minute (4 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            MARGIN_REPAY,
            {
                "asset": asset,
                "amount": amount,
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    def repay_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        options: CallOptions | None = None,
    ) -> MarginRepayHistory:
        """List what was repaid.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.records.

        Newest first; cross margin unless `isolated_symbol` is sent. Send `tx_id` or `start_time`; `tx_id`
        takes precedence. The exchange has taken this call down.

        Args:
            asset: Asset that was repaid.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            tx_id: Only this transaction, by the `tranId` that repaying answered.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 100 at most.
            archived: Whether to list archived records, those older than 6 months. False when
                absent.
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

        Rule: give `tx_id` or `start_time`, or several of them.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            GET_MARGIN_REPAY_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "archived": archived,
            },
            options,
        )

    def iter_repay_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        archived: bool | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[MarginRepayRecord, MarginRepayHistory]:
        """All records of `repay_records`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.records.

        A time of more than 30 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            asset: Asset that was repaid.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            tx_id: Only this transaction, by the `tranId` that repaying answered.
            archived: Whether to list archived records, those older than 6 months. False when
                absent.
            start: First moment, aware. Without it: 30 days before the end.
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
            LendspecError: What `repay_records` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Rule: give `tx_id` or `start_time`, or several of them.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return Paged(
            self._session,
            GET_MARGIN_REPAY_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "archived": archived,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )


class AsyncBorrowRepayApi:
    """Borrowing brings an asset into a margin account and leaves a debt there, in the cross margin account
    or in the isolated margin account of a pair. Interest is charged once when the loan is taken and
    every hour from then on; the rate depends on the asset and on the VIP level and changes with time.
    It is charged in the borrowed asset, or in BNB if you allow it. How much can be borrowed depends on
    your account and level, and on what the exchange has to lend (-3045 when that is too little). A debt
    is repaid by hand here, or by orders that repay on their own. The exchange works on one borrowing or
    repayment at a time, about 100 ms each. If the margin level falls to the margin call, repay or add
    assets; at the liquidation level the exchange sells the assets to repay the debts and charges a fee.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def submit(
        self,
        *,
        asset: str,
        is_isolated: bool,
        amount: Decimal,
        type: BorrowRepayType | str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginTransaction:
        """Borrow or repay in a margin account.

        One call for both directions (`type`) and both kinds of account (`is_isolated`). The exchange works
        on one borrowing or repayment at a time, about 100 ms each, and refuses another one meanwhile
        (-3007), also for another asset. A repayment must not exceed the debt nor leave a remainder below
        the minimum of the exchange (-3015). A loan is refused if it exceeds what the account may borrow
        (-3006), if the asset cannot be borrowed at present (-3012) or if the exchange has too little of it
        (-3045).

        Args:
            asset: Asset to borrow or to repay.
            is_isolated: Whether the isolated margin account of `symbol` is meant (true) or the
                cross margin account (false).
            amount: Amount to borrow or to repay, in `asset`.
            type: Whether to borrow or to repay.
            symbol: Pair whose isolated margin account is meant; only with isolated margin, and
                mandatory then.
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

        Effect: changes the account; permission USER_DATA.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``margin.borrow_repay.records`` shows what becomes of it; ``settled`` of the client waits
        for that.

        Limits: 1500 of 180000 UID weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#margin-account-borrow-repay
        """
        return await self._session.call(
            MARGIN_BORROW_REPAY,
            {
                "asset": asset,
                "is_isolated": is_isolated,
                "amount": amount,
                "type": type,
                "symbol": symbol,
            },
            options,
        )

    async def records(
        self,
        *,
        type: BorrowRepayType | str,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> BorrowRepayHistory:
        """List what was borrowed or repaid.

        Newest first. Send `tx_id` or `start_time`; `tx_id` takes precedence. With `asset` the window
        reaches back at most 30 days from `end_time`, without `asset` at most 7 days. `end_time` is now and
        `start_time` 7 days earlier by default.

        Args:
            type: Whether to list borrowings or repayments.
            asset: Only this asset; all assets when absent.
            isolated_symbol: Pair whose isolated margin account is meant.
            tx_id: Only this transaction, by the `tranId` that borrowing or repaying answered.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 100 at most.
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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-borrow-repay-records-in-margin-account
        """
        return await self._session.call(
            GET_BORROW_REPAY_RECORDS,
            {
                "type": type,
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_records(
        self,
        *,
        type: BorrowRepayType | str,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[BorrowRepayRecord, BorrowRepayHistory]:
        """All records of `records`, page by page as they are wanted, each once.

        A time of more than 7 days (30 when `asset` is given) is read in windows, the newest first; in each,
        records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            type: Whether to list borrowings or repayments.
            asset: Only this asset; all assets when absent.
            isolated_symbol: Pair whose isolated margin account is meant.
            tx_id: Only this transaction, by the `tranId` that borrowing or repaying answered.
            start: First moment, aware. Without it: 7 days before the end.
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
            LendspecError: What `records` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-borrow-repay-records-in-margin-account
        """
        return AsyncPaged(
            self._session,
            GET_BORROW_REPAY_RECORDS,
            {
                "type": type,
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def interest_history(
        self,
        *,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> MarginInterestHistory:
        """List the interest that was charged.

        Newest first; cross margin unless `isolated_symbol` is sent. Records go back 90 days and a window is
        30 days at most. Without times the last 7 days are meant. `start_time` alone reaches to now, but at
        most 30 days back from it; `end_time` alone means the 7 days before it.

        Args:
            asset: Only this asset; all assets when absent.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 100 at most.
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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#get-interest-history
        """
        return await self._session.call(
            GET_MARGIN_INTEREST_HISTORY,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_interest_history(
        self,
        *,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[MarginInterestCharge, MarginInterestHistory]:
        """All records of `interest_history`, page by page as they are wanted, each once.

        A time of more than 30 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            asset: Only this asset; all assets when absent.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            start: First moment, aware. Without it: 90 days ago; the exchange keeps nothing older,
                and asking for it warns.
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
            LendspecError: What `interest_history` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#get-interest-history
        """
        return AsyncPaged(
            self._session,
            GET_MARGIN_INTEREST_HISTORY,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def interest_rate_history(
        self,
        *,
        asset: str,
        vip_level: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginInterestRate, ...]:
        """List the daily interest rates of an asset.

        Rates of the VIP level asked for, or of the user's own. The window is the last 7 days by default and
        one month at most.

        Args:
            asset: Asset whose rates are wanted.
            vip_level: VIP level whose rates are wanted. The user's own when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-margin-interest-rate-history
        """
        return await self._session.call(
            GET_INTEREST_RATE_HISTORY,
            {
                "asset": asset,
                "vip_level": vip_level,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    async def max_borrowable(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginMaxBorrowable:
        """Get the most that can be borrowed.

        What the account could borrow now, as far as the exchange has it, and what its level allows; cross
        margin unless `isolated_symbol` is sent.

        Args:
            asset: Asset to borrow.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
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

        Limits: 750 of 180000 UID weight a minute (240 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-max-borrow
        """
        return await self._session.call(
            GET_MARGIN_MAX_BORROWABLE,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    async def next_hourly_interest_rate(
        self,
        *,
        assets: Sequence[str],
        is_isolated: bool,
        options: CallOptions | None = None,
    ) -> tuple[MarginNextHourlyRate, ...]:
        """Get the interest rates of the next hour.

        The rate that the next hourly charge of each asset will use.

        Args:
            assets: Assets whose rates are wanted, 20 at most; one text with commas on the wire.
            is_isolated: Whether the rates of isolated margin are meant (true) or those of cross
                margin (false).
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

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#get-future-hourly-interest-rate
        """
        return await self._session.call(
            GET_NEXT_HOURLY_INTEREST_RATE,
            {
                "assets": assets,
                "is_isolated": is_isolated,
            },
            options,
        )

    async def small_liabilities(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[MarginSmallLiability, ...]:
        """List the small debts that can be exchanged.

        Debts that are small enough to be exchanged.

        Args:
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

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-small-liability-exchange-coin-list
        """
        return await self._session.call(
            GET_MARGIN_SMALL_LIABILITIES,
            {},
            options,
        )

    async def exchange_small_liabilities(
        self,
        *,
        asset_names: Sequence[str],
        options: CallOptions | None = None,
    ) -> None:
        """Exchange small debts.

        Exchanges debts that are worth less than 10 USDT, of 10 assets at most, once in 6 hours. The
        exchange documents no answer; look at the history of these exchanges to see what came of it.

        Args:
            asset_names: Assets whose debts are exchanged, 10 at most; one text with commas on the
                wire.
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

        Effect: changes the account; permission MARGIN.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#small-liability-exchange
        """
        return await self._session.call(
            EXCHANGE_MARGIN_SMALL_LIABILITIES,
            {
                "asset_names": asset_names,
            },
            options,
        )

    async def small_liability_history(
        self,
        *,
        current: int,
        size: int,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> MarginSmallLiabilityHistory:
        """List exchanges of small debts.

        The last 30 days unless times are sent.

        Args:
            current: Page to return, counted from 1.
            size: Records on a page, 100 at most; the exchange names 10 as usual.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
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

        Limits: 100 of 180000 UID weight a minute (1800 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-small-liability-exchange-history
        """
        return await self._session.call(
            GET_MARGIN_SMALL_LIABILITY_HISTORY,
            {
                "current": current,
                "size": size,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    def iter_small_liability_history(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[MarginSmallLiabilityExchange, MarginSmallLiabilityHistory]:
        """All records of `small_liability_history`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            start: First moment, aware. Without it: 30 days before the end.
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
            LendspecError: What `small_liability_history` raises, while iterating; the iterator can
                go on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 100 of 180000 UID weight a minute (1800 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-small-liability-exchange-history
        """
        return AsyncPaged(
            self._session,
            GET_MARGIN_SMALL_LIABILITY_HISTORY,
            {
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def loan(
        self,
        *,
        asset: str,
        amount: Decimal,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginTransaction:
        """Borrow in a margin account.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.submit.

        Borrows in the cross margin account, or in the isolated margin account of `symbol`. The exchange has
        taken this call down.

        Args:
            asset: Asset to borrow.
            is_isolated: Whether the isolated margin account of `symbol` is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant; mandatory with isolated margin.
            amount: Amount to borrow, in `asset`.
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

        Effect: changes the account; permission MARGIN.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            MARGIN_LOAN,
            {
                "asset": asset,
                "amount": amount,
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    async def loan_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        options: CallOptions | None = None,
    ) -> MarginLoanHistory:
        """List what was borrowed.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.records.

        Newest first; cross margin unless `isolated_symbol` is sent. Send `tx_id` or `start_time`; `tx_id`
        takes precedence. The exchange has taken this call down.

        Args:
            asset: Asset that was borrowed.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            tx_id: Only this transaction, by the `tranId` that borrowing answered.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 100 at most.
            archived: Whether to list archived records, those older than 6 months. False when
                absent.
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

        Rule: give `tx_id` or `start_time`, or several of them.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            GET_MARGIN_LOAN_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "archived": archived,
            },
            options,
        )

    def iter_loan_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        archived: bool | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[MarginLoanRecord, MarginLoanHistory]:
        """All records of `loan_records`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.records.

        A time of more than 30 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            asset: Asset that was borrowed.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            tx_id: Only this transaction, by the `tranId` that borrowing answered.
            archived: Whether to list archived records, those older than 6 months. False when
                absent.
            start: First moment, aware. Without it: 30 days before the end.
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
            LendspecError: What `loan_records` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Rule: give `tx_id` or `start_time`, or several of them.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return AsyncPaged(
            self._session,
            GET_MARGIN_LOAN_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "archived": archived,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def repay(
        self,
        *,
        asset: str,
        amount: Decimal,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginTransaction:
        """Repay in a margin account.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.submit.

        Repays in the cross margin account, or in the isolated margin account of `symbol`. The exchange has
        taken this call down.

        Args:
            asset: Asset to repay.
            is_isolated: Whether the isolated margin account of `symbol` is meant (true) or the
                cross margin account (false). False when absent.
            symbol: Pair whose isolated margin account is meant; mandatory with isolated margin.
            amount: Amount to repay, in `asset`.
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

        Effect: changes the account; permission MARGIN.

        Rule: give `symbol` when `is_isolated` is TRUE.

        Limits: 3000 of 12000 IP weight a minute (4 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            MARGIN_REPAY,
            {
                "asset": asset,
                "amount": amount,
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    async def repay_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        options: CallOptions | None = None,
    ) -> MarginRepayHistory:
        """List what was repaid.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.records.

        Newest first; cross margin unless `isolated_symbol` is sent. Send `tx_id` or `start_time`; `tx_id`
        takes precedence. The exchange has taken this call down.

        Args:
            asset: Asset that was repaid.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            tx_id: Only this transaction, by the `tranId` that repaying answered.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 100 at most.
            archived: Whether to list archived records, those older than 6 months. False when
                absent.
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

        Rule: give `tx_id` or `start_time`, or several of them.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            GET_MARGIN_REPAY_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "archived": archived,
            },
            options,
        )

    def iter_repay_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        archived: bool | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[MarginRepayRecord, MarginRepayHistory]:
        """All records of `repay_records`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.borrow_repay.records.

        A time of more than 30 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            asset: Asset that was repaid.
            isolated_symbol: Pair whose isolated margin account is meant. Cross margin when absent.
            tx_id: Only this transaction, by the `tranId` that repaying answered.
            archived: Whether to list archived records, those older than 6 months. False when
                absent.
            start: First moment, aware. Without it: 30 days before the end.
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
            LendspecError: What `repay_records` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Rule: give `tx_id` or `start_time`, or several of them.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return AsyncPaged(
            self._session,
            GET_MARGIN_REPAY_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "archived": archived,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )


class RawBorrowRepayApi:
    """Borrowing brings an asset into a margin account and leaves a debt there, in the cross margin account
    or in the isolated margin account of a pair. Interest is charged once when the loan is taken and
    every hour from then on; the rate depends on the asset and on the VIP level and changes with time.
    It is charged in the borrowed asset, or in BNB if you allow it. How much can be borrowed depends on
    your account and level, and on what the exchange has to lend (-3045 when that is too little). A debt
    is repaid by hand here, or by orders that repay on their own. The exchange works on one borrowing or
    repayment at a time, about 100 ms each. If the margin level falls to the margin call, repay or add
    assets; at the liquidation level the exchange sells the assets to repay the debts and charges a fee.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def submit(
        self,
        *,
        asset: str,
        is_isolated: bool,
        amount: Decimal,
        type: BorrowRepayType | str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransaction]:
        """Call ``margin.borrow_repay.submit`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            MARGIN_BORROW_REPAY,
            {
                "asset": asset,
                "is_isolated": is_isolated,
                "amount": amount,
                "type": type,
                "symbol": symbol,
            },
            options,
        )

    def records(
        self,
        *,
        type: BorrowRepayType | str,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[BorrowRepayHistory]:
        """Call ``margin.borrow_repay.records`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_BORROW_REPAY_RECORDS,
            {
                "type": type,
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    def interest_history(
        self,
        *,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginInterestHistory]:
        """Call ``margin.borrow_repay.interest_history`` and keep status, headers, limits used and body beside
        the result.
        """
        return self._session.call_raw(
            GET_MARGIN_INTEREST_HISTORY,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    def interest_rate_history(
        self,
        *,
        asset: str,
        vip_level: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginInterestRate, ...]]:
        """Call ``margin.borrow_repay.interest_rate_history`` and keep status, headers, limits used and body
        beside the result.
        """
        return self._session.call_raw(
            GET_INTEREST_RATE_HISTORY,
            {
                "asset": asset,
                "vip_level": vip_level,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    def max_borrowable(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginMaxBorrowable]:
        """Call ``margin.borrow_repay.max_borrowable`` and keep status, headers, limits used and body beside
        the result.
        """
        return self._session.call_raw(
            GET_MARGIN_MAX_BORROWABLE,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    def next_hourly_interest_rate(
        self,
        *,
        assets: Sequence[str],
        is_isolated: bool,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginNextHourlyRate, ...]]:
        """Call ``margin.borrow_repay.next_hourly_interest_rate`` and keep status, headers, limits used and
        body beside the result.
        """
        return self._session.call_raw(
            GET_NEXT_HOURLY_INTEREST_RATE,
            {
                "assets": assets,
                "is_isolated": is_isolated,
            },
            options,
        )

    def small_liabilities(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginSmallLiability, ...]]:
        """Call ``margin.borrow_repay.small_liabilities`` and keep status, headers, limits used and body beside
        the result.
        """
        return self._session.call_raw(
            GET_MARGIN_SMALL_LIABILITIES,
            {},
            options,
        )

    def exchange_small_liabilities(
        self,
        *,
        asset_names: Sequence[str],
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.borrow_repay.exchange_small_liabilities`` and keep status, headers, limits used and
        body beside the result.
        """
        return self._session.call_raw(
            EXCHANGE_MARGIN_SMALL_LIABILITIES,
            {
                "asset_names": asset_names,
            },
            options,
        )

    def small_liability_history(
        self,
        *,
        current: int,
        size: int,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginSmallLiabilityHistory]:
        """Call ``margin.borrow_repay.small_liability_history`` and keep status, headers, limits used and body
        beside the result.
        """
        return self._session.call_raw(
            GET_MARGIN_SMALL_LIABILITY_HISTORY,
            {
                "current": current,
                "size": size,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    def loan(
        self,
        *,
        asset: str,
        amount: Decimal,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransaction]:
        """Call ``margin.borrow_repay.loan`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            MARGIN_LOAN,
            {
                "asset": asset,
                "amount": amount,
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    def loan_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginLoanHistory]:
        """Call ``margin.borrow_repay.loan_records`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_LOAN_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "archived": archived,
            },
            options,
        )

    def repay(
        self,
        *,
        asset: str,
        amount: Decimal,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransaction]:
        """Call ``margin.borrow_repay.repay`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            MARGIN_REPAY,
            {
                "asset": asset,
                "amount": amount,
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    def repay_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginRepayHistory]:
        """Call ``margin.borrow_repay.repay_records`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_REPAY_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "archived": archived,
            },
            options,
        )


class AsyncRawBorrowRepayApi:
    """Borrowing brings an asset into a margin account and leaves a debt there, in the cross margin account
    or in the isolated margin account of a pair. Interest is charged once when the loan is taken and
    every hour from then on; the rate depends on the asset and on the VIP level and changes with time.
    It is charged in the borrowed asset, or in BNB if you allow it. How much can be borrowed depends on
    your account and level, and on what the exchange has to lend (-3045 when that is too little). A debt
    is repaid by hand here, or by orders that repay on their own. The exchange works on one borrowing or
    repayment at a time, about 100 ms each. If the margin level falls to the margin call, repay or add
    assets; at the liquidation level the exchange sells the assets to repay the debts and charges a fee.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def submit(
        self,
        *,
        asset: str,
        is_isolated: bool,
        amount: Decimal,
        type: BorrowRepayType | str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransaction]:
        """Call ``margin.borrow_repay.submit`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            MARGIN_BORROW_REPAY,
            {
                "asset": asset,
                "is_isolated": is_isolated,
                "amount": amount,
                "type": type,
                "symbol": symbol,
            },
            options,
        )

    async def records(
        self,
        *,
        type: BorrowRepayType | str,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[BorrowRepayHistory]:
        """Call ``margin.borrow_repay.records`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_BORROW_REPAY_RECORDS,
            {
                "type": type,
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    async def interest_history(
        self,
        *,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginInterestHistory]:
        """Call ``margin.borrow_repay.interest_history`` and keep status, headers, limits used and body beside
        the result.
        """
        return await self._session.call_raw(
            GET_MARGIN_INTEREST_HISTORY,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    async def interest_rate_history(
        self,
        *,
        asset: str,
        vip_level: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginInterestRate, ...]]:
        """Call ``margin.borrow_repay.interest_rate_history`` and keep status, headers, limits used and body
        beside the result.
        """
        return await self._session.call_raw(
            GET_INTEREST_RATE_HISTORY,
            {
                "asset": asset,
                "vip_level": vip_level,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    async def max_borrowable(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginMaxBorrowable]:
        """Call ``margin.borrow_repay.max_borrowable`` and keep status, headers, limits used and body beside
        the result.
        """
        return await self._session.call_raw(
            GET_MARGIN_MAX_BORROWABLE,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    async def next_hourly_interest_rate(
        self,
        *,
        assets: Sequence[str],
        is_isolated: bool,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginNextHourlyRate, ...]]:
        """Call ``margin.borrow_repay.next_hourly_interest_rate`` and keep status, headers, limits used and
        body beside the result.
        """
        return await self._session.call_raw(
            GET_NEXT_HOURLY_INTEREST_RATE,
            {
                "assets": assets,
                "is_isolated": is_isolated,
            },
            options,
        )

    async def small_liabilities(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginSmallLiability, ...]]:
        """Call ``margin.borrow_repay.small_liabilities`` and keep status, headers, limits used and body beside
        the result.
        """
        return await self._session.call_raw(
            GET_MARGIN_SMALL_LIABILITIES,
            {},
            options,
        )

    async def exchange_small_liabilities(
        self,
        *,
        asset_names: Sequence[str],
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.borrow_repay.exchange_small_liabilities`` and keep status, headers, limits used and
        body beside the result.
        """
        return await self._session.call_raw(
            EXCHANGE_MARGIN_SMALL_LIABILITIES,
            {
                "asset_names": asset_names,
            },
            options,
        )

    async def small_liability_history(
        self,
        *,
        current: int,
        size: int,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginSmallLiabilityHistory]:
        """Call ``margin.borrow_repay.small_liability_history`` and keep status, headers, limits used and body
        beside the result.
        """
        return await self._session.call_raw(
            GET_MARGIN_SMALL_LIABILITY_HISTORY,
            {
                "current": current,
                "size": size,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    async def loan(
        self,
        *,
        asset: str,
        amount: Decimal,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransaction]:
        """Call ``margin.borrow_repay.loan`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            MARGIN_LOAN,
            {
                "asset": asset,
                "amount": amount,
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    async def loan_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginLoanHistory]:
        """Call ``margin.borrow_repay.loan_records`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_LOAN_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "archived": archived,
            },
            options,
        )

    async def repay(
        self,
        *,
        asset: str,
        amount: Decimal,
        is_isolated: bool | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransaction]:
        """Call ``margin.borrow_repay.repay`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            MARGIN_REPAY,
            {
                "asset": asset,
                "amount": amount,
                "is_isolated": is_isolated,
                "symbol": symbol,
            },
            options,
        )

    async def repay_records(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginRepayHistory]:
        """Call ``margin.borrow_repay.repay_records`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_REPAY_RECORDS,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
                "tx_id": tx_id,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "archived": archived,
            },
            options,
        )

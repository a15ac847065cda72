# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Risk: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from lendspec.clients.binance_margin.enums import MarginKind
from lendspec.clients.binance_margin.risk_models import (
    ForceLiquidationHistory,
    ForceLiquidationRecord,
    LiquidationLoan,
    LiquidationLoanRepayHistory,
    LiquidationLoanRepayment,
    ManualLiquidation,
    decode_force_liquidation_history,
    decode_liquidation_loan,
    decode_liquidation_loan_repay_history,
    decode_liquidation_loan_repayment,
    decode_manual_liquidation,
)
from lendspec.core.bounds import Bounds
from lendspec.core.codec import wire_decimal, wire_integer, wire_listed, wire_text, wire_unix_ms
from lendspec.core.operation import Limit, NumberedPages, Operation, Parameter, Window
from lendspec.core.paging import AsyncPaged, Paged, Progress
from lendspec.core.rules import Rule
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session
from lendspec.core.settlement import Link, Settlement, Shown, Statuses

__all__ = [
    "GET_FORCE_LIQUIDATION_RECORDS",
    "GET_MARGIN_LIQUIDATION_LOAN",
    "GET_MARGIN_LIQUIDATION_LOAN_REPAY_HISTORY",
    "MARGIN_MANUAL_LIQUIDATION",
    "REPAY_MARGIN_LIQUIDATION_LOAN",
    "AsyncRawRiskApi",
    "AsyncRiskApi",
    "RawRiskApi",
    "RiskApi",
]

_SYMBOL = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,40}$",
    form="the name of a trading pair, in capital letters and digits, without spaces or signs between the coins",
)
_COIN = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}$",
    form="the name of one coin, in capital letters and digits, without spaces",
)
_AMOUNT = Bounds(above=0, whole_digits=20, fraction_digits=20)

GET_FORCE_LIQUIDATION_RECORDS = Operation(
    id="getForceLiquidationRecords",
    python_name="margin.risk.force_liquidations",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/forceLiquidationRec",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("isolatedSymbol", "isolated_symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("size", "size", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_force_liquidation_history,
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
        key=("symbol", "order_id"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime"),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-force-liquidation-record",
)
MARGIN_MANUAL_LIQUIDATION = Operation(
    id="marginManualLiquidation",
    python_name="margin.risk.manual_liquidation",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/manual-liquidation",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("type", "type", "MarginKind | str", "query", wire_listed(MarginKind), required=True),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
    ),
    decode=decode_manual_liquidation,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=3000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    rules=(Rule(kind="require", parameters=("symbol",), when=(("type", ("ISOLATED",)),)),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-manual-liquidation",
)
GET_MARGIN_LIQUIDATION_LOAN = Operation(
    id="getMarginLiquidationLoan",
    python_name="margin.risk.liquidation_loan",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/liquidation-loan",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(),
    decode=decode_liquidation_loan,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=100, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-liquidation-loan",
)
REPAY_MARGIN_LIQUIDATION_LOAN = Operation(
    id="repayMarginLiquidationLoan",
    python_name="margin.risk.repay_liquidation_loan",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/liquidation-loan/repay",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
    ),
    decode=decode_liquidation_loan_repayment,
    owned=("recvWindow", "timestamp", "signature"),
    permission="MARGIN",
    limits=(Limit(weight=100, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    settlement=Settlement(
        answer=Statuses(field="status", done=("SUCCESS",), pending=("PENDING",)),
        record=Shown(
            operation="getMarginLiquidationLoanRepayHistory",
            place="margin.risk.liquidation_loan_repayments",
            items="rows",
            same=(Link(name="repay_id", source="repay_id", answered=True),),
            status=Statuses(field="status", done=("SUCCESS",), pending=("PENDING",)),
        ),
    ),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#liquidation-loan-repay",
)
GET_MARGIN_LIQUIDATION_LOAN_REPAY_HISTORY = Operation(
    id="getMarginLiquidationLoanRepayHistory",
    python_name="margin.risk.liquidation_loan_repayments",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/liquidation-loan/repay-history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("size", "size", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
    ),
    decode=decode_liquidation_loan_repay_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=100, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="size",
        default_size=50,
        max_size=50,
        max_page=None,
        items="rows",
        key=("repay_id",),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=90, default_days=7, oldest_days=90),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-liquidation-loan-repay-history",
)


class RiskApi:
    """What happens when a margin account can no longer carry its debts. The margin level is the value of
    the assets over debts and interest, a ratio. Below the level of the margin call the exchange warns;
    at the level of liquidation it takes over, trades the assets and repays the debts with what they
    bring in, and may keep a liquidation fee. The levels of an account are in its summary; the exchange
    shows 1.5 for normal, 1.3 for the margin call and 1.1 for liquidation as an example. You can also
    ask for the liquidation yourself. If the assets of a cross margin account do not cover its debts,
    the equity is negative and the account bankrupt: the exchange then books what is missing as a
    liquidation loan in USDC, which you repay from the spot account.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def force_liquidations(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        isolated_symbol: str | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> ForceLiquidationHistory:
        """List the orders of forced liquidations.

        Orders by which the exchange liquidated a margin account, newest first.

        Args:
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            isolated_symbol: Pair whose isolated margin account is meant.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-force-liquidation-record
        """
        return self._session.call(
            GET_FORCE_LIQUIDATION_RECORDS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "isolated_symbol": isolated_symbol,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_force_liquidations(
        self,
        *,
        isolated_symbol: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[ForceLiquidationRecord, ForceLiquidationHistory]:
        """All records of `force_liquidations`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            isolated_symbol: Pair whose isolated margin account is meant.
            start: First moment, aware. Without it the exchange decides.
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
            LendspecError: What `force_liquidations` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-force-liquidation-record
        """
        return Paged(
            self._session,
            GET_FORCE_LIQUIDATION_RECORDS,
            {
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

    def manual_liquidation(
        self,
        *,
        type: MarginKind | str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> ManualLiquidation:
        """Liquidate your own margin account.

        Asks the exchange to liquidate the cross margin account (Classic or Pro), or the isolated margin
        account of `symbol`; the latter only in regions under restriction. What is sold cannot be called
        back.

        Args:
            type: Kind of margin whose account is liquidated.
            symbol: Pair of the isolated margin account; mandatory with ISOLATED.
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

        Rule: give `symbol` when `type` is ISOLATED.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-manual-liquidation
        """
        return self._session.call(
            MARGIN_MANUAL_LIQUIDATION,
            {
                "type": type,
                "symbol": symbol,
            },
            options,
        )

    def liquidation_loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> LiquidationLoan:
        """Get the liquidation loan.

        What was missing when the cross margin account was liquidated with negative equity, how much of it
        is repaid and how much is still owed.

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

        Limits: 100 of 180000 UID weight a minute (1800 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-liquidation-loan
        """
        return self._session.call(
            GET_MARGIN_LIQUIDATION_LOAN,
            {},
            options,
        )

    def repay_liquidation_loan(
        self,
        *,
        asset: str,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> LiquidationLoanRepayment:
        """Repay the liquidation loan.

        Takes the amount from the spot account. It must be above 0 and must not exceed what is still owed;
        the repayment fails when the spot account has too little USDC. A repayment that is still being
        worked on answers PENDING.

        Args:
            asset: Asset to repay with, e.g. USDC.
            amount: Amount to repay, in `asset`; above 0.
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

        Done: `status` SUCCESS is done, PENDING is under way.

        Record: ``margin.risk.liquidation_loan_repayments`` shows what becomes of it; ``settled`` of the
        client waits for that.

        Limits: 100 of 180000 UID weight a minute (1800 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#liquidation-loan-repay
        """
        return self._session.call(
            REPAY_MARGIN_LIQUIDATION_LOAN,
            {
                "asset": asset,
                "amount": amount,
            },
            options,
        )

    def liquidation_loan_repayments(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> LiquidationLoanRepayHistory:
        """List the repayments of liquidation loans.

        Repayments that succeeded or are being worked on; failed ones are left out. The window is the last 7
        days by default. The exchange looks back 90 days and moves an earlier start up to that day.

        Args:
            start_time: Start of the time window, in milliseconds since 1970 (UTC). 7 days ago when
                absent.
            end_time: End of the time window, in milliseconds since 1970 (UTC). Now when absent.
            current: Page to return. 1 when absent.
            size: Records on a page. 50 when absent.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-liquidation-loan-repay-history
        """
        return self._session.call(
            GET_MARGIN_LIQUIDATION_LOAN_REPAY_HISTORY,
            {
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_liquidation_loan_repayments(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[LiquidationLoanRepayment, LiquidationLoanRepayHistory]:
        """All records of `liquidation_loan_repayments`, page by page as they are wanted, each once.

        A time of more than 90 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            start: First moment, aware. Without it: 90 days ago; the exchange keeps nothing older,
                and asking for it warns.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 50 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `liquidation_loan_repayments` raises, while iterating; the iterator
                can go on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 100 of 180000 UID weight a minute (1800 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-liquidation-loan-repay-history
        """
        return Paged(
            self._session,
            GET_MARGIN_LIQUIDATION_LOAN_REPAY_HISTORY,
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


class AsyncRiskApi:
    """What happens when a margin account can no longer carry its debts. The margin level is the value of
    the assets over debts and interest, a ratio. Below the level of the margin call the exchange warns;
    at the level of liquidation it takes over, trades the assets and repays the debts with what they
    bring in, and may keep a liquidation fee. The levels of an account are in its summary; the exchange
    shows 1.5 for normal, 1.3 for the margin call and 1.1 for liquidation as an example. You can also
    ask for the liquidation yourself. If the assets of a cross margin account do not cover its debts,
    the equity is negative and the account bankrupt: the exchange then books what is missing as a
    liquidation loan in USDC, which you repay from the spot account.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def force_liquidations(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        isolated_symbol: str | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> ForceLiquidationHistory:
        """List the orders of forced liquidations.

        Orders by which the exchange liquidated a margin account, newest first.

        Args:
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            isolated_symbol: Pair whose isolated margin account is meant.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-force-liquidation-record
        """
        return await self._session.call(
            GET_FORCE_LIQUIDATION_RECORDS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "isolated_symbol": isolated_symbol,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_force_liquidations(
        self,
        *,
        isolated_symbol: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[ForceLiquidationRecord, ForceLiquidationHistory]:
        """All records of `force_liquidations`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            isolated_symbol: Pair whose isolated margin account is meant.
            start: First moment, aware. Without it the exchange decides.
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
            LendspecError: What `force_liquidations` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-force-liquidation-record
        """
        return AsyncPaged(
            self._session,
            GET_FORCE_LIQUIDATION_RECORDS,
            {
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

    async def manual_liquidation(
        self,
        *,
        type: MarginKind | str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> ManualLiquidation:
        """Liquidate your own margin account.

        Asks the exchange to liquidate the cross margin account (Classic or Pro), or the isolated margin
        account of `symbol`; the latter only in regions under restriction. What is sold cannot be called
        back.

        Args:
            type: Kind of margin whose account is liquidated.
            symbol: Pair of the isolated margin account; mandatory with ISOLATED.
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

        Rule: give `symbol` when `type` is ISOLATED.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-manual-liquidation
        """
        return await self._session.call(
            MARGIN_MANUAL_LIQUIDATION,
            {
                "type": type,
                "symbol": symbol,
            },
            options,
        )

    async def liquidation_loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> LiquidationLoan:
        """Get the liquidation loan.

        What was missing when the cross margin account was liquidated with negative equity, how much of it
        is repaid and how much is still owed.

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

        Limits: 100 of 180000 UID weight a minute (1800 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-liquidation-loan
        """
        return await self._session.call(
            GET_MARGIN_LIQUIDATION_LOAN,
            {},
            options,
        )

    async def repay_liquidation_loan(
        self,
        *,
        asset: str,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> LiquidationLoanRepayment:
        """Repay the liquidation loan.

        Takes the amount from the spot account. It must be above 0 and must not exceed what is still owed;
        the repayment fails when the spot account has too little USDC. A repayment that is still being
        worked on answers PENDING.

        Args:
            asset: Asset to repay with, e.g. USDC.
            amount: Amount to repay, in `asset`; above 0.
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

        Done: `status` SUCCESS is done, PENDING is under way.

        Record: ``margin.risk.liquidation_loan_repayments`` shows what becomes of it; ``settled`` of the
        client waits for that.

        Limits: 100 of 180000 UID weight a minute (1800 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#liquidation-loan-repay
        """
        return await self._session.call(
            REPAY_MARGIN_LIQUIDATION_LOAN,
            {
                "asset": asset,
                "amount": amount,
            },
            options,
        )

    async def liquidation_loan_repayments(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> LiquidationLoanRepayHistory:
        """List the repayments of liquidation loans.

        Repayments that succeeded or are being worked on; failed ones are left out. The window is the last 7
        days by default. The exchange looks back 90 days and moves an earlier start up to that day.

        Args:
            start_time: Start of the time window, in milliseconds since 1970 (UTC). 7 days ago when
                absent.
            end_time: End of the time window, in milliseconds since 1970 (UTC). Now when absent.
            current: Page to return. 1 when absent.
            size: Records on a page. 50 when absent.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-liquidation-loan-repay-history
        """
        return await self._session.call(
            GET_MARGIN_LIQUIDATION_LOAN_REPAY_HISTORY,
            {
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_liquidation_loan_repayments(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[LiquidationLoanRepayment, LiquidationLoanRepayHistory]:
        """All records of `liquidation_loan_repayments`, page by page as they are wanted, each once.

        A time of more than 90 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            start: First moment, aware. Without it: 90 days ago; the exchange keeps nothing older,
                and asking for it warns.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 50 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `liquidation_loan_repayments` raises, while iterating; the iterator
                can go on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 100 of 180000 UID weight a minute (1800 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-liquidation-loan-repay-history
        """
        return AsyncPaged(
            self._session,
            GET_MARGIN_LIQUIDATION_LOAN_REPAY_HISTORY,
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


class RawRiskApi:
    """What happens when a margin account can no longer carry its debts. The margin level is the value of
    the assets over debts and interest, a ratio. Below the level of the margin call the exchange warns;
    at the level of liquidation it takes over, trades the assets and repays the debts with what they
    bring in, and may keep a liquidation fee. The levels of an account are in its summary; the exchange
    shows 1.5 for normal, 1.3 for the margin call and 1.1 for liquidation as an example. You can also
    ask for the liquidation yourself. If the assets of a cross margin account do not cover its debts,
    the equity is negative and the account bankrupt: the exchange then books what is missing as a
    liquidation loan in USDC, which you repay from the spot account.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def force_liquidations(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        isolated_symbol: str | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[ForceLiquidationHistory]:
        """Call ``margin.risk.force_liquidations`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_FORCE_LIQUIDATION_RECORDS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "isolated_symbol": isolated_symbol,
                "current": current,
                "size": size,
            },
            options,
        )

    def manual_liquidation(
        self,
        *,
        type: MarginKind | str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[ManualLiquidation]:
        """Call ``margin.risk.manual_liquidation`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            MARGIN_MANUAL_LIQUIDATION,
            {
                "type": type,
                "symbol": symbol,
            },
            options,
        )

    def liquidation_loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[LiquidationLoan]:
        """Call ``margin.risk.liquidation_loan`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_LIQUIDATION_LOAN,
            {},
            options,
        )

    def repay_liquidation_loan(
        self,
        *,
        asset: str,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> RawAnswer[LiquidationLoanRepayment]:
        """Call ``margin.risk.repay_liquidation_loan`` and keep status, headers, limits used and body beside
        the result.
        """
        return self._session.call_raw(
            REPAY_MARGIN_LIQUIDATION_LOAN,
            {
                "asset": asset,
                "amount": amount,
            },
            options,
        )

    def liquidation_loan_repayments(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[LiquidationLoanRepayHistory]:
        """Call ``margin.risk.liquidation_loan_repayments`` and keep status, headers, limits used and body
        beside the result.
        """
        return self._session.call_raw(
            GET_MARGIN_LIQUIDATION_LOAN_REPAY_HISTORY,
            {
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )


class AsyncRawRiskApi:
    """What happens when a margin account can no longer carry its debts. The margin level is the value of
    the assets over debts and interest, a ratio. Below the level of the margin call the exchange warns;
    at the level of liquidation it takes over, trades the assets and repays the debts with what they
    bring in, and may keep a liquidation fee. The levels of an account are in its summary; the exchange
    shows 1.5 for normal, 1.3 for the margin call and 1.1 for liquidation as an example. You can also
    ask for the liquidation yourself. If the assets of a cross margin account do not cover its debts,
    the equity is negative and the account bankrupt: the exchange then books what is missing as a
    liquidation loan in USDC, which you repay from the spot account.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def force_liquidations(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        isolated_symbol: str | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[ForceLiquidationHistory]:
        """Call ``margin.risk.force_liquidations`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_FORCE_LIQUIDATION_RECORDS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "isolated_symbol": isolated_symbol,
                "current": current,
                "size": size,
            },
            options,
        )

    async def manual_liquidation(
        self,
        *,
        type: MarginKind | str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[ManualLiquidation]:
        """Call ``margin.risk.manual_liquidation`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            MARGIN_MANUAL_LIQUIDATION,
            {
                "type": type,
                "symbol": symbol,
            },
            options,
        )

    async def liquidation_loan(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[LiquidationLoan]:
        """Call ``margin.risk.liquidation_loan`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_LIQUIDATION_LOAN,
            {},
            options,
        )

    async def repay_liquidation_loan(
        self,
        *,
        asset: str,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> RawAnswer[LiquidationLoanRepayment]:
        """Call ``margin.risk.repay_liquidation_loan`` and keep status, headers, limits used and body beside
        the result.
        """
        return await self._session.call_raw(
            REPAY_MARGIN_LIQUIDATION_LOAN,
            {
                "asset": asset,
                "amount": amount,
            },
            options,
        )

    async def liquidation_loan_repayments(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[LiquidationLoanRepayHistory]:
        """Call ``margin.risk.liquidation_loan_repayments`` and keep status, headers, limits used and body
        beside the result.
        """
        return await self._session.call_raw(
            GET_MARGIN_LIQUIDATION_LOAN_REPAY_HISTORY,
            {
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

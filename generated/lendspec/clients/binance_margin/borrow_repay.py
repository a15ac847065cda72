# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""BorrowRepay: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lendspec.clients.binance_margin.borrow_repay_models import decode_borrow_repay_history, decode_margin_interest_rate
from lendspec.clients.binance_margin.models import decode_margin_transaction
from lendspec.core.codec import list_of, wire_bool_text, wire_decimal, wire_integer, wire_text, wire_unix_ms
from lendspec.core.operation import Limit, NumberedPages, Operation, Parameter, Window
from lendspec.core.rules import Bounds

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from lendspec.clients.binance_margin.borrow_repay_models import BorrowRepayHistory, MarginInterestRate
    from lendspec.clients.binance_margin.enums import BorrowRepayType
    from lendspec.clients.binance_margin.models import MarginTransaction
    from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = [
    "GET_BORROW_REPAY_RECORDS",
    "GET_INTEREST_RATE_HISTORY",
    "MARGIN_BORROW_REPAY",
    "AsyncBorrowRepayApi",
    "AsyncRawBorrowRepayApi",
    "BorrowRepayApi",
    "RawBorrowRepayApi",
]

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
        Parameter("asset", "asset", "str", "query", wire_text, required=True),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE"), required=True),
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True),
        Parameter("type", "type", "BorrowRepayType | str", "query", wire_text, required=True),
        Parameter("symbol", "symbol", "str", "query", wire_text),
    ),
    decode=decode_margin_transaction,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1500, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
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
        Parameter("type", "type", "BorrowRepayType | str", "query", wire_text, required=True),
        Parameter("asset", "asset", "str", "query", wire_text),
        Parameter("isolatedSymbol", "isolated_symbol", "str", "query", wire_text),
        Parameter("txId", "tx_id", "int", "query", wire_integer),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("size", "size", "int", "query", wire_integer, bounds=Bounds(maximum=100)),
    ),
    decode=decode_borrow_repay_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current", size="size", default_size=10, max_size=100, max_page=None, items="rows", key=("txId", "asset")
    ),
    window=Window(start="startTime", end="endTime", max_days=30, default_days=7),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-borrow-repay-records-in-margin-account",
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
        Parameter("asset", "asset", "str", "query", wire_text, required=True),
        Parameter("vipLevel", "vip_level", "int", "query", wire_integer),
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


class BorrowRepayApi:
    """Borrow and repay by hand, list what was borrowed and repaid, follow the interest rates."""

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
        the minimum of the exchange (-3015).

        Args:
            asset: Asset to borrow or to repay.
            is_isolated: Whether the isolated margin account of `symbol` is meant (true) or the
                cross margin account (false).
            amount: Amount to borrow or to repay, in `asset`.
            type: Whether to borrow or to repay.
            symbol: Pair whose isolated margin account is meant; only with isolated margin.
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


class AsyncBorrowRepayApi:
    """Borrow and repay by hand, list what was borrowed and repaid, follow the interest rates."""

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
        the minimum of the exchange (-3015).

        Args:
            asset: Asset to borrow or to repay.
            is_isolated: Whether the isolated margin account of `symbol` is meant (true) or the
                cross margin account (false).
            amount: Amount to borrow or to repay, in `asset`.
            type: Whether to borrow or to repay.
            symbol: Pair whose isolated margin account is meant; only with isolated margin.
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


class RawBorrowRepayApi:
    """Borrow and repay by hand, list what was borrowed and repaid, follow the interest rates."""

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


class AsyncRawBorrowRepayApi:
    """Borrow and repay by hand, list what was borrowed and repaid, follow the interest rates."""

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

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Transfer: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from lendspec.clients.binance_margin.enums import IsolatedMarginTransferAccount, MarginTransferType, TransferDirection
from lendspec.clients.binance_margin.models import MarginTransaction, decode_margin_transaction
from lendspec.clients.binance_margin.transfer_models import (
    IsolatedMarginTransferHistory,
    IsolatedMarginTransferRecord,
    MarginMaxTransferable,
    MarginTransferHistory,
    MarginTransferRecord,
    decode_isolated_margin_transfer_history,
    decode_margin_max_transferable,
    decode_margin_transfer_history,
)
from lendspec.core.bounds import Bounds
from lendspec.core.codec import nothing, wire_decimal, wire_integer, wire_listed, wire_text, wire_unix_ms
from lendspec.core.operation import Deprecation, Limit, NumberedPages, Operation, Parameter, Window
from lendspec.core.paging import AsyncPaged, Paged, Progress
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = [
    "GET_ISOLATED_MARGIN_TRANSFER_HISTORY",
    "GET_MARGIN_MAX_TRANSFERABLE",
    "GET_MARGIN_TRANSFER_HISTORY",
    "ISOLATED_MARGIN_TRANSFER",
    "MARGIN_TRANSFER",
    "AsyncRawTransferApi",
    "AsyncTransferApi",
    "RawTransferApi",
    "TransferApi",
]

_COIN = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}$",
    form="the name of one coin, in capital letters and digits, without spaces",
)
_SYMBOL = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,40}$",
    form="the name of a trading pair, in capital letters and digits, without spaces or signs between the coins",
)
_AMOUNT = Bounds(above=0, whole_digits=20, fraction_digits=20)

GET_MARGIN_MAX_TRANSFERABLE = Operation(
    id="getMarginMaxTransferable",
    python_name="margin.transfer.max_transferable",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/maxTransferable",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("isolatedSymbol", "isolated_symbol", "str", "query", wire_text, bounds=_SYMBOL),
    ),
    decode=decode_margin_max_transferable,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=50, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/transfer#query-max-transfer-out-amount",
)
GET_MARGIN_TRANSFER_HISTORY = Operation(
    id="getMarginTransferHistory",
    python_name="margin.transfer.history",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/transfer",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, bounds=_COIN),
        Parameter("type", "type", "MarginTransferType | str", "query", wire_listed(MarginTransferType)),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("size", "size", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
        Parameter("isolatedSymbol", "isolated_symbol", "str", "query", wire_text, bounds=_SYMBOL),
    ),
    decode=decode_margin_transfer_history,
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
        key=("tx_id", "asset"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=30, default_days=7),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/transfer#get-cross-margin-transfer-history",
)
MARGIN_TRANSFER = Operation(
    id="marginTransfer",
    python_name="margin.transfer.cross",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/transfer",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("type", "type", "TransferDirection | int", "query", wire_listed(TransferDirection), required=True),
    ),
    decode=decode_margin_transaction,
    owned=("recvWindow", "timestamp", "signature"),
    permission="MARGIN",
    limits=(Limit(weight=600, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="POST /sapi/v1/asset/transfer (universal transfer)"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
GET_ISOLATED_MARGIN_TRANSFER_HISTORY = Operation(
    id="getIsolatedMarginTransferHistory",
    python_name="margin.transfer.isolated_history",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/isolated/transfer",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, bounds=_COIN),
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("type", "type", "MarginTransferType | str", "query", wire_listed(MarginTransferType)),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("size", "size", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
    ),
    decode=decode_isolated_margin_transfer_history,
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
        key=("tx_id", "asset"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime", max_days=30),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="margin.transfer.history"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
ISOLATED_MARGIN_TRANSFER = Operation(
    id="isolatedMarginTransfer",
    python_name="margin.transfer.isolated",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/isolated/transfer",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter(
            "transFrom",
            "trans_from",
            "IsolatedMarginTransferAccount | str",
            "query",
            wire_listed(IsolatedMarginTransferAccount),
            required=True,
        ),
        Parameter(
            "transTo",
            "trans_to",
            "IsolatedMarginTransferAccount | str",
            "query",
            wire_listed(IsolatedMarginTransferAccount),
            required=True,
        ),
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
    ),
    decode=nothing,
    owned=("recvWindow", "timestamp", "signature"),
    permission="MARGIN",
    limits=(Limit(weight=600, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="POST /sapi/v1/asset/transfer (universal transfer)"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)


class TransferApi:
    """Margin accounts get their funds from other accounts, such as the spot account, and give them back
    there. What is moved in counts as collateral; what is moved out lowers the margin level, so the
    exchange lets out only as much as the level allows (-3020 beyond). If that happens, repay or add
    assets first. For an asset that is about to be delisted further limits hold (-3065). The movement
    itself is now a call of the wallet, the universal transfer `POST /sapi/v1/asset/transfer`; the calls
    that did it here were taken down on 2024-03-31. What stays is the history, and the most that can be
    moved out. Leave half a second between calls, so that the exchange can keep up with the assets
    (-21003).
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def max_transferable(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginMaxTransferable:
        """Get the most that can be moved out.

        How much of an asset may leave the margin account now; cross margin unless `isolated_symbol` is
        sent.

        Args:
            asset: Asset to move out.
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

        Limits: 50 of 12000 IP weight a minute (240 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/transfer#query-max-transfer-out-amount
        """
        return self._session.call(
            GET_MARGIN_MAX_TRANSFERABLE,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    def history(
        self,
        *,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginTransferHistory:
        """List transfers of the margin accounts.

        Newest first. A window is 30 days at most and the last 7 days by default.

        Args:
            asset: Only this asset; all assets when absent.
            type: Only this direction; both when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 100 at most.
            isolated_symbol: Pair whose isolated margin account is meant.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/transfer#get-cross-margin-transfer-history
        """
        return self._session.call(
            GET_MARGIN_TRANSFER_HISTORY,
            {
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    def iter_history(
        self,
        *,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        isolated_symbol: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[MarginTransferRecord, MarginTransferHistory]:
        """All records of `history`, page by page as they are wanted, each once.

        A time of more than 30 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            asset: Only this asset; all assets when absent.
            type: Only this direction; both when absent.
            isolated_symbol: Pair whose isolated margin account is meant.
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
            LendspecError: What `history` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/transfer#get-cross-margin-transfer-history
        """
        return Paged(
            self._session,
            GET_MARGIN_TRANSFER_HISTORY,
            {
                "asset": asset,
                "type": type,
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

    def cross(
        self,
        *,
        asset: str,
        amount: Decimal,
        type: TransferDirection | int,
        options: CallOptions | None = None,
    ) -> MarginTransaction:
        """Move funds between spot and cross margin.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: POST /sapi/v1/asset/transfer
        (universal transfer).

        The exchange has taken this call down; its universal transfer does the same.

        Args:
            asset: Asset to move.
            amount: Amount to move, in `asset`.
            type: Direction of the transfer.
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

        Limits: 600 of 12000 IP weight a minute (20 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            MARGIN_TRANSFER,
            {
                "asset": asset,
                "amount": amount,
                "type": type,
            },
            options,
        )

    def isolated_history(
        self,
        *,
        symbol: str,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> IsolatedMarginTransferHistory:
        """List transfers of an isolated margin account.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.transfer.history.

        Transfers of the isolated margin account of one pair, in windows of 30 days at most. The exchange
        has taken this call down.

        Args:
            asset: Only this asset; all assets when absent.
            symbol: Pair whose isolated margin account is meant.
            type: Only this direction; both when absent.
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

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            GET_ISOLATED_MARGIN_TRANSFER_HISTORY,
            {
                "symbol": symbol,
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_isolated_history(
        self,
        *,
        symbol: str,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[IsolatedMarginTransferRecord, IsolatedMarginTransferHistory]:
        """All records of `isolated_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.transfer.history.

        A time of more than 30 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            asset: Only this asset; all assets when absent.
            symbol: Pair whose isolated margin account is meant.
            type: Only this direction; both when absent.
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
            LendspecError: What `isolated_history` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 12000 a minute per IP.

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return Paged(
            self._session,
            GET_ISOLATED_MARGIN_TRANSFER_HISTORY,
            {
                "symbol": symbol,
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def isolated(
        self,
        *,
        asset: str,
        symbol: str,
        trans_from: IsolatedMarginTransferAccount | str,
        trans_to: IsolatedMarginTransferAccount | str,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> None:
        """Move funds between spot and isolated margin.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: POST /sapi/v1/asset/transfer
        (universal transfer).

        The exchange has taken this call down; its universal transfer does the same.

        Args:
            asset: Asset to move.
            symbol: Pair whose isolated margin account is meant.
            trans_from: Account that the funds leave.
            trans_to: Account that the funds enter.
            amount: Amount to move, in `asset`.
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

        Limits: 600 of 180000 UID weight a minute (300 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            ISOLATED_MARGIN_TRANSFER,
            {
                "asset": asset,
                "symbol": symbol,
                "trans_from": trans_from,
                "trans_to": trans_to,
                "amount": amount,
            },
            options,
        )


class AsyncTransferApi:
    """Margin accounts get their funds from other accounts, such as the spot account, and give them back
    there. What is moved in counts as collateral; what is moved out lowers the margin level, so the
    exchange lets out only as much as the level allows (-3020 beyond). If that happens, repay or add
    assets first. For an asset that is about to be delisted further limits hold (-3065). The movement
    itself is now a call of the wallet, the universal transfer `POST /sapi/v1/asset/transfer`; the calls
    that did it here were taken down on 2024-03-31. What stays is the history, and the most that can be
    moved out. Leave half a second between calls, so that the exchange can keep up with the assets
    (-21003).
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def max_transferable(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginMaxTransferable:
        """Get the most that can be moved out.

        How much of an asset may leave the margin account now; cross margin unless `isolated_symbol` is
        sent.

        Args:
            asset: Asset to move out.
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

        Limits: 50 of 12000 IP weight a minute (240 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/transfer#query-max-transfer-out-amount
        """
        return await self._session.call(
            GET_MARGIN_MAX_TRANSFERABLE,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    async def history(
        self,
        *,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> MarginTransferHistory:
        """List transfers of the margin accounts.

        Newest first. A window is 30 days at most and the last 7 days by default.

        Args:
            asset: Only this asset; all assets when absent.
            type: Only this direction; both when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            size: Records on a page. 10 when absent, 100 at most.
            isolated_symbol: Pair whose isolated margin account is meant.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/transfer#get-cross-margin-transfer-history
        """
        return await self._session.call(
            GET_MARGIN_TRANSFER_HISTORY,
            {
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    def iter_history(
        self,
        *,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        isolated_symbol: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[MarginTransferRecord, MarginTransferHistory]:
        """All records of `history`, page by page as they are wanted, each once.

        A time of more than 30 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            asset: Only this asset; all assets when absent.
            type: Only this direction; both when absent.
            isolated_symbol: Pair whose isolated margin account is meant.
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
            LendspecError: What `history` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/transfer#get-cross-margin-transfer-history
        """
        return AsyncPaged(
            self._session,
            GET_MARGIN_TRANSFER_HISTORY,
            {
                "asset": asset,
                "type": type,
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

    async def cross(
        self,
        *,
        asset: str,
        amount: Decimal,
        type: TransferDirection | int,
        options: CallOptions | None = None,
    ) -> MarginTransaction:
        """Move funds between spot and cross margin.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: POST /sapi/v1/asset/transfer
        (universal transfer).

        The exchange has taken this call down; its universal transfer does the same.

        Args:
            asset: Asset to move.
            amount: Amount to move, in `asset`.
            type: Direction of the transfer.
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

        Limits: 600 of 12000 IP weight a minute (20 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            MARGIN_TRANSFER,
            {
                "asset": asset,
                "amount": amount,
                "type": type,
            },
            options,
        )

    async def isolated_history(
        self,
        *,
        symbol: str,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> IsolatedMarginTransferHistory:
        """List transfers of an isolated margin account.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.transfer.history.

        Transfers of the isolated margin account of one pair, in windows of 30 days at most. The exchange
        has taken this call down.

        Args:
            asset: Only this asset; all assets when absent.
            symbol: Pair whose isolated margin account is meant.
            type: Only this direction; both when absent.
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

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            GET_ISOLATED_MARGIN_TRANSFER_HISTORY,
            {
                "symbol": symbol,
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    def iter_isolated_history(
        self,
        *,
        symbol: str,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[IsolatedMarginTransferRecord, IsolatedMarginTransferHistory]:
        """All records of `isolated_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.transfer.history.

        A time of more than 30 days is read in windows, the newest first; in each, records come as the
        exchange orders them. Iterate for records, or over ``.pages()`` for whole answers.

        Args:
            asset: Only this asset; all assets when absent.
            symbol: Pair whose isolated margin account is meant.
            type: Only this direction; both when absent.
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
            LendspecError: What `isolated_history` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 12000 a minute per IP.

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return AsyncPaged(
            self._session,
            GET_ISOLATED_MARGIN_TRANSFER_HISTORY,
            {
                "symbol": symbol,
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def isolated(
        self,
        *,
        asset: str,
        symbol: str,
        trans_from: IsolatedMarginTransferAccount | str,
        trans_to: IsolatedMarginTransferAccount | str,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> None:
        """Move funds between spot and isolated margin.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: POST /sapi/v1/asset/transfer
        (universal transfer).

        The exchange has taken this call down; its universal transfer does the same.

        Args:
            asset: Asset to move.
            symbol: Pair whose isolated margin account is meant.
            trans_from: Account that the funds leave.
            trans_to: Account that the funds enter.
            amount: Amount to move, in `asset`.
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

        Limits: 600 of 180000 UID weight a minute (300 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            ISOLATED_MARGIN_TRANSFER,
            {
                "asset": asset,
                "symbol": symbol,
                "trans_from": trans_from,
                "trans_to": trans_to,
                "amount": amount,
            },
            options,
        )


class RawTransferApi:
    """Margin accounts get their funds from other accounts, such as the spot account, and give them back
    there. What is moved in counts as collateral; what is moved out lowers the margin level, so the
    exchange lets out only as much as the level allows (-3020 beyond). If that happens, repay or add
    assets first. For an asset that is about to be delisted further limits hold (-3065). The movement
    itself is now a call of the wallet, the universal transfer `POST /sapi/v1/asset/transfer`; the calls
    that did it here were taken down on 2024-03-31. What stays is the history, and the most that can be
    moved out. Leave half a second between calls, so that the exchange can keep up with the assets
    (-21003).
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def max_transferable(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginMaxTransferable]:
        """Call ``margin.transfer.max_transferable`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_MAX_TRANSFERABLE,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    def history(
        self,
        *,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransferHistory]:
        """Call ``margin.transfer.history`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_TRANSFER_HISTORY,
            {
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    def cross(
        self,
        *,
        asset: str,
        amount: Decimal,
        type: TransferDirection | int,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransaction]:
        """Call ``margin.transfer.cross`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            MARGIN_TRANSFER,
            {
                "asset": asset,
                "amount": amount,
                "type": type,
            },
            options,
        )

    def isolated_history(
        self,
        *,
        symbol: str,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[IsolatedMarginTransferHistory]:
        """Call ``margin.transfer.isolated_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_ISOLATED_MARGIN_TRANSFER_HISTORY,
            {
                "symbol": symbol,
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    def isolated(
        self,
        *,
        asset: str,
        symbol: str,
        trans_from: IsolatedMarginTransferAccount | str,
        trans_to: IsolatedMarginTransferAccount | str,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.transfer.isolated`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            ISOLATED_MARGIN_TRANSFER,
            {
                "asset": asset,
                "symbol": symbol,
                "trans_from": trans_from,
                "trans_to": trans_to,
                "amount": amount,
            },
            options,
        )


class AsyncRawTransferApi:
    """Margin accounts get their funds from other accounts, such as the spot account, and give them back
    there. What is moved in counts as collateral; what is moved out lowers the margin level, so the
    exchange lets out only as much as the level allows (-3020 beyond). If that happens, repay or add
    assets first. For an asset that is about to be delisted further limits hold (-3065). The movement
    itself is now a call of the wallet, the universal transfer `POST /sapi/v1/asset/transfer`; the calls
    that did it here were taken down on 2024-03-31. What stays is the history, and the most that can be
    moved out. Leave half a second between calls, so that the exchange can keep up with the assets
    (-21003).
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def max_transferable(
        self,
        *,
        asset: str,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginMaxTransferable]:
        """Call ``margin.transfer.max_transferable`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_MAX_TRANSFERABLE,
            {
                "asset": asset,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    async def history(
        self,
        *,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        isolated_symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransferHistory]:
        """Call ``margin.transfer.history`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_TRANSFER_HISTORY,
            {
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
                "isolated_symbol": isolated_symbol,
            },
            options,
        )

    async def cross(
        self,
        *,
        asset: str,
        amount: Decimal,
        type: TransferDirection | int,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransaction]:
        """Call ``margin.transfer.cross`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            MARGIN_TRANSFER,
            {
                "asset": asset,
                "amount": amount,
                "type": type,
            },
            options,
        )

    async def isolated_history(
        self,
        *,
        symbol: str,
        asset: str | None = None,
        type: MarginTransferType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[IsolatedMarginTransferHistory]:
        """Call ``margin.transfer.isolated_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_ISOLATED_MARGIN_TRANSFER_HISTORY,
            {
                "symbol": symbol,
                "asset": asset,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "size": size,
            },
            options,
        )

    async def isolated(
        self,
        *,
        asset: str,
        symbol: str,
        trans_from: IsolatedMarginTransferAccount | str,
        trans_to: IsolatedMarginTransferAccount | str,
        amount: Decimal,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.transfer.isolated`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            ISOLATED_MARGIN_TRANSFER,
            {
                "asset": asset,
                "symbol": symbol,
                "trans_from": trans_from,
                "trans_to": trans_to,
                "amount": amount,
            },
            options,
        )

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Account: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lendspec.clients.binance_margin.account_models import (
    BnbBurnStatus,
    CrossMarginAccount,
    CrossMarginFee,
    CrossMarginLeverageChange,
    IsolatedMarginAccount,
    IsolatedMarginAccountLimit,
    IsolatedMarginFee,
    IsolatedMarginSwitch,
    MarginCapitalFlow,
    MarginDustAssets,
    MarginDustConversion,
    MarginDustLog,
    MarginLevelThresholds,
    decode_bnb_burn_status,
    decode_cross_margin_account,
    decode_cross_margin_fee,
    decode_cross_margin_leverage_change,
    decode_isolated_margin_account,
    decode_isolated_margin_account_limit,
    decode_isolated_margin_fee,
    decode_isolated_margin_switch,
    decode_margin_capital_flow,
    decode_margin_dust_assets,
    decode_margin_dust_conversion,
    decode_margin_dust_log,
    decode_margin_level_thresholds,
)
from lendspec.clients.binance_margin.enums import CrossMarginMaxLeverage, MarginCapitalFlowType
from lendspec.core.bounds import Bounds
from lendspec.core.codec import list_of, wire_bool_text, wire_integer, wire_list, wire_listed, wire_text, wire_unix_ms
from lendspec.core.operation import Deprecation, ForwardPages, Limit, Operation, Parameter, Window
from lendspec.core.rules import Rule
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session
from lendspec.core.settlement import Settlement, Statuses

__all__ = [
    "ADJUST_CROSS_MARGIN_MAX_LEVERAGE",
    "CONVERT_MARGIN_DUST",
    "DISABLE_ISOLATED_MARGIN_ACCOUNT",
    "ENABLE_ISOLATED_MARGIN_ACCOUNT",
    "GET_BNB_BURN_STATUS",
    "GET_CROSS_MARGIN_FEE_DATA",
    "GET_ISOLATED_MARGIN_ACCOUNT_INFO",
    "GET_ISOLATED_MARGIN_ACCOUNT_LIMIT",
    "GET_ISOLATED_MARGIN_FEE_DATA",
    "GET_MARGIN_ACCOUNT_INFO",
    "GET_MARGIN_ACCOUNT_SUMMARY",
    "GET_MARGIN_CAPITAL_FLOW",
    "GET_MARGIN_DUST_ASSETS",
    "GET_MARGIN_DUST_LOG",
    "SET_BNB_BURN",
    "AccountApi",
    "AsyncAccountApi",
    "AsyncRawAccountApi",
    "RawAccountApi",
]

_COIN = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}$",
    form="the name of one coin, in capital letters and digits, without spaces",
)
_SYMBOL = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,40}$",
    form="the name of a trading pair, in capital letters and digits, without spaces or signs between the coins",
)
_ID = Bounds(minimum=0)

GET_BNB_BURN_STATUS = Operation(
    id="getBnbBurnStatus",
    python_name="margin.account.bnb_burn",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/bnbBurn",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(),
    decode=decode_bnb_burn_status,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#get-bnb-burn-status",
)
SET_BNB_BURN = Operation(
    id="setBnbBurn",
    python_name="margin.account.set_bnb_burn",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/bnbBurn",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("spotBNBBurn", "spot_bnb_burn", "bool", "query", wire_bool_text("true", "false")),
        Parameter("interestBNBBurn", "interest_bnb_burn", "bool", "query", wire_bool_text("true", "false")),
    ),
    decode=decode_bnb_burn_status,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    rules=(Rule(kind="any", parameters=("spotBNBBurn", "interestBNBBurn")),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#toggle-bnb-burn-on-spot-trade-and-margin-interest",
)
GET_MARGIN_ACCOUNT_INFO = Operation(
    id="getMarginAccountInfo",
    python_name="margin.account.details",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/account",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(),
    decode=decode_cross_margin_account,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-margin-account-details",
)
GET_MARGIN_CAPITAL_FLOW = Operation(
    id="getMarginCapitalFlow",
    python_name="margin.account.capital_flow",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/capital-flow",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, bounds=_COIN),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("type", "type", "MarginCapitalFlowType | str", "query", wire_listed(MarginCapitalFlowType)),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("fromId", "from_id", "int", "query", wire_integer, bounds=_ID),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
    ),
    decode=list_of(decode_margin_capital_flow),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=100, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    forward=ForwardPages(start="fromId", cursor="id", inclusive=False, size="limit", default_size=500, max_size=1000),
    window=Window(start="startTime", end="endTime", max_days=7, default_days=7, oldest_days=90),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-isolated-margin-capital-flow",
)
GET_CROSS_MARGIN_FEE_DATA = Operation(
    id="getCrossMarginFeeData",
    python_name="margin.account.cross_fees",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/crossMarginData",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("vipLevel", "vip_level", "int", "query", wire_integer, bounds=Bounds(minimum=0)),
        Parameter("coin", "coin", "str", "query", wire_text, bounds=_COIN),
    ),
    decode=list_of(decode_cross_margin_fee),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-margin-fee-data",
)
GET_ISOLATED_MARGIN_ACCOUNT_INFO = Operation(
    id="getIsolatedMarginAccountInfo",
    python_name="margin.account.isolated_details",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/isolated/account",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter(
            "symbols",
            "symbols",
            "Sequence[str]",
            "query",
            wire_list(wire_text),
            explode=False,
            bounds=Bounds(min_items=1, max_items=5, each=_SYMBOL),
        ),
    ),
    decode=decode_isolated_margin_account,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-isolated-margin-account-info",
)
ENABLE_ISOLATED_MARGIN_ACCOUNT = Operation(
    id="enableIsolatedMarginAccount",
    python_name="margin.account.enable_isolated",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/isolated/account",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),),
    decode=decode_isolated_margin_switch,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=300, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    settlement=Settlement(answer=Statuses(field="success", done=(True,), failed=(False,))),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#enable-isolated-margin-account",
)
DISABLE_ISOLATED_MARGIN_ACCOUNT = Operation(
    id="disableIsolatedMarginAccount",
    python_name="margin.account.disable_isolated",
    exchange="binance",
    product="margin",
    method="DELETE",
    path=("/sapi/v1/margin/isolated/account",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),),
    decode=decode_isolated_margin_switch,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=300, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    settlement=Settlement(answer=Statuses(field="success", done=(True,), failed=(False,))),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#disable-isolated-margin-account",
)
GET_ISOLATED_MARGIN_ACCOUNT_LIMIT = Operation(
    id="getIsolatedMarginAccountLimit",
    python_name="margin.account.isolated_limit",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/isolated/accountLimit",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(),
    decode=decode_isolated_margin_account_limit,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-enabled-isolated-margin-account-limit",
)
GET_ISOLATED_MARGIN_FEE_DATA = Operation(
    id="getIsolatedMarginFeeData",
    python_name="margin.account.isolated_fees",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/isolatedMarginData",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("vipLevel", "vip_level", "int", "query", wire_integer, bounds=Bounds(minimum=0)),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
    ),
    decode=list_of(decode_isolated_margin_fee),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-isolated-margin-fee-data",
)
ADJUST_CROSS_MARGIN_MAX_LEVERAGE = Operation(
    id="adjustCrossMarginMaxLeverage",
    python_name="margin.account.set_max_leverage",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/max-leverage",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter(
            "maxLeverage",
            "max_leverage",
            "CrossMarginMaxLeverage | int",
            "query",
            wire_listed(CrossMarginMaxLeverage),
            required=True,
        ),
    ),
    decode=decode_cross_margin_leverage_change,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(
        Limit(weight=3000, per_seconds=60, budget=180000, scope="uid", pool="operation"),
        Limit(weight=1, per_seconds=60, budget=1, scope="ip", pool="operation"),
    ),
    settlement=Settlement(answer=Statuses(field="success", done=(True,), failed=(False,))),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#adjust-cross-margin-max-leverage",
)
GET_MARGIN_ACCOUNT_SUMMARY = Operation(
    id="getMarginAccountSummary",
    python_name="margin.account.level_thresholds",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/tradeCoeff",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(),
    decode=decode_margin_level_thresholds,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#get-summary-of-margin-account",
)
GET_MARGIN_DUST_LOG = Operation(
    id="getMarginDustLog",
    python_name="margin.account.dust_log",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/dribblet",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
    ),
    decode=decode_margin_dust_log,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    window=Window(start="startTime", end="endTime"),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="GET /sapi/v1/asset/dribblet (dust log of the wallet)"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
GET_MARGIN_DUST_ASSETS = Operation(
    id="getMarginDustAssets",
    python_name="margin.account.dust_assets",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/dust",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(),
    decode=decode_margin_dust_assets,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=100, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(
        sunset="2024-03-31", replaced_by="POST /sapi/v1/asset/dust-btc (assets that the wallet can turn into BNB)"
    ),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
CONVERT_MARGIN_DUST = Operation(
    id="convertMarginDust",
    python_name="margin.account.convert_dust",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/dust",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),),
    decode=decode_margin_dust_conversion,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=3000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="POST /sapi/v1/asset/dust (dust transfer of the wallet)"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)


class AccountApi:
    """A margin account holds what you own and what you owe. Cross margin is one account for all pairs,
    where all assets together stand for all debts; isolated margin is one account for each pair, and a
    loss in it stays in it. Debts cost interest, charged by the hour at rates that depend on the asset
    and on the VIP level; interest can be paid in BNB if you allow it (`bnbBurn`). What counts is the
    margin level, the value of the assets divided by that of the debts. A higher maximum leverage allows
    a lower level at the start: 1.5 for 3x, 1.25 for 5x. The bars that follow belong to the user and are
    answered by `tradeCoeff`, in the documented example 1.5 (normal), 1.3 (margin call) and 1.1
    (liquidation). Below the margin call bar add assets or repay; at the liquidation bar the exchange
    trades the assets away to repay the debts and charges a liquidation fee. If a cross margin account
    ends below zero, the rest stays as a liquidation loan that is owed to the exchange.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def bnb_burn(
        self,
        *,
        options: CallOptions | None = None,
    ) -> BnbBurnStatus:
        """See what is paid in BNB.

        Tells whether BNB pays the fees of spot trading and the interest of margin loans.

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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#get-bnb-burn-status
        """
        return self._session.call(
            GET_BNB_BURN_STATUS,
            {},
            options,
        )

    def set_bnb_burn(
        self,
        *,
        spot_bnb_burn: bool | None = None,
        interest_bnb_burn: bool | None = None,
        options: CallOptions | None = None,
    ) -> BnbBurnStatus:
        """Choose what is paid in BNB.

        Switches payment in BNB on or off, for the fees of spot trading, for the interest of margin loans,
        or for both. Send at least one of the two; the answer has both settings.

        Args:
            spot_bnb_burn: Whether BNB pays the fees of spot trading.
            interest_bnb_burn: Whether BNB pays the interest of margin loans.
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

        Rule: give `spot_bnb_burn` or `interest_bnb_burn`, or several of them.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#toggle-bnb-burn-on-spot-trade-and-margin-interest
        """
        return self._session.call(
            SET_BNB_BURN,
            {
                "spot_bnb_burn": spot_bnb_burn,
                "interest_bnb_burn": interest_bnb_burn,
            },
            options,
        )

    def details(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CrossMarginAccount:
        """Get the cross margin account.

        Margin level, totals and one row for each asset of the cross margin account.

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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-margin-account-details
        """
        return self._session.call(
            GET_MARGIN_ACCOUNT_INFO,
            {},
            options,
        )

    def capital_flow(
        self,
        *,
        asset: str | None = None,
        symbol: str | None = None,
        type: MarginCapitalFlowType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginCapitalFlow, ...]:
        """List what went in and out of a margin account.

        Transfers, loans, repayments, trades, liquidations and conversions of the last 90 days. Without
        `symbol` those of cross margin, with `symbol` those of the isolated margin account of that pair. A
        window is 7 days at most (-4047 beyond); a missing end is put 7 days from the one that is sent, and
        without both the last 7 days are meant. `from_id` answers what is newer than that record, but inside
        the window only; without it the newest records of the window come. To go back further, move the
        window.

        Args:
            asset: Only this asset; all assets when absent.
            symbol: Pair whose isolated margin account is meant; mandatory for isolated margin,
                absent for cross margin.
            type: Only this kind of flow; all kinds when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            from_id: Only records whose `id` is greater than this one.
            limit: Records to return. 500 when absent, 1000 at most.
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

        Pages: give the `id` of the last record as `fromId` to read on, 1000 records at most.

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-isolated-margin-capital-flow
        """
        return self._session.call(
            GET_MARGIN_CAPITAL_FLOW,
            {
                "asset": asset,
                "symbol": symbol,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "from_id": from_id,
                "limit": limit,
            },
            options,
        )

    def cross_fees(
        self,
        *,
        vip_level: int | None = None,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[CrossMarginFee, ...]:
        """List interest and limits of cross margin.

        What borrowing costs in cross margin and how much of it is allowed, for the VIP level asked for or
        for the user's own; the same as on the fee page of the website.

        Args:
            vip_level: VIP level whose fees are wanted. The user's own when absent.
            coin: Only this coin; all coins when absent.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-margin-fee-data
        """
        return self._session.call(
            GET_CROSS_MARGIN_FEE_DATA,
            {
                "vip_level": vip_level,
                "coin": coin,
            },
            options,
        )

    def isolated_details(
        self,
        *,
        symbols: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> IsolatedMarginAccount:
        """Get the isolated margin accounts.

        One row for each pair, with its two assets, its margin level and its liquidation price. Without
        `symbols` all pairs come and the totals over them, with `symbols` only the pairs named.

        Args:
            symbols: Only these pairs, 5 at most; one text with commas on the wire. All pairs when
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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-isolated-margin-account-info
        """
        return self._session.call(
            GET_ISOLATED_MARGIN_ACCOUNT_INFO,
            {
                "symbols": symbols,
            },
            options,
        )

    def enable_isolated(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> IsolatedMarginSwitch:
        """Enable an isolated margin account.

        Only an account that was disabled before can be enabled here.

        Args:
            symbol: Pair whose isolated margin account is meant.
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

        Done: `success` true is done, false raises ``Refused``.

        Limits: 300 of 180000 UID weight a minute (600 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#enable-isolated-margin-account
        """
        return self._session.call(
            ENABLE_ISOLATED_MARGIN_ACCOUNT,
            {
                "symbol": symbol,
            },
            options,
        )

    def disable_isolated(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> IsolatedMarginSwitch:
        """Disable an isolated margin account.

        Each pair can be disabled once in 24 hours.

        Args:
            symbol: Pair whose isolated margin account is meant.
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

        Done: `success` true is done, false raises ``Refused``.

        Limits: 300 of 180000 UID weight a minute (600 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#disable-isolated-margin-account
        """
        return self._session.call(
            DISABLE_ISOLATED_MARGIN_ACCOUNT,
            {
                "symbol": symbol,
            },
            options,
        )

    def isolated_limit(
        self,
        *,
        options: CallOptions | None = None,
    ) -> IsolatedMarginAccountLimit:
        """See how many isolated margin accounts are allowed.

        How many isolated margin accounts are enabled and how many may be.

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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-enabled-isolated-margin-account-limit
        """
        return self._session.call(
            GET_ISOLATED_MARGIN_ACCOUNT_LIMIT,
            {},
            options,
        )

    def isolated_fees(
        self,
        *,
        vip_level: int | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[IsolatedMarginFee, ...]:
        """List interest and limits of isolated margin.

        What borrowing costs in the isolated margin account of a pair and how much of it is allowed, for the
        VIP level asked for or for the user's own; the same as on the fee page of the website.

        Args:
            vip_level: VIP level whose fees are wanted. The user's own when absent.
            symbol: Only this pair; all pairs when absent.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-isolated-margin-fee-data
        """
        return self._session.call(
            GET_ISOLATED_MARGIN_FEE_DATA,
            {
                "vip_level": vip_level,
                "symbol": symbol,
            },
            options,
        )

    def set_max_leverage(
        self,
        *,
        max_leverage: CrossMarginMaxLeverage | int,
        options: CallOptions | None = None,
    ) -> CrossMarginLeverageChange:
        """Change the maximum leverage of cross margin.

        3 and 5 are leverages of Cross Margin Classic, 10 and 20 of Cross Margin Pro. The margin level must
        be above the initial level of the new leverage, which is 1.5 for 3x and 1.25 for 5x.

        Args:
            max_leverage: Maximum leverage, a multiple.
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

        Done: `success` true is done, false raises ``Refused``.

        Limits: 3000 of 180000 UID weight a minute (60 calls); 1 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#adjust-cross-margin-max-leverage
        """
        return self._session.call(
            ADJUST_CROSS_MARGIN_MAX_LEVERAGE,
            {
                "max_leverage": max_leverage,
            },
            options,
        )

    def level_thresholds(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginLevelThresholds:
        """Get the bars of the margin level.

        The margin levels that matter for this user, normal, margin call and liquidation.

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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#get-summary-of-margin-account
        """
        return self._session.call(
            GET_MARGIN_ACCOUNT_SUMMARY,
            {},
            options,
        )

    def dust_log(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> MarginDustLog:
        """List conversions of dust.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: GET /sapi/v1/asset/dribblet (dust
        log of the wallet).

        Small remainders of the margin account that were turned into BNB. The exchange has taken this call
        down.

        Args:
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

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            GET_MARGIN_DUST_LOG,
            {
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    def dust_assets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginDustAssets:
        """List dust that can be turned into BNB.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: POST /sapi/v1/asset/dust-btc (assets
        that the wallet can turn into BNB).

        What each small remainder of the margin account would bring. The exchange has taken this call down.

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

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            GET_MARGIN_DUST_ASSETS,
            {},
            options,
        )

    def convert_dust(
        self,
        *,
        asset: str,
        options: CallOptions | None = None,
    ) -> MarginDustConversion:
        """Turn dust into BNB.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: POST /sapi/v1/asset/dust (dust
        transfer of the wallet).

        Converted small remainders of the margin account. The exchange has taken this call down.

        Args:
            asset: Asset whose remainder is converted.
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

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            CONVERT_MARGIN_DUST,
            {
                "asset": asset,
            },
            options,
        )


class AsyncAccountApi:
    """A margin account holds what you own and what you owe. Cross margin is one account for all pairs,
    where all assets together stand for all debts; isolated margin is one account for each pair, and a
    loss in it stays in it. Debts cost interest, charged by the hour at rates that depend on the asset
    and on the VIP level; interest can be paid in BNB if you allow it (`bnbBurn`). What counts is the
    margin level, the value of the assets divided by that of the debts. A higher maximum leverage allows
    a lower level at the start: 1.5 for 3x, 1.25 for 5x. The bars that follow belong to the user and are
    answered by `tradeCoeff`, in the documented example 1.5 (normal), 1.3 (margin call) and 1.1
    (liquidation). Below the margin call bar add assets or repay; at the liquidation bar the exchange
    trades the assets away to repay the debts and charges a liquidation fee. If a cross margin account
    ends below zero, the rest stays as a liquidation loan that is owed to the exchange.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def bnb_burn(
        self,
        *,
        options: CallOptions | None = None,
    ) -> BnbBurnStatus:
        """See what is paid in BNB.

        Tells whether BNB pays the fees of spot trading and the interest of margin loans.

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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#get-bnb-burn-status
        """
        return await self._session.call(
            GET_BNB_BURN_STATUS,
            {},
            options,
        )

    async def set_bnb_burn(
        self,
        *,
        spot_bnb_burn: bool | None = None,
        interest_bnb_burn: bool | None = None,
        options: CallOptions | None = None,
    ) -> BnbBurnStatus:
        """Choose what is paid in BNB.

        Switches payment in BNB on or off, for the fees of spot trading, for the interest of margin loans,
        or for both. Send at least one of the two; the answer has both settings.

        Args:
            spot_bnb_burn: Whether BNB pays the fees of spot trading.
            interest_bnb_burn: Whether BNB pays the interest of margin loans.
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

        Rule: give `spot_bnb_burn` or `interest_bnb_burn`, or several of them.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#toggle-bnb-burn-on-spot-trade-and-margin-interest
        """
        return await self._session.call(
            SET_BNB_BURN,
            {
                "spot_bnb_burn": spot_bnb_burn,
                "interest_bnb_burn": interest_bnb_burn,
            },
            options,
        )

    async def details(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CrossMarginAccount:
        """Get the cross margin account.

        Margin level, totals and one row for each asset of the cross margin account.

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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-margin-account-details
        """
        return await self._session.call(
            GET_MARGIN_ACCOUNT_INFO,
            {},
            options,
        )

    async def capital_flow(
        self,
        *,
        asset: str | None = None,
        symbol: str | None = None,
        type: MarginCapitalFlowType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginCapitalFlow, ...]:
        """List what went in and out of a margin account.

        Transfers, loans, repayments, trades, liquidations and conversions of the last 90 days. Without
        `symbol` those of cross margin, with `symbol` those of the isolated margin account of that pair. A
        window is 7 days at most (-4047 beyond); a missing end is put 7 days from the one that is sent, and
        without both the last 7 days are meant. `from_id` answers what is newer than that record, but inside
        the window only; without it the newest records of the window come. To go back further, move the
        window.

        Args:
            asset: Only this asset; all assets when absent.
            symbol: Pair whose isolated margin account is meant; mandatory for isolated margin,
                absent for cross margin.
            type: Only this kind of flow; all kinds when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            from_id: Only records whose `id` is greater than this one.
            limit: Records to return. 500 when absent, 1000 at most.
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

        Pages: give the `id` of the last record as `fromId` to read on, 1000 records at most.

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-isolated-margin-capital-flow
        """
        return await self._session.call(
            GET_MARGIN_CAPITAL_FLOW,
            {
                "asset": asset,
                "symbol": symbol,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "from_id": from_id,
                "limit": limit,
            },
            options,
        )

    async def cross_fees(
        self,
        *,
        vip_level: int | None = None,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[CrossMarginFee, ...]:
        """List interest and limits of cross margin.

        What borrowing costs in cross margin and how much of it is allowed, for the VIP level asked for or
        for the user's own; the same as on the fee page of the website.

        Args:
            vip_level: VIP level whose fees are wanted. The user's own when absent.
            coin: Only this coin; all coins when absent.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-margin-fee-data
        """
        return await self._session.call(
            GET_CROSS_MARGIN_FEE_DATA,
            {
                "vip_level": vip_level,
                "coin": coin,
            },
            options,
        )

    async def isolated_details(
        self,
        *,
        symbols: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> IsolatedMarginAccount:
        """Get the isolated margin accounts.

        One row for each pair, with its two assets, its margin level and its liquidation price. Without
        `symbols` all pairs come and the totals over them, with `symbols` only the pairs named.

        Args:
            symbols: Only these pairs, 5 at most; one text with commas on the wire. All pairs when
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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-isolated-margin-account-info
        """
        return await self._session.call(
            GET_ISOLATED_MARGIN_ACCOUNT_INFO,
            {
                "symbols": symbols,
            },
            options,
        )

    async def enable_isolated(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> IsolatedMarginSwitch:
        """Enable an isolated margin account.

        Only an account that was disabled before can be enabled here.

        Args:
            symbol: Pair whose isolated margin account is meant.
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

        Done: `success` true is done, false raises ``Refused``.

        Limits: 300 of 180000 UID weight a minute (600 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#enable-isolated-margin-account
        """
        return await self._session.call(
            ENABLE_ISOLATED_MARGIN_ACCOUNT,
            {
                "symbol": symbol,
            },
            options,
        )

    async def disable_isolated(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> IsolatedMarginSwitch:
        """Disable an isolated margin account.

        Each pair can be disabled once in 24 hours.

        Args:
            symbol: Pair whose isolated margin account is meant.
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

        Done: `success` true is done, false raises ``Refused``.

        Limits: 300 of 180000 UID weight a minute (600 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#disable-isolated-margin-account
        """
        return await self._session.call(
            DISABLE_ISOLATED_MARGIN_ACCOUNT,
            {
                "symbol": symbol,
            },
            options,
        )

    async def isolated_limit(
        self,
        *,
        options: CallOptions | None = None,
    ) -> IsolatedMarginAccountLimit:
        """See how many isolated margin accounts are allowed.

        How many isolated margin accounts are enabled and how many may be.

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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-enabled-isolated-margin-account-limit
        """
        return await self._session.call(
            GET_ISOLATED_MARGIN_ACCOUNT_LIMIT,
            {},
            options,
        )

    async def isolated_fees(
        self,
        *,
        vip_level: int | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[IsolatedMarginFee, ...]:
        """List interest and limits of isolated margin.

        What borrowing costs in the isolated margin account of a pair and how much of it is allowed, for the
        VIP level asked for or for the user's own; the same as on the fee page of the website.

        Args:
            vip_level: VIP level whose fees are wanted. The user's own when absent.
            symbol: Only this pair; all pairs when absent.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-isolated-margin-fee-data
        """
        return await self._session.call(
            GET_ISOLATED_MARGIN_FEE_DATA,
            {
                "vip_level": vip_level,
                "symbol": symbol,
            },
            options,
        )

    async def set_max_leverage(
        self,
        *,
        max_leverage: CrossMarginMaxLeverage | int,
        options: CallOptions | None = None,
    ) -> CrossMarginLeverageChange:
        """Change the maximum leverage of cross margin.

        3 and 5 are leverages of Cross Margin Classic, 10 and 20 of Cross Margin Pro. The margin level must
        be above the initial level of the new leverage, which is 1.5 for 3x and 1.25 for 5x.

        Args:
            max_leverage: Maximum leverage, a multiple.
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

        Done: `success` true is done, false raises ``Refused``.

        Limits: 3000 of 180000 UID weight a minute (60 calls); 1 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#adjust-cross-margin-max-leverage
        """
        return await self._session.call(
            ADJUST_CROSS_MARGIN_MAX_LEVERAGE,
            {
                "max_leverage": max_leverage,
            },
            options,
        )

    async def level_thresholds(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginLevelThresholds:
        """Get the bars of the margin level.

        The margin levels that matter for this user, normal, margin call and liquidation.

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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#get-summary-of-margin-account
        """
        return await self._session.call(
            GET_MARGIN_ACCOUNT_SUMMARY,
            {},
            options,
        )

    async def dust_log(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> MarginDustLog:
        """List conversions of dust.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: GET /sapi/v1/asset/dribblet (dust
        log of the wallet).

        Small remainders of the margin account that were turned into BNB. The exchange has taken this call
        down.

        Args:
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

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            GET_MARGIN_DUST_LOG,
            {
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    async def dust_assets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginDustAssets:
        """List dust that can be turned into BNB.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: POST /sapi/v1/asset/dust-btc (assets
        that the wallet can turn into BNB).

        What each small remainder of the margin account would bring. The exchange has taken this call down.

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

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            GET_MARGIN_DUST_ASSETS,
            {},
            options,
        )

    async def convert_dust(
        self,
        *,
        asset: str,
        options: CallOptions | None = None,
    ) -> MarginDustConversion:
        """Turn dust into BNB.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: POST /sapi/v1/asset/dust (dust
        transfer of the wallet).

        Converted small remainders of the margin account. The exchange has taken this call down.

        Args:
            asset: Asset whose remainder is converted.
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

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            CONVERT_MARGIN_DUST,
            {
                "asset": asset,
            },
            options,
        )


class RawAccountApi:
    """A margin account holds what you own and what you owe. Cross margin is one account for all pairs,
    where all assets together stand for all debts; isolated margin is one account for each pair, and a
    loss in it stays in it. Debts cost interest, charged by the hour at rates that depend on the asset
    and on the VIP level; interest can be paid in BNB if you allow it (`bnbBurn`). What counts is the
    margin level, the value of the assets divided by that of the debts. A higher maximum leverage allows
    a lower level at the start: 1.5 for 3x, 1.25 for 5x. The bars that follow belong to the user and are
    answered by `tradeCoeff`, in the documented example 1.5 (normal), 1.3 (margin call) and 1.1
    (liquidation). Below the margin call bar add assets or repay; at the liquidation bar the exchange
    trades the assets away to repay the debts and charges a liquidation fee. If a cross margin account
    ends below zero, the rest stays as a liquidation loan that is owed to the exchange.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def bnb_burn(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[BnbBurnStatus]:
        """Call ``margin.account.bnb_burn`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_BNB_BURN_STATUS,
            {},
            options,
        )

    def set_bnb_burn(
        self,
        *,
        spot_bnb_burn: bool | None = None,
        interest_bnb_burn: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[BnbBurnStatus]:
        """Call ``margin.account.set_bnb_burn`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            SET_BNB_BURN,
            {
                "spot_bnb_burn": spot_bnb_burn,
                "interest_bnb_burn": interest_bnb_burn,
            },
            options,
        )

    def details(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[CrossMarginAccount]:
        """Call ``margin.account.details`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_ACCOUNT_INFO,
            {},
            options,
        )

    def capital_flow(
        self,
        *,
        asset: str | None = None,
        symbol: str | None = None,
        type: MarginCapitalFlowType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginCapitalFlow, ...]]:
        """Call ``margin.account.capital_flow`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_CAPITAL_FLOW,
            {
                "asset": asset,
                "symbol": symbol,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "from_id": from_id,
                "limit": limit,
            },
            options,
        )

    def cross_fees(
        self,
        *,
        vip_level: int | None = None,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[CrossMarginFee, ...]]:
        """Call ``margin.account.cross_fees`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_CROSS_MARGIN_FEE_DATA,
            {
                "vip_level": vip_level,
                "coin": coin,
            },
            options,
        )

    def isolated_details(
        self,
        *,
        symbols: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[IsolatedMarginAccount]:
        """Call ``margin.account.isolated_details`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_ISOLATED_MARGIN_ACCOUNT_INFO,
            {
                "symbols": symbols,
            },
            options,
        )

    def enable_isolated(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[IsolatedMarginSwitch]:
        """Call ``margin.account.enable_isolated`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            ENABLE_ISOLATED_MARGIN_ACCOUNT,
            {
                "symbol": symbol,
            },
            options,
        )

    def disable_isolated(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[IsolatedMarginSwitch]:
        """Call ``margin.account.disable_isolated`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            DISABLE_ISOLATED_MARGIN_ACCOUNT,
            {
                "symbol": symbol,
            },
            options,
        )

    def isolated_limit(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[IsolatedMarginAccountLimit]:
        """Call ``margin.account.isolated_limit`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_ISOLATED_MARGIN_ACCOUNT_LIMIT,
            {},
            options,
        )

    def isolated_fees(
        self,
        *,
        vip_level: int | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[IsolatedMarginFee, ...]]:
        """Call ``margin.account.isolated_fees`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_ISOLATED_MARGIN_FEE_DATA,
            {
                "vip_level": vip_level,
                "symbol": symbol,
            },
            options,
        )

    def set_max_leverage(
        self,
        *,
        max_leverage: CrossMarginMaxLeverage | int,
        options: CallOptions | None = None,
    ) -> RawAnswer[CrossMarginLeverageChange]:
        """Call ``margin.account.set_max_leverage`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            ADJUST_CROSS_MARGIN_MAX_LEVERAGE,
            {
                "max_leverage": max_leverage,
            },
            options,
        )

    def level_thresholds(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginLevelThresholds]:
        """Call ``margin.account.level_thresholds`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_ACCOUNT_SUMMARY,
            {},
            options,
        )

    def dust_log(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginDustLog]:
        """Call ``margin.account.dust_log`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_DUST_LOG,
            {
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    def dust_assets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginDustAssets]:
        """Call ``margin.account.dust_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_DUST_ASSETS,
            {},
            options,
        )

    def convert_dust(
        self,
        *,
        asset: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginDustConversion]:
        """Call ``margin.account.convert_dust`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            CONVERT_MARGIN_DUST,
            {
                "asset": asset,
            },
            options,
        )


class AsyncRawAccountApi:
    """A margin account holds what you own and what you owe. Cross margin is one account for all pairs,
    where all assets together stand for all debts; isolated margin is one account for each pair, and a
    loss in it stays in it. Debts cost interest, charged by the hour at rates that depend on the asset
    and on the VIP level; interest can be paid in BNB if you allow it (`bnbBurn`). What counts is the
    margin level, the value of the assets divided by that of the debts. A higher maximum leverage allows
    a lower level at the start: 1.5 for 3x, 1.25 for 5x. The bars that follow belong to the user and are
    answered by `tradeCoeff`, in the documented example 1.5 (normal), 1.3 (margin call) and 1.1
    (liquidation). Below the margin call bar add assets or repay; at the liquidation bar the exchange
    trades the assets away to repay the debts and charges a liquidation fee. If a cross margin account
    ends below zero, the rest stays as a liquidation loan that is owed to the exchange.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def bnb_burn(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[BnbBurnStatus]:
        """Call ``margin.account.bnb_burn`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_BNB_BURN_STATUS,
            {},
            options,
        )

    async def set_bnb_burn(
        self,
        *,
        spot_bnb_burn: bool | None = None,
        interest_bnb_burn: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[BnbBurnStatus]:
        """Call ``margin.account.set_bnb_burn`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            SET_BNB_BURN,
            {
                "spot_bnb_burn": spot_bnb_burn,
                "interest_bnb_burn": interest_bnb_burn,
            },
            options,
        )

    async def details(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[CrossMarginAccount]:
        """Call ``margin.account.details`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_ACCOUNT_INFO,
            {},
            options,
        )

    async def capital_flow(
        self,
        *,
        asset: str | None = None,
        symbol: str | None = None,
        type: MarginCapitalFlowType | str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginCapitalFlow, ...]]:
        """Call ``margin.account.capital_flow`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_CAPITAL_FLOW,
            {
                "asset": asset,
                "symbol": symbol,
                "type": type,
                "start_time": start_time,
                "end_time": end_time,
                "from_id": from_id,
                "limit": limit,
            },
            options,
        )

    async def cross_fees(
        self,
        *,
        vip_level: int | None = None,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[CrossMarginFee, ...]]:
        """Call ``margin.account.cross_fees`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_CROSS_MARGIN_FEE_DATA,
            {
                "vip_level": vip_level,
                "coin": coin,
            },
            options,
        )

    async def isolated_details(
        self,
        *,
        symbols: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[IsolatedMarginAccount]:
        """Call ``margin.account.isolated_details`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_ISOLATED_MARGIN_ACCOUNT_INFO,
            {
                "symbols": symbols,
            },
            options,
        )

    async def enable_isolated(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[IsolatedMarginSwitch]:
        """Call ``margin.account.enable_isolated`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            ENABLE_ISOLATED_MARGIN_ACCOUNT,
            {
                "symbol": symbol,
            },
            options,
        )

    async def disable_isolated(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[IsolatedMarginSwitch]:
        """Call ``margin.account.disable_isolated`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            DISABLE_ISOLATED_MARGIN_ACCOUNT,
            {
                "symbol": symbol,
            },
            options,
        )

    async def isolated_limit(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[IsolatedMarginAccountLimit]:
        """Call ``margin.account.isolated_limit`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_ISOLATED_MARGIN_ACCOUNT_LIMIT,
            {},
            options,
        )

    async def isolated_fees(
        self,
        *,
        vip_level: int | None = None,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[IsolatedMarginFee, ...]]:
        """Call ``margin.account.isolated_fees`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_ISOLATED_MARGIN_FEE_DATA,
            {
                "vip_level": vip_level,
                "symbol": symbol,
            },
            options,
        )

    async def set_max_leverage(
        self,
        *,
        max_leverage: CrossMarginMaxLeverage | int,
        options: CallOptions | None = None,
    ) -> RawAnswer[CrossMarginLeverageChange]:
        """Call ``margin.account.set_max_leverage`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            ADJUST_CROSS_MARGIN_MAX_LEVERAGE,
            {
                "max_leverage": max_leverage,
            },
            options,
        )

    async def level_thresholds(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginLevelThresholds]:
        """Call ``margin.account.level_thresholds`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_ACCOUNT_SUMMARY,
            {},
            options,
        )

    async def dust_log(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginDustLog]:
        """Call ``margin.account.dust_log`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_DUST_LOG,
            {
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    async def dust_assets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginDustAssets]:
        """Call ``margin.account.dust_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_DUST_ASSETS,
            {},
            options,
        )

    async def convert_dust(
        self,
        *,
        asset: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginDustConversion]:
        """Call ``margin.account.convert_dust`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            CONVERT_MARGIN_DUST,
            {
                "asset": asset,
            },
            options,
        )

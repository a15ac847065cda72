# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Market: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.binance_margin.enums import MarginKind
from lendspec.clients.binance_margin.market_models import (
    CrossMarginCollateralRatio,
    CrossMarginPair,
    IsolatedMarginPair,
    IsolatedMarginTier,
    MarginAsset,
    MarginDelisting,
    MarginInventory,
    MarginLeverageBrackets,
    MarginLimitPricePairs,
    MarginLiquidationRatio,
    MarginListing,
    MarginPriceIndex,
    MarginRestrictedAssets,
    RetiredCrossMarginPair,
    RetiredIsolatedMarginPair,
    RetiredMarginAsset,
    decode_cross_margin_collateral_ratio,
    decode_cross_margin_pair,
    decode_isolated_margin_pair,
    decode_isolated_margin_tier,
    decode_margin_asset,
    decode_margin_delisting,
    decode_margin_inventory,
    decode_margin_leverage_brackets,
    decode_margin_limit_price_pairs,
    decode_margin_liquidation_ratio,
    decode_margin_listing,
    decode_margin_price_index,
    decode_margin_restricted_assets,
    decode_retired_cross_margin_pair,
    decode_retired_isolated_margin_pair,
    decode_retired_margin_asset,
)
from lendspec.core.bounds import Bounds
from lendspec.core.codec import list_of, wire_integer, wire_listed, wire_text
from lendspec.core.operation import Deprecation, Limit, Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = [
    "GET_CROSS_MARGIN_COLLATERAL_RATIOS",
    "GET_CROSS_MARGIN_PAIR",
    "GET_CROSS_MARGIN_PAIRS",
    "GET_ISOLATED_MARGIN_PAIR",
    "GET_ISOLATED_MARGIN_PAIRS",
    "GET_ISOLATED_MARGIN_TIERS",
    "GET_MARGIN_ASSET",
    "GET_MARGIN_ASSETS",
    "GET_MARGIN_AVAILABLE_INVENTORY",
    "GET_MARGIN_DELIST_SCHEDULE",
    "GET_MARGIN_LEVERAGE_BRACKETS",
    "GET_MARGIN_LIMIT_PRICE_PAIRS",
    "GET_MARGIN_LIST_SCHEDULE",
    "GET_MARGIN_PRICE_INDEX",
    "GET_MARGIN_RESTRICTED_ASSETS",
    "GET_MARGIN_RISK_BASED_LIQUIDATION_RATIOS",
    "AsyncMarketApi",
    "AsyncRawMarketApi",
    "MarketApi",
    "RawMarketApi",
]

_COIN = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}$",
    form="the name of one coin, in capital letters and digits, without spaces",
)
_SYMBOL = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,40}$",
    form="the name of a trading pair, in capital letters and digits, without spaces or signs between the coins",
)

GET_MARGIN_ASSETS = Operation(
    id="getMarginAssets",
    python_name="margin.market.assets",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/allAssets",),
    effect="read",
    security=("apiKey",),
    parameters=(Parameter("asset", "asset", "str", "query", wire_text, bounds=_COIN),),
    decode=list_of(decode_margin_asset),
    permission="MARKET_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-margin-assets",
)
GET_CROSS_MARGIN_PAIRS = Operation(
    id="getCrossMarginPairs",
    python_name="margin.market.cross_pairs",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/allPairs",),
    effect="read",
    security=("apiKey",),
    parameters=(Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),),
    decode=list_of(decode_cross_margin_pair),
    permission="MARKET_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-cross-margin-pairs",
)
GET_ISOLATED_MARGIN_PAIRS = Operation(
    id="getIsolatedMarginPairs",
    python_name="margin.market.isolated_pairs",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/isolated/allPairs",),
    effect="read",
    security=("apiKey",),
    parameters=(Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),),
    decode=list_of(decode_isolated_margin_pair),
    permission="MARKET_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-isolated-margin-symbol",
)
GET_MARGIN_AVAILABLE_INVENTORY = Operation(
    id="getMarginAvailableInventory",
    python_name="margin.market.available_inventory",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/available-inventory",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(Parameter("type", "type", "MarginKind | str", "query", wire_listed(MarginKind), required=True),),
    decode=decode_margin_inventory,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=50, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-margin-available-inventory",
)
GET_CROSS_MARGIN_COLLATERAL_RATIOS = Operation(
    id="getCrossMarginCollateralRatios",
    python_name="margin.market.collateral_ratios",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/crossMarginCollateralRatio",),
    effect="read",
    security=("apiKey",),
    parameters=(),
    decode=list_of(decode_cross_margin_collateral_ratio),
    permission="MARKET_DATA",
    limits=(Limit(weight=100, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#cross-margin-collateral-ratio",
)
GET_MARGIN_DELIST_SCHEDULE = Operation(
    id="getMarginDelistSchedule",
    python_name="margin.market.delist_schedule",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/delist-schedule",),
    effect="read",
    security=("apiKey",),
    parameters=(),
    decode=list_of(decode_margin_delisting),
    permission="MARKET_DATA",
    limits=(Limit(weight=100, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-delist-schedule",
)
GET_MARGIN_LIST_SCHEDULE = Operation(
    id="getMarginListSchedule",
    python_name="margin.market.list_schedule",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/list-schedule",),
    effect="read",
    security=("apiKey",),
    parameters=(),
    decode=list_of(decode_margin_listing),
    permission="MARKET_DATA",
    limits=(Limit(weight=100, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-list-schedule",
)
GET_ISOLATED_MARGIN_TIERS = Operation(
    id="getIsolatedMarginTiers",
    python_name="margin.market.isolated_tiers",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/isolatedMarginTier",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("tier", "tier", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
    ),
    decode=list_of(decode_isolated_margin_tier),
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-isolated-margin-tier-data",
)
GET_MARGIN_LIMIT_PRICE_PAIRS = Operation(
    id="getMarginLimitPricePairs",
    python_name="margin.market.limit_price_pairs",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/limit-price-pairs",),
    effect="read",
    security=("apiKey",),
    parameters=(),
    decode=decode_margin_limit_price_pairs,
    permission="MARKET_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-limit-price-pairs",
)
GET_MARGIN_PRICE_INDEX = Operation(
    id="getMarginPriceIndex",
    python_name="margin.market.price_index",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/priceIndex",),
    effect="read",
    security=("apiKey",),
    parameters=(Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),),
    decode=decode_margin_price_index,
    permission="MARKET_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-margin-priceindex",
)
GET_MARGIN_RESTRICTED_ASSETS = Operation(
    id="getMarginRestrictedAssets",
    python_name="margin.market.restricted_assets",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/restricted-asset",),
    effect="read",
    security=("apiKey",),
    parameters=(),
    decode=decode_margin_restricted_assets,
    permission="MARKET_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-margin-restricted-assets",
)
GET_MARGIN_RISK_BASED_LIQUIDATION_RATIOS = Operation(
    id="getMarginRiskBasedLiquidationRatios",
    python_name="margin.market.risk_based_liquidation_ratios",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/risk-based-liquidation-ratio",),
    effect="read",
    security=("apiKey",),
    parameters=(),
    decode=list_of(decode_margin_liquidation_ratio),
    permission="MARKET_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-margin-asset-risk-based-liquidation-ratio",
)
GET_MARGIN_LEVERAGE_BRACKETS = Operation(
    id="getMarginLeverageBrackets",
    python_name="margin.market.leverage_brackets",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/leverageBracket",),
    effect="read",
    security=("apiKey",),
    parameters=(),
    decode=list_of(decode_margin_leverage_brackets),
    permission="MARKET_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(sunset="2026-04-13", replaced_by=None),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-liability-coin-leverage-bracket-in-cross-margin-pro-mode",
)
GET_MARGIN_ASSET = Operation(
    id="getMarginAsset",
    python_name="margin.market.asset",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/asset",),
    effect="read",
    security=("apiKey",),
    parameters=(Parameter("asset", "asset", "str", "query", wire_text, required=True, bounds=_COIN),),
    decode=decode_retired_margin_asset,
    permission="MARKET_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="margin.market.assets"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
GET_CROSS_MARGIN_PAIR = Operation(
    id="getCrossMarginPair",
    python_name="margin.market.cross_pair",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/pair",),
    effect="read",
    security=("apiKey",),
    parameters=(Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),),
    decode=decode_retired_cross_margin_pair,
    permission="MARKET_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="margin.market.cross_pairs"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
GET_ISOLATED_MARGIN_PAIR = Operation(
    id="getIsolatedMarginPair",
    python_name="margin.market.isolated_pair",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/isolated/pair",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),),
    decode=decode_retired_isolated_margin_pair,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="margin.market.isolated_pairs"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)


class MarketApi:
    """The terms of margin trading, the same for everybody. An asset can be borrowable, usable as
    collateral, or both; a pair can be open to cross margin, to isolated margin, or to both. Cross
    margin counts each asset by its collateral ratio, which falls in steps as the value held grows.
    Isolated margin has tiers for each pair: a tier sets the leverage, the most that can be borrowed,
    the initial margin level and the level of liquidation. The margin level is the value of the assets
    over debts and interest; when it sinks to the level of liquidation, the exchange sells the assets to
    pay the debts back. Interest is charged on what is borrowed; reading these terms costs nothing but
    request weight. Most calls need the API key alone; the inventory and the tiers are signed. Assets
    and pairs come and go, so look at the schedules before relying on one.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def assets(
        self,
        *,
        asset: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginAsset, ...]:
        """List the assets of margin.

        Which assets can be borrowed or pledged, and the smallest amounts to borrow and repay. With `asset`
        only that one.

        Args:
            asset: Only this asset; all assets when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-margin-assets
        """
        return self._session.call(
            GET_MARGIN_ASSETS,
            {
                "asset": asset,
            },
            options,
        )

    def cross_pairs(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[CrossMarginPair, ...]:
        """List the pairs of cross margin.

        Which pairs cross margin can trade, and on which sides. With `symbol` only that one.

        Args:
            symbol: Only this pair; all pairs when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-cross-margin-pairs
        """
        return self._session.call(
            GET_CROSS_MARGIN_PAIRS,
            {
                "symbol": symbol,
            },
            options,
        )

    def isolated_pairs(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[IsolatedMarginPair, ...]:
        """List the pairs of isolated margin.

        Which pairs isolated margin can trade, and on which sides. With `symbol` only that one.

        Args:
            symbol: Only this pair; all pairs when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-isolated-margin-symbol
        """
        return self._session.call(
            GET_ISOLATED_MARGIN_PAIRS,
            {
                "symbol": symbol,
            },
            options,
        )

    def available_inventory(
        self,
        *,
        type: MarginKind | str,
        options: CallOptions | None = None,
    ) -> MarginInventory:
        """Get what the exchange has left to lend.

        How much of each asset the exchange can still lend to all users together. Your own limits can be
        lower.

        Args:
            type: Kind of margin whose inventory is wanted.
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

        Limits: 50 of 180000 UID weight a minute (3600 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-margin-available-inventory
        """
        return self._session.call(
            GET_MARGIN_AVAILABLE_INVENTORY,
            {
                "type": type,
            },
            options,
        )

    def collateral_ratios(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[CrossMarginCollateralRatio, ...]:
        """List the collateral ratios of cross margin.

        How much of the value of an asset counts as collateral in cross margin, in steps of the value held.
        Assets with the same steps share one row.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#cross-margin-collateral-ratio
        """
        return self._session.call(
            GET_CROSS_MARGIN_COLLATERAL_RATIOS,
            {},
            options,
        )

    def delist_schedule(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[MarginDelisting, ...]:
        """List what margin is going to drop.

        When which assets leave cross margin and which pairs leave isolated margin.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-delist-schedule
        """
        return self._session.call(
            GET_MARGIN_DELIST_SCHEDULE,
            {},
            options,
        )

    def list_schedule(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[MarginListing, ...]:
        """List what margin is going to add.

        When which assets come to cross margin and which pairs come to isolated margin.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-list-schedule
        """
        return self._session.call(
            GET_MARGIN_LIST_SCHEDULE,
            {},
            options,
        )

    def isolated_tiers(
        self,
        *,
        symbol: str,
        tier: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[IsolatedMarginTier, ...]:
        """List the tiers of an isolated margin pair.

        Leverage, limits of borrowing, and initial and liquidation levels of each tier of a pair; of one
        tier with `tier`.

        Args:
            symbol: Pair whose tiers are wanted.
            tier: Only this tier; all tiers when absent.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-isolated-margin-tier-data
        """
        return self._session.call(
            GET_ISOLATED_MARGIN_TIERS,
            {
                "symbol": symbol,
                "tier": tier,
            },
            options,
        )

    def limit_price_pairs(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginLimitPricePairs:
        """List the pairs with bounded limit prices.

        On these pairs the exchange refuses a limit order to buy at more than 15 % over the index price, and
        a limit order to sell at more than 15 % under it. Limit prices on the other side of the index price
        are free.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-limit-price-pairs
        """
        return self._session.call(
            GET_MARGIN_LIMIT_PRICE_PAIRS,
            {},
            options,
        )

    def price_index(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> MarginPriceIndex:
        """Get the index price of a pair.

        The price that margin reckons with, and the time at which it was computed.

        Args:
            symbol: Pair whose index price is wanted.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-margin-priceindex
        """
        return self._session.call(
            GET_MARGIN_PRICE_INDEX,
            {
                "symbol": symbol,
            },
            options,
        )

    def restricted_assets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginRestrictedAssets:
        """List the assets under restriction.

        Assets that no new long position may be opened in, and assets over the limit of collateral.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-margin-restricted-assets
        """
        return self._session.call(
            GET_MARGIN_RESTRICTED_ASSETS,
            {},
            options,
        )

    def risk_based_liquidation_ratios(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[MarginLiquidationRatio, ...]:
        """List the risk-based liquidation ratios.

        The liquidation ratio that the exchange derives from the risk of each asset.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-margin-asset-risk-based-liquidation-ratio
        """
        return self._session.call(
            GET_MARGIN_RISK_BASED_LIQUIDATION_RATIOS,
            {},
            options,
        )

    def leverage_brackets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[MarginLeverageBrackets, ...]:
        """List the leverage brackets of Cross Margin Pro.

        Deprecated: the exchange removes it on 2026-04-13.

        How leverage falls and margin rates rise with the debt, for groups of assets. The exchange has
        closed Cross Margin Pro and with it this call.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-liability-coin-leverage-bracket-in-cross-margin-pro-mode
        """
        return self._session.call(
            GET_MARGIN_LEVERAGE_BRACKETS,
            {},
            options,
        )

    def asset(
        self,
        *,
        asset: str,
        options: CallOptions | None = None,
    ) -> RetiredMarginAsset:
        """Get one asset of margin.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.market.assets.

        The exchange has taken this call down; the list of assets takes an asset instead.

        Args:
            asset: The asset.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            GET_MARGIN_ASSET,
            {
                "asset": asset,
            },
            options,
        )

    def cross_pair(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RetiredCrossMarginPair:
        """Get one pair of cross margin.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.market.cross_pairs.

        The exchange has taken this call down; the list of pairs takes a pair instead.

        Args:
            symbol: The pair.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            GET_CROSS_MARGIN_PAIR,
            {
                "symbol": symbol,
            },
            options,
        )

    def isolated_pair(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RetiredIsolatedMarginPair:
        """Get one pair of isolated margin.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.market.isolated_pairs.

        The exchange has taken this call down; the list of pairs takes a pair instead.

        Args:
            symbol: The pair.
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

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            GET_ISOLATED_MARGIN_PAIR,
            {
                "symbol": symbol,
            },
            options,
        )


class AsyncMarketApi:
    """The terms of margin trading, the same for everybody. An asset can be borrowable, usable as
    collateral, or both; a pair can be open to cross margin, to isolated margin, or to both. Cross
    margin counts each asset by its collateral ratio, which falls in steps as the value held grows.
    Isolated margin has tiers for each pair: a tier sets the leverage, the most that can be borrowed,
    the initial margin level and the level of liquidation. The margin level is the value of the assets
    over debts and interest; when it sinks to the level of liquidation, the exchange sells the assets to
    pay the debts back. Interest is charged on what is borrowed; reading these terms costs nothing but
    request weight. Most calls need the API key alone; the inventory and the tiers are signed. Assets
    and pairs come and go, so look at the schedules before relying on one.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def assets(
        self,
        *,
        asset: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MarginAsset, ...]:
        """List the assets of margin.

        Which assets can be borrowed or pledged, and the smallest amounts to borrow and repay. With `asset`
        only that one.

        Args:
            asset: Only this asset; all assets when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-margin-assets
        """
        return await self._session.call(
            GET_MARGIN_ASSETS,
            {
                "asset": asset,
            },
            options,
        )

    async def cross_pairs(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[CrossMarginPair, ...]:
        """List the pairs of cross margin.

        Which pairs cross margin can trade, and on which sides. With `symbol` only that one.

        Args:
            symbol: Only this pair; all pairs when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-cross-margin-pairs
        """
        return await self._session.call(
            GET_CROSS_MARGIN_PAIRS,
            {
                "symbol": symbol,
            },
            options,
        )

    async def isolated_pairs(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[IsolatedMarginPair, ...]:
        """List the pairs of isolated margin.

        Which pairs isolated margin can trade, and on which sides. With `symbol` only that one.

        Args:
            symbol: Only this pair; all pairs when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-isolated-margin-symbol
        """
        return await self._session.call(
            GET_ISOLATED_MARGIN_PAIRS,
            {
                "symbol": symbol,
            },
            options,
        )

    async def available_inventory(
        self,
        *,
        type: MarginKind | str,
        options: CallOptions | None = None,
    ) -> MarginInventory:
        """Get what the exchange has left to lend.

        How much of each asset the exchange can still lend to all users together. Your own limits can be
        lower.

        Args:
            type: Kind of margin whose inventory is wanted.
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

        Limits: 50 of 180000 UID weight a minute (3600 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-margin-available-inventory
        """
        return await self._session.call(
            GET_MARGIN_AVAILABLE_INVENTORY,
            {
                "type": type,
            },
            options,
        )

    async def collateral_ratios(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[CrossMarginCollateralRatio, ...]:
        """List the collateral ratios of cross margin.

        How much of the value of an asset counts as collateral in cross margin, in steps of the value held.
        Assets with the same steps share one row.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#cross-margin-collateral-ratio
        """
        return await self._session.call(
            GET_CROSS_MARGIN_COLLATERAL_RATIOS,
            {},
            options,
        )

    async def delist_schedule(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[MarginDelisting, ...]:
        """List what margin is going to drop.

        When which assets leave cross margin and which pairs leave isolated margin.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-delist-schedule
        """
        return await self._session.call(
            GET_MARGIN_DELIST_SCHEDULE,
            {},
            options,
        )

    async def list_schedule(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[MarginListing, ...]:
        """List what margin is going to add.

        When which assets come to cross margin and which pairs come to isolated margin.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 100 of 12000 IP weight a minute (120 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-list-schedule
        """
        return await self._session.call(
            GET_MARGIN_LIST_SCHEDULE,
            {},
            options,
        )

    async def isolated_tiers(
        self,
        *,
        symbol: str,
        tier: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[IsolatedMarginTier, ...]:
        """List the tiers of an isolated margin pair.

        Leverage, limits of borrowing, and initial and liquidation levels of each tier of a pair; of one
        tier with `tier`.

        Args:
            symbol: Pair whose tiers are wanted.
            tier: Only this tier; all tiers when absent.
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
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-isolated-margin-tier-data
        """
        return await self._session.call(
            GET_ISOLATED_MARGIN_TIERS,
            {
                "symbol": symbol,
                "tier": tier,
            },
            options,
        )

    async def limit_price_pairs(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginLimitPricePairs:
        """List the pairs with bounded limit prices.

        On these pairs the exchange refuses a limit order to buy at more than 15 % over the index price, and
        a limit order to sell at more than 15 % under it. Limit prices on the other side of the index price
        are free.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-limit-price-pairs
        """
        return await self._session.call(
            GET_MARGIN_LIMIT_PRICE_PAIRS,
            {},
            options,
        )

    async def price_index(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> MarginPriceIndex:
        """Get the index price of a pair.

        The price that margin reckons with, and the time at which it was computed.

        Args:
            symbol: Pair whose index price is wanted.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-margin-priceindex
        """
        return await self._session.call(
            GET_MARGIN_PRICE_INDEX,
            {
                "symbol": symbol,
            },
            options,
        )

    async def restricted_assets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginRestrictedAssets:
        """List the assets under restriction.

        Assets that no new long position may be opened in, and assets over the limit of collateral.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-margin-restricted-assets
        """
        return await self._session.call(
            GET_MARGIN_RESTRICTED_ASSETS,
            {},
            options,
        )

    async def risk_based_liquidation_ratios(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[MarginLiquidationRatio, ...]:
        """List the risk-based liquidation ratios.

        The liquidation ratio that the exchange derives from the risk of each asset.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-margin-asset-risk-based-liquidation-ratio
        """
        return await self._session.call(
            GET_MARGIN_RISK_BASED_LIQUIDATION_RATIOS,
            {},
            options,
        )

    async def leverage_brackets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[MarginLeverageBrackets, ...]:
        """List the leverage brackets of Cross Margin Pro.

        Deprecated: the exchange removes it on 2026-04-13.

        How leverage falls and margin rates rise with the debt, for groups of assets. The exchange has
        closed Cross Margin Pro and with it this call.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-liability-coin-leverage-bracket-in-cross-margin-pro-mode
        """
        return await self._session.call(
            GET_MARGIN_LEVERAGE_BRACKETS,
            {},
            options,
        )

    async def asset(
        self,
        *,
        asset: str,
        options: CallOptions | None = None,
    ) -> RetiredMarginAsset:
        """Get one asset of margin.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.market.assets.

        The exchange has taken this call down; the list of assets takes an asset instead.

        Args:
            asset: The asset.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            GET_MARGIN_ASSET,
            {
                "asset": asset,
            },
            options,
        )

    async def cross_pair(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RetiredCrossMarginPair:
        """Get one pair of cross margin.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.market.cross_pairs.

        The exchange has taken this call down; the list of pairs takes a pair instead.

        Args:
            symbol: The pair.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission MARKET_DATA.

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            GET_CROSS_MARGIN_PAIR,
            {
                "symbol": symbol,
            },
            options,
        )

    async def isolated_pair(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RetiredIsolatedMarginPair:
        """Get one pair of isolated margin.

        Deprecated: the exchange removes it on 2024-03-31. Use instead: margin.market.isolated_pairs.

        The exchange has taken this call down; the list of pairs takes a pair instead.

        Args:
            symbol: The pair.
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

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            GET_ISOLATED_MARGIN_PAIR,
            {
                "symbol": symbol,
            },
            options,
        )


class RawMarketApi:
    """The terms of margin trading, the same for everybody. An asset can be borrowable, usable as
    collateral, or both; a pair can be open to cross margin, to isolated margin, or to both. Cross
    margin counts each asset by its collateral ratio, which falls in steps as the value held grows.
    Isolated margin has tiers for each pair: a tier sets the leverage, the most that can be borrowed,
    the initial margin level and the level of liquidation. The margin level is the value of the assets
    over debts and interest; when it sinks to the level of liquidation, the exchange sells the assets to
    pay the debts back. Interest is charged on what is borrowed; reading these terms costs nothing but
    request weight. Most calls need the API key alone; the inventory and the tiers are signed. Assets
    and pairs come and go, so look at the schedules before relying on one.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def assets(
        self,
        *,
        asset: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginAsset, ...]]:
        """Call ``margin.market.assets`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_ASSETS,
            {
                "asset": asset,
            },
            options,
        )

    def cross_pairs(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[CrossMarginPair, ...]]:
        """Call ``margin.market.cross_pairs`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_CROSS_MARGIN_PAIRS,
            {
                "symbol": symbol,
            },
            options,
        )

    def isolated_pairs(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[IsolatedMarginPair, ...]]:
        """Call ``margin.market.isolated_pairs`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_ISOLATED_MARGIN_PAIRS,
            {
                "symbol": symbol,
            },
            options,
        )

    def available_inventory(
        self,
        *,
        type: MarginKind | str,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginInventory]:
        """Call ``margin.market.available_inventory`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_AVAILABLE_INVENTORY,
            {
                "type": type,
            },
            options,
        )

    def collateral_ratios(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[CrossMarginCollateralRatio, ...]]:
        """Call ``margin.market.collateral_ratios`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_CROSS_MARGIN_COLLATERAL_RATIOS,
            {},
            options,
        )

    def delist_schedule(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginDelisting, ...]]:
        """Call ``margin.market.delist_schedule`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_DELIST_SCHEDULE,
            {},
            options,
        )

    def list_schedule(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginListing, ...]]:
        """Call ``margin.market.list_schedule`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_LIST_SCHEDULE,
            {},
            options,
        )

    def isolated_tiers(
        self,
        *,
        symbol: str,
        tier: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[IsolatedMarginTier, ...]]:
        """Call ``margin.market.isolated_tiers`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_ISOLATED_MARGIN_TIERS,
            {
                "symbol": symbol,
                "tier": tier,
            },
            options,
        )

    def limit_price_pairs(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginLimitPricePairs]:
        """Call ``margin.market.limit_price_pairs`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_LIMIT_PRICE_PAIRS,
            {},
            options,
        )

    def price_index(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginPriceIndex]:
        """Call ``margin.market.price_index`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_PRICE_INDEX,
            {
                "symbol": symbol,
            },
            options,
        )

    def restricted_assets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginRestrictedAssets]:
        """Call ``margin.market.restricted_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_RESTRICTED_ASSETS,
            {},
            options,
        )

    def risk_based_liquidation_ratios(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginLiquidationRatio, ...]]:
        """Call ``margin.market.risk_based_liquidation_ratios`` and keep status, headers, limits used and body
        beside the result.
        """
        return self._session.call_raw(
            GET_MARGIN_RISK_BASED_LIQUIDATION_RATIOS,
            {},
            options,
        )

    def leverage_brackets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginLeverageBrackets, ...]]:
        """Call ``margin.market.leverage_brackets`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_MARGIN_LEVERAGE_BRACKETS,
            {},
            options,
        )

    def asset(
        self,
        *,
        asset: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[RetiredMarginAsset]:
        """Call ``margin.market.asset`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_ASSET,
            {
                "asset": asset,
            },
            options,
        )

    def cross_pair(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[RetiredCrossMarginPair]:
        """Call ``margin.market.cross_pair`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_CROSS_MARGIN_PAIR,
            {
                "symbol": symbol,
            },
            options,
        )

    def isolated_pair(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[RetiredIsolatedMarginPair]:
        """Call ``margin.market.isolated_pair`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            GET_ISOLATED_MARGIN_PAIR,
            {
                "symbol": symbol,
            },
            options,
        )


class AsyncRawMarketApi:
    """The terms of margin trading, the same for everybody. An asset can be borrowable, usable as
    collateral, or both; a pair can be open to cross margin, to isolated margin, or to both. Cross
    margin counts each asset by its collateral ratio, which falls in steps as the value held grows.
    Isolated margin has tiers for each pair: a tier sets the leverage, the most that can be borrowed,
    the initial margin level and the level of liquidation. The margin level is the value of the assets
    over debts and interest; when it sinks to the level of liquidation, the exchange sells the assets to
    pay the debts back. Interest is charged on what is borrowed; reading these terms costs nothing but
    request weight. Most calls need the API key alone; the inventory and the tiers are signed. Assets
    and pairs come and go, so look at the schedules before relying on one.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def assets(
        self,
        *,
        asset: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginAsset, ...]]:
        """Call ``margin.market.assets`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_ASSETS,
            {
                "asset": asset,
            },
            options,
        )

    async def cross_pairs(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[CrossMarginPair, ...]]:
        """Call ``margin.market.cross_pairs`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_CROSS_MARGIN_PAIRS,
            {
                "symbol": symbol,
            },
            options,
        )

    async def isolated_pairs(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[IsolatedMarginPair, ...]]:
        """Call ``margin.market.isolated_pairs`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_ISOLATED_MARGIN_PAIRS,
            {
                "symbol": symbol,
            },
            options,
        )

    async def available_inventory(
        self,
        *,
        type: MarginKind | str,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginInventory]:
        """Call ``margin.market.available_inventory`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_AVAILABLE_INVENTORY,
            {
                "type": type,
            },
            options,
        )

    async def collateral_ratios(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[CrossMarginCollateralRatio, ...]]:
        """Call ``margin.market.collateral_ratios`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_CROSS_MARGIN_COLLATERAL_RATIOS,
            {},
            options,
        )

    async def delist_schedule(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginDelisting, ...]]:
        """Call ``margin.market.delist_schedule`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_DELIST_SCHEDULE,
            {},
            options,
        )

    async def list_schedule(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginListing, ...]]:
        """Call ``margin.market.list_schedule`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_LIST_SCHEDULE,
            {},
            options,
        )

    async def isolated_tiers(
        self,
        *,
        symbol: str,
        tier: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[IsolatedMarginTier, ...]]:
        """Call ``margin.market.isolated_tiers`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_ISOLATED_MARGIN_TIERS,
            {
                "symbol": symbol,
                "tier": tier,
            },
            options,
        )

    async def limit_price_pairs(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginLimitPricePairs]:
        """Call ``margin.market.limit_price_pairs`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_LIMIT_PRICE_PAIRS,
            {},
            options,
        )

    async def price_index(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginPriceIndex]:
        """Call ``margin.market.price_index`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_PRICE_INDEX,
            {
                "symbol": symbol,
            },
            options,
        )

    async def restricted_assets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginRestrictedAssets]:
        """Call ``margin.market.restricted_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_RESTRICTED_ASSETS,
            {},
            options,
        )

    async def risk_based_liquidation_ratios(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginLiquidationRatio, ...]]:
        """Call ``margin.market.risk_based_liquidation_ratios`` and keep status, headers, limits used and body
        beside the result.
        """
        return await self._session.call_raw(
            GET_MARGIN_RISK_BASED_LIQUIDATION_RATIOS,
            {},
            options,
        )

    async def leverage_brackets(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MarginLeverageBrackets, ...]]:
        """Call ``margin.market.leverage_brackets`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_MARGIN_LEVERAGE_BRACKETS,
            {},
            options,
        )

    async def asset(
        self,
        *,
        asset: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[RetiredMarginAsset]:
        """Call ``margin.market.asset`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_ASSET,
            {
                "asset": asset,
            },
            options,
        )

    async def cross_pair(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[RetiredCrossMarginPair]:
        """Call ``margin.market.cross_pair`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_CROSS_MARGIN_PAIR,
            {
                "symbol": symbol,
            },
            options,
        )

    async def isolated_pair(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[RetiredIsolatedMarginPair]:
        """Call ``margin.market.isolated_pair`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            GET_ISOLATED_MARGIN_PAIR,
            {
                "symbol": symbol,
            },
            options,
        )

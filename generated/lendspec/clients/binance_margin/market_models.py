# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.core.codec import (
    as_object,
    boolean,
    decimal,
    integer,
    list_of,
    map_of,
    nullable,
    optional,
    required,
    text,
    unix_ms,
    unix_s,
)

__all__ = [
    "CrossMarginCollateralRatio",
    "CrossMarginCollateralStep",
    "CrossMarginPair",
    "IsolatedMarginPair",
    "IsolatedMarginTier",
    "MarginAsset",
    "MarginDelisting",
    "MarginInventory",
    "MarginLeverageBracket",
    "MarginLeverageBrackets",
    "MarginLimitPricePairs",
    "MarginLiquidationRatio",
    "MarginListing",
    "MarginPriceIndex",
    "MarginRestrictedAssets",
    "RetiredCrossMarginPair",
    "RetiredIsolatedMarginPair",
    "RetiredMarginAsset",
    "decode_cross_margin_collateral_ratio",
    "decode_cross_margin_collateral_step",
    "decode_cross_margin_pair",
    "decode_isolated_margin_pair",
    "decode_isolated_margin_tier",
    "decode_margin_asset",
    "decode_margin_delisting",
    "decode_margin_inventory",
    "decode_margin_leverage_bracket",
    "decode_margin_leverage_brackets",
    "decode_margin_limit_price_pairs",
    "decode_margin_liquidation_ratio",
    "decode_margin_listing",
    "decode_margin_price_index",
    "decode_margin_restricted_assets",
    "decode_retired_cross_margin_pair",
    "decode_retired_isolated_margin_pair",
    "decode_retired_margin_asset",
]


@frozen(kw_only=True)
class MarginAsset:
    """An asset of margin.

    Attributes:
        asset_full_name: Full name of the asset.
        asset_name: The asset, by its code.
        is_borrowable: Whether the asset can be borrowed.
        is_mortgageable: Whether the asset can be pledged.
        user_min_borrow: Smallest amount to borrow, in `asset_name`.
        user_min_repay: Smallest amount to repay, in `asset_name`.
        delist_time: Time at which margin drops the asset, in seconds since 1970 (UTC); absent
            when none is set.
    """

    asset_full_name: str
    asset_name: str
    is_borrowable: bool
    is_mortgageable: bool
    user_min_borrow: Decimal
    user_min_repay: Decimal
    delist_time: datetime | None = None


def decode_margin_asset(value: object) -> MarginAsset:
    """Read a `MarginAsset` from JSON."""
    row = as_object(value)
    return MarginAsset(
        asset_full_name=required(row, "assetFullName", text),
        asset_name=required(row, "assetName", text),
        is_borrowable=required(row, "isBorrowable", boolean),
        is_mortgageable=required(row, "isMortgageable", boolean),
        user_min_borrow=required(row, "userMinBorrow", decimal),
        user_min_repay=required(row, "userMinRepay", decimal),
        delist_time=optional(row, "delistTime", unix_s),
    )


@frozen(kw_only=True)
class CrossMarginPair:
    """A pair of cross margin.

    Attributes:
        base: Base asset, the one that is bought and sold.
        id: Number of the pair.
        is_buy_allowed: Whether the pair can be bought.
        is_margin_trade: Whether margin trades the pair.
        is_sell_allowed: Whether the pair can be sold.
        quote: Quote asset, the one that is paid.
        symbol: The pair.
        delist_time: Time at which margin drops the pair, in seconds since 1970 (UTC); absent
            when none is set.
    """

    base: str
    id: int
    is_buy_allowed: bool
    is_margin_trade: bool
    is_sell_allowed: bool
    quote: str
    symbol: str
    delist_time: datetime | None = None


def decode_cross_margin_pair(value: object) -> CrossMarginPair:
    """Read a `CrossMarginPair` from JSON."""
    row = as_object(value)
    return CrossMarginPair(
        base=required(row, "base", text),
        id=required(row, "id", integer),
        is_buy_allowed=required(row, "isBuyAllowed", boolean),
        is_margin_trade=required(row, "isMarginTrade", boolean),
        is_sell_allowed=required(row, "isSellAllowed", boolean),
        quote=required(row, "quote", text),
        symbol=required(row, "symbol", text),
        delist_time=optional(row, "delistTime", unix_s),
    )


@frozen(kw_only=True)
class IsolatedMarginPair:
    """A pair of isolated margin.

    Attributes:
        base: Base asset, the one that is bought and sold.
        is_buy_allowed: Whether the pair can be bought.
        is_margin_trade: Whether margin trades the pair.
        is_sell_allowed: Whether the pair can be sold.
        quote: Quote asset, the one that is paid.
        symbol: The pair.
    """

    base: str
    is_buy_allowed: bool
    is_margin_trade: bool
    is_sell_allowed: bool
    quote: str
    symbol: str


def decode_isolated_margin_pair(value: object) -> IsolatedMarginPair:
    """Read a `IsolatedMarginPair` from JSON."""
    row = as_object(value)
    return IsolatedMarginPair(
        base=required(row, "base", text),
        is_buy_allowed=required(row, "isBuyAllowed", boolean),
        is_margin_trade=required(row, "isMarginTrade", boolean),
        is_sell_allowed=required(row, "isSellAllowed", boolean),
        quote=required(row, "quote", text),
        symbol=required(row, "symbol", text),
    )


@frozen(kw_only=True)
class MarginInventory:
    """What the exchange has left to lend.

    Attributes:
        assets: Amount left to lend for each asset, in that asset.
        update_time: Time of the figures, in seconds since 1970 (UTC).
    """

    assets: dict[str, Decimal]
    update_time: datetime


def decode_margin_inventory(value: object) -> MarginInventory:
    """Read a `MarginInventory` from JSON."""
    row = as_object(value)
    return MarginInventory(
        assets=required(row, "assets", _map_of_decimal),
        update_time=required(row, "updateTime", unix_s),
    )


@frozen(kw_only=True)
class CrossMarginCollateralStep:
    """The collateral ratio of one step of the value held.

    Attributes:
        min_usd_value: Value at which the step begins, in USD.
        max_usd_value: Value at which the step ends, in USD; absent on the last one.
        discount_rate: Part of the value that counts as collateral, a ratio (0.975 = 97.5 %).
    """

    min_usd_value: Decimal
    max_usd_value: Decimal | None = None
    discount_rate: Decimal


def decode_cross_margin_collateral_step(value: object) -> CrossMarginCollateralStep:
    """Read a `CrossMarginCollateralStep` from JSON."""
    row = as_object(value)
    return CrossMarginCollateralStep(
        min_usd_value=required(row, "minUsdValue", decimal),
        max_usd_value=optional(row, "maxUsdValue", decimal),
        discount_rate=required(row, "discountRate", decimal),
    )


@frozen(kw_only=True)
class CrossMarginCollateralRatio:
    """The collateral ratios of assets that have the same steps.

    Attributes:
        collaterals: The steps of the value held.
        asset_names: The assets with these steps.
    """

    collaterals: tuple[CrossMarginCollateralStep, ...]
    asset_names: tuple[str, ...]


def decode_cross_margin_collateral_ratio(value: object) -> CrossMarginCollateralRatio:
    """Read a `CrossMarginCollateralRatio` from JSON."""
    row = as_object(value)
    return CrossMarginCollateralRatio(
        collaterals=required(row, "collaterals", _list_of_decode_cross_margin_collateral_step),
        asset_names=required(row, "assetNames", _list_of_text),
    )


@frozen(kw_only=True)
class MarginDelisting:
    """What margin drops at one time.

    Attributes:
        delist_time: Time of the delisting, in milliseconds since 1970 (UTC).
        cross_margin_assets: Assets that leave cross margin.
        isolated_margin_symbols: Pairs that leave isolated margin.
    """

    delist_time: datetime
    cross_margin_assets: tuple[str, ...]
    isolated_margin_symbols: tuple[str, ...]


def decode_margin_delisting(value: object) -> MarginDelisting:
    """Read a `MarginDelisting` from JSON."""
    row = as_object(value)
    return MarginDelisting(
        delist_time=required(row, "delistTime", unix_ms),
        cross_margin_assets=required(row, "crossMarginAssets", _list_of_text),
        isolated_margin_symbols=required(row, "isolatedMarginSymbols", _list_of_text),
    )


@frozen(kw_only=True)
class MarginListing:
    """What margin adds at one time.

    Attributes:
        list_time: Time of the listing, in milliseconds since 1970 (UTC).
        cross_margin_assets: Assets that come to cross margin.
        isolated_margin_symbols: Pairs that come to isolated margin.
    """

    list_time: datetime
    cross_margin_assets: tuple[str, ...]
    isolated_margin_symbols: tuple[str, ...]


def decode_margin_listing(value: object) -> MarginListing:
    """Read a `MarginListing` from JSON."""
    row = as_object(value)
    return MarginListing(
        list_time=required(row, "listTime", unix_ms),
        cross_margin_assets=required(row, "crossMarginAssets", _list_of_text),
        isolated_margin_symbols=required(row, "isolatedMarginSymbols", _list_of_text),
    )


@frozen(kw_only=True)
class IsolatedMarginTier:
    """A tier of an isolated margin pair.

    Attributes:
        symbol: The pair.
        tier: Number of the tier.
        effective_multiple: Leverage of the tier, a multiple (10 = 10 times).
        initial_risk_ratio: Initial margin level, a ratio (1.111 = assets worth 111.1 % of the
            debts).
        liquidation_risk_ratio: Margin level of liquidation, a ratio (1.05 = assets worth 105 %
            of the debts).
        base_asset_max_borrowable: Most that can be borrowed of the base asset, in that asset.
        quote_asset_max_borrowable: Most that can be borrowed of the quote asset, in that asset.
    """

    symbol: str
    tier: int
    effective_multiple: Decimal
    initial_risk_ratio: Decimal
    liquidation_risk_ratio: Decimal
    base_asset_max_borrowable: Decimal
    quote_asset_max_borrowable: Decimal


def decode_isolated_margin_tier(value: object) -> IsolatedMarginTier:
    """Read a `IsolatedMarginTier` from JSON."""
    row = as_object(value)
    return IsolatedMarginTier(
        symbol=required(row, "symbol", text),
        tier=required(row, "tier", integer),
        effective_multiple=required(row, "effectiveMultiple", decimal),
        initial_risk_ratio=required(row, "initialRiskRatio", decimal),
        liquidation_risk_ratio=required(row, "liquidationRiskRatio", decimal),
        base_asset_max_borrowable=required(row, "baseAssetMaxBorrowable", decimal),
        quote_asset_max_borrowable=required(row, "quoteAssetMaxBorrowable", decimal),
    )


@frozen(kw_only=True)
class MarginLimitPricePairs:
    """The pairs whose limit prices are bounded.

    Attributes:
        cross_margin_symbols: Pairs of cross margin.
    """

    cross_margin_symbols: tuple[str, ...]


def decode_margin_limit_price_pairs(value: object) -> MarginLimitPricePairs:
    """Read a `MarginLimitPricePairs` from JSON."""
    row = as_object(value)
    return MarginLimitPricePairs(
        cross_margin_symbols=required(row, "crossMarginSymbols", _list_of_text),
    )


@frozen(kw_only=True)
class MarginPriceIndex:
    """The index price of a pair.

    Attributes:
        calc_time: Time at which the price was computed, in milliseconds since 1970 (UTC).
        price: Index price, in the quote asset for one unit of the base asset.
        symbol: The pair.
    """

    calc_time: datetime
    price: Decimal
    symbol: str


def decode_margin_price_index(value: object) -> MarginPriceIndex:
    """Read a `MarginPriceIndex` from JSON."""
    row = as_object(value)
    return MarginPriceIndex(
        calc_time=required(row, "calcTime", unix_ms),
        price=required(row, "price", decimal),
        symbol=required(row, "symbol", text),
    )


@frozen(kw_only=True)
class MarginRestrictedAssets:
    """Assets under restriction.

    Attributes:
        open_long_restricted_asset: Assets that no new long position may be opened in.
        max_collateral_exceeded_asset: Assets over the most that is taken as collateral.
    """

    open_long_restricted_asset: tuple[str, ...]
    max_collateral_exceeded_asset: tuple[str, ...]


def decode_margin_restricted_assets(value: object) -> MarginRestrictedAssets:
    """Read a `MarginRestrictedAssets` from JSON."""
    row = as_object(value)
    return MarginRestrictedAssets(
        open_long_restricted_asset=required(row, "openLongRestrictedAsset", _list_of_text),
        max_collateral_exceeded_asset=required(row, "maxCollateralExceededAsset", _list_of_text),
    )


@frozen(kw_only=True)
class MarginLiquidationRatio:
    """The risk-based liquidation ratio of an asset.

    Attributes:
        asset: The asset.
        risk_based_liquidation_ratio: Liquidation ratio by the risk of the asset, a ratio (0.01
            = 1 %).
    """

    asset: str
    risk_based_liquidation_ratio: Decimal


def decode_margin_liquidation_ratio(value: object) -> MarginLiquidationRatio:
    """Read a `MarginLiquidationRatio` from JSON."""
    row = as_object(value)
    return MarginLiquidationRatio(
        asset=required(row, "asset", text),
        risk_based_liquidation_ratio=required(row, "riskBasedLiquidationRatio", decimal),
    )


@frozen(kw_only=True)
class MarginLeverageBracket:
    """Leverage and margin rates up to a debt.

    Attributes:
        leverage: Highest leverage, a multiple (10 = 10 times).
        max_debt: Debt at which the bracket ends; the exchange does not state its currency.
        maintenance_margin_rate: Maintenance margin, a ratio (0.02 = 2 %).
        initial_margin_rate: Initial margin, a ratio (0.1112 = 11.12 %).
        fast_num: A number of the bracket that the exchange does not explain.
    """

    leverage: int
    max_debt: Decimal
    maintenance_margin_rate: Decimal
    initial_margin_rate: Decimal
    fast_num: Decimal


def decode_margin_leverage_bracket(value: object) -> MarginLeverageBracket:
    """Read a `MarginLeverageBracket` from JSON."""
    row = as_object(value)
    return MarginLeverageBracket(
        leverage=required(row, "leverage", integer),
        max_debt=required(row, "maxDebt", decimal),
        maintenance_margin_rate=required(row, "maintenanceMarginRate", decimal),
        initial_margin_rate=required(row, "initialMarginRate", decimal),
        fast_num=required(row, "fastNum", decimal),
    )


@frozen(kw_only=True)
class MarginLeverageBrackets:
    """The leverage brackets of a group of assets.

    Attributes:
        asset_names: The assets of the group.
        rank: Rank of the group.
        brackets: The brackets of the group.
    """

    asset_names: tuple[str, ...]
    rank: int
    brackets: tuple[MarginLeverageBracket, ...]


def decode_margin_leverage_brackets(value: object) -> MarginLeverageBrackets:
    """Read a `MarginLeverageBrackets` from JSON."""
    row = as_object(value)
    return MarginLeverageBrackets(
        asset_names=required(row, "assetNames", _list_of_text),
        rank=required(row, "rank", integer),
        brackets=required(row, "brackets", _list_of_decode_margin_leverage_bracket),
    )


@frozen(kw_only=True)
class RetiredMarginAsset:
    """An asset of margin, as the retired call answered it.

    Attributes:
        asset_full_name: Full name of the asset.
        asset_name: The asset, by its code.
        is_borrowable: Whether the asset can be borrowed.
        is_mortgageable: Whether the asset can be pledged; null where the exchange gives no
            value.
        user_min_borrow: Smallest amount to borrow, in `asset_name`.
        user_min_repay: Smallest amount to repay, in `asset_name`.
    """

    asset_full_name: str
    asset_name: str
    is_borrowable: bool
    is_mortgageable: bool | None
    user_min_borrow: Decimal
    user_min_repay: Decimal


def decode_retired_margin_asset(value: object) -> RetiredMarginAsset:
    """Read a `RetiredMarginAsset` from JSON."""
    row = as_object(value)
    return RetiredMarginAsset(
        asset_full_name=required(row, "assetFullName", text),
        asset_name=required(row, "assetName", text),
        is_borrowable=required(row, "isBorrowable", boolean),
        is_mortgageable=required(row, "isMortgageable", _nullable_boolean),
        user_min_borrow=required(row, "userMinBorrow", decimal),
        user_min_repay=required(row, "userMinRepay", decimal),
    )


@frozen(kw_only=True)
class RetiredCrossMarginPair:
    """A pair of cross margin, as the retired call answered it.

    Attributes:
        id: Number of the pair.
        symbol: The pair.
        base: Base asset, the one that is bought and sold.
        quote: Quote asset, the one that is paid.
        is_margin_trade: Whether margin trades the pair; null where the exchange gives no value.
        is_buy_allowed: Whether the pair can be bought; null where the exchange gives no value.
        is_sell_allowed: Whether the pair can be sold; null where the exchange gives no value.
    """

    id: int
    symbol: str
    base: str
    quote: str
    is_margin_trade: bool | None
    is_buy_allowed: bool | None
    is_sell_allowed: bool | None


def decode_retired_cross_margin_pair(value: object) -> RetiredCrossMarginPair:
    """Read a `RetiredCrossMarginPair` from JSON."""
    row = as_object(value)
    return RetiredCrossMarginPair(
        id=required(row, "id", integer),
        symbol=required(row, "symbol", text),
        base=required(row, "base", text),
        quote=required(row, "quote", text),
        is_margin_trade=required(row, "isMarginTrade", _nullable_boolean),
        is_buy_allowed=required(row, "isBuyAllowed", _nullable_boolean),
        is_sell_allowed=required(row, "isSellAllowed", _nullable_boolean),
    )


@frozen(kw_only=True)
class RetiredIsolatedMarginPair:
    """A pair of isolated margin, as the retired call answered it.

    Attributes:
        symbol: The pair.
        base: Base asset, the one that is bought and sold.
        quote: Quote asset, the one that is paid.
        is_margin_trade: Whether margin trades the pair; null where the exchange gives no value.
        is_buy_allowed: Whether the pair can be bought; null where the exchange gives no value.
        is_sell_allowed: Whether the pair can be sold; null where the exchange gives no value.
    """

    symbol: str
    base: str
    quote: str
    is_margin_trade: bool | None
    is_buy_allowed: bool | None
    is_sell_allowed: bool | None


def decode_retired_isolated_margin_pair(value: object) -> RetiredIsolatedMarginPair:
    """Read a `RetiredIsolatedMarginPair` from JSON."""
    row = as_object(value)
    return RetiredIsolatedMarginPair(
        symbol=required(row, "symbol", text),
        base=required(row, "base", text),
        quote=required(row, "quote", text),
        is_margin_trade=required(row, "isMarginTrade", _nullable_boolean),
        is_buy_allowed=required(row, "isBuyAllowed", _nullable_boolean),
        is_sell_allowed=required(row, "isSellAllowed", _nullable_boolean),
    )


_map_of_decimal = map_of(decimal)
_list_of_decode_cross_margin_collateral_step = list_of(decode_cross_margin_collateral_step)
_list_of_text = list_of(text)
_list_of_decode_margin_leverage_bracket = list_of(decode_margin_leverage_bracket)
_nullable_boolean = nullable(boolean)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.clients.binance_margin.enums import (
    CrossMarginAccountType,
    IsolatedMarginLevelStatus,
    MarginCapitalFlowType,
)
from lendspec.core.codec import (
    as_object,
    boolean,
    decimal,
    enum_of,
    integer,
    list_of,
    optional,
    required,
    text,
    unix_ms,
)

__all__ = [
    "BnbBurnStatus",
    "CrossMarginAccount",
    "CrossMarginAsset",
    "CrossMarginFee",
    "CrossMarginLeverageChange",
    "IsolatedMarginAccount",
    "IsolatedMarginAccountAsset",
    "IsolatedMarginAccountLimit",
    "IsolatedMarginAccountPair",
    "IsolatedMarginCoinFee",
    "IsolatedMarginFee",
    "IsolatedMarginSwitch",
    "MarginCapitalFlow",
    "MarginDustAsset",
    "MarginDustAssets",
    "MarginDustConversion",
    "MarginDustConvertedAsset",
    "MarginDustLog",
    "MarginDustLogDetail",
    "MarginDustLogEntry",
    "MarginLevelThresholds",
    "decode_bnb_burn_status",
    "decode_cross_margin_account",
    "decode_cross_margin_asset",
    "decode_cross_margin_fee",
    "decode_cross_margin_leverage_change",
    "decode_isolated_margin_account",
    "decode_isolated_margin_account_asset",
    "decode_isolated_margin_account_limit",
    "decode_isolated_margin_account_pair",
    "decode_isolated_margin_coin_fee",
    "decode_isolated_margin_fee",
    "decode_isolated_margin_switch",
    "decode_margin_capital_flow",
    "decode_margin_dust_asset",
    "decode_margin_dust_assets",
    "decode_margin_dust_conversion",
    "decode_margin_dust_converted_asset",
    "decode_margin_dust_log",
    "decode_margin_dust_log_detail",
    "decode_margin_dust_log_entry",
    "decode_margin_level_thresholds",
]


@frozen(kw_only=True)
class BnbBurnStatus:
    """What BNB pays.

    Attributes:
        spot_bnb_burn: Whether BNB pays the fees of spot trading.
        interest_bnb_burn: Whether BNB pays the interest of margin loans.
    """

    spot_bnb_burn: bool
    interest_bnb_burn: bool


def decode_bnb_burn_status(value: object) -> BnbBurnStatus:
    """Read a `BnbBurnStatus` from JSON."""
    row = as_object(value)
    return BnbBurnStatus(
        spot_bnb_burn=required(row, "spotBNBBurn", boolean),
        interest_bnb_burn=required(row, "interestBNBBurn", boolean),
    )


@frozen(kw_only=True)
class CrossMarginAsset:
    """One asset of the cross margin account.

    Attributes:
        asset: The asset.
        borrowed: Amount borrowed and not repaid, in `asset`.
        free: Amount at free disposal, in `asset`.
        interest: Interest owed, in `asset`.
        locked: Amount locked, in `asset`.
        net_asset: Amount held less amount owed, in `asset`.
    """

    asset: str
    borrowed: Decimal
    free: Decimal
    interest: Decimal
    locked: Decimal
    net_asset: Decimal


def decode_cross_margin_asset(value: object) -> CrossMarginAsset:
    """Read a `CrossMarginAsset` from JSON."""
    row = as_object(value)
    return CrossMarginAsset(
        asset=required(row, "asset", text),
        borrowed=required(row, "borrowed", decimal),
        free=required(row, "free", decimal),
        interest=required(row, "interest", decimal),
        locked=required(row, "locked", decimal),
        net_asset=required(row, "netAsset", decimal),
    )


@frozen(kw_only=True)
class CrossMarginAccount:
    """The cross margin account.

    Attributes:
        created: Whether the account exists.
        borrow_enabled: Whether the account may borrow.
        margin_level: Margin level, a ratio (1.5 = assets worth 150 % of the debts).
        collateral_margin_level: Margin level computed from the collateral value, a ratio.
        total_asset_of_btc: Value of all assets, in BTC.
        total_liability_of_btc: Value of all debts, in BTC.
        total_net_asset_of_btc: Value of the assets less the debts, in BTC.
        total_collateral_value_in_usdt: Value of the collateral, in USDT.
        total_open_order_loss_in_usdt: Loss in open orders, in USDT.
        trade_enabled: Whether the account may trade.
        transfer_in_enabled: Whether funds may be moved into the account.
        transfer_out_enabled: Whether funds may be moved out of the account.
        account_type: Kind of account.
        user_assets: One row for each asset.
    """

    created: bool
    borrow_enabled: bool
    margin_level: Decimal
    collateral_margin_level: Decimal
    total_asset_of_btc: Decimal
    total_liability_of_btc: Decimal
    total_net_asset_of_btc: Decimal
    total_collateral_value_in_usdt: Decimal
    total_open_order_loss_in_usdt: Decimal | None = None
    trade_enabled: bool
    transfer_in_enabled: bool
    transfer_out_enabled: bool
    account_type: CrossMarginAccountType | str
    user_assets: tuple[CrossMarginAsset, ...]


def decode_cross_margin_account(value: object) -> CrossMarginAccount:
    """Read a `CrossMarginAccount` from JSON."""
    row = as_object(value)
    return CrossMarginAccount(
        created=required(row, "created", boolean),
        borrow_enabled=required(row, "borrowEnabled", boolean),
        margin_level=required(row, "marginLevel", decimal),
        collateral_margin_level=required(row, "collateralMarginLevel", decimal),
        total_asset_of_btc=required(row, "totalAssetOfBtc", decimal),
        total_liability_of_btc=required(row, "totalLiabilityOfBtc", decimal),
        total_net_asset_of_btc=required(row, "totalNetAssetOfBtc", decimal),
        total_collateral_value_in_usdt=required(row, "TotalCollateralValueInUSDT", decimal),
        total_open_order_loss_in_usdt=optional(row, "totalOpenOrderLossInUSDT", decimal),
        trade_enabled=required(row, "tradeEnabled", boolean),
        transfer_in_enabled=required(row, "transferInEnabled", boolean),
        transfer_out_enabled=required(row, "transferOutEnabled", boolean),
        account_type=required(row, "accountType", _enum_of_cross_margin_account_type),
        user_assets=required(row, "userAssets", _list_of_decode_cross_margin_asset),
    )


@frozen(kw_only=True)
class MarginCapitalFlow:
    """Something that went in or out of a margin account.

    Attributes:
        id: Number of the record; `fromId` takes it.
        tran_id: Number of the transaction.
        timestamp: Time of the flow, in milliseconds since 1970 (UTC).
        asset: Asset that went in or out.
        symbol: Pair that the flow belongs to.
        type: Kind of flow.
        amount: Amount, in `asset`.
        note: A remark of the exchange; its meaning is not stated.
    """

    id: int
    tran_id: int
    timestamp: datetime
    asset: str
    symbol: str
    type: MarginCapitalFlowType | str
    amount: Decimal
    note: str | None = None


def decode_margin_capital_flow(value: object) -> MarginCapitalFlow:
    """Read a `MarginCapitalFlow` from JSON."""
    row = as_object(value)
    return MarginCapitalFlow(
        id=required(row, "id", integer),
        tran_id=required(row, "tranId", integer),
        timestamp=required(row, "timestamp", unix_ms),
        asset=required(row, "asset", text),
        symbol=required(row, "symbol", text),
        type=required(row, "type", _enum_of_margin_capital_flow_type),
        amount=required(row, "amount", decimal),
        note=optional(row, "note", text),
    )


@frozen(kw_only=True)
class CrossMarginFee:
    """What borrowing a coin in cross margin costs.

    Attributes:
        vip_level: VIP level that the row is for.
        coin: The coin.
        transfer_in: Whether the coin may be moved into the account.
        borrowable: Whether the coin may be borrowed.
        daily_interest: Interest for one day, as a decimal fraction (0.00026125 = 0.026125 % a
            day).
        yearly_interest: Interest for one year, as a decimal fraction (0.0953 = 9.53 % a year).
        borrow_limit: Most that may be borrowed, in `coin`.
        marginable_pairs: Pairs of the coin that can be traded on margin.
    """

    vip_level: int
    coin: str
    transfer_in: bool
    borrowable: bool
    daily_interest: Decimal
    yearly_interest: Decimal
    borrow_limit: Decimal
    marginable_pairs: tuple[str, ...]


def decode_cross_margin_fee(value: object) -> CrossMarginFee:
    """Read a `CrossMarginFee` from JSON."""
    row = as_object(value)
    return CrossMarginFee(
        vip_level=required(row, "vipLevel", integer),
        coin=required(row, "coin", text),
        transfer_in=required(row, "transferIn", boolean),
        borrowable=required(row, "borrowable", boolean),
        daily_interest=required(row, "dailyInterest", decimal),
        yearly_interest=required(row, "yearlyInterest", decimal),
        borrow_limit=required(row, "borrowLimit", decimal),
        marginable_pairs=required(row, "marginablePairs", _list_of_text),
    )


@frozen(kw_only=True)
class IsolatedMarginAccountAsset:
    """One of the two assets of an isolated margin account.

    Attributes:
        asset: The asset.
        borrow_enabled: Whether the asset may be borrowed.
        borrowed: Amount borrowed and not repaid, in `asset`.
        free: Amount at free disposal, in `asset`.
        interest: Interest owed, in `asset`.
        locked: Amount locked, in `asset`.
        net_asset: Amount held less amount owed, in `asset`.
        net_asset_of_btc: Value of `net_asset`, in BTC.
        repay_enabled: Whether the asset may be repaid.
        total_asset: Amount held in total, in `asset`.
    """

    asset: str
    borrow_enabled: bool
    borrowed: Decimal
    free: Decimal
    interest: Decimal
    locked: Decimal
    net_asset: Decimal
    net_asset_of_btc: Decimal
    repay_enabled: bool
    total_asset: Decimal


def decode_isolated_margin_account_asset(value: object) -> IsolatedMarginAccountAsset:
    """Read a `IsolatedMarginAccountAsset` from JSON."""
    row = as_object(value)
    return IsolatedMarginAccountAsset(
        asset=required(row, "asset", text),
        borrow_enabled=required(row, "borrowEnabled", boolean),
        borrowed=required(row, "borrowed", decimal),
        free=required(row, "free", decimal),
        interest=required(row, "interest", decimal),
        locked=required(row, "locked", decimal),
        net_asset=required(row, "netAsset", decimal),
        net_asset_of_btc=required(row, "netAssetOfBtc", decimal),
        repay_enabled=required(row, "repayEnabled", boolean),
        total_asset=required(row, "totalAsset", decimal),
    )


@frozen(kw_only=True)
class IsolatedMarginAccountPair:
    """The isolated margin account of one pair.

    Attributes:
        base_asset: The base asset of the pair.
        quote_asset: The quote asset of the pair.
        symbol: The pair.
        isolated_created: Whether the account exists.
        enabled: Whether the account is enabled.
        margin_level: Margin level, a ratio of assets to debts.
        margin_level_status: How safe the margin level is.
        margin_ratio: Margin ratio; the exchange does not state how it is computed.
        index_price: Index price of the pair, in the quote asset for one unit of the base asset.
        liquidate_price: Price at which the account is liquidated, in the quote asset for one
            unit of the base asset.
        liquidate_rate: Rate at which the account is liquidated; the exchange states neither its
            unit nor how it is computed.
        trade_enabled: Whether the account may trade.
    """

    base_asset: IsolatedMarginAccountAsset
    quote_asset: IsolatedMarginAccountAsset
    symbol: str
    isolated_created: bool
    enabled: bool
    margin_level: Decimal
    margin_level_status: IsolatedMarginLevelStatus | str
    margin_ratio: Decimal
    index_price: Decimal
    liquidate_price: Decimal
    liquidate_rate: Decimal
    trade_enabled: bool


def decode_isolated_margin_account_pair(value: object) -> IsolatedMarginAccountPair:
    """Read a `IsolatedMarginAccountPair` from JSON."""
    row = as_object(value)
    return IsolatedMarginAccountPair(
        base_asset=required(row, "baseAsset", decode_isolated_margin_account_asset),
        quote_asset=required(row, "quoteAsset", decode_isolated_margin_account_asset),
        symbol=required(row, "symbol", text),
        isolated_created=required(row, "isolatedCreated", boolean),
        enabled=required(row, "enabled", boolean),
        margin_level=required(row, "marginLevel", decimal),
        margin_level_status=required(row, "marginLevelStatus", _enum_of_isolated_margin_level_status),
        margin_ratio=required(row, "marginRatio", decimal),
        index_price=required(row, "indexPrice", decimal),
        liquidate_price=required(row, "liquidatePrice", decimal),
        liquidate_rate=required(row, "liquidateRate", decimal),
        trade_enabled=required(row, "tradeEnabled", boolean),
    )


@frozen(kw_only=True)
class IsolatedMarginAccount:
    """The isolated margin accounts; the totals come only when no pairs were asked for.

    Attributes:
        assets: One row for each pair.
        total_asset_of_btc: Value of the assets of all pairs, in BTC.
        total_liability_of_btc: Value of the debts of all pairs, in BTC.
        total_net_asset_of_btc: Value of the assets less the debts of all pairs, in BTC.
    """

    assets: tuple[IsolatedMarginAccountPair, ...]
    total_asset_of_btc: Decimal | None = None
    total_liability_of_btc: Decimal | None = None
    total_net_asset_of_btc: Decimal | None = None


def decode_isolated_margin_account(value: object) -> IsolatedMarginAccount:
    """Read a `IsolatedMarginAccount` from JSON."""
    row = as_object(value)
    return IsolatedMarginAccount(
        assets=required(row, "assets", _list_of_decode_isolated_margin_account_pair),
        total_asset_of_btc=optional(row, "totalAssetOfBtc", decimal),
        total_liability_of_btc=optional(row, "totalLiabilityOfBtc", decimal),
        total_net_asset_of_btc=optional(row, "totalNetAssetOfBtc", decimal),
    )


@frozen(kw_only=True)
class IsolatedMarginSwitch:
    """An isolated margin account that was enabled or disabled.

    Attributes:
        success: Whether it worked.
        symbol: Pair of the account.
    """

    success: bool
    symbol: str


def decode_isolated_margin_switch(value: object) -> IsolatedMarginSwitch:
    """Read a `IsolatedMarginSwitch` from JSON."""
    row = as_object(value)
    return IsolatedMarginSwitch(
        success=required(row, "success", boolean),
        symbol=required(row, "symbol", text),
    )


@frozen(kw_only=True)
class IsolatedMarginAccountLimit:
    """Number of isolated margin accounts.

    Attributes:
        enabled_account: Accounts that are enabled.
        max_account: Accounts that may be enabled.
    """

    enabled_account: int
    max_account: int


def decode_isolated_margin_account_limit(value: object) -> IsolatedMarginAccountLimit:
    """Read a `IsolatedMarginAccountLimit` from JSON."""
    row = as_object(value)
    return IsolatedMarginAccountLimit(
        enabled_account=required(row, "enabledAccount", integer),
        max_account=required(row, "maxAccount", integer),
    )


@frozen(kw_only=True)
class IsolatedMarginCoinFee:
    """What borrowing one coin of a pair costs.

    Attributes:
        coin: The coin.
        daily_interest: Interest for one day, as a decimal fraction (0.00026125 = 0.026125 % a
            day).
        borrow_limit: Most that may be borrowed, in `coin`.
    """

    coin: str
    daily_interest: Decimal
    borrow_limit: Decimal


def decode_isolated_margin_coin_fee(value: object) -> IsolatedMarginCoinFee:
    """Read a `IsolatedMarginCoinFee` from JSON."""
    row = as_object(value)
    return IsolatedMarginCoinFee(
        coin=required(row, "coin", text),
        daily_interest=required(row, "dailyInterest", decimal),
        borrow_limit=required(row, "borrowLimit", decimal),
    )


@frozen(kw_only=True)
class IsolatedMarginFee:
    """What borrowing in the isolated margin account of a pair costs.

    Attributes:
        vip_level: VIP level that the row is for.
        symbol: The pair.
        leverage: Maximum leverage, a multiple.
        data: The coins of the pair.
    """

    vip_level: int
    symbol: str
    leverage: Decimal
    data: tuple[IsolatedMarginCoinFee, ...]


def decode_isolated_margin_fee(value: object) -> IsolatedMarginFee:
    """Read a `IsolatedMarginFee` from JSON."""
    row = as_object(value)
    return IsolatedMarginFee(
        vip_level=required(row, "vipLevel", integer),
        symbol=required(row, "symbol", text),
        leverage=required(row, "leverage", decimal),
        data=required(row, "data", _list_of_decode_isolated_margin_coin_fee),
    )


@frozen(kw_only=True)
class CrossMarginLeverageChange:
    """What came of changing the maximum leverage.

    Attributes:
        success: Whether it worked.
    """

    success: bool


def decode_cross_margin_leverage_change(value: object) -> CrossMarginLeverageChange:
    """Read a `CrossMarginLeverageChange` from JSON."""
    row = as_object(value)
    return CrossMarginLeverageChange(
        success=required(row, "success", boolean),
    )


@frozen(kw_only=True)
class MarginLevelThresholds:
    """Margin levels that matter for the user.

    Attributes:
        normal_bar: Margin level that counts as normal, a ratio of assets to debts.
        margin_call_bar: Margin level of the margin call, a ratio of assets to debts.
        force_liquidation_bar: Margin level of the liquidation, a ratio of assets to debts.
    """

    normal_bar: Decimal
    margin_call_bar: Decimal
    force_liquidation_bar: Decimal


def decode_margin_level_thresholds(value: object) -> MarginLevelThresholds:
    """Read a `MarginLevelThresholds` from JSON."""
    row = as_object(value)
    return MarginLevelThresholds(
        normal_bar=required(row, "normalBar", decimal),
        margin_call_bar=required(row, "marginCallBar", decimal),
        force_liquidation_bar=required(row, "forceLiquidationBar", decimal),
    )


@frozen(kw_only=True)
class MarginDustLogDetail:
    """A remainder that was converted.

    Attributes:
        trans_id: Number of the transaction.
        service_charge_amount: Fee; its unit is not stated.
        amount: Amount converted, in `from_asset`.
        operate_time: Time of the conversion, in milliseconds since 1970 (UTC).
        transfered_amount: Amount received. Dust turns into BNB; the unit itself is not stated.
        from_asset: Asset that was converted.
    """

    trans_id: int
    service_charge_amount: Decimal
    amount: Decimal
    operate_time: datetime
    transfered_amount: Decimal
    from_asset: str


def decode_margin_dust_log_detail(value: object) -> MarginDustLogDetail:
    """Read a `MarginDustLogDetail` from JSON."""
    row = as_object(value)
    return MarginDustLogDetail(
        trans_id=required(row, "transId", integer),
        service_charge_amount=required(row, "serviceChargeAmount", decimal),
        amount=required(row, "amount", decimal),
        operate_time=required(row, "operateTime", unix_ms),
        transfered_amount=required(row, "transferedAmount", decimal),
        from_asset=required(row, "fromAsset", text),
    )


@frozen(kw_only=True)
class MarginDustLogEntry:
    """A conversion of one or several remainders.

    Attributes:
        operate_time: Time of the conversion, in milliseconds since 1970 (UTC).
        total_transfered_amount: Amount received in total. Dust turns into BNB; the unit itself
            is not stated.
        total_service_charge_amount: Fee in total; its unit is not stated.
        trans_id: Number of the conversion.
        user_asset_dribblet_details: The remainders that were converted.
    """

    operate_time: datetime
    total_transfered_amount: Decimal
    total_service_charge_amount: Decimal
    trans_id: int
    user_asset_dribblet_details: tuple[MarginDustLogDetail, ...]


def decode_margin_dust_log_entry(value: object) -> MarginDustLogEntry:
    """Read a `MarginDustLogEntry` from JSON."""
    row = as_object(value)
    return MarginDustLogEntry(
        operate_time=required(row, "operateTime", unix_ms),
        total_transfered_amount=required(row, "totalTransferedAmount", decimal),
        total_service_charge_amount=required(row, "totalServiceChargeAmount", decimal),
        trans_id=required(row, "transId", integer),
        user_asset_dribblet_details=required(row, "userAssetDribbletDetails", _list_of_decode_margin_dust_log_detail),
    )


@frozen(kw_only=True)
class MarginDustLog:
    """Conversions of dust.

    Attributes:
        total: Number of conversions.
        user_asset_dribblets: The conversions.
    """

    total: int
    user_asset_dribblets: tuple[MarginDustLogEntry, ...]


def decode_margin_dust_log(value: object) -> MarginDustLog:
    """Read a `MarginDustLog` from JSON."""
    row = as_object(value)
    return MarginDustLog(
        total=required(row, "total", integer),
        user_asset_dribblets=required(row, "userAssetDribblets", _list_of_decode_margin_dust_log_entry),
    )


@frozen(kw_only=True)
class MarginDustAsset:
    """A remainder that can be turned into BNB.

    Attributes:
        asset: The asset.
        asset_full_name: Full name of the asset.
        amount_free: Amount at free disposal, in `asset`.
        to_btc: Value of the remainder, in BTC.
        to_bnb: Value of the remainder before the fee, in BNB.
        to_bnb_off_exchange: What the remainder brings after the fee, in BNB.
        exchange: Fee of the conversion, in BNB.
    """

    asset: str
    asset_full_name: str
    amount_free: Decimal
    to_btc: Decimal
    to_bnb: Decimal
    to_bnb_off_exchange: Decimal
    exchange: Decimal


def decode_margin_dust_asset(value: object) -> MarginDustAsset:
    """Read a `MarginDustAsset` from JSON."""
    row = as_object(value)
    return MarginDustAsset(
        asset=required(row, "asset", text),
        asset_full_name=required(row, "assetFullName", text),
        amount_free=required(row, "amountFree", decimal),
        to_btc=required(row, "toBTC", decimal),
        to_bnb=required(row, "toBNB", decimal),
        to_bnb_off_exchange=required(row, "toBNBOffExchange", decimal),
        exchange=required(row, "exchange", decimal),
    )


@frozen(kw_only=True)
class MarginDustAssets:
    """Dust that can be turned into BNB.

    Attributes:
        details: One row for each asset.
        total_transfer_btc: Value of all remainders, in BTC.
        total_transfer_bnb: Value of all remainders, in BNB.
        dribblet_percentage: Fee of the conversion, as a decimal fraction (0.02 = 2 %).
    """

    details: tuple[MarginDustAsset, ...]
    total_transfer_btc: Decimal
    total_transfer_bnb: Decimal
    dribblet_percentage: Decimal


def decode_margin_dust_assets(value: object) -> MarginDustAssets:
    """Read a `MarginDustAssets` from JSON."""
    row = as_object(value)
    return MarginDustAssets(
        details=required(row, "details", _list_of_decode_margin_dust_asset),
        total_transfer_btc=required(row, "totalTransferBtc", decimal),
        total_transfer_bnb=required(row, "totalTransferBNB", decimal),
        dribblet_percentage=required(row, "dribbletPercentage", decimal),
    )


@frozen(kw_only=True)
class MarginDustConvertedAsset:
    """A remainder that was converted just now.

    Attributes:
        amount: Amount converted, in `from_asset`.
        from_asset: Asset that was converted.
        operate_time: Time of the conversion, in milliseconds since 1970 (UTC).
        service_charge_amount: Fee; its unit is not stated.
        tran_id: Number of the transaction.
        transfered_amount: Amount received. Dust turns into BNB; the unit itself is not stated.
    """

    amount: Decimal
    from_asset: str
    operate_time: datetime
    service_charge_amount: Decimal
    tran_id: int
    transfered_amount: Decimal


def decode_margin_dust_converted_asset(value: object) -> MarginDustConvertedAsset:
    """Read a `MarginDustConvertedAsset` from JSON."""
    row = as_object(value)
    return MarginDustConvertedAsset(
        amount=required(row, "amount", decimal),
        from_asset=required(row, "fromAsset", text),
        operate_time=required(row, "operateTime", unix_ms),
        service_charge_amount=required(row, "serviceChargeAmount", decimal),
        tran_id=required(row, "tranId", integer),
        transfered_amount=required(row, "transferedAmount", decimal),
    )


@frozen(kw_only=True)
class MarginDustConversion:
    """What converting dust has brought.

    Attributes:
        total_service_charge: Fee in total; its unit is not stated.
        total_transfered: Amount received in total. Dust turns into BNB; the unit itself is not
            stated.
        transfer_result: One row for each asset.
    """

    total_service_charge: Decimal
    total_transfered: Decimal
    transfer_result: tuple[MarginDustConvertedAsset, ...]


def decode_margin_dust_conversion(value: object) -> MarginDustConversion:
    """Read a `MarginDustConversion` from JSON."""
    row = as_object(value)
    return MarginDustConversion(
        total_service_charge=required(row, "totalServiceCharge", decimal),
        total_transfered=required(row, "totalTransfered", decimal),
        transfer_result=required(row, "transferResult", _list_of_decode_margin_dust_converted_asset),
    )


_enum_of_cross_margin_account_type = enum_of(CrossMarginAccountType)
_list_of_decode_cross_margin_asset = list_of(decode_cross_margin_asset)
_enum_of_margin_capital_flow_type = enum_of(MarginCapitalFlowType)
_list_of_text = list_of(text)
_enum_of_isolated_margin_level_status = enum_of(IsolatedMarginLevelStatus)
_list_of_decode_isolated_margin_account_pair = list_of(decode_isolated_margin_account_pair)
_list_of_decode_isolated_margin_coin_fee = list_of(decode_isolated_margin_coin_fee)
_list_of_decode_margin_dust_log_detail = list_of(decode_margin_dust_log_detail)
_list_of_decode_margin_dust_log_entry = list_of(decode_margin_dust_log_entry)
_list_of_decode_margin_dust_asset = list_of(decode_margin_dust_asset)
_list_of_decode_margin_dust_converted_asset = list_of(decode_margin_dust_converted_asset)

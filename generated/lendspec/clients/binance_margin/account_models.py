# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen
from lendspec.clients.binance_margin.enums import CrossMarginAccountType
from lendspec.core.codec import as_object, boolean, decimal, enum_of, list_of, optional, required, text

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["CrossMarginAccount", "CrossMarginAsset", "decode_cross_margin_account", "decode_cross_margin_asset"]


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


_enum_of_cross_margin_account_type = enum_of(CrossMarginAccountType)
_list_of_decode_cross_margin_asset = list_of(decode_cross_margin_asset)

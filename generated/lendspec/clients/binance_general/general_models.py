# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen
from lendspec.clients.binance_general.enums import SystemState
from lendspec.core.codec import as_object, boolean, enum_of, optional, required, text, unix_ms

__all__ = [
    "KeyPermissions",
    "ServerTime",
    "SystemStatus",
    "decode_key_permissions",
    "decode_server_time",
    "decode_system_status",
]


@frozen(kw_only=True)
class ServerTime:
    """Clock of the exchange.

    Attributes:
        server_time: Time at the exchange when it answered, in milliseconds since 1970 (UTC).
    """

    server_time: datetime


def decode_server_time(value: object) -> ServerTime:
    """Read a `ServerTime` from JSON."""
    row = as_object(value)
    return ServerTime(
        server_time=required(row, "serverTime", unix_ms),
    )


@frozen(kw_only=True)
class SystemStatus:
    """State of the exchange.

    Attributes:
        status: Whether the exchange is open.
        msg: The state in words, `normal` or `system_maintenance`.
    """

    status: SystemState | int
    msg: str


def decode_system_status(value: object) -> SystemStatus:
    """Read a `SystemStatus` from JSON."""
    row = as_object(value)
    return SystemStatus(
        status=required(row, "status", _enum_of_system_state),
        msg=required(row, "msg", text),
    )


@frozen(kw_only=True)
class KeyPermissions:
    """What an API key may do.

    Attributes:
        ip_restrict: The key works only from the IP addresses listed for it.
        create_time: When the key was created, in milliseconds since 1970 (UTC).
        enable_reading: May read account data.
        enable_withdrawals: May withdraw. The exchange grants this only to keys with an IP
            restriction.
        enable_internal_transfer: May move funds at once between a master account and its
            sub-accounts.
        enable_margin: Margin permission. Can be changed only after a transfer to the cross
            margin account was made.
        enable_futures: May trade futures. Does not help a key that is older than the futures
            account, nor an account with portfolio margin.
        permits_universal_transfer: May use universal transfer. The transfer calls of each
            product have permissions of their own.
        enable_vanilla_options: May trade vanilla options.
        enable_fix_api_trade: May trade through the FIX API.
        enable_fix_read_only: May read through the FIX API.
        enable_spot_and_margin_trading: May trade spot and margin.
        enable_portfolio_margin_trading: May use portfolio margin. Does not help a key that is
            older than the activation of portfolio margin.
        trading_authority_expiration_time: When the permission for spot and margin trading ends,
            in milliseconds since 1970 (UTC).
    """

    ip_restrict: bool
    create_time: datetime
    enable_reading: bool
    enable_withdrawals: bool
    enable_internal_transfer: bool
    enable_margin: bool
    enable_futures: bool
    permits_universal_transfer: bool
    enable_vanilla_options: bool
    enable_fix_api_trade: bool
    enable_fix_read_only: bool
    enable_spot_and_margin_trading: bool
    enable_portfolio_margin_trading: bool
    trading_authority_expiration_time: datetime | None = None


def decode_key_permissions(value: object) -> KeyPermissions:
    """Read a `KeyPermissions` from JSON."""
    row = as_object(value)
    return KeyPermissions(
        ip_restrict=required(row, "ipRestrict", boolean),
        create_time=required(row, "createTime", unix_ms),
        enable_reading=required(row, "enableReading", boolean),
        enable_withdrawals=required(row, "enableWithdrawals", boolean),
        enable_internal_transfer=required(row, "enableInternalTransfer", boolean),
        enable_margin=required(row, "enableMargin", boolean),
        enable_futures=required(row, "enableFutures", boolean),
        permits_universal_transfer=required(row, "permitsUniversalTransfer", boolean),
        enable_vanilla_options=required(row, "enableVanillaOptions", boolean),
        enable_fix_api_trade=required(row, "enableFixApiTrade", boolean),
        enable_fix_read_only=required(row, "enableFixReadOnly", boolean),
        enable_spot_and_margin_trading=required(row, "enableSpotAndMarginTrading", boolean),
        enable_portfolio_margin_trading=required(row, "enablePortfolioMarginTrading", boolean),
        trading_authority_expiration_time=optional(row, "tradingAuthorityExpirationTime", unix_ms),
    )


_enum_of_system_state = enum_of(SystemState)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import frozen
from lendspec.clients.binance_margin.enums import (
    IsolatedMarginTransferAccount,
    MarginTransferAccount,
    MarginTransferType,
)
from lendspec.core.codec import as_object, decimal, enum_of, integer, list_of, optional, required, text, unix_ms, unix_s

__all__ = [
    "IsolatedMarginTransferHistory",
    "IsolatedMarginTransferRecord",
    "MarginMaxTransferable",
    "MarginTransferHistory",
    "MarginTransferRecord",
    "decode_isolated_margin_transfer_history",
    "decode_isolated_margin_transfer_record",
    "decode_margin_max_transferable",
    "decode_margin_transfer_history",
    "decode_margin_transfer_record",
]


@frozen(kw_only=True)
class MarginMaxTransferable:
    """What can be moved out of a margin account.

    Attributes:
        amount: Most that can be moved out now, in the asset asked for.
    """

    amount: Decimal


def decode_margin_max_transferable(value: object) -> MarginMaxTransferable:
    """Read a `MarginMaxTransferable` from JSON."""
    row = as_object(value)
    return MarginMaxTransferable(
        amount=required(row, "amount", decimal),
    )


@frozen(kw_only=True)
class MarginTransferRecord:
    """A transfer into or out of a margin account.

    Attributes:
        amount: Amount moved, in `asset`.
        asset: Asset that was moved.
        status: State of the transfer. CONFIRMED in the documented example; no list is
            documented.
        timestamp: Time of the transfer, in seconds since 1970 (UTC), unlike other times.
        tx_id: Number of the transaction.
        type: Direction, as seen from the margin account.
        trans_from: Account that the funds left.
        trans_to: Account that the funds entered.
        from_symbol: Pair of the isolated margin account that the funds left.
        to_symbol: Pair of the isolated margin account that the funds entered.
    """

    amount: Decimal
    asset: str
    status: str
    timestamp: datetime
    tx_id: int
    type: MarginTransferType | str
    trans_from: MarginTransferAccount | str | None = None
    trans_to: MarginTransferAccount | str | None = None
    from_symbol: str | None = None
    to_symbol: str | None = None


def decode_margin_transfer_record(value: object) -> MarginTransferRecord:
    """Read a `MarginTransferRecord` from JSON."""
    row = as_object(value)
    return MarginTransferRecord(
        amount=required(row, "amount", decimal),
        asset=required(row, "asset", text),
        status=required(row, "status", text),
        timestamp=required(row, "timestamp", unix_s),
        tx_id=required(row, "txId", integer),
        type=required(row, "type", _enum_of_margin_transfer_type),
        trans_from=optional(row, "transFrom", _enum_of_margin_transfer_account),
        trans_to=optional(row, "transTo", _enum_of_margin_transfer_account),
        from_symbol=optional(row, "fromSymbol", text),
        to_symbol=optional(row, "toSymbol", text),
    )


@frozen(kw_only=True)
class MarginTransferHistory:
    """A page of transfers.

    Attributes:
        rows: The transfers of this page, newest first.
        total: Number of transfers on all pages.
    """

    rows: tuple[MarginTransferRecord, ...]
    total: int


def decode_margin_transfer_history(value: object) -> MarginTransferHistory:
    """Read a `MarginTransferHistory` from JSON."""
    row = as_object(value)
    return MarginTransferHistory(
        rows=required(row, "rows", _list_of_decode_margin_transfer_record),
        total=required(row, "total", integer),
    )


@frozen(kw_only=True)
class IsolatedMarginTransferRecord:
    """A transfer into or out of an isolated margin account.

    Attributes:
        amount: Amount moved, in `asset`.
        asset: Asset that was moved.
        status: State of the transfer. CONFIRMED in the documented example; no list is
            documented.
        timestamp: Time of the transfer, in milliseconds since 1970 (UTC).
        tx_id: Number of the transaction.
        type: Direction, as seen from the margin account.
        trans_from: Account that the funds left.
        trans_to: Account that the funds entered.
    """

    amount: Decimal
    asset: str
    status: str
    timestamp: datetime
    tx_id: int
    type: MarginTransferType | str
    trans_from: IsolatedMarginTransferAccount | str
    trans_to: IsolatedMarginTransferAccount | str


def decode_isolated_margin_transfer_record(value: object) -> IsolatedMarginTransferRecord:
    """Read a `IsolatedMarginTransferRecord` from JSON."""
    row = as_object(value)
    return IsolatedMarginTransferRecord(
        amount=required(row, "amount", decimal),
        asset=required(row, "asset", text),
        status=required(row, "status", text),
        timestamp=required(row, "timestamp", unix_ms),
        tx_id=required(row, "txId", integer),
        type=required(row, "type", _enum_of_margin_transfer_type),
        trans_from=required(row, "transFrom", _enum_of_isolated_margin_transfer_account),
        trans_to=required(row, "transTo", _enum_of_isolated_margin_transfer_account),
    )


@frozen(kw_only=True)
class IsolatedMarginTransferHistory:
    """A page of transfers of an isolated margin account.

    Attributes:
        rows: The transfers of this page.
        total: Number of transfers on all pages.
    """

    rows: tuple[IsolatedMarginTransferRecord, ...]
    total: int


def decode_isolated_margin_transfer_history(value: object) -> IsolatedMarginTransferHistory:
    """Read a `IsolatedMarginTransferHistory` from JSON."""
    row = as_object(value)
    return IsolatedMarginTransferHistory(
        rows=required(row, "rows", _list_of_decode_isolated_margin_transfer_record),
        total=required(row, "total", integer),
    )


_enum_of_margin_transfer_type = enum_of(MarginTransferType)
_enum_of_margin_transfer_account = enum_of(MarginTransferAccount)
_list_of_decode_margin_transfer_record = list_of(decode_margin_transfer_record)
_enum_of_isolated_margin_transfer_account = enum_of(IsolatedMarginTransferAccount)
_list_of_decode_isolated_margin_transfer_record = list_of(decode_isolated_margin_transfer_record)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import frozen
from lendspec.clients.demo_enums.enums import TransferCrossSide, TransferDirection, TransferStatus
from lendspec.core.codec import as_object, enum_of, list_of, nullable, optional, required

__all__ = ["TransferCross", "decode_transfer_cross"]


@frozen(kw_only=True)
class TransferCross:
    """TransferCross.

    Attributes:
        status: State of a transfer.
        type: Way of a transfer.
        history: Not described by the exchange.
        previous: Not described by the exchange.
    """

    status: TransferStatus | str
    type: TransferDirection | int
    history: tuple[TransferStatus | str, ...] | None = None
    previous: TransferCrossSide | str | None = None


def decode_transfer_cross(value: object) -> TransferCross:
    """Read a `TransferCross` from JSON."""
    row = as_object(value)
    return TransferCross(
        status=required(row, "status", _enum_of_transfer_status),
        type=required(row, "type", _enum_of_transfer_direction),
        history=optional(row, "history", _list_of_enum_of_transfer_status),
        previous=optional(row, "previous", _nullable_enum_of_transfer_cross_side),
    )


_enum_of_transfer_status = enum_of(TransferStatus)
_enum_of_transfer_direction = enum_of(TransferDirection)
_list_of_enum_of_transfer_status = list_of(enum_of(TransferStatus))
_nullable_enum_of_transfer_cross_side = nullable(enum_of(TransferCrossSide))

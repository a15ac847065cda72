# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import field, frozen
from lendspec.clients.binance_margin.enums import SpecialKeyPermission, SpecialKeyType
from lendspec.core.codec import as_object, enum_of, nullable, optional, required, text

__all__ = ["CreatedSpecialKey", "SpecialKey", "decode_created_special_key", "decode_special_key"]


@frozen(kw_only=True)
class SpecialKey:
    """A special key, without its secret.

    Attributes:
        api_key: The key. It names the account in every request; treat it as confidential.
        ip: IP addresses that may use the key, separated by commas. 0.0.0.0 stands there from
            the beginning and means nothing.
        api_name: Name of the key.
        type: Kind of the key.
        permission_mode: What the key may do.
    """

    api_key: str
    ip: str
    api_name: str
    type: SpecialKeyType | str
    permission_mode: SpecialKeyPermission | str


def decode_special_key(value: object) -> SpecialKey:
    """Read a `SpecialKey` from JSON."""
    row = as_object(value)
    return SpecialKey(
        api_key=required(row, "apiKey", text),
        ip=required(row, "ip", text),
        api_name=required(row, "apiName", text),
        type=required(row, "type", _enum_of_special_key_type),
        permission_mode=required(row, "permissionMode", _enum_of_special_key_permission),
    )


@frozen(kw_only=True)
class CreatedSpecialKey:
    """A new special key, with its secret if the exchange made one.

    Attributes:
        api_key: The key. It names the account in every request; treat it as confidential.
        secret_key: SECRET. What an HMAC key signs with: whoever has it and the key can trade
            and borrow on the account. Store it as a password, and keep it out of logs, error
            reports and source code; no call shows it again. Null for an RSA key.
        type: Kind of the key.
    """

    api_key: str
    secret_key: str | None = field(default=None, repr=False)
    type: SpecialKeyType | str


def decode_created_special_key(value: object) -> CreatedSpecialKey:
    """Read a `CreatedSpecialKey` from JSON."""
    row = as_object(value)
    return CreatedSpecialKey(
        api_key=required(row, "apiKey", text),
        secret_key=optional(row, "secretKey", _nullable_text),
        type=required(row, "type", _enum_of_special_key_type),
    )


_enum_of_special_key_type = enum_of(SpecialKeyType)
_enum_of_special_key_permission = enum_of(SpecialKeyPermission)
_nullable_text = nullable(text)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Groups: typed calls made from the specification."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.clients.demo_groups.client import AsyncGroups as AsyncGroups
    from lendspec.clients.demo_groups.client import AsyncRawGroups as AsyncRawGroups
    from lendspec.clients.demo_groups.client import Groups as Groups
    from lendspec.clients.demo_groups.client import RawGroups as RawGroups
    from lendspec.clients.demo_groups.flexible import AsyncFlexibleApi as AsyncFlexibleApi
    from lendspec.clients.demo_groups.flexible import AsyncRawFlexibleApi as AsyncRawFlexibleApi
    from lendspec.clients.demo_groups.flexible import FlexibleApi as FlexibleApi
    from lendspec.clients.demo_groups.flexible import RawFlexibleApi as RawFlexibleApi
    from lendspec.clients.demo_groups.loan import AsyncLoanApi as AsyncLoanApi
    from lendspec.clients.demo_groups.loan import AsyncRawLoanApi as AsyncRawLoanApi
    from lendspec.clients.demo_groups.loan import LoanApi as LoanApi
    from lendspec.clients.demo_groups.loan import RawLoanApi as RawLoanApi
    from lendspec.clients.demo_groups.stable import AsyncRawStableApi as AsyncRawStableApi
    from lendspec.clients.demo_groups.stable import AsyncStableApi as AsyncStableApi
    from lendspec.clients.demo_groups.stable import RawStableApi as RawStableApi
    from lendspec.clients.demo_groups.stable import StableApi as StableApi
    from lendspec.core.operation import Operation

    OPERATIONS: Mapping[str, Operation[object]]

__all__ = [
    "OPERATIONS",
    "AsyncFlexibleApi",
    "AsyncGroups",
    "AsyncLoanApi",
    "AsyncRawFlexibleApi",
    "AsyncRawGroups",
    "AsyncRawLoanApi",
    "AsyncRawStableApi",
    "AsyncStableApi",
    "FlexibleApi",
    "Groups",
    "LoanApi",
    "RawFlexibleApi",
    "RawGroups",
    "RawLoanApi",
    "RawStableApi",
    "StableApi",
]

_HOMES = {
    "AsyncFlexibleApi": "flexible",
    "AsyncGroups": "client",
    "AsyncLoanApi": "loan",
    "AsyncRawFlexibleApi": "flexible",
    "AsyncRawGroups": "client",
    "AsyncRawLoanApi": "loan",
    "AsyncRawStableApi": "stable",
    "AsyncStableApi": "stable",
    "FlexibleApi": "flexible",
    "Groups": "client",
    "LoanApi": "loan",
    "RawFlexibleApi": "flexible",
    "RawGroups": "client",
    "RawLoanApi": "loan",
    "RawStableApi": "stable",
    "StableApi": "stable",
}

_OPERATIONS = {
    "loan": ("COINS",),
    "flexible": ("FLEXIBLE_RATE",),
    "stable": ("STABLE_RATE",),
}


def _operations() -> Mapping[str, Operation[object]]:
    listed: list[Operation[object]] = [
        getattr(import_module(f"{__name__}.{module}"), name) for module, names in _OPERATIONS.items() for name in names
    ]
    return {operation.id: operation for operation in listed}


if not TYPE_CHECKING:  # a type checker must see that a misspelt name does not exist

    def __getattr__(name: str) -> object:
        if name == "OPERATIONS":
            value: object = _operations()
        elif name in _HOMES:
            value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        else:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

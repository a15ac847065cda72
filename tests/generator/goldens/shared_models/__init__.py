# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Shared models: typed calls made from the specification."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.clients.demo_shared_models.client import AsyncRawSharedModels as AsyncRawSharedModels
    from lendspec.clients.demo_shared_models.client import AsyncSharedModels as AsyncSharedModels
    from lendspec.clients.demo_shared_models.client import RawSharedModels as RawSharedModels
    from lendspec.clients.demo_shared_models.client import SharedModels as SharedModels
    from lendspec.clients.demo_shared_models.enums import State as State
    from lendspec.clients.demo_shared_models.flexible import AsyncFlexibleApi as AsyncFlexibleApi
    from lendspec.clients.demo_shared_models.flexible import AsyncRawFlexibleApi as AsyncRawFlexibleApi
    from lendspec.clients.demo_shared_models.flexible import FlexibleApi as FlexibleApi
    from lendspec.clients.demo_shared_models.flexible import RawFlexibleApi as RawFlexibleApi
    from lendspec.clients.demo_shared_models.flexible_models import FlexibleLoan as FlexibleLoan
    from lendspec.clients.demo_shared_models.models import Amount as Amount
    from lendspec.clients.demo_shared_models.stable import AsyncRawStableApi as AsyncRawStableApi
    from lendspec.clients.demo_shared_models.stable import AsyncStableApi as AsyncStableApi
    from lendspec.clients.demo_shared_models.stable import RawStableApi as RawStableApi
    from lendspec.clients.demo_shared_models.stable import StableApi as StableApi
    from lendspec.clients.demo_shared_models.stable_models import StableLoan as StableLoan
    from lendspec.clients.demo_shared_models.stable_models import StableLoanTerm as StableLoanTerm
    from lendspec.core.operation import Operation

    OPERATIONS: Mapping[str, Operation[object]]

__all__ = [
    "OPERATIONS",
    "Amount",
    "AsyncFlexibleApi",
    "AsyncRawFlexibleApi",
    "AsyncRawSharedModels",
    "AsyncRawStableApi",
    "AsyncSharedModels",
    "AsyncStableApi",
    "FlexibleApi",
    "FlexibleLoan",
    "RawFlexibleApi",
    "RawSharedModels",
    "RawStableApi",
    "SharedModels",
    "StableApi",
    "StableLoan",
    "StableLoanTerm",
    "State",
]

_HOMES = {
    "Amount": "models",
    "AsyncFlexibleApi": "flexible",
    "AsyncRawFlexibleApi": "flexible",
    "AsyncRawSharedModels": "client",
    "AsyncRawStableApi": "stable",
    "AsyncSharedModels": "client",
    "AsyncStableApi": "stable",
    "FlexibleApi": "flexible",
    "FlexibleLoan": "flexible_models",
    "RawFlexibleApi": "flexible",
    "RawSharedModels": "client",
    "RawStableApi": "stable",
    "SharedModels": "client",
    "StableApi": "stable",
    "StableLoan": "stable_models",
    "StableLoanTerm": "stable_models",
    "State": "enums",
}

_OPERATIONS = {
    "flexible": ("FLEXIBLE_LOAN",),
    "stable": ("STABLE_LOAN",),
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

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Nothing: typed calls made from the specification."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.clients.demo_nothing.client import AsyncNothing as AsyncNothing
    from lendspec.clients.demo_nothing.client import AsyncRawNothing as AsyncRawNothing
    from lendspec.clients.demo_nothing.client import Nothing as Nothing
    from lendspec.clients.demo_nothing.client import RawNothing as RawNothing
    from lendspec.clients.demo_nothing.general import AsyncGeneralApi as AsyncGeneralApi
    from lendspec.clients.demo_nothing.general import AsyncRawGeneralApi as AsyncRawGeneralApi
    from lendspec.clients.demo_nothing.general import GeneralApi as GeneralApi
    from lendspec.clients.demo_nothing.general import RawGeneralApi as RawGeneralApi
    from lendspec.core.operation import Operation

    OPERATIONS: Mapping[str, Operation[object]]

__all__ = [
    "OPERATIONS",
    "AsyncGeneralApi",
    "AsyncNothing",
    "AsyncRawGeneralApi",
    "AsyncRawNothing",
    "GeneralApi",
    "Nothing",
    "RawGeneralApi",
    "RawNothing",
]

_HOMES = {
    "AsyncGeneralApi": "general",
    "AsyncNothing": "client",
    "AsyncRawGeneralApi": "general",
    "AsyncRawNothing": "client",
    "GeneralApi": "general",
    "Nothing": "client",
    "RawGeneralApi": "general",
    "RawNothing": "client",
}

_OPERATIONS = {
    "general": ("PING",),
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

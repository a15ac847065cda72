# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""OKX general: typed calls made from the specification."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.clients.okx_general.client import AsyncGeneral as AsyncGeneral
    from lendspec.clients.okx_general.client import AsyncRawGeneral as AsyncRawGeneral
    from lendspec.clients.okx_general.client import General as General
    from lendspec.clients.okx_general.client import RawGeneral as RawGeneral
    from lendspec.clients.okx_general.enums import MaintenanceEnvironment as MaintenanceEnvironment
    from lendspec.clients.okx_general.enums import MaintenanceService as MaintenanceService
    from lendspec.clients.okx_general.enums import MaintenanceState as MaintenanceState
    from lendspec.clients.okx_general.enums import MaintenanceType as MaintenanceType
    from lendspec.clients.okx_general.general import AsyncGeneralApi as AsyncGeneralApi
    from lendspec.clients.okx_general.general import AsyncRawGeneralApi as AsyncRawGeneralApi
    from lendspec.clients.okx_general.general import GeneralApi as GeneralApi
    from lendspec.clients.okx_general.general import RawGeneralApi as RawGeneralApi
    from lendspec.clients.okx_general.general_models import MaintenanceEvent as MaintenanceEvent
    from lendspec.clients.okx_general.general_models import ServerTime as ServerTime
    from lendspec.core.operation import Operation

    OPERATIONS: Mapping[str, Operation[object]]

__all__ = [
    "OPERATIONS",
    "AsyncGeneral",
    "AsyncGeneralApi",
    "AsyncRawGeneral",
    "AsyncRawGeneralApi",
    "General",
    "GeneralApi",
    "MaintenanceEnvironment",
    "MaintenanceEvent",
    "MaintenanceService",
    "MaintenanceState",
    "MaintenanceType",
    "RawGeneral",
    "RawGeneralApi",
    "ServerTime",
]

_HOMES = {
    "AsyncGeneral": "client",
    "AsyncGeneralApi": "general",
    "AsyncRawGeneral": "client",
    "AsyncRawGeneralApi": "general",
    "General": "client",
    "GeneralApi": "general",
    "MaintenanceEnvironment": "enums",
    "MaintenanceEvent": "general_models",
    "MaintenanceService": "enums",
    "MaintenanceState": "enums",
    "MaintenanceType": "enums",
    "RawGeneral": "client",
    "RawGeneralApi": "general",
    "ServerTime": "general_models",
}

_OPERATIONS = {
    "general": ("SERVER_TIME", "SYSTEM_STATUS"),
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

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen
from lendspec.clients.okx_general.enums import (
    MaintenanceEnvironment,
    MaintenanceService,
    MaintenanceState,
    MaintenanceType,
)
from lendspec.core.codec import as_object, empty_as_none, enum_of, required, text, unix_ms

__all__ = ["MaintenanceEvent", "ServerTime", "decode_maintenance_event", "decode_server_time"]


@frozen(kw_only=True)
class ServerTime:
    """Clock of the exchange.

    Attributes:
        ts: Time of the exchange, in milliseconds since 1970 (UTC).
    """

    ts: datetime


def decode_server_time(value: object) -> ServerTime:
    """Read a `ServerTime` from JSON."""
    row = as_object(value)
    return ServerTime(
        ts=required(row, "ts", unix_ms),
    )


@frozen(kw_only=True)
class MaintenanceEvent:
    """One announced upgrade or disruption.

    Attributes:
        title: Headline of the event.
        state: How far the event has come.
        begin: Start of the event, in milliseconds since 1970 (UTC).
        end: Moment at which everything works again, in milliseconds since 1970 (UTC). A
            forecast until the state is `completed`, then the real one.
        href: Address of a page with details; empty when there is none.
        pre_open_begin: Start of the pre-open phase, in milliseconds since 1970 (UTC); empty
            when there is none. From then on orders can be canceled, post-only orders placed and
            funds moved in.
        sche_desc: What was said when the event was moved to another time; empty when it was
            not.
        service_type: Service that the event touches.
        system: System that the event touches; `unified` is the trading account.
        maint_type: Whether the event was planned.
        env: Environment that the event touches.
    """

    title: str
    state: MaintenanceState | str
    begin: datetime
    end: datetime
    href: str | None
    pre_open_begin: datetime | None
    sche_desc: str | None
    service_type: MaintenanceService | str
    system: str
    maint_type: MaintenanceType | str
    env: MaintenanceEnvironment | str


def decode_maintenance_event(value: object) -> MaintenanceEvent:
    """Read a `MaintenanceEvent` from JSON."""
    row = as_object(value)
    return MaintenanceEvent(
        title=required(row, "title", text),
        state=required(row, "state", _enum_of_maintenance_state),
        begin=required(row, "begin", unix_ms),
        end=required(row, "end", unix_ms),
        href=required(row, "href", _empty_as_none_text),
        pre_open_begin=required(row, "preOpenBegin", _empty_as_none_unix_ms),
        sche_desc=required(row, "scheDesc", _empty_as_none_text),
        service_type=required(row, "serviceType", _enum_of_maintenance_service),
        system=required(row, "system", text),
        maint_type=required(row, "maintType", _enum_of_maintenance_type),
        env=required(row, "env", _enum_of_maintenance_environment),
    )


_enum_of_maintenance_state = enum_of(MaintenanceState)
_empty_as_none_text = empty_as_none(text)
_empty_as_none_unix_ms = empty_as_none(unix_ms)
_enum_of_maintenance_service = enum_of(MaintenanceService)
_enum_of_maintenance_type = enum_of(MaintenanceType)
_enum_of_maintenance_environment = enum_of(MaintenanceEnvironment)

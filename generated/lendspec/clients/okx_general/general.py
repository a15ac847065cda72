# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""General: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.okx_general.enums import MaintenanceState
from lendspec.clients.okx_general.general_models import (
    MaintenanceEvent,
    ServerTime,
    decode_maintenance_event,
    decode_server_time,
)
from lendspec.core.codec import list_of, single, wire_listed
from lendspec.core.operation import Envelope, Limit, Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["SERVER_TIME", "SYSTEM_STATUS", "AsyncGeneralApi", "AsyncRawGeneralApi", "GeneralApi", "RawGeneralApi"]

SERVER_TIME = Operation(
    id="serverTime",
    python_name="general.server_time",
    exchange="okx",
    product="general",
    method="GET",
    path=("/api/v5/public/time",),
    effect="read",
    security=(),
    parameters=(),
    decode=single(decode_server_time),
    owned=("x-simulated-trading",),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="NONE",
    limits=(Limit(weight=1, per_seconds=2, budget=10, scope="ip", pool="operation"),),
    source="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time",
)
SYSTEM_STATUS = Operation(
    id="systemStatus",
    python_name="general.system_status",
    exchange="okx",
    product="general",
    method="GET",
    path=("/api/v5/system/status",),
    effect="read",
    security=(),
    parameters=(Parameter("state", "state", "MaintenanceState | str", "query", wire_listed(MaintenanceState)),),
    decode=list_of(decode_maintenance_event),
    owned=("x-simulated-trading",),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="NONE",
    limits=(Limit(weight=1, per_seconds=5, budget=1, scope="ip", pool="operation"),),
    source="https://www.okx.com/docs-v5/en/#status-get-status",
)


class GeneralApi:
    """The clock that signatures are checked against, and announced maintenance. No key needed."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def server_time(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ServerTime:
        """Clock of the exchange.

        Reads the clock of the exchange. Signed requests are refused with 50102 when their timestamp is more
        than 30 seconds away from it.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission NONE.

        Limits: 10 every 2 s per IP.

        Source: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
        """
        return self._session.call(
            SERVER_TIME,
            {},
            options,
        )

    def system_status(
        self,
        *,
        state: MaintenanceState | str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MaintenanceEvent, ...]:
        """Maintenance events.

        Lists upgrades and disruptions of the exchange. Without `state`, only events that still matter are
        listed: scheduled, ongoing and pre-open ones.

        Args:
            state: Only events in this state. Without it, scheduled, ongoing and pre-open events are
                listed.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission NONE.

        Limits: 1 every 5 s per IP.

        Source: https://www.okx.com/docs-v5/en/#status-get-status
        """
        return self._session.call(
            SYSTEM_STATUS,
            {
                "state": state,
            },
            options,
        )


class AsyncGeneralApi:
    """The clock that signatures are checked against, and announced maintenance. No key needed."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def server_time(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ServerTime:
        """Clock of the exchange.

        Reads the clock of the exchange. Signed requests are refused with 50102 when their timestamp is more
        than 30 seconds away from it.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission NONE.

        Limits: 10 every 2 s per IP.

        Source: https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
        """
        return await self._session.call(
            SERVER_TIME,
            {},
            options,
        )

    async def system_status(
        self,
        *,
        state: MaintenanceState | str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[MaintenanceEvent, ...]:
        """Maintenance events.

        Lists upgrades and disruptions of the exchange. Without `state`, only events that still matter are
        listed: scheduled, ongoing and pre-open ones.

        Args:
            state: Only events in this state. Without it, scheduled, ongoing and pre-open events are
                listed.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission NONE.

        Limits: 1 every 5 s per IP.

        Source: https://www.okx.com/docs-v5/en/#status-get-status
        """
        return await self._session.call(
            SYSTEM_STATUS,
            {
                "state": state,
            },
            options,
        )


class RawGeneralApi:
    """The clock that signatures are checked against, and announced maintenance. No key needed."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def server_time(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[ServerTime]:
        """Call ``general.server_time`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            SERVER_TIME,
            {},
            options,
        )

    def system_status(
        self,
        *,
        state: MaintenanceState | str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MaintenanceEvent, ...]]:
        """Call ``general.system_status`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            SYSTEM_STATUS,
            {
                "state": state,
            },
            options,
        )


class AsyncRawGeneralApi:
    """The clock that signatures are checked against, and announced maintenance. No key needed."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def server_time(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[ServerTime]:
        """Call ``general.server_time`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            SERVER_TIME,
            {},
            options,
        )

    async def system_status(
        self,
        *,
        state: MaintenanceState | str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[MaintenanceEvent, ...]]:
        """Call ``general.system_status`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            SYSTEM_STATUS,
            {
                "state": state,
            },
            options,
        )

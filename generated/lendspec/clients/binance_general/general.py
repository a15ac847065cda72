# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""General: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.binance_general.general_models import (
    KeyPermissions,
    ServerTime,
    SystemStatus,
    decode_key_permissions,
    decode_server_time,
    decode_system_status,
)
from lendspec.core.operation import Limit, Operation
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = [
    "GET_KEY_PERMISSIONS",
    "GET_SERVER_TIME",
    "GET_SYSTEM_STATUS",
    "AsyncGeneralApi",
    "AsyncRawGeneralApi",
    "GeneralApi",
    "RawGeneralApi",
]

GET_SERVER_TIME = Operation(
    id="getServerTime",
    python_name="general.server_time",
    exchange="binance",
    product="general",
    method="GET",
    path=("/api/v3/time",),
    effect="read",
    security=(),
    parameters=(),
    decode=decode_server_time,
    permission="NONE",
    limits=(Limit(weight=1, per_seconds=60, budget=6000, scope="ip", pool="shared"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-spot-trading/api/rest-api/general#time",
)
GET_SYSTEM_STATUS = Operation(
    id="getSystemStatus",
    python_name="general.system_status",
    exchange="binance",
    product="general",
    method="GET",
    path=("/sapi/v1/system/status",),
    effect="read",
    security=(),
    parameters=(),
    decode=decode_system_status,
    permission="NONE",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/others#system-status",
)
GET_KEY_PERMISSIONS = Operation(
    id="getKeyPermissions",
    python_name="general.key_permissions",
    exchange="binance",
    product="general",
    method="GET",
    path=("/sapi/v1/account/apiRestrictions",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(),
    decode=decode_key_permissions,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/account#get-api-key-permission",
)


class GeneralApi:
    """Calls to make before any other. The clock tells whether signed calls will be refused for their time,
    the status whether the exchange is under maintenance, the permissions of the key which lending calls
    it may make. They cost nothing and change nothing.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def server_time(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ServerTime:
        """Get the clock of the exchange.

        Also a test of the connection. Signed calls carry a time of their own and are refused when it is off
        by more than `recvWindow`; the difference to this clock tells by how much.

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

        Limits: 1 of 6000 IP weight a minute (6000 calls, shared with other operations).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-spot-trading/api/rest-api/general#time
        """
        return self._session.call(
            GET_SERVER_TIME,
            {},
            options,
        )

    def system_status(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SystemStatus:
        """See whether the exchange is open.

        Tells normal operation from maintenance of the whole system.

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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/others#system-status
        """
        return self._session.call(
            GET_SYSTEM_STATUS,
            {},
            options,
        )

    def key_permissions(
        self,
        *,
        options: CallOptions | None = None,
    ) -> KeyPermissions:
        """Get the permissions of the API key.

        What the key that signs this call may do. Some lending calls, such as adjusting the LTV of a loan,
        need `enableSpotAndMarginTrading`.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/account#get-api-key-permission
        """
        return self._session.call(
            GET_KEY_PERMISSIONS,
            {},
            options,
        )


class AsyncGeneralApi:
    """Calls to make before any other. The clock tells whether signed calls will be refused for their time,
    the status whether the exchange is under maintenance, the permissions of the key which lending calls
    it may make. They cost nothing and change nothing.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def server_time(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ServerTime:
        """Get the clock of the exchange.

        Also a test of the connection. Signed calls carry a time of their own and are refused when it is off
        by more than `recvWindow`; the difference to this clock tells by how much.

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

        Limits: 1 of 6000 IP weight a minute (6000 calls, shared with other operations).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-spot-trading/api/rest-api/general#time
        """
        return await self._session.call(
            GET_SERVER_TIME,
            {},
            options,
        )

    async def system_status(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SystemStatus:
        """See whether the exchange is open.

        Tells normal operation from maintenance of the whole system.

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

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/others#system-status
        """
        return await self._session.call(
            GET_SYSTEM_STATUS,
            {},
            options,
        )

    async def key_permissions(
        self,
        *,
        options: CallOptions | None = None,
    ) -> KeyPermissions:
        """Get the permissions of the API key.

        What the key that signs this call may do. Some lending calls, such as adjusting the LTV of a loan,
        need `enableSpotAndMarginTrading`.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission USER_DATA.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/account#get-api-key-permission
        """
        return await self._session.call(
            GET_KEY_PERMISSIONS,
            {},
            options,
        )


class RawGeneralApi:
    """Calls to make before any other. The clock tells whether signed calls will be refused for their time,
    the status whether the exchange is under maintenance, the permissions of the key which lending calls
    it may make. They cost nothing and change nothing.
    """

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
            GET_SERVER_TIME,
            {},
            options,
        )

    def system_status(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[SystemStatus]:
        """Call ``general.system_status`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_SYSTEM_STATUS,
            {},
            options,
        )

    def key_permissions(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[KeyPermissions]:
        """Call ``general.key_permissions`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_KEY_PERMISSIONS,
            {},
            options,
        )


class AsyncRawGeneralApi:
    """Calls to make before any other. The clock tells whether signed calls will be refused for their time,
    the status whether the exchange is under maintenance, the permissions of the key which lending calls
    it may make. They cost nothing and change nothing.
    """

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
            GET_SERVER_TIME,
            {},
            options,
        )

    async def system_status(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[SystemStatus]:
        """Call ``general.system_status`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_SYSTEM_STATUS,
            {},
            options,
        )

    async def key_permissions(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[KeyPermissions]:
        """Call ``general.key_permissions`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_KEY_PERMISSIONS,
            {},
            options,
        )

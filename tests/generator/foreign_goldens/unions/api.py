# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Api: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from decimal import Decimal

from lendspec.clients.wild_unions.api_models import Fill, Halt, decode_fill, decode_halt, encode_fill, encode_halt
from lendspec.core.codec import decimal, list_of, nullable, one_of, tagged, wire_integer, wire_one_of, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["EVENTS", "FIND", "ApiApi", "AsyncApiApi", "AsyncRawApiApi", "RawApiApi"]

EVENTS: Operation[tuple[Fill | Halt, ...]] = Operation(
    id="events",
    python_name="events",
    exchange="wild",
    product="unions",
    method="GET",
    path=("/events",),
    effect="read",
    security=(),
    parameters=(),
    decode=list_of(tagged("kind", {"fill": decode_fill, "halt": decode_halt}, one_of(decode_fill, decode_halt))),
)
FIND: Operation[Fill | Decimal | None] = Operation(
    id="find",
    python_name="find",
    exchange="wild",
    product="unions",
    method="POST",
    path=("/find",),
    effect="write",
    security=(),
    parameters=(
        Parameter("key", "key", "str | int", "body", wire_one_of(wire_text, wire_integer), required=True),
        Parameter("like", "like", "Fill | Halt", "body", wire_one_of(encode_fill, encode_halt)),
    ),
    decode=nullable(one_of(decode_fill, decimal)),
    body="json",
)


class ApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def events(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[Fill | Halt, ...]:
        """What happened.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only.
        """
        return self._session.call(
            EVENTS,
            {},
            options,
        )

    def find(
        self,
        *,
        key: str | int,
        like: Fill | Halt | None = None,
        options: CallOptions | None = None,
    ) -> Fill | Decimal | None:
        """find.

        Args:
            key: Name or number.
            like: ``like`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.
        """
        return self._session.call(
            FIND,
            {
                "key": key,
                "like": like,
            },
            options,
        )


class AsyncApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def events(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[Fill | Halt, ...]:
        """What happened.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only.
        """
        return await self._session.call(
            EVENTS,
            {},
            options,
        )

    async def find(
        self,
        *,
        key: str | int,
        like: Fill | Halt | None = None,
        options: CallOptions | None = None,
    ) -> Fill | Decimal | None:
        """find.

        Args:
            key: Name or number.
            like: ``like`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.
        """
        return await self._session.call(
            FIND,
            {
                "key": key,
                "like": like,
            },
            options,
        )


class RawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def events(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[Fill | Halt, ...]]:
        """Call ``events`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            EVENTS,
            {},
            options,
        )

    def find(
        self,
        *,
        key: str | int,
        like: Fill | Halt | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Fill | Decimal | None]:
        """Call ``find`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FIND,
            {
                "key": key,
                "like": like,
            },
            options,
        )


class AsyncRawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def events(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[Fill | Halt, ...]]:
        """Call ``events`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            EVENTS,
            {},
            options,
        )

    async def find(
        self,
        *,
        key: str | int,
        like: Fill | Halt | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Fill | Decimal | None]:
        """Call ``find`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FIND,
            {
                "key": key,
                "like": like,
            },
            options,
        )

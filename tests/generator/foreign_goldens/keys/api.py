# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Api: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.core.codec import nothing
from lendspec.core.operation import Operation
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["MINE", "OPEN", "ApiApi", "AsyncApiApi", "AsyncRawApiApi", "RawApiApi"]

OPEN = Operation(
    id="open",
    python_name="open",
    exchange="wild",
    product="keys",
    method="GET",
    path=("/open",),
    effect="read",
    security=(),
    parameters=(),
    decode=nothing,
    reads="bytes",
)
MINE = Operation(
    id="mine",
    python_name="mine",
    exchange="wild",
    product="keys",
    method="GET",
    path=("/mine",),
    effect="read",
    security=("key",),
    parameters=(),
    decode=nothing,
    owned=("x-api-key",),
    reads="bytes",
)


class ApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def open(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """open.

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
            OPEN,
            {},
            options,
        )

    def mine(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """mine.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only.
        """
        return self._session.call(
            MINE,
            {},
            options,
        )


class AsyncApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def open(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """open.

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
            OPEN,
            {},
            options,
        )

    async def mine(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """mine.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only.
        """
        return await self._session.call(
            MINE,
            {},
            options,
        )


class RawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def open(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``open`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            OPEN,
            {},
            options,
        )

    def mine(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``mine`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            MINE,
            {},
            options,
        )


class AsyncRawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def open(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``open`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            OPEN,
            {},
            options,
        )

    async def mine(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``mine`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            MINE,
            {},
            options,
        )

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Api: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.wild_answers.api_models import Done, Waiting, decode_done, decode_waiting
from lendspec.core.codec import binary, nothing, nullable, one_of, text
from lendspec.core.operation import Operation
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["IMAGE", "JOB", "TABLE", "THERE", "ApiApi", "AsyncApiApi", "AsyncRawApiApi", "RawApiApi"]

TABLE = Operation(
    id="table",
    python_name="table",
    exchange="wild",
    product="answers",
    method="GET",
    path=("/table",),
    effect="read",
    security=(),
    parameters=(),
    decode=text,
    reads="text",
)
IMAGE = Operation(
    id="image",
    python_name="image",
    exchange="wild",
    product="answers",
    method="GET",
    path=("/image",),
    effect="read",
    security=(),
    parameters=(),
    decode=binary,
    reads="bytes",
)
THERE = Operation(
    id="there",
    python_name="there",
    exchange="wild",
    product="answers",
    method="GET",
    path=("/there",),
    effect="read",
    security=(),
    parameters=(),
    decode=nothing,
    done=(302,),
    reads="bytes",
)
JOB: Operation[Done | Waiting | None] = Operation(
    id="job",
    python_name="job",
    exchange="wild",
    product="answers",
    method="POST",
    path=("/job",),
    effect="write",
    security=(),
    parameters=(),
    decode=nullable(one_of(decode_done, decode_waiting)),
    accept="application/json",
)


class ApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def table(
        self,
        *,
        options: CallOptions | None = None,
    ) -> str:
        """table.

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
            TABLE,
            {},
            options,
        )

    def image(
        self,
        *,
        options: CallOptions | None = None,
    ) -> bytes:
        """image.

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
            IMAGE,
            {},
            options,
        )

    def there(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """there.

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
            THERE,
            {},
            options,
        )

    def job(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Done | Waiting | None:
        """job.

        Args:
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
            JOB,
            {},
            options,
        )


class AsyncApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def table(
        self,
        *,
        options: CallOptions | None = None,
    ) -> str:
        """table.

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
            TABLE,
            {},
            options,
        )

    async def image(
        self,
        *,
        options: CallOptions | None = None,
    ) -> bytes:
        """image.

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
            IMAGE,
            {},
            options,
        )

    async def there(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """there.

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
            THERE,
            {},
            options,
        )

    async def job(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Done | Waiting | None:
        """job.

        Args:
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
            JOB,
            {},
            options,
        )


class RawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def table(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[str]:
        """Call ``table`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            TABLE,
            {},
            options,
        )

    def image(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[bytes]:
        """Call ``image`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            IMAGE,
            {},
            options,
        )

    def there(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``there`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            THERE,
            {},
            options,
        )

    def job(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[Done | Waiting | None]:
        """Call ``job`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            JOB,
            {},
            options,
        )


class AsyncRawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def table(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[str]:
        """Call ``table`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            TABLE,
            {},
            options,
        )

    async def image(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[bytes]:
        """Call ``image`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            IMAGE,
            {},
            options,
        )

    async def there(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``there`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            THERE,
            {},
            options,
        )

    async def job(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[Done | Waiting | None]:
        """Call ``job`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            JOB,
            {},
            options,
        )

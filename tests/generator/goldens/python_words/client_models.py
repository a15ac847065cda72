# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""ClientModels: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.demo_python_words.client_models_models import Class, decode_class_
from lendspec.core.operation import Operation
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["IMPORT", "AsyncClientModelsApi", "AsyncRawClientModelsApi", "ClientModelsApi", "RawClientModelsApi"]

IMPORT = Operation(
    id="import",
    python_name="loan.client_models.lambda_",
    exchange="demo",
    product="python_words",
    method="GET",
    path=("/models",),
    effect="read",
    security=(),
    parameters=(),
    decode=decode_class_,
)


class ClientModelsApi:
    """The operations of client_models."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def lambda_(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Class:
        """import.

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
            IMPORT,
            {},
            options,
        )


class AsyncClientModelsApi:
    """The operations of client_models."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def lambda_(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Class:
        """import.

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
            IMPORT,
            {},
            options,
        )


class RawClientModelsApi:
    """The operations of client_models."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def lambda_(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[Class]:
        """Call ``loan.client_models.lambda_`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            IMPORT,
            {},
            options,
        )


class AsyncRawClientModelsApi:
    """The operations of client_models."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def lambda_(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[Class]:
        """Call ``loan.client_models.lambda_`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            IMPORT,
            {},
            options,
        )

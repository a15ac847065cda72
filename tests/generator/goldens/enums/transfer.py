# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Transfer: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Sequence

from lendspec.clients.demo_enums.enums import TransferCrossSide, TransferDirection
from lendspec.clients.demo_enums.transfer_models import TransferCross, decode_transfer_cross
from lendspec.core.codec import wire_list, wire_listed
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["TRANSFER", "AsyncRawTransferApi", "AsyncTransferApi", "RawTransferApi", "TransferApi"]

TRANSFER = Operation(
    id="transfer",
    python_name="margin.transfer.cross",
    exchange="demo",
    product="enums",
    method="POST",
    path=("/transfer",),
    effect="write",
    security=(),
    parameters=(
        Parameter("type", "type", "TransferDirection | int", "query", wire_listed(TransferDirection), required=True),
        Parameter("side", "side", "TransferCrossSide | str", "query", wire_listed(TransferCrossSide)),
        Parameter(
            "sides", "sides", "Sequence[TransferCrossSide | str]", "query", wire_list(wire_listed(TransferCrossSide))
        ),
    ),
    decode=decode_transfer_cross,
)


class TransferApi:
    """The operations of transfer."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def cross(
        self,
        *,
        type: TransferDirection | int,
        side: TransferCrossSide | str | None = None,
        sides: Sequence[TransferCrossSide | str] | None = None,
        options: CallOptions | None = None,
    ) -> TransferCross:
        """transfer.

        Args:
            type: Way of a transfer.
            side: ``side`` of the exchange.
            sides: ``sides`` of the exchange.
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
            TRANSFER,
            {
                "type": type,
                "side": side,
                "sides": sides,
            },
            options,
        )


class AsyncTransferApi:
    """The operations of transfer."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def cross(
        self,
        *,
        type: TransferDirection | int,
        side: TransferCrossSide | str | None = None,
        sides: Sequence[TransferCrossSide | str] | None = None,
        options: CallOptions | None = None,
    ) -> TransferCross:
        """transfer.

        Args:
            type: Way of a transfer.
            side: ``side`` of the exchange.
            sides: ``sides`` of the exchange.
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
            TRANSFER,
            {
                "type": type,
                "side": side,
                "sides": sides,
            },
            options,
        )


class RawTransferApi:
    """The operations of transfer."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def cross(
        self,
        *,
        type: TransferDirection | int,
        side: TransferCrossSide | str | None = None,
        sides: Sequence[TransferCrossSide | str] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[TransferCross]:
        """Call ``margin.transfer.cross`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            TRANSFER,
            {
                "type": type,
                "side": side,
                "sides": sides,
            },
            options,
        )


class AsyncRawTransferApi:
    """The operations of transfer."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def cross(
        self,
        *,
        type: TransferDirection | int,
        side: TransferCrossSide | str | None = None,
        sides: Sequence[TransferCrossSide | str] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[TransferCross]:
        """Call ``margin.transfer.cross`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            TRANSFER,
            {
                "type": type,
                "side": side,
                "sides": sides,
            },
            options,
        )

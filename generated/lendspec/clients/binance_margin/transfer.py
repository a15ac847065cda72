# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Transfer: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lendspec.clients.binance_margin.models import decode_margin_transaction
from lendspec.core.codec import wire_decimal, wire_integer, wire_text
from lendspec.core.operation import Deprecation, Limit, Operation, Parameter

if TYPE_CHECKING:
    from decimal import Decimal

    from lendspec.clients.binance_margin.enums import TransferDirection
    from lendspec.clients.binance_margin.models import MarginTransaction
    from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["MARGIN_TRANSFER", "AsyncRawTransferApi", "AsyncTransferApi", "RawTransferApi", "TransferApi"]

MARGIN_TRANSFER = Operation(
    id="marginTransfer",
    python_name="margin.transfer.cross",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/transfer",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("asset", "asset", "str", "query", wire_text, required=True),
        Parameter("amount", "amount", "Decimal", "query", wire_decimal, required=True),
        Parameter("type", "type", "TransferDirection | int", "query", wire_integer, required=True),
    ),
    decode=decode_margin_transaction,
    owned=("recvWindow", "timestamp", "signature"),
    permission="MARGIN",
    limits=(Limit(weight=600, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(sunset="2024-03-31", replaced_by="POST /sapi/v1/asset/transfer"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)


class TransferApi:
    """Movements between the spot account and the cross margin account."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def cross(
        self,
        *,
        asset: str,
        amount: Decimal,
        type: TransferDirection | int,
        options: CallOptions | None = None,
    ) -> MarginTransaction:
        """Move funds between spot and cross margin.

        Deprecated since 2024-03-31. Use instead: POST /sapi/v1/asset/transfer

        The exchange has taken this call down; its universal transfer does the same.

        Args:
            asset: Asset to move.
            amount: Amount to move, in `asset`.
            type: Direction of the transfer.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission MARGIN.

        Limits: 600 of 12000 IP weight a minute (20 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            MARGIN_TRANSFER,
            {
                "asset": asset,
                "amount": amount,
                "type": type,
            },
            options,
        )


class AsyncTransferApi:
    """Movements between the spot account and the cross margin account."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def cross(
        self,
        *,
        asset: str,
        amount: Decimal,
        type: TransferDirection | int,
        options: CallOptions | None = None,
    ) -> MarginTransaction:
        """Move funds between spot and cross margin.

        Deprecated since 2024-03-31. Use instead: POST /sapi/v1/asset/transfer

        The exchange has taken this call down; its universal transfer does the same.

        Args:
            asset: Asset to move.
            amount: Amount to move, in `asset`.
            type: Direction of the transfer.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission MARGIN.

        Limits: 600 of 12000 IP weight a minute (20 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            MARGIN_TRANSFER,
            {
                "asset": asset,
                "amount": amount,
                "type": type,
            },
            options,
        )


class RawTransferApi:
    """Movements between the spot account and the cross margin account."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def cross(
        self,
        *,
        asset: str,
        amount: Decimal,
        type: TransferDirection | int,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransaction]:
        """Call ``margin.transfer.cross`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            MARGIN_TRANSFER,
            {
                "asset": asset,
                "amount": amount,
                "type": type,
            },
            options,
        )


class AsyncRawTransferApi:
    """Movements between the spot account and the cross margin account."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def cross(
        self,
        *,
        asset: str,
        amount: Decimal,
        type: TransferDirection | int,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginTransaction]:
        """Call ``margin.transfer.cross`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            MARGIN_TRANSFER,
            {
                "asset": asset,
                "amount": amount,
                "type": type,
            },
            options,
        )

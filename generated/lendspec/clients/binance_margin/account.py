# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Account: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lendspec.clients.binance_margin.account_models import decode_cross_margin_account
from lendspec.core.operation import Limit, Operation

if TYPE_CHECKING:
    from lendspec.clients.binance_margin.account_models import CrossMarginAccount
    from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["GET_MARGIN_ACCOUNT_INFO", "AccountApi", "AsyncAccountApi", "AsyncRawAccountApi", "RawAccountApi"]

GET_MARGIN_ACCOUNT_INFO = Operation(
    id="getMarginAccountInfo",
    python_name="margin.account.details",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/account",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(),
    decode=decode_cross_margin_account,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=10, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-margin-account-details",
)


class AccountApi:
    """Balances, debts and margin level of the cross margin account."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def details(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CrossMarginAccount:
        """Get the cross margin account.

        Margin level, totals and one row for each asset of the cross margin account.

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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-margin-account-details
        """
        return self._session.call(
            GET_MARGIN_ACCOUNT_INFO,
            {},
            options,
        )


class AsyncAccountApi:
    """Balances, debts and margin level of the cross margin account."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def details(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CrossMarginAccount:
        """Get the cross margin account.

        Margin level, totals and one row for each asset of the cross margin account.

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

        Limits: 10 of 12000 IP weight a minute (1200 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-margin-account-details
        """
        return await self._session.call(
            GET_MARGIN_ACCOUNT_INFO,
            {},
            options,
        )


class RawAccountApi:
    """Balances, debts and margin level of the cross margin account."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def details(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[CrossMarginAccount]:
        """Call ``margin.account.details`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_ACCOUNT_INFO,
            {},
            options,
        )


class AsyncRawAccountApi:
    """Balances, debts and margin level of the cross margin account."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def details(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[CrossMarginAccount]:
        """Call ``margin.account.details`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_ACCOUNT_INFO,
            {},
            options,
        )

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lendspec.clients.binance_crypto_loan.flexible import (
        AsyncFlexibleApi,
        AsyncRawFlexibleApi,
        FlexibleApi,
        RawFlexibleApi,
    )
    from lendspec.clients.binance_crypto_loan.stable import AsyncRawStableApi, AsyncStableApi, RawStableApi, StableApi
    from lendspec.core.session import AsyncSession, Session

__all__ = ["AsyncCryptoLoan", "AsyncRawCryptoLoan", "CryptoLoan", "RawCryptoLoan"]


class CryptoLoan:
    """Loans against crypto collateral. Flexible loans are the product of today; the calls of the
    stable-rate loans are kept for those who still have code that uses them, each with the date at which
    the exchange took it down.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> FlexibleApi:
        """Open-term loans at a variable rate. A position is one loan coin against one collateral coin;
        borrowing again enlarges it. LTV (loan to value) is the debt divided by the value of the collateral,
        a ratio (0.65 = 65 %).
        """
        from lendspec.clients.binance_crypto_loan.flexible import FlexibleApi

        return FlexibleApi(self._session)

    @cached_property
    def stable(self) -> StableApi:
        """Loans for a fixed number of days at a fixed rate, each with an order number. Every call is retired;
        use flexible loans.
        """
        from lendspec.clients.binance_crypto_loan.stable import StableApi

        return StableApi(self._session)


class AsyncCryptoLoan:
    """Loans against crypto collateral. Flexible loans are the product of today; the calls of the
    stable-rate loans are kept for those who still have code that uses them, each with the date at which
    the exchange took it down.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> AsyncFlexibleApi:
        """Open-term loans at a variable rate. A position is one loan coin against one collateral coin;
        borrowing again enlarges it. LTV (loan to value) is the debt divided by the value of the collateral,
        a ratio (0.65 = 65 %).
        """
        from lendspec.clients.binance_crypto_loan.flexible import AsyncFlexibleApi

        return AsyncFlexibleApi(self._session)

    @cached_property
    def stable(self) -> AsyncStableApi:
        """Loans for a fixed number of days at a fixed rate, each with an order number. Every call is retired;
        use flexible loans.
        """
        from lendspec.clients.binance_crypto_loan.stable import AsyncStableApi

        return AsyncStableApi(self._session)


class RawCryptoLoan:
    """Loans against crypto collateral. Flexible loans are the product of today; the calls of the
    stable-rate loans are kept for those who still have code that uses them, each with the date at which
    the exchange took it down.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> RawFlexibleApi:
        """Open-term loans at a variable rate. A position is one loan coin against one collateral coin;
        borrowing again enlarges it. LTV (loan to value) is the debt divided by the value of the collateral,
        a ratio (0.65 = 65 %).
        """
        from lendspec.clients.binance_crypto_loan.flexible import RawFlexibleApi

        return RawFlexibleApi(self._session)

    @cached_property
    def stable(self) -> RawStableApi:
        """Loans for a fixed number of days at a fixed rate, each with an order number. Every call is retired;
        use flexible loans.
        """
        from lendspec.clients.binance_crypto_loan.stable import RawStableApi

        return RawStableApi(self._session)


class AsyncRawCryptoLoan:
    """Loans against crypto collateral. Flexible loans are the product of today; the calls of the
    stable-rate loans are kept for those who still have code that uses them, each with the date at which
    the exchange took it down.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> AsyncRawFlexibleApi:
        """Open-term loans at a variable rate. A position is one loan coin against one collateral coin;
        borrowing again enlarges it. LTV (loan to value) is the debt divided by the value of the collateral,
        a ratio (0.65 = 65 %).
        """
        from lendspec.clients.binance_crypto_loan.flexible import AsyncRawFlexibleApi

        return AsyncRawFlexibleApi(self._session)

    @cached_property
    def stable(self) -> AsyncRawStableApi:
        """Loans for a fixed number of days at a fixed rate, each with an order number. Every call is retired;
        use flexible loans.
        """
        from lendspec.clients.binance_crypto_loan.stable import AsyncRawStableApi

        return AsyncRawStableApi(self._session)

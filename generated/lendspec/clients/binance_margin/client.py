# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lendspec.clients.binance_margin.account import AccountApi, AsyncAccountApi, AsyncRawAccountApi, RawAccountApi
    from lendspec.clients.binance_margin.borrow_repay import (
        AsyncBorrowRepayApi,
        AsyncRawBorrowRepayApi,
        BorrowRepayApi,
        RawBorrowRepayApi,
    )
    from lendspec.clients.binance_margin.trading import AsyncRawTradingApi, AsyncTradingApi, RawTradingApi, TradingApi
    from lendspec.clients.binance_margin.transfer import (
        AsyncRawTransferApi,
        AsyncTransferApi,
        RawTransferApi,
        TransferApi,
    )
    from lendspec.core.session import AsyncSession, Session

__all__ = ["AsyncMargin", "AsyncRawMargin", "Margin", "RawMargin"]


class Margin:
    """Margin accounts: borrow and repay, look at the account and its history, trade with borrowed funds.
    Cross margin is one account for all pairs, isolated margin one account for each pair.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def account(self) -> AccountApi:
        """Balances, debts and margin level of the cross margin account."""
        from lendspec.clients.binance_margin.account import AccountApi

        return AccountApi(self._session)

    @cached_property
    def borrow_repay(self) -> BorrowRepayApi:
        """Borrow and repay by hand, list what was borrowed and repaid, follow the interest rates."""
        from lendspec.clients.binance_margin.borrow_repay import BorrowRepayApi

        return BorrowRepayApi(self._session)

    @cached_property
    def transfer(self) -> TransferApi:
        """Movements between the spot account and the cross margin account."""
        from lendspec.clients.binance_margin.transfer import TransferApi

        return TransferApi(self._session)

    @cached_property
    def trading(self) -> TradingApi:
        """Orders of margin accounts. An order can borrow what it needs and repay when it is filled."""
        from lendspec.clients.binance_margin.trading import TradingApi

        return TradingApi(self._session)


class AsyncMargin:
    """Margin accounts: borrow and repay, look at the account and its history, trade with borrowed funds.
    Cross margin is one account for all pairs, isolated margin one account for each pair.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def account(self) -> AsyncAccountApi:
        """Balances, debts and margin level of the cross margin account."""
        from lendspec.clients.binance_margin.account import AsyncAccountApi

        return AsyncAccountApi(self._session)

    @cached_property
    def borrow_repay(self) -> AsyncBorrowRepayApi:
        """Borrow and repay by hand, list what was borrowed and repaid, follow the interest rates."""
        from lendspec.clients.binance_margin.borrow_repay import AsyncBorrowRepayApi

        return AsyncBorrowRepayApi(self._session)

    @cached_property
    def transfer(self) -> AsyncTransferApi:
        """Movements between the spot account and the cross margin account."""
        from lendspec.clients.binance_margin.transfer import AsyncTransferApi

        return AsyncTransferApi(self._session)

    @cached_property
    def trading(self) -> AsyncTradingApi:
        """Orders of margin accounts. An order can borrow what it needs and repay when it is filled."""
        from lendspec.clients.binance_margin.trading import AsyncTradingApi

        return AsyncTradingApi(self._session)


class RawMargin:
    """Margin accounts: borrow and repay, look at the account and its history, trade with borrowed funds.
    Cross margin is one account for all pairs, isolated margin one account for each pair.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def account(self) -> RawAccountApi:
        """Balances, debts and margin level of the cross margin account."""
        from lendspec.clients.binance_margin.account import RawAccountApi

        return RawAccountApi(self._session)

    @cached_property
    def borrow_repay(self) -> RawBorrowRepayApi:
        """Borrow and repay by hand, list what was borrowed and repaid, follow the interest rates."""
        from lendspec.clients.binance_margin.borrow_repay import RawBorrowRepayApi

        return RawBorrowRepayApi(self._session)

    @cached_property
    def transfer(self) -> RawTransferApi:
        """Movements between the spot account and the cross margin account."""
        from lendspec.clients.binance_margin.transfer import RawTransferApi

        return RawTransferApi(self._session)

    @cached_property
    def trading(self) -> RawTradingApi:
        """Orders of margin accounts. An order can borrow what it needs and repay when it is filled."""
        from lendspec.clients.binance_margin.trading import RawTradingApi

        return RawTradingApi(self._session)


class AsyncRawMargin:
    """Margin accounts: borrow and repay, look at the account and its history, trade with borrowed funds.
    Cross margin is one account for all pairs, isolated margin one account for each pair.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def account(self) -> AsyncRawAccountApi:
        """Balances, debts and margin level of the cross margin account."""
        from lendspec.clients.binance_margin.account import AsyncRawAccountApi

        return AsyncRawAccountApi(self._session)

    @cached_property
    def borrow_repay(self) -> AsyncRawBorrowRepayApi:
        """Borrow and repay by hand, list what was borrowed and repaid, follow the interest rates."""
        from lendspec.clients.binance_margin.borrow_repay import AsyncRawBorrowRepayApi

        return AsyncRawBorrowRepayApi(self._session)

    @cached_property
    def transfer(self) -> AsyncRawTransferApi:
        """Movements between the spot account and the cross margin account."""
        from lendspec.clients.binance_margin.transfer import AsyncRawTransferApi

        return AsyncRawTransferApi(self._session)

    @cached_property
    def trading(self) -> AsyncRawTradingApi:
        """Orders of margin accounts. An order can borrow what it needs and repay when it is filled."""
        from lendspec.clients.binance_margin.trading import AsyncRawTradingApi

        return AsyncRawTradingApi(self._session)

# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from lendspec.core.session import AsyncSession, Session

if TYPE_CHECKING:
    from lendspec.clients.binance_margin.account import AccountApi, AsyncAccountApi, AsyncRawAccountApi, RawAccountApi
    from lendspec.clients.binance_margin.borrow_repay import (
        AsyncBorrowRepayApi,
        AsyncRawBorrowRepayApi,
        BorrowRepayApi,
        RawBorrowRepayApi,
    )
    from lendspec.clients.binance_margin.keys import AsyncKeysApi, AsyncRawKeysApi, KeysApi, RawKeysApi
    from lendspec.clients.binance_margin.listen_keys import (
        AsyncListenKeysApi,
        AsyncRawListenKeysApi,
        ListenKeysApi,
        RawListenKeysApi,
    )
    from lendspec.clients.binance_margin.market import AsyncMarketApi, AsyncRawMarketApi, MarketApi, RawMarketApi
    from lendspec.clients.binance_margin.risk import AsyncRawRiskApi, AsyncRiskApi, RawRiskApi, RiskApi
    from lendspec.clients.binance_margin.trading import AsyncRawTradingApi, AsyncTradingApi, RawTradingApi, TradingApi
    from lendspec.clients.binance_margin.transfer import (
        AsyncRawTransferApi,
        AsyncTransferApi,
        RawTransferApi,
        TransferApi,
    )

__all__ = ["AsyncMargin", "AsyncRawMargin", "Margin", "RawMargin"]


class Margin:
    """Margin accounts: borrow and repay, look at the account and its history, trade with borrowed funds.
    Cross margin is one account for all pairs, isolated margin one account for each pair. Each group of
    operations has a file of its own in the folder `margin`.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def account(self) -> AccountApi:
        """A margin account holds what you own and what you owe. Cross margin is one account for all pairs,
        where all assets together stand for all debts; isolated margin is one account for each pair, and a
        loss in it stays in it. Debts cost interest, charged by the hour at rates that depend on the asset
        and on the VIP level; interest can be paid in BNB if you allow it (`bnbBurn`). What counts is the
        margin level, the value of the assets divided by that of the debts. A higher maximum leverage allows
        a lower level at the start: 1.5 for 3x, 1.25 for 5x. The bars that follow belong to the user and are
        answered by `tradeCoeff`, in the documented example 1.5 (normal), 1.3 (margin call) and 1.1
        (liquidation). Below the margin call bar add assets or repay; at the liquidation bar the exchange
        trades the assets away to repay the debts and charges a liquidation fee. If a cross margin account
        ends below zero, the rest stays as a liquidation loan that is owed to the exchange.
        """
        from lendspec.clients.binance_margin.account import AccountApi

        return AccountApi(self._session)

    @cached_property
    def borrow_repay(self) -> BorrowRepayApi:
        """Borrowing brings an asset into a margin account and leaves a debt there, in the cross margin account
        or in the isolated margin account of a pair. Interest is charged once when the loan is taken and
        every hour from then on; the rate depends on the asset and on the VIP level and changes with time.
        It is charged in the borrowed asset, or in BNB if you allow it. How much can be borrowed depends on
        your account and level, and on what the exchange has to lend (-3045 when that is too little). A debt
        is repaid by hand here, or by orders that repay on their own. The exchange works on one borrowing or
        repayment at a time, about 100 ms each. If the margin level falls to the margin call, repay or add
        assets; at the liquidation level the exchange sells the assets to repay the debts and charges a fee.
        """
        from lendspec.clients.binance_margin.borrow_repay import BorrowRepayApi

        return BorrowRepayApi(self._session)

    @cached_property
    def transfer(self) -> TransferApi:
        """Margin accounts get their funds from other accounts, such as the spot account, and give them back
        there. What is moved in counts as collateral; what is moved out lowers the margin level, so the
        exchange lets out only as much as the level allows (-3020 beyond). If that happens, repay or add
        assets first. For an asset that is about to be delisted further limits hold (-3065). The movement
        itself is now a call of the wallet, the universal transfer `POST /sapi/v1/asset/transfer`; the calls
        that did it here were taken down on 2024-03-31. What stays is the history, and the most that can be
        moved out. Leave half a second between calls, so that the exchange can keep up with the assets
        (-21003).
        """
        from lendspec.clients.binance_margin.transfer import TransferApi

        return TransferApi(self._session)

    @cached_property
    def trading(self) -> TradingApi:
        """Orders of margin accounts, cross and isolated. An order can trade what the account holds, or borrow
        what it lacks and repay when it is filled: `sideEffectType` decides. A trade costs the commission of
        the pair; what was borrowed bears interest until it is repaid. Borrowing lowers the margin level,
        the ratio of assets to debts: when it falls to the margin call level the exchange warns, when it
        falls to the liquidation level the exchange closes the position. Besides single orders there are
        lists of orders that depend on each other: OCO (one cancels the other), OTO (one triggers the other)
        and OTOCO (one triggers an OCO pair). Orders that borrow weigh far more than plain ones, and the
        number of orders in a period is limited.
        """
        from lendspec.clients.binance_margin.trading import TradingApi

        return TradingApi(self._session)

    @cached_property
    def keys(self) -> KeysApi:
        """A special key is an API key for margin trading with low latency: it is made here, and then places
        margin orders and opens user data streams at the Spot API (/api/v3). It is open to users of VIP
        level 7 and above; others ask their VIP manager. Before its first key the master account agrees to
        supplemental terms, which hold for its sub-accounts too. The sources name no fee for it. A key
        serves the cross margin account, or the isolated margin account of one pair; Portfolio Margin Pro is
        supported, Portfolio Margin is not. A first key puts the account into special key mode: orders are
        checked by other rules, and if a liquidation leaves the account with a deficit, the deficit becomes
        a liquidation loan. Deleting the keys does not end the mode: repay all debts, then leave it; new
        keys are barred for 24 hours. These calls handle secrets that trade with your funds and on your
        debt.
        """
        from lendspec.clients.binance_margin.keys import KeysApi

        return KeysApi(self._session)

    @cached_property
    def risk(self) -> RiskApi:
        """What happens when a margin account can no longer carry its debts. The margin level is the value of
        the assets over debts and interest, a ratio. Below the level of the margin call the exchange warns;
        at the level of liquidation it takes over, trades the assets and repays the debts with what they
        bring in, and may keep a liquidation fee. The levels of an account are in its summary; the exchange
        shows 1.5 for normal, 1.3 for the margin call and 1.1 for liquidation as an example. You can also
        ask for the liquidation yourself. If the assets of a cross margin account do not cover its debts,
        the equity is negative and the account bankrupt: the exchange then books what is missing as a
        liquidation loan in USDC, which you repay from the spot account.
        """
        from lendspec.clients.binance_margin.risk import RiskApi

        return RiskApi(self._session)

    @cached_property
    def market(self) -> MarketApi:
        """The terms of margin trading, the same for everybody. An asset can be borrowable, usable as
        collateral, or both; a pair can be open to cross margin, to isolated margin, or to both. Cross
        margin counts each asset by its collateral ratio, which falls in steps as the value held grows.
        Isolated margin has tiers for each pair: a tier sets the leverage, the most that can be borrowed,
        the initial margin level and the level of liquidation. The margin level is the value of the assets
        over debts and interest; when it sinks to the level of liquidation, the exchange sells the assets to
        pay the debts back. Interest is charged on what is borrowed; reading these terms costs nothing but
        request weight. Most calls need the API key alone; the inventory and the tiers are signed. Assets
        and pairs come and go, so look at the schedules before relying on one.
        """
        from lendspec.clients.binance_margin.market import MarketApi

        return MarketApi(self._session)

    @cached_property
    def listen_keys(self) -> ListenKeysApi:
        """What a WebSocket connection needs to receive the events of your own margin account. A listen key
        opens the risk stream at wss://margin-stream.binance.com, for cross margin only; it tells of changed
        debts and of the margin level, so that a margin call (in the exchange's example at a margin level of
        1.3) and the threat of liquidation do not go unnoticed. A listen key lives for 60 minutes; keeping
        it alive gives it another 60, closing it ends the stream. A listen token opens the user data stream
        of orders and balances on the WebSocket API, for cross or isolated margin; it lives for 24 hours at
        most and is not prolonged but replaced by a new one. Keys and tokens cost nothing but request
        weight, need the API key alone, and are secrets: whoever has one reads your events.
        """
        from lendspec.clients.binance_margin.listen_keys import ListenKeysApi

        return ListenKeysApi(self._session)


class AsyncMargin:
    """Margin accounts: borrow and repay, look at the account and its history, trade with borrowed funds.
    Cross margin is one account for all pairs, isolated margin one account for each pair. Each group of
    operations has a file of its own in the folder `margin`.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def account(self) -> AsyncAccountApi:
        """A margin account holds what you own and what you owe. Cross margin is one account for all pairs,
        where all assets together stand for all debts; isolated margin is one account for each pair, and a
        loss in it stays in it. Debts cost interest, charged by the hour at rates that depend on the asset
        and on the VIP level; interest can be paid in BNB if you allow it (`bnbBurn`). What counts is the
        margin level, the value of the assets divided by that of the debts. A higher maximum leverage allows
        a lower level at the start: 1.5 for 3x, 1.25 for 5x. The bars that follow belong to the user and are
        answered by `tradeCoeff`, in the documented example 1.5 (normal), 1.3 (margin call) and 1.1
        (liquidation). Below the margin call bar add assets or repay; at the liquidation bar the exchange
        trades the assets away to repay the debts and charges a liquidation fee. If a cross margin account
        ends below zero, the rest stays as a liquidation loan that is owed to the exchange.
        """
        from lendspec.clients.binance_margin.account import AsyncAccountApi

        return AsyncAccountApi(self._session)

    @cached_property
    def borrow_repay(self) -> AsyncBorrowRepayApi:
        """Borrowing brings an asset into a margin account and leaves a debt there, in the cross margin account
        or in the isolated margin account of a pair. Interest is charged once when the loan is taken and
        every hour from then on; the rate depends on the asset and on the VIP level and changes with time.
        It is charged in the borrowed asset, or in BNB if you allow it. How much can be borrowed depends on
        your account and level, and on what the exchange has to lend (-3045 when that is too little). A debt
        is repaid by hand here, or by orders that repay on their own. The exchange works on one borrowing or
        repayment at a time, about 100 ms each. If the margin level falls to the margin call, repay or add
        assets; at the liquidation level the exchange sells the assets to repay the debts and charges a fee.
        """
        from lendspec.clients.binance_margin.borrow_repay import AsyncBorrowRepayApi

        return AsyncBorrowRepayApi(self._session)

    @cached_property
    def transfer(self) -> AsyncTransferApi:
        """Margin accounts get their funds from other accounts, such as the spot account, and give them back
        there. What is moved in counts as collateral; what is moved out lowers the margin level, so the
        exchange lets out only as much as the level allows (-3020 beyond). If that happens, repay or add
        assets first. For an asset that is about to be delisted further limits hold (-3065). The movement
        itself is now a call of the wallet, the universal transfer `POST /sapi/v1/asset/transfer`; the calls
        that did it here were taken down on 2024-03-31. What stays is the history, and the most that can be
        moved out. Leave half a second between calls, so that the exchange can keep up with the assets
        (-21003).
        """
        from lendspec.clients.binance_margin.transfer import AsyncTransferApi

        return AsyncTransferApi(self._session)

    @cached_property
    def trading(self) -> AsyncTradingApi:
        """Orders of margin accounts, cross and isolated. An order can trade what the account holds, or borrow
        what it lacks and repay when it is filled: `sideEffectType` decides. A trade costs the commission of
        the pair; what was borrowed bears interest until it is repaid. Borrowing lowers the margin level,
        the ratio of assets to debts: when it falls to the margin call level the exchange warns, when it
        falls to the liquidation level the exchange closes the position. Besides single orders there are
        lists of orders that depend on each other: OCO (one cancels the other), OTO (one triggers the other)
        and OTOCO (one triggers an OCO pair). Orders that borrow weigh far more than plain ones, and the
        number of orders in a period is limited.
        """
        from lendspec.clients.binance_margin.trading import AsyncTradingApi

        return AsyncTradingApi(self._session)

    @cached_property
    def keys(self) -> AsyncKeysApi:
        """A special key is an API key for margin trading with low latency: it is made here, and then places
        margin orders and opens user data streams at the Spot API (/api/v3). It is open to users of VIP
        level 7 and above; others ask their VIP manager. Before its first key the master account agrees to
        supplemental terms, which hold for its sub-accounts too. The sources name no fee for it. A key
        serves the cross margin account, or the isolated margin account of one pair; Portfolio Margin Pro is
        supported, Portfolio Margin is not. A first key puts the account into special key mode: orders are
        checked by other rules, and if a liquidation leaves the account with a deficit, the deficit becomes
        a liquidation loan. Deleting the keys does not end the mode: repay all debts, then leave it; new
        keys are barred for 24 hours. These calls handle secrets that trade with your funds and on your
        debt.
        """
        from lendspec.clients.binance_margin.keys import AsyncKeysApi

        return AsyncKeysApi(self._session)

    @cached_property
    def risk(self) -> AsyncRiskApi:
        """What happens when a margin account can no longer carry its debts. The margin level is the value of
        the assets over debts and interest, a ratio. Below the level of the margin call the exchange warns;
        at the level of liquidation it takes over, trades the assets and repays the debts with what they
        bring in, and may keep a liquidation fee. The levels of an account are in its summary; the exchange
        shows 1.5 for normal, 1.3 for the margin call and 1.1 for liquidation as an example. You can also
        ask for the liquidation yourself. If the assets of a cross margin account do not cover its debts,
        the equity is negative and the account bankrupt: the exchange then books what is missing as a
        liquidation loan in USDC, which you repay from the spot account.
        """
        from lendspec.clients.binance_margin.risk import AsyncRiskApi

        return AsyncRiskApi(self._session)

    @cached_property
    def market(self) -> AsyncMarketApi:
        """The terms of margin trading, the same for everybody. An asset can be borrowable, usable as
        collateral, or both; a pair can be open to cross margin, to isolated margin, or to both. Cross
        margin counts each asset by its collateral ratio, which falls in steps as the value held grows.
        Isolated margin has tiers for each pair: a tier sets the leverage, the most that can be borrowed,
        the initial margin level and the level of liquidation. The margin level is the value of the assets
        over debts and interest; when it sinks to the level of liquidation, the exchange sells the assets to
        pay the debts back. Interest is charged on what is borrowed; reading these terms costs nothing but
        request weight. Most calls need the API key alone; the inventory and the tiers are signed. Assets
        and pairs come and go, so look at the schedules before relying on one.
        """
        from lendspec.clients.binance_margin.market import AsyncMarketApi

        return AsyncMarketApi(self._session)

    @cached_property
    def listen_keys(self) -> AsyncListenKeysApi:
        """What a WebSocket connection needs to receive the events of your own margin account. A listen key
        opens the risk stream at wss://margin-stream.binance.com, for cross margin only; it tells of changed
        debts and of the margin level, so that a margin call (in the exchange's example at a margin level of
        1.3) and the threat of liquidation do not go unnoticed. A listen key lives for 60 minutes; keeping
        it alive gives it another 60, closing it ends the stream. A listen token opens the user data stream
        of orders and balances on the WebSocket API, for cross or isolated margin; it lives for 24 hours at
        most and is not prolonged but replaced by a new one. Keys and tokens cost nothing but request
        weight, need the API key alone, and are secrets: whoever has one reads your events.
        """
        from lendspec.clients.binance_margin.listen_keys import AsyncListenKeysApi

        return AsyncListenKeysApi(self._session)


class RawMargin:
    """Margin accounts: borrow and repay, look at the account and its history, trade with borrowed funds.
    Cross margin is one account for all pairs, isolated margin one account for each pair. Each group of
    operations has a file of its own in the folder `margin`.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def account(self) -> RawAccountApi:
        """A margin account holds what you own and what you owe. Cross margin is one account for all pairs,
        where all assets together stand for all debts; isolated margin is one account for each pair, and a
        loss in it stays in it. Debts cost interest, charged by the hour at rates that depend on the asset
        and on the VIP level; interest can be paid in BNB if you allow it (`bnbBurn`). What counts is the
        margin level, the value of the assets divided by that of the debts. A higher maximum leverage allows
        a lower level at the start: 1.5 for 3x, 1.25 for 5x. The bars that follow belong to the user and are
        answered by `tradeCoeff`, in the documented example 1.5 (normal), 1.3 (margin call) and 1.1
        (liquidation). Below the margin call bar add assets or repay; at the liquidation bar the exchange
        trades the assets away to repay the debts and charges a liquidation fee. If a cross margin account
        ends below zero, the rest stays as a liquidation loan that is owed to the exchange.
        """
        from lendspec.clients.binance_margin.account import RawAccountApi

        return RawAccountApi(self._session)

    @cached_property
    def borrow_repay(self) -> RawBorrowRepayApi:
        """Borrowing brings an asset into a margin account and leaves a debt there, in the cross margin account
        or in the isolated margin account of a pair. Interest is charged once when the loan is taken and
        every hour from then on; the rate depends on the asset and on the VIP level and changes with time.
        It is charged in the borrowed asset, or in BNB if you allow it. How much can be borrowed depends on
        your account and level, and on what the exchange has to lend (-3045 when that is too little). A debt
        is repaid by hand here, or by orders that repay on their own. The exchange works on one borrowing or
        repayment at a time, about 100 ms each. If the margin level falls to the margin call, repay or add
        assets; at the liquidation level the exchange sells the assets to repay the debts and charges a fee.
        """
        from lendspec.clients.binance_margin.borrow_repay import RawBorrowRepayApi

        return RawBorrowRepayApi(self._session)

    @cached_property
    def transfer(self) -> RawTransferApi:
        """Margin accounts get their funds from other accounts, such as the spot account, and give them back
        there. What is moved in counts as collateral; what is moved out lowers the margin level, so the
        exchange lets out only as much as the level allows (-3020 beyond). If that happens, repay or add
        assets first. For an asset that is about to be delisted further limits hold (-3065). The movement
        itself is now a call of the wallet, the universal transfer `POST /sapi/v1/asset/transfer`; the calls
        that did it here were taken down on 2024-03-31. What stays is the history, and the most that can be
        moved out. Leave half a second between calls, so that the exchange can keep up with the assets
        (-21003).
        """
        from lendspec.clients.binance_margin.transfer import RawTransferApi

        return RawTransferApi(self._session)

    @cached_property
    def trading(self) -> RawTradingApi:
        """Orders of margin accounts, cross and isolated. An order can trade what the account holds, or borrow
        what it lacks and repay when it is filled: `sideEffectType` decides. A trade costs the commission of
        the pair; what was borrowed bears interest until it is repaid. Borrowing lowers the margin level,
        the ratio of assets to debts: when it falls to the margin call level the exchange warns, when it
        falls to the liquidation level the exchange closes the position. Besides single orders there are
        lists of orders that depend on each other: OCO (one cancels the other), OTO (one triggers the other)
        and OTOCO (one triggers an OCO pair). Orders that borrow weigh far more than plain ones, and the
        number of orders in a period is limited.
        """
        from lendspec.clients.binance_margin.trading import RawTradingApi

        return RawTradingApi(self._session)

    @cached_property
    def keys(self) -> RawKeysApi:
        """A special key is an API key for margin trading with low latency: it is made here, and then places
        margin orders and opens user data streams at the Spot API (/api/v3). It is open to users of VIP
        level 7 and above; others ask their VIP manager. Before its first key the master account agrees to
        supplemental terms, which hold for its sub-accounts too. The sources name no fee for it. A key
        serves the cross margin account, or the isolated margin account of one pair; Portfolio Margin Pro is
        supported, Portfolio Margin is not. A first key puts the account into special key mode: orders are
        checked by other rules, and if a liquidation leaves the account with a deficit, the deficit becomes
        a liquidation loan. Deleting the keys does not end the mode: repay all debts, then leave it; new
        keys are barred for 24 hours. These calls handle secrets that trade with your funds and on your
        debt.
        """
        from lendspec.clients.binance_margin.keys import RawKeysApi

        return RawKeysApi(self._session)

    @cached_property
    def risk(self) -> RawRiskApi:
        """What happens when a margin account can no longer carry its debts. The margin level is the value of
        the assets over debts and interest, a ratio. Below the level of the margin call the exchange warns;
        at the level of liquidation it takes over, trades the assets and repays the debts with what they
        bring in, and may keep a liquidation fee. The levels of an account are in its summary; the exchange
        shows 1.5 for normal, 1.3 for the margin call and 1.1 for liquidation as an example. You can also
        ask for the liquidation yourself. If the assets of a cross margin account do not cover its debts,
        the equity is negative and the account bankrupt: the exchange then books what is missing as a
        liquidation loan in USDC, which you repay from the spot account.
        """
        from lendspec.clients.binance_margin.risk import RawRiskApi

        return RawRiskApi(self._session)

    @cached_property
    def market(self) -> RawMarketApi:
        """The terms of margin trading, the same for everybody. An asset can be borrowable, usable as
        collateral, or both; a pair can be open to cross margin, to isolated margin, or to both. Cross
        margin counts each asset by its collateral ratio, which falls in steps as the value held grows.
        Isolated margin has tiers for each pair: a tier sets the leverage, the most that can be borrowed,
        the initial margin level and the level of liquidation. The margin level is the value of the assets
        over debts and interest; when it sinks to the level of liquidation, the exchange sells the assets to
        pay the debts back. Interest is charged on what is borrowed; reading these terms costs nothing but
        request weight. Most calls need the API key alone; the inventory and the tiers are signed. Assets
        and pairs come and go, so look at the schedules before relying on one.
        """
        from lendspec.clients.binance_margin.market import RawMarketApi

        return RawMarketApi(self._session)

    @cached_property
    def listen_keys(self) -> RawListenKeysApi:
        """What a WebSocket connection needs to receive the events of your own margin account. A listen key
        opens the risk stream at wss://margin-stream.binance.com, for cross margin only; it tells of changed
        debts and of the margin level, so that a margin call (in the exchange's example at a margin level of
        1.3) and the threat of liquidation do not go unnoticed. A listen key lives for 60 minutes; keeping
        it alive gives it another 60, closing it ends the stream. A listen token opens the user data stream
        of orders and balances on the WebSocket API, for cross or isolated margin; it lives for 24 hours at
        most and is not prolonged but replaced by a new one. Keys and tokens cost nothing but request
        weight, need the API key alone, and are secrets: whoever has one reads your events.
        """
        from lendspec.clients.binance_margin.listen_keys import RawListenKeysApi

        return RawListenKeysApi(self._session)


class AsyncRawMargin:
    """Margin accounts: borrow and repay, look at the account and its history, trade with borrowed funds.
    Cross margin is one account for all pairs, isolated margin one account for each pair. Each group of
    operations has a file of its own in the folder `margin`.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def account(self) -> AsyncRawAccountApi:
        """A margin account holds what you own and what you owe. Cross margin is one account for all pairs,
        where all assets together stand for all debts; isolated margin is one account for each pair, and a
        loss in it stays in it. Debts cost interest, charged by the hour at rates that depend on the asset
        and on the VIP level; interest can be paid in BNB if you allow it (`bnbBurn`). What counts is the
        margin level, the value of the assets divided by that of the debts. A higher maximum leverage allows
        a lower level at the start: 1.5 for 3x, 1.25 for 5x. The bars that follow belong to the user and are
        answered by `tradeCoeff`, in the documented example 1.5 (normal), 1.3 (margin call) and 1.1
        (liquidation). Below the margin call bar add assets or repay; at the liquidation bar the exchange
        trades the assets away to repay the debts and charges a liquidation fee. If a cross margin account
        ends below zero, the rest stays as a liquidation loan that is owed to the exchange.
        """
        from lendspec.clients.binance_margin.account import AsyncRawAccountApi

        return AsyncRawAccountApi(self._session)

    @cached_property
    def borrow_repay(self) -> AsyncRawBorrowRepayApi:
        """Borrowing brings an asset into a margin account and leaves a debt there, in the cross margin account
        or in the isolated margin account of a pair. Interest is charged once when the loan is taken and
        every hour from then on; the rate depends on the asset and on the VIP level and changes with time.
        It is charged in the borrowed asset, or in BNB if you allow it. How much can be borrowed depends on
        your account and level, and on what the exchange has to lend (-3045 when that is too little). A debt
        is repaid by hand here, or by orders that repay on their own. The exchange works on one borrowing or
        repayment at a time, about 100 ms each. If the margin level falls to the margin call, repay or add
        assets; at the liquidation level the exchange sells the assets to repay the debts and charges a fee.
        """
        from lendspec.clients.binance_margin.borrow_repay import AsyncRawBorrowRepayApi

        return AsyncRawBorrowRepayApi(self._session)

    @cached_property
    def transfer(self) -> AsyncRawTransferApi:
        """Margin accounts get their funds from other accounts, such as the spot account, and give them back
        there. What is moved in counts as collateral; what is moved out lowers the margin level, so the
        exchange lets out only as much as the level allows (-3020 beyond). If that happens, repay or add
        assets first. For an asset that is about to be delisted further limits hold (-3065). The movement
        itself is now a call of the wallet, the universal transfer `POST /sapi/v1/asset/transfer`; the calls
        that did it here were taken down on 2024-03-31. What stays is the history, and the most that can be
        moved out. Leave half a second between calls, so that the exchange can keep up with the assets
        (-21003).
        """
        from lendspec.clients.binance_margin.transfer import AsyncRawTransferApi

        return AsyncRawTransferApi(self._session)

    @cached_property
    def trading(self) -> AsyncRawTradingApi:
        """Orders of margin accounts, cross and isolated. An order can trade what the account holds, or borrow
        what it lacks and repay when it is filled: `sideEffectType` decides. A trade costs the commission of
        the pair; what was borrowed bears interest until it is repaid. Borrowing lowers the margin level,
        the ratio of assets to debts: when it falls to the margin call level the exchange warns, when it
        falls to the liquidation level the exchange closes the position. Besides single orders there are
        lists of orders that depend on each other: OCO (one cancels the other), OTO (one triggers the other)
        and OTOCO (one triggers an OCO pair). Orders that borrow weigh far more than plain ones, and the
        number of orders in a period is limited.
        """
        from lendspec.clients.binance_margin.trading import AsyncRawTradingApi

        return AsyncRawTradingApi(self._session)

    @cached_property
    def keys(self) -> AsyncRawKeysApi:
        """A special key is an API key for margin trading with low latency: it is made here, and then places
        margin orders and opens user data streams at the Spot API (/api/v3). It is open to users of VIP
        level 7 and above; others ask their VIP manager. Before its first key the master account agrees to
        supplemental terms, which hold for its sub-accounts too. The sources name no fee for it. A key
        serves the cross margin account, or the isolated margin account of one pair; Portfolio Margin Pro is
        supported, Portfolio Margin is not. A first key puts the account into special key mode: orders are
        checked by other rules, and if a liquidation leaves the account with a deficit, the deficit becomes
        a liquidation loan. Deleting the keys does not end the mode: repay all debts, then leave it; new
        keys are barred for 24 hours. These calls handle secrets that trade with your funds and on your
        debt.
        """
        from lendspec.clients.binance_margin.keys import AsyncRawKeysApi

        return AsyncRawKeysApi(self._session)

    @cached_property
    def risk(self) -> AsyncRawRiskApi:
        """What happens when a margin account can no longer carry its debts. The margin level is the value of
        the assets over debts and interest, a ratio. Below the level of the margin call the exchange warns;
        at the level of liquidation it takes over, trades the assets and repays the debts with what they
        bring in, and may keep a liquidation fee. The levels of an account are in its summary; the exchange
        shows 1.5 for normal, 1.3 for the margin call and 1.1 for liquidation as an example. You can also
        ask for the liquidation yourself. If the assets of a cross margin account do not cover its debts,
        the equity is negative and the account bankrupt: the exchange then books what is missing as a
        liquidation loan in USDC, which you repay from the spot account.
        """
        from lendspec.clients.binance_margin.risk import AsyncRawRiskApi

        return AsyncRawRiskApi(self._session)

    @cached_property
    def market(self) -> AsyncRawMarketApi:
        """The terms of margin trading, the same for everybody. An asset can be borrowable, usable as
        collateral, or both; a pair can be open to cross margin, to isolated margin, or to both. Cross
        margin counts each asset by its collateral ratio, which falls in steps as the value held grows.
        Isolated margin has tiers for each pair: a tier sets the leverage, the most that can be borrowed,
        the initial margin level and the level of liquidation. The margin level is the value of the assets
        over debts and interest; when it sinks to the level of liquidation, the exchange sells the assets to
        pay the debts back. Interest is charged on what is borrowed; reading these terms costs nothing but
        request weight. Most calls need the API key alone; the inventory and the tiers are signed. Assets
        and pairs come and go, so look at the schedules before relying on one.
        """
        from lendspec.clients.binance_margin.market import AsyncRawMarketApi

        return AsyncRawMarketApi(self._session)

    @cached_property
    def listen_keys(self) -> AsyncRawListenKeysApi:
        """What a WebSocket connection needs to receive the events of your own margin account. A listen key
        opens the risk stream at wss://margin-stream.binance.com, for cross margin only; it tells of changed
        debts and of the margin level, so that a margin call (in the exchange's example at a margin level of
        1.3) and the threat of liquidation do not go unnoticed. A listen key lives for 60 minutes; keeping
        it alive gives it another 60, closing it ends the stream. A listen token opens the user data stream
        of orders and balances on the WebSocket API, for cross or isolated margin; it lives for 24 hours at
        most and is not prolonged but replaced by a new one. Keys and tokens cost nothing but request
        weight, need the API key alone, and are secrets: whoever has one reads your events.
        """
        from lendspec.clients.binance_margin.listen_keys import AsyncRawListenKeysApi

        return AsyncRawListenKeysApi(self._session)

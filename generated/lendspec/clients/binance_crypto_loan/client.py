# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from lendspec.core.session import AsyncSession, Session

if TYPE_CHECKING:
    from lendspec.clients.binance_crypto_loan.flexible import (
        AsyncFlexibleApi,
        AsyncRawFlexibleApi,
        FlexibleApi,
        RawFlexibleApi,
    )
    from lendspec.clients.binance_crypto_loan.flexible_v1 import (
        AsyncFlexibleV1Api,
        AsyncRawFlexibleV1Api,
        FlexibleV1Api,
        RawFlexibleV1Api,
    )
    from lendspec.clients.binance_crypto_loan.stable import AsyncRawStableApi, AsyncStableApi, RawStableApi, StableApi

__all__ = ["AsyncCryptoLoan", "AsyncRawCryptoLoan", "CryptoLoan", "RawCryptoLoan"]


class CryptoLoan:
    """Loans against crypto collateral. Flexible loans are the product of today; their first version and
    the stable-rate loans are kept for those who still have code that uses them, each call with its
    successor and the date at which the exchange retired it.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> FlexibleApi:
        """Open-term loans at a variable rate, which can be repaid at any time. Each position stands alone, one
        loan coin against one collateral coin; borrowing again enlarges it, and its interest adds to the
        debt. LTV (loan to value) is the debt divided by the value of the collateral, a ratio (0.65 = 65 %):
        falling prices of the collateral, rising prices of the loan coin and interest push it up, repaying
        and adding collateral bring it down. The initial LTV bounds what can be borrowed; at the margin call
        LTV the exchange warns, at the liquidation LTV it can sell the whole collateral to repay the loan.
        Descriptions of the product name 0.85 and 0.91 for these two and a fee of 2 % of a liquidation,
        taken from the collateral; `collateral_assets` has the values that count for each coin. If the
        collateral brings less than the debt, the rest is still owed. What is borrowed arrives in the spot
        account; collateral that comes from a Simple Earn flexible product goes on earning there.
        """
        from lendspec.clients.binance_crypto_loan.flexible import FlexibleApi

        return FlexibleApi(self._session)

    @cached_property
    def flexible_v1(self) -> FlexibleV1Api:
        """The first version of the calls for flexible loans. Version 2 superseded most of them on 2024-02-27,
        and those that list open loans, repay and adjust the LTV on 2024-04-24; the histories were kept for
        looking back. These loans worked as flexible loans do: interest at a variable rate, a warning at the
        margin call LTV, and liquidation of the collateral at the liquidation LTV. The only description that
        is left is the exchange's OpenAPI file of 2024-10, which marks both coins optional everywhere. Every
        call has its successor in `loan.flexible`.
        """
        from lendspec.clients.binance_crypto_loan.flexible_v1 import FlexibleV1Api

        return FlexibleV1Api(self._session)

    @cached_property
    def stable(self) -> StableApi:
        """Loans for a fixed number of days (7, 14, 30, 90 or 180) at a rate that was fixed when the loan was
        taken, each with an order number and one collateral coin. The cost was interest, stated for the hour
        and for the day. LTV (loan to value) is the debt divided by the value of the collateral, a ratio
        (0.65 = 65 %). At the margin call LTV, which could be set for each loan, the exchange warned; at the
        liquidation LTV it liquidated the collateral; a loan not repaid by the end of its term was overdue.
        Every call is retired; use flexible loans.
        """
        from lendspec.clients.binance_crypto_loan.stable import StableApi

        return StableApi(self._session)


class AsyncCryptoLoan:
    """Loans against crypto collateral. Flexible loans are the product of today; their first version and
    the stable-rate loans are kept for those who still have code that uses them, each call with its
    successor and the date at which the exchange retired it.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> AsyncFlexibleApi:
        """Open-term loans at a variable rate, which can be repaid at any time. Each position stands alone, one
        loan coin against one collateral coin; borrowing again enlarges it, and its interest adds to the
        debt. LTV (loan to value) is the debt divided by the value of the collateral, a ratio (0.65 = 65 %):
        falling prices of the collateral, rising prices of the loan coin and interest push it up, repaying
        and adding collateral bring it down. The initial LTV bounds what can be borrowed; at the margin call
        LTV the exchange warns, at the liquidation LTV it can sell the whole collateral to repay the loan.
        Descriptions of the product name 0.85 and 0.91 for these two and a fee of 2 % of a liquidation,
        taken from the collateral; `collateral_assets` has the values that count for each coin. If the
        collateral brings less than the debt, the rest is still owed. What is borrowed arrives in the spot
        account; collateral that comes from a Simple Earn flexible product goes on earning there.
        """
        from lendspec.clients.binance_crypto_loan.flexible import AsyncFlexibleApi

        return AsyncFlexibleApi(self._session)

    @cached_property
    def flexible_v1(self) -> AsyncFlexibleV1Api:
        """The first version of the calls for flexible loans. Version 2 superseded most of them on 2024-02-27,
        and those that list open loans, repay and adjust the LTV on 2024-04-24; the histories were kept for
        looking back. These loans worked as flexible loans do: interest at a variable rate, a warning at the
        margin call LTV, and liquidation of the collateral at the liquidation LTV. The only description that
        is left is the exchange's OpenAPI file of 2024-10, which marks both coins optional everywhere. Every
        call has its successor in `loan.flexible`.
        """
        from lendspec.clients.binance_crypto_loan.flexible_v1 import AsyncFlexibleV1Api

        return AsyncFlexibleV1Api(self._session)

    @cached_property
    def stable(self) -> AsyncStableApi:
        """Loans for a fixed number of days (7, 14, 30, 90 or 180) at a rate that was fixed when the loan was
        taken, each with an order number and one collateral coin. The cost was interest, stated for the hour
        and for the day. LTV (loan to value) is the debt divided by the value of the collateral, a ratio
        (0.65 = 65 %). At the margin call LTV, which could be set for each loan, the exchange warned; at the
        liquidation LTV it liquidated the collateral; a loan not repaid by the end of its term was overdue.
        Every call is retired; use flexible loans.
        """
        from lendspec.clients.binance_crypto_loan.stable import AsyncStableApi

        return AsyncStableApi(self._session)


class RawCryptoLoan:
    """Loans against crypto collateral. Flexible loans are the product of today; their first version and
    the stable-rate loans are kept for those who still have code that uses them, each call with its
    successor and the date at which the exchange retired it.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> RawFlexibleApi:
        """Open-term loans at a variable rate, which can be repaid at any time. Each position stands alone, one
        loan coin against one collateral coin; borrowing again enlarges it, and its interest adds to the
        debt. LTV (loan to value) is the debt divided by the value of the collateral, a ratio (0.65 = 65 %):
        falling prices of the collateral, rising prices of the loan coin and interest push it up, repaying
        and adding collateral bring it down. The initial LTV bounds what can be borrowed; at the margin call
        LTV the exchange warns, at the liquidation LTV it can sell the whole collateral to repay the loan.
        Descriptions of the product name 0.85 and 0.91 for these two and a fee of 2 % of a liquidation,
        taken from the collateral; `collateral_assets` has the values that count for each coin. If the
        collateral brings less than the debt, the rest is still owed. What is borrowed arrives in the spot
        account; collateral that comes from a Simple Earn flexible product goes on earning there.
        """
        from lendspec.clients.binance_crypto_loan.flexible import RawFlexibleApi

        return RawFlexibleApi(self._session)

    @cached_property
    def flexible_v1(self) -> RawFlexibleV1Api:
        """The first version of the calls for flexible loans. Version 2 superseded most of them on 2024-02-27,
        and those that list open loans, repay and adjust the LTV on 2024-04-24; the histories were kept for
        looking back. These loans worked as flexible loans do: interest at a variable rate, a warning at the
        margin call LTV, and liquidation of the collateral at the liquidation LTV. The only description that
        is left is the exchange's OpenAPI file of 2024-10, which marks both coins optional everywhere. Every
        call has its successor in `loan.flexible`.
        """
        from lendspec.clients.binance_crypto_loan.flexible_v1 import RawFlexibleV1Api

        return RawFlexibleV1Api(self._session)

    @cached_property
    def stable(self) -> RawStableApi:
        """Loans for a fixed number of days (7, 14, 30, 90 or 180) at a rate that was fixed when the loan was
        taken, each with an order number and one collateral coin. The cost was interest, stated for the hour
        and for the day. LTV (loan to value) is the debt divided by the value of the collateral, a ratio
        (0.65 = 65 %). At the margin call LTV, which could be set for each loan, the exchange warned; at the
        liquidation LTV it liquidated the collateral; a loan not repaid by the end of its term was overdue.
        Every call is retired; use flexible loans.
        """
        from lendspec.clients.binance_crypto_loan.stable import RawStableApi

        return RawStableApi(self._session)


class AsyncRawCryptoLoan:
    """Loans against crypto collateral. Flexible loans are the product of today; their first version and
    the stable-rate loans are kept for those who still have code that uses them, each call with its
    successor and the date at which the exchange retired it.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> AsyncRawFlexibleApi:
        """Open-term loans at a variable rate, which can be repaid at any time. Each position stands alone, one
        loan coin against one collateral coin; borrowing again enlarges it, and its interest adds to the
        debt. LTV (loan to value) is the debt divided by the value of the collateral, a ratio (0.65 = 65 %):
        falling prices of the collateral, rising prices of the loan coin and interest push it up, repaying
        and adding collateral bring it down. The initial LTV bounds what can be borrowed; at the margin call
        LTV the exchange warns, at the liquidation LTV it can sell the whole collateral to repay the loan.
        Descriptions of the product name 0.85 and 0.91 for these two and a fee of 2 % of a liquidation,
        taken from the collateral; `collateral_assets` has the values that count for each coin. If the
        collateral brings less than the debt, the rest is still owed. What is borrowed arrives in the spot
        account; collateral that comes from a Simple Earn flexible product goes on earning there.
        """
        from lendspec.clients.binance_crypto_loan.flexible import AsyncRawFlexibleApi

        return AsyncRawFlexibleApi(self._session)

    @cached_property
    def flexible_v1(self) -> AsyncRawFlexibleV1Api:
        """The first version of the calls for flexible loans. Version 2 superseded most of them on 2024-02-27,
        and those that list open loans, repay and adjust the LTV on 2024-04-24; the histories were kept for
        looking back. These loans worked as flexible loans do: interest at a variable rate, a warning at the
        margin call LTV, and liquidation of the collateral at the liquidation LTV. The only description that
        is left is the exchange's OpenAPI file of 2024-10, which marks both coins optional everywhere. Every
        call has its successor in `loan.flexible`.
        """
        from lendspec.clients.binance_crypto_loan.flexible_v1 import AsyncRawFlexibleV1Api

        return AsyncRawFlexibleV1Api(self._session)

    @cached_property
    def stable(self) -> AsyncRawStableApi:
        """Loans for a fixed number of days (7, 14, 30, 90 or 180) at a rate that was fixed when the loan was
        taken, each with an order number and one collateral coin. The cost was interest, stated for the hour
        and for the day. LTV (loan to value) is the debt divided by the value of the collateral, a ratio
        (0.65 = 65 %). At the margin call LTV, which could be set for each loan, the exchange warned; at the
        liquidation LTV it liquidated the collateral; a loan not repaid by the end of its term was overdue.
        Every call is retired; use flexible loans.
        """
        from lendspec.clients.binance_crypto_loan.stable import AsyncRawStableApi

        return AsyncRawStableApi(self._session)

"""Every call of binance_vip_loan, as users write it. Made by ``python -m tests.typing.write_calls``."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import assert_type

from lendspec.binance import AsyncBinance, Binance
from lendspec.clients.binance_vip_loan import (
    VipAccruedInterestHistory,
    VipApplications,
    VipBorrow,
    VipCollateralAccounts,
    VipCollateralAssets,
    VipFixedBorrow,
    VipFixedMarket,
    VipInterestRate,
    VipInterestRateHistory,
    VipLoanableAssets,
    VipOngoingOrders,
    VipRenewal,
    VipRepay,
    VipRepayHistory,
)
from lendspec.core.session import CallOptions, RawAnswer

OPTIONS = CallOptions(timeout=5.0)


async def vip_borrow(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.vip.borrow(
            loan_account_id=7,
            loan_coin="text",
            loan_amount=Decimal("0.00000001"),
            collateral_account_id=[7],
            collateral_coin=["text"],
            is_flexible_rate=True,
            loan_term=7,
            options=OPTIONS,
        ),
        VipBorrow,
    )
    assert_type(
        await twin.vip.borrow(
            loan_account_id=7,
            loan_coin="text",
            loan_amount=Decimal("0.00000001"),
            collateral_account_id=[7],
            collateral_coin=["text"],
            is_flexible_rate=True,
            loan_term=7,
            options=OPTIONS,
        ),
        VipBorrow,
    )
    assert_type(
        client.raw.vip.borrow(
            loan_account_id=7,
            loan_coin="text",
            loan_amount=Decimal("0.00000001"),
            collateral_account_id=[7],
            collateral_coin=["text"],
            is_flexible_rate=True,
        ),
        RawAnswer[VipBorrow],
    )
    assert_type(
        await twin.raw.vip.borrow(
            loan_account_id=7,
            loan_coin="text",
            loan_amount=Decimal("0.00000001"),
            collateral_account_id=[7],
            collateral_coin=["text"],
            is_flexible_rate=True,
        ),
        RawAnswer[VipBorrow],
    )


async def vip_fixed_borrow(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.vip.fixed_borrow(
            supply_request="text",
            borrow_coin="text",
            loan_term=7,
            borrow_uid=7,
            collateral_coin=["text"],
            collateral_account_id=[7],
            auto_repay=True,
            options=OPTIONS,
        ),
        VipFixedBorrow,
    )
    assert_type(
        await twin.vip.fixed_borrow(
            supply_request="text",
            borrow_coin="text",
            loan_term=7,
            borrow_uid=7,
            collateral_coin=["text"],
            collateral_account_id=[7],
            auto_repay=True,
            options=OPTIONS,
        ),
        VipFixedBorrow,
    )
    assert_type(
        client.raw.vip.fixed_borrow(
            supply_request="text",
            borrow_coin="text",
            loan_term=7,
            borrow_uid=7,
            collateral_coin=["text"],
            collateral_account_id=[7],
        ),
        RawAnswer[VipFixedBorrow],
    )
    assert_type(
        await twin.raw.vip.fixed_borrow(
            supply_request="text",
            borrow_coin="text",
            loan_term=7,
            borrow_uid=7,
            collateral_coin=["text"],
            collateral_account_id=[7],
        ),
        RawAnswer[VipFixedBorrow],
    )


async def vip_repay(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.vip.repay(order_id=7, amount=Decimal("0.00000001"), options=OPTIONS), VipRepay)
    assert_type(await twin.vip.repay(order_id=7, amount=Decimal("0.00000001"), options=OPTIONS), VipRepay)
    assert_type(client.raw.vip.repay(order_id=7, amount=Decimal("0.00000001")), RawAnswer[VipRepay])
    assert_type(await twin.raw.vip.repay(order_id=7, amount=Decimal("0.00000001")), RawAnswer[VipRepay])


async def vip_renew(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.vip.renew(order_id=7, loan_term=7, options=OPTIONS), VipRenewal)
    assert_type(await twin.vip.renew(order_id=7, loan_term=7, options=OPTIONS), VipRenewal)
    assert_type(client.raw.vip.renew(order_id=7, loan_term=7), RawAnswer[VipRenewal])
    assert_type(await twin.raw.vip.renew(order_id=7, loan_term=7), RawAnswer[VipRenewal])


async def vip_ongoing_orders(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.vip.ongoing_orders(
            order_id=7,
            collateral_account_id=7,
            loan_coin="text",
            collateral_coin="text",
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        VipOngoingOrders,
    )
    assert_type(
        await twin.vip.ongoing_orders(
            order_id=7,
            collateral_account_id=7,
            loan_coin="text",
            collateral_coin="text",
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        VipOngoingOrders,
    )
    assert_type(client.raw.vip.ongoing_orders(), RawAnswer[VipOngoingOrders])
    assert_type(await twin.raw.vip.ongoing_orders(), RawAnswer[VipOngoingOrders])


async def vip_repay_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.vip.repay_history(
            order_id=7,
            loan_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        VipRepayHistory,
    )
    assert_type(
        await twin.vip.repay_history(
            order_id=7,
            loan_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        VipRepayHistory,
    )
    assert_type(client.raw.vip.repay_history(), RawAnswer[VipRepayHistory])
    assert_type(await twin.raw.vip.repay_history(), RawAnswer[VipRepayHistory])


async def vip_accrued_interest(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.vip.accrued_interest(
            order_id=7,
            loan_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        VipAccruedInterestHistory,
    )
    assert_type(
        await twin.vip.accrued_interest(
            order_id=7,
            loan_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        VipAccruedInterestHistory,
    )
    assert_type(client.raw.vip.accrued_interest(), RawAnswer[VipAccruedInterestHistory])
    assert_type(await twin.raw.vip.accrued_interest(), RawAnswer[VipAccruedInterestHistory])


async def vip_collateral_accounts(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.vip.collateral_accounts(order_id=7, collateral_account_id=7, options=OPTIONS), VipCollateralAccounts
    )
    assert_type(
        await twin.vip.collateral_accounts(order_id=7, collateral_account_id=7, options=OPTIONS), VipCollateralAccounts
    )
    assert_type(client.raw.vip.collateral_accounts(), RawAnswer[VipCollateralAccounts])
    assert_type(await twin.raw.vip.collateral_accounts(), RawAnswer[VipCollateralAccounts])


async def vip_application_status(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.vip.application_status(current=7, limit=7, options=OPTIONS), VipApplications)
    assert_type(await twin.vip.application_status(current=7, limit=7, options=OPTIONS), VipApplications)
    assert_type(client.raw.vip.application_status(), RawAnswer[VipApplications])
    assert_type(await twin.raw.vip.application_status(), RawAnswer[VipApplications])


async def vip_loanable_assets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.vip.loanable_assets(loan_coin="text", vip_level=7, options=OPTIONS), VipLoanableAssets)
    assert_type(await twin.vip.loanable_assets(loan_coin="text", vip_level=7, options=OPTIONS), VipLoanableAssets)
    assert_type(client.raw.vip.loanable_assets(), RawAnswer[VipLoanableAssets])
    assert_type(await twin.raw.vip.loanable_assets(), RawAnswer[VipLoanableAssets])


async def vip_collateral_assets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.vip.collateral_assets(collateral_coin="text", options=OPTIONS), VipCollateralAssets)
    assert_type(await twin.vip.collateral_assets(collateral_coin="text", options=OPTIONS), VipCollateralAssets)
    assert_type(client.raw.vip.collateral_assets(), RawAnswer[VipCollateralAssets])
    assert_type(await twin.raw.vip.collateral_assets(), RawAnswer[VipCollateralAssets])


async def vip_interest_rates(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.vip.interest_rates(loan_coin=["text"], options=OPTIONS), tuple[VipInterestRate, ...])
    assert_type(await twin.vip.interest_rates(loan_coin=["text"], options=OPTIONS), tuple[VipInterestRate, ...])
    assert_type(client.raw.vip.interest_rates(loan_coin=["text"]), RawAnswer[tuple[VipInterestRate, ...]])
    assert_type(await twin.raw.vip.interest_rates(loan_coin=["text"]), RawAnswer[tuple[VipInterestRate, ...]])


async def vip_interest_rate_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.vip.interest_rate_history(
            coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        VipInterestRateHistory,
    )
    assert_type(
        await twin.vip.interest_rate_history(
            coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        VipInterestRateHistory,
    )
    assert_type(client.raw.vip.interest_rate_history(coin="text"), RawAnswer[VipInterestRateHistory])
    assert_type(await twin.raw.vip.interest_rate_history(coin="text"), RawAnswer[VipInterestRateHistory])


async def vip_fixed_market(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.vip.fixed_market(loan_coin="text", duration=7, current=7, size=7, options=OPTIONS), VipFixedMarket
    )
    assert_type(
        await twin.vip.fixed_market(loan_coin="text", duration=7, current=7, size=7, options=OPTIONS), VipFixedMarket
    )
    assert_type(client.raw.vip.fixed_market(loan_coin="text"), RawAnswer[VipFixedMarket])
    assert_type(await twin.raw.vip.fixed_market(loan_coin="text"), RawAnswer[VipFixedMarket])

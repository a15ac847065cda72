"""Every call of binance_crypto_loan, as users write it. Made by ``python -m tests.typing.write_calls``."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import assert_type

from lendspec.binance import AsyncBinance, Binance
from lendspec.clients.binance_crypto_loan import (
    FlexibleBorrow,
    FlexibleBorrowHistory,
    FlexibleCollateralAssets,
    FlexibleFormerBorrowHistory,
    FlexibleFormerRepay,
    FlexibleFormerRepayHistory,
    FlexibleInterestRateHistory,
    FlexibleLiquidationHistory,
    FlexibleLoanableAssets,
    FlexibleLtvAdjustment,
    FlexibleLtvAdjustmentHistory,
    FlexibleOngoingOrders,
    FlexibleRepay,
    FlexibleRepayHistory,
    FlexibleRepayRate,
    LtvDirection,
    RepaymentType,
    StableBorrow,
    StableBorrowHistory,
    StableCollateralAssets,
    StableIncome,
    StableIncomeType,
    StableLoanableAssets,
    StableLoanTerm,
    StableLtvAdjustment,
    StableLtvAdjustmentHistory,
    StableMarginCalls,
    StableOngoingOrders,
    StableRepay,
    StableRepayHistory,
    StableRepayRate,
)
from lendspec.core.session import CallOptions, RawAnswer

OPTIONS = CallOptions(timeout=5.0)


async def loan_flexible_borrow(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.borrow(
            loan_coin="text",
            collateral_coin="text",
            loan_amount=Decimal("0.00000001"),
            collateral_amount=Decimal("0.00000001"),
            options=OPTIONS,
        ),
        FlexibleBorrow,
    )
    assert_type(
        await twin.loan.flexible.borrow(
            loan_coin="text",
            collateral_coin="text",
            loan_amount=Decimal("0.00000001"),
            collateral_amount=Decimal("0.00000001"),
            options=OPTIONS,
        ),
        FlexibleBorrow,
    )
    assert_type(client.raw.loan.flexible.borrow(loan_coin="text", collateral_coin="text"), RawAnswer[FlexibleBorrow])
    assert_type(
        await twin.raw.loan.flexible.borrow(loan_coin="text", collateral_coin="text"), RawAnswer[FlexibleBorrow]
    )


async def loan_flexible_repay(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.repay(
            loan_coin="text",
            collateral_coin="text",
            repay_amount=Decimal("0.00000001"),
            collateral_return=True,
            full_repayment=True,
            repayment_type=RepaymentType.LOAN_COIN,
            options=OPTIONS,
        ),
        FlexibleRepay,
    )
    assert_type(
        await twin.loan.flexible.repay(
            loan_coin="text",
            collateral_coin="text",
            repay_amount=Decimal("0.00000001"),
            collateral_return=True,
            full_repayment=True,
            repayment_type=RepaymentType.LOAN_COIN,
            options=OPTIONS,
        ),
        FlexibleRepay,
    )
    assert_type(
        client.raw.loan.flexible.repay(loan_coin="text", collateral_coin="text", repay_amount=Decimal("0.00000001")),
        RawAnswer[FlexibleRepay],
    )
    assert_type(
        await twin.raw.loan.flexible.repay(
            loan_coin="text", collateral_coin="text", repay_amount=Decimal("0.00000001")
        ),
        RawAnswer[FlexibleRepay],
    )


async def loan_flexible_repay_with_collateral(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.repay_with_collateral(
            loan_coin="text",
            collateral_coin="text",
            repay_amount=Decimal("0.00000001"),
            full_repayment=True,
            options=OPTIONS,
        ),
        FlexibleFormerRepay,
    )
    assert_type(
        await twin.loan.flexible.repay_with_collateral(
            loan_coin="text",
            collateral_coin="text",
            repay_amount=Decimal("0.00000001"),
            full_repayment=True,
            options=OPTIONS,
        ),
        FlexibleFormerRepay,
    )
    assert_type(
        client.raw.loan.flexible.repay_with_collateral(
            loan_coin="text", collateral_coin="text", repay_amount=Decimal("0.00000001")
        ),
        RawAnswer[FlexibleFormerRepay],
    )
    assert_type(
        await twin.raw.loan.flexible.repay_with_collateral(
            loan_coin="text", collateral_coin="text", repay_amount=Decimal("0.00000001")
        ),
        RawAnswer[FlexibleFormerRepay],
    )


async def loan_flexible_adjust_ltv(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.adjust_ltv(
            loan_coin="text",
            collateral_coin="text",
            adjustment_amount=Decimal("0.00000001"),
            direction=LtvDirection.ADDITIONAL,
            options=OPTIONS,
        ),
        FlexibleLtvAdjustment,
    )
    assert_type(
        await twin.loan.flexible.adjust_ltv(
            loan_coin="text",
            collateral_coin="text",
            adjustment_amount=Decimal("0.00000001"),
            direction=LtvDirection.ADDITIONAL,
            options=OPTIONS,
        ),
        FlexibleLtvAdjustment,
    )
    assert_type(
        client.raw.loan.flexible.adjust_ltv(
            loan_coin="text",
            collateral_coin="text",
            adjustment_amount=Decimal("0.00000001"),
            direction=LtvDirection.ADDITIONAL,
        ),
        RawAnswer[FlexibleLtvAdjustment],
    )
    assert_type(
        await twin.raw.loan.flexible.adjust_ltv(
            loan_coin="text",
            collateral_coin="text",
            adjustment_amount=Decimal("0.00000001"),
            direction=LtvDirection.ADDITIONAL,
        ),
        RawAnswer[FlexibleLtvAdjustment],
    )


async def loan_flexible_ongoing_orders(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.ongoing_orders(
            loan_coin="text", collateral_coin="text", current=7, limit=7, options=OPTIONS
        ),
        FlexibleOngoingOrders,
    )
    assert_type(
        await twin.loan.flexible.ongoing_orders(
            loan_coin="text", collateral_coin="text", current=7, limit=7, options=OPTIONS
        ),
        FlexibleOngoingOrders,
    )
    assert_type(client.raw.loan.flexible.ongoing_orders(), RawAnswer[FlexibleOngoingOrders])
    assert_type(await twin.raw.loan.flexible.ongoing_orders(), RawAnswer[FlexibleOngoingOrders])


async def loan_flexible_borrow_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.borrow_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleBorrowHistory,
    )
    assert_type(
        await twin.loan.flexible.borrow_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleBorrowHistory,
    )
    assert_type(client.raw.loan.flexible.borrow_history(), RawAnswer[FlexibleBorrowHistory])
    assert_type(await twin.raw.loan.flexible.borrow_history(), RawAnswer[FlexibleBorrowHistory])


async def loan_flexible_repay_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.repay_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleRepayHistory,
    )
    assert_type(
        await twin.loan.flexible.repay_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleRepayHistory,
    )
    assert_type(client.raw.loan.flexible.repay_history(), RawAnswer[FlexibleRepayHistory])
    assert_type(await twin.raw.loan.flexible.repay_history(), RawAnswer[FlexibleRepayHistory])


async def loan_flexible_ltv_adjustment_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.ltv_adjustment_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleLtvAdjustmentHistory,
    )
    assert_type(
        await twin.loan.flexible.ltv_adjustment_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleLtvAdjustmentHistory,
    )
    assert_type(client.raw.loan.flexible.ltv_adjustment_history(), RawAnswer[FlexibleLtvAdjustmentHistory])
    assert_type(await twin.raw.loan.flexible.ltv_adjustment_history(), RawAnswer[FlexibleLtvAdjustmentHistory])


async def loan_flexible_liquidation_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.liquidation_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleLiquidationHistory,
    )
    assert_type(
        await twin.loan.flexible.liquidation_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleLiquidationHistory,
    )
    assert_type(client.raw.loan.flexible.liquidation_history(), RawAnswer[FlexibleLiquidationHistory])
    assert_type(await twin.raw.loan.flexible.liquidation_history(), RawAnswer[FlexibleLiquidationHistory])


async def loan_flexible_loanable_assets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.loan.flexible.loanable_assets(loan_coin="text", options=OPTIONS), FlexibleLoanableAssets)
    assert_type(await twin.loan.flexible.loanable_assets(loan_coin="text", options=OPTIONS), FlexibleLoanableAssets)
    assert_type(client.raw.loan.flexible.loanable_assets(), RawAnswer[FlexibleLoanableAssets])
    assert_type(await twin.raw.loan.flexible.loanable_assets(), RawAnswer[FlexibleLoanableAssets])


async def loan_flexible_collateral_assets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.collateral_assets(collateral_coin="text", options=OPTIONS), FlexibleCollateralAssets
    )
    assert_type(
        await twin.loan.flexible.collateral_assets(collateral_coin="text", options=OPTIONS), FlexibleCollateralAssets
    )
    assert_type(client.raw.loan.flexible.collateral_assets(), RawAnswer[FlexibleCollateralAssets])
    assert_type(await twin.raw.loan.flexible.collateral_assets(), RawAnswer[FlexibleCollateralAssets])


async def loan_flexible_repay_rate(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.repay_rate(loan_coin="text", collateral_coin="text", options=OPTIONS), FlexibleRepayRate
    )
    assert_type(
        await twin.loan.flexible.repay_rate(loan_coin="text", collateral_coin="text", options=OPTIONS),
        FlexibleRepayRate,
    )
    assert_type(
        client.raw.loan.flexible.repay_rate(loan_coin="text", collateral_coin="text"), RawAnswer[FlexibleRepayRate]
    )
    assert_type(
        await twin.raw.loan.flexible.repay_rate(loan_coin="text", collateral_coin="text"), RawAnswer[FlexibleRepayRate]
    )


async def loan_flexible_interest_rate_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible.interest_rate_history(
            coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleInterestRateHistory,
    )
    assert_type(
        await twin.loan.flexible.interest_rate_history(
            coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleInterestRateHistory,
    )
    assert_type(client.raw.loan.flexible.interest_rate_history(coin="text"), RawAnswer[FlexibleInterestRateHistory])
    assert_type(await twin.raw.loan.flexible.interest_rate_history(coin="text"), RawAnswer[FlexibleInterestRateHistory])


async def loan_flexible_v1_borrow(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible_v1.borrow(
            loan_coin="text",
            collateral_coin="text",
            loan_amount=Decimal("0.00000001"),
            collateral_amount=Decimal("0.00000001"),
            options=OPTIONS,
        ),
        FlexibleBorrow,
    )
    assert_type(
        await twin.loan.flexible_v1.borrow(
            loan_coin="text",
            collateral_coin="text",
            loan_amount=Decimal("0.00000001"),
            collateral_amount=Decimal("0.00000001"),
            options=OPTIONS,
        ),
        FlexibleBorrow,
    )
    assert_type(client.raw.loan.flexible_v1.borrow(), RawAnswer[FlexibleBorrow])
    assert_type(await twin.raw.loan.flexible_v1.borrow(), RawAnswer[FlexibleBorrow])


async def loan_flexible_v1_repay(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible_v1.repay(
            loan_coin="text",
            collateral_coin="text",
            repay_amount=Decimal("0.00000001"),
            collateral_return=True,
            full_repayment=True,
            options=OPTIONS,
        ),
        FlexibleFormerRepay,
    )
    assert_type(
        await twin.loan.flexible_v1.repay(
            loan_coin="text",
            collateral_coin="text",
            repay_amount=Decimal("0.00000001"),
            collateral_return=True,
            full_repayment=True,
            options=OPTIONS,
        ),
        FlexibleFormerRepay,
    )
    assert_type(client.raw.loan.flexible_v1.repay(repay_amount=Decimal("0.00000001")), RawAnswer[FlexibleFormerRepay])
    assert_type(
        await twin.raw.loan.flexible_v1.repay(repay_amount=Decimal("0.00000001")), RawAnswer[FlexibleFormerRepay]
    )


async def loan_flexible_v1_adjust_ltv(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible_v1.adjust_ltv(
            loan_coin="text",
            collateral_coin="text",
            adjustment_amount=Decimal("0.00000001"),
            direction=LtvDirection.ADDITIONAL,
            options=OPTIONS,
        ),
        FlexibleLtvAdjustment,
    )
    assert_type(
        await twin.loan.flexible_v1.adjust_ltv(
            loan_coin="text",
            collateral_coin="text",
            adjustment_amount=Decimal("0.00000001"),
            direction=LtvDirection.ADDITIONAL,
            options=OPTIONS,
        ),
        FlexibleLtvAdjustment,
    )
    assert_type(
        client.raw.loan.flexible_v1.adjust_ltv(
            adjustment_amount=Decimal("0.00000001"), direction=LtvDirection.ADDITIONAL
        ),
        RawAnswer[FlexibleLtvAdjustment],
    )
    assert_type(
        await twin.raw.loan.flexible_v1.adjust_ltv(
            adjustment_amount=Decimal("0.00000001"), direction=LtvDirection.ADDITIONAL
        ),
        RawAnswer[FlexibleLtvAdjustment],
    )


async def loan_flexible_v1_ongoing_orders(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible_v1.ongoing_orders(
            loan_coin="text", collateral_coin="text", current=7, limit=7, options=OPTIONS
        ),
        FlexibleOngoingOrders,
    )
    assert_type(
        await twin.loan.flexible_v1.ongoing_orders(
            loan_coin="text", collateral_coin="text", current=7, limit=7, options=OPTIONS
        ),
        FlexibleOngoingOrders,
    )
    assert_type(client.raw.loan.flexible_v1.ongoing_orders(), RawAnswer[FlexibleOngoingOrders])
    assert_type(await twin.raw.loan.flexible_v1.ongoing_orders(), RawAnswer[FlexibleOngoingOrders])


async def loan_flexible_v1_borrow_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible_v1.borrow_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleFormerBorrowHistory,
    )
    assert_type(
        await twin.loan.flexible_v1.borrow_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleFormerBorrowHistory,
    )
    assert_type(client.raw.loan.flexible_v1.borrow_history(), RawAnswer[FlexibleFormerBorrowHistory])
    assert_type(await twin.raw.loan.flexible_v1.borrow_history(), RawAnswer[FlexibleFormerBorrowHistory])


async def loan_flexible_v1_repay_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible_v1.repay_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleFormerRepayHistory,
    )
    assert_type(
        await twin.loan.flexible_v1.repay_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleFormerRepayHistory,
    )
    assert_type(client.raw.loan.flexible_v1.repay_history(), RawAnswer[FlexibleFormerRepayHistory])
    assert_type(await twin.raw.loan.flexible_v1.repay_history(), RawAnswer[FlexibleFormerRepayHistory])


async def loan_flexible_v1_ltv_adjustment_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible_v1.ltv_adjustment_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleLtvAdjustmentHistory,
    )
    assert_type(
        await twin.loan.flexible_v1.ltv_adjustment_history(
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        FlexibleLtvAdjustmentHistory,
    )
    assert_type(client.raw.loan.flexible_v1.ltv_adjustment_history(), RawAnswer[FlexibleLtvAdjustmentHistory])
    assert_type(await twin.raw.loan.flexible_v1.ltv_adjustment_history(), RawAnswer[FlexibleLtvAdjustmentHistory])


async def loan_flexible_v1_loanable_assets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.loan.flexible_v1.loanable_assets(loan_coin="text", options=OPTIONS), FlexibleLoanableAssets)
    assert_type(await twin.loan.flexible_v1.loanable_assets(loan_coin="text", options=OPTIONS), FlexibleLoanableAssets)
    assert_type(client.raw.loan.flexible_v1.loanable_assets(), RawAnswer[FlexibleLoanableAssets])
    assert_type(await twin.raw.loan.flexible_v1.loanable_assets(), RawAnswer[FlexibleLoanableAssets])


async def loan_flexible_v1_collateral_assets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.flexible_v1.collateral_assets(collateral_coin="text", options=OPTIONS), FlexibleCollateralAssets
    )
    assert_type(
        await twin.loan.flexible_v1.collateral_assets(collateral_coin="text", options=OPTIONS), FlexibleCollateralAssets
    )
    assert_type(client.raw.loan.flexible_v1.collateral_assets(), RawAnswer[FlexibleCollateralAssets])
    assert_type(await twin.raw.loan.flexible_v1.collateral_assets(), RawAnswer[FlexibleCollateralAssets])


async def loan_stable_borrow(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.borrow(
            loan_coin="text",
            loan_amount=Decimal("0.00000001"),
            collateral_coin="text",
            collateral_amount=Decimal("0.00000001"),
            loan_term=StableLoanTerm.DAYS_7,
            options=OPTIONS,
        ),
        StableBorrow,
    )
    assert_type(
        await twin.loan.stable.borrow(
            loan_coin="text",
            loan_amount=Decimal("0.00000001"),
            collateral_coin="text",
            collateral_amount=Decimal("0.00000001"),
            loan_term=StableLoanTerm.DAYS_7,
            options=OPTIONS,
        ),
        StableBorrow,
    )
    assert_type(
        client.raw.loan.stable.borrow(loan_coin="text", collateral_coin="text", loan_term=StableLoanTerm.DAYS_7),
        RawAnswer[StableBorrow],
    )
    assert_type(
        await twin.raw.loan.stable.borrow(loan_coin="text", collateral_coin="text", loan_term=StableLoanTerm.DAYS_7),
        RawAnswer[StableBorrow],
    )


async def loan_stable_repay(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.repay(
            order_id=7,
            amount=Decimal("0.00000001"),
            type=RepaymentType.LOAN_COIN,
            collateral_return=True,
            options=OPTIONS,
        ),
        StableRepay,
    )
    assert_type(
        await twin.loan.stable.repay(
            order_id=7,
            amount=Decimal("0.00000001"),
            type=RepaymentType.LOAN_COIN,
            collateral_return=True,
            options=OPTIONS,
        ),
        StableRepay,
    )
    assert_type(client.raw.loan.stable.repay(order_id=7, amount=Decimal("0.00000001")), RawAnswer[StableRepay])
    assert_type(await twin.raw.loan.stable.repay(order_id=7, amount=Decimal("0.00000001")), RawAnswer[StableRepay])


async def loan_stable_adjust_ltv(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.adjust_ltv(
            order_id=7, amount=Decimal("0.00000001"), direction=LtvDirection.ADDITIONAL, options=OPTIONS
        ),
        StableLtvAdjustment,
    )
    assert_type(
        await twin.loan.stable.adjust_ltv(
            order_id=7, amount=Decimal("0.00000001"), direction=LtvDirection.ADDITIONAL, options=OPTIONS
        ),
        StableLtvAdjustment,
    )
    assert_type(
        client.raw.loan.stable.adjust_ltv(order_id=7, amount=Decimal("0.00000001"), direction=LtvDirection.ADDITIONAL),
        RawAnswer[StableLtvAdjustment],
    )
    assert_type(
        await twin.raw.loan.stable.adjust_ltv(
            order_id=7, amount=Decimal("0.00000001"), direction=LtvDirection.ADDITIONAL
        ),
        RawAnswer[StableLtvAdjustment],
    )


async def loan_stable_customize_margin_call(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.customize_margin_call(
            order_id=7, collateral_coin="text", margin_call=Decimal("0.00000001"), options=OPTIONS
        ),
        StableMarginCalls,
    )
    assert_type(
        await twin.loan.stable.customize_margin_call(
            order_id=7, collateral_coin="text", margin_call=Decimal("0.00000001"), options=OPTIONS
        ),
        StableMarginCalls,
    )
    assert_type(
        client.raw.loan.stable.customize_margin_call(margin_call=Decimal("0.00000001")), RawAnswer[StableMarginCalls]
    )
    assert_type(
        await twin.raw.loan.stable.customize_margin_call(margin_call=Decimal("0.00000001")),
        RawAnswer[StableMarginCalls],
    )


async def loan_stable_ongoing_orders(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.ongoing_orders(
            order_id=7, loan_coin="text", collateral_coin="text", current=7, limit=7, options=OPTIONS
        ),
        StableOngoingOrders,
    )
    assert_type(
        await twin.loan.stable.ongoing_orders(
            order_id=7, loan_coin="text", collateral_coin="text", current=7, limit=7, options=OPTIONS
        ),
        StableOngoingOrders,
    )
    assert_type(client.raw.loan.stable.ongoing_orders(), RawAnswer[StableOngoingOrders])
    assert_type(await twin.raw.loan.stable.ongoing_orders(), RawAnswer[StableOngoingOrders])


async def loan_stable_borrow_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.borrow_history(
            order_id=7,
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        StableBorrowHistory,
    )
    assert_type(
        await twin.loan.stable.borrow_history(
            order_id=7,
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        StableBorrowHistory,
    )
    assert_type(client.raw.loan.stable.borrow_history(), RawAnswer[StableBorrowHistory])
    assert_type(await twin.raw.loan.stable.borrow_history(), RawAnswer[StableBorrowHistory])


async def loan_stable_repay_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.repay_history(
            order_id=7,
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        StableRepayHistory,
    )
    assert_type(
        await twin.loan.stable.repay_history(
            order_id=7,
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        StableRepayHistory,
    )
    assert_type(client.raw.loan.stable.repay_history(), RawAnswer[StableRepayHistory])
    assert_type(await twin.raw.loan.stable.repay_history(), RawAnswer[StableRepayHistory])


async def loan_stable_ltv_adjustment_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.ltv_adjustment_history(
            order_id=7,
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        StableLtvAdjustmentHistory,
    )
    assert_type(
        await twin.loan.stable.ltv_adjustment_history(
            order_id=7,
            loan_coin="text",
            collateral_coin="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            limit=7,
            options=OPTIONS,
        ),
        StableLtvAdjustmentHistory,
    )
    assert_type(client.raw.loan.stable.ltv_adjustment_history(), RawAnswer[StableLtvAdjustmentHistory])
    assert_type(await twin.raw.loan.stable.ltv_adjustment_history(), RawAnswer[StableLtvAdjustmentHistory])


async def loan_stable_income_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.income_history(
            asset="text",
            type=StableIncomeType.BORROW_IN,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            limit=7,
            options=OPTIONS,
        ),
        tuple[StableIncome, ...],
    )
    assert_type(
        await twin.loan.stable.income_history(
            asset="text",
            type=StableIncomeType.BORROW_IN,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            limit=7,
            options=OPTIONS,
        ),
        tuple[StableIncome, ...],
    )
    assert_type(client.raw.loan.stable.income_history(), RawAnswer[tuple[StableIncome, ...]])
    assert_type(await twin.raw.loan.stable.income_history(), RawAnswer[tuple[StableIncome, ...]])


async def loan_stable_loanable_assets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.loanable_assets(loan_coin="text", vip_level=7, options=OPTIONS), StableLoanableAssets
    )
    assert_type(
        await twin.loan.stable.loanable_assets(loan_coin="text", vip_level=7, options=OPTIONS), StableLoanableAssets
    )
    assert_type(client.raw.loan.stable.loanable_assets(), RawAnswer[StableLoanableAssets])
    assert_type(await twin.raw.loan.stable.loanable_assets(), RawAnswer[StableLoanableAssets])


async def loan_stable_collateral_assets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.collateral_assets(collateral_coin="text", vip_level=7, options=OPTIONS),
        StableCollateralAssets,
    )
    assert_type(
        await twin.loan.stable.collateral_assets(collateral_coin="text", vip_level=7, options=OPTIONS),
        StableCollateralAssets,
    )
    assert_type(client.raw.loan.stable.collateral_assets(), RawAnswer[StableCollateralAssets])
    assert_type(await twin.raw.loan.stable.collateral_assets(), RawAnswer[StableCollateralAssets])


async def loan_stable_repay_rate(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.loan.stable.repay_rate(
            loan_coin="text", collateral_coin="text", repay_amount=Decimal("0.00000001"), options=OPTIONS
        ),
        StableRepayRate,
    )
    assert_type(
        await twin.loan.stable.repay_rate(
            loan_coin="text", collateral_coin="text", repay_amount=Decimal("0.00000001"), options=OPTIONS
        ),
        StableRepayRate,
    )
    assert_type(
        client.raw.loan.stable.repay_rate(loan_coin="text", collateral_coin="text", repay_amount=Decimal("0.00000001")),
        RawAnswer[StableRepayRate],
    )
    assert_type(
        await twin.raw.loan.stable.repay_rate(
            loan_coin="text", collateral_coin="text", repay_amount=Decimal("0.00000001")
        ),
        RawAnswer[StableRepayRate],
    )

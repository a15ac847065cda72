"""Every call of binance_margin, as users write it. Made by ``python -m tests.typing.write_calls``."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import assert_type

from lendspec.binance import AsyncBinance, Binance
from lendspec.clients.binance_margin import (
    BnbBurnStatus,
    BorrowRepayHistory,
    BorrowRepayType,
    CanceledMarginOpenOrder,
    CanceledMarginOrder,
    CanceledMarginOrderList,
    CreatedSpecialKey,
    CrossMarginAccount,
    CrossMarginCollateralRatio,
    CrossMarginFee,
    CrossMarginLeverageChange,
    CrossMarginMaxLeverage,
    CrossMarginPair,
    ForceLiquidationHistory,
    IsolatedMarginAccount,
    IsolatedMarginAccountLimit,
    IsolatedMarginFee,
    IsolatedMarginPair,
    IsolatedMarginSwitch,
    IsolatedMarginTier,
    IsolatedMarginTransferAccount,
    IsolatedMarginTransferHistory,
    LiquidationLoan,
    LiquidationLoanRepayHistory,
    LiquidationLoanRepayment,
    ManualLiquidation,
    MarginAsset,
    MarginCapitalFlow,
    MarginCapitalFlowType,
    MarginDelisting,
    MarginDustAssets,
    MarginDustConversion,
    MarginDustLog,
    MarginInterestHistory,
    MarginInterestRate,
    MarginInventory,
    MarginKind,
    MarginLevelThresholds,
    MarginLeverageBrackets,
    MarginLimitPricePairs,
    MarginLiquidationRatio,
    MarginListenKey,
    MarginListenToken,
    MarginListing,
    MarginLoanHistory,
    MarginMaxBorrowable,
    MarginMaxTransferable,
    MarginNextHourlyRate,
    MarginOpenOtoList,
    MarginOrder,
    MarginOrderCount,
    MarginOrderList,
    MarginPreventedMatch,
    MarginPriceIndex,
    MarginRepayHistory,
    MarginRestrictedAssets,
    MarginSmallLiability,
    MarginSmallLiabilityHistory,
    MarginTrade,
    MarginTransaction,
    MarginTransferHistory,
    MarginTransferType,
    NewMarginOcoList,
    NewMarginOrder,
    NewMarginOtocoList,
    NewMarginOtoList,
    OrderListSideEffectType,
    OrderResponseType,
    OrderSide,
    OrderType,
    PendingLegType,
    RetiredCrossMarginPair,
    RetiredIsolatedMarginPair,
    RetiredMarginAsset,
    SelfTradePreventionMode,
    SideEffectType,
    SpecialKey,
    SpecialKeyPermission,
    TimeInForce,
    TransferDirection,
    WorkingOrderType,
)
from lendspec.core.session import CallOptions, RawAnswer

OPTIONS = CallOptions(timeout=5.0)


async def margin_account_bnb_burn(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.account.bnb_burn(options=OPTIONS), BnbBurnStatus)
    assert_type(await twin.margin.account.bnb_burn(options=OPTIONS), BnbBurnStatus)
    assert_type(client.raw.margin.account.bnb_burn(), RawAnswer[BnbBurnStatus])
    assert_type(await twin.raw.margin.account.bnb_burn(), RawAnswer[BnbBurnStatus])


async def margin_account_set_bnb_burn(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.account.set_bnb_burn(spot_bnb_burn=True, interest_bnb_burn=True, options=OPTIONS), BnbBurnStatus
    )
    assert_type(
        await twin.margin.account.set_bnb_burn(spot_bnb_burn=True, interest_bnb_burn=True, options=OPTIONS),
        BnbBurnStatus,
    )
    assert_type(client.raw.margin.account.set_bnb_burn(), RawAnswer[BnbBurnStatus])
    assert_type(await twin.raw.margin.account.set_bnb_burn(), RawAnswer[BnbBurnStatus])


async def margin_account_details(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.account.details(options=OPTIONS), CrossMarginAccount)
    assert_type(await twin.margin.account.details(options=OPTIONS), CrossMarginAccount)
    assert_type(client.raw.margin.account.details(), RawAnswer[CrossMarginAccount])
    assert_type(await twin.raw.margin.account.details(), RawAnswer[CrossMarginAccount])


async def margin_account_capital_flow(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.account.capital_flow(
            asset="text",
            symbol="text",
            type=MarginCapitalFlowType.TRANSFER,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            from_id=7,
            limit=7,
            options=OPTIONS,
        ),
        tuple[MarginCapitalFlow, ...],
    )
    assert_type(
        await twin.margin.account.capital_flow(
            asset="text",
            symbol="text",
            type=MarginCapitalFlowType.TRANSFER,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            from_id=7,
            limit=7,
            options=OPTIONS,
        ),
        tuple[MarginCapitalFlow, ...],
    )
    assert_type(client.raw.margin.account.capital_flow(), RawAnswer[tuple[MarginCapitalFlow, ...]])
    assert_type(await twin.raw.margin.account.capital_flow(), RawAnswer[tuple[MarginCapitalFlow, ...]])


async def margin_account_cross_fees(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.account.cross_fees(vip_level=7, coin="text", options=OPTIONS), tuple[CrossMarginFee, ...])
    assert_type(
        await twin.margin.account.cross_fees(vip_level=7, coin="text", options=OPTIONS), tuple[CrossMarginFee, ...]
    )
    assert_type(client.raw.margin.account.cross_fees(), RawAnswer[tuple[CrossMarginFee, ...]])
    assert_type(await twin.raw.margin.account.cross_fees(), RawAnswer[tuple[CrossMarginFee, ...]])


async def margin_account_isolated_details(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.account.isolated_details(symbols=["text"], options=OPTIONS), IsolatedMarginAccount)
    assert_type(await twin.margin.account.isolated_details(symbols=["text"], options=OPTIONS), IsolatedMarginAccount)
    assert_type(client.raw.margin.account.isolated_details(), RawAnswer[IsolatedMarginAccount])
    assert_type(await twin.raw.margin.account.isolated_details(), RawAnswer[IsolatedMarginAccount])


async def margin_account_enable_isolated(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.account.enable_isolated(symbol="text", options=OPTIONS), IsolatedMarginSwitch)
    assert_type(await twin.margin.account.enable_isolated(symbol="text", options=OPTIONS), IsolatedMarginSwitch)
    assert_type(client.raw.margin.account.enable_isolated(symbol="text"), RawAnswer[IsolatedMarginSwitch])
    assert_type(await twin.raw.margin.account.enable_isolated(symbol="text"), RawAnswer[IsolatedMarginSwitch])


async def margin_account_disable_isolated(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.account.disable_isolated(symbol="text", options=OPTIONS), IsolatedMarginSwitch)
    assert_type(await twin.margin.account.disable_isolated(symbol="text", options=OPTIONS), IsolatedMarginSwitch)
    assert_type(client.raw.margin.account.disable_isolated(symbol="text"), RawAnswer[IsolatedMarginSwitch])
    assert_type(await twin.raw.margin.account.disable_isolated(symbol="text"), RawAnswer[IsolatedMarginSwitch])


async def margin_account_isolated_limit(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.account.isolated_limit(options=OPTIONS), IsolatedMarginAccountLimit)
    assert_type(await twin.margin.account.isolated_limit(options=OPTIONS), IsolatedMarginAccountLimit)
    assert_type(client.raw.margin.account.isolated_limit(), RawAnswer[IsolatedMarginAccountLimit])
    assert_type(await twin.raw.margin.account.isolated_limit(), RawAnswer[IsolatedMarginAccountLimit])


async def margin_account_isolated_fees(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.account.isolated_fees(vip_level=7, symbol="text", options=OPTIONS), tuple[IsolatedMarginFee, ...]
    )
    assert_type(
        await twin.margin.account.isolated_fees(vip_level=7, symbol="text", options=OPTIONS),
        tuple[IsolatedMarginFee, ...],
    )
    assert_type(client.raw.margin.account.isolated_fees(), RawAnswer[tuple[IsolatedMarginFee, ...]])
    assert_type(await twin.raw.margin.account.isolated_fees(), RawAnswer[tuple[IsolatedMarginFee, ...]])


async def margin_account_set_max_leverage(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.account.set_max_leverage(max_leverage=CrossMarginMaxLeverage.X3, options=OPTIONS),
        CrossMarginLeverageChange,
    )
    assert_type(
        await twin.margin.account.set_max_leverage(max_leverage=CrossMarginMaxLeverage.X3, options=OPTIONS),
        CrossMarginLeverageChange,
    )
    assert_type(
        client.raw.margin.account.set_max_leverage(max_leverage=CrossMarginMaxLeverage.X3),
        RawAnswer[CrossMarginLeverageChange],
    )
    assert_type(
        await twin.raw.margin.account.set_max_leverage(max_leverage=CrossMarginMaxLeverage.X3),
        RawAnswer[CrossMarginLeverageChange],
    )


async def margin_account_level_thresholds(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.account.level_thresholds(options=OPTIONS), MarginLevelThresholds)
    assert_type(await twin.margin.account.level_thresholds(options=OPTIONS), MarginLevelThresholds)
    assert_type(client.raw.margin.account.level_thresholds(), RawAnswer[MarginLevelThresholds])
    assert_type(await twin.raw.margin.account.level_thresholds(), RawAnswer[MarginLevelThresholds])


async def margin_account_dust_log(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.account.dust_log(
            start_time=datetime(2026, 11, 20, tzinfo=UTC), end_time=datetime(2026, 11, 20, tzinfo=UTC), options=OPTIONS
        ),
        MarginDustLog,
    )
    assert_type(
        await twin.margin.account.dust_log(
            start_time=datetime(2026, 11, 20, tzinfo=UTC), end_time=datetime(2026, 11, 20, tzinfo=UTC), options=OPTIONS
        ),
        MarginDustLog,
    )
    assert_type(client.raw.margin.account.dust_log(), RawAnswer[MarginDustLog])
    assert_type(await twin.raw.margin.account.dust_log(), RawAnswer[MarginDustLog])


async def margin_account_dust_assets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.account.dust_assets(options=OPTIONS), MarginDustAssets)
    assert_type(await twin.margin.account.dust_assets(options=OPTIONS), MarginDustAssets)
    assert_type(client.raw.margin.account.dust_assets(), RawAnswer[MarginDustAssets])
    assert_type(await twin.raw.margin.account.dust_assets(), RawAnswer[MarginDustAssets])


async def margin_account_convert_dust(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.account.convert_dust(asset="text", options=OPTIONS), MarginDustConversion)
    assert_type(await twin.margin.account.convert_dust(asset="text", options=OPTIONS), MarginDustConversion)
    assert_type(client.raw.margin.account.convert_dust(asset="text"), RawAnswer[MarginDustConversion])
    assert_type(await twin.raw.margin.account.convert_dust(asset="text"), RawAnswer[MarginDustConversion])


async def margin_borrow_repay_submit(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.borrow_repay.submit(
            asset="text",
            is_isolated=True,
            amount=Decimal("0.00000001"),
            type=BorrowRepayType.BORROW,
            symbol="text",
            options=OPTIONS,
        ),
        MarginTransaction,
    )
    assert_type(
        await twin.margin.borrow_repay.submit(
            asset="text",
            is_isolated=True,
            amount=Decimal("0.00000001"),
            type=BorrowRepayType.BORROW,
            symbol="text",
            options=OPTIONS,
        ),
        MarginTransaction,
    )
    assert_type(
        client.raw.margin.borrow_repay.submit(
            asset="text", is_isolated=True, amount=Decimal("0.00000001"), type=BorrowRepayType.BORROW
        ),
        RawAnswer[MarginTransaction],
    )
    assert_type(
        await twin.raw.margin.borrow_repay.submit(
            asset="text", is_isolated=True, amount=Decimal("0.00000001"), type=BorrowRepayType.BORROW
        ),
        RawAnswer[MarginTransaction],
    )


async def margin_borrow_repay_records(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.borrow_repay.records(
            type=BorrowRepayType.BORROW,
            asset="text",
            isolated_symbol="text",
            tx_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            options=OPTIONS,
        ),
        BorrowRepayHistory,
    )
    assert_type(
        await twin.margin.borrow_repay.records(
            type=BorrowRepayType.BORROW,
            asset="text",
            isolated_symbol="text",
            tx_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            options=OPTIONS,
        ),
        BorrowRepayHistory,
    )
    assert_type(client.raw.margin.borrow_repay.records(type=BorrowRepayType.BORROW), RawAnswer[BorrowRepayHistory])
    assert_type(await twin.raw.margin.borrow_repay.records(type=BorrowRepayType.BORROW), RawAnswer[BorrowRepayHistory])


async def margin_borrow_repay_interest_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.borrow_repay.interest_history(
            asset="text",
            isolated_symbol="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            options=OPTIONS,
        ),
        MarginInterestHistory,
    )
    assert_type(
        await twin.margin.borrow_repay.interest_history(
            asset="text",
            isolated_symbol="text",
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            options=OPTIONS,
        ),
        MarginInterestHistory,
    )
    assert_type(client.raw.margin.borrow_repay.interest_history(), RawAnswer[MarginInterestHistory])
    assert_type(await twin.raw.margin.borrow_repay.interest_history(), RawAnswer[MarginInterestHistory])


async def margin_borrow_repay_interest_rate_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.borrow_repay.interest_rate_history(
            asset="text",
            vip_level=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            options=OPTIONS,
        ),
        tuple[MarginInterestRate, ...],
    )
    assert_type(
        await twin.margin.borrow_repay.interest_rate_history(
            asset="text",
            vip_level=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            options=OPTIONS,
        ),
        tuple[MarginInterestRate, ...],
    )
    assert_type(
        client.raw.margin.borrow_repay.interest_rate_history(asset="text"), RawAnswer[tuple[MarginInterestRate, ...]]
    )
    assert_type(
        await twin.raw.margin.borrow_repay.interest_rate_history(asset="text"),
        RawAnswer[tuple[MarginInterestRate, ...]],
    )


async def margin_borrow_repay_max_borrowable(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.borrow_repay.max_borrowable(asset="text", isolated_symbol="text", options=OPTIONS),
        MarginMaxBorrowable,
    )
    assert_type(
        await twin.margin.borrow_repay.max_borrowable(asset="text", isolated_symbol="text", options=OPTIONS),
        MarginMaxBorrowable,
    )
    assert_type(client.raw.margin.borrow_repay.max_borrowable(asset="text"), RawAnswer[MarginMaxBorrowable])
    assert_type(await twin.raw.margin.borrow_repay.max_borrowable(asset="text"), RawAnswer[MarginMaxBorrowable])


async def margin_borrow_repay_next_hourly_interest_rate(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.borrow_repay.next_hourly_interest_rate(assets=["text"], is_isolated=True, options=OPTIONS),
        tuple[MarginNextHourlyRate, ...],
    )
    assert_type(
        await twin.margin.borrow_repay.next_hourly_interest_rate(assets=["text"], is_isolated=True, options=OPTIONS),
        tuple[MarginNextHourlyRate, ...],
    )
    assert_type(
        client.raw.margin.borrow_repay.next_hourly_interest_rate(assets=["text"], is_isolated=True),
        RawAnswer[tuple[MarginNextHourlyRate, ...]],
    )
    assert_type(
        await twin.raw.margin.borrow_repay.next_hourly_interest_rate(assets=["text"], is_isolated=True),
        RawAnswer[tuple[MarginNextHourlyRate, ...]],
    )


async def margin_borrow_repay_small_liabilities(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.borrow_repay.small_liabilities(options=OPTIONS), tuple[MarginSmallLiability, ...])
    assert_type(await twin.margin.borrow_repay.small_liabilities(options=OPTIONS), tuple[MarginSmallLiability, ...])
    assert_type(client.raw.margin.borrow_repay.small_liabilities(), RawAnswer[tuple[MarginSmallLiability, ...]])
    assert_type(await twin.raw.margin.borrow_repay.small_liabilities(), RawAnswer[tuple[MarginSmallLiability, ...]])


async def margin_borrow_repay_exchange_small_liabilities(client: Binance, twin: AsyncBinance) -> None:
    client.margin.borrow_repay.exchange_small_liabilities(asset_names=["text"], options=OPTIONS)
    await twin.margin.borrow_repay.exchange_small_liabilities(asset_names=["text"], options=OPTIONS)
    assert_type(client.raw.margin.borrow_repay.exchange_small_liabilities(asset_names=["text"]), RawAnswer[None])
    assert_type(await twin.raw.margin.borrow_repay.exchange_small_liabilities(asset_names=["text"]), RawAnswer[None])


async def margin_borrow_repay_small_liability_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.borrow_repay.small_liability_history(
            current=7,
            size=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            options=OPTIONS,
        ),
        MarginSmallLiabilityHistory,
    )
    assert_type(
        await twin.margin.borrow_repay.small_liability_history(
            current=7,
            size=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            options=OPTIONS,
        ),
        MarginSmallLiabilityHistory,
    )
    assert_type(
        client.raw.margin.borrow_repay.small_liability_history(current=7, size=7),
        RawAnswer[MarginSmallLiabilityHistory],
    )
    assert_type(
        await twin.raw.margin.borrow_repay.small_liability_history(current=7, size=7),
        RawAnswer[MarginSmallLiabilityHistory],
    )


async def margin_borrow_repay_loan(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.borrow_repay.loan(
            asset="text", is_isolated=True, symbol="text", amount=Decimal("0.00000001"), options=OPTIONS
        ),
        MarginTransaction,
    )
    assert_type(
        await twin.margin.borrow_repay.loan(
            asset="text", is_isolated=True, symbol="text", amount=Decimal("0.00000001"), options=OPTIONS
        ),
        MarginTransaction,
    )
    assert_type(
        client.raw.margin.borrow_repay.loan(asset="text", amount=Decimal("0.00000001")), RawAnswer[MarginTransaction]
    )
    assert_type(
        await twin.raw.margin.borrow_repay.loan(asset="text", amount=Decimal("0.00000001")),
        RawAnswer[MarginTransaction],
    )


async def margin_borrow_repay_loan_records(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.borrow_repay.loan_records(
            asset="text",
            isolated_symbol="text",
            tx_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            archived=True,
            options=OPTIONS,
        ),
        MarginLoanHistory,
    )
    assert_type(
        await twin.margin.borrow_repay.loan_records(
            asset="text",
            isolated_symbol="text",
            tx_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            archived=True,
            options=OPTIONS,
        ),
        MarginLoanHistory,
    )
    assert_type(client.raw.margin.borrow_repay.loan_records(asset="text"), RawAnswer[MarginLoanHistory])
    assert_type(await twin.raw.margin.borrow_repay.loan_records(asset="text"), RawAnswer[MarginLoanHistory])


async def margin_borrow_repay_repay(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.borrow_repay.repay(
            asset="text", is_isolated=True, symbol="text", amount=Decimal("0.00000001"), options=OPTIONS
        ),
        MarginTransaction,
    )
    assert_type(
        await twin.margin.borrow_repay.repay(
            asset="text", is_isolated=True, symbol="text", amount=Decimal("0.00000001"), options=OPTIONS
        ),
        MarginTransaction,
    )
    assert_type(
        client.raw.margin.borrow_repay.repay(asset="text", amount=Decimal("0.00000001")), RawAnswer[MarginTransaction]
    )
    assert_type(
        await twin.raw.margin.borrow_repay.repay(asset="text", amount=Decimal("0.00000001")),
        RawAnswer[MarginTransaction],
    )


async def margin_borrow_repay_repay_records(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.borrow_repay.repay_records(
            asset="text",
            isolated_symbol="text",
            tx_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            archived=True,
            options=OPTIONS,
        ),
        MarginRepayHistory,
    )
    assert_type(
        await twin.margin.borrow_repay.repay_records(
            asset="text",
            isolated_symbol="text",
            tx_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            archived=True,
            options=OPTIONS,
        ),
        MarginRepayHistory,
    )
    assert_type(client.raw.margin.borrow_repay.repay_records(asset="text"), RawAnswer[MarginRepayHistory])
    assert_type(await twin.raw.margin.borrow_repay.repay_records(asset="text"), RawAnswer[MarginRepayHistory])


async def margin_transfer_max_transferable(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.transfer.max_transferable(asset="text", isolated_symbol="text", options=OPTIONS),
        MarginMaxTransferable,
    )
    assert_type(
        await twin.margin.transfer.max_transferable(asset="text", isolated_symbol="text", options=OPTIONS),
        MarginMaxTransferable,
    )
    assert_type(client.raw.margin.transfer.max_transferable(asset="text"), RawAnswer[MarginMaxTransferable])
    assert_type(await twin.raw.margin.transfer.max_transferable(asset="text"), RawAnswer[MarginMaxTransferable])


async def margin_transfer_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.transfer.history(
            asset="text",
            type=MarginTransferType.ROLL_IN,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            isolated_symbol="text",
            options=OPTIONS,
        ),
        MarginTransferHistory,
    )
    assert_type(
        await twin.margin.transfer.history(
            asset="text",
            type=MarginTransferType.ROLL_IN,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            isolated_symbol="text",
            options=OPTIONS,
        ),
        MarginTransferHistory,
    )
    assert_type(client.raw.margin.transfer.history(), RawAnswer[MarginTransferHistory])
    assert_type(await twin.raw.margin.transfer.history(), RawAnswer[MarginTransferHistory])


async def margin_transfer_cross(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.transfer.cross(
            asset="text", amount=Decimal("0.00000001"), type=TransferDirection.SPOT_TO_MARGIN, options=OPTIONS
        ),
        MarginTransaction,
    )
    assert_type(
        await twin.margin.transfer.cross(
            asset="text", amount=Decimal("0.00000001"), type=TransferDirection.SPOT_TO_MARGIN, options=OPTIONS
        ),
        MarginTransaction,
    )
    assert_type(
        client.raw.margin.transfer.cross(
            asset="text", amount=Decimal("0.00000001"), type=TransferDirection.SPOT_TO_MARGIN
        ),
        RawAnswer[MarginTransaction],
    )
    assert_type(
        await twin.raw.margin.transfer.cross(
            asset="text", amount=Decimal("0.00000001"), type=TransferDirection.SPOT_TO_MARGIN
        ),
        RawAnswer[MarginTransaction],
    )


async def margin_transfer_isolated_history(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.transfer.isolated_history(
            asset="text",
            symbol="text",
            type=MarginTransferType.ROLL_IN,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            options=OPTIONS,
        ),
        IsolatedMarginTransferHistory,
    )
    assert_type(
        await twin.margin.transfer.isolated_history(
            asset="text",
            symbol="text",
            type=MarginTransferType.ROLL_IN,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            options=OPTIONS,
        ),
        IsolatedMarginTransferHistory,
    )
    assert_type(client.raw.margin.transfer.isolated_history(symbol="text"), RawAnswer[IsolatedMarginTransferHistory])
    assert_type(
        await twin.raw.margin.transfer.isolated_history(symbol="text"), RawAnswer[IsolatedMarginTransferHistory]
    )


async def margin_transfer_isolated(client: Binance, twin: AsyncBinance) -> None:
    client.margin.transfer.isolated(
        asset="text",
        symbol="text",
        trans_from=IsolatedMarginTransferAccount.SPOT,
        trans_to=IsolatedMarginTransferAccount.SPOT,
        amount=Decimal("0.00000001"),
        options=OPTIONS,
    )
    await twin.margin.transfer.isolated(
        asset="text",
        symbol="text",
        trans_from=IsolatedMarginTransferAccount.SPOT,
        trans_to=IsolatedMarginTransferAccount.SPOT,
        amount=Decimal("0.00000001"),
        options=OPTIONS,
    )
    assert_type(
        client.raw.margin.transfer.isolated(
            asset="text",
            symbol="text",
            trans_from=IsolatedMarginTransferAccount.SPOT,
            trans_to=IsolatedMarginTransferAccount.SPOT,
            amount=Decimal("0.00000001"),
        ),
        RawAnswer[None],
    )
    assert_type(
        await twin.raw.margin.transfer.isolated(
            asset="text",
            symbol="text",
            trans_from=IsolatedMarginTransferAccount.SPOT,
            trans_to=IsolatedMarginTransferAccount.SPOT,
            amount=Decimal("0.00000001"),
        ),
        RawAnswer[None],
    )


async def margin_trading_new_order(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.new_order(
            symbol="text",
            side=OrderSide.BUY,
            type=OrderType.LIMIT,
            is_isolated=True,
            quantity=Decimal("0.00000001"),
            quote_order_qty=Decimal("0.00000001"),
            price=Decimal("0.00000001"),
            stop_price=Decimal("0.00000001"),
            new_client_order_id="text",
            iceberg_qty=Decimal("0.00000001"),
            new_order_resp_type=OrderResponseType.ACK,
            side_effect_type=SideEffectType.NO_SIDE_EFFECT,
            time_in_force=TimeInForce.GTC,
            self_trade_prevention_mode=SelfTradePreventionMode.EXPIRE_TAKER,
            trailing_delta=7,
            auto_repay_at_cancel=True,
            options=OPTIONS,
        ),
        NewMarginOrder,
    )
    assert_type(
        await twin.margin.trading.new_order(
            symbol="text",
            side=OrderSide.BUY,
            type=OrderType.LIMIT,
            is_isolated=True,
            quantity=Decimal("0.00000001"),
            quote_order_qty=Decimal("0.00000001"),
            price=Decimal("0.00000001"),
            stop_price=Decimal("0.00000001"),
            new_client_order_id="text",
            iceberg_qty=Decimal("0.00000001"),
            new_order_resp_type=OrderResponseType.ACK,
            side_effect_type=SideEffectType.NO_SIDE_EFFECT,
            time_in_force=TimeInForce.GTC,
            self_trade_prevention_mode=SelfTradePreventionMode.EXPIRE_TAKER,
            trailing_delta=7,
            auto_repay_at_cancel=True,
            options=OPTIONS,
        ),
        NewMarginOrder,
    )
    assert_type(
        client.raw.margin.trading.new_order(symbol="text", side=OrderSide.BUY, type=OrderType.LIMIT),
        RawAnswer[NewMarginOrder],
    )
    assert_type(
        await twin.raw.margin.trading.new_order(symbol="text", side=OrderSide.BUY, type=OrderType.LIMIT),
        RawAnswer[NewMarginOrder],
    )


async def margin_trading_order(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.order(
            symbol="text", is_isolated=True, order_id=7, orig_client_order_id="text", options=OPTIONS
        ),
        MarginOrder,
    )
    assert_type(
        await twin.margin.trading.order(
            symbol="text", is_isolated=True, order_id=7, orig_client_order_id="text", options=OPTIONS
        ),
        MarginOrder,
    )
    assert_type(client.raw.margin.trading.order(symbol="text"), RawAnswer[MarginOrder])
    assert_type(await twin.raw.margin.trading.order(symbol="text"), RawAnswer[MarginOrder])


async def margin_trading_cancel_order(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.cancel_order(
            symbol="text",
            is_isolated=True,
            order_id=7,
            orig_client_order_id="text",
            new_client_order_id="text",
            options=OPTIONS,
        ),
        CanceledMarginOrder,
    )
    assert_type(
        await twin.margin.trading.cancel_order(
            symbol="text",
            is_isolated=True,
            order_id=7,
            orig_client_order_id="text",
            new_client_order_id="text",
            options=OPTIONS,
        ),
        CanceledMarginOrder,
    )
    assert_type(client.raw.margin.trading.cancel_order(symbol="text"), RawAnswer[CanceledMarginOrder])
    assert_type(await twin.raw.margin.trading.cancel_order(symbol="text"), RawAnswer[CanceledMarginOrder])


async def margin_trading_open_orders(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.open_orders(symbol="text", is_isolated=True, options=OPTIONS), tuple[MarginOrder, ...]
    )
    assert_type(
        await twin.margin.trading.open_orders(symbol="text", is_isolated=True, options=OPTIONS), tuple[MarginOrder, ...]
    )
    assert_type(client.raw.margin.trading.open_orders(), RawAnswer[tuple[MarginOrder, ...]])
    assert_type(await twin.raw.margin.trading.open_orders(), RawAnswer[tuple[MarginOrder, ...]])


async def margin_trading_cancel_open_orders(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.cancel_open_orders(symbol="text", is_isolated=True, options=OPTIONS),
        tuple[CanceledMarginOpenOrder, ...],
    )
    assert_type(
        await twin.margin.trading.cancel_open_orders(symbol="text", is_isolated=True, options=OPTIONS),
        tuple[CanceledMarginOpenOrder, ...],
    )
    assert_type(
        client.raw.margin.trading.cancel_open_orders(symbol="text"), RawAnswer[tuple[CanceledMarginOpenOrder, ...]]
    )
    assert_type(
        await twin.raw.margin.trading.cancel_open_orders(symbol="text"), RawAnswer[tuple[CanceledMarginOpenOrder, ...]]
    )


async def margin_trading_all_orders(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.all_orders(
            symbol="text",
            is_isolated=True,
            order_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            limit=7,
            options=OPTIONS,
        ),
        tuple[MarginOrder, ...],
    )
    assert_type(
        await twin.margin.trading.all_orders(
            symbol="text",
            is_isolated=True,
            order_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            limit=7,
            options=OPTIONS,
        ),
        tuple[MarginOrder, ...],
    )
    assert_type(client.raw.margin.trading.all_orders(symbol="text"), RawAnswer[tuple[MarginOrder, ...]])
    assert_type(await twin.raw.margin.trading.all_orders(symbol="text"), RawAnswer[tuple[MarginOrder, ...]])


async def margin_trading_trades(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.trades(
            symbol="text",
            is_isolated=True,
            order_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            from_id=7,
            limit=7,
            options=OPTIONS,
        ),
        tuple[MarginTrade, ...],
    )
    assert_type(
        await twin.margin.trading.trades(
            symbol="text",
            is_isolated=True,
            order_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            from_id=7,
            limit=7,
            options=OPTIONS,
        ),
        tuple[MarginTrade, ...],
    )
    assert_type(client.raw.margin.trading.trades(symbol="text"), RawAnswer[tuple[MarginTrade, ...]])
    assert_type(await twin.raw.margin.trading.trades(symbol="text"), RawAnswer[tuple[MarginTrade, ...]])


async def margin_trading_all_order_lists(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.all_order_lists(
            is_isolated=True,
            symbol="text",
            from_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            limit=7,
            options=OPTIONS,
        ),
        tuple[MarginOrderList, ...],
    )
    assert_type(
        await twin.margin.trading.all_order_lists(
            is_isolated=True,
            symbol="text",
            from_id=7,
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            limit=7,
            options=OPTIONS,
        ),
        tuple[MarginOrderList, ...],
    )
    assert_type(client.raw.margin.trading.all_order_lists(), RawAnswer[tuple[MarginOrderList, ...]])
    assert_type(await twin.raw.margin.trading.all_order_lists(), RawAnswer[tuple[MarginOrderList, ...]])


async def margin_trading_open_order_lists(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.open_order_lists(is_isolated=True, symbol="text", options=OPTIONS),
        tuple[MarginOrderList, ...],
    )
    assert_type(
        await twin.margin.trading.open_order_lists(is_isolated=True, symbol="text", options=OPTIONS),
        tuple[MarginOrderList, ...],
    )
    assert_type(client.raw.margin.trading.open_order_lists(), RawAnswer[tuple[MarginOrderList, ...]])
    assert_type(await twin.raw.margin.trading.open_order_lists(), RawAnswer[tuple[MarginOrderList, ...]])


async def margin_trading_open_oto_lists(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.trading.open_oto_lists(symbol="text", options=OPTIONS), tuple[MarginOpenOtoList, ...])
    assert_type(await twin.margin.trading.open_oto_lists(symbol="text", options=OPTIONS), tuple[MarginOpenOtoList, ...])
    assert_type(client.raw.margin.trading.open_oto_lists(), RawAnswer[tuple[MarginOpenOtoList, ...]])
    assert_type(await twin.raw.margin.trading.open_oto_lists(), RawAnswer[tuple[MarginOpenOtoList, ...]])


async def margin_trading_order_list(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.order_list(
            is_isolated=True, symbol="text", order_list_id=7, orig_client_order_id="text", options=OPTIONS
        ),
        MarginOrderList,
    )
    assert_type(
        await twin.margin.trading.order_list(
            is_isolated=True, symbol="text", order_list_id=7, orig_client_order_id="text", options=OPTIONS
        ),
        MarginOrderList,
    )
    assert_type(client.raw.margin.trading.order_list(), RawAnswer[MarginOrderList])
    assert_type(await twin.raw.margin.trading.order_list(), RawAnswer[MarginOrderList])


async def margin_trading_cancel_order_list(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.cancel_order_list(
            symbol="text",
            is_isolated=True,
            order_list_id=7,
            list_client_order_id="text",
            new_client_order_id="text",
            options=OPTIONS,
        ),
        CanceledMarginOrderList,
    )
    assert_type(
        await twin.margin.trading.cancel_order_list(
            symbol="text",
            is_isolated=True,
            order_list_id=7,
            list_client_order_id="text",
            new_client_order_id="text",
            options=OPTIONS,
        ),
        CanceledMarginOrderList,
    )
    assert_type(client.raw.margin.trading.cancel_order_list(symbol="text"), RawAnswer[CanceledMarginOrderList])
    assert_type(await twin.raw.margin.trading.cancel_order_list(symbol="text"), RawAnswer[CanceledMarginOrderList])


async def margin_trading_new_oco(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.new_oco(
            symbol="text",
            side=OrderSide.BUY,
            quantity=Decimal("0.00000001"),
            price=Decimal("0.00000001"),
            stop_price=Decimal("0.00000001"),
            is_isolated=True,
            list_client_order_id="text",
            limit_client_order_id="text",
            limit_iceberg_qty=Decimal("0.00000001"),
            stop_client_order_id="text",
            stop_limit_price=Decimal("0.00000001"),
            stop_iceberg_qty=Decimal("0.00000001"),
            stop_limit_time_in_force=TimeInForce.GTC,
            new_order_resp_type=OrderResponseType.ACK,
            side_effect_type=SideEffectType.NO_SIDE_EFFECT,
            self_trade_prevention_mode=SelfTradePreventionMode.EXPIRE_TAKER,
            auto_repay_at_cancel=True,
            options=OPTIONS,
        ),
        NewMarginOcoList,
    )
    assert_type(
        await twin.margin.trading.new_oco(
            symbol="text",
            side=OrderSide.BUY,
            quantity=Decimal("0.00000001"),
            price=Decimal("0.00000001"),
            stop_price=Decimal("0.00000001"),
            is_isolated=True,
            list_client_order_id="text",
            limit_client_order_id="text",
            limit_iceberg_qty=Decimal("0.00000001"),
            stop_client_order_id="text",
            stop_limit_price=Decimal("0.00000001"),
            stop_iceberg_qty=Decimal("0.00000001"),
            stop_limit_time_in_force=TimeInForce.GTC,
            new_order_resp_type=OrderResponseType.ACK,
            side_effect_type=SideEffectType.NO_SIDE_EFFECT,
            self_trade_prevention_mode=SelfTradePreventionMode.EXPIRE_TAKER,
            auto_repay_at_cancel=True,
            options=OPTIONS,
        ),
        NewMarginOcoList,
    )
    assert_type(
        client.raw.margin.trading.new_oco(
            symbol="text",
            side=OrderSide.BUY,
            quantity=Decimal("0.00000001"),
            price=Decimal("0.00000001"),
            stop_price=Decimal("0.00000001"),
        ),
        RawAnswer[NewMarginOcoList],
    )
    assert_type(
        await twin.raw.margin.trading.new_oco(
            symbol="text",
            side=OrderSide.BUY,
            quantity=Decimal("0.00000001"),
            price=Decimal("0.00000001"),
            stop_price=Decimal("0.00000001"),
        ),
        RawAnswer[NewMarginOcoList],
    )


async def margin_trading_new_oto(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.new_oto(
            symbol="text",
            working_type=WorkingOrderType.LIMIT,
            working_side=OrderSide.BUY,
            working_price=Decimal("0.00000001"),
            working_quantity=Decimal("0.00000001"),
            working_iceberg_qty=Decimal("0.00000001"),
            pending_type=OrderType.LIMIT,
            pending_side=OrderSide.BUY,
            pending_quantity=Decimal("0.00000001"),
            is_isolated=True,
            list_client_order_id="text",
            new_order_resp_type=OrderResponseType.ACK,
            side_effect_type=OrderListSideEffectType.NO_SIDE_EFFECT,
            self_trade_prevention_mode=SelfTradePreventionMode.EXPIRE_TAKER,
            auto_repay_at_cancel=True,
            working_client_order_id="text",
            working_time_in_force=TimeInForce.GTC,
            pending_client_order_id="text",
            pending_price=Decimal("0.00000001"),
            pending_stop_price=Decimal("0.00000001"),
            pending_trailing_delta=Decimal("0.00000001"),
            pending_iceberg_qty=Decimal("0.00000001"),
            pending_time_in_force=TimeInForce.GTC,
            options=OPTIONS,
        ),
        NewMarginOtoList,
    )
    assert_type(
        await twin.margin.trading.new_oto(
            symbol="text",
            working_type=WorkingOrderType.LIMIT,
            working_side=OrderSide.BUY,
            working_price=Decimal("0.00000001"),
            working_quantity=Decimal("0.00000001"),
            working_iceberg_qty=Decimal("0.00000001"),
            pending_type=OrderType.LIMIT,
            pending_side=OrderSide.BUY,
            pending_quantity=Decimal("0.00000001"),
            is_isolated=True,
            list_client_order_id="text",
            new_order_resp_type=OrderResponseType.ACK,
            side_effect_type=OrderListSideEffectType.NO_SIDE_EFFECT,
            self_trade_prevention_mode=SelfTradePreventionMode.EXPIRE_TAKER,
            auto_repay_at_cancel=True,
            working_client_order_id="text",
            working_time_in_force=TimeInForce.GTC,
            pending_client_order_id="text",
            pending_price=Decimal("0.00000001"),
            pending_stop_price=Decimal("0.00000001"),
            pending_trailing_delta=Decimal("0.00000001"),
            pending_iceberg_qty=Decimal("0.00000001"),
            pending_time_in_force=TimeInForce.GTC,
            options=OPTIONS,
        ),
        NewMarginOtoList,
    )
    assert_type(
        client.raw.margin.trading.new_oto(
            symbol="text",
            working_type=WorkingOrderType.LIMIT,
            working_side=OrderSide.BUY,
            working_price=Decimal("0.00000001"),
            working_quantity=Decimal("0.00000001"),
            working_iceberg_qty=Decimal("0.00000001"),
            pending_type=OrderType.LIMIT,
            pending_side=OrderSide.BUY,
            pending_quantity=Decimal("0.00000001"),
        ),
        RawAnswer[NewMarginOtoList],
    )
    assert_type(
        await twin.raw.margin.trading.new_oto(
            symbol="text",
            working_type=WorkingOrderType.LIMIT,
            working_side=OrderSide.BUY,
            working_price=Decimal("0.00000001"),
            working_quantity=Decimal("0.00000001"),
            working_iceberg_qty=Decimal("0.00000001"),
            pending_type=OrderType.LIMIT,
            pending_side=OrderSide.BUY,
            pending_quantity=Decimal("0.00000001"),
        ),
        RawAnswer[NewMarginOtoList],
    )


async def margin_trading_new_otoco(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.new_otoco(
            symbol="text",
            working_type=WorkingOrderType.LIMIT,
            working_side=OrderSide.BUY,
            working_price=Decimal("0.00000001"),
            working_quantity=Decimal("0.00000001"),
            pending_side=OrderSide.BUY,
            pending_quantity=Decimal("0.00000001"),
            pending_above_type=PendingLegType.LIMIT_MAKER,
            is_isolated=True,
            side_effect_type=OrderListSideEffectType.NO_SIDE_EFFECT,
            auto_repay_at_cancel=True,
            list_client_order_id="text",
            new_order_resp_type=OrderResponseType.ACK,
            self_trade_prevention_mode=SelfTradePreventionMode.EXPIRE_TAKER,
            working_client_order_id="text",
            working_iceberg_qty=Decimal("0.00000001"),
            working_time_in_force=TimeInForce.GTC,
            pending_above_client_order_id="text",
            pending_above_price=Decimal("0.00000001"),
            pending_above_stop_price=Decimal("0.00000001"),
            pending_above_trailing_delta=Decimal("0.00000001"),
            pending_above_iceberg_qty=Decimal("0.00000001"),
            pending_above_time_in_force=TimeInForce.GTC,
            pending_below_type=PendingLegType.LIMIT_MAKER,
            pending_below_client_order_id="text",
            pending_below_price=Decimal("0.00000001"),
            pending_below_stop_price=Decimal("0.00000001"),
            pending_below_trailing_delta=Decimal("0.00000001"),
            pending_below_iceberg_qty=Decimal("0.00000001"),
            pending_below_time_in_force=TimeInForce.GTC,
            options=OPTIONS,
        ),
        NewMarginOtocoList,
    )
    assert_type(
        await twin.margin.trading.new_otoco(
            symbol="text",
            working_type=WorkingOrderType.LIMIT,
            working_side=OrderSide.BUY,
            working_price=Decimal("0.00000001"),
            working_quantity=Decimal("0.00000001"),
            pending_side=OrderSide.BUY,
            pending_quantity=Decimal("0.00000001"),
            pending_above_type=PendingLegType.LIMIT_MAKER,
            is_isolated=True,
            side_effect_type=OrderListSideEffectType.NO_SIDE_EFFECT,
            auto_repay_at_cancel=True,
            list_client_order_id="text",
            new_order_resp_type=OrderResponseType.ACK,
            self_trade_prevention_mode=SelfTradePreventionMode.EXPIRE_TAKER,
            working_client_order_id="text",
            working_iceberg_qty=Decimal("0.00000001"),
            working_time_in_force=TimeInForce.GTC,
            pending_above_client_order_id="text",
            pending_above_price=Decimal("0.00000001"),
            pending_above_stop_price=Decimal("0.00000001"),
            pending_above_trailing_delta=Decimal("0.00000001"),
            pending_above_iceberg_qty=Decimal("0.00000001"),
            pending_above_time_in_force=TimeInForce.GTC,
            pending_below_type=PendingLegType.LIMIT_MAKER,
            pending_below_client_order_id="text",
            pending_below_price=Decimal("0.00000001"),
            pending_below_stop_price=Decimal("0.00000001"),
            pending_below_trailing_delta=Decimal("0.00000001"),
            pending_below_iceberg_qty=Decimal("0.00000001"),
            pending_below_time_in_force=TimeInForce.GTC,
            options=OPTIONS,
        ),
        NewMarginOtocoList,
    )
    assert_type(
        client.raw.margin.trading.new_otoco(
            symbol="text",
            working_type=WorkingOrderType.LIMIT,
            working_side=OrderSide.BUY,
            working_price=Decimal("0.00000001"),
            working_quantity=Decimal("0.00000001"),
            pending_side=OrderSide.BUY,
            pending_quantity=Decimal("0.00000001"),
            pending_above_type=PendingLegType.LIMIT_MAKER,
        ),
        RawAnswer[NewMarginOtocoList],
    )
    assert_type(
        await twin.raw.margin.trading.new_otoco(
            symbol="text",
            working_type=WorkingOrderType.LIMIT,
            working_side=OrderSide.BUY,
            working_price=Decimal("0.00000001"),
            working_quantity=Decimal("0.00000001"),
            pending_side=OrderSide.BUY,
            pending_quantity=Decimal("0.00000001"),
            pending_above_type=PendingLegType.LIMIT_MAKER,
        ),
        RawAnswer[NewMarginOtocoList],
    )


async def margin_trading_order_count_usage(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.order_count_usage(is_isolated=True, symbol="text", options=OPTIONS),
        tuple[MarginOrderCount, ...],
    )
    assert_type(
        await twin.margin.trading.order_count_usage(is_isolated=True, symbol="text", options=OPTIONS),
        tuple[MarginOrderCount, ...],
    )
    assert_type(client.raw.margin.trading.order_count_usage(), RawAnswer[tuple[MarginOrderCount, ...]])
    assert_type(await twin.raw.margin.trading.order_count_usage(), RawAnswer[tuple[MarginOrderCount, ...]])


async def margin_trading_prevented_matches(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.trading.prevented_matches(
            symbol="text",
            prevented_match_id=7,
            order_id=7,
            from_prevented_match_id=7,
            is_isolated=True,
            options=OPTIONS,
        ),
        tuple[MarginPreventedMatch, ...],
    )
    assert_type(
        await twin.margin.trading.prevented_matches(
            symbol="text",
            prevented_match_id=7,
            order_id=7,
            from_prevented_match_id=7,
            is_isolated=True,
            options=OPTIONS,
        ),
        tuple[MarginPreventedMatch, ...],
    )
    assert_type(client.raw.margin.trading.prevented_matches(symbol="text"), RawAnswer[tuple[MarginPreventedMatch, ...]])
    assert_type(
        await twin.raw.margin.trading.prevented_matches(symbol="text"), RawAnswer[tuple[MarginPreventedMatch, ...]]
    )


async def margin_keys_list_all(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.keys.list_all(symbol="text", options=OPTIONS), tuple[SpecialKey, ...])
    assert_type(await twin.margin.keys.list_all(symbol="text", options=OPTIONS), tuple[SpecialKey, ...])
    assert_type(client.raw.margin.keys.list_all(), RawAnswer[tuple[SpecialKey, ...]])
    assert_type(await twin.raw.margin.keys.list_all(), RawAnswer[tuple[SpecialKey, ...]])


async def margin_keys_details(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.keys.details(symbol="text", api_key="text", options=OPTIONS), SpecialKey)
    assert_type(await twin.margin.keys.details(symbol="text", api_key="text", options=OPTIONS), SpecialKey)
    assert_type(client.raw.margin.keys.details(api_key="text"), RawAnswer[SpecialKey])
    assert_type(await twin.raw.margin.keys.details(api_key="text"), RawAnswer[SpecialKey])


async def margin_keys_create(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.keys.create(
            api_name="text",
            symbol="text",
            ip="text",
            public_key="text",
            permission_mode=SpecialKeyPermission.TRADE,
            options=OPTIONS,
        ),
        CreatedSpecialKey,
    )
    assert_type(
        await twin.margin.keys.create(
            api_name="text",
            symbol="text",
            ip="text",
            public_key="text",
            permission_mode=SpecialKeyPermission.TRADE,
            options=OPTIONS,
        ),
        CreatedSpecialKey,
    )
    assert_type(client.raw.margin.keys.create(api_name="text"), RawAnswer[CreatedSpecialKey])
    assert_type(await twin.raw.margin.keys.create(api_name="text"), RawAnswer[CreatedSpecialKey])


async def margin_keys_delete(client: Binance, twin: AsyncBinance) -> None:
    client.margin.keys.delete(api_name="text", symbol="text", api_key="text", options=OPTIONS)
    await twin.margin.keys.delete(api_name="text", symbol="text", api_key="text", options=OPTIONS)
    assert_type(client.raw.margin.keys.delete(), RawAnswer[None])
    assert_type(await twin.raw.margin.keys.delete(), RawAnswer[None])


async def margin_keys_edit_ip(client: Binance, twin: AsyncBinance) -> None:
    client.margin.keys.edit_ip(ip="text", symbol="text", api_key="text", options=OPTIONS)
    await twin.margin.keys.edit_ip(ip="text", symbol="text", api_key="text", options=OPTIONS)
    assert_type(client.raw.margin.keys.edit_ip(ip="text", api_key="text"), RawAnswer[None])
    assert_type(await twin.raw.margin.keys.edit_ip(ip="text", api_key="text"), RawAnswer[None])


async def margin_keys_exit_mode(client: Binance, twin: AsyncBinance) -> None:
    client.margin.keys.exit_mode(options=OPTIONS)
    await twin.margin.keys.exit_mode(options=OPTIONS)
    assert_type(client.raw.margin.keys.exit_mode(), RawAnswer[None])
    assert_type(await twin.raw.margin.keys.exit_mode(), RawAnswer[None])


async def margin_risk_force_liquidations(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.risk.force_liquidations(
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            isolated_symbol="text",
            current=7,
            size=7,
            options=OPTIONS,
        ),
        ForceLiquidationHistory,
    )
    assert_type(
        await twin.margin.risk.force_liquidations(
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            isolated_symbol="text",
            current=7,
            size=7,
            options=OPTIONS,
        ),
        ForceLiquidationHistory,
    )
    assert_type(client.raw.margin.risk.force_liquidations(), RawAnswer[ForceLiquidationHistory])
    assert_type(await twin.raw.margin.risk.force_liquidations(), RawAnswer[ForceLiquidationHistory])


async def margin_risk_manual_liquidation(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.risk.manual_liquidation(type=MarginKind.CROSS, symbol="text", options=OPTIONS), ManualLiquidation
    )
    assert_type(
        await twin.margin.risk.manual_liquidation(type=MarginKind.CROSS, symbol="text", options=OPTIONS),
        ManualLiquidation,
    )
    assert_type(client.raw.margin.risk.manual_liquidation(type=MarginKind.CROSS), RawAnswer[ManualLiquidation])
    assert_type(await twin.raw.margin.risk.manual_liquidation(type=MarginKind.CROSS), RawAnswer[ManualLiquidation])


async def margin_risk_liquidation_loan(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.risk.liquidation_loan(options=OPTIONS), LiquidationLoan)
    assert_type(await twin.margin.risk.liquidation_loan(options=OPTIONS), LiquidationLoan)
    assert_type(client.raw.margin.risk.liquidation_loan(), RawAnswer[LiquidationLoan])
    assert_type(await twin.raw.margin.risk.liquidation_loan(), RawAnswer[LiquidationLoan])


async def margin_risk_repay_liquidation_loan(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.risk.repay_liquidation_loan(asset="text", amount=Decimal("0.00000001"), options=OPTIONS),
        LiquidationLoanRepayment,
    )
    assert_type(
        await twin.margin.risk.repay_liquidation_loan(asset="text", amount=Decimal("0.00000001"), options=OPTIONS),
        LiquidationLoanRepayment,
    )
    assert_type(
        client.raw.margin.risk.repay_liquidation_loan(asset="text", amount=Decimal("0.00000001")),
        RawAnswer[LiquidationLoanRepayment],
    )
    assert_type(
        await twin.raw.margin.risk.repay_liquidation_loan(asset="text", amount=Decimal("0.00000001")),
        RawAnswer[LiquidationLoanRepayment],
    )


async def margin_risk_liquidation_loan_repayments(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.risk.liquidation_loan_repayments(
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            options=OPTIONS,
        ),
        LiquidationLoanRepayHistory,
    )
    assert_type(
        await twin.margin.risk.liquidation_loan_repayments(
            start_time=datetime(2026, 11, 20, tzinfo=UTC),
            end_time=datetime(2026, 11, 20, tzinfo=UTC),
            current=7,
            size=7,
            options=OPTIONS,
        ),
        LiquidationLoanRepayHistory,
    )
    assert_type(client.raw.margin.risk.liquidation_loan_repayments(), RawAnswer[LiquidationLoanRepayHistory])
    assert_type(await twin.raw.margin.risk.liquidation_loan_repayments(), RawAnswer[LiquidationLoanRepayHistory])


async def margin_market_assets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.assets(asset="text", options=OPTIONS), tuple[MarginAsset, ...])
    assert_type(await twin.margin.market.assets(asset="text", options=OPTIONS), tuple[MarginAsset, ...])
    assert_type(client.raw.margin.market.assets(), RawAnswer[tuple[MarginAsset, ...]])
    assert_type(await twin.raw.margin.market.assets(), RawAnswer[tuple[MarginAsset, ...]])


async def margin_market_cross_pairs(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.cross_pairs(symbol="text", options=OPTIONS), tuple[CrossMarginPair, ...])
    assert_type(await twin.margin.market.cross_pairs(symbol="text", options=OPTIONS), tuple[CrossMarginPair, ...])
    assert_type(client.raw.margin.market.cross_pairs(), RawAnswer[tuple[CrossMarginPair, ...]])
    assert_type(await twin.raw.margin.market.cross_pairs(), RawAnswer[tuple[CrossMarginPair, ...]])


async def margin_market_isolated_pairs(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.isolated_pairs(symbol="text", options=OPTIONS), tuple[IsolatedMarginPair, ...])
    assert_type(await twin.margin.market.isolated_pairs(symbol="text", options=OPTIONS), tuple[IsolatedMarginPair, ...])
    assert_type(client.raw.margin.market.isolated_pairs(), RawAnswer[tuple[IsolatedMarginPair, ...]])
    assert_type(await twin.raw.margin.market.isolated_pairs(), RawAnswer[tuple[IsolatedMarginPair, ...]])


async def margin_market_available_inventory(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.available_inventory(type=MarginKind.CROSS, options=OPTIONS), MarginInventory)
    assert_type(await twin.margin.market.available_inventory(type=MarginKind.CROSS, options=OPTIONS), MarginInventory)
    assert_type(client.raw.margin.market.available_inventory(type=MarginKind.CROSS), RawAnswer[MarginInventory])
    assert_type(await twin.raw.margin.market.available_inventory(type=MarginKind.CROSS), RawAnswer[MarginInventory])


async def margin_market_collateral_ratios(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.collateral_ratios(options=OPTIONS), tuple[CrossMarginCollateralRatio, ...])
    assert_type(await twin.margin.market.collateral_ratios(options=OPTIONS), tuple[CrossMarginCollateralRatio, ...])
    assert_type(client.raw.margin.market.collateral_ratios(), RawAnswer[tuple[CrossMarginCollateralRatio, ...]])
    assert_type(await twin.raw.margin.market.collateral_ratios(), RawAnswer[tuple[CrossMarginCollateralRatio, ...]])


async def margin_market_delist_schedule(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.delist_schedule(options=OPTIONS), tuple[MarginDelisting, ...])
    assert_type(await twin.margin.market.delist_schedule(options=OPTIONS), tuple[MarginDelisting, ...])
    assert_type(client.raw.margin.market.delist_schedule(), RawAnswer[tuple[MarginDelisting, ...]])
    assert_type(await twin.raw.margin.market.delist_schedule(), RawAnswer[tuple[MarginDelisting, ...]])


async def margin_market_list_schedule(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.list_schedule(options=OPTIONS), tuple[MarginListing, ...])
    assert_type(await twin.margin.market.list_schedule(options=OPTIONS), tuple[MarginListing, ...])
    assert_type(client.raw.margin.market.list_schedule(), RawAnswer[tuple[MarginListing, ...]])
    assert_type(await twin.raw.margin.market.list_schedule(), RawAnswer[tuple[MarginListing, ...]])


async def margin_market_isolated_tiers(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.market.isolated_tiers(symbol="text", tier=7, options=OPTIONS), tuple[IsolatedMarginTier, ...]
    )
    assert_type(
        await twin.margin.market.isolated_tiers(symbol="text", tier=7, options=OPTIONS), tuple[IsolatedMarginTier, ...]
    )
    assert_type(client.raw.margin.market.isolated_tiers(symbol="text"), RawAnswer[tuple[IsolatedMarginTier, ...]])
    assert_type(await twin.raw.margin.market.isolated_tiers(symbol="text"), RawAnswer[tuple[IsolatedMarginTier, ...]])


async def margin_market_limit_price_pairs(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.limit_price_pairs(options=OPTIONS), MarginLimitPricePairs)
    assert_type(await twin.margin.market.limit_price_pairs(options=OPTIONS), MarginLimitPricePairs)
    assert_type(client.raw.margin.market.limit_price_pairs(), RawAnswer[MarginLimitPricePairs])
    assert_type(await twin.raw.margin.market.limit_price_pairs(), RawAnswer[MarginLimitPricePairs])


async def margin_market_price_index(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.price_index(symbol="text", options=OPTIONS), MarginPriceIndex)
    assert_type(await twin.margin.market.price_index(symbol="text", options=OPTIONS), MarginPriceIndex)
    assert_type(client.raw.margin.market.price_index(symbol="text"), RawAnswer[MarginPriceIndex])
    assert_type(await twin.raw.margin.market.price_index(symbol="text"), RawAnswer[MarginPriceIndex])


async def margin_market_restricted_assets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.restricted_assets(options=OPTIONS), MarginRestrictedAssets)
    assert_type(await twin.margin.market.restricted_assets(options=OPTIONS), MarginRestrictedAssets)
    assert_type(client.raw.margin.market.restricted_assets(), RawAnswer[MarginRestrictedAssets])
    assert_type(await twin.raw.margin.market.restricted_assets(), RawAnswer[MarginRestrictedAssets])


async def margin_market_risk_based_liquidation_ratios(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.risk_based_liquidation_ratios(options=OPTIONS), tuple[MarginLiquidationRatio, ...])
    assert_type(
        await twin.margin.market.risk_based_liquidation_ratios(options=OPTIONS), tuple[MarginLiquidationRatio, ...]
    )
    assert_type(client.raw.margin.market.risk_based_liquidation_ratios(), RawAnswer[tuple[MarginLiquidationRatio, ...]])
    assert_type(
        await twin.raw.margin.market.risk_based_liquidation_ratios(), RawAnswer[tuple[MarginLiquidationRatio, ...]]
    )


async def margin_market_leverage_brackets(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.leverage_brackets(options=OPTIONS), tuple[MarginLeverageBrackets, ...])
    assert_type(await twin.margin.market.leverage_brackets(options=OPTIONS), tuple[MarginLeverageBrackets, ...])
    assert_type(client.raw.margin.market.leverage_brackets(), RawAnswer[tuple[MarginLeverageBrackets, ...]])
    assert_type(await twin.raw.margin.market.leverage_brackets(), RawAnswer[tuple[MarginLeverageBrackets, ...]])


async def margin_market_asset(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.asset(asset="text", options=OPTIONS), RetiredMarginAsset)
    assert_type(await twin.margin.market.asset(asset="text", options=OPTIONS), RetiredMarginAsset)
    assert_type(client.raw.margin.market.asset(asset="text"), RawAnswer[RetiredMarginAsset])
    assert_type(await twin.raw.margin.market.asset(asset="text"), RawAnswer[RetiredMarginAsset])


async def margin_market_cross_pair(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.cross_pair(symbol="text", options=OPTIONS), RetiredCrossMarginPair)
    assert_type(await twin.margin.market.cross_pair(symbol="text", options=OPTIONS), RetiredCrossMarginPair)
    assert_type(client.raw.margin.market.cross_pair(symbol="text"), RawAnswer[RetiredCrossMarginPair])
    assert_type(await twin.raw.margin.market.cross_pair(symbol="text"), RawAnswer[RetiredCrossMarginPair])


async def margin_market_isolated_pair(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.market.isolated_pair(symbol="text", options=OPTIONS), RetiredIsolatedMarginPair)
    assert_type(await twin.margin.market.isolated_pair(symbol="text", options=OPTIONS), RetiredIsolatedMarginPair)
    assert_type(client.raw.margin.market.isolated_pair(symbol="text"), RawAnswer[RetiredIsolatedMarginPair])
    assert_type(await twin.raw.margin.market.isolated_pair(symbol="text"), RawAnswer[RetiredIsolatedMarginPair])


async def margin_listen_keys_start(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.listen_keys.start(options=OPTIONS), MarginListenKey)
    assert_type(await twin.margin.listen_keys.start(options=OPTIONS), MarginListenKey)
    assert_type(client.raw.margin.listen_keys.start(), RawAnswer[MarginListenKey])
    assert_type(await twin.raw.margin.listen_keys.start(), RawAnswer[MarginListenKey])


async def margin_listen_keys_keep_alive(client: Binance, twin: AsyncBinance) -> None:
    client.margin.listen_keys.keep_alive(listen_key="text", options=OPTIONS)
    await twin.margin.listen_keys.keep_alive(listen_key="text", options=OPTIONS)
    assert_type(client.raw.margin.listen_keys.keep_alive(listen_key="text"), RawAnswer[None])
    assert_type(await twin.raw.margin.listen_keys.keep_alive(listen_key="text"), RawAnswer[None])


async def margin_listen_keys_close(client: Binance, twin: AsyncBinance) -> None:
    client.margin.listen_keys.close(options=OPTIONS)
    await twin.margin.listen_keys.close(options=OPTIONS)
    assert_type(client.raw.margin.listen_keys.close(), RawAnswer[None])
    assert_type(await twin.raw.margin.listen_keys.close(), RawAnswer[None])


async def margin_listen_keys_start_v2(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.listen_keys.start_v2(options=OPTIONS), MarginListenKey)
    assert_type(await twin.margin.listen_keys.start_v2(options=OPTIONS), MarginListenKey)
    assert_type(client.raw.margin.listen_keys.start_v2(), RawAnswer[MarginListenKey])
    assert_type(await twin.raw.margin.listen_keys.start_v2(), RawAnswer[MarginListenKey])


async def margin_listen_keys_keep_alive_v2(client: Binance, twin: AsyncBinance) -> None:
    client.margin.listen_keys.keep_alive_v2(listen_key="text", options=OPTIONS)
    await twin.margin.listen_keys.keep_alive_v2(listen_key="text", options=OPTIONS)
    assert_type(client.raw.margin.listen_keys.keep_alive_v2(listen_key="text"), RawAnswer[None])
    assert_type(await twin.raw.margin.listen_keys.keep_alive_v2(listen_key="text"), RawAnswer[None])


async def margin_listen_keys_close_v2(client: Binance, twin: AsyncBinance) -> None:
    client.margin.listen_keys.close_v2(options=OPTIONS)
    await twin.margin.listen_keys.close_v2(options=OPTIONS)
    assert_type(client.raw.margin.listen_keys.close_v2(), RawAnswer[None])
    assert_type(await twin.raw.margin.listen_keys.close_v2(), RawAnswer[None])


async def margin_listen_keys_create_token(client: Binance, twin: AsyncBinance) -> None:
    assert_type(
        client.margin.listen_keys.create_token(symbol="text", is_isolated=True, validity=7, options=OPTIONS),
        MarginListenToken,
    )
    assert_type(
        await twin.margin.listen_keys.create_token(symbol="text", is_isolated=True, validity=7, options=OPTIONS),
        MarginListenToken,
    )
    assert_type(client.raw.margin.listen_keys.create_token(), RawAnswer[MarginListenToken])
    assert_type(await twin.raw.margin.listen_keys.create_token(), RawAnswer[MarginListenToken])


async def margin_listen_keys_start_cross_trade_stream(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.listen_keys.start_cross_trade_stream(options=OPTIONS), MarginListenKey)
    assert_type(await twin.margin.listen_keys.start_cross_trade_stream(options=OPTIONS), MarginListenKey)
    assert_type(client.raw.margin.listen_keys.start_cross_trade_stream(), RawAnswer[MarginListenKey])
    assert_type(await twin.raw.margin.listen_keys.start_cross_trade_stream(), RawAnswer[MarginListenKey])


async def margin_listen_keys_keep_alive_cross_trade_stream(client: Binance, twin: AsyncBinance) -> None:
    client.margin.listen_keys.keep_alive_cross_trade_stream(listen_key="text", options=OPTIONS)
    await twin.margin.listen_keys.keep_alive_cross_trade_stream(listen_key="text", options=OPTIONS)
    assert_type(client.raw.margin.listen_keys.keep_alive_cross_trade_stream(listen_key="text"), RawAnswer[None])
    assert_type(await twin.raw.margin.listen_keys.keep_alive_cross_trade_stream(listen_key="text"), RawAnswer[None])


async def margin_listen_keys_close_cross_trade_stream(client: Binance, twin: AsyncBinance) -> None:
    client.margin.listen_keys.close_cross_trade_stream(listen_key="text", options=OPTIONS)
    await twin.margin.listen_keys.close_cross_trade_stream(listen_key="text", options=OPTIONS)
    assert_type(client.raw.margin.listen_keys.close_cross_trade_stream(listen_key="text"), RawAnswer[None])
    assert_type(await twin.raw.margin.listen_keys.close_cross_trade_stream(listen_key="text"), RawAnswer[None])


async def margin_listen_keys_start_isolated_trade_stream(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.margin.listen_keys.start_isolated_trade_stream(symbol="text", options=OPTIONS), MarginListenKey)
    assert_type(
        await twin.margin.listen_keys.start_isolated_trade_stream(symbol="text", options=OPTIONS), MarginListenKey
    )
    assert_type(client.raw.margin.listen_keys.start_isolated_trade_stream(symbol="text"), RawAnswer[MarginListenKey])
    assert_type(
        await twin.raw.margin.listen_keys.start_isolated_trade_stream(symbol="text"), RawAnswer[MarginListenKey]
    )


async def margin_listen_keys_keep_alive_isolated_trade_stream(client: Binance, twin: AsyncBinance) -> None:
    client.margin.listen_keys.keep_alive_isolated_trade_stream(symbol="text", listen_key="text", options=OPTIONS)
    await twin.margin.listen_keys.keep_alive_isolated_trade_stream(symbol="text", listen_key="text", options=OPTIONS)
    assert_type(
        client.raw.margin.listen_keys.keep_alive_isolated_trade_stream(symbol="text", listen_key="text"),
        RawAnswer[None],
    )
    assert_type(
        await twin.raw.margin.listen_keys.keep_alive_isolated_trade_stream(symbol="text", listen_key="text"),
        RawAnswer[None],
    )


async def margin_listen_keys_close_isolated_trade_stream(client: Binance, twin: AsyncBinance) -> None:
    client.margin.listen_keys.close_isolated_trade_stream(symbol="text", listen_key="text", options=OPTIONS)
    await twin.margin.listen_keys.close_isolated_trade_stream(symbol="text", listen_key="text", options=OPTIONS)
    assert_type(
        client.raw.margin.listen_keys.close_isolated_trade_stream(symbol="text", listen_key="text"), RawAnswer[None]
    )
    assert_type(
        await twin.raw.margin.listen_keys.close_isolated_trade_stream(symbol="text", listen_key="text"), RawAnswer[None]
    )

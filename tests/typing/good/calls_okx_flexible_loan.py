"""Every call of okx_flexible_loan, as users write it. Made by ``python -m tests.typing.write_calls``."""

from decimal import Decimal
from typing import assert_type

from lendspec.clients.okx_flexible_loan import (
    BorrowCurrency,
    CollateralAdjustment,
    CollateralAmount,
    CollateralAssets,
    EMode,
    EModePair,
    FlexibleBorrow,
    FlexibleRepay,
    InterestAccrual,
    LoanAction,
    LoanAmount,
    LoanOrder,
    LoanRecord,
    MaxCollateralRedeemAmount,
    MaxLoan,
)
from lendspec.core.session import CallOptions, RawAnswer
from lendspec.okx import AsyncOkx, Okx

OPTIONS = CallOptions(timeout=5.0)


async def loan_borrow_currencies(client: Okx, twin: AsyncOkx) -> None:
    assert_type(client.loan.borrow_currencies(options=OPTIONS), tuple[BorrowCurrency, ...])
    assert_type(await twin.loan.borrow_currencies(options=OPTIONS), tuple[BorrowCurrency, ...])
    assert_type(client.raw.loan.borrow_currencies(), RawAnswer[tuple[BorrowCurrency, ...]])
    assert_type(await twin.raw.loan.borrow_currencies(), RawAnswer[tuple[BorrowCurrency, ...]])


async def loan_collateral_assets(client: Okx, twin: AsyncOkx) -> None:
    assert_type(client.loan.collateral_assets(ccy="text", ord_id="text", options=OPTIONS), CollateralAssets | None)
    assert_type(await twin.loan.collateral_assets(ccy="text", ord_id="text", options=OPTIONS), CollateralAssets | None)
    assert_type(client.raw.loan.collateral_assets(), RawAnswer[CollateralAssets | None])
    assert_type(await twin.raw.loan.collateral_assets(), RawAnswer[CollateralAssets | None])


async def loan_max_loan(client: Okx, twin: AsyncOkx) -> None:
    assert_type(
        client.loan.max_loan(
            borrow_ccy="text",
            ord_id="text",
            sup_collateral=[CollateralAmount(ccy="text", amt=Decimal("0.00000001"))],
            options=OPTIONS,
        ),
        MaxLoan | None,
    )
    assert_type(
        await twin.loan.max_loan(
            borrow_ccy="text",
            ord_id="text",
            sup_collateral=[CollateralAmount(ccy="text", amt=Decimal("0.00000001"))],
            options=OPTIONS,
        ),
        MaxLoan | None,
    )
    assert_type(client.raw.loan.max_loan(borrow_ccy="text"), RawAnswer[MaxLoan | None])
    assert_type(await twin.raw.loan.max_loan(borrow_ccy="text"), RawAnswer[MaxLoan | None])


async def loan_max_collateral_redeem_amount(client: Okx, twin: AsyncOkx) -> None:
    assert_type(
        client.loan.max_collateral_redeem_amount(ccy="text", ord_id="text", options=OPTIONS),
        MaxCollateralRedeemAmount | None,
    )
    assert_type(
        await twin.loan.max_collateral_redeem_amount(ccy="text", ord_id="text", options=OPTIONS),
        MaxCollateralRedeemAmount | None,
    )
    assert_type(client.raw.loan.max_collateral_redeem_amount(ccy="text"), RawAnswer[MaxCollateralRedeemAmount | None])
    assert_type(
        await twin.raw.loan.max_collateral_redeem_amount(ccy="text"), RawAnswer[MaxCollateralRedeemAmount | None]
    )


async def loan_adjust_collateral(client: Okx, twin: AsyncOkx) -> None:
    client.loan.adjust_collateral(
        type=CollateralAdjustment.ADD,
        collateral_ccy="text",
        collateral_amt=Decimal("0.00000001"),
        ord_id="text",
        options=OPTIONS,
    )
    await twin.loan.adjust_collateral(
        type=CollateralAdjustment.ADD,
        collateral_ccy="text",
        collateral_amt=Decimal("0.00000001"),
        ord_id="text",
        options=OPTIONS,
    )
    assert_type(
        client.raw.loan.adjust_collateral(
            type=CollateralAdjustment.ADD, collateral_ccy="text", collateral_amt=Decimal("0.00000001")
        ),
        RawAnswer[None],
    )
    assert_type(
        await twin.raw.loan.adjust_collateral(
            type=CollateralAdjustment.ADD, collateral_ccy="text", collateral_amt=Decimal("0.00000001")
        ),
        RawAnswer[None],
    )


async def loan_borrow(client: Okx, twin: AsyncOkx) -> None:
    assert_type(
        client.loan.borrow(
            ord_id="text",
            loan_data=LoanAmount(ccy="text", amt=Decimal("0.00000001")),
            collateral_data=[CollateralAmount(ccy="text", amt=Decimal("0.00000001"))],
            e_mode=EMode.DISABLED,
            cl_ord_id="text",
            options=OPTIONS,
        ),
        FlexibleBorrow,
    )
    assert_type(
        await twin.loan.borrow(
            ord_id="text",
            loan_data=LoanAmount(ccy="text", amt=Decimal("0.00000001")),
            collateral_data=[CollateralAmount(ccy="text", amt=Decimal("0.00000001"))],
            e_mode=EMode.DISABLED,
            cl_ord_id="text",
            options=OPTIONS,
        ),
        FlexibleBorrow,
    )
    assert_type(
        client.raw.loan.borrow(loan_data=LoanAmount(ccy="text", amt=Decimal("0.00000001"))), RawAnswer[FlexibleBorrow]
    )
    assert_type(
        await twin.raw.loan.borrow(loan_data=LoanAmount(ccy="text", amt=Decimal("0.00000001"))),
        RawAnswer[FlexibleBorrow],
    )


async def loan_repay(client: Okx, twin: AsyncOkx) -> None:
    assert_type(
        client.loan.repay(ord_id="text", ccy="text", amt=Decimal("0.00000001"), cl_ord_id="text", options=OPTIONS),
        FlexibleRepay,
    )
    assert_type(
        await twin.loan.repay(ord_id="text", ccy="text", amt=Decimal("0.00000001"), cl_ord_id="text", options=OPTIONS),
        FlexibleRepay,
    )
    assert_type(client.raw.loan.repay(ord_id="text", ccy="text", amt=Decimal("0.00000001")), RawAnswer[FlexibleRepay])
    assert_type(
        await twin.raw.loan.repay(ord_id="text", ccy="text", amt=Decimal("0.00000001")), RawAnswer[FlexibleRepay]
    )


async def loan_emode_info(client: Okx, twin: AsyncOkx) -> None:
    assert_type(client.loan.emode_info(options=OPTIONS), tuple[EModePair, ...])
    assert_type(await twin.loan.emode_info(options=OPTIONS), tuple[EModePair, ...])
    assert_type(client.raw.loan.emode_info(), RawAnswer[tuple[EModePair, ...]])
    assert_type(await twin.raw.loan.emode_info(), RawAnswer[tuple[EModePair, ...]])


async def loan_loan_info(client: Okx, twin: AsyncOkx) -> None:
    assert_type(client.loan.loan_info(ord_id="text", options=OPTIONS), tuple[LoanOrder, ...])
    assert_type(await twin.loan.loan_info(ord_id="text", options=OPTIONS), tuple[LoanOrder, ...])
    assert_type(client.raw.loan.loan_info(), RawAnswer[tuple[LoanOrder, ...]])
    assert_type(await twin.raw.loan.loan_info(), RawAnswer[tuple[LoanOrder, ...]])


async def loan_loan_history(client: Okx, twin: AsyncOkx) -> None:
    assert_type(
        client.loan.loan_history(
            type=LoanAction.BORROWED, after="text", before="text", limit=7, ord_id="text", options=OPTIONS
        ),
        tuple[LoanRecord, ...],
    )
    assert_type(
        await twin.loan.loan_history(
            type=LoanAction.BORROWED, after="text", before="text", limit=7, ord_id="text", options=OPTIONS
        ),
        tuple[LoanRecord, ...],
    )
    assert_type(client.raw.loan.loan_history(), RawAnswer[tuple[LoanRecord, ...]])
    assert_type(await twin.raw.loan.loan_history(), RawAnswer[tuple[LoanRecord, ...]])


async def loan_interest_accrued(client: Okx, twin: AsyncOkx) -> None:
    assert_type(
        client.loan.interest_accrued(ccy="text", after="text", before="text", limit=7, ord_id="text", options=OPTIONS),
        tuple[InterestAccrual, ...],
    )
    assert_type(
        await twin.loan.interest_accrued(
            ccy="text", after="text", before="text", limit=7, ord_id="text", options=OPTIONS
        ),
        tuple[InterestAccrual, ...],
    )
    assert_type(client.raw.loan.interest_accrued(), RawAnswer[tuple[InterestAccrual, ...]])
    assert_type(await twin.raw.loan.interest_accrued(), RawAnswer[tuple[InterestAccrual, ...]])

"""Histories that are read page by page."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import assert_type

from lendspec.binance import AsyncBinance, Binance
from lendspec.clients.binance_crypto_loan import FlexibleBorrowHistory, FlexibleBorrowRecord
from lendspec.clients.okx_flexible_loan import LoanRecord
from lendspec.core.paging import AsyncPaged, Paged, Progress
from lendspec.okx import Okx

YEAR = timedelta(days=365)


def show(progress: Progress) -> None:
    assert_type(progress.records, int)
    assert_type(progress.total, int | None)
    assert_type(progress.window_start, datetime | None)


def borrowed(records: Iterable[FlexibleBorrowRecord]) -> Decimal:
    return sum((record.initial_loan_amount for record in records), Decimal(0))


with Binance.from_env() as binance:
    history = binance.loan.flexible.iter_borrow_history(loan_coin="USDT", start=datetime.now(UTC) - YEAR, progress=show)
    assert_type(history, Paged[FlexibleBorrowRecord, FlexibleBorrowHistory])
    assert_type(borrowed(history), Decimal)
    for page in history.pages():
        assert_type(page, FlexibleBorrowHistory)
    for order in binance.loan.flexible.iter_ongoing_orders(page_size=10):
        assert_type(order.total_debt, Decimal)

with Okx.from_env() as okx:
    assert_type(okx.loan.iter_loan_history(), Paged[LoanRecord, tuple[LoanRecord, ...]])


async def wait() -> None:
    async with AsyncBinance.from_env() as binance:
        history = binance.loan.flexible.iter_borrow_history(start_time=datetime.now(UTC) - YEAR)
        assert_type(history, AsyncPaged[FlexibleBorrowRecord, FlexibleBorrowHistory])
        assert_type([record async for record in history], list[FlexibleBorrowRecord])
        async for page in history.pages():
            assert_type(page.rows, tuple[FlexibleBorrowRecord, ...])

"""A user's day on both exchanges: look, borrow, follow, repay; at once and awaited, with every kind of key."""

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import assert_type

import httpx

from lendspec.binance import AsyncBinance, Binance, Ed25519Key, HmacKey, RsaKey
from lendspec.clients import okx_flexible_loan
from lendspec.clients.binance_crypto_loan import CryptoLoan, FlexibleBorrow, FlexibleRequestStatus
from lendspec.clients.okx_flexible_loan import CollateralAmount, LoanAmount, LoanOrder
from lendspec.core.errors import InsufficientFunds, OutcomeUnknown, RateLimited
from lendspec.core.session import CallOptions
from lendspec.okx import AsyncOkx, Okx

WINDOW = timedelta(days=30)


def clients() -> Iterable[Binance | Okx]:
    yield Binance()
    yield Binance("key", "secret", timeout=5, recv_window=10_000, base_url="https://api1.binance.com")
    yield Binance("key", HmacKey("secret"), http=httpx.Client(proxy="http://127.0.0.1:3128"))
    yield Binance("key", Ed25519Key.from_pem(Path("key.pem").read_bytes(), "passphrase"), http=httpx.HTTPTransport())
    yield Binance("key", RsaKey.from_pem("-----BEGIN PRIVATE KEY-----"))
    yield Binance.from_env()
    yield Okx("key", "secret", "passphrase", region="eea", demo=True)
    yield Okx.from_env("OKX_SECOND", region="us")


def borrow(binance: Binance, amount: Decimal) -> FlexibleBorrow | None:
    loans = binance.loan
    assert_type(loans, CryptoLoan)
    try:
        loan = loans.flexible.borrow(loan_coin="USDT", collateral_coin="BNB", loan_amount=amount)
    except InsufficientFunds as error:
        print(error.code, error.message)  # noqa: T201 - a script
    except RateLimited as error:
        assert_type(error.retry_after, float | None)
    except OutcomeUnknown:
        since = datetime.now(UTC) - WINDOW
        history = loans.flexible.borrow_history(loan_coin="USDT", start_time=since, limit=100)
        print([record for record in history.rows if record.borrow_time >= since])  # noqa: T201 - a script
    else:
        if loan.status == FlexibleRequestStatus.SUCCEEDS:
            assert_type(loan.loan_amount + Decimal(1), Decimal)
        return loan
    return None


def limits(binance: Binance) -> dict[str, int]:
    raw = binance.raw.margin.account.details(options=CallOptions(timeout=2.5, recv_window=3000))
    assert_type(raw.status, int)
    assert_type(raw.body, bytes)
    assert_type([asset.borrowed for asset in raw.result.user_assets], list[Decimal])
    return dict(raw.limits_used)


async def follow(okx: AsyncOkx) -> tuple[LoanOrder, ...]:
    collateral = [CollateralAmount(ccy="BTC", amt=Decimal("0.02"))]
    most = await okx.loan.max_loan(borrow_ccy="USDT", sup_collateral=collateral)
    amount = most.max_loan if most else Decimal(0)
    loan = await okx.loan.borrow(loan_data=LoanAmount(ccy="USDT", amt=amount), collateral_data=tuple(collateral))
    assert_type(loan, okx_flexible_loan.FlexibleBorrow)
    await okx.loan.repay(ord_id=loan.ord_id, ccy="USDT", amt=amount)
    return await okx.loan.loan_info(ord_id=loan.ord_id)


async def together(binance: AsyncBinance, okx: AsyncOkx) -> Decimal:
    account, orders = await asyncio.gather(binance.margin.account.details(), follow(okx))
    return account.margin_level * max(order.cur_ltv for order in orders)


async def main() -> None:
    async with AsyncBinance.from_env() as binance, AsyncOkx.from_env(demo=True) as okx:
        print(await together(binance, okx))  # noqa: T201 - a script
    with Binance.from_env() as binance_at_once:
        borrow(binance_at_once, Decimal("100.5"))

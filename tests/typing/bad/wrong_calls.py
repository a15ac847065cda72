"""Mistakes in calls and in what they return, each found before the program runs."""

from datetime import UTC, date, datetime
from decimal import Decimal

from lendspec.binance import AsyncBinance, Binance
from lendspec.clients.binance_crypto_loan import FlexibleBorrow
from lendspec.clients.okx_flexible_loan import CollateralAmount, LoanAmount
from lendspec.core.session import CallOptions
from lendspec.okx import Okx

PAIR = CollateralAmount("BTC", Decimal(1))  # E: call-arg
HALF = CollateralAmount(ccy="BTC")  # E: call-arg
LOOSE = LoanAmount(ccy="USDT", amt=1000.5)  # E: arg-type


def amounts(binance: Binance, okx: Okx) -> None:
    binance.loan.flexible.borrow(loan_coin="USDT", collateral_coin="BNB", loan_amount=100.5)  # E: arg-type
    binance.loan.flexible.borrow(loan_coin="USDT", collateral_coin="BNB", loan_amount="100.5")  # E: arg-type
    okx.loan.adjust_collateral(type="add", collateral_ccy="BTC", collateral_amt=0.1)  # E: arg-type
    okx.loan.max_loan(borrow_ccy="USDT", sup_collateral=[{"ccy": "BTC", "amt": "1"}])  # E: list-item


def arguments(binance: Binance, okx: Okx) -> None:
    binance.loan.flexible.borrow(loan_coin="USDT")  # E: call-arg
    binance.loan.flexible.borrow("USDT", "BNB")  # E: call-arg
    binance.loan.flexible.borrow(loan_coin="USDT", collateral_coin="BNB", lona_amount=1)  # E: call-arg
    binance.loan.flexible.borrow(loan_coin="USDT", collateral_coin="BNB", timestamp=1)  # E: call-arg
    okx.loan.repay(ord_id=680234819012345678, ccy="USDT", amt=Decimal(1))  # E: arg-type
    okx.loan.loan_info(options={"timeout": 5})  # E: arg-type
    okx.loan.loan_info(options=CallOptions(timeout="5"))  # E: arg-type


def times(binance: Binance) -> None:
    binance.loan.flexible.borrow_history(start_time="2026-11-20")  # E: arg-type
    binance.loan.flexible.borrow_history(start_time=1795132800000)  # E: arg-type
    binance.loan.flexible.borrow_history(end_time=date(2026, 11, 20))  # E: arg-type
    binance.loan.flexible.borrow_history(end_time=datetime.now(UTC), limit="100")  # E: arg-type


def places(binance: Binance, okx: Okx) -> None:
    binance.loan.borrow(loan_coin="USDT")  # E: attr-defined
    binance.loans.flexible  # E: attr-defined
    okx.loan.flexible.borrow()  # E: attr-defined
    okx.raw.loan.loan_info().ord_id  # E: attr-defined


def answers(loan: FlexibleBorrow) -> float:
    print(loan.loan_amout)  # E: attr-defined
    loan.loan_amount = Decimal(2)  # E: misc
    return loan.loan_amount  # E: return-value


async def awaited(twin: AsyncBinance) -> FlexibleBorrow:
    loan = twin.loan.flexible.borrow(loan_coin="USDT", collateral_coin="BNB", loan_amount=Decimal(1))
    print(loan.status)  # E: attr-defined
    return loan  # E: return-value


def clients() -> None:
    Okx("key", "secret", "passphrase", region="europe")  # E: arg-type
    Okx("key", "secret", "passphrase", "eea")  # E: call-arg
    Binance("key", secret=b"secret")  # E: arg-type
    Binance(api_secret="secret")  # E: call-arg
    Okx.from_config(profile=1)  # E: arg-type
    Okx.from_config("demo", region="europe")  # E: arg-type
    Okx(fallbacks=["https://www.okx.com"])  # E: call-arg
    Binance(on_drift=print_amount)  # E: arg-type
    Binance(strict="yes")  # E: arg-type
    Binance().with_options(strict=1)  # E: arg-type
    CallOptions(on_drift="log")  # E: arg-type


def print_amount(amount: Decimal) -> None:
    print(amount)

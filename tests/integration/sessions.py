"""What the cassettes hold: a user's sessions with each exchange, and how they are recorded from the bench.

All of them anew: ``python -m tests.integration.sessions``.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import httpx

from lendspec.clients.okx_flexible_loan import CollateralAmount, LoanAmount
from tests.integration.callers import FACES, Caller, credentials_of
from tests.integration.specs import ROOT, documents_of
from tests.support.bench import Bench
from tests.support.cassettes import record_from_bench

__all__ = ["CASSETTES", "HOSTS", "SESSIONS", "Call"]

Call = tuple[str, Mapping[str, object]]

CASSETTES = ROOT / "tests" / "cassettes"
HOSTS = {"binance": "https://api.binance.com", "okx": "https://openapi.okx.com"}
LOAN: Mapping[str, object] = {"loan_coin": "USDT", "collateral_coin": "BTC"}
ORDER: Mapping[str, object] = {"symbol": "BTCUSDT", "is_isolated": False}
COLLATERAL = CollateralAmount(ccy="BTC", amt=Decimal("0.02"))

SESSIONS: Mapping[str, tuple[Call, ...]] = {
    "binance_reads": (
        ("general.server_time", {}),
        ("loan.flexible.loanable_assets", {"loan_coin": "USDT"}),
        ("loan.flexible.collateral_assets", {"collateral_coin": "BTC"}),
        ("loan.flexible.ongoing_orders", {}),
        ("loan.flexible.borrow_history", {"loan_coin": "USDT", "limit": 100}),
        ("margin.account.details", {}),
        ("margin.borrow_repay.interest_rate_history", {"asset": "BTC"}),
    ),
    "binance_writes": (
        ("loan.flexible.borrow", {**LOAN, "loan_amount": Decimal("100.5")}),
        ("loan.flexible.adjust_ltv", {**LOAN, "adjustment_amount": Decimal("1E-8"), "direction": "ADDITIONAL"}),
        ("loan.flexible.repay", {**LOAN, "repay_amount": Decimal("100.5"), "full_repayment": True}),
        ("margin.borrow_repay.submit", {"asset": "USDT", "is_isolated": False, "amount": 10, "type": "BORROW"}),
        ("margin.trading.cancel_order", {**ORDER, "order_id": 28}),
    ),
    "okx_reads": (
        ("general.server_time", {}),
        ("loan.borrow_currencies", {}),
        ("loan.emode_info", {}),
        ("loan.max_loan", {"borrow_ccy": "USDT", "sup_collateral": [COLLATERAL]}),
        ("loan.loan_info", {}),
        ("loan.loan_history", {"limit": 100}),
        ("loan.interest_accrued", {"ccy": "USDT"}),
    ),
    "okx_writes": (
        (
            "loan.borrow",
            {
                "loan_data": LoanAmount(ccy="USDT", amt=Decimal(1000)),
                "collateral_data": [COLLATERAL],
                "cl_ord_id": "my-borrow-001",
            },
        ),
        ("loan.adjust_collateral", {"type": "add", "collateral_ccy": "BTC", "collateral_amt": Decimal("0.1")}),
        (
            "loan.repay",
            {"ord_id": "680234819012345678", "ccy": "USDT", "amt": Decimal(1000), "cl_ord_id": "my-repay-001"},
        ),
    ),
}


def record(name: str, path: Path) -> None:
    """Have a session with the bench and keep it as if it had been with the exchange."""
    exchange = name.partition("_")[0]
    path.parent.mkdir(parents=True, exist_ok=True)
    with Bench(*documents_of(exchange)) as bench:
        with record_from_bench(path, bench, HOSTS[exchange]), httpx.Client() as http:  # the recorder knows httpx
            caller = Caller(exchange, FACES[0], {"base_url": bench.url, "http": http, **credentials_of(exchange)})
            for place, arguments in SESSIONS[name]:
                caller(place, **arguments)
            caller.close()
        bench.assert_clean()


if __name__ == "__main__":
    for session in SESSIONS:
        record(session, CASSETTES / "integration" / "test_cassettes" / f"{session}.yaml")

"""Clients of both exchanges, called without await whether they are synchronous or not, that wait for nothing."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Mapping
from decimal import Decimal
from operator import attrgetter
from typing import Final

from lendspec.binance import AsyncBinance, Binance
from lendspec.clients.okx_flexible_loan import CollateralAmount, LoanAmount
from lendspec.core.retry import RetryPolicy
from lendspec.okx import AsyncOkx, Okx

__all__ = ["CALLS", "KINDS", "Caller"]

KINDS: Final = {
    ("binance", "sync"): Binance,
    ("binance", "async"): AsyncBinance,
    ("okx", "sync"): Okx,
    ("okx", "async"): AsyncOkx,
}
CREDENTIALS: Final = {
    "binance": {"api_key": "key-for-faults", "secret": "secret-for-faults"},
    "okx": {"api_key": "key-for-faults", "secret": "secret-for-faults", "passphrase": "words-for-faults"},
}
LOAN: Final = {
    "loan_data": LoanAmount(ccy="USDT", amt=Decimal(100)),
    "collateral_data": [CollateralAmount(ccy="BTC", amt=Decimal("0.01"))],
}
CALLS: Final[Mapping[tuple[str, str], tuple[str, Mapping[str, object]]]] = {
    ("binance", "read"): ("loan.flexible.ongoing_orders", {}),
    ("binance", "write"): (
        "loan.flexible.borrow",
        {"loan_coin": "USDT", "collateral_coin": "BTC", "loan_amount": Decimal(100)},
    ),
    ("okx", "read"): ("loan.loan_info", {}),
    ("okx", "write"): (
        "loan.adjust_collateral",
        {"type": "add", "collateral_ccy": "BTC", "collateral_amt": Decimal("0.01")},
    ),
    ("okx", "keyed"): ("loan.borrow", LOAN),
}


class Caller:
    """A client; what it would wait is in `waits`."""

    def __init__(self, exchange: str, kind: str, **options: object) -> None:
        self.exchange = exchange
        self.waits: list[float] = []
        self._runner = asyncio.Runner()
        settings = {"retry": RetryPolicy(base=0.0), "limiter": None, **CREDENTIALS[exchange], **options}
        self.client = KINDS[exchange, kind](**settings)
        self.client._session._carrier._sleep = self._async_sleep if kind == "async" else self.waits.append

    async def _async_sleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    def __call__(self, effect: str) -> object:
        """The result of the call that stands for `effect`."""
        place, arguments = CALLS[self.exchange, effect]
        return self.finished(attrgetter(place)(self.client)(**arguments))

    def finished(self, answer: object) -> object:
        """`answer`, awaited where it must be."""
        return self._runner.run(answer) if inspect.iscoroutine(answer) else answer

    def close(self) -> None:
        """Close the client."""
        close = getattr(self.client, "aclose", None) or self.client.close
        self.finished(close())
        self._runner.close()

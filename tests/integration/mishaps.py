"""What can go wrong between a client and an exchange, and what each mishap must mean for a read and for a write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lendspec.core.errors import DecodeError, LendspecError, OutcomeUnknown, Unavailable
from lendspec.core.session import CallOptions
from tests.support.bench import Bench

__all__ = ["MISHAPS", "READ", "WRITE", "Mishap", "Place"]

Place = tuple[str, Mapping[str, object]]
HTML = b"<html><head><title>Service Unavailable</title></head><body>nginx</body></html>"
PAGE = {"Content-Type": "text/html", "Server": "nginx"}

READ: Mapping[str, Place] = {
    "binance": ("loan.flexible.borrow_history", {"loan_coin": "USDT"}),
    "okx": ("loan.loan_history", {"ord_id": "680234819012345678"}),
}
WRITE: Mapping[str, Place] = {
    "binance": ("loan.flexible.borrow", {"loan_coin": "USDT", "collateral_coin": "BTC", "loan_amount": 1}),
    "okx": ("loan.adjust_collateral", {"type": "add", "collateral_ccy": "BTC", "collateral_amt": 1}),
}


@dataclass(frozen=True)
class Mishap:
    """A mishap: how the bench is told to make it, and the errors that it must become."""

    name: str
    plan: Callable[[Bench], None]
    read: type[LendspecError]
    write: type[LendspecError]
    status: int | None = None
    patience: float = 10.0
    """Seconds that the client waits."""

    @property
    def options(self) -> CallOptions:
        """The options of a call that meets the mishap."""
        return CallOptions(timeout=self.patience)

    def __str__(self) -> str:
        return self.name.replace(" ", "-")


def _page(status: int, body: bytes = HTML) -> Callable[[Bench], None]:
    return lambda bench: bench.answer_next(status, headers=PAGE, body=body)


MISHAPS = (
    Mishap("a page with 503", _page(503), Unavailable, OutcomeUnknown, 503),
    Mishap("nothing with 502", _page(502, b""), Unavailable, OutcomeUnknown, 502),
    Mishap("a page with 200", _page(200), DecodeError, OutcomeUnknown, 200),
    Mishap("truncated JSON", _page(200, b'{"code":"0","data":[{"ord'), DecodeError, OutcomeUnknown, 200),
    Mishap("bytes that are no text", _page(200, b'{"code":"\xff"}'), DecodeError, OutcomeUnknown, 200),
    Mishap("late", lambda bench: bench.answer_next(body={}, delay=9), OutcomeUnknown, OutcomeUnknown, patience=0.15),
    Mishap("closed before the answer", lambda bench: bench.kill_next(), OutcomeUnknown, OutcomeUnknown),
    Mishap("reset before the answer", lambda bench: bench.kill_next(end="reset"), OutcomeUnknown, OutcomeUnknown),
    Mishap("closed within the headers", lambda bench: bench.kill_next(after=30), OutcomeUnknown, OutcomeUnknown),
    Mishap("closed within the body", lambda bench: bench.kill_next(after=100), OutcomeUnknown, OutcomeUnknown),
)

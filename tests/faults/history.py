"""An exchange in memory that shows its loans, in a time of its own; the clocks of the client go as they like."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Final
from urllib.parse import parse_qsl, urlsplit

import anyio
from attrs import field, mutable

from lendspec.core.engine import Answer, EngineFault

__all__ = ["AsyncHistoryEngine", "HistoryExchange", "Loan"]

BEGIN: Final = 1_800_000_000.25
LOST: Final = EngineFault("no answer within the timeout", sent=True)
_AHEAD: Final = {"binance": 1.0, "okx": 30.0}
_BEHIND: Final = {"binance": 5.0, "okx": 30.0}
_PAGE: Final = 3
_KEPT: Final = 60.0


@mutable
class Loan:
    """A loan that was given.

    Attributes:
        call: Whose it is; None: that of another program.
        time: When, by the exchange's clock.
        amount: Of USDT.
        shown: From when on the history shows it.
        number: Its id.
    """

    call: int | None
    time: float
    amount: str
    shown: float
    number: int


@mutable
class HistoryExchange:
    """Lends to whoever comes in time, and shows what it lent.

    Attributes:
        exchange: ``binance`` or ``okx``.
        dice: Decides how late a loan is shown.
        rounds: The history tells whole seconds.
        lag: Seconds at most until the history shows a loan.
        passed: Seconds since the beginning, in truth.
        asleep: Seconds of them that the client's machine slept.
        ahead: Seconds that its wall clock is ahead.
        plan: What happens to the next write.
        call: Number of the write that is under way.
        loans: What was lent.
        coming: What is under way.
        keys: When each idempotency key was used.
    """

    exchange: str
    dice: random.Random
    rounds: bool = False
    lag: float = 0.0
    passed: float = 0.0
    asleep: float = 0.0
    ahead: float = 0.0
    plan: Callable[[HistoryExchange, int, str, str | None, float], Answer] | None = None
    call: int = 0
    loans: list[Loan] = field(factory=list)
    coming: list[tuple[float, int | None, str, str | None, float]] = field(factory=list)
    keys: dict[str, float] = field(factory=dict)

    def now(self) -> float:
        """Unix time, by the client's machine."""
        return self.true + self.ahead

    def monotonic(self) -> float:
        """Seconds that the client's machine was awake."""
        return self.passed - self.asleep

    def sleep(self, seconds: float) -> None:
        """Let them pass."""
        self.passed += seconds

    async def async_sleep(self, seconds: float) -> None:
        """Let them pass, for a coroutine."""
        self.sleep(seconds)

    @property
    def true(self) -> float:
        """Unix time, by the exchange."""
        return BEGIN + self.passed

    def lend(self, call: int | None, amount: str, key: str | None = None, stamp: float | None = None) -> str:
        """Lend, unless the timestamp is off or the key is known."""
        if stamp is not None and not -_AHEAD[self.exchange] <= self.true - stamp <= _BEHIND[self.exchange]:
            return "late"
        if key is not None and self.true - self.keys.get(key, -_KEPT) < _KEPT:
            return "duplicate"
        if key is not None:
            self.keys[key] = self.true
        shown = self.true + self.dice.random() * self.lag
        self.loans.append(Loan(call, self.true, amount, shown, len(self.loans) + 1))
        return "done"

    def arrive(self) -> None:
        """Execute what was under way and has arrived."""
        before = self.passed
        for moment, *request in sorted(self.coming, key=lambda each: each[0]):
            if moment <= before:
                self.passed = moment
                self.lend(*request)
        self.passed = before
        self.coming = [each for each in self.coming if each[0] > before]

    def send(self, method: str, url: str, headers: object, body: bytes, timeout: float) -> Answer:
        """Answer a request.

        Raises:
            EngineFault: By plan.
        """
        del timeout
        self.passed += 0.001 + self.dice.random() * 0.05
        self.arrive()
        parts = urlsplit(url)
        query = dict(parse_qsl(parts.query))
        if parts.path.endswith("/time"):
            return _json(self._time())
        if method == "GET":
            return _json(self._history(query))
        amount, key, stamp = self._request(query, headers, body)
        plan, self.plan = self.plan, None
        if plan is not None:
            return plan(self, self.call, amount, key, stamp)
        return self.judged(self.lend(self.call, amount, key, stamp))

    def close(self) -> None:
        """Nothing is open."""

    def judged(self, fate: str) -> Answer:
        """The answer to a request of this fate."""
        if self.exchange == "binance":
            done = {"loanCoin": "USDT", "loanAmount": "1", "collateralCoin": "BTC", "collateralAmount": "1"}
            if fate == "done":
                return _json({**done, "status": "Succeeds"})
            return _json({"code": -1021 if fate == "late" else -10011, "msg": "No."}, 400)
        if fate == "done":
            return _json({"code": "0", "msg": "", "data": [{"ordId": "1", "eMode": "0", "clOrdId": "x"}]})
        code = {"late": "50102", "duplicate": "51016", "refused": "51736"}[fate]
        return _json({"code": code, "msg": "No.", "data": []}, 401 if fate == "late" else 200)

    def _request(self, query: Mapping[str, str], headers: object, body: bytes) -> tuple[str, str | None, float]:
        if self.exchange == "binance":
            return query["loanAmount"], None, int(query["timestamp"]) / 1000
        sent = json.loads(body)
        stamp = datetime.fromisoformat(dict(headers)["OK-ACCESS-TIMESTAMP"]).timestamp()
        return sent["loanData"]["amt"], sent["clOrdId"], stamp

    def _time(self) -> object:
        ms = round(self.true * 1000)
        return {"serverTime": ms} if self.exchange == "binance" else {"code": "0", "msg": "", "data": [{"ts": str(ms)}]}

    def _history(self, query: Mapping[str, str]) -> object:
        shown = sorted((loan for loan in self.loans if loan.shown <= self.true), key=lambda loan: -loan.time)
        if self.exchange == "binance":
            start, end = int(query["startTime"]), int(query["endTime"])
            rows = [row for row in map(self._binance_row, shown) if start <= row["borrowTime"] <= end]
            size, page = min(_PAGE, int(query["limit"])), int(query["current"])
            return {"rows": rows[(page - 1) * size : page * size], "total": len(rows)}
        after = int(query.get("after", 10**9))
        rows = [self._okx_row(loan) for loan in shown if loan.number < after]
        return {"code": "0", "msg": "", "data": rows[: int(query["limit"])]}

    def _binance_row(self, loan: Loan) -> dict[str, object]:
        return {
            "loanCoin": "USDT",
            "initialLoanAmount": loan.amount,
            "collateralCoin": "BTC",
            "initialCollateralAmount": "0.01",
            "borrowTime": self.told(loan.time),
            "status": "SUCCESS",
        }

    def _okx_row(self, loan: Loan) -> dict[str, object]:
        ms = self.told(loan.time)
        return {"refId": str(loan.number), "type": "borrowed", "ccy": "USDT", "amt": loan.amount, "ts": str(ms)}

    def known(self, loan: Loan) -> object:
        """What the history tells it by."""
        if self.exchange == "okx":
            return str(loan.number)
        return self.told(loan.time) / 1000, Decimal(loan.amount)

    def known_by(self, record: object) -> object:
        """The same, of a record that the client has read."""
        if self.exchange == "okx":
            return record.ref_id
        return record.borrow_time.timestamp(), record.initial_loan_amount

    def told(self, time: float) -> int:
        """A time as the history tells it, in milliseconds."""
        return int(time) * 1000 if self.rounds else int(time * 1000)


class AsyncHistoryEngine:
    """The asynchronous twin of `HistoryExchange`, around one."""

    def __init__(self, exchange: HistoryExchange) -> None:
        self._exchange = exchange

    async def send(self, method: str, url: str, headers: object, body: bytes, timeout: float) -> Answer:  # noqa: ASYNC109 (the protocol of engines)
        """Answer a request."""
        await anyio.lowlevel.cancel_shielded_checkpoint()
        return self._exchange.send(method, url, headers, body, timeout)

    async def aclose(self) -> None:
        """Nothing is open."""


def _json(body: object, status: int = 200) -> Answer:
    return Answer(status, {}, json.dumps(body).encode())

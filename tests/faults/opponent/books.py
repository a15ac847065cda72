"""The books of the opponent: what it executed and for whom, what its histories show, and its clock.

Shapes: the pages of Binance's flexible loan (v2) and of OKX's flexible loan.
"""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from decimal import Decimal

__all__ = ["TIMES", "Books", "marker"]

KEPT = 60.0  # seconds that OKX remembers a clOrdId: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan
ORDER = "680234819012345678"

_BINANCE = "/sapi/v2/loan/flexible/"
_OKX = "/api/v5/finance/flexible-loan/"
TIMES = {
    "/api/v3/time": lambda ms: {"serverTime": ms},
    "/api/v5/public/time": lambda ms: {"code": "0", "msg": "", "data": [{"ts": str(ms)}]},
}
_AMOUNTS = {
    f"{_BINANCE}borrow": ("borrow", lambda request: request.query["loanAmount"]),
    f"{_BINANCE}repay": ("repay", lambda request: request.query["repayAmount"]),
    f"{_BINANCE}adjust/ltv": ("adjust", lambda request: request.query["adjustmentAmount"]),
    f"{_OKX}borrow": ("borrow", lambda request: json.loads(request.body)["loanData"]["amt"]),
    f"{_OKX}repay": ("repay", lambda request: json.loads(request.body)["amt"]),
    f"{_OKX}adjust-collateral": ("adjust", lambda request: json.loads(request.body)["collateralAmt"]),
}
_SHOWN = {
    f"{_BINANCE}borrow/history": "borrow",
    f"{_BINANCE}repay/history": "repay",
    f"{_BINANCE}ltv/adjustment/history": "adjust",
}
_ACTIONS = {"borrowed": "borrow", "repaid": "repay", "collateral_locked": "adjust", "collateral_released": "reduce"}


def marker(path, request) -> tuple[str, Decimal] | None:
    """What a write asks and for how much; None for a read."""
    known = _AMOUNTS.get(path)
    return (known[0], Decimal(known[1](request))) if known else None


class Books:
    """All that one exchange knows.

    Attributes:
        arrived: How often requests for each mark came.
        executed: How often each mark was executed.
        orders: Order ids that were given for each mark.
        wrong: Requests that no client should have sent, in words.
        passed: Seconds that the player has let pass.
        step: Seconds by which the player has set the clock of the exchange.
        turn: Whose turn it is.
    """

    def __init__(self, exchange):
        self.exchange = exchange
        self.arrived = Counter()
        self.executed = Counter()
        self.orders = {}
        self.wrong = []
        self.passed = 0.0
        self.step = 0.0
        self.turn = ""
        self._rows = []
        self._keys = {}
        self._lock = threading.Lock()

    def now(self):
        """Unix seconds of the exchange, whose clock can be set."""
        return self._moment() + self.step

    def _moment(self):
        """Unix seconds that nobody sets."""
        return time.time() + self.passed

    def mark_of(self, request):
        """The mark of a write: what and how much, and whose turn it is if amounts are not unique; None for a read."""
        found = marker(request.path, request)
        return f"{found[0]} {found[1].normalize():f}{self.turn}" if found else None

    def execute(self, request, *, lag=0.0, takes=0.0, state="SUCCESS"):
        """Execute a write, unless its key is known; the body of a sound answer, to a read too.

        Args:
            request: What is asked.
            lag: Seconds until the history shows it.
            takes: Seconds for which the exchange works on it.
            state: What the record says.
        """
        mark = self.mark_of(request)
        if mark is None:
            return self._read(request)
        with self._lock:
            now = self.now()
            if self.exchange == "okx" and (key := json.loads(request.body).get("clOrdId")) is not None:
                arrived, done = self._keys.get((request.path, key), (-KEPT, -KEPT))
                if now < max(arrived, done) + KEPT:
                    code = "51784" if now < done else "51016"
                    return _json({"code": code, "msg": "Duplicate clOrdId", "data": []})
                self._keys[request.path, key] = (now, now + takes)
            if state != "FAILED":
                self.executed[mark] += 1
            if state != "FAILED" or marker(request.path, request)[0] != "adjust":  # of which only done ones are shown
                self._record(*marker(request.path, request), now, self._moment() + lag, state)
            return self._done(request, mark)

    def insert(self, what, amount, ahead):
        """Another program of the same account does the same, so many seconds from now."""
        with self._lock:
            self._record(what, Decimal(amount), self.now() + ahead, self._moment() + ahead, "SUCCESS")

    def answer_of(self, request):
        """The body that a sound exchange would answer; nothing is executed."""
        mark = self.mark_of(request)
        return self._read(request) if mark is None else self._done(request, mark)

    def _record(self, what, amount, at, shown, state):
        self._rows.append((what, amount, at, shown, state, str(17316594851045086 + len(self._rows))))

    def _done(self, request, mark):
        what, amount = marker(request.path, request)
        if self.exchange == "okx":
            asked = json.loads(request.body)
            order = self.orders.setdefault(mark, str(int(ORDER) + len(self.orders)))
            row = {"clOrdId": asked.get("clOrdId")}
            if what == "borrow":
                return _okx([{"ordId": asked.get("ordId", order), "eMode": "0", **row}])
            return _okx(
                [{"ordId": asked["ordId"], "ccy": asked["ccy"], "amt": asked["amt"], **row}] if what == "repay" else []
            )
        asked = request.query
        answer = {"loanCoin": asked["loanCoin"], "collateralCoin": asked["collateralCoin"]}
        if what == "borrow":
            answer |= {"loanAmount": f"{amount:f}", "collateralAmount": "0.01", "status": "Succeeds"}
        elif what == "repay":
            answer |= {"remainingDebt": f"{amount:f}", "remainingCollateral": "0.5", "fullRepayment": False}
            answer |= {"currentLTV": "0.25", "repayStatus": "Repaid"}
        else:
            answer |= {"direction": asked["direction"], "adjustmentAmount": f"{amount:f}", "currentLTV": "0.52"}
            answer |= {"status": "Succeeds"}
        return _json(answer)

    def _read(self, request):
        if request.path in _SHOWN:
            return self._history(request, _SHOWN[request.path])
        if request.path == f"{_OKX}loan-history":
            return self._okx_history(request)
        if request.path == f"{_OKX}loan-info":
            return _okx([_open_order(request.query["ordId"])] if "ordId" in request.query else [])
        if request.path == f"{_BINANCE}ongoing/orders":
            row = {"loanCoin": request.query.get("loanCoin", "USDT"), "totalDebt": "7", "collateralCoin": "BTC"}
            return _json({"rows": [{**row, "collateralAmount": "0.01", "currentLTV": "0.5"}], "total": 1})
        self.wrong.append(f"no such address: {request.method} {request.path}")
        return b"{}"

    def _visible(self):
        with self._lock:
            moment = self._moment()
            return sorted((row for row in self._rows if row[3] <= moment), key=lambda row: row[2], reverse=True)

    def _history(self, request, what):
        asked = request.query
        earliest, latest = int(asked.get("startTime", "0")), int(asked.get("endTime", "9999999999999"))
        rows = []
        for kind, amount, at, _, state, _ in self._visible():
            ms = int(at * 1000)
            if kind != what or not earliest <= ms <= latest:
                continue
            row = {"loanCoin": "USDT", "collateralCoin": "BTC"}
            if what == "borrow":
                row |= {"initialLoanAmount": f"{amount:f}", "initialCollateralAmount": "0.01", "borrowTime": ms}
                row |= {"status": state}
            elif what == "repay":
                row |= {
                    "repayAmount": f"{amount:f}",
                    "collateralReturn": "0",
                    "repayTime": ms,
                    "repayStatus": "FAILED" if state == "FAILED" else "REPAID",
                }
            else:
                row |= {
                    "direction": "ADDITIONAL",
                    "collateralAmount": f"{amount:f}",
                    "preLTV": "0.5",
                    "afterLTV": "0.4",
                }
                row |= {"adjustTime": ms}
            rows.append(row)
        return _json({"rows": rows[: int(asked.get("limit", "10"))], "total": len(rows)})

    def _okx_history(self, request):
        wanted = request.query.get("type")
        named = {kind: name for name, kind in _ACTIONS.items()}
        rows = [
            {"refId": reference, "type": named[kind], "ccy": "BTC" if kind == "adjust" else "USDT"}
            | {"amt": f"{-amount if kind == 'adjust' else amount:f}", "ts": str(int(at * 1000))}
            for kind, amount, at, _, _, reference in self._visible()
            if wanted in {None, named[kind]}
        ]
        return _okx(rows[: int(request.query.get("limit", "100"))])


def _json(value):
    return json.dumps(value).encode()


def _okx(data):
    return _json({"code": "0", "msg": "", "data": data})


def _open_order(order):
    amounts = [{"ccy": "USDT", "amt": "7"}]
    return {
        "ordId": order,
        "loanNotionalUsd": "7",
        "loanData": amounts,
        "collateralNotionalUsd": "20",
        "collateralData": [{"ccy": "BTC", "amt": "0.01"}],
        "riskWarningData": {"instId": "", "liqPx": ""},
        "curLTV": "0.35",
        "marginCallLTV": "0.73",
        "liqLTV": "0.83",
    }

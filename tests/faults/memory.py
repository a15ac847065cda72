"""An exchange in memory that plays random faults, in a time that passes only when someone waits; it keeps the truth."""

from __future__ import annotations

import json
import random
import re
from typing import Final

import anyio

from lendspec.core.engine import Answer, EngineFault, TransferLimits
from tests.faults.exchange import ANSWERS
from tests.faults.truth import Truth

__all__ = ["AsyncMemoryEngine", "MemoryEngine"]

_HTML: Final = b"<html>502 Bad Gateway</html>"
_LATEST: Final = 30.0  # seconds after its timestamp until which OKX takes a request
_KEY: Final = re.compile(rb'"clOrdId":"([^"]*)"')
_UNKNOWN_CODES: Final = {"binance": ("-1006", "-1007", "-1000"), "okx": ("50004", "50013", "50026")}
_REFUSALS: Final = {"binance": (("-10011", 400), ("-1021", 400)), "okx": (("51736", 200), ("50102", 401))}
_BUSY: Final = {"binance": ("-1003", 429), "okx": ("50011", 200)}


class MemoryEngine:
    """Executes, loses, delays and refuses requests as its dice fall.

    Attributes:
        passed: Seconds since the beginning.
        truth: What was executed.
        call: Number of the call that is under way.
    """

    def __init__(self, dice: random.Random, exchange: str) -> None:
        self.passed = 0.0
        self.truth = Truth(self.monotonic)
        self.call = 0
        self._dice = dice
        self._exchange = exchange
        self._health = 1.0
        self._under_way: list[tuple[float, int, str | None]] = []

    def monotonic(self) -> float:
        """Seconds."""
        return self.passed

    def now(self) -> float:
        """Unix time in seconds."""
        return 1_800_000_000 + self.passed

    def sleep(self, seconds: float) -> None:
        """Let them pass."""
        self.passed += seconds

    async def async_sleep(self, seconds: float) -> None:
        """Let them pass, for a coroutine."""
        self.sleep(seconds)

    def fall_ill(self) -> None:
        """Choose how often requests go well."""
        self._health = self._dice.random()

    def settle(self, seconds: float = _LATEST) -> None:
        """Let time pass; what was under way arrives."""
        self.passed += seconds
        self._arrive()

    def send(self, method: str, url: str, headers: object, body: bytes, limits: TransferLimits) -> Answer:
        """Play one turn.

        Raises:
            EngineFault: As the dice fall.
        """
        del headers
        self.passed += self._dice.random() * 0.2
        self._arrive()
        host, slash, path = url.partition("?")[0].removeprefix("https://").partition("/")
        path = f"{slash}{path}"
        if path in {"/api/v3/time", "/api/v5/public/time"}:
            return self._time(path)
        key = _KEY.search(body)
        # No exchange says that its hosts share what they know of keys: here each knows only what it took itself.
        request = (method == "POST", f"{host} {key[1].decode()}" if key else None, path)
        if self._dice.random() < self._health:
            return self._sound(*request)
        return self._dice.choice(_FAULTS)(self, request, limits.timeout)

    def close(self) -> None:
        """Nothing is open."""

    def _arrive(self) -> None:
        arrived = sorted(each for each in self._under_way if each[0] <= self.passed)
        self._under_way = [each for each in self._under_way if each[0] > self.passed]
        for moment, call, key in arrived:
            self.truth.execute(call, key, at=moment, takes=self._dice.choice((0.0, 0.5)))

    def _time(self, path: str) -> Answer:
        if self._dice.random() > self._health:
            raise EngineFault("no answer within the timeout", sent=True)
        ms = round(self.now() * 1000)
        return _json(
            {"serverTime": ms} if path == "/api/v3/time" else {"code": "0", "msg": "", "data": [{"ts": str(ms)}]}
        )

    def _sound(self, writes: bool, key: str | None, path: str) -> Answer:  # noqa: FBT001 (one of three parts of a request)
        fate = self.truth.execute(self.call, key) if writes else "executed"
        if fate != "executed":
            code = {"duplicate": "51016", "running": "51784"}[fate]
            return _json({"code": code, "msg": "Client order ID", "data": []})
        return _json(ANSWERS[path])

    def _lose_before(self, request: tuple[bool, str | None, str], timeout: float) -> Answer:
        raise EngineFault("no connection", sent=False)

    def _lose(self, request: tuple[bool, str | None, str], timeout: float) -> Answer:
        self.passed += self._dice.choice((0.0, timeout))
        raise EngineFault("the connection broke before the answer was whole", sent=True)

    def _lose_after(self, request: tuple[bool, str | None, str], timeout: float) -> Answer:
        writes, key, _ = request
        if writes:
            self.truth.execute(self.call, key, takes=self._dice.choice((0.0, 0.5, 20.0)))
        return self._lose(request, timeout)

    def _delay(self, request: tuple[bool, str | None, str], timeout: float) -> Answer:
        writes, key, _ = request
        if writes:
            self._under_way.append((self.passed + self._dice.random() * _LATEST, self.call, key))
        return self._lose(request, timeout)

    def _page(self, request: tuple[bool, str | None, str], timeout: float) -> Answer:
        del timeout
        if self._dice.random() < 0.5:
            self._sound(*request)
        status = self._dice.choice((200, 302, 400, 401, 404, 408, 409, 429, 500, 502, 503, 504))
        return Answer(status, {}, self._dice.choice((_HTML, b"", b'{"error":"no such host"}', b'{"code":"5')))

    def _cut(self, request: tuple[bool, str | None, str], timeout: float) -> Answer:
        del timeout
        answer = self._sound(*request)
        return Answer(answer.status, {}, answer.body[: self._dice.randrange(len(answer.body))])

    def _unknown(self, request: tuple[bool, str | None, str], timeout: float) -> Answer:
        del timeout
        if self._dice.random() < 0.5:
            self._sound(*request)
        return self._says(self._dice.choice(_UNKNOWN_CODES[self._exchange]), 400)

    def _refuse(self, request: tuple[bool, str | None, str], timeout: float) -> Answer:
        del request, timeout
        return self._says(*self._dice.choice(_REFUSALS[self._exchange]))

    def _busy(self, request: tuple[bool, str | None, str], timeout: float) -> Answer:
        del request, timeout
        if self._dice.random() < 0.3:
            return Answer(self._dice.choice((418, 429)), {"retry-after": "1"}, _HTML)
        return self._says(*_BUSY[self._exchange])

    def _says(self, code: str, status: int) -> Answer:
        if self._exchange == "binance":
            return _json({"code": int(code), "msg": "No."}, status)
        return _json({"code": code, "msg": "No.", "data": []}, status)


_FAULTS: Final = (
    MemoryEngine._lose_before,
    MemoryEngine._lose,
    MemoryEngine._lose_after,
    MemoryEngine._delay,
    MemoryEngine._page,
    MemoryEngine._cut,
    MemoryEngine._unknown,
    MemoryEngine._refuse,
    MemoryEngine._busy,
)


def _json(body: object, status: int = 200) -> Answer:
    return Answer(status, {}, json.dumps(body).encode())


class AsyncMemoryEngine:
    """The asynchronous twin of `MemoryEngine`, around one."""

    def __init__(self, engine: MemoryEngine) -> None:
        self._engine = engine

    async def send(self, method: str, url: str, headers: object, body: bytes, limits: TransferLimits) -> Answer:
        """Play one turn."""
        await anyio.lowlevel.cancel_shielded_checkpoint()
        return self._engine.send(method, url, headers, body, limits)

    async def aclose(self) -> None:
        """Nothing is open."""

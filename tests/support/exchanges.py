"""How each exchange checks keys, clock and signature, and the words in which it says no. Written from their pages."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tests.support.document import Operation
from tests.support.received import Kind, Received, Violation

__all__ = ["RULES", "Binance", "Exchange", "Keys", "Okx", "Plain"]


@dataclass(frozen=True)
class Keys:
    """The credentials that the bench knows; all made up.

    `verify` replaces the HMAC of Binance, for RSA and Ed25519 keys: it gets the payload and the signature text.
    """

    api_key: str = "bench-key"
    secret: str = "bench-secret"
    passphrase: str = "bench-passphrase"
    verify: Callable[[bytes, str], bool] | None = None


class Exchange(Protocol):
    """What the bench asks of an exchange."""

    def security(self, operation: Operation, request: Received, keys: Keys, now_ms: int) -> Iterator[Violation]:
        """What is wrong with key, clock and signature."""
        ...

    def refusal(self, violations: list[Violation]) -> tuple[int, dict[str, object]]:
        """Status and body of the answer to a request that broke rules."""
        ...


def _schemes(operation: Operation) -> set[tuple[str, str]]:
    return {(str(scheme.get("in")), str(scheme.get("name"))) for scheme in operation.security}


def _key(request: Received, name: str, known: str, *, wanted: bool) -> Iterator[Violation]:
    sent = request.header(name)
    if not wanted and sent is not None:
        yield Violation(Kind.EXCESS, f"header {name}: this operation needs no key and must not be told one")
    elif wanted and not sent:
        yield Violation(Kind.NO_KEY, f"header {name}: is required and missing")
    elif wanted and sent != known:
        yield Violation(Kind.WRONG_KEY, f"header {name}: is not a key of this exchange")


class Plain:
    """An exchange without rules of its own: only the documented key headers must be there."""

    def security(self, operation: Operation, request: Received, keys: Keys, now_ms: int) -> Iterator[Violation]:
        """What is wrong with the key."""
        del now_ms
        for place, name in _schemes(operation):
            if place == "header":
                yield from _key(request, name, keys.api_key, wanted=True)

    def refusal(self, violations: list[Violation]) -> tuple[int, dict[str, object]]:
        """Say all that is wrong."""
        return 404 if violations[0].kind is Kind.ROUTE else 400, {"message": _sentences(violations)}


class Binance:
    """Keys in X-MBX-APIKEY; HMAC-SHA256 in hex over the query and the body as sent, without the signature itself."""

    header = "X-MBX-APIKEY"
    ahead_ms = 1000
    window_ms = 5000
    longest_window_ms = 60_000
    codes: Mapping[Kind, tuple[int, int]] = {
        Kind.ROUTE: (404, -1020),
        Kind.EXCESS: (400, -1101),
        Kind.ENCODING: (400, -1100),
        Kind.MISSING: (400, -1102),
        Kind.UNKNOWN: (400, -1104),
        Kind.NO_KEY: (401, -2014),
        Kind.WRONG_KEY: (401, -2015),
        Kind.NO_SIGNATURE: (400, -1102),
        Kind.WRONG_SIGNATURE: (400, -1022),
        Kind.STALE_CLOCK: (400, -1021),
        Kind.WINDOW: (400, -1131),
    }

    def security(self, operation: Operation, request: Received, keys: Keys, now_ms: int) -> Iterator[Violation]:
        """What is wrong with key, clock and signature."""
        schemes = _schemes(operation)
        yield from _key(request, self.header, keys.api_key, wanted=("header", self.header) in schemes)
        if ("query", "signature") in schemes:
            yield from self._clock(request.parameters, now_ms)
            yield from self._signature(request, keys)

    def _clock(self, sent: Mapping[str, str], now_ms: int) -> Iterator[Violation]:
        timestamp, window = sent.get("timestamp", ""), sent.get("recvWindow", str(self.window_ms))
        if not (timestamp.isascii() and timestamp.isdigit() and re.fullmatch(r"[0-9]+(\.[0-9]{1,3})?", window)):
            return  # reported as a parameter
        if float(window) > self.longest_window_ms:
            yield Violation(Kind.WINDOW, f"recvWindow: must not exceed {self.longest_window_ms}, not {window}")
        late = now_ms - int(timestamp)
        if late > float(window):
            yield Violation(Kind.STALE_CLOCK, f"timestamp: is {late} ms old, recvWindow is {window} ms")
        if late <= -self.ahead_ms:
            yield Violation(Kind.STALE_CLOCK, f"timestamp: is {-late} ms ahead of the server, {self.ahead_ms} at most")

    def _signature(self, request: Received, keys: Keys) -> Iterator[Violation]:
        signatures = [pair.text for pair in request.pairs if pair.name == "signature"]
        if len(signatures) != 1:
            return  # reported as a parameter
        signed = "&".join(pair.raw for pair in request.pairs if pair.name != "signature").encode() + request.body
        expected = hmac.new(keys.secret.encode(), signed, hashlib.sha256).hexdigest()
        good = keys.verify(signed, signatures[0]) if keys.verify else signatures[0].lower() == expected
        if not good:
            yield Violation(Kind.WRONG_SIGNATURE, "signature: does not belong to the query and body that came")

    def refusal(self, violations: list[Violation]) -> tuple[int, dict[str, object]]:
        """Say all that is wrong, with the code of the first."""
        status, code = self.codes.get(violations[0].kind, (400, -1130))
        return status, {"code": code, "msg": _sentences(violations)}


class Okx:
    """Four headers; the signature is Base64 of HMAC-SHA256 over timestamp, METHOD, target and body, all as sent."""

    names = ("OK-ACCESS-KEY", "OK-ACCESS-SIGN", "OK-ACCESS-TIMESTAMP", "OK-ACCESS-PASSPHRASE")
    window_ms = 30_000
    clock = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)
    codes: Mapping[Kind, tuple[int, str]] = {
        Kind.ROUTE: (404, "404"),
        Kind.MISSING: (400, "50014"),
        Kind.SYNTAX: (400, "50002"),
        Kind.CONTENT_TYPE: (400, "50006"),
        Kind.NO_KEY: (401, "50103"),
        Kind.WRONG_KEY: (401, "50111"),
        Kind.NO_PASSPHRASE: (401, "50104"),
        Kind.WRONG_PASSPHRASE: (401, "50105"),
        Kind.NO_SIGNATURE: (401, "50106"),
        Kind.WRONG_SIGNATURE: (401, "50113"),
        Kind.NO_CLOCK: (401, "50107"),
        Kind.BAD_CLOCK: (401, "50112"),
        Kind.STALE_CLOCK: (401, "50102"),
    }

    def security(self, operation: Operation, request: Received, keys: Keys, now_ms: int) -> Iterator[Violation]:
        """What is wrong with key, passphrase, clock and signature."""
        key, sign, clock, passphrase = self.names
        signed = ("header", sign) in _schemes(operation)
        yield from _key(request, key, keys.api_key, wanted=signed)
        if not signed:
            for name in (sign, clock, passphrase):
                if request.header(name) is not None:
                    yield Violation(Kind.EXCESS, f"header {name}: this operation is public and must not be told one")
            return
        yield from self._passphrase(request.header(passphrase), keys)
        yield from self._clock(request.header(clock), now_ms)
        yield from self._signature(request, keys)

    def _passphrase(self, sent: str | None, keys: Keys) -> Iterator[Violation]:
        if not sent:
            yield Violation(Kind.NO_PASSPHRASE, "header OK-ACCESS-PASSPHRASE: is required and missing")
        elif sent != keys.passphrase:
            yield Violation(Kind.WRONG_PASSPHRASE, "header OK-ACCESS-PASSPHRASE: does not belong to the key")

    def _clock(self, sent: str | None, now_ms: int) -> Iterator[Violation]:
        if not sent:
            yield Violation(Kind.NO_CLOCK, "header OK-ACCESS-TIMESTAMP: is required and missing")
        elif not self.clock.fullmatch(sent):
            yield Violation(
                Kind.BAD_CLOCK, f"header OK-ACCESS-TIMESTAMP: must look like 2020-12-08T09:08:57.715Z, not {sent!r}"
            )
        else:
            off = now_ms - round(datetime.fromisoformat(sent).timestamp() * 1000)
            if abs(off) > self.window_ms:
                yield Violation(
                    Kind.STALE_CLOCK, f"header OK-ACCESS-TIMESTAMP: is {off} ms off, {self.window_ms} at most"
                )

    def _signature(self, request: Received, keys: Keys) -> Iterator[Violation]:
        sent, clock = request.header("OK-ACCESS-SIGN"), request.header("OK-ACCESS-TIMESTAMP")
        prehash = f"{clock}{request.method.upper()}{request.target}".encode() + request.body
        digest = hmac.new(keys.secret.encode(), prehash, hashlib.sha256).digest()
        if not sent:
            yield Violation(Kind.NO_SIGNATURE, "header OK-ACCESS-SIGN: is required and missing")
        elif sent != base64.b64encode(digest).decode():
            yield Violation(
                Kind.WRONG_SIGNATURE,
                "header OK-ACCESS-SIGN: does not belong to the timestamp, method, target and body that came",
            )

    def refusal(self, violations: list[Violation]) -> tuple[int, dict[str, object]]:
        """Say all that is wrong, with the code of the first; refused keys get no `data`, as OKX has it."""
        status, code = self.codes.get(violations[0].kind, (400, "51000"))
        body: dict[str, object] = {"code": code, "msg": _sentences(violations)}
        return status, body if status == 401 else {**body, "data": []}


def _sentences(violations: list[Violation]) -> str:
    return "; ".join(violation.text for violation in violations)


RULES: Mapping[str, Exchange] = {"binance": Binance(), "okx": Okx()}

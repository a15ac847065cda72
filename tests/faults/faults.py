"""What can go wrong with one request, and what it must come to when everything else goes well."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Callable, Iterable, Mapping
from types import UnionType
from typing import Final

from attrs import frozen

from lendspec.core.errors import (
    AlreadyExecuted,
    DecodeError,
    InsufficientFunds,
    LendspecError,
    OutcomeUnknown,
    Refused,
)
from tests.faults.exchange import ANSWERS, Link, Plan

__all__ = ["FAULTS", "PATIENCE", "Fault"]

PATIENCE: Final = 0.2  # seconds, where an answer is waited for that does not come

Outcome = type[LendspecError] | None | UnionType  # None is a result
HTML: Final = b"<html><head><title>Bad Gateway</title></head><body>nginx</body></html>"
PAGE: Final = "Content-Type: text/html"
UNREADABLE: Final = (
    f"X-SAPI-USED-IP-WEIGHT-1M: {'9' * 5000}",
    "Retry-After: 1e400",
    "Date: Fri, 31 Dec 99999 23:59:59 GMT",
)


@frozen
class Fault:
    """A fault.

    Attributes:
        name: What goes wrong.
        plan: How the exchange does it.
        read: What a read comes to: a class of errors, or None for a result.
        write: What a write without a key comes to.
        keyed: What a write with an idempotency key comes to.
        exchange: Whose fault it is; None: both do it.
        slow: The client must lose patience.
    """

    name: str
    plan: Plan
    read: Outcome
    write: Outcome
    keyed: Outcome
    exchange: str | None = None
    slow: bool = False

    def __str__(self) -> str:
        return self.name.replace(" ", "-")


Acts = Callable[[Link], None]


def _unanswered(
    name: str,
    act: Acts,
    *,
    executed: bool = True,
    exchange: str | None = None,
    slow: bool = False,
    read: Outcome = None,
) -> Fault:
    """The client cannot know whether the request was executed; `executed` is the truth."""
    keyed = AlreadyExecuted if executed else None

    def whole(link: Link) -> None:
        if executed:
            link.execute()
        act(link)

    suffix = "after it was executed" if executed else "before it was executed"
    return Fault(f"{name} {suffix}", Plan(whole), read, OutcomeUnknown, keyed, exchange, slow)


def _unread(name: str, act: Acts) -> Fault:
    # Where the reset comes while the client still connects, it knows that nothing was sent.
    return Fault(name, Plan(act, unread=True), None, OutcomeUnknown | None, None)


def _garbled(name: str, act: Callable[[Link, bytes], None]) -> Fault:
    """An answer with success that cannot be read."""
    return Fault(name, Plan(lambda link: act(link, link.execute())), DecodeError, OutcomeUnknown, AlreadyExecuted)


def _harmless(name: str, act: Callable[[Link, bytes], None]) -> Fault:
    return Fault(name, Plan(lambda link: act(link, link.execute())), None, None, None)


def _refused(name: str, outcome: Outcome, act: Acts, exchange: str | None = None) -> Fault:
    return Fault(name, Plan(act), outcome, outcome, outcome, exchange)


def _says(status: int, body: object, *headers: str) -> Acts:
    raw = body if isinstance(body, bytes) else _raw(body)
    return lambda link: link.answer(raw, status, *headers)


def _raw(body: object) -> bytes:
    return json.dumps(body).encode()


def _code(exchange: str, code: str) -> Mapping[str, object]:
    return {"code": int(code), "msg": "No."} if exchange == "binance" else {"code": code, "msg": "No.", "data": []}


def _twice(link: Link, body: bytes, *, status: int = 200, part: float = 1.0) -> None:
    """In one piece: the second answer, or a part of it, is there as soon as the first."""
    answer = f"HTTP/1.1 {status} Some Reason\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    link.send(answer + answer[: int(len(answer) * part)])


def _twice_refused(status: int, body: object) -> Acts:
    return lambda link: _twice(link, _raw(body), status=status)


def _reset(link: Link) -> None:
    link.reset()


def _reset_in_the_request(link: Link) -> None:
    link.read(20)
    link.reset()


def _close(link: Link) -> None:
    link.close()


def _hang(link: Link) -> None:
    link.hang()


def _cut_head(link: Link) -> None:
    link.send(b"HTTP/1.1 200 OK\r\nContent-Len")
    link.close()


def _cut_body(link: Link) -> None:
    link.answer(b'{"code', length=500)
    link.close()


def _stall_in_body(link: Link) -> None:
    link.answer(b'{"code', length=500)
    link.hang()


def _dribble(link: Link, body: bytes) -> None:
    link.answer(b"", length=len(body))
    for byte in (body[:3], body[3:6], body[6:]):
        link.send(byte)
        time.sleep(0.005)


def _still_running(link: Link) -> None:
    link.execute(takes=0.03)
    link.hang()


def _gateway_faults() -> Iterable[Fault]:
    for status in (500, 502, 503, 504):
        for executed in (False, True):
            yield _unanswered(f"a page with {status}", _says(status, HTML, PAGE), executed=executed)


def _codes_of_unknown() -> Iterable[Fault]:
    codes = (("binance", "-1007", 408), ("binance", "-1006", 400), ("okx", "50004", 400), ("okx", "50013", 429))
    for exchange, code, status in codes:
        for executed in (False, True):
            act = _says(status, _code(exchange, code))
            yield _unanswered(f"{code} with {status}", act, executed=executed, exchange=exchange)


def _with_status(link: Link, status: str, body: bytes) -> None:
    """Answer a write with a status; a read is answered as ever."""
    found = json.loads(body)
    link.answer(json.dumps({**found, "status": status} if link.request.startswith(b"POST") else found).encode())


def _failed(link: Link) -> None:
    _with_status(link, "Failed", json.dumps(ANSWERS[link.path]).encode())


def _status(status: str) -> Fault:
    """The exchange took the request and says how far it has come."""
    plan = Plan(lambda link: _with_status(link, status, link.execute()))
    return Fault(f"status {status}", plan, None, None, None, "binance")


FAULTS: Final = (
    _unread("reset before the request", _reset),
    _unread("reset in the request", _reset_in_the_request),
    _unanswered("reset", _reset, executed=False),
    _unanswered("reset", _reset),
    _unanswered("closed", _close, executed=False),
    _unanswered("closed", _close),
    _unanswered("closed in the head of the answer", _cut_head),
    _unanswered("closed in the body of the answer", _cut_body),
    _unanswered("timeout", _hang, executed=False, slow=True),
    _unanswered("timeout", _hang, slow=True),
    _unanswered("timeout in the body of the answer", _stall_in_body, slow=True),
    Fault("timeout while it is executed", Plan(_still_running), None, OutcomeUnknown, AlreadyExecuted, slow=True),
    *_gateway_faults(),
    *_codes_of_unknown(),
    _unanswered("broken gzip", _says(200, b"\x1f\x8bnonsense", "Content-Encoding: gzip")),
    _refused("-1003", None, _says(429, _code("binance", "-1003"), "Retry-After: 3"), "binance"),
    _refused("-1021", None, _says(400, _code("binance", "-1021")), "binance"),
    _refused("50011 with 200", None, _says(200, _code("okx", "50011")), "okx"),
    _refused("50011 with 429", None, _says(429, _code("okx", "50011")), "okx"),
    _refused("50102", None, _says(401, _code("okx", "50102")), "okx"),
    _refused("-10011", InsufficientFunds, _says(400, _code("binance", "-10011")), "binance"),
    _refused("51736", InsufficientFunds, _says(200, _code("okx", "51736")), "okx"),
    _garbled("truncated JSON", lambda link, body: link.answer(body[:-5])),
    _garbled("invalid JSON", lambda link, body: link.answer(body.replace(b":", b"="))),
    _garbled("a page with 200", lambda link, _: link.answer(HTML, 200, PAGE)),
    _garbled("nothing with 200", lambda link, _: link.answer(b"")),
    _harmless("gzip", lambda link, body: link.answer(gzip.compress(body), 200, "Content-Encoding: gzip")),
    _harmless("a wrong content type", lambda link, body: link.answer(body, 200, PAGE)),
    _harmless("a slow body", _dribble),
    _harmless("an answer twice", _twice),
    _harmless("an answer and half of another", lambda link, body: _twice(link, body, part=0.5)),
    _harmless("headers that nobody can read", lambda link, body: link.answer(body, 200, *UNREADABLE)),
    _refused("-1003 twice", None, _twice_refused(429, _code("binance", "-1003")), "binance"),
    _refused("50011 twice", None, _twice_refused(200, _code("okx", "50011")), "okx"),
    Fault("status Failed", Plan(_failed), None, Refused, Refused, "binance"),
    _status("Processing"),
    _status("a word that nobody knows"),
)

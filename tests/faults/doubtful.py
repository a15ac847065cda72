"""Answers that prove less than they seem to: refusals that cannot be read, successes of others, keys that are known."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterable
from typing import Final

from lendspec.core.errors import (
    AlreadyExecuted,
    Banned,
    DecodeError,
    DuplicateRequest,
    InsufficientFunds,
    OutcomeUnknown,
    Refused,
)
from tests.faults.exchange import Plan
from tests.faults.faults import HTML, PAGE, Fault, Outcome, _code, _raw, _refused, _says, _unanswered

__all__ = ["DOUBTFUL"]


def _broken(name: str, exchange: str, right: bytes, wrong: bytes) -> Fault:
    """An answer that the exchange documents, but for one member of an answer to a loan."""
    plan = Plan(lambda link: link.answer(link.execute().replace(right, wrong)))
    write, keyed = (DecodeError, None) if exchange == "binance" else (None, DecodeError)
    return Fault(name, plan, None, write, keyed, exchange)


def _unreadable_refusals() -> Iterable[Fault]:
    """Answers that say no in a way that proves nothing: the status alone, or a body that cannot be read."""
    poor = {exchange: _raw(_code(exchange, code)) for exchange, code in (("binance", "-10011"), ("okx", "51736"))}
    bodies: list[tuple[str, str | None, int, bytes]] = [
        *[(f"a page with {status}", None, status, HTML) for status in (400, 401, 404, 408, 409, 429)],
        ("a page with 403", "okx", 403, HTML),
        ("nothing with 400", None, 400, b""),
        ("a list with 409", None, 409, b"[]"),
        ("a text with 404", None, 404, b'"no"'),
        ("an object without code with 400", None, 400, b'{"msg":"No."}'),
        ("bad UTF-8 with 400", "okx", 400, _raw(_code("okx", "50004")).replace(b"No.", b"N\xff.")),
        ("bad UTF-8 with 408", "binance", 408, _raw(_code("binance", "-1007")).replace(b"No.", b"N\xff.")),
        ("a byte order mark and 50004 with 400", "okx", 400, BOM_UTF8 + _raw(_code("okx", "50004"))),
        ("a byte order mark and -1007 with 408", "binance", 408, BOM_UTF8 + _raw(_code("binance", "-1007"))),
        ("50013 cut short with 429", "okx", 429, _raw(_code("okx", "50013"))[:-9]),
        *[
            (f"a refusal cut short with {status}", exchange, status, body[:-4])
            for status in (400, 404, 409, 429)
            for exchange, body in poor.items()
        ],
        *[
            (f"an unlisted code with {status}", exchange, status, _raw(_code(exchange, code)))
            for status in (200, 400, 429)
            for exchange, code in (("binance", "-31337"), ("okx", "77777"))
        ],
    ]
    told_by_code = (b"50004", b"-1007")  # which is Unavailable after a read, and tried again
    for name, exchange, status, body in bodies:
        again = status == 429 or (body.startswith(BOM_UTF8) and any(code in body for code in told_by_code))
        for executed in (False, True):
            read = None if again else Refused
            yield _unanswered(name, _says(status, body), executed=executed, exchange=exchange, read=read)


def _foreign_successes() -> Iterable[Fault]:
    """Answers with 2xx that are no answer of the exchange."""
    bodies: tuple[tuple[str, str, object, Outcome], ...] = (
        ("an error", "binance", {"error": "no such host"}, DecodeError),
        ("another object", "binance", {"status": "error", "path": "/"}, DecodeError),
        ("code 0", "binance", {"code": 0, "msg": "success"}, DecodeError),
        ("a code that is null", "binance", {"code": None, "msg": "No."}, DecodeError),
        ("an empty object", "binance", {}, DecodeError),
        ("a list", "binance", [], DecodeError),
        ("a text", "binance", "done", DecodeError),
        ("no code", "okx", {"error": "no such host"}, DecodeError),
        ("a code that is null", "okx", {"code": None, "msg": "", "data": []}, Refused),
        ("a code that is true", "okx", {"code": True, "msg": "", "data": []}, Refused),
        ("a code that is a list", "okx", {"code": ["0"], "msg": "", "data": []}, Refused),
        ("a list", "okx", [{"code": "0", "msg": "", "data": []}], DecodeError),
    )
    for name, exchange, body, read in bodies:
        for executed in (False, True):
            yield _unanswered(f"{name} with 200", _says(200, body), executed=executed, exchange=exchange, read=read)
    for executed in (False, True):
        yield _unanswered("nothing with 204", _says(204, b""), executed=executed, read=DecodeError)


def _redirects() -> Iterable[Fault]:
    for executed in (False, True):
        yield _unanswered("a redirect", _says(302, HTML, PAGE, "Location: /"), executed=executed)
        act = _says(307, _code("okx", "51736"))
        yield _unanswered("a refusal with 307", act, executed=executed, exchange="okx", read=InsufficientFunds)


def _known_keys() -> Iterable[Fault]:
    """The exchange knows the key of a request although it is the first one of its call."""

    def first(code: str, *, executed: bool) -> Plan:
        says = _says(200, _code("okx", code))
        return Plan(lambda link: (link.execute() if executed else None, says(link)))

    used = first("51016", executed=True)
    yield Fault("51016 as the first answer", used, DuplicateRequest, OutcomeUnknown, AlreadyExecuted, "okx")
    # adjust_collateral has no id that could be taken.
    taken = first("50071", executed=False)
    yield Fault("50071 as the first answer", taken, DuplicateRequest, DuplicateRequest, OutcomeUnknown, "okx")
    for executed in (False, True):
        for code in ("51784", "50042"):
            name = f"{code} as the first answer {'after' if executed else 'before'} it was executed"
            yield Fault(name, first(code, executed=executed), None, OutcomeUnknown, OutcomeUnknown, "okx")


DOUBTFUL: Final = (
    *_unreadable_refusals(),
    *_foreign_successes(),
    *_redirects(),
    *_known_keys(),
    _unanswered("429 with Retry-After", _says(429, HTML, PAGE, "Retry-After: 3"), executed=False),
    _unanswered("429 with Retry-After", _says(429, HTML, PAGE, "Retry-After: 3")),
    _refused("418", Banned, _says(418, HTML, PAGE, "Retry-After: 120"), "binance"),
    Fault("418", Plan(_says(418, HTML, PAGE, "Retry-After: 120")), Banned, OutcomeUnknown, OutcomeUnknown, "okx"),
    _refused("a page with 403", Refused, _says(403, HTML, PAGE), "binance"),
    _refused("a code as text with 200", InsufficientFunds, _says(200, {"code": "-10011", "msg": "No."}), "binance"),
    _refused("a code without words", InsufficientFunds, _says(400, {"code": -10011}), "binance"),
    _refused("a byte order mark", InsufficientFunds, _says(400, BOM_UTF8 + _raw(_code("okx", "51736"))), "okx"),
    _broken("an amount that is no number", "binance", b'"100"', b'"much"'),
    _broken("an id that is no text", "okx", b'"680234819012345678"', b"17"),
)
"""What comes of each, whether the request was executed or not."""

"""A made-up exchange that shows what it did in histories, and requests to it that get lost."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest
from attrs import evolve, frozen

from lendspec.core import codec
from lendspec.core.engine import EngineFault
from lendspec.core.errors import OutcomeUnknown
from lendspec.core.operation import CursorPages, NumberedPages, Operation, Parameter
from lendspec.core.recall import Lookup, Recall, Take
from tests.core.example import AMOUNT, BORROW, COIN, Example, answer
from tests.core.playing import Timeline

BEGIN = 1_700_000_000.5
LOST = EngineFault("no answer within the timeout", sent=True)


@frozen
class Record:
    """A line of the history."""

    coin: str
    amount: Decimal
    time: datetime
    status: str


@frozen
class Page:
    """A page of the history."""

    rows: tuple[Record, ...]


def record(value: object) -> Record:
    row = codec.as_object(value)
    return Record(
        codec.required(row, "coin", codec.text),
        codec.required(row, "amount", codec.decimal),
        codec.required(row, "time", codec.unix_ms),
        codec.required(row, "status", codec.text),
    )


def operation(name, decode, *parameters) -> Operation[object]:
    return Operation(name, name, "example", "loan", "GET", (f"/v1/{name}",), "read", (), parameters, decode)


TYPE = Parameter("type", "type", "str", "query", codec.wire_text)
TIMES = tuple(Parameter(name, name, "datetime", "query", codec.wire_unix_ms) for name in ("start", "end"))
SIZE = Parameter("size", "size", "int", "query", codec.wire_integer)
ID = Parameter("id", "id", "str", "query", codec.wire_text)
HISTORY = operation(
    "history",
    lambda value: Page(codec.required(codec.as_object(value), "rows", codec.list_of(record))),
    COIN, TYPE, SIZE, *TIMES,
)  # fmt: skip
ORDER = operation("order", record, ID)
LEDGER = operation("ledger", codec.list_of(record), TYPE)
BY_TIME = Lookup(
    lambda: HISTORY,
    takes=(Take("coin", "coin"), Take("type", "kind", table={"in": "locked"})),
    fixed={"size": 3},
    start="start",
    end="end",
    page=3,
    same=(("coin", "coin"),),
    amounts=(("amount", "loan_amount"),),
    facts={"status": frozenset({"DONE", "FAILED", "PENDING", "OPEN"})},
    time="time",
    state="status",
    executed=frozenset({"DONE"}),
    failed=frozenset({"FAILED"}),
    open=frozenset({"OPEN"}),
)
BY_ID = Lookup(
    lambda: ORDER,
    takes=(Take("id", "mine.id", required=True),),
    rows=None,
    time="time",
    state="status",
    failed=frozenset({"FAILED"}),
)
BY_CURSOR = Lookup(
    lambda: LEDGER,
    fixed={"type": "borrowed"},
    rows="",
    page=2,
    same=(("coin", "coin"),),
    amounts=(("amount", "loan_amount"),),
    time="time",
)
NUMBER = Parameter("page", "page", "int", "query", codec.wire_integer)
AFTER = Parameter("after", "after", "str", "query", codec.wire_text)
NUMBERED = evolve(
    HISTORY,
    parameters=(*HISTORY.parameters, NUMBER),
    pages=NumberedPages("page", "size", 2, 2, None, "rows", ("coin", "amount", "time")),
)
BY_PAGES = evolve(BY_TIME, operation=lambda: NUMBERED, fixed={})
CONTINUED = evolve(
    LEDGER, parameters=(TYPE, AFTER, SIZE), pages=CursorPages("after", "after", "amount", "size", 2, 2, "", ("amount",))
)
BY_PAGES_BACK = evolve(BY_CURSOR, operation=lambda: CONTINUED)
MINE = Parameter("mine", "mine", "Mine", "query", lambda value: value.id)
KIND = Parameter("kind", "kind", "str", "query", codec.wire_text)
TAKE_LOAN = evolve(BORROW, python_name="loan", parameters=(COIN, AMOUNT, KIND))
TAKE_ORDER = evolve(BORROW, python_name="order", parameters=(MINE,))
TAKE_OTHER = evolve(TAKE_LOAN, python_name="other")


@frozen
class Mine:
    """An argument with an id."""

    id: str | None


def exchange(**lookups: Lookup) -> Example:
    known = {"loan": BY_TIME, "order": BY_ID, "other": BY_CURSOR, **lookups}
    return Example(recall=Recall(known, repeated=frozenset({"-3"})))


def line(after=1.0, amount="5", status="DONE", coin="BTC"):
    return {"coin": coin, "amount": amount, "time": round((BEGIN + after) * 1000), "status": status}


def page(*rows):
    return answer(json.dumps({"rows": rows}).encode())


def ledger(*rows):
    return answer(json.dumps(rows).encode())


def lost(caller, operation=TAKE_LOAN, **options):
    """A session that has lost a request, and its error."""
    made = caller(LOST, **{"time": Timeline(BEGIN), "dialect": exchange(), **options})
    values = {"mine": Mine("7")} if operation is TAKE_ORDER else {"coin": "BTC", "loan_amount": Decimal(5)}
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(operation, **values)
    made.engine.sent.clear()
    return made, caught.value


def asked(made):
    return [(urlsplit(url).path, parse_qs(urlsplit(url).query)) for _, url, *_ in made.engine.sent]

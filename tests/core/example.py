"""A made-up exchange for the tests of the core: its dialect and its operations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from attrs import evolve, field, frozen

from lendspec.core import codec
from lendspec.core.clock import TimeSource
from lendspec.core.engine import Answer
from lendspec.core.errors import (
    AlreadyExecuted,
    ClockSkew,
    ConfigurationError,
    InsufficientFunds,
    LendspecError,
    NotFound,
    OutcomeUnknown,
    Unavailable,
)
from lendspec.core.operation import Deprecation, Idempotency, Operation, Parameter
from lendspec.core.recall import NO_RECALL, Recall
from lendspec.core.session import NOT_JSON, CallOptions, Draft

SECRET = "s3cr3t/key+"
BASE_URL = "https://api.example.com"


@frozen
class Loan:
    """What borrowing returns."""

    coin: str
    amount: Decimal


def loan(value: object) -> Loan:
    """Decode a loan."""
    row = codec.as_object(value)
    return Loan(codec.required(row, "coin", codec.text), codec.required(row, "amount", codec.decimal))


COIN = Parameter("coin", "coin", "str", "query", codec.wire_text, required=True)
AMOUNT = Parameter("loanAmount", "loan_amount", "Decimal", "query", codec.wire_decimal)
BORROW: Operation[Loan] = Operation(
    "exampleBorrow",
    "loan.flexible.borrow",
    "example",
    "loan",
    "POST",
    ("/v1/borrow",),
    "write",
    ("apiKey",),
    (COIN, AMOUNT),
    loan,
)
LOANS: Operation[tuple[Loan, ...]] = Operation(
    "exampleLoans", "loan.flexible.loans", "example", "loan", "GET", ("/v1/loans",), "read", (), (COIN,),
    codec.list_of(loan),
)  # fmt: skip
OLD_LOANS = evolve(LOANS, deprecated=Deprecation("2026-12-31", "loans"))
PLACE: Operation[Loan] = evolve(
    BORROW,
    python_name="place",
    body="json",
    parameters=(Parameter("clOrdId", "cl_ord_id", "str", "body", codec.wire_text),),
    idempotency=Idempotency("clOrdId", 60),
)


@frozen
class ServerTime:
    """What the clock says."""

    moment: datetime


TIME: Operation[ServerTime] = Operation(
    "exampleTime", "general.time", "example", "general", "GET", ("/v1/time",), "read", (), (),
    lambda value: ServerTime(codec.required(codec.as_object(value), "ms", codec.unix_ms)),
)  # fmt: skip
SOURCE = TimeSource(lambda: TIME, "moment")


def answer(body: bytes = b"{}", status: int = 200, **headers: str) -> Answer:
    """An answer with these headers, ``_`` for ``-``."""
    return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


CODES: Mapping[int, tuple[type[LendspecError], bool]] = {
    -1: (InsufficientFunds, False),
    -2: (ClockSkew, True),
    -3: (AlreadyExecuted, False),
    -4: (OutcomeUnknown, False),
    -5: (OutcomeUnknown, False),
    -6: (NotFound, False),
    -7: (Unavailable, True),
}


def refusal(code: int, status: int = 400) -> Answer:
    """The exchange says no."""
    return answer(f'{{"code":{code},"msg":"no"}}'.encode(), status)


@frozen
class Example:
    """Signs by naming the clock; knows one error code; limits are in the header ``x-used``."""

    key: str | None = field(default=SECRET, repr=False)
    exchange: str = "example"
    base_url: str = BASE_URL

    recall: Recall = NO_RECALL

    @property
    def secrets(self) -> tuple[str, ...]:
        """The key."""
        return (self.key,) if self.key else ()

    def authorize(self, draft: Draft, operation: Operation[object], options: CallOptions, now_ms: int) -> Draft:
        """The clock in the query, the key in a header, where the operation needs it."""
        if not operation.security:
            return draft
        if self.key is None:
            raise ConfigurationError(f"{operation.python_name} needs a key: pass key=")
        window = f"&window={options.recv_window}" if options.recv_window else ""
        query = f"{draft.query}&time={now_ms}{window}"
        return evolve(draft, query=query, headers=(*draft.headers, ("X-Key", self.key)))

    def classify(self, operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
        """A few codes; everything else is told by the status."""
        if payload is NOT_JSON or not isinstance(payload, dict) or payload.get("code") not in CODES:
            return None
        error, safe = CODES[payload["code"]]
        return error(str(payload.get("msg")), code=str(payload["code"]), safe_to_retry=safe)

    def limits_used(self, headers: Mapping[str, str]) -> Mapping[str, int]:
        """The header ``x-used``."""
        return {"weight": int(headers["x-used"])} if "x-used" in headers else {}

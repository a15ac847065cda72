"""A made-up exchange for the tests of the core: its dialect, three operations, and engines that play a script."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from decimal import Decimal
from typing import TypeVar

import anyio
from attrs import evolve, field, frozen, mutable

from lendspec.core import codec
from lendspec.core.engine import Answer, EngineFault
from lendspec.core.errors import ConfigurationError, InsufficientFunds, LendspecError
from lendspec.core.operation import Deprecation, Idempotency, Operation, Parameter
from lendspec.core.session import NOT_JSON, AsyncSession, CallOptions, Draft, RawAnswer, Session

T = TypeVar("T")

SECRET = "s3cr3t/key+"
BASE_URL = "https://api.example.com"
Script = list[Answer | EngineFault]


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


def answer(body: bytes = b"{}", status: int = 200, **headers: str) -> Answer:
    """An answer with these headers, ``_`` for ``-``."""
    return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


@frozen
class Example:
    """Signs by naming the clock; knows one error code; limits are in the header ``x-used``."""

    key: str | None = SECRET
    exchange: str = "example"
    base_url: str = BASE_URL

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
        """Code -1 is too little money; everything else is told by the status."""
        if payload is NOT_JSON or not isinstance(payload, dict) or payload.get("code") != -1:
            return None
        return InsufficientFunds(str(payload.get("msg")), code="-1")

    def limits_used(self, headers: Mapping[str, str]) -> Mapping[str, int]:
        """The header ``x-used``."""
        return {"weight": int(headers["x-used"])} if "x-used" in headers else {}


@mutable
class ScriptedEngine:
    """Plays a script and keeps what it was handed: (method, url, headers, body, timeout)."""

    script: Script
    sent: list[tuple[str, str, tuple[tuple[str, str], ...], bytes, float]] = field(factory=list)
    closed: int = 0

    def send(self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, timeout: float) -> Answer:
        """The next turn of the script."""
        self.sent.append((method, url, headers, body, timeout))
        turn = self.script.pop(0)
        if isinstance(turn, EngineFault):
            raise turn
        return turn

    def close(self) -> None:
        """Count."""
        self.closed += 1


@frozen
class AsyncScriptedEngine:
    """The asynchronous twin of `ScriptedEngine`, around one."""

    played: ScriptedEngine

    async def send(
        self,
        method: str,
        url: str,
        headers: tuple[tuple[str, str], ...],
        body: bytes,
        timeout: float,  # noqa: ASYNC109 (the protocol of engines)
    ) -> Answer:
        """The next turn of the script."""
        await anyio.lowlevel.checkpoint()
        return self.played.send(method, url, headers, body, timeout)

    async def aclose(self) -> None:
        """Count."""
        self.played.close()


class Caller:
    """One session with a scripted engine, called without await whether it is synchronous or not."""

    def __init__(
        self, kind: str, *script: Answer | EngineFault, dialect: Example | None = None, **options: object
    ) -> None:
        self.engine = ScriptedEngine(list(script))
        self._sync = kind == "sync"
        made = (Session, self.engine) if self._sync else (AsyncSession, AsyncScriptedEngine(self.engine))
        self.session = made[0](dialect or Example(), made[1], **{"now": lambda: 1_700_000_000.1239, **options})

    def call(self, operation: Operation[T], options: CallOptions | None = None, /, **values: object) -> T:
        """The result of the call."""
        return self._run(self.session.call, operation, values, options)

    def call_raw(
        self, operation: Operation[T], options: CallOptions | None = None, /, **values: object
    ) -> RawAnswer[T]:
        """The raw answer of the call."""
        return self._run(self.session.call_raw, operation, values, options)

    def close(self) -> None:
        """Close the session."""
        self._run(self.session.close if self._sync else self.session.aclose)

    def _run(self, function, *arguments):
        if self._sync:
            return function(*arguments)

        async def run():
            return await _coroutine(function(*arguments))

        return anyio.run(run)


def _coroutine(value: Coroutine[object, object, T]) -> Coroutine[object, object, T]:
    return value

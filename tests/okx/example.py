"""Operations and answers of OKX that its tests share."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import evolve

from lendspec.core.codec import anything, wire_decimal, wire_text
from lendspec.core.engine import Answer
from lendspec.core.operation import Envelope, Idempotency, Operation, Parameter
from lendspec.core.wire import parse_json

DATA = Path(__file__).parents[1] / "data"
VECTORS: Mapping[str, Any] = json.loads((DATA / "okx_signing.json").read_text(encoding="utf-8"))
CODES_SEEN: Mapping[str, list[int]] = json.loads((DATA / "error_codes.json").read_text(encoding="utf-8"))["okx"]

API_KEY = "37c541a1-aaaa-bbbb-cccc-10fe7a038418"  # made up
SECRET = "22582BD0CFF14C41EDBF1AB98506286D"  # public: from OKX's own examples
PASSPHRASE = "Correct horse + 1"  # made up

SIGNED = ("apiKey", "signature", "timestamp", "passphrase")


def operation(*, effect="read", security=SIGNED, method="GET", body=None, parameters=()) -> Operation[object]:
    """An operation that takes any answer."""
    return Operation(
        id="example",
        python_name="loan.example",
        exchange="okx",
        product="flexible_loan",
        method=method,
        path=("/api/v5/finance/flexible-loan/example",),
        effect=effect,
        security=security,
        parameters=parameters,
        decode=anything,
        owned=("x-simulated-trading",),
        body=body,
        envelope=Envelope("code", "0", "msg", "data"),
    )


READ = operation(parameters=(Parameter("ccy", "ccy", "str", "query", wire_text),))
PUBLIC = operation(security=())
WRITE = operation(
    effect="write",
    method="POST",
    body="json",
    parameters=(
        Parameter("ccy", "ccy", "str", "body", wire_text),
        Parameter("amt", "amt", "Decimal", "body", wire_decimal),
    ),
)
KEYED = evolve(WRITE, idempotency=Idempotency("clOrdId", 60))


def answer(status: int, body: object, **headers: str) -> Answer:
    """An answer with this body; bytes as they are, anything else as JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, raw)


def payload(of: Answer) -> object:
    """The parsed body."""
    return parse_json(of.body)

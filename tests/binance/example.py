"""Operations and answers of Binance that its tests share."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lendspec.core.codec import anything, wire_decimal, wire_text
from lendspec.core.engine import Answer
from lendspec.core.operation import Operation, Parameter
from lendspec.core.wire import parse_json

DATA = Path(__file__).parents[1] / "data"
VECTORS: Mapping[str, Any] = json.loads((DATA / "binance_signing.json").read_text(encoding="utf-8"))
CODES_SEEN: Mapping[str, list[str]] = json.loads((DATA / "error_codes.json").read_text(encoding="utf-8"))["binance"]

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"  # public: from Binance's own examples
SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"

PUBLIC, KEY_ONLY, SIGNED = (), ("apiKey",), ("apiKey", "signature")


def operation(*, effect="read", security=SIGNED, method="GET", parameters=()) -> Operation[object]:
    """An operation that takes any answer."""
    return Operation(
        id="example",
        python_name="loan.flexible.example",
        exchange="binance",
        product="crypto_loan",
        method=method,
        path=("/sapi/v1/example",),
        effect=effect,
        security=security,
        parameters=parameters,
        decode=anything,
        owned=("recvWindow", "timestamp", "signature"),
    )


READ = operation()
WRITE = operation(
    effect="write",
    method="POST",
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text),
        Parameter("loanAmount", "loan_amount", "Decimal", "query", wire_decimal),
    ),
)


def answer(status: int, body: object, **headers: str) -> Answer:
    """An answer with this body; bytes as they are, anything else as JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, raw)


def payload(of: Answer) -> object:
    """The parsed body."""
    return parse_json(of.body)


def pem(vector: Mapping[str, Any]) -> str:
    """The PEM text of a published test key."""
    label = "ENCRYPTED PRIVATE KEY" if vector["passphrase"] else "PRIVATE KEY"
    body = base64.encodebytes(base64.b64decode(vector["pkcs8_der"])).decode()
    return f"-----BEGIN {label}-----\n{body}-----END {label}-----\n"


def key_vector(name: str) -> Mapping[str, Any]:
    """The published private key of this name."""
    return next(vector for vector in VECTORS["private_keys"] if vector["name"] == name)

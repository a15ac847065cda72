"""Specifications of any size that both generators accept, in the shape of the real ones.

An operation has four parameters and an answer with eight fields and a list of rows with six: the means of the curated
margin specification are 3.9 parameters and 8.6 typed fields for each operation.
"""

from __future__ import annotations

import json
from pathlib import Path

__all__ = ["write_synthetic"]

_IN_GROUP = 20
_WORDS = ("loan", "repay", "rate", "margin", "asset", "order", "limit", "quota", "ledger", "transfer")


def write_synthetic(path: Path, operations: int) -> Path:
    """Write a specification with so many operations, as JSON."""
    path.write_text(json.dumps(_document(operations), separators=(",", ":")), "utf-8")
    return path


def _document(operations: int) -> dict[str, object]:
    names = [f"{_WORDS[number % len(_WORDS)]}{number}" for number in range(operations)]
    schemas: dict[str, object] = {"Side": {"type": "string", "enum": ["BUY", "SELL", "NONE"]}}
    for name in names:
        schemas |= {f"{name.title()}Answer": _answer(name), f"{name.title()}Row": _row(name)}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Synthetic", "version": "1.0.0", "x-exchange": "bench", "x-product": f"size_{operations}"},
        "paths": {f"/api/v1/{name}": _item(name, number) for number, name in enumerate(names)},
        "components": {"schemas": schemas},
    }


def _item(name: str, number: int) -> dict[str, object]:
    group = f"part{number // _IN_GROUP}"
    operation = {
        "operationId": f"get{name.title()}",
        "tags": [group],
        "summary": f"The {name} of an account",
        "description": f"Looks at the {name}, which is counted from the beginning of the day of the exchange.",
        "security": [],
        "x-group": f"bench.{group}",
        "x-method": f"{name}",
        "x-effect": "read",
        "parameters": [
            _parameter("asset", {"type": "string"}, required=True),
            _parameter("amount", {"type": "string", "format": "decimal"}),
            _parameter("startTime", {"type": "integer", "format": "unix-ms"}),
            _parameter("side", {"$ref": "#/components/schemas/Side"}),
        ],
        "responses": {
            "200": {
                "description": "The answer.",
                "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name.title()}Answer"}}},
            }
        },
    }
    return {"get": operation}


def _parameter(name: str, schema: dict[str, object], *, required: bool = False) -> dict[str, object]:
    return {
        "name": name,
        "in": "query",
        "required": required,
        "description": f"The {name} that the call is about.",
        "schema": schema,
    }


def _answer(name: str) -> dict[str, object]:
    rows = {"type": "array", "description": "The rows.", "items": {"$ref": f"#/components/schemas/{name.title()}Row"}}
    return {
        "type": "object",
        "description": f"What the exchange says of the {name}.",
        "required": ["asset", "total", "rows"],
        "properties": {**_fields(8), "total": {"type": "integer", "description": "Number of rows."}, "rows": rows},
    }


def _row(name: str) -> dict[str, object]:
    return {
        "type": "object",
        "description": f"One record of the {name}.",
        "required": ["asset"],
        "properties": _fields(6),
    }


def _fields(count: int) -> dict[str, object]:
    kinds: list[dict[str, object]] = [
        {"type": "string"},
        {"type": "string", "format": "decimal"},
        {"type": "integer", "format": "int64"},
        {"type": "boolean"},
    ]
    names = ("asset", "amount", "orderId", "isIsolated", "symbol", "interest", "updateTime", "active")
    return {
        name: {**kinds[index % len(kinds)], "description": f"The {name} of this record, as the exchange states it."}
        for index, name in enumerate(names[:count])
    }

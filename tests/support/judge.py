"""Compare a request with what the spec documents: route, parameters, body. Signing is judged elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NoReturn

from tests.support.document import Body, Operation, Parameter, rows, table
from tests.support.fit import TextError, faults, from_text, kinds
from tests.support.received import Kind, Pair, Received, Violation, pairs_of

__all__ = ["judge"]

FORM = "application/x-www-form-urlencoded"


def judge(operation: Operation, request: Received) -> Iterator[Violation]:
    """Everything in a request of `operation` that its documentation does not allow."""
    query = [parameter for parameter in operation.parameters if parameter.location == "query"]
    yield from _pairs("query", request.pairs, query, operation)
    yield from _path(operation, request)
    yield from _headers(operation, request)
    yield from _body(operation, request)


def _pairs(
    where: str, sent: Iterable[Pair], documented: Iterable[Parameter], operation: Operation
) -> Iterator[Violation]:
    known = {parameter.name: parameter for parameter in documented}
    texts: dict[str, list[str]] = {}
    for pair in sent:
        texts.setdefault(pair.name, []).append(pair.text)
        if pair.unescaped:
            text = f"{where} parameter {pair.name}: {pair.unescaped!r} must be percent-encoded"
            yield Violation(Kind.ENCODING, text)
        if pair.name not in known:
            yield Violation(Kind.UNKNOWN, f"{where} parameter {pair.name}: is not documented for {operation.id}")
    for name, parameter in known.items():
        if name in texts:
            yield from _texts(f"{where} parameter {name}", texts[name], parameter, operation)
        elif parameter.required:
            yield Violation(Kind.MISSING, f"{where} parameter {name}: is required and missing")


def _texts(place: str, texts: list[str], parameter: Parameter, operation: Operation) -> Iterator[Violation]:
    if "array" in kinds(parameter.schema):
        item = operation.document.follow(parameter.schema.get("items") or {})
        parts = texts if parameter.explode else texts[0].split(",")
        for index, text in enumerate(parts):
            yield from _text(f"{place}[{index}]", text, item, operation)
    else:
        yield from _text(place, texts[0], parameter.schema, operation)
    if len(texts) > 1 and not ("array" in kinds(parameter.schema) and parameter.explode):
        yield Violation(Kind.VALUE, f"{place}: is sent {len(texts)} times")


def _text(place: str, text: str, schema: Mapping[str, object], operation: Operation) -> Iterator[Violation]:
    try:
        value = from_text(text, schema)
    except TextError as problem:
        yield Violation(Kind.VALUE, f"{place}: {problem}")
        return
    for fault in faults(value, schema, operation.document, place):
        yield Violation(Kind.VALUE, fault)


def _path(operation: Operation, request: Received) -> Iterator[Violation]:
    texts = operation.match(request.path) or {}
    for parameter in operation.parameters:
        if parameter.location == "path":
            yield from _text(
                f"path parameter {parameter.name}", texts.get(parameter.name, ""), parameter.schema, operation
            )


def _headers(operation: Operation, request: Received) -> Iterator[Violation]:
    for parameter in operation.parameters:
        if parameter.location != "header":
            continue
        text = request.header(parameter.name)
        if text is not None:
            yield from _text(f"header {parameter.name}", text, parameter.schema, operation)
        elif parameter.required:
            yield Violation(Kind.MISSING, f"header {parameter.name}: is required and missing")


def _body(operation: Operation, request: Received) -> Iterator[Violation]:
    body = operation.body
    if request.header("Transfer-Encoding") is not None:
        yield Violation(Kind.SYNTAX, "body: is sent in chunks; an exchange wants Content-Length")
    elif body is None:
        if request.body:
            yield Violation(Kind.EXCESS, f"body: {operation.id} takes none, {len(request.body)} bytes came")
    elif not request.body:
        if body.required:
            yield Violation(Kind.MISSING, "body: is required and missing")
    else:
        yield from _typed_body(body, operation, request)


def _typed_body(body: Body, operation: Operation, request: Received) -> Iterator[Violation]:
    sent = (request.header("Content-Type") or "").partition(";")[0].strip().lower()
    if sent != body.content_type:
        yield Violation(Kind.CONTENT_TYPE, f"header Content-Type: must be {body.content_type}, not {sent!r}")
    if body.content_type == FORM:
        yield from _form(body, operation, request)
    else:
        yield from _json(body, operation, request)


def _form(body: Body, operation: Operation, request: Received) -> Iterator[Violation]:
    required = rows(body.schema.get("required"))
    documented = [
        Parameter(
            name=name,
            location="query",
            required=name in required,
            explode=True,
            schema=operation.document.follow(schema),
            example=None,
        )
        for name, schema in table(body.schema.get("properties")).items()
    ]
    yield from _pairs("form", pairs_of(request.body.decode("latin-1")), documented, operation)


def _json(body: Body, operation: Operation, request: Received) -> Iterator[Violation]:
    reader = _Reader()
    try:
        value = reader.read(request.body)
    except ValueError as problem:
        yield Violation(Kind.SYNTAX, f"body: is no JSON: {problem}")
        return
    for fault in reader.faults:
        yield Violation(Kind.SYNTAX, f"body: {fault}")
    for fault in faults(value, body.schema, operation.document, "body"):
        kind = Kind.MISSING if fault.endswith("is required and missing") else Kind.VALUE
        yield Violation(Kind.UNKNOWN if fault.endswith("is not in the spec") else kind, fault)


@dataclass
class _Reader:
    """Reads JSON strictly and remembers what a lenient reader would let pass."""

    faults: list[str] = field(default_factory=list)

    def read(self, body: bytes) -> object:
        return json.loads(
            body.decode("utf-8"),
            parse_float=self._fraction,
            parse_constant=_refuse,
            object_pairs_hook=self._object,
        )

    def _fraction(self, text: str) -> Decimal:
        if "e" in text.lower():
            self.faults.append(f"the number {text} is not in plain notation")
        return Decimal(text)

    def _object(self, members: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(members)
        if len(found) < len(members):
            names = [name for name, _ in members]
            self.faults.append(f"names {sorted({n for n in names if names.count(n) > 1})} twice")
        return found


def _refuse(text: str) -> NoReturn:
    raise ValueError(f"{text} is no JSON number")

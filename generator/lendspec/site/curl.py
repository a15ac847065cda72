"""A call as a curl command; what signing supplies stands there as a placeholder."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final, cast
from urllib.parse import quote

from lendspec.generator.bundle import JsonValue
from lendspec.generator.model import Operation, Parameter, Scalar
from lendspec.site.arguments import example_of, sample_parameters
from lendspec.site.catalog import Product

__all__ = ["curl_sample"]

_WORDS: Final = re.compile(r"[^A-Za-z0-9]+")


def curl_sample(product: Product, operation: Operation) -> str:
    """Write the command of one operation."""
    shown = sample_parameters(operation, bare=True)
    lines = [
        f"curl{'' if operation.method == 'GET' else f' -X {operation.method}'} {_address(product, operation, shown)}"
    ]
    lines += [f"-H {_double(header)}" for header in _headers(product, operation)]
    body = {each.wire: example_of(each) for each in shown if each.location == "body"}
    if body and operation.body == "json":
        text = json.dumps(body, ensure_ascii=False, indent=2, default=_plain)
        lines += ["-H 'Content-Type: application/json'", f"-d {_single(text)}"]
    elif body:
        lines += [f"--data-urlencode {_single(f'{wire}={_text(value)}')}" for wire, value in body.items()]
    return " \\\n  ".join(lines) + "\n"


def _address(product: Product, operation: Operation, shown: tuple[Parameter, ...]) -> str:
    values = {each.wire: quote(_text(example_of(each)), safe="") for each in shown if each.location == "path"}
    path = "".join(
        part if index % 2 == 0 else values.get(part, f"${_variable(part)}") for index, part in enumerate(operation.path)
    )
    pairs = [*_pairs(shown), *_signing(product, operation)]
    return _double(f"{product.server}{path}{'?' if pairs else ''}{'&'.join(pairs)}")


def _pairs(shown: tuple[Parameter, ...]) -> Iterator[str]:
    for each in shown:
        if each.location != "query":
            continue
        value = example_of(each)
        listed = [_text(item) for item in cast("list[object]", value)] if isinstance(value, list) else [_text(value)]
        for text in listed if each.explode else [",".join(listed)]:
            yield f"{quote(each.wire, safe='')}={quote(text, safe='')}"


def _signing(product: Product, operation: Operation) -> Iterator[str]:
    """The query parameters that signing supplies, the signature last."""
    own = [str(scheme.get("name")) for scheme in _schemes(product, operation) if scheme.get("in") == "query"]
    for each in operation.owned:
        if each.location == "query" and each.required and each.wire not in own:
            yield f"{each.wire}={_supplied(each)}"
    yield from (f"{name}=${_variable(name)}" for name in own)


def _supplied(parameter: Parameter) -> str:
    """A clock is read for each request; another value may be the documented one."""
    schema = parameter.schema
    is_time = isinstance(schema, Scalar) and schema.kind in {"unix_ms", "unix_ms_text", "unix_s", "unix_s_text"}
    return f"${_variable(parameter.wire)}" if is_time or parameter.example is None else _text(parameter.example)


def _schemes(product: Product, operation: Operation) -> list[Mapping[str, JsonValue]]:
    return [product.schemes.get(name, {}) for name in operation.security]


def _headers(product: Product, operation: Operation) -> Iterator[str]:
    for name in operation.security:
        scheme = product.schemes.get(name, {})
        if scheme.get("in") == "header":
            yield f"{scheme['name']}: ${_variable(name)}"
        elif scheme.get("type") in {"http", "oauth2", "openIdConnect"}:
            yield f"Authorization: {'Basic' if scheme.get('scheme') == 'basic' else 'Bearer'} ${_variable(name)}"


def _variable(name: str) -> str:
    """``apiKey`` → ``API_KEY``."""
    return _WORDS.sub("_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)).strip("_").upper()


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return format(Decimal(repr(value)), "f")
    return value if isinstance(value, str) else json.dumps(value, default=_plain)


def _plain(value: object) -> str:
    return str(value)


def _single(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _double(text: str) -> str:
    """A word whose variables the shell fills in."""
    return '"' + re.sub(r'(["\\`])', r"\\\1", text) + '"'

"""From an operation and its arguments to the draft of a request; a wrong argument is refused here, by name."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from attrs import field, frozen

from lendspec.core.bounds import wire_within
from lendspec.core.encode_shapes import at
from lendspec.core.multipart import multipart
from lendspec.core.request import Draft
from lendspec.core.rules import check_rules
from lendspec.core.styles import pairs, segment, simple
from lendspec.core.wire import dump_json, encode_query, percent_encode, query_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.encode import Encoder
    from lendspec.core.operation import Location, Operation, Parameter
    from lendspec.core.wire import Wire

__all__ = ["Prepared", "prepare"]

T_co = TypeVar("T_co", covariant=True)

Pairs: TypeAlias = list[tuple[str, str]]
Placed: TypeAlias = "dict[Location, list[tuple[Parameter, Wire]]]"


@frozen
class Prepared(Generic[T_co]):
    """One call, encoded once and ready for its attempts.

    Attributes:
        operation: What is asked.
        draft: The unsigned request.
        request_id: Value of the idempotency parameter, where the operation has one.
        values: Arguments by Python name, without those that are absent.
        texts: Arguments by wire name as the request writes them; a list, an object or bytes are ``""``.
    """

    operation: Operation[T_co]
    draft: Draft
    request_id: str | None
    values: Mapping[str, object] = field(repr=False)
    texts: Mapping[str, str] = field(repr=False)


def prepare(operation: Operation[T_co], values: Mapping[str, object]) -> Prepared[T_co]:
    """The call of `operation` with `values` by Python name; None is absent.

    Raises:
        TypeError: An argument is missing, unknown or of another type.
        ValueError: An argument cannot be sent as it is.
    """
    _refuse_unknown(operation, values)
    values, request_id = _with_request_id(operation, values)
    placed = _placed(operation, values)
    texts = _texts_by_wire(placed)
    check_rules(operation, texts)
    present = {name: value for name, value in values.items() if value is not None}
    return Prepared(operation, _draft(operation, placed), request_id, present, texts)


def _refuse_unknown(operation: Operation[object], values: Mapping[str, object]) -> None:
    for name in values.keys() - {parameter.name for parameter in operation.parameters}:
        raise TypeError(f"{name}: {operation.python_name} has no such argument")


def _with_request_id(
    operation: Operation[object], values: Mapping[str, object]
) -> tuple[Mapping[str, object], str | None]:
    if operation.idempotency is None:
        return values, None
    wire = operation.idempotency.parameter
    name = next(parameter.name for parameter in operation.parameters if parameter.wire == wire)
    request_id = values.get(name)
    if request_id is None:
        request_id = secrets.token_hex(16)
        values = {**values, name: request_id}
    return values, str(request_id)


def _draft(operation: Operation[object], placed: Placed) -> Draft:
    accept = [("Accept", operation.accept)] if operation.accept else []
    headers = [*accept, *_headers(placed["header"]), *_cookie(placed["cookie"])]
    content_type, body = (
        _whole(operation, *placed["content"][0]) if placed["content"] else _body(operation, placed["body"])
    )
    return Draft(
        method=operation.method,
        path=_path(operation, placed["path"]),
        query="&".join(filter(None, (operation.query, encode_query(_pairs(placed["query"]))))),
        headers=(*headers, *content_type),
        body=body,
    )


def _placed(operation: Operation[object], values: Mapping[str, object]) -> Placed:
    placed: Placed = {"path": [], "query": [], "header": [], "cookie": [], "body": [], "content": []}
    for parameter in operation.parameters:
        value = values.get(parameter.name)
        if value is not None:
            placed[parameter.location].append((parameter, at(parameter.name, _wired(parameter), value)))
        elif parameter.required:
            raise TypeError(f"{parameter.name}: required by {operation.python_name}")
    return placed


def _wired(parameter: Parameter) -> Encoder:
    return parameter.encode if parameter.bounds is None else wire_within(parameter.encode, parameter.bounds)


def _texts_by_wire(placed: Placed) -> dict[str, str]:
    listed = [entry for entries in placed.values() for entry in entries]
    return {
        parameter.wire: "" if isinstance(wire, dict | list | bytes) else query_text(wire) for parameter, wire in listed
    }


def _pairs(placed: list[tuple[Parameter, Wire]]) -> Pairs:
    return [pair for parameter, wire in placed for pair in _spread(parameter, wire)]


def _spread(parameter: Parameter, wire: Wire) -> Pairs:
    if wire == [] and parameter.style != "json":
        raise ValueError(f"{parameter.name}: an empty list cannot be sent; leave the argument out")
    return pairs(parameter.wire, wire, parameter.style, explode=parameter.explode)


def _path(operation: Operation[object], placed: list[tuple[Parameter, Wire]]) -> str:
    texts = {parameter.wire: _segment(parameter, wire) for parameter, wire in placed}
    return "".join([texts[part] if odd % 2 else part for odd, part in enumerate(operation.path)])


def _segment(parameter: Parameter, wire: Wire) -> str:
    text = segment(parameter.wire, wire, parameter.style, explode=parameter.explode)
    if text in {"", ".", ".."}:
        raise ValueError(f"{parameter.name}: {text!r} would lead to another path")
    return text


def _headers(placed: list[tuple[Parameter, Wire]]) -> Pairs:
    texts = [(parameter, simple(wire, parameter.style, explode=parameter.explode)) for parameter, wire in placed]
    for parameter, text in texts:
        if not (text.isascii() and text.isprintable() and text == text.strip()):
            raise ValueError(f"{parameter.name}: {text!r} cannot stand in a header: printable ASCII only")
    return [(parameter.wire, text) for parameter, text in texts]


def _cookie(placed: list[tuple[Parameter, Wire]]) -> Pairs:
    crumbs = [f"{percent_encode(name)}={percent_encode(text)}" for name, text in _pairs(placed)]
    return [("Cookie", "; ".join(crumbs))] if crumbs else []


def _body(operation: Operation[object], placed: list[tuple[Parameter, Wire]]) -> tuple[Pairs, bytes]:
    if operation.body == "json" and (placed or operation.content_type is None):
        body = dump_json({parameter.wire: wire for parameter, wire in placed})
        return [("Content-Type", operation.content_type or "application/json")], body
    if operation.body == "form":
        return [("Content-Type", "application/x-www-form-urlencoded")], encode_query(_pairs(placed)).encode()
    if operation.body == "multipart" and placed:
        kind, body = multipart((parameter.wire, wire, parameter.content_type) for parameter, wire in placed)
        return [("Content-Type", kind)], body
    return [], b""


def _whole(operation: Operation[object], parameter: Parameter, wire: Wire) -> tuple[Pairs, bytes]:
    """The body that one argument holds."""
    if operation.body in {"form", "multipart"} and not isinstance(wire, dict):
        raise TypeError(f"{parameter.name}: a form is made of a mapping or a model, got {type(wire).__name__}")
    fields = wire if isinstance(wire, dict) else {}
    if operation.body == "form":
        # A member that is an object must keep its name.
        spread = [
            pair
            for name, value in fields.items()
            for pair in pairs(name, value, "deep" if isinstance(value, dict) else "form", explode=True)
        ]
        return [("Content-Type", "application/x-www-form-urlencoded")], encode_query(spread).encode()
    if operation.body == "multipart":
        kind, content = multipart((name, value, None) for name, value in fields.items())
        return [("Content-Type", kind)], content
    content = (
        dump_json(wire) if operation.body == "json" else wire if isinstance(wire, bytes) else query_text(wire).encode()
    )
    return [("Content-Type", operation.content_type or "application/json")], content

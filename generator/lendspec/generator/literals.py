"""An operation as Python that makes it again: the arguments of its constant."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple, cast

from attrs import fields, has

from lendspec.generator.bounds_constants import BoundsConstants
from lendspec.generator.brackets import laid, rows
from lendspec.generator.layout import Layout
from lendspec.generator.leaves import Code, Name, expression, fixed, joined, lines, literal, name, put, tuple_of
from lendspec.generator.model import Envelope, Link, Operation, Parameter, Rule, Settlement, Shown, Statuses
from lendspec.generator.paging import Iteration
from lendspec.generator.python import Python
from lendspec.generator.settlements import in_python

__all__ = ["OPERATION", "Settings", "constant_settings"]

OPERATION = "lendspec.core.operation"
_HOMES: dict[type, str] = {
    Rule: "lendspec.core.rules",
    **dict.fromkeys((Link, Settlement, Shown, Statuses), "lendspec.core.settlement"),
}
"""Modules of the core that hold classes beside those of an operation."""
_INDENT = 4
_KEPT = ("ways", "query", "body", "content_type", "accept", "done")

Names = set[tuple[str, str]]


class Settings(NamedTuple):
    """The keyword arguments of a constant: in pairs, as lines, and the imports that they need."""

    pairs: tuple[tuple[Name, Code], ...]
    lines: Code
    names: Names


def constant_settings(
    layout: Layout, python: Python, operation: Operation, twin: Iteration | None, bounds: BoundsConstants
) -> Settings:
    """The keyword arguments of the constant of an operation; `bounds` are those of the module that it stands in."""
    decode = python.decoder(operation.answer)
    names: Names = set(decode.names)
    parameters = [_parameter(python, parameter, names, bounds) for parameter in operation.parameters]
    before = (
        ("id", literal(operation.id)),
        ("python_name", literal(operation.python_name)),
        ("exchange", literal(layout.spec.exchange)),
        ("product", literal(layout.spec.product)),
        ("method", literal(operation.method)),
        ("path", literal(operation.path)),
        ("effect", literal(operation.effect)),
        ("security", literal(operation.security)),
    )
    after = [("decode", expression(decode.text, decode.names))]
    if operation.owned:
        after.append(("owned", literal(tuple(parameter.wire for parameter in operation.owned))))
    kept = ((key, getattr(operation, key)) for key in _KEPT)
    after += [(key, literal(value)) for key, value in kept if value]
    if operation.reads != "json":
        after.append(("reads", literal(operation.reads)))
    after += [(key, _literal(value, names)) for key, value in _annotations(layout, operation, twin) if value]
    pairs = tuple([(name(key), text) for key, text in (*before, ("parameters", tuple_of(parameters)), *after)])
    texts = [_setting(key, text) for key, text in pairs if key != "parameters"]
    several = len(parameters) > 1  # they stand one a line, however short they are
    listed = put("parameters=%s", rows(parameters, _INDENT) if several else tuple_of(parameters))
    texts.insert(len(before), listed if several else laid(listed, _INDENT))
    return Settings(pairs, lines("    ", texts), names)


@lru_cache(maxsize=4096)
def _setting(key: Name, text: Code) -> Code:
    """One of the keyword arguments, half of which are the same for many operations."""
    return laid(put("%s=%s", key, text), _INDENT)


def _parameter(python: Python, parameter: Parameter, names: Names, bounds: BoundsConstants) -> Code:
    encode = python.encoder(parameter.schema)
    names |= encode.names
    names.add((OPERATION, "Parameter"))
    parts = [
        literal(parameter.wire),
        literal(parameter.name),
        literal(python.argument(parameter.schema).text),
        literal(parameter.location),
        expression(encode.text, encode.names),
    ]
    if parameter.required:
        parts.append(_REQUIRED)
    if not parameter.explode:
        parts.append(_WHOLE)
    if parameter.style != "plain":
        parts.append(put("style=%s", literal(parameter.style)))
    if parameter.content_type:
        parts.append(put("content_type=%s", literal(parameter.content_type)))
    if parameter.bounds is not None:
        parts.append(put("bounds=%s", bounds(parameter.bounds, names)))
    return put("Parameter(%s)", joined(", ", parts))


_REQUIRED, _WHOLE = fixed("required=True"), fixed("explode=False")


def _annotations(layout: Layout, operation: Operation, twin: Iteration | None) -> Iterator[tuple[str, object]]:
    yield "envelope", layout.spec.envelope
    yield "permission", operation.permission
    yield "limits", operation.limits
    yield "pages", twin.pages if twin else None
    yield "forward", operation.forward
    yield "window", operation.window
    yield "idempotency", operation.idempotency
    yield "settlement", in_python(operation, layout.spec.operations) if operation.settlement else None
    yield "rules", operation.rules
    yield "secrets", operation.secrets
    yield "deprecated", operation.deprecated
    yield "source", operation.provenance.source if operation.provenance else None


def _literal(value: object, names: Names) -> Code:
    """A literal; a class of the model becomes the class of the core that has its name and fields."""
    if isinstance(value, tuple):
        entries = cast("tuple[object, ...]", value)  # of whatever kind
        return tuple_of([_literal(entry, names) for entry in entries])
    if isinstance(value, Decimal):
        names.add(("decimal", "Decimal"))
        return put("Decimal(%s)", literal(str(value)))
    kind = type(value)
    if not has(kind):
        return literal(value)
    home, title, fields_of = _class(kind)
    names.add(home)
    if isinstance(value, Envelope):
        return _envelope(value)
    return _call(value, title, fields_of, names)


def _call(value: object, title: Name, entries: tuple[tuple[Name, object], ...], names: Names) -> Code:
    given = [
        put("%s=%s", key, _literal(found, names))
        for key, default in entries
        if (found := getattr(value, key)) != default
    ]
    return put("%s(%s)", title, joined(", ", given))


@lru_cache(maxsize=16)
def _envelope(value: Envelope) -> Code:
    """One for all operations of a specification."""
    _, title, entries = _class(Envelope)
    return _call(value, title, entries, set())


@cache
def _class(kind: type) -> tuple[tuple[str, str], Name, tuple[tuple[Name, object], ...]]:
    """Where a class of the core lives, its name, and its fields with their defaults."""
    entries = tuple((name(entry.name), cast("object", entry.default)) for entry in fields(kind))
    return (_HOMES.get(kind, OPERATION), kind.__name__), name(kind.__name__), entries

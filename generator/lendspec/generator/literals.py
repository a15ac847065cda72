"""An operation as Python that makes it again: the arguments of its constant."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import cast

from attrs import fields, has

from lendspec.generator.layout import Layout
from lendspec.generator.model import Bounds, Operation, Parameter, Rule
from lendspec.generator.paging import iteration
from lendspec.generator.python import Expr, Python, join
from lendspec.generator.text import quoted

__all__ = ["OPERATION", "constant_settings"]

OPERATION = "lendspec.core.operation"
_RULES = "lendspec.core.rules"


def constant_settings(
    layout: Layout, python: Python, operation: Operation
) -> tuple[tuple[tuple[str, str], ...], set[tuple[str, str]]]:
    """The keyword arguments of the constant, and the imports that they need."""
    decode = python.decoder(operation.answer)
    parameters = [_parameter(python, parameter) for parameter in operation.parameters]
    names = {*decode.names, *(name for expr in parameters for name in expr.names)}
    rows = [
        ("id", quoted(operation.id)),
        ("python_name", quoted(operation.python_name)),
        ("exchange", quoted(layout.spec.exchange)),
        ("product", quoted(layout.spec.product)),
        ("method", quoted(operation.method)),
        ("path", quoted(operation.path)),
        ("effect", quoted(operation.effect)),
        ("security", quoted(operation.security)),
        ("parameters", f"({', '.join(map(str, parameters))}{',' if parameters else ''})"),
        ("decode", decode.text),
    ]
    if operation.owned:
        rows.append(("owned", quoted(tuple(parameter.wire for parameter in operation.owned))))
    kept = ((key, getattr(operation, key)) for key in ("ways", "query", "body", "content_type", "accept", "done"))
    rows += [(key, quoted(value)) for key, value in kept if value]
    if operation.reads != "json":
        rows.append(("reads", quoted(operation.reads)))
    for key, expr in _annotations(layout, operation):
        names |= expr.names
        rows.append((key, expr.text))
    return tuple(rows), names


def _parameter(python: Python, parameter: Parameter) -> Expr:
    encode = python.encoder(parameter.schema)
    annotation = python.argument(parameter.schema)
    texts = map(quoted, (parameter.wire, parameter.name, annotation.text, parameter.location))
    extra = (", required=True" if parameter.required else "") + ("" if parameter.explode else ", explode=False")
    extra += "" if parameter.style == "plain" else f", style={quoted(parameter.style)}"
    extra += f", content_type={quoted(parameter.content_type)}" if parameter.content_type else ""
    names = {*encode.names, (OPERATION, "Parameter")}
    if parameter.bounds is not None:
        bounds = _literal(parameter.bounds)
        extra += f", bounds={bounds}"
        names |= bounds.names
    return Expr(f"Parameter({', '.join(texts)}, {encode}{extra})", names)


def _annotations(layout: Layout, operation: Operation) -> Iterable[tuple[str, Expr]]:
    values: tuple[tuple[str, object], ...] = (
        ("envelope", layout.spec.envelope),
        ("permission", operation.permission),
        ("limits", operation.limits),
        ("pages", twin.pages if (twin := iteration(operation)) else None),
        ("forward", operation.forward),
        ("window", operation.window),
        ("idempotency", operation.idempotency),
        ("rules", operation.rules),
        ("secrets", operation.secrets),
        ("deprecated", operation.deprecated),
        ("source", operation.provenance.source if operation.provenance else None),
    )
    for key, value in values:
        if value:
            yield key, _literal(value)


def _literal(value: object) -> Expr:
    """A literal; a class of the model becomes the class of the core that has its name and fields."""
    if isinstance(value, tuple):
        parts = [_literal(entry) for entry in cast("tuple[object, ...]", value)]  # of whatever kind
        return join(parts, lambda texts: f"({', '.join(texts)}{',' if len(texts) == 1 else ''})")
    if isinstance(value, Decimal):
        return Expr(f"Decimal({quoted(str(value))})", {("decimal", "Decimal")})
    kind = type(value)
    if not has(kind):
        return Expr(quoted(value))
    given = {
        entry.name: _literal(getattr(value, entry.name))
        for entry in fields(kind)
        if getattr(value, entry.name) != entry.default
    }
    names = [name for part in given.values() for name in part.names]
    inner = ", ".join(f"{key}={part}" for key, part in given.items())
    home = _RULES if kind in {Bounds, Rule} else OPERATION
    return Expr(f"{kind.__name__}({inner})", [*names, (home, kind.__name__)])

"""Read the ``x-*`` keys of an operation, whose form the check has seen to, into the model."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, TypeAlias, TypeVar

from lendspec.generator.model import (
    Bounds,
    CursorPages,
    Deprecation,
    Envelope,
    ForwardPages,
    Idempotency,
    Limit,
    LimitCase,
    NumberedPages,
    Operation,
    Provenance,
    Rule,
    Window,
    WindowCase,
)
from lendspec.generator.tree import Map, Seq

__all__ = [
    "bounds",
    "deprecation",
    "envelope",
    "forward",
    "idempotency",
    "limits",
    "named_parameters",
    "pages",
    "provenance",
    "rules",
    "window",
]

T = TypeVar("T", str, int)
RuleKind: TypeAlias = Literal["any", "one", "most_one", "require", "forbid"]

_BOUNDS = frozenset(
    {
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        *("minLength", "maxLength", "pattern", "minItems", "maxItems", "x-digits"),
    }
)
_RULES: tuple[RuleKind, ...] = ("any", "one", "most_one", "require", "forbid")


def _get(value: Map, key: str, kind: type[T], default: T) -> T:
    found = value.get(key)
    return found if isinstance(found, kind) else default


def _maybe(value: Map, key: str, kind: type[T]) -> T | None:
    found = value.get(key)
    return found if isinstance(found, kind) else None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, Seq) else (str(value),) if value is not None else ()


def envelope(info: Map) -> Envelope | None:
    """The wrapper around every answer, from ``info``."""
    value = info.get("x-envelope")
    if not isinstance(value, Map):
        return None
    return Envelope(
        *(
            _get(value, key, str, default)
            for key, default in (("code", "code"), ("ok", "0"), ("message", "msg"), ("data", "data"))
        )
    )


def limits(value: Map) -> tuple[Limit, ...]:
    """``x-limits``."""
    listed = value.get("x-limits")
    return tuple(_limit(entry) for entry in listed if isinstance(entry, Map)) if isinstance(listed, Seq) else ()


def _limit(entry: Map) -> Limit:
    cases = entry.get("cases")
    return Limit(
        _get(entry, "weight", int, 1),
        _get(entry, "per_seconds", int, 60),
        _get(entry, "budget", int, 0),
        _get(entry, "scope", str, "ip"),
        _get(entry, "pool", str, "operation"),
        _texts(entry.get("per")),
        tuple(
            LimitCase(_get(case, "parameter", str, ""), _texts(case.get("values")), _get(case, "weight", int, 1))
            for case in cases
            if isinstance(case, Map)
        )
        if isinstance(cases, Seq)
        else (),
        _maybe(entry, "orScope", str),
        _maybe(entry, "orBudget", int),
    )


def pages(value: Map) -> NumberedPages | CursorPages | None:
    """``x-page``."""
    page = value.get("x-page")
    if not isinstance(page, Map) or page.get("style") == "forward":
        return None
    size, items, key = _get(page, "size", str, "limit"), _get(page, "items", str, ""), _texts(page.get("key"))
    default, most = _get(page, "default_size", int, 0), _get(page, "max_size", int, 0)
    if page.get("style") == "cursor":
        older, newer, cursor = (_get(page, name, str, name) for name in ("older", "newer", "cursor"))
        return CursorPages(older, newer, cursor, size, default, most, items, key)
    number, last, total = _get(page, "page", str, "page"), _maybe(page, "max_page", int), _maybe(page, "total", str)
    return NumberedPages(number, size, default, most, last, items, key, total)


def forward(value: Map) -> ForwardPages | None:
    """``x-page`` of the style ``forward``."""
    page = value.get("x-page")
    if not isinstance(page, Map) or page.get("style") != "forward":
        return None
    inclusive = page.get("inclusive")
    return ForwardPages(
        _get(page, "from", str, ""),
        _get(page, "cursor", str, ""),
        inclusive if isinstance(inclusive, bool) else None,
        _maybe(page, "size", str),
        _maybe(page, "default_size", int),
        _maybe(page, "max_size", int),
    )


def window(value: Map) -> Window | None:
    """``x-window``."""
    found = value.get("x-window")
    if not isinstance(found, Map):
        return None
    most, default, oldest = (_maybe(found, name, int) for name in ("max_days", "default_days", "oldest_days"))
    listed = found.get("cases")
    cases = [
        WindowCase(_get(case, "parameter", str, ""), _get(case, "max_days", int, 0))
        for case in (listed if isinstance(listed, Seq) else ())
        if isinstance(case, Map)
    ]
    return Window(_maybe(found, "start", str), _maybe(found, "end", str), most, default, oldest, tuple(cases))


def idempotency(value: Map) -> Idempotency | None:
    """``x-idempotency``."""
    found = value.get("x-idempotency")
    return (
        Idempotency(_get(found, "parameter", str, ""), _get(found, "seconds", int, 0))
        if isinstance(found, Map)
        else None
    )


def rules(value: Map) -> tuple[Rule, ...]:
    """``x-rules``."""
    listed = value.get("x-rules")
    return tuple(_rule(entry) for entry in listed if isinstance(entry, Map)) if isinstance(listed, Seq) else ()


def _rule(entry: Map) -> Rule:
    kind: RuleKind = next(name for name in _RULES if name in entry)  # one of them, by the schema of the extension
    when = entry.get("when")
    conditions = tuple((name, _texts(texts)) for name, texts in when.items()) if isinstance(when, Map) else ()
    return Rule(kind, _texts(entry[kind]), conditions)


def bounds(value: Map) -> Bounds | None:
    """The limits that a schema sets to a value."""
    if value.keys().isdisjoint(_BOUNDS):
        return None
    minimum, above = _edge(value, "minimum", "exclusiveMinimum")
    maximum, below = _edge(value, "maximum", "exclusiveMaximum")
    digits = value.get("x-digits")
    found = Bounds(
        minimum=minimum,
        maximum=maximum,
        above=above,
        below=below,
        min_length=_maybe(value, "minLength", int),
        max_length=_maybe(value, "maxLength", int),
        pattern=_maybe(value, "pattern", str),
        form=_maybe(value, "x-form", str),
        form_zh=_maybe(value, "x-form-zh", str),
        secret="pattern" in value and value.get("x-secret") is True,
        min_items=_maybe(value, "minItems", int),
        max_items=_maybe(value, "maxItems", int),
        whole_digits=_maybe(digits, "whole", int) if isinstance(digits, Map) else None,
        fraction_digits=_maybe(digits, "fraction", int) if isinstance(digits, Map) else None,
    )
    return found if found != Bounds() else None


def _edge(value: Map, inclusive: str, exclusive: str) -> tuple[int | Decimal | None, int | Decimal | None]:
    """The bound itself or the one just beyond; OpenAPI 3.0 says ``true`` where 3.1 gives the number."""
    if value.get(exclusive) is True:
        return None, _number(value, inclusive)
    return _number(value, inclusive), _number(value, exclusive)


def _number(value: Map, key: str) -> int | Decimal | None:
    found = value.get(key)
    if isinstance(found, bool):
        return None
    return Decimal(repr(found)) if isinstance(found, float) else found if isinstance(found, int) else None


def deprecation(value: Map) -> Deprecation | None:
    """``deprecated``, ``x-sunset`` and ``x-replaced-by``."""
    if value.get("deprecated") is not True:
        return None
    return Deprecation(_maybe(value, "x-sunset", str), _maybe(value, "x-replaced-by", str))


def provenance(value: Map) -> Provenance | None:
    """``x-provenance``."""
    found = value.get("x-provenance")
    return (
        Provenance(*(_maybe(found, key, str) for key in ("source", "checked", "note")))
        if isinstance(found, Map)
        else None
    )


def named_parameters(operation: Operation) -> Iterator[tuple[str, str]]:
    """Every parameter that an extension names, with the key that names it."""
    for limit in operation.limits:
        yield from (("x-limits", name) for name in (*limit.per, *(case.parameter for case in limit.cases)))
    if (onward := operation.forward) is not None:
        yield from (("x-page", name) for name in (onward.start, onward.size) if name)
    if (pages := operation.pages) is not None:
        names = (pages.page, pages.size) if isinstance(pages, NumberedPages) else (pages.older, pages.newer, pages.size)
        yield from (("x-page", name) for name in names)
    if (window := operation.window) is not None:
        yield from (("x-window", name) for name in (window.start, window.end) if name)
        yield from (("x-window", case.parameter) for case in window.cases)
    for rule in operation.rules:
        yield from (("x-rules", name) for name in (*rule.parameters, *(name for name, _ in rule.when)))
    if operation.idempotency is not None:
        yield ("x-idempotency", operation.idempotency.parameter)

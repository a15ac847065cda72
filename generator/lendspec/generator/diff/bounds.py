"""Whether fewer or more values of an argument pass than before."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, TypeAlias

from lendspec.generator.model import Bounds

__all__ = ["bound_changes"]

Number: TypeAlias = "int | Decimal"

# name in a message, attribute, attribute that excludes the bound itself, direction in which a bound narrows
_BOUNDS: Final = (
    ("minimum", "minimum", "above", 1),
    ("maximum", "maximum", "below", -1),
    ("least length", "min_length", None, 1),
    ("greatest length", "max_length", None, -1),
    ("least number of entries", "min_items", None, 1),
    ("greatest number of entries", "max_items", None, -1),
    ("greatest number of digits before the point", "whole_digits", None, -1),
    ("greatest number of digits behind the point", "fraction_digits", None, -1),
)


def bound_changes(owner: str, old: Bounds | None, new: Bounds | None) -> Iterator[tuple[str, str]]:
    """What narrows, and what widens, each as a rule with its words; ``owner`` is what the rule is of."""
    narrower, wider = _compared(old or Bounds(), new or Bounds())
    if narrower:
        yield f"{owner}-narrower", "; ".join(narrower)
    if wider:
        yield f"{owner}-wider", "; ".join(wider)


def _compared(was: Bounds, now: Bounds) -> tuple[list[str], list[str]]:
    narrower: list[str] = []
    wider: list[str] = []
    for name, attribute, strict, sign in _BOUNDS:
        before, after = _bound(was, attribute, strict, sign), _bound(now, attribute, strict, sign)
        if before != after:
            tighter = after is not None and (before is None or after > before)
            (narrower if tighter else wider).append(_words(name, before, after, sign))
    if was.pattern != now.pattern:
        (narrower if now.pattern else wider).append(_pattern(was.pattern, now.pattern))
    if was.each != now.each:
        for listed, found in zip((narrower, wider), _compared(was.each or Bounds(), now.each or Bounds()), strict=True):
            listed.extend(f"of each entry: {text}" for text in found)
    return narrower, wider


def _bound(bounds: Bounds, attribute: str, strict: str | None, sign: int) -> tuple[Number, bool] | None:
    """A bound that grows as it narrows, and whether it excludes itself."""
    found: list[tuple[Number, bool]] = [
        (value * sign, exclusive)
        for key, exclusive in ((attribute, False), (strict, True))
        if key and (value := getattr(bounds, key)) is not None
    ]
    return max(found, default=None)


def _words(name: str, before: tuple[Number, bool] | None, after: tuple[Number, bool] | None, sign: int) -> str:
    return f"{name} {_value(after, sign)}, before {_value(before, sign)}"


def _value(bound: tuple[Number, bool] | None, sign: int) -> str:
    if bound is None:
        return "none"
    value, exclusive = bound
    return f"{'over' if sign > 0 else 'under'} {value * sign}" if exclusive else str(value * sign)


def _pattern(before: str | None, after: str | None) -> str:
    return f"pattern {after or 'none'}, before {before or 'none'}"

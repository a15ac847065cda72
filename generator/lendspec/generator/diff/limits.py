"""Whether the limits of an operation became tighter: how many calls a second each budget allows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import TypeAlias

from lendspec.generator.docs_text import disputed, limit_text
from lendspec.generator.model import Limit

__all__ = ["limit_change"]

Budget: TypeAlias = tuple[str, str, tuple[str, ...]]
Case: TypeAlias = tuple[str, str] | None
Rates: TypeAlias = Mapping[Budget, Mapping[Case, Fraction]]


def limit_change(old: Sequence[Limit], new: Sequence[Limit]) -> tuple[str, str, str] | None:
    """The rule, with the old and the new limits in words; None where they are the same."""
    if tuple(old) == tuple(new):
        return None
    was, now = ("; ".join(map(limit_text, limits)) for limits in (old, new))
    if not old or not new:
        return ("limits-stated" if new else "limits-unstated"), was, now
    if _disputed(old) != _disputed(new):
        return "limits-other", was, now
    signs = set(_signs(_rates(old), _rates(new)))
    rule = {frozenset({-1}): "limits-tighter", frozenset({1}): "limits-looser"}.get(frozenset(signs), "limits-other")
    return rule, was, now


def _disputed(limits: Sequence[Limit]) -> set[Limit]:
    return {other for limit in limits if (other := disputed(limit)) is not None}


def _rates(limits: Sequence[Limit]) -> Rates:
    """Calls a second by budget, and within it by the cases that weigh otherwise."""
    rates: dict[Budget, dict[Case, Fraction]] = {}
    for limit in limits:
        cases: dict[Case, Fraction] = rates.setdefault((limit.scope, limit.pool, limit.per), {})
        weights: list[tuple[Case, int]] = [(None, limit.weight)]
        weights += [((case.parameter, value), case.weight) for case in limit.cases for value in case.values]
        for case, weight in weights:
            rate = Fraction(limit.budget, max(1, weight) * max(1, limit.per_seconds))
            cases[case] = min(rate, cases.get(case, rate))
    return rates


def _signs(old: Rates, new: Rates) -> Iterator[int]:
    """-1 for each budget and case that allows fewer calls than before, 1 for each that allows more."""
    for budget in {**old, **new}:
        was, now = old.get(budget), new.get(budget)
        if was is None or now is None:
            yield 1 if now is None else -1
            continue
        for case in {**was, **now}:
            before, after = was.get(case, was[None]), now.get(case, now[None])
            if before != after:
                yield 1 if after > before else -1

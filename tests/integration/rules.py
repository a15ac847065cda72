"""Which arguments may be sent together: the rules between parameters (`x-rules`), and calls that keep to them."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tests.support.document import json_text, rows, table

__all__ = ["Arguments", "Rule", "legal_calls", "rules_of"]

Arguments = Mapping[str, object]


@dataclass(frozen=True)
class Rule:
    """One rule: `kind` is any, one, most_one, require or forbid, of these `names`, when the condition holds."""

    kind: str
    names: tuple[str, ...]
    when: Mapping[str, tuple[str, ...]]

    def holds(self, sent: Arguments) -> bool:
        """Whether the condition applies to what is sent; an empty list of texts means that the parameter is there."""
        return all(name in sent and (not texts or text_of(sent[name]) in texts) for name, texts in self.when.items())

    def keeps(self, sent: Arguments) -> bool:
        """Whether what is sent keeps to the rule."""
        there = sum(name in sent for name in self.names)
        wanted = {
            "any": there >= 1,
            "one": there == 1,
            "most_one": there <= 1,
            "require": there == len(self.names),
            "forbid": there == 0,
        }
        return not self.holds(sent) or wanted[self.kind]


def rules_of(operation: Mapping[str, object]) -> tuple[Rule, ...]:
    """The rules of an operation of a spec."""
    return tuple(_rule(table(raw)) for raw in rows(operation.get("x-rules")))


def _rule(raw: Mapping[str, object]) -> Rule:
    kind = next(word for word in ("any", "one", "most_one", "require", "forbid") if word in raw)
    when = {name: tuple(map(str, rows(texts))) for name, texts in table(raw.get("when")).items()}
    return Rule(kind, tuple(map(str, rows(raw[kind]))), when)


def text_of(value: object) -> str:
    """The wire text of a value."""
    return value if isinstance(value, str) else json_text(value)


@dataclass(frozen=True)
class Choice:
    """What an operation could be called with: a value for every argument, other values that decide rules."""

    values: Arguments
    required: frozenset[str]
    others: Mapping[str, tuple[object, ...]]
    rules: tuple[Rule, ...]

    def settle(self, wanted: Iterable[str], keep: str | None = None) -> dict[str, object] | None:
        """Values for `wanted` and what is required, with the fewest changes that no rule forbids; None if none does.

        What is required and `keep` are in it.
        """
        fixed = self.required | ({keep} if keep else set())
        valuations = list(self._valuations())
        found = (self._nearest(fixed.union(wanted), fixed, values) for values in valuations)
        return next((sent for sent in found if sent is not None), None)

    def _valuations(self) -> Iterator[Arguments]:
        names = list(self.others)
        for picked in itertools.product(*(self.others[name] for name in names)):
            yield {**self.values, **dict(zip(names, picked, strict=True))}

    def _nearest(self, names: frozenset[str], fixed: frozenset[str], values: Arguments) -> dict[str, object] | None:
        queue, seen = deque([names]), {names}
        while queue:
            names = queue.popleft()
            sent = {name: value for name, value in values.items() if name in names}
            broken = next((rule for rule in self.rules if not rule.keeps(sent)), None)
            if broken is None:
                return sent
            near = [names ^ {name} for name in self._changes({*broken.names, *broken.when} - fixed, names)]
            queue.extend(each for each in near if each not in seen)
            seen.update(near)
        return None

    def _changes(self, candidates: set[str], names: frozenset[str]) -> list[str]:
        """Earlier arguments are added first and given up last, so that every run finds the same."""
        order = list(self.values)
        return sorted(candidates, key=lambda name: -order.index(name) if name in names else order.index(name))


def legal_calls(
    values: Arguments, required: frozenset[str], rules: tuple[Rule, ...], allowed: Mapping[str, Iterable[object]]
) -> list[dict[str, object]]:
    """The least and the most that may be sent, and further calls until each argument was in one.

    `allowed` holds the values that the schema of an argument lists.

    Raises:
        ValueError: The rules leave no call for an argument.
    """
    deciding = {name for rule in rules for name, texts in rule.when.items() if texts}
    others = {name: (values[name], *_others(values[name], allowed.get(name, ()))) for name in deciding}
    choice = Choice(values, required, others, rules)
    calls = [_found(choice.settle(required), "nothing but what is required"), _found(choice.settle(values), "all")]
    for name in values:
        if not any(name in call for call in calls):
            calls.append(_found(choice.settle(values, keep=name), name))
    return calls


def _others(value: object, allowed: Iterable[object]) -> list[object]:
    return [other for other in allowed if other != value]


def _found(call: dict[str, object] | None, what: str) -> dict[str, object]:
    if call is None:
        raise ValueError(f"the rules between parameters leave no legal call with {what}")
    return call

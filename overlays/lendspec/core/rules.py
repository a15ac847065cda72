"""What a specification demands of arguments beyond their types: bounds of one value, rules between several."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast

from attrs import frozen

if TYPE_CHECKING:
    from lendspec.core.operation import Operation

__all__ = ["Bounds", "Rule", "RuleKind", "check_bounds", "check_rules"]

RuleKind: TypeAlias = Literal["any", "one", "most_one", "require", "forbid"]

_matching = cache(re.compile)


@frozen
class Bounds:
    """Limits of one value; None is no limit.

    Attributes:
        minimum: Least number.
        maximum: Greatest number.
        above: Number that the value must exceed.
        below: Number that the value must stay under.
        min_length: Least number of characters.
        max_length: Greatest number of characters.
        pattern: Regular expression that a part of the text must match.
        min_items: Least number of entries.
        max_items: Greatest number of entries.
    """

    minimum: int | Decimal | None = None
    maximum: int | Decimal | None = None
    above: int | Decimal | None = None
    below: int | Decimal | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None


@frozen
class Rule:
    """A rule between arguments, by wire name.

    Attributes:
        kind: ``any`` wants at least one of them, ``one`` exactly one, ``most_one`` at most one, ``require`` all and
            ``forbid`` none.
        parameters: Wire names of the arguments.
        when: Conditions that hold together: a wire name and the wire texts that fulfil it; no text means present.
    """

    kind: RuleKind
    parameters: tuple[str, ...]
    when: tuple[tuple[str, tuple[str, ...]], ...] = ()


def check_bounds(value: object, bounds: Bounds) -> None:
    """Refuse a value outside of its bounds.

    Raises:
        ValueError: Says the bound, the value and nothing of the name, which the caller knows.
    """
    if isinstance(value, str):
        _check_text(value, bounds)
    elif isinstance(value, int | Decimal):
        _check_number(value, bounds)
    elif isinstance(value, Sequence):
        _check_span(len(cast("Sequence[object]", value)), bounds.min_items, bounds.max_items, "entries")


def _check_text(value: str, bounds: Bounds) -> None:
    _check_span(len(value), bounds.min_length, bounds.max_length, "characters")
    if bounds.pattern is not None and not _matching(bounds.pattern).search(value):
        raise ValueError(f"expected text like {bounds.pattern}, got {value!r}")


def _check_number(value: int | Decimal, bounds: Bounds) -> None:
    if bounds.minimum is not None and value < bounds.minimum:
        raise ValueError(f"expected at least {bounds.minimum}, got {value}")
    if bounds.maximum is not None and value > bounds.maximum:
        raise ValueError(f"expected at most {bounds.maximum}, got {value}")
    if bounds.above is not None and value <= bounds.above:
        raise ValueError(f"expected more than {bounds.above}, got {value}")
    if bounds.below is not None and value >= bounds.below:
        raise ValueError(f"expected less than {bounds.below}, got {value}")


def _check_span(count: int, least: int | None, most: int | None, what: str) -> None:
    if least is not None and count < least:
        raise ValueError(f"expected at least {least} {what}, got {count}")
    if most is not None and count > most:
        raise ValueError(f"expected at most {most} {what}, got {count}")


def check_rules(operation: Operation[object], texts: Mapping[str, str]) -> None:
    """Refuse arguments that do not go together.

    Args:
        operation: What is asked.
        texts: The arguments that are present, by wire name, as wire text.

    Raises:
        ValueError: Names the arguments, the rule and the way out.
    """
    for rule in operation.rules:
        if all(_holds(texts.get(name), wanted) for name, wanted in rule.when):
            given = [name for name in rule.parameters if name in texts]
            if not _KEPT[rule.kind](len(given), len(rule.parameters)):
                raise ValueError(_message(operation, rule, given))


def _holds(text: str | None, wanted: tuple[str, ...]) -> bool:
    return text is not None and (not wanted or text in wanted)


_KEPT: Final[Mapping[RuleKind, Callable[[int, int], bool]]] = MappingProxyType(
    {
        "any": lambda given, _: given > 0,
        "one": lambda given, _: given == 1,
        "most_one": lambda given, _: given <= 1,
        "require": lambda given, wanted: given == wanted,
        "forbid": lambda given, _: given == 0,
    }
)


def _message(operation: Operation[object], rule: Rule, given: list[str]) -> str:
    names = {parameter.wire: parameter.name for parameter in operation.parameters}
    listed = [names[wire] for wire in rule.parameters]
    got = ", ".join(names[wire] for wire in given) or "none"
    missing = [names[wire] for wire in rule.parameters if wire not in given]
    demand = {
        "any": f"give at least one of {' and '.join(listed)}",
        "one": f"give exactly one of {' and '.join(listed)}, not {got}",
        "most_one": f"give only one of {' and '.join(listed)}, not {got}",
        "require": f"give {' and '.join(missing)}",
        "forbid": f"leave out {got}",
    }[rule.kind]
    return f"{operation.python_name}: {demand}{_condition(rule, names)}"


def _condition(rule: Rule, names: Mapping[str, str]) -> str:
    said = [f"{names[wire]} is {' or '.join(texts) or 'given'}" for wire, texts in rule.when]
    return f" when {' and '.join(said)}" if said else ""

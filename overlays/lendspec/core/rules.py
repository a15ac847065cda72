"""What a specification demands of several arguments together."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lendspec.core.operation import Operation

__all__ = ["Rule", "RuleKind", "check_rules"]

RuleKind: TypeAlias = Literal["any", "one", "most_one", "require", "forbid"]


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

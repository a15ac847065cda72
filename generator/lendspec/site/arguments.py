"""Which parameters a sample gives, and with what value: the required ones, and what the rules want beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from lendspec.generator.model import Operation, Parameter, Rule
from lendspec.site.literals import made_up

__all__ = ["example_of", "is_credential", "sample_parameters"]

_BESIDE: Final = {
    "createMarginOrder": ("quantity", "price", "timeInForce"),
    "deleteMarginSpecialKey": ("apiName",),
}
"""What a call needs beside its required parameters, where only words say so."""
_NAMED: Final = re.compile(r"(?i)key|secret|token|passphrase|signature")
_TOKEN: Final = re.compile(r"[A-Za-z0-9+/=_-]{24,}")


def sample_parameters(operation: Operation, *, bare: bool = False) -> tuple[Parameter, ...]:
    """The parameters of a sample, in the order of the operation; ``bare`` where no client makes one by itself."""
    key = operation.idempotency.parameter if operation.idempotency and not bare else None
    chosen = {each.wire for each in operation.parameters if each.required and each.wire != key}
    chosen.update(_BESIDE.get(operation.id, ()))
    for rule in operation.rules:
        if _applies(rule, operation, chosen):
            chosen.update(_wanted(rule, operation, chosen))
    return tuple(each for each in operation.parameters if each.wire in chosen)


def _applies(rule: Rule, operation: Operation, chosen: set[str]) -> bool:
    known = {each.wire: each for each in operation.parameters}
    return all(wire in chosen and (not texts or _text(example_of(known[wire])) in texts) for wire, texts in rule.when)


def _wanted(rule: Rule, operation: Operation, chosen: set[str]) -> Iterable[str]:
    listed = [each for each in operation.parameters if each.wire in rule.parameters]
    if rule.kind == "require":
        return [each.wire for each in listed]
    if rule.kind in {"any", "one"} and not chosen.intersection(rule.parameters):
        with_example = [each for each in listed if each.example is not None]
        return [each.wire for each in (with_example or listed)[:1]]
    return []


def example_of(parameter: Parameter) -> object:
    """The documented example of a parameter, or a value that fits; never one that could be a credential."""
    value = made_up(parameter.schema) if parameter.example is None else parameter.example
    return f"your-{parameter.name.replace('_', '-')}" if is_credential(parameter.wire, value) else value


def is_credential(name: str, value: object) -> bool:
    """Whether a documented value is a key or a token, which no page should teach to show."""
    return isinstance(value, str) and _NAMED.search(name) is not None and _TOKEN.fullmatch(value) is not None


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)

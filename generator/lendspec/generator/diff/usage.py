"""Which operations send a class and which answer it: the rules for the two are opposite."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from lendspec.generator.diff.types import Class, classes_of
from lendspec.generator.model import Spec

__all__ = ["Usage", "classes", "usage_of"]


@frozen
class Usage:
    """The operations that use one class, by Python name."""

    sent: frozenset[str] = field(default=frozenset[str]())
    answered: frozenset[str] = field(default=frozenset[str]())

    def __or__(self, other: Usage) -> Usage:
        return Usage(self.sent | other.sent, self.answered | other.answered)

    @property
    def operations(self) -> tuple[str, ...]:
        """All of them, in alphabetical order."""
        return tuple(sorted(self.sent | self.answered))


def usage_of(spec: Spec) -> Mapping[str, Usage]:
    """The use of every class, by its name."""
    found: dict[str, Usage] = {}
    for operation in spec.operations:
        users = frozenset({operation.python_name})
        answered: dict[str, Class] = {}
        sent: dict[str, Class] = {}
        classes_of(operation.answer, answered)
        for parameter in operation.parameters:
            classes_of(parameter.schema, sent)
        for names, usage in ((answered, Usage(answered=users)), (sent, Usage(sent=users))):
            for name in names:
                found[name] = found.get(name, Usage()) | usage
    return found


def classes(spec: Spec) -> dict[str, Class]:
    """Every class that the operations of a specification reach."""
    found: dict[str, Class] = {}
    for operation in spec.operations:
        for schema in (operation.answer, *(parameter.schema for parameter in operation.parameters)):
            classes_of(schema, found)
    return found

"""How large a package may become: what is small to write may be large to write out, and memory has an end."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TypeVar

from lendspec.generator.document import Spot
from lendspec.generator.findings import SpecError
from lendspec.generator.layout import Layout
from lendspec.generator.model import (
    Array,
    Blank,
    EnumType,
    Group,
    Mapping,
    Nullable,
    ObjectType,
    Operation,
    Row,
    Schema,
    Spec,
    Union,
)

__all__ = ["check_size", "limited"]

_MODULE = 150_000
_PACKAGE = 2_000_000
_FIELD = 4  # what one field costs beside the types that it names
_OPERATION = 40
_LETTERS = 64  # so many cost as much as a type; each stands in the text of a module, in its views and in the model

_MOST_OPERATIONS = 40_000
T = TypeVar("T")


def limited(root: Spot, listed: Iterable[T]) -> list[T]:
    """All of the operations of a specification, or of its paths, before much is made of them.

    Raises:
        SpecError: There are more than any package may have.
    """
    found = list(islice(listed, _MOST_OPERATIONS + 1))
    if len(found) > _MOST_OPERATIONS:
        message = f"there are more than {_MOST_OPERATIONS} operations or paths; split the specification"
        raise SpecError(root.finding("too-large", message, key="paths"))
    return found


def check_size(root: Spot, spec: Spec) -> None:
    """Refuse a specification whose package would not fit into memory.

    Raises:
        SpecError: One module, or all of them together, would hold too many fields, arguments and types.
    """
    every = sum(map(_object, spec.objects)) + sum(map(_group, spec.groups))
    members = sum(map(_enum, spec.enums))
    if every + members <= min(_MODULE, _PACKAGE):
        return
    layout = Layout(spec)
    modules = {name: sum(map(_object, made)) for name, made in layout.model_modules().items()}
    modules |= {layout.module_of(group): _group(group) for group in spec.groups}
    modules["enums"] = members
    name, most = max(modules.items(), key=lambda each: each[1])
    if most > _MODULE:
        message = f"`{name}` would hold more fields and types than fit into memory; split it, by tags for example"
        raise SpecError(root.finding("too-large", message))
    if sum(modules.values()) > _PACKAGE:
        message = "the package would hold more fields and types than fit into memory; split the specification"
        raise SpecError(root.finding("too-large", message))


def _enum(made: EnumType) -> int:
    letters = sum(len(member.value) for member in made.members if isinstance(member.value, str))
    return _FIELD * len(made.members) + letters // _LETTERS


def _object(made: ObjectType) -> int:
    letters = len(made.doc.en) + sum(len(entry.wire) + len(entry.doc.en) for entry in made.fields)
    return _FIELD + _fields(entry.schema for entry in made.fields) + letters // _LETTERS


def _group(group: Group) -> int:
    return sum(map(_operation, group.operations)) + len(group.doc.en) // _LETTERS


def _operation(operation: Operation) -> int:
    letters = len(operation.id) + len(operation.summary.en) + len(operation.doc.en) + sum(map(len, operation.path))
    letters += sum(len(parameter.wire) + len(parameter.doc.en) for parameter in operation.parameters)
    types = _types(operation.answer) + _fields(parameter.schema for parameter in operation.parameters)
    return _OPERATION + types + letters // _LETTERS


def _fields(schemas: Iterable[Schema]) -> int:
    return sum(_FIELD + _types(schema) for schema in schemas)


def _types(schema: Schema) -> int:
    """How many types the annotation of a value names."""
    match schema:
        case Union(members):
            return sum(map(_types, members))
        case Array(inner) | Mapping(inner) | Nullable(inner) | Blank(inner) | Row(inner):
            return _types(inner)
        case _:
            return 1

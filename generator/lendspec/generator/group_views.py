"""What the template of a group of operations shows."""

from __future__ import annotations

from typing import Final, NamedTuple

from lendspec.generator import docs_text
from lendspec.generator.bounds_constants import BoundsConstants
from lendspec.generator.brackets import exploded
from lendspec.generator.hoisting import ConstantView
from lendspec.generator.imports import Import, import_lines, imports
from lendspec.generator.layout import Layout
from lendspec.generator.leaves import (
    Code,
    Name,
    doc,
    expression,
    fixed,
    lines,
    name,
    put,
)
from lendspec.generator.literals import OPERATION, Settings, constant_settings
from lendspec.generator.model import Group, Operation
from lendspec.generator.names import constant, pascal
from lendspec.generator.paging import Iteration, iteration
from lendspec.generator.python import Python, holds_union, optional
from lendspec.generator.refusals import located, without_twins
from lendspec.generator.text import paragraph

__all__ = ["ArgumentView", "GroupView", "IterationView", "MethodView", "group_view"]

Names = set[tuple[str, str]]

_PAGING = "lendspec.core.paging"
_OWN_NAMES = (name("self"), name("options"))
_INDENT = 8
"""Where the arguments and the docstring of a method stand."""
_NEEDED: Final = "%s: %s"
_OPTIONAL: Final = "%s: %s = None"
_DEEPER = 12
"""Where the arguments of a call in it stand."""


class ArgumentView(NamedTuple):
    """One argument of a method."""

    name: Name
    annotation: Code
    required: bool


class IterationView(NamedTuple):
    """The iterating twin of a method."""

    name: Name
    doc: str
    arguments: tuple[ArgumentView, ...]
    record: Code
    filters: tuple[Name, ...]
    settings: tuple[Name, ...]
    docstring: Code
    signature: Code
    values: Code
    handed: Code


class MethodView(NamedTuple):
    """One operation as constant and as method."""

    constant: Name
    constant_type: Code | None
    name: Name
    doc: str
    raw_doc: str
    arguments: tuple[ArgumentView, ...]
    result: Code
    settings: tuple[tuple[Name, Code], ...]
    iteration: IterationView | None
    definition: Code
    docstring: Code
    raw_docstring: Code
    signature: Code
    raw_result: Code
    values: Code


class GroupView(NamedTuple):
    """A module of one group of operations."""

    title: Name
    doc: str
    class_name: Name
    imports: tuple[Import, ...]
    constants: tuple[ConstantView, ...]
    methods: tuple[MethodView, ...]
    names: tuple[Name, ...]
    import_lines: Code


def group_view(layout: Layout, group: Group) -> GroupView:
    """Lay out the module of one group.

    Raises:
        UnsafeOutputError: Something that is no name, literal or type would stand in its place.
    """
    python = Python(layout.home)
    names: Names = {(OPERATION, "Operation")}
    types: Names = {("lendspec.core.session", each) for each in ("AsyncSession", "CallOptions", "RawAnswer", "Session")}
    bounds = BoundsConstants()
    methods = tuple([_method(layout, python, operation, bounds, names, types) for operation in group.operations])
    title = pascal(layout.module_of(group))
    classes = [name(f"{prefix}{title}Api") for prefix in ("", "Async", "Raw", "AsyncRaw")]
    listed = imports(names | types)  # types too: tools read annotations at run time
    return GroupView(
        name(title),
        paragraph(group.doc.en or f"The operations of {group.name or layout.spec.title}."),
        classes[0],
        listed,
        bounds.constants,
        methods,
        tuple(sorted([*classes, *(method.constant for method in methods)])),
        import_lines(listed, layout.root),
    )


def _method(
    layout: Layout, python: Python, operation: Operation, bounds: BoundsConstants, names: Names, types: Names
) -> MethodView:
    with located(f"operation {operation.id!a}"):
        return _made(layout, python, operation, bounds, names, types)


def _made(
    layout: Layout, python: Python, operation: Operation, bounds: BoundsConstants, names: Names, types: Names
) -> MethodView:
    result = python.annotation(operation.answer)
    types |= result.names
    arguments: list[ArgumentView] = []
    key = operation.idempotency.parameter if operation.idempotency else None
    for parameter in operation.parameters:
        needed = parameter.required and parameter.wire != key
        annotation = python.argument(parameter.schema)
        types |= annotation.names
        text = annotation.text if needed else optional(annotation.text)
        arguments.append(ArgumentView(name(parameter.name), expression(text, annotation.names), needed))
    twin = iteration(operation)
    settings = constant_settings(layout, python, operation, twin, bounds)
    names |= settings.names
    if twin is not None:
        names |= {(_PAGING, "AsyncPaged"), (_PAGING, "Paged")}
        types |= {(_PAGING, "Progress"), ("collections.abc", "Callable"), *python.annotation(twin.record).names}
    ordered = _ordered(arguments)
    result_text = expression(result.text, result.names)
    known = name(constant(operation.id))
    kind = put("Operation[%s]", result_text) if holds_union(operation.answer) else None
    full, raw = docs_text.method_doc(operation), docs_text.raw_doc(operation)
    return MethodView(
        known,
        kind,
        name(operation.name),
        full,
        raw,
        ordered,
        result_text,
        settings.pairs,
        _iteration(python, operation, twin, {argument.name: argument for argument in arguments}) if twin else None,
        _definition(known, kind, settings),
        doc(full, _INDENT),
        doc(raw, _INDENT),
        _signature(ordered),
        put("RawAnswer[%s]", result_text),
        _values([argument.name for argument in ordered]),
    )


def _ordered(arguments: list[ArgumentView]) -> tuple[ArgumentView, ...]:
    """Those that must be given come first."""
    return tuple(sorted(arguments, key=lambda argument: not argument.required))


def _definition(constant: Name, kind: Code | None, settings: Settings) -> Code:
    """The constant of an operation."""
    target = put("%s: %s", constant, kind) if kind else constant
    return put("%s = Operation(\n%s)", target, settings.lines)


def _signature(arguments: tuple[ArgumentView, ...]) -> Code:
    """The arguments of a method that are given by name, one a line, before its options."""
    without_twins([*_OWN_NAMES, *(argument.name for argument in arguments)], "arguments")
    return lines(
        "        ",
        [
            put(_NEEDED if argument.required else _OPTIONAL, argument.name, argument.annotation)
            for argument in arguments
        ],
    )


def _values(names: list[Name]) -> Code:
    """A dictionary that hands arguments on by their names."""
    return exploded([put('"%s": %s', each, each) for each in names], _DEEPER)


def _iteration(
    python: Python, operation: Operation, twin: Iteration, arguments: dict[Name, ArgumentView]
) -> IterationView:
    filters = _ordered([arguments[name(each.name)] for each in twin.filters])
    own: dict[str, Code] = {}
    aliases: dict[str, Code] = {}
    for each, parameter in zip(("start", "end"), twin.times or (), strict=False):
        found = python.argument(parameter.schema)
        annotation = expression(optional(found.text), found.names)
        own[each] = annotation
        aliases |= {parameter.name: annotation} if parameter.name != each else {}
    settings = _SETTINGS
    listed = [ArgumentView(name(each), text, required=False) for each, text in (own | aliases | settings).items()]
    record = python.annotation(twin.record)
    text = docs_text.iteration_doc(operation, twin)
    handed = tuple(map(name, (*own, *settings, "options")))
    passed = (*(argument.name for argument in filters), *map(name, aliases))
    ordered = (*filters, *listed)
    return IterationView(
        name(twin.name),
        text,
        ordered,
        expression(record.text, record.names),
        passed,
        handed,
        doc(text, _INDENT),
        _signature(ordered),
        _values(list(passed)),
        lines("            ", [put("%s=%s", each, each) for each in handed]),
    )


_SETTINGS = {
    "page_size": fixed("int | None"),
    "progress": fixed("Callable[[Progress], object] | None"),
}

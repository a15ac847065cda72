"""What the template of a group of operations shows."""

from __future__ import annotations

from attrs import frozen

from lendspec.generator import docs_text
from lendspec.generator.imports import Import, imports
from lendspec.generator.layout import Layout
from lendspec.generator.literals import OPERATION, constant_settings
from lendspec.generator.model import Group, Operation
from lendspec.generator.names import constant, pascal
from lendspec.generator.paging import Iteration, iteration
from lendspec.generator.python import Python, holds_union, optional
from lendspec.generator.text import paragraph

__all__ = ["ArgumentView", "GroupView", "IterationView", "MethodView", "group_view"]

_PAGING = "lendspec.core.paging"


@frozen
class ArgumentView:
    """One argument of a method."""

    name: str
    annotation: str
    required: bool


@frozen
class IterationView:
    """The iterating twin of a method."""

    name: str
    doc: str
    arguments: tuple[ArgumentView, ...]
    record: str
    filters: tuple[str, ...]
    settings: tuple[str, ...]


@frozen
class MethodView:
    """One operation as constant and as method."""

    constant: str
    constant_type: str | None
    name: str
    doc: str
    raw_doc: str
    arguments: tuple[ArgumentView, ...]
    result: str
    settings: tuple[tuple[str, str], ...]
    iteration: IterationView | None


@frozen
class GroupView:
    """A module of one group of operations."""

    title: str
    doc: str
    class_name: str
    imports: tuple[Import, ...]
    type_imports: tuple[Import, ...]
    methods: tuple[MethodView, ...]
    names: tuple[str, ...]


def group_view(layout: Layout, group: Group) -> GroupView:
    """Lay out the module of one group."""
    python = Python(layout.home)
    names: set[tuple[str, str]] = {(OPERATION, "Operation")}
    types: set[tuple[str, str]] = {
        ("lendspec.core.session", name) for name in ("AsyncSession", "CallOptions", "RawAnswer", "Session")
    }
    methods = tuple(_method(layout, python, operation, names, types) for operation in group.operations)
    title = pascal(layout.module_of(group))
    classes = [f"{prefix}{title}Api" for prefix in ("", "Async", "Raw", "AsyncRaw")]
    doc = paragraph(group.doc.en or f"The operations of {group.name or layout.spec.title}.")
    return GroupView(
        title,
        doc,
        f"{title}Api",
        imports(names),
        imports(types - names),
        methods,
        tuple(sorted([*classes, *(method.constant for method in methods)])),
    )


def _method(
    layout: Layout, python: Python, operation: Operation, names: set[tuple[str, str]], types: set[tuple[str, str]]
) -> MethodView:
    result = python.annotation(operation.answer)
    types |= result.names
    arguments: list[ArgumentView] = []
    for parameter in operation.parameters:
        needed = parameter.required and not (
            operation.idempotency and operation.idempotency.parameter == parameter.wire
        )
        annotation = python.argument(parameter.schema)
        types |= annotation.names
        arguments.append(ArgumentView(parameter.name, annotation.text if needed else optional(annotation.text), needed))
    settings, needed_names = constant_settings(layout, python, operation)
    names |= needed_names
    twin = iteration(operation)
    if twin is not None:
        names |= {(_PAGING, "AsyncPaged"), (_PAGING, "Paged")}
        types |= {(_PAGING, "Progress"), ("collections.abc", "Callable"), *python.annotation(twin.record).names}
    return MethodView(
        constant(operation.id),
        f"Operation[{result}]" if holds_union(operation.answer) else None,
        operation.name,
        docs_text.method_doc(operation),
        docs_text.raw_doc(operation),
        tuple(sorted(arguments, key=lambda argument: not argument.required)),
        result.text,
        settings,
        _iteration(python, operation, twin, {argument.name: argument for argument in arguments}) if twin else None,
    )


def _iteration(
    python: Python, operation: Operation, twin: Iteration, arguments: dict[str, ArgumentView]
) -> IterationView:
    filters = sorted((arguments[each.name] for each in twin.filters), key=lambda argument: not argument.required)
    own: dict[str, str] = {}
    aliases: dict[str, str] = {}
    for name, parameter in zip(("start", "end"), twin.times or (), strict=False):
        annotation = optional(python.argument(parameter.schema).text)
        own[name] = annotation
        aliases |= {parameter.name: annotation} if parameter.name != name else {}
    settings = {"page_size": "int | None", "progress": "Callable[[Progress], object] | None"}
    listed = [ArgumentView(name, text, required=False) for name, text in (own | aliases | settings).items()]
    return IterationView(
        twin.name,
        docs_text.iteration_doc(operation, twin),
        (*filters, *listed),
        python.annotation(twin.record).text,
        (*(each.name for each in filters), *aliases),
        (*own, *settings, "options"),
    )

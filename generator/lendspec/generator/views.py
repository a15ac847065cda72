"""What each template shows, decided beforehand: templates lay out and decide nothing."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import cast

from attrs import field, fields, frozen, has

from lendspec.generator import docs_text
from lendspec.generator.layout import Layout, objects_of
from lendspec.generator.model import Bounds, EnumType, Group, ObjectType, Operation, Parameter, Rule
from lendspec.generator.names import Allocator, constant, pascal, snake
from lendspec.generator.paging import Iteration, iteration
from lendspec.generator.python import CODEC, Expr, Python, join, optional
from lendspec.generator.text import paragraph, quoted

__all__ = [
    "ClientView",
    "EnumsView",
    "GroupView",
    "InitView",
    "ModelsView",
    "client_view",
    "enums_view",
    "group_view",
    "init_view",
    "models_view",
]

_OPERATION = "lendspec.core.operation"
_PAGING = "lendspec.core.paging"
_RULES = "lendspec.core.rules"


@frozen
class Import:
    """One import line."""

    module: str
    names: tuple[str, ...]


def _imports(names: Iterable[tuple[str, str]], own: str = "") -> tuple[Import, ...]:
    modules: dict[str, set[str]] = {}
    for module, name in names:
        if module != own:
            modules.setdefault(module, set()).add(name)
    return tuple(Import(module, tuple(sorted(modules[module]))) for module in sorted(modules))


@frozen
class EnumsView:
    """The module of enumerations."""

    enums: tuple[EnumType, ...]
    bases: tuple[str, ...]


@frozen
class FieldView:
    """One attribute of a model."""

    name: str
    annotation: str
    decode: str
    wire: str
    required: bool
    default: str


@frozen
class ModelView:
    """One model with its decoder and, where it is sent too, its encoder."""

    name: str
    snake: str
    doc: str
    fields: tuple[FieldView, ...]
    decoded: bool
    encoded: bool


@frozen
class ModelsView:
    """A module of models."""

    imports: tuple[Import, ...]
    lazy_imports: tuple[Import, ...]
    models: tuple[ModelView, ...]
    constants: tuple[tuple[str, str], ...]
    names: tuple[str, ...]


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


@frozen
class Branch:
    """A group on the root class."""

    attribute: str
    class_name: str
    module: str
    doc: str


@frozen
class ClientView:
    """The module of the root classes."""

    class_name: str
    doc: str
    base: Branch | None
    branches: tuple[Branch, ...]


@frozen
class InitView:
    """The package itself."""

    doc: str
    homes: tuple[tuple[str, str], ...]
    operations: tuple[tuple[str, tuple[str, ...]], ...] = field(factory=tuple)


def enums_view(spec_enums: tuple[EnumType, ...]) -> EnumsView:
    """Lay out the enumerations."""
    bases = tuple(
        name
        for name, text in (("IntEnum", False), ("StrEnum", True))
        if any(made.is_text == text for made in spec_enums)
    )
    return EnumsView(spec_enums, bases)


def models_view(layout: Layout, module: str, objects: tuple[ObjectType, ...]) -> ModelsView:
    """Lay out a module of models."""
    python = Python(layout.home)
    own = f"{layout.root}.{module}"
    sent, received = _directions(layout)
    hoist = _Hoist()
    encoders: list[tuple[str, str]] = []
    names: set[tuple[str, str]] = set()
    types: set[tuple[str, str]] = set()
    models: list[ModelView] = []
    for made in objects:
        fields = tuple(
            _field(python, made, index, hoist, names, types, decoded=made.name in received)
            for index in range(len(made.fields))
        )
        if made.name in sent:
            encoder = _encoder(python, made)
            encoders.append((f"_encode_{snake(made.name)}", encoder.text))
            names |= encoder.names
            types.add((CODEC, "Wire"))
        if made.name in received:
            names |= {(CODEC, "as_object")} | {
                (CODEC, "required" if entry.required else "optional") for entry in fields
            }
        doc = docs_text.object_doc(made)
        models.append(ModelView(made.name, snake(made.name), doc, fields, made.name in received, made.name in sent))
    exported = [model.name for model in models]
    exported += [f"decode_{model.snake}" for model in models if model.decoded] + [
        f"encode_{model.snake}" for model in models if model.encoded
    ]
    constants = (*hoist.constants, *encoders)
    return ModelsView(
        _imports(names, own), _imports(types - names, own), tuple(models), constants, tuple(sorted(exported))
    )


def _field(
    python: Python,
    made: ObjectType,
    index: int,
    hoist: _Hoist,
    names: set[tuple[str, str]],
    types: set[tuple[str, str]],
    *,
    decoded: bool,
) -> FieldView:
    entry = made.fields[index]
    annotation = python.annotation(entry.schema)
    types |= annotation.names
    decode = python.decoder(entry.schema)
    if decoded:
        names |= decode.names
    text = annotation.text if entry.required else optional(annotation.text)
    default = "" if entry.required else " = None"
    if entry.secret:
        names.add(("attrs", "field"))
        default = f" = field({'' if entry.required else 'default=None, '}repr=False)"
    decoder = hoist(decode.text) if decoded else ""
    return FieldView(entry.name, text, decoder, quoted(entry.wire), entry.required, default)


class _Hoist:
    """Gives composite decoders a module-level name, so that none is built twice."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._scope = Allocator()

    def __call__(self, text: str) -> str:
        if "(" not in text:
            return text
        if text not in self._names:
            self._names[text] = self._scope.take(f"_{snake(text)}")
        return self._names[text]

    @property
    def constants(self) -> tuple[tuple[str, str], ...]:
        return tuple((name, text) for text, name in self._names.items())


def _encoder(python: Python, made: ObjectType) -> Expr:
    rows: list[str] = []
    names = {(CODEC, "wire_object")}
    for entry in made.fields:
        encode = python.encoder(entry.schema)
        names |= encode.names
        rows.append(f"({quoted(entry.wire)}, {quoted(entry.name)}, {encode}, {entry.required}), ")
    return Expr(f"wire_object({made.name}, ({''.join(rows)}))", names)


def _directions(layout: Layout) -> tuple[set[str], set[str]]:
    sent: dict[str, ObjectType] = {}
    received: dict[str, ObjectType] = {}
    for operation in layout.spec.operations:
        objects_of(operation.answer, received)
        for parameter in operation.parameters:
            objects_of(parameter.schema, sent)
    return set(sent), set(received)


def group_view(layout: Layout, group: Group) -> GroupView:
    """Lay out the module of one group."""
    python = Python(layout.home)
    names: set[tuple[str, str]] = {(_OPERATION, "Operation")}
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
        _imports(names),
        _imports(types - names),
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
    settings, needed_names = _settings(layout, python, operation)
    names |= needed_names
    twin = iteration(operation)
    if twin is not None:
        names |= {(_PAGING, "AsyncPaged"), (_PAGING, "Paged")}
        types |= {(_PAGING, "Progress"), ("collections.abc", "Callable"), *python.annotation(twin.record).names}
    return MethodView(
        constant(operation.id),
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


def _settings(
    layout: Layout, python: Python, operation: Operation
) -> tuple[tuple[tuple[str, str], ...], set[tuple[str, str]]]:
    decode = python.decoder(operation.answer)
    parameters = [_parameter(python, parameter) for parameter in operation.parameters]
    names = {*decode.names, *(name for expr in parameters for name in expr.names)}
    rows = [
        ("id", quoted(operation.id)),
        ("python_name", quoted(operation.python_name)),
        ("exchange", quoted(layout.spec.exchange)),
        ("product", quoted(layout.spec.product)),
        ("method", quoted(operation.method)),
        ("path", quoted(operation.path)),
        ("effect", quoted(operation.effect)),
        ("security", quoted(operation.security)),
        ("parameters", f"({', '.join(map(str, parameters))}{',' if parameters else ''})"),
        ("decode", decode.text),
    ]
    if operation.owned:
        rows.append(("owned", quoted(tuple(parameter.wire for parameter in operation.owned))))
    if operation.body:
        rows.append(("body", quoted(operation.body)))
    for key, expr in _annotations(layout, operation):
        names |= expr.names
        rows.append((key, expr.text))
    return tuple(rows), names


def _parameter(python: Python, parameter: Parameter) -> Expr:
    encode = python.encoder(parameter.schema)
    annotation = python.argument(parameter.schema)
    texts = map(quoted, (parameter.wire, parameter.name, annotation.text, parameter.location))
    extra = (", required=True" if parameter.required else "") + ("" if parameter.explode else ", explode=False")
    names = {*encode.names, (_OPERATION, "Parameter")}
    if parameter.bounds is not None:
        bounds = _literal(parameter.bounds)
        extra += f", bounds={bounds}"
        names |= bounds.names
    return Expr(f"Parameter({', '.join(texts)}, {encode}{extra})", names)


def _annotations(layout: Layout, operation: Operation) -> Iterable[tuple[str, Expr]]:
    values: tuple[tuple[str, object], ...] = (
        ("envelope", layout.spec.envelope),
        ("permission", operation.permission),
        ("limits", operation.limits),
        ("pages", twin.pages if (twin := iteration(operation)) else None),
        ("forward", operation.forward),
        ("window", operation.window),
        ("idempotency", operation.idempotency),
        ("rules", operation.rules),
        ("secrets", operation.secrets),
        ("deprecated", operation.deprecated),
        ("source", operation.provenance.source if operation.provenance else None),
    )
    for key, value in values:
        if value:
            yield key, _literal(value)


def _literal(value: object) -> Expr:
    """A literal; a class of the model becomes the class of the core that has its name and fields."""
    if isinstance(value, tuple):
        parts = [_literal(entry) for entry in cast("tuple[object, ...]", value)]  # of whatever kind
        return join(parts, lambda texts: f"({', '.join(texts)}{',' if len(texts) == 1 else ''})")
    if isinstance(value, Decimal):
        return Expr(f"Decimal({quoted(str(value))})", {("decimal", "Decimal")})
    kind = type(value)
    if not has(kind):
        return Expr(quoted(value))
    given = {
        entry.name: _literal(getattr(value, entry.name))
        for entry in fields(kind)
        if getattr(value, entry.name) != entry.default
    }
    names = [name for part in given.values() for name in part.names]
    inner = ", ".join(f"{key}={part}" for key, part in given.items())
    home = _RULES if kind in {Bounds, Rule} else _OPERATION
    return Expr(f"{kind.__name__}({inner})", [*names, (home, kind.__name__)])


def client_view(layout: Layout) -> ClientView:
    """Lay out the root classes."""
    spec = layout.spec
    branches = [
        Branch(
            group.name or "",
            f"{pascal(layout.module_of(group))}Api",
            layout.module_of(group),
            paragraph(group.doc.en or pascal(layout.module_of(group))),
        )
        for group in spec.groups
    ]
    base = next((branch for branch in branches if not branch.attribute), None)
    doc = paragraph(spec.doc.en or spec.title)
    return ClientView(pascal(spec.product), doc, base, tuple(branch for branch in branches if branch.attribute))


def init_view(layout: Layout) -> InitView:
    """Lay out the package: where each public name lives."""
    client = client_view(layout).class_name
    homes = {f"{prefix}{client}": "client" for prefix in ("", "Async", "Raw", "AsyncRaw")}
    homes |= {made.name: "enums" for made in layout.spec.enums}
    homes |= {made.name: module for module, objects in layout.model_modules().items() for made in objects}
    operations: list[tuple[str, tuple[str, ...]]] = []
    for group in layout.spec.groups:
        view = group_view(layout, group)
        homes |= {f"{prefix}{view.class_name}": layout.module_of(group) for prefix in ("", "Async", "Raw", "AsyncRaw")}
        operations.append((layout.module_of(group), tuple(method.constant for method in view.methods)))
    doc = paragraph(f"{layout.spec.title}: typed calls made from the specification.")
    return InitView(doc, tuple(sorted(homes.items())), tuple(operations))

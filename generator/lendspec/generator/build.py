"""From a file to the model: load, check, build; every fault in one report."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from attrs import evolve, field, frozen

from lendspec.generator import annotations as notes
from lendspec.generator.check import check_document
from lendspec.generator.document import Spot, Workspace
from lendspec.generator.extensions import Extensions
from lendspec.generator.findings import Finding, Outcome, SpecError
from lendspec.generator.model import Deprecation, Doc, Group, Operation, Spec
from lendspec.generator.names import Allocator, constant, pascal, snake
from lendspec.generator.operations import OperationBuilder, Surroundings
from lendspec.generator.paging import iteration_name
from lendspec.generator.schemas import SchemaBuilder, doc_of
from lendspec.generator.settlements import problems as unsettled
from lendspec.generator.settlements import with_places
from lendspec.generator.size import check_size, limited
from lendspec.generator.tree import Map, Seq

__all__ = ["Built", "build_spec", "reserved_names"]

_IMPORTED = frozenset(
    {
        *(name for name in dir(builtins) if name[0].isupper()),
        *("Callable", "Decimal", "Decoder", "IntEnum", "Scheme", "Mapping", "Sequence", "StrEnum", "Wire"),
        *("AsyncPaged", "AsyncSession", "CallOptions", "Paged", "Progress", "RawAnswer", "Session"),
        *(
            "CursorPages",
            "Deprecation",
            "Envelope",
            "ForwardPages",
            "Idempotency",
            "Limit",
            "LimitCase",
            "NumberedPages",
            "Operation",
        ),
        *("Bounds", "Parameter", "Rule", "Window", "WindowCase"),
        *("Link", "Settlement", "Shown", "Statuses"),
        *("OPERATIONS", "SCHEMES", "SERVERS"),
    }
)


@frozen
class Built:
    """A model, the files that it was made from, and of somebody else's specification what became of its operations."""

    spec: Spec
    files: tuple[Path, ...]
    outcome: Outcome = field(factory=Outcome)


def build_spec(path: Path) -> Built:
    """Read a curated specification.

    Raises:
        SpecError: With every finding; nothing is built from a document that has one.
    """
    workspace = Workspace()
    root = workspace.open(path)
    findings = check_document(root, workspace, Extensions(curated=True))
    if findings:
        raise SpecError(findings)
    exchange, product = _package_names(root, path)
    schemas = SchemaBuilder(workspace, names=Allocator(_class_names(root, workspace, product), snake))
    around = _surroundings(root, workspace)
    pairs = limited(root, OperationBuilder(workspace, schemas, around).build_all())
    findings = [*schemas.findings, *_clashes(pairs), *_places(pairs), *_iterations(pairs), *_settlements(pairs)]
    if findings:
        raise SpecError(findings)
    operations = with_places(_with_successors([operation for _, operation in pairs]))
    info = cast("Map", root.child("info").value)  # the check has seen that info is a mapping
    spec = Spec(
        exchange=exchange,
        product=product,
        title=str(info["title"]),
        version=str(info["version"]),
        doc=doc_of(root.child("info")),
        envelope=around.envelope,
        groups=_groups(operations, workspace, pairs),
        objects=tuple(sorted(schemas.objects, key=lambda made: made.name)),
        enums=tuple(sorted(schemas.enums, key=lambda made: made.name)),
    )
    check_size(root, spec)
    return Built(spec, workspace.files)


def _package_names(root: Spot, path: Path) -> tuple[str, str]:
    info = cast("Map", root.child("info").value)  # the check has seen that info is a mapping
    exchange = str(info.get("x-exchange") or path.resolve().parent.name)
    return snake(exchange, "exchange"), snake(str(info.get("x-product") or path.stem), "product")


def _class_names(root: Spot, workspace: Workspace, product: str) -> frozenset[str]:
    """Names that no schema may take: the package defines, imports or calls them."""
    paths = cast("Map", root.child("paths").value)  # these are mappings, by the check
    items = [workspace.follow(root.child("paths").child(path)).value for path in paths if not path.startswith("x-")]
    operations = [operation for item in items for operation in cast("Map", item).values()]
    places = [str(operation.get("x-group", "")) for operation in operations if isinstance(operation, Map)]
    return reserved_names(product, [place.rpartition(".")[2] for place in places])


def reserved_names(product: str, groups: Iterable[str]) -> frozenset[str]:
    """What a package of some groups defines or imports by itself, so that no schema may have the name."""
    own = [pascal(product), *(f"{pascal(group)}Api" for group in groups)]
    return _IMPORTED | {f"{twin}{name}" for twin in ("", "Async", "Raw", "AsyncRaw") for name in own}


def _surroundings(root: Spot, workspace: Workspace) -> Surroundings:
    document = cast("Map", root.value)  # the check has seen that these three are mappings
    info = cast("Map", document["info"])
    components = document.get("components")
    schemes: dict[str, tuple[str, ...]] = {}
    if isinstance(components, Map) and isinstance(listed := components.get("securitySchemes"), Map):
        for name in listed:
            scheme = workspace.follow(root.child("components").child("securitySchemes").child(name)).value
            owned = scheme.get("x-owns") if isinstance(scheme, Map) else None
            schemes[name] = tuple(map(str, owned)) if isinstance(owned, Seq) else ()
    hidden = info.get("x-client-parameters")
    return Surroundings(
        root,
        notes.envelope(info),
        schemes,
        frozenset(map(str, hidden)) if isinstance(hidden, Seq) else frozenset(),
    )


def _clashes(pairs: list[tuple[Spot, Operation]]) -> Iterable[Finding]:
    """Two operations with one name: of the constant, which comes from the id, or of the method."""
    for key, rule, way_out in (
        ("operationId", "duplicate-operation-id", "give each operation an id of its own"),
        ("x-method", "duplicate-method", "change `x-group` or `x-method` of one"),
    ):
        first: dict[str, Spot] = {}
        for spot, operation in pairs:
            name = constant(operation.id) if key == "operationId" else operation.python_name
            if name in first:
                other = first[name].finding(rule, "", key=key).place
                where = f"line {other.line}" if other.file == spot.file else str(other)
                message = f"the Python name `{name}` is taken by {where}; {way_out}"
                yield spot.finding(rule, message, key=key, also=(other,))
            else:
                first[name] = spot


def _places(pairs: list[tuple[Spot, Operation]]) -> Iterable[Finding]:
    """A curated operation says where it belongs, and one document hangs on one attribute."""
    first = next((operation.attribute for _, operation in pairs), None)
    groups = {f"{operation.attribute}.{operation.group}" for _, operation in pairs}
    for spot, operation in pairs:
        for key in ("x-group", "x-method", "x-effect"):
            if key not in cast("Map", spot.value):  # an operation is a mapping, by the check
                yield spot.finding("missing-extension", f"{operation.id} needs `{key}`; see specs/README.md")
        if operation.attribute != first:
            message = f"the first part is {operation.attribute!r}, but {first!r} elsewhere; a document has one for all"
            yield spot.finding("group-attribute", message, key="x-group")
        if operation.python_name in groups:
            message = f"`{operation.python_name}` is a group too; change `x-method`, or the `x-group` of the others"
            yield spot.finding("method-group", message, key="x-method")


def _iterations(pairs: list[tuple[Spot, Operation]]) -> Iterable[Finding]:
    """The iterating twin of a method needs a name that nothing else has."""
    taken = {operation.python_name for _, operation in pairs}
    taken |= {f"{operation.attribute}.{operation.group}" for _, operation in pairs}
    for spot, operation in pairs:
        name = iteration_name(operation)
        if name is not None and evolve(operation, name=name).python_name in taken:
            message = f"its iteration is `{name}`, which is the name of another method or group; change one of the two"
            yield spot.finding("iteration-clash", message, key="x-method")


def _settlements(pairs: list[tuple[Spot, Operation]]) -> Iterable[Finding]:
    """What an operation says of its end is held to its answer and to the operation that shows it."""
    operations = [operation for _, operation in pairs]
    for spot, operation in pairs:
        for message in unsettled(operation, operations):
            yield spot.finding("settlement", message, key="x-settlement")


def _with_successors(operations: list[Operation]) -> list[Operation]:
    """Name the Python place of a successor, where the document knows it by its operationId."""
    places = {operation.id: operation.python_name for operation in operations}
    return [
        evolve(operation, deprecated=Deprecation(old.sunset, places.get(old.replaced_by or "", old.replaced_by)))
        if (old := operation.deprecated)
        else operation
        for operation in operations
    ]


def _groups(
    operations: list[Operation], workspace: Workspace, pairs: list[tuple[Spot, Operation]]
) -> tuple[Group, ...]:
    docs = {operation.group: _tag_doc(spot, workspace) for spot, operation in reversed(pairs)}
    return tuple(
        Group(name, tuple(operation for operation in operations if operation.group == name), docs[name])
        for name in dict.fromkeys(operation.group for operation in operations)
    )


def _tag_doc(spot: Spot, workspace: Workspace) -> Doc:
    """What the file of an operation says of its first tag."""
    tags = cast("Map", spot.value).get("tags")  # an operation is a mapping, by the check
    return _tag_docs(workspace.open(spot.file)).get(str(tags[0]), Doc()) if isinstance(tags, Seq) and tags else Doc()


def _tag_docs(root: Spot) -> dict[str, Doc]:
    document = cast("Map", root.value)  # the root is a mapping, by the check
    tags = document.get("tags")
    if not isinstance(tags, Seq):
        return {}
    listed = root.child("tags")
    return {
        str(tag["name"]): doc_of(listed.child(str(index))) for index, tag in enumerate(tags) if isinstance(tag, Map)
    }

"""From a file that nobody here has curated to the model: as many operations as there are, or the reason for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from attrs import evolve

from lendspec.generator.build import Built, reserved_names
from lendspec.generator.document import Spot, Workspace
from lendspec.generator.findings import Outcome, Refusal, SpecError
from lendspec.generator.foreign.names import Call, Naming
from lendspec.generator.foreign.operations import OperationBuilder, calls_of
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.foreign.servers import servers_of
from lendspec.generator.foreign.types import TypeBuilder
from lendspec.generator.grammar import is_token
from lendspec.generator.layout import objects_of, secrets_of
from lendspec.generator.model import Doc, Group, ObjectType, Operation, Scheme, Spec
from lendspec.generator.names import Allocator, constant, snake
from lendspec.generator.schemas import doc_of
from lendspec.generator.size import check_size, limited
from lendspec.generator.tree import Map

__all__ = ["build_foreign"]

_KINDS: dict[tuple[str, str], Literal["bearer", "basic"]] = {("http", "bearer"): "bearer", ("http", "basic"): "basic"}
_VERSION = re.compile(r"3\.[01](?:\.|-|\Z)")
_PLACES: dict[str, Literal["header", "query", "cookie"]] = {"header": "header", "query": "query", "cookie": "cookie"}


def build_foreign(
    path: Path, *, exchange: str | None = None, product: str | None = None, folder: str | None = None
) -> Built:
    """Read a specification of other people: every operation is in the model or in `refused`.

    Exchange and product are what the caller says, what the document says, or else the names of folder and file.

    Raises:
        SpecError: The file is no OpenAPI document of 3.0 or 3.1, cannot be read, or has no operation.
    """
    reader = Reader(Workspace(lenient=True))
    root = reader.workspace.open(path)
    _refuse_others(root)
    refused: list[Refusal] = []
    limited(root, (path for path, _ in reader.entries(root, "paths")))
    calls = limited(root, calls_of(root, reader, refused))
    Naming(reader).name(calls)
    exchange = snake(exchange or _word(root, "x-exchange", folder or path.resolve().parent.name), "exchange")
    product = snake(product or _word(root, "x-product", path.stem), "product")
    types = TypeBuilder(reader, names=Allocator(_reserved(calls, product), snake))
    builder = OperationBuilder(reader, types, root, {scheme.name: scheme for scheme in _schemes(root, reader)})
    pairs = [(call.title, operation) for call in calls if (operation := builder.build(call)) is not None]
    operations = [operation for _, operation in pairs]
    types.finish()
    refused += builder.refused
    if not calls and not refused:
        raise SpecError(root.finding("no-operations", "the document describes no operation under `paths`"))
    spec = _spec(root, reader, (exchange, product), _with_secrets(operations, types), types)
    check_size(root, spec)
    notes = sorted({*reader.workspace.notes, *reader.notes})
    return Built(
        spec, reader.workspace.files, Outcome(tuple(title for title, _ in pairs), tuple(refused), tuple(notes))
    )


def _refuse_others(root: Spot) -> None:
    document = root.value if isinstance(root.value, Map) else Map.made(root.file)
    if "swagger" in document:
        message = "Swagger 2 is not read; convert the file to OpenAPI 3 first, for example with swagger2openapi"
        raise SpecError(root.finding("swagger", message, key="swagger"))
    version = document.get("openapi")
    if version is None:
        raise SpecError(root.finding("no-openapi", "there is no `openapi` key: this is no OpenAPI document"))
    if not _VERSION.match(str(version)):
        message = f"OpenAPI {version!r} is not read; 3.0 and 3.1 are"
        raise SpecError(root.child("openapi").finding("version", message))


def _word(root: Spot, key: str, default: str) -> str:
    info = root.value.get("info") if isinstance(root.value, Map) else None
    found = info.get(key) if isinstance(info, Map) else None
    return found if isinstance(found, str) else default


def _reserved(calls: list[Call], product: str) -> frozenset[str]:
    constants = frozenset(constant(call.id) for call in calls)
    return reserved_names(product, [call.group or "api" for call in calls]) | constants


def _reached(operations: list[Operation]) -> dict[str, ObjectType]:
    found: dict[str, ObjectType] = {}
    for operation in operations:
        for schema in (operation.answer, *(parameter.schema for parameter in operation.parameters)):
            objects_of(schema, found)
    return found


def _with_secrets(operations: list[Operation], types: TypeBuilder) -> list[Operation]:
    """Name the secrets of each answer; the types are whole by now."""
    if not any(entry.secret for made in types.objects for entry in made.fields):
        return operations
    return [evolve(operation, secrets=secrets_of(operation.answer)) for operation in operations]


def _spec(
    root: Spot, reader: Reader, package: tuple[str, str], operations: list[Operation], types: TypeBuilder
) -> Spec:
    info, (exchange, product) = reader.at(root, "info") or root, package
    title = reader.text(info, "title") or f"{exchange} {product}"
    return Spec(
        exchange=exchange,
        product=product,
        title=title,
        version=reader.text(info, "version") or "0",
        doc=doc_of(info),
        envelope=None,
        groups=_groups(operations, root, reader),
        objects=tuple(sorted(_reached(operations).values(), key=lambda made: made.name)),
        enums=tuple(sorted(types.enums, key=lambda made: made.name)),
        schemes=tuple(_schemes(root, reader)),
        servers=tuple(servers_of(root, reader)),
    )


def _groups(operations: list[Operation], root: Spot, reader: Reader) -> tuple[Group, ...]:
    docs = {
        snake(name, "group"): doc_of(tag) for tag in reader.items(root, "tags") if (name := reader.text(tag, "name"))
    }
    listed: dict[str | None, list[Operation]] = {}
    for operation in operations:
        listed.setdefault(operation.group, []).append(operation)
    return tuple(Group(name, tuple(members), docs.get(name or "", Doc())) for name, members in listed.items())


def _schemes(root: Spot, reader: Reader) -> Iterator[Scheme]:
    components = reader.at(root, "components")
    for name, entry in reader.entries(components, "securitySchemes") if components else ():
        spot = reader.reached(entry) or entry
        kind, place = reader.text(spot, "type") or "", reader.text(spot, "in")
        wire = reader.text(spot, "name")
        location = _PLACES.get(place or "") if kind == "apiKey" else None
        if location and (location != "header" or (wire and is_token(wire))):
            yield Scheme(name, "key", location, wire)
        elif kind in {"oauth2", "openIdConnect"}:
            yield Scheme(name, "bearer")
        else:
            yield Scheme(name, _KINDS.get((kind, (reader.text(spot, "scheme") or "").lower()), "other"))

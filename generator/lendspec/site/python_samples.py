"""A call as a whole Python program, synchronous and asynchronous, from the documented examples."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from attrs import frozen

from lendspec.generator.model import Array, Blank, Nullable, ObjectType, Operation, Row, Scalar, Schema
from lendspec.generator.names import pascal
from lendspec.generator.paging import iteration
from lendspec.generator.python import Expr
from lendspec.site.arguments import example_of, sample_parameters
from lendspec.site.catalog import Product
from lendspec.site.faces import FACES, Face
from lendspec.site.literals import literal

__all__ = ["Samples", "python_samples"]

_WIDTH: Final = 68
_SHOWN: Final = 3
_PRINTED: Final = 50


@frozen
class Samples:
    """Three programs; ``pages`` reads every page, where the operation has pages."""

    sync: str
    asynchronous: str
    pages: str | None


def python_samples(product: Product, operation: Operation) -> Samples:
    """Write the programs of one operation."""
    face = FACES.get(product.spec.exchange)
    arguments = [
        (each.name, literal(example_of(each), each.schema, product.spec.package))
        for each in sample_parameters(operation)
    ]
    if face is None:
        return _without_face(product, operation, arguments)
    twin = iteration(operation)
    pages = None
    if twin is not None:
        filters = {each.name for each in twin.filters}
        pages = _paged(face, operation, twin.name, [each for each in arguments if each[0] in filters])
    return Samples(
        _program(face, operation, arguments, awaited=False), _program(face, operation, arguments, awaited=True), pages
    )


Arguments = list[tuple[str, Expr]]


def _program(face: Face, operation: Operation, arguments: Arguments, *, awaited: bool) -> str:
    client = face.asynchronous if awaited else face.sync
    names = {*_names(arguments), (face.module, client)}
    if operation.effect == "write":
        names.add(("lendspec.core.errors", "OutcomeUnknown"))
    wait = "await " if awaited else ""
    call = f"{wait}{face.variable}.{operation.python_name}"
    body = "\n".join(_guarded(operation, call, arguments, wait))
    opening = _opening(face, client, operation, "async with" if awaited else "with")
    return _source(names, opening, body, awaited=awaited)


def _paged(face: Face, operation: Operation, name: str, arguments: Arguments) -> str:
    place = ".".join([face.variable, *operation.python_name.split(".")[:-1], name])
    loop = f"for record in {_call(place, arguments)}:\n    print(record)"
    names = {*_names(arguments), (face.module, face.sync)}
    return _source(names, _opening(face, face.sync, operation, "with"), loop, awaited=False)


def _without_face(product: Product, operation: Operation, arguments: Arguments) -> Samples:
    """A product whose exchange has no client class of its own is called through its package."""
    root = pascal(product.spec.product)
    place = ".".join(["api", *operation.python_name.split(".")[1 if operation.attribute else 0 :]])
    module = f"lendspec.clients.{product.spec.package}"

    def source(name: str, define: str, wait: str) -> str:
        body = "\n".join(_plain(operation, f"{wait}{place}", arguments))
        names = {*_names(arguments), (module, name)}
        return f"{_imports(names)}\n\n\n{define} example(api: {name}) -> None:\n{textwrap.indent(body, '    ')}\n"

    return Samples(source(root, "def", ""), source(f"Async{root}", "async def", "await "), None)


def _names(arguments: Arguments) -> Iterator[tuple[str, str]]:
    return (name for _, expression in arguments for name in expression.names)


def _opening(face: Face, client: str, operation: Operation, keyword: str) -> str:
    if not operation.security:
        return f"{keyword} {client}() as {face.variable}:"
    return f"# {', '.join(face.environment)}\n{keyword} {client}.from_env() as {face.variable}:"


def _source(names: Iterable[tuple[str, str]], opening: str, body: str, *, awaited: bool) -> str:
    block = f"{opening}\n{textwrap.indent(body, '    ')}"
    if not awaited:
        return f"{_imports(names)}\n\n{block}\n"
    imports = f"import asyncio\n{_imports(names)}" if _has_standard(names) else f"import asyncio\n\n{_imports(names)}"
    main = f"async def main() -> None:\n{textwrap.indent(block, '    ')}"
    return f"{imports}\n\n\n{main}\n\n\nasyncio.run(main())\n"


def _has_standard(names: Iterable[tuple[str, str]]) -> bool:
    return any(not module.startswith("lendspec") for module, _ in names)


def _imports(names: Iterable[tuple[str, str]]) -> str:
    """The imports, those of the standard library first."""
    ordered = sorted(names, key=lambda name: (name[0].startswith("lendspec"), name[0], name[1].lower()))
    blocks: list[str] = []
    for _, block in groupby(ordered, key=lambda name: name[0].startswith("lendspec")):
        lines = [
            _import(module, [name for _, name in part]) for module, part in groupby(block, key=lambda name: name[0])
        ]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _import(module: str, names: list[str]) -> str:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= _WIDTH:
        return line
    return f"from {module} import (\n{textwrap.indent(chr(10).join(f'{name},' for name in names), '    ')}\n)"


def _guarded(operation: Operation, call: str, arguments: Arguments, wait: str) -> Iterator[str]:
    """The call; a write says what to do when its answer is lost."""
    plain = _plain(operation, call, arguments)
    if operation.effect == "read":
        yield from plain
        return
    first, *rest = plain
    yield f"try:\n{textwrap.indent(first, '    ')}"
    yield "except OutcomeUnknown as problem:"
    yield f"    print({wait}problem.reconcile())  # was it executed?"
    if rest:
        yield "else:"
        yield from (textwrap.indent(line, "    ") for line in rest)


def _plain(operation: Operation, call: str, arguments: Arguments) -> list[str]:
    shown = _shown(operation.answer)
    made = _call(call, arguments)
    return [f"answer = {made}", shown] if shown else [made]


def _call(place: str, arguments: Arguments) -> str:
    parts = [f"{name}={expression}" for name, expression in arguments]
    line = f"{place}({', '.join(parts)})"
    if len(line) <= _WIDTH - len("    answer = ") and len(parts) <= 1:
        return line
    return f"{place}(\n{textwrap.indent(chr(10).join(f'{part},' for part in parts), '    ')}\n)"


def _shown(answer: Schema) -> str:
    """What a program prints of an answer."""
    match answer:
        case Scalar("nothing"):
            return ""
        case ObjectType():
            return _print([each.name for each in answer.fields if each.required and isinstance(each.schema, Scalar)])
        case Array():
            return "for row in answer:\n    print(row)"
        case Nullable(inner) | Blank(inner) | Row(inner, optional=False):
            return _shown(inner) if isinstance(answer, Row) else "print(answer)"
        case _:
            return "print(answer)"


def _print(names: list[str]) -> str:
    """Print as many fields as fit on a line."""
    line = ""
    for name in names[:_SHOWN]:
        longer = f"{line[:-1]}, answer.{name})" if line else f"print(answer.{name})"
        if len(longer) > _PRINTED:
            break
        line = longer
    return line or "print(answer)"

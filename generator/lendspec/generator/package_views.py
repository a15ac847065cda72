"""What the templates of a package and of its root classes show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lendspec.generator.brackets import exploded, head, laid
from lendspec.generator.imports import Import, import_line, import_lines
from lendspec.generator.layout import Layout
from lendspec.generator.leaves import Code, Name, fixed, joined, lines, literal, name, put, tuple_of
from lendspec.generator.model import Scheme
from lendspec.generator.names import pascal
from lendspec.generator.text import paragraph

__all__ = ["Branch", "ClientView", "InitView", "client_view", "init_view"]

_PREFIXES = ("", "Async", "Raw", "AsyncRaw")
_SELF = fixed("self")


class Branch(NamedTuple):
    """A group on the root class."""

    attribute: str
    class_name: Name
    module: str
    doc: str
    heads: Mapping[str, Code]
    imports: Mapping[str, Code]


class ClientView(NamedTuple):
    """The module of the root classes."""

    class_name: Name
    doc: str
    base: Branch | None
    branches: tuple[Branch, ...]
    schemes: tuple[Code, ...]
    servers: tuple[str, ...]
    import_lines: Code
    type_import_lines: Code
    scheme_line: Code
    server_line: Code


class InitView(NamedTuple):
    """The package itself."""

    doc: str
    homes: tuple[tuple[str, str], ...]
    operations: tuple[tuple[str, tuple[str, ...]], ...]
    import_lines: Code
    home_lines: Code
    operation_lines: Code


def client_view(layout: Layout) -> ClientView:
    """Lay out the root classes.

    Raises:
        UnsafeOutputError: Something that is no name, literal or module would stand in its place.
    """
    spec, root = layout.spec, layout.root
    branches = [_branch(layout.module_of(group), group.name or "", group.doc.en, root) for group in spec.groups]
    base = next((branch for branch in branches if not branch.attribute), None)
    others = tuple(branch for branch in branches if branch.attribute)
    schemes = tuple(map(_scheme, spec.schemes))
    servers = tuple(server.url for server in spec.servers)
    return ClientView(
        name(pascal(spec.product)),
        paragraph(spec.doc.en or spec.title),
        base,
        others,
        schemes,
        servers,
        import_lines(_imports(base, schemes, others, root), root),
        import_lines(_type_imports(others, root), root, 4),
        laid(put("SCHEMES = (%s, )", joined(", ", schemes)), 0, 0)
        if len(schemes) > 1
        else laid(put("SCHEMES = %s", tuple_of(schemes)), 0, 0),
        laid(put("SERVERS = %s", literal(servers)), 0, 0),
    )


def _branch(module: str, attribute: str, doc: str, root: str) -> Branch:
    class_name = name(f"{pascal(module)}Api")
    classes = {prefix: name(f"{prefix}{class_name}") for prefix in _PREFIXES}
    place = f"{root}.{module}"
    return Branch(
        attribute,
        class_name,
        module,
        paragraph(doc or pascal(module)),
        {prefix: head(name(attribute), _SELF, made, 4) for prefix, made in classes.items()} if attribute else {},
        {prefix: import_line(Import(place, (made,)), root, 8) for prefix, made in classes.items()},
    )


def _imports(
    base: Branch | None, schemes: tuple[Code, ...], branches: tuple[Branch, ...], root: str
) -> Iterator[Import]:
    yield Import("lendspec.core.session", ("AsyncSession", "Session"))
    if branches:
        yield Import("typing", ("TYPE_CHECKING",))
        yield Import("functools", ("cached_property",))
    if schemes:
        yield Import("lendspec.core.scheme", ("Scheme",))
    if base:
        yield _classes(base, root)


def _type_imports(branches: tuple[Branch, ...], root: str) -> Iterator[Import]:
    for branch in branches:
        yield _classes(branch, root)


def _classes(branch: Branch, root: str) -> Import:
    return Import(f"{root}.{branch.module}", tuple(f"{prefix}{branch.class_name}" for prefix in _PREFIXES))


def _scheme(scheme: Scheme) -> Code:
    parts = [scheme.name, scheme.kind, scheme.location, scheme.wire]
    while parts[-1] is None:  # only at the end: those before it would move into another's place
        parts.pop()
    return put("Scheme(%s)", joined(", ", map(literal, parts)))


def init_view(layout: Layout, operations: Mapping[str, tuple[str, ...]]) -> InitView:
    """Lay out the package: where each public name lives; ``operations`` are the constants of each module.

    Raises:
        UnsafeOutputError: Something that is no name, literal or module would stand in its place.
    """
    spec, client = layout.spec, pascal(layout.spec.product)
    homes = {f"{prefix}{client}": "client" for prefix in _PREFIXES}
    homes |= {each: "client" for each, listed in (("SCHEMES", spec.schemes), ("SERVERS", spec.servers)) if listed}
    homes |= {made.name: "enums" for made in spec.enums}
    homes |= {made.name: module for module, objects in layout.model_modules().items() for made in objects}
    for module in operations:
        homes |= {f"{prefix}{pascal(module)}Api": module for prefix in _PREFIXES}
    listed = tuple(sorted(homes.items()))
    return InitView(
        paragraph(f"{spec.title}: typed calls made from the specification."),
        listed,
        tuple(operations.items()),
        import_lines(_public(listed, layout.root), layout.root, 4),
        lines("    ", [put("%s: %s", literal(each), literal(module)) for each, module in listed]),
        exploded([laid(put("%s: %s", literal(module), literal(names)), 4) for module, names in operations.items()], 0),
    )


def _public(homes: tuple[tuple[str, str], ...], root: str) -> Iterator[Import]:
    yield Import("collections.abc", ("Mapping",))
    yield Import("lendspec.core.operation", ("Operation",))
    for each, module in homes:
        yield Import(f"{root}.{module}", (f"{each} as {each}",))

"""What the templates of a package and of its root classes show."""

from __future__ import annotations

from attrs import field, frozen

from lendspec.generator.group_views import group_view
from lendspec.generator.layout import Layout
from lendspec.generator.model import Scheme
from lendspec.generator.names import pascal
from lendspec.generator.text import paragraph, quoted

__all__ = ["Branch", "ClientView", "InitView", "client_view", "init_view"]


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
    schemes: tuple[str, ...] = ()
    servers: tuple[str, ...] = ()


@frozen
class InitView:
    """The package itself."""

    doc: str
    homes: tuple[tuple[str, str], ...]
    operations: tuple[tuple[str, tuple[str, ...]], ...] = field(factory=tuple)


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
    return ClientView(
        pascal(spec.product),
        doc,
        base,
        tuple(branch for branch in branches if branch.attribute),
        tuple(map(_scheme, spec.schemes)),
        tuple(server.url for server in spec.servers),
    )


def _scheme(scheme: Scheme) -> str:
    parts = ", ".join(quoted(part) for part in (scheme.name, scheme.kind, scheme.location, scheme.wire) if part)
    return f"Scheme({parts})"


def init_view(layout: Layout) -> InitView:
    """Lay out the package: where each public name lives."""
    client = client_view(layout).class_name
    homes = {f"{prefix}{client}": "client" for prefix in ("", "Async", "Raw", "AsyncRaw")}
    homes |= {
        name: "client"
        for name, listed in (("SCHEMES", layout.spec.schemes), ("SERVERS", layout.spec.servers))
        if listed
    }
    homes |= {made.name: "enums" for made in layout.spec.enums}
    homes |= {made.name: module for module, objects in layout.model_modules().items() for made in objects}
    operations: list[tuple[str, tuple[str, ...]]] = []
    for group in layout.spec.groups:
        view = group_view(layout, group)
        homes |= {f"{prefix}{view.class_name}": layout.module_of(group) for prefix in ("", "Async", "Raw", "AsyncRaw")}
        operations.append((layout.module_of(group), tuple(method.constant for method in view.methods)))
    doc = paragraph(f"{layout.spec.title}: typed calls made from the specification.")
    return InitView(doc, tuple(sorted(homes.items())), tuple(operations))

"""What the site is about: exchanges, their products, and a page for each group of operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

from attrs import evolve, field, frozen

from lendspec.generator.build import build_spec
from lendspec.generator.bundle import JsonValue, bundle
from lendspec.generator.layout import Layout
from lendspec.generator.model import Doc, Group, Operation, Spec
from lendspec.site.faces import FACES
from lendspec.site.links import anchor
from lendspec.site.titles import group_title, product_title

__all__ = ["Catalog", "Exchange", "GroupPlace", "Product", "read_product"]


@frozen
class GroupPlace:
    """A group of operations and the page that it gets."""

    group: Group
    title: Doc
    path: str


@frozen
class Product:
    """One specification: as the model, as one document, and as pages."""

    spec: Spec
    layout: Layout
    document: Mapping[str, JsonValue]
    title: Doc
    groups: tuple[GroupPlace, ...]

    @property
    def schemes(self) -> Mapping[str, Mapping[str, JsonValue]]:
        """The security schemes of the document, by name."""
        found = _mapping(_mapping(self.document.get("components")).get("securitySchemes"))
        return {name: _mapping(scheme) for name, scheme in found.items()}

    @property
    def server(self) -> str:
        """The first address of the exchange; empty where none is named."""
        servers = self.document.get("servers")
        first = servers[0] if isinstance(servers, list) and servers else None
        return str(_mapping(first).get("url", "")).rstrip("/")


@frozen
class Exchange:
    """An exchange with its products."""

    name: str
    title: Doc
    products: tuple[Product, ...]


@frozen
class Catalog:
    """Everything that has pages."""

    exchanges: tuple[Exchange, ...]
    _paths: Mapping[tuple[str, str], str] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        found: dict[tuple[str, str], str] = {}
        for product in self.products:
            for place in product.groups:
                found |= {(product.spec.package, name): path for name, path in _names(place)}
        object.__setattr__(self, "_paths", found)

    @classmethod
    def of(cls, products: Iterable[Product]) -> Catalog:
        """Put products under their exchanges; a page that two would share gets the name of its product."""
        by_name: dict[str, list[Product]] = {}
        taken: set[str] = set()
        for product in sorted(products, key=_rank):
            groups = tuple(_free(place, product, taken) for place in product.groups)
            by_name.setdefault(product.spec.exchange, []).append(evolve(product, groups=groups))
        return cls(
            tuple(Exchange(name, _exchange_title(name), tuple(listed)) for name, listed in sorted(by_name.items()))
        )

    @property
    def products(self) -> tuple[Product, ...]:
        """The products of all exchanges."""
        return tuple(product for exchange in self.exchanges for product in exchange.products)

    def path_of(self, package: str, name: str, group: str | None = None) -> str | None:
        """The page and anchor of an operation; None where it is unknown.

        Args:
            package: The product.
            name: An operationId, a Python place (``loan.flexible.borrow``), or a method of `group`.
            group: The place before the method (``loan.flexible``).
        """
        inside = self._paths.get((package, f"{group}.{name}")) if group else None
        return inside or self._paths.get((package, name))


def _names(place: GroupPlace) -> Iterator[tuple[str, str]]:
    for operation in place.group.operations:
        path = f"{place.path}#{anchor(operation.id)}"
        yield from ((operation.python_name, path), (operation.id, path))
        yield operation.python_name.rpartition(".")[0], place.path


def read_product(path: Path) -> Product:
    """Read a specification.

    Raises:
        SpecError: The specification has findings.
    """
    spec = build_spec(path).spec
    document = bundle(path)
    places = tuple(
        GroupPlace(group, group_title(spec, group, _tag(document, group.operations[0])), _path(spec, group))
        for group in spec.groups
    )
    return Product(spec, Layout(spec), document, product_title(spec), places)


def _path(spec: Spec, group: Group) -> str:
    attribute = next((operation.attribute for operation in group.operations), None)
    parts = [attribute or spec.product, group.name]
    return f"{spec.exchange}/{'-'.join(part for part in parts if part).replace('_', '-')}.html"


def _rank(product: Product) -> tuple[str, bool, str]:
    """By exchange; what is general comes last."""
    return product.spec.exchange, product.spec.product == "general", product.spec.product


def _free(place: GroupPlace, product: Product, taken: set[str]) -> GroupPlace:
    path = place.path
    if path in taken:
        folder, _, name = path.partition("/")
        path = f"{folder}/{product.spec.product.replace('_', '-')}-{name}"
    taken.add(path)
    return evolve(place, path=path)


def _exchange_title(name: str) -> Doc:
    face = FACES.get(name)
    return Doc(face.title, face.title_zh) if face else Doc(name.replace("_", " ").capitalize(), "")


def _tag(document: Mapping[str, JsonValue], operation: Operation) -> str | None:
    item = _mapping(_mapping(document.get("paths")).get(operation.path_template))
    tags = _mapping(item.get(operation.method.lower())).get("tags")
    return str(tags[0]) if isinstance(tags, list) and tags else None


def _mapping(value: JsonValue) -> Mapping[str, JsonValue]:
    return cast("Mapping[str, JsonValue]", value) if isinstance(value, dict) else {}

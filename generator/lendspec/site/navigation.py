"""The way through the site: sections with their pages, the same on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from lendspec.generator.model import Doc
from lendspec.site.catalog import Catalog, Exchange
from lendspec.site.codes import code_table
from lendspec.site.content import Article

__all__ = ["Entry", "Section", "navigation", "neighbours"]


@frozen
class Entry:
    """A page; ``below`` names the product that it belongs to."""

    path: str
    title: Doc
    below: Doc | None = None


@frozen
class Section:
    """A heading with its pages."""

    title: Doc
    entries: tuple[Entry, ...]


def navigation(catalog: Catalog, written: Sequence[Article], documents: Sequence[Article]) -> tuple[Section, ...]:
    """Every section that has pages."""
    guide = tuple(_entry(each) for each in written if "/" not in each.path)
    project = (*map(_entry, documents), Entry("coverage.html", Doc("Coverage", "覆盖范围")), _downloads())
    sections = [
        Section(Doc("Guide", "指南"), guide),
        *(Section(exchange.title, tuple(_exchange(exchange, written))) for exchange in catalog.exchanges),
        Section(Doc("Project", "项目"), project),
    ]
    return tuple(section for section in sections if section.entries)


def _entry(article: Article) -> Entry:
    chinese = article.title("zh") if article.is_translated("zh") else ""
    return Entry(article.path, Doc(article.title("en"), chinese))


def _downloads() -> Entry:
    return Entry("openapi.html", Doc("OpenAPI files", "OpenAPI 文件"))


def _exchange(exchange: Exchange, written: Sequence[Article]) -> Iterator[Entry]:
    yield from (_entry(each) for each in written if each.path.startswith(f"{exchange.name}/"))
    if code_table(exchange.name) is not None:
        yield Entry(f"{exchange.name}/errors.html", Doc("Errors", "错误码"))
    yield Entry(f"{exchange.name}/limits.html", Doc("Limits", "限速"))
    for product in exchange.products:
        below = product.title if len(product.groups) > 1 else None
        yield from (Entry(place.path, place.title, below) for place in product.groups)


def neighbours(sections: Sequence[Section], path: str) -> tuple[Entry | None, Entry | None]:
    """The pages before and after a page."""
    entries = [entry for section in sections for entry in section.entries]
    at = next((index for index, entry in enumerate(entries) if entry.path == path), None)
    if at is None:
        return None, None
    return entries[at - 1] if at else None, entries[at + 1] if at + 1 < len(entries) else None

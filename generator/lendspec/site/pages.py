"""Every page of the site: where it stands, what it is called, and what it shows in each language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from lendspec.generator.model import Doc
from lendspec.site.article_pages import article_twin, article_view, with_links
from lendspec.site.catalog import Exchange, GroupPlace, Product
from lendspec.site.code_page import code_page
from lendspec.site.codes import code_table
from lendspec.site.content import Article
from lendspec.site.home_page import home_page
from lendspec.site.languages import Lang, chosen
from lendspec.site.links import Here
from lendspec.site.operations import OperationView, inline_for, operation_view
from lendspec.site.page import Page, first_sentence, titled
from lendspec.site.prose import Heading, rendered
from lendspec.site.site import Site
from lendspec.site.tables import coverage, limits
from lendspec.site.words import word

__all__ = ["pages_of"]

_COVERED: Final = Doc(
    "What these pages and the client cover, counted from the specifications.",
    "本站与客户端所覆盖的范围，由规范统计得出。",  # noqa: RUF001 (Chinese punctuation)
)


def pages_of(site: Site) -> Iterator[Page]:
    """Every page, in the order of the navigation."""
    yield home_page(site)
    yield from (_article(site, each) for each in site.written if "/" not in each.path)
    for exchange in site.catalog.exchanges:
        yield from (_article(site, each) for each in site.written if each.path.startswith(f"{exchange.name}/"))
        if (table := code_table(exchange.name)) is not None:
            yield code_page(exchange, table)
        yield _limits(site, exchange)
        yield from (_group(site, exchange, product, place) for product in exchange.products for place in product.groups)
    yield from (_article(site, each) for each in site.documents)
    yield _coverage(site)
    yield _downloads(site)


def _article(site: Site, article: Article) -> Page:
    chinese = article.is_translated("zh")
    return Page(
        article.path,
        Doc(article.title("en"), article.title("zh") if chinese else ""),
        Doc(article.lead("en"), article.lead("zh") if chinese else ""),
        "article",
        lambda here: article_view(site, article, here),
        lambda here: article_twin(site, article, here),
        frozenset(article.texts),
    )


def _group(site: Site, exchange: Exchange, product: Product, place: GroupPlace) -> Page:
    def view(here: Here) -> Mapping[str, object]:
        inline = inline_for(here, site.catalog, product, place)
        views = [operation_view(operation, product, inline) for operation in place.group.operations]
        return {
            "description": inline.paragraphs(place.group.doc),
            "operations": views,
            "headings": [_heading(each) for each in views],
            "table": f"{exchange.name}/errors.html" if code_table(exchange.name) else None,
        }

    return Page(place.path, titled(exchange, place.title), first_sentence(place.group.doc), "group", view, view)


def _heading(view: OperationView) -> Heading:
    return Heading(2, view.id, view.place.rpartition(".")[2])


def _limits(site: Site, exchange: Exchange) -> Page:
    lead = Doc(word("en", "limits_lead"), word("zh", "limits_lead"))
    title = titled(exchange, Doc("limits", "限速"))
    return _table_page(site, f"{exchange.name}/limits.html", title, lead, lambda lang: limits(exchange, lang))


def _coverage(site: Site) -> Page:
    title = Doc(word("en", "coverage"), word("zh", "coverage"))
    return _table_page(site, "coverage.html", title, _COVERED, lambda lang: coverage(site.catalog, lang))


def _table_page(site: Site, path: str, title: Doc, lead: Doc, table: Callable[[Lang], str]) -> Page:
    def view(here: Here) -> Mapping[str, object]:
        return {"body": rendered(table(here.lang), site.linker(here))}

    def twin(here: Here) -> str:
        made = with_links(table(here.lang), site.linker(here))
        return f"# {chosen(title, here.lang)[0]}\n\n{chosen(lead, here.lang)[0]}\n\n{made}"

    return Page(path, title, lead, "table", view, twin)


def _downloads(site: Site) -> Page:
    def view(here: Here) -> Mapping[str, object]:
        del here
        return {"products": site.catalog.products}

    title = Doc(word("en", "downloads"), word("zh", "downloads"))
    lead = Doc(word("en", "downloads_lead"), word("zh", "downloads_lead"))
    return Page("openapi.html", title, lead, "openapi", view, view)

"""From specifications to every file of the site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from attrs import frozen

from lendspec.site.catalog import Catalog, Product
from lendspec.site.content import CONTENT, articles, documents
from lendspec.site.downloads import downloads
from lendspec.site.languages import Translation, translation_of
from lendspec.site.machine import machine_files
from lendspec.site.pages import pages_of
from lendspec.site.render import render_lone, render_page
from lendspec.site.search import search_index
from lendspec.site.site import Site

__all__ = ["SiteFiles", "build_site", "translation"]

_HERE: Final = Path(__file__).parent
_STATIC: Final = _HERE / "static"
_PICTURES: Final = _HERE / "pictures" / "pictures.css"


@frozen
class SiteFiles:
    """A built site.

    Attributes:
        files: Every file by its path.
        pages: How many pages there are in each language.
        operations: How many operations they describe.
        translation: How much of the specifications is in Chinese.
        english_only: The pages that are in English only.
        notes: How many notes on sources there are, which specifications have in English only.
    """

    files: dict[str, str]
    pages: int
    operations: int
    translation: Translation
    english_only: tuple[str, ...]
    notes: int


def build_site(
    products: Iterable[Product], *, root: Path | None = None, url: str = "", content: Path = CONTENT
) -> SiteFiles:
    """Make every file.

    Args:
        products: The specifications.
        root: A checkout whose documents become pages too.
        url: Where the site will be published.
        content: The folder of the written pages.

    Raises:
        ProseError: A written page has a link or an embed that leads nowhere, or lacks its twin.
    """
    catalog = Catalog.of(products)
    written = articles([exchange.name for exchange in catalog.exchanges], content)
    site = Site(catalog, written, documents(root) if root else (), _with_slash(url), root is not None)
    pages = tuple(pages_of(site))
    files = dict(_once(each for page in pages for each in render_page(site, page)))
    files |= dict(_once(_shared(site)))
    files["static/search.js"] = search_index(site, pages)
    files |= dict(machine_files(site, pages, files))
    return SiteFiles(
        dict(sorted(files.items())),
        len(pages),
        sum(len(product.spec.operations) for product in catalog.products),
        translation(catalog.products),
        tuple(page.path for page in pages if "zh" not in page.languages),
        _notes(catalog.products),
    )


def translation(products: Sequence[Product]) -> Translation:
    """How much of all specifications is in Chinese."""
    return sum((translation_of(product.spec) for product in products), Translation(0, 0))


def _notes(products: Sequence[Product]) -> int:
    listed = [each.provenance for product in products for each in product.spec.operations]
    return sum(each is not None and bool(each.note) for each in listed)


def _with_slash(url: str) -> str:
    return f"{url.rstrip('/')}/" if url else ""


def _shared(site: Site) -> Iterator[tuple[str, str]]:
    for path in sorted(_STATIC.iterdir()):
        yield f"static/{path.name}", _static(path)
    for product in site.catalog.products:
        yield from downloads(product)
    yield "index.html", render_lone("door", "", site)
    yield "404.html", render_lone("missing", urlsplit(site.url).path or "/", site)
    yield ".nojekyll", ""


def _static(path: Path) -> str:
    text = path.read_text("utf-8")
    if path.name == "site.css" and _PICTURES.is_file():
        return text + _PICTURES.read_text("utf-8")
    return text


def _once(files: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The files; two of one path are a fault of the builder, which would lose one of them."""
    seen: set[str] = set()
    for path, text in files:
        if path in seen:
            raise ValueError(f"two pages want the path {path!r}")
        seen.add(path)
        yield path, text

"""Pages into files: the templates, and the values that every page has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import SimpleNamespace
from typing import Any, Final, cast

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from lendspec.site.languages import LANGS, TAGS, Lang, chosen
from lendspec.site.links import Here
from lendspec.site.navigation import neighbours
from lendspec.site.page import Page
from lendspec.site.site import Site
from lendspec.site.words import word, words

__all__ = ["render_lone", "render_page"]

_CODE: Final = re.compile(r"<code>(.*?)</code>")


@cache
def _environment(*, html: bool) -> Environment:
    environment = Environment(
        loader=PackageLoader("lendspec.site", "templates"),
        autoescape=html,  # noqa: S701  # on for HTML; Markdown twins are text
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    filters = cast("dict[str, object]", environment.filters)  # Jinja types its own filters only
    filters |= {"cell": _cell, "plain": _plain}
    return environment


def _cell(value: object) -> str:
    """A text inside a row of a Markdown table."""
    return " ".join(str(value).replace("|", "\\|").split())


def _plain(html: str) -> str:
    """A short text of a page as Markdown on one line."""
    return " ".join(Markup(_CODE.sub(r"`\1`", html)).striptags().split())  # noqa: S704  # is made text here


def render_page(site: Site, page: Page) -> Iterator[tuple[str, str]]:
    """The files of a page: HTML and Markdown, in each language."""
    for lang in LANGS:
        here = Here(lang, page.path)
        view = page.view(here)
        yield here.file, _html(site, page, here, view)
        twin = view if page.twin is page.view else page.twin(here)
        yield f"{lang}/{here.twin}", _markdown(site, page, here, twin)


def _html(site: Site, page: Page, here: Here, view: Mapping[str, object]) -> str:
    before, after = neighbours(site.sections, page.path)
    values: dict[str, object] = {
        **_common(site, here),
        "page": page,
        "title": chosen(page.title, here.lang)[0],
        "lead": chosen(page.lead, here.lang)[0],
        "headings": [],
        "translated": here.lang in page.languages,
        "before": before,
        "after": after,
        **view,
    }
    return _environment(html=True).get_template(f"{page.template}.html.jinja").render(values)


def _markdown(site: Site, page: Page, here: Here, made: str | Mapping[str, object]) -> str:
    if isinstance(made, str):
        return made
    values: dict[str, object] = {
        **_common(site, here),
        "title": chosen(page.title, here.lang)[0],
        "lead": chosen(page.lead, here.lang)[0],
        **made,
    }
    return _environment(html=False).get_template(f"{page.template}.md.jinja").render(values)


def _common(site: Site, here: Here) -> dict[str, Any]:
    def said(doc: Any) -> str:  # noqa: ANN401  # a Doc, from a template
        return chosen(doc, here.lang)[0]

    return {
        "site": site,
        "sections": site.sections,
        "here": here,
        "lang": here.lang,
        "tag": TAGS[here.lang],
        "tags": TAGS,
        "w": SimpleNamespace(**words(here.lang)),  # a dict has methods that are words too
        "said": said,
    }


def render_lone(name: str, root: str, site: Site) -> str:
    """A page outside of the languages: the door of the site, or what is shown where there is no page.

    ``root`` is the way from the page to the files of the site.
    """
    both: dict[Lang, Mapping[str, str]] = {lang: words(lang) for lang in LANGS}
    values = {"root": root, "site": site, "both": both, "tags": TAGS, "word": word}
    return _environment(html=True).get_template(f"{name}.html.jinja").render(values)

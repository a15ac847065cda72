"""Written pages: their Markdown with embeds and links, as HTML and as the Markdown twin."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import unescape
from typing import Final

from markupsafe import Markup

from lendspec.site.content import Article
from lendspec.site.embeds import pictures, worked_examples
from lendspec.site.languages import Lang
from lendspec.site.links import Here
from lendspec.site.prose import ProseError, expanded, prose, rendered
from lendspec.site.site import Site
from lendspec.site.tables import table_named

__all__ = ["article_twin", "article_view", "with_links"]

_LINK: Final = re.compile(r"\]\(([^()\s]+)\)")
_SAID: Final = re.compile(r"<title[^>]*>(.*?)</title>.*?<desc[^>]*>(.*?)</desc>", re.DOTALL)


def article_view(site: Site, article: Article, here: Here) -> Mapping[str, object]:
    """The values of the template of an article.

    Raises:
        ProseError: A link or an embed leads nowhere.
    """
    lang: Lang = here.lang if article.is_translated(here.lang) else "en"

    def link(address: str) -> str:
        found = site.resolve(address, here, article.file)
        if found is None and site.whole and article in site.written:
            raise ProseError(f"{article.file} ({lang}): the link {address!r} leads to no page of the site")
        return found or ""

    def embed(kind: str, name: str) -> Markup:
        if kind == "picture":
            return Markup('<figure class="picture">{}</figure>').format(Markup(_picture(name, article)(lang)))  # noqa: S704  # our own pictures
        if kind == "table":
            return rendered(_table(site, name, lang, article), link)
        raise ProseError(f"{article.file}: there is no embed {kind}:{name}; write picture, worked or table")

    text = expanded(article.text(lang), {"worked": lambda name: _worked(name, lang, article)})
    made = prose(text, article.ids, link=link, embed=embed, name=f"{article.file} ({lang})")
    return {"body": made.html, "headings": made.headings, "lead_is_in_body": True}


def article_twin(site: Site, article: Article, here: Here) -> str:
    """The Markdown twin: what the page says, with embeds as Markdown and links into the site."""
    lang: Lang = here.lang if article.is_translated(here.lang) else "en"
    text = expanded(
        article.text(lang),
        {
            "picture": lambda name: _said(_picture(name, article)(lang)),
            "table": lambda name: _table(site, name, lang, article),
            "worked": lambda name: _worked(name, lang, article),
        },
    )
    return with_links(text, lambda address: site.resolve(address, here, article.file))


def with_links(text: str, resolve: Callable[[str], str | None]) -> str:
    """A Markdown text whose addresses are those of the site; a link that leads nowhere stays as it is."""
    return _LINK.sub(lambda found: f"]({resolve(found[1]) or found[1]})", text)


def _picture(name: str, article: Article) -> Callable[[str], str]:
    known = pictures()
    if name not in known:
        raise ProseError(f"{article.file}: there is no picture {name!r}; there are {', '.join(known) or 'none'}")
    return known[name]


def _said(svg: str) -> str:
    found = _SAID.search(svg)
    return f"*{unescape(found[1])}* {unescape(found[2])}" if found else ""


def _worked(name: str, lang: Lang, article: Article) -> str:
    known = worked_examples()
    if name not in known:
        raise ProseError(f"{article.file}: there is no worked example {name!r}; there are {', '.join(known) or 'none'}")
    return known[name](lang)


def _table(site: Site, name: str, lang: Lang, article: Article) -> str:
    try:
        return table_named(name, site.catalog, lang)
    except KeyError as problem:
        raise ProseError(f"{article.file}: {problem.args[0]}") from None

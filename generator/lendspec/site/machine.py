"""What machines read: ``llms.txt``, all pages in one text, the map of the site, the file for robots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from lendspec.site.languages import LANGS, TAGS
from lendspec.site.links import Here
from lendspec.site.page import Page
from lendspec.site.site import Site

__all__ = ["machine_files"]


def machine_files(site: Site, pages: Sequence[Page], files: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The files; the map of the site only where the address of the site is known, for it must hold whole addresses."""
    yield "llms.txt", _llms(site, pages)
    twins = [files[f"en/{Here('en', page.path).twin}"].rstrip() for page in pages]
    yield "llms-full.txt", "\n\n---\n\n".join(twins) + "\n"
    if site.url:
        yield "sitemap.xml", _sitemap(site.url, pages)
        yield "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {site.url}sitemap.xml\n"


def _llms(site: Site, pages: Sequence[Page]) -> str:
    known = {page.path: page for page in pages}
    lines = ["# lendspec", "", f"> {known['index.html'].lead.en}", ""]
    lines += ["All pages in one file: [llms-full.txt](llms-full.txt). Chinese: the same paths under `zh/`.", ""]
    for section in site.sections:
        lines += [f"## {section.title.en}", ""]
        for entry in section.entries:
            page = known[entry.path]
            lead = f": {page.lead.en}" if page.lead.en else ""
            lines.append(f"- [{page.title.en}](en/{Here('en', page.path).twin}){lead}")
        lines.append("")
    return "\n".join(lines)


def _sitemap(url: str, pages: Sequence[Page]) -> str:
    rows = [
        f"<url><loc>{escape(url)}{Here(lang, page.path).file}</loc>{''.join(_others(url, page))}</url>"
        for page in pages
        for lang in LANGS
    ]
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {space}>\n' + "\n".join(rows) + "\n</urlset>\n"


def _others(url: str, page: Page) -> Iterator[str]:
    for lang in LANGS:
        address = f"{escape(url)}{Here(lang, page.path).file}"
        yield f'<xhtml:link rel="alternate" hreflang="{TAGS[lang]}" href="{address}"/>'

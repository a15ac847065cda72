"""Read a page as a browser does: links, anchors, and what may break the promises of the site."""

from __future__ import annotations

from html.parser import HTMLParser

__all__ = ["PageReader", "read_page"]

ADDRESSES = ("href", "src")


class PageReader(HTMLParser):
    """Gathers what tests ask about."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        given = dict(attrs)
        self.tags.append((tag, given))
        if given.get("id"):
            self.ids.append(given["id"] or "")
        self.links.extend((tag, given[name] or "") for name in ADDRESSES if given.get(name) is not None)

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.texts.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every element of a kind."""
        return [given for name, given in self.tags if name == tag]


def read_page(text: str) -> PageReader:
    """Read the text of a page."""
    reader = PageReader()
    reader.feed(text)
    reader.close()
    return reader

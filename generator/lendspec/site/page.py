"""What a page of the site is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import frozen

from lendspec.generator.model import Doc
from lendspec.site.catalog import Exchange
from lendspec.site.languages import Lang
from lendspec.site.links import Here

__all__ = ["Page", "first_sentence", "titled"]

View = Callable[[Here], Mapping[str, object]]
Twin = Callable[[Here], "str | Mapping[str, object]"]


@frozen
class Page:
    """A page in both languages.

    Attributes:
        path: Below the folder of a language.
        title: Its heading.
        lead: A sentence about it.
        template: What lays it out.
        view: The values of the template.
        twin: The Markdown twin: its text, or the values of the Markdown template of the same name.
        languages: Those that it is written in.
    """

    path: str
    title: Doc
    lead: Doc
    template: str
    view: View
    twin: Twin
    languages: frozenset[Lang] = frozenset({"en", "zh"})


def titled(exchange: Exchange, title: Doc) -> Doc:
    """The title of a page of an exchange."""
    name = exchange.title
    chinese = f"{name.zh}：{title.zh or title.en}" if name.zh else ""  # noqa: RUF001 (Chinese punctuation)
    return Doc(f"{name.en}: {title.en}", chinese)


def first_sentence(doc: Doc) -> Doc:
    """The first sentence of a text, in each language that it has."""
    return Doc(_until(doc.en, ". ", "."), _until(doc.zh, "。", "。"))


def _until(text: str, end: str, stop: str) -> str:
    return text.split(end, maxsplit=1)[0].rstrip(stop) + stop if text else ""

"""Short texts of a specification as HTML: code, links to operations and to error codes, and nothing else.

The texts are untrusted: everything is escaped, and only our own elements are put around the pieces.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from attrs import frozen
from markupsafe import Markup, escape

from lendspec.generator.model import Doc
from lendspec.site.languages import TAGS, Lang, chosen
from lendspec.site.words import word

__all__ = ["Inline"]

_PIECES: Final = re.compile(r"`([^`\n]+)`|(?<![\w.-])(-\d{4,5}|\d{5}(?:_\d{4})?)(?![\w.%]*\w)")
_CALL: Final = re.compile(r"[a-z_][a-z0-9_.]*\Z")

Resolve = Callable[[str], "str | None"]


@frozen
class Inline:
    """Writes texts for one page."""

    lang: Lang
    operation: Resolve
    """The link to an operation, by what stands between backticks."""
    code: Resolve
    """The link to an error code."""

    def doc(self, doc: Doc) -> Markup:
        """A text in the language of the page; marked where it is in another."""
        text, lang = chosen(doc, self.lang)
        return self.text(text) if lang == self.lang else self.foreign(text)

    def paragraphs(self, doc: Doc) -> Markup:
        """A text of several paragraphs."""
        text, lang = chosen(doc, self.lang)
        attribute = Markup("") if lang == self.lang else Markup(' lang="{}"').format(TAGS[lang])
        mark = Markup("") if lang == self.lang else self._mark()
        blocks = [self.text(block) for block in text.split("\n\n") if block.strip()]
        return Markup("\n").join(Markup("<p{}>{}{}</p>").format(attribute, block, mark) for block in blocks)

    def foreign(self, text: str) -> Markup:
        """An English text on a Chinese page; as it is on an English one."""
        if not text or self.lang == "en":
            return self.text(text)
        return Markup('<span lang="en">{}</span>{}').format(self.text(text), self._mark())

    def text(self, text: str) -> Markup:
        """A text whose backticks become code and whose names become links."""
        made, end = Markup(""), 0
        for found in _PIECES.finditer(text):
            made += escape(text[end : found.start()]) + self._piece(found)
            end = found.end()
        return made + escape(text[end:])

    def _piece(self, found: re.Match[str]) -> Markup:
        quoted, number = found[1], found[2]
        if number is not None:
            link = self.code(number)
            return _anchor(link, escape(number)) if link else escape(number)
        link = self.operation(quoted) if _CALL.match(quoted) else self.code(quoted)
        code = Markup("<code>{}</code>").format(quoted)
        return _anchor(link, code) if link else code

    def _mark(self) -> Markup:
        return Markup(' <span class="untranslated">{}</span>').format(word(self.lang, "untranslated"))


def _anchor(link: str, inner: Markup) -> Markup:
    return Markup('<a href="{}">{}</a>').format(link, inner)

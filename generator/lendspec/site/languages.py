"""The two languages of the site: which text of a pair a reader gets, and how much of a specification is translated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

from attrs import frozen

from lendspec.generator.model import Doc, Spec

__all__ = ["LANGS", "TAGS", "Lang", "Translation", "chosen", "translation_of"]

Lang: TypeAlias = Literal["en", "zh"]

LANGS: Final[tuple[Lang, ...]] = ("en", "zh")
TAGS: Final[dict[Lang, str]] = {"en": "en", "zh": "zh-Hans"}
"""What the attribute ``lang`` of a page says."""


@frozen
class Translation:
    """How many texts of a specification there are, and how many of them are in Chinese too."""

    texts: int
    translated: int

    def __add__(self, other: Translation) -> Translation:
        return Translation(self.texts + other.texts, self.translated + other.translated)

    @property
    def percent(self) -> int:
        """The translated part, rounded down; 100 only when nothing is missing."""
        return self.translated * 100 // self.texts if self.texts else 100


def chosen(doc: Doc, lang: Lang) -> tuple[str, Lang]:
    """The text in a language, or the English one where it is not translated; and the language that it is in."""
    return (doc.zh, "zh") if lang == "zh" and doc.zh else (doc.en, "en")


def translation_of(spec: Spec) -> Translation:
    """Count the texts of a specification."""
    texts = [doc for doc in _docs(spec) if doc.en]
    return Translation(len(texts), sum(bool(doc.zh) for doc in texts))


def _docs(spec: Spec) -> Iterator[Doc]:
    yield spec.doc
    for group in spec.groups:
        yield group.doc
    for operation in spec.operations:
        yield from (operation.summary, operation.doc, *(parameter.doc for parameter in operation.parameters))
    for made in spec.objects:
        yield from (made.doc, *(entry.doc for entry in made.fields))
    for enum in spec.enums:
        yield from (enum.doc, *(member.doc for member in enum.members))

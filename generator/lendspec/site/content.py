"""The written pages: those of this package, and the documents of a checkout."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from attrs import frozen

from lendspec.site.languages import LANGS, Lang
from lendspec.site.prose import ProseError, heading_ids, split_front

__all__ = ["CONTENT", "Article", "articles", "documents"]

CONTENT: Final = Path(__file__).with_name("content")
_ORDER: Final = ("start", "loans", "compare", "outcomes", "errors", "limits")
_DOCUMENTS: Final = (
    ("CHANGELOG.md", "changelog.html"),
    ("docs/architecture.md", "docs/architecture.html"),
    ("docs/diff.md", "docs/diff.html"),
    ("specs/README.md", "docs/specs.html"),
    ("CONTRIBUTING.md", "docs/contributing.html"),
)


@frozen
class Article:
    """A written page with its text in each language that it has."""

    name: str
    path: str
    texts: dict[Lang, str]
    file: str
    ids: tuple[str, ...]

    def text(self, lang: Lang) -> str:
        """The text in a language, or the English one."""
        return self.texts.get(lang, self.texts["en"])

    def title(self, lang: Lang) -> str:
        """The heading of the page."""
        return split_front(self.text(lang))[0].replace("`", "") or self.name

    def lead(self, lang: Lang) -> str:
        """The first paragraph, as Markdown on one line."""
        return split_front(self.text(lang))[1]

    def is_translated(self, lang: Lang) -> bool:
        """Whether the page is written in a language."""
        return lang in self.texts


def articles(exchanges: Iterable[str], folder: Path = CONTENT) -> list[Article]:
    """The pages of this package that fit the exchanges that have pages.

    A page about one exchange (``binance-signing``) needs that one; another one needs all that have overlays.

    Raises:
        ProseError: A page has no English text.
    """
    known = set(exchanges)
    found = {path.name.removesuffix(".md").rpartition(".")[0] for path in folder.glob("*.md")}
    made = [_article(name, folder, known) for name in found]
    fitting = [each for each in made if _needs(each.name) <= known]
    return sorted(
        fitting, key=lambda each: (_ORDER.index(each.name) if each.name in _ORDER else len(_ORDER), each.name)
    )


def _needs(name: str) -> set[str]:
    owner = name.partition("-")[0]
    return {owner} if owner in {"binance", "okx"} else {"binance", "okx"}


def _article(name: str, folder: Path, known: set[str]) -> Article:
    texts: dict[Lang, str] = {
        lang: path.read_text("utf-8") for lang in LANGS if (path := folder / f"{name}.{lang}.md").is_file()
    }
    if "en" not in texts:
        raise ProseError(f"{folder / name}.en.md is missing; every page needs its English text")
    owner, _, rest = name.partition("-")
    page = f"{owner}/{rest}.html" if rest and owner in known else f"{name}.html"
    return Article(name, page, texts, f"{name}.md", tuple(heading_ids(texts["en"])))


def documents(root: Path) -> list[Article]:
    """The documents of a checkout of this project; those that are there."""
    listed = [(root / file, file, page) for file, page in _DOCUMENTS]
    known = {page for _, page in _DOCUMENTS}
    others = [(path, f"docs/{path.name}", f"docs/{path.stem}.html") for path in sorted((root / "docs").glob("*.md"))]
    listed += [each for each in others if each[2] not in known]
    return [
        Article(Path(page).stem, page, {"en": text}, file, tuple(heading_ids(text)))
        for path, file, page in listed
        if path.is_file() and (text := path.read_text("utf-8"))
    ]

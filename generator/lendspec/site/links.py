"""Relative links, so that the pages work from a folder, from a server and from below any address."""

from __future__ import annotations

import posixpath

from attrs import frozen

from lendspec.site.languages import LANGS, Lang

__all__ = ["Here", "anchor"]


@frozen
class Here:
    """The page that is being written: its language, and its path below the folder of the language."""

    lang: Lang
    path: str

    @property
    def file(self) -> str:
        """The path of the page below the site."""
        return f"{self.lang}/{self.path}"

    @property
    def twin(self) -> str:
        """The path of the Markdown twin below the folder of the language."""
        return f"{self.path.removesuffix('.html')}.md"

    def to(self, path: str) -> str:
        """The way to a page of the same language, with its anchor if it has one."""
        page, mark, anchor = path.partition("#")
        if page == self.path and mark:
            return f"#{anchor}"
        return self.asset(f"{self.lang}/{page}") + mark + anchor

    def asset(self, path: str) -> str:
        """The way to a file of the site that has no language."""
        return posixpath.relpath(path, posixpath.dirname(self.file))

    @property
    def languages(self) -> dict[Lang, str]:
        """The way to this page in each language."""
        return {lang: self.asset(f"{lang}/{self.path}") for lang in LANGS}


def anchor(text: str) -> str:
    """A name as the anchor of an element: the same name, without white space."""
    return "-".join(text.split())

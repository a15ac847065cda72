"""The written pages as these tests see them: headings, blocks of code, embeds, tables, links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from lendspec.site import pictures

__all__ = ["CONTENT", "SLUGS", "Page", "page"]

CONTENT = Path(pictures.__file__).parents[1] / "content"
SLUGS = tuple(sorted(path.name.removesuffix(".en.md") for path in CONTENT.glob("*.en.md")))

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
_EMBED = re.compile(r"^\{\{ (picture|worked):([a-z0-9-]+) \}\}$", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)]+)\)")
_LINKED = re.compile(r"\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True)
class Page:
    """One page in one language."""

    text: str

    @property
    def blocks(self) -> list[tuple[str, str]]:
        """Kind and text of every fenced block."""
        return _FENCE.findall(self.text)

    @property
    def python(self) -> list[str]:
        """The blocks that readers copy and run."""
        return [code for kind, code in self.blocks if kind == "python"]

    @property
    def prose(self) -> str:
        """The page without its code."""
        return _FENCE.sub("", self.text)

    @property
    def levels(self) -> list[int]:
        """Depth of every heading, in order."""
        return [len(signs) for signs, _ in _HEADING.findall(self.prose)]

    @property
    def embeds(self) -> list[tuple[str, str]]:
        """Kind and name of every embed, in order."""
        return _EMBED.findall(self.prose)

    @property
    def links(self) -> list[str]:
        """Where the page leads to."""
        return _LINK.findall(self.prose)

    @property
    def rows(self) -> list[list[str]]:
        """The cells of every row of every table, heads and rulers included."""
        lines = [_LINKED.sub(r"\1", line) for line in self.prose.splitlines() if line.startswith("|")]
        return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]

    @property
    def shape(self) -> list[str]:
        """What comes after what: headings by depth, tables by their size, embeds, lists, blocks, paragraphs."""
        lines = [line for line in re.sub(_FENCE, r"```\1", self.text).splitlines() if not line.startswith(" ")]
        kinds = [_kind_of(line) for line in lines]
        pairs = zip(kinds, ["", *kinds], strict=False)
        return [kind for kind, before in pairs if kind and not kind == before == "text"]


def _kind_of(line: str) -> str:
    if line.startswith("|"):
        return "|" * line.count("|")
    if line.startswith(("#", "```", "{{")):
        return line if line.startswith(("```", "{{")) else line.split(maxsplit=1)[0]
    return (
        re.sub(r"\d+\.", "1.", line.split(maxsplit=1)[0]) if re.match(r"(-|\d+\.) ", line) else ("text" if line else "")
    )


def page(slug: str, language: str) -> Page:
    """A page as it is written."""
    return Page((CONTENT / f"{slug}.{language}.md").read_text("utf-8"))

"""Pages that people write, as HTML: CommonMark with tables, stable anchors, links into the reference, embeds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

from attrs import frozen
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from lendspec.site.highlight import highlighted

__all__ = [
    "Heading",
    "Prose",
    "ProseError",
    "expanded",
    "heading_ids",
    "headings_of",
    "prose",
    "rendered",
    "split_front",
]

_EMBED: Final = re.compile(r"^\{\{ *([a-z]+):([a-z0-9-]+) *\}\} *$", re.MULTILINE)
_TITLE: Final = re.compile(r"\A# +(.+?) *\n+")
_NOT_WORD: Final = re.compile(r"[^\w]+")


class ProseError(Exception):
    """A page cannot be rendered; the message names the file and the way out."""


@frozen
class Heading:
    """An entry of the list of headings."""

    level: int
    id: str
    text: str


@frozen
class Prose:
    """A rendered page."""

    title: str
    lead: str
    html: Markup
    headings: tuple[Heading, ...]


Link = Callable[[str], str]
Embed = Callable[[str, str], Markup]


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def split_front(text: str) -> tuple[str, str, str]:
    """The title of a page, the first paragraph below it (on one line, still Markdown), and the whole body."""
    found = _TITLE.match(text)
    if found is None:
        return "", "", text
    body = text[found.end() :]
    first = body.split("\n\n", 1)[0]
    lead = "" if first.startswith(("#", "{{", "|", "-", "`", " ")) else " ".join(first.split())
    return found[1], lead, body


def heading_ids(text: str) -> list[str]:
    """The anchors of the headings of a page, in their order; made from the English words."""
    taken: dict[str, int] = {}
    found: list[str] = []
    for words, _ in _headings(_parser().parse(_EMBED.sub("", text))):
        name = _NOT_WORD.sub("-", words.lower()).strip("-") or "section"
        taken[name] = taken.get(name, 0) + 1
        found.append(name if taken[name] == 1 else f"{name}-{taken[name]}")
    return found


def headings_of(text: str) -> Iterator[Heading]:
    """The headings of a text, without their anchors."""
    return (Heading(level, "", words) for words, level in _headings(_parser().parse(text)))


def prose(text: str, ids: Sequence[str], *, link: Link, embed: Embed, name: str) -> Prose:
    """Render a page.

    Args:
        text: Its Markdown.
        ids: The anchors of its headings, from the English twin.
        link: Where an address of the text leads on this page.
        embed: What stands for ``{{ kind:name }}``.
        name: The file, for messages.

    Raises:
        ProseError: Its headings do not pair with `ids`.
    """
    title, lead, body = split_front(text)
    tokens = _parser().parse(body)
    found = list(_headings(tokens))
    own = ids[1:] if title else ids
    if len(found) != len(own):
        raise ProseError(
            f"{name}: {len(found)} headings below the title, but the English page has {len(own)}; "
            "give both pages the same headings in the same order"
        )
    headings = tuple(Heading(level, anchor, words) for (words, level), anchor in zip(found, own, strict=True))
    anchors = iter(own)
    for token in tokens:
        if token.type == "heading_open":
            token.attrSet("id", next(anchors))
    html = _parser().renderer.render(list(_dressed(tokens, link, embed)), _parser().options, {})
    return Prose(title, _plain(lead), Markup(html), headings)  # noqa: S704  # markdown-it escapes; HTML is off


def _plain(lead: str) -> str:
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", lead).replace("`", "").replace("**", "")


def _headings(tokens: Sequence[Token]) -> Iterator[tuple[str, int]]:
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            yield _words(tokens[index + 1]), int(token.tag[1:])


def _words(inline: Token) -> str:
    return "".join(child.content if child.type in {"text", "code_inline"} else " " for child in inline.children or [])


def _dressed(tokens: Sequence[Token], link: Link, embed: Embed) -> Iterator[Token]:
    """The tokens with links resolved, code coloured, embeds put in, and no inline style anywhere."""
    skip = 0
    for index, token in enumerate(tokens):
        if skip:
            skip -= 1
            continue
        inner = tokens[index + 1].content if index + 1 < len(tokens) else ""
        if token.type == "paragraph_open" and (found := _EMBED.match(inner)):
            yield _raw(embed(found[1], found[2]))
            skip = len(("inline", "paragraph_close"))
            continue
        if token.type == "th_open" and not inner:  # an empty corner is no heading of anything
            token.tag = tokens[index + 2].tag = "td"
        if token.type in {"fence", "code_block"}:
            yield _raw(_code(token.content, token.info.strip()))
            continue
        if token.type in {"table_open", "table_close"}:
            yield _raw(
                Markup('<div class="scroll" tabindex="0"><table>') if token.nesting > 0 else Markup("</table></div>")
            )
            continue
        yield _settled(token, link)


def _settled(token: Token, link: Link) -> Token:
    if (style := token.attrs.pop("style", None)) is not None:
        token.attrSet("class", str(style).replace("text-align:", "align-"))
    token.children = list(_linked(token.children, link)) if token.children else token.children
    return token


def _linked(children: Sequence[Token], link: Link) -> Iterator[Token]:
    """The pieces of a line with their addresses resolved; a link that leads nowhere is left out, its words stay."""
    dropped = False
    for child in children:
        if child.type == "link_open":
            address = link(str(child.attrs.get("href", "")))
            dropped = not address
            child.attrSet("href", address)
        if not (dropped and child.type in {"link_open", "link_close"}) and child.type != "image":
            yield child


def _code(content: str, language: str) -> Markup:
    inner = highlighted(content.rstrip("\n"), language)
    return Markup('<pre class="code" tabindex="0"><code>{}</code></pre>\n').format(inner)


def _raw(html: Markup) -> Token:
    made = Token("html_block", "", 0)
    made.content = str(html)
    return made


def rendered(text: str, link: Link) -> Markup:
    """A piece of Markdown without headings of its own, such as a table."""
    tokens = _parser().parse(text)

    def nothing(kind: str, name: str) -> Markup:
        raise ProseError(f"an embed inside an embed: {kind}:{name}")

    html: str = _parser().renderer.render(list(_dressed(tokens, link, nothing)), _parser().options, _environment())
    return Markup(html)  # noqa: S704  # markdown-it escapes; HTML is off


def _environment() -> dict[str, Any]:
    return {}


def expanded(text: str, replace: Mapping[str, Callable[[str], str]]) -> str:
    """A Markdown text whose embeds of some kinds are replaced by other Markdown."""

    def made(found: re.Match[str]) -> str:
        return replace[found[1]](found[2]) if found[1] in replace else found[0]

    return _EMBED.sub(made, text)

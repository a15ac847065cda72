"""Text of a specification on its way into Python: as a literal or as a docstring, never as code."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import cast

__all__ = ["docstring", "paragraph", "quoted"]

_WIDTH = 100
_PIECE = 100_000
"""Characters of a block, far more than any text for people has, that are wrapped at once."""
_LEFT = re.compile(r"\n[^ \n]")
"""A line behind the first that begins at the left: no line needs to be moved there."""


def quoted(value: object) -> str:
    """A Python literal of a text, number, boolean or tuple of these; only ASCII, no control characters.

    As the formatter has it, in the quotes that need fewer escapes.
    """
    if isinstance(value, str):
        if '"' not in value:
            return f'"{value}"' if _is_plain(value) else f'"{_escaped(value)}"'
        quote = "'" if value.count('"') > value.count("'") else '"'
        return quote + _escaped(value).replace(quote, "\\" + quote) + quote
    if isinstance(value, tuple):
        items = [quoted(item) for item in cast("tuple[object, ...]", value)]  # of whatever kind
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    if value is None or isinstance(value, bool | int):
        return repr(value)
    message = f"{type(value).__name__} has no literal in generated code"
    raise TypeError(message)


def _escaped(text: str) -> str:
    """A text with an escape for each sign that cannot be seen or is no ASCII, and for each backslash."""
    return "".join(map(_shown, text))


def _shown(char: str) -> str:
    if char == "\\":
        return "\\\\"
    return char if char.isascii() and char.isprintable() else ascii(char)[1:-1]


def _is_plain(text: str) -> bool:
    """Whether a text, as nearly all are, has nothing to escape: a tenth of the time for each."""
    return text.isascii() and text.isprintable() and "\\" not in text


def _visible(text: str) -> str:
    """Drop what no reader sees or what could end a docstring or turn the direction of text."""
    if _is_plain(text):
        return text
    return "".join(
        char if char == "\n" or (char.isprintable() and char != "\\") else "\\\\" if char == "\\" else " "
        for char in text
    )


def paragraph(text: str, indent: int = 0, first: str = "") -> str:
    """Wrap a text to the width of a docstring; ``first`` stands before its first line."""
    if len(first) + len(text) <= _WIDTH - indent and _is_plain(text) and text.strip(" ") == text and "  " not in text:
        return first + text.replace('"""', "'''") if text else ""
    lines: list[str] = []
    margin = " " * indent
    for block in _visible(text).replace('"""', "'''").split("\n\n"):
        for piece in _pieces(block):
            lines += textwrap.wrap(
                piece,
                _WIDTH - indent,
                initial_indent=margin if lines else first,
                subsequent_indent=margin,
                break_long_words=False,
                break_on_hyphens=False,
            )
        lines.append("")
    return "\n".join(lines[:-1]).rstrip()


def _pieces(block: str) -> Iterator[str]:
    """A block; one that is very long in parts, for each of its words is an object while it is wrapped."""
    start = 0
    while len(block) - start > _PIECE and (end := block.find(" ", start + _PIECE)) >= 0:
        yield block[start:end]
        start = end + 1
    yield block[start:]


def docstring(text: str, indent: int) -> str:
    """A docstring, with its quotes, ready to stand at an indentation, in the layout of the formatter."""
    margin = " " * indent
    clean = text.strip().replace('"""', "'''")
    if clean.startswith('"'):
        clean = f" {clean}"
    if "\n" not in clean:
        clean += " " if clean.endswith('"') else ""
        return f'{margin}"""{clean}"""'
    if _LEFT.search(clean) and " \n" not in clean and "\n\n\n" not in clean:
        body = clean.replace("\n", f"\n{margin}").replace(f"\n{margin}\n", "\n\n")
        return f'{margin}"""{body}\n{margin}"""'
    first, *lines = clean.split("\n")
    deep = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
    body = "\n".join(margin + line[deep:] if line.strip() else "" for line in lines)
    return f'{margin}"""{first}\n{body}\n{margin}"""'

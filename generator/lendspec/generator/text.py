"""Text of a specification on its way into Python: as a literal or as a docstring, never as code."""

from __future__ import annotations

import textwrap
from typing import cast

__all__ = ["docstring", "paragraph", "quoted"]

_WIDTH = 100


def quoted(value: object) -> str:
    """A Python literal of a text, number, boolean or tuple of these; only ASCII, no control characters."""
    if isinstance(value, str):
        return f'"{value}"' if _is_plain(value) and '"' not in value else '"' + "".join(map(_escaped, value)) + '"'
    if isinstance(value, tuple):
        items = [quoted(item) for item in cast("tuple[object, ...]", value)]  # of whatever kind
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    if value is None or isinstance(value, bool | int):
        return repr(value)
    message = f"{type(value).__name__} has no literal in generated code"
    raise TypeError(message)


def _escaped(char: str) -> str:
    if char in {'"', "\\"}:
        return f"\\{char}"
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
    if len(first) + len(text) <= _WIDTH - indent and _is_plain(text) and " ".join(text.split()) == text:
        return first + text.replace('"""', "'''") if text else ""
    lines: list[str] = []
    margin = " " * indent
    for block in _visible(text).replace('"""', "'''").split("\n\n"):
        lead = first if not lines else margin
        lines += textwrap.wrap(
            block,
            _WIDTH - indent,
            initial_indent=lead,
            subsequent_indent=margin,
            break_long_words=False,
            break_on_hyphens=False,
        )
        lines.append("")
    return "\n".join(lines[:-1]).rstrip()


def docstring(text: str, indent: int) -> str:
    """A docstring, with its quotes, ready to stand at an indentation."""
    margin = " " * indent
    clean = text.strip().replace('"""', "'''")
    if clean.endswith('"'):
        clean += " "
    lines = clean.split("\n")
    body = "\n".join((margin + line if line.strip() else "") for line in lines)[indent:]
    closing = f"\n{margin}" if len(lines) > 1 else ""
    return f'{margin}"""{body}{closing}"""'

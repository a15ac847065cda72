"""Text of a specification for people: nothing in it steers a terminal or turns the direction of text."""

from __future__ import annotations

__all__ = ["shown"]


def shown(text: str) -> str:
    """A text in which what a terminal would obey, and what turns the direction of text, is written as an escape."""
    return text if text.isascii() and text.isprintable() else "".join(map(_shown, text))


def _shown(char: str) -> str:
    return char if char.isprintable() or char == "\n" else ascii(char)[1:-1]

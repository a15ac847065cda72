r"""Finds a secret in a text in whichever form it stands there: as it is, escaped, in base64 or in hex.

Each character of a secret may be written in its own way: plain, percent-encoded (in either case of letters, also
more than once), with backslashes before it, as ``\u002f`` or ``\x2f``, or as a character reference of HTML; between
characters there may be zeros, as in UTF-16, or line ends. The search takes a time that is linear in the text.
"""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from lendspec.core.escapes import folded, run_of, written

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MASK", "Needle", "needles_of"]

Kind: TypeAlias = Literal["text", "word", "hex", "base64"]

MASK: Final = "***"

_SHORTEST_WORD: Final = 4
"""Whoever takes a shorter text for a secret has none: its letters stand in every message."""

_SHORTEST: Final = 8
"""From here on a secret is also found inside of words, and in base64 and hex; OKX takes no shorter passphrase."""

_LONGEST: Final = 1_024  # of one pattern; a longer secret is looked for in parts
_SWALLOWED: Final = 10  # characters at the head of a secret that an escape can take which begins before it
_BREAKS: Final = "\0\r\n"
_PADDING: Final = r"(?:[A-Za-z0-9+/_-]?(?:=|%(?:25){0,3}3[dD]|\\{1,8}u003[dD]){1,2})?"


class Needle:
    """One form of a secret, which finds itself in texts.

    Args:
        text: The characters.
        kind: What they are; a ``word`` counts only where no letter and no digit stands beside it.
    """

    __slots__ = ("_compiled", "_core", "_kind", "_text")

    def __init__(self, text: str, kind: Kind = "text") -> None:
        self._text = text
        self._kind: Kind = kind
        self._compiled: re.Pattern[str] | None = None
        certain = text.isascii() and text.isprintable() and not any(sign in text for sign in "%\\&")
        core = text[_SWALLOWED:] if certain else ""
        self._core = folded(core) if len(core) > _SHORTEST else ""

    def may_be_in(self, folded_text: str) -> bool:
        """Whether it is worth to look closer, by what `folded` made of the text."""
        return self._core in folded_text

    def masked(self, text: str) -> str:
        """`text` with ``***`` wherever this stands in it."""
        if self._compiled is None:
            self._compiled = _pattern(self._text, self._kind)
        return self._compiled.sub(MASK, text)

    def __len__(self) -> int:
        return len(self._text)

    def __repr__(self) -> str:
        return "Needle(...)"


def needles_of(secret: str) -> Iterator[Needle]:
    """The forms in which a secret is looked for; none of one that is too short to be one."""
    if _SHORTEST_WORD <= len(secret) < _SHORTEST:
        yield Needle(secret, "word")
    if len(secret) < _SHORTEST:
        return
    for start in range(0, len(secret), _LONGEST):
        part = secret[start : start + _LONGEST]
        data = part.encode("utf-8", "surrogatepass")
        yield Needle(part)
        yield Needle(data.hex(), "hex")
        for offset in range(3):
            yield Needle(_in_base64(data, offset), "base64")


def _in_base64(data: bytes, offset: int) -> str:
    """`data` in base64 with `offset` other bytes (of 3) before it, without letters that other bytes have a part in."""
    letters = base64.b64encode(b"\0" * offset + data).decode()
    return letters[-(-8 * offset // 6) : 8 * (offset + len(data)) // 6]


def _pattern(text: str, kind: Kind) -> re.Pattern[str]:
    parts = re.findall(r"\\+[^\\]?|[^\\]", text)
    breaks = "".join(sign for sign in _BREAKS if sign not in text)
    between = f"[{re.escape(breaks)}]{{0,3}}" if breaks else ""
    forms = between.join(run_of(part) if part[0] == "\\" else written(_same(part, kind)) for part in parts)
    if any(sign in text for sign in "%\\&"):  # as it is, it may look like an escape of another text
        forms = f"(?:{re.escape(text)}|{forms})"
    if kind == "word":
        return re.compile(f"(?<![A-Za-z0-9]){forms}(?![A-Za-z0-9])")
    return re.compile(f"{forms}{_PADDING if kind == 'base64' else ''}")


def _same(character: str, kind: Kind) -> str:
    """The characters that mean the same there."""
    if kind == "hex":
        return "".join(sorted({character, character.upper()}))
    return {"+": "+-", "/": "/_"}.get(character, character) if kind == "base64" else character

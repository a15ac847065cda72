"""Python names for the names of a specification: ASCII identifiers, never twice in one scope."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from hashlib import sha256

from attrs import define, field

__all__ = ["LONGEST", "TYPE_NAMES", "Allocator", "constant", "is_snake", "pascal", "short", "snake"]

LONGEST = 100
"""Characters of a name; a file of it, with what stands around it, fits into any file system."""

TYPE_NAMES = frozenset({"bool", "bytes", "date", "datetime", "dict", "int", "object", "str", "tuple"})
"""Names that annotations need: no attribute and no method beside them may have one."""

_LONGEST_TEXT = 10_000
"""Characters of a text that its name is made of; the words of some millions would take gigabytes."""

_WORD = re.compile(r"^u[0-9a-f]{4,6}$|[A-Z]+(?=[A-Z][a-z0-9])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+")
_SNAKE = re.compile(r"[a-z][a-z0-9_]*\Z")
_REMEMBERED = 10_000  # most names of a specification stand in it many times
_SEPARATE = re.compile(r"[^A-Za-z0-9]+")


def _ascii(text: str) -> str:
    """Fold accents; spell other letters by their code points, so that 借币 and 质押 stay different."""
    if text.isascii():
        return text
    folded = unicodedata.normalize("NFKD", text)
    return "".join(
        char
        if char.isascii()
        else f" u{ord(char):x} "
        if char.isalnum()
        else ""
        if unicodedata.combining(char)
        else " "
        for char in folded
    )


def _words(text: str) -> list[str]:
    if len(text) > _LONGEST_TEXT:
        text = f"{text[:_LONGEST_TEXT]} {sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"
    return [word for part in _SEPARATE.split(_ascii(text)) for word in _WORD.findall(part)]


def short(name: str) -> str:
    """A name that is too long, cut; its checksum keeps it apart from others that begin alike."""
    if len(name) <= LONGEST:
        return name
    sum_ = sha256(name.encode()).hexdigest()[:8]
    return f"{name[: LONGEST - 9].rstrip('_')}_{sum_}"


@lru_cache(_REMEMBERED)
def snake(text: str, fallback: str = "value") -> str:
    """``currentLTV`` → ``current_ltv``; a leading digit gets ``fallback`` before it, a keyword ``_`` behind it."""
    name = short("_".join(word.lower() for word in _words(text)) or fallback)
    if name[0].isdigit():
        name = short(f"{fallback}_{name}")
    return f"{name}_" if keyword.iskeyword(name) else name


@lru_cache(_REMEMBERED)
def pascal(text: str, fallback: str = "Value") -> str:
    """``flexible_loan-borrow`` → ``FlexibleLoanBorrow``; acronyms keep their capitals as they are."""
    name = short("".join(word[0].upper() + word[1:] for word in _words(text)) or fallback)
    if name[0].isdigit():
        name = short(f"{fallback}{name}")
    return f"{name}_" if keyword.iskeyword(name) else name


def constant(text: str, fallback: str = "VALUE") -> str:
    """``partial_liquidation`` → ``PARTIAL_LIQUIDATION``; text that has capitals only stays one word a part."""
    return snake(text, fallback).removesuffix("_").upper()


def is_snake(text: str) -> bool:
    """Whether a text is a Python name in small letters and no keyword."""
    return bool(_SNAKE.match(text)) and not keyword.iskeyword(text)


def _same(name: str) -> str:
    return name


@define
class Allocator:
    """Hands out each name of a scope once; a second taker gets ``name_2``.

    A reserved name, one that the surrounding code needs, gets ``_`` behind it. Two names are the same when their
    ``key`` is.
    """

    _reserved: frozenset[str] = frozenset()
    _key: Callable[[str], str] = field(default=_same, alias="key")
    _taken: set[str] = field(factory=set, init=False)
    _counts: dict[str, int] = field(factory=dict, init=False)

    def is_taken(self, wanted: str) -> bool:
        """Whether somebody in this scope has the name already."""
        return self._key(self._free(wanted)) in self._taken

    def take(self, wanted: str) -> str:
        """Take a name, or the next free variant of it."""
        name, count = self._free(wanted), self._counts.get(wanted, 2)
        while self._key(name) in self._taken:
            name, count = f"{wanted}_{count}", count + 1
        self._counts[wanted] = count  # a thousand takers of one name are not counted through a thousand times
        self._taken.add(self._key(name))
        return name

    def _free(self, wanted: str) -> str:
        return f"{wanted}_" if wanted in self._reserved else wanted

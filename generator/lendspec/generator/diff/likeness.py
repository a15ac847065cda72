"""Which of the things that are gone live on under another name; a guess, by what they are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from lendspec.generator.model import Doc
from lendspec.generator.names import snake

__all__ = ["alike", "closest", "overlap", "similar_name", "words_of"]

T = TypeVar("T")


def closest(old: Sequence[T], new: Sequence[T], likeness: Callable[[T, T], float], least: float) -> list[tuple[T, T]]:
    """Pairs of the most alike, each taken once, from ``least`` (of 1) on; the order of ``old`` is kept."""
    scored = [
        (score, first, second)
        for first, was in enumerate(old)
        for second, now in enumerate(new)
        if (score := likeness(was, now)) >= least
    ]
    scored.sort(key=lambda entry: (-entry[0], entry[1], entry[2]))
    pairs: dict[int, int] = {}
    for _, first, second in scored:
        if first not in pairs and second not in pairs.values():
            pairs[first] = second
    return [(old[first], new[pairs[first]]) for first in sorted(pairs)]


def overlap(first: frozenset[str], second: frozenset[str]) -> float | None:
    """Common entries among all, from 0 to 1; None where both are empty, which says nothing."""
    common = len(first & second)
    every = len(first) + len(second) - common
    return common / every if every else None


def words_of(text: str) -> frozenset[str]:
    """The words of a name or a text, in small letters."""
    return frozenset(snake(text).split("_"))


def similar_name(first: str, second: str) -> float:
    """How alike two Python names are, letter by letter."""
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def alike(name: str, other: str, doc: Doc, other_doc: Doc) -> float:
    """How alike two named and described things are; the description counts as much as the name."""
    by_name = similar_name(name, other)
    if not doc.en or not other_doc.en:
        return by_name
    return (by_name + (overlap(words_of(doc.en), words_of(other_doc.en)) or 0)) / 2

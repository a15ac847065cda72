"""Tells records that come a second time from new ones, by their keys and by how often each was there."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Key", "Repeats", "Sifted"]

Key: TypeAlias = "tuple[object, ...]"


@frozen
class Sifted:
    """What a page holds.

    Attributes:
        fresh: Positions of the records that nobody has had yet.
        again: How many records were on an earlier page of the same window.
    """

    fresh: tuple[int, ...]
    again: int


class Repeats:
    """The records of one window.

    A key need not be unique: two equal rows of one page are two records. So records are counted. The n-th record with
    a key is a repeat if there were n of them before, be it on earlier pages or in another window.

    Args:
        handed: Keys of records that were handed out before and that this window may hold too.
    """

    def __init__(self, handed: Counter[Key]) -> None:
        self._handed = handed
        self._seen: Counter[Key] = Counter()

    @property
    def known(self) -> Counter[Key]:
        """Every key of this window and of the records handed out before."""
        return self._handed | self._seen

    @property
    def seen(self) -> Counter[Key]:
        """Every key of the pages of this window."""
        return self._seen

    def sift(self, keys: Sequence[Key], most: int) -> Sifted:
        """Take the next page, of which at most `most` records can have been on an earlier page of this window."""
        fresh: list[int] = []
        here: Counter[Key] = Counter()
        added: Counter[Key] = Counter()
        again = 0
        for index, key in enumerate(keys):
            if again < most and here[key] < self._seen[key]:
                again += 1
            else:
                if self._seen[key] + added[key] >= self._handed[key]:
                    fresh.append(index)
                added[key] += 1
            here[key] += 1
        self._seen.update(added)
        return Sifted(tuple(fresh), again)

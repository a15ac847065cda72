"""Which records can be of a call, and whether one must be: a matching of records with the calls that can own them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["Claim", "Fit", "must_own", "owned_by"]

Fit: TypeAlias = Literal["sure", "near", "early", "none"]
"""``near``: it could be, but an amount or the time leaves doubt. ``early``: only if clocks of the exchange differ."""


@frozen
class Claim:
    """How the records fit another call, which owns one of them at most.

    Attributes:
        fits: One for each record.
        owns: It certainly owns a record, and all of its records are among these.
    """

    fits: Sequence[Fit]
    owns: bool

    @property
    def certain(self) -> bool:
        """Whether it owns one of its `records` for certain."""
        return self.owns and "sure" in self.fits

    def records(self) -> frozenset[int]:
        """Places of the records that it can own."""
        possible = {"sure", "near"} if self.certain else {"sure", "near", "early"}
        return frozenset([index for index, fit in enumerate(self.fits) if fit in possible])


def owned_by(fits: Sequence[Fit], others: Sequence[Claim]) -> list[int]:
    """Places of the records that can be of the call of `fits`: what others certainly own is left out."""
    owners = [claim.records() for claim in others if claim.certain]
    fitting = [index for index, fit in enumerate(fits) if fit != "none"]
    if not _all_served(owners):
        return fitting  # one of them is not here after all
    return [index for index in fitting if _all_served([owner - {index} for owner in owners])]


def must_own(fits: Sequence[Fit], others: Sequence[Claim]) -> bool:
    """Whether the records that surely fit are more than the other calls can own, and no more than all calls can.

    It holds that no other program made a like request at that very time; nothing could tell its record from ours.
    """
    sure = [index for index, fit in enumerate(fits) if fit == "sure"]
    records = [claim.records() for claim in others]
    owners = [{place for place, each in enumerate(records) if index in each} for index in sure]
    return not _all_served(owners) and _all_served([{*each, len(others)} for each in owners])


def _all_served(wishes: Sequence[Collection[int]]) -> bool:
    """Whether each can have one of its wishes, and no two the same."""
    holder: dict[int, int] = {}
    return all(_served(each, wishes, holder) for each in range(len(wishes)))


def _served(each: int, wishes: Sequence[Collection[int]], holder: dict[int, int]) -> bool:
    """Serve `each`, where others may have to take another of their wishes."""
    asked_by: dict[int, int] = {}
    waiting = [each]
    for one in waiting:
        for thing in wishes[one]:
            if thing in asked_by:
                continue
            asked_by[thing] = one
            if thing not in holder:
                _hand_over(thing, each, asked_by, holder)
                return True
            waiting.append(holder[thing])
    return False


def _hand_over(thing: int, each: int, asked_by: dict[int, int], holder: dict[int, int]) -> None:
    held = {one: other for other, one in holder.items()}
    while True:
        one = asked_by[thing]
        holder[thing] = one
        if one == each:
            return
        thing = held[one]

"""What changes in the iterating twin of a method beyond what changes in the method itself."""

from __future__ import annotations

from collections.abc import Iterator

from lendspec.generator.diff.slots import RuleAndWords
from lendspec.generator.diff.types import TypeRules, answered
from lendspec.generator.model import Operation
from lendspec.generator.paging import Iteration, iteration

__all__ = ["iteration_rules"]


def iteration_rules(old: Operation, new: Operation, types: TypeRules) -> Iterator[RuleAndWords]:
    """Compare what the two iterations take and give; a change of pages or of the window moves arguments in and out."""
    was, now = iteration(old), iteration(new)
    if was is None or now is None:
        return
    before, after = ({parameter.name for parameter in made.parameters} for made in (old, new))
    taken, takes = _arguments(was), _arguments(now)
    for name in sorted(taken - takes - (before - after)):
        yield "iteration-argument-removed", {"old": name, "name": now.name}
    for name in sorted(takes - taken - (after - before)):
        yield "iteration-argument-added", {"new": name, "name": now.name}
    if not types.fits(now.record, was.record, sent=False):
        yield "iteration-record", {"old": answered(was.record), "new": answered(now.record), "name": now.name}


def _arguments(made: Iteration) -> set[str]:
    """Names of arguments; with times there are also ``start`` and ``end``."""
    times = {"start", "end", *(time.name for time in made.times)} if made.times else set[str]()
    return times | {parameter.name for parameter in made.filters}

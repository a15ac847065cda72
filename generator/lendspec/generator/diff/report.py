"""The comparison of two specifications, located and counted: what every output shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from attrs import evolve, field, frozen

from lendspec.generator.build import build_spec
from lendspec.generator.diff.changes import Change
from lendspec.generator.diff.compare import compare
from lendspec.generator.diff.locate import Atlas
from lendspec.generator.diff.revision import Source, opened
from lendspec.generator.diff.rules import LEVELS, Level
from lendspec.generator.diff.semver import Step, next_version, parsed, step_for
from lendspec.generator.findings import SpecError
from lendspec.generator.model import Spec

__all__ = ["Report", "Side", "compared"]


@frozen
class Side:
    """One of the two specifications, as the user named it."""

    source: str
    package: str
    title: str
    version: str


@frozen(slots=False)
class Report:
    """Everything that changed, the gravest first.

    ``base`` is the version that the step is counted from.
    """

    old: Side
    new: Side
    changes: tuple[Change, ...] = field(repr=False)
    base: str

    @cached_property
    def counts(self) -> Mapping[Level, int]:
        """How many changes there are of each level."""
        found = Counter(change.level for change in self.changes)
        return {level: found[level] for level in LEVELS}

    @property
    def step(self) -> Step:
        """How far the version has to move."""
        return step_for((change.level for change in self.changes), self.base)

    @property
    def next(self) -> str | None:
        """The least version for these changes; None where the base is no version of three numbers."""
        return next_version(self.base, self.step)

    @property
    def enough(self) -> bool | None:
        """Whether the version that the new specification states is far enough; None where that cannot be told."""
        stated, least = parsed(self.new.version), parsed(self.next or "")
        return None if stated is None or least is None else stated >= least

    def of(self, level: Level) -> tuple[Change, ...]:
        """The changes of one level."""
        return tuple(change for change in self.changes if change.level == level)


def compared(old: str, new: str, base: str | None = None) -> Report:
    """Compare two specifications, each a file or ``REV:path``; the step counts from ``base``, or the old version.

    Raises:
        SpecError: One of them has findings.
        RevisionError: A revision or a file of it does not exist.
    """
    with opened(old) as before, opened(new) as after:
        was, now = _spec(before), _spec(after)
        atlases = {"old": (Atlas(before.path, was), before), "new": (Atlas(after.path, now), after)}
        changes = tuple(_located(change, *atlases[change.version]) for change in compare(was, now))
    return Report(_side(before, was), _side(after, now), changes, base or was.version)


def _spec(source: Source) -> Spec:
    try:
        return build_spec(source.path).spec
    except SpecError as problem:
        raise source.told_error(problem) from None


def _located(change: Change, atlas: Atlas, source: Source) -> Change:
    return evolve(change, place=source.told(atlas.place(change.anchor)))


def _side(source: Source, spec: Spec) -> Side:
    return Side(source.name, spec.package, spec.title, spec.version)

"""The comparison of two specifications, located and counted: what every output shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial
from pathlib import Path

from attrs import evolve, field, frozen

from lendspec.generator.build import Built, build_spec
from lendspec.generator.diff.changes import Change, Version
from lendspec.generator.diff.compare import compare
from lendspec.generator.diff.locate import Atlas
from lendspec.generator.diff.revision import Source, opened
from lendspec.generator.diff.rules import LEVELS, Level
from lendspec.generator.diff.semver import Step, next_version, parsed, step_for
from lendspec.generator.findings import Place, Refusal, SpecError
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.model import Spec

__all__ = ["Refused", "Report", "Side", "compared"]


@frozen
class Side:
    """One of the two specifications, as the user named it."""

    source: str
    package: str
    title: str
    version: str


@frozen
class Refused:
    """An operation of other people that could not be made, so that it was not compared, and the first reason."""

    version: Version
    operation: str
    reason: str
    place: Place


@frozen(slots=False)
class Report:
    """Everything that changed, the gravest first.

    ``base`` is the version that the step is counted from; ``refused`` are the operations that were left out.
    """

    old: Side
    new: Side
    changes: tuple[Change, ...] = field(repr=False)
    base: str
    refused: tuple[Refused, ...] = field(default=(), repr=False)

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


def compared(old: str, new: str, base: str | None = None, *, foreign: bool = False) -> Report:
    """Compare two specifications, each a file or ``REV:path``; the step counts from ``base``, or the old version.

    With ``foreign`` they are read as those of other people, whose file names say nothing: both make one package.

    Raises:
        SpecError: One of them has findings, or, of other people, is no OpenAPI document.
        RevisionError: A revision or a file of it does not exist.
    """
    with opened(old) as before, opened(new) as after:
        made = _built(after, _read_foreign(after) if foreign else build_spec)
        now = made.spec
        old_made = _built(before, _read_foreign(before, now) if foreign else build_spec)
        was = old_made.spec
        atlases = {
            "old": (Atlas(before.path, was, foreign), before),
            "new": (Atlas(after.path, now, foreign), after),
        }
        found = compare(was, now, [_call(each) for each in made.outcome.refused])
        changes = tuple(_located(change, *atlases[change.version]) for change in found)
        refused = (*_refusals("old", old_made, before), *_refusals("new", made, after))
    return Report(_side(before, was), _side(after, now), changes, base or was.version, refused)


def _built(source: Source, read: Callable[[Path], Built]) -> Built:
    try:
        return read(source.path)
    except SpecError as problem:
        raise source.told_error(problem) from None


def _read_foreign(source: Source, like: Spec | None = None) -> Callable[[Path], Built]:
    """The reader of other people's specifications, for a package named like another."""
    if like is not None:
        return partial(build_foreign, exchange=like.exchange, product=like.product)
    in_root = (
        source.root is not None and source.path.parent == source.root
    )  # a temporary folder, whose name says nothing
    return partial(build_foreign, folder=Path.cwd().name) if in_root else build_foreign


def _call(refusal: Refusal) -> tuple[str, str]:
    method, _, path = refusal.operation.partition(" ")
    return method, path


def _refusals(version: Version, made: Built, source: Source) -> Iterator[Refused]:
    for each in made.outcome.refused:
        first = each.findings[0]
        yield Refused(version, each.operation, first.message, source.told(first.place))


def _located(change: Change, atlas: Atlas, source: Source) -> Change:
    return evolve(change, place=source.told(atlas.place(change.anchor)))


def _side(source: Source, spec: Spec) -> Side:
    return Side(source.name, spec.package, spec.title, spec.version)

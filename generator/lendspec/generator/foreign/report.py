"""What became of the operations of other people's specification: as lines to read, and as JSON for programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lendspec.generator.findings import Finding, Outcome
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.settings import Settings
from lendspec.generator.terminal import json_text

__all__ = ["as_json", "outcome_of", "summary"]

_SHOWN = 10


def summary(package: str, outcome: Outcome) -> Iterator[str]:
    """Lines that name every refused operation with its reasons, and the first notes of each rule."""
    made, refused = len(outcome.made), len(outcome.refused)
    yield f"{package}: {made} of {made + refused} operations made, {refused} refused."
    for each in outcome.refused:
        yield f"  refused {each.operation}"
        yield from (f"    {finding}" for finding in each.findings)
    shown: Counter[str] = Counter()
    for note in outcome.notes:
        shown[note.rule] += 1
        if shown[note.rule] <= _SHOWN:
            yield f"  note: {note}"
    for rule, count in shown.items():
        if count > _SHOWN:
            yield f"  note: {rule}: {count - _SHOWN} more of the kind; --report lists them"


def outcome_of(path: Path, settings: Settings) -> Outcome:
    """What becomes of the operations of a specification, without writing anything.

    Raises:
        SpecError: It cannot be read.
    """
    return build_foreign(path, exchange=settings.exchange, product=settings.product).outcome


def as_json(outcomes: list[tuple[str, Outcome]]) -> str:
    """The same for programs, by package, with nothing left out; of one package it is one object."""
    told = [_package(package, outcome) for package, outcome in outcomes]
    return json_text(told[0] if len(told) == 1 else told)


def _package(package: str, outcome: Outcome) -> dict[str, object]:
    return {
        "package": package,
        "operations": len(outcome.made) + len(outcome.refused),
        "generated": list(outcome.made),
        "refused": [
            {"operation": each.operation, **_finding(finding)}
            for each in outcome.refused
            for finding in each.findings[:1]
        ],
        "notes": [_finding(note) for note in outcome.notes],
    }


def _finding(finding: Finding) -> dict[str, str]:
    return {
        "place": str(finding.place),
        "rule": finding.rule,
        "message": finding.message,
        "pointer": finding.pointer,
    }

"""What became of the operations of other people's specification: as lines to read, and as JSON for programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from lendspec.generator.findings import Finding, Refusal

__all__ = ["as_json", "summary"]

_SHOWN = 10


def summary(package: str, made: Sequence[str], refused: Sequence[Refusal], notes: Sequence[Finding]) -> Iterator[str]:
    """Lines that name every refused operation with its reasons, and the first notes of each rule."""
    yield f"{package}: {len(made)} of {len(made) + len(refused)} operations made, {len(refused)} refused."
    for each in refused:
        yield f"  refused {each.operation}"
        yield from (f"    {finding}" for finding in each.findings)
    counts = Counter(note.rule for note in notes)
    shown: Counter[str] = Counter()
    for note in notes:
        shown[note.rule] += 1
        if shown[note.rule] <= _SHOWN:
            yield f"  note: {note}"
    for rule, count in counts.items():
        if count > _SHOWN:
            yield f"  note: {rule}: {count - _SHOWN} more of the kind; --report lists them"


def as_json(
    package: str, made: Sequence[str], refused: Sequence[Refusal], notes: Sequence[Finding]
) -> dict[str, object]:
    """The same for programs; nothing is left out."""
    return {
        "package": package,
        "operations": len(made) + len(refused),
        "generated": list(made),
        "refused": [
            {"operation": each.operation, **_finding(finding)} for each in refused for finding in each.findings[:1]
        ],
        "notes": [_finding(note) for note in notes],
    }


def _finding(finding: Finding) -> dict[str, str]:
    return {
        "place": str(finding.place),
        "rule": finding.rule,
        "message": finding.message,
        "pointer": finding.pointer,
    }

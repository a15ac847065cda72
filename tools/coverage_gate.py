"""Hold the measured coverage to the bounds of this project: ``python tools/coverage_gate.py build/coverage.json``.

Silent when all is well.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Final, TypedDict


class _Summary(TypedDict):
    covered_lines: int
    num_statements: int
    covered_branches: int
    num_branches: int


class _File(TypedDict):
    summary: _Summary
    missing_lines: list[int]
    missing_branches: list[list[int]]


class _Report(TypedDict):
    files: dict[str, _File]


@dataclass(frozen=True)
class Rule:
    """A bound in percent of lines and branches for the files that match; a file belongs to its first rule."""

    name: str
    patterns: tuple[str, ...]
    percent: float


RULES: Final = (
    Rule(
        "what every call relies on",
        ("overlays/lendspec/core/*", "overlays/lendspec/*/signing*", "overlays/lendspec/*/private_keys*"),
        100,
    ),
    Rule(
        "what exchange errors mean",
        ("overlays/lendspec/*/errors*", "overlays/lendspec/*/verdict*", "overlays/lendspec/*/codes/*"),
        100,
    ),
    Rule("the other hand-written code", ("overlays/*", "generator/*"), 90),
)


def findings(report: _Report, rules: tuple[Rule, ...] = RULES) -> Iterator[str]:
    """One sentence for each bound that is not kept, with the places to look at."""
    groups: dict[str, dict[str, _File]] = {rule.name: {} for rule in rules}
    for path, file in report["files"].items():
        rule = next((rule for rule in rules if any(fnmatch(path, pattern) for pattern in rule.patterns)), None)
        if rule is not None:
            groups[rule.name][path] = file
    for rule in rules:
        files = groups[rule.name]
        if not files:
            yield f"{rule.name}: no file matches {' '.join(rule.patterns)}; was code moved?"
            continue
        reached = _percent(files)
        if reached < rule.percent:
            yield f"{rule.name}: {reached:.2f} % covered, at least {rule.percent} % wanted"
            yield from _places(files)


def _percent(files: dict[str, _File]) -> float:
    summaries = [file["summary"] for file in files.values()]
    covered = sum(summary["covered_lines"] + summary["covered_branches"] for summary in summaries)
    everything = sum(summary["num_statements"] + summary["num_branches"] for summary in summaries)
    return 100.0 * covered / everything if everything else 100.0


def _places(files: dict[str, _File]) -> Iterator[str]:
    for path, file in sorted(files.items()):
        missing = file["missing_lines"]
        branches = [(start, end) for start, end in file["missing_branches"] if end not in missing]
        places = [*_ranges(missing), *(f"{start}->{'exit' if end < 0 else end}" for start, end in branches)]
        if places:
            yield f"  {path}: {', '.join(places)}"


def _ranges(lines: list[int]) -> Iterator[str]:
    """Lines in ascending order, neighbours together: 3-5."""
    first = 0
    for index, line in enumerate(lines):
        if lines[index + 1 : index + 2] != [line + 1]:
            yield str(line) if first == index else f"{lines[first]}-{line}"
            first = index + 1


def main(path: str) -> int:
    """Print what is missing; 1 when something is."""
    report: _Report = json.loads(Path(path).read_text("utf-8"))
    found = list(findings(report))
    for sentence in found:
        print(sentence, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

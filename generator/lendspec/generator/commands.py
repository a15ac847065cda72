"""The work of the commands that read specifications and write no packages."""

from __future__ import annotations

import json
from pathlib import Path

from lendspec.generator.build import build_spec
from lendspec.generator.bundle import bundle
from lendspec.generator.findings import SpecError
from lendspec.generator.lint import lint
from lendspec.generator.screen import each, say
from lendspec.generator.stats import coverage_of, markdown, put_into

__all__ = ["bundle_into", "check", "lint_all", "stats_into"]


def check(paths: list[Path]) -> bool:
    """Print every finding; whether all specifications are clean."""
    built = each(paths, "checking", build_spec)
    good = [one for one in built if one is not None]
    operations = sum(len(one.spec.operations) for one in good)
    say(f"{len(good)} of {len(built)} specifications are clean; {operations} operations.")
    return len(good) == len(built)


def lint_all(paths: list[Path]) -> bool:
    """Print every breach of the house rules; whether there is none."""
    linted = each(paths, "linting", _linted)
    if None in linted:
        return False
    say(f"{len(linted)} specifications keep the house rules.")
    return True


def _linted(path: Path) -> bool:
    if findings := lint(path):
        raise SpecError(findings)
    return True


def bundle_into(spec: Path, out: Path | None) -> bool:
    """Write a specification as one document; whether it could be read."""
    made = each([spec], "bundling", bundle)[0]
    if made is None:
        return False
    text = json.dumps(made, indent=2, ensure_ascii=False)
    if out is None:
        say(text)
    else:
        out.write_text(f"{text}\n", "utf-8")
    return True


def stats_into(paths: list[Path], into: Path | None) -> bool:
    """Print what the specifications cover, or put it into a file; whether they could be read."""
    built = each(paths, "counting", build_spec)
    if None in built:
        return False
    table = markdown([coverage_of(one.spec) for one in built if one is not None])
    if into is None:
        say(table)
    else:
        say(f"{into} {'updated' if put_into(into, table) else 'is up to date'}.")
    return True

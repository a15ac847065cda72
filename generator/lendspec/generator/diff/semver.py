"""How far the version has to move for the changes, by Semantic Versioning."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, Literal, TypeAlias

from lendspec.generator.diff.rules import Level

__all__ = ["Step", "next_version", "parsed", "step_for"]

Step: TypeAlias = Literal["none", "patch", "minor", "major"]

_VERSION = re.compile(r"v?(\d{1,9})(?:\.(\d{1,9})(?:\.(\d{1,9})(?:[-+][0-9A-Za-z.+-]*)?)?)?\Z")
_ORDER: Final[tuple[Step, ...]] = ("none", "patch", "minor", "major")
_STEPS: Final[dict[Level, Step]] = {"breaking": "major", "additive": "minor", "documentation": "patch"}
_BEFORE_1_0: Final[dict[Level, Step]] = {"breaking": "minor", "additive": "patch", "documentation": "patch"}


def parsed(version: str) -> tuple[int, int, int] | None:
    """The three numbers of a version; None where it has none."""
    found = _VERSION.match(version.strip())
    if found is None:
        return None
    major, minor, patch = (int(number or 0) for number in found.groups())
    return major, minor, patch


def step_for(levels: Iterable[Level], version: str) -> Step:
    """The least step after a version: before 1.0 a minor version may break, and a patch may add."""
    numbers = parsed(version)
    steps = _BEFORE_1_0 if numbers is not None and numbers[0] == 0 else _STEPS
    return _ORDER[max((_ORDER.index(steps[level]) for level in levels), default=0)]


def next_version(version: str, step: Step) -> str | None:
    """The version after a step; None where the version has no numbers."""
    numbers = parsed(version)
    if numbers is None:
        return None
    major, minor, patch = numbers
    match step:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
        case "none":
            return f"{major}.{minor}.{patch}"

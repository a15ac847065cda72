"""What is wrong with a specification, as values: each with its place, its rule and the way out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from attrs import field, frozen

from lendspec.generator.faults import GeneratorError
from lendspec.generator.visible import shown

__all__ = ["Finding", "Outcome", "Place", "Refusal", "SpecError"]

_LONGEST = 2_000
_LONG_WORD = re.compile(r"\S{400,}")


def _said(text: str) -> str:
    """A part of a finding: on one line, and no longer than somebody reads."""
    short = _LONG_WORD.sub(lambda found: f"{found[0][:100]}…{found[0][-100:]}", text)
    half = _LONGEST // 2
    return shown(short if len(short) <= _LONGEST else f"{short[:half]} … {short[-half:]}").replace("\n", "\\n")


class Place(NamedTuple):
    """A position in a file; lines and columns count from 1, as editors do."""

    file: Path
    line: int = 1
    column: int = 1

    @classmethod
    def after(cls, before: str, file: Path) -> Place:
        """The position behind the beginning of a text."""
        return cls(file, before.count("\n") + 1, len(before) - before.rfind("\n"))

    def __str__(self) -> str:
        return f"{_said(str(self.file))}:{self.line}:{self.column}"


@frozen(order=True)
class Finding:
    """One fault of a specification.

    ``rule`` is a short stable name (``duplicate-key``); ``pointer`` is the JSON path of the value;
    ``also`` are further places that belong to the same fault, such as the first of two equal keys.
    """

    place: Place
    rule: str
    message: str = field(converter=_said)
    pointer: str = field(default="$", converter=_said)
    also: tuple[Place, ...] = ()

    def __str__(self) -> str:
        others = "".join(f"\n    see also {place}" for place in self.also)
        return f"{self.place}: {self.rule}: {self.message} (at {self.pointer}){others}"


@frozen
class Refusal:
    """An operation that cannot be made, as ``METHOD /path``, and why."""

    operation: str = field(converter=_said)
    findings: tuple[Finding, ...]


@frozen
class Outcome:
    """What became of the operations of somebody else's specification.

    Attributes:
        made: The operations that were made, as ``METHOD /path``.
        refused: Those that were not.
        notes: What was understood loosely.
    """

    made: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    notes: tuple[Finding, ...] = ()


class SpecError(GeneratorError):
    """A specification cannot be used; ``findings`` tells every reason, in the order of the file."""

    def __init__(self, findings: Finding | Iterable[Finding]) -> None:
        """Keep the findings, sorted by place and without repeats."""
        found: Sequence[Finding] = [findings] if isinstance(findings, Finding) else list(findings)
        self.findings = tuple(sorted(set(found)))
        super().__init__("\n".join(map(str, self.findings)))

    @property
    def state(self) -> str:
        """How many findings there are."""
        return f"{len(self.findings)} findings"

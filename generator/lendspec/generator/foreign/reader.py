"""Tolerant access to a document that nobody has checked: what has another form is noted and counts as absent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, field

from lendspec.generator.document import Spot, Workspace
from lendspec.generator.findings import Finding, Place, SpecError
from lendspec.generator.tree import Map, Seq, kind_of

__all__ = ["Reader"]

_MOST_NOTES = 10_000


@define
class Reader:
    """Reads the files of one specification and keeps notes of what it understood loosely."""

    workspace: Workspace
    _notes: dict[Finding, None] = field(factory=dict)

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What was understood loosely so far, each once, in the order of the files."""
        return tuple(sorted(self._notes))

    def note(self, spot: Spot, rule: str, message: str, *, key: str | None = None) -> None:
        """Remember that something was understood loosely, of the first thousands."""
        self._keep([] if self._is_full else [spot.finding(rule, message, key=key)])

    @property
    def _is_full(self) -> bool:
        return len(self._notes) > _MOST_NOTES

    def _keep(self, findings: Iterable[Finding]) -> None:
        for found in findings:
            if len(self._notes) == _MOST_NOTES:
                message = f"more than {_MOST_NOTES} places are understood loosely; the rest is not listed"
                self._notes[Finding(Place(found.place.file), "too-many", message)] = None
            if not self._is_full:
                self._notes[found] = None

    def follow(self, spot: Spot) -> Spot:
        """Where the references of a value lead.

        Raises:
            SpecError: They lead nowhere.
        """
        return self.workspace.follow(spot)

    def reached(self, spot: Spot) -> Spot | None:
        """Where the references of a value lead; None, and a note, where they lead nowhere."""
        try:
            return self.follow(spot)
        except SpecError as problem:
            self._keep(problem.findings)
            return None

    def referred(self, spot: Spot) -> Spot | None:
        """Where the reference leads that has properties beside it; None, and a note, where it leads nowhere."""
        try:
            return self.workspace.beyond(spot)
        except SpecError as problem:
            self._keep(problem.findings)
            return None

    def at(self, spot: Spot, key: str) -> Spot | None:
        """The value under a key, references not followed; None where it is absent or null."""
        if isinstance(spot.value, Map) and spot.value.get(key) is not None:
            return spot.child(key)
        return None

    def text(self, spot: Spot, key: str) -> str | None:
        """A text; another single value becomes one."""
        found = self.at(spot, key)
        if found is None:
            return None
        if isinstance(found.value, Map | Seq):
            self._odd(found, key, "a text")
            return None
        return found.value if isinstance(found.value, str) else _plain(found.value)

    def flag(self, spot: Spot, key: str) -> bool | None:
        """True or false, also where it is written as text."""
        found = self.at(spot, key)
        if found is None or isinstance(found.value, bool):
            return None if found is None else found.value is True
        if found.value in {"true", "false"}:
            return found.value == "true"
        self._odd(found, key, "true or false")
        return None

    def items(self, spot: Spot, key: str) -> list[Spot]:
        """The items of a sequence."""
        found = self._content(spot, key)
        if found is None:
            return []
        if not isinstance(found.value, Seq):
            self._odd(found, key, "a sequence")
            return []
        return [found.child(str(index)) for index in range(len(found.value))]

    def entries(self, spot: Spot, key: str) -> Iterator[tuple[str, Spot]]:
        """The entries of a mapping."""
        found = self._content(spot, key)
        if found is None:
            return
        if not isinstance(found.value, Map):
            self._odd(found, key, "a mapping")
            return
        for name in found.value:
            yield name, found.child(name)

    def _content(self, spot: Spot, key: str) -> Spot | None:
        """What holds entries or items; large documents keep that in a file of its own, too."""
        found = self.at(spot, key)
        if found is None or not isinstance(found.value, Map) or not isinstance(found.value.get("$ref"), str):
            return found
        return self.reached(found)

    def texts(self, spot: Spot, key: str) -> list[str]:
        """The texts of a sequence."""
        return [item.value for item in self.items(spot, key) if isinstance(item.value, str)]

    def _odd(self, spot: Spot, key: str, expected: str) -> None:
        self.note(spot, "type", f"`{key}` is {kind_of(spot.value)} instead of {expected}, and counts as absent")


def _plain(value: object) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)

"""The values of a YAML or JSON file, each of which knows where it stands."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from lendspec.generator.findings import Place

__all__ = ["Map", "Scalar", "Seq", "Value", "kind_of"]

Scalar: TypeAlias = "str | int | float | bool | None"
Value: TypeAlias = "Map | Seq | Scalar"
Mark: TypeAlias = tuple[int, int]


class Map(dict[str, "Value"]):
    """A mapping with the positions of its keys and values."""

    __slots__ = ("file", "key_marks", "mark", "size", "value_marks")

    def __init__(self, file: Path, mark: Mark) -> None:
        """Start empty at a position of a file."""
        super().__init__()
        self.file = file
        self.mark = mark
        self.key_marks: dict[str, Mark] = {}
        self.value_marks: dict[str, Mark] = {}
        self.size = 1

    @property
    def place(self) -> Place:
        """Where the mapping starts."""
        return Place(self.file, *self.mark)

    def key_place(self, key: str) -> Place:
        """Where a key stands; the mapping itself when the key is absent."""
        return Place(self.file, *self.key_marks.get(key, self.mark))

    def value_place(self, key: str) -> Place:
        """Where the value of a key stands; the mapping itself when the key is absent."""
        return Place(self.file, *self.value_marks.get(key, self.mark))


class Seq(list["Value"]):
    """A sequence with the positions of its items."""

    __slots__ = ("file", "mark", "size", "value_marks")

    def __init__(self, file: Path, mark: Mark) -> None:
        """Start empty at a position of a file."""
        super().__init__()
        self.file = file
        self.mark = mark
        self.value_marks: list[Mark] = []
        self.size = 1

    @property
    def place(self) -> Place:
        """Where the sequence starts."""
        return Place(self.file, *self.mark)

    def value_place(self, index: int) -> Place:
        """Where an item stands."""
        return Place(self.file, *self.value_marks[index])


def kind_of(value: object) -> str:
    """Name the JSON type of a value, as a message to people needs it."""
    match value:
        case dict():
            return "a mapping"
        case list():
            return "a sequence"
        case str():
            return "a string"
        case bool():
            return "a boolean"
        case None:
            return "null"
        case _:
            return "a number"

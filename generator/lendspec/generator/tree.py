"""The values of a YAML or JSON file, each of which can say where it stands."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

from lendspec.generator.findings import Place

__all__ = ["Bounds", "Map", "Mark", "Node", "Scalar", "Seq", "Source", "Value", "kind_of", "too_long"]

Scalar: TypeAlias = "str | int | float | bool | None"
Value: TypeAlias = "Map | Seq | Scalar"
Mark: TypeAlias = tuple[int, int]


class Bounds(NamedTuple):
    """What one file may hold: levels, values with aliases written out, and characters of one key or text."""

    depth: int
    nodes: int
    text: int


def too_long(bounds: Bounds) -> str:
    """What is said of a key or text that is longer than it may be."""
    return f"a text of more than {bounds.text} characters; no specification needs one"


class Source:
    """A file, and where in it the mappings and sequences of its tree stand.

    Nearly no run asks for a place. So the places are two numbers each in one array, and a reader may leave it empty and
    give ``scan``, which goes through the text once more when the first place is asked for.
    """

    __slots__ = ("_asked", "_marks", "_order", "_scan", "file")

    def __init__(self, file: Path, scan: Callable[[], None] | None = None) -> None:
        """Begin without places."""
        self.file = file
        self._marks = array("I")
        self._scan = scan
        self._asked: Map | None = None
        self._order: dict[str, int] = {}

    def put(self, node: Map | Seq, marks: array[int]) -> None:
        """Remember where a node stands, and its entries: of a mapping key and value in turns, in its order.

        Args:
            node: The mapping or sequence.
            marks: Its line and column, and those of its entries behind them.
        """
        node.at = len(self._marks)
        self._marks.extend(marks)

    def mark(self, node: Node, index: int = 0) -> Mark:
        """Where a node stands, or with an index one of its keys, values or items."""
        if self._scan is not None:
            scan, self._scan = self._scan, None
            scan()
        at = node.at + 2 * index
        return self._marks[at], self._marks[at + 1]

    def index(self, node: Map, key: str) -> int:
        """The position of a key among those of a mapping; one with many faults is asked for many of its keys."""
        if self._asked is not node or len(self._order) != len(node):
            self._asked, self._order = node, {each: index for index, each in enumerate(node)}
        return self._order[key]


class Node:
    """What a mapping and a sequence have in common: they know their source, and their place in it."""

    __slots__ = ()

    at: int
    source: Source

    @property
    def file(self) -> Path:
        """The file in which it stands."""
        return self.source.file

    @property
    def mark(self) -> Mark:
        """Line and column where it starts."""
        return self.source.mark(self)

    @property
    def place(self) -> Place:
        """Where it starts."""
        return Place(self.file, *self.mark)


class Map(dict[str, "Value"], Node):
    """A mapping that knows its file; made by a reader, which gives it a source."""

    __slots__ = ("at", "source")

    @classmethod
    def made(cls, file: Path, mark: Mark = (1, 1), **entries: Value) -> Map:
        """A mapping that no file holds, but that belongs to a place of one."""
        made = cls(entries)
        made.source = Source(file)
        made.source.put(made, array("I", mark) * (1 + 2 * len(entries)))
        return made

    def key_place(self, key: str) -> Place:
        """Where a key stands; the mapping itself when the key is absent."""
        return self._place(key, 1)

    def value_place(self, key: str) -> Place:
        """Where the value of a key stands; the mapping itself when the key is absent."""
        return self._place(key, 2)

    def _place(self, key: str, which: int) -> Place:
        if key not in self:
            return self.place
        return Place(self.file, *self.source.mark(self, 2 * self.source.index(self, key) + which))


class Seq(list["Value"], Node):
    """A sequence that knows its file; made by a reader, which gives it a source."""

    __slots__ = ("at", "source")

    def value_place(self, index: int) -> Place:
        """Where an item stands."""
        return Place(self.file, *self.source.mark(self, 1 + index))


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

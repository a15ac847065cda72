"""Read a JSON text into the tree that can say where everything stands; as strict as the YAML loader.

Python's own decoder makes the values. Where it stumbles, or takes what is not to be taken, a scanner goes through the
text and says what is wrong where; the same scanner finds the places of values, once somebody asks for one.
"""

from __future__ import annotations

import json
import json.decoder
import math
import re
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, cast

from attrs import define, field

from lendspec.generator.findings import Finding, Place, SpecError
from lendspec.generator.tree import Bounds, Map, Mark, Seq, Source, Value, too_long

__all__ = ["read_json"]

_SPACE = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_scan = cast("Callable[[str, int], tuple[str, int]]", json.decoder.scanstring)  # type: ignore[attr-defined]  # C, untyped
_WORD = re.compile(r"true|false|null")
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_QUOTE = re.compile(r'(?<!\\)"')
_SURROGATE = re.compile("[\ud800-\udfff]")
_HOLDERS = (Map, Seq)
_LONGEST_INTEGER = 4000  # Python itself converts no more than 4300 digits


def read_json(text: str, file: Path, bounds: Bounds, findings: list[Finding]) -> Value:
    """The value of a JSON text; equal keys go to ``findings``, and the last one counts.

    Raises:
        SpecError: The text is no JSON, or goes beyond the bounds.
    """
    if _most_values(text) > bounds.nodes:
        _Scanner(text, file, bounds, findings).document()
    reader = _Reader(Source(file, lambda: _Scanner(text, file, bounds, []).document(value)))
    try:
        value = reader.read(text)
    except (ValueError, RecursionError) as problem:
        _Scanner(text, file, bounds, findings).document()
        raise SpecError([*findings, Finding(Place(file), "json", f"{problem}; correct the syntax")]) from None
    if reader.twice or _HALF.search(text) or _may_be_long(text, bounds.text) or not _is_flat(value, bounds.depth):
        _Scanner(text, file, bounds, findings).document()
    return value


@define
class _Reader:
    """Makes the values, and sees whether a key stands twice."""

    _source: Source
    twice: bool = False

    def read(self, text: str) -> Value:
        """The value of a text.

        Raises:
            ValueError: It is no JSON.
            RecursionError: It is nested very deep.
        """
        try:
            return self._decoded(text, int)
        except json.JSONDecodeError:
            raise
        except ValueError:  # an integer too long for Python, or a number beyond its floats
            return self._decoded(text, _integer)

    def _decoded(self, text: str, integer: Callable[[str], int | str]) -> Value:
        found = json.loads(
            text, object_pairs_hook=self._map, parse_float=_float, parse_int=integer, parse_constant=_constant
        )
        return self._seq(cast("list[Value]", found)) if type(found) is list else cast("Value", found)

    def _map(self, pairs: list[tuple[str, Value]]) -> Map:
        made = Map(pairs)
        made.source = self._source
        if len(made) != len(pairs):
            self.twice = True
        for key, value in pairs:
            if type(value) is list:  # the decoder's own, and not yet one of ours
                made[key] = self._seq(value)
        return made

    def _seq(self, values: list[Value]) -> Seq:
        made = Seq(values)
        made.source = self._source
        for index, value in enumerate(values):
            if type(value) is list:
                made[index] = self._seq(value)
        return made


def _integer(text: str) -> int | str:
    return int(text) if len(text) < _LONGEST_INTEGER else text


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def _constant(text: str) -> NoReturn:
    raise ValueError(text)


def _most_values(text: str) -> int:
    """No fewer values than a text holds: each stands behind one of three signs, and none in an empty pair of them."""
    signs = text.count(",") + text.count("[") + text.count("{")
    return 1 + signs - text.count("[]") - text.count("{}")


def _may_be_long(text: str, most: int) -> bool:
    """Whether a key or text might have more characters: then half as many stand somewhere without a quote."""
    half = max(most // 2, 1)
    return any(_QUOTE.search(text, at, at + half) is None for at in range(0, len(text) - half + 1, half))


def _is_flat(root: Value, depth: int) -> bool:
    """Whether a tree has no more than some levels."""
    level: list[Map | Seq] = [root] if isinstance(root, Map | Seq) else []
    for _ in range(depth):
        if not level:
            break
        level = [
            value
            for holder in level
            for value in (holder.values() if isinstance(holder, Map) else holder)
            if isinstance(value, _HOLDERS)
        ]
    return not any(level)


def _reason(said: str) -> str:
    """What the scanner of Python says of a text, in whole sentences."""
    if said.startswith("Unterminated"):
        return "the text that begins here has no end; close its quotes"
    if said.startswith("Invalid control"):
        return "a line end, a tab or another control character stands in a text; write it as an escape, such as \\n"
    return "this is no escape of JSON; a backslash itself is written \\\\"


@define
class _Scanner:
    """Goes through a text once and counts its lines; puts the places into a tree that was made of it."""

    _text: str
    _file: Path
    _bounds: Bounds
    _findings: list[Finding]
    _nodes: int = 0
    _at: int = 0
    _line: int = 1
    _start: int = field(default=0)

    def document(self, tree: Value = None) -> None:
        """Scan the whole text.

        Raises:
            SpecError: Something is wrong with it.
        """
        self._space()
        self._value(0, tree)
        self._space()
        if self._at < len(self._text):
            self._fail("there is more text behind the end of the document; remove it")

    def _value(self, depth: int, node: Value) -> None:
        self._nodes += 1
        if depth > (most := self._bounds.depth):
            self._fail(f"nested deeper than {most} levels; name inner schemas under components and use $ref", "depth")
        if self._nodes > self._bounds.nodes:
            self._fail("more values than any specification has; split the file into several", "size")
        char = self._text[self._at : self._at + 1]
        if char == "{":
            self._map(depth, node if isinstance(node, Map) else None)
        elif char == "[":
            self._seq(depth, node if isinstance(node, Seq) else None)
        elif char == '"':
            self._string()
        elif char in "-0123456789" and char:
            self._number()
        else:
            self._word()

    def _map(self, depth: int, node: Map | None) -> None:
        own = self._mark()
        marks: dict[str, tuple[Mark, Mark]] = {}
        self._at += 1
        self._space()
        if not self._take("}"):
            self._entries(depth, node, marks)
        if node is not None:
            numbers = array("I", own)
            for key in node:
                for mark in marks[key]:
                    numbers.extend(mark)
            node.source.put(node, numbers)

    def _entries(self, depth: int, node: Map | None, marks: dict[str, tuple[Mark, Mark]]) -> None:
        while True:
            mark = self._mark()
            if self._text[self._at : self._at + 1] != '"':
                self._fail("a key in double quotes must stand here")
            key = self._string()
            self._space()
            if not self._take(":"):
                self._fail("a colon must stand between key and value")
            self._space()
            value_mark = self._mark()
            self._value(depth + 1, None if node is None else node.get(key))
            if key in marks:
                self._duplicate(key, marks[key][0], mark)
            marks[key] = mark, value_mark
            self._space()
            if self._take("}"):
                return
            self._comma("}")

    def _duplicate(self, key: str, before: Mark, mark: Mark) -> None:
        first = Place(self._file, *before)
        where = f"line {first.line}, column {first.column}"
        message = f"the key {key!r} stands twice in one mapping, first at {where}; merge the two"
        self._findings.append(Finding(Place(self._file, *mark), "duplicate-key", message, also=(first,)))

    def _seq(self, depth: int, node: Seq | None) -> None:
        marks = array("I", self._mark())
        self._at += 1
        self._space()
        if not self._take("]"):
            self._items(depth, node or (), marks)
        if node is not None:
            node.source.put(node, marks)

    def _items(self, depth: int, values: Sequence[Value], marks: array[int]) -> None:
        known = iter(values)
        while True:
            marks.extend(self._mark())
            self._value(depth + 1, next(known, None))
            self._space()
            if self._take("]"):
                return
            self._comma("]")

    def _comma(self, closing: str) -> None:
        if not self._take(","):
            self._fail(f"a comma or {closing!r} must stand here")
        self._space()
        if self._text[self._at : self._at + 1] == closing:
            self._fail(f"a comma must not stand before {closing!r}; remove it")

    def _string(self) -> str:
        try:
            text, end = _scan(self._text, self._at + 1)
        except json.JSONDecodeError as problem:
            self._at = problem.pos
            self._fail(_reason(problem.msg))
        if not text.isascii() and (found := _SURROGATE.search(text)):
            self._fail(f"the escape \\u{ord(found[0]):04x} is half a character; write the whole one")
        if len(text) > self._bounds.text:
            self._fail(too_long(self._bounds), "text-size")
        self._at = end
        return text

    def _number(self) -> None:
        found = _NUMBER.match(self._text, self._at)
        if found is None:
            self._fail("this is no number")
        if (found[1] or found[2]) and not math.isfinite(float(found[0])):
            self._fail(f"{found[0]} is too large for a number; put it in quotes")
        self._at = found.end()

    def _word(self) -> None:
        found = _WORD.match(self._text, self._at)
        if found is None or self._text[found.end() : found.end() + 1].isalpha():
            self._fail("a value must stand here: an object, a list, text, a number, true, false or null")
        self._at = found.end()

    def _take(self, sign: str) -> bool:
        if self._text.startswith(sign, self._at):
            self._at += 1
            return True
        return False

    def _space(self) -> None:
        end = _SPACE.match(self._text, self._at).end()  # type: ignore[union-attr]  # it matches nothing as well
        last = self._text.rfind("\n", self._at, end)
        if last >= 0:
            self._line += self._text.count("\n", self._at, end)
            self._start = last + 1
        self._at = end

    def _mark(self) -> Mark:
        return self._line, self._at - self._start + 1

    def _place(self) -> Place:
        return Place(self._file, *self._mark())

    def _fail(self, message: str, rule: str = "json") -> NoReturn:
        raise SpecError([*self._findings, Finding(self._place(), rule, message)])

"""Read a JSON text into the tree that knows where everything stands; as strict as the YAML loader."""

from __future__ import annotations

import json
import json.decoder
import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, cast

from attrs import define, field

from lendspec.generator.findings import Finding, Place, SpecError
from lendspec.generator.tree import Map, Seq, Value

__all__ = ["read_json"]

_SPACE = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_scan = cast("Callable[[str, int], tuple[str, int]]", json.decoder.scanstring)  # type: ignore[attr-defined]  # C, untyped
_WORDS: dict[str, Value] = {"true": True, "false": False, "null": None}
_WORD = re.compile(r"[A-Za-z]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST_INTEGER = 4000  # Python itself converts no more than 4300 digits


def read_json(text: str, file: Path, *, depth: int, nodes: int, findings: list[Finding]) -> Value:
    """The value of a JSON text; equal keys go to ``findings``, and the last one counts.

    Raises:
        SpecError: The text is no JSON, is nested deeper than ``depth``, or holds more than ``nodes`` values.
    """
    return _Parser(text, file, depth, nodes, findings).document()


def _reason(said: str) -> str:
    """What the scanner of Python says of a text, in whole sentences."""
    if said.startswith("Unterminated"):
        return "the text that begins here has no end; close its quotes"
    if said.startswith("Invalid control"):
        return "a line end, a tab or another control character stands in a text; write it as an escape, such as \\n"
    return "this is no escape of JSON; a backslash itself is written \\\\"


@define
class _Parser:
    """Goes through the text once; lines are counted on the way."""

    _text: str
    _file: Path
    _depth: int
    _nodes: int
    _findings: list[Finding]
    _at: int = 0
    _line: int = 1
    _start: int = field(default=0)

    def document(self) -> Value:
        self._space()
        value = self._value(0)
        self._space()
        if self._at < len(self._text):
            self._fail("there is more text behind the end of the document; remove it")
        return value

    def _value(self, depth: int) -> Value:
        self._nodes -= 1
        if depth > self._depth:
            message = f"nested deeper than {self._depth} levels; name inner schemas under components and use $ref"
            raise SpecError([*self._findings, Finding(self._place(), "depth", message)])
        if self._nodes < 0:
            message = "more values than any specification has; split the file into several"
            raise SpecError([*self._findings, Finding(self._place(), "size", message)])
        char = self._text[self._at : self._at + 1]
        if char == "{":
            return self._map(depth)
        if char == "[":
            return self._seq(depth)
        if char == '"':
            return self._string()
        return self._number() if char in "-0123456789" and char else self._word()

    def _map(self, depth: int) -> Map:
        made = Map(self._file, self._mark())
        self._at += 1
        self._space()
        if self._take("}"):
            return made
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
            value = self._value(depth + 1)
            self._put(made, key, value, mark, value_mark)
            self._space()
            if self._take("}"):
                return made
            self._comma("}")

    def _put(self, made: Map, key: str, value: Value, mark: tuple[int, int], value_mark: tuple[int, int]) -> None:
        if key in made:
            first = made.key_place(key)
            where = f"line {first.line}, column {first.column}"
            message = f"the key {key!r} stands twice in one mapping, first at {where}; merge the two"
            self._findings.append(Finding(Place(self._file, *mark), "duplicate-key", message, also=(first,)))
        made[key] = value
        made.key_marks[key], made.value_marks[key] = mark, value_mark
        made.size += value.size if isinstance(value, Map | Seq) else 1

    def _seq(self, depth: int) -> Seq:
        made = Seq(self._file, self._mark())
        self._at += 1
        self._space()
        if self._take("]"):
            return made
        while True:
            made.value_marks.append(self._mark())
            value = self._value(depth + 1)
            made.append(value)
            made.size += value.size if isinstance(value, Map | Seq) else 1
            self._space()
            if self._take("]"):
                return made
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
        self._at = end
        return text

    def _number(self) -> int | float | str:
        found = _NUMBER.match(self._text, self._at)
        if found is None:
            self._fail("this is no number")
        text = found[0]
        if found[1] is None and found[2] is None:
            self._at = found.end()
            return int(text) if len(text) < _LONGEST_INTEGER else text
        value = float(text)
        if not math.isfinite(value):
            self._fail(f"{text} is too large for a number; put it in quotes")
        self._at = found.end()
        return value

    def _word(self) -> Value:
        found = _WORD.match(self._text, self._at)
        if found is None or found[0] not in _WORDS:
            self._fail("a value must stand here: an object, a list, text, a number, true, false or null")
        self._at = found.end()
        return _WORDS[found[0]]

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

    def _mark(self) -> tuple[int, int]:
        return self._line, self._at - self._start + 1

    def _place(self) -> Place:
        return Place(self._file, *self._mark())

    def _fail(self, message: str) -> NoReturn:
        raise SpecError([*self._findings, Finding(self._place(), "json", message)])

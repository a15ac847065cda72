"""Read a YAML text into the tree that can say where everything stands: strictly, and no more than fits into memory."""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NoReturn, cast

from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    SequenceEndEvent,
    StreamEndEvent,
)
from ruamel.yaml.events import ScalarEvent as RuamelScalar

from lendspec.generator.events import Event, ScalarEvent, events, is_older, problem_of
from lendspec.generator.findings import Finding, Place, SpecError
from lendspec.generator.scalars import TAGS, resolve
from lendspec.generator.tree import Bounds, Map, Mark, Scalar, Seq, Source, Value, too_long

__all__ = ["read_yaml"]

_KEYS = frozenset({None, "tag:yaml.org,2002:str"})
_SHAPES = frozenset({None, "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"})
# The parsers differ in which line separators they know and in what they do with a directive.
_INVISIBLE = re.compile("[^\t\n\r -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST_PURE = 4 * 1024 * 1024  # it takes a second for a quarter of this
_MERGE = "<<"
_VERSION = re.compile(r"\A((?:[ ]*(?:#.*)?\r?\n)*)%(?=YAML 1\.[12][ ]*\r?\n)")
_DIRECTIVE = re.compile(r"^%", re.MULTILINE)


def read_yaml(text: str, file: Path, bounds: Bounds, notes: list[Finding] | None) -> Value:
    """The value of a YAML text.

    With ``notes``, what every other reader takes (a key twice, merge keys, characters that cannot be seen) goes there.

    Raises:
        SpecError: The text is no YAML, breaks a rule, or goes beyond the bounds.
    """
    if notes is not None:
        text = _VERSION.sub(r"\1#", _INVISIBLE.sub(" ", text), count=1)
    _refuse_oddities(text, file)
    try:
        return _read(text, file, bounds, notes)
    except MarkedYAMLError as error:
        problem = problem_of(error)
        mark = problem.problem_mark or problem.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
        detail = ", ".join(part for part in (problem.context, problem.problem) if part)
        raise SpecError(Finding(place, "yaml", f"{detail}; correct the syntax")) from None


def _read(text: str, file: Path, bounds: Bounds, notes: list[Finding] | None) -> Value:
    """The value of a text; read once more, by the slow parser, where the fast one is too old for it."""
    try:
        return _Reader(file, events(text), bounds, notes).document()
    except MarkedYAMLError as error:
        if not is_older(error) or len(text) > _LONGEST_PURE:
            raise
    return _Reader(file, events(text, pure=True), bounds, notes).document()


def _refuse_oddities(text: str, file: Path) -> None:
    if found := _INVISIBLE.search(text):
        message = f"the control character U+{ord(found[0]):04X} is not allowed here; remove it"
        raise SpecError(Finding(Place.after(text[: found.start()], file), "character", message))
    if found := _DIRECTIVE.search(text):
        message = "a line that starts with `%` is a directive, which no specification needs; remove it"
        raise SpecError(Finding(Place.after(text[: found.start()], file), "directive", message))


class _Reader:
    """Builds the tree from the events; keeps the anchors and the bounds."""

    def __init__(self, file: Path, event: Callable[[], Event], bounds: Bounds, notes: list[Finding] | None) -> None:
        self._file = file
        self._source = Source(file)
        self._notes = notes
        self._next = event
        self._keys: dict[str, str] = {}  # a specification has few, each many times
        self._anchors: dict[str, tuple[Value, int]] = {}  # each with how many values it is, aliases written out
        self._findings: list[Finding] = []
        self._nodes = 0
        self._bounds = bounds

    def document(self) -> Value:
        root: Value = None
        documents = 0
        while not isinstance(event := self._next(), StreamEndEvent):
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._fail(event, "documents", "a second `---` document; keep one specification per file")
                root = self._value(self._next(), 0)
        if self._notes is not None:
            self._notes += self._findings
        elif self._findings:
            raise SpecError(self._findings)
        return root

    def _value(self, event: Event, depth: int) -> Value:
        if depth > self._bounds.depth:
            self._fail(
                event,
                "depth",
                f"nested deeper than {self._bounds.depth} levels; name inner schemas under components and use $ref",
            )
        anchor, before = event.anchor, self._nodes
        if isinstance(event, AliasEvent):
            return self._alias(event)
        self._count(event, 1)
        if isinstance(event, RuamelScalar):
            value: Value = self._scalar(cast("ScalarEvent", event))  # ruamel.yaml gives its events no types
        else:
            if event.tag not in _SHAPES:
                self._fail(event, "tag", f"the tag {event.tag} is not allowed; only JSON types are")
            value = self._map(event, depth) if isinstance(event, MappingStartEvent) else self._seq(event, depth)
        if anchor:
            self._anchors[anchor] = value, self._nodes - before
        return value

    def _map(self, event: Event, depth: int) -> Map:
        made = Map()
        made.source = self._source
        own = _mark(event)
        marks = array("I", own)
        merged: set[str] = set()
        starts: dict[str, int] = {}
        while not isinstance(key_event := self._next(), MappingEndEvent):
            key = self._key(key_event)
            value_event, before = self._next(), self._nodes
            value = self._value(value_event, depth + 1)
            if key == _MERGE and cast("ScalarEvent", key_event).implicit[0]:  # a key is one
                self._count(key_event, self._nodes - before)
                for name, item, mark in self._merge(made, value, key_event):
                    made[name] = item
                    merged.add(name)
                    starts[name] = len(marks)
                    marks.extend((*own, *mark))
                continue
            at, end = key_event.start_mark, value_event.start_mark
            places = at.line + 1, at.column + 1, end.line + 1, end.column + 1
            if key not in made:
                starts[key] = len(marks)
                marks.extend(places)
            else:
                first = starts[key]
                if key not in merged:
                    self._duplicate(key, marks[first : first + 2], places[:2])
                    if self._notes is None:
                        continue
                merged.discard(key)
                marks[first : first + 4] = array("I", places)
            made[key] = value
        self._source.put(made, marks)
        return made

    def _seq(self, event: Event, depth: int) -> Seq:
        made = Seq()
        made.source = self._source
        marks = array("I", _mark(event))
        while not isinstance(item_event := self._next(), SequenceEndEvent):
            made.append(self._value(item_event, depth + 1))
            marks.extend(_mark(item_event))
        self._source.put(made, marks)
        return made

    def _key(self, event: Event) -> str:
        if not isinstance(event, RuamelScalar):
            self._fail(event, "key", "a key must be plain text")
        scalar = cast("ScalarEvent", event)  # ruamel.yaml gives its events no types
        if scalar.tag not in _KEYS:
            self._fail(event, "tag", f"the tag {scalar.tag} is not allowed; a key is text")
        if scalar.value == _MERGE and scalar.implicit[0] and self._notes is None:
            self._fail(event, "merge-key", "`<<` is no part of YAML 1.2; write the keys out or use $ref")
        return self._keys.setdefault(scalar.value, self._text(scalar))

    def _duplicate(self, key: str, before: Sequence[int], mark: Sequence[int]) -> None:
        first = Place(self._file, *before)
        where = f"line {first.line}, column {first.column}"
        message = f"the key {key!r} stands twice in one mapping, first at {where}; merge the two"
        self._findings.append(Finding(Place(self._file, *mark), "duplicate-key", message, also=(first,)))

    def _merge(self, made: Map, value: Value, event: Event) -> Iterator[tuple[str, Value, Mark]]:
        """The keys of other mappings, as YAML 1.1 took them over; a key that stands here itself wins."""
        for part in value if isinstance(value, Seq) else [value]:
            if not isinstance(part, Map):
                self._fail(event, "merge-key", "`<<` takes mappings; name one, as in `<<: *common`")
            for index, (key, item) in enumerate(part.items()):
                if key not in made:
                    yield key, item, self._source.mark(part, 2 * index + 2)

    def _alias(self, event: Event) -> Value:
        name = event.anchor
        if name not in self._anchors:
            self._fail(
                event, "alias", f"*{name} has no anchor before it, or stands inside its own anchor; write the value out"
            )
        value, size = self._anchors[name]
        self._count(event, size)
        return value

    def _scalar(self, event: ScalarEvent) -> Scalar:
        text = self._text(event)
        if event.tag and event.implicit == (False, False):
            return self._tagged(event, text)
        value = resolve(text) if event.implicit[0] else text
        if isinstance(value, float) and not math.isfinite(value):
            self._fail(event, "number", f"{text} is too large for a number; put it in quotes")
        return value

    def _tagged(self, event: ScalarEvent, text: str) -> Scalar:
        kind = TAGS.get(event.tag or "")
        if kind is None:
            self._fail(event, "tag", f"the tag {event.tag} is not allowed; only JSON types are")
        value = text if kind is str else resolve(text)
        if kind is float and type(value) is int:
            return float(value)
        if type(value) is not kind:
            self._fail(event, "tag", f"{text!r} does not fit its tag {event.tag}")
        return value

    def _text(self, event: ScalarEvent) -> str:
        if not event.value.isascii() and (found := _SURROGATE.search(event.value)):
            self._fail(
                event, "character", f"the escape \\u{ord(found[0]):04x} is half a character; write the whole one"
            )
        if len(event.value) > self._bounds.text:
            self._fail(event, "text-size", too_long(self._bounds))
        return event.value

    def _count(self, event: Event, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > self._bounds.nodes:
            self._fail(
                event,
                "size",
                f"more than {self._bounds.nodes} values after aliases are written out; use $ref instead of aliases",
            )

    def _fail(self, event: Event, rule: str, message: str) -> NoReturn:
        raise SpecError([*self._findings, Finding(Place(self._file, *_mark(event)), rule, message)])


def _mark(event: Event) -> Mark:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1

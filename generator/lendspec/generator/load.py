"""Read one YAML or JSON file strictly: duplicate keys, alias bombs and odd types are located errors."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import NoReturn, cast

from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.events import ScalarEvent as RuamelScalar

from lendspec.generator.events import Event, ScalarEvent, events, problem_of
from lendspec.generator.findings import Finding, Place, SpecError
from lendspec.generator.load_json import read_json
from lendspec.generator.scalars import TAGS, resolve
from lendspec.generator.tree import Map, Scalar, Seq, Value, kind_of

__all__ = ["MAX_BYTES", "MAX_DEPTH", "MAX_NODES", "load_file", "load_text"]

MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 150
MAX_NODES = 600_000

_KEYS = frozenset({None, "tag:yaml.org,2002:str"})
_SHAPES = frozenset({None, "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"})
# The parsers differ in which line separators they know and in what they do with a directive.
_INVISIBLE = re.compile("[^\t\n\r -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_MERGE = "<<"
_DIRECTIVE = re.compile(r"^%", re.MULTILINE)


def load_file(path: Path, notes: list[Finding] | None = None) -> Map:
    """Read a file whose top level is a mapping.

    With ``notes`` it is the file of other people: what every other reader takes (a key twice, merge keys, characters
    that cannot be seen) is taken too, and goes there instead of into an error.

    Raises:
        SpecError: The file cannot be read, is no YAML 1.2, or breaks a rule of this loader.
    """
    try:
        with path.open("rb") as opened:
            data = opened.read(MAX_BYTES + 1)
    except OSError as problem:
        reason = problem.strerror or "cannot be read"
        raise SpecError(Finding(Place(path), "file", f"{reason}; check the path")) from None
    if len(data) > MAX_BYTES:
        rule = f"the file has more than {MAX_BYTES} bytes; split it into several files"
        raise SpecError(Finding(Place(path), "file-size", rule))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        before = problem.object[: problem.start].decode()
        raise SpecError(
            Finding(_place_after(before, path), "encoding", "this byte is no UTF-8; save the file as UTF-8")
        ) from None
    return load_text(text, path, notes)


def load_text(text: str, file: Path, notes: list[Finding] | None = None) -> Map:
    """Read a text as :func:`load_file` reads a file; ``file`` is named in the findings.

    Raises:
        SpecError: As :func:`load_file`.
    """
    try:
        root = _json_root(text, file, notes) if _is_json(text, file) else _yaml_root(text, file, notes)
    except MarkedYAMLError as error:
        problem = problem_of(error)
        mark = problem.problem_mark or problem.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
        detail = ", ".join(part for part in (problem.context, problem.problem) if part)
        raise SpecError(Finding(place, "yaml", f"{detail}; correct the syntax")) from None
    if not isinstance(root, Map):
        raise SpecError(
            Finding(Place(file), "root", f"the file holds {kind_of(root)}, not a mapping with an `openapi` key")
        )
    return root


def _is_json(text: str, file: Path) -> bool:
    """Whether a text is JSON by its name, or by its first character and by what it says."""
    if file.suffix.lower() == ".json" or not text.lstrip().startswith("{"):
        return file.suffix.lower() == ".json"
    try:
        read_json(text, file, depth=MAX_DEPTH, nodes=MAX_NODES, findings=[])
    except SpecError as problem:
        return problem.findings[-1].rule != "json"  # else it is YAML that begins with a mapping in braces
    return True


def _json_root(text: str, file: Path, notes: list[Finding] | None) -> Value:
    findings: list[Finding] = []
    root = read_json(text, file, depth=MAX_DEPTH, nodes=MAX_NODES, findings=findings)
    if findings and notes is None:
        raise SpecError(findings)
    if notes is not None:
        notes += findings
    return root


def _yaml_root(text: str, file: Path, notes: list[Finding] | None) -> Value:
    if notes is not None:
        text = _INVISIBLE.sub(" ", text)
    _refuse_oddities(text, file)
    return _Reader(file, text, notes).document()


def _refuse_oddities(text: str, file: Path) -> None:
    if found := _INVISIBLE.search(text):
        message = f"the control character U+{ord(found[0]):04X} is not allowed here; remove it"
        raise SpecError(Finding(_place_after(text[: found.start()], file), "character", message))
    if found := _DIRECTIVE.search(text):
        message = "a line that starts with `%` is a directive, which no specification needs; remove it"
        raise SpecError(Finding(_place_after(text[: found.start()], file), "directive", message))


def _place_after(before: str, file: Path) -> Place:
    return Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))


class _Reader:
    """Builds the tree from the events; keeps the anchors and the bounds."""

    def __init__(self, file: Path, text: str, notes: list[Finding] | None = None) -> None:
        self._file = file
        self._notes = notes
        self._events = events(text)
        self._anchors: dict[str, Value] = {}
        self._findings: list[Finding] = []
        self._nodes = 0

    def document(self) -> Value:
        root: Value = None
        documents = 0
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._fail(event, "documents", "a second `---` document; keep one specification per file")
                root = self._value(next(self._events), 0)
        if self._notes is not None:
            self._notes += self._findings
        elif self._findings:
            raise SpecError(self._findings)
        return root

    def _value(self, event: Event, depth: int) -> Value:
        if depth > MAX_DEPTH:
            self._fail(
                event,
                "depth",
                f"nested deeper than {MAX_DEPTH} levels; name inner schemas under components and use $ref",
            )
        anchor = event.anchor
        if isinstance(event, AliasEvent):
            return self._alias(event)
        if isinstance(event, MappingStartEvent):
            value: Value = self._map(event, depth)
        elif isinstance(event, SequenceStartEvent):
            value = self._seq(event, depth)
        else:
            value = self._scalar(cast("ScalarEvent", event))  # the fourth and last kind of value
        if anchor:
            self._anchors[anchor] = value
        return value

    def _map(self, event: Event, depth: int) -> Map:
        self._shape(event)
        made = Map(self._file, _mark(event))
        while not isinstance(key_event := next(self._events), MappingEndEvent):
            key = self._key(key_event)
            mark = _mark(key_event)
            value_event = next(self._events)
            value = self._value(value_event, depth + 1)
            if key == _MERGE and cast("ScalarEvent", key_event).implicit[0]:  # a key is one
                self._merge(made, value, key_event)
                continue
            if key in made and key in made.key_marks:
                self._duplicate(made, key, Place(self._file, *mark))
                if self._notes is None:
                    continue
            made[key] = value
            made.key_marks[key] = mark
            made.value_marks[key] = _mark(value_event)
            made.size += value.size if isinstance(value, Map | Seq) else 1
        return made

    def _seq(self, event: Event, depth: int) -> Seq:
        self._shape(event)
        made = Seq(self._file, _mark(event))
        while not isinstance(item_event := next(self._events), SequenceEndEvent):
            value = self._value(item_event, depth + 1)
            made.append(value)
            made.value_marks.append(_mark(item_event))
            made.size += value.size if isinstance(value, Map | Seq) else 1
        return made

    def _shape(self, event: Event) -> None:
        """Count a mapping or sequence; refuse one that is meant to be something else."""
        self._count(event, 1)
        if event.tag not in _SHAPES:
            self._fail(event, "tag", f"the tag {event.tag} is not allowed; only JSON types are")

    def _key(self, event: Event) -> str:
        if not isinstance(event, RuamelScalar):
            self._fail(event, "key", "a key must be plain text")
        scalar = cast("ScalarEvent", event)  # ruamel.yaml gives its events no types
        if scalar.tag not in _KEYS:
            self._fail(event, "tag", f"the tag {scalar.tag} is not allowed; a key is text")
        if scalar.value == _MERGE and scalar.implicit[0] and self._notes is None:
            self._fail(event, "merge-key", "`<<` is no part of YAML 1.2; write the keys out or use $ref")
        return self._text(scalar)

    def _duplicate(self, made: Map, key: str, second: Place) -> None:
        first = made.key_place(key)
        where = f"line {first.line}, column {first.column}"
        message = f"the key {key!r} stands twice in one mapping, first at {where}; merge the two"
        self._findings.append(Finding(second, "duplicate-key", message, also=(first,)))

    def _merge(self, made: Map, value: Value, event: Event) -> None:
        """Take over the keys of other mappings, as YAML 1.1 did; a key that stands here itself wins."""
        for part in value if isinstance(value, Seq) else [value]:
            if not isinstance(part, Map):
                self._fail(event, "merge-key", "`<<` takes mappings; name one, as in `<<: *common`")
            self._count(event, part.size)
            for key, item in part.items():
                if key not in made:
                    made[key] = item
                    made.value_marks[key] = part.value_marks.get(key, part.mark)
                    made.size += item.size if isinstance(item, Map | Seq) else 1

    def _alias(self, event: Event) -> Value:
        name = event.anchor
        if name not in self._anchors:
            self._fail(
                event, "alias", f"*{name} has no anchor before it, or stands inside its own anchor; write the value out"
            )
        value = self._anchors[name]
        self._count(event, value.size if isinstance(value, Map | Seq) else 1)
        return value

    def _scalar(self, event: ScalarEvent) -> Scalar:
        self._count(event, 1)
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
        return event.value

    def _count(self, event: Event, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > MAX_NODES:
            self._fail(
                event,
                "size",
                f"more than {MAX_NODES} values after aliases are written out; use $ref instead of aliases",
            )

    def _fail(self, event: Event, rule: str, message: str) -> NoReturn:
        raise SpecError([*self._findings, Finding(Place(self._file, *_mark(event)), rule, message)])


def _mark(event: Event) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1

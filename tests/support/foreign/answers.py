"""What the server answers, and how what a method returned differs from it."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, cast

import attrs

from tests.support.document import is_array, is_object, json_text
from tests.support.foreign.bodies import is_json, is_text, matches, octets
from tests.support.foreign.documented import Media, Response
from tests.support.foreign.python import attribute_of, rest_of, scalar_meanings
from tests.support.foreign.sample import Sample, sample_of_json
from tests.support.server import Answer

__all__ = ["Given", "answer_faults"]


@dataclass(frozen=True)
class Given:
    """One answer of the server, and what it means."""

    response: Response
    media: Media | None
    sample: Sample | None

    def is_admitted_by(self, accept: str) -> bool:
        """Whether a header `Accept` names this content type, or nothing at all."""
        ranges = [each.partition(";")[0].strip().lower() for each in accept.split(",") if each.strip()]
        return not ranges or self.media is None or any(matches(self.kind, each) for each in ranges)

    @property
    def kind(self) -> str:
        """The content type that is sent."""
        plain = self.media.plain if self.media else ""
        if "*" in plain and self.sample is not None and self.sample.format == "binary":
            return "application/octet-stream"
        return {"*/*": "application/json", "application/*": "application/json"}.get(plain, plain.replace("*", "plain"))

    @property
    def body(self) -> bytes:
        """The bytes that are sent."""
        if self.media is None or self.sample is None or self.response.status in {204, 205, 304}:
            return b""
        if is_json(self.kind):
            return json_text(self.sample.json).encode()
        value = self.sample.json
        if is_text(self.kind):
            return (value if isinstance(value, str) else json_text(value)).encode()
        return octets(self.sample) if isinstance(value, str) else b"\x00\xff\xfe binary"

    def answer(self, *, bodiless: bool) -> Answer:
        """What goes out."""
        headers = {"Content-Type": self.media.type if "*" not in self.media.type else self.kind} if self.media else {}
        return Answer(self.response.status, headers, b"" if bodiless else self.body)


def answer_faults(given: Given, found: object, *, bodiless: bool) -> Iterator[str]:
    """How a result differs from the answer: lost, invented or changed values."""
    if bodiless or given.sample is None or not given.body:
        if found not in {None, b"", ""}:
            yield f"answer: nothing was sent, {found!r} returned"
    elif is_json(given.kind):
        yield from _differences(given.sample, found, "answer")
    elif found not in {given.body, given.body.decode("utf-8", "replace")}:
        text = given.sample.json
        if not (is_text(given.kind) and not isinstance(text, str) and str(found) == json_text(text)):
            yield f"answer: {given.body[:60]!r} was sent, {_short(found)} returned"


def _short(found: object) -> str:
    return repr(found)[:120]


def _differences(sample: Sample, found: object, place: str) -> Iterator[str]:
    if sample.kind == "list":
        yield from _rows(sample, found, place)
    elif sample.kind == "object":
        yield from _object(sample, found, place)
    elif sample.kind == "any" or sample.value is None:
        if not _same_free(found, sample.value):
            yield f"{place}: {sample.value!r} was sent, {_short(found)} returned"
    else:
        plain = found.value if isinstance(found, enum.Enum) else found
        if not any(_same(plain, meaning) for meaning in scalar_meanings(sample)):
            yield f"{place}: {sample.value!r} ({sample.format or sample.kind}) was sent, {_short(found)} returned"


def _same(found: object, meaning: object) -> bool:
    if isinstance(found, bool) or isinstance(meaning, bool):
        return found is meaning
    return found == meaning


def _same_free(found: object, value: object) -> bool:
    if isinstance(found, enum.Enum):
        found = found.value
    members, rows = _table(found), _listed(found)
    if members is not None and is_object(value):
        return members.keys() == value.keys() and all(_same_free(members[key], value[key]) for key in value)
    if rows is not None and is_array(value):
        return len(rows) == len(value) and all(map(_same_free, rows, value))
    return _same(found, Decimal(repr(value)) if isinstance(value, float) else value)


def _listed(found: object) -> Sequence[object] | None:
    return cast("Sequence[object]", found) if isinstance(found, tuple | list) else None  # of anything


def _table(found: object) -> Mapping[str, object] | None:
    return cast("Mapping[str, object]", found) if isinstance(found, Mapping) else None  # JSON has names of text


def _rows(sample: Sample, found: object, place: str) -> Iterator[str]:
    rows = _listed(found)
    if rows is None or len(rows) != len(sample.items):
        yield f"{place}: {len(sample.items)} rows were sent, {_short(found)} returned"
        return
    for index, (item, row) in enumerate(zip(sample.items, rows, strict=True)):
        yield from _differences(item, row, f"{place}[{index}]")


def _object(sample: Sample, found: object, place: str) -> Iterator[str]:
    members = _table(found)
    if members is not None:
        for name in sample.members.keys() ^ members.keys():
            yield f"{place}.{name}: {'is lost' if name in sample.members else 'was not sent'}"
        for name in sample.members.keys() & members.keys():
            yield from _differences(sample.members[name], members[name], f"{place}.{name}")
    elif attrs.has(type(found)):
        yield from _model(sample, found, place)
    else:
        yield f"{place}: an object was sent, {_short(found)} returned"


def _model(sample: Sample, found: object, place: str) -> Iterator[str]:
    kind: Any = type(found)  # attrs.has: it is a class of attrs
    left = {name: getattr(found, name) for name in attrs.fields_dict(kind)}
    rest = rest_of(kind)
    free: dict[str, object] = dict(left.pop(rest) or {}) if rest else {}
    for wire, item in sample.members.items():
        name = attribute_of(wire, kind)
        if name is not None and name in left:
            yield from _differences(item, left.pop(name), f"{place}.{wire}")
        elif wire in free:
            yield from _differences(item, free.pop(wire), f"{place}.{wire}")
        elif wire not in sample.extra:
            yield f"{place}.{wire}: is lost: {kind.__name__} has no attribute for it"
    for name, value in {**left, **free}.items():
        if value is not None:
            yield f"{place} ({name}): nothing was sent, {_short(value)} returned"


def free_answer(value: object) -> Sample:
    """An answer of which the document says nothing."""
    return sample_of_json(value)

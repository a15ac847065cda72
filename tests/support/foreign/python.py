"""From a JSON sample to the Python value that a user would pass, by the annotations of the generated package alone."""

from __future__ import annotations

import ast
import base64
import datetime as dt
import enum
import functools
import inspect
import re
import sys
import types
import typing
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from types import ModuleType
from typing import Any, Final

import attrs

from tests.support.foreign.sample import Sample

__all__ = ["Package", "Unfit", "scalar_meanings"]

_WORD: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LETTERS: Final = re.compile(r"[\W_]+")


class Unfit(Exception):  # noqa: N818 - says what does not fit, and is always caught
    """The generated package has no way to say this value."""


class Package:
    """A generated package as a user sees it: its names, and what they stand for."""

    def __init__(self, module: ModuleType) -> None:
        self.module = module

    @functools.cached_property
    def names(self) -> frozenset[str]:
        """The public names."""
        return frozenset(self.module.__all__)

    @functools.cache  # noqa: B019 - a package lives as long as the program
    def classes(self, annotation: str) -> tuple[type, ...]:
        """The classes of the package that an annotation names, through aliases too, in order."""
        found: dict[type, None] = {}
        self._collect(annotation, found, set())
        return tuple(found)

    def _collect(self, told: Any, found: dict[type, None], seen: set[str]) -> None:  # any form of annotation
        if isinstance(told, typing.ForwardRef):
            told = told.__forward_arg__
        if isinstance(told, str):
            for word in _WORD.findall(told):
                if word in self.names and word not in seen:
                    seen.add(word)
                    self._collect(getattr(self.module, word), found, seen)
        elif isinstance(told, type) and not isinstance(told, types.GenericAlias):
            found.setdefault(told)
        else:
            for part in typing.get_args(told) or (getattr(told, "__value__", None),):
                if part is not None:
                    self._collect(part, found, seen)

    @functools.cache  # noqa: B019 - a package lives as long as the program
    def words(self, annotation: str) -> frozenset[str]:
        """The words of an annotation, and of the aliases that it names."""
        found: set[str] = set()
        left = _WORD.findall(annotation)
        while left:
            word = left.pop()
            if word not in found:
                found.add(word)
                left += self._alias_words(word)
        return frozenset(found)

    def _alias_words(self, word: str) -> list[str]:
        value = getattr(self.module, word) if word in self.names else None
        if value is None or (isinstance(value, type) and not isinstance(value, types.GenericAlias)):
            return []
        return _WORD.findall(str(getattr(value, "__value__", value)))

    def value(self, sample: Sample, annotation: str) -> object:
        """The argument for a sample.

        Raises:
            Unfit: The annotation has no room for it.
        """
        if sample.kind == "list":
            return [self.value(item, annotation) for item in sample.items]
        if sample.kind == "object":
            return self._object(sample, annotation)
        if sample.kind in {"any", "null"}:
            return sample.value
        return self._member(sample, annotation) if sample.listed else _scalar(sample, self.words(annotation))

    def _member(self, sample: Sample, annotation: str) -> object:
        for kind in self.classes(annotation):
            if issubclass(kind, enum.Enum):
                for member in kind:
                    if member.value == sample.value and type(member.value) is type(sample.value):
                        return member
        return _scalar(sample, self.words(annotation))

    def _object(self, sample: Sample, annotation: str) -> object:
        tried: list[str] = []
        models = [kind for kind in self.classes(annotation) if attrs.has(kind)]
        for model in sorted(models, key=lambda kind: _lacking(sample, kind)):
            try:
                return self._model(model, sample)
            except (Unfit, TypeError, ValueError) as problem:
                tried.append(f"{model.__name__}: {problem}")
        words = self.words(annotation)
        if models and not words & {"Mapping", "dict", "object", "Any", "JsonValue", "Json"}:
            raise Unfit(f"no class of {annotation!r} takes {list(sample.members)[:8]}: {'; '.join(tried)[:300]}")
        return {name: self.value(item, annotation) for name, item in sample.members.items()}

    def _model(self, model: type, sample: Sample) -> object:
        fields = attrs.fields_dict(model)
        made: dict[str, object] = {}
        extra: dict[str, object] = {}
        rest = rest_of(model)
        for wire, item in sample.members.items():
            name = attribute_of(wire, model)
            if name is not None and name != rest:
                made[name] = self.value(item, str(fields[name].type))
            elif rest is not None:
                extra[wire] = self.value(item, str(fields[rest].type))
            elif not item.read_only:
                raise Unfit(f"{model.__name__} has no attribute for {wire}")
        if rest is not None and extra:
            made[rest] = extra
        return model(**made)


def _lacking(sample: Sample, model: type) -> tuple[int, int]:
    """How badly a class fits: members that it has no attribute for, attributes that stay without a value."""
    taken = {attribute_of(wire, model) for wire in sample.members}
    missing = [each for each in attrs.fields(model) if each.name not in taken]
    unfit = sum(
        attribute_of(wire, model) is None or not _suits(item, wire, model) for wire, item in sample.members.items()
    )
    return unfit, len(missing)


def _suits(item: Sample, wire: str, model: type) -> bool:
    """Whether the annotation of an attribute has room for a kind of value, by its words."""
    words = set(_WORD.findall(str(attrs.fields_dict(model)[str(attribute_of(wire, model))].type)))
    room = _ROOM.get(item.kind)
    if item.listed or room is None:
        return True
    return bool(words & room) or not words & _CLOSED


@functools.cache
def rest_of(model: type) -> str | None:
    """The attribute that holds the members which the schema does not name, if there is one."""
    found = re.search(r"^ {8}(\w+)=rest\(", _decoder_of(model), re.MULTILINE)
    told: Any = _encoder_of(model).get("rest")  # name and encoder, or nothing
    return found[1] if found else str(told[0]) if told else None


@functools.cache
def _wires(model: type) -> Mapping[str, str]:
    """Attribute by wire name, as far as the package tells: in the table of its encoder, or the text of its decoder."""
    fields: Any = _encoder_of(model).get("fields")  # rows of wire name, attribute and more
    if fields is not None:
        return {str(wire): str(name) for wire, name, *_ in fields}
    call = re.compile(r"^ {8}(\w+)=\w+\(\s*\w+,\s*(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')", re.MULTILINE)
    return {str(ast.literal_eval(wire)): name for name, wire in call.findall(_decoder_of(model))}


@functools.cache
def _encoder_of(model: type) -> Mapping[str, Any]:
    """What the encoder of a class was made with: `fields` of wire name and attribute, and `rest`."""
    for value in vars(sys.modules[model.__module__]).values():
        closure: Mapping[str, Any] = (
            inspect.getclosurevars(value).nonlocals if inspect.isfunction(value) and value.__closure__ else {}
        )
        if closure.get("model") is model:
            return closure
    return {}


@functools.cache
def _decoder_of(model: type) -> str:
    """The text in which the decoder fills the attributes of a class."""
    try:
        text = _module_text(model.__module__)
    except (OSError, TypeError):
        return ""
    body = re.search(rf"\breturn {model.__name__}\((.*?)\n    \)", text, re.DOTALL)
    return body[1] if body else ""


@functools.cache
def _module_text(name: str) -> str:
    return inspect.getsource(sys.modules[name])


@functools.cache
def attribute_of(wire: str, model: type) -> str | None:
    """The attribute of a model for a member: as the package tells, else the one with the same letters."""
    fields = attrs.fields_dict(model)
    told = _wires(model).get(wire)
    if told in fields:
        return told if _alike(told, wire) else None
    taken = set(_wires(model).values())
    letters = _LETTERS.sub("", wire).lower()
    found = [name for name in fields if _LETTERS.sub("", name).lower() == letters and name not in taken]
    return found[0] if len(found) == 1 and letters else None


def _alike(name: str, wire: str) -> bool:
    """Whether a Python name is made of the letters of a wire name; other alphabets are spelt, and not compared."""
    return not wire.isascii() or _LETTERS.sub("", wire).lower() in _LETTERS.sub("", name).lower()


def _scalar(sample: Sample, words: Iterable[str]) -> object:
    value = sample.value
    if sample.format in _UNIX and "datetime" in words:
        return _EPOCH + int(str(value)) * _UNIX[sample.format]
    if not isinstance(value, str):
        if isinstance(value, Decimal) and "float" in words and "Decimal" not in words:
            return float(value)
        return value
    for word, read in _READERS.get(sample.format, _PLAIN):
        if word in words:
            return read(value)
    if "str" in words or not set(words) & _CLOSED:
        return value
    for word, read in _LOOSE:
        if word in words:
            try:
                return read(value)
            except (ValueError, ArithmeticError) as problem:
                raise Unfit(f"{value!r} is none of {sorted(words)}") from problem
    return value


def _time(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_UNIX: Final = {"unix-ms": dt.timedelta(milliseconds=1), "unix-s": dt.timedelta(seconds=1)}
_Reader = Callable[[str], object]
_PLAIN: Final[tuple[tuple[str, _Reader], ...]] = ()
_READERS: Final[Mapping[str, tuple[tuple[str, _Reader], ...]]] = {
    "date-time": (("datetime", _time),),
    "date": (("date", dt.date.fromisoformat),),
    "byte": (("bytes", base64.b64decode),),
    "base64": (("bytes", base64.b64decode),),
    "base64url": (("bytes", base64.urlsafe_b64decode),),
    "binary": (("bytes", lambda text: text.encode("latin-1", "replace")),),
    "uuid": (("UUID", uuid.UUID),),
    "decimal": (("Decimal", Decimal),),
    "time": (("time", dt.time.fromisoformat),),
}
_LOOSE: Final[tuple[tuple[str, _Reader], ...]] = (
    ("Decimal", Decimal),
    ("int", int),
    ("bool", lambda text: text == "true"),
    ("datetime", _time),
    ("bytes", lambda text: text.encode("latin-1", "replace")),
)
_ROOM: Final[Mapping[str, frozenset[str]]] = {
    "integer": frozenset({"int", "Decimal", "float"}),
    "number": frozenset({"Decimal", "float"}),
    "boolean": frozenset({"bool"}),
    "object": frozenset({"Mapping", "dict"}),
    "list": frozenset({"Sequence", "tuple", "list"}),
}
_CLOSED: Final = frozenset({"str", "Decimal", "int", "bool", "datetime", "date", "bytes", "UUID", "time"})


def _read(value: str, readers: Iterable[_Reader]) -> Iterator[object]:
    for read in readers:
        try:
            yield read(value)
        except (ValueError, ArithmeticError):  # schemas that contradict each other: a number in the format of a date
            continue


def scalar_meanings(sample: Sample) -> list[object]:
    """Every Python value that a scalar of the wire may rightly become."""
    value = sample.value
    if sample.format in _UNIX:
        return [value, _EPOCH + int(str(value)) * _UNIX[sample.format]]
    if not isinstance(value, str):
        return [value]
    readers = [read for _, read in _READERS.get(sample.format, ())]
    told: list[object] = list(_read(value, readers))
    if sample.format not in {"date-time", "date"}:
        told.append(value)
    if sample.format in {"int32", "int64", "uint64", "integer"}:
        told.append(int(value))
    if sample.format in {"double", "float", "number", "bigdecimal"}:
        told.append(Decimal(value))
    return told

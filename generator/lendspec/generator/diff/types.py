"""Which type may stand for which: in requests the new one must take what the old one took, answers go the other way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias, assert_never

from attrs import frozen

from lendspec.generator.model import (
    Array,
    Blank,
    EnumType,
    Kind,
    Nullable,
    ObjectType,
    Row,
    Scalar,
    Schema,
    Union,
)
from lendspec.generator.model import Mapping as Dictionary
from lendspec.generator.python import Python

__all__ = ["Class", "Core", "TypeRules", "answered", "bound_by", "classes_of", "core_of", "taken", "wire_of"]

Class: TypeAlias = "ObjectType | EnumType"

_PYTHON: Final = Python(lambda _: "")
_TRAVELS: Final[Mapping[Kind, str]] = {
    "text": "a text",
    "integer": "a number",
    "integer_text": "digits in a text",
    "decimal": "a decimal in a text",
    "decimal_number": "a number",
    "boolean": "true or false",
    "unix_ms": "milliseconds",
    "unix_ms_text": "milliseconds in a text",
    "unix_s": "seconds",
    "unix_s_text": "seconds in a text",
    "date_time": "a time in a text",
    "date": "a date in a text",
    "base64": "base64 in a text",
    "binary": "bytes",
    "anything": "anything",
    "nothing": "nothing",
}


@frozen
class Core:
    """A type without its None, and whether it may be None."""

    schema: Schema
    none: bool


def core_of(schema: Schema) -> Core:
    """Take off what only says that a value may be missing."""
    match schema:
        case Nullable(inner) | Blank(inner):
            return Core(core_of(inner).schema, none=True)
        case Row(inner, optional):
            found = core_of(inner)
            return Core(found.schema, optional or found.none)
        case _:
            return Core(schema, none=False)


def _inner_of(schema: Schema) -> Iterator[Schema]:
    """The types that a type is made of."""
    match schema:
        case Array(inner) | Dictionary(inner) | Nullable(inner) | Blank(inner) | Row(inner):
            yield inner
        case ObjectType():
            yield from (field.schema for field in schema.fields)
            if schema.rest is not None:
                yield schema.rest.schema
        case Union(members):
            yield from members
        case Scalar() | EnumType():
            return
        case _:
            assert_never(schema)


def classes_of(schema: Schema, found: dict[str, Class]) -> None:
    """Gather every class that a type reaches, by name."""
    waiting = [schema]
    while waiting:
        here = waiting.pop()
        if isinstance(here, ObjectType | EnumType):
            if here.name in found:
                continue
            found[here.name] = here
        waiting += _inner_of(here)


def bound_by(was: Schema, now: Schema) -> EnumType | None:
    """The enumeration that an argument is held to now, where any value of its kind was taken before."""
    match core_of(was).schema, core_of(now).schema:
        case (Array(inner), Array(outer)) | (Dictionary(inner), Dictionary(outer)):
            return bound_by(inner, outer)
        case Scalar(), EnumType(binding=True) as made:
            return made
        case _:
            return None


def wire_of(schema: Schema) -> str:
    """How a value travels, in words; of a class its own changes tell."""
    match schema:
        case Scalar(_, (true, false)):
            return f"the text {true} or {false}"
        case Scalar(kind):
            return _TRAVELS[kind]
        case Array(inner) | Row(inner):
            return f"a list of {wire_of(inner)}"
        case Dictionary(inner):
            return f"an object of {wire_of(inner)}"
        case Blank(inner):
            return f"{wire_of(inner)} or an empty text"
        case Nullable(inner):
            return f"{wire_of(inner)} or null"
        case ObjectType() | EnumType():
            return "a class"
        case Union(members):
            return " or ".join(dict.fromkeys(map(wire_of, members)))
        case _:
            assert_never(schema)


def answered(schema: Schema) -> str:
    """The annotation of a value in an answer."""
    return _PYTHON.annotation(schema).text


def taken(schema: Schema) -> str:
    """The annotation of a value that a caller passes."""
    return _PYTHON.argument(schema).text


@frozen
class TypeRules:
    """Compares types of two specifications; ``renamed`` leads from the name of an old class to its new name."""

    renamed: Mapping[str, str]

    def fits(self, value: Schema, wanted: Schema, *, sent: bool) -> bool:
        """Whether code for ``wanted`` goes on working with ``value``.

        ``sent`` is for requests, where ``value`` is what callers pass: there an enumeration takes any text, which a
        binding one wants to be said (`bound_by`), while an answer that is plain text has no members.
        """
        one, other = core_of(value), core_of(wanted)
        if one.none and not other.none:
            return False
        if isinstance(one.schema, Union) or isinstance(other.schema, Union):
            return self._fits_union(one.schema, other.schema, sent=sent)
        match one.schema, other.schema:
            case _, Scalar("anything"):
                return True
            case _, Scalar("nothing") if not sent:
                return True
            case (Array(inner), Array(outer)) | (Dictionary(inner), Dictionary(outer)):
                return self.fits(inner, outer, sent=sent)
            case EnumType() as made, Scalar(kind, None):
                return kind == _plain(made)
            case Scalar(kind, None), EnumType() as made:
                return sent and kind == _plain(made)
            case (ObjectType() | EnumType()) as made, (ObjectType() | EnumType()) as meant:
                return self._same_name(made.name, meant.name)
            case inner, outer:
                return taken(inner) == taken(outer)

    def _fits_union(self, value: Schema, wanted: Schema, *, sent: bool) -> bool:
        """Each type that the value may have finds one that is wanted."""
        several = value.members if isinstance(value, Union) else (value,)
        choices = wanted.members if isinstance(wanted, Union) else (wanted,)
        return all(any(self.fits(one, other, sent=sent) for other in choices) for one in several)

    def beyond(self, value: Schema, wanted: Schema, *, sent: bool) -> Schema | None:
        """Of several types those that are not wanted, where some are; else None. In a list, the list of those."""
        if isinstance(value, Array) and isinstance(wanted, Array):
            inner = self.beyond(core_of(value.item).schema, core_of(wanted.item).schema, sent=sent)
            return Array(inner) if inner else None
        several = value.members if isinstance(value, Union) else (value,)
        lost = tuple(one for one in several if not self.fits(one, wanted, sent=sent))
        if not 0 < len(lost) < len(several):
            return None
        return lost[0] if len(lost) == 1 else Union(lost)

    def same(self, one: Schema, other: Schema) -> bool:
        """Whether two types are one in Python."""
        return self.fits(one, other, sent=False) and self.fits(other, one, sent=False)

    def _same_name(self, one: str, other: str) -> bool:
        return other in {one, self.renamed.get(one)} or self.renamed.get(other) == one


def _plain(made: EnumType) -> str:
    return "text" if made.is_text else "integer"

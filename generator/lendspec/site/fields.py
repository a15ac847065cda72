"""Parameters and answers as rows: name on the wire and in Python, type, unit, bounds, meaning, and what is inside."""

from __future__ import annotations

import json

from attrs import frozen
from markupsafe import Markup

from lendspec.generator.model import EnumType, Field, ObjectType, Operation, Parameter, Schema
from lendspec.generator.python import Python, optional
from lendspec.site.arguments import example_of
from lendspec.site.inline import Inline
from lendspec.site.links import anchor
from lendspec.site.types import bounds_text, cores, type_text

__all__ = ["FieldView", "MemberView", "answer_views", "example_text", "parameter_views"]


@frozen
class MemberView:
    """One value of an enumeration."""

    value: str
    name: str
    doc: Markup


@frozen
class FieldView:
    """One row; ``children`` are the rows inside an object."""

    id: str
    wire: str
    name: str
    location: str
    type: str
    python: str
    required: bool
    secret: bool
    bounds: Markup
    doc: Markup
    example: str
    members: tuple[MemberView, ...]
    children: tuple[FieldView, ...]


def parameter_views(operation: Operation, python: Python, inline: Inline) -> tuple[FieldView, ...]:
    """The rows of what a call takes, what is required first."""
    key = operation.idempotency.parameter if operation.idempotency else None
    ordered = sorted(operation.parameters, key=lambda each: not each.required or each.wire == key)
    return tuple(_parameter(each, anchor(operation.id), python, inline, needed=each.wire != key) for each in ordered)


def _parameter(each: Parameter, owner: str, python: Python, inline: Inline, *, needed: bool) -> FieldView:
    required = each.required and needed
    annotation = python.argument(each.schema).text
    place = f"{owner}-{anchor(each.wire)}"
    return FieldView(
        id=place,
        wire=each.wire,
        name=each.name,
        location=each.location,
        type=type_text(each.schema, inline.lang),
        python=annotation if required else optional(annotation),
        required=required,
        secret=False,
        bounds=inline.text(bounds_text(each.bounds, inline.lang)),
        doc=inline.paragraphs(each.doc),
        example="" if each.example is None else example_text(example_of(each)),
        members=_members(each.schema, inline),
        children=_children(each.schema, place, python, inline, ()),
    )


def answer_views(operation: Operation, python: Python, inline: Inline) -> tuple[FieldView, ...]:
    """The rows of what a call answers."""
    return _children(operation.answer, f"{anchor(operation.id)}--answer", python, inline, ())


def _children(
    schema: Schema, owner: str, python: Python, inline: Inline, above: tuple[str, ...]
) -> tuple[FieldView, ...]:
    found: dict[str, FieldView] = {}
    for made in cores(schema):
        if isinstance(made, ObjectType) and made.name not in above:
            for each in made.fields:
                if each.wire not in found:
                    found[each.wire] = _field(each, owner, python, inline, (*above, made.name))
    return tuple(found.values())


def _field(each: Field, owner: str, python: Python, inline: Inline, above: tuple[str, ...]) -> FieldView:
    place = f"{owner}-{anchor(each.wire)}"
    annotation = python.annotation(each.schema).text
    return FieldView(
        id=place,
        wire=each.wire,
        name=each.name,
        location="",
        type=type_text(each.schema, inline.lang),
        python=annotation if each.required else optional(annotation),
        required=each.required,
        secret=each.secret,
        bounds=inline.text(bounds_text(each.bounds, inline.lang)),
        doc=inline.paragraphs(each.doc),
        example="",
        members=_members(each.schema, inline),
        children=_children(each.schema, place, python, inline, above),
    )


def _members(schema: Schema, inline: Inline) -> tuple[MemberView, ...]:
    listed = (each for made in cores(schema) if isinstance(made, EnumType) for each in made.members)
    return tuple(MemberView(str(each.value), each.name, inline.doc(each.doc)) for each in listed)


def example_text(value: object) -> str:
    """An example on one line, as it stands on the wire."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, default=str)

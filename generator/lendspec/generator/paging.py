"""Iteration over a paged operation: what `x-page` and `x-window` name, held to the answer and to the arguments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import evolve, frozen

from lendspec.generator.model import (
    Array,
    Blank,
    CursorPages,
    EnumType,
    Field,
    Nullable,
    NumberedPages,
    ObjectType,
    Operation,
    Parameter,
    Scalar,
    Schema,
)

__all__ = ["Iteration", "iteration", "iteration_name", "problems"]

_TIMES: Final = ("unix_ms", "unix_ms_text", "unix_s", "unix_s_text", "date_time")
_NUMBERS: Final = ("integer", "integer_text")
_OWN: Final = ("page_size", "progress")
_OWN_TIMES: Final = ("start", "end")


@frozen
class Iteration:
    """The iterating twin of a method."""

    name: str
    record: ObjectType
    pages: NumberedPages | CursorPages
    """What the answer's part is named in Python, and the request's part on the wire."""
    filters: tuple[Parameter, ...]
    """The arguments that stay with the caller, without times."""
    times: tuple[Parameter, Parameter] | None
    """The first and the last moment."""


def iteration_name(operation: Operation) -> str | None:
    """The name of the iterating method; None where there is none."""
    return None if operation.pages is None else f"iter_{operation.name}"


def iteration(operation: Operation) -> Iteration | None:
    """The iterating twin of a method, where it has one; the operation has no `problems`."""
    name, pages = iteration_name(operation), operation.pages
    record = None if pages is None else _record(operation, pages)
    if name is None or pages is None or record is None:
        return None
    names = {field.wire: field.name for field in record.fields}
    told = {field.wire: field.name for field in _fields(operation.answer)}
    pages = evolve(pages, items=told.get(pages.items, ""), key=tuple(names[wire] for wire in pages.key))
    if isinstance(pages, NumberedPages):
        pages = evolve(pages, total=told.get(pages.total or ""))
    else:
        pages = evolve(pages, cursor=names[pages.cursor])
    return Iteration(name, record, pages, tuple(_filters(operation, pages)), _times(operation))


def problems(operation: Operation) -> Iterator[tuple[str, str]]:
    """What is wrong with the extensions of a paged operation, each with the key at fault."""
    pages = operation.pages
    if pages is None:
        return
    record = _record(operation, pages)
    if record is None:
        where = f"`{pages.items}` of the answer" if pages.items else "the answer"
        yield "x-page", f"{where} is no list of objects; name the property that holds the records in `items`"
    else:
        yield from (("x-page", text) for text in _wrong_fields(operation, pages, record))
    for time in _times(operation) or ():
        if not (isinstance(time.schema, Scalar) and time.schema.kind in _TIMES):
            yield "x-window", f"{time.wire!r} is no time, so it cannot bound a window; give it a format of times"
    own = (*_OWN, *_OWN_TIMES) if _times(operation) else _OWN
    for parameter in _filters(operation, pages):
        if parameter.name in own:
            message = f"{parameter.wire!r} becomes `{parameter.name}`, an argument of every iteration; set `x-name`"
            yield "x-page", message


def _wrong_fields(operation: Operation, pages: NumberedPages | CursorPages, record: ObjectType) -> Iterator[str]:
    fields = {field.wire: field for field in record.fields}
    for wire in (*pages.key, *([pages.cursor] if isinstance(pages, CursorPages) else ())):
        if wire not in fields:
            yield f"{wire!r} is no property of {record.name}; it has {', '.join(fields) or 'none'}"
        elif not isinstance(_plain(fields[wire].schema), Scalar | EnumType):
            yield f"{wire!r} of {record.name} is no single value, so it identifies nothing"
    if isinstance(pages, NumberedPages) and pages.total is not None:
        told = {field.wire: _plain(field.schema) for field in _fields(operation.answer)}
        total = told.get(pages.total)
        if not (isinstance(total, Scalar) and total.kind in _NUMBERS):
            yield f"`{pages.total}` of the answer is no integer; `total` names the property with the number of records"


def _record(operation: Operation, pages: NumberedPages | CursorPages) -> ObjectType | None:
    held: Schema | None = operation.answer
    if pages.items:
        held = next((field.schema for field in _fields(operation.answer) if field.wire == pages.items), None)
    match None if held is None else _plain(held):
        case Array(ObjectType() as record):
            return record
        case _:
            return None


def _fields(answer: Schema) -> tuple[Field, ...]:
    return answer.fields if isinstance(answer, ObjectType) else ()


def _plain(schema: Schema) -> Schema:
    return _plain(schema.inner) if isinstance(schema, Nullable | Blank) else schema


def _filters(operation: Operation, pages: NumberedPages | CursorPages) -> Iterator[Parameter]:
    window = operation.window
    taken: set[str | None] = {window.start, window.end} if window else set()
    taken |= {pages.page, pages.size} if isinstance(pages, NumberedPages) else {pages.older, pages.newer, pages.size}
    return (parameter for parameter in operation.parameters if parameter.wire not in taken)


def _times(operation: Operation) -> tuple[Parameter, Parameter] | None:
    window = operation.window
    named = {parameter.wire: parameter for parameter in operation.parameters}
    start, end = (named.get(wire or "") for wire in (window.start, window.end)) if window else (None, None)
    return (start, end) if start and end else None

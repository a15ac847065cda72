"""When a write is done: `x-settlement`, held to the answer and to the operation that shows the record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from lendspec.generator.model import (
    Array,
    Blank,
    EnumType,
    Link,
    Nullable,
    ObjectType,
    Operation,
    Row,
    Scalar,
    Schema,
    Settlement,
    Shown,
    Statuses,
)
from lendspec.generator.tree import Map, Seq

__all__ = ["in_python", "problems", "settlement_of", "with_places"]


def settlement_of(value: Map) -> Settlement | None:
    """Read ``x-settlement`` of an operation, whose form the check has seen to."""
    found = value.get("x-settlement")
    if not isinstance(found, Map):
        return None
    answer, record = found.get("answer"), found.get("record")
    return Settlement(
        _statuses(answer) if isinstance(answer, Map) else None,
        _shown(record) if isinstance(record, Map) else None,
    )


def _shown(record: Map) -> Shown:
    return Shown(
        str(record["operation"]),
        items=str(record.get("items", "")),
        arguments=_links(record.get("arguments")),
        same=_links(record.get("same")),
        status=_statuses(record) if "status" in record else None,
    )


def _statuses(value: Map) -> Statuses:
    return Statuses(str(value["status"]), *(_values(value.get(stage)) for stage in ("done", "pending", "failed")))


def _values(listed: object) -> tuple[str | bool, ...]:
    return tuple(value for value in listed if isinstance(value, str | bool)) if isinstance(listed, Seq) else ()


def _links(listed: object) -> tuple[Link, ...]:
    return tuple(Link(name, str(source)) for name, source in listed.items()) if isinstance(listed, Map) else ()


def problems(operation: Operation, operations: Iterable[Operation]) -> Iterator[str]:
    """What is wrong with ``x-settlement`` of an operation."""
    settlement = operation.settlement
    if settlement is None:
        return
    if operation.effect != "write":
        yield f"{operation.id} only reads, so there is nothing to settle; remove the key, or set `x-effect: write`"
    if settlement.answer is not None:
        yield from _wrong_statuses(settlement.answer, _plain(operation.answer), f"the answer of {operation.id}")
    if settlement.record is not None:
        shown = next((each for each in operations if each.id == settlement.record.operation), None)
        if shown is None or shown.effect != "read":
            yield f"{settlement.record.operation!r} is no reading operation of this document; give its operationId"
        else:
            yield from _wrong_record(operation, settlement.record, shown)


def _wrong_record(operation: Operation, record: Shown, shown: Operation) -> Iterator[str]:
    held = _record(shown, record)
    if held is None:
        where = f"`{record.items}` of {shown.id}" if record.items else f"the answer of {shown.id}"
        yield f"{where} holds no objects; name the property that holds the records in `items`"
        return
    if record.status is not None:
        yield from _wrong_statuses(record.status, held, held.name)
    parameters = {parameter.wire for parameter in shown.parameters}
    yield from _wrong_names(record.arguments, parameters, f"parameter of {shown.id}")
    yield from _wrong_names(record.same, {field.wire for field in held.fields}, f"property of {held.name}")
    known = {parameter.wire for parameter in operation.parameters} | _told(operation).keys()
    sources = [Link(link.source, "") for link in (*record.arguments, *record.same)]
    yield from _wrong_names(sources, known, f"parameter of {operation.id} and no property of its answer")
    given = {link.name for link in record.arguments}
    for parameter in shown.parameters if record.same else ():
        if parameter.required and parameter.wire not in given:
            yield f"{shown.id} needs {parameter.wire!r}; say in `arguments` where it comes from"


def _wrong_names(links: Iterable[Link], known: set[str], what: str) -> Iterator[str]:
    return (f"{link.name!r} is no {what}" for link in links if link.name not in known)


def _wrong_statuses(statuses: Statuses, held: Schema, where: str) -> Iterator[str]:
    fields = held.fields if isinstance(held, ObjectType) else ()
    field = next((each for each in fields if each.wire == statuses.field), None)
    values = [*statuses.done, *statuses.pending, *statuses.failed]
    twice = {value for value in values if values.count(value) > 1}
    yield from (f"{value!r} stands twice; a value is done, pending or failed" for value in sorted(twice, key=str))
    if field is None:
        known = ", ".join(each.wire for each in fields) or "none"
        yield f"{statuses.field!r} is no property of {where}; it has {known}"
        return
    yield from _wrong_values(values, _plain(field.schema), statuses.field)


def _wrong_values(values: list[str | bool], schema: Schema, name: str) -> Iterator[str]:
    match schema:
        case EnumType(members=members):
            listed = [member.value for member in members]
            unknown = [value for value in values if isinstance(value, bool) or value not in listed]
            yield from (f"{value!r} is no value of `{name}`; it has {', '.join(map(str, listed))}" for value in unknown)
        case Scalar(kind="boolean", words=None):
            yield from (f"`{name}` is true or false, not {value!r}" for value in values if isinstance(value, str))
        case Scalar(kind="text"):
            yield from (f"`{name}` is a text, not {value!r}" for value in values if isinstance(value, bool))
        case _:
            yield f"`{name}` is neither text nor boolean, so it is no status"


def with_places(operations: list[Operation]) -> list[Operation]:
    """Name the Python place of each read that shows a record."""
    places = {operation.id: operation.python_name for operation in operations}
    return [
        evolve(operation, settlement=evolve(made, record=evolve(made.record, place=places[made.record.operation])))
        if (made := operation.settlement) and made.record
        else operation
        for operation in operations
    ]


def in_python(operation: Operation, operations: Iterable[Operation]) -> Settlement | None:
    """``x-settlement`` with the names of Python, where a client reads by them; it has no `problems`."""
    settlement = operation.settlement
    record = settlement.record if settlement else None
    shown = next((each for each in operations if record and each.id == record.operation), None)
    held = _record(shown, record) if shown and record else None
    if settlement is None or shown is None or record is None or held is None:
        return settlement
    fields = {field.wire: field.name for field in held.fields}
    arguments = {parameter.wire: parameter.name for parameter in shown.parameters}
    status = record.status and evolve(record.status, field=fields[record.status.field])
    return evolve(
        settlement,
        record=Shown(
            record.operation,
            record.place,
            _told(shown).get(record.items, ""),
            tuple(_linked(link, arguments, operation) for link in record.arguments),
            tuple(_linked(link, fields, operation) for link in record.same),
            status,
        ),
    )


def _linked(link: Link, names: dict[str, str], operation: Operation) -> Link:
    """What the answer says goes before what was asked."""
    told = _told(operation)
    asked = {parameter.wire: parameter.name for parameter in operation.parameters}
    answered = link.source in told
    return Link(names[link.name], (told if answered else asked)[link.source], answered)


def _told(operation: Operation) -> dict[str, str]:
    """The fields of the answer by wire name."""
    answer = _plain(operation.answer)
    return {field.wire: field.name for field in answer.fields} if isinstance(answer, ObjectType) else {}


def _record(shown: Operation, record: Shown) -> ObjectType | None:
    """The object that a record is: an item of the list that `items` names, or of the answer, or the answer itself."""
    held: Schema = _plain(shown.answer)
    if record.items:
        fields = held.fields if isinstance(held, ObjectType) else ()
        named = next((field.schema for field in fields if field.wire == record.items), None)
        held = _plain(named) if named is not None else held
        if not isinstance(held, Array):
            return None
    held = _plain(held.item) if isinstance(held, Array) else held
    return held if isinstance(held, ObjectType) else None


def _plain(schema: Schema) -> Schema:
    return _plain(schema.inner) if isinstance(schema, Nullable | Blank | Row) else schema

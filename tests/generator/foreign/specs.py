"""Small specifications of other people: one operation with slots, read as foreign mode reads it."""

from __future__ import annotations

import textwrap
from pathlib import Path

from lendspec.generator.build import Built
from lendspec.generator.diff.types import answered
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.model import EnumType, ObjectType, Operation, Schema
from tests.generator.documents import write

__all__ = ["answer_of", "class_of", "described", "noted", "operation_of", "read", "shown", "type_of"]

_HEAD = "openapi: 3.1.0\ninfo: {title: Demo, version: '1', x-exchange: demo, x-product: wild}\n"
_ANSWER = "responses:\n  '200':\n    description: The answer.\n    content:\n      application/json:\n        schema:\n"


def described(
    operation: str = "",
    *,
    method: str = "get",
    path: str = "/loan",
    item: str = "",
    answer: str = "{}",
    schemas: str = "",
    root: str = "",
) -> str:
    """A document of one operation; an operation that has no responses answers what `answer` says."""
    responses = "" if "responses:" in operation else _ANSWER + _indented(answer, 10)
    return (
        f"{_HEAD}{textwrap.dedent(root)}\npaths:\n  {path}:\n{_indented(item, 4)}    {method}:\n"
        f"      operationId: getLoan\n{_indented(operation, 6)}{_indented(responses, 6)}"
        f"components:\n  schemas:\n    Unused: {{}}\n{_indented(schemas, 4)}"
    )


def _indented(text: str, columns: int) -> str:
    clean = textwrap.dedent(text).strip("\n")
    return textwrap.indent(clean, " " * columns) + "\n" if clean else ""


def read(folder: Path, text: str) -> Built:
    """What foreign mode makes of a document."""
    return build_foreign(write(folder, text))


def operation_of(folder: Path, text: str) -> Operation:
    """The only operation of a document."""
    built = read(folder, text)
    assert built.outcome.refused == (), "\n".join(
        str(found) for each in built.outcome.refused for found in each.findings
    )
    (found,) = built.spec.operations
    return found


def answer_of(folder: Path, schema: str, schemas: str = "") -> Schema:
    """The type of an answer."""
    return operation_of(folder, described(answer=schema, schemas=schemas)).answer


def type_of(folder: Path, schema: str, schemas: str = "") -> str:
    """The Python type of an answer."""
    return answered(answer_of(folder, schema, schemas))


def class_of(folder: Path, schema: str, schemas: str = "", name: str = "") -> ObjectType | EnumType:
    """A class of the document: the answer itself, or the one with a name."""
    if not name:
        found = answer_of(folder, schema, schemas)
        assert isinstance(found, ObjectType | EnumType)
        return found
    spec = read(folder, described(answer=schema, schemas=schemas)).spec
    return next(made for made in (*spec.objects, *spec.enums) if made.name == name)


def shown(made: object) -> dict[str, str]:
    """The fields of a model with their Python types, ``?`` before those that may be absent."""
    assert isinstance(made, ObjectType)
    found = {field.name: ("" if field.required else "?") + answered(field.schema) for field in made.fields}
    return found | ({f"**{made.rest.name}": answered(made.rest.schema)} if made.rest else {})


def noted(built: Built) -> list[str]:
    """The rules of what was understood loosely."""
    return [note.rule for note in built.outcome.notes]

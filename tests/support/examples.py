"""The documented example of every operation of a bundled spec, and whether each fits its own schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from tests.support.document import Body, Document, Operation, Parameter, json_text, rows
from tests.support.fit import faults, kinds

__all__ = ["Example", "example_faults", "examples"]


@dataclass(frozen=True)
class Example:
    """What the documentation shows for one operation.

    `parameters` maps wire names to examples and leaves out what signing or the client supplies; `body` likewise.
    `required` names the parameters and members of the body that must be sent.
    """

    operation: Operation
    parameters: Mapping[str, object]
    body: object
    required: frozenset[str]

    @property
    def id(self) -> str:
        """The operationId."""
        return self.operation.id

    @property
    def place(self) -> str:
        """The Python place, e.g. ``loan.flexible.borrow``."""
        return f"{self.operation.raw.get('x-group')}.{self.operation.raw.get('x-method')}"

    @property
    def answer(self) -> object:
        """The documented answer, unchanged."""
        return self.operation.answer

    @property
    def query(self) -> str:
        """The examples of the query, percent-encoded, in the documented order."""
        return "&".join(self._pairs())

    def _pairs(self) -> Iterator[str]:
        for parameter in self.operation.parameters:
            if parameter.location == "query" and parameter.name in self.parameters:
                for text in _texts(self.parameters[parameter.name], parameter):
                    yield f"{quote(parameter.name, safe='')}={quote(text, safe='')}"


def examples(root: Mapping[str, object]) -> Iterator[Example]:
    """Every operation of a bundled spec with its documented examples."""
    for operation in Document(root).operations:
        hidden = _hidden(operation)
        shown = [parameter for parameter in operation.parameters if parameter.name not in hidden]
        body = operation.body
        yield Example(
            operation,
            {parameter.name: parameter.example for parameter in shown if parameter.example is not None},
            body.example if body else None,
            frozenset([*(parameter.name for parameter in shown if parameter.required), *_required_members(body)]),
        )


def example_faults(root: Mapping[str, object]) -> Iterator[str]:
    """Every example of a bundled spec that is missing or breaks its own schema, one sentence each."""
    document = Document(root)
    for operation in document.operations:
        for parameter in operation.parameters:
            place = f"{operation.id}: parameter {parameter.name}"
            if parameter.example is None:
                yield f"{place}: has no example"
            else:
                yield from faults(parameter.example, parameter.schema, document, place)
        if operation.body is not None:
            yield from faults(operation.body.example, operation.body.schema, document, f"{operation.id}: body")
        if not operation.has_answer:
            yield f"{operation.id}: answer: has no example"
        elif operation.answer_schema is not None:
            yield from faults(operation.answer, operation.answer_schema, document, f"{operation.id}: answer")


def _hidden(operation: Operation) -> set[object]:
    owned = {name for scheme in operation.security for name in rows(scheme.get("x-owns"))}
    return owned | set(rows(operation.document.info.get("x-client-parameters")))


def _required_members(body: Body | None) -> list[str]:
    return [str(name) for name in rows(body.schema.get("required"))] if body else []


def _texts(value: object, parameter: Parameter) -> list[str]:
    if "array" not in kinds(parameter.schema):
        return [_text(value)]
    texts = [_text(item) for item in rows(value)]
    return texts if parameter.explode else [",".join(texts)]


def _text(value: object) -> str:
    return value if isinstance(value, str) else json_text(value)

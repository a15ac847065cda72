"""The curated specs as these tests see them: bundled documents, their operations, and the packages made from them."""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from types import ModuleType

from lendspec.core.operation import Operation, Parameter
from lendspec.generator.bundle import bundle
from tests.integration.made_up import answer_of
from tests.support.document import Document, table
from tests.support.document import Operation as Documented
from tests.support.examples import Example, examples

ROOT = Path(__file__).parents[2]
SPECS = tuple(sorted(path for path in (ROOT / "specs").glob("*/*.yaml") if path.stem != "common"))

__all__ = ["CASES", "EXCHANGES", "ROOT", "SPECS", "Case", "case_of", "document", "documents_of", "package_of"]


@dataclass(frozen=True)
class Case:
    """One operation: as the spec documents it, and as the generated package has it."""

    example: Example
    operation: Operation[object]
    package: ModuleType
    documented: bool
    """Whether the spec shows an answer; where it does not, the answer is made from its schema."""

    @property
    def exchange(self) -> str:
        """Name of the exchange."""
        return self.operation.exchange

    @property
    def place(self) -> str:
        """Where users find the method, by the spec."""
        return self.example.place

    @property
    def spec(self) -> Documented:
        """The operation as documented, references followed."""
        return self.example.operation

    @property
    def document(self) -> Document:
        """The document that it stands in."""
        return self.spec.document

    @property
    def takes(self) -> Mapping[str, Parameter]:
        """The arguments of the method, by wire name."""
        return {parameter.wire: parameter for parameter in self.operation.parameters}

    @property
    def may_omit(self) -> frozenset[str]:
        """Wire names that the spec requires and the client fills in."""
        told = table(self.spec.raw.get("x-idempotency"))
        return frozenset([str(told["parameter"])] if told else [])

    def schema(self, wire: str) -> Mapping[str, object]:
        """The schema of a parameter or of a member of the body."""
        for parameter in self.spec.parameters:
            if parameter.name == wire:
                return parameter.schema
        properties = table(self.spec.body.schema.get("properties")) if self.spec.body else {}
        return self.document.follow(properties[wire])

    def __str__(self) -> str:
        return f"{self.exchange}-{self.place}"


@functools.cache
def document(path: Path) -> dict[str, object]:
    """The spec in one document; an operation without a documented answer gets one that is made from its schema."""
    root = table(json.loads(json.dumps(bundle(path)), parse_float=Decimal))
    for operation in Document(root).operations:
        responses = table(operation.raw["responses"])
        responses["200"] = _answered(operation, table(operation.document.follow(responses["200"])))
    return root


def _answered(operation: Documented, response: dict[str, object]) -> dict[str, object]:
    content = table(response.get("content")) or {"application/json": {}}
    kind, media = next(iter(content.items()))
    if "example" in table(media):
        return response
    return {**response, "content": {kind: {**table(media), "example": answer_of(operation), "x-made-up": True}}}


def package_of(path: Path) -> ModuleType:
    """The generated package of a spec."""
    info = table(document(path)["info"])
    return importlib.import_module(f"lendspec.clients.{info['x-exchange']}_{info['x-product']}")


def _cases(path: Path) -> list[Case]:
    package = package_of(path)
    operations: Mapping[str, Operation[object]] = package.OPERATIONS
    return [
        Case(example, operations[example.id], package, "x-made-up" not in example.operation._answer)
        for example in examples(document(path))
        if example.id in operations  # test_surface says which are missing
    ]


CASES = tuple(case for path in SPECS for case in _cases(path))
EXCHANGES = tuple(dict.fromkeys(path.parent.name for path in SPECS))


def documents_of(exchange: str) -> list[dict[str, object]]:
    """Every spec of an exchange."""
    return [document(path) for path in SPECS if path.parent.name == exchange]


def case_of(exchange: str, place: str) -> Case:
    """The operation at a Python place, e.g. ``loan.flexible.borrow``."""
    return next(case for case in CASES if case.exchange == exchange and case.place == place)


def answer_schema(case: Case) -> Mapping[str, object] | None:
    """The schema of what the method returns: of the data where the answer has an envelope."""
    schema = case.spec.answer_schema
    envelope = table(case.document.info.get("x-envelope"))
    if schema is None or not envelope:
        return schema
    return case.document.follow(table(schema["properties"])[str(envelope["data"])])


def answer_data(case: Case, answer: object) -> object:
    """The part of an answer that the method returns."""
    envelope = table(case.document.info.get("x-envelope"))
    return table(answer)[str(envelope["data"])] if envelope else answer

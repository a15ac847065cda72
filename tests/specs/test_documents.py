"""Every specification is a valid OpenAPI document, keeps the house rules, and is worthy of its examples."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openapi_spec_validator import validate

from lendspec.core.codec import parse_json
from lendspec.core.read import result_of
from lendspec.generator.build import build_spec
from lendspec.generator.bundle import bundle
from lendspec.generator.lint import lint
from lendspec.generator.stats import coverage_of, markdown
from tests.specs.encode import encode, unknown_members

if TYPE_CHECKING:
    from lendspec.core.operation import Operation as Call
    from lendspec.generator.model import Operation

PATHS = sorted(path for path in Path("specs").glob("*/*.yaml") if path.stem != "common")


EXPONENT = re.compile(r"-?\d+(\.\d+)?E[+-]?\d+\Z")
"""An amount as an exchange may write it, like 0E-8, and as nothing here is ever sent."""


def example_text(operation: Operation) -> bytes:
    return json.dumps(operation.example, default=float).encode()


def cases() -> list[object]:
    specs = [build_spec(path).spec for path in PATHS]
    return [
        pytest.param(spec.package, operation, id=f"{spec.package}-{operation.id}")
        for spec in specs
        for operation in spec.operations
        if operation.example is not None
    ]


@pytest.mark.parametrize("path", PATHS, ids=str)
def test_the_bundled_document_is_valid_openapi(path: Path) -> None:
    validate(bundle(path))


@pytest.mark.parametrize("path", PATHS, ids=str)
def test_the_house_rules_are_kept(path: Path) -> None:
    assert lint(path) == []


@pytest.mark.parametrize(("package", "operation"), cases())
def test_a_documented_example_decodes_strictly_and_encodes_back(package: str, operation: Operation) -> None:
    """Nothing of the example is lost, nothing is missing, every member of an enumeration is known."""
    calls: dict[str, Call[object]] = import_module(f"lendspec.clients.{package}").OPERATIONS
    call = calls[operation.id]
    payload = parse_json(example_text(operation))
    result = result_of(call, payload)
    assert not isinstance(result, Exception), result
    data = payload[call.envelope.data] if call.envelope else payload
    assert unknown_members(operation.answer, result) == []
    assert plain(encode(operation.answer, result)) == plain(data)


def plain(value: object) -> object:
    """Numbers by their value, for 5 and 5.0 are the same; a null member like an absent one, for Python has one None."""
    match value:
        case dict():
            return {key: plain(item) for key, item in value.items() if item is not None}
        case list():
            return [plain(item) for item in value]
        case bool():
            return value
        case int() | Decimal():
            return Decimal(value)
        case str() if EXPONENT.match(value):
            return f"{Decimal(value):f}"
        case _:
            return value


def test_the_readme_tells_what_is_covered() -> None:
    """`lendspec stats --into README.md` has nothing to change."""
    table = markdown([coverage_of(build_spec(path).spec) for path in PATHS])
    assert table in Path("README.md").read_text("utf-8")


def test_operations_without_an_example_say_so() -> None:
    """They are few, and the note of each tells why."""
    silent = [
        operation for path in PATHS for operation in build_spec(path).spec.operations if operation.example is None
    ]
    for operation in silent:
        assert operation.provenance is not None
        assert "no documented example" in (operation.provenance.note or "").lower(), operation.id

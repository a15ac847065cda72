"""A bundled OpenAPI document as the bench reads it: operations with every reference followed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Literal, TypeGuard, cast
from urllib.parse import unquote

__all__ = [
    "Body",
    "Document",
    "Operation",
    "Parameter",
    "Schema",
    "is_array",
    "is_object",
    "json_text",
    "read_document",
    "rows",
    "table",
]

Schema = Mapping[str, object]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether `value` is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[object]]:
    """Whether `value` is a JSON array."""
    return isinstance(value, list)


def table(value: object) -> dict[str, object]:
    """Take `value` for a JSON object; nothing (None) is an empty one."""
    if is_object(value):
        return value
    if value is not None:
        raise TypeError(f"expected an object in the spec, found {value!r}")
    return {}


def rows(value: object) -> list[object]:
    """Take `value` for a JSON array; nothing (None) is an empty one."""
    if is_array(value):
        return value
    if value is not None:
        raise TypeError(f"expected a list in the spec, found {value!r}")
    return []


def json_text(value: object) -> str:
    """Write JSON with every number in plain notation, as the exchanges do."""
    if is_object(value):
        return "{" + ",".join(f"{json.dumps(key)}:{json_text(item)}" for key, item in value.items()) + "}"
    if is_array(value):
        return "[" + ",".join(map(json_text, value)) + "]"
    if isinstance(value, float):
        return format(Decimal(repr(value)), "f")
    if isinstance(value, Decimal):
        return format(value, "f")
    return json.dumps(value, ensure_ascii=False)


def read_document(path: Path) -> dict[str, object]:
    """Read a bundled spec from a JSON file; fractions become Decimal, so that answers go out as documented.

    Raises:
        OSError: The file cannot be read.
        ValueError: It is no JSON.
        TypeError: It is no JSON object.
    """
    return table(json.loads(path.read_text("utf-8"), parse_float=Decimal))


@dataclass(frozen=True)
class Parameter:
    """One documented parameter."""

    name: str
    location: Literal["path", "query", "header", "cookie"]
    required: bool
    explode: bool
    schema: Schema
    example: object


@dataclass(frozen=True)
class Body:
    """The documented request body."""

    content_type: str
    required: bool
    schema: Schema
    example: object


@dataclass(frozen=True)
class Operation:
    """One operation, with what a request of it must carry and what it answers."""

    document: Document
    id: str
    method: str
    path: str
    item: Schema
    raw: Schema

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Every parameter, those of the path first; an operation's own one replaces it."""
        found: dict[tuple[object, object], Parameter] = {}
        for raw in [*rows(self.item.get("parameters")), *rows(self.raw.get("parameters"))]:
            parameter = self._parameter(self.document.follow(raw))
            found[parameter.name, parameter.location] = parameter
        return tuple(found.values())

    def _parameter(self, raw: Schema) -> Parameter:
        return Parameter(
            name=str(raw["name"]),
            location=cast("Literal['path', 'query', 'header', 'cookie']", raw["in"]),  # OpenAPI knows these four
            required=raw.get("required") is True,
            explode=raw.get("explode") is not False,
            schema=self.document.follow(raw.get("schema") or {}),
            example=raw.get("example"),
        )

    @cached_property
    def body(self) -> Body | None:
        """The request body, or None where the operation takes none."""
        if "requestBody" not in self.raw:
            return None
        raw = self.document.follow(self.raw["requestBody"])
        content_type, media = next(iter(table(raw["content"]).items()))
        schema = self.document.follow(table(media).get("schema") or {})
        return Body(content_type, raw.get("required") is True, schema, table(media).get("example"))

    @cached_property
    def security(self) -> tuple[Schema, ...]:
        """The schemes that a request needs all together: the first documented alternative."""
        alternatives = rows(self.raw.get("security", self.document.root.get("security")))
        schemes = table(table(self.document.root.get("components")).get("securitySchemes"))
        return tuple(self.document.follow(schemes[name]) for name in table(alternatives[0] if alternatives else None))

    @cached_property
    def answer_schema(self) -> Schema | None:
        """The schema of the answer with status 200, or None where none is documented."""
        schema = self._answer.get("schema")
        return None if schema is None else self.document.follow(schema)

    @property
    def has_answer(self) -> bool:
        """Whether an answer is documented for status 200."""
        return "example" in self._answer

    @property
    def answer(self) -> object:
        """The documented answer, unchanged.

        Raises:
            KeyError: The spec has no example for status 200.
        """
        return self._answer["example"]

    @cached_property
    def _answer(self) -> Schema:
        response = self.document.follow(table(self.raw["responses"])["200"])
        return table(next(iter(table(response.get("content") or {"": {}}).values())))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        parts = re.split(r"\{([^}]+)\}", self.path)
        return re.compile("".join(f"(?P<p{i // 2}>[^/]+)" if i % 2 else re.escape(p) for i, p in enumerate(parts)))

    def match(self, path: str) -> dict[str, str] | None:
        """The path parameters by name when the raw `path` is one of this operation, None otherwise."""
        found = self._pattern.fullmatch(path)
        if found is None:
            return None
        return {name: unquote(text) for name, text in zip(self._path_names, found.groups(), strict=True)}

    @cached_property
    def _path_names(self) -> list[str]:
        return re.findall(r"\{([^}]+)\}", self.path)


class Document:
    """A bundled spec: all references lead into itself."""

    def __init__(self, root: Mapping[str, object]) -> None:
        self.root = root
        self.info = table(root.get("info"))
        self.exchange = str(self.info.get("x-exchange", ""))

    def follow(self, value: object) -> Schema:
        """Replace a reference by what it points at; neighbours of `$ref` win, as OpenAPI 3.1 has it."""
        found = table(value)
        while "$ref" in found:
            neighbours = {key: item for key, item in found.items() if key != "$ref"}
            found = {**self._at(str(found["$ref"])), **neighbours}
        return found

    def _at(self, pointer: str) -> dict[str, object]:
        if not pointer.startswith("#/"):
            raise ValueError(f"{pointer}: the bench takes bundled specs, in which every reference begins with #/")
        place: object = self.root
        for part in pointer[2:].split("/"):
            place = table(place)[unquote(part).replace("~1", "/").replace("~0", "~")]
        return table(place)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation of the spec, in its order."""
        return tuple(self._operations())

    def _operations(self) -> Iterator[Operation]:
        for path, raw in table(self.root.get("paths")).items():
            item = self.follow(raw)
            for method in METHODS:
                if method in item:
                    operation = table(item[method])
                    name = str(operation.get("operationId", f"{method.upper()} {path}"))
                    yield Operation(self, name, method.upper(), path, item, operation)

"""Values that fit a schema, for what the documentation shows no example of."""

from __future__ import annotations

from collections.abc import Mapping

from tests.support.document import Document, Operation, rows, table
from tests.support.fit import faults, kinds

__all__ = ["answer_of", "value_of"]

DEEPEST = 8
BY_FORMAT: Mapping[tuple[str, str], object] = {
    ("string", "decimal"): "0.00000001",
    ("string", "unix-ms"): "1795132800123",
    ("string", "unix-s"): "1795132800",
    ("string", "int64"): "9007199254740993",
    ("string", "int32"): "7",
    ("string", "date"): "2026-11-20",
    ("string", "date-time"): "2026-11-20T12:00:00Z",
    ("integer", "unix-ms"): 1795132800123,
    ("integer", "unix-s"): 1795132800,
    ("integer", "int64"): 9007199254740993,
}
BY_KIND: Mapping[str, tuple[object, ...]] = {
    "string": ("text", "t", "12345", "TEXT", "https://example.com"),
    "integer": (7, 1, 0, 100),
    "number": (7, 1, 0),
    "boolean": (True,),
    "null": (None,),
}


def value_of(schema: Mapping[str, object], document: Document, *, optional: bool = True, depth: int = 0) -> object:
    """A value that fits a schema: with every property, or with the required ones alone.

    Raises:
        ValueError: None of the candidates fits; add one.
    """
    schema = document.follow(schema)
    if depth > DEEPEST:
        raise ValueError(f"a schema leads back to itself: {schema}")
    kind = next((kind for kind in kinds(schema) if kind != "null"), "null")
    if kind == "object":
        return _object(schema, document, optional=optional, depth=depth)
    if kind == "array":
        item = table(schema.get("items"))
        least, most = schema.get("minItems", 2 if optional else 1), schema.get("maxItems", 2)
        length = min(int(str(least)), int(str(most)))
        return [value_of(item, document, optional=optional, depth=depth + 1) for _ in range(length)]
    for candidate in _candidates(kind, schema):
        if not any(faults(candidate, schema, document, "")):
            return candidate
    raise ValueError(f"no made-up value fits {schema}")


def answer_of(operation: Operation, *, optional: bool = True) -> object:
    """An answer that fits the documented schema, a success by its envelope; `{}` where no schema is documented."""
    schema = _answer_schema(operation)
    if schema is None:
        return {}
    made = value_of(schema, operation.document, optional=optional)
    envelope = table(operation.document.info.get("x-envelope"))
    return {**table(made), str(envelope["code"]): envelope["ok"], str(envelope["message"]): ""} if envelope else made


def _answer_schema(operation: Operation) -> Mapping[str, object] | None:
    response = operation.document.follow(table(operation.raw["responses"])["200"])
    media = next(iter(table(response.get("content")).values()), None)
    return operation.document.follow(table(media)["schema"]) if "schema" in table(media) else None


def _object(schema: Mapping[str, object], document: Document, *, optional: bool, depth: int) -> dict[str, object]:
    required = rows(schema.get("required"))
    properties = table(schema.get("properties"))
    made = {
        name: value_of(table(item), document, optional=optional, depth=depth + 1)
        for name, item in properties.items()
        if optional or name in required
    }
    extra = schema.get("additionalProperties")
    return {**made, **({"BTC": value_of(extra, document, depth=depth + 1)} if isinstance(extra, dict) else {})}


def _candidates(kind: str, schema: Mapping[str, object]) -> list[object]:
    if "enum" in schema:
        return [item for item in rows(schema["enum"]) if item is not None]
    length = int(str(schema.get("minLength", 0)))
    exact = BY_FORMAT.get((kind, str(schema.get("format"))))
    bounds = [schema[word] for word in ("minimum", "maximum") if word in schema]
    plain = [*BY_KIND[kind], *bounds, *(["x" * length] if kind == "string" else [])]
    return [*([] if exact is None else [exact]), *plain]

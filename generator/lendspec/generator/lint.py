"""House rules for specifications that people curate: complete, bilingual, exact, with the source of each fact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lendspec.generator.build import build_spec
from lendspec.generator.document import Spot, Workspace
from lendspec.generator.findings import Finding
from lendspec.generator.grammar import METHODS
from lendspec.generator.schemas import schema_type
from lendspec.generator.tree import Map, Seq

__all__ = ["lint"]

_OPERATION: Final = (
    "x-effect",
    "x-permission",
    "x-limits",
    "x-provenance",
    "x-group",
    "x-method",
    "summary",
    "description",
)
_AMOUNT = re.compile(
    r"(amount|amt|qty|quantity|price|px|rate|ltv|interest|fee|balance|debt|principal|notional(usd)?)$", re.IGNORECASE
)
_TIME = re.compile(r"(time|timestamp|^ts|date)$", re.IGNORECASE)
_TIMES: Final = ("unix-ms", "unix-s", "date", "date-time")
_NO_EXAMPLE: Final = "no documented example"
_TEXTS: Final = ("summary", "description")


def lint(path: Path) -> list[Finding]:
    """Everything in a specification and its parts that breaks a house rule.

    Raises:
        SpecError: The specification is not even clean.
    """
    workspace = Workspace()
    files = build_spec(path).files
    return [finding for file in files for finding in _walk(workspace.open(file))]


def _walk(spot: Spot) -> Iterator[Finding]:
    if spot.pointer[-1:] in {("example",), ("default",), ("enum",)} or "examples" in spot.pointer:
        return
    if isinstance(spot.value, Map):
        yield from _texts(spot, spot.value)
        yield from _rules(spot, spot.value)
        for key in spot.value:
            yield from _walk(spot.child(key))
    elif isinstance(spot.value, Seq):
        for index in range(len(spot.value)):
            yield from _walk(spot.child(str(index)))


def _texts(spot: Spot, value: Map) -> Iterator[Finding]:
    """A text in one language needs its twin."""
    if spot.pointer[-1:] == ("properties",):
        return
    for key in _TEXTS:
        twin = f"x-{key}-zh"
        if isinstance(value.get(key), str) and not value.get(twin):
            yield spot.finding("untranslated", f"`{key}` has no Chinese twin; write `{twin}`", key=key)


def _rules(spot: Spot, value: Map) -> Iterator[Finding]:
    pointer = spot.pointer
    if pointer[:1] == ("paths",) and len(pointer) == 3 and pointer[-1] in METHODS:  # noqa: PLR2004  # paths, path, method
        yield from _operation(spot, value)
    elif "in" in value and "name" in value and "schema" in value:
        yield from _described(spot, value, "example")
        yield from _exact(spot.child("schema"), str(value["name"]))
    elif pointer[-2:-1] == ("properties",):
        yield from _described(spot, value)
        yield from _exact(spot, pointer[-1])
    elif pointer[:2] == ("components", "schemas") and len(pointer) == 3:  # noqa: PLR2004  # components, schemas, name
        yield from _described(spot, value)
        yield from _members(spot, value)


def _operation(spot: Spot, value: Map) -> Iterator[Finding]:
    for key in _OPERATION:
        if not value.get(key):
            yield spot.finding("incomplete", f"the operation lacks `{key}`; see specs/README.md")
    provenance = value.get("x-provenance")
    if isinstance(provenance, Map):
        yield from (
            spot.child("x-provenance").finding("incomplete", f"`x-provenance` lacks `{key}`")
            for key in ("source", "checked")
            if not provenance.get(key)
        )
        if _NO_EXAMPLE in str(provenance.get("note", "")).lower():
            return
    if not _has_example(spot):
        way_out = f"give it, or say {_NO_EXAMPLE!r} in the note of `x-provenance`"
        yield spot.finding("no-example", f"no documented answer; {way_out}", key="responses")


def _has_example(spot: Spot) -> bool:
    responses = spot.value.get("responses") if isinstance(spot.value, Map) else None
    success = responses.get("200") if isinstance(responses, Map) else None
    content = success.get("content") if isinstance(success, Map) else None
    media = content.get("application/json") if isinstance(content, Map) else None
    return isinstance(media, Map) and ("example" in media or "examples" in media)


def _described(spot: Spot, value: Map, *more: str) -> Iterator[Finding]:
    if "$ref" in value:
        return
    for key in ("description", *more):
        if value.get(key) is None or (value.get(key) == "" and key == "description"):
            yield spot.finding("undescribed", f"`{spot.pointer[-1]}` lacks `{key}`")


def _exact(spot: Spot, name: str) -> Iterator[Finding]:
    value = spot.value
    if not isinstance(value, Map) or "$ref" in value or "enum" in value or "x-wording" in value:
        return
    kind, form = schema_type(value), value.get("format")
    if _AMOUNT.search(name) and kind in {"string", "number"} and form != "decimal":
        yield spot.finding(
            "inexact", f"`{name}` looks like an amount; write `format: decimal`, or `x-wording` if it is words"
        )
    if _TIME.search(name) and kind in {"string", "integer"} and form not in _TIMES:
        yield spot.finding(
            "timeless", f"`{name}` looks like a time; write `format: unix-ms`, or `x-wording` if it is words"
        )


def _members(spot: Spot, value: Map) -> Iterator[Finding]:
    docs = value.get("x-enum-docs")
    values = value.get("enum")
    if not isinstance(values, Seq) or "x-bool" in value:
        return
    for language in ("en", "zh"):
        texts = docs.get(language) if isinstance(docs, Map) else None
        if not isinstance(texts, Seq) or len(texts) != len(values):
            yield spot.finding(
                "undescribed", f"`x-enum-docs` needs one text for each value in {language!r}", key="enum"
            )

"""The ``x-*`` keys that a curated specification may carry, read from ``extensions.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, Protocol, cast

from attrs import define, field

from lendspec.generator.document import Spot
from lendspec.generator.findings import Finding
from lendspec.generator.grammar import EXTENSION_PLACES
from lendspec.generator.tree import Map, Seq

__all__ = ["Extensions"]

_LARGEST = 5_000
_NAME = "extensions.schema.json"


class _Error(Protocol):
    @property
    def message(self) -> str: ...
    @property
    def absolute_path(self) -> Iterable[str | int]: ...


class _Validator(Protocol):
    def iter_errors(self, instance: object) -> Iterable[_Error]: ...


@cache
def _known() -> dict[str, dict[str, Any]]:  # a JSON Schema is a dictionary of anything
    """Every key with its JSON Schema; from the installed package, or from the source tree beside it."""
    here = Path(__file__)
    for path in (here.with_name(_NAME), here.parents[3] / "specs" / _NAME):
        if path.is_file():
            found: dict[str, dict[str, Any]] = json.loads(path.read_text("utf-8"))["properties"]
            return found
    message = (
        f"{_NAME} is neither beside {here.name} nor in specs/; the installation is incomplete, install lendspec again"
    )
    raise FileNotFoundError(message)


@define
class Extensions:
    """Checks extension keys; in foreign documents they are other people's business and are passed over."""

    curated: bool = True
    _validators: dict[str, _Validator] = field(factory=dict)

    def check(self, kind: str, spot: Spot, key: str) -> list[Finding]:
        """Say what is wrong with one ``x-*`` key of an object."""
        if not self.curated:
            return []
        schema = _known().get(key)
        if schema is None:
            close = get_close_matches(key, _known(), n=1)
            hint = f"did you mean `{close[0]}`?" if close else "describe it in extensions.schema.json first"
            return [spot.finding("unknown-extension", f"`{key}` is no known extension; {hint}", key=key)]
        places = schema.get("places", ["any"])
        place = EXTENSION_PLACES.get(kind, kind)
        if "any" not in places and place not in places:
            message = f"`{key}` has no meaning on {place}; it belongs on {', '.join(places)}"
            return [spot.finding("misplaced-extension", message, key=key)]
        return self._values(spot, key, schema)

    def _values(self, spot: Spot, key: str, schema: dict[str, Any]) -> list[Finding]:  # see _known
        if key not in self._validators:
            from jsonschema import Draft202012Validator  # noqa: PLC0415  # 80 ms, for curated specifications only

            self._validators[key] = cast("_Validator", Draft202012Validator(schema))  # its types are half unknown
        value = spot.child(key)
        if isinstance(value.value, Map | Seq) and value.value.size > _LARGEST:
            return [value.finding("extension-value", f"`{key}` holds more than {_LARGEST} values; shorten it")]
        if value.value is None or _plain_text(schema, value):
            return [] if value.value is not None else [value.finding("extension-value", f"`{key}` is empty")]
        return [
            _located(value, key, error.message, list(error.absolute_path))
            for error in self._validators[key].iter_errors(value.value)
        ]


def _plain_text(schema: dict[str, Any], value: Spot) -> bool:  # see _known
    """Most extensions are one text; they need no validator."""
    return (
        schema.keys() <= {"type", "description", "places", "title"}
        and schema.get("type") == "string"
        and isinstance(value.value, str)
    )


def _located(value: Spot, key: str, message: str, path: list[str | int]) -> Finding:
    spot = value
    for part in path:
        spot = spot.child(str(part)) if not isinstance(spot.value, Map) or part in spot.value else spot
    return spot.finding("extension-value", f"`{key}`: {message}")

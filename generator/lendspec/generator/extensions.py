"""The ``x-*`` keys that a curated specification may carry, read from ``extensions.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Protocol, cast

from attrs import define, field

from lendspec.generator.certain import Test, certainly
from lendspec.generator.document import Spot
from lendspec.generator.findings import Finding
from lendspec.generator.grammar import EXTENSION_PLACES
from lendspec.generator.tree import Map, Seq, Value

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


@cache
def _certain(key: str) -> Test:
    """What a value of a key passes only if nothing is wrong with it."""
    return certainly(_known()[key])


@define
class Extensions:
    """Checks extension keys; in foreign documents they are other people's business and are passed over."""

    curated: bool = True
    _tests: dict[tuple[str, str], Test | None] = field(factory=dict, init=False)
    _validators: dict[str, _Validator] = field(factory=dict, init=False)

    def fits(self, kind: str, key: str, value: Value) -> bool:
        """Whether there is certainly nothing to find at an ``x-*`` key of an object, without its place.

        It is known, it may stand there, and no validator is needed to see that its value has the right form. What does
        not fit may still be in order; :meth:`check` says so, or what is wrong.
        """
        if not self.curated:
            return True
        try:
            test = self._tests[kind, key]
        except KeyError:
            test = self._tests[kind, key] = _certain(key) if key in _known() and not _misplaced(kind, key) else None
        return test is not None and value is not None and not _is_too_large(value) and test(value)

    def check(self, kind: str, spot: Spot, key: str) -> list[Finding]:
        """Say what is wrong with one ``x-*`` key of an object."""
        value = spot.child(key)
        if self.fits(kind, key, value.value):
            return []
        schema = _known().get(key)
        if schema is None:
            from difflib import get_close_matches  # noqa: PLC0415  # to say what is wrong

            close = get_close_matches(key, _known(), n=1)
            hint = f"did you mean `{close[0]}`?" if close else "describe it in extensions.schema.json first"
            return [spot.finding("unknown-extension", f"`{key}` is no known extension; {hint}", key=key)]
        if places := _misplaced(kind, key):
            message = f"`{key}` has no meaning on {_place(kind)}; it belongs on {', '.join(places)}"
            return [spot.finding("misplaced-extension", message, key=key)]
        return self._values(value, key, schema)

    def _values(self, value: Spot, key: str, schema: dict[str, Any]) -> list[Finding]:  # see _known
        if _is_too_large(value.value):
            return [value.finding("extension-value", f"`{key}` holds more than {_LARGEST} values; shorten it")]
        if value.value is None:
            return [value.finding("extension-value", f"`{key}` is empty")]
        if key not in self._validators:
            from jsonschema import Draft202012Validator  # noqa: PLC0415  # 45 ms, to say what is wrong

            self._validators[key] = cast("_Validator", Draft202012Validator(schema))  # its types are half unknown
        return [
            _located(value, key, error.message, list(error.absolute_path))
            for error in self._validators[key].iter_errors(value.value)
        ]


def _place(kind: str) -> str:
    return EXTENSION_PLACES.get(kind, kind)


def _misplaced(kind: str, key: str) -> list[str]:
    """The places of a known key, where this is none of them."""
    places: list[str] = _known()[key].get("places", ["any"])
    return [] if "any" in places or _place(kind) in places else places


def _is_too_large(value: Value) -> bool:
    """Whether a value holds more values than anybody writes by hand; looks no longer than until that is clear."""
    if not isinstance(value, Map | Seq):
        return False
    waiting: list[Value] = [value]
    count = 1
    while waiting:
        here = waiting.pop()
        if isinstance(here, Map | Seq):
            count += len(here)
            if count > _LARGEST:
                return True
            waiting.extend(here.values() if isinstance(here, Map) else here)
    return False


def _located(value: Spot, key: str, message: str, path: list[str | int]) -> Finding:
    spot = value
    for part in path:
        spot = spot.child(str(part)) if not isinstance(spot.value, Map) or part in spot.value else spot
    return spot.finding("extension-value", f"`{key}`: {message}")

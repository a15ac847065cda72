"""Whether a value certainly has the form that a JSON Schema asks for: what a validator need not be loaded for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

__all__ = ["Test", "certainly"]

Test: TypeAlias = "Callable[[object], bool]"
"""Says of a value whether it has a form."""
_Schema: TypeAlias = "Mapping[str, Any]"  # a JSON Schema is a dictionary of anything

_SILENT = frozenset({"title", "description", "places", "then", "else"})
"""Keywords that ask for nothing, or only together with `if`, which looks at them."""
_TYPES: dict[object, type] = {"string": str, "integer": int, "boolean": bool, "object": dict, "array": list}


class _DoubtError(Exception):
    """Nothing is known of this schema, or of this value."""


def certainly(schema: Mapping[str, object]) -> Test:
    """A test that a value passes only if a validator (JSON Schema 2020-12) finds nothing wrong with it.

    A value that does not pass may be right all the same. Only the keywords of our own extensions are understood: of a
    schema with another one nothing is known, and no value passes.
    """
    try:
        test = _test(schema)
    except _DoubtError:
        return _never

    def certain(value: object) -> bool:
        try:
            return test(value)
        except _DoubtError:
            return False

    return certain


def _never(_value: object) -> bool:
    return False


def _test(schema: object) -> Test:
    """What a schema asks for, exactly; what is not exact raises doubt, for an `if` goes on from a no as well."""
    if not isinstance(schema, dict):
        raise _DoubtError
    known = cast("_Schema", schema)
    tests = [_made(keyword, argument, known) for keyword, argument in known.items() if keyword not in _SILENT]

    def all_of_them(value: object) -> bool:
        for test in tests:  # noqa: SIM110  # a generator costs twice the time, for each value of a specification
            if not test(value):
                return False
        return True

    return tests[0] if len(tests) == 1 else all_of_them


def _made(keyword: str, argument: Any, schema: _Schema) -> Test:  # noqa: ANN401  # see _Schema
    if keyword not in _KEYWORDS:
        raise _DoubtError
    return _KEYWORDS[keyword](argument, schema)


def _type(name: object, _schema: _Schema) -> Test:
    if not isinstance(name, str) or name not in _TYPES:
        raise _DoubtError
    wanted = _TYPES[name]

    def test(value: object) -> bool:
        if isinstance(value, float) and wanted is int:
            raise _DoubtError  # 1.0 is a whole number, if one asks JSON Schema
        return isinstance(value, wanted) and (wanted is not int or not isinstance(value, bool))

    return test


def _const(constant: object, schema: _Schema) -> Test:
    return _enum([constant], schema)


def _enum(choices: list[object], _schema: _Schema) -> Test:
    if not all(isinstance(choice, str | bool) for choice in choices):
        raise _DoubtError  # 1 is 1.0, and mappings have no order

    def test(value: object) -> bool:
        return isinstance(value, str | bool) and any(
            value == choice and isinstance(value, bool) is isinstance(choice, bool) for choice in choices
        )

    return test


def _pattern(pattern: str, _schema: _Schema) -> Test:
    search = re.compile(pattern).search
    return lambda value: not isinstance(value, str) or search(value) is not None


def _minimum(least: float, _schema: _Schema) -> Test:
    def test(value: object) -> bool:
        if isinstance(value, float):
            raise _DoubtError
        return not isinstance(value, int) or isinstance(value, bool) or value >= least

    return test


def _items(schema: object, _schema: _Schema) -> Test:
    test = _test(schema)
    return lambda value: not isinstance(value, list) or all(map(test, cast("list[object]", value)))


def _min_items(least: int, _schema: _Schema) -> Test:
    return lambda value: not isinstance(value, list) or len(cast("list[object]", value)) >= least


def _max_items(most: int, _schema: _Schema) -> Test:
    return lambda value: not isinstance(value, list) or len(cast("list[object]", value)) <= most


def _unique_items(unique: object, _schema: _Schema) -> Test:
    if unique is not True:
        raise _DoubtError

    def test(value: object) -> bool:
        items = cast("list[object]", value) if isinstance(value, list) else []
        if all(isinstance(item, str) for item in items):
            return len(set(items)) == len(items)
        if any(item in items[:index] for index, item in enumerate(items)):
            raise _DoubtError  # what is equal for Python may differ in JSON, as 1 and true do
        return True

    return test


def _required(names: list[str], _schema: _Schema) -> Test:
    wanted = frozenset(names)
    return lambda value: not isinstance(value, dict) or wanted <= cast("_Schema", value).keys()


def _min_properties(least: int, _schema: _Schema) -> Test:
    return lambda value: not isinstance(value, dict) or len(cast("_Schema", value)) >= least


def _properties(schemas: _Schema, _schema: _Schema) -> Test:
    tests = {name: _test(schema) for name, schema in schemas.items()}

    def test(value: object) -> bool:
        if isinstance(value, dict):
            for name, item in cast("_Schema", value).items():
                if name in tests and not tests[name](item):
                    return False
        return True

    return test


def _additional_properties(rest: object, schema: _Schema) -> Test:
    named = frozenset(schema.get("properties", ()))
    test = _never if rest is False else _test(rest)

    def others(value: object) -> bool:
        return not isinstance(value, dict) or all(
            name in named or test(item) for name, item in cast("_Schema", value).items()
        )

    return others


def _dependent_required(needs: Mapping[str, list[str]], _schema: _Schema) -> Test:
    wanted = {name: frozenset(names) for name, names in needs.items()}

    def test(value: object) -> bool:
        return not isinstance(value, dict) or all(
            names <= cast("_Schema", value).keys() for name, names in wanted.items() if name in value
        )

    return test


def _one_of(schemas: list[object], _schema: _Schema) -> Test:
    tests = [_test(schema) for schema in schemas]
    return lambda value: sum(test(value) for test in tests) == 1


def _if(condition: object, schema: _Schema) -> Test:
    test, then, other = (_test(part) for part in (condition, schema.get("then", {}), schema.get("else", {})))
    return lambda value: then(value) if test(value) else other(value)


_KEYWORDS: dict[str, Callable[[Any, _Schema], Test]] = {  # each keyword has an argument of its own type
    "type": _type,
    "const": _const,
    "enum": _enum,
    "pattern": _pattern,
    "minimum": _minimum,
    "items": _items,
    "minItems": _min_items,
    "maxItems": _max_items,
    "uniqueItems": _unique_items,
    "required": _required,
    "minProperties": _min_properties,
    "properties": _properties,
    "additionalProperties": _additional_properties,
    "dependentRequired": _dependent_required,
    "oneOf": _one_of,
    "if": _if,
}

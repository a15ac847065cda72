"""What is certainly right without a validator: a validator always agrees, and our own specifications need none."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from lendspec.generator.certain import certainly

ROOT = Path(__file__).parents[2]
SCHEMAS = json.loads((ROOT / "specs" / "extensions.schema.json").read_text("utf-8"))["properties"]

LEAVES = st.sampled_from(
    ["", " ", "a", "a\n", "A_1", "cursor", "forward", "2026-01-31", "https://a"]
) | st.sampled_from([0, 1, 2, -1, 1.0, 2.0, 0.5, float("nan"), True, False, None])
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc") | st.text(max_size=2), inner),
    max_leaves=6,
)


def like(schema):
    """Values that a schema is meant for, most of them right."""
    if "const" in schema or "enum" in schema:
        return st.sampled_from(schema.get("enum", [schema.get("const")]))
    if any("required" not in way or "type" in way for way in schema.get("oneOf", ())):
        return st.one_of(*map(like, schema["oneOf"]))
    if "if" in schema:
        return like(schema["then"]) | like(schema["else"])
    match schema.get("type"):
        case "string":
            return st.from_regex(schema["pattern"]) if "pattern" in schema else st.text(max_size=3)
        case "integer":
            return st.integers(schema.get("minimum", 0), 9)
        case "boolean":
            return st.booleans()
        case "array":
            return st.lists(like(schema["items"]), min_size=schema.get("minItems", 0), max_size=3)
        case _:
            return like_a_mapping(schema)


def like_a_mapping(schema):
    named = {name: like(inner) for name, inner in schema.get("properties", {}).items()}
    rest = schema.get("additionalProperties")
    if isinstance(rest, dict):
        return st.dictionaries(st.sampled_from("abc"), like(rest), max_size=2)
    ways = [set(way["required"]) for way in schema.get("oneOf", [{"required": []}])]
    some = [
        st.fixed_dictionaries({name: named[name] for name in named if name in {*way, *schema.get("required", ())}})
        for way in ways
    ]
    return st.one_of(*some, st.fixed_dictionaries({}, optional=named))


@st.composite
def mutated(draw, values):
    """A value with one place in it replaced, removed, added or repeated."""
    value = draw(values)
    inner = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else []
    if inner and draw(st.booleans()):
        key = draw(st.sampled_from(list(inner)))
        copy = value.copy()
        copy[key] = draw(mutated(st.just(value[key])))
        return copy
    match draw(st.sampled_from(("keep", "replace", "drop", "add", "repeat"))):
        case "drop" if isinstance(value, dict) and value:
            gone = draw(st.sampled_from(list(value)))
            return {key: item for key, item in value.items() if key != gone}
        case "drop" if isinstance(value, list):
            return value[1:]
        case "add" if isinstance(value, dict):
            return {**value, draw(st.sampled_from(["a", "note", "when", "one", "start"])): draw(ANYTHING)}
        case "add" if isinstance(value, list):
            return [*value, draw(ANYTHING)]
        case "repeat" if isinstance(value, list) and value:
            return [*value, value[0]]
        case "replace":
            return draw(ANYTHING)
        case _:
            return value


def has_doubt(value):
    """A number with a point, or a list that repeats what is no text: there a validator is asked."""
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    repeats = isinstance(value, list) and any(item in value[:index] for index, item in enumerate(value))
    return isinstance(value, float) or repeats or any(map(has_doubt, inner))


@pytest.mark.parametrize("key", SCHEMAS)
@given(data=st.data())
def test_what_passes_is_right(key, data):
    """Of each extension: right values, and values with a fault somewhere."""
    value = data.draw(ANYTHING | mutated(like(SCHEMAS[key])))
    passes, valid = certainly(SCHEMAS[key])(value), Draft202012Validator(SCHEMAS[key]).is_valid(value)
    assert valid or not passes
    assert passes or not valid or has_doubt(value)


NAMES = st.lists(st.sampled_from("abc"), unique=True, max_size=2)
COUNTS = st.integers(0, 2)


def keywords(inner):
    """Schemas of every keyword that is understood, and of some that are not."""
    return st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["string", "integer", "boolean", "object", "array", "number"]),
            "const": LEAVES,
            "enum": st.lists(LEAVES, min_size=1, max_size=3),
            "pattern": st.sampled_from(["^a$", "\\S", "^$"]),
            "minimum": COUNTS,
            "items": inner,
            "minItems": COUNTS,
            "maxItems": COUNTS,
            "uniqueItems": st.booleans(),
            "required": NAMES,
            "minProperties": COUNTS,
            "properties": st.dictionaries(st.sampled_from("abc"), inner, max_size=2),
            "additionalProperties": inner | st.booleans(),
            "dependentRequired": st.dictionaries(st.sampled_from("abc"), NAMES, max_size=2),
            "oneOf": st.lists(inner, min_size=1, max_size=3),
            "if": inner,
            "then": inner,
            "else": inner,
            "description": st.just("words"),
            "not": inner,
        },
    )


def few(schemas):
    """At most three keywords, else nothing is ever right."""
    return schemas.map(lambda schema: dict(list(schema.items())[:3]))


@given(
    schema=st.recursive(few(keywords(st.just({}))), lambda inner: few(keywords(inner)), max_leaves=4), value=ANYTHING
)
def test_no_schema_brings_about_a_wrong_yes(schema, value):
    """Not even behind `if` and `oneOf`, where a wrong no would."""
    assert not certainly(schema)(value) or Draft202012Validator(schema).is_valid(value)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "format": "date"},
        {"type": ["string", "null"]},
        {"type": "null"},
        {"enum": ["a", 1]},
        {"items": True},
        {"items": {"not": {}}},
        {"uniqueItems": False},
    ],
    ids=str,
)
def test_a_schema_that_is_not_understood_lets_nothing_pass(schema):
    """A new keyword in the file costs time, and no more."""
    assert not certainly(schema)("a")
    assert not certainly(schema)(["a"])


def test_our_own_specifications_load_no_validator():
    """Every value of an extension in them is certain."""
    code = (
        "import sys; from lendspec.generator.cli import app\n"
        "app(['check'], standalone_mode=False)\n"
        "sys.exit('jsonschema' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "6 of 6 specifications are clean" in done.stdout

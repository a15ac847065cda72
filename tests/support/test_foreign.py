"""The judge of foreign packages, held to others: its samples fit their schemas, its styles are the standard's."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from openapi_schema_validator import OAS30Validator, OAS31Validator
from ruamel.yaml import YAML

from tests.support.foreign.documented import Parameter
from tests.support.foreign.sample import Sample, Sampler, sample_of_json
from tests.support.foreign.source import Node, Source
from tests.support.foreign.styles import pairs, path_text, simple

WILD = Path(__file__).parents[1] / "wild"
TABLES = {
    "3.0.3": YAML(typ="safe").load(WILD / "schemas_3_0.yaml"),
    "3.1.0": YAML(typ="safe").load(WILD / "schemas_3_1.yaml"),
}
CASES = [(version, name) for version, table in TABLES.items() for name in table]
ODD = {
    "bounds": "one of its patterns is none of Python's",
    "enumeration_of_numbers_that_are_text": "its values are of another type than it states",
    "one_of_objects_told_apart_by_optional_members": "a value of one alternative fits the other too",
    "one_of_something_and_anything": "the same",
    "one_of_with_discriminator_mapped_to_bare_names": "the validator wants references",
    "only_null": "the validator knows null as a type in lists only",
    "reference_with_escaped_characters": "the validator does not follow an escaped reference",
    "required_member_that_is_not_described": "it is taken for a misprint and not sent",
}


def plain(value: object) -> object:
    """JSON without Decimal."""
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return float(value) if isinstance(value, Decimal) else value


@pytest.mark.parametrize(("version", "name"), [case for case in CASES if case[1] not in ODD])
@pytest.mark.parametrize("variant", ["full", "least"])
def test_a_sample_fits_its_schema(tmp_path, version, name, variant):
    """By a validator that other people wrote."""
    entry = TABLES[version][name]
    source = Source(tmp_path / "spec.yaml")
    root = {"openapi": version, "components": {"schemas": entry.get("components", {})}}
    source._files[source.path] = {**root, "schema": entry["schema"]}
    made = Sampler("answer", least=variant == "least").make(source.root.at("schema"))
    validator = OAS30Validator if version.startswith("3.0") else OAS31Validator
    schema = {**root, "allOf": [entry["schema"]]}
    assert [error.message for error in validator(schema).iter_errors(plain(made.json))] == []


LIST = sample_of_json(["blue", "black", "brown"])
OBJECT = sample_of_json({"R": 100, "G": 200, "B": 150})
TEXT = Sample("text", "blue")

PAIRS = {
    ("form", True, "list"): [("color", "blue"), ("color", "black"), ("color", "brown")],
    ("form", True, "object"): [("R", "100"), ("G", "200"), ("B", "150")],
    ("form", False, "text"): [("color", "blue")],
    ("form", False, "list"): [("color", "blue,black,brown")],
    ("form", False, "object"): [("color", "R,100,G,200,B,150")],
    ("spaceDelimited", False, "list"): [("color", "blue black brown")],
    ("pipeDelimited", False, "list"): [("color", "blue|black|brown")],
    ("deepObject", True, "object"): [("color[R]", "100"), ("color[G]", "200"), ("color[B]", "150")],
}
PATHS = {
    ("matrix", False, "text"): ";color=blue",
    ("matrix", False, "list"): ";color=blue,black,brown",
    ("matrix", False, "object"): ";color=R,100,G,200,B,150",
    ("matrix", True, "list"): ";color=blue;color=black;color=brown",
    ("matrix", True, "object"): ";R=100;G=200;B=150",
    ("label", False, "text"): ".blue",
    ("label", True, "list"): ".blue.black.brown",
    ("label", True, "object"): ".R=100.G=200.B=150",
    ("simple", False, "list"): "blue,black,brown",
    ("simple", False, "object"): "R,100,G,200,B,150",
    ("simple", True, "object"): "R=100,G=200,B=150",
}
VALUES = {"text": TEXT, "list": LIST, "object": OBJECT}


@pytest.mark.parametrize(("style", "explode", "value"), PAIRS)
def test_pairs_are_those_of_the_table_of_openapi(style, explode, value):
    """https://spec.openapis.org/oas/v3.1.0#style-examples."""
    assert pairs("color", VALUES[value], style, explode=explode) == PAIRS[style, explode, value]


@pytest.mark.parametrize(("style", "explode", "value"), PATHS)
def test_parts_of_a_path_are_those_of_the_table_of_openapi(style, explode, value):
    """The same table."""
    nothing = Node(Source(Path("none.yaml")), Path("none.yaml"), None)
    parameter = Parameter("color", "path", required=True, style=style, explode=explode, schema=nothing, content=None)
    assert path_text(parameter, VALUES[value]) == PATHS[style, explode, value]
    if style == "simple":
        assert simple(VALUES[value], explode=explode) == PATHS[style, explode, value]

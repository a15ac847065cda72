"""Documents that nobody thought of: whatever they are, the end is a package or a finding with its place."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lendspec.generator.build import build_spec
from lendspec.generator.findings import SpecError
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.load import load_text
from lendspec.generator.render import render_client
from tests.hostile.payloads import PAYLOADS
from tests.hostile.places import places, replaced
from tests.hostile.test_texts import document_of

WORDS = [
    "openapi",
    "3.1.0",
    "info",
    "paths",
    "/a",
    "get",
    "post",
    "parameters",
    "name",
    "in",
    "query",
    "path",
    "schema",
]
WORDS += [
    "type",
    "string",
    "object",
    "array",
    "properties",
    "items",
    "$ref",
    "#/components/schemas/A",
    "allOf",
    "oneOf",
]
WORDS += [
    "enum",
    "required",
    "responses",
    "200",
    "content",
    "application/json",
    "components",
    "schemas",
    "A",
    "#",
    "#/",
]
WORDS += ["discriminator", "propertyName", "mapping", "additionalProperties", "security", "tags", "servers", "url"]
texts = st.one_of(st.sampled_from(WORDS), st.sampled_from(list(PAYLOADS.values())), st.text(max_size=8))
leaves = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), texts)
values = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=20,
)
BASES = {name: document_of(name)[0] for name in ("calls", "types", "curated rules", "curated enums")}
PLACES = {name: list(places(base)) for name, base in BASES.items()}
quick = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def ends_well(folder, text):
    """Build in both modes; every finding and refusal has a place in the file."""
    path = folder / "spec.json"
    path.write_text(text, "utf-8")
    for read in (build_spec, build_foreign):
        try:
            built = read(path)
        except SpecError as problem:
            found = problem.findings
        else:
            assert render_client(built.spec)
            found = (*built.outcome.notes, *(each for refusal in built.outcome.refused for each in refusal.findings))
        assert all(each.place.file == path and each.place.line >= 1 and each.place.column >= 1 for each in found)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder for the document of each example."""
    return tmp_path_factory.mktemp("random")


@quick
@given(value=values)
def test_any_value_is_no_crash(folder, value):
    """With a head or without."""
    ends_well(folder, json.dumps(value))
    head = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"responses": {}}}}}
    ends_well(folder, json.dumps(head | value if isinstance(value, dict) else head | {"paths": value}))


@quick
@given(data=st.data())
def test_any_change_of_a_document_is_no_crash(folder, data):
    """Another value, of whatever type, at a place or two."""
    name = data.draw(st.sampled_from(list(BASES)))
    changed = BASES[name]
    for place in data.draw(st.lists(st.sampled_from(PLACES[name]), min_size=1, max_size=2, unique_by=str)):
        value = data.draw(texts if place.key else values)
        try:
            changed = replaced(changed, place, value)
        except LookupError:
            continue  # the other change took this place away
    ends_well(folder, json.dumps(changed))


@quick
@given(
    text=st.text(st.characters(exclude_categories=()), max_size=60), name=st.sampled_from(["spec.yaml", "spec.json"])
)
def test_any_text_is_no_crash_of_the_loader(folder, text, name):
    """In YAML and in JSON, as strict and as lenient reading."""
    for notes in (None, []):
        try:
            load_text(text, folder / name, notes)
            found = ()
        except SpecError as problem:
            found = problem.findings
        assert all(each.place.line >= 1 and each.place.column >= 1 for each in found)

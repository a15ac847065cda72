"""Bundles: one document out of several files, which any tool for OpenAPI can read."""

from __future__ import annotations

import json

import pytest
from openapi_spec_validator import validate

from lendspec.generator.build import build_spec
from lendspec.generator.bundle import bundle
from lendspec.generator.findings import SpecError
from tests.generator.documents import document, write

COMMON = """\
openapi: 3.1.0
tags:
- {name: margin, description: Margin.}
paths:
  /margin:
    get:
      operationId: margin
      tags: [margin]
      x-group: loan.margin
      x-method: margin
      x-effect: read
      responses: {'200': {$ref: '#/components/responses/Ok'}}
components:
  responses:
    Ok: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
  schemas:
    Amount: {type: string, format: decimal}
    List: {type: array, items: {type: string}}
    Node:
      type: object
      properties:
        amount: {$ref: '#/components/schemas/Amount'}
        next: {$ref: '#/components/schemas/Node'}
"""


@pytest.fixture
def made(tmp_path):
    """Bundle a document beside `common.yaml`."""
    write(tmp_path, COMMON, "common.yaml")

    def make(**parts):
        return bundle(write(tmp_path, document(**parts)))

    return make


def refers(value):
    """Every reference of a document."""
    if isinstance(value, dict):
        return [text for key, inner in value.items() for text in ([inner] if key == "$ref" else refers(inner))]
    return [text for inner in value for text in refers(inner)] if isinstance(value, list) else []


def resolves(whole, reference):
    """Whether a reference leads to something inside of the document."""
    here = whole
    for part in reference.removeprefix("#/").split("/"):
        here = here[part.replace("~1", "/").replace("~0", "~")]
    return here is not None


def test_a_document_without_parts_stays_as_it_is(made):
    """In its order."""
    whole = made()
    assert list(whole) == ["openapi", "info", "paths", "components"]
    assert whole["paths"]["/loan"]["get"]["operationId"] == "getLoan"


def test_what_other_files_hold_moves_in(made):
    """With everything that it refers to, and what holds itself goes on doing so."""
    whole = made(answer="$ref: 'common.yaml#/components/schemas/Node'")
    assert set(whole["components"]["schemas"]) == {"Unused", "Node", "Amount"}
    assert set(refers(whole)) == {"#/components/schemas/Node", "#/components/schemas/Amount"}
    assert all(resolves(whole, reference) for reference in refers(whole))


def test_a_part_never_replaces_a_component_of_the_same_name(made):
    """It gets another name."""
    whole = made(answer="$ref: 'common.yaml#/components/schemas/Amount'", schemas="Amount: {type: boolean}")
    assert whole["components"]["schemas"] == {
        "Amount": {"type": "boolean"},
        "Amount2": {"type": "string", "format": "decimal"},
    }
    assert refers(whole) == ["#/components/schemas/Amount2"]


def test_an_alias_gives_way_to_what_it_names(made):
    """One name, one component."""
    whole = made(
        answer="$ref: '#/components/schemas/Amount'", schemas="Amount: {$ref: 'common.yaml#/components/schemas/Amount'}"
    )
    assert whole["components"]["schemas"] == {"Amount": {"type": "string", "format": "decimal"}}


def test_parts_of_two_files_with_one_name_are_kept_apart(made, tmp_path):
    """The second gets a number."""
    write(tmp_path, "openapi: 3.1.0\ncomponents: {schemas: {Amount: {type: integer}}}\n", "other.yaml")
    answer = (
        "type: object\nproperties:\n  a: {$ref: 'common.yaml#/components/schemas/Amount'}\n"
        "  b: {$ref: 'other.yaml#/components/schemas/Amount'}"
    )
    schemas = made(answer=answer)["components"]["schemas"]
    assert (schemas["Amount"]["type"], schemas["Amount2"]["type"]) == ("string", "integer")


def test_a_path_of_another_file_moves_in_with_the_texts_of_its_tags(made):
    """Beside the tags that the document has itself."""
    whole = made(
        paths="/margin: {$ref: 'common.yaml#/paths/~1margin'}", root="tags:\n- {name: loan, description: Loans.}"
    )
    assert whole["paths"]["/margin"]["get"]["operationId"] == "margin"
    assert [tag["name"] for tag in whole["tags"]] == ["loan", "margin"]
    assert all(resolves(whole, reference) for reference in refers(whole))


def test_a_path_of_a_file_without_tags_moves_in_alone(made, tmp_path):
    """There are no texts to bring."""
    write(tmp_path, COMMON.replace("tags:\n- {name: margin, description: Margin.}\n", ""), "common.yaml")
    assert "tags" not in made(paths="/margin: {$ref: 'common.yaml#/paths/~1margin'}")


def test_a_reference_into_a_path_is_kept(made):
    """With its escapes."""
    reference = "#/paths/~1loan/get/responses/200/content/application~1json/schema"
    other = f"""
    /other:
      get:
        operationId: other
        x-group: loan
        x-method: other
        x-effect: read
        responses:
          '200':
            description: ok
            content: {{application/json: {{schema: {{$ref: '{reference}'}}}}}}
    """
    whole = made(paths=other)
    assert refers(whole) == [reference]


def test_only_components_can_move(made):
    """Anything else has no place in another document."""
    with pytest.raises(SpecError, match="is no component; only entries of components can be moved into one document"):
        made(answer="$ref: 'common.yaml#/components/schemas/List/items'")


def test_a_document_with_faults_is_not_bundled(made):
    """The faults are told instead."""
    with pytest.raises(SpecError, match="bare-object"):
        made(schemas="A: {type: object}")


def test_every_curated_specification_is_one_document_for_other_tools(request, tmp_path):
    """Judged by a validator of others; and ours reads it as the same operations."""
    paths = sorted(path for path in (request.config.rootpath / "specs").glob("*/*.yaml") if path.stem != "common")
    for path in paths:
        whole = bundle(path)
        validate(whole)
        assert all(resolves(whole, reference) for reference in refers(whole))
        again = build_spec(write(tmp_path / path.parent.name, json.dumps(whole, ensure_ascii=False), path.name)).spec
        assert [each.id for each in again.operations] == [each.id for each in build_spec(path).spec.operations]

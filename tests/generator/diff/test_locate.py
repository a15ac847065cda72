"""Places of what lies in other files, on path items, deep in types, or nowhere."""

from __future__ import annotations

import pytest

from lendspec.generator.build import build_spec
from lendspec.generator.diff.changes import Anchor
from lendspec.generator.diff.locate import Atlas
from lendspec.generator.diff.paths import Steps
from lendspec.generator.document import Workspace
from tests.generator.documents import marked, write

MAIN = """\
openapi: 3.1.0
info: {title: Places, version: 1.0.0, x-exchange: demo, x-product: places}
paths:
  /loans/{id}:
    $ref: 'parts.yaml#/paths/~1loans~1{id}'
"""
PARTS = """\
paths:
  /loans/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
    post:
      operationId: change
      x-group: loan
      x-method: change
      x-effect: write
      parameters:
        - $ref: '#/components/parameters/side'
      requestBody:
        $ref: '#/components/requestBodies/Change'
      responses:
        '200':
          $ref: '#/components/responses/Done'
components:
  parameters:
    side:
      name: side
      in: query
      schema: {type: string, enum: [BUY, SELL]}
  requestBodies:
    Change:
      content:
        application/json:
          schema:
            type: object
            properties:
              note: {type: string}
              steps:
                type: array
                items:
                  type: object
                  properties:
                    amount: {type: string}
  responses:
    Done:
      description: Done.
      content:
        application/json:
          schema:
            type: object
            additionalProperties:
              type: [object, 'null']
              properties:
                rest: {type: string}
                kind:
                  type: integer
                  enum: [1, 2]
                  x-enum-names: [ONE, TWO]
"""
CALL = ("POST", "/loans/{id}")
PLACES = [
    (Anchor(CALL), "    ▸post:\n"),
    (Anchor(CALL, key="x-effect"), "▸x-effect"),
    (Anchor(CALL, key="x-limits"), "    ▸post:\n"),
    (Anchor(CALL, ("path", "id")), "- ▸{name: id"),
    (Anchor(CALL, ("query", "side")), "    ▸side:\n"),
    (Anchor(CALL, ("query", "side"), key="schema"), "      ▸schema: {type: string, enum"),
    (Anchor(CALL, ("query", "gone")), "    ▸post:\n"),
    (Anchor(CALL, ("body", "note")), "▸note:"),
    (Anchor(CALL, ("body", "gone")), "    ▸post:\n"),
    (Anchor(type="LoanChangeSide", member="SELL"), "enum: [BUY, ▸SELL]"),
    (Anchor(type="LoanChangeStep", member="amount"), "▸amount: {type: string}"),
    (Anchor(type="LoanChange", member="rest"), "▸rest:"),
    (Anchor(type="LoanChange", member="rest", key="type"), "rest: {▸type: string}"),
    (Anchor(type="LoanChange"), "▸additionalProperties:"),
    (Anchor(type="LoanChange", member="gone"), "▸additionalProperties:"),
    (Anchor(type="LoanChangeKind", member=2), "[1, ▸2]"),
    (Anchor(type="LoanChangeKind", key="x-enum-names"), "▸x-enum-names"),
]


@pytest.fixture
def atlas(tmp_path):
    write(tmp_path, PARTS, "parts.yaml")
    path = write(tmp_path, MAIN)
    return Atlas(path, build_spec(path).spec)


@pytest.mark.parametrize(("anchor", "fragment"), PLACES)
def test_a_part_is_found_in_the_file_that_holds_it(atlas, tmp_path, anchor, fragment):
    """What is missing is told at what would hold it."""
    plain = fragment.replace("▸", "")
    assert PARTS.count(plain) == 1
    place = atlas.place(anchor)
    assert (place.line, place.column) == marked(PARTS.replace(plain, fragment))[1]
    assert place.file == tmp_path / "parts.yaml"


@pytest.mark.parametrize("anchor", [Anchor(type="Gone"), Anchor(("GET", "/gone")), Anchor(), Anchor(key="tags")])
def test_what_is_nowhere_is_told_at_the_top(atlas, tmp_path, anchor):
    place = atlas.place(anchor)
    assert (place.file, place.line, place.column) == (tmp_path / "spec.yaml", 1, 1)


def test_a_key_of_the_document_is_found(atlas):
    assert atlas.place(Anchor(key="info")).line == 2


def test_steps_end_in_none_where_there_is_nothing(tmp_path):
    """A reference that leads nowhere, a key that is missing, a value that has no keys."""
    workspace = Workspace()
    steps = Steps(workspace)
    root = workspace.open(write(tmp_path, "a: {$ref: '#/gone'}\nb: [{c: 1}]\n"))
    assert steps.target(steps.child(root, "a")) is None
    assert steps.child(root, "a", "b") is None
    assert steps.child(root, "b", "0", "c").value == 1
    assert steps.child(root, "b", "0", "c", "d") is None
    assert steps.child(None, "a") is None
    assert list(steps.keys(steps.child(root, "b"))) == ["0"]


def test_composed_schemas_are_searched_in_depth(tmp_path):
    """One that leads back to itself is searched once."""
    workspace = Workspace()
    steps = Steps(workspace)
    text = "a: {allOf: [{$ref: '#/b'}, {properties: {y: 2}}]}\nb: {anyOf: [{properties: {x: 1}}, {$ref: '#/a'}]}\n"
    root = workspace.open(write(tmp_path, text))
    (found,) = steps.inside(steps.child(root, "a"), "properties", "x")
    assert found.value == 1
    (found,) = steps.inside(steps.child(root, "b"), "properties", "y")
    assert (steps.place(found).line, steps.place(found).column) == (1, 42)

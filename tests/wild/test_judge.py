"""The judge itself: each way in which a generated package can be wrong is found."""

from __future__ import annotations

import pytest

from tests.wild.fragments import document

ITEM = """\
parameters:
- {name: id, in: path, required: true, schema: {type: string}}
post:
  operationId: make
  parameters:
  - {name: limit, in: query, schema: {type: integer}}
  - {name: coins, in: query, schema: {type: array, items: {type: string}}}
  - {name: joined, in: query, explode: false, schema: {type: array, items: {type: string}}}
  - {name: at, in: query, schema: {type: string, format: date-time}}
  - {name: X-Key, in: header, schema: {type: string}}
  - {name: crumb, in: cookie, schema: {type: string}}
  requestBody:
    required: true
    content:
      application/json:
        schema:
          type: object
          required: [size]
          properties: {size: {type: number}, note: {type: string}}
  responses:
    '200':
      description: ok
      content:
        application/json:
          schema:
            type: object
            required: [amount, rows]
            properties:
              amount: {type: number}
              at: {type: string, format: date-time}
              side: {type: string, enum: [BUY, SELL]}
              rows: {type: array, items: {type: object, properties: {n: {type: integer}}}}
              more: {type: object, additionalProperties: {type: string}}
"""

MISTAKES = {
    "another_path": ('path=("/things/", "id", "/parts")', 'path=("/thing/", "id", "/parts")', "neither generated"),
    "another_method": ('method="POST"', 'method="PUT"', "neither generated"),
    "parameter_renamed": ('Parameter("limit"', 'Parameter("limits"', "query parameter limit: the method takes none"),
    "parameter_in_another_place": ('"int", "query"', '"int", "header"', "query parameter limit: the method takes none"),
    "list_joined": (
        '"query", wire_list(wire_text))',
        '"query", wire_list(wire_text), explode=False)',
        "query: is missing",
    ),
    "list_repeated": ("explode=False", "explode=True", "query: is missing"),
    "body_member_renamed": ('Parameter("note"', 'Parameter("notes"', "body member note: the method takes none"),
    "member_of_the_answer_renamed": ('required(row, "amount"', 'required(row, "amounts"', "expected a value"),
    "member_of_the_answer_lost": ('optional(row, "side", ', 'optional(row, "sides", ', "answer.side: is lost"),
    "member_of_the_answer_swapped": ('optional(row, "at", date_time)', 'optional(row, "at", text)', "answer.at"),
    "number_of_the_answer_as_text": (
        'required(row, "amount", decimal)',
        'required(row, "amount", text)',
        "expected text",
    ),
    "rows_of_the_answer_lost": (
        'optional(row, "n", integer)',
        'optional(row, "m", integer)',
        "answer.rows[0].n: is lost",
    ),
    "header_renamed": ('Parameter("X-Key"', 'Parameter("X-Keys"', "header parameter X-Key: the method takes none"),
    "body_as_form": ('body="json"', 'body="form"', "body: Content-Type must be application/json"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_the_generated_code_is_found(workshop, mistake):
    """Made by hand, in the text of the package."""
    text, wrong, told = MISTAKES[mistake]
    found = workshop.judge(document({"/things/{id}/parts": ITEM}), tampered={text: wrong})
    assert any(told in f"{each.text}" for each in found.faults), found.faults


def test_a_right_package_has_no_fault(workshop):
    """The same one, as it was generated."""
    workshop.judge(document({"/things/{id}/parts": ITEM})).check()

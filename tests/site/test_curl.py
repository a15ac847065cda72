"""Commands for what other exchanges do: bearer tokens, forms, paths with values, lists."""

from __future__ import annotations

import pytest

from lendspec.site.catalog import read_product
from lendspec.site.curl import curl_sample
from tests.generator.documents import write

SPEC = """\
openapi: 3.1.0
info: {title: Demo, version: 1.0.0, x-exchange: demo, x-product: loans}
servers: [{url: 'https://demo.example/'}]
paths:
  /loans/{loanId}:
    put:
      operationId: change
      tags: [loan]
      security: [{bearer: []}]
      x-group: loan
      x-method: change
      x-effect: write
      parameters:
        - {name: loanId, in: path, required: true, example: a b, schema: {type: string}}
        - {name: coins, in: query, required: true, example: [BTC, ETH], schema: {type: array, items: {type: string}}}
        - name: ids
          in: query
          required: true
          explode: false
          example: [1, 2]
          schema: {type: array, items: {type: integer}}
        - {name: full, in: query, required: true, example: true, schema: {type: boolean}}
        - {name: rate, in: query, required: true, example: 0.00000005, schema: {type: number}}
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, required: [text], properties: {text: {type: string}}}
            example: {text: it's mine}
      responses: {'200': {description: ok}}
  /rates:
    get:
      operationId: rates
      tags: [loan]
      security: [{basic: []}]
      x-group: loan
      x-method: rates
      x-effect: read
      responses: {'200': {description: ok}}
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer}
    basic: {type: http, scheme: basic}
"""


@pytest.fixture
def commands(tmp_path):
    product = read_product(write(tmp_path, SPEC, "demo.yaml"))
    return {operation.id: curl_sample(product, operation) for operation in product.spec.operations}


def test_values_are_encoded_and_shown_as_they_travel(commands):
    assert commands["change"].splitlines()[0] == (
        'curl -X PUT "https://demo.example/loans/a%20b?coins=BTC&coins=ETH&ids=1%2C2&full=true&rate=0.00000005" \\'
    )


def test_a_token_is_a_placeholder(commands):
    assert '-H "Authorization: Bearer $BEARER"' in commands["change"]
    assert '-H "Authorization: Basic $BASIC"' in commands["rates"]


def test_a_form_is_quoted_for_the_shell(commands):
    assert r"--data-urlencode 'text=it'\''s mine'" in commands["change"]

"""House rules: a curated specification that lacks something is told what and where."""

from __future__ import annotations

import pytest

from lendspec.generator.findings import SpecError
from lendspec.generator.lint import lint
from tests.generator.documents import marked, write

COMPLETE = """\
openapi: 3.1.0
info: {title: Demo loans, version: 1.0.0, x-exchange: demo, x-product: loans}
paths:
  /loan:
    get:
      operationId: getLoan
      summary: Look at a loan
      x-summary-zh: 查询借币
      description: Shows a loan.
      x-description-zh: 查询一笔借币。
      x-group: loan
      x-method: get_loan
      x-effect: read
      x-permission: Read
      x-limits: [{weight: 1, per_seconds: 1, budget: 1, scope: ip, pool: operation}]
      x-provenance: {source: 'https://example.com', checked: '2026-11-20'}
      parameters:
        - {name: coin, in: query, description: Coin., x-description-zh: 币种。, example: BTC, schema: {type: string}}
      responses:
        '200':
          description: The loan.
          x-description-zh: 借币。
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Loan'}
              example: {description: no text of ours}
components:
  schemas:
    Loan:
      type: object
      description: A loan.
      x-description-zh: 借币。
      properties:
        amount: {type: string, format: decimal, description: Amount., x-description-zh: 数量。}
        description: {type: string, description: Words., x-description-zh: 说明。}
        side: {$ref: '#/components/schemas/Side'}
    Side:
      type: string
      description: Side.
      x-description-zh: 方向。
      enum: [BUY, SELL]
      x-enum-docs: {en: [Buys., Sells.], zh: [买, 卖]}
    Flag:
      type: string
      description: Flag.
      x-description-zh: 标志。
      enum: ['1', '0']
      x-bool: ['1', '0']
"""

FAULTS = {
    "no twin": (
        "      ▸description: Shows a loan.\n",
        "      x-description-zh: 查询一笔借币。\n",
        "untranslated",
        "write `x-description-zh`",
    ),
    "no permission": (
        "    get:\n      ▸operationId",
        "      x-permission: Read\n",
        "incomplete",
        "the operation lacks `x-permission`",
    ),
    "empty limits": (
        "    get:\n      ▸operationId",
        "      x-limits: [{weight: 1, per_seconds: 1, budget: 1, scope: ip, pool: operation}]\n",
        "incomplete",
        "lacks `x-limits`",
    ),
    "no answer": (
        "      ▸responses:",
        "              example: {description: no text of ours}\n",
        "no-example",
        "no documented answer; give it, or say",
    ),
    "no text of a parameter": (
        "- ▸{name: coin",
        "description: Coin., x-description-zh: 币种。, ",
        "undescribed",
        "lacks `description`",
    ),
    "no example of a parameter": ("- ▸{name: coin", "example: BTC, ", "undescribed", "lacks `example`"),
    "no text of a property": (
        "amount: ▸{type",
        "description: Amount., x-description-zh: 数量。",
        "undescribed",
        "`amount` lacks `description`",
    ),
    "no text of a schema": (
        "Side:\n      ▸type",
        "      description: Side.\n      x-description-zh: 方向。\n",
        "undescribed",
        "`Side` lacks `description`",
    ),
    "an amount that is text": (
        "amount: ▸{type",
        "format: decimal, ",
        "inexact",
        "`amount` looks like an amount; write `format: decimal`",
    ),
    "members without texts": (
        "      ▸enum: [BUY",
        "en: [Buys., Sells.], ",
        "undescribed",
        "one text for each value in 'en'",
    ),
}


def lint_of(folder, text):
    return lint(write(folder, text))


def test_a_complete_specification_keeps_the_house_rules(tmp_path):
    """Every fragment below lacks one thing of it."""
    assert lint_of(tmp_path, COMPLETE) == []


@pytest.mark.parametrize(("mark", "missing", "rule", "words"), FAULTS.values(), ids=FAULTS)
def test_what_is_missing_is_named_where_it_should_stand(tmp_path, mark, missing, rule, words):
    """With a rule that a pipeline can count."""
    plain = mark.replace("▸", "")
    assert COMPLETE.count(plain) == COMPLETE.count(missing) == 1
    text, place = marked(COMPLETE.replace(plain, mark).replace(missing, ""))
    (found,) = lint_of(tmp_path, text)
    assert (found.rule, found.place.line, found.place.column) == (rule, *place)
    assert words in found.message


def test_a_time_that_is_text_is_named(tmp_path):
    """Unless the specification says that it is words."""
    text = COMPLETE.replace("amount: {type: string, format: decimal", "▸borrowTime: {type: string")
    clean, (line, _) = marked(text)
    (found,) = lint_of(tmp_path, clean)
    assert (found.rule, found.place.line) == ("timeless", line)
    assert (
        lint_of(tmp_path, clean.replace("borrowTime: {type: string", "borrowTime: {type: string, x-wording: or never"))
        == []
    )


@pytest.mark.parametrize(
    "note", [", note: The page has no documented example.", ", note: 'No documented example, no words.'"]
)
def test_an_answer_may_be_missing_where_the_exchange_shows_none(tmp_path, note):
    """The note says so."""
    text = COMPLETE.replace("              example: {description: no text of ours}\n", "").replace(
        "checked: '2026-11-20'", f"checked: '2026-11-20'{note}"
    )
    assert lint_of(tmp_path, text) == []


def test_examples_count_as_an_example(tmp_path):
    """Any of them."""
    text = COMPLETE.replace(
        "example: {description: no text of ours}", "examples: {one: {summary: s, value: {summary: s}}}"
    )
    assert lint_of(tmp_path, text) == []


def test_parts_in_other_files_are_held_to_the_rules_there(tmp_path):
    """The finding names their file."""
    part = write(
        tmp_path,
        "openapi: 3.1.0\ncomponents:\n  schemas:\n    Amount: {type: string, format: decimal}\n",
        "common.yaml",
    )
    text = COMPLETE.replace("{type: string, format: decimal,", "{$ref: 'common.yaml#/components/schemas/Amount',")
    (found,) = lint_of(tmp_path, text)
    assert (found.rule, found.place.file) == ("undescribed", part)


def test_a_specification_with_faults_is_not_linted(tmp_path):
    """Form comes first."""
    with pytest.raises(SpecError, match="unknown-key"):
        lint_of(tmp_path, COMPLETE + "qqq: 1\n")


def test_the_curated_specifications_keep_the_house_rules(request):
    """All of them."""
    paths = sorted(path for path in (request.config.rootpath / "specs").glob("*/*.yaml") if path.stem != "common")
    assert [str(found) for path in paths for found in lint(path)] == []

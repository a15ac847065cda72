"""What other people's operations answer."""

from __future__ import annotations

import pytest

from lendspec.generator.diff.types import answered
from tests.generator.foreign.specs import described, operation_of, read

JSON = "content: {application/json: {schema: {type: integer}}}"
TEXT = "content: {text/csv: {schema: {type: string}}}"


def told(operation):
    return answered(operation.answer), operation.reads, operation.accept, operation.done


ANSWERS = [
    (f"'200': {{{JSON}}}", ("int", "json", None, ())),
    (f"200: {{{JSON}}}", ("int", "json", None, ())),
    (f"2XX: {{{JSON}}}", ("int", "json", None, ())),
    (f"default: {{{JSON}}}", ("int", "json", None, ())),
    (f"'201': {{{JSON}}}\n  '400': {{{TEXT}}}", ("int", "json", None, ())),
    (f"'200': {{{JSON}}}\n  default: {{{TEXT}}}", ("int", "json", None, ())),
    (f"'200': {{{JSON}}}\n  '204': {{}}", ("int | None", "json", None, ())),
    (f"'200': {{{JSON}}}\n  '202': {{content: {{application/json: {{schema: {{type: string}}}}}}}}",
     ("int | str", "json", None, ())),
    (f"'200': {{{JSON}}}\n  '202': {{{JSON}}}", ("int", "json", None, ())),
    ("'200': {content: {application/json: {}}}\n  '204': {}", ("object", "json", None, ())),
    (f"'200': {{{TEXT}}}", ("str", "text", None, ())),
    ("'200': {content: {application/xml: {schema: {type: object}}}}", ("str", "text", None, ())),
    ("'200': {content: {application/pdf: {}}}", ("bytes", "bytes", None, ())),
    ("'200': {content: {text/csv: {schema: {type: string, format: binary}}}}", ("bytes", "bytes", None, ())),
    ("'200': {content: {application/json: {schema: {type: string, format: binary}}}}", ("str", "json", None, ())),
    (f"'200': {{{TEXT}}}\n  '204': {{}}", ("str | None", "text", None, ())),
    ("'200': {content: {text/csv: {}, application/json: {schema: {type: integer}}}}",
     ("int", "json", "application/json", ())),
    ("'200': {content: {'*/*': {schema: {type: integer}}, text/csv: {}}}", ("int", "json", None, ())),
    (f"'200': {{{JSON}}}\n  '201': {{{TEXT}}}", ("int", "json", "application/json", ())),
    ("'200': {description: Done.}", ("None", "bytes", None, ())),
    ("'302': {description: There.}", ("None", "bytes", None, (302,))),
    (f"'301': {{}}\n  '302': {{}}\n  default: {{{JSON}}}", ("None", "bytes", None, (301, 302))),
    ("'400': {description: No.}", ("None", "bytes", None, ())),
    ("3XX: {description: There.}", ("None", "bytes", None, ())),
    ("{}", ("None", "bytes", None, ())),
]  # fmt: skip


@pytest.mark.parametrize(("responses", "expected"), ANSWERS)
def test_answers(tmp_path, responses, expected):
    """Every success as one type, JSON before text before bytes; what to ask for only where there is a choice."""
    assert told(operation_of(tmp_path, described(f"responses:\n  {responses}"))) == expected


def test_two_successes_of_inline_objects_are_two_classes(tmp_path):
    text = "responses:\n" + "".join(
        f"  '{code}': {{content: {{application/json: {{schema: {{properties: {{{name}: {{type: string}}}}}}}}}}}}\n"
        for code, name in (("200", "a"), ("202", "b"))
    )
    assert answered(operation_of(tmp_path, described(text)).answer) == "GetLoan | GetLoan1"


def test_a_success_that_cannot_be_found_refuses_the_operation(tmp_path):
    """At the reference."""
    built = read(tmp_path, described("responses:\n  '200': {$ref: '#/components/responses/Gone'}"))
    (refusal,) = built.outcome.refused
    assert (refusal.operation, [found.rule for found in refusal.findings]) == ("GET /loan", ["ref-dangling"])
    assert str(refusal.findings[0].place).endswith("spec.yaml:9:17")


@pytest.mark.parametrize(
    ("content", "example"),
    [
        ("example: {a: 1}", {"a": 1}),
        ("examples: {one: {value: 5}, two: {value: 6}}", 5),
        ("examples: {one: {externalValue: 'https://example.com'}}", None),
        ("examples: {one: {$ref: '#/components/examples/Gone'}}", None),
        ("schema: {}", None),
    ],
)
def test_the_example_of_an_answer(tmp_path, content, example):
    text = described(f"responses: {{'200': {{content: {{application/json: {{{content}}}}}}}}}")
    assert operation_of(tmp_path, text).example == example


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        (f"'200': {{description: Done.}}\n  '201': {{{JSON}}}", ("int | None", "json", None, (200,))),
        (f"2XX: {{description: Done.}}\n  '201': {{{JSON}}}", ("int | None", "json", None, (200,))),
        (f"'200': {{{JSON}}}\n  2XX: {{description: Done.}}", ("int | None", "json", None, ())),
    ],
)
def test_status_200_without_a_body_beside_another_that_has_one(tmp_path, responses, expected):
    """Then an empty body is no broken answer."""
    assert told(operation_of(tmp_path, described(f"responses:\n  {responses}"))) == expected

"""Answers of every status and content type, as a caller must get them."""

# ruff: noqa: E501 - each row of the tables is one fragment, read as a whole

from __future__ import annotations

import pytest

from tests.wild.fragments import answered, document

THING = "{type: object, required: [id], properties: {id: {type: string}, amount: {type: number}}}"
OTHER = "{type: object, required: [job], properties: {job: {type: string}}}"

ANSWERS = {
    "json": f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}",
    "unquoted_code": f"200: {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}",
    "created": f"'201': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}",
    "range": f"2XX: {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}",
    "range_in_small_letters": f"2xx: {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}",
    "only_default": f"default: {{description: any, content: {{application/json: {{schema: {THING}}}}}}}",
    "default_and_200": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}\n"
        f"default: {{description: error, content: {{application/json: {{schema: {OTHER}}}}}}}"
    ),
    "only_errors": f"'404': {{description: error, content: {{application/json: {{schema: {OTHER}}}}}}}",
    "nothing": "{}",
    "no_content": "'204': {description: Done.}",
    "no_content_that_is_described": f"'204': {{description: Done., content: {{application/json: {{schema: {THING}}}}}}}",
    "200_and_no_content_that_is_described": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}\n"
        f"'204': {{description: Done., content: {{application/json: {{schema: {OTHER}}}}}}}"
    ),
    "no_media": "'200': {description: Done.}",
    "empty_content": "'200': {description: Done., content: {}}",
    "no_schema": "'200': {description: ok, content: {application/json: {}}}",
    "empty_schema": "'200': {description: ok, content: {application/json: {schema: {}}}}",
    "no_description": f"'200': {{content: {{application/json: {{schema: {THING}}}}}}}",
    "description_null": f"'200': {{description: null, content: {{application/json: {{schema: {THING}}}}}}}",
    "200_and_201": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}\n"
        f"'201': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}"
    ),
    "200_and_202_of_another_shape": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}\n"
        f"'202': {{description: later, content: {{application/json: {{schema: {OTHER}}}}}}}"
    ),
    "200_and_204": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}\n'204': {{description: None.}}"
    ),
    "204_and_200": (
        f"'204': {{description: None.}}\n'200': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}"
    ),
    "200_and_302": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}\n'302': {{description: Moved.}}"
    ),
    "200_json_and_202_text": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}\n"
        "'202': {description: later, content: {text/plain: {schema: {type: string}}}}"
    ),
    "json_with_charset": f"'200': {{description: ok, content: {{application/json; charset=utf-8: {{schema: {THING}}}}}}}",
    "json_in_capitals": f"'200': {{description: ok, content: {{Application/JSON: {{schema: {THING}}}}}}}",
    "json_of_a_vendor": f"'200': {{description: ok, content: {{application/hal+json: {{schema: {THING}}}}}}}",
    "json_problem": f"'200': {{description: ok, content: {{application/problem+json: {{schema: {THING}}}}}}}",
    "text_json": f"'200': {{description: ok, content: {{text/json: {{schema: {THING}}}}}}}",
    "any_type": f"'200': {{description: ok, content: {{'*/*': {{schema: {THING}}}}}}}",
    "text": "'200': {description: ok, content: {text/plain: {schema: {type: string}}}}",
    "text_without_schema": "'200': {description: ok, content: {text/plain: {}}}",
    "text_with_charset": "'200': {description: ok, content: {text/plain; charset=utf-8: {schema: {type: string}}}}",
    "html": "'200': {description: ok, content: {text/html: {schema: {type: string}}}}",
    "csv": "'200': {description: ok, content: {text/csv: {schema: {type: string}}}}",
    "events": "'200': {description: ok, content: {text/event-stream: {schema: {type: string}}}}",
    "xml": f"'200': {{description: ok, content: {{application/xml: {{schema: {THING}}}}}}}",
    "octets": "'200': {description: ok, content: {application/octet-stream: {schema: {type: string, format: binary}}}}",
    "octets_without_schema": "'200': {description: ok, content: {application/octet-stream: {}}}",
    "pdf": "'200': {description: ok, content: {application/pdf: {schema: {type: string, format: binary}}}}",
    "zip": "'200': {description: ok, content: {application/zip: {schema: {type: string, format: binary}}}}",
    "image": "'200': {description: ok, content: {image/*: {schema: {type: string, format: binary}}}}",
    "json_and_text": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}, text/plain: {{schema: {{type: string}}}}}}}}"
    ),
    "text_and_json": (
        f"'200': {{description: ok, content: {{text/csv: {{schema: {{type: string}}}}, application/json: {{schema: {THING}}}}}}}"
    ),
    "json_and_xml": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}, application/xml: {{schema: {THING}}}}}}}"
    ),
    "json_and_octets": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}, "
        "application/octet-stream: {schema: {type: string, format: binary}}}}"
    ),
    "json_twice": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}, "
        f"application/vnd.example.full+json: {{schema: {OTHER}}}}}}}"
    ),
    "list": f"'200': {{description: ok, content: {{application/json: {{schema: {{type: array, items: {THING}}}}}}}}}",
    "scalar": "'200': {description: ok, content: {application/json: {schema: {type: integer}}}}",
    "json_text": "'200': {description: ok, content: {application/json: {schema: {type: string}}}}",
    "json_boolean": "'200': {description: ok, content: {application/json: {schema: {type: boolean}}}}",
    "json_moment": "'200': {description: ok, content: {application/json: {schema: {type: string, format: date-time}}}}",
    "nullable": f"'200': {{description: ok, content: {{application/json: {{schema: {{nullable: true, allOf: [{THING}]}}}}}}}}",
    "headers_and_links": (
        f"'200': {{description: ok, headers: {{X-Rate: {{schema: {{type: integer}}}}}}, "
        f"links: {{self: {{operationId: getThing}}}}, content: {{application/json: {{schema: {THING}}}}}}}"
    ),
    "examples_of_another_type": (
        f"'200': {{description: ok, content: {{application/json: {{schema: {THING}, example: [1, 'x'], "
        "examples: {a: {value: 7}, b: {externalValue: 'http://x'}, c: {$ref: '#/components/examples/none'}}}}}"
    ),
}


@pytest.fixture(scope="module")
def answers(shared_workshop):
    """Each answer in an operation of its own."""
    return shared_workshop.judge(document({f"/{name}/thing": answered(text) for name, text in ANSWERS.items()}))


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_is_given_back_whole(answers, name):
    """Each documented success, and each content type at the ends of the list."""
    answers.check(f"/{name}/")


def test_any_method_can_be_called(workshop):
    """HEAD has no body, whatever is documented."""
    methods = ("head", "options", "trace", "patch", "put", "delete")
    judged = workshop.judge(document({f"/{method}": answered(ANSWERS["json"], method) for method in methods}))
    judged.check()
    assert judged.report["operations"] == len(methods)


def test_an_answer_may_stand_in_the_components(workshop):
    """A reference to a reference."""
    components = f"""\
        components:
          responses:
            Alias: {{$ref: '#/components/responses/Thing'}}
            Thing: {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}
        """
    items = {"/thing": answered("'200': {$ref: '#/components/responses/Alias'}")}
    workshop.judge(document(items, components)).check()

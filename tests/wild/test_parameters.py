"""Parameters of every place and style, as a server must receive them."""

# ruff: noqa: E501 - each row of the tables is one fragment, read as a whole

from __future__ import annotations

import pytest

from tests.wild.fragments import called_with, document

LIST = "schema: {type: array, items: {type: string}}"
OBJECT = "schema: {type: object, properties: {role: {type: string}, level: {type: integer}}}"
NESTED = (
    "schema: {type: object, properties: {gte: {type: integer}, in: {type: array, items: {type: string}}, "
    "by: {type: object, properties: {name: {type: string}}}}}"
)

QUERIES = {
    "text": "schema: {type: string}",
    "number": "schema: {type: number}",
    "boolean": "schema: {type: boolean}",
    "moment": "schema: {type: string, format: date-time}",
    "day": "schema: {type: string, format: date}",
    "no_schema": "description: Nothing is said about it.",
    "empty_schema": "schema: {}",
    "enumeration": "schema: {type: string, enum: [asc, desc]}",
    "enumeration_by_reference": "schema: {$ref: '#/components/schemas/Order'}",
    "list_as_it_is": LIST,
    "list_exploded": f"{LIST}\nexplode: true",
    "list_in_one_text": f"{LIST}\nexplode: false",
    "list_form_in_one_text": f"{LIST}\nstyle: form\nexplode: false",
    "list_with_blanks": f"{LIST}\nstyle: spaceDelimited\nexplode: false",
    "list_with_blanks_exploded": f"{LIST}\nstyle: spaceDelimited\nexplode: true",
    "list_with_pipes": f"{LIST}\nstyle: pipeDelimited\nexplode: false",
    "list_with_pipes_by_default": f"{LIST}\nstyle: pipeDelimited",
    "list_of_numbers": "schema: {type: array, items: {type: integer}}",
    "list_of_members": "schema: {type: array, items: {type: string, enum: [a, b]}}\nexplode: false",
    "list_by_reference": "schema: {$ref: '#/components/schemas/Coins'}",
    "object_exploded": OBJECT,
    "object_in_one_text": f"{OBJECT}\nexplode: false",
    "object_deep": f"{OBJECT}\nstyle: deepObject\nexplode: true",
    "object_deep_without_explode": f"{OBJECT}\nstyle: deepObject",
    "object_deep_and_nested": f"{NESTED}\nstyle: deepObject\nexplode: true",
    "map_deep": "schema: {type: object, additionalProperties: {type: string}}\nstyle: deepObject\nexplode: true",
    "list_deep": f"{LIST}\nstyle: deepObject\nexplode: true",
    "map_exploded": "schema: {type: object, additionalProperties: {type: string}}",
    "json_content": "content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}",
    "json_list_content": "content: {application/json: {schema: {type: array, items: {type: integer}}}}",
    "text_content": "content: {text/plain: {schema: {type: string}}}",
    "union": "schema: {oneOf: [{type: string}, {type: integer}]}",
    "union_with_list": "schema: {oneOf: [{type: string}, {type: array, items: {type: string}}]}",
    "union_deep": (
        "schema: {anyOf: [{type: object, properties: {gt: {type: integer}}}, {type: integer}]}\nstyle: deepObject\nexplode: true"
    ),
    "nullable": "schema: {type: string, nullable: true}",
    "default": "schema: {type: integer, default: 30, minimum: 1, maximum: 100}",
    "allow_reserved": "schema: {type: string}\nallowReserved: true",
    "allow_empty_value": "schema: {type: string}\nallowEmptyValue: true",
    "deprecated": "schema: {type: string}\ndeprecated: true",
    "byte": "schema: {type: string, format: byte}",
    "uuid": "schema: {type: string, format: uuid}",
    "pattern": "schema: {type: string, pattern: '^[A-Z]{3,6}$'}",
    "all_of": "schema: {allOf: [{$ref: '#/components/schemas/Order'}]}",
    "example_of_another_type": "schema: {type: integer}\nexample: {odd: [true]}\nexamples: {a: {value: 'x'}, b: {$ref: '#/nowhere'}}",
}
COMPONENTS = """\
components:
  schemas:
    Order: {type: string, enum: [asc, desc], default: asc}
    Coins: {type: array, items: {type: string}}
"""


def listed(text: str, name: str, place: str, required: str = "false") -> str:
    """A list of one parameter."""
    lines = [f"name: {name}", f"in: {place}", f"required: {required}", *text.splitlines()]
    return "- " + "\n  ".join(lines)


@pytest.fixture(scope="module")
def queries(shared_workshop):
    """Each query parameter in an operation of its own, required and not."""
    items = {
        f"/{name}/{required}": called_with(listed(text, "q[x]-y", "query", required))
        for name, text in QUERIES.items()
        for required in ("true", "false")
    }
    return shared_workshop.judge(document(items, COMPONENTS), name="queries.yaml")


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_parameter_arrives_in_its_style(queries, name):
    """Required and not."""
    queries.check(f"/{name}/")


PATHS = {
    "text": "schema: {type: string}",
    "number": "schema: {type: integer, format: int64}",
    "enumeration": "schema: {type: string, enum: [asc, 'a/b', 'ü']}",
    "list": LIST,
    "list_exploded": f"{LIST}\nexplode: true",
    "object": OBJECT,
    "object_exploded": f"{OBJECT}\nexplode: true",
    "label": "schema: {type: string}\nstyle: label",
    "label_list": f"{LIST}\nstyle: label",
    "label_list_exploded": f"{LIST}\nstyle: label\nexplode: true",
    "matrix": "schema: {type: string}\nstyle: matrix",
    "matrix_list": f"{LIST}\nstyle: matrix",
    "matrix_list_exploded": f"{LIST}\nstyle: matrix\nexplode: true",
    "matrix_object": f"{OBJECT}\nstyle: matrix",
    "day": "schema: {type: string, format: date}",
    "boolean": "schema: {type: boolean}",
    "union": "schema: {anyOf: [{type: string}, {type: integer}]}",
}


@pytest.fixture(scope="module")
def paths(shared_workshop):
    """Each path parameter in an operation of its own, stated as required and not."""
    items = {
        f"/{name}/{required}/{{id}}/parts": called_with(listed(text, "id", "path", required))
        for name, text in PATHS.items()
        for required in ("true", "false")
    }
    return shared_workshop.judge(document(items), name="paths.yaml")


@pytest.mark.parametrize("name", PATHS)
def test_a_path_parameter_arrives_in_its_style(paths, name):
    """A path parameter is required, also where its author forgot to say so."""
    paths.check(f"/{name}/")
    assert all(each.required for operation in paths.module.OPERATIONS.values() for each in operation.parameters)


def test_a_path_is_written_as_its_template_says(workshop):
    """Literals around the parameter stay, whatever they are."""
    templates = [
        "/a/{id}.json",
        "/{id}",
        "/{id}/",
        "/a/{id}:cancel",
        "/a/v{id}-x",
        "/a//{id}",
        "/a%20b/{id}",
        "/a/{id}/ü",
    ]
    text = called_with(listed("schema: {type: string}", "id", "path", "true"))
    judged = workshop.judge(document(dict.fromkeys([*templates, "/~x/@{id}", "/a/{id}/(b)/c=d;e,f"], text)))
    judged.check()


def test_parameters_may_share_a_part_of_the_path(workshop):
    """And their names may hold what no Python name does."""
    parameters = (
        "- {name: base-coin, in: path, required: true, schema: {type: string}}\n"
        "- {name: quote.coin, in: path, required: true, schema: {type: string}}"
    )
    judged = workshop.judge(document({"/pairs/{base-coin}_{quote.coin}": called_with(parameters)}))
    judged.check()


def test_a_parameter_of_the_path_that_nobody_describes_is_text(workshop):
    """Or the operation is refused by name."""
    judged = workshop.judge(document({"/a/{id}": called_with("[]"), "/b": called_with("[]")}))
    assert [name for name in judged.generated.refusals if name != "GET /a/{id}"] == []
    assert [each for each in judged.faults if each.operation != "GET /a/{id}"] == []


HEADERS = {
    "text": "schema: {type: string}",
    "number": "schema: {type: number}",
    "boolean": "schema: {type: boolean}",
    "list": LIST,
    "object": OBJECT,
    "object_exploded": f"{OBJECT}\nexplode: true",
    "enumeration": "schema: {type: string, enum: ['2022-11-28', '2026-03-10']}",
    "moment": "schema: {type: string, format: date-time}",
    "json_content": "content: {application/json: {schema: {type: array, items: {type: integer}}}}",
}


@pytest.fixture(scope="module")
def headers(shared_workshop):
    """Each header and cookie in an operation of its own, one required and one not."""
    items = {
        f"/{name}/{place}": called_with(f"{listed(text, 'X-First', place, 'true')}\n{listed(text, 'x_second', place)}")
        for name, text in HEADERS.items()
        for place in ("header", "cookie")
    }
    return shared_workshop.judge(document(items), name="headers.yaml")


@pytest.mark.parametrize("name", HEADERS)
def test_a_header_and_a_cookie_arrive_in_their_style(headers, name):
    """Required and not."""
    headers.check(f"/{name}/")


def test_the_headers_that_openapi_reserves_are_no_parameters(workshop):
    """`Accept`, `Content-Type` and `Authorization` are told by content types and security."""
    names = ("Accept", "content-type", "Authorization")
    parameters = "\n".join(listed("schema: {type: string}", name, "header") for name in names)
    judged = workshop.judge(document({"/thing": called_with(parameters)}))
    judged.check()
    (operation,) = judged.module.OPERATIONS.values()
    assert operation.parameters == ()


def test_parameters_of_the_path_count_for_each_method_and_may_be_replaced(workshop):
    """The same name in another place is another parameter."""
    judged = workshop.judge("""\
        paths:
          /things/{id}:
            parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
            - {name: lang, in: query, schema: {type: string}}
            get:
              parameters:
              - {name: lang, in: query, required: true, schema: {type: integer}}
              - {name: lang, in: header, schema: {type: string}}
              - {name: lang, in: cookie, schema: {type: string}}
              responses: {'204': {description: Done.}}
            delete:
              responses: {'204': {description: Done.}}
        """)
    judged.check()


def test_parameters_may_stand_in_the_components(workshop):
    """Referred to by the path and by the operation; one refers to another."""
    judged = workshop.judge("""\
        paths:
          /things/{id}:
            parameters: [{$ref: '#/components/parameters/Id'}]
            get:
              parameters: [{$ref: '#/components/parameters/Alias'}]
              responses: {'204': {description: Done.}}
        components:
          parameters:
            Id: {name: id, in: path, required: true, schema: {type: string}}
            Alias: {$ref: '#/components/parameters/Limit'}
            Limit: {name: limit, in: query, schema: {type: integer}}
        """)
    judged.check()


def test_every_name_that_python_needs_for_itself_can_be_sent(workshop):
    """Keywords, names of the method's own, dunder names, and names that become equal in Python."""
    names = [
        "self", "options", "class", "from", "import", "None", "True", "type", "list", "dict", "str", "print", "__class__",
        "_private", "cls", "session", "_session", "values", "Decimal", "datetime", "1st", "$filter", "a-b", "a_b", "aB",
        "a.b", "filter[name]", "expand[]", "日期", "größe", "", " blank ", "is", "async", "match", "operation", "raw",
        "request", "response", "timeout", "body", "headers", "mro", "CallOptions", "X", "x",
    ]  # fmt: skip
    parameters = "\n".join(f"- {{name: {name!r}, in: query, schema: {{type: string}}}}" for name in names if name)
    judged = workshop.judge(document({"/thing": called_with(parameters)}))
    judged.check()
    (operation,) = judged.module.OPERATIONS.values()
    assert [parameter.wire for parameter in operation.parameters] == [name for name in names if name]


def test_a_name_may_stand_twice_in_the_path(workshop):
    """It is one argument, written in both places."""
    judged = workshop.judge(
        document({"/a/{id}/b/{id}": called_with(listed("schema: {type: string}", "id", "path", "true"))})
    )
    judged.check()


def test_headers_of_the_connection_are_no_arguments(workshop):
    """A `Content-Length` of somebody's choice would break the request."""
    names = ("Content-Length", "host", "Transfer-Encoding", "Connection")
    parameters = "\n".join(listed("schema: {type: string}", name, "header", "true") for name in names)
    judged = workshop.judge(document({"/thing": called_with(parameters)}))
    judged.check()
    assert [note["rule"] for note in judged.report["notes"]] == ["header"] * 4


def test_a_parameter_that_can_only_be_null_is_none(workshop):
    """Somebody's way to say that it is not there any more."""
    parameters = "- {name: gone, in: query, schema: {type: 'null'}}\n- {name: odd, in: query, schema: {enum: [null]}}"
    workshop.judge(document({"/thing": called_with(parameters)}), version="3.1.0").check()


def test_a_user_agent_that_is_described_is_the_only_one(workshop):
    """Ours stands back."""
    workshop.judge(
        document({"/thing": called_with(listed("schema: {type: string}", "User-Agent", "header", "true"))})
    ).check()

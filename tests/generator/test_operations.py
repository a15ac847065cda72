"""Operations: where they belong, what they take, what is hidden, what they answer."""

from __future__ import annotations

import json

import pytest

from lendspec.generator.model import Array, ObjectType, Scalar
from tests.generator.documents import document, findings, only_finding, operation, write

SCHEMES = """\
securitySchemes:
  apiKey: {type: apiKey, in: header, name: X-KEY, x-owns: [x-demo]}
  signature: {type: apiKey, in: query, name: signature, x-owns: [timestamp, recvWindow, signature]}
"""


def parameter(name, place="query", more="", schema="{type: string}"):
    return f"- {{name: {name}, in: {place}{more}, schema: {schema}}}"


def test_an_operation_knows_its_place_in_python_and_on_the_wire(tmp_path):
    """The exchange's attribute, the group, the method; the path in literals and parameters."""
    found = operation(
        tmp_path,
        document(
            path="/loan/{id}/rows/{row}",
            method="put",
            operation="operationId: changeRow\nsummary: Change a row\nx-summary-zh: 改\n"
            "description: Long.\nx-permission: TRADE",
            place="x-group: loan.flexible\nx-method: change",
            effect="x-effect: write",
            parameters="parameters:\n"
            + parameter("id", "path", ", required: true")
            + "\n"
            + parameter("row", "path", ", required: true"),
        ),
    )
    assert (found.id, found.method, found.python_name, found.effect) == (
        "changeRow",
        "PUT",
        "loan.flexible.change",
        "write",
    )
    assert (found.path, found.path_template) == (("/loan/", "id", "/rows/", "row", ""), "/loan/{id}/rows/{row}")
    assert (found.summary.en, found.summary.zh, found.doc.en, found.permission) == (
        "Change a row",
        "改",
        "Long.",
        "TRADE",
    )


def test_parameters_that_signing_supplies_are_no_arguments(tmp_path):
    """They stay in the operation, for the documentation, with the schemes in their order."""
    names = ("coin", "recvWindow", "timestamp", "signature", "x-demo")
    text = document(
        operation="operationId: a\nsecurity: [{apiKey: [], signature: []}]",
        components=SCHEMES,
        parameters="parameters:\n" + "\n".join(map(parameter, names)),
    )
    found = operation(tmp_path, text)
    assert found.security == ("apiKey", "signature")
    assert [each.wire for each in found.parameters] == ["coin"]
    assert [each.wire for each in found.owned] == ["recvWindow", "timestamp", "signature", "x-demo"]


def test_an_unsigned_operation_keeps_parameters_of_those_names(tmp_path):
    """Nobody would supply them otherwise."""
    text = document(
        operation="operationId: a\nsecurity: [{apiKey: []}]",
        components=SCHEMES,
        parameters="parameters:\n" + parameter("timestamp"),
    )
    assert [each.wire for each in operation(tmp_path, text).parameters] == ["timestamp"]


def test_parameters_that_the_client_supplies_are_no_arguments_of_any_operation(tmp_path):
    """Not even of public ones."""
    text = document(info="x-client-parameters: [x-demo]", parameters="parameters:\n" + parameter("x-demo", "header"))
    found = operation(tmp_path, text)
    assert (found.parameters, [each.wire for each in found.owned]) == ((), ["x-demo"])


SECURITY = [
    ("", "security: [{apiKey: []}]", ("apiKey",)),
    ("security: []", "security: [{apiKey: []}]", ()),
    ("security: [{apiKey: [], signature: []}]", "", ("apiKey", "signature")),
    ("security: [{signature: []}, {apiKey: []}]", "", ("signature",)),
    ("security: [{}]", "security: [{apiKey: []}]", ()),
    ("", "", ()),
]


@pytest.mark.parametrize(("own", "root", "expected"), SECURITY)
def test_security_comes_from_the_operation_else_from_the_document(tmp_path, own, root, expected):
    """The first alternative counts."""
    assert (
        operation(tmp_path, document(operation=f"operationId: a\n{own}", root=root, components=SCHEMES)).security
        == expected
    )


def test_security_schemes_may_stand_in_another_file(tmp_path):
    """And own parameters all the same."""
    write(
        tmp_path,
        "components:\n  securitySchemes:\n    key: {type: apiKey, in: header, name: K, x-owns: [a]}\n",
        "common.yaml",
    )
    text = document(
        operation="operationId: x\nsecurity: [{apiKey: []}]",
        components="securitySchemes:\n  apiKey: {$ref: 'common.yaml#/components/securitySchemes/key'}",
        parameters="parameters:\n" + parameter("a"),
    )
    assert operation(tmp_path, text).parameters == ()


def test_parameters_of_the_path_come_first_and_can_be_replaced(tmp_path):
    """The operation's own one wins."""
    text = document(
        item="parameters:\n" + parameter("coin") + "\n" + parameter("side"),
        parameters="parameters:\n"
        + parameter("limit", schema="{type: integer}")
        + "\n"
        + parameter("side", more=", required: true"),
    )
    found = operation(tmp_path, text).parameters
    assert [(each.wire, each.required) for each in found] == [("coin", False), ("side", True), ("limit", False)]


def test_a_parameter_says_what_it_is(tmp_path):
    """Name, place, form, text and example."""
    more = ", required: true, description: Coin., x-description-zh: 币, example: USDT, x-name: currency, explode: false"
    (found,) = operation(tmp_path, document(parameters="parameters:\n" + parameter("ccy", more=more))).parameters
    assert (found.wire, found.name, found.location, found.schema) == ("ccy", "currency", "query", Scalar("text"))
    assert (found.required, found.explode, found.doc.en, found.doc.zh, found.example) == (
        True,
        False,
        "Coin.",
        "币",
        "USDT",
    )


EXPLODE = [
    ("", True),
    (", explode: false", False),
    (", style: spaceDelimited", False),
    (", style: spaceDelimited, explode: true", True),
]


@pytest.mark.parametrize(("more", "expected"), EXPLODE)
def test_a_list_is_repeated_unless_the_document_says_otherwise(tmp_path, more, expected):
    """As OpenAPI has it."""
    text = document(
        parameters="parameters:\n" + parameter("ids", more=more, schema="{type: array, items: {type: string}}")
    )
    assert operation(tmp_path, text).parameters[0].explode is expected


def test_a_parameter_without_text_takes_that_of_its_schema(tmp_path):
    """Where the schema has one."""
    text = document(
        parameters="parameters:\n" + parameter("a", schema="{$ref: '#/components/schemas/Rate'}"),
        schemas="Rate: {type: string, description: A rate.}",
    )
    assert operation(tmp_path, text).parameters[0].doc.en == "A rate."


BODY = """\
requestBody:
  required: true
  content:
    {media}:
      schema: {schema}
      example: {{coin: USDT, amount: '1'}}
"""
COIN_FIELD = "coin: {type: string, x-name: currency, description: C.}"
OBJECT = f"{{type: object, required: [coin], properties: {{{COIN_FIELD}, amount: {{type: string}}}}}}"


@pytest.mark.parametrize(
    ("media", "kind"),
    [
        ("application/json", "json"),
        ("application/x-www-form-urlencoded", "form"),
        ("'application/json; charset=utf-8'", "json"),
    ],
)
def test_the_properties_of_a_body_become_arguments(tmp_path, media, kind):
    """Each with its text and its part of the example."""
    found = operation(tmp_path, document(method="post", body=BODY.format(media=media, schema=OBJECT)))
    assert found.body == kind
    assert [(each.wire, each.name, each.required, each.example, each.location) for each in found.parameters] == [
        ("coin", "currency", True, "USDT", "body"),
        ("amount", "amount", False, "1", "body"),
    ]


def test_a_body_may_be_a_reference_to_a_component(tmp_path):
    """Body and schema both."""
    text = document(
        method="post",
        body="requestBody: {$ref: '#/components/requestBodies/Borrow'}",
        components="requestBodies:\n  Borrow:\n    content:\n      text/plain: {schema: {type: string}}\n"
        "      application/json: {schema: {$ref: '#/components/schemas/Borrow'}}",
        schemas=f"Borrow: {OBJECT}",
    )
    found = operation(tmp_path, text)
    assert ([each.wire for each in found.parameters], found.body) == (["coin", "amount"], "json")


def test_a_body_without_content_is_none(tmp_path):
    """There is nothing to send."""
    found = operation(tmp_path, document(method="post", body="requestBody: {content: {}}"))
    assert (found.body, found.parameters) == (None, ())


ANSWERS = [
    ("'200': {description: ok}", Scalar("nothing"), None),
    ("'204': {description: ok}", Scalar("nothing"), None),
    ("'200': {description: ok, content: {}}", Scalar("nothing"), None),
    (
        (
            "'400': {description: no}\n  '201': {description: ok,"
            " content: {application/json: {schema: {type: string}, example: a}}}"
        ),
        Scalar("text"),
        "a",
    ),
    (
        (
            "'200': {description: ok, content: {application/json: {schema: {type: array, items: {type: string}},"
            " examples: {one: {value: [a]}}}}}"
        ),
        Array(Scalar("text")),
        ["a"],
    ),
    ("'200': {description: ok, content: {text/plain: {schema: {type: string}, examples: {}}}}", Scalar("text"), None),
    ("'200': {$ref: '#/components/responses/Ok'}", Scalar("integer"), None),
]


@pytest.mark.parametrize(("responses", "answer", "example"), ANSWERS)
def test_the_first_success_is_the_answer(tmp_path, responses, answer, example):
    """With its documented example."""
    components = "responses:\n  Ok: {description: ok, content: {application/json: {schema: {type: integer}}}}"
    found = operation(tmp_path, document(responses=f"responses:\n  {responses}", components=components))
    assert (found.answer, found.example) == (answer, example)


def test_an_answer_loses_its_envelope(tmp_path):
    """The method returns the data alone, and no class is made for the frame."""
    text = document(
        info="x-envelope: {code: code, ok: '0', message: msg, data: data}",
        answer="type: object\nproperties:\n  code: {type: string}\n"
        "  data: {type: object, properties: {a: {type: string}}}",
    )
    found = operation(tmp_path, text).answer
    assert isinstance(found, ObjectType)
    assert (found.name, [field.wire for field in found.fields]) == ("LoanGetLoan", ["a"])


LIMITS = "x-limits:\n- {weight: 1, per_seconds: 60, budget: 100, scope: ip, pool: operation, "
COIN = "parameters:\n- {name: coin, in: query, schema: {type: string}}"
RECORDS = "type: array\nitems: {type: object, properties: {id: {type: string}}}"
NUMBER = "x-page: {style: number, page: current, size: coin, default_size: 10, max_size: 100, items: '', key: [id]}"
CURSOR = (
    "x-page: {style: cursor, older: coin, newer: before, cursor: id, size: coin, default_size: 1, max_size: 1,"
    " items: '', key: [id]}"
)

FAULTS = {
    "unknown scheme": (
        {"operation": "operationId: a\n▸security: [{apiKeyy: []}]", "components": SCHEMES},
        "security-unknown",
        "'apiKeyy' is no security scheme of this document; it has apiKey, signature",
    ),
    "no schemes at all": (
        {"operation": "operationId: a\n▸security: [{apiKey: []}]"},
        "security-unknown",
        "it has none",
    ),
    "listed twice": (
        {"parameters": f"parameters:\n{parameter('coin')}\n- ▸{{name: coin, in: query, schema: {{type: string}}}}"},
        "duplicate-parameter",
        "'coin' in query is listed twice; keep one",
    ),
    "listed twice at the path": (
        {"item": f"parameters:\n{parameter('coin')}\n- ▸{{name: coin, in: query, schema: {{type: string}}}}"},
        "duplicate-parameter",
        "'coin' in query is listed twice; keep one",
    ),
    "not in the path": (
        {"parameters": f"parameters:\n{parameter('id', 'path', ', required: true')}", "operation": "▸operationId: a"},
        "path-parameter",
        "'id' is a path parameter but not in the path; correct one of the two",
    ),
    "not among the parameters": (
        {"path": "/loan/{id}", "operation": "▸operationId: a"},
        "path-parameter",
        "'id' is in the path but not among the parameters; correct one of the two",
    ),
    "body of another type": (
        {"method": "post", "body": "▸" + BODY.format(media="text/plain", schema="{type: string}")},
        "body-type",
        "a body of type text/plain cannot be sent; known: application/json, application/x-www-form-urlencoded",
    ),
    "body that is no object": (
        {
            "method": "post",
            "body": BODY.format(media="application/json", schema="▸{type: array, items: {type: string}}"),
        },
        "body-object",
        "a body must be an object with properties, which become the arguments",
    ),
    "no success": (
        {"responses": "▸responses:\n  '400': {description: no}"},
        "no-success",
        "no 2xx response is described; say what a success answers",
    ),
    "outside of the envelope": (
        {
            "info": "x-envelope: {code: code, ok: '0', message: msg, data: data}",
            "answer": "▸type: object\nproperties:\n  a: {type: string}",
        },
        "envelope",
        "the answer lacks `data`, which `x-envelope` names as the place of the data",
    ),
    "limit of an unknown parameter": (
        {"operation": f"operationId: a\n▸{LIMITS}per: [pair]}}"},
        "extension-parameter",
        "'pair' is no parameter of a",
    ),
    "case of an unknown parameter": (
        {"operation": f"operationId: a\n▸{LIMITS}cases: [{{parameter: side, values: [a], weight: 2}}]}}"},
        "extension-parameter",
        "'side' is no parameter of a",
    ),
    "pages of an unknown parameter": (
        {"operation": f"operationId: a\n▸{NUMBER}", "parameters": COIN, "answer": RECORDS},
        "extension-parameter",
        "'current' is no parameter of a",
    ),
    "cursor of an unknown parameter": (
        {"operation": f"operationId: a\n▸{CURSOR}", "parameters": COIN, "answer": RECORDS},
        "extension-parameter",
        "'before' is no parameter of a",
    ),
    "window of an unknown parameter": (
        {"operation": "operationId: a\n▸x-window: {start: coin, end: endTime}", "parameters": COIN},
        "extension-parameter",
        "'endTime' is no parameter of a",
    ),
    "key of an unknown parameter": (
        {"operation": "operationId: a\n▸x-idempotency: {parameter: clOrdId, seconds: 60}"},
        "extension-parameter",
        "'clOrdId' is no parameter of a",
    ),
    "a keyword as method": (
        {"place": "x-group: loan\n▸x-method: return"},
        "python-name",
        "'return' cannot be a Python name",
    ),
    "a keyword as attribute": (
        {"place": "▸x-group: lambda\nx-method: a"},
        "python-name",
        "'lambda' of `x-group` cannot be",
    ),
    "a keyword as group": (
        {"place": "▸x-group: loan.class\nx-method: a"},
        "python-name",
        "'class' of `x-group` cannot be a Python name",
    ),
    "a keyword as argument": (
        {"parameters": "parameters:\n- {name: a, in: query, ▸x-name: from, schema: {type: string}}"},
        "python-name",
        "'from' cannot be a Python name",
    ),
}


@pytest.mark.parametrize(("parts", "rule", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_of_an_operation_is_a_finding(tmp_path, parts, rule, words):
    """With its place and the way out."""
    found, place = only_finding(tmp_path, document(**parts))
    assert (found.rule, found.place.line, found.place.column) == (rule, *place)
    assert words in found.message


PATHS = [
    "loan",
    "/a b",
    "/a?b=1",
    "/a#b",
    "/é",
    "/{a",
    "/a}",
    "/{a}{",
    "/{a/b}",
    "/a\nb",
    "/a\r\nHost: x",
    '/a"',
    "/a/{}",
    "/a\n",
]


@pytest.mark.parametrize("path", PATHS)
def test_a_path_that_cannot_be_sent_as_it_is_is_a_finding(tmp_path, path):
    """What is signed is what is sent: no query, no fragment, no line break."""
    found = findings(tmp_path, document(path=json.dumps(path)))
    (fault,) = [each for each in found if each.rule == "path"]
    assert "is no path; write `/` and URL characters, as in `/loan/{id}`" in fault.message


def test_two_parameters_with_one_python_name_are_a_finding(tmp_path):
    """One keyword cannot fill both."""
    (found,) = findings(
        tmp_path, document(parameters="parameters:\n" + parameter("loanCoin") + "\n" + parameter("loan_coin"))
    )
    assert (found.rule, "'loan_coin' becomes the Python name `loan_coin`" in found.message) == ("name-clash", True)


@pytest.mark.parametrize(
    ("wire", "name"), [("self", "self_"), ("options", "options_"), ("class", "class_"), ("7d", "value_7_d")]
)
def test_an_argument_never_hides_one_that_every_method_has(tmp_path, wire, name):
    """Nor is it a keyword."""
    assert operation(tmp_path, document(parameters="parameters:\n" + parameter(wire))).parameters[0].name == name


@pytest.mark.parametrize("name", ["str", "date", "tuple"])
def test_a_method_never_hides_a_type(tmp_path, name):
    """Annotations behind it would mean the method."""
    assert operation(tmp_path, document(place=f"x-group: loan\nx-method: {name}")).name == f"{name}_"

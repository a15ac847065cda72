"""Parameters of other people: where they travel, in which style, under which name."""

from __future__ import annotations

import pytest

from lendspec.generator.diff.types import taken
from lendspec.generator.model import Bounds
from tests.generator.foreign.specs import described, noted, operation_of, read

LIST = "{type: array, items: {type: string}}"
OBJECT = "{type: object, properties: {a: {type: string}}}"
MAP = "{type: object, additionalProperties: {type: integer}}"


def parameter(folder, text, path="/loan"):
    """The only parameter of an operation, which is written in braces."""
    (found,) = operation_of(folder, described(f"parameters: [{text}]", path=path)).parameters
    return found


STYLES = [
    # location, schema, how it is written, style, explode
    ("query", LIST, "", "plain", True),
    ("query", LIST, "explode: false", "plain", False),
    ("query", LIST, "style: form", "plain", True),
    ("query", LIST, "style: form, explode: false", "plain", False),
    ("query", LIST, "style: spaceDelimited", "space", False),
    ("query", LIST, "style: pipeDelimited", "pipe", False),
    ("query", LIST, "style: pipeDelimited, explode: true", "pipe", True),
    ("query", LIST, "style: deepObject", "deep", True),
    ("query", LIST, "style: matrix", "plain", False),
    ("query", OBJECT, "", "form", True),
    ("query", OBJECT, "explode: false", "form", False),
    ("query", OBJECT, "style: deepObject", "deep", True),
    ("query", MAP, "style: deepObject, explode: true", "deep", True),
    ("query", "{}", "", "form", True),
    ("query", "{type: string}", "explode: false", "plain", True),
    ("query", "{type: [array, 'null'], items: {type: string}}", "explode: false", "plain", False),
    ("query", "{oneOf: [{type: string}, {type: array, items: {type: string}}]}", "explode: false", "plain", False),
    ("query", f"{{oneOf: [{{type: integer}}, {OBJECT}]}}", "style: deepObject, explode: true", "deep", True),
    ("cookie", LIST, "", "plain", True),
    ("cookie", OBJECT, "explode: false", "form", False),
    ("header", LIST, "", "plain", False),
    ("header", OBJECT, "", "form", False),
    ("header", OBJECT, "explode: true", "form", True),
    ("path", LIST, "", "plain", False),
    ("path", OBJECT, "style: simple, explode: true", "form", True),
    ("path", LIST, "style: label", "label", False),
    ("path", OBJECT, "style: matrix, explode: true", "matrix", True),
    ("path", "{type: string}", "style: matrix", "matrix", True),
    ("path", "{type: string}", "style: deepObject", "plain", True),
]  # fmt: skip


@pytest.mark.parametrize(("location", "schema", "written", "style", "explode"), STYLES)
def test_the_style_of_each_place(tmp_path, location, schema, written, style, explode):
    """As the OpenAPI Specification has it where nothing is written, or nothing that the place knows."""
    more = f", {written}" if written else ""
    found = parameter(
        tmp_path,
        f"{{name: p, in: {location}, schema: {schema}{more}}}",
        path="/loan/{p}" if location == "path" else "/loan",
    )
    assert (found.location, found.style, found.explode) == (location, style, explode)


@pytest.mark.parametrize(
    ("written", "style", "expected"),
    [
        (
            "content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}",
            "json",
            "GetLoanFilter | None",
        ),
        ("content: {application/json: {}}", "json", "str | None"),
        ("content: {text/plain: {schema: {type: integer}}}", "plain", "int | None"),
        ("type: integer", "plain", "int | None"),
        ("description: Words.", "plain", "str | None"),
    ],
)
def test_a_type_that_does_not_stand_under_schema(tmp_path, written, style, expected):
    """Under a media type, or beside the name as in Swagger 2."""
    found = parameter(tmp_path, f"{{name: filter, in: query, {written}}}")
    annotation = taken(found.schema) + ("" if found.required else " | None")
    assert (found.style, annotation) == (style, expected)


def test_a_type_beside_the_name_is_noted(tmp_path):
    built = read(tmp_path, described("parameters: [{name: a, in: query, type: integer}]"))
    assert noted(built) == ["parameter-schema"]


def test_what_is_said_of_a_parameter(tmp_path):
    found = parameter(
        tmp_path,
        "{name: pageSize, in: query, required: true, description: Rows., example: 5,"
        " schema: {type: integer, minimum: 1, maximum: 100, default: 10, description: Other.}}",
    )
    assert (found.name, found.wire, found.required, found.default, found.example) == (
        "page_size",
        "pageSize",
        True,
        10,
        5,
    )
    assert found.bounds == Bounds(minimum=1, maximum=100)
    assert found.doc.en == "Rows."


@pytest.mark.parametrize(
    ("schema", "bounds"),
    [
        ("{type: integer, minimum: 1, exclusiveMinimum: true}", Bounds(above=1)),
        ("{type: integer, exclusiveMaximum: 9}", Bounds(below=9)),
        ("{type: string, pattern: '^[a-z]+$'}", None),
        ("{type: string, maxLength: 5, pattern: x}", Bounds(max_length=5)),
        ("{type: array, items: {}, maxItems: 2}", Bounds(max_items=2)),
        ("{type: [integer, 'null'], maximum: 5}", Bounds(maximum=5)),
        ("{type: string, enum: [A], maxLength: 5}", None),
        ("{type: string, format: date-time, maxLength: 5}", None),
        ("{$ref: '#/components/schemas/Limit'}", Bounds(maximum=7)),
        ("{type: integer, maximum: many}", None),
    ],
)
def test_bounds_where_the_type_has_some(tmp_path, schema, bounds):
    """A pattern is left to the exchange: its dialect is not Python's."""
    text = described(
        f"parameters: [{{name: a, in: query, schema: {schema}}}]", schemas="Limit: {type: integer, maximum: 7}"
    )
    assert operation_of(tmp_path, text).parameters[0].bounds == bounds


def test_what_is_said_of_a_schema_counts_where_the_parameter_is_silent(tmp_path):
    text = described(
        "parameters: [{name: a, in: query, schema: {$ref: '#/components/schemas/Side'}}]",
        schemas="Side: {type: string, default: BUY, description: Of the order.}",
    )
    found = operation_of(tmp_path, text).parameters[0]
    assert (found.default, found.doc.en) == ("BUY", "Of the order.")


def test_parameters_of_an_operation_override_those_of_its_path(tmp_path):
    """By name and place; the order of the document stays."""
    text = described(
        "parameters: [{name: b, in: query, required: true, schema: {type: integer}}, {name: c, in: query}]",
        item="parameters: [{name: b, in: query}, {name: b, in: header}]",
    )
    found = operation_of(tmp_path, text).parameters
    assert [(each.wire, each.location, each.required, each.name) for each in found] == [
        ("b", "query", True, "b"), ("b", "header", False, "b_header"), ("c", "query", False, "c"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "style", "explode"),
    [
        (f"application/json: {{schema: {OBJECT}}}", "json", True),
        (f"application/xml: {{schema: {OBJECT}}}", "plain", False),
        (f"text/csv: {{schema: {LIST}}}", "plain", False),
        ("text/plain: {schema: {type: integer}}", "plain", False),
    ],
)
def test_a_parameter_with_a_media_type_is_one_value(tmp_path, content, style, explode):
    """Its members are no parameters of their own."""
    found = parameter(tmp_path, f"{{name: a, in: query, content: {{{content}}}}}")
    assert (found.style, found.explode) == (style, explode)


def test_names_that_meet_say_where_they_travel(tmp_path):
    text = described(
        "parameters:\n"
        + "".join(f"  - {{name: '{name}', in: {place}}}\n" for name, place in [
            ("self", "query"), ("options", "query"), ("class", "query"), ("from", "header"), ("a-b", "query"),
            ("a_b", "query"), ("a.b", "query"), ("a_b", "cookie"), ("1", "query"), ("", "query"), ("日", "query"),
        ])
    )  # fmt: skip
    names = [found.name for found in operation_of(tmp_path, text).parameters]
    assert names == [
        "self_", "options_", "class_", "from_", "a_b", "a_b_query", "a_b_query_2", "a_b_cookie", "value_1", "value",
        "u65e5",
    ]  # fmt: skip


def test_headers_that_http_sets_are_no_arguments(tmp_path):
    """The specification wants them ignored."""
    text = described(
        "parameters: [{name: Accept, in: header}, {name: content-type, in: header}, {name: AUTHORIZATION, in: header}]"
    )
    assert operation_of(tmp_path, text).parameters == ()


def test_a_slot_that_nobody_describes_takes_text(tmp_path):
    built = read(tmp_path, described(path="/loan/{loanId}"))
    (found,) = built.spec.operations[0].parameters
    assert (found.wire, found.name, found.location, found.required, taken(found.schema)) == (
        "loanId", "loan_id", "path", True, "str",
    )  # fmt: skip
    assert noted(built) == ["path-parameter"]


def test_a_path_parameter_without_a_slot_is_left_out(tmp_path):
    built = read(tmp_path, described("parameters: [{name: id, in: path, required: true}]"))
    assert built.spec.operations[0].parameters == ()
    assert [note.message for note in built.outcome.notes] == ["'id' does not stand in the path: it is left out"]


def test_a_path_parameter_is_required_whatever_is_written(tmp_path):
    assert parameter(tmp_path, "{name: id, in: path, required: false}", path="/loan/{id}").required


@pytest.mark.parametrize(
    ("text", "rule", "message"),
    [
        (
            "{name: a}",
            "parameter",
            "a parameter needs `name` and `in` (path, query, header, cookie); this one is 'a' in None",
        ),
        ("{in: query}", "parameter", "this one is None in 'query'"),
        ("{name: a, in: body}", "parameter", "this one is 'a' in 'body'"),
        ("{$ref: '#/components/parameters/Gone'}", "ref-dangling", "points at nothing"),
        ("{$ref: 'https://example.com/a.yaml'}", "ref-remote", "names an address"),
    ],
)
def test_an_operation_with_a_parameter_that_cannot_be_sent_is_refused(tmp_path, text, rule, message):
    """At the place of the parameter."""
    built = read(tmp_path, described(f"parameters:\n  - {text}"))
    ((title, (finding,)),) = [(each.operation, each.findings) for each in built.outcome.refused]
    assert (title, finding.rule) == ("GET /loan", rule)
    assert message in finding.message
    assert str(finding.place).endswith(f"spec.yaml:9:{11 if rule == 'parameter' else 12}")


def test_headers_that_the_connection_sets_are_no_arguments(tmp_path):
    """A note says so."""
    built = read(tmp_path, described("parameters: [{name: Content-Length, in: header}, {name: X-A, in: header}]"))
    assert [found.wire for found in built.spec.operations[0].parameters] == ["X-A"]
    assert noted(built) == ["header"]

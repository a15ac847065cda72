"""Bodies of other people's requests."""

from __future__ import annotations

import pytest

from lendspec.generator.diff.types import taken
from tests.generator.foreign.specs import described, operation_of, read

FORM = "application/x-www-form-urlencoded"
BOTH = "{type: object, required: [a], properties: {a: {type: string}, b: {type: integer}}}"


def posted(folder, content, *, required="true", schemas="", more=""):
    body = f"requestBody:\n  required: {required}\n  content:\n    {content}\n{more}"
    return operation_of(folder, described(body, method="post", schemas=schemas))


def told(operation):
    """Kind of the body, its media type, and its arguments."""
    arguments = [
        (found.location, found.name, taken(found.schema), found.required) for found in operation.parameters
    ]  # fmt: skip
    return operation.body, operation.content_type, arguments


FIELDS = [("body", "a", "str", True), ("body", "b", "int", False)]
BODIES = [
    (f"application/json: {{schema: {BOTH}}}", "json", None, FIELDS),
    (f"{FORM}: {{schema: {BOTH}}}", "form", None, FIELDS),
    (f"multipart/form-data: {{schema: {BOTH}}}", "multipart", None, FIELDS),
    (f"'application/json; charset=utf-8': {{schema: {BOTH}}}", "json", None, FIELDS),
    (f"application/vnd.x+json: {{schema: {BOTH}}}", "json", "application/vnd.x+json", FIELDS),
    (f"'*/*': {{schema: {BOTH}}}", "json", "application/json", FIELDS),
    ("application/json: {schema: {type: array, items: {type: string}}}", "json", None,
     [("content", "body", "Sequence[str]", True)]),
    ("application/json: {schema: {type: object, additionalProperties: {type: string}}}", "json", None,
     [("content", "body", "Mapping[str, str]", True)]),
    ("application/json: {schema: {type: [object, 'null'], properties: {a: {type: string}}}}", "json", None,
     [("content", "body", "GetLoanBody | None", True)]),
    ("application/json: {schema: {properties: {a: {type: string}}, additionalProperties: true}}", "json", None,
     [("content", "body", "GetLoanBody", True)]),
    ("application/json: {schema: {oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]}}", "json", None,
     [("content", "body", "GetLoanBody1 | GetLoanBody2", True)]),
    ("application/json: {}", "json", None, [("content", "body", "object", True)]),
    ("text/csv: {schema: {type: string}}", "raw", "text/csv", [("content", "body", "str", True)]),
    ("application/octet-stream: {}", "raw", "application/octet-stream", [("content", "body", "bytes", True)]),
    ("image/*: {}", "raw", "application/octet-stream", [("content", "body", "bytes", True)]),
    (f"text/plain: {{}}\n    {FORM}: {{schema: {BOTH}}}", "form", None, FIELDS),
    (f"{FORM}: {{}}\n    application/json: {{schema: {BOTH}}}", "json", None, FIELDS),
    (f"{FORM}: {{schema: {{additionalProperties: {{type: string}}}}}}", "form", None,
     [("content", "body", "Mapping[str, str]", True)]),
]  # fmt: skip


@pytest.mark.parametrize(("content", "kind", "media", "arguments"), BODIES)
def test_bodies(tmp_path, content, kind, media, arguments):
    """The properties of a closed object are arguments; anything else is one argument, JSON comes before forms."""
    assert told(posted(tmp_path, content)) == (kind, media, arguments)


def test_a_body_that_may_be_absent_requires_nothing(tmp_path):
    """And says its media type, so that nothing goes out when nothing is given."""
    made = posted(tmp_path, f"application/json: {{schema: {BOTH}}}", required="false")
    assert told(made) == ("json", "application/json", [("body", "a", "str", False), ("body", "b", "int", False)])
    made = posted(tmp_path, "application/json: {schema: {type: array, items: {}}}", required="false")
    assert [found.required for found in made.parameters] == [False]


def test_an_operation_without_a_body(tmp_path):
    for body in ("", "requestBody: {}", "requestBody: {content: {}}"):
        made = operation_of(tmp_path, described(body, method="post"))
        assert told(made) == (None, None, [])


def test_what_only_answers_hold_is_no_argument(tmp_path):
    schema = "{properties: {id: {type: string, readOnly: true}, a: {$ref: '#/components/schemas/Made'}, b: {}}}"
    made = posted(tmp_path, f"application/json: {{schema: {schema}}}", schemas="Made: {type: string, readOnly: true}")
    assert [found.wire for found in made.parameters] == ["b"]


def test_the_parts_of_a_body_come_together(tmp_path):
    schema = "{allOf: [{$ref: '#/components/schemas/Base'}, {required: [a], properties: {b: {type: integer}}}]}"
    made = posted(
        tmp_path, f"application/json: {{schema: {schema}}}", schemas="Base: {properties: {a: {type: string}}}"
    )
    assert told(made)[2] == FIELDS


def test_an_object_of_too_many_properties_is_one_argument(tmp_path):
    schema = f"{{properties: {{{', '.join(f'p{index}: {{type: string}}' for index in range(61))}}}}}"
    assert told(posted(tmp_path, f"application/json: {{schema: {schema}}}"))[2] == [
        ("content", "body", "GetLoanBody", True)
    ]


FILES = [
    ("{type: string, format: binary}", "bytes"),
    ("{type: file}", "bytes"),
    ("{contentMediaType: image/png}", "bytes"),
    ("{type: string, contentMediaType: image/png, contentEncoding: base64}", "str"),
    ("{type: array, items: {type: string, format: binary}}", "Sequence[bytes]"),
    ("{type: array, items: {type: string}}", "Sequence[str]"),
    ("{$ref: '#/components/schemas/File'}", "bytes"),
    ("{allOf: [{$ref: '#/components/schemas/File'}], description: Words.}", "bytes"),
    ("{anyOf: [{type: string, format: binary}, {type: 'null'}]}", "bytes"),
    ("{anyOf: [{type: array, items: {type: string, format: binary}}, {type: 'null'}]}", "Sequence[bytes]"),
    ("{type: array, items: {anyOf: [{$ref: '#/components/schemas/File'}, {type: string}]}}", "Sequence[bytes | str]"),
    ("{type: array, items: {$ref: '#/components/schemas/Endless'}}", "Sequence[Sequence[object]]"),
    ("{$ref: '#/components/schemas/Gone'}", "object"),
]


@pytest.mark.parametrize(("schema", "expected"), FILES)
def test_files_in_a_form(tmp_path, schema, expected):
    """Text of the format ``binary`` is bytes there, alone or in a list."""
    content = f"multipart/form-data: {{schema: {{properties: {{file: {schema}}}}}}}"
    schemas = (
        "File: {type: string, format: binary}\nEndless: {type: array, items: {$ref: '#/components/schemas/Endless'}}"
    )
    made = posted(tmp_path, content, schemas=schemas)
    assert [taken(found.schema) for found in made.parameters] == [expected]


def test_files_without_names_in_a_form(tmp_path):
    """As one mapping."""
    content = "multipart/form-data: {schema: {type: object, additionalProperties: {type: string, format: binary}}}"
    assert told(posted(tmp_path, content)) == ("multipart", None, [("content", "body", "Mapping[str, bytes]", True)])


PARTS = [
    ("{contentType: text/csv}", "text/csv"),
    ("{contentType: 'image/png, image/jpeg'}", "image/png"),
    ("{contentType: image/*}", None),
    ('{contentType: "text/csv\\r\\nX-Evil: 1"}', None),
    ("{style: form}", None),
]


@pytest.mark.parametrize(("encoding", "expected"), PARTS)
def test_the_media_type_of_a_part(tmp_path, encoding, expected):
    """The first one that can stand in its head."""
    content = f"multipart/form-data: {{schema: {BOTH}, encoding: {{a: {encoding}}}}}"
    found = posted(tmp_path, content).parameters
    assert [each.content_type for each in found] == [expected, None]
    assert found[0].style == "plain"


ENCODINGS = [
    ("{style: deepObject, explode: true}", "deep", True),
    ("{style: deepObject}", "deep", True),
    ("{style: form}", "form", True),
    ("{style: form, explode: false}", "form", False),
    ("{explode: false}", "form", False),
    ("{style: spaceDelimited}", "space", False),
    ("{style: pipeDelimited, explode: true}", "pipe", True),
    ("{contentType: application/json}", "plain", True),
]


@pytest.mark.parametrize(("encoding", "style", "explode"), ENCODINGS)
def test_the_style_of_a_field_of_a_form(tmp_path, encoding, style, explode):
    """JSON text where no style is written."""
    content = (
        f"{FORM}: {{schema: {{properties: {{a: {{type: object, properties: {{b: {{type: "
        f"string}}}}}}}}}}, encoding: {{a: {encoding}}}}}"
    )
    (found,) = posted(tmp_path, content).parameters
    assert (found.style, found.explode) == (style, explode)


def test_examples_defaults_and_bounds_of_fields(tmp_path):
    content = (
        "application/json: {schema: {properties: {a: {type: integer, default: 3, maximum: 9, description: Days.}}},"
        " examples: {one: {value: {a: 5}}}}"
    )
    (found,) = posted(tmp_path, content).parameters
    assert (found.default, found.example, found.bounds.maximum, found.doc.en) == (3, 5, 9, "Days.")


@pytest.mark.parametrize(
    ("content", "more", "expected"),
    [
        ("text/csv: {schema: {description: Rows.}}", "  description: The table.\n", "The table."),
        ("text/csv: {schema: {description: Rows.}}", "", "Rows."),
        ("application/json: {schema: {$ref: '#/components/schemas/Open'}}", "", "An open one."),
        ("text/csv: {}", "", ""),
    ],
)
def test_words_about_a_whole_body(tmp_path, content, more, expected):
    """Of the body, else of its schema."""
    schemas = "Open: {description: An open one., properties: {a: {}}, additionalProperties: true}"
    assert posted(tmp_path, content, schemas=schemas, more=more).parameters[0].doc.en == expected


def test_a_body_beside_a_parameter_of_its_name(tmp_path):
    body = "parameters: [{name: body, in: query}]\nrequestBody: {content: {text/csv: {}}}"
    made = operation_of(tmp_path, described(body, method="post"))
    assert [(found.name, found.location) for found in made.parameters] == [
        ("body", "query"),
        ("body_content", "content"),
    ]


def test_an_object_of_a_media_type_of_its_own_is_one_argument_where_nothing_in_it_is_required(tmp_path):
    """So that an empty object can be sent."""
    content = "application/merge-patch+json: {schema: {properties: {a: {type: string}}}}"
    assert told(posted(tmp_path, content)) == (
        "json",
        "application/merge-patch+json",
        [("content", "body", "GetLoanBody", True)],
    )


def test_a_body_under_no_media_type_is_noted(tmp_path):
    built = read(tmp_path, described("requestBody: {content: {'json': {schema: {type: string}}}}", method="post"))
    assert [(note.rule, note.message) for note in built.outcome.notes] == [
        ("media-type", "'json' is no media type: the body goes out as application/octet-stream")
    ]


@pytest.mark.parametrize("written", ["format: byte", "contentEncoding: base64"])
def test_a_raw_body_may_be_base64(tmp_path, written):
    """In the words of 3.0 and of 3.1."""
    content = f"image/png: {{schema: {{type: string, {written}}}}}"
    assert told(posted(tmp_path, content)) == ("raw", "image/png", [("content", "body", "bytes", True)])

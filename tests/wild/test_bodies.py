"""Request bodies of every content type, as a server must receive them."""

# ruff: noqa: E501 - each row of the tables is one fragment, read as a whole

from __future__ import annotations

import pytest

from tests.wild.fragments import document, sent

FORM = "application/x-www-form-urlencoded"
SCALARS = (
    "{type: object, required: [name], properties: {name: {type: string}, amount: {type: number}, on: {type: boolean}, "
    "at: {type: string, format: date-time}, side: {type: string, enum: [BUY, SELL]}}}"
)
LISTS = "{type: object, properties: {coins: {type: array, items: {type: string}}, n: {type: integer}}}"
DEEP = (
    "{type: object, properties: {card: {type: object, properties: {number: {type: string}, tags: {type: array, "
    "items: {type: string}}, owner: {type: object, properties: {name: {type: string}}}}}, "
    "expand: {type: array, items: {type: string}}}}"
)
FILES = (
    "{type: object, required: [file], properties: {file: {type: string, format: binary}, name: {type: string}, "
    "size: {type: integer}, more: {type: array, items: {type: string, format: binary}}, "
    "about: {type: object, properties: {a: {type: string}}}}}"
)

BODIES = {
    "json_object": ("application/json", SCALARS, ""),
    "json_list": ("application/json", "{type: array, items: {type: string}}", ""),
    "json_list_of_objects": (
        "application/json",
        "{type: array, items: {type: object, properties: {a: {type: string}}}}",
        "",
    ),
    "json_text": ("application/json", "{type: string}", ""),
    "json_map": ("application/json", "{type: object, additionalProperties: {type: string}}", ""),
    "json_anything": ("application/json", "{}", ""),
    "json_union": (
        "application/json",
        (
            "{oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, "
            "{type: object, required: [b], properties: {b: {type: integer}}}]}"
        ),
        "",
    ),
    "json_union_of_one_and_many": (
        "application/json",
        "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: array, items: {type: object, properties: {a: {type: string}}}}]}",
        "",
    ),
    "json_nullable": ("application/json", "{type: object, nullable: true, properties: {a: {type: string}}}", ""),
    "json_with_charset": ("application/json; charset=utf-8", SCALARS, ""),
    "json_in_capitals": ("Application/JSON", SCALARS, ""),
    "json_of_a_vendor": ("application/vnd.example.v1+json", SCALARS, ""),
    "json_of_a_vendor_where_nothing_is_required": (
        "application/merge-patch+json",
        "{type: object, properties: {a: {type: string}}}",
        "",
    ),
    "json_patch": (
        "application/json-patch+json",
        "{type: array, items: {type: object, properties: {op: {type: string}}}}",
        "",
    ),
    "json_merge_patch": ("application/merge-patch+json", SCALARS, ""),
    "json_by_wildcard": ("application/*+json", SCALARS, ""),
    "anything_by_wildcard": ("'*/*'", SCALARS, ""),
    "form": (FORM, SCALARS, ""),
    "form_with_lists": (FORM, LISTS, ""),
    "form_with_lists_in_one_text": (FORM, LISTS, "encoding: {coins: {style: form, explode: false}}"),
    "form_with_lists_exploded": (FORM, LISTS, "encoding: {coins: {style: form, explode: true}}"),
    "form_with_pipes": (FORM, LISTS, "encoding: {coins: {style: pipeDelimited, explode: false}}"),
    "form_with_brackets": (
        FORM,
        DEEP,
        "encoding: {card: {style: deepObject, explode: true}, expand: {style: deepObject, explode: true}}",
    ),
    "form_with_objects": (FORM, "{type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}", ""),
    "form_with_json_in_it": (
        FORM,
        "{type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}",
        "encoding: {a: {contentType: application/json}}",
    ),
    "form_map": (FORM, "{type: object, additionalProperties: {type: string}}", ""),
    "form_that_says_nothing": (FORM, "{type: object}", ""),
    "form_without_members": (FORM, "{type: object, properties: {}}", ""),
    "multipart": ("multipart/form-data", FILES, ""),
    "multipart_without_files": ("multipart/form-data", SCALARS, ""),
    "multipart_with_types": (
        "multipart/form-data",
        FILES,
        "encoding: {file: {contentType: image/png}, about: {contentType: application/json}}",
    ),
    "multipart_with_several_types": (
        "multipart/form-data",
        FILES,
        "encoding: {file: {contentType: 'image/png, image/jpeg'}}",
    ),
    "multipart_of_3_1": (
        "multipart/form-data",
        (
            "{type: object, properties: {a: {type: string, contentEncoding: binary}, "
            "b: {type: string, contentMediaType: image/png}, c: {type: string, contentEncoding: base64}}}"
        ),
        "",
    ),
    "multipart_list_in_brackets": (
        "multipart/form-data",
        "{type: object, properties: {'file[]': {type: array, items: {type: string, format: binary}}}}",
        "",
    ),
    "multipart_of_one_file_or_several": (
        "multipart/form-data",
        (
            "{type: object, properties: {a: {anyOf: [{type: string, format: binary}, "
            "{type: array, items: {type: string, format: binary}}]}}}"
        ),
        "",
    ),
    "multipart_with_any_other_parts": (
        "multipart/form-data",
        "{type: object, properties: {a: {type: string, format: binary}}, additionalProperties: {type: string}}",
        "",
    ),
    "multipart_list_of_text": ("multipart/form-data", LISTS, ""),
    "multipart_union": (
        "multipart/form-data",
        (
            "{oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, "
            "{type: object, required: [b], properties: {b: {type: string, format: binary}}}]}"
        ),
        "",
    ),
    "octets": ("application/octet-stream", "{type: string, format: binary}", ""),
    "octets_without_schema": ("application/octet-stream", "{}", ""),
    "image_in_base64": ("image/jpeg", "{type: string, format: byte}", ""),
    "image": ("image/png", "{type: string, format: binary}", ""),
    "image_by_wildcard": ("image/*", "{type: string, format: binary}", ""),
    "text": ("text/plain", "{type: string}", ""),
    "text_with_charset": ("text/plain; charset=utf-8", "{type: string}", ""),
    "csv": ("text/csv", "{type: string}", ""),
    "markdown": ("text/x-markdown", "{type: string}", ""),
    "xml_as_text": ("application/xml", "{type: string}", ""),
}


def content(kind: str, schema: str, more: str, required: str) -> str:
    """A request body of one content type."""
    lines = [f"required: {required}", "content:", f"  {kind}:", f"    schema: {schema}"]
    return "\n".join([*lines, *([f"    {more}"] if more else [])])


@pytest.fixture(scope="module")
def bodies(shared_workshop):
    """Each body in an operation of its own, required and not."""
    items = {
        f"/{name}/{required}": sent(content(*told, required))
        for name, told in BODIES.items()
        for required in ("true", "false")
    }
    return shared_workshop.judge(document(items))


@pytest.mark.parametrize("name", BODIES)
def test_a_body_arrives_in_its_content_type(bodies, name):
    """Required and not."""
    bodies.check(f"/{name}/")


def test_an_object_as_xml_is_refused_by_name_or_sent(workshop):
    """Never silently."""
    judged = workshop.judge(document({"/thing": sent(content("application/xml", SCALARS, "", "true"))}))
    assert judged.faults == []
    for refusal in judged.report["refused"]:
        assert refusal["operation"] == "POST /thing"
        assert "application/xml" in refusal["message"]


def test_of_several_content_types_json_is_taken(workshop):
    """Wherever it stands in the list."""
    body = f"""\
        content:
          multipart/form-data: {{schema: {SCALARS}}}
          text/plain: {{schema: {{type: string}}}}
          application/json: {{schema: {SCALARS}}}
        """
    workshop.judge(document({"/thing": sent(body)})).check()


def test_a_body_may_stand_in_the_components(workshop):
    """A reference to a reference."""
    components = f"""\
        components:
          requestBodies:
            Alias: {{$ref: '#/components/requestBodies/Thing'}}
            Thing: {{description: Told elsewhere., content: {{application/json: {{schema: {SCALARS}}}}}}}
        """
    items = {"/thing": sent("$ref: '#/components/requestBodies/Alias'")}
    workshop.judge(document(items, components)).check()


def test_a_body_goes_with_any_method(workshop):
    """Some exchanges want one with DELETE."""
    body = content("application/json", SCALARS, "", "true")
    methods = ("get", "delete", "options", "put", "patch")
    workshop.judge(document({f"/{method}": sent(body, method) for method in methods})).check()


def test_members_of_the_body_and_parameters_may_have_the_same_names(workshop):
    """The same name in path, query, header and body, and the names of the method's own."""
    judged = workshop.judge("""\
        paths:
          /things/{id}:
            put:
              parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: id, in: query, schema: {type: string}}
              - {name: ID, in: query, schema: {type: string}}
              - {name: id, in: header, schema: {type: string}}
              - {name: body, in: query, schema: {type: string}}
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      required: [id]
                      properties:
                        id: {type: integer}
                        body: {type: string}
                        options: {type: string}
                        self: {type: string}
                        class: {type: string}
              responses: {'204': {description: Done.}}
        """)
    judged.check()

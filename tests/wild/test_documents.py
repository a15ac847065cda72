"""Documents of one file or many, in JSON or YAML, as untidy as public ones; and what is refused, by name and place."""

# ruff: noqa: E501 - each row of the tables is one fragment, read as a whole

from __future__ import annotations

import json

import pytest

from tests.wild.fragments import answered, document

THING = "{type: object, required: [id], properties: {id: {type: string}}}"
OK = f"'200': {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}"

UNTIDY = {
    "extensions_everywhere": f"""\
        x-root: {{a: [1, null, 2020-01-01]}}
        servers: [{{url: 'https://example.com', x-server: yes}}]
        tags: [{{name: a, x-tag: 1, externalDocs: {{url: 'http://x', x-more: 1}}}}]
        paths:
          x-paths: {{anything: 1}}
          /thing:
            x-item: true
            summary: An item.
            get:
              x-operation: {{deep: {{deeper: [1]}}}}
              x-codeSamples: [{{lang: curl, source: "curl 'x' {{{{y}}}}"}}]
              parameters: [{{name: a, in: query, x-parameter: 1, schema: {{type: string, x-schema: 1}}}}]
              responses: {{'200': {{description: ok, x-response: 1, content: {{application/json: {{x-media: 1, schema: {THING}}}}}}}, x-responses: 1}}
        components: {{x-components: 1, schemas: {{x-not-a-schema: {{type: nonsense}}}}}}
        """,
    "descriptions_that_are_null": """\
        tags: null
        paths:
          /thing:
            description: null
            get:
              summary: null
              description: null
              tags: null
              parameters: null
              operationId: null
              deprecated: null
              responses: {'200': {description: null, headers: null, content: null}}
        """,
    "keys_that_are_no_text": """\
        paths:
          /thing:
            get:
              responses:
                200: {description: ok, content: {application/json: {schema: {type: object, properties: {1: {type: string}, on: {type: integer}, 2020-01-01: {type: string}, null: {type: string}, true: {type: string}}}}}}
                404: {description: No.}
        """,
    "servers_with_variables": f"""\
        servers:
        - url: https://{{region}}.example.com:{{port}}/{{base}}/v1
          variables: {{region: {{default: eu, enum: [eu, us]}}, port: {{default: '443'}}, base: {{default: api}}}}
        - url: /relative/v2
        paths: {{/thing: {{servers: [{{url: 'https://other.example.com/v3'}}], get: {{responses: {{{OK}}}}}}}}}
        """,
    "servers_with_a_slash": f"servers: [{{url: 'https://example.com/api/'}}]\npaths: {{/thing: {{get: {{responses: {{{OK}}}}}}}}}",
    "servers_that_are_empty": f"servers: []\npaths: {{/thing: {{get: {{responses: {{{OK}}}}}}}}}",
    "security_of_every_kind": f"""\
        security: [{{}}, {{key: []}}, {{oauth: [read], basic: []}}, {{unknown: []}}]
        paths:
          /thing: {{get: {{security: [], responses: {{{OK}}}}}}}
          /other: {{get: {{security: [{{bearer: []}}, {{openid: []}}, {{mutual: []}}], responses: {{{OK}}}}}}}
        components:
          securitySchemes:
            key: {{type: apiKey, in: header, name: X-Key}}
            cookie: {{type: apiKey, in: cookie, name: sid}}
            query: {{type: apiKey, in: query, name: key}}
            basic: {{type: http, scheme: basic}}
            bearer: {{type: http, scheme: bearer, bearerFormat: JWT}}
            digest: {{type: http, scheme: digest}}
            oauth: {{type: oauth2, flows: {{clientCredentials: {{tokenUrl: 'https://x/t', scopes: {{read: r}}}}}}}}
            openid: {{type: openIdConnect, openIdConnectUrl: 'https://x'}}
            mutual: {{type: mutualTLS}}
        """,
    "references_into_paths": f"""\
        paths:
          /thing: {{get: {{responses: {{{OK}}}}}}}
          /other:
            get:
              parameters: [{{$ref: '#/paths/~1third~1%7Bid%7D/get/parameters/0'}}]
              responses: {{'200': {{$ref: '#/paths/~1thing/get/responses/200'}}}}
          /third/{{id}}:
            get:
              parameters: [{{name: limit, in: query, schema: {{type: integer}}}}, {{name: id, in: path, required: true, schema: {{type: string}}}}]
              responses:
                '200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/paths/~1thing/get/responses/200/content/application~1json/schema'}}}}}}}}
        """,
    "items_that_refer_to_items": f"""\
        paths:
          /thing: {{get: {{responses: {{{OK}}}}}}}
          /same: {{$ref: '#/paths/~1thing'}}
        """,
    "callbacks_and_links": f"""\
        paths:
          /thing:
            post:
              callbacks: {{done: {{'{{$request.body#/url}}': {{post: {{requestBody: {{content: {{application/json: {{schema: {THING}}}}}}}, responses: {{'200': {{description: ok}}}}}}}}}}}}
              responses: {{{OK}}}
        """,
    "parts_that_nobody_uses": f"""\
        paths: {{/thing: {{get: {{responses: {{{OK}}}}}}}}}
        components:
          schemas: {{Unused: {{type: object, properties: {{a: {{$ref: '#/components/schemas/Nowhere'}}}}}}}}
          parameters: {{Unused: {{name: a, in: nowhere}}}}
          examples: {{E: {{value: 1}}}}
          headers: {{H: {{schema: {{type: string}}}}}}
        """,
    "words_that_openapi_does_not_know": f"""\
        basePath: /old
        paths:
          /thing:
            get:
              consumes: [application/json]
              produces: [application/json]
              parameters: [{{name: a, in: query, type: string, schema: {{type: string, collectionFormat: csv, required: true}}, collectionFormat: csv}}]
              responses: {{{OK}}}
            search: {{responses: {{{OK}}}}}
        """,
    "parameters_twice": f"""\
        paths:
          /thing:
            get:
              parameters: [{{name: a, in: query, schema: {{type: string}}}}, {{name: a, in: query, schema: {{type: string}}}}]
              responses: {{{OK}}}
        """,
    "texts_of_any_kind": f'''\
        paths:
          /thing:
            get:
              summary: "a \\"\\"\\" b \\\\ c {{{{ d }}}} {{% e %}} \\x07 \\u2028 # f"
              description: |
                Ends with a backslash \\

                    >>> import os
                """
                ``` {{x}} %s `y
              responses: {{{OK}}}
        ''',
}


@pytest.mark.parametrize("version", ["3.0.0", "3.1.0"])
@pytest.mark.parametrize("name", UNTIDY)
def test_an_untidy_document_is_generated_whole(workshop, name, version):
    """What does not matter for a call is passed over."""
    workshop.judge(UNTIDY[name], version=version).check()


@pytest.mark.parametrize("version", ["3.0.0", "3.0.1", "3.0.2", "3.0.3", "3.0.4", "3.1.0", "3.1.1"])
def test_every_version_of_openapi_3_0_and_3_1_is_read(workshop, version):
    """The last digit is of no account."""
    workshop.judge(document({"/thing": answered(OK)}), version=version).check()


def test_webhooks_beside_paths_are_passed_over(workshop):
    """They are calls of the server."""
    hook = f"{{post: {{requestBody: {{content: {{application/json: {{schema: {THING}}}}}}}, responses: {{'200': {{description: ok}}}}}}}}"
    text = document({"/thing": answered(OK)}) + f"\nwebhooks: {{done: {hook}}}\njsonSchemaDialect: 'https://x'\n"
    judged = workshop.judge(text, version="3.1.0")
    judged.check()
    assert judged.report["operations"] == 1


SPLIT = {
    "api/openapi.yaml": """\
        paths:
          /thing/{id}: {$ref: 'paths/thing.yaml'}
          /list:
            get: {$ref: './paths/list%20all.json#/get'}
        components:
          schemas:
            Thing: {$ref: 'parts/models.yaml#/Thing'}
        """,
    "api/paths/thing.yaml": """\
        parameters: [{$ref: '../parts/parameters.yml#/Id'}]
        get:
          responses:
            '200': {$ref: '../parts/responses.yaml#/Thing'}
            '404': {$ref: '#/nowhere-but-an-error'}
        """,
    "api/paths/list all.json": json.dumps(
        {
            "get": {
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "../openapi.yaml#/components/schemas/Thing"},
                                }
                            }
                        },
                    }
                }
            }
        }
    ),
    "api/parts/models.yaml": """\
        Thing:
          type: object
          required: [id]
          properties:
            id: {type: string}
            owner: {$ref: 'owner.yaml'}
            parent: {$ref: '#/Thing'}
        """,
    "api/parts/owner.yaml": "type: object\nproperties: {name: {type: string}, things: {type: array, items: {$ref: 'models.yaml#/Thing'}}}\n",
    "api/parts/parameters.yml": "Id: {name: id, in: path, required: true, schema: {type: string}}\n",
    "api/parts/responses.yaml": "Thing:\n  description: ok\n  content: {application/json: {schema: {$ref: './models.yaml#/Thing'}}}\n",
}


def test_a_document_of_many_files_is_generated_whole(workshop):
    """Relative to the file in which a reference stands; escaped names, JSON among YAML, and circles across files."""
    judged = workshop.judge(SPLIT)
    judged.check()
    assert judged.report["operations"] == 2


def test_json_and_yaml_come_to_the_same(workshop):
    """Byte for byte, but for the name of the file."""
    as_yaml = workshop.judge(document({"/thing": answered(OK)}))
    as_yaml.check()
    content = {"application/json": {"schema": {"type": "object", "properties": {"id": {"type": "string"}}}}}
    paths = {"/thing": {"get": {"responses": {"200": {"description": "ok", "content": content}}}}}
    workshop.judge(json.dumps({"paths": paths}, indent=2), name="spec.json").check()


def test_yaml_that_writes_json_is_read(workshop):
    """A JSON file with a YAML name, a byte order mark, tabs between tokens, escapes."""
    text = '{"openapi":"3.0.0",\n\t"info":{"title":"Wild fragment json","version":"1"},"paths":{"\\/thing":{"get":{"responses":{"204":{"description":"\\u00e4"}}}}}}'
    workshop.judge(text, name="spec.yaml").check()


def test_anchors_and_merge_keys_are_followed(workshop):
    """YAML's own way to repeat."""
    text = f"""\
        x-common: &common {{'200': &ok {{description: ok, content: {{application/json: {{schema: {THING}}}}}}}}}
        paths:
          /thing: {{get: {{responses: *common}}}}
          /other: {{get: {{responses: {{'201': *ok}}}}}}
          /third: {{get: {{responses: {{<<: *common, '202': *ok}}}}}}
        """
    workshop.judge(text).check()


BROKEN = {
    "parameter_that_refers_to_nowhere": (
        "get: {parameters: [{$ref: '#/components/parameters/None'}], responses: {}}",
        "#/components/parameters/None",
    ),
    "body_that_refers_to_nowhere": (
        "get: {requestBody: {$ref: '#/components/requestBodies/None'}, responses: {}}",
        "#/components/requestBodies/None",
    ),
    "parameter_of_another_host": (
        "get: {parameters: [{$ref: 'https://example.com/a.json'}], responses: {}}",
        "https://example.com/a.json",
    ),
    "parameter_of_a_file_outside_of_the_folder": (
        "get: {parameters: [{$ref: '../elsewhere.yaml#/Id'}], responses: {}}",
        "../elsewhere.yaml",
    ),
    "parameter_in_a_circle": (
        "get: {parameters: [{$ref: '#/components/parameters/A'}], responses: {}}",
        "leads back to itself",
    ),
    "parameter_without_a_name": ("get: {parameters: [{in: query}], responses: {}}", "name"),
    "parameter_in_no_place": ("get: {parameters: [{name: a, in: nowhere}], responses: {}}", "nowhere"),
    "header_that_http_cannot_name": ("get: {parameters: [{name: a b, in: header}], responses: {}}", "a b"),
    "form_that_is_a_list": (
        "get: {requestBody: {content: {multipart/form-data: {schema: {type: array}}}}, responses: {}}",
        "multipart/form-data",
    ),
    "operation_that_is_a_text": ("get: nonsense", "operation"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_one_broken_operation_is_named_and_the_others_are_generated(workshop, name):
    """With file, line and column, and the value that is wrong; never silently."""
    item, value = BROKEN[name]
    components = (
        "components: {parameters: {A: {$ref: '#/components/parameters/B'}, B: {$ref: '#/components/parameters/A'}}}"
    )
    judged = workshop.judge(document({"/broken": item, "/whole": answered(OK)}, components))
    assert judged.faults == []
    refused = judged.generated.refusals
    assert list(refused) == ["GET /broken"]
    assert value in refused["GET /broken"]["message"]
    file, line, column = refused["GET /broken"]["place"].rsplit(":", 2)
    assert file.endswith("spec.yaml")
    assert int(line) > 2
    assert int(column) > 0
    assert "GET /broken" in judged.generated.output
    assert judged.report["generated"] == ["GET /whole"]


@pytest.mark.parametrize(
    "target", ["#/components/schemas/None", "https://example.com/a.json", "../outside.yaml", "gone.yaml"]
)
def test_a_schema_that_leads_nowhere_is_anything_and_the_place_is_told(workshop, target):
    """A call is possible all the same."""
    media = f"application/json: {{schema: {{$ref: '{target}'}}}}"
    made = workshop.generate(
        document({"/thing": f"get: {{responses: {{'200': {{description: ok, content: {{{media}}}}}}}}}"})
    )
    assert made.code == 0
    assert made.report["generated"] == ["GET /thing"]
    (note,) = made.report["notes"]
    assert target in note["message"]
    assert "spec.yaml:" in note["place"]


WHOLLY_REFUSED = {
    "swagger_2": ("swagger: '2.0'\ninfo: {title: Old, version: '1'}\npaths: {}\n", "Swagger 2"),
    "swagger_2_in_json": ('{"swagger": "2.0", "info": {"title": "Old", "version": "1"}, "paths": {}}', "Swagger 2"),
    "openapi_4": ("openapi: 4.0.0\ninfo: {title: New, version: '1'}\npaths: {}\n", "4.0.0"),
    "no_version": ("openapi:\ninfo: {title: None, version: '1'}\npaths: {}\n", "openapi"),
    "a_list": ("openapi_list\n", "mapping"),
    "broken_yaml": ("openapi: 3.0.0\npaths: {a: [\n", "spec.yaml"),
    "broken_json": ('{"openapi": "3.0.0", "paths": {,}}', "spec.yaml"),
}


@pytest.mark.parametrize("name", WHOLLY_REFUSED)
def test_what_is_no_openapi_3_is_refused_with_a_clear_word(workshop, name):
    """And nothing is written."""
    text, word = WHOLLY_REFUSED[name]
    made = workshop.generate(text)
    assert made.code != 0
    assert word.lower() in made.output.lower()
    assert not list(workshop.source.rglob("client.py"))

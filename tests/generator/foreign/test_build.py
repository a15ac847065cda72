"""Whole documents of other people."""

from __future__ import annotations

import json

import pytest

from lendspec.generator.findings import SpecError
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.model import Scheme
from tests.generator.documents import marked, write
from tests.generator.foreign.specs import described, noted, read, shown

REFUSED = [
    ("▸swagger: '2.0'\npaths: {}\n", "swagger", "Swagger 2 is not read; convert the file to OpenAPI 3 first"),
    ("▸{paths: {}}\n", "no-openapi", "this is no OpenAPI document"),
    ("openapi: ▸3.2.0\npaths: {}\n", "version", "OpenAPI '3.2.0' is not read; 3.0 and 3.1 are"),
    ("openapi: ▸3.10.0\npaths: {}\n", "version", "OpenAPI '3.10.0' is not read"),
    ("openapi: ▸4\npaths: {}\n", "version", "OpenAPI 4 is not read"),
    ("▸openapi: 3.0.0\npaths: {}\n", "no-operations", "describes no operation under `paths`"),
    ("▸openapi: 3.0.0\npaths: [a]\n", "no-operations", "describes no operation under `paths`"),
    ("openapi: 3.0.0\npaths: ▸&a {b: *c}\n", "alias", "*c has no anchor before it"),
]


@pytest.mark.parametrize(("text", "rule", "message"), REFUSED)
def test_what_is_no_document_is_refused(tmp_path, text, rule, message):
    """At its place, with the way out."""
    clean, place = marked(text)
    with pytest.raises(SpecError) as caught:
        build_foreign(write(tmp_path, clean))
    (found,) = caught.value.findings
    assert found.rule == rule
    assert message in found.message
    assert rule == "alias" or (found.place.line, found.place.column) == place


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.1", "'3.1'", "3.1", "3.0", "3.1.0-rc0"])
def test_versions_that_are_read(tmp_path, version):
    text = described().replace("openapi: 3.1.0", f"openapi: {version}")
    assert read(tmp_path, text).outcome.made == ("GET /loan",)


def test_the_names_of_a_package(tmp_path):
    """Of the document, of the caller, or of folder and file."""
    text = described()
    plain = text.replace(", x-exchange: demo, x-product: wild", "")
    path = write(tmp_path / "my-exchange", plain, "spot_v3.yaml")
    assert read(tmp_path, text).spec.package == "demo_wild"
    assert build_foreign(path).spec.package == "my_exchange_spot_v3"
    assert build_foreign(path, exchange="Kraken", product="Spot Trading").spec.package == "kraken_spot_trading"


def test_a_document_without_title_and_version(tmp_path):
    for info in ("", "info: []\n", "info: {title: [], version: null}\n"):
        path = write(tmp_path / "a", f"openapi: 3.0.0\n{info}paths: {{/a: {{get: {{}}}}}}\n", "b.yaml")
        spec = build_foreign(path).spec
        assert (spec.title, spec.version) == ("a b", "0")


SCHEMES = [
    ("{type: apiKey, in: header, name: X-Key}", Scheme("s", "key", "header", "X-Key")),
    ("{type: apiKey, in: query, name: key}", Scheme("s", "key", "query", "key")),
    ("{type: apiKey, in: cookie, name: sid}", Scheme("s", "key", "cookie", "sid")),
    ("{type: apiKey, in: body, name: key}", Scheme("s", "other")),
    ("{type: http, scheme: bearer}", Scheme("s", "bearer")),
    ("{type: http, scheme: Basic}", Scheme("s", "basic")),
    ("{type: http, scheme: digest}", Scheme("s", "other")),
    ("{type: http}", Scheme("s", "other")),
    ("{type: oauth2, flows: {}}", Scheme("s", "bearer")),
    ("{type: openIdConnect, openIdConnectUrl: 'https://example.com'}", Scheme("s", "bearer")),
    ("{type: mutualTLS}", Scheme("s", "other")),
    ("{}", Scheme("s", "other")),
    ("{$ref: '#/components/securitySchemes/gone'}", Scheme("s", "other")),
]


@pytest.mark.parametrize(("written", "expected"), SCHEMES)
def test_security_schemes(tmp_path, written, expected):
    text = described().replace("components:\n", f"components:\n  securitySchemes: {{s: {written}}}\n")
    assert read(tmp_path, text).spec.schemes == (expected,)


def test_servers_with_their_variables(tmp_path):
    root = """\
    servers:
      - url: https://{host}.example.com/{v}
        variables: {host: {default: api}, v: {enum: [v1]}}
      - {url: /relative, description: The same host.}
      - {}
    """
    spec = read(tmp_path, described(root=root)).spec
    assert [(server.url, server.doc.en) for server in spec.servers] == [
        ("https://api.example.com/", ""),
        ("/relative", "The same host."),
    ]


def test_words_of_the_groups_come_from_the_tags(tmp_path):
    root = "tags: [{name: Spot Trading, description: Buy and sell.}, {description: Nameless.}]"
    (group,) = read(tmp_path, described("tags: [Spot Trading]", root=root)).spec.groups
    assert (group.name, group.doc.en) == ("spot_trading", "Buy and sell.")


def test_only_what_operations_reach_is_in_the_package(tmp_path):
    schemas = (
        "A: {properties: {b: {$ref: '#/components/schemas/B'}}}\nB: {properties: {c: {}}}\nC: {properties: {d: {}}}"
    )
    spec = read(tmp_path, described(answer="{$ref: '#/components/schemas/A'}", schemas=schemas)).spec
    assert [made.name for made in spec.objects] == ["A", "B"]


def test_secrets_of_an_answer_are_known_to_its_operation(tmp_path):
    """However deep they are, and although types are filled last."""
    schemas = (
        "A: {properties: {b: {$ref: '#/components/schemas/B'}}}\nB: {properties: {key: {type: "
        "string, format: password}}}"
    )
    spec = read(tmp_path, described(answer="{$ref: '#/components/schemas/A'}", schemas=schemas)).spec
    assert spec.operations[0].secrets == ("key",)


def test_several_files(tmp_path):
    """Each file is named among those that the package was made from; a reference goes both ways."""
    write(tmp_path, "{get: {operationId: a, responses: {'200': {$ref: 'parts/answers.yaml#/ok'}}}}", "paths/a.yaml")
    write(
        tmp_path,
        "ok: {content: {application/json: {schema: {$ref: '../../main.yaml#/components/schemas/Loan'}}}}",
        "paths/parts/answers.yaml",
    )
    main = write(
        tmp_path,
        (
            "openapi: 3.0.0\npaths: {/a: {$ref: paths/a.yaml}}\ncomponents: {schemas: {Loan: {properties: "
            "{x: {type: string}}}}}\n"
        ),
        "main.yaml",
    )
    built = build_foreign(main)
    assert built.outcome.refused == ()
    assert shown(built.spec.operations[0].answer) == {"x": "?str"}
    assert [path.name for path in built.files] == ["main.yaml", "a.yaml", "answers.yaml"]


def test_a_json_document_is_the_same(tmp_path):
    path = write(tmp_path, json.dumps({"openapi": "3.0.0", "paths": {"/a": {"get": {"tags": ["T"]}}}}), "spec.json")
    assert build_foreign(path, exchange="a", product="b").outcome.made == ("GET /a",)


LOOSE = [
    ("deprecated: 'true'", []),
    ("deprecated: perhaps", []),
    ("tags: Spot", ["type"]),
    ("summary: [a]", []),
    ("parameters: {a: b}", ["type"]),
    ("requestBody: {required: maybe, content: {application/json: {schema: {type: array}}}}", ["type"]),
    ("requestBody: {content: [a]}", ["type"]),
    ("responses: []", ["type"]),
    ("externalDocs: {url: {}}", ["type"]),
    ("operationId: &a x\nexternalDocs: &a {<<: {url: 5}}", ["duplicate-key"]),
]


@pytest.mark.parametrize(("operation", "rules"), LOOSE)
def test_what_has_another_form_is_noted_and_counts_as_absent(tmp_path, operation, rules):
    """The operation is made all the same."""
    built = read(tmp_path, described(operation))
    assert (built.outcome.made, noted(built)) == (("GET /loan",), rules)


def test_notes_come_in_the_order_of_the_file_and_once(tmp_path):
    text = described(
        "parameters: [{name: a, in: query, type: integer}, {name: b, in: query, type: integer}]",
        answer="{properties: {x: {$ref: '#/gone'}, y: {type: odd}}}",
    )
    built = read(tmp_path, text)
    assert noted(built) == ["parameter-schema", "parameter-schema", "ref-dangling", "schema-type"]
    assert list(built.outcome.notes) == sorted(built.outcome.notes)


def test_every_part_of_a_document_may_stand_in_a_file_of_its_own(tmp_path):
    """Not only what the OpenAPI Specification gives a reference to."""
    files = {
        "paths.yaml": "/loan: {get: {operationId: getLoan, security: [{key: []}],"
        " parameters: {$ref: 'more.yaml#/list'}, responses: {$ref: 'more.yaml#/responses'}}}",
        "more.yaml": "list: [{name: a, in: query}]\n"
        "responses: {'200': {content: {$ref: '#/content'}}}\ncontent: {application/json: {$ref: '#/media'}}\n"
        "media: {schema: {$ref: 'spec.yaml#/components/schemas/Loan'}}\n",
        "schemas.yaml": "Loan: {properties: {$ref: properties.yaml}}",
        "properties.yaml": "id: {type: integer}\n$ref: {type: string}\n",
        "keys.yaml": "key: {type: apiKey, in: header, name: X-Key}",
    }
    for name, text in files.items():
        write(tmp_path, text, name)
    root = "components: {schemas: {$ref: schemas.yaml}, securitySchemes: {$ref: keys.yaml}}\n"
    built = read(tmp_path, f"openapi: 3.1.0\ninfo: {{title: Demo}}\npaths: {{$ref: paths.yaml}}\n{root}")
    (operation,) = built.spec.operations
    assert ([each.wire for each in operation.parameters], operation.security) == (["a"], ("key",))
    assert shown(operation.answer) == {"id": "?int", "ref": "?str"}
    assert (built.outcome.refused, built.outcome.notes) == ((), ())

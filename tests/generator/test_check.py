"""The closed subset: a fragment for every rule, with the place that is named and the way out in words."""

from __future__ import annotations

import pytest

from lendspec.generator.build import build_spec
from lendspec.generator.check import check_document
from lendspec.generator.document import Workspace
from lendspec.generator.extensions import Extensions
from lendspec.generator.grammar import KINDS, UNSUPPORTED
from tests.generator.documents import build, document, findings, marked, only_finding, write


def test_the_whole_document_of_the_tests_is_clean(tmp_path):
    """Every fragment below differs from it in one point."""
    assert build(tmp_path, document()).package == "demo_loans"


PARAMETER = "parameters:\n- name: coin\n  in: query\n  schema: {type: string}"

FAULTS = {
    # keys
    "unknown key": ({"root": "▸serverz: []"}, "unknown-key", "root has no key `serverz`; did you mean `servers`?"),
    "unknown key, nothing like it": (
        {"info": "▸qqq: 1"},
        "unknown-key",
        "info has no key `qqq`; known are title, version",
    ),
    "missing key": ({"operation": "▸summary: none"}, "missing-key", "operation needs the key `operationId`"),
    "missing key of a parameter": (
        {"parameters": "parameters:\n- ▸{name: coin, in: query}"},
        "missing-key",
        "parameter needs the key `schema`",
    ),
    "missing description": (
        {"responses": "responses:\n  '200': ▸{}"},
        "missing-key",
        "response needs the key `description`",
    ),
    # outside of the subset
    "callbacks": ({"parameters": "▸callbacks: {}"}, "unsupported", "`callbacks` is outside the subset; leave it out"),
    "one of": (
        {"schemas": "Loan:\n  type: object\n  properties: {}\n  ▸oneOf: []"},
        "unsupported",
        "`oneOf` is outside the subset; write one plain type, with optional fields where the answer varies",
    ),
    "parameter content": (
        {"parameters": f"{PARAMETER}\n  ▸content: {{}}"},
        "unsupported",
        "`content` is outside the subset; describe the parameter with `schema`",
    ),
    "swagger": (
        {"root": "▸swagger: '2.0'"},
        "unsupported",
        "Swagger 2 is not read; convert the file to OpenAPI 3 first",
    ),
    "servers of a path": ({"item": "▸servers: []"}, "unsupported", "`servers` is outside the subset; leave it out"),
    "no regular expression": (
        {"schemas": "A: {type: string, pattern: ▸'['}"},
        "pattern",
        "'[' is no regular expression",
    ),
    # types
    "number for text": (
        {"info": "description: ▸1"},
        "type",
        "this is a number, but must be a string; put it in quotes",
    ),
    "mapping for text": ({"info": "description: ▸{}"}, "type", "this is a mapping, but must be a string"),
    "text for boolean": ({"operation": "operationId: a\ndeprecated: ▸'yes'"}, "type", "but must be a boolean"),
    "boolean for integer": (
        {"schemas": "A: {type: string, maxLength: ▸true}"},
        "type",
        "a boolean, but must be a integer",
    ),
    "text for number": ({"schemas": "A: {type: number, minimum: ▸'1'}"}, "type", "a string, but must be a number"),
    "mapping for list": ({"root": "tags: ▸{}"}, "type", "this is a mapping, but must be a sequence"),
    "list for mapping": (
        {"schemas": "A: {type: object, properties: ▸[]}"},
        "type",
        "this is a sequence, but must be a mapping",
    ),
    "text for object": ({"info": "license: ▸MIT"}, "type", "license is a string, but must be a mapping"),
    "text for texts": ({"operation": "operationId: a\ntags: ▸loan"}, "type", "this must be a sequence of strings"),
    "numbers for texts": ({"operation": "operationId: a\ntags: ▸[1]"}, "type", "this must be a sequence of strings"),
    "repeated text": ({"operation": "operationId: a\ntags: ▸[a, a]"}, "repeated", "an entry stands twice; keep one"),
    "security requirement": (
        {"operation": "operationId: a\nsecurity: [▸apiKey]"},
        "type",
        "a security requirement maps names of schemes to sequences, e.g. `apiKey: []`",
    ),
    "security scopes": (
        {"operation": "operationId: a\nsecurity: [▸{apiKey: x}]"},
        "type",
        "a security requirement maps",
    ),
    # schemas
    "no such type": ({"schemas": "A: {type: ▸text}"}, "schema-type", "'text' is no type; write one of string, integer"),
    "two types": ({"schemas": "A: {type: ▸[string, integer]}"}, "schema-type", "write exactly one type beside 'null'"),
    "only null": ({"schemas": "A: {type: ▸'null'}"}, "schema-type", "write exactly one type beside 'null'"),
    "no type": (
        {"schemas": "A: ▸{description: something}"},
        "untyped",
        "the schema has no `type`; say what the value is",
    ),
    "properties alone": ({"schemas": "A: ▸{properties: {}}"}, "untyped", "the schema has no `type`"),
    "mixed enum without type": ({"schemas": "A: ▸{enum: [a, 1]}"}, "untyped", "the schema has no `type`"),
    "bare object": (
        {"schemas": "A: ▸{type: object}"},
        "bare-object",
        "an object without `properties` says nothing; list",
    ),
    "bare nullable object": ({"schemas": "A: ▸{type: [object, 'null']}"}, "bare-object", "list its fields"),
    "no items": ({"schemas": "A: ▸{type: array}"}, "items", "an array needs `items`; say what it holds"),
    "no items, nullable": ({"schemas": "A: ▸{type: [array, 'null']}"}, "items", "an array needs `items`"),
    "required but unknown": (
        {"schemas": "A: {type: object, properties: {a: {type: string}}, required: [a, ▸b]}"},
        "required-unknown",
        "'b' is required but is not among the properties; correct the name or add the property",
    ),
    "beside a reference": (
        {"schemas": "A: {$ref: '#/components/schemas/B', ▸type: string}\nB: {type: string}"},
        "ref-sibling",
        "`type` beside `$ref` has no effect here; only a description may stand there",
    ),
    "values of open objects": (
        {"schemas": "A: {type: object, additionalProperties: {type: ▸text}}"},
        "schema-type",
        "'text' is no type",
    ),
    "enum of another type": (
        {"schemas": "A: {type: string, enum: ['1', ▸2]}"},
        "enum-value",
        "2 is a number in an enum of type string; write values of that type",
    ),
    "boolean among numbers": (
        {"schemas": "A: {type: integer, enum: [▸true], x-enum-names: [A]}"},
        "enum-value",
        "True is a boolean",
    ),
    "fraction among numbers": (
        {"schemas": "A: {type: integer, enum: [▸1.5], x-enum-names: [A]}"},
        "enum-value",
        "1.5 is a number",
    ),
    "enum twice": ({"schemas": "A: {type: string, enum: [a, ▸a]}"}, "repeated", "'a' stands twice; keep one"),
    "empty enum": (
        {"schemas": "A: {type: string, enum: ▸[]}"},
        "type",
        "`enum` is the sequence of the possible values",
    ),
    "enum as mapping": ({"schemas": "A: {type: string, enum: ▸{a: b}}"}, "type", "write at least one"),
    # parameters
    "unknown place": (
        {"parameters": "parameters:\n- ▸{name: coin, in: body, schema: {type: string}}"},
        "parameter-in",
        "`in: body` is none of path, query, header, cookie",
    ),
    "line break in a header": (
        {"parameters": 'parameters:\n- ▸{name: "A\\r\\nB", in: header, schema: {type: string}}'},
        "header-name",
        "'A\\r\\nB' is no name of a header; write letters, digits and `-`",
    ),
    "optional path parameter": (
        {"path": "/loan/{id}", "parameters": "parameters:\n- ▸{name: id, in: path, schema: {type: string}}"},
        "path-required",
        "a path parameter needs `required: true`",
    ),
    # references
    "dangling": ({"answer": "▸$ref: '#/components/schemas/None'"}, "ref-dangling", "(it has Unused)"),
    "dangling parameter": (
        {"parameters": "parameters:\n- ▸$ref: '#/components/parameters/A'"},
        "ref-dangling",
        "no 'parameters'",
    ),
    "number as reference": ({"answer": "$ref: ▸1"}, "type", "this is a number, but must be a string"),
    # version
    "Swagger version": ({"root": "", "version": "▸2.0.0"}, "version", "OpenAPI '2.0.0' is not read; write 3.1.0"),
    # extensions in maps of names
    "extension among paths": ({"paths": "▸x-foo: 1"}, "unknown-extension", "`x-foo` is no known extension"),
    "extension among responses": (
        {"responses": "responses:\n  ▸x-foo: 1\n  '200': {description: ok}"},
        "unknown-extension",
        "`x-foo` is no known extension; did you mean `x-form`?",
    ),
}


def text_of(parts):
    version = parts.get("version", "3.1.0")
    text = document(**{key: part for key, part in parts.items() if key != "version"})
    return text.replace("openapi: 3.1.0", f"openapi: {version}")


@pytest.mark.parametrize(("parts", "rule", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_named_with_rule_place_and_way_out(tmp_path, parts, rule, words):
    """One fragment for each rule, in the smallest document that can have it."""
    found, place = only_finding(tmp_path, text_of(parts))
    assert (found.rule, found.place.line, found.place.column) == (rule, *place)
    assert words in found.message


ALLOWED = {
    "every plain key of a document": {
        "root": "servers: [{url: 'https://x', description: d}]\ntags: [{name: t, description: d}]\n"
        "externalDocs: {url: 'https://x'}\nsecurity: []",
        "info": "summary: s\ntermsOfService: t\ncontact: {name: n}\nlicense: {name: MIT}",
    },
    "open objects": {"schemas": "A: {type: object, additionalProperties: {type: string}}"},
    "objects open for anything": {"schemas": "A: {type: object, additionalProperties: true}"},
    "closed objects": {"schemas": "A: {type: object, properties: {}, additionalProperties: false}"},
    "always empty arrays": {"schemas": "A: {type: array, maxItems: 0}"},
    "enum without type": {"schemas": "A: {enum: [a, b]}"},
    "constant without type": {"schemas": "A: {const: 1}"},
    "nullable enum": {"schemas": "A: {type: [string, 'null'], enum: [a, null]}"},
    "a property named like an extension": {"schemas": "A: {type: object, properties: {x-foo: {type: string}}}"},
    "a header named like an extension": {
        "responses": "responses:\n  '200': {description: ok, headers: {x-foo: {schema: {type: string}}}}"
    },
    "a component named like an extension": {
        "components": "parameters:\n  x-foo: {name: a, in: query, schema: {type: string}}"
    },
    "examples": {
        "parameters": f"{PARAMETER}\n  examples:\n    a: {{value: A}}\n    b: {{$ref: '#/components/examples/Two'}}",
        "components": "examples:\n  Two: {summary: s, value: BTC}",
    },
    "description beside a reference": {
        "schemas": "A: {$ref: '#/components/schemas/B', description: d}\nB: {type: string}"
    },
    "OpenAPI 3.0": {"version": "3.0.3", "schemas": "A: {type: string, nullable: true}"},
}


@pytest.mark.parametrize("parts", ALLOWED.values(), ids=ALLOWED)
def test_the_subset_holds_what_exchanges_need(tmp_path, parts):
    """These raise no finding."""
    build(tmp_path, text_of(parts))


def test_an_unwell_component_named_like_an_extension_is_not_skipped(tmp_path):
    """`x-` is a name there and hides nothing."""
    text = document(components="parameters:\n  x-foo: {name: a, in: query, schema: {type: ▸text}}")
    found, place = only_finding(tmp_path, text)
    assert (found.rule, found.place.line, found.place.column) == ("schema-type", *place)


def test_a_part_is_checked_once_however_often_it_is_referred_to(tmp_path):
    """One fault gives one finding."""
    schemas = (
        "A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}, c: {$ref: '#/components/schemas/B'}}}"
    )
    found, place = only_finding(tmp_path, document(schemas=schemas + "\nB: ▸{type: object}"))
    assert (found.rule, found.place.line) == ("bare-object", place[0])


def test_parts_of_other_files_are_checked_in_those_files(tmp_path):
    """The finding names the file of the part."""
    part, place = marked("openapi: 3.1.0\ncomponents:\n  schemas:\n    Loan: ▸{type: object}\n")
    common = write(tmp_path, part, "common.yaml")
    (found,) = findings(tmp_path, document(answer="$ref: 'common.yaml#/components/schemas/Loan'"))
    assert (found.rule, found.place.file, found.place.line, found.place.column) == ("bare-object", common, *place)


def test_a_recursive_schema_is_checked_to_its_end(tmp_path):
    """A schema that holds itself is no endless loop."""
    schemas = "Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}"
    build(tmp_path, document(schemas=schemas, answer="$ref: '#/components/schemas/Node'"))


def test_every_fault_is_reported_in_one_run(tmp_path):
    """Nobody mends one fault only to be shown the next."""
    found = findings(
        tmp_path, document(info="qqq: 1", schemas="A: {type: text}\nB: {type: object}", root="swagger: '2'")
    )
    assert [each.rule for each in found] == ["unknown-key", "unsupported", "schema-type", "bare-object"]


@pytest.mark.parametrize("kind", KINDS)
def test_no_key_is_both_known_and_outside_of_the_subset(kind):
    """The two tables never contradict each other."""
    assert not KINDS[kind].keys() & UNSUPPORTED.get(kind, {}).keys()


def test_documents_of_other_people_may_carry_their_own_extensions(tmp_path):
    """Only curated documents must describe every key."""
    path = write(tmp_path, document(info="x-logo: {url: x}", operation="operationId: a\nx-codegen: y"))
    workspace = Workspace()
    assert check_document(workspace.open(path), workspace, Extensions(curated=False)) == []
    assert len(check_document(workspace.open(path), workspace, Extensions(curated=True))) == 2


def test_every_curated_specification_is_clean(request):
    """The real files, whole."""
    paths = sorted(path for path in (request.config.rootpath / "specs").glob("*/*.yaml") if path.stem != "common")
    assert paths
    for path in paths:
        assert build_spec(path).spec.operations

"""Operations of other people: made, or refused with the place and the reason."""

from __future__ import annotations

import pytest

from lendspec.generator.foreign import operations as module
from tests.generator.documents import marked
from tests.generator.foreign.specs import described, noted, operation_of, read

HEAD = "openapi: 3.1.0\ninfo: {title: Demo, version: '1'}\n"
KEYS = """\
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-API-Key}
    sign: {type: apiKey, in: query, name: signature}
    token: {type: http, scheme: Bearer}
"""


@pytest.mark.parametrize(
    ("path", "literals", "query"),
    [
        ("/loan", ("/loan",), ""),
        ("/loan/{id}/rows", ("/loan/", "id", "/rows"), ""),
        ("/loan?type=a&kind={kind}&b=1", ("/loan",), "type=a&b=1"),
        ("/loan#here", ("/loan",), ""),
        ("loan", ("/loan",), ""),
        ("/{a}/x/{a}", ("/", "a", "/x/", "a", ""), ""),
        ("/v1/a:b,c;d=(e)!~*'$&+@%20", ("/v1/a:b,c;d=(e)!~*'$&+@%20",), ""),
    ],
)
def test_paths(tmp_path, path, literals, query):
    """Slots, a fixed query behind them, and a slash where it is missing."""
    made = operation_of(tmp_path, described(path=f'"{path}"'))
    assert (made.path, made.query) == (literals, query)


def test_a_path_without_a_slash_is_noted(tmp_path):
    assert noted(read(tmp_path, described(path="loan"))) == ["path"]


def _marked(path):
    """A document with the mark at its operation."""
    return described(path=path).replace("      operationId", "      ▸operationId")


REFUSED = [
    (_marked('"/loan/{a b"'), "path", "'{' cannot stand in a path"),
    (_marked('"/a b"'), "path", "' ' cannot stand in a path; percent-encode it"),
    (_marked('"/a?b=c d"'), "path", "' ' cannot stand in a query"),
    (_marked('"/a/../b"'), "path", "a step `.` or `..` cannot stand in a path"),
    (_marked('"/a/%2e/{b}"'), "path", "a step `.` or `..` cannot stand in a path"),
    (f"{HEAD}paths: {{/a: {{▸GET: {{}}}}}}\n", "method", "'GET' is no method of OpenAPI; it has get, put,"),
    (f"{HEAD}paths: {{/a: ▸[]}}\n", "path-item", "a path item is a mapping"),
    (f"{HEAD}paths: {{/a: {{get: ▸[]}}}}\n", "operation", "an operation is a mapping"),
    (f"{HEAD}paths: {{/a: {{▸$ref: '#/x'}}}}\n", "ref-dangling", "points at nothing"),
    (described("requestBody: {▸$ref: gone.yaml}"), "ref-file", "'gone.yaml' is no file beside spec.yaml"),
    (described("requestBody: {▸$ref: ../up.yaml}"), "ref-outside", "'../up.yaml' is outside of the folder"),
    (described("requestBody: {▸$ref: 'a#b'}"), "ref-anchor", "names an anchor"),
    (described(f"requestBody: {{▸$ref: {'a' * 5000}}}"), "ref-file", "is no file beside spec.yaml"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rule", "message"), REFUSED, ids=[f"{rule}-{words[:20]}" for _, rule, words in REFUSED]
)
def test_an_operation_that_cannot_be_made_is_refused_at_its_place(tmp_path, text, rule, message):
    """And nothing is made of it."""
    folder = tmp_path / "specs"
    folder.mkdir()
    (tmp_path / "up.yaml").write_text("{content: {}}", "utf-8")
    clean, place = marked(text)
    built = read(folder, clean)
    ((found,),) = [each.findings for each in built.outcome.refused]
    assert (built.outcome.made, found.rule, (found.place.line, found.place.column)) == ((), rule, place)
    assert message in found.message


def test_a_path_item_that_cannot_be_read_is_refused_whole(tmp_path):
    built = read(tmp_path, f"{HEAD}paths: {{/a: {{$ref: gone.yaml}}, /b: {{get: {{}}}}, x-c: 5}}\n")
    assert [each.operation for each in built.outcome.refused] == ["* /a"]
    assert built.outcome.made == ("GET /b",)


def test_the_others_are_made(tmp_path):
    """What was made and what was refused are all of the operations."""
    text = (
        f"{HEAD}paths:\n  /a: {{get: {{}}, post: {{parameters: [{{}}]}}, summary: Words., servers: "
        f"[]}}\n  '/b b': {{trace: {{}}}}\n"
    )
    built = read(tmp_path, text)
    assert built.outcome.made == ("GET /a",)
    assert [each.operation for each in built.outcome.refused] == ["POST /a", "TRACE /b b"]


def test_types_that_are_too_deep_for_python_refuse_their_operation(tmp_path, monkeypatch):
    """Whatever the bounds of the builder let pass."""

    def endless(*_):
        raise RecursionError

    monkeypatch.setattr(module.AnswerBuilder, "build", endless)
    built = read(tmp_path, described())
    assert [(each.operation, each.findings[0].rule) for each in built.outcome.refused] == [("GET /loan", "depth")]


SECURITY = [
    ("", "security: [{key: []}]", ("key",)),
    ("security: [{key: [], sign: []}]", "", ("key", "sign")),
    ("security: []", "security: [{key: []}]", ()),
    ("security: [{}, {token: [read]}]", "", ("token",), ("token",), ()),
    ("security: [{token: []}, {key: []}]", "", ("token",), ("token",), ("key",)),
    ("security: [{token: []}, {token: [read]}, 5]", "", ("token",)),
    ("security: [{}]", "", ()),
    ("", "", ()),
]


@pytest.mark.parametrize(
    ("own", "root", "expected", "ways"), [(own, root, key, ways) for own, root, key, *ways in SECURITY]
)
def test_the_first_way_in_that_needs_a_key_counts(tmp_path, own, root, expected, ways):
    """Of the operation, else of the document; the others are known too, and whether nobody need be known."""
    made = operation_of(tmp_path, described(own, root=root).replace("components:\n", KEYS))
    assert (made.security, made.ways) == (expected, tuple(ways))


def test_a_scheme_that_is_not_described_is_noted(tmp_path):
    text, place = marked(described("security: [{▸gone: []}]"))
    built = read(tmp_path, text)
    (note,) = built.outcome.notes
    assert (built.spec.operations[0].security, note.rule) == (("gone",), "security-unknown")
    assert (note.place.line, note.place.column) == place


def test_what_a_key_fills_is_no_argument(tmp_path):
    """The name of a header is the same in small letters."""
    parameters = (
        "parameters: [{name: x-api-key, in: header}, {name: signature, in: query}, {name: "
        "Signature, in: query}, {name: a, in: query}]"
    )
    text = described(f"security: [{{key: [], sign: [], token: []}}]\n{parameters}").replace("components:\n", KEYS)
    made = operation_of(tmp_path, text)
    assert [found.wire for found in made.owned] == ["x-api-key", "signature"]
    assert [found.wire for found in made.parameters] == ["Signature", "a"]


@pytest.mark.parametrize(
    ("method", "effect"), [("get", "read"), ("head", "read"), ("post", "write"), ("delete", "write"), ("put", "write")]
)
def test_the_method_says_whether_a_call_writes(tmp_path, method, effect):
    assert operation_of(tmp_path, described(method=method)).effect == effect


def test_words_source_and_end_of_an_operation(tmp_path):
    made = operation_of(
        tmp_path,
        described(
            "summary: Look\ndescription: At a loan.\ndeprecated: true\nexternalDocs: {url: 'https://example.com/loan'}"
        ),
    )
    assert (made.summary.en, made.doc.en) == ("Look", "At a loan.")
    assert made.deprecated is not None
    assert made.provenance.source == "https://example.com/loan"


def test_an_operation_may_stand_in_another_file(tmp_path):
    """As large documents are split; one that does not is refused by its method."""
    (tmp_path / "get.yaml").write_text("{operationId: far, responses: {}}", "utf-8")
    built = read(tmp_path, f"{HEAD}paths: {{/a: {{get: {{$ref: get.yaml}}, put: {{$ref: gone.yaml}}}}}}\n")
    assert (built.outcome.made, [each.operation for each in built.outcome.refused]) == (("GET /a",), ["PUT /a"])
    assert built.spec.operations[0].id == "far"


def test_a_method_that_openapi_does_not_have_is_noted(tmp_path):
    """Words of authors with no responses are none."""
    text = f"{HEAD}paths: {{/a: {{get: {{}}, query: {{responses: {{}}}}, words: {{}}, x-a: {{responses: {{}}}}}}}}\n"
    (note,) = read(tmp_path, text).outcome.notes
    assert (note.rule, note.pointer) == ("method", "$.paths['/a'].query")


def test_operations_beside_the_reference_of_a_path_item_are_made_too(tmp_path):
    """Of two of one method the one behind the reference counts, and a note says so."""
    text = f"""{HEAD}paths:
  /a: {{$ref: '#/x-item', get: {{operationId: passed}}, put: {{operationId: beside}}}}
x-item: {{get: {{operationId: behind}}, post: {{operationId: far}}}}
"""
    built = read(tmp_path, text)
    assert [operation.id for operation in built.spec.operations] == ["behind", "beside", "far"]
    assert [(note.rule, str(note.place)[-14:]) for note in built.outcome.notes] == [("path-item", "spec.yaml:4:26")]


ELSEWHERE = [
    ("servers: [{url: https://up.example/}]", "", "Served at `https://up.example/`: call it through a session"),
    ("", "servers: [{url: https://up.example}]", "Served at `https://up.example`: call it"),
    ("servers: [{url: 'https://{h}', variables: {h: {default: a.example}}}]", "", ""),
    ("servers: [{url: https://a.example/}]", "servers: [{url: https://up.example}]", ""),
    ("servers: []", "servers: [{url: https://up.example}]", "Served at `https://up.example`"),
    ("servers: [{url: https://up.example}, {url: https://a.example}]", "", ""),
    ("", "", ""),
]


@pytest.mark.parametrize(("own", "item", "words"), ELSEWHERE)
def test_an_operation_that_is_served_elsewhere_says_so(tmp_path, own, item, words):
    """For a session has one address; a slash at the end makes no difference."""
    text = described(f"description: Words.\n{own}", item=item, root="servers: [{url: https://a.example}]")
    built = read(tmp_path, text)
    assert noted(built) == (["other-server"] if words else [])
    first, *more = built.spec.operations[0].doc.en.split("\n\n")
    assert (first, len(more)) == ("Words.", bool(words))
    assert "".join(more).startswith(words)


def test_a_slot_in_the_query_of_a_path_is_a_parameter(tmp_path):
    """Under the name before it, wherever it is described; what is no slot is left out with a note."""
    text = described(
        "parameters: [{name: a, in: query}, {name: u, in: path, schema: {type: integer}}]",
        path='"/loan?a={a}&user={u}&b={b}&c=x{y}"',
    )
    built = read(tmp_path, text)
    found = [(each.location, each.wire, each.name, each.required) for each in built.spec.operations[0].parameters]
    assert found == [("query", "b", "b", True), ("query", "a", "a", False), ("query", "user", "u", True)]
    assert noted(built) == ["path", "path-parameter"]

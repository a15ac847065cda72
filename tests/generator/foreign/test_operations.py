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

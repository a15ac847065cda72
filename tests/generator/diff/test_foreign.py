"""Two versions of other people's specification: unions, open objects, refused operations, places."""

from __future__ import annotations

import json
import subprocess

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from lendspec.generator.cli import app
from lendspec.generator.diff.report import compared
from tests.generator.diff.test_command import SCHEMA
from tests.generator.documents import MARK, marked, write
from tests.generator.foreign.specs import described

A = "A: {type: object, required: [kind], properties: {kind: {const: a}, x: {type: string}}}"
B = "B: {type: object, required: [kind], properties: {kind: {const: b}, y: {type: integer}}}"
C = "C: {type: object, required: [kind], properties: {kind: {const: c}, z: {type: boolean}}}"
REF = "{{$ref: '#/components/schemas/{}'}}"


def one_of(*names):
    return f"{{oneOf: [{', '.join(REF.format(name) for name in names)}]}}"


def listed(*names):
    return f"{{type: array, items: {one_of(*names)}}}"


def schemas(*names, **more):
    """The classes A, B and C by their names, and further ones."""
    return "\n".join(
        [*({"A": A, "B": B, "C": C}[name] for name in names), *(f"{key}: {text}" for key, text in more.items())]
    )


def changes(folder, old, new):
    """Rule, class and message of each change, the gravest first; the place must be the mark in one of the texts."""
    clean_old, clean_new = old.replace(MARK, ""), new.replace(MARK, "")
    report = compared(
        str(write(folder, clean_old, "old.yaml")), str(write(folder, clean_new, "new.yaml")), foreign=True
    )
    for version, text in (("old", old), ("new", new)):
        if MARK in text:
            place = marked(text)[1]
            assert (version, *place) in {(each.version, each.place.line, each.place.column) for each in report.changes}
    return [(each.rule, each.level, each.message) for each in report.changes]


def answering(schema, *names, **more):
    return described(answer=schema, schemas=schemas(*names, **more))


def sending(schema, *names, **more):
    body = f"requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}"
    return described(body, method="post", answer="{type: string}", schemas=schemas(*names, **more))


HOLDER = "{type: object, properties: {held: %s}}"

GONE = ("class-removed", "breaking", "the class is gone")

UNIONS = [
    (
        answering(one_of("A", "B"), "A", "B"), answering(one_of("A", "B", "C"), "A", "B", "C"),
        [("answer-type-more", "breaking", "may also answer `C`")],
    ),
    (
        answering(one_of("A", "B", "C"), "A", "B", "C"), answering(one_of("A", "B"), "A", "B"),
        [GONE, GONE,
         ("answer-type-narrower", "additive", "answers `A | B`, before `A | B | C`")],
    ),
    (
        sending(one_of("A", "B"), "A", "B"), sending(one_of("A", "B", "C"), "A", "B", "C"),
        [("argument-type-wider", "additive", "the argument `body` takes `A | B | C`, before only `A | B`")],
    ),
    (
        sending(one_of("A", "B", "C"), "A", "B", "C"), sending(one_of("A", "B"), "A", "B"),
        [("argument-type-less", "breaking", "the argument `body` no longer takes `C`"),
         GONE, GONE],
    ),
    (answering(one_of("A", "B"), "A", "B"), answering(one_of("B", "A"), "A", "B"), []),
    (
        answering("{type: string}"), answering("{type: [string, integer]}"),
        [("answer-type-more", "breaking", "may also answer `int`")],
    ),
    (
        answering("{type: [string, integer]}"), answering("{type: boolean}"),
        [("answer-type", "breaking", "answers `bool`, not `str | int`")],
    ),
    (
        answering(listed("A", "B"), "A", "B"),
        answering(listed("A", "B", "C"), "A", "B", "C"),
        [("answer-type-more", "breaking", "may also answer `tuple[C, ...]`")],
    ),
    (
        answering(HOLDER % "{type: string}"), answering(HOLDER % "{oneOf: [{type: string}, {type: integer}]}"),
        [("answer-field-type-more", "breaking", "the field `held` may also be `int`")],
    ),
    (
        sending(REF.format("Holder"), Holder=("{type: object, additionalProperties: true, properties: "
"{held: {type: [string, integer]}}}")),
        sending(REF.format("Holder"), Holder=("{type: object, additionalProperties: true, properties: "
"{held: {type: string}}}")),
        [("request-field-type-less", "breaking", "the field `held` no longer takes `int`")],
    ),
    (
        answering("{oneOf: [{type: string}, {type: 'null'}]}"), answering("{type: string}"),
        [("answer-never-none", "additive", "never answers None any more")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), UNIONS)
def test_unions(tmp_path, old, new, expected):
    """A union is closed: another type of an answer breaks who tells the types apart; a request may take more."""
    assert changes(tmp_path, old, new) == expected


RESTS = [
    ("", "additionalProperties: true", [("answer-field-added", "additive", "new field `additional_properties`")]),
    (
        "additionalProperties: true", "",
        [("answer-field-removed", "breaking", "the field `additional_properties` is gone")],
    ),
    (
        "additionalProperties: {type: string}", "▸additionalProperties: {type: integer}",
        [("answer-field-type", "breaking", ("the field `additional_properties` is `dict[str, int]`, "
"not `dict[str, str]`"))],
    ),
    (
        "additionalProperties: true", "▸additionalProperties: {type: integer}",
        [("answer-field-type-narrower", "additive",
          "the field `additional_properties` is `dict[str, int]`, before `dict[str, object]`")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), RESTS)
def test_what_an_open_object_holds(tmp_path, old, new, expected):
    """The attribute for members without a name is a field as any other, at the key that describes it."""
    texts = (f"{{properties: {{a: {{type: string}}}}{', ' + more if more else ''}}}" for more in (old, new))
    assert changes(tmp_path, *(answering(REF.format("Open"), Open=text) for text in texts)) == expected


STYLES = [
    ("", "style: deepObject", "argument-wire", ("travels otherwise: `p` in query, in the style form, "
"now `p` in query, in the style deep")),
    ("example: 1", "example: 2", "example", "example of argument `p` exchanged"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "rule", "words"), STYLES)
def test_arguments(tmp_path, old, new, rule, words):
    parameter = "{{name: p, in: query, schema: {{type: object, properties: {{a: {{type: string}}}}}}{}}}"
    texts = (described(f"parameters: [{parameter.format(', ' + more if more else '')}]") for more in (old, new))
    ((found, level, message),) = changes(tmp_path, *texts)
    assert (found, level) == (rule, "documentation")
    assert words in message


def test_another_default_is_told(tmp_path):
    """Code goes on working; the exchange does something else where the argument is left out."""
    text = "parameters: [{name: n, in: query, schema: {type: integer%s}}]"
    old, new = (described(text % more) for more in (", default: 5", ""))
    assert changes(tmp_path, old, new) == [
        ("argument-default", "documentation", "without the argument `n` the exchange takes `nothing`, not `5`")
    ]


def test_an_operation_that_is_refused_now_is_told_as_such(tmp_path):
    """Not as gone; and why, at its place. One that was refused before is new."""
    head = "openapi: 3.0.0\ninfo: {title: T, version: '1'}\npaths:\n"
    good, bad = "{get: {operationId: a}}", "{get: {operationId: a, parameters: [{name: x}]}}"
    other = "{get: {operationId: b}}", "{get: {operationId: b, requestBody: {$ref: '#/gone'}}}"
    old = write(tmp_path, f"{head}  /a: {good}\n  /b: {other[1]}\n  /c: {good.replace('a}', 'c}')}\n", "old.yaml")
    new = write(tmp_path, f"{head}  /a: {bad}\n  /b: {other[0]}\n  /c: {{$ref: '#/gone'}}\n", "new.yaml")
    report = compared(str(old), str(new), foreign=True)
    assert [(each.rule, each.subject, each.place.line) for each in report.changes] == [
        ("operation-refused", "a", 4),
        ("operation-refused", "c", 1),
        ("operation-added", "b", 5),
    ]
    assert [(each.version, each.operation, each.place.line) for each in report.refused] == [
        ("old", "GET /b", 5),
        ("new", "* /c", 6),
        ("new", "GET /a", 4),
    ]


PLACES = [
    # what is changed, in which part of a schema that is composed
    "{allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {type: string}}}]}",
    "{oneOf: [{properties: {q: {type: string}}, required: [q]}, {$ref: '#/components/schemas/Base'}]}",
    "{anyOf: [{$ref: '#/components/schemas/Base'}, {type: 'null'}]}",
    "{type: array, items: {allOf: [{$ref: '#/components/schemas/Base'}]}}",
    "{properties: {z: {type: string}}, additionalProperties: {$ref: '#/components/schemas/Base'}}",
]


@pytest.mark.parametrize("schema", PLACES)
def test_a_field_is_found_through_parts_and_alternatives(tmp_path, schema):
    old = answering(schema, Base="{properties: {a: {type: string}}}")
    ((rule, _, message),) = changes(tmp_path, old, answering(schema, Base="{properties: {▸a: {type: integer}}}"))
    assert (rule, message) == ("answer-field-type", "the field `a` is `int`, not `str`")


def test_a_class_of_a_union_is_found_where_it_is_described(tmp_path):
    """By its number where it has no name."""
    old = answering("{oneOf: [{title: one, properties: {a: {}}}, {title: two, properties: {b: {}}}]}")
    new = answering(
        "{oneOf: [{title: one, properties: {a: {}}}, {title: two, ▸description: Words., properties: {b: {}}}]}"
    )
    assert changes(tmp_path, old, new) == [("text", "documentation", "description reworded")]


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("content: {text/csv: {}}", "▸content: {text/csv: {schema: {description: Rows.}}}".replace("▸", ""), "text"),
        ("content: {application/json: {schema: {type: array, items: {type: string}}}}",
         "content: {application/json: {schema: {type: array, items: {type: integer}}}}", "argument-type"),
    ],
)  # fmt: skip
def test_a_whole_body_stands_where_the_body_does(tmp_path, old, new, rule):
    texts = [described(f"requestBody: {{{text}}}", method="post") for text in (old, new)]
    report = compared(
        *(str(write(tmp_path, text, name)) for text, name in zip(texts, ("o.yaml", "n.yaml"), strict=True)),
        foreign=True,
    )
    (change,) = report.changes
    assert (change.rule, change.place.line) == (rule, 8)


def test_a_type_under_a_media_type_of_a_parameter(tmp_path):
    text = "parameters: [{name: f, in: query, content: {application/json: {schema: {$ref: '#/components/schemas/F'}}}}]"
    old = described(text, schemas="F: {properties: {a: {type: string}}}")
    new = described(text, schemas="F: {properties: {▸a: {type: integer}}}")
    assert [rule for rule, _, _ in changes(tmp_path, old, new)] == ["request-field-type"]


def test_file_names_are_no_package_names(tmp_path):
    """Unless the document says what it is."""
    text = described().replace(", x-exchange: demo, x-product: wild", "")
    old, new = write(tmp_path / "a", text, "v1.yaml"), write(tmp_path / "b", text, "v2.yaml")
    assert compared(str(old), str(new), foreign=True).changes == ()


def test_a_class_that_is_sent_does_not_become_one_that_is_answered(tmp_path):
    """Of two classes with equal fields the direction tells which is which."""
    more = "requestBody: {{content: {{application/json: {{schema: {{type: array, items: {}}}}}}}}}"

    def text(sent, answered):
        fields = "{type: object, properties: {a: {type: string}, b: {type: string}}}"
        return described(
            more.format(REF.format(sent)), method="post",
            answer=f"{{type: array, items: {{oneOf: [{REF.format(answered)}, {{type: string}}]}}}}",
            schemas=f"{sent}: {fields}\n{answered}: {fields}",
        )  # fmt: skip

    found = changes(tmp_path, text("Button", "MessageButtonResponse"), text("ButtonRequest", "ButtonResponse"))
    assert [message for rule, _, message in found if rule == "class-looks-renamed"] == [
        "`Button` is gone; it looks renamed to `ButtonRequest`",
        "`MessageButtonResponse` is gone; it looks renamed to `ButtonResponse`",
    ]


def test_nothing_becoming_something_is_one_change(tmp_path):
    old = described("responses: {'204': {}}")
    new = described("responses: {'204': {}, '200': {content: {application/json: {schema: {type: string}}}}}")
    assert [rule for rule, _, _ in changes(tmp_path, old, new)] == ["answer-type-narrower"]
    assert [rule for rule, _, _ in changes(tmp_path, new, old)] == ["answer-type"]


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Compare two texts in an empty folder by the command."""
    monkeypatch.chdir(tmp_path)

    def invoke(old, new, *arguments):
        write(tmp_path, old, "old.yaml"), write(tmp_path, new, "new.yaml")
        done = CliRunner().invoke(app, ["diff", "old.yaml", "new.yaml", *arguments])
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done.exit_code, done.stdout, done.stderr

    return invoke


REFUSED = described("parameters: [{name: x}]").replace("paths:\n", "paths:\n  /ok: {get: {operationId: ok}}\n")


def test_the_command_reads_other_people_only_when_it_is_told_so(run):
    assert run(described(), described())[0] == 2
    code, out, _ = run(described(), described(), "--foreign")
    assert (code, out.splitlines()[1]) == (0, "0 breaking, 0 additive, 0 documentation")
    code, _, error = run("swagger: '2.0'\n", described(), "--foreign")
    assert (code, "old.yaml:1:1: swagger: Swagger 2 is not read" in error) == (2, True)


def test_what_was_left_out_is_in_every_form_of_the_report(run):
    """With version, place and reason."""
    words = "`GET /loan` of the new specification: a parameter needs `name` and `in`"
    _, text, _ = run(REFUSED, REFUSED, "--foreign")
    assert "Not compared: the generator refuses them" in text
    assert words.replace("`name` and `in`", "") in text
    _, markdown, _ = run(REFUSED, REFUSED, "--foreign", "-f", "markdown")
    assert "### Not compared: the generator refuses them\n\n- `GET /loan` of the old specification: " in markdown
    _, told, _ = run(REFUSED, REFUSED, "--foreign", "-f", "json")
    report = json.loads(told)
    Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(report)
    assert [(each["operation"], each["place"]["version"], each["place"]["line"]) for each in report["refused"]] == [
        ("GET /loan", "old", 9),
        ("GET /loan", "new", 9),
    ]


def test_a_version_out_of_the_history(run, tmp_path):
    """The folder of the repository names the package, not the temporary one."""
    text = described().replace(", x-exchange: demo, x-product: wild", "")
    write(tmp_path, text, "api.yaml")
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.com"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "one"]):
        subprocess.run([*git, *command], cwd=tmp_path, check=True)
    done = CliRunner().invoke(app, ["diff", "HEAD:api.yaml", "HEAD:api.yaml", "--foreign"])
    assert done.exit_code == 0
    assert "tmp" not in done.stdout.splitlines()[0] or tmp_path.name.startswith("tmp")


def test_spaces_and_line_ends_are_no_words(tmp_path):
    old = described("description: |\n  One  \n  two.")
    assert changes(tmp_path, old, described("description: One two.")) == []
    assert [rule for rule, _, _ in changes(tmp_path, old, described("description: One three."))] == ["text"]

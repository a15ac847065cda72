"""The bounds themselves: of names, patterns, references, unions and packages."""

from __future__ import annotations

import json

import pytest

from benchmarks.synthetic import write_synthetic
from lendspec.generator import load, load_json, size
from lendspec.generator.build import build_spec
from lendspec.generator.findings import SpecError
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.model import Scalar
from lendspec.generator.names import LONGEST, Allocator, constant, pascal, snake
from lendspec.generator.patterns import fault_of
from tests.generator.documents import document, findings, write

GOOD = [
    "^[A-Z]+$",
    "^[^,]+(,[^,]+){0,29}$",
    "^[^:;]+:[^:;]+(;[^:;]+:[^:;]+)*$",
    "(ab)+",
    "(?:ab|cd)",
    r"\d{1,5}\.\d*",
    "(,[^,]+)*",
]
BAD = [
    "(a+)+$",
    "(a|a)*b",
    "(a|b)+",
    "((a+))+",
    r"(\d+)+",
    "(a*){2,}",
    "(,a,?)+",
    r"(.)\1",
    "(?=a)",
    "(?P<x>a)",
    "([^;]*;)*",
]
FAULTY = ["(", "a{99999999999}", "[[a]", "(" * 450, "*a", "x" * 501]


@pytest.mark.parametrize("pattern", GOOD)
def test_a_pattern_that_ends_is_taken(pattern):
    """As the curated specifications have some."""
    assert fault_of(pattern) is None


@pytest.mark.parametrize("pattern", BAD)
def test_a_pattern_that_may_search_for_ever_is_refused(pattern):
    """It would stop the program of whoever passes an unlucky text."""
    assert "search for ever" in fault_of(pattern)


@pytest.mark.parametrize("pattern", FAULTY, ids=lambda pattern: pattern[:20])
def test_what_is_no_pattern_is_refused(pattern):
    """However Python says so."""
    assert fault_of(pattern).startswith(("is no regular expression", "has more than 500"))


def test_a_long_name_is_cut_and_stays_apart_from_others():
    """So that a file of it can be written."""
    one, other = "x" * 10_000, "x" * 10_000 + "y"
    for name in (snake, pascal, constant):
        assert len(name(one)) <= LONGEST
        assert name(one) != name(other)
        assert name(one).isidentifier()
    assert len(snake("1" * 10_000, "value")) <= LONGEST
    assert len(pascal("1" * 10_000)) <= LONGEST
    assert snake("x" * LONGEST) == "x" * LONGEST


def test_many_takers_of_a_name_are_counted_on():
    """Without going through all of those before."""
    scope = Allocator()
    assert [scope.take("a") for _ in range(3)] == ["a", "a_2", "a_3"]
    assert scope.take("a_4") == "a_4"
    assert scope.take("a") == "a_5"
    assert len({scope.take("b") for _ in range(20_000)}) == 20_000


@pytest.mark.parametrize(("bound", "words"), [("_MODULE", "`loan` would hold"), ("_PACKAGE", "the package would hold")])
@pytest.mark.parametrize("read", [build_spec, build_foreign])
def test_a_package_that_is_too_large_is_refused(tmp_path, monkeypatch, bound, words, read):
    """By its root, before anything is rendered."""
    path = write(tmp_path, document(place="x-group: loan\nx-method: get_loan\ntags: [loan]"))
    monkeypatch.setattr(size, bound, 10)
    with pytest.raises(SpecError) as caught:
        read(path)
    (found,) = caught.value.findings
    assert (found.rule, found.place.line, found.place.column) == ("too-large", 1, 1)
    assert found.message.startswith(words)


ANSWER = {"description": "ok"}


@pytest.mark.parametrize("read", [build_spec, build_foreign])
@pytest.mark.parametrize("more", ["paths", "methods"])
def test_too_many_operations_are_refused_before_much_is_made_of_them(tmp_path, monkeypatch, read, more):
    """At the paths; so are paths that hold none."""
    calls = [
        {
            "operationId": f"o{n}",
            "x-group": "a.b",
            "x-method": f"m{n}",
            "x-effect": "read",
            "responses": {"200": ANSWER},
        }
        for n in range(2)
    ]
    paths = {"/p": dict(zip(("get", "put"), calls, strict=True))}
    if more == "paths":
        paths = {f"/p{n}": {"get": call} for n, call in enumerate(calls)}
    text = json.dumps({"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": paths})
    path = write(tmp_path, text, "spec.json")
    assert len(read(path).spec.operations) == 2
    monkeypatch.setattr(size, "_MOST_OPERATIONS", 1)
    with pytest.raises(
        SpecError, match=r"too-large: there are more than 1 operations or paths; split .* \(at \$\.paths\)"
    ):
        read(path)


def test_ten_thousand_operations_of_a_usual_size_are_within_every_bound(tmp_path):
    """As many as the benchmark goes to."""
    path = write_synthetic(tmp_path / "synthetic.json", 100)
    spec = build_spec(path).spec
    weight = sum(map(size._object, spec.objects)) + sum(map(size._group, spec.groups))
    assert 100 * weight < size._PACKAGE
    assert 100 * len(spec.operations) < size._MOST_OPERATIONS
    assert 100 * path.stat().st_size < load.MAX_WIDE_BYTES
    assert 100 * load_json._most_values(path.read_text("utf-8")) < load.MAX_NODES


def test_not_more_than_a_thousand_findings_are_looked_for(tmp_path):
    """And that is said."""
    found = findings(tmp_path, document(root="".join(f"unknown{number}: 1\n" for number in range(3_000))))
    assert len(found) < 1_010
    assert [each.rule for each in found if each.rule != "unknown-key"][-1] == "too-many"


def test_a_list_of_itself_is_refused_in_a_curated_document(tmp_path):
    """With the place where it goes too far."""
    found = findings(
        tmp_path,
        document(
            answer="$ref: '#/components/schemas/A'", schemas="A: {type: array, items: {$ref: '#/components/schemas/A'}}"
        ),
    )
    assert {each.rule for each in found} == {"recursion"}


def test_a_union_of_too_many_is_an_object(tmp_path):
    """And noted as such."""
    union = {"oneOf": [{"type": "object", "properties": {f"p{number}": {"type": "string"}}} for number in range(501)]}
    answer = {"200": {"description": "", "content": {"application/json": {"schema": union}}}}
    text = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"responses": answer}}}}
    path = write(tmp_path, json.dumps(text), "spec.json")
    built = build_foreign(path)
    assert built.spec.operations[0].answer == Scalar("anything")
    assert [note.rule for note in built.outcome.notes] == ["too-many-types"]


def test_a_group_takes_no_name_that_the_client_needs(tmp_path):
    """A tag of this name would hide the decorator of the groups behind it."""
    text = document(place="tags: [cached property]")
    operation = build_foreign(write(tmp_path, text)).spec.operations[0]
    assert operation.group == "cached_property_"

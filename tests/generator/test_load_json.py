"""JSON files: every place, every fault, as strict as YAML."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lendspec.generator import load
from lendspec.generator.findings import Place, SpecError
from lendspec.generator.load import load_file, load_text
from lendspec.generator.tree import Map, Seq
from tests.generator.documents import marked, write

FILE = Path("spec.json")


def fault_of(text, file=FILE):
    with pytest.raises(SpecError) as caught:
        load_text(text, file)
    (found,) = caught.value.findings
    return found


def mark(place):
    return place.line, place.column


def values(value, path="$"):
    """Every value under the path that :func:`places` gives it."""
    yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from values(item, f"{path}.{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from values(item, f"{path}[{index}]")


def places(value, path="$"):
    """Where everything stands: path, of keys also the place of the key."""
    if isinstance(value, Map):
        for key, item in value.items():
            yield f"{path}.{key}", mark(value.key_place(key)), mark(value.value_place(key))
            yield from places(item, f"{path}.{key}")
    elif isinstance(value, Seq):
        for index, item in enumerate(value):
            yield f"{path}[{index}]", None, mark(value.value_place(index))
            yield from places(item, f"{path}[{index}]")


PRETTY = """\
{
  "a": 1,
  "b" : [true,
    {"c": "x"}],
  "d": {}
}
"""
PRETTY_PLACES = [
    ("$.a", (2, 3), (2, 8)),
    ("$.b", (3, 3), (3, 9)),
    ("$.b[0]", None, (3, 10)),
    ("$.b[1]", None, (4, 5)),
    ("$.b[1].c", (4, 6), (4, 11)),
    ("$.d", (5, 3), (5, 8)),
]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_places_of_keys_and_values(tmp_path, newline, bom):
    """Whatever ends the lines, and whether a mark stands before them."""
    path = write(tmp_path, "", "spec.json")
    path.write_bytes((bom + PRETTY.replace("\n", newline)).encode())
    root = load_file(path)
    assert list(places(root)) == PRETTY_PLACES
    assert [root.place, root["b"].place, root["d"].place] == [Place(path, 1, 1), Place(path, 3, 9), Place(path, 5, 8)]


def test_places_in_one_long_line():
    """Columns count characters, not bytes."""
    text = '{"é":{"b":[0,"日",{"c":null}]}}'
    assert [(path, text[column - 1 : column + 2]) for path, _, (_, column) in places(load_text(text, FILE))] == [
        ("$.é", '{"b'),
        ("$.é.b", "[0,"),
        ("$.é.b[0]", '0,"'),
        ("$.é.b[1]", '"日"'),
        ("$.é.b[2]", '{"c'),
        ("$.é.b[2].c", "nul"),
    ]


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
DOCUMENTS = st.dictionaries(
    TEXTS,
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
        max_leaves=20,
    ),
)


@given(DOCUMENTS, st.sampled_from([None, 2]), st.booleans())
def test_the_value_is_the_one_that_python_reads(document, indent, ascii_only):
    text = json.dumps(document, indent=indent, ensure_ascii=ascii_only)
    found = load_text(text, FILE)
    assert found == document
    assert json.dumps(found) == json.dumps(document)


@given(DOCUMENTS, st.sampled_from([None, 2]))
def test_every_place_is_that_of_its_text(document, indent):
    """Whoever goes there finds the value that was asked for, and nothing is without a place."""
    text = json.dumps(document, indent=indent)
    lines = text.split("\n")
    for path, key, (line, column) in places(load_text(text, FILE)):
        rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
        value, _ = json.JSONDecoder().raw_decode(rest)
        assert json.dumps(value) in [json.dumps(found) for where, found in values(document) if where == path]
        if key is not None:
            assert path.endswith("." + json.JSONDecoder().raw_decode(lines[key[0] - 1][key[1] - 1 :])[0])


MUTATIONS = st.tuples(
    st.integers(0, 200), st.integers(0, 3), st.sampled_from([*'{}[],:" \\-0.eE\n\t', "NaN", "\\ud800", "1e999"])
)


@given(DOCUMENTS, st.lists(MUTATIONS, max_size=3))
def test_the_decoder_takes_what_the_scanner_takes(document, mutations):
    """What one of the two refuses the other refuses too: nothing is refused without a place."""
    text = json.dumps(document)
    for at_, cut, put in mutations:
        where = at_ % (len(text) + 1)
        text = text[:where] + put + text[where + cut :]
    try:
        load_text(text, FILE)
    except SpecError as refused:
        (*_, found) = refused.findings
        assert "correct the syntax" not in str(found), text  # the word of the decoder alone
    else:
        assert strictly(text)


def strictly(text):
    """Whether Python reads it too, with no number that JSON does not have."""
    json.loads(text, parse_constant=pytest.fail)
    return True


FAULTS = [
    ("▸", "a value must stand here: an object, a list, text, a number, true, false or null"),
    ("{▸", "a key in double quotes must stand here"),
    ("{▸a: 1}", "a key in double quotes must stand here"),
    ("{▸'a': 1}", "a key in double quotes must stand here"),
    ('{"a"▸}', "a colon must stand between key and value"),
    ('{"a" ▸1}', "a colon must stand between key and value"),
    ('{"a":▸}', "a value must stand here: an object"),
    ('{"a":▸tru}', "a value must stand here: an object"),
    ('{"a":▸truex}', "a value must stand here: an object"),
    ('{"a":▸NaN}', "a value must stand here: an object"),
    ('{"a":▸+1}', "a value must stand here: an object"),
    ('{"a":▸.5}', "a value must stand here: an object"),
    ('{"a":▸-}', "this is no number"),
    ('{"a":0▸1}', "a comma or '}' must stand here"),
    ('{"a":1▸.}', "a comma or '}' must stand here"),
    ('{"a":▸1e999}', "1e999 is too large for a number; put it in quotes"),
    ('{"a":1▸', "a comma or '}' must stand here"),
    ('{"a":1 ▸"b":2}', "a comma or '}' must stand here"),
    ('{"a":1,▸}', "a comma must not stand before '}'; remove it"),
    ('{"a":[▸', "a value must stand here: an object"),
    ('{"a":[1▸', "a comma or ']' must stand here"),
    ('{"a":[1 ▸2]}', "a comma or ']' must stand here"),
    ('{"a":[1,▸]}', "a comma must not stand before ']'; remove it"),
    ('{"a":1}\n▸// words', "there is more text behind the end of the document; remove it"),
    ('{"a":1}▸}', "there is more text behind the end of the document; remove it"),
    ('{\n"a":▸"x', "the text that begins here has no end; close its quotes"),
    ('{"a":▸"\\', "the text that begins here has no end; close its quotes"),
    ('{"a":"x▸\ny"}', "a line end, a tab or another control character stands in a text; write it as an escape"),
    ('{"a":"x▸\ty"}', "a line end, a tab or another control character stands in a text; write it as an escape"),
    ('{"a▸\x00":1}', "a line end, a tab or another control character stands in a text; write it as an escape"),
    ('{"a":"▸\\x"}', "this is no escape of JSON; a backslash itself is written \\\\"),
    ('{"a":"\\▸u12"}', "this is no escape of JSON"),
    ('{"a":▸"\\ud800"}', "the escape \\ud800 is half a character; write the whole one"),
    ('{▸"\\udfffa":1}', "the escape \\udfff is half a character; write the whole one"),
]


@pytest.mark.parametrize(("text", "message"), FAULTS)
def test_a_fault_is_told_at_its_place(text, message):
    clean, place = marked(text)
    found = fault_of(clean)
    assert (found.rule, (found.place.line, found.place.column)) == ("json", place)
    assert found.message.startswith(message)


@pytest.mark.parametrize("text", ["[1]", '"a"', "5", "null", " true "])
def test_the_document_is_an_object(text):
    found = fault_of(text)
    assert (found.rule, found.message.endswith("not a mapping with an `openapi` key")) == ("root", True)


def test_a_whole_character_out_of_two_halves():
    assert load_text('{"\\uD83D\\uDE00": "\\u00e9"}', FILE) == {"😀": "é"}


def test_integers_of_any_length_and_numbers():
    """An integer that Python would not convert stays text."""
    found = load_text(f'{{"a": {"9" * 3999}, "b": {"9" * 5000}, "c": -0, "d": 1.5E+3, "e": -0.5}}', FILE)
    assert found["a"] == int("9" * 3999)
    assert found["b"] == "9" * 5000
    assert (found["c"], found["d"], found["e"]) == (0, 1500.0, -0.5)


def test_equal_keys_are_refused_with_both_places():
    """Every pair of them."""
    with pytest.raises(SpecError) as caught:
        load_text('{"a": 1, "b": {"c": 1,\n"c": 2}, "a": 3, "a": 4}', FILE)
    told = [(str(found.place), found.rule, [str(place) for place in found.also]) for found in caught.value.findings]
    assert told == [
        ("spec.json:2:1", "duplicate-key", ["spec.json:1:16"]),
        ("spec.json:2:10", "duplicate-key", ["spec.json:1:2"]),
        ("spec.json:2:18", "duplicate-key", ["spec.json:2:10"]),
    ]
    assert caught.value.findings[0].message.endswith("first at line 1, column 16; merge the two")


def test_equal_keys_before_a_fault_are_told_too():
    with pytest.raises(SpecError) as caught:
        load_text('{"a": 1, "a": 2, "b": }', FILE)
    assert [found.rule for found in caught.value.findings] == ["duplicate-key", "json"]


def test_of_equal_keys_of_other_people_the_last_counts_and_a_note_is_kept():
    notes = []
    found = load_text('{"a": 1, "a": 2}', FILE, notes)
    assert found == {"a": 2}
    assert (mark(found.key_place("a")), mark(found.value_place("a"))) == ((1, 10), (1, 15))
    assert [note.rule for note in notes] == ["duplicate-key"]


def test_depth_and_size_have_bounds(monkeypatch):
    assert load_text('{"a":' * 150 + "1" + "}" * 150, FILE)
    found = fault_of('{"a":' * 151 + "1" + "}" * 151)
    assert (found.rule, found.place.column) == ("depth", 1 + 5 * 151)
    monkeypatch.setattr(load, "MAX_NODES", 3)
    assert load_text('{"a": [1]}', FILE)
    assert fault_of('{"a": [1, 2]}').rule == "size"


@pytest.mark.parametrize("text", ['{"a": "%s"}', '{"%s": 1}', '{"a": [[1, "%s"]]}', '{"a": "\\"%s"}'])
def test_a_text_has_so_many_characters_at_most(monkeypatch, text):
    """Whether it is a key or a value, and whatever is escaped in it."""
    monkeypatch.setattr(load, "MAX_TEXT", 9)
    assert load_text(text % ("a" * 8), FILE)
    found = fault_of(text % ("a" * 10))
    assert (found.rule, text[found.place.column - 1]) == ("text-size", '"')
    assert found.message == "a text of more than 9 characters; no specification needs one"
    found = fault_of(text % ('\\"' * 10))
    assert found.rule == "text-size"


def test_json_is_known_by_name_or_by_what_it_says():
    """A file without the name is JSON where it is one, and YAML in braces else."""
    yaml = Path("spec.yaml")
    assert load_text('{"a": "\\/"}', yaml) == {"a": "/"}
    assert load_text('\n {"a":\t1}', yaml)["a"] == 1
    assert load_text("{a: 1}", yaml) == {"a": 1}
    assert fault_of('{"a": ' * 200 + "1" + "}" * 200, yaml).rule == "depth"
    assert fault_of("a: 1", Path("SPEC.JSON")).rule == "json"

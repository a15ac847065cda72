"""The loader: strict YAML 1.2 with the types of JSON, every fault with its line and column."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from lendspec.generator import load
from lendspec.generator.findings import Place, SpecError
from lendspec.generator.load import load_file, load_text
from lendspec.generator.tree import Map, Seq, Value
from tests.generator.documents import marked

FILE = Path("spec.yaml")


@pytest.fixture(params=["c", "pure"])
def parser(request, monkeypatch):
    """Run the test with the compiled parser and with the pure Python one."""
    if request.param == "pure":
        monkeypatch.setitem(sys.modules, "_ruamel_yaml", None)
    else:
        pytest.importorskip("_ruamel_yaml", reason="ruamel.yaml.clib is not installed")
    return request.param


def fault_of(text):
    with pytest.raises(SpecError) as caught:
        load_text(text, FILE)
    (found,) = caught.value.findings
    return found


def shape(value: Value) -> object:
    """A value with all of its places, for comparison."""
    if isinstance(value, Map):
        entries = {key: (value.key_place(key), value.value_place(key), shape(value[key])) for key in value}
        return value.place, list(entries.items())
    if isinstance(value, Seq):
        return value.place, [(value.value_place(index), shape(item)) for index, item in enumerate(value)]
    return type(value), value


SCALARS = [
    ("", None),
    ("~", None),
    ("null", None),
    ("Null", None),
    ("NULL", None),
    ("nULL", "nULL"),
    ("true", True),
    ("True", True),
    ("TRUE", True),
    ("false", False),
    ("False", False),
    ("FALSE", False),
    ("yes", "yes"),
    ("no", "no"),
    ("on", "on"),
    ("off", "off"),
    ("y", "y"),
    ("0", 0),
    ("-0", 0),
    ("+12", 12),
    ("-7", -7),
    ("017", 17),
    ("0o17", 15),
    ("0x1F", 31),
    ("0b1", "0b1"),
    ("1_000", "1_000"),
    ("1.", 1.0),
    (".5", 0.5),
    ("1e3", 1000.0),
    ("1E-8", 1e-8),
    ("-2.5", -2.5),
    (".", "."),
    ("-", "-"),
    ("+", "+"),
    (".inf", ".inf"),
    (".nan", ".nan"),
    ("2026-11-20", "2026-11-20"),
    ("12:30", "12:30"),
    ("1.2.3", "1.2.3"),
    ("3.1.0", "3.1.0"),
    ('"1"', "1"),
    ("'true'", "true"),
    ('""', ""),
    ("!!str 12", "12"),
    ("!!int '12'", 12),
    ("!!float 1", 1.0),
    ("!!bool 'true'", True),
    ("!!null ''", None),
    ("9" * 4500, "9" * 4500),
]


@pytest.mark.parametrize(
    ("text", "value"), [pair for pair in SCALARS if pair[0] != "-"], ids=lambda item: repr(item)[:20]
)
def test_a_scalar_has_the_type_of_the_core_schema_of_yaml_1_2(parser, text, value):
    """No dates, no ``yes``, no sexagesimals: what is not JSON stays text."""
    found = load_text(f"a: {text}\n", FILE)["a"]
    assert (type(found), found) == (type(value), value)


WELL_FORMED = {
    "block": "a: |\n  x\n   y\nb: >-\n  p\n  q\nc: |+\n  z\n\n",
    "flow": 'a: {b: [1, "2", {c: null}], d: e}\n',
    "nested": "paths:\n  /x:\n    get:\n    - a: 1\n      b:\n      - - 2\n",
    "quotes": "a: 'it''s'\n\"b\\tc\": \"\\u501f\\U0001F600\\x41\"\n",
    "chinese": "借币: 活期借币\nemoji: 😀\n",
    "comments": "# first\na: 1 # y\n# last\n",
    "crlf": "a: 1\r\nb:\r\n  - 2\r\n",
    "anchors": "a: &x {b: 1}\nc: *x\nd: &y 2\ne: [*y, *x]\n",
    "start": "---\na: 1\n...\n",
    "folded": "a: one\n  two\n\n  three\nb: 2\n",
    "json": '{"a": {"b": [1, -2.5, true, null, "x\\/y"]},\n\t"c": {}}',
    "keys": "1: a\ntrue: b\n'': c\n200: d\n",
    "question": "? a\n: b\n",
    "colons": "a: {u: https://a.example/b, t: 2020-01-01T00:00:00Z, d: 2020-01-01 00:00:00, l: [12:30:45, b::c]}\n",
    "merge text": 'a: {"<<": 1}\n',
    "shapes": "a: !!map {b: 1}\nc: !!seq [1]\n",
}


@pytest.mark.parametrize("text", WELL_FORMED.values(), ids=WELL_FORMED)
def test_both_parsers_read_the_same_values_at_the_same_places(monkeypatch, text):
    """A machine without the compiled parser sees the same specification."""
    pytest.importorskip("_ruamel_yaml", reason="ruamel.yaml.clib is not installed")
    compiled = load_text(text, FILE)
    monkeypatch.setitem(sys.modules, "_ruamel_yaml", None)
    assert shape(load_text(text, FILE)) == shape(compiled)


def test_both_parsers_read_every_curated_specification_the_same(monkeypatch):
    """The real files, with their comments, folds and Chinese texts."""
    pytest.importorskip("_ruamel_yaml", reason="ruamel.yaml.clib is not installed")
    paths = sorted((Path(__file__).parents[2] / "specs").glob("*/general.yaml"))
    compiled = [shape(load_file(path)) for path in paths]
    monkeypatch.setitem(sys.modules, "_ruamel_yaml", None)
    assert [shape(load_file(path)) for path in paths] == compiled


FAULTS = {
    "duplicate key": (
        "a: 1\nb: 2\n▸a: 3\n",
        "duplicate-key",
        "'a' stands twice in one mapping, first at line 1, column 1",
    ),
    "duplicate in JSON": ('{"a": {"c": 1, ▸"c": 2}}', "duplicate-key", "first at line 1, column 8; merge the two"),
    "duplicate by escape": ('"a": 1\n▸"\\u0061": 2\n', "duplicate-key", "first at line 1, column 1"),
    "duplicate number": ("200: a\n▸'200': b\n", "duplicate-key", "'200' stands twice"),
    "duplicate path": ("paths:\n  /x: {}\n  /y: {}\n  ▸/x: {}\n", "duplicate-key", "line 2, column 3; merge the two"),
    "unknown anchor": ("a: ▸*x\n", "alias", "*x has no anchor before it"),
    "anchor inside itself": ("a: &x [▸*x]\n", "alias", "stands inside its own anchor; write the value out"),
    "merge key": ("a: &x {b: 1}\nc:\n  ▸<<: *x\n", "merge-key", "write the keys out or use $ref"),
    "sequence as key": ("? ▸[a]\n: b\n", "key", "a key must be plain text"),
    "alias as key": ("a: &x b\n▸*x : 1\n", "key", "a key must be plain text"),
    "foreign tag": ("a: ▸!foo 1\n", "tag", "the tag !foo is not allowed; only JSON types are"),
    "python tag": ("a: ▸!!python/object/apply:os.system [ls]\n", "tag", "only JSON types are"),
    "set": ("a: ▸!!set {b}\n", "tag", "tag:yaml.org,2002:set is not allowed"),
    "ordered map": ("a: ▸!!omap [b: 1]\n", "tag", "tag:yaml.org,2002:omap is not allowed"),
    "tagged key": ("▸!foo a: 1\n", "tag", "the tag !foo is not allowed"),
    "binary": ("a: ▸!!binary aGk=\n", "tag", "tag:yaml.org,2002:binary is not allowed"),
    "timestamp": ("a: ▸!!timestamp 2026-11-20\n", "tag", "only JSON types are"),
    "no integer": ("a: ▸!!int 1_000\n", "tag", "'1_000' does not fit its tag tag:yaml.org,2002:int"),
    "no float": ("a: ▸!!float inf\n", "tag", "'inf' does not fit its tag"),
    "no null": ("a: ▸!!null x\n", "tag", "'x' does not fit its tag"),
    "infinite": ("a: ▸1e999\n", "number", "1e999 is too large for a number; put it in quotes"),
    "second document": ("a: 1\n▸---\nb: 2\n", "documents", "keep one specification per file"),
    "version directive": ("▸%YAML 1.1\n---\na: yes\n", "directive", "starts with `%` is a directive"),
    "tag directive": ("# x\n▸%TAG ! tag:x,2000:\n---\na: 1\n", "directive", "which no specification needs; remove it"),
    "control character": ("é: é\nb: x▸\x01y\n", "character", "U+0001 is not allowed here; remove it"),
    "nul": ("a: 1\nb: ▸\x00\n", "character", "U+0000"),
    "delete": ("a: ▸\x7f\n", "character", "U+007F"),
    "next line": ("a: x▸\x85y\n", "character", "U+0085"),
    "line separator": ("a: 借▸\u2028y\n", "character", "U+2028"),
    "mark in the middle": ("a: x▸\ufeffy\n", "character", "U+FEFF"),
    "no character": ("a: ▸\uffff\n", "character", "U+FFFF"),
    "sequence as root": ("▸- a\n", "root", "the file holds a sequence, not a mapping with an `openapi` key"),
    "text as root": ("▸abc\n", "root", "the file holds a string"),
    "empty": ("▸", "root", "the file holds null"),
    "comment only": ("▸# nothing\n", "root", "the file holds null"),
    "bad indentation": ("a: 1\n  b▸: 2\n", "yaml", "mapping values are not allowed"),
    "tab": ("a:\n▸\tb: 1\n", "yaml", "cannot start any token"),
    "unclosed quote": ('a: "x▸', "yaml", "found unexpected end of stream; correct the syntax"),
    "deep flow": ("a: " + "[" * 150 + "▸" + "[" * 100_000, "depth", "nested deeper than 150 levels"),
}


@pytest.mark.parametrize(("text", "rule", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_named_with_its_line_and_column(parser, text, rule, words):
    """Every rule of the loader, in both parsers."""
    clean, place = marked(text)
    found = fault_of(clean)
    assert (found.rule, found.place.line, found.place.column) == (rule, *place)
    assert words in found.message


def test_a_key_that_stands_thrice_names_the_first_place_each_time(parser):
    """The reader sees where the original is."""
    with pytest.raises(SpecError) as caught:
        load_text("a: 1\na: 2\na: 3\n", FILE)
    assert [found.place.line for found in caught.value.findings] == [2, 3]
    assert [found.also for found in caught.value.findings] == [(Place(FILE, 1, 1),), (Place(FILE, 1, 1),)]


def test_duplicate_keys_are_reported_together_with_what_stops_the_reading(parser):
    """One run shows as much as can be known."""
    with pytest.raises(SpecError) as caught:
        load_text("a: 1\na: 2\nb: *x\n", FILE)
    assert [found.rule for found in caught.value.findings] == ["duplicate-key", "alias"]


def test_a_path_that_stands_twice_is_refused_with_both_places(tmp_path):
    """A second `/sapi/v1/loan` must not silently replace the first."""
    lines = ["openapi: 3.1.0", "paths:"]
    for name in ("borrow", "repay", "borrow"):
        lines += [f"  /sapi/v1/loan/{name}:", "    get:", f"      operationId: {name}"]
    path = tmp_path / "spec.yaml"
    path.write_text("\n".join(lines), "utf-8")
    with pytest.raises(SpecError) as caught:
        load_file(path)
    assert str(caught.value) == (
        f"{path}:9:3: duplicate-key: the key '/sapi/v1/loan/borrow' stands twice in one mapping,"
        f" first at line 3, column 3; merge the two (at $)\n    see also {path}:3:3"
    )


def test_half_a_character_is_refused(parser):
    """A lone surrogate could be neither printed nor written."""
    assert fault_of('a: "x\\ud800y"\n').rule in {"character", "yaml"}
    assert fault_of('"\\udfff": 1\n').rule in {"character", "yaml"}


@pytest.mark.parametrize("text", ["a: [1, 2", "a: b: c", "a: {", "a: 'x", "- a\nb: 1", "{]", "a: @x", "a: `x`"])
def test_what_is_no_yaml_is_refused_with_a_place(parser, text):
    """The words differ between the parsers; the rule does not."""
    found = fault_of(text)
    assert found.rule == "yaml"
    assert found.message.endswith("; correct the syntax")


def test_an_alias_bomb_is_refused_before_it_goes_off(parser):
    """Ten levels of ten aliases are 10 ** 10 values in 200 bytes."""
    lines = ["l0: &l0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"l{level}: &l{level} [{', '.join([f'*l{level - 1}'] * 10)}]" for level in range(1, 10)]
    found = fault_of("\n".join(lines))
    assert (found.rule, found.place.line) == ("size", 7)
    assert "use $ref instead of aliases" in found.message


def test_an_alias_gives_the_value_of_its_anchor(parser):
    """Aliases are part of YAML 1.2 and are allowed as long as they stay small."""
    found = load_text("a: &x {b: [1, 2]}\nc: *x\nd: &x 5\ne: *x\n", FILE)
    assert found == {"a": {"b": [1, 2]}, "c": {"b": [1, 2]}, "d": 5, "e": 5}


def test_nesting_up_to_the_bound_is_read(parser):
    """150 levels are far more than a specification needs."""
    deep = load_text("a: " + "[" * (load.MAX_DEPTH - 1) + "]" * (load.MAX_DEPTH - 1), FILE)
    assert isinstance(deep["a"], Seq)


FILES = {
    "byte order mark": (b"\xef\xbb\xbfa: 1\n", None),
    "no UTF-8": (b"a: 1\nb: \xc3\xa9\xff\n", (2, 5, "encoding", "this byte is no UTF-8; save the file as UTF-8")),
    "no UTF-8 behind the mark": (b"\xef\xbb\xbfa: \xff\n", (1, 4, "encoding", "this byte is no UTF-8")),
    "UTF-16": ("a: 1".encode("utf-16"), (1, 1, "encoding", "this byte is no UTF-8")),
    "cut character": (b"a: \xe5\x80", (1, 4, "encoding", "this byte is no UTF-8")),
}


@pytest.mark.parametrize(("data", "expected"), FILES.values(), ids=FILES)
def test_a_file_is_utf_8_with_or_without_a_byte_order_mark(tmp_path, data, expected):
    """Columns count characters, as editors do."""
    path = tmp_path / "spec.yaml"
    path.write_bytes(data)
    if expected is None:
        assert load_file(path) == {"a": 1}
        return
    with pytest.raises(SpecError) as caught:
        load_file(path)
    (found,) = caught.value.findings
    line, column, rule, words = expected
    assert (found.place, found.rule) == (Place(path, line, column), rule)
    assert words in found.message


def test_a_file_that_is_not_there_is_a_finding(tmp_path):
    """The message says why and what to do."""
    path = tmp_path / "none.yaml"
    with pytest.raises(SpecError, match="No such file or directory; check the path"):
        load_file(path)


def test_a_folder_is_no_file(tmp_path):
    """The reason is the one of the operating system."""
    with pytest.raises(SpecError, match="Is a directory; check the path"):
        load_file(tmp_path)


@pytest.mark.parametrize(("first", "most"), [(b"a", 67108864), ("é".encode(), 33554432)])
def test_a_huge_file_is_refused_before_it_is_parsed(tmp_path, first, most):
    """64 MiB are two hundred times the largest specification of an exchange; wide characters take more memory."""
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.write(first)
        file.truncate(most + 1)
    with pytest.raises(SpecError, match=rf"file-size: the file has more than {most} bytes; split it"):
        load_file(path)
    assert most in {load.MAX_BYTES, load.MAX_WIDE_BYTES}


def test_a_colon_may_stand_inside_a_text_in_braces(parser):
    """YAML 1.2 ends such a text at a colon with a space behind it only."""
    found = load_text("a: {url: https://a.example/b, at: 12:30}\nb: 1\nb: 2\n", FILE, notes := [])
    assert (found["a"], str(found["a"].key_place("at"))) == (
        {"url": "https://a.example/b", "at": "12:30"},
        "spec.yaml:1:31",
    )
    assert [note.rule for note in notes] == ["duplicate-key"]


@pytest.mark.parametrize("notes", [None, []])
def test_each_of_many_keys_that_stand_twice_is_found(notes):
    """With the place of the first; and the last of them is where its value is said to be."""
    size = 2_000
    keys = [f"k{number}" for number in range(size)]
    text = "".join(f"{key}: 1\n" for key in (*keys, *reversed(keys)))
    if notes is None:
        with pytest.raises(SpecError) as caught:
            load_text(text, FILE)
        found = caught.value.findings
    else:
        value = load_text(text, FILE, notes)
        found = notes
        assert isinstance(value, Map)
        assert [value.key_place(key).line for key in keys] == list(range(2 * size, size, -1))
    assert sorted(each.also[0].line for each in found) == list(range(1, size + 1))


@pytest.mark.parametrize("text", ["a: {}", "{}: a", "a: [b, '{}']", 'a: "{}"'])
def test_a_text_has_so_many_characters_at_most(monkeypatch, parser, text):
    """Whether it is a key or a value."""
    monkeypatch.setattr(load, "MAX_TEXT", 9)
    assert load_text(text.format("x" * 9), FILE)
    found = fault_of(text.format("x" * 10))
    assert (found.rule, found.message) == ("text-size", "a text of more than 9 characters; no specification needs one")


def test_a_large_text_is_not_read_by_the_slow_parser(monkeypatch):
    """Which would take a minute for it."""
    pytest.importorskip("_ruamel_yaml", reason="ruamel.yaml.clib is not installed")
    text = "a: {url: https://a.example}"
    assert load_text(text, FILE) == {"a": {"url": "https://a.example"}}
    monkeypatch.setattr("lendspec.generator.load_yaml._LONGEST_PURE", 9)
    assert fault_of(text).rule == "yaml"

"""Tolerant access: what has another form is noted, with its place, and counts as absent."""

from __future__ import annotations

import pytest

from lendspec.generator.document import Workspace
from lendspec.generator.foreign.reader import Reader
from tests.generator.documents import write

TEXT = """\
text: words
number: 5
yes: true
no: 'false'
nothing: null
list: [a, 1, {b: c}]
map: {b: c}
there: {$ref: '#/map'}
nowhere: {$ref: '#/gone'}
"""


@pytest.fixture
def opened(tmp_path):
    """A reader and the root of the text."""
    reader = Reader(Workspace(lenient=True))
    return reader, reader.workspace.open(write(tmp_path, TEXT))


@pytest.mark.parametrize(
    ("key", "value", "rules"),
    [
        ("text", "words", []),
        ("number", "5", []),
        ("yes", "true", []),
        ("nothing", None, []),
        ("absent", None, []),
        ("list", None, ["`list` is a sequence instead of a text, and counts as absent"]),
    ],
)
def test_texts(opened, key, value, rules):
    reader, root = opened
    assert reader.text(root, key) == value
    assert [note.message for note in reader.notes] == rules


@pytest.mark.parametrize(
    ("key", "value", "rules"),
    [("yes", True, 0), ("no", False, 0), ("absent", None, 0), ("nothing", None, 0), ("number", None, 1)],
)
def test_flags(opened, key, value, rules):
    reader, root = opened
    assert reader.flag(root, key) is value
    assert len(reader.notes) == rules


def test_items_and_entries(opened):
    reader, root = opened
    assert [spot.pointer for spot in reader.items(root, "list")] == [("list", "0"), ("list", "1"), ("list", "2")]
    assert reader.texts(root, "list") == ["a"]
    assert [(name, spot.value) for name, spot in reader.entries(root, "map")] == [("b", "c")]
    assert (reader.items(root, "absent"), list(reader.entries(root, "absent"))) == ([], [])
    assert (reader.items(root, "map"), list(reader.entries(root, "list"))) == ([], [])
    assert [note.message for note in reader.notes] == [
        "`list` is a sequence instead of a mapping, and counts as absent",
        "`map` is a mapping instead of a sequence, and counts as absent",
    ]
    assert [(note.place.line, note.place.column) for note in reader.notes] == [(6, 7), (7, 6)]


def test_nothing_is_below_a_single_value(opened):
    reader, root = opened
    assert reader.at(root.child("text"), "x") is None


def test_where_references_lead(opened):
    reader, root = opened
    assert reader.reached(root.child("there")).pointer == ("map",)
    assert reader.reached(root.child("nowhere")) is None
    assert reader.reached(root.child("nowhere")) is None
    assert [note.rule for note in reader.notes] == ["ref-dangling"]


def test_so_many_notes_are_kept_and_no_more(opened, monkeypatch):
    """And the last says so."""
    monkeypatch.setattr("lendspec.generator.foreign.reader._MOST_NOTES", 3)
    reader, root = opened
    for number in range(6):
        reader.note(root, "rule", f"note {number}")
    assert reader.reached(root.child("nowhere")) is None
    assert [note.message for note in reader.notes] == [
        "note 0",
        "note 1",
        "note 2",
        "more than 3 places are understood loosely; the rest is not listed",
    ]

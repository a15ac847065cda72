"""Files of other people: what every other reader takes is taken, with a note where it matters."""

from __future__ import annotations

from pathlib import Path

import pytest

from lendspec.generator.document import Workspace
from lendspec.generator.findings import SpecError
from lendspec.generator.load import load_file, load_text
from tests.generator.documents import write

FILE = Path("spec.yaml")


def loaded(text):
    notes = []
    return load_text(text, FILE, notes), notes


def test_a_key_that_stands_twice_is_noted_and_the_last_counts():
    found, notes = loaded("a: 1\nb: 2\na: 3\n")
    assert (found["a"], str(found.key_place("a")), str(found.value_place("a"))) == (3, "spec.yaml:3:1", "spec.yaml:3:4")
    assert [(note.rule, str(note.place), [str(place) for place in note.also]) for note in notes] == [
        ("duplicate-key", "spec.yaml:3:1", ["spec.yaml:1:1"])
    ]


MERGES = [
    ("base: &b {x: 1, y: 2}\nuse: {<<: *b, y: 3}\n", {"x": 1, "y": 3}),
    ("base: &b {x: 1, y: 2}\nuse: {y: 3, <<: *b}\n", {"y": 3, "x": 1}),
    ("one: &a {x: 1}\ntwo: &b {x: 2, y: 2}\nuse: {<<: [*a, *b]}\n", {"x": 1, "y": 2}),
    ("use: {<<: {x: 1}}\n", {"x": 1}),
    ("use: {'<<': 1}\n", {"<<": 1}),
]


@pytest.mark.parametrize(("text", "expected"), MERGES)
def test_merge_keys_are_understood(text, expected):
    """A key that stands in the mapping itself wins, of several mappings the first."""
    found, notes = loaded(text)
    assert (found["use"], notes) == (expected, [])


def test_a_merged_value_stands_where_it_was_written():
    found, _ = loaded("base: &b {x: {z: 1}}\nuse: {<<: *b}\n")
    assert str(found["use"].value_place("x")) == "spec.yaml:1:14"


@pytest.mark.parametrize("text", ["a: {<<: 5}\n", "a: {<<: [1]}\n", "b: &b [1]\na: {<<: *b}\n"])
def test_a_merge_key_takes_mappings(text):
    with pytest.raises(SpecError, match="merge-key: `<<` takes mappings"):
        loaded(text)


def test_merged_values_count_for_the_bound_on_size(monkeypatch):
    """So that merge keys are no bomb either."""
    monkeypatch.setattr("lendspec.generator.load.MAX_NODES", 60)
    bomb = "a0: &a0 {k0: 1, k1: 1, k2: 1}\n" + "".join(
        f"a{n}: &a{n} {{x{n}: {{<<: *a{n - 1}}}, y{n}: {{<<: *a{n - 1}}}}}\n" for n in range(1, 9)
    )
    with pytest.raises(SpecError, match="size: more than 60 values"):
        loaded(bomb)


def test_characters_that_cannot_be_seen_count_as_spaces():
    """The curated reader refuses them."""
    found, notes = loaded("a: x\x07y\nb: \u2028z\n")
    assert (found, notes) == ({"a": "x y", "b": "z"}, [])
    with pytest.raises(SpecError, match="control character U\\+0007"):
        load_text("a: x\x07y\n", FILE)


@pytest.mark.parametrize("head", ["%YAML 1.2\n", "%YAML 1.1\r\n", "# Words.\n\n%YAML 1.2\n"])
def test_the_version_of_yaml_may_stand_first(head):
    """Whichever it is, values are read by 1.2."""
    found, notes = loaded(f"{head}---\na: yes\n")
    assert (found, notes, str(found.key_place("a"))) == ({"a": "yes"}, [], f"spec.yaml:{head.count(chr(10)) + 2}:1")


@pytest.mark.parametrize(
    "text", ["%YAML 2.0\n---\na: 1\n", "%TAG ! tag:x,2020:\n---\na: 1\n", "a: 1\n...\n%YAML 1.2\n"]
)
def test_another_directive_is_refused_all_the_same(text):
    with pytest.raises(SpecError, match="directive"):
        loaded(text)


def test_a_pointer_may_lead_through_a_reference(tmp_path):
    """As bundlers write them; one that needs itself to get on is a circle."""
    text = (
        "{a: {$ref: '#/b'}, b: {$ref: '#/c'}, c: {x: {y: 1}}, to: {$ref: '#/a/x'},"
        " d: {$ref: '#/d/x'}, e: {$ref: '#/f/x'}, f: {$ref: '#/e/x'}}"
    )
    workspace = Workspace(lenient=True)
    root = workspace.open(write(tmp_path, text, "main.yaml"))
    assert workspace.follow(root.child("to")).value == {"y": 1}
    for key in "def":
        with pytest.raises(SpecError, match="ref-cycle: .* leads back to itself"):
            workspace.follow(root.child(key))


def test_faults_are_faults(tmp_path):
    for text in ("a: [1\n", "a: !!python/object:x {}\n", "- 1\n"):
        with pytest.raises(SpecError):
            load_file(write(tmp_path, text), [])


def test_no_reference_leaves_the_folder(tmp_path):
    """Neither by its path nor by a link; curated files may share a folder above them."""
    write(tmp_path, "{x: 1}", "outside.yaml")
    main = write(
        tmp_path / "spec", "{a: {$ref: ../outside.yaml}, b: {$ref: link.yaml}, c: {$ref: inside.yaml}}", "main.yaml"
    )
    write(tmp_path / "spec", "{y: 2}", "inside.yaml")
    (tmp_path / "spec" / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    workspace = Workspace(lenient=True)
    root = workspace.open(main)
    for key in "ab":
        with pytest.raises(
            SpecError, match="ref-outside: .* is outside of the folder of the specification; put the file"
        ):
            workspace.follow(root.child(key))
    assert workspace.follow(root.child("c")).value == {"y": 2}
    curated = Workspace()
    assert curated.follow(curated.open(main).child("a")).value == {"x": 1}


@pytest.mark.parametrize("name", ["a" * 5000, "a\0b", "no/such/file.yaml", "."])
def test_a_name_that_is_no_file_is_told_as_such(tmp_path, name):
    main = write(tmp_path, "{a: {$ref: %s}}" % ('"a\\0b"' if "\0" in name else name), "main.yaml")
    workspace = Workspace(lenient=True)
    with pytest.raises(SpecError, match="ref-file"):
        workspace.follow(workspace.open(main).child("a"))

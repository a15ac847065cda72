"""Findings: values that sort by place and read like the messages of a compiler."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from lendspec.generator.findings import Finding, Place, SpecError
from lendspec.generator.tree import Map, Seq, Source, kind_of

A, B = Path("a.yaml"), Path("b.yaml")


def test_a_place_reads_as_editors_write_it():
    """Terminals turn `file:line:column` into a link."""
    assert str(Place(A, 3, 7)) == "a.yaml:3:7"
    assert str(Place(A)) == "a.yaml:1:1"


def test_a_finding_names_place_rule_message_and_pointer():
    """Further places follow on lines of their own."""
    found = Finding(Place(A, 3, 7), "duplicate-key", "it stands twice", "$.paths", (Place(A, 1, 2), Place(B, 4, 5)))
    assert str(found) == (
        "a.yaml:3:7: duplicate-key: it stands twice (at $.paths)\n    see also a.yaml:1:2\n    see also b.yaml:4:5"
    )


def test_an_error_keeps_its_findings_in_the_order_of_the_file_and_once():
    """The order in which rules run is of no interest to the reader."""
    late, early = Finding(Place(A, 9, 1), "x", "late"), Finding(Place(A, 2, 1), "y", "early")
    other = Finding(Place(B, 1, 1), "z", "other")
    error = SpecError([other, late, early, late])
    assert error.findings == (early, late, other)
    assert str(error).splitlines() == [str(early), str(late), str(other)]


def test_one_finding_makes_an_error_too():
    """No list is needed for one."""
    found = Finding(Place(A), "x", "message")
    assert SpecError(found).findings == (found,)


def test_values_know_their_places():
    """Keys and values apart; an absent key is where the mapping starts."""
    source = Source(A)
    value, items = Map(a=1), Seq("x")
    value.source = items.source = source
    source.put(value, array("I", [2, 3, 2, 3, 2, 6]))
    source.put(items, array("I", [4, 5, 4, 7]))
    assert value.place == value.key_place("none") == value.value_place("none") == Place(A, 2, 3)
    assert (value.key_place("a"), value.value_place("a")) == (Place(A, 2, 3), Place(A, 2, 6))
    assert (items.place, items.value_place(0)) == (Place(A, 4, 5), Place(A, 4, 7))


def test_places_are_looked_for_when_the_first_is_wanted():
    """And then once."""
    value, looked = Map(a=1), []
    source = value.source = Source(A, lambda: (looked.append(1), source.put(value, array("I", [2, 3, 2, 3, 2, 6]))))
    assert value.file == A
    assert not looked
    assert (value.place, value.value_place("a")) == (Place(A, 2, 3), Place(A, 2, 6))
    assert looked == [1]


def test_a_made_mapping_stands_where_it_is_said_to():
    """With all of its entries."""
    value = Map.made(A, (2, 3), a=1, b=2)
    assert {value.place, value.key_place("b"), value.value_place("a"), value.key_place("c")} == {Place(A, 2, 3)}
    assert Map.made(A).place == Place(A)


KINDS = [
    ({}, "a mapping"),
    ([], "a sequence"),
    ("", "a string"),
    (True, "a boolean"),
    (None, "null"),
    (1, "a number"),
    (0.5, "a number"),
]


@pytest.mark.parametrize(("value", "words"), KINDS)
def test_a_value_is_called_by_the_name_of_its_json_type(value, words):
    """A boolean is no number, although Python says so."""
    assert kind_of(value) == words

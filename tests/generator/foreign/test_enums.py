"""Enumerations and constants of other people."""

from __future__ import annotations

import pytest

from lendspec.generator.model import EnumType
from tests.generator.foreign.specs import answer_of, class_of, shown, type_of

MEMBERS = [
    ("{type: string, enum: [BUY, sell-all, '1', '-1', '', 'a b', 'ä', 借]}", {
        "BUY": "BUY", "SELL_ALL": "sell-all", "VALUE_1": "1", "MINUS_VALUE_1": "-1", "VALUE": "", "A_B": "a b",
        "A": "ä", "U501F": "借",
    }),
    ("{enum: [a, A, a]}", {"A": "a", "A_2": "A"}),
    ("{type: integer, enum: [1, -1, '2']}", {"VALUE_1": 1, "MINUS_VALUE_1": -1, "VALUE_2": 2}),
    ("{type: string, enum: [1, true, 0.5]}", {"VALUE_1": "1", "TRUE": "true", "VALUE_0_5": "0.5"}),
    ("{type: string, const: fixed}", {"FIXED": "fixed"}),
    ("{const: 7}", {"VALUE_7": 7}),
    ("{enum: [A, null]}", {"A": "A"}),
    ("{type: string, enum: [x, y], x-enum-varnames: [First, Second]}", {"FIRST": "x", "SECOND": "y"}),
    ("{type: string, enum: [x, y], x-enum-varnames: [First]}", {"X": "x", "Y": "y"}),
    ("{type: string, enum: [x, y], x-enum-varnames: [First, 2]}", {"FIRST": "x", "Y": "y"}),
    ("{oneOf: [{const: a, title: One}, {const: b}]}", {"ONE": "a", "B": "b"}),
    ("{type: integer, anyOf: [{const: 1, title: Low}, {const: 2, title: High}]}", {"LOW": 1, "HIGH": 2}),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "members"), MEMBERS)
def test_members(tmp_path, schema, members):
    """Readable names, each once; the values are of the type that is declared."""
    found = answer_of(tmp_path, schema)
    made = getattr(found, "inner", found)
    assert isinstance(made, EnumType)
    assert {member.name: member.value for member in made.members} == members
    assert [type(member.value) for member in made.members] == [type(value) for value in members.values()]


def test_words_about_the_members(tmp_path):
    made = class_of(tmp_path, "{enum: [x, y], x-enum-descriptions: [The first., 5]}")
    assert [member.doc.en for member in made.members] == ["The first.", ""]
    made = class_of(tmp_path, "{oneOf: [{const: x, description: The first.}, {const: y}]}")
    assert [member.doc.en for member in made.members] == ["The first.", ""]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: boolean, enum: [true]}", "bool"),
        ("{const: true}", "bool"),
        ("{type: number, enum: [0.5, 1.5]}", "Decimal"),
        ("{enum: [0.5, 1]}", "Decimal"),
        ("{enum: [null]}", "object"),
        ("{const: null}", "object"),
        ("{enum: []}", "object"),
        ("{type: string, enum: []}", "str"),
        ("{enum: [A, null]}", "GetLoan | str | None"),
        ("{type: [string, 'null'], enum: [A, null]}", "GetLoan | str | None"),
        ("{oneOf: [{const: a}, {type: string}]}", "GetLoan1 | str"),
        ("{oneOf: [{const: a}, {const: a}]}", "GetLoan1 | str"),
        ("{oneOf: [{enum: [A]}, {enum: [B]}]}", "GetLoan1 | str | GetLoan2"),
        ("{anyOf: [{type: string}, {enum: [A, B]}]}", "GetLoan2 | str"),
        ("{enum: [{a: 1}, A]}", "object"),
        ("{type: [object, string], enum: [{a: 1}, A]}", "dict[str, object] | GetLoan | str"),
    ],
)
def test_what_is_no_class_of_its_own(tmp_path, schema, expected):
    """Booleans, fractions and single constants stay what they are; an enumeration takes any text beside its members."""
    assert type_of(tmp_path, schema) == expected


@pytest.mark.parametrize(
    ("schema", "texts", "numbers", "expected"),
    [
        ("{enum: [a, 1]}", ["a"], [1], "GetLoan | str | GetLoan_2 | int"),
        ("{type: [string, integer], enum: [a, '1', 2]}", ["a", "1"], [2], "GetLoan | str | GetLoan_2 | int"),
        ("{type: [string, integer], enum: [a]}", ["a"], [], "GetLoan | str"),
        ("{type: [string, number], enum: [a, 2, true]}", ["a"], [], "GetLoan | str | Decimal"),
        ("{enum: [a, 1, true]}", ["a"], [1], "GetLoan | str | GetLoan_2 | int | bool"),
    ],
)
def test_values_of_several_kinds_are_an_enumeration_for_each(tmp_path, schema, texts, numbers, expected):
    """No value is taken for one of another kind, and no kind is there that no value has."""
    found = answer_of(tmp_path, schema)
    made = [member for member in getattr(found, "members", ()) if isinstance(member, EnumType)] or [found]
    values = [member.value for enum in made for member in enum.members]
    assert [value for value in values if isinstance(value, str)] == texts
    assert [value for value in values if isinstance(value, int)] == numbers
    assert type_of(tmp_path, schema) == expected


def test_one_of_the_kinds_may_be_true_or_false(tmp_path):
    """``true`` is not ``1``, though Python thinks so."""
    assert type_of(tmp_path, "{enum: [1, true]}") == "GetLoan | int | bool"
    assert shown(class_of(tmp_path, "{properties: {a: {type: boolean, enum: [true, false]}}}")) == {"a": "?bool"}

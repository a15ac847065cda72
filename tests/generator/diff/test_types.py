"""Which type fits where, in requests and in answers; bounds and limits that narrow or widen."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lendspec.generator.diff.bounds import bound_changes
from lendspec.generator.diff.limits import limit_change
from lendspec.generator.diff.slots import Slot, answer_rules, request_rules
from lendspec.generator.diff.types import TypeRules, classes_of, wire_of
from lendspec.generator.model import (
    Array,
    Blank,
    Bounds,
    EnumType,
    Field,
    Limit,
    LimitCase,
    Mapping,
    Member,
    Nullable,
    ObjectType,
    Row,
    Scalar,
)

TEXT, NUMBER, AMOUNT, ANY, NOTHING = map(Scalar, ("text", "integer", "decimal", "anything", "nothing"))
SIDE = EnumType("Side", (Member("BUY", "BUY"),))
BINDING = EnumType("Listed", (Member("BUY", "BUY"),), binding=True)
KIND = EnumType("Kind", (Member("ONE", 1),))
LOAN, OTHER = ObjectType("Loan"), ObjectType("Other")
MOVED = ObjectType("Moved")

SAME = None
TYPES = [
    # old, new, rule of a request, rule of an answer
    (TEXT, TEXT, SAME, SAME),
    (TEXT, AMOUNT, "type", "type"),
    (AMOUNT, Scalar("decimal_number"), "wire", "wire"),
    (Scalar("unix_ms"), Scalar("unix_s_text"), "wire", "wire"),
    (TEXT, SIDE, "type-wider", "type-narrower"),
    (SIDE, TEXT, "type-wider", "type"),
    (NUMBER, KIND, "type-wider", "type-narrower"),
    (TEXT, BINDING, "type-listed", "type-narrower"),
    (Array(TEXT), Array(Nullable(BINDING)), "type-listed", "type"),
    (BINDING, TEXT, "type-wider", "type"),
    (TEXT, KIND, "type", "type"),
    (KIND, TEXT, "type", "type"),
    (SIDE, KIND, "type", "type"),
    (TEXT, ANY, "type-wider", "type"),
    (ANY, TEXT, "type", "type-narrower"),
    (NOTHING, LOAN, "type", "type-narrower"),
    (LOAN, NOTHING, "type", "type"),
    (LOAN, OTHER, "type", "type"),
    (LOAN, MOVED, SAME, SAME),
    (LOAN, Array(LOAN), "type", "type"),
    (Array(LOAN), Array(MOVED), SAME, SAME),
    (Array(TEXT), Array(SIDE), "type-wider", "type-narrower"),
    (Array(TEXT), Array(Nullable(TEXT)), "type-wider", "type"),
    (Array(Nullable(TEXT)), Array(TEXT), "type", "type-narrower"),
    (Mapping(TEXT), Mapping(NUMBER), "type", "type"),
    (Mapping(AMOUNT), Mapping(Scalar("decimal_number")), "wire", "wire"),
    (Array(TEXT), Mapping(TEXT), "type", "type"),
    (Scalar("boolean"), Scalar("boolean", ("Y", "N")), "wire", "wire"),
    (TEXT, Nullable(TEXT), "may-be-none", "may-be-none"),
    (TEXT, Blank(TEXT), "may-be-none", "may-be-none"),
    (Nullable(TEXT), Blank(TEXT), SAME, SAME),
    (Row(LOAN, optional=False), LOAN, SAME, SAME),
    (Row(LOAN, optional=True), Row(LOAN, optional=False), "never-none", "never-none"),
    (Row(LOAN, optional=False), Row(LOAN, optional=True), "may-be-none", "may-be-none"),
]


@pytest.mark.parametrize(("old", "new", "request_rule", "answer_rule"), TYPES)
def test_requests_and_answers_have_opposite_rules(old, new, request_rule, answer_rule):
    types = TypeRules({"Loan": "Moved"})
    asked = [rule for rule, _ in request_rules("argument", Slot(old), Slot(new), types)]
    told = [rule for rule, _ in answer_rules("answer", Slot(old), Slot(new), types)]
    assert asked == ([] if request_rule is None else [f"argument-{request_rule}"])
    assert told == ([] if answer_rule is None else [f"answer-{answer_rule}"])


def test_a_value_that_may_be_null_may_as_well_be_missing():
    """Python sees None in both cases, so nothing changes for it."""
    old, new = Slot(Nullable(TEXT)), Slot(Nullable(TEXT), missing=True)
    assert list(answer_rules("answer-field", old, new, TypeRules({}))) == []
    assert list(answer_rules("answer-field", Slot(TEXT, missing=True), Slot(Nullable(TEXT)), TypeRules({}))) == []


def test_classes_that_lead_back_to_themselves_are_walked_once():
    tree = ObjectType("Tree")
    tree.fields = (
        Field("children", "children", Array(tree), required=True),
        Field("side", "side", SIDE, required=True),
    )
    found = {}
    classes_of(Mapping(Nullable(tree)), found)
    assert found == {"Tree": tree, "Side": SIDE}


def test_the_form_on_the_wire_has_words():
    shape = Mapping(Array(Nullable(Blank(Scalar("boolean", ("Y", "N"))))))
    assert wire_of(shape) == "an object of a list of the text Y or N or an empty text or null"


NARROWER, WIDER = "argument-narrower", "argument-wider"
BOUNDS = [
    (None, Bounds(minimum=1), {NARROWER: "minimum 1, before none"}),
    (Bounds(minimum=1), None, {WIDER: "minimum none, before 1"}),
    (Bounds(maximum=Decimal("0.5")), Bounds(maximum=1), {WIDER: "maximum 1, before 0.5"}),
    (Bounds(minimum=1), Bounds(above=1), {NARROWER: "minimum over 1, before 1"}),
    (Bounds(below=5), Bounds(maximum=5), {WIDER: "maximum 5, before under 5"}),
    (
        Bounds(min_length=1),
        Bounds(min_length=2, max_length=9),
        {NARROWER: "least length 2, before 1; greatest length 9, before none"},
    ),
    (Bounds(max_items=10), Bounds(max_items=5), {NARROWER: "greatest number of entries 5, before 10"}),
    (Bounds(min_items=3), Bounds(min_items=1), {WIDER: "least number of entries 1, before 3"}),
    (None, Bounds(pattern="^a"), {NARROWER: "pattern ^a, before none"}),
    (Bounds(pattern="^a"), None, {WIDER: "pattern none, before ^a"}),
    (
        Bounds(minimum=1, maximum=9),
        Bounds(minimum=2, maximum=10),
        {NARROWER: "minimum 2, before 1", WIDER: "maximum 10, before 9"},
    ),
    (
        Bounds(fraction_digits=8),
        Bounds(whole_digits=20, fraction_digits=18),
        {
            NARROWER: "greatest number of digits before the point 20, before none",
            WIDER: "greatest number of digits behind the point 18, before 8",
        },
    ),
    (
        Bounds(each=Bounds(maximum=9)),
        Bounds(each=Bounds(maximum=5)),
        {NARROWER: "of each entry: maximum 5, before 9"},
    ),
    (Bounds(each=Bounds(maximum=9)), Bounds(), {WIDER: "of each entry: maximum none, before 9"}),
    (Bounds(minimum=1), Bounds(minimum=1), {}),
]


@pytest.mark.parametrize(("old", "new", "told"), BOUNDS)
def test_bounds_narrow_and_widen(old, new, told):
    assert dict(bound_changes("argument", old, new)) == told


IP = Limit(10, 60, 1200, "ip", "operation")
UID = Limit(1, 1, 10, "uid", "operation")
LIMITS = [
    ((IP,), (IP,), None),
    ((), (IP,), "limits-stated"),
    ((IP,), (), "limits-unstated"),
    ((IP,), (Limit(20, 60, 1200, "ip", "operation"),), "limits-tighter"),
    ((IP,), (Limit(10, 60, 2400, "ip", "operation"),), "limits-looser"),
    ((IP,), (Limit(10, 6, 120, "ip", "operation"),), "limits-other"),
    ((IP,), (Limit(10, 60, 1200, "ip", "operation", or_scope="uid", or_budget=9000),), "limits-other"),
    ((IP,), (IP, UID), "limits-tighter"),
    ((IP, UID), (UID,), "limits-looser"),
    ((IP,), (UID,), "limits-other"),
    ((IP,), (Limit(10, 60, 1200, "ip", "operation", cases=(LimitCase("side", ("BUY",), 50),)),), "limits-tighter"),
    ((Limit(10, 60, 1200, "ip", "operation", cases=(LimitCase("side", ("BUY",), 50),)),), (IP,), "limits-looser"),
    ((IP,), (Limit(20, 60, 1200, "ip", "operation", cases=(LimitCase("side", ("BUY",), 5),)),), "limits-other"),
]


@pytest.mark.parametrize(("old", "new", "rule"), LIMITS)
def test_limits_are_compared_by_the_calls_that_they_allow(old, new, rule):
    found = limit_change(old, new)
    assert (found and found[0]) == rule

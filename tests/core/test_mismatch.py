"""What a decoder says when an answer differs from the specification."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lendspec.core.mismatch import MISSING, Mismatch


def test_path_grows_from_the_inside():
    mismatch = Mismatch("text", 1).at("amount").at(3).at("rows")
    assert mismatch.path == "$.rows[3].amount"


def test_path_of_the_answer_itself():
    assert Mismatch("text", 1).path == "$"


@pytest.mark.parametrize(
    ("found", "described"),
    [
        (MISSING, "nothing"),
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (12, "the number 12"),
        (Decimal("0.10"), "the number 0.10"),
        ("abc", "the text 'abc'"),
        ("x" * 200, "a text of 200 characters"),
        ([1, 2], "a list of 2"),
        ({"a": 1}, "an object of 1"),
    ],
)
def test_message_names_place_expectation_and_finding(found, described):
    assert str(Mismatch("a date", found).at("day")) == f"$.day: expected a date, found {described}"

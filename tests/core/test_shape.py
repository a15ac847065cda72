"""What a value is like, without the value."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lendspec.core.mismatch import MISSING
from lendspec.core.shape import shape_of, word_of


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        (MISSING, "nothing"),
        (None, "null"),
        (True, "true or false"),
        (False, "true or false"),
        ("", "empty text"),
        ("hunter2", "text"),
        ("7", "text: a whole number"),
        ("-7", "text: a whole number"),
        ("1700000000", "text: a whole number, perhaps a time in seconds"),
        ("0.5", "text: a decimal number"),
        (".5", "text: a decimal number"),
        ("1e-8", "text: a decimal number"),
        (7, "number: a whole number"),
        (1700000000000, "number: a whole number, perhaps a time in milliseconds"),
        (Decimal("7.5"), "number: a decimal number"),
        ({}, "an object of 0"),
        ({"a": 1}, "an object of 1"),
        ([1, 2], "a list of 2"),
    ],
)
def test_a_shape_tells_type_and_form(value, shape):
    assert shape_of(value) == shape


@pytest.mark.parametrize(
    ("value", "word"),
    [
        ("LIQUIDATING", "'LIQUIDATING'"),
        ("partially_repaid", "'partially_repaid'"),
        ("Not accrued interest", "'Not accrued interest'"),
        (0, "0"),
        (99, "99"),
        (100, None),
        (-1, None),
        (True, None),
        (Decimal(7), None),
        ("", None),
        ("7", None),
        ("0.5", None),
        ("id-81f", None),
        ("_", None),
        ("x" * 40, repr("x" * 40)),
        ("x" * 41, None),
        (None, None),
        ([], None),
    ],
)
def test_only_words_and_small_numbers_are_told_as_they_are(value, word):
    assert word_of(value) == word

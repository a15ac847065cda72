"""Lists, objects and absent values."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lendspec.core import codec
from lendspec.core.mismatch import Mismatch

numbers = codec.list_of(codec.integer)


def test_objects_are_taken_as_they_are():
    assert codec.as_object({"a": 1}) == {"a": 1}


def test_required_property():
    assert codec.required({"amount": "1.5"}, "amount", codec.decimal) == Decimal("1.5")


def test_optional_property():
    assert codec.optional({"amount": "1.5"}, "amount", codec.decimal) == Decimal("1.5")
    assert codec.optional({}, "amount", codec.decimal) is None


def test_the_properties_beyond_the_named_ones():
    row = {"coin": "BTC", "a": "1", "b": "2"}
    assert codec.rest(row, frozenset({"coin", "gone"}), codec.decimal) == {"a": Decimal(1), "b": Decimal(2)}


@pytest.mark.parametrize(
    ("decode", "value", "result"),
    [
        (codec.nullable(codec.text), None, None),
        (codec.nullable(codec.text), "", ""),
        (codec.empty_as_none(codec.decimal), "", None),
        (codec.empty_as_none(codec.decimal), None, None),
        (codec.empty_as_none(codec.decimal), "0", Decimal(0)),
        (codec.empty_as_none(codec.integer), 0, 0),
        (numbers, [], ()),
        (numbers, [1, 2], (1, 2)),
        (codec.list_of(numbers), [[1], []], ((1,), ())),
        (codec.map_of(codec.integer), {}, {}),
        (codec.map_of(codec.integer), {"BTC": 1}, {"BTC": 1}),
        (codec.single(codec.integer), [7], 7),
        (codec.single_or_none(codec.integer), [7], 7),
        (codec.single_or_none(codec.integer), [], None),
    ],
)
def test_accepted(decode, value, result):
    assert decode(value) == result


@pytest.mark.parametrize(
    ("decode", "value", "message"),
    [
        (codec.as_object, [], "$: expected an object, found a list of 0"),
        (numbers, {}, "$: expected a list, found an object of 0"),
        (numbers, [1, 2, "x"], "$[2]: expected an integer, found the text 'x'"),
        (codec.list_of(numbers), [[1], [1, None]], "$[1][1]: expected an integer, found null"),
        (codec.map_of(numbers), {"BTC": [1, None]}, "$.BTC[1]: expected an integer, found null"),
        (codec.map_of(numbers), None, "$: expected an object, found null"),
        (codec.nullable(codec.text), 1, "$: expected text, found the number 1"),
        (codec.empty_as_none(codec.decimal), " ", "$: expected a decimal number, found the text ' '"),
        (codec.single(codec.integer), [], "$: expected a list of 1, found a list of 0"),
        (codec.single(codec.integer), [1, 2], "$: expected a list of 1, found a list of 2"),
        (codec.single(codec.integer), ["x"], "$[0]: expected an integer, found the text 'x'"),
        (codec.single(codec.integer), "x", "$: expected a list, found the text 'x'"),
        (codec.single_or_none(codec.integer), [1, 2], "$: expected a list of at most 1, found a list of 2"),
        (codec.single_or_none(codec.integer), [None], "$[0]: expected an integer, found null"),
        (lambda row: codec.required(row, "a", codec.text), {}, "$.a: expected a value, found nothing"),
        (lambda row: codec.required(row, "a", codec.text), {"a": 1}, "$.a: expected text, found the number 1"),
        (lambda row: codec.optional(row, "a", numbers), {"a": [None]}, "$.a[0]: expected an integer, found null"),
        (lambda row: codec.optional(row, "a", codec.text), {"a": None}, "$.a: expected text, found null"),
        (
            lambda row: codec.rest(row, frozenset("a"), codec.text),
            {"a": 1, "b": 2},
            "$.b: expected text, found the number 2",
        ),
    ],
)
def test_refused_with_the_path(decode, value, message):
    with pytest.raises(Mismatch) as caught:
        decode(value)
    assert str(caught.value) == message

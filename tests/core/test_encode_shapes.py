"""Lists, mappings and models on their way out."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import field, frozen

from lendspec.core import codec


@frozen
class Row:
    loan_coin: str | None
    amount: Decimal | None = None


row = codec.wire_object(
    Row, (("loanCoin", "loan_coin", codec.wire_text, True), ("amount", "amount", codec.wire_decimal, False))
)


@frozen
class Open:
    loan_coin: str
    more: object = field(factory=dict)


open_row = codec.wire_object(
    Open, (("loanCoin", "loan_coin", codec.wire_text, True),), rest=("more", codec.wire_decimal)
)
coins = codec.wire_list(codec.wire_text)
amounts = codec.wire_map(codec.wire_decimal)


@pytest.mark.parametrize(
    ("encode", "value", "wire"),
    [
        (coins, [], []),
        (coins, ["BTC", "ETH"], ["BTC", "ETH"]),
        (coins, ("BTC",), ["BTC"]),
        (codec.wire_list(row), [Row("BTC")], [{"loanCoin": "BTC"}]),
        (amounts, {"BTC": Decimal("1E-8")}, {"BTC": "0.00000001"}),
        (row, Row("BTC", Decimal("0.5")), {"loanCoin": "BTC", "amount": "0.5"}),
        (row, Row("BTC"), {"loanCoin": "BTC"}),
        (open_row, Open("BTC"), {"loanCoin": "BTC"}),
        (open_row, Open("BTC", {"fee": Decimal("0.5")}), {"loanCoin": "BTC", "fee": "0.5"}),
        (codec.wire_anything, None, None),
        (codec.wire_anything, True, True),
        (codec.wire_anything, 5, 5),
        (codec.wire_anything, "a", "a"),
        (codec.wire_anything, Decimal("0.1"), Decimal("0.1")),
        (codec.wire_anything, ({"a": [None]},), [{"a": [None]}]),
    ],
)
def test_accepted(encode, value, wire):
    assert encode(value) == wire


@pytest.mark.parametrize(
    ("encode", "value", "message"),
    [
        (coins, "BTC", "expected list or tuple, got str"),
        (coins, {"BTC"}, "expected list or tuple, got set"),
        (coins, ["BTC", 5], "[1]: expected str, got int"),
        (coins, [None], "[0]: expected str, got NoneType"),
        (amounts, [1], "expected a mapping, got list"),
        (amounts, {5: 1}, "expected str as key, got int"),
        (amounts, {"BTC": "1"}, "['BTC']: expected Decimal or int, got str: write Decimal(\"0.1\")"),
        (row, {"loanCoin": "BTC"}, "expected Row, got dict"),
        (row, Row(None), ".loan_coin: required"),
        (codec.wire_list(row), [Row("A"), Row(5)], "[1].loan_coin: expected str, got int"),
        (open_row, Open("BTC", ["fee"]), ".more: expected a mapping, got list"),
        (open_row, Open("BTC", {"fee": "1"}), ".more['fee']: expected Decimal or int, got str: write Decimal(\"0.1\")"),
        (codec.wire_anything, {1, 2}, "expected a JSON value, got set"),
        (
            codec.wire_anything,
            {"a": [0.5]},
            "['a'][0]: expected Decimal or int, got float: a float is not exact, write Decimal(\"0.5\")",
        ),
    ],
)
def test_another_type_is_refused_by_its_place(encode, value, message):
    with pytest.raises(TypeError) as caught:
        encode(value)
    assert str(caught.value) == message


def test_a_refused_value_is_named_by_its_place():
    with pytest.raises(ValueError, match=r"^\[1\]\.amount: expected a finite number, got NaN$"):
        codec.wire_list(row)([Row("A"), Row("B", Decimal("NaN"))])


def test_a_further_member_cannot_stand_in_for_a_field():
    """It would be sent in its place, unseen."""
    with pytest.raises(ValueError, match=r"^\.more: 'loanCoin' is a field of its own; set that$"):
        open_row(Open("BTC", {"loanCoin": Decimal(1)}))

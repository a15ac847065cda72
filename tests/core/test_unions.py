"""Values of one of several types."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum

import pytest
from attrs import field, frozen

from lendspec.core import codec
from lendspec.core.mismatch import Mismatch


class Side(StrEnum):
    BUY = "BUY"


class Status(StrEnum):
    OPEN = "OPEN"


class Level(IntEnum):
    LOW = 1


class Rank(IntEnum):
    HIGH = 9


@frozen
class Loan:
    coin: str
    amount: Decimal | None = None
    terms: dict[str, int] = field(factory=dict)


@frozen
class Order:
    coin: str
    side: str | None = None


@frozen
class Lax:
    coin: str | None = None


@frozen
class Open:
    coin: str | None = None
    more: dict[str, object] = field(factory=dict)


@frozen
class Holder:
    inner: object


def loan(value):
    row = codec.as_object(value)
    return Loan(
        codec.required(row, "coin", codec.text),
        codec.optional(row, "amount", codec.decimal),
        codec.optional(row, "terms", codec.map_of(codec.integer)) or {},
    )


def order(value):
    row = codec.as_object(value)
    return Order(codec.required(row, "coin", codec.text), codec.optional(row, "side", codec.text))


def open_object(value):
    row = codec.as_object(value)
    return Open(codec.optional(row, "coin", codec.text), codec.rest(row, frozenset({"coin"}), codec.anything))


loans, orders = codec.list_of(loan), codec.list_of(order)
side, status, level, rank = map(codec.enum_of, (Side, Status, Level, Rank))
MOMENT = datetime(2026, 1, 2, tzinfo=UTC)

CHOSEN = [
    ([codec.text, codec.integer], "a", "a"),
    ([codec.text, codec.integer], 5, 5),
    ([codec.date_time, codec.text], "2026-01-02T00:00:00Z", MOMENT),
    ([codec.date_time, codec.text], "soon", "soon"),
    ([codec.text, codec.decimal], "1.50", "1.50"),
    ([codec.text, codec.decimal], Decimal("1.50"), Decimal("1.50")),
    ([codec.decimal, codec.integer], 5, 5),
    ([codec.integer, codec.boolean], True, True),
    ([side, status], "OPEN", Status.OPEN),
    ([side, status], "NEW", "NEW"),
    ([level, rank], 9, Rank.HIGH),
    ([level, rank], 5, 5),
    ([codec.text, side], "BUY", Side.BUY),
    ([loan, order], {"coin": "A", "amount": "1"}, Loan("A", Decimal(1))),
    ([loan, order], {"coin": "A", "side": "BUY"}, Order("A", "BUY")),
    ([loan, order], {"coin": "A"}, Loan("A")),
    ([loan, order], {"coin": "A", "amount": None, "side": "x"}, Order("A", "x")),
    ([order, loan], {"coin": "A", "terms": {"x": 1, "y": 2}}, Loan("A", terms={"x": 1, "y": 2})),
    ([open_object, order], {"coin": "A", "side": "BUY"}, Order("A", "BUY")),
    ([order, open_object], {"coin": "A", "x": 1}, Open("A", {"x": 1})),
    ([open_object, codec.map_of(codec.integer)], {"x": 1, "y": None}, Open(None, {"x": 1, "y": None})),
    ([codec.map_of(codec.text), open_object], {"x": "1"}, {"x": "1"}),
    ([loans, orders], [{"coin": "A"}, {"coin": "B", "side": "S"}], (Order("A"), Order("B", "S"))),
    ([codec.list_of(codec.text), codec.list_of(codec.integer)], [], ()),
    ([codec.list_of(level), codec.list_of(rank)], [9, 5], (Rank.HIGH, 5)),
]  # fmt: skip


@pytest.mark.parametrize(("decoders", "value", "result"), CHOSEN)
def test_the_type_that_explains_most_of_a_value_is_chosen(decoders, value, result):
    """Of equals the first; a member that a type names counts more than one that it merely takes."""
    found = codec.one_of(*decoders)(value)
    assert found == result
    assert type(found) is type(result)


def test_an_inner_object_that_is_known_counts_more_than_one_of_which_nothing_is():
    """Where all members are optional, every object fits."""

    def holder(inner):
        return lambda value: Holder(codec.required(codec.as_object(value), "inner", inner))

    value = {"inner": {"seconds": 60}}
    known = codec.one_of(holder(lambda _: Lax()), holder(lambda _: Lax("known")), holder(lambda _: Open()))
    assert known(value) == Holder(Lax("known"))
    assert codec.one_of(holder(lambda _: Open()), holder(lambda _: Lax()))(value) == Holder(Open())


def test_an_object_that_swallows_everything_yields_to_a_map_that_keeps_it():
    """An object without required members fits any object; what it does not name would be lost."""

    def lax(value):
        return Lax(codec.optional(codec.as_object(value), "coin", codec.text))

    assert codec.one_of(lax, codec.map_of(codec.integer))({"BTC": 1}) == {"BTC": 1}


def test_a_value_of_no_type_is_refused_at_its_place():
    """The path leads to the value, not into one of the types."""
    with pytest.raises(Mismatch) as caught:
        codec.list_of(codec.one_of(loan, codec.integer))([1, {"coin": 5}])
    assert str(caught.value) == "$[1]: expected one of 2 types, found an object of 1"


by_kind = codec.tagged("kind", {"loan": loan, "order": order}, codec.one_of(order, codec.integer))


@pytest.mark.parametrize(
    ("value", "result"),
    [
        ({"kind": "loan", "coin": "A"}, Loan("A")),
        ({"kind": "order", "coin": "A"}, Order("A")),
        ({"kind": "later", "coin": "A"}, Order("A")),
        ({"kind": 5, "coin": "A"}, Order("A")),
        ({"coin": "A"}, Order("A")),
        (7, 7),
    ],
)
def test_the_word_says_the_type(value, result):
    """A word that nobody knows, or none, is left to the types themselves."""
    found = by_kind(value)
    assert found == result
    assert type(found) is type(result)


def test_an_object_that_breaks_the_type_of_its_word_is_refused_by_that_type():
    """The place inside of it is told."""
    with pytest.raises(Mismatch) as caught:
        by_kind({"kind": "loan", "coin": 5})
    assert str(caught.value) == "$.coin: expected text, found the number 5"


wire_loan = codec.wire_object(Loan, (("coin", "coin", codec.wire_text, True),))
wire_order = codec.wire_object(Order, (("coin", "coin", codec.wire_text, True),))
either = codec.wire_one_of(wire_loan, wire_order, codec.wire_integer, codec.wire_date)


@pytest.mark.parametrize(("value", "wire"), [(Loan("A"), {"coin": "A"}), (Order("B"), {"coin": "B"}), (5, 5)])
def test_the_first_encoder_that_takes_an_argument_counts(value, wire):
    """By its Python type."""
    assert either(value) == wire


@pytest.mark.parametrize(
    ("encode", "value", "message"),
    [
        (either, 0.5, "expected Loan or Order or int or date, got float"),
        (codec.wire_one_of(codec.wire_text, codec.wire_text), 5, "expected str, got int"),
        (either, Order(5), ".coin: expected str, got int"),
    ],
)
def test_an_argument_of_no_type_is_refused(encode, value, message):
    """Every type is named; of one whose class fits, its own fault."""
    with pytest.raises(TypeError) as caught:
        encode(value)
    assert str(caught.value) == message


def test_a_value_that_its_type_cannot_send_is_refused_for_that():
    """No further type is tried."""
    with pytest.raises(ValueError, match="^expected a finite number, got NaN$"):
        codec.wire_one_of(codec.wire_decimal_number, codec.wire_text)(Decimal("NaN"))

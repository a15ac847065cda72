"""Bounds of values are checked before anything is sent, inside of lists and models too."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import frozen

from lendspec.core.bounds import Bounds, check_bounds
from lendspec.core.codec import (
    nothing,
    wire_decimal,
    wire_list,
    wire_object,
    wire_text,
    wire_within,
)
from lendspec.core.operation import Operation, Parameter
from lendspec.core.prepare import prepare

AMOUNT = Bounds(above=0, whole_digits=20, fraction_digits=18)
COIN = Bounds(pattern="^[0-9A-Z]+$", form="the name of a coin")


@frozen
class Loan:
    coin: str
    amount: Decimal


LOAN = wire_object(
    Loan,
    (
        ("ccy", "coin", wire_within(wire_text, COIN), True),
        ("amt", "amount", wire_within(wire_decimal, AMOUNT), True),
    ),
)
PARAMETERS = (
    Parameter("assets", "assets", "Sequence[str]", "query", wire_list(wire_text), bounds=Bounds(max_items=2)),
    Parameter("loans", "loans", "Sequence[Loan]", "body", wire_list(LOAN), bounds=Bounds(min_items=1, max_items=10)),
)
OPERATION = Operation(
    "example", "loan.example", "example", "loan", "POST", ("/x",), "write", (), PARAMETERS, nothing, body="json"
)


@pytest.mark.parametrize(
    ("value", "bounds", "message"),
    [
        (0, Bounds(minimum=1), "expected at least 1, got 0"),
        (101, Bounds(maximum=100), "expected at most 100, got 101"),
        (Decimal("0.10"), Bounds(minimum=Decimal("0.2")), "expected at least 0.2, got 0.10"),
        (Decimal(0), Bounds(above=0), "expected more than 0, got 0"),
        (5, Bounds(below=5), "expected less than 5, got 5"),
        ("", Bounds(min_length=1), "expected at least 1 characters, got 0"),
        ("abc", Bounds(max_length=2), "expected at most 2 characters, got 3"),
        ("a b", Bounds(pattern="^[a-z]+$"), "expected text like ^[a-z]+$, got 'a b'"),
        (" usdt ", COIN, "expected the name of a coin, got ' usdt '; did you mean 'USDT'?"),
        ("USDT\n", COIN, "expected the name of a coin, got 'USDT\\n'; did you mean 'USDT'?"),
        ("ADD", Bounds(pattern="^[a-z]+$"), "expected text like ^[a-z]+$, got 'ADD'; did you mean 'add'?"),
        (
            "k e y",
            Bounds(pattern="^[a-z]+$", secret=True),
            "expected text like ^[a-z]+$, got another text, which is a secret",
        ),
        ("", COIN, "expected the name of a coin, got ''"),
        ((), Bounds(min_items=1), "expected at least 1 entries, got 0"),
        (["a", "b", "c"], Bounds(max_items=2), "expected at most 2 entries, got 3"),
        (["BTC", "eth"], Bounds(each=COIN), "[1]: expected the name of a coin, got 'eth'; did you mean 'ETH'?"),
        (10**20, AMOUNT, "expected at most 20 digits before the point, got 21 in 100000000000000000000"),
        (
            Decimal("0.1000000000000000001"),
            AMOUNT,
            (
                "expected at most 18 digits behind the point, got 19 in 0.1000000000000000001: "
                'round it, e.g. with .quantize(Decimal("1E-18"))'
            ),
        ),
    ],
)
def test_a_value_outside_of_its_bounds_is_refused(value, bounds, message):
    with pytest.raises(ValueError) as caught:
        check_bounds(value, bounds)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("value", "bounds"),
    [
        (1, Bounds(minimum=1, maximum=1, above=0, below=2)),
        ("abc", Bounds(min_length=3, max_length=3, pattern="b")),
        (["a"], Bounds(min_items=1, max_items=1)),
        (["BTC", "1INCH"], Bounds(each=COIN)),
        ("U$", Bounds(pattern="^[A-Z$]+$")),
        ("5$", Bounds(pattern=r"^[0-9]\$$")),
        (object(), Bounds(minimum=1)),
        (10**20 - 1, AMOUNT),
        (Decimal("1E+19"), AMOUNT),
        (Decimal("0.000000000000000001"), AMOUNT),
    ],
)
def test_a_value_within_its_bounds_passes(value, bounds):
    check_bounds(value, bounds)


def test_bounds_speak_after_the_type_and_with_the_name():
    with pytest.raises(ValueError, match=r"^assets: expected at most 2 entries, got 3$"):
        prepare(OPERATION, {"assets": ["a", "b", "c"]})
    with pytest.raises(TypeError, match=r"^assets"):
        prepare(OPERATION, {"assets": "abc"})


@pytest.mark.parametrize(
    ("loans", "message"),
    [
        ([Loan("BTC", Decimal(1)), Loan("ETH", Decimal(-5))], "loans[1].amount: expected more than 0, got -5"),
        ([Loan("btc", Decimal(1))], "loans[0].coin: expected the name of a coin, got 'btc'; did you mean 'BTC'?"),
        ([], "loans: expected at least 1 entries, got 0"),
        ([Loan("BTC", Decimal(1))] * 11, "loans: expected at most 10 entries, got 11"),
    ],
)
def test_a_value_inside_of_a_list_or_a_model_is_named_by_its_place(loans, message):
    with pytest.raises(ValueError) as caught:
        prepare(OPERATION, {"loans": loans})
    assert str(caught.value) == message

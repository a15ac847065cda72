"""Rules between arguments and bounds of values are checked before anything is sent."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lendspec.core.codec import nothing, wire_bool_text, wire_integer, wire_list, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.prepare import prepare
from lendspec.core.rules import Bounds, Rule, check_bounds

ORDER = (
    Parameter("orderId", "order_id", "int", "query", wire_integer),
    Parameter("origClientOrderId", "orig_client_order_id", "str", "query", wire_text),
    Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
    Parameter("symbol", "symbol", "str", "query", wire_text),
    Parameter("assets", "assets", "Sequence[str]", "query", wire_list(wire_text), bounds=Bounds(max_items=2)),
)


def operation(*rules: Rule) -> Operation[None]:
    return Operation(
        "example", "loan.example", "example", "loan", "GET", ("/x",), "read", (), ORDER, nothing, rules=rules
    )


ANY = Rule("any", ("orderId", "origClientOrderId"))
ONE = Rule("one", ("orderId", "origClientOrderId"))
MOST_ONE = Rule("most_one", ("orderId", "origClientOrderId"))
SYMBOL = Rule("require", ("symbol",), (("isIsolated", ("TRUE",)),))
NO_SYMBOL = Rule("forbid", ("symbol",), (("orderId", ()), ("isIsolated", ("FALSE",))))


@pytest.mark.parametrize(
    ("rule", "arguments", "message"),
    [
        (ANY, {}, "give at least one of order_id and orig_client_order_id"),
        (ONE, {}, "give exactly one of order_id and orig_client_order_id, not none"),
        (
            ONE,
            {"order_id": 1, "orig_client_order_id": "a"},
            "give exactly one of order_id and orig_client_order_id, not order_id, orig_client_order_id",
        ),
        (
            MOST_ONE,
            {"order_id": 1, "orig_client_order_id": "a"},
            "give only one of order_id and orig_client_order_id, not order_id, orig_client_order_id",
        ),
        (SYMBOL, {"is_isolated": True}, "give symbol when is_isolated is TRUE"),
        (
            NO_SYMBOL,
            {"order_id": 1, "is_isolated": False, "symbol": "BNBUSDT"},
            "leave out symbol when order_id is given and is_isolated is FALSE",
        ),
    ],
)
def test_a_broken_rule_names_the_arguments_and_the_way_out(rule, arguments, message):
    with pytest.raises(ValueError, match=f"^loan.example: {message}$"):
        prepare(operation(rule), arguments)


@pytest.mark.parametrize(
    ("rule", "arguments"),
    [
        (ANY, {"order_id": 1}),
        (ANY, {"order_id": 1, "orig_client_order_id": "a"}),
        (ONE, {"orig_client_order_id": "a"}),
        (MOST_ONE, {}),
        (MOST_ONE, {"order_id": 1}),
        (SYMBOL, {}),
        (SYMBOL, {"is_isolated": False}),
        (SYMBOL, {"is_isolated": True, "symbol": "BNBUSDT"}),
        (NO_SYMBOL, {"order_id": 1, "symbol": "BNBUSDT"}),
        (NO_SYMBOL, {"order_id": 1, "is_isolated": False}),
        (Rule("any", ("assets", "symbol")), {"assets": ["BTC"]}),
    ],
)
def test_a_kept_rule_says_nothing(rule, arguments):
    prepare(operation(rule), arguments)


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
        ((), Bounds(min_items=1), "expected at least 1 entries, got 0"),
        (["a", "b", "c"], Bounds(max_items=2), "expected at most 2 entries, got 3"),
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
        (object(), Bounds(minimum=1)),
    ],
)
def test_a_value_within_its_bounds_passes(value, bounds):
    check_bounds(value, bounds)


def test_bounds_speak_after_the_type_and_with_the_name():
    with pytest.raises(ValueError, match=r"^assets: expected at most 2 entries, got 3$"):
        prepare(operation(), {"assets": ["a", "b", "c"]})
    with pytest.raises(TypeError, match=r"^assets"):
        prepare(operation(), {"assets": "abc"})

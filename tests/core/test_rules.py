"""Rules between arguments are checked before anything is sent."""

from __future__ import annotations

import pytest

from lendspec.core.codec import nothing, wire_bool_text, wire_integer, wire_list, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.prepare import prepare
from lendspec.core.rules import Rule

ORDER = (
    Parameter("orderId", "order_id", "int", "query", wire_integer),
    Parameter("origClientOrderId", "orig_client_order_id", "str", "query", wire_text),
    Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE")),
    Parameter("symbol", "symbol", "str", "query", wire_text),
    Parameter("assets", "assets", "Sequence[str]", "query", wire_list(wire_text)),
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

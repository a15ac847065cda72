"""What the specs demand of arguments is held before anything is sent: bounds of one, rules between several."""

import itertools
import re
from decimal import Decimal

import pytest

from lendspec.clients.okx_flexible_loan import CollateralAmount, LoanAmount
from tests.integration.callers import FACES
from tests.integration.calls import arguments_of, calls_of, listed_values
from tests.integration.rules import rules_of
from tests.integration.specs import CASES
from tests.support.document import rows
from tests.support.fit import kinds

RULED = [case for case in CASES if rules_of(case.spec.raw)]


def broken_calls(case):
    """For each rule, what is sent in a call that breaks it, and no other one if that is possible."""
    rules = rules_of(case.spec.raw)
    for rule in rules:
        broken = [sent for sent in variants(case, rule) if not rule.keeps(sent)]
        yield rule, min(broken, key=lambda sent: sum(not other.keeps(sent) for other in rules))


def variants(case, rule):
    """Calls with and without the arguments that a rule names, in every value that their schemas list."""
    calls = calls_of(case)
    most = {wire: value for call in calls for wire, value in call.items()}
    names = sorted({*rule.names, *rule.when} - case.example.required)
    listed = {wire: values for wire, values in listed_values(case).items() if wire in rule.when and values}
    for call, there in itertools.product(calls, itertools.product([True, False], repeat=len(names))):
        chosen = dict(zip(names, there, strict=True))
        sent = {wire: value for wire, value in most.items() if chosen.get(wire, wire in call)}
        for picked in itertools.product(*listed.values()):
            other = dict(zip(listed, picked, strict=True))
            yield {wire: other.get(wire, value) for wire, value in sent.items()}


@pytest.mark.parametrize("case", RULED, ids=str)
def test_a_call_that_breaks_a_rule_is_refused_and_nothing_is_sent(case, exchange_bench, connect):
    bench = exchange_bench(case.exchange)
    caller, before = connect(case.exchange, FACES[0], bench), len(bench.requests)
    for rule, sent in broken_calls(case):
        with pytest.raises(ValueError, match=case.place) as caught:
            caller(case.place, **arguments_of(case, sent))
        named = [case.takes[wire].name for wire in rule.names]
        assert any(name in str(caught.value) for name in named), (rule, caught.value)
    assert len(bench.requests) == before


def beyond(schema, document):
    """Values just outside of the bounds of a schema, as Python arguments, each with the place that is named."""
    decimal = schema.get("format") == "decimal"
    number = Decimal if decimal else int
    if decimal or ({"integer", "number"} & set(kinds(schema)) and "unix" not in str(schema.get("format"))):
        yield from (("", value) for value in _beyond_numbers(schema, number))
    if rows(schema.get("enum")) and "x-bool" not in schema:
        yield "", "Nothing like it" if "string" in kinds(schema) else 987_654
    if "maxLength" in schema:
        yield "", "x" * (schema["maxLength"] + 1)
    if "pattern" in schema or schema.get("minLength"):
        yield "", ""
    if "pattern" in schema:
        yield from (("", text) for text in ("usdt\n", " USDT", "two words", "A" * 99 + " "))
    if "maxItems" in schema:
        yield "", lambda given: [*given[:1]] * (schema["maxItems"] + 1)
    if schema.get("minItems"):
        yield "", []
    if "items" in schema:
        yield from ((f"[0]{place}", [value]) for place, value in beyond(document.follow(schema["items"]), document))


def _beyond_numbers(schema, number):
    if "maximum" in schema:
        yield number(schema["maximum"]) + 1
    if "minimum" in schema:
        yield number(schema["minimum"]) - 1
    if "exclusiveMinimum" in schema:
        yield from (number(schema["exclusiveMinimum"]), number(schema["exclusiveMinimum"]) - 1)
    if number is Decimal and "x-digits" in schema:
        yield from (Decimal(1) / 3, Decimal("1." + "0" * 21), Decimal("1E-21"), Decimal(0.1))  # noqa: RUF032 - on purpose
    if "whole" in schema.get("x-digits", {}):
        yield Decimal(10) ** schema["x-digits"]["whole"]


BEYOND = [
    pytest.param(case, wire, place, value, id=f"{case}-{wire}-{'too many' if callable(value) else str(value)[:20]}")
    for case in CASES
    for wire in case.takes
    for place, value in beyond(case.schema(wire), case.document)
]


@pytest.mark.parametrize(("case", "wire", "place", "value"), BEYOND)
def test_a_value_out_of_its_bounds_is_named_and_nothing_is_sent(case, wire, place, value, exchange_bench, connect):
    bench = exchange_bench(case.exchange)
    caller, before = connect(case.exchange, FACES[0], bench), len(bench.requests)
    call = next(call for call in calls_of(case) if wire in call)
    name = case.takes[wire].name
    arguments = arguments_of(case, call)
    arguments[name] = value(arguments[name]) if callable(value) else value
    with pytest.raises(ValueError, match=f"^{name}{re.escape(place)}: "):
        caller(case.place, **arguments)
    assert len(bench.requests) == before


BOUNDS = frozenset({"minimum", "exclusiveMinimum", "pattern", "minLength", "enum", "x-bool"})


def loose(schema, document, place):
    """What of an argument is held to its type alone."""
    schema = document.follow(schema)
    if "items" in schema:
        if "minItems" not in schema:
            yield place
        yield from loose(schema["items"], document, f"{place}[]")
    elif "properties" in schema:
        for wire, inner in schema["properties"].items():
            yield from loose(inner, document, f"{place}.{wire}")
    elif not (BOUNDS & schema.keys() or "boolean" in kinds(schema) or "unix" in str(schema.get("format"))):
        yield place


def test_every_argument_of_every_operation_is_held_to_more_than_its_type():
    found = [(str(case), *loose(case.schema(wire), case.document, wire)) for case in CASES for wire in case.takes]
    assert [each for each in found if len(each) > 1] == []


def test_a_refused_value_deep_inside_is_named_by_its_place(face, okx, connect):
    good, bad = CollateralAmount(ccy="BTC", amt=Decimal("0.1")), CollateralAmount(ccy="BTC", amt=Decimal(-1))
    with pytest.raises(ValueError, match=r"^collateral_data\[3\]\.amt: expected more than 0, got -1$"):
        connect("okx", face, okx)(
            "loan.borrow", loan_data=LoanAmount(ccy="USDT", amt=Decimal(1)), collateral_data=[good, good, good, bad]
        )
    assert okx.requests == []


@pytest.mark.parametrize("face", FACES, ids=str)
def test_a_key_that_is_refused_is_not_shown(face, binance, connect):
    with pytest.raises(ValueError, match=r"^listen_key: expected a key or token without spaces, got another text"):
        connect("binance", face, binance)("margin.listen_keys.keep_alive", listen_key="T3ee 22BI")
    assert binance.requests == []

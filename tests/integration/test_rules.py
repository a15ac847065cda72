"""What the specs demand of arguments is held before anything is sent: bounds of one, rules between several."""

import itertools
from decimal import Decimal

import pytest

from tests.integration.callers import FACES
from tests.integration.calls import arguments_of, calls_of, listed_values
from tests.integration.rules import rules_of
from tests.integration.specs import CASES
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


def beyond(schema):
    """Values just outside of the bounds of a schema, as Python arguments."""
    number = Decimal if schema.get("format") == "decimal" else int
    numeric = {"integer", "number"} & set(kinds(schema)) and "unix" not in str(schema.get("format"))
    if numeric and "maximum" in schema:
        yield number(schema["maximum"]) + 1
    if numeric and "minimum" in schema:
        yield number(schema["minimum"]) - 1
    if "maxLength" in schema:
        yield "x" * (schema["maxLength"] + 1)
    if schema.get("minLength", 0) > 1:
        yield "x"
    if schema.get("minItems"):
        yield []


BEYOND = [
    pytest.param(case, wire, value, id=f"{case}-{wire}-{str(value)[:20]}")
    for case in CASES
    for wire in case.takes
    for value in beyond(case.schema(wire))
]


@pytest.mark.parametrize(("case", "wire", "value"), BEYOND)
def test_a_value_out_of_its_bounds_is_named_and_nothing_is_sent(case, wire, value, exchange_bench, connect):
    bench = exchange_bench(case.exchange)
    caller, before = connect(case.exchange, FACES[0], bench), len(bench.requests)
    call = next(call for call in calls_of(case) if wire in call)
    name = case.takes[wire].name
    with pytest.raises(ValueError, match=f"^{name}: "):
        caller(case.place, **{**arguments_of(case, call), name: value})
    assert len(bench.requests) == before

"""Every operation, called in every way: what goes out is what the spec documents, what comes back is the answer."""

import json
from decimal import Decimal

import pytest

from tests.integration.callers import FACES
from tests.integration.calls import (
    REQUEST_ID,
    SIGNING,
    arguments_of,
    calls_of,
    differences_of,
    expected_body,
    expected_query,
    least_arguments,
)
from tests.integration.made_up import answer_of
from tests.integration.specs import CASES
from tests.support.document import json_text

EVERY_CASE = pytest.mark.parametrize("case", CASES, ids=str)


def received_query(request):
    """The texts of the query, without those of signing."""
    return [(pair.name, pair.text) for pair in request.pairs if pair.name not in SIGNING]


def received_body(case, request):
    """The members of the body, without a request id that the client made up."""
    members = json.loads(request.body or b"{}", parse_float=Decimal)
    return {name: value for name, value in members.items() if not is_made_up(case, name, value)}


def is_made_up(case, name, value):
    return name in case.may_omit and REQUEST_ID.fullmatch(value) is not None


@pytest.mark.parametrize("face", FACES, ids=str)
@EVERY_CASE
def test_what_goes_out_and_comes_back_is_what_the_documentation_shows(case, face, exchange_bench, connect):
    bench = exchange_bench(case.exchange)
    caller = connect(case.exchange, face, bench)
    for sent in calls_of(case):
        result = caller(case.place, **arguments_of(case, sent))
        request = bench.requests[-1]
        assert received_query(request) == expected_query(case, sent)
        assert received_body(case, request) == expected_body(case, sent)
        assert differences_of(case, result, case.example.answer) == []
        if face.raw:
            assert (caller.last_raw.status, caller.last_raw.body) == (200, json_text(case.example.answer).encode())
            assert caller.last_raw.headers["content-type"] == "application/json;charset=UTF-8"


@EVERY_CASE
def test_the_calls_of_an_operation_use_each_of_its_arguments(case):
    assert {name for sent in calls_of(case) for name in arguments_of(case, sent)} == {
        parameter.name for parameter in case.operation.parameters
    }


@pytest.mark.parametrize("optional", [True, False], ids=["every-field", "required-fields-alone"])
@EVERY_CASE
def test_an_answer_with_any_documented_field_is_read_whole(case, optional, exchange_bench, connect):
    bench, arguments = exchange_bench(case.exchange), least_arguments(case)
    answer = answer_of(case.spec, optional=optional)
    bench.answer_next(body=answer)
    result = connect(case.exchange, FACES[0], bench)(case.place, **arguments)
    assert differences_of(case, result, answer) == []


@EVERY_CASE
def test_a_spec_without_a_documented_answer_says_so(case):
    assert case.documented or case.spec.raw["x-provenance"]["note"]

"""Drift in the answers of every operation: none in the documented ones, each change found in its place."""

from __future__ import annotations

from datetime import UTC, datetime
from operator import attrgetter

import pytest

from lendspec.core.decode import nothing
from lendspec.core.drift import drifts_of
from lendspec.core.errors import Drifted
from lendspec.core.wire import parse_json
from tests.integration.callers import FACES
from tests.integration.calls import least_arguments
from tests.integration.made_up import answer_of
from tests.integration.mishaps import WRITE
from tests.integration.specs import CASES
from tests.support.document import json_text

EVERY_CASE = pytest.mark.parametrize("case", CASES, ids=str)
EXCHANGES = pytest.mark.parametrize("exchange", ["binance", "okx"])
NEW = "lendspecNew"


def found(case, answer):
    return [(each.kind, each.path) for each in drifts_of(case.operation, parse_json(json_text(answer).encode()), ())]


def grown(value):
    """Every object with one field more."""
    if isinstance(value, dict):
        return {**{name: grown(item) for name, item in value.items()}, NEW: "0.25"}
    return [grown(item) for item in value] if isinstance(value, list) else value


@EVERY_CASE
def test_a_documented_answer_holds_nothing_that_the_specification_does_not_know(case):
    assert found(case, case.example.answer) == []
    for optional in (True, False):
        assert found(case, answer_of(case.spec, optional=optional)) == []


def places(value, path="$"):
    """Where the new field is, by a walk that knows nothing of the specification."""
    if isinstance(value, dict):
        inner = [place for name, item in value.items() for place in places(item, f"{path}.{name}")]
        return [f"{path}.{NEW}", *inner]
    return [place for item in value for place in places(item, f"{path}[*]")] if isinstance(value, list) else []


AMOUNTS_BY_COIN = "$.assets"  # of margin.market.available_inventory: one more name is no drift there


@EVERY_CASE
def test_one_more_field_in_every_object_is_found_in_each_place_once(case):
    drifts = found(case, grown(case.example.answer))
    if case.operation.decode is nothing and case.operation.envelope is None:
        assert drifts == [("field", "$")]
        return
    expected = {path for path in places(case.example.answer) if path != f"{AMOUNTS_BY_COIN}.{NEW}"}
    assert sorted(drifts) == sorted(("field", path) for path in expected)


@EXCHANGES
def test_a_drift_is_told_by_the_client_and_its_copies_once(exchange, face, exchange_bench, connect):
    told = []
    bench = exchange_bench(exchange)
    caller = connect(exchange, face, bench, on_drift=told.append)
    place, arguments = WRITE[exchange]
    case = next(case for case in CASES if (case.exchange, case.place) == (exchange, place))
    for _ in range(2):
        bench.answer_next(body=grown(answer_of(case.spec)))
        caller(place, **arguments)
    copy = caller.client.with_options(timeout=3)
    bench.answer_next(body=grown(answer_of(case.spec)))
    caller._finished(attrgetter(place)(copy)(**arguments))
    assert [each.path for each in told] == [f"$.{NEW}"]
    assert str(told[0]).splitlines()[1:4] == [
        f"exchange   {exchange}",
        f"operation  {place}",
        f"request    {case.operation.method} {case.operation.path_template}",
    ]


@EXCHANGES
def test_a_strict_client_raises_and_says_that_a_write_was_accepted(exchange, face, exchange_bench, connect):
    bench = exchange_bench(exchange)
    place, arguments = WRITE[exchange]
    case = next(case for case in CASES if (case.exchange, case.place) == (exchange, place))
    bench.answer_next(body=grown(answer_of(case.spec)))
    with pytest.raises(Drifted, match="ACCEPTED the request: do not send it again") as caught:
        connect(exchange, face, bench, strict=True)(place, **arguments)
    assert (caught.value.accepted, caught.value.operation, caught.value.http_status) == (True, place, 200)
    assert len(bench.requests[-1:]) == 1


def test_iterated_pages_are_looked_through_too(face, exchange_bench, connect):
    told = []
    bench = exchange_bench("binance")
    case = next(case for case in CASES if case.place == "loan.flexible.borrow_history")
    caller = connect("binance", face, bench, on_drift=told.append)
    method = attrgetter("loan.flexible.iter_borrow_history")(caller.client)
    end = datetime.now(UTC)
    answer = {"rows": [{**row, NEW: {"a": 1}} for row in case.example.answer["rows"]], "total": 1}
    bench.answer_next(body=answer)
    iterator = method(start=end.replace(microsecond=0), end=end)

    async def listed():
        return [record async for record in iterator]

    records = caller._finished(listed()) if face.awaited else list(iterator)
    assert len(records) == len(answer["rows"])
    assert [(each.path, each.found) for each in told] == [(f"$.rows[*].{NEW}", "an object of 1")]


@EVERY_CASE
def test_a_strict_client_gives_what_is_documented(case, exchange_bench, connect):
    bench = exchange_bench(case.exchange)
    caller = connect(case.exchange, FACES[0], bench, strict=True)
    bench.answer_next(body=case.example.answer)
    caller(case.place, **least_arguments(case))

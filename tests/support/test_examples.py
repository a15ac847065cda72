"""Documented examples are found, encoded and compared with their own schemas."""

import copy

from tests.support.bench import Bench
from tests.support.by_hand import NOW, binance_query, send
from tests.support.examples import example_faults, examples
from tests.support.samples import BINANCE, OKX


def test_examples_leave_out_what_signing_and_the_client_supply():
    borrow = next(examples(BINANCE))
    assert (borrow.id, borrow.place, borrow.required) == ("borrow", "loan.flexible.borrow", {"loanCoin"})
    assert "timestamp" not in borrow.parameters
    assert borrow.answer == {"loanCoin": "USDT", "loanAmount": "100.5"}
    [okx_borrow, *_] = examples(OKX)
    assert okx_borrow.parameters == {}
    assert (okx_borrow.body, okx_borrow.required) == ({"ccy": "USDT", "amt": "1"}, {"ccy", "amt"})


def test_the_query_of_an_example_is_what_the_bench_accepts():
    borrow = next(examples(BINANCE))
    assert borrow.query == (
        "loanCoin=USDT&loanAmount=100.5&kind=FLEXIBLE&full=true&since=1790000000000&limit=10&rate=0.00000005"
        "&coins=BTC&coins=ETH&ids=1%2C2"
    )
    with Bench(BINANCE, now=lambda: NOW) as bench:
        target = f"{borrow.operation.path}?{binance_query(borrow.query)}"
        assert send(bench.port, borrow.operation.method, target, {"X-MBX-APIKEY": "bench-key"}).status == 200


def test_examples_that_fit_their_schemas_give_no_faults():
    assert list(example_faults(BINANCE)) == []
    assert list(example_faults(OKX)) == []


def test_examples_that_are_missing_or_do_not_fit_are_named():
    spec = copy.deepcopy(BINANCE)
    post = spec["paths"]["/sapi/v2/borrow"]["post"]
    post["parameters"][0].pop("example")
    post["parameters"][1]["example"] = 100.5
    post["responses"]["200"]["content"]["application/json"]["example"] = {"loanCoin": "USDT", "at": 1, "x": None}
    spec["paths"]["/api/v3/time"]["get"]["responses"]["200"]["content"]["application/json"].pop("example")
    spec["paths"]["/loans/{loanId}/note"]["put"]["requestBody"]["content"]["application/x-www-form-urlencoded"][
        "example"
    ] = {}
    assert list(example_faults(spec)) == [
        "borrow: parameter loanCoin: has no example",
        "borrow: parameter loanAmount: must be string, not number 100.5",
        "borrow: answer.loanAmount: is required and missing",
        "borrow: answer.at: must be a Unix time in milliseconds, 13 digits, not 1",
        "borrow: answer.x: is not in the spec",
        "time: answer: has no example",
        "note: body.text: is required and missing",
    ]

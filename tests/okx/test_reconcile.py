"""Where OKX shows what became of each write, from the lost answer to the finding."""

from __future__ import annotations

import time
from decimal import Decimal
from operator import attrgetter

import httpx
import pytest

from lendspec.clients.okx_flexible_loan import CollateralAmount, LoanAmount
from lendspec.core.errors import AlreadyExecuted, OutcomeUnknown
from lendspec.core.retry import RetryPolicy
from lendspec.okx import AsyncOkx, Okx
from lendspec.okx.operations import TIME_SOURCE
from lendspec.okx.reconcile import RECALL

KEY = ("key", "secret", "passphrase")
BORROW = {
    "loan_data": LoanAmount(ccy="USDT", amt=Decimal(100)),
    "collateral_data": [CollateralAmount(ccy="BTC", amt=Decimal("0.01"))],
}
REPAY = {"ord_id": "7", "ccy": "USDT", "amt": Decimal(100)}
ADD = {"type": "add", "collateral_ccy": "BTC", "collateral_amt": Decimal("0.01")}


def row(kind, ccy, amt, ago=0, ref_id="17316594851045086"):
    return {"refId": ref_id, "type": kind, "ccy": ccy, "amt": amt, "ago": ago}


def dated(row):
    """`row` with its time in whole seconds, so long before the answer."""
    ago = row["ago"]
    return {**{name: row[name] for name in row if name != "ago"}, "ts": str((int(time.time()) - ago) * 1000)}


FOUND = [
    ("loan.borrow", BORROW, "borrowed", [row("borrowed", "USDT", "100")], "executed"),
    ("loan.borrow", {**BORROW, "ord_id": "7"}, "borrowed", [row("borrowed", "USDT", "100")], "executed"),
    (
        "loan.borrow",
        BORROW,
        "borrowed",
        [row("borrowed", "USDT", "100"), row("borrowed", "USDT", "100", ref_id="2")],
        "unknown",
    ),
    ("loan.borrow", BORROW, "borrowed", [row("borrowed", "USDT", "99")], "unknown"),
    ("loan.borrow", BORROW, "borrowed", [row("borrowed", "USDT", "100", 3600)], "unknown"),
    ("loan.repay", REPAY, "repaid", [row("repaid", "USDT", "-100")], "executed"),
    ("loan.repay", REPAY, "repaid", [], "unknown"),
    ("loan.adjust_collateral", ADD, "collateral_locked", [row("collateral_locked", "BTC", "-0.01")], "executed"),
    (
        "loan.adjust_collateral",
        {**ADD, "type": "reduce"},
        "collateral_released",
        [row("collateral_released", "BTC", "0.01")],
        "executed",
    ),
]


def losing(records, answers=()):
    """A transport that loses the answer to every write, or gives these, and shows `records` to a read."""
    left, asked = list(answers), []

    def exchange(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/time"):
            return httpx.Response(200, json={"code": "0", "msg": "", "data": [{"ts": str(round(time.time() * 1000))}]})
        if request.method == "POST":
            return httpx.Response(502, text="<html>") if not left else httpx.Response(200, json=left.pop(0))
        asked.append(dict(request.url.params))
        return httpx.Response(200, json={"code": "0", "msg": "", "data": [dated(row) for row in records]})

    transport = httpx.MockTransport(exchange)
    transport.asked = asked
    return transport


@pytest.mark.parametrize(("place", "arguments", "kind", "records", "state"), FOUND)
def test_what_became_of_a_write(place, arguments, kind, records, state):
    transport = losing(records)
    with Okx(*KEY, http=transport, limiter=None, retry=RetryPolicy(base=0)) as okx:
        with pytest.raises(OutcomeUnknown) as caught:
            attrgetter(place)(okx)(**arguments)
        found = caught.value.reconcile()
    assert found.state == state, found.reason
    assert state != "executed" or found.record.ref_id == "17316594851045086"
    order = {"ordId": arguments["ord_id"]} if "ord_id" in arguments else {}
    assert transport.asked == [{"type": kind, **order, "limit": "100"}]


async def test_a_write_that_okx_says_was_executed_is_found():
    records = [row("borrowed", "USDT", "100")]
    lost, duplicate = {"code": "50004", "msg": "", "data": []}, {"code": "51016", "msg": "", "data": []}
    transport = losing(records, [lost, duplicate])
    async with AsyncOkx(*KEY, http=transport, limiter=None, retry=RetryPolicy(base=0)) as okx:
        with pytest.raises(AlreadyExecuted) as caught:
            await okx.loan.borrow(**BORROW)
        found = await caught.value.reconcile()
    assert (found.state, found.record.ccy) == ("executed", "USDT")
    assert caught.value.code == "51016"


def test_every_lookup_is_tried():
    assert {place for place, *_ in FOUND} == set(RECALL.lookups)


def test_the_time_comes_from_an_operation_without_a_key():
    assert TIME_SOURCE.operation().security == ()


def test_collateral_that_a_borrowing_locked_is_not_claimed():
    transport = losing([row("collateral_locked", "BTC", "-0.01")])
    with Okx(*KEY, http=transport, limiter=None, retry=RetryPolicy(attempts=1)) as okx:
        with pytest.raises(OutcomeUnknown) as caught:
            okx.loan.adjust_collateral(**ADD)
        assert caught.value.reconcile().state == "executed"
        with pytest.raises(OutcomeUnknown):
            okx.loan.borrow(**BORROW)
        found = caught.value.reconcile()
    assert (found.state, len(found.candidates)) == ("unknown", 1)

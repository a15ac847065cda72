"""Where Binance shows what became of each write, from the lost answer to the finding."""

from __future__ import annotations

import time
from decimal import Decimal
from operator import attrgetter

import httpx
import pytest

from lendspec.binance import AsyncBinance, Binance
from lendspec.binance.credentials import Credentials
from lendspec.binance.dialect import BinanceDialect
from lendspec.binance.hosts import DEFAULT
from lendspec.binance.operations import TIME_SOURCE, operation
from lendspec.binance.reconcile import RECALL
from lendspec.binance.signing import HmacKey
from lendspec.core.errors import OutcomeUnknown
from lendspec.core.operation import Operation

NOW = -1  # stands for the moment of the answer
COINS = {"loanCoin": "USDT", "collateralCoin": "BTC"}
PAIR = {"loan_coin": "USDT", "collateral_coin": "BTC"}
ORDER = {
    "clientOrderId": "mine",
    "cummulativeQuoteQty": "0",
    "executedQty": "0",
    "icebergQty": "0",
    "isWorking": True,
    "orderId": 7,
    "origQty": "1",
    "price": "1",
    "side": "BUY",
    "status": "NEW",
    "stopPrice": "0",
    "symbol": "BTCUSDT",
    "isIsolated": False,
    "time": NOW,
    "timeInForce": "GTC",
    "type": "LIMIT",
    "selfTradePreventionMode": "NONE",
    "updateTime": NOW,
}
NEW_ORDER = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": Decimal(1)}


def rows(**row):
    return {"rows": [row], "total": 1}


BORROWED = {"initialLoanAmount": "100", "initialCollateralAmount": "0.01", "borrowTime": NOW}
REPAID = {"repayAmount": "50", "collateralReturn": "0", "repayTime": NOW}
ADJUSTED = {"collateralAmount": "1.5", "preLTV": "0.5", "afterLTV": "0.4", "adjustTime": NOW}
VIP_REPAID = {
    "loanCoin": "USDT", "repayAmount": "50", "collateralCoin": "BTC", "loanDate": str(NOW), "repayTime": str(NOW),
    "orderId": "7",
}  # fmt: skip
LENT = {"amount": "5", "asset": "BNB", "interest": "0", "principal": "5", "timestamp": NOW, "txId": 1}
NO_ORDER = {"code": -2013, "msg": "Order does not exist."}

FOUND = [
    ("loan.flexible.borrow", {**PAIR, "loan_amount": 100}, rows(**COINS, **BORROWED, status="SUCCESS"), "executed"),
    ("loan.flexible.borrow", {**PAIR, "loan_amount": 100}, rows(**COINS, **BORROWED, status="FAILED"), "unknown"),
    ("loan.flexible.borrow", {**PAIR, "loan_amount": 100}, rows(**COINS, **BORROWED, status="PENDING"), "unknown"),
    ("loan.flexible.borrow", {**PAIR, "loan_amount": 99}, rows(**COINS, **BORROWED, status="SUCCESS"), "unknown"),
    (
        "loan.flexible.borrow",
        {**PAIR, "collateral_amount": Decimal("0.01")},
        rows(**COINS, **BORROWED, status="SUCCESS"),
        "executed",
    ),
    ("loan.flexible.repay", {**PAIR, "repay_amount": 50}, rows(**COINS, **REPAID, repayStatus="REPAID"), "executed"),
    ("loan.flexible.repay", {**PAIR, "repay_amount": 50}, rows(**COINS, **REPAID, repayStatus="REPAYING"), "unknown"),
    (
        "loan.flexible.adjust_ltv",
        {**PAIR, "adjustment_amount": Decimal("1.5"), "direction": "ADDITIONAL"},
        rows(**COINS, **ADJUSTED, direction="ADDITIONAL"),
        "executed",
    ),
    (
        "loan.flexible.adjust_ltv",
        {**PAIR, "adjustment_amount": Decimal("1.5"), "direction": "REDUCED"},
        rows(**COINS, **ADJUSTED, direction="ADDITIONAL"),
        "unknown",
    ),
    ("vip.repay", {"order_id": 7, "amount": 50}, rows(**VIP_REPAID, repayStatus="Repaid"), "executed"),
    ("vip.repay", {"order_id": 7, "amount": 50}, rows(**VIP_REPAID, repayStatus="Failed"), "unknown"),
    (
        "margin.borrow_repay.submit",
        {"asset": "BNB", "is_isolated": False, "amount": 5, "type": "BORROW"},
        rows(**LENT, type="MANUAL", status="CONFIRMED"),
        "executed",
    ),
    (
        "margin.borrow_repay.submit",
        {"asset": "BNB", "is_isolated": True, "amount": 5, "type": "REPAY", "symbol": "BNBUSDT"},
        rows(**LENT, type="MANUAL", status="CONFIRMED", isolatedSymbol="BNBUSDT"),
        "executed",
    ),
    (
        "margin.borrow_repay.submit",
        {"asset": "BNB", "is_isolated": False, "amount": 5, "type": "REPAY"},
        rows(**LENT, type="AUTO", status="CONFIRMED"),
        "unknown",
    ),
    ("margin.trading.new_order", {**NEW_ORDER, "new_client_order_id": "mine"}, ORDER, "executed"),
    ("margin.trading.new_order", {**NEW_ORDER, "new_client_order_id": "mine"}, NO_ORDER, "unknown"),
    ("margin.trading.new_order", NEW_ORDER, ORDER, "unknown"),
    (
        "margin.trading.cancel_order",
        {"symbol": "BTCUSDT", "order_id": 7},
        {**ORDER, "time": 1, "status": "CANCELED"},
        "executed",
    ),
    (
        "margin.trading.cancel_order",
        {"symbol": "BTCUSDT", "order_id": 7},
        {**ORDER, "updateTime": 1, "status": "CANCELED"},
        "unknown",
    ),
    (
        "margin.trading.new_order",
        {**NEW_ORDER, "new_client_order_id": "mine"},
        {**ORDER, "status": "REJECTED"},
        "not_executed",
    ),
    ("margin.trading.new_order", {**NEW_ORDER, "new_client_order_id": "mine"}, {**ORDER, "side": "SELL"}, "unknown"),
    (
        "margin.trading.cancel_order",
        {"symbol": "BTCUSDT", "orig_client_order_id": "mine"},
        {**ORDER, "status": "FILLED"},
        "not_executed",
    ),
    ("margin.trading.cancel_order", {"symbol": "BTCUSDT", "order_id": 7}, ORDER, "unknown"),
]


def dated(value):
    """`value` as an exchange sends it that writes whole seconds."""
    if isinstance(value, dict):
        return {name: dated(each) for name, each in value.items()}
    if isinstance(value, list):
        return [dated(each) for each in value]
    now = int(time.time()) * 1000
    return {NOW: now, str(NOW): str(now)}.get(value, value) if isinstance(value, int | str) else value


def losing(record):
    """A transport that loses the answer to every write, and shows `record` to every read but that of the time."""

    def exchange(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/v3/time":
            return httpx.Response(200, json={"serverTime": round(time.time() * 1000)})
        if request.method != "GET":
            return httpx.Response(502, text="<html>")
        return httpx.Response(400 if "code" in record else 200, json=dated(record))

    return httpx.MockTransport(exchange)


@pytest.mark.parametrize(("place", "arguments", "record", "state"), FOUND)
def test_what_became_of_a_write(place, arguments, record, state):
    with Binance("key", "secret", http=losing(record), limiter=None) as binance:
        with pytest.raises(OutcomeUnknown) as caught:
            attrgetter(place)(binance)(**arguments)
        found = caught.value.reconcile()
    assert found.state == state, found.reason
    assert state != "executed" or found.record is not None


async def test_what_became_of_an_awaited_write():
    place, arguments, record, state = FOUND[0]
    async with AsyncBinance("key", "secret", http=losing(record), limiter=None) as binance:
        with pytest.raises(OutcomeUnknown) as caught:
            await attrgetter(place)(binance)(**arguments)
        found = await caught.value.reconcile()
    assert (found.state, found.record.initial_loan_amount) == (state, 100)


@pytest.mark.parametrize(
    ("place", "arguments", "other", "others", "record", "state"),
    [
        (*FOUND[0][:2], *FOUND[0][:2], FOUND[0][2], "unknown"),
        (*FOUND[0][:2], "loan.flexible.borrow", {**PAIR, "loan_amount": 99}, FOUND[0][2], "unknown"),
        (*FOUND[0][:2], "loan.flexible.repay", {**PAIR, "repay_amount": 100}, FOUND[0][2], "executed"),
        (
            "margin.borrow_repay.submit",
            {"asset": "BNB", "is_isolated": False, "amount": 5, "type": "BORROW"},
            "margin.borrow_repay.loan",
            {"asset": "BNB", "amount": 5},
            rows(**LENT, type="MANUAL", status="CONFIRMED"),
            "unknown",
        ),
        (
            "margin.borrow_repay.submit",
            {"asset": "BNB", "is_isolated": False, "amount": 5, "type": "BORROW"},
            "margin.borrow_repay.repay",
            {"asset": "BNB", "amount": 5},
            rows(**LENT, type="MANUAL", status="CONFIRMED"),
            "executed",
        ),
        (
            "margin.trading.cancel_order",
            {"symbol": "BTCUSDT", "order_id": 7},
            "margin.trading.cancel_open_orders",
            {"symbol": "BTCUSDT"},
            {**ORDER, "status": "CANCELED"},
            "unknown",
        ),
    ],
)
@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_what_another_call_may_have_done_is_not_claimed(place, arguments, other, others, record, state):
    with Binance("key", "secret", http=losing(record), limiter=None) as binance:
        with pytest.raises(OutcomeUnknown) as caught:
            attrgetter(place)(binance)(**arguments)
        assert caught.value.reconcile().state == "executed"
        with pytest.raises(OutcomeUnknown):
            attrgetter(other)(binance)(**others)
        found = caught.value.reconcile()
    assert found.state == state, found.reason
    assert len(found.candidates) == (state == "unknown")


def test_every_kin_is_an_operation():
    kin = {place for lookup in RECALL.lookups.values() for place in lookup.kin}
    with Binance() as binance:
        assert all(callable(attrgetter(place)(binance)) for place in kin)


def test_how_long_a_request_is_taken_is_the_setting_of_the_client():
    dialect = BinanceDialect(Credentials("key", HmacKey("secret")), base_url=DEFAULT, recv_window=60_000)
    assert dialect.recall.acceptance.around((100.0, 100.0), None) == (99.0, 170.0)
    assert dialect.recall.acceptance.around((100.0, 100.0), 1000) == (99.0, 111.0)


def test_every_lookup_is_tried():
    assert {place for place, *_ in FOUND} == set(RECALL.lookups)


def test_binance_has_no_idempotency_keys():
    assert RECALL.repeated == frozenset()


@pytest.mark.parametrize("product", ["crypto_loan", "general", "margin", "vip_loan"])
def test_every_product_has_a_table_of_its_operations(product):
    with pytest.raises(KeyError):
        operation(product, "none")()


def test_the_time_comes_from_an_operation_without_a_key():
    assert isinstance(TIME_SOURCE.operation(), Operation)
    assert TIME_SOURCE.operation().security == ()

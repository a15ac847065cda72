"""400 days of history over a real socket: each record once and in order, whatever breaks on the way."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from lendspec.binance import AsyncBinance, Binance
from lendspec.core.errors import DecodeError, InvalidRequest, LendspecError
from lendspec.core.retry import RetryPolicy
from lendspec.okx import AsyncOkx, Okx
from tests.paging.histories import DAY, END, FAULTS, BinanceLoans, OkxLoans, moments

ONCE = RetryPolicy(attempts=1)
AT_ONCE = RetryPolicy(base=0, cap=0)
THREE_FAULTS = {7: FAULTS["cut in the middle"], 8: FAULTS["reset"], 23: FAULTS["an error page"]}


@pytest.fixture(params=["sync", "async"])
def binance(request):
    """Iterate over `margin.borrow_repay.records` of a server."""

    def read(history, *, retry=AT_ONCE, pages=False, **arguments):
        kind = {"sync": Binance, "async": AsyncBinance}[request.param]
        client = kind("key", "secret", base_url=history.url, retry=retry, limiter=None)
        paged = client.margin.borrow_repay.iter_records(type="BORROW", **{"end": END, **arguments})
        return read_all(client, paged, pages=pages)

    return read


@pytest.fixture(params=["sync", "async"])
def okx(request):
    """Iterate over `loan.loan_history` of a server."""

    def read(history, *, retry=AT_ONCE, pages=False, **arguments):
        kind = {"sync": Okx, "async": AsyncOkx}[request.param]
        client = kind("key", "secret", "phrase", base_url=history.url, retry=retry, limiter=None)
        return read_all(client, client.loan.iter_loan_history(**arguments), pages=pages)

    return read


def read_all(client, paged, *, pages):
    """Everything, and the errors over which the iterator was asked again."""
    if not hasattr(paged, "__aiter__"):
        with client:
            return everything(paged.pages() if pages else iter(paged))
    return asyncio.run(everything_awaited(client, paged.pages() if pages else aiter(paged)))


def everything(steps):
    found, errors = [], []
    while True:
        try:
            found.append(next(steps))
        except StopIteration:
            return found, errors
        except LendspecError as error:
            errors.append(error)
            if len(errors) > 10:
                raise


async def everything_awaited(client, steps):
    found, errors = [], []
    async with client:
        while True:
            try:
                found.append(await anext(steps))
            except StopAsyncIteration:
                return found, errors
            except LendspecError as error:
                errors.append(error)
                if len(errors) > 10:
                    raise


def loans(days, a_day, kind=BinanceLoans):
    return kind([kind.row(number, moment) for number, moment in enumerate(moments(days, a_day))])


FOUR_HUNDRED = {"asset": "BTC", "start": END - 400 * DAY}


@pytest.mark.parametrize("takes_end", [True, False])
def test_400_days_come_once_and_in_order_over_three_faults(binance, takes_end):
    with loans(400, 8) as history:
        history.takes_end = takes_end
        history.faults = THREE_FAULTS
        found, errors = binance(history, **FOUR_HUNDRED)
    assert [record.tx_id for record in found] == list(range(0 if takes_end else 1, 3200))
    assert errors == []
    assert len({(sent["startTime"], sent["endTime"]) for sent in history.asked}) == 14
    assert {sent["size"] for sent in history.asked} == {"100"}


@pytest.mark.parametrize("pages", [False, True])
def test_400_days_come_once_and_in_order_when_the_faults_reach_the_caller(binance, pages):
    """An iterator that is asked again goes on. Half of a JSON text is always an error: no retry mends an answer."""
    with loans(400, 8) as history:
        history.faults = {**THREE_FAULTS, 30: FAULTS["half of the JSON"]}
        found, errors = binance(history, retry=ONCE, pages=pages, **FOUR_HUNDRED)
    records = [record for page in found for record in page.rows] if pages else found
    assert [record.tx_id for record in records] == list(range(3200))
    assert len(errors) == 4
    assert isinstance(errors[3], DecodeError)
    asked = [(sent["startTime"], sent["current"]) for sent in history.asked]
    assert [asked[number] for number in (7, 8, 23, 30)] == [asked[number - 1] for number in (7, 8, 23, 30)]
    assert max(Counter(asked).values()) == 3


def test_new_records_do_not_shift_the_pages_that_are_read(binance):
    """They come in front, before every page; the exchange puts them into the window that is being read."""
    with loans(30, 20) as history:
        history.before = lambda number: history.rows.insert(0, history.row(-number, END - DAY / 100))
        found, _ = binance(history, asset="BTC", start=END - 30 * DAY)
    assert [record.tx_id for record in found][1:] == list(range(600))
    assert found[0].tx_id == -1


def test_the_window_is_as_long_as_the_arguments_allow(binance):
    with loans(60, 1) as history:
        assert len(binance(history, asset="BTC", start=END - 60 * DAY)[0]) == 60
        assert len(history.requests) == 2
        assert len(binance(history, start=END - 60 * DAY)[0]) == 60
        assert len(history.requests) == 2 + 9


@pytest.mark.parametrize(("asset", "days"), [({"asset": "BTC"}, 30), ({}, 7)])
def test_the_server_refuses_longer_windows(asset, days):
    """So that in the tests above none has passed unseen."""
    sent = {"startTime": "1", "current": "1", "size": "100", **asset}
    ends = [str(1 + days * 86_400_000), str(2 + days * 86_400_000)]
    assert [BinanceLoans([]).answer({**sent, "endTime": end})[0] for end in ends] == [200, 400]


def test_a_refusal_reaches_the_caller_and_the_iteration_goes_on(binance):
    with loans(7, 1) as history:
        history.faults = {1: FAULTS["a refusal"]}
        found, errors = binance(history)
    assert [isinstance(error, InvalidRequest) for error in errors] == [True]
    assert len(found) == 7


def test_an_empty_history_is_empty(binance, okx):
    with BinanceLoans([]) as history:
        assert binance(history, **FOUR_HUNDRED) == ([], [])
        assert len(history.requests) == 14
    with OkxLoans([]) as history:
        assert okx(history) == ([], [])
        assert len(history.requests) == 1


def test_progress_is_told_page_by_page(binance):
    told = []
    with loans(60, 8) as history:
        binance(history, asset="BTC", start=END - 60 * DAY, progress=told.append)
    assert [(made.records, made.pages, made.total) for made in told] == [
        (100, 1, 241), (200, 2, 241), (241, 3, 241), (340, 4, 240), (440, 5, 240), (480, 6, 240)
    ]  # fmt: skip
    assert {(made.window_start, made.window_end) for made in told} == {
        (END - 30 * DAY, END),
        (END - 60 * DAY, END - 30 * DAY),
    }


def test_cursors_lead_through_a_whole_history_over_three_faults(okx):
    with loans(400, 8, OkxLoans) as history:
        history.faults = THREE_FAULTS
        found, errors = okx(history)
    assert [record.ref_id for record in found] == [row["refId"] for row in history.rows]
    assert errors == []


@pytest.mark.parametrize("pages", [False, True])
def test_cursors_go_on_where_they_stood_and_past_new_records(okx, pages):
    with loans(400, 2, OkxLoans) as history:
        wanted = [row["refId"] for row in history.rows]
        history.before = lambda number: number > 1 and history.rows.insert(0, history.row(-number, END))
        history.faults = {2: FAULTS["reset"], 3: FAULTS["cut in the middle"], 6: FAULTS["an error page"]}
        found, errors = okx(history, retry=ONCE, pages=pages)
    records = [record for page in found for record in page] if pages else found
    assert [record.ref_id for record in records] == wanted
    assert len(errors) == 3

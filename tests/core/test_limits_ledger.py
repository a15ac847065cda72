"""The books of all budgets, for threads."""

from __future__ import annotations

import threading

import pytest

from lendspec.core.limits.ledger import Ledger
from lendspec.core.limits.lesson import Lesson
from lendspec.core.limits.permit import place_of, requested
from lendspec.core.limits.store import GRANTED
from tests.limits.example import Clock, limit, limited

PLACE = place_of(realm="binance", address="", api_key="key")
OTHER_KEY = place_of(realm="binance", address="", api_key="other")
OTHER_REALM = place_of(realm="okx", address="", api_key="key")
NOTHING = Lesson((None,))


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def ledger(clock):
    return Ledger(clock.now)


def ask(ledger, operation, *, place=PLACE, queue=True, **texts):
    """A permit, and what asking once gave."""
    permit = requested(operation, texts, place)
    return permit, ledger.attempt(permit, queue=queue)


def test_a_call_takes_from_all_of_its_budgets_or_from_none(ledger):
    minute, pair = limit(1, 2, 60, "uid"), limit(1, 1, 1, "account", per=("coin",))
    operation = limited(minute, pair)
    assert ask(ledger, operation, coin="BTC")[1] == GRANTED
    refused, turn = ask(ledger, operation, coin="BTC", queue=False)
    assert turn.charge is refused.charges[1]
    assert ask(ledger, operation, coin="ETH")[1] == GRANTED
    refused, turn = ask(ledger, operation, coin="SOL", queue=False)
    assert turn.charge is refused.charges[0]
    assert turn.wait == 60.0


def test_a_permit_that_is_given_back_makes_room_at_once(ledger):
    operation = limited(limit())
    permit, _ = ask(ledger, operation)
    waiting, turn = ask(ledger, operation)
    assert turn.wait > 0
    ledger.drop(permit)
    assert ledger.attempt(waiting, queue=True) == GRANTED


def test_a_place_in_the_queue_that_is_given_back_is_nobodys(ledger, clock):
    operation = limited(limit())
    first, _ = ask(ledger, operation)
    ledger.settle(first, NOTHING)
    left, _ = ask(ledger, operation)
    stays, _ = ask(ledger, operation)
    ledger.drop(left)
    clock.sleep(1.01)
    assert ledger.attempt(stays, queue=True) == GRANTED


def test_who_does_not_queue_overtakes_nobody_and_leaves_no_place(ledger, clock):
    operation = limited(limit())
    first, _ = ask(ledger, operation)
    ledger.settle(first, NOTHING)
    waiting, _ = ask(ledger, operation)
    clock.sleep(1.01)
    assert ask(ledger, operation, queue=False)[1].wait > 0
    assert ledger.attempt(waiting, queue=True) == GRANTED


def test_a_ban_stops_every_operation_and_key_of_the_address_but_no_other_exchange(ledger, clock):
    permit, _ = ask(ledger, limited(limit()))
    ledger.settle(permit, Lesson((None,), ban=120.0))
    ledger.settle(permit, Lesson((None,), ban=60.0))
    _, turn = ask(ledger, limited(), place=OTHER_KEY)
    assert (turn.wait, turn.charge) == (120.0, None)
    assert ask(ledger, limited(), place=OTHER_REALM)[1] == GRANTED
    clock.sleep(120)
    assert ask(ledger, limited(limit()))[1] == GRANTED


def test_a_pause_is_for_the_budgets_of_the_call_that_was_refused(ledger, clock):
    slow, other = limited(limit(budget=9, scope="ip")), limited(path="/other")
    permit, _ = ask(ledger, slow)
    ledger.settle(permit, Lesson((None,), pause=30.0))
    assert ask(ledger, slow, place=OTHER_KEY, queue=False)[1].wait == 30.0
    assert ask(ledger, other)[1] == GRANTED
    clock.sleep(30)
    assert ask(ledger, slow)[1] == GRANTED


def test_an_operation_without_limits_can_be_paused_too(ledger):
    permit, _ = ask(ledger, limited())
    ledger.settle(permit, Lesson((None,), pause=0.0015))
    assert ask(ledger, limited())[1].wait == 0.002


def test_what_was_granted_elsewhere_counts_beyond_the_budget_too(ledger):
    operation = limited(limit(budget=2))
    for _ in range(3):
        ledger.record(requested(operation, {}, PLACE))
    assert ask(ledger, operation)[1].wait == 1.0


def test_idle_budgets_are_let_go(ledger, clock):
    operation = limited(limit(per=("coin",)))
    for number in range(5000):
        permit, turn = ask(ledger, operation, coin=str(number))
        assert turn == GRANTED
        ledger.settle(permit, NOTHING)
        clock.sleep(0.01)
    assert len(ledger._buckets) < 600


def test_budgets_in_use_are_kept(ledger):
    operation = limited(limit(per=("coin",)))
    for number in range(1000):
        ask(ledger, operation, coin=str(number))
    assert len(ledger._buckets) == 1000


def test_threads_get_no_more_than_the_budget(ledger):
    operation = limited(limit(budget=50))
    granted = []

    def ask_often():
        granted.extend(turn == GRANTED for _, turn in (ask(ledger, operation, queue=False) for _ in range(20)))

    threads = [threading.Thread(target=ask_often) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(granted) == 50

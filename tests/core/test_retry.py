"""How often, after how long, and from which purse a call is tried again."""

from __future__ import annotations

import threading

import pytest

from lendspec.core.errors import (
    Banned,
    ClockSkew,
    DecodeError,
    InsufficientFunds,
    LocalLimit,
    NotSent,
    OutcomeUnknown,
    RateLimited,
    Unavailable,
)
from lendspec.core.retry import ONE_ATTEMPT, RetryPolicy, RetryTokens, helps_a_read, surely_undone
from tests.core.example import BORROW, LOANS

GONE = OutcomeUnknown("gone")


@pytest.mark.parametrize(
    ("number", "part", "wait"),
    [(1, 1.0, 0.25), (2, 1.0, 0.5), (3, 0.5, 0.5), (9, 1.0, 8.0), (9999, 1.0, 8.0), (5, 0.0, 0.0)],
)
def test_the_longest_wait_doubles_up_to_the_cap_and_any_part_of_it_is_waited(number, part, wait):
    assert RetryPolicy(random=lambda: part).wait(number, GONE) == wait


def test_every_wait_is_drawn_anew():
    policy = RetryPolicy()
    assert len({policy.wait(5, GONE) for _ in range(9)}) > 1
    assert all(0 <= policy.wait(5, GONE) <= 4 for _ in range(99))


def test_what_the_exchange_asks_for_is_waited_and_a_little_more():
    policy = RetryPolicy(random=lambda: 0.5)
    assert policy.wait(1, RateLimited("too many", retry_after=30.0)) == 30.125
    assert policy.wait(1, RateLimited("too many", retry_after=0.0)) == 0.125


def test_too_many_requests_that_name_no_time_cost_a_second_at_least():
    assert RetryPolicy(random=lambda: 0.0).wait(1, RateLimited("too many")) == 1.0
    assert RetryPolicy(random=lambda: 1.0).wait(5, RateLimited("too many")) == 4.0
    assert RetryPolicy(random=lambda: 0.0).wait(1, OutcomeUnknown("too many, or not", http_status=429)) == 1.0


@pytest.mark.parametrize(
    ("settings", "kind", "message"),
    [
        ({"attempts": 0}, ValueError, "attempts: expected 1 or more, got 0"),
        ({"attempts": 2.0}, TypeError, "attempts: expected an int, got float"),
        ({"attempts": True}, TypeError, "attempts: expected an int, got bool"),
        ({"budget": -1}, ValueError, "budget: expected seconds from 0, got -1"),
        ({"base": "1"}, TypeError, "base: expected seconds as a number, got str"),
        ({"cap": float("inf")}, ValueError, "cap: expected seconds from 0, got inf"),
        ({"cap": float("nan")}, ValueError, "cap: expected seconds from 0, got nan"),
        ({"cap": True}, TypeError, "cap: expected seconds as a number, got bool"),
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(settings, kind, message):
    with pytest.raises(kind, match=f"^{message}$"):
        RetryPolicy(**settings)


def test_a_policy_is_a_value():
    assert RetryPolicy(attempts=1) == ONE_ATTEMPT
    assert repr(ONE_ATTEMPT) == "RetryPolicy(attempts=1, budget=30.0, base=0.25, cap=8.0)"


@pytest.mark.parametrize(
    ("error", "read", "write"),
    [
        (NotSent("", safe_to_retry=True), True, True),
        (LocalLimit("", safe_to_retry=True), True, True),
        (OutcomeUnknown("", safe_to_retry=True), True, False),
        (Unavailable("", safe_to_retry=True), True, True),
        (Unavailable(""), False, False),
        (RateLimited("", safe_to_retry=True), True, True),
        (Banned(""), False, False),
        (InsufficientFunds(""), False, False),
        (ClockSkew("", safe_to_retry=True), False, True),
        (DecodeError(""), False, False),
    ],
)
def test_what_surely_did_nothing(error, read, write):
    assert helps_a_read(error) == surely_undone(LOANS, error) == read
    assert surely_undone(BORROW, error) == write


def test_the_purse_runs_dry_and_is_filled_by_successes():
    tokens = RetryTokens(10, price=5, wage=2)
    assert [tokens.take() for _ in range(3)] == [True, True, False]
    for _ in range(2):
        tokens.give_back()
    assert not tokens.take()
    tokens.give_back()
    assert [tokens.take(), tokens.take()] == [True, False]


def test_the_purse_never_holds_more_than_its_size():
    tokens = RetryTokens(10, price=5, wage=2)
    for _ in range(100):
        tokens.give_back()
    assert [tokens.take() for _ in range(3)] == [True, True, False]


def test_threads_share_the_purse():
    tokens, taken = RetryTokens(1000, price=1), []
    threads = [threading.Thread(target=lambda: taken.extend(tokens.take() for _ in range(500))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert taken.count(True) == 1000

"""What Redis could not be told, and how its clock is known."""

from __future__ import annotations

import pytest

from lendspec.core.limits.lesson import Lesson
from lendspec.core.limits.owed import Owed
from lendspec.core.limits.permit import place_of, requested
from lendspec.core.limits.server_clock import ServerClock
from tests.limits.example import Clock, limit, limited

PLACE = place_of(realm="example", address="", api_key="key")


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def owed(clock):
    return Owed(clock.now)


def permit():
    return requested(limited(limit()), {}, PLACE)


def test_what_is_owed_is_owed_once_for_each_permit(owed):
    mine = permit()
    owed.add("drop", mine, None)
    owed.add("settle", mine, Lesson((None,)))
    debt = owed.take()
    assert (debt.command, debt.permit) == ("settle", mine)
    assert owed.take() is None


def test_the_lesson_of_a_debt_fades(owed, clock):
    owed.add("settle", permit(), Lesson((7,), pause=10.0))
    owed.add("drop", permit(), None)
    clock.seconds += 4
    assert owed.left(owed.take()) is None
    assert owed.left(owed.take()) == Lesson((None,), pause=6.0)


def test_a_debt_is_forgotten_once_redis_lets_go_by_itself(owed, clock):
    owed.add("drop", permit(), None)
    clock.seconds += 120
    assert owed.take() is None


def test_a_debt_that_was_told_in_vain_is_told_three_times_at_most(owed):
    owed.add("drop", permit(), None)
    for _ in range(3):
        owed.put_back(owed.take())
    assert owed.take() is None


def test_a_thousand_debts_are_kept_at_most(owed):
    for _ in range(1002):
        owed.add("drop", permit(), None)
    assert sum(owed.take() is not None for _ in range(1002)) == 1000


def test_the_child_of_a_fork_owes_nothing(owed):
    owed.add("drop", permit(), None)
    owed.clear()
    assert owed.take() is None


def test_the_time_of_a_server_is_unknown_before_its_first_reply(clock):
    assert ServerClock(clock.now).moment(clock.now()) == 0


def test_the_time_of_a_server_is_never_told_later_than_it_is(clock):
    server = ServerClock(clock.now)
    clock.seconds = 1002.0
    server.learn(1000.0, 5_001_000)  # said at some moment between 1000 and 1002
    assert server.moment(1002.0) == 5_001_000
    clock.seconds = 1003.0
    server.learn(1003.0, 5_003_000)  # a quicker reply tells better
    assert server.moment(1003.0) == 5_003_000
    clock.seconds = 1006.0
    server.learn(1003.5, 5_004_000)  # a slower one tells nothing new
    assert server.moment(1006.0) == 5_006_000


def test_a_clock_that_was_set_back_is_believed(clock):
    server = ServerClock(clock.now)
    server.learn(1000.0, 5_000_000)
    server.learn(1000.0, 4_000_000)
    assert server.moment(1000.0) == 4_000_000

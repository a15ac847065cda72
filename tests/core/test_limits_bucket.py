"""The books of one budget."""

from __future__ import annotations

import pytest

from lendspec.core.limits.bucket import ARRIVES, HOLD, PATIENCE, Bucket

NOW = 1_000_000


def bucket(budget=5, period=1000):
    """An empty one."""
    return Bucket(budget, period)


def answered(books, permit, weight, now=NOW):
    """Take, and settle at the same moment."""
    books.take(permit, weight, now)
    books.settle(permit, now, used=None, pause=0)


def test_there_is_room_up_to_the_budget():
    books = bucket(budget=5)
    books.take("a", 3, NOW)
    assert books.wait("b", 2, NOW) == 0
    assert books.wait("b", 3, NOW) > 0
    assert books.used == 3


def test_weight_is_free_one_period_after_the_answer_rounded_up_to_a_hundredth():
    books = bucket(budget=1)
    books.take("a", 1, NOW)
    books.settle("a", NOW + 700, used=None, pause=0)
    frees_at = NOW + 1710
    assert books.wait("b", 1, NOW + 700) == 1010
    books.forget(frees_at - 1)
    assert books.wait("b", 1, frees_at - 1) == 1
    books.forget(frees_at)
    assert books.wait("b", 1, frees_at) == 0


def test_weight_in_flight_frees_a_period_from_now_at_the_earliest():
    books = bucket(budget=1)
    books.take("a", 1, NOW)
    assert books.wait("b", 1, NOW + 500) == 1000


def test_a_permit_that_never_comes_back_is_let_go_in_the_end():
    books = bucket(budget=1)
    books.take("a", 1, NOW)
    end = NOW + HOLD + 1000
    assert books.wait("b", 1, end - 10) == 10
    books.forget(end)
    assert books.wait("b", 1, end) == 0
    books.settle("a", end, used=None, pause=0)
    assert books.used == 0


def test_the_wait_is_until_enough_is_free_not_until_something_is():
    books = bucket(budget=6, period=1000)
    for number, moment in enumerate((0, 100, 200)):
        answered(books, str(number), 2, NOW + moment)
    assert books.wait("x", 1, NOW + 200) == 810
    assert books.wait("x", 3, NOW + 200) == 910
    assert books.wait("x", 6, NOW + 200) == 1010


def test_whoever_asked_earlier_comes_first():
    books = bucket(budget=2)
    answered(books, "a", 2)
    books.queue("b", 1, 1, NOW)
    books.queue("c", 2, 1, NOW)
    books.forget(NOW + 1010)
    assert books.wait("late", 1, NOW + 1010) > 0
    assert books.wait("c", 1, NOW + 1010) == 0
    assert books.wait("b", 1, NOW + 1010) == 0


def test_asking_again_keeps_the_place():
    books = bucket(budget=1)
    answered(books, "a", 1)
    books.queue("b", 1, 1, NOW)
    books.queue("c", 2, 1, NOW)
    books.queue("b", 3, 1, NOW)
    assert books.wait("b", 1, NOW) < books.wait("c", 1, NOW)


def test_a_heavy_call_is_not_overtaken_by_light_ones_forever():
    books = bucket(budget=10)
    answered(books, "a", 6)
    books.queue("heavy", 1, 10, NOW)
    assert books.wait("light", 1, NOW) > 0  # though there is room for it
    books.forget(NOW + 1010)
    assert books.wait("heavy", 10, NOW + 1010) == 0
    assert books.wait("light", 1, NOW + 1010) > 0


@pytest.mark.parametrize(("ahead", "rounds"), [(0, 0), (1, 0), (2, 1), (3, 1), (4, 2), (9, 4)])
def test_each_period_serves_as_many_as_fit_into_the_budget(ahead, rounds):
    books = bucket(budget=2)
    answered(books, "a", 2)
    for number in range(ahead):
        books.queue(str(number), number, 1, NOW)
    assert books.wait("last", 1, NOW) == 1010 + rounds * 1000


def test_one_that_no_longer_asks_loses_its_place():
    books = bucket(budget=1)
    books.queue("gone", 1, 1, NOW)
    assert books.wait("b", 1, NOW) > 0
    books.forget(NOW + PATIENCE)
    assert books.wait("b", 1, NOW + PATIENCE) == 0


def test_what_was_dropped_has_never_been():
    books = bucket(budget=2)
    books.take("a", 1, NOW)
    books.queue("b", 1, 2, NOW)
    books.drop("a")
    books.drop("b")
    books.drop("unknown")
    assert books.wait("c", 2, NOW) == 0
    assert books.is_idle(NOW)


def test_what_others_used_is_taken_over():
    books = bucket(budget=10)
    books.take("a", 1, NOW)
    books.take("b", 1, NOW)
    books.settle("a", NOW, used=9, pause=0)
    assert books.used == 9
    assert books.wait("c", 1, NOW) == 0
    assert books.wait("c", 2, NOW) > 0


def test_a_report_below_our_own_count_changes_nothing():
    books = bucket(budget=10)
    answered(books, "a", 8)
    books.take("b", 1, NOW)
    books.settle("b", NOW, used=2, pause=0)
    assert books.used == 9


def test_a_report_beyond_the_budget_keeps_the_budget_shut_for_a_period():
    books = bucket(budget=10)
    books.take("a", 1, NOW)
    books.settle("a", NOW, used=25, pause=0)
    assert books.wait("b", 1, NOW) == 1010
    books.forget(NOW + 1010)
    assert books.wait("b", 1, NOW + 1010) == 0


def test_a_pause_holds_whatever_room_there_is_and_the_longer_one_counts():
    books = bucket(budget=10)
    books.settle("a", NOW, used=None, pause=5000)
    books.settle("a", NOW, used=None, pause=2000)
    assert books.wait("b", 1, NOW) == 5000
    assert not books.is_idle(NOW)
    assert books.is_idle(NOW + 5000)


def test_a_budget_keeps_a_hundred_entries_at_most():
    books = bucket(budget=100_000, period=1000)
    for moment in range(5000):
        books.forget(NOW + moment)
        answered(books, str(moment), 1, NOW + moment)
    assert books.used == pytest.approx(1000, abs=12)
    assert len(books._spent) <= 102


def test_a_call_that_costs_nothing_always_fits():
    books = bucket(budget=1)
    assert books.wait("a", 0, NOW) == 0
    answered(books, "a", 0)
    assert books.wait("b", 0, NOW) == 0


def test_in_a_forked_process_what_the_parent_has_in_flight_counts_until_it_cannot_arrive_and_nobody_waits():
    books = bucket(budget=2)
    books.take("a", 2, NOW)
    books.queue("b", 1, 2, NOW)
    books.inherit(NOW)
    assert books.used == 2
    assert books.wait("c", 2, NOW) >= ARRIVES + 1000
    end = NOW + 2 * (ARRIVES + 1000)
    books.forget(end)
    assert (books.used, books.wait("c", 2, end)) == (0, 0)

"""How long an idempotency key protects."""

from __future__ import annotations

from lendspec.core.clock import Instant
from lendspec.core.keys import KeyBook, protection
from tests.core.example import BORROW, PLACE


def test_half_of_the_time_that_the_exchange_keeps_a_key():
    assert protection(PLACE) == 30.0
    assert protection(BORROW) == 0.0


def test_a_key_counts_from_its_first_sending():
    book = KeyBook()
    first = book.first_sent(PLACE, "a", Instant(1, 1))
    assert book.first_sent(PLACE, "a", Instant(20, 20)) is first
    assert book.first_sent(PLACE, "b", Instant(20, 20)) == Instant(20, 20)


def test_a_key_that_the_exchange_has_forgotten_is_forgotten():
    book = KeyBook()
    book.first_sent(PLACE, "a", Instant(0, 0))
    assert book.first_sent(PLACE, "a", Instant(60, 60)) == Instant(0, 0)
    assert book.first_sent(PLACE, "a", Instant(60.1, 60)) == Instant(60.1, 60)
    assert len(book._first) == 1


def test_time_passes_while_the_machine_sleeps_and_also_when_its_clock_is_set_back():
    assert Instant(0, 100).seconds_to(Instant(5, 4000)) == 3900
    assert Instant(0, 100).seconds_to(Instant(5, 0)) == 5

"""What a client remembers of the writes that it sent."""

from __future__ import annotations

import threading
import time

import pytest
from attrs import evolve

from lendspec.core import sent
from lendspec.core.clock import Instant
from lendspec.core.sent import Sending, SentBook
from tests.support.forked import in_child, needs_fork


def sending(after=0.0, operation="loan", **changes):
    made = Sending(operation, {"amount": "123"}, "key", (Instant(after, after),), (after, after))
    return evolve(made, **changes)


def test_a_call_is_kept_once_with_what_has_become_of_it():
    book = SentBook()
    first = book.keep(sending())
    second = book.keep(sending(1))
    done = book.keep(evolve(first, ending="done"))
    assert book.others(second.number, ["loan"]) == (done,)
    assert book.others(None, ["loan", "other"]) == (done, second)


def test_each_operation_is_kept_by_itself():
    book = SentBook()
    loan, other = book.keep(sending()), book.keep(sending(operation="other"))
    assert book.others(loan.number, ["loan", "other"]) == (other,)


def test_arguments_and_keys_show_in_no_repr():
    assert "123" not in repr(sending())
    assert "key" not in repr(sending())


def test_it_says_when_it_has_forgotten(monkeypatch):
    monkeypatch.setattr(sent, "_MOST", 3)
    book = SentBook()
    for after in (0, 10, 20, 30):
        book.keep(sending(after))
    assert len(book.others(None, ["loan"])) == 3
    assert not book.knows_all(sending(299), ["loan"])
    assert book.knows_all(sending(300), ["loan"])
    assert book.knows_all(sending(0, "other"), ["other"])
    assert not book.knows_all(sending(0), ["other", "loan"])


def test_it_keeps_a_week():
    book = SentBook()
    book.keep(sending(0))
    book.keep(sending(7 * 86_400))
    assert len(book.others(None, ["loan"])) == 2
    book.keep(sending(7 * 86_400 + 1))
    assert len(book.others(None, ["loan"])) == 2
    assert not book.knows_all(sending(0), ["loan"])


def test_a_forked_process_knows_nothing_of_what_its_parent_sends():
    book = SentBook()
    book.keep(sending(0))
    book.forget(10.0)
    assert book.others(None, ["loan"]) == ()
    assert not book.knows_all(sending(309), ["loan"])
    assert book.knows_all(sending(310), ["loan"])


@pytest.mark.parametrize("count", [8])
def test_threads_lose_nothing(count):
    book = SentBook()
    start = threading.Barrier(count)

    def fill():
        start.wait()
        for number in range(200):
            book.keep(evolve(book.keep(sending(number)), ending="done"))

    threads = [threading.Thread(target=fill) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = book.others(None, ["loan"])
    assert len({each.number for each in kept}) == len(kept) == 200 * count
    assert {each.ending for each in kept} == {"done"}


@needs_fork
def test_a_forked_process_claims_nothing_of_what_its_parent_sent():
    book = SentBook()
    mine = book.keep(sending(time.monotonic()))
    assert (book.others(None, ["loan"]), book.knows_all(mine, ["loan"])) == ((mine,), True)
    assert in_child(lambda: (book.others(None, ["loan"]), book.knows_all(mine, ["loan"]))) == ((), False)

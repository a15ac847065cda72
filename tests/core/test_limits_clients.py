"""Connections to Redis: one client for each event loop and process."""

from __future__ import annotations

from itertools import count

from lendspec.core.limits.clients import Clients


class Loop:
    """Where calls come from."""


def clients(*loops):
    """Clients that are numbers, asked for from these loops in turn."""
    asked = iter(loops)
    numbers = count(1)
    return Clients(lambda: next(numbers), lambda: next(asked))


def test_each_event_loop_has_a_client_of_its_own():
    first, second = Loop(), Loop()
    made = clients(first, second, first)
    assert [made.client() for _ in range(3)] == [1, 2, 1]


def test_a_forked_process_makes_its_own():
    loop = Loop()
    made = clients(loop, loop)
    before = made.client()
    made.renew()
    assert made.client() != before

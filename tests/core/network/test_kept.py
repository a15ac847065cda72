"""Connections that wait for their next request."""

from __future__ import annotations

import time

from lendspec.core.network.address import Origin
from lendspec.core.network.kept import Kept

HERE = Origin(tls=False, host="h", port=80, authority="h")
THERE = Origin(tls=False, host="t", port=80, authority="t")


class Connection:
    is_quiet = True
    closed = False

    def close(self):
        self.closed = True


def kept(*connections, origin=HERE):
    pool = Kept()
    for connection in connections:
        pool.keep(origin, connection)
    return pool


def test_the_one_used_last_is_given_once_and_to_its_server_only():
    first, second = Connection(), Connection()
    pool = kept(first, second)
    assert pool.take(THERE) is None
    assert [pool.take(HERE), pool.take(HERE), pool.take(HERE)] == [second, first, None]


def test_one_on_which_something_has_come_is_closed_and_the_next_one_given():
    sound, noisy = Connection(), Connection()
    pool = kept(sound, noisy)
    noisy.is_quiet = False
    assert pool.take(HERE) is sound
    assert noisy.closed


def test_none_waits_long(monkeypatch):
    old = Connection()
    pool = kept(old)
    later = time.monotonic() + 6
    monkeypatch.setattr(time, "monotonic", lambda: later)
    assert pool.take(HERE) is None
    assert old.closed


def test_beyond_twenty_the_oldest_go():
    connections = [Connection() for _ in range(22)]
    kept(*connections)
    assert [each.closed for each in connections] == [True, True, *[False] * 20]


def test_all_are_closed_at_the_end_and_in_a_forked_process():
    for method in ("close", "abandon"):
        connection = Connection()
        getattr(kept(connection), method)()
        assert connection.closed

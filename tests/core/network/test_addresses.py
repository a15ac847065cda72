"""A host with several addresses has the time of a connection for all of them together."""

from __future__ import annotations

import contextlib
import socket

import pytest

from tests.core.network.engines import OUR_KINDS, running
from tests.core.sockets import BusyServer, echo


@contextlib.contextmanager
def unanswered():
    """The address of a port that neither takes connections nor refuses them."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):  # more than wait in its queue
            waiting = stack.enter_context(socket.socket())
            waiting.settimeout(0)
            waiting.connect_ex(listener.getsockname())
        yield listener.getsockname()


@pytest.fixture
def leads_to(monkeypatch):
    """Give the host ``many.example`` these addresses."""
    look = socket.getaddrinfo

    def set_to(*addresses):
        def look_up(host, port, family=0, type=0, proto=0, flags=0):  # noqa: A002 (the names that it has)
            if host not in {"many.example", b"many.example"} or flags & socket.AI_NUMERICHOST:
                return look(host, port, family, type, proto, flags)
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in addresses]

        monkeypatch.setattr(socket, "getaddrinfo", look_up)

    return set_to


@OUR_KINDS
def test_an_address_that_does_not_answer_leaves_time_for_the_next_one_before_the_deadline(kind, leads_to):
    with BusyServer(echo) as server, running(kind) as engine, unanswered() as silent:
        host, port = server.url.rpartition("/")[2].split(":")
        leads_to(silent, (host, int(port)))
        assert engine.body("http://many.example/a", "POST", total=1.0) == "/a"


@pytest.mark.skipif(not socket.has_ipv6, reason="this machine has no IPv6")
@OUR_KINDS
def test_an_address_may_be_one_of_ipv6(kind):
    with BusyServer(echo, host="::1") as server, running(kind) as engine:
        assert engine.body(server.url + "/a") == "/a"
    assert f"Host: {server.url.partition('//')[2]}\r\n".encode() in server.requests[0]

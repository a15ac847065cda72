"""When a connection of a user's httpx client is ended behind a response; `test_own_answer` shows that it helps."""

from __future__ import annotations

import socket
import ssl

import httpx
import pytest

from lendspec.core.network.through_pool import keep_from_others
from tests.core.network.engines import running
from tests.core.sockets import BusyServer, echo, http

FOLLOWED = http(b"1") + b"more"


class Pipe:
    """A network stream with a socket that knows whether it was ended, and with what TLS holds."""

    def __init__(self, sock, held=None):
        self._told = {"socket": sock, "ssl_object": held}

    def get_extra_info(self, info):
        return self._told[info]


class Held(ssl.SSLObject):
    """TLS that holds a byte, or wants more, or is broken."""

    def __new__(cls, outcome):
        return object.__new__(cls)

    def __init__(self, outcome):
        self._outcome = outcome

    def read(self, count):
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome


@pytest.fixture
def pair():
    """Two ends of a connection."""
    here, there = socket.socketpair()
    with here, there:
        there.settimeout(0)
        yield here, there


def is_ended(there):
    try:
        return there.recv(1) == b""
    except BlockingIOError:
        return False


@pytest.mark.parametrize(
    ("version", "method", "held", "ends"),
    [
        (b"HTTP/1.1", "GET", None, False),
        (b"HTTP/1.1", "GET", Held(ssl.SSLWantReadError()), False),
        (b"HTTP/1.1", "GET", Held(b"x"), True),
        (b"HTTP/1.1", "GET", Held(ssl.SSLZeroReturnError()), True),
        (b"HTTP/1.1", "POST", None, True),
        (b"HTTP/1.0", "DELETE", Held(ssl.SSLWantReadError()), True),
        (b"HTTP/2", "POST", Held(b"x"), False),
    ],
)
def test_a_connection_ends_where_something_follows_or_may_follow(pair, version, method, held, ends):
    here, there = pair
    extensions = {"http_version": version, "network_stream": Pipe(here, held)}
    keep_from_others(httpx.Response(200, stream=httpx.ByteStream(b""), extensions=extensions), method)
    assert is_ended(there) is ends


def test_a_response_of_no_connection_is_left_alone():
    keep_from_others(httpx.Response(200), "POST")


@pytest.mark.parametrize("kind", ["sync httpx", "asyncio httpx", "trio httpx"])
def test_what_follows_a_response_that_an_event_hook_has_read_answers_no_other_request(kind):
    def answer(request):
        yield from (part + http(b"another") for part in echo(request))

    def read(response):
        response.read()

    async def async_read(response):
        await response.aread()

    hooks = {"response": [read if kind == "sync httpx" else async_read]}
    through = (httpx.Client if kind == "sync httpx" else httpx.AsyncClient)(verify=False, event_hooks=hooks)
    with BusyServer(answer) as server, running(kind, through) as engine:
        assert [engine.body(f"{server.url}/{number}") for number in range(3)] == ["/0", "/1", "/2"]

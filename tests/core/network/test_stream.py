"""A connection, step by step: what the socket wants, and what it refuses."""

from __future__ import annotations

import asyncio
import socket
import ssl

import pytest

from lendspec.core.engine import EngineFault, TransferLimits
from lendspec.core.network._async import stream as async_stream
from lendspec.core.network._async.stream import AsyncStream
from lendspec.core.network._sync import stream as sync_stream
from lendspec.core.network._sync.stream import Stream
from lendspec.core.network.time_left import TimeLeft


class Moody:
    """A socket that first raises what it is told, method by method."""

    def __init__(self, sock, **moods):
        self._sock = sock
        self._moods = {name: list(each) for name, each in moods.items()}

    def _do(self, name, *arguments):
        if self._moods.get(name):
            raise self._moods[name].pop(0)
        return getattr(self._sock, name)(*arguments)

    def send(self, data):
        return self._do("send", data)

    def recv(self, size):
        return self._do("recv", size)

    def do_handshake(self):
        return self._do("do_handshake")

    def fileno(self):
        return self._sock.fileno()

    def close(self):
        self._sock.close()


@pytest.fixture
def pair():
    ours, theirs = socket.socketpair()
    ours.settimeout(0)
    theirs.settimeout(5)
    yield ours, theirs
    ours.close()
    theirs.close()


def left():
    return TimeLeft(TransferLimits(2.0))


@pytest.fixture(params=["sync", "async"])
def run(request):
    """Call a method of a stream of either kind."""

    def called(sock, method, *arguments):
        if request.param == "sync":
            return getattr(Stream(sock), method)(*arguments)

        async def call():
            return await getattr(AsyncStream(sock), method)(*arguments)

        return asyncio.run(call())

    return called


@pytest.mark.parametrize("wanted", [BlockingIOError, ssl.SSLWantWriteError])
def test_a_socket_that_cannot_take_bytes_yet_is_waited_for(run, pair, wanted):
    run(Moody(pair[0], send=[wanted()]), "send", b"abc", left())
    assert pair[1].recv(10) == b"abc"


def test_tls_may_want_to_read_before_it_writes(run, pair):
    pair[1].sendall(b"x")
    run(Moody(pair[0], send=[ssl.SSLWantReadError()]), "send", b"abc", left())
    assert pair[1].recv(10) == b"abc"


def test_a_server_that_no_longer_listens_may_have_answered(run, pair):
    run(Moody(pair[0], send=[BrokenPipeError()]), "send", b"abc", left())


@pytest.mark.parametrize("wanted", [BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError])
def test_tls_may_have_nothing_to_give_though_bytes_are_there(run, pair, wanted):
    pair[1].sendall(b"x")
    assert run(Moody(pair[0], recv=[wanted()]), "receive", left()) == b"x"


def test_a_connection_that_breaks_says_why(run, pair):
    pair[1].sendall(b"x")
    with pytest.raises(EngineFault, match="the connection broke") as caught:
        run(Moody(pair[0], recv=[ConnectionResetError()]), "receive", left())
    assert isinstance(caught.value.cause, ConnectionResetError)


@pytest.mark.parametrize(
    ("moods", "sends", "quiet"),
    [
        ({}, b"", True),
        ({}, b"x", False),
        ({"recv": [OSError()]}, b"", False),
        ({"recv": [ssl.SSLWantReadError()]}, b"", True),
    ],
)
@pytest.mark.parametrize("kind", [Stream, AsyncStream])
def test_a_connection_is_quiet_where_nothing_can_be_read(kind, pair, moods, sends, quiet):
    pair[1].sendall(sends)
    assert kind(Moody(pair[0], **moods)).is_quiet is quiet


@pytest.mark.parametrize("module", [sync_stream, async_stream])
def test_a_handshake_may_want_to_write(module, pair, monkeypatch):
    class Context:
        def wrap_socket(self, sock, **_):
            return Moody(sock, do_handshake=[ssl.SSLWantWriteError()])

    monkeypatch.setattr(module, "tls_context", Context)
    monkeypatch.setattr(Moody, "do_handshake", lambda self: self._moods["do_handshake"] and self._do("do_handshake"))
    made = module._encrypted(pair[0], "h", left())
    assert isinstance(asyncio.run(made) if asyncio.iscoroutine(made) else made, Moody)

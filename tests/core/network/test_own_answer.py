"""No connection gives one request the answer of another: what follows a response is nobody's."""

from __future__ import annotations

import socket
import ssl
import threading

import httpx
import pytest

from lendspec.core.engine import EngineFault
from tests.core.network.certificates import client_context, server_context
from tests.core.network.engines import KINDS, OUR_KINDS, OURS, running
from tests.core.sockets import BusyServer, ByteServer, echo, http, path_of

PAIRS = pytest.mark.parametrize("method", ["GET", "POST"])


def twice(request):
    yield http(path_of(request).encode()) * 2


def twice_in_two_segments(request):
    yield http(path_of(request).encode())
    yield 0.02
    yield http(b"late")


def one_and_a_half(request):
    yield http(path_of(request).encode()) + http(b"another")[:30]


def garbage_behind_a_chunked_body(request):
    path = path_of(request).encode()
    yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\ngarbage" % (len(path), path)


def longer_than_it_says(request):
    path = path_of(request).encode()
    yield b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(path), path + b"and more")


FOLLOWED = [twice, one_and_a_half, garbage_behind_a_chunked_body, longer_than_it_says]


@pytest.mark.parametrize("answer", FOLLOWED, ids=lambda answer: answer.__name__)
@PAIRS
@KINDS
def test_what_follows_a_response_answers_no_other_request(kind, method, answer):
    with BusyServer(answer) as server, running(kind) as engine:
        paths = [engine.body(f"{server.url}/{number}", method) for number in range(5)]
    assert paths == ["/0", "/1", "/2", "/3", "/4"]
    assert server.connections == 5


@pytest.mark.parametrize("before", ["GET", "POST"])
@pytest.mark.parametrize("kind", OURS)
def test_a_write_is_not_answered_by_what_comes_late_for_another_request(kind, before):
    with BusyServer(twice_in_two_segments) as server, running(kind) as engine:
        paths = [engine.body(f"{server.url}/{number}", ("POST", before)[number % 2]) for number in range(6)]
    assert paths[::2] == ["/0", "/2", "/4"]


@pytest.mark.parametrize("kind", ["sync httpx", "asyncio httpx", "trio httpx"])
def test_what_comes_late_for_a_write_answers_no_other_request_of_a_client_of_the_user(kind):
    with BusyServer(twice_in_two_segments) as server, running(kind) as engine:
        assert [engine.body(f"{server.url}/{number}", "POST") for number in range(4)] == ["/0", "/1", "/2", "/3"]


@KINDS
def test_bytes_that_nobody_asked_for_close_an_idle_connection(kind):
    sent = threading.Event()

    def answer(request):
        yield http(path_of(request).encode())
        yield http(b"unasked")
        sent.set()

    with BusyServer(answer) as server, running(kind) as engine:
        for number in range(3):
            assert engine.body(f"{server.url}/{number}") == f"/{number}"
            assert sent.wait(5)
            sent.clear()
    assert len(server.requests) == 3


@pytest.mark.skipif(not hasattr(socket, "TCP_CORK"), reason="this platform sends when it likes")
@KINDS
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=lambda it: it.name)
def test_what_follows_in_another_record_of_tls_answers_no_other_request(kind, version, monkeypatch, trusted):
    def answer(request):
        yield http(path_of(request).encode())
        yield http(b"another")

    context = server_context()
    context.maximum_version = version
    through = None
    if kind == "sync httpx":
        through = httpx.Client(verify=client_context())
    elif "httpx" in kind:
        through = httpx.AsyncClient(verify=client_context())
    with BusyServer(answer, context, in_one=True) as server, running(kind, through) as engine:
        url = server.url.replace("127.0.0.1", "localhost")
        assert [engine.body(f"{url}/{number}") for number in range(3)] == ["/0", "/1", "/2"]


@OUR_KINDS
def test_reads_share_a_connection_and_a_write_has_its_own(kind):
    with BusyServer(echo) as server, running(kind) as engine:
        for method in ("GET", "OPTIONS", "GET"):
            engine.send(f"{server.url}/", method)
        assert server.connections == 1
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            engine.send(f"{server.url}/", method)
        engine.send(f"{server.url}/")
    assert server.connections == 5


@OUR_KINDS
def test_a_connection_that_the_server_gave_up_is_replaced_and_not_tried(kind):
    with ByteServer([http(b"1") + b"", b"", http(b"2")]) as server, running(kind) as engine:
        assert engine.body(f"{server.url}/") == "1"
        with pytest.raises(EngineFault):
            engine.send(f"{server.url}/")
        assert engine.body(f"{server.url}/") == "2"
    assert len(server.requests) == 3

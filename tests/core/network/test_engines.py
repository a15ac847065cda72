"""Our own engines, and those for what a user brings: over real sockets and in-memory transports."""

from __future__ import annotations

import contextlib
import functools
import gzip
import logging
import socket
import traceback
import zlib

import anyio
import httpx
import pytest

from lendspec.core.engine import Answer, EngineFault, TransferLimits
from lendspec.core.network.through_httpx import AsyncHttpxEngine, HttpxEngine
from lendspec.core.transport import async_engine_for, engine_for
from tests.core.playing import AsyncScriptedEngine, ScriptedEngine
from tests.core.sockets import HANG_UP, SILENCE, ByteServer, http

TARGET = "/v1/borrow?coin=A%20B&list=%5B%22BTC%22%5D&low=%2f&tilde=~&plus=%2B&signature=0a1b"


class Both:
    """Engines of one kind, called without await; `make` gives what each one is for, and is closed after it."""

    def __init__(self, kind, make=lambda: None):
        self._sync = kind == "sync"
        self._make = make

    def send(self, url, method="GET", headers=(), body=b"", timeout=5.0):
        send = self._sent if self._sync else functools.partial(anyio.run, self._sent_async)
        return send(method, url, headers, body, TransferLimits(timeout))

    def _sent(self, *arguments):
        with contextlib.ExitStack() as stack:
            through = self._make()
            if isinstance(through, httpx.Client):
                stack.enter_context(through)
            engine = engine_for(through)
            stack.callback(engine.close)
            return engine.send(*arguments)

    async def _sent_async(self, *arguments):
        async with contextlib.AsyncExitStack() as stack:
            through = self._make()
            if isinstance(through, httpx.AsyncClient):
                await stack.enter_async_context(through)
            engine = async_engine_for(through)
            stack.push_async_callback(engine.aclose)
            return await engine.send(*arguments)


CLIENTS = {"sync": httpx.Client, "async": httpx.AsyncClient}


def engine_of(kind, **options):
    """An engine of ``sync``, ``async``, ``sync client`` or ``async client``; options are those of the client."""
    kind, _, client = kind.partition(" ")
    return Both(kind, functools.partial(CLIENTS[kind], **options) if client else lambda: options.get("transport"))


def transport_of(kind, handle):
    """An in-memory transport behind an engine of `kind`."""
    return engine_of(kind, transport=httpx.MockTransport(handle))


@pytest.fixture(params=["sync", "async", "sync client", "async client"])
def engine(request):
    """An engine on real sockets, of every kind."""
    return engine_of(request.param)


KINDS = pytest.mark.parametrize("kind", ["sync", "async", "sync client", "async client"])


def test_the_bytes_of_the_request_are_those_that_were_signed(engine):
    with ByteServer([http(b'{"a":1}', "201 Created", "X-Used: 7", "x-used: 8")]) as server:
        answer = engine.send(server.url + TARGET, "POST", (("X-Key", "k"),), b'{"coin":"BTC"}')
    assert (answer.status, answer.body) == (201, b'{"a":1}')
    assert answer.headers == {"content-length": "7", "x-used": "7, 8"}
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    first, *headers = head.decode().split("\r\n")
    assert first == f"POST {TARGET} HTTP/1.1"
    assert sorted(header.lower() for header in headers) == [
        "accept-encoding: gzip, deflate",
        "content-length: 14",
        f"host: {server.url.partition('//')[2]}",
        "user-agent: lendspec",
        "x-key: k",
    ]
    assert body == b'{"coin":"BTC"}'


def test_a_header_of_the_request_takes_the_place_of_our_own(engine):
    with ByteServer([http()]) as server:
        engine.send(server.url + "/", headers=(("user-agent", "mine"),))
    agents = [line for line in server.requests[0].decode().split("\r\n") if line.lower().startswith("user-agent")]
    assert agents == ["user-agent: mine"]


@pytest.mark.parametrize(("coding", "press"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_compressed_bodies_are_decompressed(engine, coding, press):
    with ByteServer([http(press(b'{"a":1}'), "200 OK", f"Content-Encoding: {coding}")]) as server:
        assert engine.send(server.url + "/").body == b'{"a":1}'


@pytest.mark.parametrize(
    "status", ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "401 No", "503 Busy"]
)
def test_no_status_makes_it_send_again(engine, status):
    answers = [http(b"", status, "Location: /elsewhere", 'WWW-Authenticate: Digest realm="r", nonce="n"'), http()]
    with ByteServer(answers) as server:
        assert engine.send(server.url + "/v1/borrow", "POST").status == int(status[:3])
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("turn", "reason"),
    [
        (HANG_UP, "the connection was closed, or spoke no HTTP, before the answer was whole"),
        (b"garbage\r\n\r\n", "the connection was closed, or spoke no HTTP, before the answer was whole"),
        (SILENCE, "no answer within the timeout"),
        (http(b"no gzip", "200 OK", "Content-Encoding: gzip"), "the body of the answer cannot be decompressed"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", "no answer within the timeout"),
    ],
    ids=["hang up", "garbage", "silence", "no gzip", "cut off"],
)
def test_a_request_that_may_have_arrived_is_sent_once(engine, turn, reason):
    with ByteServer([turn, http()]) as server, pytest.raises(EngineFault) as caught:
        engine.send(server.url + TARGET, "POST", (), b"", 0.2)
    assert (caught.value.reason, caught.value.sent) == (reason, True)
    assert len(server.requests) == 1


def test_a_connection_that_died_in_the_pool_is_not_used_again():
    with ByteServer([http(b"1", "200 OK", "Connection: close"), http(b"2")]) as server:
        engine = engine_for(None)
        bodies = [engine.send("GET", server.url + "/", (), b"", TransferLimits(5.0)).body for _ in range(2)]
        engine.close()
    assert (bodies, server.connections) == ([b"1", b"2"], 2)


def test_connections_are_kept():
    with ByteServer([http(b"1"), http(b"2")]) as server:
        engine = engine_for(None)
        bodies = [engine.send("GET", server.url + "/", (), b"", TransferLimits(5.0)).body for _ in range(2)]
        engine.close()
    assert (bodies, server.connections) == ([b"1", b"2"], 1)


def test_a_refused_connection_did_not_send(engine):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(EngineFault) as caught:
        engine.send(f"http://127.0.0.1:{port}{TARGET}")
    assert caught.value.sent is False
    assert caught.value.reason.startswith("no connection: ")


def test_a_failed_tls_handshake_did_not_send(engine):
    with ByteServer([HANG_UP]) as server, pytest.raises(EngineFault) as caught:
        engine.send(server.url.replace("http://", "https://") + TARGET, timeout=0.3)
    assert caught.value.sent is False
    assert caught.value.reason.startswith("no connection")


@pytest.mark.parametrize(
    ("failure", "reason", "sent"),
    [
        (httpx.ConnectTimeout("x"), "no connection within the timeout: x", False),
        (httpx.ConnectTimeout(""), "no connection within the timeout", False),
        (httpx.PoolTimeout(""), "no free connection within the timeout", False),
        (httpx.ConnectError("[Errno 111] refused"), "no connection: [Errno 111] refused", False),
        (httpx.ProxyError("407 No"), "no connection through the proxy: 407 No", False),
        (httpx.UnsupportedProtocol("x"), "neither http nor https: x", False),
        (httpx.ReadTimeout("secret"), "no answer within the timeout", True),
        (httpx.WriteTimeout("secret"), "the request could not be sent within the timeout", True),
        (httpx.ReadError("secret"), "the connection broke before the answer was whole", True),
        (httpx.WriteError("secret"), "the connection broke before the answer was whole", True),
        (httpx.CloseError("secret"), "the connection broke before the answer was whole", True),
        (httpx.LocalProtocolError("Illegal header value b'secret'"), "the transfer failed (LocalProtocolError)", True),
        (httpx.StreamClosed(), "the transfer failed (StreamClosed)", True),
        (ConnectionResetError("secret"), "the transfer failed (ConnectionResetError)", True),
    ],
    ids=lambda case: type(case).__name__ if isinstance(case, Exception) else None,
)  # fmt: skip
@KINDS
def test_every_failure_of_httpx_says_whether_the_request_may_have_left(kind, failure, reason, sent):
    def fail(request):
        raise failure

    with pytest.raises(EngineFault) as caught:
        transport_of(kind, fail).send("https://h" + TARGET)
    assert (caught.value.reason, caught.value.sent) == (reason, sent)
    assert caught.value.__context__ is None
    assert "signature" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    "url",
    [
        "https://h/a/../b",
        "https://h/a b",
        "https://h/a?q=ü",
        "https://h/a?q=%zz&r=é",
        "https://h/a?q=1#fragment",
        "https://h/a?q='\"'",
        "https://h/" + "a" * 70_000,
        "https://h:port/",
        "https://h/\n",
    ],
    ids=lambda url: url[:24],
)
@KINDS
def test_a_url_that_httpx_would_change_is_not_sent(kind, url):
    with pytest.raises(EngineFault) as caught:
        transport_of(kind, None).send(url)
    assert (caught.value.reason, caught.value.sent) == ("the URL is malformed or not in its normal form", False)


@pytest.mark.parametrize("value", ["a\nb", "ü", "a\r\nX-Evil: 1", "a\x00"])
@KINDS
def test_a_header_that_http_does_not_carry_is_not_sent_and_not_shown(kind, value):
    with pytest.raises(EngineFault) as caught:
        transport_of(kind, None).send("https://h/", headers=(("X-Key", value),))
    assert (caught.value.reason, caught.value.sent) == (
        "header X-Key holds a character that HTTP does not carry",
        False,
    )


@KINDS
def test_the_timeout_reaches_every_step(kind):
    seen = []

    def handle(request):
        seen.append(request.extensions["timeout"])
        return httpx.Response(200)

    transport_of(kind, handle).send("https://h/", timeout=0.7)
    assert seen == [{"connect": 0.7, "read": 0.7, "write": 0.7, "pool": 0.7}]


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that knows whether it was closed, and may fail."""

    closed = False

    def __init__(self, failure=None):
        self.failure = failure

    def __iter__(self):
        yield b"{"
        if self.failure:
            raise self.failure
        yield b"}"

    async def __aiter__(self):
        for chunk in self:
            yield chunk

    def close(self):
        self.closed = True

    async def aclose(self):
        self.closed = True


@pytest.mark.parametrize("failure", [None, httpx.ReadError("x")], ids=["whole", "broken"])
@KINDS
def test_responses_are_closed(kind, failure):
    body = Body(failure)
    engine = transport_of(kind, lambda request: httpx.Response(200, stream=body))
    if failure:
        with pytest.raises(EngineFault):
            engine.send("https://h/")
    else:
        assert engine.send("https://h/").body == b"{}"
    assert body.closed


@pytest.mark.parametrize("kind", ["sync client", "async client"])
def test_a_client_of_the_user_adds_nothing_and_its_log_shows_no_query(kind, caplog):
    seen = []

    def handle(request):
        seen.append(request)
        return httpx.Response(200, headers={"set-cookie": "a=b"})

    engine = engine_of(
        kind, transport=httpx.MockTransport(handle), auth=("u", "p"), headers={"X-Mine": "1"}, cookies={"c": "1"}
    )
    with caplog.at_level(logging.DEBUG):
        engine.send("https://h" + TARGET)
        engine.send("https://h/plain")
    assert all(not {"authorization", "x-mine", "cookie"} & set(request.headers) for request in seen)
    assert [record.getMessage() for record in caplog.records if record.name == "httpx"] == [
        'HTTP Request: GET https://h/v1/borrow "HTTP/1.1 200 OK"',
        'HTTP Request: GET https://h/plain "HTTP/1.1 200 OK"',
    ]


def test_an_engine_of_its_own_logs_no_query(caplog):
    with caplog.at_level(logging.DEBUG), ByteServer([http()]) as server:
        engine_of("sync").send(server.url + TARGET, headers=(("X-Key", "k3y"),))
    assert not any("signature" in text or "k3y" in text for text in map(logging.LogRecord.getMessage, caplog.records))


def test_a_client_of_the_user_stays_open_and_a_transport_is_closed():
    class Transport(httpx.MockTransport):
        closed = False

        def close(self):
            self.closed = True

        async def aclose(self):
            self.closed = True

    first, second = Transport(None), Transport(None)
    HttpxEngine(first).close()
    anyio.run(AsyncHttpxEngine(second).aclose)
    assert (first.closed, second.closed) == (True, True)
    with httpx.Client() as client:
        engine_for(client).close()
        assert not client.is_closed
    client = httpx.AsyncClient()
    anyio.run(async_engine_for(client).aclose)
    assert not client.is_closed
    anyio.run(client.aclose)


@pytest.mark.anyio
async def test_a_cancelled_call_closes_its_connection():
    with ByteServer([SILENCE]) as server:
        engine = async_engine_for(None)
        with anyio.move_on_after(0.1) as scope:
            await engine.send("POST", server.url + "/", (), b"", TransferLimits(5.0))
        await engine.aclose()
    assert scope.cancelled_caught


def test_an_engine_is_taken_as_it_is():
    engine = ScriptedEngine([Answer(200, {}, b"1"), Answer(200, {}, b"2")])
    assert engine_for(engine).send("GET", "https://h/", (), b"", TransferLimits(1.0)).body == b"1"
    twin = async_engine_for(AsyncScriptedEngine(engine))
    assert anyio.run(twin.send, "GET", "https://h/", (), b"", TransferLimits(1.0)).body == b"2"
    engine_for(engine).close()
    anyio.run(twin.aclose)
    assert engine.closed == 2


@pytest.mark.parametrize(
    ("make", "http", "message"),
    [
        (engine_for, httpx.AsyncClient(), "expected httpx.Client, httpx.BaseTransport or an Engine, got AsyncClient"),
        (engine_for, "http://proxy", "expected httpx.Client, httpx.BaseTransport or an Engine, got str"),
        (
            async_engine_for,
            httpx.Client(),
            "expected httpx.AsyncClient, httpx.AsyncBaseTransport or an AsyncEngine, got Client",
        ),
        (
            async_engine_for,
            ScriptedEngine([]),
            "expected httpx.AsyncClient, httpx.AsyncBaseTransport or an AsyncEngine, got ScriptedEngine",
        ),
    ],
)
def test_anything_else_is_a_type_error_that_says_what_fits(make, http, message):
    with pytest.raises(TypeError) as caught:
        make(http)
    assert str(caught.value) == f"http: {message}"

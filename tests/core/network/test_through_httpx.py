"""What a user brings of httpx, held to the same promises."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import threading
import time

import anyio
import httpx
import pytest

from lendspec.core.engine import EngineFault, TransferLimits, UnusableHere
from lendspec.core.network import through_pool
from lendspec.core.network.through_httpx import AsyncHttpxEngine, HttpxEngine
from lendspec.core.network.through_pool import whole_in_task
from tests.core.network.test_http_engine import Server, echo
from tests.core.sockets import ByteServer, http
from tests.support.forked import in_child, needs_fork

LIMITS = TransferLimits(5.0)


def bodies(kind, url, count=2, limits=LIMITS, through=None, **options):
    """What calls through a client or a transport of the user give."""
    if kind == "sync":
        with httpx.Client(**options) as client, contextlib.closing(HttpxEngine(through or client)) as engine:
            return [engine.send("GET", f"{url}/", (), b"", limits).body for _ in range(count)]

    async def run():
        async with (
            httpx.AsyncClient(**options) as client,
            contextlib.aclosing(AsyncHttpxEngine(through or client)) as engine,
        ):
            return [(await engine.send("GET", f"{url}/", (), b"", limits)).body for _ in range(count)]

    return anyio.run(run)


KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


@KINDS
@pytest.mark.parametrize("wrapped", [True, False], ids=["client", "transport"])
def test_what_follows_a_response_answers_nobody(kind, wrapped):
    transport = {"sync": httpx.HTTPTransport, "async": httpx.AsyncHTTPTransport}[kind]
    with ByteServer([http(b"1") * 2, http(b"2")]) as server:
        assert bodies(kind, server.url, through=None if wrapped else transport()) == [b"1", b"2"]
    assert server.connections == 2


@KINDS
def test_a_body_is_bounded_decompressed(kind):
    pressed = gzip.compress(bytes(1_000_000))
    answer = http(pressed, "200 OK", "Content-Encoding: gzip")
    with ByteServer([answer]) as server, pytest.raises(EngineFault, match="larger than 1000 bytes") as caught:
        bodies(kind, server.url, 1, TransferLimits(5.0, None, 1000))
    assert caught.value.sent


@KINDS
def test_a_response_that_a_hook_has_read_is_read(kind):
    def read(response):
        response.read()

    async def read_async(response):
        await response.aread()

    hook = {"sync": read, "async": read_async}[kind]
    with ByteServer([http(b"1")]) as server:
        assert bodies(kind, server.url, 1, event_hooks={"response": [hook]}) == [b"1"]


@KINDS
def test_the_time_of_the_whole_bounds_each_step(kind):
    seen = []

    def handle(request):
        seen.append(request.extensions["timeout"]["read"])
        return httpx.Response(200)

    bodies(kind, "https://h", 1, TransferLimits(5.0, 0.5), httpx.MockTransport(handle))
    assert seen == [0.5]


@KINDS
def test_a_url_that_httpx_does_not_take_is_not_sent(kind, monkeypatch):
    def refuse(*_arguments, **_keywords):
        raise httpx.InvalidURL("no")

    monkeypatch.setattr(httpx, "Request", refuse)
    with pytest.raises(EngineFault, match="malformed") as caught:
        bodies(kind, "https://h", 1, through=httpx.MockTransport(None))
    assert not caught.value.sent


@needs_fork
@KINDS
def test_connections_of_another_process_are_not_used(kind):
    sent = []

    def handle(connection):
        while connection.recv(65536):
            sent.append(1)
            connection.sendall(http(b"1"))

    with Server(handle) as server:
        engine = HttpxEngine(httpx.Client()) if kind == "sync" else AsyncHttpxEngine(httpx.AsyncClient())

        def call():
            if kind == "sync":
                return engine.send("GET", f"{server.url}/", (), b"", LIMITS)
            return anyio.run(engine.send, "GET", f"{server.url}/", (), b"", LIMITS)

        with pytest.raises(UnusableHere, match="belong to the process that made it"):
            in_child(call)
    assert sent == []


@needs_fork
def test_a_transport_without_connections_goes_everywhere():
    engine = HttpxEngine(httpx.MockTransport(lambda _: httpx.Response(200, content=b"1")))
    assert in_child(lambda: engine.send("GET", "https://h/", (), b"", LIMITS).body) == b"1"


def test_connections_of_another_event_loop_are_not_used():
    engine = AsyncHttpxEngine(httpx.AsyncHTTPTransport())

    async def call(url):
        return (await engine.send("GET", f"{url}/", (), b"", LIMITS)).body

    async def twice(url):
        bodies = [await call(url), await call(url)]
        await engine.aclose()
        return bodies

    with Server(echo) as server:
        assert asyncio.run(twice(server.url)) == [b"1", b"2"]
        with pytest.raises(UnusableHere, match="belong to the event loop that it was first used in"):
            asyncio.run(call(server.url))


async def cancelled_after(seconds, engine, url, method="GET"):
    task = asyncio.ensure_future(engine.send(method, f"{url}/", (), b"", LIMITS))
    await asyncio.sleep(seconds)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_cancelled_call_gives_its_connection_back():
    def slow(connection):
        while connection.recv(65536):
            time.sleep(0.1)
            connection.sendall(http(b"1"))

    with Server(slow) as server:
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as client:
            engine = AsyncHttpxEngine(client)
            for seconds in (0.0, 0.01, 0.05, 0.09, 0.11):
                await cancelled_after(seconds, engine, server.url)
            assert (await engine.send("GET", f"{server.url}/", (), b"", LIMITS)).body == b"1"


async def test_a_request_that_has_not_left_when_its_call_is_cancelled_never_leaves():
    asked, go = [], threading.Event()

    def hold(connection):
        while request := connection.recv(65536):
            asked.append(request[:4])
            go.wait(5)
            connection.sendall(http(b"1"))

    with Server(hold) as server:
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as client:
            engine = AsyncHttpxEngine(client)
            first = asyncio.ensure_future(engine.send("GET", f"{server.url}/", (), b"", LIMITS))
            await asyncio.sleep(0.05)
            await cancelled_after(0.05, engine, server.url, "POST")  # waits for the only connection
            go.set()
            assert (await first).body == b"1"
            await asyncio.sleep(0.1)
            assert (await engine.send("GET", f"{server.url}/", (), b"", LIMITS)).body == b"1"
    assert asked == [b"GET ", b"GET "]


def test_under_trio_a_call_is_no_task_of_asyncio():
    async def call(url):
        engine = AsyncHttpxEngine(httpx.AsyncHTTPTransport())
        body = (await engine.send("GET", f"{url}/", (), b"", LIMITS)).body
        await engine.aclose()
        return body

    with Server(echo) as server:
        assert anyio.run(call, server.url, backend="trio") == b"1"


async def test_a_transfer_that_is_over_is_not_kept():
    request = httpx.Request("GET", "https://h/")

    async def send():
        asyncio.current_task().get_loop().call_soon(waiting.cancel)
        return 1

    waiting = asyncio.ensure_future(whole_in_task(request, send))
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert not through_pool._GOING_ON


async def test_a_transfer_that_is_cancelled_itself_is_forgotten():
    started = asyncio.Event()

    async def send():
        started.set()
        await asyncio.sleep(10)

    waiting = asyncio.ensure_future(whole_in_task(httpx.Request("GET", "https://h/"), send))
    await started.wait()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    (left,) = through_pool._GOING_ON
    left.cancel()
    await asyncio.sleep(0.01)
    assert not through_pool._GOING_ON


@needs_fork
def test_a_call_in_another_process_is_refused_before_it_begins(monkeypatch):
    engine = HttpxEngine(httpx.HTTPTransport())
    monkeypatch.setattr(engine, "_made_in", -1)
    with pytest.raises(UnusableHere, match="make it, and the client that has it, after the fork"):
        engine.send("GET", "https://h/", (), b"", LIMITS)

"""Calls over a user's client of httpx: cancelled at any moment, and with failures of requests that are not ours."""

from __future__ import annotations

import contextlib
import functools
import socketserver
import threading
import time

import anyio
import httpx
import pytest

from lendspec.core.engine import EngineFault, TransferLimits
from lendspec.core.network.through_httpx import AsyncHttpxEngine, HttpxEngine
from lendspec.core.network.through_pool import has_left, whole_in_task
from tests.core.sockets import HANG_UP, SILENCE, ByteServer, http

LIMITS = TransferLimits(5.0)
ONE = httpx.Limits(max_connections=1)
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
LOOPS = pytest.mark.parametrize("loop", ["asyncio", "trio"])


@contextlib.contextmanager
def served(answer):
    """A server that answers each request, on however many connections, with what `answer` makes of it."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self):
            with contextlib.suppress(OSError):
                while request := self.request.recv(65536):
                    self.request.sendall(answer(request))

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


async def send(engine, url, method="GET"):
    """The body of the answer."""
    return (await engine.send(method, f"{url}/", (), b"", LIMITS)).body


def sent(kind, through, url):
    """The body that an engine around a client or transport gives; closes what it was given."""
    if kind == "sync":
        with through:
            return HttpxEngine(through).send("POST", url, (), b"", LIMITS).body

    async def run():
        async with through:
            return (await AsyncHttpxEngine(through).send("POST", url, (), b"", LIMITS)).body

    return anyio.run(run)


def fault_of(kind, through, url="https://h/"):
    """The fault that sending ends in."""
    with pytest.raises(EngineFault) as caught:
        sent(kind, through, url)
    return caught.value


@LOOPS
def test_cancelled_calls_leave_the_only_connection_usable(loop):
    def slowly(_):
        time.sleep(0.02)
        return http(b"1")

    async def run(url):
        async with httpx.AsyncClient(limits=ONE) as client:
            engine = AsyncHttpxEngine(client)
            for thousandths in range(0, 30, 3):
                with anyio.move_on_after(thousandths / 1000):
                    await send(engine, url, "POST")
            return await send(engine, url)

    with served(slowly) as url:
        assert anyio.run(run, url, backend=loop) == b"1"


@LOOPS
def test_many_calls_that_are_cancelled_together_leave_the_pool_usable(loop):
    def slowly(_):
        time.sleep(0.005)
        return http(b"1")

    async def run(url):
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=2)) as client:
            engine = AsyncHttpxEngine(client)
            for thousandths in range(1, 12, 2):
                async with anyio.create_task_group() as group:
                    for _ in range(5):
                        group.start_soon(send, engine, url)
                    await anyio.sleep(thousandths / 1000)
                    group.cancel_scope.cancel()
            return await send(engine, url)

    with served(slowly) as url:
        assert anyio.run(run, url, backend=loop) == b"1"


@LOOPS
def test_a_request_that_has_not_left_when_its_call_is_cancelled_never_leaves(loop):
    asked, go = [], threading.Event()

    def hold(request):
        asked.append(request[:4])
        go.wait(5)
        return http(b"1")

    async def run(url):
        async with httpx.AsyncClient(limits=ONE) as client:
            engine = AsyncHttpxEngine(client)
            async with anyio.create_task_group() as group:
                group.start_soon(send, engine, url)
                await anyio.sleep(0.05)
                with anyio.move_on_after(0.05):
                    await send(engine, url, "POST")  # waits for the only connection
                go.set()
            await send(engine, url)

    with served(hold) as url:
        anyio.run(run, url, backend=loop)
    assert asked == [b"GET ", b"GET "]


@LOOPS
def test_a_transfer_that_nobody_waits_for_does_not_hold_up_the_end_of_the_event_loop(loop):
    async def run(url):
        client = httpx.AsyncClient()
        with anyio.move_on_after(0.05):
            await send(AsyncHttpxEngine(client), url)

    with ByteServer([SILENCE]) as server:
        anyio.run(run, server.url, backend=loop)
    assert len(server.requests) == 1


@LOOPS
def test_a_failure_after_the_call_was_cancelled_troubles_nobody(loop):
    asked, go, failed = threading.Event(), threading.Event(), threading.Event()

    async def fail(_):
        failed.set()
        raise KeyError("mine")

    def hold(_):
        asked.set()
        go.wait(5)
        return http()

    async def run(url):
        async with httpx.AsyncClient(event_hooks={"response": [fail]}) as client:
            async with anyio.create_task_group() as group:
                group.start_soon(send, AsyncHttpxEngine(client), url)
                await anyio.to_thread.run_sync(asked.wait, 5)
                group.cancel_scope.cancel()
            go.set()
            await anyio.to_thread.run_sync(failed.wait, 5)
            await anyio.sleep(0.01)

    with served(hold) as url:
        anyio.run(run, url, backend=loop)
    assert failed.is_set()


@LOOPS
@pytest.mark.parametrize("failure", [KeyError("mine"), KeyboardInterrupt()], ids=["exception", "Ctrl-C"])
def test_what_is_raised_below_reaches_the_caller(loop, failure):
    async def fail():
        await anyio.lowlevel.checkpoint()
        raise failure

    async def run():
        await whole_in_task(httpx.Request("GET", "https://h/"), fail)

    with pytest.raises(type(failure)) as caught:
        anyio.run(run, backend=loop)
    assert caught.value is failure


@LOOPS
def test_context_variables_of_the_caller_hold_below(loop, caplog):
    async def run(url):
        async with httpx.AsyncClient() as client:
            await AsyncHttpxEngine(client).send("GET", f"{url}/?signature=0a1b", (), b"", LIMITS)

    with caplog.at_level("INFO"), ByteServer([http()]) as server:
        anyio.run(run, server.url, backend=loop)
    (line,) = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert line == f'HTTP Request: GET {server.url}/ "HTTP/1.1 200 OK"'


def clients(kind, hook, **options):
    """A client whose hook of responses calls `hook`."""
    if kind == "sync":
        return httpx.Client(event_hooks={"response": [hook]}, **options)

    async def awaited(response):
        return hook(response)

    return httpx.AsyncClient(event_hooks={"response": [awaited]}, **options)


def refuse(*_):
    """As a request of the user's own fails that has nothing to do with ours."""
    with httpx.Client(transport=httpx.MockTransport(_unreachable)) as client:
        client.get("https://metrics.example/")


def _unreachable(_):
    raise httpx.ConnectError("[Errno 111] refused")


@KINDS
@pytest.mark.parametrize("failure", [refuse, _unreachable], ids=["of its own client", "of its own"])
@pytest.mark.parametrize("kept", ["socket", "memory"])
def test_a_hook_of_responses_that_finds_no_connection_does_not_mean_that_nothing_was_sent(kind, failure, kept):
    with ByteServer([http()] if kept == "socket" else []) as server:
        through = {} if kept == "socket" else {"transport": httpx.MockTransport(lambda _: httpx.Response(200))}
        fault = fault_of(kind, clients(kind, failure, **through), f"{server.url}/")
    assert (fault.reason, fault.sent) == ("the transfer failed (ConnectError)", True)


class Wrapped(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport of the user around one of httpx; then it fails."""

    def __init__(self, inner, failure):
        self.inner, self.failure = inner, failure

    def handle_request(self, request):
        self.inner.handle_request(request).close()
        self.failure()

    async def handle_async_request(self, request):
        response = await self.inner.handle_async_request(request)
        await response.aclose()
        self.failure()

    def close(self):
        self.inner.close()

    async def aclose(self):
        await self.inner.aclose()


@KINDS
@pytest.mark.parametrize("in_client", [True, False], ids=["client", "transport"])
@pytest.mark.parametrize(
    "failure", [refuse, functools.partial(_unreachable, None)], ids=["of its own client", "of another try"]
)
def test_a_transport_that_fails_to_connect_after_the_request_left_has_no_known_outcome(kind, in_client, failure):
    inner = httpx.HTTPTransport() if kind == "sync" else httpx.AsyncHTTPTransport()
    through = Wrapped(inner, failure)
    if in_client:
        through = (httpx.Client if kind == "sync" else httpx.AsyncClient)(transport=through)
    with ByteServer([http()]) as server:
        fault = fault_of(kind, through, f"{server.url}/")
    assert len(server.requests) == 1
    assert fault.sent


@KINDS
def test_a_request_of_its_own_in_a_transport_in_memory_says_nothing_of_ours(kind):
    assert fault_of(kind, httpx.MockTransport(refuse)).sent


@KINDS
def test_a_proxy_that_refuses_was_sent_nothing_of_the_request(kind):
    with ByteServer([http(b"", "407 Proxy Authentication Required")]) as proxy:
        through = (httpx.Client if kind == "sync" else httpx.AsyncClient)(proxy=proxy.url)
        fault = fault_of(kind, through)
    assert (fault.reason, fault.sent) == ("no connection through the proxy: 407 Proxy Authentication Required", False)


@KINDS
def test_a_connection_that_breaks_says_that_the_request_has_left(kind):
    with ByteServer([HANG_UP]) as server:
        fault = fault_of(kind, httpx.Client() if kind == "sync" else httpx.AsyncClient(), f"{server.url}/")
    assert fault.sent


def test_a_request_that_no_pool_has_seen_counts_as_not_left():
    assert not has_left(httpx.Request("GET", "https://h/"))

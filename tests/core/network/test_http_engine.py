"""Our own engine over real sockets: whose response it is, what a cancellation leaves, and how long it takes."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gc
import random
import signal
import socket
import threading
import time
from pathlib import Path

import anyio
import pytest

from lendspec.core.engine import EngineFault, TransferLimits
from lendspec.core.network import waits
from lendspec.core.network._async import http_engine
from lendspec.core.network._async.http_engine import AsyncHttpEngine
from lendspec.core.network._sync.http_engine import HttpEngine
from tests.core.sockets import HANG_UP, SILENCE, ByteServer, http
from tests.support.forked import in_child, needs_fork

LIMITS = TransferLimits(5.0)


class Sync:
    """The synchronous engine."""

    def __init__(self):
        self.engine = HttpEngine()

    def get(self, url, limits=LIMITS, method="GET", body=b""):
        return self.engine.send(method, f"{url}/", (), body, limits).body

    def close(self):
        self.engine.close()


class Async:
    """The asynchronous engine in a loop that goes on."""

    def __init__(self):
        self.engine = AsyncHttpEngine()
        self.loop = asyncio.new_event_loop()

    def get(self, url, limits=LIMITS, method="GET", body=b""):
        return self.loop.run_until_complete(self.engine.send(method, f"{url}/", (), body, limits)).body

    def close(self):
        self.loop.run_until_complete(self.engine.aclose())
        self.loop.close()


@pytest.fixture(params=[Sync, Async])
def engine(request):
    """Each of them."""
    made = request.param()
    yield made
    made.close()


class Server:
    """Handles each connection in a thread by a function of its socket."""

    def __init__(self, handle):
        self._handle = handle
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept)]
        self._open = []

    def __enter__(self):
        self._threads[0].start()
        return self

    def __exit__(self, *_):
        self._over = True
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        socket.create_connection(self._listener.getsockname()).close()
        for thread in self._threads:
            thread.join(10)
        self._listener.close()

    _over = False

    def _accept(self):
        while True:
            connection, _ = self._listener.accept()
            if self._over:
                connection.close()
                return
            self._threads.append(threading.Thread(target=self._serve, args=(connection,)))
            self._threads[-1].start()

    def _serve(self, connection):
        connection.settimeout(10)
        self._open.append(connection)
        with connection:
            try:
                self._handle(connection)
            except OSError:
                return


def echo(connection):
    """Answers each request with its number on this connection."""
    number = 0
    while connection.recv(65536):
        number += 1
        connection.sendall(http(str(number).encode()))


@pytest.mark.parametrize(
    "first",
    [http(b"1") * 2, http(b"1") + http(b"1")[:20], http(b"1") + b"\n"],
    ids=["twice", "one and a half", "one byte more"],
)
def test_what_follows_a_response_answers_nobody(engine, first):
    with ByteServer([first, http(b"2")]) as server:
        assert [engine.get(server.url) for _ in range(2)] == [b"1", b"2"]
    assert server.connections == 2


def test_what_comes_while_a_connection_waits_answers_nobody(engine):
    sent = threading.Event()

    def late(connection):
        while connection.recv(65536):
            connection.sendall(http(b"own"))
            time.sleep(0.05)
            connection.sendall(http(b"another's"))
            sent.set()

    with Server(late) as server:
        assert engine.get(server.url) == b"own"
        assert sent.wait(5)
        time.sleep(0.05)
        assert engine.get(server.url) == b"own"


def test_reads_share_a_connection_and_a_write_has_its_own(engine):
    with Server(echo) as server:
        numbers = [engine.get(server.url, method=method) for method in ("GET", "GET", "POST", "GET")]
    assert numbers == [b"1", b"2", b"1", b"3"]


def test_a_connection_is_not_kept_once_the_engine_is_closed():
    engine = HttpEngine()

    def close_first(connection):
        connection.recv(65536)
        engine.close()
        connection.sendall(http(b"1"))
        assert connection.recv(1) == b""

    with Server(close_first) as server:
        assert engine.send("GET", f"{server.url}/", (), b"", LIMITS).body == b"1"


@needs_fork
@pytest.mark.parametrize("kind", [Sync, Async])
def test_a_forked_process_has_connections_of_its_own(kind):
    engine = kind()
    with Server(echo) as server:
        assert engine.get(server.url) == b"1"

        def child():
            if kind is Sync:
                return engine.get(server.url)
            return asyncio.run(engine.engine.send("GET", f"{server.url}/", (), b"", LIMITS)).body

        assert in_child(child) == b"1"  # the first on its connection
        assert engine.get(server.url) == b"2"  # the second on the parent's
        engine.close()


def test_each_event_loop_has_connections_of_its_own():
    engine = AsyncHttpEngine()
    with Server(echo) as server:
        get = functools.partial(engine.send, "GET", f"{server.url}/", (), b"", LIMITS)
        assert [asyncio.run(get()).body for _ in range(2)] == [b"1", b"1"]
        assert anyio.run(get, backend="trio").body == b"1"
        threads = [threading.Thread(target=lambda: asyncio.run(get())) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        asyncio.run(engine.aclose())


def test_connections_of_a_loop_that_is_closed_are_closed():
    engine, loops = AsyncHttpEngine(), [asyncio.new_event_loop() for _ in range(2)]
    with Server(echo) as server:
        for loop in loops:
            answer = loop.run_until_complete(engine.send("GET", f"{server.url}/", (), b"", LIMITS))
            assert answer.body == b"1"
            assert len(engine._homes) == 1
            loop.close()


def test_connections_of_a_loop_that_goes_on_stay():
    engine, loops = AsyncHttpEngine(), [asyncio.new_event_loop() for _ in range(2)]
    with Server(echo) as server:
        for loop in (*loops, *loops):
            answer = loop.run_until_complete(engine.send("GET", f"{server.url}/", (), b"", LIMITS))
        assert answer.body == b"2"
        loops[0].run_until_complete(engine.aclose())
    for loop in loops:
        loop.close()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelled_calls_leave_nothing_behind(backend):
    dice = random.Random(5)  # noqa: S311 (no secrets)

    def answer(connection):
        while connection.recv(65536):
            time.sleep(dice.random() * 0.02)
            connection.sendall(http(b"1"))

    async def play(url):
        engine = AsyncHttpEngine()

        async def call():
            with anyio.move_on_after(dice.random() * 0.03):
                await engine.send(dice.choice(("GET", "POST")), f"{url}/", (), b"", LIMITS)

        for _ in range(10):
            async with anyio.create_task_group() as group:
                for _ in range(15):
                    group.start_soon(call)
        answered = (await engine.send("GET", f"{url}/", (), b"", LIMITS)).body
        await engine.aclose()
        return answered

    with Server(answer) as server:
        gc.collect()
        before = len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").is_dir() else 0
        assert anyio.run(play, server.url, backend=backend) == b"1"
    gc.collect()
    after = len(list(Path("/proc/self/fd").iterdir())) if before else 0
    assert after <= before


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this platform has no such timer")
def test_ctrl_c_closes_the_connection_and_the_next_call_works():
    engine = HttpEngine()

    def interrupt(_number, _frame):
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with ByteServer([SILENCE, http(b"2")]) as server:
            signal.setitimer(signal.ITIMER_REAL, 0.2)
            with pytest.raises(KeyboardInterrupt):
                engine.send("GET", f"{server.url}/", (), b"", LIMITS)
            assert engine.send("GET", f"{server.url}/", (), b"", LIMITS).body == b"2"
    finally:
        signal.signal(signal.SIGALRM, before)
        engine.close()


def drip(data):
    def handle(connection):
        connection.recv(65536)
        for byte in data:
            time.sleep(0.02)
            connection.sendall(bytes([byte]))

    return handle


@pytest.mark.parametrize("data", [http(b"x" * 400), b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n" + b"x" * 400])
def test_a_response_that_drips_is_bounded_as_a_whole(engine, data):
    with Server(drip(data)) as server, pytest.raises(EngineFault, match="no answer within the timeout") as caught:
        engine.get(server.url, TransferLimits(5.0, 0.2))
    assert caught.value.sent


def test_a_server_that_takes_nothing_is_not_waited_for(engine):
    over = threading.Event()

    def deaf(_connection):
        over.wait(10)

    with Server(deaf) as server:
        with pytest.raises(EngineFault, match="the request could not be sent within the timeout") as caught:
            engine.get(server.url, TransferLimits(0.2), "POST", b"x" * 30_000_000)
        over.set()
    assert caught.value.sent


def test_an_answer_to_a_request_that_is_still_being_sent_counts(engine):
    def refuse(connection):
        connection.recv(1000)
        connection.sendall(http(b"too large", "413 Content Too Large", "Connection: close"))
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(65536):
            pass

    with Server(refuse) as server:
        assert engine.get(server.url, method="POST", body=b"x" * 3_000_000) == b"too large"


def test_a_connection_that_is_reset_leaves_the_outcome_open(engine):
    def reset(connection):
        connection.recv(65536)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    with Server(reset) as server, pytest.raises(EngineFault, match="the connection broke") as caught:
        engine.get(server.url)
    assert caught.value.sent
    assert isinstance(caught.value.cause, ConnectionError)


def test_a_name_that_nobody_knows_was_not_sent_to(engine):
    with pytest.raises(EngineFault, match="no connection") as caught:
        engine.get(f"http://{'x' * 70}.invalid")
    assert not caught.value.sent


def addresses(monkeypatch, found):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_arguments, **_keywords: found)


def test_a_dead_address_of_a_host_is_passed_over(engine, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as free:
        dead = free.getsockname()
    with Server(echo) as server:
        port = int(server.url.rpartition(":")[2])
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        addresses(monkeypatch, [(*kind, dead), (*kind, ("127.0.0.1", port))])
        assert engine.get(f"http://host.example:{port}") == b"1"


def test_a_host_without_an_address_was_not_sent_to(engine, monkeypatch):
    addresses(monkeypatch, [])
    with pytest.raises(EngineFault, match="the host has no address"):
        engine.get("http://host.example")


def test_a_look_up_that_hangs_is_bounded(monkeypatch):
    over = threading.Event()

    def hang(*_arguments, flags=0, **_keywords):
        if flags & socket.AI_NUMERICHOST:
            raise socket.gaierror
        over.wait(10)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    with pytest.raises(EngineFault, match="no connection within the timeout") as caught:
        HttpEngine().send("GET", "http://host.example/", (), b"", TransferLimits(0.1))
    over.set()
    assert not caught.value.sent


def test_a_server_that_lets_nobody_in_is_not_waited_for(engine):
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        fillers = [socket.socket() for _ in range(4)]
        for each in fillers:
            each.settimeout(0)
            each.connect_ex(full.getsockname())
        time.sleep(0.05)
        with pytest.raises(EngineFault, match="no connection within the timeout") as caught:
            engine.get(f"http://127.0.0.1:{full.getsockname()[1]}", TransferLimits(0.3))
        for each in fillers:
            each.close()
    assert not caught.value.sent


def test_time_that_is_over_sends_nothing(engine):
    with ByteServer([HANG_UP]) as server, pytest.raises(EngineFault) as caught:
        engine.get(server.url, TransferLimits(5.0, 1e-9))
    assert not caught.value.sent


async def test_beyond_the_most_at_a_time_a_call_waits_for_its_turn(monkeypatch):
    monkeypatch.setattr(http_engine, "_MOST_AT_A_TIME", 1)
    engine, over = AsyncHttpEngine(), threading.Event()

    def answer(connection):
        if connection.recv(65536):
            over.wait(10)
            connection.sendall(http(b"1"))

    with Server(answer) as server:
        first = asyncio.ensure_future(engine.send("GET", f"{server.url}/", (), b"", LIMITS))
        await asyncio.sleep(0.05)
        with pytest.raises(EngineFault, match="no free connection within the timeout") as caught:
            await engine.send("GET", f"{server.url}/", (), b"", TransferLimits(0.1))
        over.set()
        assert (await first).body == b"1"
        await engine.aclose()
    assert not caught.value.sent


def test_without_poll_select_serves(monkeypatch):
    monkeypatch.setattr(waits, "_POLLS", False)
    engine = HttpEngine()
    with ByteServer([http(b"1"), SILENCE]) as server:
        assert engine.send("GET", f"{server.url}/", (), b"", LIMITS).body == b"1"
        with pytest.raises(EngineFault, match="no answer within"):
            engine.send("GET", f"{server.url}/", (), b"", TransferLimits(0.1))
    engine.close()


class Place:
    """A place where calls come from, or where nothing runs any more."""

    def __init__(self, *, closed):
        self.closed = closed

    def is_closed(self):
        return self.closed


def test_connections_of_a_place_that_is_gone_are_closed(engine):
    with Server(echo) as server:
        engine.get(server.url)
        homes = engine.engine._homes
        (home,) = homes.values()
        gone, other = Place(closed=True), Place(closed=False)
        homes.clear()
        homes[gone] = homes[other] = home
        assert engine.get(server.url) == b"1"
        assert gone not in homes
        assert other in homes
        assert home.kept._idle == []


def test_what_was_inherited_is_closed_when_a_process_begins_anew(engine):
    with Server(echo) as server:
        assert [engine.get(server.url), engine.get(server.url)] == [b"1", b"2"]
        engine.engine._renew()
        assert engine.get(server.url) == b"1"


@pytest.mark.parametrize(("kind", "slots"), [(Sync, waits.Slots), (Async, waits.AsyncSlots)])
def test_without_a_free_connection_nothing_was_sent(kind, slots, monkeypatch):
    def none_free(_slots, _seconds):
        raise TimeoutError

    monkeypatch.setattr(slots, "take", none_free)
    engine = kind()
    with pytest.raises(EngineFault, match="no free connection within the timeout") as caught:
        engine.get("http://127.0.0.1:9")
    engine.close()
    assert not caught.value.sent

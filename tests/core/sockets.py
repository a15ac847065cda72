"""A server on a loopback socket that plays bytes: what a request really looked like, and any answer, however broken."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Final, Self

__all__ = ["HANG_UP", "SILENCE", "BusyServer", "ByteServer", "echo", "http", "path_of"]

HANG_UP: Final = b""
SILENCE: Final = None
_LONGEST_WAIT: Final = 5.0


def http(body: bytes = b"{}", status: str = "200 OK", *headers: str) -> bytes:
    """A whole HTTP answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


class ByteServer:
    """Answers the n-th request with the n-th turn: bytes, or `HANG_UP`, or `SILENCE` until the client leaves."""

    def __init__(self, turns: Sequence[bytes | None]) -> None:
        self._turns = list(turns)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)
        self.requests: list[bytes] = []
        self.connections = 0
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        # A connection of our own wakes accept().
        self._turns.clear()
        socket.create_connection(self._listener.getsockname()).close()
        self._thread.join(_LONGEST_WAIT)
        self._listener.close()
        assert not self._thread.is_alive()

    def _serve(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            with connection:
                if not self._turns:
                    return
                self.connections += 1
                connection.settimeout(_LONGEST_WAIT)
                while self._turns and self._answered(connection):
                    pass

    def _answered(self, connection: socket.socket) -> bool:
        """Whether the connection goes on."""
        request = self._request(connection)
        if not request:
            return False
        self.requests.append(request)
        turn = self._turns.pop(0)
        if turn:
            connection.sendall(turn)
            return True
        if turn is SILENCE:
            connection.recv(1)
        return False

    @staticmethod
    def _request(connection: socket.socket) -> bytes:
        """Head and body as they came."""
        read = b""
        deadline = time.monotonic() + _LONGEST_WAIT
        while time.monotonic() < deadline and (chunk := connection.recv(65536)):
            read += chunk
            head, found, body = read.partition(b"\r\n\r\n")
            if found and len(body) >= _length(head):
                return read
        return b""


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


Answer = Callable[[bytes], Iterable[bytes | float]]


class BusyServer:
    """Answers every request, on any number of connections: ``answer(request)`` gives bytes, and seconds between them.

    `HANG_UP` among them ends the connection. What it gives after the client has left is dropped. With `in_one` all
    bytes of an answer go in one segment, each in its own record of TLS.
    """

    def __init__(
        self, answer: Answer, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1", *, in_one: bool = False
    ) -> None:
        self._answer = answer
        self._in_one = in_one
        self._tls = tls
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family, backlog=200)
        self._threads: list[threading.Thread] = []
        self._over = threading.Event()
        self.requests: list[bytes] = []
        self.connections = 0
        name = f"[{host}]" if ":" in host else host
        self.url = f"{'https' if tls else 'http'}://{name}:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._threads.append(threading.Thread(target=self._listen))
        self._threads[0].start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._over.set()
        socket.create_connection(self._listener.getsockname()[:2]).close()
        for thread in self._threads:
            thread.join(_LONGEST_WAIT)
            assert not thread.is_alive()
        self._listener.close()

    def _listen(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._over.is_set():
                connection.close()
                return
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(_LONGEST_WAIT)
        if self._in_one:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
        with contextlib.suppress(OSError), contextlib.closing(connection):
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with contextlib.closing(connection):
                while request := self._next(connection):
                    self.requests.append(request)
                    if not self._play(connection, request):
                        return

    def _next(self, connection: socket.socket) -> bytes:
        """The next request; empty once the client has left, or the server has been stopped."""
        connection.settimeout(0.05)
        read = b""
        while not self._over.is_set():
            try:
                chunk = connection.recv(65536)
            except TimeoutError:
                continue
            read += chunk
            head, found, body = read.partition(b"\r\n\r\n")
            if not chunk or (found and len(body) >= _length(head)):
                break
        connection.settimeout(_LONGEST_WAIT)
        return b"" if self._over.is_set() or not read.partition(b"\r\n\r\n")[1] else read

    def _play(self, connection: socket.socket, request: bytes) -> bool:
        """Whether the connection goes on."""
        for part in self._answer(request):
            if isinstance(part, float):
                if self._over.wait(part):
                    return False
            elif part == HANG_UP:
                return False
            else:
                connection.sendall(part)
        return True


def path_of(request: bytes) -> str:
    """Path and query of a request."""
    return request.split(b" ", 2)[1].decode()


def echo(request: bytes) -> Iterable[bytes | float]:
    """The path of the request, as a body."""
    yield http(path_of(request).encode())

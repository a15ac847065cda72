"""HTTP/1.1 over real loopback sockets: hands raw requests to a function and writes, cuts or resets its answers."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal, cast

from tests.support.received import Received

__all__ = ["Answer", "Server"]

LONGEST_LINE = 65_537
REASONS: Mapping[int, str] = {status.value: status.phrase for status in HTTPStatus}
ABORT = struct.pack("ii", 1, 0)  # SO_LINGER on, 0 seconds: closing sends a reset instead of an end


@dataclass(frozen=True)
class Answer:
    """What goes out: an HTTP answer, how many of its bytes (None = all), and how the connection goes on."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    delay: float = 0.0
    length: int | None = None
    end: Literal["keep", "close", "reset"] = "keep"

    def to_bytes(self) -> bytes:
        """Status line, headers and body, as far as they go out."""
        lengths = {"Content-Length": str(len(self.body))}
        lines = [f"HTTP/1.1 {self.status} {REASONS.get(self.status, 'Unknown')}"]
        lines += [f"{name}: {text}" for name, text in {**lengths, **self.headers}.items()]
        return (("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + self.body)[: self.length]


class Server(ThreadingHTTPServer):
    """Accepts on 127.0.0.1, numbers the connections from 1 and can hang up on all of them."""

    daemon_threads = False  # server_close waits for the threads: none outlives a test
    request_queue_size = 128

    def __init__(self, port: int, answer: Callable[[Received], Answer]) -> None:
        """Listen on `port` (0 = any free one)."""
        self.answer = answer
        self._open: dict[socket.socket, int] = {}
        self._accepted = 0
        super().__init__(("127.0.0.1", port), _Handler)

    def get_request(self) -> tuple[socket.socket, object]:
        """Accept one connection."""
        connection, address = super().get_request()
        self._accepted += 1
        self._open[connection] = self._accepted
        return connection, address

    def number_of(self, connection: socket.socket) -> int:
        """The running number of an open connection."""
        return self._open[connection]

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        """Close one connection."""
        if isinstance(request, socket.socket):
            self._open.pop(request, None)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End every open connection under its handler."""
        for connection in list(self._open):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                self._open.pop(connection, None)  # the other side was faster


class _Handler(BaseHTTPRequestHandler):
    """Reads one request after the other from a connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def handle_one_request(self) -> None:
        self.close_connection = True
        try:
            self._exchange()
        except OSError:
            return  # the client went away, or the server hung up

    def _exchange(self) -> None:
        self.raw_requestline = self.rfile.readline(LONGEST_LINE)
        if not self.raw_requestline or not self.parse_request():
            return
        server = cast("Server", self.server)  # no other server uses this handler
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self._write(
            server.answer(
                Received(self.requestline, tuple(self.headers.items()), body, server.number_of(self.connection))
            )
        )

    def _write(self, answer: Answer) -> None:
        self.wfile.write(answer.to_bytes())
        if answer.end != "keep" or answer.headers.get("Connection", "").lower() == "close":
            self.close_connection = True
        if answer.end == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORT)
            self.connection.close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that http.server gave it
        """Say nothing: the requests are kept."""

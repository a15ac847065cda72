"""A server on a loopback socket that plays bytes: what a request really looked like, and any answer, however broken."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Sequence
from typing import Final, Self

__all__ = ["HANG_UP", "SILENCE", "ByteServer", "http"]

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

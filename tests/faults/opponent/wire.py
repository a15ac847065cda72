"""A connection as bytes: requests are cut out of it by hand, and answers leave it as a fault wants them."""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import time
from dataclasses import dataclass
from urllib.parse import parse_qsl

__all__ = ["Request", "Wire", "answer_bytes"]

_ABORT = struct.pack("ii", 1, 0)  # SO_LINGER on, 0 seconds: closing sends a reset instead of an end


@dataclass(frozen=True)
class Request:
    """A request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """Its target without the query."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, str]:
        """What its query holds."""
        return dict(parse_qsl(self.target.partition("?")[2], keep_blank_values=True))


def answer_bytes(status, headers, body, *, version="HTTP/1.1", reason="Some Reason", length=True):
    """The bytes of an answer; `length` is what its header says: True for the truth, None for no header."""
    lines = [f"{version} {status} {reason}", *headers]
    if length is not None:
        lines.append(f"Content-Length: {len(body) if length is True else length}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


class Wire:
    """One connection of a client."""

    def __init__(self, connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.settimeout(20)
        self._connection = connection
        self._read = b""
        self.open = True

    def waits(self) -> bool:
        """Wait for the first byte of the next request without reading it; whether one came."""
        if self._read:
            return True
        try:
            return bool(self._connection.recv(1, socket.MSG_PEEK))
        except OSError:
            return False

    def request(self) -> Request | None:
        """The next request; None where the client leaves before it is whole."""
        while True:
            head, found, rest = self._read.partition(b"\r\n\r\n")
            if found:
                first, *lines = head.decode("latin-1").split("\r\n")
                headers = {
                    name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
                }
                size = int(headers.get("content-length") or "0")
                if len(rest) >= size:
                    self._read = rest[size:]
                    method, target = [*first.split(" "), ""][:2]
                    return Request(method, target, headers, rest[:size])
            try:
                chunk = self._connection.recv(65536)
            except OSError:
                return None
            if not chunk:
                return None
            self._read += chunk

    def take(self, size):
        """Read so many bytes of a request, and no more."""
        with contextlib.suppress(OSError):
            self._connection.recv(size)

    def send(self, data) -> bool:
        """Send bytes; False where the client has gone away."""
        try:
            self._connection.sendall(data)
        except OSError:
            self.open = False
        return self.open

    def drip(self, data, pause, most=3.0):
        """Send bytes one at a time, for so many seconds at most; then the rest at once."""
        end = time.monotonic() + most
        for index in range(len(data)):
            if time.monotonic() > end:
                self.send(data[index:])
                return
            if not self.send(data[index : index + 1]) or self.gone(pause):
                self.open = False
                return

    def gone(self, seconds) -> bool:
        """Wait until the client leaves, for so many seconds at most; whether it left."""
        readable, _, _ = select.select([self._connection], [], [], seconds)
        if not readable:
            return False
        try:
            return not self._connection.recv(1, socket.MSG_PEEK)
        except OSError:
            return True

    def close(self):
        """End the connection in order."""
        self.open = False

    def reset(self):
        """Break the connection off."""
        with contextlib.suppress(OSError):
            self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
        self.open = False

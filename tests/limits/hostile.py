"""A Redis on a local socket that misbehaves in every way it is told to, and otherwise keeps the books of one budget."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections.abc import Iterator
from typing import BinaryIO

from attrs import define, field

__all__ = ["MISBEHAVIOURS", "HostileRedis"]

BUDGET = 2
GRANTED, WAIT, LATE = 0, 1, 3

MISBEHAVIOURS = {
    "is still loading": b"-LOADING Redis is loading the dataset in memory\r\n",
    "answers with a text": b"+OK\r\n",
    "answers with bytes": b"$5\r\nhello\r\n",
    "answers with too few numbers": b"*2\r\n:0\r\n:0\r\n",
    "answers with texts for numbers": b"*4\r\n$1\r\n0\r\n$1\r\n0\r\n$1\r\n0\r\n$1\r\n0\r\n",
    "answers with an unknown state": b"*4\r\n:7\r\n:0\r\n:0\r\n:1700000000000\r\n",
    "names a charge that is none": b"*4\r\n:1\r\n:1000\r\n:9\r\n:1700000000000\r\n",
    "answers with numbers that are none": b":abc\r\n",
    "answers with nothing": b"*-1\r\n",
    "answers with an array that is endless": b"*1000000000\r\n:0\r\n",
    "is an HTTP server": b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
    "answers half and closes": b"*4\r\n:0\r\n:",
    "closes": b"",
}
"""What the script's command is answered with; the connection is closed after it."""


@define
class HostileRedis:
    """A server; commands that arrive while it hangs are done when it goes on, as Redis does.

    Attributes:
        misbehaviour: What the script is answered with, instead of a reply.
        drips: Send each reply a byte at a time, and slowly.
        held: Weight by permit.
        done: (connection, command, permit) of each that was done.
    """

    misbehaviour: bytes | None = None
    drips: bool = False
    held: dict[str, int] = field(factory=dict)
    done: list[tuple[int, str, str]] = field(factory=list)
    _goes_on: threading.Event = field(factory=threading.Event)
    _asked: threading.Event = field(factory=threading.Event)
    _lock: threading.Lock = field(factory=threading.Lock)
    _listener: socket.socket = field(factory=lambda: socket.create_server(("127.0.0.1", 0), backlog=256))
    _connections: list[socket.socket] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        self._goes_on.set()

    @property
    def url(self) -> str:
        """For clients."""
        return f"redis://127.0.0.1:{self._listener.getsockname()[1]}/0"

    def hang(self) -> None:
        """Take everything, and do and say nothing."""
        self._asked.clear()
        self._goes_on.clear()

    def go_on(self) -> None:
        """Do what has piled up."""
        self._goes_on.set()

    def wait_until_asked(self) -> None:
        """Until something has arrived since it hangs."""
        assert self._asked.wait(10)

    def wait_for(self, *commands: str) -> None:
        """Until these are what was done."""
        deadline = time.monotonic() + 10
        while [command for _, command, _ in self.done] != list(commands):
            assert time.monotonic() < deadline, self.done
            time.sleep(0.005)

    @contextlib.contextmanager
    def serving(self) -> Iterator[HostileRedis]:
        """The server, as long as the block lasts."""
        threading.Thread(target=self._accept, daemon=True).start()
        try:
            yield self
        finally:
            self._goes_on.set()
            for open_socket in (self._listener, *self._connections):
                with contextlib.suppress(OSError):
                    open_socket.shutdown(socket.SHUT_RDWR)
                open_socket.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            for number in range(10_000):
                connection, _ = self._listener.accept()
                self._connections.append(connection)
                threading.Thread(target=self._serve, args=(connection, number), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        with contextlib.suppress(OSError, ValueError), connection, connection.makefile("rb") as stream:
            while (words := _command(stream)) is not None:
                self._asked.set()
                self._goes_on.wait()
                reply, closes = self._reply(number, words)
                for part in [reply[i : i + 1] for i in range(len(reply))] if self.drips else [reply]:
                    connection.sendall(part)
                    if self.drips:
                        time.sleep(0.5)
                if closes:
                    connection.shutdown(socket.SHUT_RDWR)
                    return

    def _reply(self, number: int, words: list[str]) -> tuple[bytes, bool]:
        name = words[0].upper()
        if name == "HELLO":
            return b"%1\r\n$5\r\nproto\r\n:3\r\n" if words[1:2] == ["3"] else b"*0\r\n", False
        if name != "EVALSHA":
            return b"+OK\r\n", False
        if self.misbehaviour is not None:
            return self.misbehaviour, True
        command, permit, given = words[-3:]
        with self._lock:
            state, wait = self._keep(command, permit, json.loads(given))
            if state != LATE:
                self.done.append((number, command, permit))
        numbers = (state, wait, 1, int(time.time() * 1000))
        return b"*4\r\n" + b"".join(b":%d\r\n" % number for number in numbers), False

    def _keep(self, command: str, permit: str, given: dict[str, object]) -> tuple[int, int]:
        if command == "attempt" and int(time.time() * 1000) > given["latest"]:
            return LATE, 0
        if command != "attempt":
            self.held.pop(permit, None)
        elif permit not in self.held and len(self.held) >= BUDGET:
            return WAIT, 1000
        else:
            self.held[permit] = 1
        return GRANTED, 0


def _command(stream: BinaryIO) -> list[str] | None:
    head = stream.readline()
    if not head:
        return None
    words = []
    for _ in range(int(head[1:])):
        length = int(stream.readline()[1:])
        words.append(stream.read(length + 2)[:-2].decode())
    return words

"""A server that speaks HTTP/2 without TLS: answers every request alike, and repeats its headers in the answer's."""

from __future__ import annotations

import contextlib
import socket
import threading
from types import TracebackType
from typing import Self

import h2.connection
import h2.events
from h2.config import H2Configuration

__all__ = ["Http2Server"]


class Http2Server:
    """Listens on loopback while it is entered.

    Args:
        body: Body of every answer.
        status: Status of every answer.
    """

    def __init__(self, body: bytes, status: int = 200) -> None:
        self._body, self._status = body, status
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.requests: list[dict[str, str]] = []
        self._open: list[socket.socket] = []

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for each in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._open.append(connection)
                threading.Thread(target=self._serve, args=[connection], daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        speaker = h2.connection.H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        speaker.initiate_connection()
        with contextlib.suppress(OSError):
            connection.sendall(speaker.data_to_send())
            while data := connection.recv(65_536):
                for event in speaker.receive_data(data):
                    self._answer(speaker, event)
                connection.sendall(speaker.data_to_send())

    def _answer(self, speaker: h2.connection.H2Connection, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.RequestReceived):
            headers = {str(name): str(value) for name, value in event.headers or ()}
            self.requests.append(headers)
            echoes = [(f"x-echo-{name.strip(':')}", value) for name, value in headers.items()]
            told = [(":status", str(self._status)), ("content-type", "application/json"), *echoes]
            speaker.send_headers(event.stream_id, told)
            speaker.send_data(event.stream_id, self._body, end_stream=True)

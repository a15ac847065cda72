"""HTTP/1.1 on one connection, without the connection: which bytes a request is, and which response bytes make.

What follows a response on its connection belongs to nobody: with it the connection cannot be used again, for the next
request would take it for its own response.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import h11

from lendspec.core.engine import Answer, EngineFault
from lendspec.core.network.body import Body

if TYPE_CHECKING:
    from lendspec.core.network.address import Address

__all__ = ["BROKE_OFF", "Http1"]

BROKE_OFF: Final = "the connection was closed, or spoke no HTTP, before the answer was whole"

_TRANSFER_HEADERS: Final = (("User-Agent", "lendspec"), ("Accept-Encoding", "gzip, deflate"))
_WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})
_LARGEST_HEAD: Final = 128 * 1024
_MOST_INTERIM: Final = 20
_SWITCH: Final = 101


class Http1:
    """One request after the other, each with its response."""

    def __init__(self) -> None:
        self._h11 = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LARGEST_HEAD)
        self._head: h11.Response | None = None
        self._body: Body | None = None
        self._interim = 0
        self._most = 0

    def request(
        self, method: str, address: Address, headers: tuple[tuple[str, str], ...], body: bytes, most: int
    ) -> bytes:
        """The bytes of a request; its response may have a body of `most` bytes.

        Raises:
            EngineFault: It is no request that HTTP knows; nothing was sent.
        """
        self._head, self._body, self._interim, self._most = None, None, 0, most
        given = {name.lower() for name, _ in headers}
        ours = [pair for pair in _TRANSFER_HEADERS if pair[0].lower() not in given]
        length = [("Content-Length", str(len(body)))] if body or method in _WITH_BODY else []
        try:
            head = h11.Request(
                method=method,
                target=address.target,
                headers=[("Host", address.origin.authority), *ours, *headers, *length],
            )
            parts = [self._h11.send(head), self._h11.send(h11.Data(data=body)), self._h11.send(h11.EndOfMessage())]
        except h11.LocalProtocolError:
            parts = None
        if parts is None:
            raise EngineFault("method or headers are none of HTTP", sent=False)
        return b"".join(part for part in parts if part)

    def feed(self, data: bytes) -> Answer | None:
        """Take bytes of the response, none of them where the connection has ended; the response once it is whole.

        Raises:
            EngineFault: It is no HTTP, breaks off, or is larger than it may be.
        """
        try:
            self._h11.receive_data(data)
            return self._advanced()
        except h11.RemoteProtocolError:
            pass
        raise EngineFault(BROKE_OFF, sent=True)

    def _advanced(self) -> Answer | None:
        while True:
            event = self._h11.next_event()
            if event is h11.NEED_DATA:
                return None
            if isinstance(event, h11.Data) and self._body is not None:
                self._body.add(bytes(event.data))
            elif isinstance(event, h11.Response):
                self._head = event
                self._body = Body(_header(event, b"content-encoding"), self._most)
            elif isinstance(event, h11.EndOfMessage) and self._head is not None and self._body is not None:
                return Answer(self._head.status_code, _headers(self._head), self._body.whole())
            elif not isinstance(event, h11.InformationalResponse) or not self._goes_on(event):
                raise EngineFault(BROKE_OFF, sent=True)

    def _goes_on(self, interim: h11.InformationalResponse) -> bool:
        self._interim += 1
        return interim.status_code != _SWITCH and self._interim <= _MOST_INTERIM

    def renew(self) -> bool:
        """Get ready for another request; False where none may follow on this connection."""
        if self._h11.our_state is not h11.DONE or self._h11.their_state is not h11.DONE:
            return False
        if self._h11.trailing_data != (b"", False):
            return False
        self._h11.start_next_cycle()
        return True


def _header(head: h11.Response, name: bytes) -> str:
    return ",".join(_text(value) for each, value in head.headers if each == name)


def _headers(head: h11.Response) -> dict[str, str]:
    """By lower-case name; several of one name are one, parted by commas."""
    joined: dict[str, str] = {}
    for raw, value in head.headers:
        name, text = raw.decode("ascii"), _text(value)
        joined[name] = f"{joined[name]}, {text}" if name in joined else text
    return joined


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")

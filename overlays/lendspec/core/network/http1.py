"""HTTP/1.1 without a connection: which bytes a request is, and which response other bytes make.

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

__all__ = ["BROKE_OFF", "CHANGE_NOTHING", "Http1", "with_ours"]

BROKE_OFF: Final = "the connection was closed, or spoke no HTTP, before the answer was whole"

CHANGE_NOTHING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1."""

_TRANSFER_HEADERS: Final = (("User-Agent", "lendspec"), ("Accept-Encoding", "gzip, deflate"))
_WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})
_LARGEST_HEAD: Final = 128 * 1024
_MOST_INTERIM: Final = 20


def with_ours(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """`headers` behind those of the transfer that they do not give themselves."""
    given = {name.lower() for name, _ in headers}
    return (*(pair for pair in _TRANSFER_HEADERS if pair[0].lower() not in given), *headers)


class Http1:
    """One request and its response. Another one on the same connection has a parser of its own.

    Args:
        method: HTTP method.
        address: Where it goes.
        headers: Headers of the request, without those of the transfer.
        body: Body; empty is none.
        most: Bytes that the body of the response may have, decompressed.

    Attributes:
        request: The bytes to send.

    Raises:
        EngineFault: It is no request that HTTP knows; nothing was sent.
    """

    def __init__(
        self, method: str, address: Address, headers: tuple[tuple[str, str], ...], body: bytes, most: int
    ) -> None:
        self._h11 = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LARGEST_HEAD)
        self._most = most
        self._interim = 0
        self._head: h11.Response | None = None
        self._body = Body("", most)
        length = [("Content-Length", str(len(body)))] if body or method in _WITH_BODY else []
        host = ("Host", address.origin.authority)
        try:
            head = h11.Request(method=method, target=address.target, headers=[host, *with_ours(headers), *length])
            parts = [self._h11.send(head), self._h11.send(h11.Data(data=body)), self._h11.send(h11.EndOfMessage())]
        except h11.LocalProtocolError:
            parts = None
        if parts is None:  # not in the handler: the exceptions of h11 quote what they refuse
            raise EngineFault("method or headers are none of HTTP", sent=False)
        self.request = b"".join(part for part in parts if part)

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
            if isinstance(event, h11.Data):
                self._body.add(bytes(event.data))
            elif isinstance(event, h11.Response):
                self._head = event
                self._body = Body(_header(event, b"content-encoding"), self._most)
            elif isinstance(event, h11.EndOfMessage) and self._head is not None:
                return Answer(self._head.status_code, _headers(self._head), self._body.whole())
            else:
                self._wait_on(event)

    def _wait_on(self, event: object) -> None:
        """Go on after an interim response; anything else here is none at all."""
        self._interim += 1
        if not isinstance(event, h11.InformationalResponse) or self._interim > _MOST_INTERIM:
            raise EngineFault(BROKE_OFF, sent=True)

    @property
    def leaves_connection_clean(self) -> bool:
        """Whether the response was the last that came, and another request may follow it."""
        over = self._h11.our_state is h11.DONE and self._h11.their_state is h11.DONE
        return over and self._h11.trailing_data == (b"", False)


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

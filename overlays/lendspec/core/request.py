"""A request on its way out: the draft that a dialect signs, and the finished bytes."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Draft", "Request"]


@frozen(repr=False)
class Draft:
    """A request before signing, and after: signing makes another draft.

    Attributes:
        method: HTTP method.
        path: Path, percent-encoded.
        query: Query without ``?``, percent-encoded; may be empty.
        headers: Headers by name, in order.
        body: Body; empty is none.
    """

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    def at(self, base_url: str) -> Request:
        """The finished request to the host of `base_url`."""
        target = f"{self.path}?{self.query}" if self.query else self.path
        return Request(self.method, f"{base_url}{target}", self.headers, self.body)

    def __repr__(self) -> str:
        return f"Draft({self.method} {self.path})"


@frozen(repr=False)
class Request:
    """The exact bytes that are sent.

    Attributes:
        method: HTTP method.
        url: Absolute URL, percent-encoded.
        headers: Headers by name, in order.
        body: Body; empty is none.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def __repr__(self) -> str:
        return f"Request({self.method} {self.url.partition('?')[0]})"

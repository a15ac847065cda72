"""From the text of a URL to where it leads; a text that anything on its way could change is refused."""

from __future__ import annotations

import functools
import re
from typing import Final

from attrs import frozen

from lendspec.core.engine import EngineFault

__all__ = ["Address", "Origin", "address_of", "check_headers"]

_PORTS: Final = {"http": 80, "https": 443}
_LAST_PORT: Final = 65_535
_LONGEST: Final = 65_536

# What RFC 3986 has no place for, and what clients and servers escape or fold on their way.
_CHANGEABLE: Final = re.compile(
    r"""[^\x21-\x7e]  # white space, control and all beyond ASCII
      | ["<>\#]
      | %(?![0-9A-Fa-f]{2})
      | ^[^?]*[`{}]
      | ^[^?]*/\.{1,2}(?:[/?]|$)
    """,
    re.VERBOSE,
)


@frozen
class Origin:
    """A server: requests to one of them may share a connection.

    Attributes:
        tls: Whether the connection is encrypted.
        host: Name or IP address, an IPv6 address without brackets.
        port: TCP port.
        authority: What the header Host says.
    """

    tls: bool
    host: str
    port: int
    authority: str


@frozen
class Address:
    """Where one request goes.

    Attributes:
        origin: The server.
        target: Path and query, exactly as they are signed.
    """

    origin: Origin
    target: str


def address_of(url: str) -> Address:
    """Where `url` leads.

    Raises:
        EngineFault: It is no absolute URL of http or https, or not in its normal form; nothing was sent.
    """
    scheme, found, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    origin = _origin(scheme, authority) if found else None
    target = f"/{path}"
    if origin is None or not slash or len(url) > _LONGEST or _CHANGEABLE.search(target):
        raise EngineFault("the URL is malformed or not in its normal form", sent=False)
    return Address(origin, target)


@functools.lru_cache(maxsize=64)
def _origin(scheme: str, authority: str) -> Origin | None:
    found = re.fullmatch(r"(\[[0-9A-Fa-f:.]+\]|[0-9A-Za-z_.-]+)(?::([0-9]{1,5}))?", authority)
    if found is None or scheme not in _PORTS:
        return None
    port = int(found[2] or _PORTS[scheme])
    if port > _LAST_PORT:
        return None
    if port == _PORTS[scheme]:
        authority = found[1]
    return Origin(scheme == "https", found[1].strip("[]"), port, authority)


def check_headers(headers: tuple[tuple[str, str], ...]) -> None:
    """Refuse what a header cannot hold, without showing it.

    Raises:
        EngineFault: A value holds a character that HTTP does not carry; nothing was sent.
    """
    for name, value in headers:
        if not (value.isascii() and value.isprintable()):
            raise EngineFault(f"header {name} holds a character that HTTP does not carry", sent=False)

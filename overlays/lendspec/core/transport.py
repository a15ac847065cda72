"""The default engines: httpx, handed a finished request. Only this module imports httpx, and only once it is used."""

# Every function that needs httpx imports it by itself: importing an exchange or its errors, or bringing another
# engine, costs nothing of the 100 ms that httpx takes.
# ruff: noqa: PLC0415

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final, TypeAlias

from lendspec.core.engine import Answer, AsyncEngine, Engine, EngineFault
from lendspec.core.quiet import no_query_in_log

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable

    import httpx

__all__ = [
    "Answer",
    "AsyncEngine",
    "AsyncHttpxEngine",
    "Engine",
    "EngineFault",
    "HttpxEngine",
    "async_engine_for",
    "engine_for",
]

Headers: TypeAlias = tuple[tuple[str, str], ...]

_TRANSFER_HEADERS: Final[Headers] = (("User-Agent", "lendspec"), ("Accept-Encoding", "gzip, deflate"))


class HttpxEngine:
    """Sends through a transport of httpx, driven directly, or through the user's own `httpx.Client`.

    Args:
        transport: Closed with the engine; a connection pool of its own if absent.
        client: Not closed with the engine. Its proxies, certificates, mounts and event hooks apply; its headers,
            cookies, authentication, timeout and redirects do not.
    """

    def __init__(self, transport: httpx.BaseTransport | None = None, client: httpx.Client | None = None) -> None:
        if client is None:
            transport = transport or _pool()
            self._respond: Callable[[httpx.Request], httpx.Response] = transport.handle_request
            self._close: Callable[[], None] = transport.close
        else:
            self._respond = functools.partial(client.send, stream=True, auth=None, follow_redirects=False)
            self._close = _leave_open

    def send(self, method: str, url: str, headers: Headers, body: bytes, timeout: float) -> Answer:
        """Send exactly these bytes, once; see `Engine.send`.

        Raises:
            EngineFault: There is no whole answer.
        """
        request = _request(method, url, headers, body, timeout)
        try:
            with no_query_in_log():
                response = self._respond(request)
            try:
                return Answer(response.status_code, dict(response.headers.items()), response.read())
            finally:
                response.close()
        except _failures() as error:
            fault = _fault(error)
        raise fault  # not in the handler: the exceptions of httpx carry the request

    def close(self) -> None:
        """Let go of all connections."""
        self._close()


class AsyncHttpxEngine:
    """The asynchronous twin of `HttpxEngine`."""

    def __init__(
        self, transport: httpx.AsyncBaseTransport | None = None, client: httpx.AsyncClient | None = None
    ) -> None:
        if client is None:
            transport = transport or _async_pool()
            self._respond: Callable[[httpx.Request], Awaitable[httpx.Response]] = transport.handle_async_request
            self._close: Callable[[], Awaitable[None]] = transport.aclose
        else:
            self._respond = functools.partial(client.send, stream=True, auth=None, follow_redirects=False)
            self._close = _leave_open_async

    async def send(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: bytes,
        timeout: float,  # noqa: ASYNC109 (of each step, for the transport; a caller bounds the whole with its own)
    ) -> Answer:
        """Send exactly these bytes, once; see `Engine.send`.

        Raises:
            EngineFault: There is no whole answer.
        """
        request = _request(method, url, headers, body, timeout)
        try:
            with no_query_in_log():
                response = await self._respond(request)
            try:
                return Answer(response.status_code, dict(response.headers.items()), await response.aread())
            finally:
                await response.aclose()
        except _failures() as error:
            fault = _fault(error)
        raise fault  # not in the handler: the exceptions of httpx carry the request

    async def aclose(self) -> None:
        """Let go of all connections."""
        await self._close()


def engine_for(http: object) -> Engine:
    """The engine for an `httpx.Client`, an `httpx.BaseTransport` or an `Engine`; None is a new one.

    Raises:
        TypeError: `http` is none of them.
    """
    import httpx

    if http is None or isinstance(http, httpx.BaseTransport):
        return HttpxEngine(transport=http)
    if isinstance(http, httpx.Client):
        return HttpxEngine(client=http)
    if isinstance(http, Engine):
        return http
    raise TypeError(f"http: expected httpx.Client, httpx.BaseTransport or an Engine, got {type(http).__name__}")


def async_engine_for(http: object) -> AsyncEngine:
    """The engine for an `httpx.AsyncClient`, an `httpx.AsyncBaseTransport` or an `AsyncEngine`; None is a new one.

    Raises:
        TypeError: `http` is none of them.
    """
    import httpx

    if http is None or isinstance(http, httpx.AsyncBaseTransport):
        return AsyncHttpxEngine(transport=http)
    if isinstance(http, httpx.AsyncClient):
        return AsyncHttpxEngine(client=http)
    if isinstance(http, AsyncEngine):
        return http
    expected = "httpx.AsyncClient, httpx.AsyncBaseTransport or an AsyncEngine"
    raise TypeError(f"http: expected {expected}, got {type(http).__name__}")


def _pool() -> httpx.BaseTransport:
    import httpx

    return httpx.HTTPTransport(verify=_ssl_context())


def _async_pool() -> httpx.AsyncBaseTransport:
    import httpx

    return httpx.AsyncHTTPTransport(verify=_ssl_context())


@functools.cache
def _ssl_context() -> ssl.SSLContext:
    """One for all engines: to make one takes 18 ms."""
    import httpx

    return httpx.create_ssl_context()


def _leave_open() -> None:
    """A user's own client stays open."""


async def _leave_open_async() -> None:
    """A user's own client stays open."""


def _request(method: str, url: str, headers: Headers, body: bytes, timeout: float) -> httpx.Request:
    import httpx

    for name, value in headers:
        if not (value.isascii() and value.isprintable()):
            raise EngineFault(f"header {name} holds a character that HTTP does not carry", sent=False)
    timeouts = dict.fromkeys(("connect", "read", "write", "pool"), timeout)
    given = {name.lower() for name, _ in headers}
    whole = (*(pair for pair in _TRANSFER_HEADERS if pair[0].lower() not in given), *headers)
    try:
        request = httpx.Request(method, url, headers=whole, content=body, extensions={"timeout": timeouts})
    except httpx.InvalidURL:
        request = None
    # The signature holds for the text of the URL: nothing may normalize it on its way.
    if request is None or request.url.raw_path != _target(url):
        raise EngineFault("the URL is malformed or not in its normal form", sent=False)
    return request


def _target(url: str) -> bytes:
    return f"/{url.partition('://')[2].partition('/')[2]}".encode()


@functools.cache
def _failures() -> tuple[type[Exception], ...]:
    import httpx

    return (httpx.HTTPError, httpx.StreamError, OSError)


@functools.cache
def _reasons() -> tuple[tuple[type[Exception], str, bool], ...]:
    """Failure, reason, and whether the request may have left; the first that fits."""
    import httpx

    return (
        (httpx.ConnectTimeout, "no connection within the timeout", False),
        (httpx.PoolTimeout, "no free connection within the timeout", False),
        (httpx.ConnectError, "no connection", False),
        (httpx.ProxyError, "no connection through the proxy", False),
        (httpx.UnsupportedProtocol, "neither http nor https", False),
        (httpx.WriteTimeout, "the request could not be sent within the timeout", True),
        (httpx.ReadTimeout, "no answer within the timeout", True),
        (httpx.DecodingError, "the body of the answer cannot be decompressed", True),
        (httpx.RemoteProtocolError, "the connection was closed, or spoke no HTTP, before the answer was whole", True),
        (httpx.NetworkError, "the connection broke before the answer was whole", True),
    )


def _fault(error: Exception) -> EngineFault:
    for kind, reason, sent in _reasons():
        if isinstance(error, kind):
            # Before the request left, the text is the system's or the proxy's. Later it may quote what was sent.
            detail = "" if sent else str(error)
            return EngineFault(f"{reason}: {detail}" if detail else reason, sent)
    return EngineFault(f"the transfer failed ({type(error).__name__})", sent=True)

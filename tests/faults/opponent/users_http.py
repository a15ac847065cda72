"""What a user may bring to send with, and how it raises: transports, streams, clients of httpx, engines."""

from __future__ import annotations

import http.client
from urllib.parse import urlsplit

import httpx

from lendspec.core.engine import Answer

__all__ = ["broken_engine", "client", "engine", "stream", "transport"]


def transport(error, moment, awaited, chance):
    class Sync(httpx.HTTPTransport):
        def handle_request(self, request):
            raises = chance()
            if raises and moment == "before":
                raise error("of the user's own")
            response = super().handle_request(request)
            if raises:
                response.close()
                raise error("of the user's own")
            return response

    class Awaited(httpx.AsyncHTTPTransport):
        async def handle_async_request(self, request):
            raises = chance()
            if raises and moment == "before":
                raise error("of the user's own")
            response = await super().handle_async_request(request)
            if raises:
                await response.aclose()
                raise error("of the user's own")
            return response

    return {"http": Awaited() if awaited else Sync()}


def stream(error, _moment, awaited, chance):
    """A body that raises while it is read."""

    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self):
            yield b"{"
            raise error("of the user's own")

        async def __aiter__(self):
            yield b"{"
            raise error("of the user's own")

        def close(self):
            """Nothing is held."""

        async def aclose(self):
            """Nothing is held."""

    class Sync(httpx.HTTPTransport):
        def handle_request(self, request):
            response = super().handle_request(request)
            if not chance():
                return response
            response.close()
            return httpx.Response(200, stream=Body())

    class Awaited(httpx.AsyncHTTPTransport):
        async def handle_async_request(self, request):
            response = await super().handle_async_request(request)
            if not chance():
                return response
            await response.aclose()
            return httpx.Response(200, stream=Body())

    return {"http": Awaited() if awaited else Sync()}


def client(error, moment, awaited, chance):
    def raises(_message):
        if chance():
            raise error("of the user's own")

    async def raises_awaited(message):
        raises(message)

    hooks = {"request" if moment == "before" else "response": [raises_awaited if awaited else raises]}
    return {"http": httpx.AsyncClient(event_hooks=hooks) if awaited else httpx.Client(event_hooks=hooks)}


class _Engine:
    """An engine on `http.client`."""

    def __init__(self, error, moment, chance, broken):
        self._error, self._moment, self._chance, self._broken = error, moment, chance, broken

    def send(self, method, url, headers, body, limits):
        """Send once."""
        timeout = getattr(limits, "timeout", limits)
        raises = self._chance()
        if raises and self._moment == "before":
            raise self._error("of the user's own")
        parts = urlsplit(url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
        try:
            connection.request(method, url.partition(parts.netloc)[2], body or None, dict(headers))
            response = connection.getresponse()
            read = response.read()
            told = {name.lower(): value for name, value in response.getheaders()}
        finally:
            connection.close()
        if raises and self._broken:
            return self._broken(response.status, told, read)
        if raises:
            raise self._error("of the user's own")
        return Answer(response.status, told, read)

    def close(self):
        """Nothing is held."""


class _AwaitedEngine(_Engine):
    async def send(self, method, url, headers, body, limits):
        """Send once."""
        return super().send(method, url, headers, body, limits)

    async def aclose(self):
        """Nothing is held."""


def engine(error, moment, awaited, chance):
    return {"http": (_AwaitedEngine if awaited else _Engine)(error, moment, chance, None)}


def broken_engine(_error, _moment, awaited, chance):
    """An engine that returns what is no answer."""
    broken = (
        lambda _status, _headers, _body: None,
        lambda status, headers, body: Answer(str(status), headers, body),
        lambda status, headers, body: Answer(status, None, body),
        lambda status, headers, body: Answer(status, headers, body.decode("latin-1")),
        lambda status, headers, body: Answer(status, headers, None),
        lambda status, headers, body: Answer(status, {**headers, "retry-after": 3, "x-mbx-used-weight-1m": None}, body),
        lambda status, headers, body: (status, headers, body),
    )
    return {
        "http": (_AwaitedEngine if awaited else _Engine)(ValueError, "after", chance, broken[chance.index(len(broken))])
    }

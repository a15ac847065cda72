"""Engines for what a user brings: a client or a transport of httpx, handed a finished request."""

# httpx takes 100 ms to import, and programs that bring nothing of it do without.
# ruff: noqa: PLC0415

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING, cast

from lendspec.core.engine import Answer, EngineFault, UnusableHere
from lendspec.core.network.address import address_of, check_headers
from lendspec.core.network.body import Body
from lendspec.core.network.http1 import with_ours
from lendspec.core.network.httpx_faults import failures, fault_of
from lendspec.core.network.through_pool import keep_from_others, watch, whole_in_task
from lendspec.core.network.waits import async_here
from lendspec.core.quiet import no_query_in_log

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Iterable

    import httpx

    from lendspec.core.engine import TransferLimits

__all__ = ["AsyncHttpxEngine", "HttpxEngine"]


class HttpxEngine:
    """Sends through the user's own `httpx.Client`, or through a transport of httpx.

    Args:
        through: A transport is closed with the engine, a client is not. A client's proxies, certificates, mounts and
            event hooks apply; its headers, cookies, authentication, timeout and redirects do not.
    """

    def __init__(self, through: httpx.Client | httpx.BaseTransport) -> None:
        import httpx

        self._is_client = isinstance(through, httpx.Client)
        if isinstance(through, httpx.Client):
            self._respond: Callable[[httpx.Request], httpx.Response] = functools.partial(
                through.send, stream=True, auth=None, follow_redirects=False
            )
            self._close: Callable[[], None] = _leave_open
        else:
            self._respond = through.handle_request
            self._close = through.close
        self._made_in = None if _has_no_connections(through) else os.getpid()

    def send(
        self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
    ) -> Answer:
        """Send exactly these bytes, once; see `Engine.send`.

        Raises:
            EngineFault: There is no whole answer.
            UnusableHere: Its connections are those of another process; nothing was sent.
        """
        _check_process(self._made_in)
        request = _request(method, url, headers, body, limits)
        watch(request)
        try:
            with no_query_in_log():
                response = self._respond(request)
            try:
                return _answer(response, _read(response, method, limits))
            finally:
                response.close()
        except failures() as error:
            fault = fault_of(error, request, in_client=self._is_client)
        raise fault  # not in the handler: the exceptions of httpx carry the request

    def close(self) -> None:
        """Let go of all connections."""
        self._close()


class AsyncHttpxEngine:
    """The asynchronous twin of `HttpxEngine`."""

    def __init__(self, through: httpx.AsyncClient | httpx.AsyncBaseTransport) -> None:
        import httpx

        self._is_client = isinstance(through, httpx.AsyncClient)
        if isinstance(through, httpx.AsyncClient):
            self._respond: Callable[[httpx.Request], Awaitable[httpx.Response]] = functools.partial(
                through.send, stream=True, auth=None, follow_redirects=False
            )
            self._close: Callable[[], Awaitable[None]] = _leave_open_async
        else:
            self._respond = through.handle_async_request
            self._close = through.aclose
        self._pools = not _has_no_connections(through)
        self._made_in = os.getpid() if self._pools else None
        self._home: object = None

    async def send(
        self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
    ) -> Answer:
        """Send exactly these bytes, once; see `AsyncEngine.send`.

        Raises:
            EngineFault: There is no whole answer.
            UnusableHere: Its connections are those of another process or event loop; nothing was sent.
        """
        _check_process(self._made_in)
        self._check_loop()
        request = _request(method, url, headers, body, limits)
        try:
            with no_query_in_log():
                whole = functools.partial(self._whole, request, limits)
                return await (whole_in_task(request, whole) if self._pools else whole())
        except failures() as error:
            fault = fault_of(error, request, in_client=self._is_client)
        raise fault  # not in the handler: the exceptions of httpx carry the request

    async def _whole(self, request: httpx.Request, limits: TransferLimits) -> Answer:
        response = await self._respond(request)
        try:
            return _answer(response, await _read_async(response, request.method, limits))
        finally:
            await response.aclose()

    def _check_loop(self) -> None:
        if not self._pools:
            return
        here = async_here()
        if self._home is None:
            self._home = here
        if self._home is not here:
            raise UnusableHere(
                "http: the connections of this httpx client belong to the event loop that it was first used in; make "
                "it, and the client that has it, anew in this one, or leave http= out",
                sent=False,
            )

    async def aclose(self) -> None:
        """Let go of all connections."""
        await self._close()


def _leave_open() -> None:
    """A user's own client stays open."""


async def _leave_open_async() -> None:
    """A user's own client stays open."""


def _has_no_connections(through: object) -> bool:
    """Whether it surely keeps none: the transports of httpx that call a function instead."""
    import httpx

    return isinstance(
        getattr(through, "_transport", through), httpx.MockTransport | httpx.ASGITransport | httpx.WSGITransport
    )


def _check_process(made_in: int | None) -> None:
    if made_in not in {None, os.getpid()}:
        raise UnusableHere(
            "http: the connections of this httpx client belong to the process that made it, and this one forked off; "
            "make it, and the client that has it, after the fork, or leave http= out",
            sent=False,
        )


def _request(
    method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
) -> httpx.Request:
    import httpx

    check_headers(headers)
    target = address_of(url).target
    seconds = limits.timeout if limits.total is None else min(limits.timeout, limits.total)
    timeouts = dict.fromkeys(("connect", "read", "write", "pool"), seconds)
    try:
        request = httpx.Request(method, url, headers=with_ours(headers), content=body, extensions={"timeout": timeouts})
    except httpx.InvalidURL:
        request = None
    # The signature holds for the text of the URL: nothing may normalize it on its way.
    if request is None or request.url.raw_path != target.encode():
        raise EngineFault("the URL is malformed or not in its normal form", sent=False)
    return request


def _body(response: httpx.Response, limits: TransferLimits) -> Body:
    """For the body of `response`; with all of it where an event hook of the user has read it."""
    if not response.is_stream_consumed:
        return Body(response.headers.get("content-encoding", ""), limits.max_body)
    body = Body("", limits.max_body)
    body.add(response.content)
    return body


def _read(response: httpx.Response, method: str, limits: TransferLimits) -> bytes:
    body = _body(response, limits)
    if not response.is_stream_consumed:
        for chunk in cast("Iterable[bytes]", response.stream):
            body.add(chunk)
    keep_from_others(response, method)
    return body.whole()


async def _read_async(response: httpx.Response, method: str, limits: TransferLimits) -> bytes:
    body = _body(response, limits)
    if not response.is_stream_consumed:
        async for chunk in cast("AsyncIterable[bytes]", response.stream):
            body.add(chunk)
    keep_from_others(response, method)
    return body.whole()


def _answer(response: httpx.Response, body: bytes) -> Answer:
    return Answer(response.status_code, dict(response.headers.items()), body)

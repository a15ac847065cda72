"""Which engine sends: our own, or one for what the user brings."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeGuard

from lendspec.core.engine import AsyncEngine, Engine
from lendspec.core.foreign_http import warn_of_retries
from lendspec.core.network.bounded import AsyncBounded, Bounded

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncEngine", "Engine", "async_engine_for", "engine_for"]


def engine_for(http: object) -> Engine:
    """The engine for an `httpx.Client`, an `httpx.BaseTransport` or an `Engine`; None is a new one of our own.

    Raises:
        TypeError: `http` is none of them.
    """
    if http is None:
        from lendspec.core.network._sync.http_engine import HttpEngine  # noqa: PLC0415 (not before a client is made)

        return HttpEngine()
    warn_of_retries(http)
    if _is_of_httpx(http):
        from lendspec.core.network.through_httpx import HttpxEngine  # noqa: PLC0415 (few bring their own)

        return Bounded(HttpxEngine(http))
    if isinstance(http, Engine):
        return Bounded(http)
    raise TypeError(f"http: expected httpx.Client, httpx.BaseTransport or an Engine, got {type(http).__name__}")


def async_engine_for(http: object) -> AsyncEngine:
    """The engine for an `httpx.AsyncClient`, an `httpx.AsyncBaseTransport` or an `AsyncEngine`; None is a new one.

    Raises:
        TypeError: `http` is none of them.
    """
    if http is None:
        from lendspec.core.network._async.http_engine import AsyncHttpEngine  # noqa: PLC0415 (see above)

        return AsyncHttpEngine()
    warn_of_retries(http)
    if _is_async_of_httpx(http):
        from lendspec.core.network.through_httpx import AsyncHttpxEngine  # noqa: PLC0415 (few bring their own)

        return AsyncBounded(AsyncHttpxEngine(http))
    if isinstance(http, AsyncEngine):
        return AsyncBounded(http)
    expected = "httpx.AsyncClient, httpx.AsyncBaseTransport or an AsyncEngine"
    raise TypeError(f"http: expected {expected}, got {type(http).__name__}")


def _is_of_httpx(http: object) -> TypeGuard[httpx.Client | httpx.BaseTransport]:
    httpx = sys.modules.get("httpx")  # who brings something of httpx has imported it
    return httpx is not None and isinstance(http, httpx.Client | httpx.BaseTransport)


def _is_async_of_httpx(http: object) -> TypeGuard[httpx.AsyncClient | httpx.AsyncBaseTransport]:
    httpx = sys.modules.get("httpx")
    return httpx is not None and isinstance(http, httpx.AsyncClient | httpx.AsyncBaseTransport)

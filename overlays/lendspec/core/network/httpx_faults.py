"""What the failures of httpx mean: whether the request may have left, and a reason without any part of it."""

# httpx takes 100 ms to import, and programs that bring nothing of it do without.
# ruff: noqa: PLC0415

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from lendspec.core.engine import EngineFault
from lendspec.core.network.through_pool import has_left

if TYPE_CHECKING:
    import httpx

__all__ = ["failures", "fault_of"]

_BROKEN: Final = "the connection broke before the answer was whole"


@functools.cache
def failures() -> tuple[type[Exception], ...]:
    """What httpx raises."""
    import httpx

    return (httpx.HTTPError, httpx.StreamError, OSError)


@functools.cache
def _before() -> tuple[tuple[type[Exception], str], ...]:
    """Failures before the request leaves, and their reasons; the first that fits."""
    import httpx

    return (
        (httpx.ConnectTimeout, "no connection within the timeout"),
        (httpx.PoolTimeout, "no free connection within the timeout"),
        (httpx.ConnectError, "no connection"),
        (httpx.ProxyError, "no connection through the proxy"),
        (httpx.UnsupportedProtocol, "neither http nor https"),
    )


@functools.cache
def _after() -> tuple[tuple[type[Exception], str], ...]:
    """Failures once the request may have left; the first that fits."""
    import httpx

    return (
        (httpx.WriteTimeout, "the request could not be sent within the timeout"),
        (httpx.ReadTimeout, "no answer within the timeout"),
        (httpx.DecodingError, "the body of the answer cannot be decompressed"),
        (httpx.RemoteProtocolError, "the connection was closed, or spoke no HTTP, before the answer was whole"),
        (httpx.ReadError, _BROKEN),
        (httpx.WriteError, _BROKEN),
        (httpx.CloseError, _BROKEN),
    )


def fault_of(error: Exception, request: httpx.Request, *, in_client: bool) -> EngineFault:
    """The fault that a failure comes to.

    A hook or a transport of the user may send requests of its own: that one of those had no connection says nothing of
    ours, which the server may have executed by then.

    Args:
        error: What was raised.
        request: What was to be sent.
        in_client: Whether it went through a client of httpx, which marks failures of its transports with the request.
    """
    if not has_left(request) and _is_about(error, request, in_client=in_client):
        for kind, reason in _before():
            if isinstance(error, kind):
                detail = str(error)  # of the system or the proxy; later it may quote what was sent
                return EngineFault(f"{reason}: {detail}" if detail else reason, sent=False)
    for kind, reason in _after():
        if isinstance(error, kind):
            return EngineFault(reason, sent=True)
    return EngineFault(f"the transfer failed ({type(error).__name__})", sent=True)


def _is_about(error: Exception, request: httpx.Request, *, in_client: bool) -> bool:
    failed = getattr(error, "_request", None)  # the property raises where there is none
    return failed is request or (failed is None and not in_client)

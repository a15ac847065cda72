"""A span of OpenTelemetry for every call, where its API is installed; nothing otherwise."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Generator

    from opentelemetry.trace import Span, Tracer

    from lendspec.core.errors import LendspecError
    from lendspec.core.hooks import Attempt, Wait
    from lendspec.core.operation import Operation

__all__ = ["NO_SPAN", "CallSpan", "call_span"]


class CallSpan(Protocol):
    """The span of a call that goes on."""

    def attempted(self, attempt: Attempt) -> None:
        """An attempt has ended."""
        ...

    def waits(self, wait: Wait) -> None:
        """It waits for a limit."""
        ...

    def failed(self, error: LendspecError) -> None:
        """The call has ended in `error`."""
        ...


class _NoSpan:
    def attempted(self, attempt: Attempt) -> None:
        """Nobody listens."""

    def waits(self, wait: Wait) -> None:
        """Nobody listens."""

    def failed(self, error: LendspecError) -> None:
        """Nobody listens."""


class _OpenSpan:
    """Names of attributes: https://opentelemetry.io/docs/specs/semconv/http/http-spans/."""

    def __init__(self, span: Span) -> None:
        self._span = span

    def attempted(self, attempt: Attempt) -> None:
        span = self._span
        span.set_attribute("lendspec.attempts", attempt.number)
        if attempt.status is not None:
            span.set_attribute("http.response.status_code", attempt.status)
        for name, used in attempt.limits_used.items():
            span.set_attribute(f"lendspec.limits_used.{name.lower()}", used)
        span.set_attribute("server.address", attempt.host.partition(":")[0])
        span.add_event("attempt", {"lendspec.attempt": attempt.number, "lendspec.outcome": attempt.error or "done"})

    def waits(self, wait: Wait) -> None:
        self._span.add_event("waiting", {"lendspec.budget": wait.budget, "lendspec.wait": wait.seconds})

    def failed(self, error: LendspecError) -> None:
        from opentelemetry.trace import Status, StatusCode  # noqa: PLC0415 (only where it is installed)

        with contextlib.suppress(Exception):
            self._span.set_attribute("error.type", type(error).__name__)
            if error.code is not None:
                self._span.set_attribute("lendspec.code", error.code)
            self._span.set_status(Status(StatusCode.ERROR))


NO_SPAN: Final[CallSpan] = _NoSpan()
"""Where nobody listens."""


@contextlib.contextmanager
def call_span(operation: Operation[object], base_url: str) -> Generator[CallSpan]:
    """The span of one call: exchange, operation and host; no argument, query, header, body or words of the exchange.

    What tracing itself raises has no effect on the call.
    """
    stack = contextlib.ExitStack()
    span = NO_SPAN
    with contextlib.suppress(Exception):
        span = _begun(stack, operation, base_url)
    try:
        yield span
    finally:
        with contextlib.suppress(Exception):
            stack.close()


def _begun(stack: contextlib.ExitStack, operation: Operation[object], base_url: str) -> CallSpan:
    tracer = _tracer()
    if tracer is None:
        return NO_SPAN
    from opentelemetry.trace import SpanKind  # noqa: PLC0415 (only where it is installed)

    attributes = {
        "lendspec.exchange": operation.exchange,
        "lendspec.operation": operation.python_name,
        "http.request.method": operation.method,
        "url.template": operation.path_template,
        "server.address": urlsplit(base_url).hostname or "",
    }
    begun = tracer.start_as_current_span(
        f"{operation.exchange} {operation.python_name}",
        kind=SpanKind.CLIENT,
        attributes=attributes,
        record_exception=False,  # its text and traceback are more than a span should hold
        set_status_on_exception=False,
    )
    return _OpenSpan(stack.enter_context(begun))


@functools.cache
def _tracer() -> Tracer | None:
    try:
        from opentelemetry import trace  # noqa: PLC0415 (it need not be installed)
    except ImportError:
        return None
    return trace.get_tracer("lendspec")

"""What a user may set beside a client to watch or bound it, and how it raises."""

from __future__ import annotations

import contextlib
import logging

from opentelemetry import trace

from lendspec.core.retry import RetryPolicy

__all__ = ["drift", "hook", "limiter", "log_raises", "observer_raises", "retry"]


def hook(error, moment, _awaited, chance):
    class Hook:
        def before(self, _attempt):
            if moment == "before" and chance():
                raise error("of the user's own")

        def after(self, _attempt):
            if moment == "after" and chance():
                raise error("of the user's own")

    return {"hooks": [Hook()]}


def drift(error, _moment, _awaited, chance):
    def watch(drift):
        if chance():
            raise error("of the user's own")

    return {"on_drift": watch, "strict": chance()}


class _Filter(logging.Filter):
    def __init__(self, error, chance):
        super().__init__()
        self._error, self._chance = error, chance

    def filter(self, record):
        if self._chance():
            raise self._error("of the user's own")
        return super().filter(record)


def retry(error, _moment, _awaited, chance):
    def dice():
        if chance():
            raise error("of the user's own")
        return 0.1

    return {"retry": RetryPolicy(attempts=3, base=0.01, budget=0.8, random=dice)}


class _Limits:
    """Limits of the user's own, which keep to none and raise now and then."""

    def __init__(self, error, moment, chance):
        self._error, self._moment, self._chance = error, moment, chance

    def _maybe(self, moment):
        if self._moment == moment and self._chance():
            raise self._error("of the user's own")

    def limiter(self, **_place):
        """Themselves."""
        return self

    def acquire(self, *_asked, **_manner):
        """A right that is none."""
        self._maybe("before")
        return object()

    def learn(self, *_told):
        """Learn nothing."""
        self._maybe("after")

    def give_back(self, *_permit):
        """Take nothing back."""
        self._maybe("after")

    def close(self):
        """Nothing is held."""


class _AwaitedLimits(_Limits):
    def async_limiter(self, **_place):
        """Themselves."""
        return self

    async def acquire(self, *_asked, **_manner):
        """A right that is none."""
        return super().acquire()

    async def learn(self, *_told):
        """Learn nothing."""
        super().learn()

    async def give_back(self, *_permit):
        """Take nothing back."""
        super().give_back()

    async def aclose(self):
        """Nothing is held."""


def limiter(error, moment, awaited, chance):
    return {"limiter": (_AwaitedLimits if awaited else _Limits)(error, moment, chance)}


_OBSERVED = []


class _Span(trace.NonRecordingSpan):
    """A span whose exporter fails now and then."""

    def __init__(self):
        super().__init__(trace.INVALID_SPAN_CONTEXT)

    def _maybe(self):
        for error, chance in _OBSERVED:
            if chance():
                raise error("of the user's own")

    def set_attribute(self, key, value):
        """Take it, or fail."""
        self._maybe()

    def add_event(self, name, attributes=None, timestamp=None):
        """Take it, or fail."""
        self._maybe()

    def set_status(self, status, description=None):
        """Take it, or fail."""
        self._maybe()

    def end(self, end_time=None):
        """Export it, or fail."""
        self._maybe()


class _Tracer(trace.NoOpTracer):
    def start_span(self, *_what, **_how):
        """A span that fails now and then."""
        return _Span()

    @contextlib.contextmanager
    def start_as_current_span(self, *_what, **_how):
        """The same, ended."""
        span = _Span()
        yield span
        span.end()


class _Provider(trace.NoOpTracerProvider):
    def get_tracer(self, *_name, **_how):
        """The tracer of all."""
        return _Tracer()


trace.set_tracer_provider(_Provider())


@contextlib.contextmanager
def log_raises(error, chance):
    """A filter of the library's log that raises, also for records of DEBUG."""
    watched, raises = logging.getLogger("lendspec"), _Filter(error, chance)
    level = watched.level
    watched.addFilter(raises)
    watched.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        watched.removeFilter(raises)
        watched.setLevel(level)


@contextlib.contextmanager
def observer_raises(error, chance):
    """Spans that raise."""
    _OBSERVED.append((error, chance))
    try:
        yield
    finally:
        _OBSERVED.clear()

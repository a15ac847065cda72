# Derived from _async/session.py by tools/unasync.py: change that file and run it again.
"""The session: carries a call from its arguments to its result, or to one of the errors."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Self, TypeVar, Unpack, cast

from attrs import evolve

from lendspec.core._sync.carrier import Carrier
from lendspec.core._sync.settling import Settling
from lendspec.core.call import CallOptions, Changes, Manner, RawAnswer, check_timeout
from lendspec.core.clock import Clock
from lendspec.core.course import Course, Means
from lendspec.core.dialect import Dialect
from lendspec.core.drift import DriftBook, watched
from lendspec.core.engine import Answer, Engine
from lendspec.core.errors import DecodeError
from lendspec.core.hosts import Hosts
from lendspec.core.keys import KeyBook
from lendspec.core.keywords import refuse_unknown
from lendspec.core.limits.protocol import Limiter
from lendspec.core.operation import Operation
from lendspec.core.outcome import completed
from lendspec.core.prepare import prepare
from lendspec.core.read import result_of
from lendspec.core.redact import redact_body, redact_text
from lendspec.core.retry import RetryTokens
from lendspec.core.sent import SentBook
from lendspec.core.settling import Written, WrittenBook, stage_of, status_in, word
from lendspec.core.waiting import Sleep, sleep

__all__ = ["Session"]

T = TypeVar("T")


class Session:
    """Calls operations of one exchange with one set of credentials; usable as a context manager.

    Args:
        dialect: Signs requests and understands answers.
        engine: Sends requests; closed with the session.
        now: Unix time in seconds of this machine; not used where there is a `clock`.
        sleep: How to wait before another attempt.
        limiter: Keeps to the limits of the exchange; closed with the session.
        clock: Tells the exchange's time; the local time if absent.
        fallbacks: Other base URLs that serve the same as that of the dialect; see `lendspec.core.hosts`.
        **settings: How calls are carried; see `with_options`.

    Raises:
        TypeError: Another keyword, or a value of another type.
        ValueError: A value that is out of its range.
    """

    def __init__(
        self,
        dialect: Dialect,
        engine: Engine,
        *,
        now: Callable[[], float] = time.time,
        sleep: Sleep = sleep,
        limiter: Limiter | None = None,
        clock: Clock | None = None,
        fallbacks: Iterable[str] = (),
        **settings: Unpack[Changes],
    ) -> None:
        self._dialect = dialect
        self._manner = Manner(**settings)
        clock = clock or Clock(now=now)
        hosts = Hosts((dialect.base_url, *fallbacks), clock.monotonic)
        self._means = Means(dialect, clock, KeyBook(), RetryTokens(), hosts, SentBook())
        self._drifts = DriftBook()
        self._writes = WrittenBook()
        self._carrier = Carrier(self._means, engine, limiter, sleep)
        self._owner = True
        self._closed = False
        self._warned: set[Operation[object]] = set()

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """A copy with other settings that shares connections, limits, clock and idempotency keys with this one.

        Closing the copy leaves this one open; closing this one closes the copy.

        Args:
            **changes: `timeout`, `recv_window`, `retry`, `deadline`, `max_body`, `limits`, `hooks`, `on_drift`,
                `strict`; see `CallOptions`.

        Raises:
            TypeError: Another keyword, or a value of another type.
            ValueError: A value that is out of its range.
        """
        refuse_unknown(changes, Changes.__optional_keys__)
        manner = evolve(self._manner, **changes)
        copy = type(self).__new__(type(self))
        copy.__dict__.update({**self.__dict__, "_manner": manner, "_owner": False})
        return copy

    def now(self) -> datetime:
        """This moment by the exchange's clock, as far as that is known (aware, UTC)."""
        clock = self._means.clock
        return clock.moment_of(clock.instant())

    def call(self, operation: Operation[T], values: Mapping[str, object], options: CallOptions | None = None) -> T:
        """The result of `operation`.

        Args:
            operation: What to ask.
            values: Arguments by Python name; None is absent.
            options: Settings of this call alone.

        Raises:
            TypeError: An argument is missing, unknown or of another type; nothing was sent.
            ValueError: An argument cannot be sent as it is; nothing was sent.
            LendspecError: The exchange did not do it, or what it did cannot be told; see `lendspec.core.errors`.
            RuntimeError: The session is closed.
        """
        _, result, written = self._done(operation, values, options)
        if written is not None:
            self._writes.keep(result, written)
        return result

    def call_raw(
        self, operation: Operation[T], values: Mapping[str, object], options: CallOptions | None = None
    ) -> RawAnswer[T]:
        """The result of `operation` with the answer as the exchange sent it; see `call`.

        Raises:
            TypeError: See `call`.
            ValueError: See `call`.
            LendspecError: See `call`.
            RuntimeError: See `call`.
        """
        answer, result, written = self._done(operation, values, options)
        secrets = self._dialect.secrets
        raw = RawAnswer(
            status=answer.status,
            headers={name: redact_text(value, secrets) for name, value in answer.headers.items()},
            body=redact_body(answer.body, secrets),
            limits_used=self._means.limits_used(answer.headers),
            result=result,
        )
        if written is not None:
            self._writes.keep(result, written)
            self._writes.keep(raw, written)
        return raw

    def _done(
        self, operation: Operation[T], values: Mapping[str, object], options: CallOptions | None
    ) -> tuple[Answer, T, Written | None]:
        if self._closed or self._carrier.closed:
            raise RuntimeError(f"{operation.exchange} {operation.python_name}: the client is closed")
        self._warn_once(operation)
        prepared = prepare(operation, values)
        course = Course(prepared, self._manner.under(options), self._means)
        answer, payload = self._carrier.carry(course)
        result = result_of(operation, payload)
        if course.manner.watches:
            result = watched(course.manner, self._drifts, self._dialect.secrets, operation, payload, result)
        if isinstance(result, DecodeError):
            del payload  # a traceback may show the variables of this frame
            raise completed(result, prepared, answer, self._dialect.secrets)
        return answer, result, _written(course, payload)

    def settled(self, result: object, within: float) -> object:
        """What `Client.settled` gives; see there.

        Raises:
            Refused: The exchange's record says that it did not execute the request.
            StillPending: It is neither done nor failed after `within` seconds.
            TypeError: `result` is of no write of this client that can be waited for, or `within` is no number.
            ValueError: `within` is not above zero.
            RuntimeError: The session is closed.
        """
        within = check_timeout(within, "within")
        if self._closed or self._carrier.closed:
            raise RuntimeError(f"{self._dialect.exchange} settled: the client is closed")
        written = self._writes.find(result)
        if written is None:
            raise TypeError(
                f"settled: expected what a write of this client has returned, got {type(result).__name__}; a copy is "
                "not known, nor is a write that the exchange settles at once. One that returns None is called under "
                "raw, and its RawAnswer is given here"
            )
        told = cast("RawAnswer[object]", result).result if isinstance(result, RawAnswer) else result
        return Settling(self._carrier, self._manner, written, told).wait(within)

    def _warn_once(self, operation: Operation[object]) -> None:
        deprecated = operation.deprecated
        if deprecated is None or operation in self._warned:
            return
        self._warned.add(operation)
        sunset = f" (sunset {deprecated.sunset})" if deprecated.sunset else ""
        successor = f"; use {deprecated.replaced_by}" if deprecated.replaced_by else ""
        message = f"{operation.exchange} {operation.python_name} is deprecated{sunset}{successor}"
        # The line of the user's own code: this, _done, call, the generated method, the user.
        warnings.warn(message, DeprecationWarning, stacklevel=5)

    def close(self) -> None:
        """Let go of all connections; calls are refused from here on. Closing twice does no harm."""
        self._closed = True
        if self._owner:
            self._carrier.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Session({self._dialect.exchange})"


def _written(course: Course, payload: object) -> Written | None:
    """What is kept of a write whose end is not certain from its success; None for every other call."""
    prepared = course.prepared
    if prepared.operation.settlement is None:
        return None
    status = status_in(prepared.operation, payload)
    stage = stage_of(prepared.operation, payload)
    return Written(prepared, course.first, course.last, course.sending, stage, None if status is None else word(status))

# Derived from _async/carrier.py by tools/unasync.py: change that file and run it again.
"""Carries a call to the exchange: waits for its turn, signs, sends, judges, and tries again where that helps."""

from __future__ import annotations

import contextlib
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from lendspec.core._sync.inquiry import inquire
from lendspec.core.call import CallOptions, Manner
from lendspec.core.causes import bare, hidden, said_in, shown_cause
from lendspec.core.course import Course
from lendspec.core.dialect import NOT_JSON
from lendspec.core.engine import EngineFault, UnusableHere
from lendspec.core.errors import AlreadyExecuted, ClockSkew, ConfigurationError, LendspecError, NotSent, Unanswered
from lendspec.core.hooks import tell, tell_wait
from lendspec.core.log import log_attempt, log_failure, log_wait
from lendspec.core.outcome import by_status, no_answer, no_json
from lendspec.core.prepare import prepare
from lendspec.core.read import payload_of, result_of
from lendspec.core.retry import ONE_ATTEMPT
from lendspec.core.settling import failed_status
from lendspec.core.spans import NO_SPAN, call_span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.course import Means
    from lendspec.core.engine import Answer, Engine
    from lendspec.core.hooks import Attempt, Wait
    from lendspec.core.limits.permit import Permit
    from lendspec.core.limits.protocol import Limiter
    from lendspec.core.operation import Operation
    from lendspec.core.request import Request
    from lendspec.core.spans import CallSpan
    from lendspec.core.waiting import Sleep

__all__ = ["Carrier", "Outcome"]

Outcome: TypeAlias = "tuple[Answer, object] | LendspecError"

_LONGEST_LOOK_AT_THE_CLOCK: Final = 2.0
_NO_HEADERS: Final[Mapping[str, str]] = MappingProxyType({})


class Carrier:
    """Sends the calls of a client, and of the copies that `with_options` makes of it.

    Args:
        means: What these calls share.
        engine: Sends requests; closed with the carrier.
        limiter: Keeps to the limits of the exchange; closed with the carrier.
        sleep: How to wait.
    """

    def __init__(self, means: Means, engine: Engine, limiter: Limiter | None, sleep: Sleep) -> None:
        self.means = means
        self._engine = engine
        self._limiter = limiter
        self._sleep = sleep
        self.closed = False

    def carry(self, course: Course) -> tuple[Answer, object]:
        """Answer and parsed body of the attempt that the exchange executed.

        Raises:
            LendspecError: The exchange did not do it, or what it did cannot be told.
        """
        operation = course.prepared.operation
        if operation.security and self.means.clock.claim_due():
            self.measure(course)
        with call_span(operation, self.means.dialect.base_url) as span:
            outcome = self._outcome(course, span)
            if isinstance(outcome, LendspecError):
                span.failed(outcome)
                if isinstance(outcome, Unanswered):
                    outcome.look = partial(inquire, self, course, executed=isinstance(outcome, AlreadyExecuted))
                raise outcome
        self.means.tokens.give_back()
        return outcome

    def _outcome(self, course: Course, span: CallSpan) -> Outcome:
        """What the attempts came to, also where something else than an outcome broke them off."""
        try:
            return self._attempts(course, span)
        except Exception as failure:  # credentials are missing, or what a user has brought failed
            outcome = course.overtaken(failure)
            if outcome is None:
                raise
        return outcome

    def pause(self, seconds: float) -> None:
        """Let them pass."""
        self._sleep(seconds)

    def measure(self, on_the_way: Course) -> float | None:
        """Measure how far the exchange's clock is away, on the way of a call.

        Returns:
            Half of the round trip in seconds, by which it may be wrong; None where it cannot be measured.
        """
        clock = self.means.clock
        if clock.source is None:
            return None
        operation = clock.source.operation()
        timeout = min(on_the_way.transfer_limits().timeout, _LONGEST_LOOK_AT_THE_CLOCK)
        quick = Manner(
            timeout=timeout, deadline=timeout, retry=ONE_ATTEMPT, limits="raise", hooks=on_the_way.manner.hooks
        )
        course = Course(prepare(operation, {}), quick, self.means)
        outcome = self._attempts(course, NO_SPAN)
        if isinstance(outcome, LendspecError):
            return None
        result = result_of(operation, outcome[1])
        if isinstance(result, LendspecError):
            return None
        return clock.learn(course.last, clock.source.moment_in(result))

    def _attempts(self, course: Course, span: CallSpan) -> Outcome:
        while True:
            permit = self._permit(course, span)
            if isinstance(permit, LendspecError):
                return course.verdict(permit)
            outcome, wait = self._attempt(course, permit, span)
            if not isinstance(outcome, LendspecError):
                return outcome
            if wait is None:
                return course.verdict(outcome)
            if isinstance(outcome, ClockSkew):
                self.measure(course)
            self._sleep(wait)

    def _permit(self, course: Course, span: CallSpan) -> Permit | LendspecError | None:
        """The right to send an attempt, or why there is none; None where no limits are kept."""
        permit = None
        if self._limiter is not None:
            operation, texts = course.prepared.operation, course.prepared.texts
            wait, told = course.manner.limits == "wait", partial(_tell_wait, course, span)
            try:
                permit = self._limiter.acquire(operation, texts, wait=wait, deadline=course.latest, told=told)
            except LendspecError as error:
                return course.completed(error, None)
        late = course.too_late()
        if late is not None and permit is not None:
            self._learn(permit, None, late)
        return late or permit

    def _attempt(self, course: Course, permit: Permit | None, span: CallSpan) -> tuple[Outcome, float | None]:
        """What an attempt came to, and the wait for the next one if there is one."""
        attempt = course.begin()
        try:
            tell(course.manner.hooks, "before", attempt)
            answer, outcome = self._exchange(course)
        except BaseException as broken:  # cancelled, or credentials are missing
            bare(broken)  # the frames below hold the request
            self._tell_end(course, course.broken_off(attempt, broken), span)
            nothing_left = None if course.is_out else NotSent("the call was broken off before it left")
            self._learn(permit, None, broken if isinstance(broken, LendspecError) else nothing_left)
            raise broken from None
        error = outcome if isinstance(outcome, LendspecError) else None
        self._learn(permit, answer, error)
        attempt = course.ended(attempt, answer, error)
        self._tell_end(course, attempt, span)
        return outcome, attempt.retry_in

    def _exchange(self, course: Course) -> tuple[Answer | None, Outcome]:
        operation, dialect = course.prepared.operation, self.means.dialect
        options = CallOptions(recv_window=course.manner.recv_window)
        now_ms = int(self.means.clock.now() * 1000)
        request = dialect.authorize(course.prepared.draft, operation, options, now_ms).at(course.host)
        limits = course.transfer_limits()
        course.leaves()
        try:
            answer = self._engine.send(request.method, request.url, request.headers, request.body, limits)
        except UnusableHere as fault:
            return None, course.completed(ConfigurationError(fault.reason), None)
        except EngineFault as fault:
            unanswered = fault
        except Exception as error:  # noqa: BLE001 (a user's engine, transport or hook: the request may have left)
            unanswered = EngineFault(f"the transfer failed ({type(error).__name__})", sent=True, cause=error)
        else:
            return answer, self._read(course, answer)
        return None, self._unanswered(course, request, unanswered)

    def _read(self, course: Course, answer: Answer) -> Outcome:
        operation = course.prepared.operation
        payload = payload_of(operation, answer)
        error = self._judged(operation, answer, payload)
        return (answer, payload) if error is None else course.completed(error, answer)

    def _unanswered(self, course: Course, request: Request, fault: EngineFault) -> LendspecError:
        secrets, said = self.means.dialect.secrets, said_in(request)
        reason = hidden(fault.reason, secrets, said)  # an engine of the user may say anything
        error = course.completed(no_answer(course.prepared.operation, EngineFault(reason, fault.sent)), None)
        if fault.cause is not None:
            error.__cause__ = shown_cause(fault.cause, secrets, said)
        return error

    def _judged(self, operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
        error = self.means.dialect.classify(operation, answer, payload) or by_status(operation, answer)
        if error is None and payload is NOT_JSON:
            return no_json(operation)
        return error or failed_status(operation, payload)

    def _learn(self, permit: Permit | None, answer: Answer | None, error: LendspecError | None) -> None:
        if self._limiter is None or permit is None:
            return
        try:
            if answer is None:
                self._limiter.learn(permit, None, _NO_HEADERS, error)
            else:
                self._limiter.learn(permit, answer.status, answer.headers, error)
        except Exception:  # noqa: BLE001 (the exchange may have executed the request: its outcome must not get lost)
            log_failure("the limiter failed to learn")

    def _tell_end(self, course: Course, attempt: Attempt, span: CallSpan) -> None:
        """Whoever watches may fail: the outcome must not get lost over it."""
        for watcher in (log_attempt, span.attempted, partial(tell, course.manner.hooks, "after")):
            with contextlib.suppress(Exception):
                watcher(attempt)

    def close(self) -> None:
        """Let go of all connections; closing twice does no harm."""
        if not self.closed:
            self.closed = True
            self._engine.close()
            if self._limiter is not None:
                self._limiter.close()


def _tell_wait(course: Course, span: CallSpan, wait: Wait) -> None:
    for watcher in (log_wait, span.waits, partial(tell_wait, course.manner.hooks)):
        with contextlib.suppress(Exception):  # whoever watches may fail
            watcher(wait)

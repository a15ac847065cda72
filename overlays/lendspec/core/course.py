"""The course of one call: what its attempts have come to, whether there is another one, and what it all means."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from lendspec.core.causes import shown_cause
from lendspec.core.engine import TransferLimits
from lendspec.core.errors import AlreadyExecuted, ClockSkew, NotSent, OutcomeUnknown, Refused, Unanswered, Unavailable
from lendspec.core.hooks import Attempt
from lendspec.core.keys import protection
from lendspec.core.outcome import broken_off, completed
from lendspec.core.retry import RetryTokens, surely_undone
from lendspec.core.sent import Sending

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.call import Manner
    from lendspec.core.clock import Clock, Instant
    from lendspec.core.dialect import Dialect
    from lendspec.core.engine import Answer
    from lendspec.core.errors import LendspecError
    from lendspec.core.hosts import Hosts
    from lendspec.core.keys import KeyBook
    from lendspec.core.prepare import Prepared
    from lendspec.core.sent import Ending, SentBook

__all__ = ["Course", "Means"]

_SHORTEST: Final = 0.001
_NOTHING_USED: Final[Mapping[str, int]] = MappingProxyType({})


@frozen
class Means:
    """What the calls of a client share.

    Attributes:
        dialect: Signs requests and understands answers.
        clock: The exchange's time.
        keys: When idempotency keys were first sent.
        tokens: What retries are paid from.
        hosts: Where requests go.
        sent: The writes that left.
    """

    dialect: Dialect
    clock: Clock
    keys: KeyBook
    tokens: RetryTokens
    hosts: Hosts
    sent: SentBook

    def limits_used(self, headers: Mapping[str, str]) -> Mapping[str, int]:
        """What the headers say is used of the limits; nothing where the dialect fails over them."""
        try:
            return self.dialect.limits_used(headers)
        except Exception:  # noqa: BLE001 (the outcome of the request must not get lost over a header)
            return _NOTHING_USED


class Course:
    """One call on its way: decides, but sends and waits for nothing itself.

    Attributes:
        prepared: The call.
        manner: How it is carried.
        number: Number of the attempt that is under way; 0 before the first.
        first: When the first attempt left that may have been executed, or an earlier request with its key; when the
            call began, where there was none.
        last: When the last attempt left; when the call began, before the first.
        sending: The same, as the other calls of the client see it.
        host: Base URL that the attempt goes to.
    """

    def __init__(self, prepared: Prepared[object], manner: Manner, means: Means) -> None:
        self.prepared = prepared
        self.manner = manner
        self.number = 0
        self.first = self.last = means.clock.instant()
        self.host = means.hosts.first()
        self._means = means
        self._begun = self.first.monotonic
        self._attempt_begun = self.first
        self._unknown: OutcomeUnknown | None = None
        self._error: LendspecError | None = None
        self._key_came_before = False
        self._key_sent: Instant | None = None
        self._clock_corrected = False
        self._is_out = False
        self.sending = self._sending(self.first)

    @property
    def latest(self) -> float | None:
        """Moment (monotonic seconds) beyond which no attempt may leave, and nothing is waited for."""
        ends = [] if self.manner.deadline is None else [self._begun + self.manner.deadline]
        if self._unknown is not None and self._key_sent is not None:
            ends.append(self._key_sent.monotonic + protection(self.prepared.operation))
        return min(ends, default=None)

    @property
    def is_out(self) -> bool:
        """Whether an attempt is under way: bytes of it may have left."""
        return self._is_out

    def transfer_limits(self) -> TransferLimits:
        """How long the next attempt may take, and how large its response may be."""
        left = self._left()
        total = None if left is None else max(_SHORTEST, left)
        timeout = self.manner.timeout if total is None else min(self.manner.timeout, total)
        return TransferLimits(timeout, total, self.manner.max_body)

    def too_late(self) -> LendspecError | None:
        """The error of an attempt that can no longer leave, however long it had to wait for its turn; or None."""
        if self._in_time(0.0):
            return None
        left = self._left()
        expired = left is not None and left <= 0
        reason = f"the deadline of {self.manner.deadline} s passed" if expired else "its id protects it no longer"
        return self.completed(NotSent(f"{reason}, so it was not sent", safe_to_retry=True), None)

    def begin(self) -> Attempt:
        """The next attempt."""
        self.number += 1
        operation, clock = self.prepared.operation, self._means.clock
        instant = clock.instant()
        self._attempt_begun = instant
        moment = clock.moment_of(instant)
        host = self.host.partition("://")[2]
        return Attempt(operation.exchange, operation.python_name, operation.effect, self.number, moment, host=host)

    def leaves(self) -> None:
        """The attempt is signed and goes out now."""
        self._is_out = True
        self.last = instant = self._means.clock.instant()
        self._keep(self._sending(instant))
        key = self.prepared.request_id
        if key is not None:
            self._key_sent = self._means.keys.first_sent(self.prepared.operation, key, instant)

    def ended(self, attempt: Attempt, answer: Answer | None, error: LendspecError | None) -> Attempt:
        """`attempt` with what became of it, and with the wait for the next one; remembers what is unknown."""
        self._is_out = False
        self._error = error
        self._remember(error)
        self._keep(evolve(self.sending, ending=self._ending(error)))
        wait = None if error is None else self._wait(error)
        self._look_for_host(answer, error)
        limits = self._means.limits_used(answer.headers) if answer else attempt.limits_used
        return evolve(
            self.broken_off(attempt, error),
            status=answer.status if answer else None,
            limits_used=limits,
            code=error.code if error else None,
            retry_in=wait,
        )

    def _remember(self, error: LendspecError | None) -> None:
        """Keep what is unknown, and since when."""
        if isinstance(error, Unanswered) and self._unknown is None:
            self._key_came_before = error.code in self._means.dialect.recall.repeated
            self.first = self._earliest_with_its_key() if self._key_came_before else self.last
        if isinstance(error, OutcomeUnknown):
            self._unknown = error

    def _earliest_with_its_key(self) -> Instant:
        """The earliest moment of a request whose key the exchange knew when it took this one."""
        idempotency = self.prepared.operation.idempotency
        seconds = idempotency.seconds if idempotency else 0
        return evolve(self.last, monotonic=self.last.monotonic - seconds, local=self.last.local - seconds)

    def broken_off(self, attempt: Attempt, error: BaseException | None) -> Attempt:
        """`attempt` with its duration, and with what ended it."""
        duration = self._means.clock.monotonic() - self._attempt_begun.monotonic
        return evolve(attempt, duration=duration, error=type(error).__name__ if error else None)

    def verdict(self, error: LendspecError) -> LendspecError:
        """What the call as a whole ended in, when its last attempt ended in `error`."""
        unknown = self._unknown
        if self.prepared.operation.effect == "read" or unknown is None or isinstance(error, Unanswered):
            final = error
        else:
            unknown.message = f"{unknown.message} A later attempt did not help: {error}"
            unknown.args = (unknown.message,)
            unknown.__cause__ = error
            final = unknown
        if isinstance(final, Unanswered):
            final.moment = self._means.clock.moment_of(self.first)
        return final

    def overtaken(self, failure: Exception) -> LendspecError | None:
        """The outcome where something of the user's, or of ours, failed on the way; None where nothing has left.

        What has left may have been executed, whatever failed afterwards; what was refused before is refused.
        """
        outcome = self._error
        if self._is_out or self._unknown is not None:
            outcome = self.completed(broken_off(failure), None)
            self.first = self.first if self._unknown else self.last
        if outcome is None:
            return None
        outcome.__cause__ = shown_cause(failure, self._means.dialect.secrets)
        return self.verdict(outcome)

    def completed(self, error: LendspecError, answer: Answer | None) -> LendspecError:
        """`error` with the call and the answer; see `lendspec.core.outcome.completed`."""
        return completed(error, self.prepared, answer, self._means.dialect.secrets)

    def _sending(self, last: Instant) -> Sending:
        """The call, with an attempt that leaves at `last`, and with those before it that may have been executed."""
        clock, earlier = self._means.clock, self.sending if self._unknown else None
        return Sending(
            operation=self.prepared.operation.python_name,
            values=self.prepared.values,
            key=self.prepared.request_id,
            left=(*(earlier.left if earlier else ()), last),
            stamped=(earlier.stamped[0] if earlier else clock.at(self._attempt_begun), clock.at(last)),
            recv_window=self.manner.recv_window,
            number=self.sending.number if self.number else None,
        )

    def _keep(self, sending: Sending) -> None:
        if self.prepared.operation.effect == "write":
            self.sending = self._means.sent.keep(sending)

    def _ending(self, error: LendspecError | None) -> Ending:
        """What an attempt that ended in `error` makes of the call, as far as records go."""
        if error is None:
            return "done"
        if self._unknown is not None or not isinstance(error, Refused | NotSent | AlreadyExecuted):
            return "open"
        return "refused" if isinstance(error, Refused) else "nothing"

    def _look_for_host(self, answer: Answer | None, error: LendspecError | None) -> None:
        """Choose where another attempt would go: elsewhere only where this one surely did nothing, or is a read."""
        hosts, left = self._means.hosts, self.host
        if answer is None and error is not None:
            hosts.silent(left)
        undone = isinstance(error, NotSent) and self._unknown is None
        # Not after "too many" or a wrong time: that holds for all hosts.
        failed = isinstance(error, NotSent | OutcomeUnknown | Unavailable)
        if undone or (failed and self.prepared.operation.effect == "read"):
            self.host = hosts.after(left)

    def _wait(self, error: LendspecError) -> float | None:
        """Seconds until the next attempt; None: there is none."""
        if isinstance(error, ClockSkew):
            return self._wait_for_clock()
        retry = self.manner.retry
        if self.number >= retry.attempts or not self._may_repeat(error):
            return None
        wait = self._pause(error)
        spent = self._means.clock.monotonic() - self._begun
        if wait is None or spent + wait > retry.budget or not self._in_time(wait):
            return None
        return wait if self._means.tokens.take() else None

    def _pause(self, error: LendspecError) -> float | None:
        """What the policy says; where it fails there is no other attempt, and `error` stays what came out."""
        try:
            return self.manner.retry.wait(self.number, error)
        except Exception as failure:  # noqa: BLE001 (a policy of the user, or its random numbers)
            error.__cause__ = shown_cause(failure, self._means.dialect.secrets)
            return None

    def _wait_for_clock(self) -> float | None:
        """Once a call, and no matter of the policy: a request that is refused for its time has not even been read."""
        hopeless = self._clock_corrected or not self._means.clock.corrects or not self.prepared.operation.security
        if hopeless or not self._in_time(0.0):
            return None
        self._clock_corrected = True
        return 0.0

    def _may_repeat(self, error: LendspecError) -> bool:
        if surely_undone(self.prepared.operation, error):
            return True
        if self.prepared.operation.effect == "read" or self.prepared.request_id is None:
            return False
        # Where another call brought the key, nobody here knows when, nor how soon the exchange forgets it.
        return isinstance(error, OutcomeUnknown) and not self._key_came_before

    def _in_time(self, wait: float) -> bool:
        """Whether an attempt may leave in `wait` seconds."""
        left = self._left()
        if left is not None and wait >= left:
            return False
        if self._unknown is None or self._key_sent is None:
            return True
        # An attempt may have been executed: another one is safe only while the exchange knows its key.
        seconds = self._key_sent.seconds_to(self._means.clock.instant())
        return seconds + wait < protection(self.prepared.operation)

    def _left(self) -> float | None:
        deadline = self.manner.deadline
        return None if deadline is None else self._begun + deadline - self._means.clock.monotonic()

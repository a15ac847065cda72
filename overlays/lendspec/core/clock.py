"""The exchange's clock: how far this machine's is from it, measured when a request was refused for its time."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, cast

from attrs import field, frozen

from lendspec.core.forks import lock_of
from lendspec.core.operation import Operation

__all__ = ["Clock", "Instant", "TimeSource"]

_HOUR: Final = 3600.0
_EARLIEST: Final = datetime(2017, 1, 1, tzinfo=UTC)
_LATEST: Final = datetime(2100, 1, 1, tzinfo=UTC)
_SOON: Final = 60.0


@frozen
class TimeSource:
    """What tells the exchange's time.

    Attributes:
        operation: Gives the read to call, public and without arguments; called when it is first needed.
        attribute: Where in its result the time stands.
    """

    operation: Callable[[], Operation[object]] = field(repr=False)
    attribute: str

    def moment_in(self, result: object) -> datetime:
        """The exchange's time."""
        return cast("datetime", getattr(result, self.attribute))  # the table names the attribute that holds it


@frozen
class Instant:
    """A moment on both clocks of this machine.

    Attributes:
        monotonic: Seconds; does not jump, but may stand still while the machine sleeps.
        local: Unix time in seconds; goes on while the machine sleeps, but jumps when it is set.
    """

    monotonic: float
    local: float

    def seconds_to(self, later: Instant) -> float:
        """Seconds that may have passed until `later`: the longer of what the two clocks say."""
        return max(later.monotonic - self.monotonic, later.local - self.local)


class Clock:
    """Tells the time of the exchange; safe to share between threads and tasks.

    The offset is 0 until a request is refused for its timestamp: a clock that works costs nothing. Once it has turned
    out to be wrong it is measured again once an hour, before a signed call. A measurement that fails changes nothing.

    Args:
        source: What tells the exchange's time; None is no correction.
        correcting: False leaves refusals and times as they are; the offset can still be measured on demand.
        now: Unix time in seconds of this machine.
        monotonic: Seconds that never go back.
    """

    def __init__(
        self,
        source: TimeSource | None = None,
        *,
        correcting: bool = True,
        now: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.source = source
        self.corrects = correcting and source is not None
        self._now = now
        self.monotonic = monotonic
        self._offset = 0.0
        self._due: float | None = None
        self._lock = lock_of(self)

    @property
    def offset(self) -> float:
        """Seconds that the exchange's clock is ahead of this machine's, as last measured; 0 before."""
        return self._offset

    def now(self) -> float:
        """Unix time in seconds, of the exchange as far as it is known."""
        return self._now() + self._offset

    def instant(self) -> Instant:
        """This moment on the clocks of this machine."""
        return Instant(self.monotonic(), self._now())

    def at(self, instant: Instant) -> float:
        """Unix time in seconds of the exchange at `instant`, as far as it is known."""
        return instant.local + self._offset

    def moment_of(self, instant: Instant) -> datetime:
        """The same, aware and in UTC."""
        return datetime.fromtimestamp(self.at(instant), UTC)

    def claim_due(self) -> bool:
        """Whether the hourly measurement is due; only one of several callers is told so."""
        with self._lock:
            if self._due is None or self.monotonic() < self._due:
                return False
            self._due = self.monotonic() + _SOON
            return True

    def learn(self, sent: Instant, moment: datetime) -> float | None:
        """Take the exchange's answer to a question for the time.

        Args:
            sent: When the question left.
            moment: The exchange's time, taken to be that of the middle of the round trip.

        Returns:
            Seconds by which the measurement may be wrong: half of the round trip. A difference from the present
            offset that is smaller than this is no news and changes nothing. None for a time that no exchange can mean,
            from before there was one: it is not taken.
        """
        if not _EARLIEST <= moment <= _LATEST:
            return None
        doubt = max(0.0, self.monotonic() - sent.monotonic) / 2
        offset = moment.timestamp() - sent.local - doubt
        with self._lock:
            if abs(offset - self._offset) > doubt:
                self._offset = offset
            if self.corrects and self._offset:
                self._due = self.monotonic() + _HOUR
        return doubt

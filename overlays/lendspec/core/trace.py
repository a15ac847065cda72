"""When a request was under way, by the exchange's clock as it is read now: this machine's may have been set since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.clock import Instant
    from lendspec.core.recall import Acceptance
    from lendspec.core.sent import Sending

__all__ = ["BEFORE", "Sight", "Trace"]

BEFORE: Final = 5.0
"""Seconds before a request in which a record may still be its own, if the exchange's clocks differ."""

_STEP: Final = 1.0  # seconds: the clocks of a machine part by less while it is awake and nobody sets them
# Seconds after an attempt left within which a record is taken for its own; no exchange says how long it works on one.
_SOON: Final = 1.5
_SOON_ROUNDED: Final = 1.9  # of whole seconds, their end
_FAR: Final = 86_400.0  # seconds off, and a timestamp is of a clock that was wrong
_DRIFT: Final = 1e-4  # seconds a second by which a clock that nobody sets may be fast or slow


@frozen
class Sight:
    """The exchange's clock, read.

    Attributes:
        instant: When, on the clocks of this machine.
        moment: What it said, in Unix seconds.
        doubt: Seconds by which that may be wrong.
        acceptance: Which timestamps the exchange takes, where it says.
    """

    instant: Instant
    moment: float
    doubt: float
    acceptance: Acceptance | None = None

    def of(self, instant: Instant) -> float:
        """The exchange's time at `instant`, counted back by the clock that nobody can set."""
        return self.moment - (self.instant.monotonic - instant.monotonic)

    def trace(
        self,
        sending: Sending,
        *,
        values: Mapping[str, object] | None = None,
        executed: bool = False,
        before: float = BEFORE,
    ) -> Trace:
        """What is known of a request; see `Trace`. `values` are its own if absent."""
        accepted = self.acceptance.around(sending.stamped, sending.recv_window) if self.acceptance else None
        counted = self.instant.monotonic - sending.left[0].monotonic
        parted = self.instant.local - sending.left[0].local - counted
        left = tuple([self.of(instant) for instant in sending.left])
        # Two witnesses agree: the clocks of this machine with each other, or the counted time with the request's own.
        steady = abs(parted) <= _STEP or abs(left[0] - sending.stamped[0]) <= _STEP + self.doubt
        return Trace(
            sight=self,
            values=sending.values if values is None else values,
            left=left,
            now=self.moment,
            doubt=self.doubt,
            passed=self.instant.monotonic - sending.left[-1].monotonic,
            steady=steady,
            stamped=sending.stamped,
            accepted=accepted,
            before=before + _DRIFT * counted,
            executed=executed,
        )


@frozen
class Trace:
    """What is known of a request without an answer. Times are Unix seconds of the exchange's clock.

    Attributes:
        sight: The exchange's clock, by which these times are told.
        values: Its arguments by Python name.
        left: When the attempts left that may have been executed, and the last one.
        now: When the exchange's clock was read.
        doubt: Seconds by which these times may differ from the exchange's.
        passed: Seconds since the last attempt left, at least.
        steady: False: this machine slept, or its clock was set, and so these times may be wrong.
        stamped: Earliest and latest timestamp of the attempts.
        accepted: Between which times the exchange can have executed it, by its timestamps; None where it does not say.
        before: Seconds before the first in which a record can still be its own.
        executed: The exchange has said that it executed it.
    """

    sight: Sight = field(repr=False)
    values: Mapping[str, object] = field(repr=False)
    left: tuple[float, ...]
    now: float
    doubt: float
    passed: float
    steady: bool
    stamped: tuple[float, float]
    accepted: tuple[float, float] | None = None
    before: float = BEFORE
    executed: bool = False

    @property
    def earliest(self) -> float:
        """When a record of it can have come into being at the earliest."""
        begun = self.stamped[0] if self.steady or self.accepted is None else self.accepted[0]
        counts = abs(begun - self.left[0]) < _FAR or not self.steady
        return (min(self.left[0], begun) if counts else self.left[0]) - self.doubt - self.before

    @property
    def latest(self) -> float:
        """When the last attempt left at the latest."""
        counts = abs(self.stamped[1] - self.left[-1]) < _FAR or not self.steady
        return (max(self.left[-1], self.stamped[1]) if counts else self.left[-1]) + self.doubt

    def soon(self, earliest: float, latest: float) -> bool:
        """Whether a record of between these times came into being soon after an attempt left."""
        return self.taken(earliest, latest) and any(
            left - self.doubt <= latest <= left + _SOON_ROUNDED + self.doubt and earliest <= left + _SOON + self.doubt
            for left in (self.left if self.steady else ())
        )

    def is_early(self, moment: float) -> bool:
        """Whether `moment` was before the request left."""
        return self.steady and moment < self.left[0] - self.doubt

    def taken(self, earliest: float, latest: float) -> bool:
        """Whether the exchange can have executed it between these times.

        One whose timestamp the exchange does not take was refused, whatever this machine's clock says.
        """
        if self.accepted is None:
            return self.steady
        return latest >= self.accepted[0] - self.doubt and earliest <= self.accepted[1] + self.doubt

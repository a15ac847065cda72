"""Stretches of time, and the windows into which they are cut so that an exchange answers each of them."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.operation import Operation, Window

__all__ = ["HistoryCut", "Span", "longest_window", "stretch"]

_MILLISECOND: Final = timedelta(milliseconds=1)
# "Ninety days back", worked out by the caller, is a little earlier than ninety days back when it gets here.
_HASTE: Final = timedelta(minutes=1)


class HistoryCut(UserWarning):
    """Records were asked for that are older than the exchange keeps any; the iteration begins where its records do."""


@frozen
class Span:
    """From `start` to `end`, both included (aware, UTC); None where the exchange is not told."""

    start: datetime | None = None
    end: datetime | None = None

    def cut(self, longest: timedelta | None) -> tuple[Span, Span | None]:
        """The newest window of at most `longest`, and what is left before it, if anything.

        The two share the moment between them: whichever of its ends an exchange leaves out, no record falls between
        two windows.
        """
        if longest is None or self.start is None or self.end is None or self.end - self.start <= longest:
            return self, None
        between = self.end - longest
        return Span(between, self.end), Span(self.start, between)

    def halves(self) -> tuple[Span, Span | None]:
        """The newer half and the older one; a span that cannot be halved is left whole.

        Exchanges tell times in milliseconds, so nothing shorter is cut.
        """
        if self.start is None or self.end is None:
            return self, None
        half = (self.end - self.start) // 2 // _MILLISECOND * _MILLISECOND
        return self.cut(half) if half else (self, None)

    def since(self, oldest: datetime | None) -> Span | None:
        """The part that is not before `oldest`; None where there is none."""
        if oldest is None or self.start is None or self.end is None or self.start >= oldest:
            return self
        return Span(oldest, self.end) if self.end >= oldest else None


def stretch(operation: Operation[object], start: datetime | None, end: datetime | None, now: datetime) -> Span:
    """The stretch of time that an iteration covers.

    Without `end` it reaches to now. Without `start` it begins as early as the exchange keeps records, where that is
    known, else as early as the exchange does by itself: the operation's default, or its longest window, before `end`.
    Where nothing of this is known, the exchange is not told what it was not given.

    Args:
        operation: What is iterated over.
        start: First moment, aware.
        end: Last moment, aware.
        now: This moment (aware, UTC).

    Raises:
        TypeError: A time is no datetime, or the operation takes no times.
        ValueError: A datetime without time zone, a start after the end, or nothing that the exchange still keeps.
    """
    window = operation.window
    first, last = _moment("start", start), _moment("end", end)
    if window is None or window.start is None:
        if first or last:
            raise TypeError(f"{'start' if first else 'end'}: {operation.python_name} takes no times")
        return Span()
    oldest = oldest_kept(operation, now)
    if oldest and last and last < oldest:
        raise ValueError(f"end: {last.isoformat()}, but {_since(operation, oldest)}; ask for a later time")
    if first is None:
        first = oldest or _by_default(window, last or now)
        return Span(first, last or now) if first else Span(None, last)
    if first > (last or now):
        raise ValueError(f"start: {first.isoformat()} is after the end, {(last or now).isoformat()}")
    if oldest and oldest - first > _HASTE:
        message = f"start: {_since(operation, oldest)}; the iteration begins there, not {first.isoformat()}"
        # The line of the user's own code: this, listing, Paged, the generated method, the user.
        warnings.warn(message, HistoryCut, stacklevel=5)
    return Span(max(first, oldest) if oldest else first, last or now)


def oldest_kept(operation: Operation[object], now: datetime) -> datetime | None:
    """The first moment of which the exchange has records, where it forgets them."""
    days = operation.window.oldest_days if operation.window else None
    return None if days is None else now - timedelta(days=days)


def longest_window(operation: Operation[object], values: Mapping[str, object]) -> timedelta | None:
    """The longest stretch that one call with `values` (by Python name) may ask for, if there is such a limit."""
    window = operation.window
    if window is None:
        return None
    given = {parameter.wire for parameter in operation.parameters if values.get(parameter.name) is not None}
    days = next((case.max_days for case in window.cases if case.parameter in given), window.max_days)
    return None if days is None else timedelta(days=days)


def _by_default(window: Window, last: datetime) -> datetime | None:
    days = window.default_days or window.max_days
    return None if days is None else last - timedelta(days=days)


def _since(operation: Operation[object], oldest: datetime) -> str:
    return f"{operation.exchange} keeps the records of {operation.python_name} since {oldest:%Y-%m-%d %H:%M} UTC only"


def _moment(name: str, value: object) -> datetime | None:
    """A time in UTC, where differences are what they seem."""
    if value is None:
        return None
    if not isinstance(value, datetime):
        raise TypeError(f"{name}: expected datetime, got {type(value).__name__}")
    if value.utcoffset() is None:
        raise ValueError(f"{name}: a datetime without time zone has no place on the clock: pass tzinfo=timezone.utc")
    return value.astimezone(UTC)

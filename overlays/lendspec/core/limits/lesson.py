"""What an answer teaches about the limits: weight used, a pause asked for, a ban."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from lendspec.core.errors import Banned, RateLimited
from lendspec.core.header_times import LONGEST_BAN, answered_at, retry_after
from lendspec.core.limits.bucket import ARRIVES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.errors import LendspecError
    from lendspec.core.limits.permit import Charge, Permit

__all__ = ["Lesson", "Reported", "lesson", "reported"]

_TOO_MANY: Final = 429
_BAN: Final = 418
_SHORTEST_BAN: Final = 120.0
"""Seconds; see `LONGEST_BAN`."""

_SHORTEST_PAUSE: Final = 1.0
"""Retry-After is in whole seconds: 0 may be anything below one."""

_LONGEST_PAUSE: Final = 3600.0
"""After 429 the exchange says how long one of its budgets is exhausted, and their periods are minutes; what says more
would stop the program for good."""

# Binance tells what it has counted in the current period, this request included, all programs of the address or user
# together: https://developers.binance.com/docs/margin_trading/general-info
# No other exchange here sends headers of these names.
_USED: Final = re.compile(
    r"x-(?:sapi-used-(?P<scope>ip|uid)-weight|mbx-used-weight)-(?P<count>[0-9]{1,6})(?P<unit>[smhd])"
)
_Budget: TypeAlias = tuple[str, str, int]
"""Scope, pool, and seconds of the period."""

Reported: TypeAlias = "Mapping[_Budget, int]"
"""What the exchange has counted, by budget."""

_SECONDS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_NUMBER: Final = re.compile(r"[0-9]{1,12}")


@frozen
class Lesson:
    """What to change in the books.

    Attributes:
        used: For each charge of the permit, what the exchange has counted; None where it does not say.
        pause: Seconds in which nothing may be taken from the budgets of the permit.
        ban: Seconds in which nothing at all may be sent from this address.
        late: Seconds in which the exchange may still count the request: it was given up while it was under way.
    """

    used: tuple[int | None, ...]
    pause: float = 0.0
    ban: float = 0.0
    late: float = 0.0

    def after(self, seconds: float) -> Lesson:
        """What is left of it so long after: what was used then says nothing of now."""
        left = [max(0.0, length - seconds) for length in (self.pause, self.ban, self.late)]
        return Lesson((None,) * len(self.used), *left)


def lesson(
    permit: Permit, status: int | None, headers: Mapping[str, str], error: LendspecError | None, wall: float
) -> Lesson:
    """Read an answer, or its absence (no `status`); `headers` by lower-case name, `wall` is the Unix time."""
    counted = reported(headers)
    used = tuple(_used(charge, counted) for charge in permit.charges)
    if status is None:
        return Lesson(used, late=ARRIVES / 1000)
    wait = error.retry_after if error is not None and error.retry_after is not None else retry_after(headers)
    if status == _BAN or isinstance(error, Banned):
        return Lesson(used, ban=_length_of_ban(wait, headers, error, wall))
    if status == _TOO_MANY or isinstance(error, RateLimited):
        # Which of its budgets was exhausted is not said: after the longest period all of them are free.
        longest = float(max(charge.limit.per_seconds for charge in permit.charges))
        asked = longest if wait is None else max(wait, _SHORTEST_PAUSE)
        return Lesson(used, pause=min(asked, max(longest, _LONGEST_PAUSE)))
    return Lesson(used)


def reported(headers: Mapping[str, str]) -> Reported:
    """What the exchange says that it has counted; `headers` by lower-case name."""
    return {
        _named(name): int(value)
        for header, value in headers.items()
        if (name := _USED.fullmatch(header)) and _NUMBER.fullmatch(value)
    }


def _named(name: re.Match[str]) -> _Budget:
    scope = name["scope"]
    return (scope or "ip", "operation" if scope else "shared", int(name["count"]) * _SECONDS[name["unit"]])


def _used(charge: Charge, counted: Reported) -> int | None:
    limit = charge.limit
    return None if limit.per else counted.get((limit.scope, limit.pool, limit.per_seconds))


def _length_of_ban(wait: float | None, headers: Mapping[str, str], error: LendspecError | None, wall: float) -> float:
    if wait is None:
        until = error.until if isinstance(error, Banned) else None
        if until is None:
            return _SHORTEST_BAN
        # By the clock of the exchange, where it tells: a wrong local clock then does no harm.
        wait = (until - answered_at(headers, otherwise=datetime.fromtimestamp(wall, UTC))).total_seconds()
    return min(max(wait, _SHORTEST_PAUSE), LONGEST_BAN)

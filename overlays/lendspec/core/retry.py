"""Whether a failed attempt is made again, and after how long."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import Final

from attrs import field, frozen

from lendspec.core.errors import LendspecError, NotSent, OutcomeUnknown, RateLimited, Refused, Unavailable
from lendspec.core.forks import lock_of
from lendspec.core.operation import Operation

__all__ = ["DEFAULT_RETRY", "ONE_ATTEMPT", "RetryPolicy", "RetryTokens", "helps_a_read", "surely_undone"]

_TRANSIENT: Final = (NotSent, OutcomeUnknown, Unavailable, RateLimited)
_TOO_MANY: Final = 429
_QUIET: Final = 1.0  # seconds without a request after "too many" that names no time
_DOUBLINGS: Final = 60  # beyond, every wait is the cap, and a float could overflow


@frozen
class RetryPolicy:
    """How often and how patiently a call is tried; what may be tried again at all is not a matter of policy.

    A read is tried again after a connection fault, a timeout, a 5xx or a 429. A write is tried again only where the
    failed attempt surely did nothing, or where it carries an idempotency key that the exchange still remembers.

    Attributes:
        attempts: Most attempts of one call; 1 is no retry.
        budget: Seconds after the start of a call beyond which no further attempt begins.
        base: Seconds of the longest wait before the second attempt; it doubles with each further one.
        cap: Seconds of the longest wait at all, unless the exchange asks for more.
        random: A number from 0 to 1 for each wait, which is that part of the longest one (full jitter).

    Raises:
        TypeError: A value is no number, or `attempts` is no int.
        ValueError: A value is out of its range.
    """

    attempts: int = 4
    budget: float = 30.0
    base: float = 0.25
    cap: float = 8.0
    random: Callable[[], float] = field(default=random.random, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.attempts, int) or isinstance(self.attempts, bool):
            raise TypeError(f"attempts: expected an int, got {type(self.attempts).__name__}")
        if self.attempts < 1:
            raise ValueError(f"attempts: expected 1 or more, got {self.attempts}")
        for name in ("budget", "base", "cap"):
            _check_seconds(name, getattr(self, name))

    def wait(self, number: int, error: LendspecError) -> float:
        """Seconds to wait after the `number`-th attempt (from 1) ended in `error`."""
        longest = min(self.cap, self.base * 2.0 ** min(number - 1, _DOUBLINGS))
        jitter = self.random() * longest
        if error.retry_after is not None:
            return error.retry_after + jitter
        too_many = isinstance(error, RateLimited) or error.http_status == _TOO_MANY
        return max(_QUIET, jitter) if too_many else jitter


def _check_seconds(name: str, seconds: object) -> None:
    if not isinstance(seconds, int | float) or isinstance(seconds, bool):
        raise TypeError(f"{name}: expected seconds as a number, got {type(seconds).__name__}")
    if not 0 <= seconds < math.inf:
        raise ValueError(f"{name}: expected seconds from 0, got {seconds}")


DEFAULT_RETRY: Final = RetryPolicy()
"""Four attempts within half a minute."""

ONE_ATTEMPT: Final = RetryPolicy(attempts=1)
"""No retry."""


class RetryTokens:
    """A purse that all calls of a client share: retries are paid from it, successes fill it.

    While an exchange is broken the purse runs dry, and every call is sent once instead of four times: load that the
    exchange does not need. Safe to share between threads and tasks.

    Args:
        size: Coins in a full purse, with which it starts.
        price: Coins that a retry costs.
        wage: Coins that a success brings.
    """

    def __init__(self, size: float = 100.0, *, price: float = 5.0, wage: float = 1.0) -> None:
        self._size = size
        self._price = price
        self._wage = wage
        self._coins = size
        self._lock = lock_of(self)

    def take(self) -> bool:
        """Pay for one retry; False where the purse does not suffice."""
        with self._lock:
            if self._coins < self._price:
                return False
            self._coins -= self._price
            return True

    def give_back(self) -> None:
        """Put in what a success brings."""
        with self._lock:
            self._coins = min(self._size, self._coins + self._wage)


def helps_a_read(error: LendspecError) -> bool:
    """Whether a read that failed with `error` may succeed when it is sent again soon."""
    return error.safe_to_retry and isinstance(error, _TRANSIENT)


def surely_undone(operation: Operation[object], error: LendspecError) -> bool:
    """Whether `error` says that this attempt did nothing, and that another one may succeed."""
    if operation.effect == "read":
        return helps_a_read(error)
    return isinstance(error, NotSent) or (isinstance(error, Refused) and error.safe_to_retry)

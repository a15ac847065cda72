"""How long an idempotency key protects a request that is sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lendspec.core.forks import lock_of

if TYPE_CHECKING:
    from lendspec.core.clock import Instant
    from lendspec.core.operation import Operation

__all__ = ["KeyBook", "protection"]


def protection(operation: Operation[object]) -> float:
    """Seconds after its first sending for which an idempotency key surely protects; 0 where there is none.

    An exchange forgets a key some time after it came, and executes it as a new request then. Half of that time is
    used: a request that leaves later could be under way until the key is forgotten. (OKX keeps a key for 60 seconds,
    and takes a request up to 30 seconds after its timestamp: https://www.okx.com/docs-v5/en/#overview-rest-authentication.)
    """
    return operation.idempotency.seconds / 2 if operation.idempotency else 0.0


class KeyBook:
    """When each idempotency key was first sent, also by earlier calls; shared by the calls of a client and its threads.

    A caller's own key may have been sent before, and the exchange counts from then.
    """

    def __init__(self) -> None:
        self._first: dict[tuple[str, str], Instant] = {}
        self._lock = lock_of(self)

    def first_sent(self, operation: Operation[object], key: str, instant: Instant) -> Instant:
        """When `key` was first sent to `operation`: at `instant`, where it was not before."""
        seconds = 2 * protection(operation)
        with self._lock:
            for each in [each for each, first in self._first.items() if first.seconds_to(instant) > seconds]:
                del self._first[each]
            return self._first.setdefault((operation.id, key), instant)

# Derived from _async/limiter.py by tools/unasync.py: change that file and run it again.
"""The limits of one client: asks the books until there is room, and sleeps in between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lendspec.core.errors import ConfigurationError, NotSent
from lendspec.core.limits.bucket import NAP
from lendspec.core.limits.lesson import lesson
from lendspec.core.limits.permit import requested
from lendspec.core.limits.refusal import refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.errors import LendspecError
    from lendspec.core.limits.permit import Permit, Place
    from lendspec.core.limits.store import Store, Turn
    from lendspec.core.limits.timing import Timing
    from lendspec.core.operation import Operation

__all__ = ["StoreLimiter"]

_LONGEST_NAP: Final = NAP / 1000


class StoreLimiter:
    """An `Limiter` over books that others may share.

    Args:
        store: The books.
        place: Where in them the calls of this client are counted.
        timing: Clocks and sleep.
    """

    def __init__(self, store: Store, place: Place, timing: Timing) -> None:
        self._store = store
        self._place = place
        self._timing = timing

    def acquire(
        self, operation: Operation[object], texts: Mapping[str, str], *, wait: bool, deadline: float | None
    ) -> Permit:
        """The right to send one request; see `Limiter.acquire`.

        Raises:
            LocalLimit: There is no room, or none before `deadline`, or the exchange shuts this address out for now.
            NotSent: The books cannot be reached.
        """
        permit = requested(operation, texts, self._place)
        try:
            while (turn := self._store.attempt(permit, queue=wait)).wait:
                self._refuse_if_too_long(permit, turn, wait=wait, deadline=deadline)
                self._timing.sleep(min(turn.wait, _LONGEST_NAP))
        except BaseException:  # cancelled, too
            self._store.drop(permit)
            raise
        return permit

    def _refuse_if_too_long(self, permit: Permit, turn: Turn, *, wait: bool, deadline: float | None) -> None:
        too_late = deadline is not None and self._timing.now() + turn.wait > deadline
        if turn.charge is None or too_late or not wait:
            raise refusal(permit, turn, wait=wait, wall=self._timing.wall())

    def learn(
        self, permit: Permit, status: int | None, headers: Mapping[str, str], error: LendspecError | None
    ) -> None:
        """Tell what became of the request; see `Limiter.learn`."""
        if status is None and isinstance(error, NotSent | ConfigurationError):
            self._store.drop(permit)
        else:
            self._store.settle(permit, lesson(permit, status, headers, error, self._timing.wall()))

    def give_back(self, permit: Permit) -> None:
        """Tell that the request was surely not sent."""
        self._store.drop(permit)

    def close(self) -> None:
        """Let go of connections, where there are any."""
        self._store.close()

# Derived from _async/limiter.py by tools/unasync.py: change that file and run it again.
"""The limits of one client: asks the books until there is room, and sleeps in between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from lendspec.core.errors import ConfigurationError, NotSent
from lendspec.core.limits.bucket import NAP
from lendspec.core.limits.lesson import lesson, reported
from lendspec.core.limits.notice import Notice
from lendspec.core.limits.permit import requested
from lendspec.core.limits.refusal import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lendspec.core.errors import LendspecError
    from lendspec.core.hooks import Wait
    from lendspec.core.limits.permit import Permit, Place
    from lendspec.core.limits.scopes import Scopes
    from lendspec.core.limits.store import Store, Turn
    from lendspec.core.limits.timing import Timing
    from lendspec.core.operation import Operation

__all__ = ["StoreLimiter"]

_LONGEST_NAP: Final = NAP / 1000
_NAP_FOR_AN_ANSWER: Final = 0.2
"""Seconds; an answer may show that the budget which has no room is not the one that counts."""


class StoreLimiter:
    """An `Limiter` over books that others may share.

    Args:
        store: The books.
        place: Where in them the calls of this client are counted.
        timing: Clocks and sleep.
        scopes: Who shares budgets that are in doubt.
    """

    def __init__(self, store: Store, place: Place, timing: Timing, scopes: Scopes) -> None:
        self._store = store
        self._place = place
        self._timing = timing
        self._scopes = scopes

    def acquire(
        self,
        operation: Operation[object],
        texts: Mapping[str, str],
        *,
        wait: bool,
        deadline: float | None,
        told: Callable[[Wait], None] | None = None,
    ) -> Permit:
        """The right to send one request; see `Limiter.acquire`.

        Raises:
            LocalLimit: There is no room, or none before `deadline`, or the exchange shuts this address out for now.
            NotSent: The books cannot be reached.
        """
        permit = requested(operation, texts, self._place, self._scopes, deadline=deadline)
        notice = Notice(told, self._timing.now)
        try:
            while (turn := self._store.attempt(permit, queue=wait)).wait:
                longest = self._longest_nap(turn)
                self._refuse_if_too_long(permit, turn, wait=wait, least=min(turn.wait, longest))
                notice.waits(permit, turn)
                self._timing.sleep(min(turn.wait, longest))
                permit = self._narrowed(permit)
        except BaseException:  # cancelled, too
            self._store.drop(permit)
            raise
        return permit

    def _longest_nap(self, turn: Turn) -> float:
        is_open = turn.charge is not None and self._scopes.is_open(turn.charge)
        return _NAP_FOR_AN_ANSWER if is_open else _LONGEST_NAP

    def _refuse_if_too_long(self, permit: Permit, turn: Turn, *, wait: bool, least: float) -> None:
        deadline, charge = permit.deadline, turn.charge
        if wait and charge is not None:
            # A budget that an answer may soon show to be none is waited for as long as there is time.
            seconds = least if self._scopes.is_open(charge) else turn.wait
            if deadline is None or self._timing.now() + seconds <= deadline:
                return
        raise refusal(permit, turn, wait=wait, wall=self._timing.wall())

    def _narrowed(self, permit: Permit) -> Permit:
        """The permit without what an answer has shown to be none of its budgets; it keeps its place in the others."""
        over = tuple(charge for charge in permit.charges if self._scopes.rules_out(charge))
        if not over:
            return permit
        self._store.drop(evolve(permit, charges=over))
        return evolve(permit, charges=tuple(charge for charge in permit.charges if charge not in over))

    def learn(
        self, permit: Permit, status: int | None, headers: Mapping[str, str], error: LendspecError | None
    ) -> None:
        """Tell what became of the request; see `Limiter.learn`."""
        if status is None and isinstance(error, NotSent | ConfigurationError):
            self._store.drop(permit)
        else:
            self._scopes.learn(permit, reported(headers))
            self._store.settle(permit, lesson(permit, status, headers, error, self._timing.wall()))

    def give_back(self, permit: Permit) -> None:
        """Tell that the request was surely not sent."""
        self._store.drop(permit)

    def close(self) -> None:
        """Let go of connections, where there are any."""
        self._store.close()

"""What Redis could not be told: it is told before the next question, or weight would stay in use for two minutes."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from attrs import frozen

from lendspec.core.limits.bucket import HOLD

if TYPE_CHECKING:
    from collections.abc import Callable

    from lendspec.core.limits.lesson import Lesson
    from lendspec.core.limits.permit import Permit
    from lendspec.core.limits.script import Command

__all__ = ["Debt", "Owed"]

_MOST: Final = 1000
_TRIES: Final = 3
"""A debt that Redis refuses must not stand before every question."""


@frozen
class Debt:
    """A command that was not heard, or may not have been.

    Attributes:
        command: What to tell.
        permit: Of which permit.
        lesson: What its answer taught, if it had one.
        since: When it happened (monotonic seconds).
        tries: How often it was told in vain.
    """

    command: Command
    permit: Permit
    lesson: Lesson | None
    since: float
    tries: int = 0


class Owed:
    """The debts of one store, one for each permit; threads may use it.

    Args:
        now: Seconds of a clock that never goes back.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._debts: dict[Permit, Debt] = {}  # each step on it is atomic

    def add(self, command: Command, permit: Permit, lesson: Lesson | None) -> None:
        """Owe it from now on."""
        if len(self._debts) < _MOST:
            self._debts[permit] = Debt(command, permit, lesson, self._now())

    def take(self) -> Debt | None:
        """One that is worth telling; None where there is none."""
        with contextlib.suppress(KeyError):  # there are no more
            while True:
                _, debt = self._debts.popitem()
                if self._now() - debt.since < HOLD / 1000:  # else Redis has let go of the permit by itself
                    return debt
        return None

    def left(self, debt: Debt) -> Lesson | None:
        """What the lesson of `debt` still teaches."""
        return debt.lesson and debt.lesson.after(self._now() - debt.since)

    def put_back(self, debt: Debt) -> None:
        """It was told in vain."""
        if debt.tries + 1 < _TRIES:
            again = Debt(debt.command, debt.permit, debt.lesson, debt.since, debt.tries + 1)
            self._debts.setdefault(debt.permit, again)

    def clear(self) -> None:
        """Owe nothing: the parent of a fork will tell."""
        self._debts.clear()

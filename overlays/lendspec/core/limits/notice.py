"""When a wait for a limit is worth telling: it takes more than a second, or much longer than was told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lendspec.core.hooks import Wait

if TYPE_CHECKING:
    from collections.abc import Callable

    from lendspec.core.limits.permit import Permit
    from lendspec.core.limits.store import Turn

__all__ = ["Notice"]

_WORTH_TELLING: Final = 1.0
_MUCH_LONGER: Final = 2.0


class Notice:
    """What was told of the wait of one call.

    Args:
        told: Who wants to know.
        now: Seconds of a clock that never goes back.
    """

    def __init__(self, told: Callable[[Wait], None] | None, now: Callable[[], float]) -> None:
        self._told = told
        self._now = now
        self._begun = now()
        self._longest = _WORTH_TELLING

    def waits(self, permit: Permit, turn: Turn) -> None:
        """The call is about to sleep."""
        waited = self._now() - self._begun
        expected = waited + turn.wait
        if self._told is None or expected <= self._longest:
            return
        self._longest = _MUCH_LONGER * expected
        self._told(Wait(permit.exchange, permit.operation, str(turn.charge), turn.wait, waited))

"""How long the steps of one exchange of bytes may take."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from lendspec.core.engine import EngineFault

if TYPE_CHECKING:
    from lendspec.core.engine import TransferLimits

__all__ = ["TimeLeft"]


class TimeLeft:
    """Counts from when it is made.

    Args:
        limits: Of the exchange.
    """

    def __init__(self, limits: TransferLimits) -> None:
        self._step = limits.timeout
        self._end = None if limits.total is None else time.monotonic() + limits.total

    def step(self, reason: str, *, sent: bool) -> float:
        """Seconds that the next step may take.

        Raises:
            EngineFault: None are left; with `reason`, and with what is known of the request.
        """
        if self._end is None:
            return self._step
        left = min(self._step, self._end - time.monotonic())
        if left <= 0:
            raise EngineFault(reason, sent)
        return left

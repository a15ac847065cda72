"""What the caller is told who may not send now."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from lendspec.core.errors import LocalLimit

if TYPE_CHECKING:
    from lendspec.core.limits.permit import Permit
    from lendspec.core.limits.store import Turn

__all__ = ["refusal"]

_END_OF_TIME: Final = datetime.max.replace(tzinfo=UTC)


def refusal(permit: Permit, turn: Turn, *, wait: bool, wall: float) -> LocalLimit:
    """The error for a permit that is not granted, or not in time; `wall` is the Unix time."""
    until = None
    if turn.charge is None:
        until = _moment(wall + turn.wait)
        message = (
            f"the exchange shuts this address out until {until:%Y-%m-%d %H:%M:%S} UTC, for too many requests; "
            "nothing was sent, since every request makes it longer"
        )
    else:
        reason = "longer than this call may take" if wait else "and this call does not wait"
        message = f"{turn.charge}; there is no room for {turn.wait:.3f} s at least, {reason}; nothing was sent"
    return LocalLimit(
        message,
        until=until,
        exchange=permit.exchange,
        operation=permit.operation,
        retry_after=turn.wait,
        safe_to_retry=True,
    )


def _moment(unix: float) -> datetime:
    try:
        return datetime.fromtimestamp(unix, UTC)
    except (ValueError, OverflowError, OSError):
        return _END_OF_TIME

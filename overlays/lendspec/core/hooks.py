"""What can be watched of a call: a long wait for its turn, and the beginning and the end of every attempt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final, Literal, Protocol, runtime_checkable

from attrs import frozen

from lendspec.core.log import log_failure

__all__ = ["Attempt", "Hook", "Wait", "WaitHook", "tell", "tell_wait"]

_NOTHING_USED: Final[Mapping[str, int]] = MappingProxyType({})


@frozen
class Attempt:
    """One attempt of a call: what was asked and how it went; no argument, address, header or body.

    Attributes:
        exchange: Name of the exchange, e.g. ``binance``.
        operation: Place of the method, e.g. ``loan.flexible.borrow``.
        effect: ``write`` changes something at the exchange.
        number: 1 for the first attempt of a call.
        moment: When it began, by the exchange's clock as far as it is known (aware, UTC).
        status: HTTP status of the answer; None where there was none, or not yet.
        duration: Seconds from sending to the outcome; None before.
        limits_used: What the exchange says is used of its limits, by the exchange's own name.
        error: Class name of the error that the attempt ended in, e.g. ``RateLimited``; None for success, or before.
        code: The exchange's own error code.
        retry_in: Seconds until the next attempt; None where this one is the last.
        host: Where it goes, e.g. ``api.binance.com``.
    """

    exchange: str
    operation: str
    effect: Literal["read", "write"]
    number: int
    moment: datetime
    status: int | None = None
    duration: float | None = None
    limits_used: Mapping[str, int] = _NOTHING_USED
    error: str | None = None
    code: str | None = None
    retry_in: float | None = None
    host: str = ""


class Hook(Protocol):
    """Watches attempts; called in the thread or task of the call, so it must be quick.

    What a hook raises is logged and has no effect on the call: by then the exchange may have executed it.
    """

    def before(self, attempt: Attempt) -> None:
        """`attempt` is about to be signed and sent."""
        ...

    def after(self, attempt: Attempt) -> None:
        """`attempt` has ended; the fields that tell how are filled in."""
        ...


@frozen
class Wait:
    """A call waits, or goes on waiting, because a limit of the exchange leaves no room.

    Attributes:
        exchange: Name of the exchange, e.g. ``binance``.
        operation: Place of the method, e.g. ``loan.flexible.borrow``.
        budget: The limit in words, e.g. ``a call takes 6000 of 12000 every 60 s for each IP address``.
        seconds: Until there is room, at the least: requests in flight can make it longer.
        waited: Seconds that the call has waited already.
    """

    exchange: str
    operation: str
    budget: str
    seconds: float
    waited: float


@runtime_checkable
class WaitHook(Protocol):
    """What a `Hook` may have besides: it is told of waits for a limit that are longer than a second."""

    def waiting(self, wait: Wait) -> None:
        """A call begins to wait; told again when the wait turns out to be more than twice as long."""
        ...


def tell(hooks: Iterable[Hook], when: Literal["before", "after"], attempt: Attempt) -> None:
    """Tell every hook."""
    for hook in hooks:
        try:
            hook.before(attempt) if when == "before" else hook.after(attempt)
        except Exception:  # noqa: BLE001 (whatever a hook of the user raises)
            log_failure("a hook failed %s an attempt of %s %s", when, attempt.exchange, attempt.operation)


def tell_wait(hooks: Iterable[Hook], wait: Wait) -> None:
    """Tell every hook that wants to know of waits."""
    for hook in hooks:
        try:
            if isinstance(hook, WaitHook):
                hook.waiting(wait)
        except Exception:  # noqa: BLE001 (see above)
            log_failure("a hook failed during a wait of %s %s", wait.exchange, wait.operation)

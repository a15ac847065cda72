"""A function that cannot be bounded in time, bounded: it runs in a thread that is not waited for any longer."""

from __future__ import annotations

import contextvars
import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["TookTooLong", "in_thread"]

T = TypeVar("T")


class TookTooLong(Exception):  # noqa: N818 (says what happened)
    """The function has not ended in time."""


def in_thread(function: Callable[[], T], seconds: float) -> T:
    """What `function` gives or raises, called in a thread of its own with the context variables of this one.

    A thread cannot be ended from outside: one that is too late is left to itself, and what it gives is dropped.

    Raises:
        TookTooLong: It takes longer than `seconds`.
    """
    outcomes: SimpleQueue[tuple[T | None, BaseException | None]] = SimpleQueue()

    def run() -> None:
        try:
            outcomes.put((function(), None))
        except BaseException as error:  # noqa: BLE001 (raised again by whoever waits)
            outcomes.put((None, error))

    threading.Thread(target=contextvars.copy_context().run, args=(run,), daemon=True).start()
    try:
        result, error = outcomes.get(timeout=seconds)
    except Empty:
        raise TookTooLong from None
    if error is not None:
        raise error
    return cast("T", result)  # there was no error

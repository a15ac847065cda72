"""What the child of a fork must not share with its parent: each owner renews what it has, before anything else runs."""

from __future__ import annotations

import os
import threading
import weakref
from itertools import count
from typing import TYPE_CHECKING, Final, TypeVar

from lendspec.core.log import log_failure

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["lock_of", "renew_after_fork"]

T = TypeVar("T")

_RENEWALS: Final[dict[int, Callable[[], None]]] = {}
_NUMBERS: Final = count()


def renew_after_fork(owner: T, renew: Callable[[T], None]) -> None:
    """In the child of every later fork, call `renew` with `owner`, if that is still alive.

    Owners are renewed in the order in which they were registered, in the only thread that the child has: whoever held
    a lock of the owner in another thread is gone, and will not release it.

    Args:
        owner: Has locks, connections or books that the child must have for itself. It is not kept alive.
        renew: Replaces them. It must not wait, and must not refer to `owner` by itself, which would keep it alive: take
            a function of the class, no bound method. What it raises is logged.
    """
    number = next(_NUMBERS)
    # Without a lock, for a fork could leave it locked: each step on the dictionary is atomic.
    alive = weakref.ref(owner, lambda _: _RENEWALS.pop(number, None))

    def renewal() -> None:
        known = alive()
        if known is not None:
            renew(known)

    _RENEWALS[number] = renewal


def lock_of(owner: object) -> threading.Lock:
    """A lock for the attribute `_lock` of `owner`, which has another one in the child of a fork."""
    renew_after_fork(owner, lambda known: setattr(known, "_lock", threading.Lock()))
    return threading.Lock()


def _renew_all() -> None:
    for renewal in tuple(_RENEWALS.values()):
        try:
            renewal()
        except Exception:  # noqa: BLE001 (the others must be renewed all the same)
            log_failure("something was not made anew after a fork")


if hasattr(os, "register_at_fork"):  # pragma: no branch (Windows does not fork)
    os.register_at_fork(after_in_child=_renew_all)

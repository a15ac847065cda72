"""Which client of redis-py serves here: connections belong to one process, and asynchronous ones to one event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar
from weakref import WeakKeyDictionary

from lendspec.core.forks import renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Clients"]

C = TypeVar("C")

_OF_PARENTS: Final[list[object]] = []
"""Kept for good: in the child of a fork, closing them would reach into the parent's connections and event loop."""


class Clients(Generic[C]):
    """Makes clients where they are needed; the first one at once, so that a server that is none is refused.

    Args:
        make: Makes a client, or gives that of the user.
        event_loop: Gives the event loop that runs; None for synchronous clients.
    """

    def __init__(self, make: Callable[[], C], event_loop: Callable[[], object] | None = None) -> None:
        self._make = make
        self._here: Callable[[], object] = event_loop or (lambda: Clients)
        self._begin()
        renew_after_fork(self, lambda clients: clients.renew())

    def client(self) -> C:
        """The one of this process and of the event loop that runs."""
        here = self._here()
        client = self._made.get(here)
        if client is None:
            client = self._made[here] = self._spare.pop() if self._spare else self._make()
        return client

    def renew(self) -> None:
        """Go on in the child of a fork, without the clients of its parent."""
        _OF_PARENTS.extend([*self._made.values(), *self._spare])
        self._begin()

    def _begin(self) -> None:
        self._spare = [self._make()]
        self._made: WeakKeyDictionary[object, C] = WeakKeyDictionary()

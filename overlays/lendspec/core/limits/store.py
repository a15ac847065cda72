"""The seam between a limiter and where its books are kept: this process, or Redis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from lendspec.core.limits.lesson import Lesson
    from lendspec.core.limits.permit import Charge, Permit

__all__ = ["GRANTED", "AsyncStore", "Store", "Turn"]


@frozen
class Turn:
    """What asking once has given; a permit that need not wait is granted.

    Attributes:
        wait: Seconds until it is worth to ask again.
        charge: What there is no room for; None while the address is banned.
    """

    wait: float = 0.0
    charge: Charge | None = None


GRANTED: Final = Turn()


class Store(Protocol):
    """The books; what each method does says `lendspec.core.limits.ledger.Ledger`."""

    def attempt(self, permit: Permit, *, queue: bool) -> Turn:
        """Ask once.

        Raises:
            NotSent: The books cannot be reached.
        """
        ...

    def settle(self, permit: Permit, lesson: Lesson) -> None:
        """Write down what became of a request; books that cannot be reached are no error."""
        ...

    def drop(self, permit: Permit) -> None:
        """Give back; books that cannot be reached are no error."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


class AsyncStore(Protocol):
    """The asynchronous twin of `Store`."""

    async def attempt(self, permit: Permit, *, queue: bool) -> Turn:
        """Ask once; see `Store`.

        Raises:
            NotSent: The books cannot be reached.
        """
        ...

    async def settle(self, permit: Permit, lesson: Lesson) -> None:
        """Write down what became of a request; see `Store`."""
        ...

    async def drop(self, permit: Permit) -> None:
        """Give back; see `Store`."""
        ...

    async def aclose(self) -> None:
        """Let go of connections."""
        ...

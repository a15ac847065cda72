"""What became of a request whose outcome was unknown."""

from __future__ import annotations

from collections.abc import Generator
from typing import Literal, TypeAlias

from attrs import frozen

__all__ = ["Reconciliation", "State"]

State: TypeAlias = Literal["executed", "not_executed", "unknown"]


@frozen
class Reconciliation:
    """The finding of `OutcomeUnknown.reconcile`.

    Attributes:
        state: ``executed``: the exchange did it. ``not_executed``: it did not and will not. ``unknown``: it cannot be
            told, or not yet.
        record: The exchange's record of the request, where one is certainly that.
        reason: Why, in words.
        candidates: Records that can be of the request, where none is certainly that.
    """

    state: State
    record: object | None = None
    reason: str = ""
    candidates: tuple[object, ...] = ()

    def __await__(self) -> Generator[None, None, Reconciliation]:
        """Give itself: with an asynchronous client one writes ``await unknown.reconcile()``."""
        yield from ()
        return self

"""What the specification says about when a write is done: the words of its answer, and where to look again."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import frozen

__all__ = ["Link", "Settlement", "Shown", "Stage", "Statuses"]

Stage: TypeAlias = Literal["done", "pending", "failed"]


@frozen
class Statuses:
    """The values of a status field. One that is not listed is neither done nor failed: it counts as pending.

    Small and capital letters are the same: exchanges write ``Failed`` here and ``FAILED`` there.

    Attributes:
        field: Wire name in an answer, attribute in a record.
        done: Values that are final: the exchange executed the request.
        pending: Values that mean: it is still under way.
        failed: Values that are final: the exchange did not execute the request.
    """

    field: str
    done: tuple[str | bool, ...]
    pending: tuple[str | bool, ...] = ()
    failed: tuple[str | bool, ...] = ()

    def stage(self, value: object) -> Stage:
        """How far a request has come whose status is `value`; None, for a status that is absent, is pending."""
        if not isinstance(value, str | bool):
            return "pending"
        value = _folded(value)
        if value in map(_folded, self.done):
            return "done"
        return "failed" if value in map(_folded, self.failed) else "pending"


def _folded(value: str | bool) -> str | bool:  # noqa: FBT001 (a status, whichever it is)
    return value.upper() if isinstance(value, str) else value


@frozen
class Link:
    """A value that the record, or the question for it, has in common with the call.

    Attributes:
        name: Argument of the read, or attribute of the record.
        source: Attribute of the write's result, or argument of the write.
        answered: The value comes from the result, not from the arguments.
    """

    name: str
    source: str
    answered: bool = False


@frozen
class Shown:
    """Where the exchange shows what became of a request that it took.

    Attributes:
        operation: Id of the read that shows the record, in the same product.
        place: Its method, e.g. ``loan.flexible.borrow_history``.
        items: Attribute of its result that holds the records; ``""`` is the result itself.
        arguments: Its arguments that the call tells.
        same: Attributes that together tell the record from all others; without them it is recognised as `Recall` says.
        status: Status of the record; None: a record is there only once the request is executed.
    """

    operation: str
    place: str = ""
    items: str = ""
    arguments: tuple[Link, ...] = ()
    same: tuple[Link, ...] = ()
    status: Statuses | None = None


@frozen
class Settlement:
    """When a write is done.

    Attributes:
        answer: Status in its answer; None: the answer says only that the exchange accepted the request.
        record: Where to look again; None where no record shows it.
    """

    answer: Statuses | None = None
    record: Shown | None = None

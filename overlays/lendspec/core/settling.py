"""How far a write has come that the exchange took: by the status in its answer, and by the record of it."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Final, cast

from attrs import frozen

from lendspec.core.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lendspec.core.clock import Instant
    from lendspec.core.operation import Operation
    from lendspec.core.prepare import Prepared
    from lendspec.core.sent import Sending
    from lendspec.core.settlement import Link, Shown, Stage

__all__ = ["Written", "WrittenBook", "failed_status", "linked", "matching", "stage_of", "status_in", "word"]

_LONGEST_WORD: Final = 60


@frozen
class Written:
    """A write that the exchange answered with success, without its result, which nobody may keep alive but the user.

    Attributes:
        prepared: The call.
        first: See `Course`.
        last: See `Course`.
        sending: See `Course`.
        stage: How far it has come by its own answer.
        status: Status in its answer, as text; None where it has none.
    """

    prepared: Prepared[object]
    first: Instant
    last: Instant
    sending: Sending
    stage: Stage
    status: str | None


class WrittenBook:
    """Knows for each result that is still in use the write that returned it; safe to share between threads and tasks.

    Results are told apart by identity, for two equal ones are of two loans; the book keeps none of them alive.
    """

    def __init__(self) -> None:
        self._entries: dict[int, tuple[weakref.ref[object], Written]] = {}

    def keep(self, result: object, written: Written) -> None:
        """Remember that `result` came from `written`, as long as somebody uses it."""
        key = id(result)

        def forget(_gone: weakref.ref[object]) -> None:
            self._entries.pop(key, None)  # before another object can have this identity

        try:
            self._entries[key] = (weakref.ref(result, forget), written)
        except TypeError:
            return  # None: an answer without a body, which only its raw answer tells from others

    def find(self, result: object) -> Written | None:
        """The write that returned `result`; None for anything else."""
        entry = self._entries.get(id(result))
        return entry[1] if entry is not None and entry[0]() is result else None

    def __len__(self) -> int:
        return len(self._entries)


def status_in(operation: Operation[object], payload: object) -> object:
    """The status in the parsed answer of a write: of the object, or of the one row in an envelope; None without one."""
    answer = operation.settlement.answer if operation.settlement else None
    if answer is None:
        return None
    envelope = operation.envelope
    held = payload if envelope is None else _members(payload).get(envelope.data)
    if isinstance(held, list):
        rows = cast("list[object]", held)  # JSON
        held = rows[0] if len(rows) == 1 else None
    return _members(held).get(answer.field)


def stage_of(operation: Operation[object], payload: object) -> Stage:
    """How far a write has come by its own answer; pending where the answer has no status."""
    answer = operation.settlement.answer if operation.settlement else None
    return "pending" if answer is None else answer.stage(status_in(operation, payload))


def failed_status(operation: Operation[object], payload: object) -> Refused | None:
    """What it means that a good answer carries a failed status; None where it does not."""
    answer = operation.settlement.answer if operation.settlement else None
    if answer is None:
        return None
    status = status_in(operation, payload)
    if answer.stage(status) != "failed":
        return None
    return Refused(
        f"the exchange took the request and answered {answer.field} {word(status)}, which means that it did not "
        "execute it"
    )


def word(status: object) -> str:
    """A status as the exchange writes it, at a bearable length."""
    text = str(status).lower() if isinstance(status, bool) else str(status)
    return text if len(text) <= _LONGEST_WORD else f"{text[:_LONGEST_WORD]}…"


def linked(links: Iterable[Link], written: Written, result: object) -> dict[str, object]:
    """What the call, or its result, says for each link; without what neither says."""
    found = {
        link.name: getattr(result, link.source, None) if link.answered else written.prepared.values.get(link.source)
        for link in links
    }
    return {name: value for name, value in found.items() if value is not None}


def matching(shown: Shown, found: object, wanted: Mapping[str, object]) -> list[object]:
    """The records in the result of a read that have what `wanted` says for each link of `shown.same`."""
    held = getattr(found, shown.items) if shown.items else found
    records = list(cast("tuple[object, ...]", held)) if isinstance(held, tuple) else [held]
    if len(wanted) < len(shown.same):
        return []
    return [each for each in records if all(str(getattr(each, name)) == str(wanted[name]) for name in wanted)]


def _members(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, dict) else {}  # JSON: names are text

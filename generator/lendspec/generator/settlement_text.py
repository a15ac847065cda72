"""When a write is done, in words."""

from __future__ import annotations

from collections.abc import Iterator

from lendspec.generator.model import Settlement

__all__ = ["listed_statuses", "settlement_texts"]


def settlement_texts(settlement: Settlement | None) -> Iterator[str]:
    """When a write is done, with the names of the exchange as code."""
    if settlement is None:
        return
    answer, record = settlement.answer, settlement.record
    if answer is None:
        yield "Done: a good answer means that the request was accepted, not that it is done."
    else:
        pending = f", {listed_statuses(answer.pending)} is under way" if answer.pending else ""
        failed = f", {listed_statuses(answer.failed)} raises ``Refused``" if answer.failed else ""
        yield f"Done: `{answer.field}` {listed_statuses(answer.done)} is done{pending}{failed}."
    if record is not None:
        yield f"Record: ``{record.place}`` shows what becomes of it; ``settled`` of the client waits for that."


def listed_statuses(values: tuple[str | bool, ...], either: str = " or ") -> str:
    """Statuses in a row, as the exchange writes them."""
    return either.join(str(value).lower() if isinstance(value, bool) else value for value in values)

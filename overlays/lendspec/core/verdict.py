"""From an error code to the error that is raised: how the tables of codes are read, and what may be sent again."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar, cast

from lendspec.core.errors import OutcomeUnknown, Refused, Unavailable
from lendspec.core.outcome import by_status, retry_after

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lendspec.core.engine import Answer
    from lendspec.core.errors import LendspecError, Meaning
    from lendspec.core.operation import Operation

__all__ = ["by_number", "by_words", "members", "sentence", "verdict"]

_Row = TypeVar("_Row")

_NOT_IN_TABLE: Final = "This code is not in lendspec's table."
_BAN: Final = 418
_SERVER_FAULTS: Final = 500


def verdict(
    operation: Operation[object], answer: Answer, *, code: str, words: str, meaning: Meaning | None
) -> LendspecError:
    """Return the error of an answer that carries an error code.

    Args:
        operation: What was asked.
        answer: Its answer.
        code: The exchange's own code.
        words: The exchange's own words.
        meaning: The row of the exchange's table; None where the code is in none.
    """
    if meaning is None or _status_decides(answer.status, meaning):
        return _by_status(operation, answer, code, words)
    error, safe_to_retry = _outcome(operation, meaning)
    return error(
        sentence(words, meaning.en), code=code, retry_after=retry_after(answer.headers), safe_to_retry=safe_to_retry
    )


def by_number(*tables: Mapping[str, _Row]) -> Mapping[str, _Row]:
    """Return the rows of all tables as one read-only table, codes and sub-codes (``51008_1002``) in numeric order."""
    rows = [row for table in tables for row in table.items()]
    return MappingProxyType(dict(sorted(rows, key=lambda row: _number(row[0]))))


def by_words(rows: Iterable[tuple[str, Meaning]], words: str) -> Meaning | None:
    """Return the meaning of the first row whose text, in lower case, is a part of the exchange's own words.

    Returns:
        None where no row fits.
    """
    said = words.lower()
    return next((meaning for text, meaning in rows if text in said), None)


def members(payload: object) -> Mapping[str, object]:
    """Return the members of a JSON object; none where the payload is something else."""
    return cast("Mapping[str, object]", payload) if isinstance(payload, dict) else {}  # JSON: names are text


def sentence(words: str, meaning: str) -> str:
    """Return the exchange's own words, then what they mean."""
    words = words.strip()
    if not words:
        return meaning
    return f"{words} {meaning}" if words.endswith((".", "!", "?")) else f"{words}. {meaning}"


def _number(code: str) -> list[int]:
    return [abs(int(part)) for part in code.split("_")]


def _status_decides(status: int, meaning: Meaning) -> bool:
    # A 5xx with the code of a refusal: the exchange failed in the middle, and a write may have been executed.
    return status == _BAN or (status >= _SERVER_FAULTS and meaning.error is not OutcomeUnknown)


def _by_status(operation: Operation[object], answer: Answer, code: str, words: str) -> LendspecError:
    error = by_status(operation, answer) or Refused(_NOT_IN_TABLE)
    status_says = f"{error.message[:1].upper()}{error.message[1:]}."
    error.message = sentence(words, _NOT_IN_TABLE if type(error) is Refused else status_says)
    error.code = code
    return error


def _outcome(operation: Operation[object], meaning: Meaning) -> tuple[type[LendspecError], bool]:
    if operation.effect == "write":
        return meaning.error, meaning.safe_to_retry
    if meaning.error is OutcomeUnknown:
        return Unavailable, True
    return meaning.error, meaning.safe_to_retry or meaning.error is Unavailable

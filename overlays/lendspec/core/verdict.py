"""From an error code to the error that is raised: how the tables of codes are read, and what may be sent again."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar, cast

from lendspec.core.errors import AlreadyExecuted, DuplicateRequest, OutcomeUnknown, Refused, Unavailable
from lendspec.core.outcome import BAN, NO_PROOFS, banned, by_status, retry_after

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lendspec.core.engine import Answer
    from lendspec.core.errors import LendspecError, Meaning
    from lendspec.core.operation import Operation

__all__ = ["by_number", "by_words", "members", "sentence", "verdict"]

_Row = TypeVar("_Row")

_NOT_IN_TABLE: Final = "This code is not in lendspec's table."
_PROVES_NOTHING: Final = "This code is not in lendspec's table, so that it proves no refusal."
_SHUT_OUT: Final = "This address is shut out after too many requests."
_SERVER_FAULTS: Final = 500


def verdict(
    operation: Operation[object],
    answer: Answer,
    *,
    code: str,
    words: str,
    meaning: Meaning | None,
    proofs: Mapping[int, Meaning] = NO_PROOFS,
) -> LendspecError:
    """Return the error of an answer that carries an error code.

    Args:
        operation: What was asked.
        answer: Its answer.
        code: The exchange's own code.
        words: The exchange's own words.
        meaning: The row of the exchange's table; None where the code is in none.
        proofs: The HTTP statuses that alone prove that a write was not executed.

    Returns:
        After a write a `Refused` only where the table of codes or that of statuses has it so.
    """
    if meaning is None or _status_decides(operation, answer.status, meaning):
        return _by_status(operation, answer, code, words, proofs)
    error, safe_to_retry = _outcome(operation, meaning)
    if answer.status == BAN and issubclass(error, Refused):
        ban = banned(answer, sentence(words, _SHUT_OUT))
        ban.code = code
        return ban
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


def _status_decides(operation: Operation[object], status: int, meaning: Meaning) -> bool:
    """Whether the status says more than the code: the exchange failed in the middle, or the answer is not its own."""
    if meaning.error is OutcomeUnknown:
        return False
    # No exchange documents an error code that comes with 1xx or 3xx.
    strange = operation.effect == "write" and not (_is_success(status) or _says_no(status))
    return strange or status >= _SERVER_FAULTS


def _is_success(status: int) -> bool:
    return 200 <= status < 300  # noqa: PLR2004 (2xx)


def _says_no(status: int) -> bool:
    return 400 <= status < 500  # noqa: PLR2004 (4xx)


def _by_status(
    operation: Operation[object], answer: Answer, code: str, words: str, proofs: Mapping[int, Meaning]
) -> LendspecError:
    """The error of an answer whose code decides nothing, with code and words of the exchange."""
    error = by_status(operation, answer, proofs)
    if operation.effect == "write":
        if error is None or (_says_no(answer.status) and isinstance(error, OutcomeUnknown)):
            error = OutcomeUnknown(_PROVES_NOTHING, retry_after=retry_after(answer.headers))
    elif error is None or type(error) is Refused:
        error = Refused(_NOT_IN_TABLE, retry_after=retry_after(answer.headers))
    error.message = sentence(words, f"{error.message[:1].upper()}{error.message[1:].rstrip('.')}.")
    error.code = code
    return error


def _outcome(operation: Operation[object], meaning: Meaning) -> tuple[type[LendspecError], bool]:
    """The class of an error whose code decides, and whether the same request may be sent again."""
    error = meaning.error
    if operation.effect == "write":
        return _after_a_write(operation, error), meaning.safe_to_retry
    if error is OutcomeUnknown:
        return Unavailable, True
    if error is AlreadyExecuted:
        return DuplicateRequest, False
    return error, meaning.safe_to_retry or error is Unavailable


def _after_a_write(operation: Operation[object], error: type[LendspecError]) -> type[LendspecError]:
    has_key = operation.idempotency is not None
    if error is DuplicateRequest and has_key:
        return OutcomeUnknown  # the key is known, and nothing is said of the request that brought it
    if error is AlreadyExecuted and not has_key:
        return OutcomeUnknown  # whose key was it?
    return error

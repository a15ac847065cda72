"""From the meaning of an error code to the error that is raised: what it says, and what may be sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from lendspec.core.errors import OutcomeUnknown, Refused, Unavailable
from lendspec.core.outcome import by_status, retry_after

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.engine import Answer
    from lendspec.core.errors import LendspecError, Meaning
    from lendspec.core.operation import Operation

__all__ = ["members", "sentence", "verdict"]

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


def members(payload: object) -> Mapping[str, object]:
    """Return the members of a JSON object; none where the payload is something else."""
    return cast("Mapping[str, object]", payload) if isinstance(payload, dict) else {}  # JSON: names are text


def sentence(words: str, meaning: str) -> str:
    """Return the exchange's own words, then what they mean."""
    words = words.strip()
    if not words:
        return meaning
    return f"{words} {meaning}" if words.endswith((".", "!", "?")) else f"{words}. {meaning}"


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

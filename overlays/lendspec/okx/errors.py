"""What an answer of OKX means: the code in its body decides, not the HTTP status.

OKX wraps every answer: ``{"code": "0", "msg": "", "data": [...]}``. A refusal often comes with HTTP 200, a request
that may have been executed with HTTP 400 (50004) or 429 (50013), and errors of the key without ``data``.
To look a code up::

    >>> from lendspec.okx.errors import CODES
    >>> CODES["51751"].en
    'This currency cannot be borrowed.'

Source: https://www.okx.com/docs-v5/en/#error-code
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lendspec.core.dialect import NOT_JSON
from lendspec.core.errors import OutcomeUnknown
from lendspec.core.mismatch import MISSING
from lendspec.core.outcome import by_status
from lendspec.core.verdict import by_number, by_words, members, verdict
from lendspec.okx.codes.auto_borrow import AUTO_BORROW
from lendspec.okx.codes.borrowing import BORROWING
from lendspec.okx.codes.finance import FINANCE
from lendspec.okx.codes.general import GENERAL
from lendspec.okx.codes.keys import KEYS
from lendspec.okx.codes.texts import MEANINGS_OF_TEXTS
from lendspec.okx.codes.trade import TRADE
from lendspec.okx.statuses import STATUSES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.engine import Answer
    from lendspec.core.errors import LendspecError, Meaning
    from lendspec.core.operation import Operation

__all__ = ["CODES", "STATUSES", "TEXTS", "classify", "meaning_of"]

CODES: Final[Mapping[str, Meaning]] = by_number(GENERAL, KEYS, TRADE, AUTO_BORROW, FINANCE, BORROWING)
"""What every code that lending can meet means: its text, e.g. ``51736``, to its meaning; read-only, in numeric order.

A sub-code (``51008_1002``) stands behind its code.
"""

TEXTS: Final[Mapping[str, tuple[tuple[str, Meaning], ...]]] = by_number(MEANINGS_OF_TEXTS)
"""The codes that come with several texts: a part of OKX's text, in lower case, to what it means then.

The first part that occurs in the text wins; where none does, the code means what `CODES` says.
"""

_DONE: Final = "0"
_SUCCESS: Final = range(200, 300)


def classify(operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
    """Return the error of an answer; None where its code says done, or where nothing tells of an error."""
    said = members(payload)
    if not _has_code(operation, said):
        return _without_code(operation, answer, payload)
    if said["code"] == _DONE:
        return None  # with an HTTP status above 299 the session does not take it for success
    code = str(said["code"])
    if code == _DONE:  # as a number, which OKX does not send
        return _without_code(operation, answer, payload)
    msg = said.get("msg")
    words = msg if isinstance(msg, str) else ""
    return verdict(operation, answer, code=code, words=words, meaning=meaning_of(code, words), proofs=STATUSES)


def meaning_of(code: str, words: str = "") -> Meaning | None:
    """Return what a code means, by the words that came with it where the code alone does not tell.

    A sub-code (``51008_1000``) that is not in the table means what its code does.

    Returns:
        None where neither is in the table.
    """
    return by_words(TEXTS.get(code, ()), words) or CODES.get(code) or CODES.get(code.partition("_")[0])


def _has_code(operation: Operation[object], said: Mapping[str, object]) -> bool:
    """Whether there is a code; after a write one that is neither text nor a whole number is none."""
    code = said.get("code", MISSING)
    if operation.effect == "write":
        return isinstance(code, str | int) and not isinstance(code, bool)
    return code is not MISSING


def _without_code(operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
    # JSON, but not OKX's: the session would take a 2xx for success.
    answered = answer.status in _SUCCESS and payload is not NOT_JSON
    if answered and operation.effect == "write":
        return OutcomeUnknown("the answer is not in OKX's form: it has no code")
    return by_status(operation, answer, STATUSES)

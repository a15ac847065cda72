"""What an answer of Binance means: its error codes, and the text where a code alone does not tell.

Binance answers an error with ``{"code": -3045, "msg": "..."}``, mostly with HTTP 4xx, now and then with HTTP 200.
A write is taken for done only where the answer is the documented one, and for refused only where a code that the tables
know, or a status of `STATUSES`, says so. To look a code up::

    >>> from lendspec.binance.errors import CODES
    >>> CODES["-3013"].en
    'Less than the smallest amount that may be borrowed.'

Source: https://developers.binance.com/docs/binance-spot-api-docs/errors; the others are in `lendspec.binance.codes`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lendspec.binance.codes.general import GENERAL
from lendspec.binance.codes.institutional import INSTITUTIONAL
from lendspec.binance.codes.loans import LOANS
from lendspec.binance.codes.margin import MARGIN
from lendspec.binance.codes.order_lists import ORDER_LISTS
from lendspec.binance.codes.order_texts import ORDER_TEXTS
from lendspec.binance.codes.orders import ORDERS
from lendspec.binance.codes.products import PRODUCTS
from lendspec.binance.codes.protocols import PROTOCOLS
from lendspec.binance.codes.requests import REQUESTS
from lendspec.binance.codes.texts import MEANINGS_OF_TEXTS
from lendspec.binance.codes.transfers import TRANSFERS
from lendspec.binance.codes.withdrawals import WITHDRAWALS
from lendspec.binance.statuses import STATUSES
from lendspec.core.answered import is_answer_of
from lendspec.core.codec import nothing, unix_ms
from lendspec.core.dialect import NOT_JSON
from lendspec.core.errors import Banned, OutcomeUnknown, Refused
from lendspec.core.outcome import by_status, retry_after
from lendspec.core.verdict import by_number, by_words, members, sentence, verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.engine import Answer
    from lendspec.core.errors import LendspecError, Meaning
    from lendspec.core.operation import Operation

__all__ = ["CODES", "STATUSES", "TEXTS", "classify", "meaning_of"]

CODES: Final[Mapping[str, Meaning]] = by_number(
    GENERAL, INSTITUTIONAL, REQUESTS, PROTOCOLS, ORDER_LISTS, ORDERS, MARGIN, WITHDRAWALS, TRANSFERS, PRODUCTS, LOANS
)
"""What every code means: its text, e.g. ``-3045``, to its meaning; read-only, from -1000 to the larger numbers."""

TEXTS: Final[Mapping[str, tuple[tuple[str, Meaning], ...]]] = by_number(ORDER_TEXTS, MEANINGS_OF_TEXTS)
"""The codes that stand for several things: a part of Binance's text, in lower case, to what it means then.

The first part that occurs in the text wins; where none does, the code means what `CODES` says. Code 0 is an error with
one text only, and stands here alone.
"""

_SUCCESS: Final = range(200, 300)
_CODES_OF_SUCCESS: Final = frozenset({0, 200})
_MEMBERS_OF_ERRORS: Final = frozenset({"code", "msg", "error"})
_CODE: Final = re.compile(r"-?[0-9]{1,18}")
_BANNED_UNTIL: Final = re.compile(r"banned until ([0-9]{13})\b")


def classify(operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
    """Return the error of an answer; None where Binance did it, or where the body of a success is no JSON."""
    said = _said(answer, payload)
    if said is not None:
        return _judged(operation, answer, *said)
    error = by_status(operation, answer, STATUSES)
    if error is not None or payload is NOT_JSON or operation.effect == "read" or _is_its_answer(operation, payload):
        return error
    return OutcomeUnknown(
        "Binance answered with success, but not with what it documents for this operation",
        retry_after=retry_after(answer.headers),
    )


def _judged(operation: Operation[object], answer: Answer, code: str, words: str) -> LendspecError:
    meaning = meaning_of(code, words)
    found = _BANNED_UNTIL.search(words)
    if found is None or not _tells_of_a_ban(operation, answer, meaning):
        return verdict(operation, answer, code=code, words=words, meaning=meaning, proofs=STATUSES)
    until = unix_ms(found[1])
    return Banned(
        sentence(words, f"This address is shut out until {until:%Y-%m-%d %H:%M:%S} UTC; every call makes it longer."),
        code=code,
        until=until,
        retry_after=retry_after(answer.headers),
    )


def _tells_of_a_ban(operation: Operation[object], answer: Answer, meaning: Meaning | None) -> bool:
    """Whether words about a ban are to be taken for one: after a write only where all else says so too."""
    if operation.effect == "read":
        return True
    refusal = meaning is not None and issubclass(meaning.error, Refused)
    return refusal and answer.status in {*_SUCCESS, *range(400, 500)}


def meaning_of(code: str, words: str = "") -> Meaning | None:
    """Return what a code means, by the words that came with it where the code alone does not tell.

    Returns:
        None where the code is not in the table.
    """
    return by_words(TEXTS.get(code, ()), words) or CODES.get(code)


def _said(answer: Answer, payload: object) -> tuple[str, str] | None:
    """Code and words of an answer; None where it has no error code."""
    said = members(payload)
    code = _number(said.get("code"))
    if code is None or (code >= 0 and answer.status in _SUCCESS):
        return None
    words = said.get("msg")
    return str(code), words if isinstance(words, str) else ""


def _number(code: object) -> int | None:
    """A code, which some services of Binance send as text; None where it is none."""
    if isinstance(code, str) and _CODE.fullmatch(code):
        return int(code)
    return code if isinstance(code, int) and not isinstance(code, bool) else None


def _is_its_answer(operation: Operation[object], payload: object) -> bool:
    """Whether the body of a success is what Binance documents for the operation."""
    if operation.decode is not nothing:
        return is_answer_of(operation, payload)
    if payload is None:
        return True
    # Documented is {}: a member that is new may be anything but one that tells of an error.
    said = members(payload)
    unsaid = _MEMBERS_OF_ERRORS.isdisjoint(said)
    return isinstance(payload, dict) and (unsaid or _number(said.get("code")) in _CODES_OF_SUCCESS)

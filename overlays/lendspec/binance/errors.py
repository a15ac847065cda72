"""What an answer of Binance means: its error codes, and the text where a code alone does not tell.

Binance answers an error with ``{"code": -3045, "msg": "..."}``, mostly with HTTP 4xx, now and then with HTTP 200.

Source: https://developers.binance.com/docs/binance-spot-api-docs/errors
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lendspec.binance.codes.general import GENERAL
from lendspec.binance.codes.loans import LOANS
from lendspec.binance.codes.margin import MARGIN
from lendspec.binance.codes.orders import ORDER_CODES, ORDER_TEXTS, ORDERS
from lendspec.binance.codes.requests import REQUESTS
from lendspec.core.codec import unix_ms
from lendspec.core.errors import Banned
from lendspec.core.outcome import retry_after
from lendspec.core.verdict import members, sentence, verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.engine import Answer
    from lendspec.core.errors import LendspecError, Meaning
    from lendspec.core.operation import Operation

__all__ = ["CODES", "classify", "meaning_of"]

CODES: Final[Mapping[str, Meaning]] = MappingProxyType({**GENERAL, **REQUESTS, **ORDERS, **MARGIN, **LOANS})
"""Every code that an operation of this library can meet, by its text."""

_SUCCESS: Final = range(200, 300)
_BANNED_UNTIL: Final = re.compile(r"banned until ([0-9]{13})\b")


def classify(operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
    """Return the error of an answer; None where it carries no error code."""
    said = _said(answer, payload)
    if said is None:
        return None
    code, words = said
    if found := _BANNED_UNTIL.search(words):
        until = unix_ms(found[1])
        return Banned(
            sentence(
                words, f"This address is shut out until {until:%Y-%m-%d %H:%M:%S} UTC; every call makes it longer."
            ),
            code=code,
            until=until,
            retry_after=retry_after(answer.headers),
        )
    return verdict(operation, answer, code=code, words=words, meaning=meaning_of(code, words))


def meaning_of(code: str, words: str = "") -> Meaning | None:
    """Return what a code means, by the words that came with it where the code alone does not tell.

    Returns:
        None where the code is not in the table.
    """
    if code in ORDER_CODES:
        text = words.lower()
        for part, meaning in ORDER_TEXTS:
            if part in text:
                return meaning
    return CODES.get(code)


def _said(answer: Answer, payload: object) -> tuple[str, str] | None:
    """Code and words of an answer; None where it has no error code."""
    said = members(payload)
    code = said.get("code")
    if "msg" not in said or not isinstance(code, int) or (code >= 0 and answer.status in _SUCCESS):
        return None
    return str(code), str(said["msg"])

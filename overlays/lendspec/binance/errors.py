"""What an answer of Binance means: its error codes, and the text where a code alone does not tell.

Binance answers an error with ``{"code": -3045, "msg": "..."}``, mostly with HTTP 4xx, now and then with HTTP 200.
To look a code up::

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
from lendspec.core.codec import unix_ms
from lendspec.core.errors import Banned
from lendspec.core.outcome import retry_after
from lendspec.core.verdict import by_number, by_words, members, sentence, verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.engine import Answer
    from lendspec.core.errors import LendspecError, Meaning
    from lendspec.core.operation import Operation

__all__ = ["CODES", "TEXTS", "classify", "meaning_of"]

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
    return by_words(TEXTS.get(code, ()), words) or CODES.get(code)


def _said(answer: Answer, payload: object) -> tuple[str, str] | None:
    """Code and words of an answer; None where it has no error code."""
    said = members(payload)
    code = said.get("code")
    if "msg" not in said or not isinstance(code, int) or (code >= 0 and answer.status in _SUCCESS):
        return None
    return str(code), str(said["msg"])

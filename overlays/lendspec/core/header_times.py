"""What the headers of an answer say about time; one that cannot be read counts as absent."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LONGEST_BAN", "answered_at", "retry_after"]

LONGEST_BAN: Final = 3 * 86400.0
"""Seconds. Bans last "from 2 minutes to 3 days":
https://developers.binance.com/docs/binance-spot-api-docs/rest-api/limits"""

_SECONDS = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?").fullmatch


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that the header Retry-After asks for, from zero to `LONGEST_BAN`; None where there is none.

    A date is measured from the answer's own Date, so that a wrong local clock does no harm.
    """
    text = headers.get("retry-after", "")
    if _SECONDS(text):
        return min(float(text), LONGEST_BAN)
    until = _http_date(text)
    if until is None:
        return None
    return min(max(0.0, (until - answered_at(headers)).total_seconds()), LONGEST_BAN)


def answered_at(headers: Mapping[str, str], *, otherwise: datetime | None = None) -> datetime:
    """The moment of the answer (aware, UTC) by the clock of the exchange; `otherwise`, or now, where it is silent."""
    return _http_date(headers.get("date", "")) or otherwise or datetime.now(UTC)


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):  # the latter from an offset that is out of range
        return None
    # A ban that begins on the last day of the calendar would end after it.
    return moment if _EARLIEST < moment < _LATEST else None


_EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST: Final = datetime.max.replace(tzinfo=UTC) - timedelta(seconds=LONGEST_BAN)

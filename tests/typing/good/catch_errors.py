"""Errors can be told apart, and what they carry is typed."""

from datetime import datetime
from typing import assert_type

from lendspec.core.errors import Banned, InsufficientFunds, LendspecError, OutcomeUnknown, Refused


def explain(error: LendspecError) -> str:
    match error:
        case OutcomeUnknown():
            return "look before you try again"
        case InsufficientFunds():
            return f"not enough of it ({error.code})"
        case Banned():
            assert_type(error.until, datetime | None)
            return f"until {error.until}"
        case Refused():
            assert_type(error.code, str | None)
            assert_type(error.http_status, int | None)
            assert_type(error.retry_after, float | None)
            return "refused"
    return str(error)


def try_again(error: LendspecError) -> bool:
    assert_type(error.safe_to_retry, bool)
    assert_type(error.raw, bytes | None)
    return error.safe_to_retry

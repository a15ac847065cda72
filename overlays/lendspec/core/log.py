"""The log: a record for each attempt and each long wait for a limit, in the logger ``lendspec``."""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lendspec.core.hooks import Attempt, Wait

__all__ = ["LOGGER", "log_attempt", "log_failure", "log_wait"]

LOGGER: Final = logging.getLogger("lendspec")
LOGGER.addHandler(logging.NullHandler())  # silent until the program says where records go


def log_attempt(attempt: Attempt) -> None:
    """Write the record of an attempt that has ended.

    DEBUG for success, INFO where the exchange refused, WARNING where it is tried again or the outcome is unknown. The
    fields of the attempt are also attributes of the record, with ``lendspec_`` before their names.
    """
    level = _level(attempt)
    if LOGGER.isEnabledFor(level):
        LOGGER.log(level, "%s", _Line(attempt), extra=_fields(attempt))


def log_failure(text: str, *arguments: object) -> None:
    """Log, as an ERROR, the exception that is being handled; a handler or filter that fails by itself does no harm."""
    with contextlib.suppress(Exception):
        LOGGER.log(logging.ERROR, text, *arguments, exc_info=True)


def log_wait(wait: Wait) -> None:
    """Write the INFO record of a wait that begins."""
    fields = {
        "lendspec_exchange": wait.exchange,
        "lendspec_operation": wait.operation,
        "lendspec_budget": wait.budget,
        "lendspec_wait": wait.seconds,
        "lendspec_waited": wait.waited,
    }
    message = "%s %s: no room for %.3f s at least, so the call waits: %s"
    LOGGER.info(message, wait.exchange, wait.operation, wait.seconds, wait.budget, extra=fields)


def _level(attempt: Attempt) -> int:
    if attempt.error is None:
        return logging.DEBUG
    unknown = attempt.error == "OutcomeUnknown" or (attempt.status is None and attempt.error != "NotSent")
    return logging.WARNING if unknown or attempt.retry_in is not None else logging.INFO


class _Line:
    """The text of a record, written only where a handler wants it."""

    def __init__(self, attempt: Attempt) -> None:
        self._attempt = attempt

    def __str__(self) -> str:
        attempt = self._attempt
        said = [f"{attempt.exchange} {attempt.operation}: attempt {attempt.number} at {attempt.host}"]
        said.append("done" if attempt.error is None else attempt.error)
        if attempt.code is not None:
            said.append(attempt.code)
        if attempt.status is not None:
            said.append(f"HTTP {attempt.status}")
        said.append(f"{attempt.duration:.3f} s")
        said += [f"{name} {used}" for name, used in attempt.limits_used.items()]
        if attempt.retry_in is not None:
            said.append(f"again in {attempt.retry_in:.3f} s")
        return ", ".join(said)


def _fields(attempt: Attempt) -> dict[str, object]:
    return {
        "lendspec_exchange": attempt.exchange,
        "lendspec_operation": attempt.operation,
        "lendspec_attempt": attempt.number,
        "lendspec_host": attempt.host,
        "lendspec_status": attempt.status,
        "lendspec_duration": attempt.duration,
        "lendspec_limits_used": dict(attempt.limits_used),
        "lendspec_error": attempt.error,
        "lendspec_code": attempt.code,
        "lendspec_retry_in": attempt.retry_in,
    }

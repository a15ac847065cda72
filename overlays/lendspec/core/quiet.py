"""Signed queries and headers kept out of the logs below: httpx writes URLs at INFO, httpcore headers at DEBUG."""

from __future__ import annotations

import contextlib
import logging
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["no_query_in_log"]

# Filters of a logger do not hold for those below it: each is named.
_CONNECTION_LOGS: Final = tuple(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks"))

_ours: ContextVar[bool] = ContextVar("lendspec_request", default=False)


@contextlib.contextmanager
def no_query_in_log() -> Generator[None]:
    """Within this context the logs of httpx hold no query, and those of httpcore no headers of answers.

    Requests of others are left alone.
    """
    token = _ours.set(True)
    try:
        yield
    finally:
        _ours.reset(token)


def _without_query(argument: object) -> object:
    return str(argument).partition("?")[0] if type(argument).__name__ == "URL" else argument


def _drop_queries(record: logging.LogRecord) -> bool:
    if _ours.get() and isinstance(record.args, tuple):
        record.args = tuple(_without_query(argument) for argument in record.args)
    return True


def _drop_headers(record: logging.LogRecord) -> bool:
    if _ours.get() and isinstance(record.msg, str):
        record.msg = record.msg.partition(" return_value=")[0]
    return True


logging.getLogger("httpx").addFilter(_drop_queries)
for _name in _CONNECTION_LOGS:
    logging.getLogger(_name).addFilter(_drop_headers)

"""Keys, signatures and headers kept out of the logs below: of httpx, httpcore and hpack.

httpx writes URLs at INFO; httpcore writes the headers of answers at DEBUG; hpack, with which httpx speaks HTTP/2,
writes every header of requests and answers. Two callers of one HTTP/2 connection write each other's headers, whenever
its table gets full: so hpack's records have none from our first request on, whosever they are.
"""

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
_HEADER_LOGS: Final = ("hpack.hpack", "hpack.table", "hpack.huffman", "h2.connection", "hyperframe.frame")

_ours: ContextVar[bool] = ContextVar("lendspec_request", default=False)
_begun: Final[set[str]] = set()
"""Holds a word once a request of ours has been under way in this process."""


@contextlib.contextmanager
def no_query_in_log() -> Generator[None]:
    """Within this context the logs of httpx hold no query, and those of httpcore no headers of answers.

    Requests of others are left alone, but for the headers of HTTP/2; see the module.
    """
    _begun.add("begun")
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
        if not record.msg.startswith("connect"):  # what cannot be sent or read is quoted by whoever says so
            record.msg = record.msg.partition("(")[0] if " exception=" in record.msg else record.msg
    return True


def _drop_arguments(record: logging.LogRecord) -> bool:
    """Leave what was done and drop to what: ``Adding (b'ok-access-key', …)`` becomes ``Adding``."""
    if _begun and record.args:
        record.msg, record.args = str(record.msg).partition(" %")[0], ()
    return True


logging.getLogger("httpx").addFilter(_drop_queries)
for _name in _CONNECTION_LOGS:
    logging.getLogger(_name).addFilter(_drop_headers)
for _name in _HEADER_LOGS:
    logging.getLogger(_name).addFilter(_drop_arguments)

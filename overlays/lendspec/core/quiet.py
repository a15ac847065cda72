"""Signed queries kept out of the log of httpx, which writes the whole URL of every request of a client at INFO."""

from __future__ import annotations

import contextlib
import logging
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["no_query_in_log"]

_ours: ContextVar[bool] = ContextVar("lendspec_request", default=False)


@contextlib.contextmanager
def no_query_in_log() -> Generator[None]:
    """Within this context the logger ``httpx`` writes URLs without their query; other requests are left alone."""
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


logging.getLogger("httpx").addFilter(_drop_queries)

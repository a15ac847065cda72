"""What a function gives in the child of a fork."""

from __future__ import annotations

import os
import pickle
import signal
import warnings
from typing import TYPE_CHECKING, TypeVar, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

__all__ = ["in_child", "needs_fork"]

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")

_PATIENCE = 60
"""Seconds after which a child that hangs is ended by the system, so that the test fails instead of waiting for ever."""


def in_child(function: Callable[[], T]) -> T:
    """What `function` gives in a forked child; what it raises there is raised here."""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # "may lead to deadlocks": that is what is tested
        child = os.fork()
    if not child:
        _be_child(function, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    _, status = os.waitpid(child, 0)
    assert told, f"the child ended without an answer, status {status}"
    result, error = pickle.loads(told)  # noqa: S301 (of our own child)
    if error is not None:
        raise error
    return cast("T", result)


def _be_child(function: Callable[[], object], writing: int) -> None:
    signal.alarm(_PATIENCE)
    told: tuple[object, BaseException | None]
    try:
        told = (function(), None)
    except BaseException as error:  # noqa: BLE001 (for the parent)
        told = (None, error)
    try:
        os.write(writing, pickle.dumps(told))
    finally:
        os._exit(0)

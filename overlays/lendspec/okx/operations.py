"""Operations of OKX that the library itself calls, loaded when they are needed."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

from lendspec.core.clock import TimeSource

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lendspec.core.operation import Operation

__all__ = ["TIME_SOURCE", "operation"]


def operation(product: str, operation_id: str) -> Callable[[], Operation[object]]:
    """Return what gives an operation: its product, e.g. ``general``, is imported only then."""
    return partial(_operation, product, operation_id)


def _operation(product: str, operation_id: str) -> Operation[object]:
    package = import_module(f"lendspec.clients.okx_{product}")
    return cast("Mapping[str, Operation[object]]", package.OPERATIONS)[operation_id]  # every product has this table


TIME_SOURCE: Final = TimeSource(operation("general", "serverTime"), "ts")
"""Tells the time of OKX to the millisecond, needs no key and is cheap."""

"""What the overlays know of an exchange's error codes; nothing for an exchange without overlays."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, cast

from attrs import frozen

from lendspec.core.errors import (
    AlreadyExecuted,
    DuplicateRequest,
    InsufficientFunds,
    InvalidState,
    LimitExceeded,
    Meaning,
    OrderRejected,
    OutcomeUnknown,
    RequestInProgress,
)
from lendspec.generator.model import Operation

__all__ = ["CodeTable", "Row", "code_anchor", "code_table", "family", "fitting"]

_FAMILIES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "binance_crypto_loan": (("loans", "LOANS"),),
    "binance_margin": (("margin", "MARGIN"),),
    "binance_vip_loan": (("loans", "LOANS"), ("institutional", "INSTITUTIONAL")),
    "okx_flexible_loan": (("finance", "FINANCE"),),
}
_TRADING: Final = (("orders", "ORDERS"), ("order_lists", "ORDER_LISTS"))
_ONLY_WRITES: Final = (
    AlreadyExecuted,
    DuplicateRequest,
    InsufficientFunds,
    InvalidState,
    LimitExceeded,
    OrderRejected,
    OutcomeUnknown,
    RequestInProgress,
)


@frozen
class Row:
    """A code, or one of the texts that a code comes with."""

    code: str
    text: str
    meaning: Meaning


@frozen
class CodeTable:
    """The codes of one exchange."""

    exchange: str
    codes: Mapping[str, Meaning]
    texts: Mapping[str, tuple[tuple[str, Meaning], ...]]

    def rows(self) -> Iterator[Row]:
        """Every code in its order, each followed by its texts."""
        for code in dict.fromkeys((*self.codes, *self.texts)):
            if code in self.codes:
                yield Row(code, "", self.codes[code])
            yield from (Row(code, text.strip(), meaning) for text, meaning in self.texts.get(code, ()))

    def __contains__(self, code: object) -> bool:
        return code in self.codes or code in self.texts


@cache
def code_table(exchange: str) -> CodeTable | None:
    """The table of an exchange; None where nothing is known."""
    name = f"lendspec.{exchange}.errors"
    if importlib.util.find_spec(f"lendspec.{exchange}") is None or importlib.util.find_spec(name) is None:
        return None
    module = importlib.import_module(name)
    codes = cast("Mapping[str, Meaning] | None", getattr(module, "CODES", None))
    texts = cast("Mapping[str, tuple[tuple[str, Meaning], ...]]", getattr(module, "TEXTS", {}))
    return CodeTable(exchange, codes, texts) if codes else None


@cache
def family(package: str, *, trading: bool) -> Mapping[str, Meaning]:
    """The codes that an exchange lists for a product, with those of orders where the call is about orders."""
    exchange = package.partition("_")[0]
    found: dict[str, Meaning] = {}
    for module, name in (*_FAMILIES.get(package, ()), *(_TRADING if trading and package in _FAMILIES else ())):
        found |= getattr(importlib.import_module(f"lendspec.{exchange}.codes.{module}"), name)
    return found


def fitting(operation: Operation, codes: Mapping[str, Meaning]) -> dict[str, list[str]]:
    """The codes by class that an operation can meet: a read takes nothing, so it lacks nothing."""
    by_class: dict[str, list[str]] = {}
    for code, meaning in codes.items():
        if operation.effect == "write" or not issubclass(meaning.error, _ONLY_WRITES):
            by_class.setdefault(meaning.error.__name__, []).append(code)
    return by_class


def code_anchor(code: str) -> str:
    """The anchor of a code on the page of errors: ``c51736``, ``c-3045``."""
    return f"c{code}"

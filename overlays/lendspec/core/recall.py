"""How an exchange is asked what became of a request without an answer, as data that an exchange's overlay fills in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import field, frozen

from lendspec.core.operation import Operation

__all__ = ["GRACE", "NO_RECALL", "Acceptance", "Lookup", "Recall", "Take", "alike"]

GRACE: Final = 120.0
"""Seconds after the last attempt from which on a missing record means that there will be none.

A request is taken for 60 seconds after its timestamp at most (Binance's longest recvWindow; OKX: 30), and Binance gives
up on it after 10 more; the rest is for a history that lags. No exchange says how long it may lag.
"""

Values: TypeAlias = "Mapping[str, object]"

_NO_TABLE: Final[Mapping[str, str]] = MappingProxyType({})
_NOTHING_FIXED: Final[Mapping[str, object]] = MappingProxyType({})
_NO_FACTS: Final[Mapping[str, frozenset[str]]] = MappingProxyType({})
_NO_KIN: Final[Mapping[str, Callable[[Values], Iterable[Values]]]] = MappingProxyType({})


def alike(values: Values) -> tuple[Values]:
    """The arguments of a write that has those of another one, under the same names."""
    return (values,)


@frozen
class Take:
    """An argument of the lookup that comes from the request.

    Attributes:
        argument: Keyword argument of the lookup.
        source: Argument of the request, with the attributes that lead to the value: ``loan_data.ccy``.
        required: Without it there is nothing to look for.
        table: What another operation calls the value; an empty table leaves it as it is.
    """

    argument: str
    source: str
    required: bool = False
    table: Mapping[str, str] = _NO_TABLE


@frozen
class Lookup:
    """Where the record of a write is found, and by what it is known.

    Attributes:
        operation: Gives the read that shows the record; called when it is needed.
        takes: Its arguments that come from the request.
        fixed: Its other arguments.
        start: Its argument for the earliest time, if it has one.
        end: Its argument for the latest time, if it has one.
        rows: Attribute of its result that holds the records; ``""`` is the result itself; None: the result is the one
            record, known by an id that the request gave it.
        target: The one record is of what the request acts on, such as the order that it cancels: its id does not tell
            whose request it was.
        page: Records on a page, where its operation has no pages to turn; with as many as these there may be more.
        same: Attributes of a record that the request sets: (attribute, source in the request).
        amounts: The same for amounts, by which like requests are told apart; the exchange may have changed them.
        facts: Attributes of a record that always have one of these values.
        time: Attribute with the time of the request, or of the record where there is none; None: it does not matter.
        state: Attribute with the state of the request; None: a record is there only if it was executed.
        executed: Values of `state` that mean: executed. Empty: every one that is neither in `failed` nor in `open`.
        failed: Values of `state` that mean: not executed.
        open: Values of `state` that mean: not executed, unless it is still under way.
        kin: Other writes that leave such records, by place; each with what gives the arguments that this write would
            have had for each of their records.
    """

    operation: Callable[[], Operation[object]] = field(repr=False)
    takes: tuple[Take, ...] = ()
    fixed: Mapping[str, object] = _NOTHING_FIXED
    start: str | None = None
    end: str | None = None
    rows: str | None = "rows"
    target: bool = False
    page: int = 100
    same: tuple[tuple[str, str], ...] = ()
    amounts: tuple[tuple[str, str], ...] = ()
    facts: Mapping[str, frozenset[str]] = _NO_FACTS
    time: str | None = None
    state: str | None = None
    executed: frozenset[str] = frozenset()
    failed: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    kin: Mapping[str, Callable[[Values], Iterable[Values]]] = _NO_KIN


def _no_operation(product: str, operation_id: str) -> Callable[[], Operation[object]]:
    raise LookupError(f"{product} {operation_id}: this exchange names no operations; give `Recall` an `operation`")


_NO_LOOKUPS: Final[Mapping[str, Lookup]] = MappingProxyType({})


@frozen
class Acceptance:
    """Which timestamps an exchange takes.

    Attributes:
        ahead: Seconds that a timestamp may be ahead of the exchange's clock.
        behind: Seconds that it may be behind.
        by_call: A call's own `recv_window` takes the place of `behind`.
        working: Seconds after which the exchange gives up on a request that it took.
    """

    ahead: float
    behind: float
    by_call: bool = False
    working: float = 0.0

    def around(self, stamped: tuple[float, float], recv_window: int | None) -> tuple[float, float]:
        """Between which times (Unix seconds) requests can have been executed that were signed between those."""
        behind = recv_window / 1000 if self.by_call and recv_window is not None else self.behind
        return stamped[0] - self.ahead, stamped[1] + behind + self.working


@frozen
class Recall:
    """All that an exchange remembers of requests.

    Attributes:
        lookups: Place of the write (``loan.flexible.borrow``) to where its record is found.
        repeated: Error codes that say that a request with this idempotency key came before.
        acceptance: Which timestamps it takes, where it says.
        operation: Gives an operation by its product and its id, as the specification names them where it says which
            read shows what became of a write.
    """

    lookups: Mapping[str, Lookup] = _NO_LOOKUPS
    repeated: frozenset[str] = frozenset()
    acceptance: Acceptance | None = None
    operation: Callable[[str, str], Callable[[], Operation[object]]] = field(default=_no_operation, repr=False)


NO_RECALL: Final = Recall()
"""Nothing is known."""

"""Where OKX shows what became of a request: the loan history; and what it answers to a repeated idempotency key."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, cast

from lendspec.core.recall import Acceptance, Lookup, Recall, Take
from lendspec.okx.operations import operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["RECALL"]


def _locked_with_a_loan(values: Mapping[str, object]) -> Iterable[Mapping[str, object]]:
    """The collateral that a borrowing locks, as arguments of adding it: the history has a record of each."""
    entries = cast("Sequence[object]", values.get("collateral_data") or ())  # `prepare` has looked at its type
    for entry in entries:
        yield {
            "type": "add",
            "collateral_ccy": getattr(entry, "ccy", None),
            "collateral_amt": getattr(entry, "amt", None),
            "ord_id": values.get("ord_id"),
        }


_BORROW: Final = Lookup(
    operation("flexible_loan", "flexibleLoanLoanHistory"),
    takes=(Take("ord_id", "ord_id"),),
    fixed=MappingProxyType({"type": "borrowed"}),
    rows="",
    same=(("ccy", "loan_data.ccy"),),
    amounts=(("amt", "loan_data.amt"),),
    time="ts",
)
_REPAY: Final = Lookup(
    operation("flexible_loan", "flexibleLoanLoanHistory"),
    takes=(Take("ord_id", "ord_id"),),
    fixed=MappingProxyType({"type": "repaid"}),
    rows="",
    same=(("ccy", "ccy"),),
    amounts=(("amt", "amt"),),
    time="ts",
)
_ADJUST_COLLATERAL: Final = Lookup(
    operation("flexible_loan", "flexibleLoanLoanHistory"),
    takes=(
        Take("ord_id", "ord_id"),
        Take("type", "type", table=MappingProxyType({"add": "collateral_locked", "reduce": "collateral_released"})),
    ),
    rows="",
    same=(("ccy", "collateral_ccy"),),
    amounts=(("amt", "collateral_amt"),),
    time="ts",
    kin=MappingProxyType({"loan.borrow": _locked_with_a_loan}),
)

RECALL: Final = Recall(
    lookups=MappingProxyType(
        {
            "loan.borrow": _BORROW,
            "loan.repay": _REPAY,
            "loan.adjust_collateral": _ADJUST_COLLATERAL,
        }
    ),
    repeated=frozenset({"50042", "50071", "51016", "51784"}),
    acceptance=Acceptance(ahead=30.0, behind=30.0),
    operation=operation,
)
"""Writes that can be looked up, all of them in the loan history; no record tells the `cl_ord_id` of its request.

A timestamp may be 30 seconds off: https://www.okx.com/docs-v5/en/#overview-rest-authentication
Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan
"""

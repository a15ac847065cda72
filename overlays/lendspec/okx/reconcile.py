"""Where OKX shows what became of a request: the loan history; and what it answers to a repeated idempotency key."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from lendspec.core.recall import Lookup, Recall, Take
from lendspec.okx.operations import operation

__all__ = ["RECALL"]

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
)
"""Writes that can be looked up, all of them in the loan history; no record tells the `cl_ord_id` of its request.

Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan
"""

"""Where Binance shows what became of a request: which history or order belongs to which write."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lendspec.binance.operations import operation
from lendspec.core.recall import Lookup, Recall, Take

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RECALL"]

_COINS: Final = (("loan_coin", "loan_coin"), ("collateral_coin", "collateral_coin"))
_TAKE_COINS: Final = (Take("loan_coin", "loan_coin"), Take("collateral_coin", "collateral_coin"))
_PAGE: Final[Mapping[str, object]] = MappingProxyType({"limit": 100})

_BORROW: Final = Lookup(
    operation("crypto_loan", "flexibleLoanBorrowHistory"),
    takes=_TAKE_COINS,
    fixed=_PAGE,
    start="start_time",
    end="end_time",
    same=_COINS,
    amounts=(("initial_loan_amount", "loan_amount"), ("initial_collateral_amount", "collateral_amount")),
    time="borrow_time",
    state="status",
    executed=frozenset({"SUCCESS"}),
    failed=frozenset({"FAILED"}),
)
_REPAY: Final = Lookup(
    operation("crypto_loan", "flexibleLoanRepayHistory"),
    takes=_TAKE_COINS,
    fixed=_PAGE,
    start="start_time",
    end="end_time",
    same=_COINS,
    amounts=(("repay_amount", "repay_amount"),),
    time="repay_time",
    state="repay_status",
    executed=frozenset({"REPAID"}),
    failed=frozenset({"FAILED"}),
)
_ADJUST_LTV: Final = Lookup(
    operation("crypto_loan", "flexibleLoanLtvAdjustmentHistory"),
    takes=_TAKE_COINS,
    fixed=_PAGE,
    start="start_time",
    end="end_time",
    same=(*_COINS, ("direction", "direction")),
    amounts=(("collateral_amount", "adjustment_amount"),),
    time="adjust_time",
)
_VIP_REPAY: Final = Lookup(
    operation("vip_loan", "vipLoanRepayHistory"),
    takes=(Take("order_id", "order_id"),),
    fixed=_PAGE,
    start="start_time",
    end="end_time",
    same=(("order_id", "order_id"),),
    amounts=(("repay_amount", "amount"),),
    time="repay_time",
    state="repay_status",
    executed=frozenset({"Repaid"}),
    failed=frozenset({"Failed"}),
)
_BORROW_REPAY: Final = Lookup(
    operation("margin", "getBorrowRepayRecords"),
    takes=(Take("type", "type"), Take("asset", "asset"), Take("isolated_symbol", "symbol")),
    fixed=MappingProxyType({"size": 100}),
    start="start_time",
    end="end_time",
    same=(("asset", "asset"), ("isolated_symbol", "symbol")),
    amounts=(("amount", "amount"),),
    facts=MappingProxyType({"type": frozenset({"MANUAL"})}),
    time="timestamp",
    state="status",
    executed=frozenset({"CONFIRMED"}),
    failed=frozenset({"FAILED"}),
)
_ORDER: Final = Lookup(
    operation("margin", "getMarginOrder"),
    takes=(
        Take("symbol", "symbol"),
        Take("is_isolated", "is_isolated"),
        Take("orig_client_order_id", "new_client_order_id", required=True),
    ),
    rows=None,
    time="time",
    state="status",
    failed=frozenset({"REJECTED"}),
)
_CANCEL: Final = Lookup(
    operation("margin", "getMarginOrder"),
    takes=(
        Take("symbol", "symbol"),
        Take("is_isolated", "is_isolated"),
        Take("order_id", "order_id"),
        Take("orig_client_order_id", "orig_client_order_id"),
    ),
    rows=None,
    state="status",
    executed=frozenset({"CANCELED"}),
    failed=frozenset({"FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"}),
    open=frozenset({"NEW", "PENDING_NEW", "PARTIALLY_FILLED"}),
)

RECALL: Final = Recall(
    lookups=MappingProxyType(
        {
            "loan.flexible.borrow": _BORROW,
            "loan.flexible.repay": _REPAY,
            "loan.flexible.adjust_ltv": _ADJUST_LTV,
            "vip.repay": _VIP_REPAY,
            "margin.borrow_repay.submit": _BORROW_REPAY,
            "margin.trading.new_order": _ORDER,
            "margin.trading.cancel_order": _CANCEL,
        }
    )
)
"""Writes that can be looked up. An order can be only if it was placed with a `new_client_order_id`.

Binance has no idempotency keys: https://developers.binance.com/docs/binance-spot-api-docs/rest-api/general-information
"""

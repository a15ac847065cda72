"""Where Binance shows what became of a request: which history or order belongs to which write."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lendspec.binance.operations import operation
from lendspec.core.recall import Acceptance, Lookup, Recall, Take, alike

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["ACCEPTANCE", "RECALL"]

ACCEPTANCE: Final = Acceptance(ahead=1.0, behind=5.0, by_call=True, working=10.0)
"""A timestamp is taken that is less than a second ahead, or `recvWindow` behind at most; here that of the default.

The API gives up on a request after 10 seconds (-1007):
https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security
"""

_COINS: Final = (("loan_coin", "loan_coin"), ("collateral_coin", "collateral_coin"))
_TAKE_COINS: Final = (Take("loan_coin", "loan_coin"), Take("collateral_coin", "collateral_coin"))


def _typed(kind: str) -> Callable[[Mapping[str, object]], Iterable[Mapping[str, object]]]:
    """What gives the arguments of a retired operation that only borrows, or only repays, those of its successor."""
    return lambda values: ({**values, "type": kind},)


_BORROW: Final = Lookup(
    operation("crypto_loan", "flexibleLoanBorrowHistory"),
    takes=_TAKE_COINS,
    start="start_time",
    end="end_time",
    same=_COINS,
    amounts=(("initial_loan_amount", "loan_amount"), ("initial_collateral_amount", "collateral_amount")),
    time="borrow_time",
    state="status",
    executed=frozenset({"SUCCESS"}),
    failed=frozenset({"FAILED"}),
    kin=MappingProxyType({"loan.flexible_v1.borrow": alike}),
)
_REPAY: Final = Lookup(
    operation("crypto_loan", "flexibleLoanRepayHistory"),
    takes=_TAKE_COINS,
    start="start_time",
    end="end_time",
    same=_COINS,
    amounts=(("repay_amount", "repay_amount"),),
    time="repay_time",
    state="repay_status",
    executed=frozenset({"REPAID"}),
    failed=frozenset({"FAILED"}),
    kin=MappingProxyType({"loan.flexible_v1.repay": alike, "loan.flexible.repay_with_collateral": alike}),
)
_ADJUST_LTV: Final = Lookup(
    operation("crypto_loan", "flexibleLoanLtvAdjustmentHistory"),
    takes=_TAKE_COINS,
    start="start_time",
    end="end_time",
    same=(*_COINS, ("direction", "direction")),
    amounts=(("collateral_amount", "adjustment_amount"),),
    time="adjust_time",
    kin=MappingProxyType({"loan.flexible_v1.adjust_ltv": alike}),
)
_VIP_REPAY: Final = Lookup(
    operation("vip_loan", "vipLoanRepayHistory"),
    takes=(Take("order_id", "order_id"),),
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
    start="start_time",
    end="end_time",
    same=(("asset", "asset"), ("isolated_symbol", "symbol")),
    amounts=(("amount", "amount"),),
    facts=MappingProxyType({"type": frozenset({"MANUAL"})}),
    time="timestamp",
    state="status",
    executed=frozenset({"CONFIRMED"}),
    failed=frozenset({"FAILED"}),
    kin=MappingProxyType({"margin.borrow_repay.loan": _typed("BORROW"), "margin.borrow_repay.repay": _typed("REPAY")}),
)
_ORDER: Final = Lookup(
    operation("margin", "getMarginOrder"),
    takes=(
        Take("symbol", "symbol"),
        Take("is_isolated", "is_isolated"),
        Take("orig_client_order_id", "new_client_order_id", required=True),
    ),
    rows=None,
    same=(("side", "side"),),
    amounts=(("orig_qty", "quantity"),),
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
    target=True,
    time="update_time",
    state="status",
    executed=frozenset({"CANCELED"}),
    failed=frozenset({"FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"}),
    open=frozenset({"NEW", "PENDING_NEW", "PARTIALLY_FILLED"}),
    kin=MappingProxyType({"margin.trading.cancel_open_orders": alike, "margin.trading.cancel_order_list": alike}),
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
    ),
    acceptance=ACCEPTANCE,
    operation=operation,
)
"""Writes that can be looked up. An order can be only if it was placed with a `new_client_order_id`.

A cancelled order does not tell who cancelled it: its last change must fall into the time of the request.

Binance has no idempotency keys: https://developers.binance.com/docs/binance-spot-api-docs/rest-api/general-information
"""

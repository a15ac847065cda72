"""Codes of the trading account that loans can meet too: parameters, ids, limits, time-outs."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AlreadyExecuted,
    InsufficientBalance,
    InvalidParameter,
    InvalidState,
    LimitExceeded,
    Meaning,
    NotFound,
    OutcomeUnknown,
    RateLimited,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["TRADE"]

TRADE: Mapping[str, Meaning] = MappingProxyType(
    {
        "51000": Meaning(
            InvalidParameter, "caller", "A parameter has a value that OKX does not take.", "某个参数的值 OKX 不接受。"
        ),
        "51008": Meaning(
            InsufficientBalance,
            "account",
            "The account holds too little, counting what it may borrow.",
            "账户不足，连同可借的部分也不够。",
        ),
        # OKX keeps a clOrdId for 60 seconds; this one was executed.
        "51016": Meaning(
            AlreadyExecuted,
            "caller",
            "The first request with this client order id was executed; do not send it again, read the loan.",
            "使用此客户端订单号的首个请求已执行；不要重发，请查询借款。",
        ),
        "51017": Meaning(LimitExceeded, "account", "More than the account may borrow.", "超过账户可借的数量。"),
        "51054": Meaning(
            OutcomeUnknown, "exchange", "OKX waited too long for its own back end.", "OKX 等待自身后端太久。"
        ),
        "51063": Meaning(
            NotFound,
            "caller",
            "There is no loan with this ordId, or none at all.",
            "没有这个 ordId 的借款，或根本没有借款。",
        ),
        "51149": Meaning(
            OutcomeUnknown, "exchange", "OKX waited too long for its own back end.", "OKX 等待自身后端太久。"
        ),
        "51152": Meaning(
            InvalidParameter,
            "caller",
            "Borrowing by itself does not go together with repaying by itself or by hand in one order.",
            "同一订单里自动借币不能与自动还币或手动方式混用。",
        ),
        "51153": Meaning(
            LimitExceeded,
            "account",
            "More than may be borrowed by hand in quick margin mode.",
            "超过一键借币模式下可手动借的数量。",
        ),
        "51154": Meaning(
            InsufficientBalance,
            "account",
            "The account holds less than is to be repaid by hand.",
            "账户中的数量少于要手动归还的数量。",
        ),
        "51173": Meaning(
            InvalidState,
            "caller",
            "The position owes nothing that a market close could settle.",
            "仓位没有可由市价全平了结的负债。",
        ),
        "51625": Meaning(
            InvalidState,
            "account",
            "Repaying with one click needs automatic borrowing; switch it on, or buy the currency and repay.",
            "一键还债要用自动借币；请先开启，或买入该币种来还。",
        ),
        "58102": Meaning(
            RateLimited,
            "caller",
            "Too many requests; wait for the end of the window.",
            "请求过多；请等到时间窗口结束。",
            safe_to_retry=True,
        ),
    }
)

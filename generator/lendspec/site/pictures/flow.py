"""The life of a loan in four steps, with the call for each step on each product."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lendspec.site.pictures.svg import arrow, box, drawing, label, line, say

__all__ = ["compare_flow"]

_WIDTH: Final = 440
_LEFT: Final = 16.0
_WIDE: Final = 372.0
_HIGH: Final = 98.0
_PITCH: Final = 122.0
_TOP: Final = 12.0
_BY_HAND: Final = ""


def compare_flow(language: str) -> str:
    """Borrow, watch the LTV, add collateral, repay: which method does it where."""
    steps = _steps(language)
    return drawing(
        "compare-flow",
        _WIDTH,
        490,
        title=say(language, "The life of a loan, call by call", "一笔借款的全过程与对应的调用"),
        desc="; ".join(f"{name}: {', '.join(call for call in calls if call)}" for name, calls in steps),
        parts=[*_boxes(language, steps), *_loop(language)],
    )


def _steps(language: str) -> tuple[tuple[str, tuple[str, str, str]], ...]:
    return (
        (
            say(language, "1 borrow", "1 借款"),
            ("loan.flexible.borrow", "margin.borrow_repay.submit", "loan.borrow"),
        ),
        (
            say(language, "2 watch the LTV", "2 关注质押率"),
            ("loan.flexible.ongoing_orders", "margin.account.details", "loan.loan_info"),
        ),
        (
            say(language, "3 add collateral", "3 追加质押"),
            ("loan.flexible.adjust_ltv", _BY_HAND, "loan.adjust_collateral"),
        ),
        (
            say(language, "4 repay", "4 还款"),
            ("loan.flexible.repay", "margin.borrow_repay.submit", "loan.repay"),
        ),
    )


def _boxes(language: str, steps: tuple[tuple[str, tuple[str, str, str]], ...]) -> Iterator[str]:
    products = (
        say(language, "Binance flexible", "币安活期借币"),
        say(language, "Binance margin", "币安杠杆"),
        say(language, "OKX flexible", "OKX 活期借币"),
    )
    elsewhere = say(language, "wallet transfer, not covered", "钱包划转（不在本库内）")
    for row, (name, calls) in enumerate(steps):
        y = _TOP + row * _PITCH
        yield box((_LEFT, y), _WIDE, _HIGH)
        yield label((_LEFT + 12, y + 23), name)
        for place, (product, call) in enumerate(zip(products, calls, strict=True)):
            height = y + 46 + place * 20
            yield label((_LEFT + 12, height), product, "pic-muted", size=13)
            yield label((_LEFT + 140, height), call or elsewhere, code=bool(call), size=13)
        if row < len(steps) - 1:
            yield arrow((_LEFT + 60, y + _HIGH), (_LEFT + 60, y + _PITCH))


def _loop(language: str) -> Iterator[str]:
    edge, bend = _LEFT + _WIDE, _LEFT + _WIDE + 22
    watch, add = _TOP + _PITCH + _HIGH / 2, _TOP + 2 * _PITCH + _HIGH / 2
    yield line((edge, add), (bend, add))
    yield line((bend, add), (bend, watch))
    yield arrow((bend, watch), (edge, watch))
    words = say(language, "and watch on", "继续关注")
    yield label((edge - 6, _TOP + _PITCH + _HIGH + 17), words, "pic-muted", anchor="end", size=13)

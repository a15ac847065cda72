"""What the LTV thresholds of a loan mean: on a line from 0 to 100 %, and as a curve over the fall of the price."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from attrs import frozen

from lendspec.site.pictures.svg import Point, arrow, box, circle, curve, drawing, label, line, say

__all__ = ["EXAMPLE", "Thresholds", "fall_to", "ltv_line", "ltv_price"]


@frozen
class Thresholds:
    """Three LTVs of a collateral coin, as fractions of 1.

    Attributes:
        initial: The LTV at which a loan starts.
        margin_call: The exchange warns from here on.
        liquidation: The exchange may sell the collateral from here on.
    """

    initial: Decimal
    margin_call: Decimal
    liquidation: Decimal


EXAMPLE: Final = Thresholds(Decimal("0.65"), Decimal("0.75"), Decimal("0.83"))
"""The documented answer of Binance's `loan.flexible.collateral_assets`: BNB."""

_WIDTH: Final = 440
_LEFT: Final = 20.0
_RIGHT: Final = 420.0
_WHOLE: Final = Decimal(1)


def fall_to(start: Decimal, ltv: Decimal) -> Decimal:
    """By which part the price of the collateral has fallen when the LTV has gone from `start` to `ltv`.

    The debt is taken to stay what it is: the LTV goes with one divided by the price.
    """
    return 1 - start / ltv


def ltv_line(language: str, thresholds: Thresholds = EXAMPLE) -> str:
    """The LTV from 0 to 100 % with its thresholds; under it, what fall of the price leads there."""
    return drawing(
        "ltv-line",
        _WIDTH,
        300,
        title=say(language, "The LTV line", "质押率（LTV）刻度线"),
        desc=_described(language, thresholds),
        parts=[*_bands(thresholds), *_ltv_axis(language, thresholds), *_price_axis(language, thresholds)],
    )


def ltv_price(language: str, thresholds: Thresholds = EXAMPLE) -> str:
    """How the LTV rises while the price of the collateral falls, with the two moments that matter."""
    return drawing(
        "ltv-price",
        _WIDTH,
        330,
        title=say(language, "LTV while the price of the collateral falls", "质押币价格下跌时质押率（LTV）的变化"),
        desc=_described(language, thresholds),
        parts=[*_zones(thresholds), *_axes(language), *_course(thresholds), *_moments(language, thresholds)],
    )


def _described(language: str, of: Thresholds) -> str:
    call, end = fall_to(of.initial, of.margin_call), fall_to(of.initial, of.liquidation)
    return say(
        language,
        f"A loan starts at an LTV of {_percent(of.initial)}. When the price of the collateral has fallen by "
        f"{_percent(call, 1)}, the LTV is {_percent(of.margin_call)}: margin call. When it has fallen by "
        f"{_percent(end, 1)}, the LTV is {_percent(of.liquidation)}: liquidation.",
        f"借款以 {_percent(of.initial)} 的质押率开始。质押币价格下跌 {_percent(call, 1)} 时，质押率升至 "
        f"{_percent(of.margin_call)}，收到追加质押通知；下跌 {_percent(end, 1)} 时，质押率升至 "
        f"{_percent(of.liquidation)}，触发强平。",
    )


# ---------------------------------------------------------------- the line

_BAR: Final = 132.0  # where the bar begins
_BAR_HEIGHT: Final = 22.0


def _at(ltv: Decimal) -> float:
    return _LEFT + float(ltv) * (_RIGHT - _LEFT)


def _bands(of: Thresholds) -> Iterator[str]:
    ends = (Decimal(0), of.initial, of.margin_call, of.liquidation, _WHOLE)
    for kind, start, end in zip(("pic-good", "pic-soft", "pic-warn", "pic-bad"), ends, ends[1:], strict=False):
        yield box((_at(start), _BAR), _at(end) - _at(start), _BAR_HEIGHT, kind, round_by=0)


def _ltv_axis(language: str, of: Thresholds) -> Iterator[str]:
    yield label(
        (_LEFT, 24),
        say(language, "LTV = debt ÷ value of the collateral", "质押率 LTV = 负债 ÷ 质押物价值"),
        "pic-muted",
    )
    names = (
        (of.liquidation, say(language, "liquidation", "强平线"), 52.0),
        (of.margin_call, say(language, "margin call", "追加质押线（预警）"), 78.0),
        (of.initial, say(language, "initial LTV", "初始质押率"), 104.0),
    )
    for ltv, name, height in names:
        yield line((_at(ltv), height - 12), (_at(ltv), _BAR))
        yield label((_at(ltv) - 6, height), f"{name} {_percent(ltv)}", anchor="end")
    yield label((_LEFT, _BAR - 6), "0 %", "pic-muted")
    yield label((_RIGHT, _BAR - 6), "100 %", "pic-muted", anchor="end")


def _price_axis(language: str, of: Thresholds) -> Iterator[str]:
    top = _BAR + _BAR_HEIGHT
    falls = (
        (of.initial, say(language, "at the start", "借款时"), 26.0),
        (of.margin_call, _fallen(language, of, of.margin_call), 52.0),
        (of.liquidation, _fallen(language, of, of.liquidation), 78.0),
        (_WHOLE, _fallen(language, of, _WHOLE), 104.0),
    )
    for ltv, words, down in falls:
        yield line((_at(ltv), top), (_at(ltv), top + down + 4))
        yield label((_at(ltv) - 6, top + down), words, anchor="end")
    yield arrow((_LEFT + 40, top + 124), (_RIGHT, top + 124))
    yield label(
        (_LEFT + 40, top + 142), say(language, "the price of the collateral falls", "质押币价格下跌"), "pic-muted"
    )


def _fallen(language: str, of: Thresholds, ltv: Decimal) -> str:
    fall = _percent(fall_to(of.initial, ltv), 1)
    return say(language, f"fallen by {fall}", f"下跌 {fall}")


# ---------------------------------------------------------------- the curve

_TOP: Final = 40.0
_BOTTOM: Final = 270.0
_EDGE, _END = 56.0, 406.0  # of the plot, left and right
_MOST_FALL: Final = Decimal("0.40")
_LOWEST, _HIGHEST = Decimal("0.50"), Decimal("1.10")


def _place(fall: Decimal, ltv: Decimal) -> Point:
    x = _EDGE + float(fall / _MOST_FALL) * (_END - _EDGE)
    y = _BOTTOM - float((ltv - _LOWEST) / (_HIGHEST - _LOWEST)) * (_BOTTOM - _TOP)
    return x, y


def _zones(of: Thresholds) -> Iterator[str]:
    for kind, low, high in (
        ("pic-warn pic-faint", of.margin_call, of.liquidation),
        ("pic-bad pic-faint", of.liquidation, _HIGHEST),
    ):
        x, top = _place(Decimal(0), high)
        yield box((x, top), _END - x, _place(Decimal(0), low)[1] - top, kind, round_by=0)


def _axes(language: str) -> Iterator[str]:
    yield label((_EDGE - 46, 22), say(language, "LTV", "质押率（LTV）"), "pic-muted")
    for ltv in (Decimal("0.5"), Decimal("0.6"), Decimal("0.7"), Decimal("0.8"), Decimal("0.9"), _WHOLE):
        x, y = _place(Decimal(0), ltv)
        yield line((x - 4, y), (x, y))
        yield label((x - 8, y + 5), _percent(ltv), "pic-muted", anchor="end", size=12)
    yield line((_EDGE, _TOP), (_EDGE, _BOTTOM))
    yield line((_EDGE, _BOTTOM), (_END, _BOTTOM))
    for fall in (Decimal(0), Decimal("0.1"), Decimal("0.2"), Decimal("0.3"), _MOST_FALL):
        x, y = _place(fall, _LOWEST)
        yield line((x, y), (x, y + 4))
        yield label((x, y + 18), _percent(-fall), "pic-muted", anchor="middle", size=12)
    words = say(language, "price of the collateral since the start", "质押币价格相对借款时的涨跌")
    yield label((_END, _BOTTOM + 42), words, "pic-muted", anchor="end")


def _course(of: Thresholds) -> Iterator[str]:
    steps = [Decimal(step) / 100 for step in range(int(_MOST_FALL * 100) + 1)]
    yield curve([_place(fall, of.initial / (1 - fall)) for fall in steps], "pic-line pic-strong")


def _moments(language: str, of: Thresholds) -> Iterator[str]:
    start, call, end = of.initial, of.margin_call, of.liquidation
    for ltv, kind, words, lift in (
        (start, "pic-good", say(language, f"start: {_percent(start)}", f"借款：{_percent(start)}"), 24.0),
        (call, "pic-warn", say(language, f"margin call: {_percent(call)}", f"追加质押：{_percent(call)}"), 24.0),
        (end, "pic-bad", say(language, f"liquidation: {_percent(end)}", f"强平：{_percent(end)}"), 24.0),
    ):
        x, y = _place(fall_to(start, ltv), ltv)
        yield circle((x, y), 5, kind)
        yield label((x + 10, y + lift), words)


def _percent(part: Decimal, digits: int = 0) -> str:
    rounded = (part * 100).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    text = f"{rounded:f}".removeprefix("-").removesuffix(".0")
    return f"{'−' if rounded < 0 else ''}{text} %"

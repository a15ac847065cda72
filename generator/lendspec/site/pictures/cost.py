"""What a loan costs over time: the exact numbers, and a picture of them."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from lendspec.site.pictures.svg import curve, drawing, label, line, say

__all__ = ["COMPOUNDED", "RATES", "compounded", "cost", "cost_of", "cost_table"]

RATES: Final = (Decimal("0.05"), Decimal("0.0647"), Decimal("0.10"))
"""Annual rates of the example. 0.0647 is the documented answer of Binance's `loan.flexible.interest_rate_history`."""

COMPOUNDED: Final = Decimal("0.10")
"""The rate at which simple and compound interest are compared."""

_AMOUNT: Final = Decimal(1000)
_DAYS: Final = 90
_STEPS: Final = (1, 7, 30, 90)
_HOURS: Final = 24
_YEAR: Final = 365 * _HOURS

_WIDTH, _TOP, _BOTTOM, _LEFT, _RIGHT = 440, 44.0, 250.0, 52.0, 300.0
_ROUND: Final = tuple(map(Decimal, ("1", "1.2", "1.6", "2", "2.4", "2.8", "3.2", "4", "4.8", "6", "8", "10")))
"""Ends of an axis whose quarters are short numbers."""

_LOOKS: Final = (("pic-good", ""), ("pic-warn", "7 4"), ("pic-bad", "2 3"))
_APART: Final = 18.0  # two labels, one above the other


def cost_of(amount: Decimal, rate: Decimal, days: int) -> Decimal:
    """Interest after `days` whole days, charged hourly on the same debt: amount times rate times hours through 8760.

    Args:
        amount: The debt, in its coin.
        rate: For a year, as a fraction: 0.05 is 5 %.
        days: Whole days.
    """
    return amount * rate * days * _HOURS / _YEAR


def compounded(amount: Decimal, rate: Decimal, days: int) -> Decimal:
    """The same where each hour's interest is added to the debt, and bears interest from the next hour on."""
    return amount * (1 + rate / _YEAR) ** (days * _HOURS) - amount


def cost_table(
    language: str, *, amount: Decimal = _AMOUNT, rates: Sequence[Decimal] = RATES, days: Sequence[int] = _STEPS
) -> str:
    """The numbers of the picture as a Markdown table: a row for each duration, a column for each rate."""
    head = [
        say(language, "days", "天数"),
        *(say(language, f"{_percent(rate)} a year", f"年化 {_percent(rate)}") for rate in rates),
    ]
    rows = [[str(day), *(_money(cost_of(amount, rate, day), 6) for rate in rates)] for day in days]
    ruler = ["---:"] * len(head)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ruler, *rows))


def cost(
    language: str,
    *,
    amount: Decimal = _AMOUNT,
    rates: Sequence[Decimal] = RATES,
    days: int = _DAYS,
    coin: str = "USDT",
    name: str = "cost",
) -> str:
    """Interest over `days` for up to three annual rates.

    Args:
        language: ``en`` or ``zh``.
        amount: The debt, in `coin`.
        rates: For a year, as fractions, the lowest first.
        days: Whole days.
        coin: What is owed.
        name: Of the picture, so that one page can show several.

    Raises:
        ValueError: No rate, or more than three.
    """
    if not 1 <= len(rates) <= len(_LOOKS):
        raise ValueError(f"rates: expected 1 to {len(_LOOKS)}, got {len(rates)}")
    most = _rounded_up(max(cost_of(amount, rate, days) for rate in rates))
    ends = ", ".join(f"{_percent(rate)}: {_money(cost_of(amount, rate, days), 2)} {coin}" for rate in rates)
    return drawing(
        name,
        _WIDTH,
        300,
        title=say(language, f"What a loan of {amount:f} {coin} costs", f"借入 {amount:f} {coin} 的利息成本"),
        desc=say(language, f"Interest after {days} days. {ends}.", f"{days} 天后的利息：{ends}。"),
        parts=[
            label((_LEFT - 40, 22), say(language, f"interest in {coin}", f"利息（{coin}）"), "pic-muted"),
            *_axes(language, days, most),
            *_courses(amount, rates, days, most),
        ],
    )


def _axes(language: str, days: int, most: Decimal) -> Iterator[str]:
    for quarter in range(5):
        y = _BOTTOM - (_BOTTOM - _TOP) * quarter / 4
        yield line((_LEFT - 4, y), (_LEFT, y))
        yield label((_LEFT - 8, y + 5), _plain(most * quarter / 4), "pic-muted", anchor="end", size=12)
    yield line((_LEFT, _TOP), (_LEFT, _BOTTOM))
    yield line((_LEFT, _BOTTOM), (_RIGHT, _BOTTOM))
    for third in range(4):
        x = _LEFT + (_RIGHT - _LEFT) * third / 3
        yield line((x, _BOTTOM), (x, _BOTTOM + 4))
        yield label((x, _BOTTOM + 18), _plain(Decimal(days * third) / 3), "pic-muted", anchor="middle", size=12)
    yield label((_RIGHT, _BOTTOM + 40), say(language, "days", "天"), "pic-muted", anchor="end")


def _courses(amount: Decimal, rates: Sequence[Decimal], days: int, most: Decimal) -> Iterator[str]:
    lowest = _BOTTOM + _APART
    for rate, (kind, dashes) in zip(rates, _LOOKS, strict=False):
        end = cost_of(amount, rate, days)
        y = _BOTTOM - float(end / most) * (_BOTTOM - _TOP)
        yield curve([(_LEFT, _BOTTOM), (_RIGHT, y)], kind, dashes=dashes)
        lowest = min(y + 5, lowest - _APART)  # labels come from the lowest rate up and keep apart
        yield label((_RIGHT + 8, lowest), f"{_percent(rate)} → {_money(end, 2)}", kind)


def _rounded_up(value: Decimal) -> Decimal:
    """A number that is not below, and fit to end an axis."""
    unit = Decimal(1).scaleb(value.adjusted()) if value else Decimal(1)
    return next(unit * times for times in _ROUND if unit * times >= value)


def _percent(rate: Decimal) -> str:
    return f"{_plain(rate * 100)} %"


def _money(value: Decimal, digits: int) -> str:
    return f"{value.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP):f}"


def _plain(value: Decimal) -> str:
    text = f"{value.quantize(Decimal('0.0001'), ROUND_HALF_UP):f}"
    return text.rstrip("0").rstrip(".")

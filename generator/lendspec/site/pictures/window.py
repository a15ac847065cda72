"""How a long history is read: cut into windows, and each window into pages."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lendspec.site.pictures.svg import arrow, box, drawing, label, line, say

__all__ = ["window"]

_WIDTH: Final = 440
_LEFT, _RIGHT = 20.0, 420.0
_BAR: Final = 66.0
_HIGH: Final = 34.0
_PAGES: Final = 182.0
_DAYS: Final = (40, 180, 180)
"""400 days, cut by a longest window of 180 (Binance's `loan.flexible.borrow_history`): the oldest part is the rest."""

_RECORDS: Final = (100, 100, 37)


def window(language: str) -> str:
    """400 days of history in windows of at most 180 days, newest first, and one window in pages of 100 records."""
    return drawing(
        "window",
        _WIDTH,
        300,
        title=say(language, "A long history in windows and pages", "把长历史切成时间窗口和分页"),
        desc=say(
            language,
            "400 days of history are read in three windows of at most 180 days, the newest first. In each window pages "
            "of 100 records are read until a page is not full.",
            "400 天的历史分三个时间窗口读取，每个最长 180 天，先读最新的。每个窗口内按每页 100 条翻页，直到某页未满。",
        ),
        parts=[*_windows(language), *_pages(language), *_said(language)],
    )


def _windows(language: str) -> Iterator[str]:
    yield label((_LEFT, 22), say(language, "what you ask for: 400 days", "请求的时间范围：400 天"))
    yield line((_LEFT, 36), (_RIGHT, 36))
    for x in (_LEFT, _RIGHT):
        yield line((x, 31), (x, 41))
    yield label((_LEFT, 56), "start", "pic-muted", code=True, size=13)
    yield label((_RIGHT, 56), say(language, "end, or now", "end，或现在"), "pic-muted", anchor="end", size=13)
    for order, (x, width, days) in zip((3, 2, 1), _spans(), strict=True):
        yield box((x, _BAR), width, _HIGH, round_by=2)
        words = f"{order}" if days < 100 else say(language, f"{order}: {days} days", f"{order}：{days} 天")  # noqa: PLR2004 (too narrow for more)
        yield label((x + width / 2, _BAR + 22), words, anchor="middle")


def _spans() -> Iterator[tuple[float, float, int]]:
    x, whole = _LEFT, sum(_DAYS)
    for days in _DAYS:
        width = (_RIGHT - _LEFT) * days / whole
        yield x, width, days
        x += width


def _pages(language: str) -> Iterator[str]:
    newest = list(_spans())[-1]
    yield line((newest[0], _BAR + _HIGH), (_LEFT, _PAGES), dashes="4 3")
    yield line((newest[0] + newest[1], _BAR + _HIGH), (_RIGHT, _PAGES), dashes="4 3")
    yield label((_RIGHT - 4, _BAR + _HIGH + 24), say(language, "window 1", "窗口 1"), "pic-muted", anchor="end")
    x, whole = _LEFT, sum(_RECORDS)
    for page, records in enumerate(_RECORDS, 1):
        width = (_RIGHT - _LEFT) * records / whole
        yield box((x, _PAGES), width, 44, round_by=2)
        yield label(
            (x + width / 2, _PAGES + 19), say(language, f"page {page}", f"第 {page} 页"), anchor="middle", size=13
        )
        yield label(
            (x + width / 2, _PAGES + 36),
            say(language, f"{records} rec.", f"{records} 条"),
            "pic-muted",
            anchor="middle",
            size=12,
        )
        x += width


def _said(language: str) -> Iterator[str]:
    y = _PAGES + 64
    yield arrow((_LEFT, y), (_RIGHT, y))
    words = say(language, "until the exchange has no more; then window 2", "直到没有更多记录，然后读窗口 2")
    yield label((_LEFT, y + 22), words)
    shared = say(language, "a record that shows up twice is given once", "重复出现的记录只返回一次")
    yield label((_LEFT, y + 42), shared, "pic-muted")

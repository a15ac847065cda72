"""The few shapes that the pictures are drawn with, as SVG text: classes instead of colours, no style, no script."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Literal, TypeAlias

__all__ = ["Point", "arrow", "box", "circle", "curve", "drawing", "label", "line", "number", "say", "width_of"]

Point: TypeAlias = tuple[float, float]
Anchor: TypeAlias = Literal["start", "middle", "end"]

SIZE = 14
"""Height of the text in units of the view box; no picture is wider than 440, so it stays legible on a phone."""

_HEAD = 5.0  # of an arrow


def say(language: str, en: str, zh: str) -> str:
    """The words of a language.

    Raises:
        ValueError: The language is neither ``en`` nor ``zh``.
    """
    words = {"en": en, "zh": zh}
    if language not in words:
        raise ValueError(f"language: expected en or zh, got {language!r}")
    return words[language]


def drawing(name: str, width: int, height: int, *, title: str, desc: str, parts: Iterable[str]) -> str:
    """A whole picture that scales with the page; `title` and `desc` are what a screen reader says."""
    return (
        f'<svg class="pic" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        f'aria-labelledby="pic-{name}-title pic-{name}-desc" font-size="{SIZE}">'
        f'<title id="pic-{name}-title">{escape(title)}</title><desc id="pic-{name}-desc">{escape(desc)}</desc>'
        f"{''.join(parts)}</svg>"
    )


def line(start: Point, end: Point, kind: str = "pic-line", *, dashes: str = "") -> str:
    """A straight line; `dashes` as in ``4 3``."""
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<line class="{kind}" x1="{number(start[0])}" y1="{number(start[1])}" '
        f'x2="{number(end[0])}" y2="{number(end[1])}"{dashed}/>'
    )


def curve(points: Iterable[Point], kind: str = "pic-line", *, dashes: str = "") -> str:
    """A line through points."""
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    path = " ".join(f"{number(x)},{number(y)}" for x, y in points)
    return f'<polyline class="{kind}" fill="none" points="{path}"{dashed}/>'


def arrow(start: Point, end: Point, kind: str = "pic-line") -> str:
    """A straight line with a head at its end; horizontal or vertical."""
    (x, y), way = end, (_sign(end[0] - start[0]), _sign(end[1] - start[1]))
    back = (x - way[0] * _HEAD * 1.6, y - way[1] * _HEAD * 1.6)
    left = (back[0] - way[1] * _HEAD, back[1] - way[0] * _HEAD)
    right = (back[0] + way[1] * _HEAD, back[1] + way[0] * _HEAD)
    head = " ".join(f"{number(a)},{number(b)}" for a, b in (end, left, right))
    return f'{line(start, back, kind)}<polygon class="pic-head" points="{head}"/>'


def box(corner: Point, width: float, height: float, kind: str = "pic-fill", *, round_by: float = 6) -> str:
    """A filled rectangle."""
    return (
        f'<rect class="{kind}" x="{number(corner[0])}" y="{number(corner[1])}" '
        f'width="{number(width)}" height="{number(height)}" rx="{number(round_by)}"/>'
    )


def circle(centre: Point, radius: float, kind: str) -> str:
    """A filled dot."""
    return f'<circle class="{kind}" cx="{number(centre[0])}" cy="{number(centre[1])}" r="{number(radius)}"/>'


def label(
    place: Point, words: str, kind: str = "pic-text", *, anchor: Anchor = "start", size: int = SIZE, code: bool = False
) -> str:
    """Words on one line; `place` is their baseline, at the side that `anchor` names."""
    face = ' font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace"' if code else ""
    height = f' font-size="{size}"' if size != SIZE else ""
    return (
        f'<text class="{kind}" x="{number(place[0])}" y="{number(place[1])}" '
        f'text-anchor="{anchor}"{height}{face}>{escape(words)}</text>'
    )


def width_of(words: str, size: int = SIZE, *, code: bool = False) -> float:
    """About how wide words are; rather too wide than too narrow."""
    return sum(size * (1.0 if ord(sign) > 0x2E80 else 0.62 if code else 0.56) for sign in words)  # noqa: PLR2004 (CJK)


def number(value: float) -> str:
    """A coordinate, to a hundredth."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)

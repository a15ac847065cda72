"""The three outcomes of a call, as questions with their answers."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lendspec.site.pictures.svg import arrow, box, drawing, label, line, say

__all__ = ["outcomes"]

_WIDTH: Final = 440
_ASK, _TELL = 12.0, 240.0  # left edges of the two columns
_WIDE: Final = 188.0
_HIGH: Final = 60.0
_PITCH: Final = 88.0
_TOP: Final = 12.0


def outcomes(language: str) -> str:
    """From a request to done, refused or unknown, and what comes after unknown."""
    return drawing(
        "outcomes",
        _WIDTH,
        446,
        title=say(language, "The three outcomes of a call", "一次调用的三种结局"),
        desc=say(
            language,
            "Did the request leave? If not: NotSent, nothing happened. Does the answer say no? Then Refused, nothing "
            "happened. Does it say yes? Then done: the result is returned. Otherwise the outcome is unknown: a read is "
            "tried again, a write without an idempotency key raises OutcomeUnknown, and reconcile finds out whether it "
            "was executed, was not, or cannot be told.",
            "请求发出了吗？没有：NotSent，什么也没有发生。应答说“否”吗？是：Refused，什么也没有发生。应答说“是”吗？"
            "是：已完成，返回结果。否则结局未知：读取会再试，没有幂等键的写入抛出 OutcomeUnknown，"
            "由 reconcile 查明已执行、未执行或无法判断。",
        ),
        parts=[*_questions(language), *_unknown(language), *_after(language)],
    )


def _questions(language: str) -> Iterator[str]:
    yes, no = say(language, "yes", "是"), say(language, "no", "否")
    nothing = say(language, "nothing happened", "什么也没有发生")
    rows = (
        (say(language, "Did the request leave?", "请求发出了吗？"), no, yes, "NotSent", nothing, "pic-edge-warn"),
        (say(language, "Does an answer say no?", "应答说“否”吗？"), yes, no, "Refused", nothing, "pic-edge-bad"),
        (
            say(language, "Does an answer say yes?", "应答说“是”吗？"),
            yes,
            no,
            say(language, "done", "已完成"),
            say(language, "the result is returned", "返回结果"),
            "pic-edge-good",
        ),
    )
    for row, (question, aside, onward, name, meaning, kind) in enumerate(rows):
        y = _TOP + row * _PITCH
        yield from _asked(question, y)
        yield arrow((_ASK + _WIDE, y + _HIGH / 2), (_TELL, y + _HIGH / 2))
        yield label((_ASK + _WIDE + 18, y + _HIGH / 2 - 6), aside, "pic-muted", anchor="middle")
        yield arrow((_ASK + _WIDE / 2, y + _HIGH), (_ASK + _WIDE / 2, y + _PITCH))
        yield label((_ASK + _WIDE / 2 + 10, y + _HIGH + 19), onward, "pic-muted")
        yield from _told(name, meaning, _TELL, y, kind, code=name.isascii() and name[0].isupper())


def _asked(question: str, y: float) -> Iterator[str]:
    yield box((_ASK, y), _WIDE, _HIGH)
    yield label((_ASK + _WIDE / 2, y + _HIGH / 2 + 5), question, anchor="middle", size=13)


def _told(name: str, meaning: str, x: float, y: float, kind: str, *, code: bool) -> Iterator[str]:
    yield box((x, y), _WIDE, _HIGH, kind)
    yield label((x + _WIDE / 2, y + 25), name, anchor="middle", code=code)
    yield label((x + _WIDE / 2, y + 46), meaning, "pic-muted", anchor="middle", size=13)


def _unknown(language: str) -> Iterator[str]:
    y = _TOP + 3 * _PITCH
    meaning = say(language, "it may have happened", "可能已经发生")
    yield from _told(say(language, "unknown", "未知"), meaning, _ASK, y, "pic-edge-warn", code=False)
    yield label((_TELL, y + 16), say(language, "reads: tried again", "读取：会再试"), size=13)
    yield label((_TELL, y + 36), say(language, "writes without a key:", "无幂等键的写入：抛出"), size=13)
    yield label((_TELL, y + 54), "OutcomeUnknown", code=True, size=13)


def _after(language: str) -> Iterator[str]:
    y = _TOP + 4 * _PITCH
    yield arrow((_ASK + _WIDE / 2, y - _PITCH + _HIGH), (_ASK + _WIDE / 2, y))
    yield label((_ASK + _WIDE / 2 + 10, y - 9), "error.reconcile()", code=True, size=13)
    width, gap = 128.0, 12.0
    ends = (
        ("executed", say(language, "keep its record", "保留该记录"), "pic-edge-good"),
        ("not_executed", say(language, "send it again", "可以重发"), "pic-edge-bad"),
        ("unknown", say(language, "ask again later", "稍后再查"), "pic-edge-warn"),
    )
    yield line((_ASK, y), (_ASK + 3 * width + 2 * gap, y))
    for column, (state, advice, kind) in enumerate(ends):
        x = _ASK + column * (width + gap)
        yield arrow((x + width / 2, y), (x + width / 2, y + 18))
        yield box((x, y + 18), width, 52, kind)
        yield label((x + width / 2, y + 39), state, anchor="middle", code=True, size=13)
        yield label((x + width / 2, y + 59), advice, "pic-muted", anchor="middle", size=13)

"""The codes that come with several texts: what each text means."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lendspec.core.errors import InvalidState, Meaning, RateLimited, UnknownAsset

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MEANINGS_OF_TEXTS"]

# Parts of OKX's texts, lower case; the first that occurs wins. What fits none means what its code means.
# The three of the collateral settings name up to three currencies, and count the others.
MEANINGS_OF_TEXTS: Final[Mapping[str, tuple[tuple[str, Meaning], ...]]] = {
    "50011": (
        (
            "rate limit reached",
            Meaning(
                RateLimited,
                "caller",
                "The user's requests for this operation are used up; wait for the end of its window, mostly 2 seconds.",
                "用户对该操作的请求次数已用完；请等到其时间窗口结束（多数为 2 秒）。",
                safe_to_retry=True,
            ),
        ),
        (
            "too many requests",
            Meaning(
                RateLimited,
                "caller",
                "Too many requests, and OKX does not say of which limit; wait some seconds.",
                "请求过多，OKX 没有说明是哪一项限制；请等几秒。",
                safe_to_retry=True,
            ),
        ),
    ),
    "59658": (
        (
            " other crypto",
            Meaning(
                UnknownAsset,
                "caller",
                "More than three currencies cannot serve as collateral; the text names the first three.",
                "有三种以上的币种不能作质押；原文只列出前三种。",
            ),
        ),
        (
            " and ",
            Meaning(
                UnknownAsset,
                "caller",
                "Several currencies cannot serve as collateral; the text names them.",
                "有几种币种不能作质押；原文已列出。",
            ),
        ),
        (
            "supported as collateral",
            Meaning(
                UnknownAsset,
                "caller",
                "One currency cannot serve as collateral; the text names it.",
                "有一种币种不能作质押；原文已列出。",
            ),
        ),
    ),
    "59662": (
        (
            " other crypto",
            Meaning(
                InvalidState,
                "account",
                "Open orders or positions need more than three of these as collateral; the text names the first three.",
                "挂单或仓位需要其中三种以上作质押；原文只列出前三种。",
            ),
        ),
        (
            " and ",
            Meaning(
                InvalidState,
                "account",
                "Open orders or positions need several of these as collateral; the text names them.",
                "挂单或仓位需要其中几种作质押；原文已列出。",
            ),
        ),
        (
            "requiring",
            Meaning(
                InvalidState,
                "account",
                "Open orders or positions need one of these as collateral; the text names it.",
                "挂单或仓位需要其中一种作质押；原文已列出。",
            ),
        ),
    ),
    "59664": (
        (
            " other crypto",
            Meaning(
                InvalidState,
                "account",
                "The account owes more than three of these; repay first. The text names the first three.",
                "账户欠着其中三种以上；请先还清。原文只列出前三种。",
            ),
        ),
        (
            " and ",
            Meaning(
                InvalidState,
                "account",
                "The account owes several of these; repay first. The text names them.",
                "账户欠着其中几种；请先还清。原文已列出。",
            ),
        ),
        (
            "borrowings in",
            Meaning(
                InvalidState,
                "account",
                "The account owes one of these; repay it first. The text names it.",
                "账户欠着其中一种；请先还清。原文已列出。",
            ),
        ),
    ),
}

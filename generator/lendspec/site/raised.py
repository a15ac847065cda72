"""The error classes that a call can raise, each with when, in both languages, and the codes that lead to it."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from lendspec.generator.model import Operation
from lendspec.site.codes import family, fitting
from lendspec.site.languages import Lang

__all__ = ["Raised", "raised_by"]

_WHEN: Final[dict[str, tuple[str, str]]] = {
    "AuthenticationError": (
        "The key, its signature, its permission or its address was refused.",
        "密钥、签名、权限或 IP 地址被拒绝。",
    ),
    "ClockSkew": (
        "The clock of this machine is too far from the exchange's.",
        "本机时钟与交易所相差过大。",
    ),
    "RateLimited": ("A limit of the exchange is used up.", "交易所的限速已用完。"),
    "Refused": (
        "The exchange said no and did nothing; the classes below it say why.",
        "交易所拒绝，什么都没有发生；其子类说明原因。",
    ),
    "OutcomeUnknown": (
        "It may or may not have been executed: look before you send it again.",
        "可能已执行，也可能没有：重发之前先查询。",
    ),
    "OutcomeUnknown.read": ("No answer arrived; a read is safe to repeat.", "没有收到返回；只读请求可放心重发。"),
    "AlreadyExecuted": (
        "A request with the same id was executed: do not send it again.",
        "使用同一编号的请求已执行：不要重发。",
    ),
    "NotSent": ("It surely did not reach the exchange.", "请求确定没有到达交易所。"),
    "DecodeError": ("The answer does not fit the specification.", "返回内容不符合规范。"),
}


@frozen
class Raised:
    """One class, when it comes, and the exchange's codes that become it."""

    name: str
    when: str
    codes: tuple[str, ...] = ()


def raised_by(operation: Operation, package: str, lang: Lang) -> tuple[Raised, ...]:
    """The classes of an operation: what holds for every call, then what the exchange lists for the product."""
    trading = operation.group == "trading"
    by_class = fitting(operation, family(package, trading=trading)) if operation.security else {}
    general = [
        Raised(key.partition(".")[0], _WHEN[key][lang == "zh"], tuple(by_class.pop(key, ())))
        for key in _keys(operation)
    ]
    own = [Raised(name, "", tuple(codes)) for name, codes in sorted(by_class.items())]
    return (*general, *own)


def _keys(operation: Operation) -> Iterator[str]:
    if operation.security:
        yield "AuthenticationError"
    if len(operation.security) > 1:
        yield "ClockSkew"
    yield "RateLimited"
    yield "OutcomeUnknown" if operation.effect == "write" else "OutcomeUnknown.read"
    if operation.idempotency is not None:
        yield "AlreadyExecuted"
    yield from ("NotSent", "DecodeError", "Refused")

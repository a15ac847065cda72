"""What a worked example of signing holds, and how it reads as Markdown."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from attrs import frozen

from lendspec.site.pictures.svg import say

__all__ = ["Step", "Vector", "Worked", "as_markdown"]


@frozen
class Step:
    """One step: what is done, in both languages, and the text that comes out of it."""

    en: str
    zh: str
    text: str


@frozen
class Vector:
    """A published signature to check code against: its payload, the signature, where it stands, and a note on that."""

    payload: str
    signature: str
    source: str
    en: str = ""
    zh: str = ""


@frozen
class Worked:
    """A request from its arguments to the bytes that are sent.

    Attributes:
        name: Key in `lendspec.site.worked.WORKED`.
        key: What signs; a published fake.
        payload: The canonical string: what is signed.
        steps: From the arguments to the signature, in order.
        signature: The signature, before it is percent-encoded.
        request: The whole request as text: request line, headers, body.
        vector: A published signature of the same key or kind of key.
    """

    name: str
    key: str
    payload: str
    steps: tuple[Step, ...]
    signature: str
    request: str
    vector: Vector


def as_markdown(worked: Worked, language: str) -> str:
    """The example as Markdown: the key, the steps, the request, and the published signature to check against."""
    steps = "\n\n".join(
        f"{order}. {say(language, step.en, step.zh)}\n\n{_fenced(step.text, indent='   ')}"
        for order, step in enumerate(worked.steps, 1)
    )
    return "\n\n".join(
        (
            say(language, f"Fake key: `{worked.key}`", f"示例密钥（公开的假密钥）：`{worked.key}`"),
            say(language, "What is signed:", "被签名的内容："),
            _fenced(worked.payload),
            say(language, "Step by step:", "逐步计算："),
            steps,
            say(language, "The request:", "完整请求："),
            _fenced(worked.request, "http"),
            say(language, "Check your own code: this payload", "用公开的签名检查自己的代码：此载荷"),
            _fenced(worked.vector.payload),
            say(language, "must give this signature", "应得到此签名"),
            _fenced(worked.vector.signature),
            _published(worked.vector, language),
        )
    )


def _published(vector: Vector, language: str) -> str:
    note = say(language, f" ({vector.en})", f"（{vector.zh}）") if vector.en else ""
    link = f"[{vector.source.removeprefix('https://')}]({vector.source})"
    return say(language, f"Published: {link}{note}.", f"出处：{link}{note}。")


def _fenced(text: str, kind: str = "text", *, indent: str = "") -> str:
    lines = (f"```{kind}", *text.split("\n"), "```")
    return "\n".join(f"{indent}{line}" if line else "" for line in lines)
